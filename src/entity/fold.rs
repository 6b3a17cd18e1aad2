//! How the words of a name are made comparable: without case, accents, stops and possessives.

use crate::lang::{Names, PLAIN_LETTERS};

/// What companies add to their names on the web: "Edmunds.com".
const DOMAINS: [&str; 3] = [".com", ".org", ".net"];

/// A name without the ending of a possessive: "Macy" of "Macy’s".
pub(super) fn without_possessive<'a>(name: &'a str, added: &Names) -> &'a str {
    added.possessives.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name)
}

/// A word in lower case, without accents, stops, commas and a possessive ending.
pub(super) fn fold(word: &str, added: &Names) -> String {
    let word = word.trim_matches(|c: char| matches!(c, ',' | '"' | '“' | '”' | '(' | ')' | ';' | ':'));
    let word = without_possessive(word, added);
    let word = word.trim_end_matches(['\'', '’']);
    let word = DOMAINS.iter().find_map(|s| word.strip_suffix(s)).filter(|w| !w.is_empty()).unwrap_or(word);
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            '.' | '\'' | '’' | '‘' => {}
            '‐' | '‑' | '–' => out.push('-'),
            c if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            c => c.to_lowercase().filter(|c| !('\u{300}'..='\u{36F}').contains(c)).for_each(|c| match plain(c) {
                Some(letters) => out.push_str(letters),
                None => out.push(c),
            }),
        }
    }
    out
}

/// A folded word of a person's name as ways to write it in Latin letters share it: "sergey" for "sergei", "zelensky" for
/// "zelenskiy" and "zelenskyy", "muhammad" for "mohammed".
pub(super) fn sound(word: &str) -> String {
    let (article, other) = Names::ARTICLE;
    let word = match word.strip_prefix(other) {
        Some(rest) => &format!("{article}{rest}"),
        None => word,
    };
    let known = Names::TRANSCRIPTIONS.iter().find(|(_, others)| others.split(' ').any(|other| other == word));
    let word = known.map_or(word, |(name, _)| name);
    // Short words have no letter to spare: "Lee".
    let is_long = word.chars().nth(LEAST_DOUBLED - 1).is_some();
    let mut out = String::with_capacity(word.len());
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        let last = out.chars().next_back();
        let c = match c {
            'i' => 'y',
            'j' if chars.peek().is_none() && matches!(last, Some('y' | 'e' | 'a')) => 'y',
            's' if last == Some('k') && is_long => {
                out.pop();
                'x'
            }
            'e' if out == "y" && is_long => {
                out.clear();
                'e'
            }
            c => c,
        };
        if !(is_long && last == Some(c) && !matches!(c, 'a' | 'e' | 'o' | 'u')) {
            out.push(c);
        }
    }
    out
}

/// Letters of the shortest word in which a letter written twice is as good as once: "Matt".
const LEAST_DOUBLED: usize = 4;

/// The plain letters of a lower-case Latin letter with an accent.
fn plain(c: char) -> Option<&'static str> {
    PLAIN_LETTERS.iter().find(|(letters, _)| letters.contains(c)).map(|(_, plain)| *plain)
}
