//! What stands beside names and is none: labels of dates, "Haber: Kerem Uslu Giriş Tarihi: 21.07.2026", and roles, "오태경 기자".

use super::names::after_phrase;
use super::scripts;
use crate::lang::Bylines;

/// A text up to the label of a date: a word for the day of publication or of a change, with a colon or a number after it.
pub fn before_date<'t>(text: &'t str, words: &[&'static Bylines]) -> &'t str {
    let labels = || words.iter().flat_map(|w| w.published.iter().chain(w.updated));
    let is_label = |tail: &str| {
        let digit = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
        let colon = |rest: &str| tail.get(..tail.len() - rest.len()).is_some_and(|label| label.contains([':', '：']));
        labels().filter_map(|label| after_phrase(tail, label)).any(|rest| digit(rest) || colon(rest))
    };
    let mut starts = text.match_indices(' ').map(|(at, _)| at);
    starts.find(|&at| text.get(at + 1..).is_some_and(is_label)).and_then(|at| text.get(..at)).unwrap_or(text)
}

/// A name without the role that some languages set after it, "오태경 기자", and whether one stood there.
pub fn without_suffix<'t>(text: &'t str, words: &[&'static Bylines]) -> (&'t str, bool) {
    let text = text.trim_end();
    let before = |role: &&str| text.strip_suffix(role).filter(|_| role.chars().all(scripts::is_ideographic)).map(str::trim_end);
    // What may stand on either side of a name is a person's role, never an outlet.
    let mut roles = words.iter().flat_map(|w| w.by.iter().filter_map(|by| before(by).filter(|_| w.roles.contains(by))));
    match roles.find(|before| !before.is_empty()) {
        Some(before) => (before, true),
        None => (text, false),
    }
}

/// Whether a word of a role stands in a part.
pub fn has_role(part: &str, words: &[&'static Bylines]) -> bool {
    let part = part.to_lowercase();
    // Where no space parts words, an outlet ends with what it is: "연합뉴스".
    let ends = |role: &&str| role.chars().all(scripts::is_ideographic) && part.ends_with(role);
    part.split([' ', '-', '/']).any(|word| words.iter().any(|w| w.roles.contains(&word))) || words.iter().flat_map(|w| w.roles).any(ends)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang;

    #[test]
    fn labels_end_names() {
        let check = |tag: &str, text: &str, expected: &str| assert_eq!(before_date(text, &[lang::bylines_of(tag)]), expected, "{text}");
        check("tr", "Kerem Uslu Giriş Tarihi: 21.07.2026 13:05", "Kerem Uslu");
        check("fr", "Agathe Ruiz publié le 3 mars", "Agathe Ruiz");
        check("fr", "Agathe Le Ruiz", "Agathe Le Ruiz");
    }
}
