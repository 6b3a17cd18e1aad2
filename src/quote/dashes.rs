//! Speech that a dash opens: —No iremos —dijo el ministro—. Nada más.
//!
//! Takes a passage; gives its spoken pieces, without the dashes and without the reporter's words between them.

use crate::units::{TextRange, slice};

/// The spoken pieces of a passage that a dash opens; none if it opens with no dash. `reports` knows verbs of saying: where
/// blanks stand to both sides of a dash, only such a verb begins the reporter's words.
pub(super) fn pieces(text: &str, passage: TextRange, reports: &dyn Fn(&str) -> bool) -> Vec<TextRange> {
    let words = slice(text, passage);
    let Some(dash) = words.chars().next().filter(|&c| is_dash(c)) else { return Vec::new() };
    let mut out = Vec::new();
    // Where the piece that is being spoken began; none inside the reporter's words.
    let mut spoken = Some(dash.len_utf8());
    let mut before = dash;
    let mut rest = words.char_indices().skip(1).peekable();
    while let Some((at, c)) = rest.next() {
        if is_dash(c) {
            let after = rest.peek().map(|(_, next)| *next);
            match spoken {
                // " —dijo": a space before, none after, and no capital; or " — disse".
                Some(start)
                    if before.is_whitespace()
                        && (after.is_some_and(char::is_lowercase)
                            || after.is_some_and(char::is_whitespace) && reports(next_word(words, at + c.len_utf8()))) =>
                {
                    out.push((start, at));
                    spoken = None;
                }
                None => spoken = Some(at + c.len_utf8()),
                Some(_) => {}
            }
        }
        before = c;
    }
    if let Some(start) = spoken {
        out.push((start, words.len()));
    }
    out.into_iter().filter_map(|(start, end)| trimmed(words, start, end, passage)).collect()
}

/// Whether a passage opens with the dash of dialogue.
pub(super) fn opens(text: &str, passage: TextRange) -> bool {
    let mut chars = slice(text, passage).chars();
    chars.next().is_some_and(is_dash)
        && chars.find(|c| !c.is_whitespace()).is_some_and(|c| c.is_uppercase() || matches!(c, '¿' | '¡' | '…'))
}

fn next_word(words: &str, at: usize) -> &str {
    words.get(at..).unwrap_or("").trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or("")
}

fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―')
}

/// The piece without blanks and the full stop that follows the reporter's words.
fn trimmed(words: &str, start: usize, end: usize, passage: TextRange) -> Option<TextRange> {
    let piece = words.get(start..end)?;
    let left = piece.len() - piece.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ':' | ';')).len();
    let right = piece.trim_end().len();
    let base = passage.start.index() + start;
    piece.get(left..right)?.contains(char::is_alphanumeric).then(|| TextRange::of(base + left, base + right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> =
            pieces(text, TextRange::of(0, text.len()), &|word| word == "disse").iter().map(|r| slice(text, *r)).collect();
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn dashes_part_speech_from_report() {
        check("—No iremos —dijo el ministro—. Nada más.", &["No iremos", "Nada más."]);
        check("—No iremos —dijo el ministro.", &["No iremos"]);
        check("— Não vamos.", &["Não vamos."]);
        check("— Não vamos — disse o ministro. — Nada mais.", &["Não vamos", "Nada mais."]);
        check("— Não vamos — quer dizer — sair.", &["Não vamos — quer dizer — sair."]);
        check("—¿Y usted? —preguntó ella—. ¿Irá?", &["¿Y usted?", "¿Irá?"]);
        check("—Los martes —creo— cierran.", &["Los martes", "cierran."]);
    }

    #[test]
    fn other_paragraphs_have_none() {
        check("El ministro —de viaje— no irá.", &[]);
        check("", &[]);
        check("—", &[]);
        assert!(!opens("— 12 puntos", TextRange::of(0, 12)));
        assert!(opens("—Sí.", TextRange::of(0, 6)));
    }
}
