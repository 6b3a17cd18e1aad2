//! Names of authors in a string: "By Ada Nwosu and Bo Lind, staff writers" gives two.
//!
//! Takes the words of a byline or of a statement; gives names without prefixes, roles, addresses and places.

use super::labels::{has_role, without_suffix};
use super::scripts;
use crate::lang::{self, Bylines};

/// How sure it is that a string is nothing but names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// A field for names: lower-case letters and single words are names too.
    Stated,
    /// Words on the page: a name begins with capitals.
    Shown,
}

/// A longer name is none.
const LONGEST: usize = 60;
/// The same in characters on the page: of scripts without capitals, and of those that part no words, where a sentence is no longer.
const LONGEST_UNCASED: usize = 30;
const LONGEST_IDEOGRAPHIC: usize = 12;
/// Words of a name at most: "María de los Ángeles García Pérez".
const WORDS: usize = 6;

/// The names in a string, in order.
pub fn names(text: &str, words: &[&'static Bylines], trust: Trust) -> Vec<String> {
    if is_of_another(text, words) {
        return Vec::new();
    }
    let text = without_brackets(in_address(text));
    let (text, had_prefix) = without_prefix(text.trim(), words);
    // On the page a bar or a dot parts the name from its place or outlet.
    let text = if trust == Trust::Shown { text.split(['|', '｜', '•', '·']).next().unwrap_or(text) } else { text };
    let mut out: Vec<String> = Vec::new();
    let parts = parts(text, words);
    if let Some(name) = surname_first(text, &parts, trust) {
        return vec![name];
    }
    for (index, part) in parts.iter().enumerate() {
        let part = without_prefix(before_place(part, words), words).0;
        let part = part.trim_matches(|c: char| !c.is_alphanumeric() && !scripts::is_mark(c) && !matches!(c, '.' | ')'));
        let part = if trust == Trust::Shown { without_suffix(part, words).0 } else { part };
        let single = part.split_whitespace().count() == 1;
        let part = once(part);
        let part = if trust == Trust::Shown && index == 0 { before_role(part, words) } else { part };
        // A lone word after a comma is a place or a degree rather than a name, and a role is a role.
        let alone = single && index > 0 && part.chars().all(|c| c < '\u{2e80}');
        let role = index > 0 && has_role(part, words);
        if !alone && !role && is_name(part, words, trust) && !out.iter().any(|known| known.eq_ignore_ascii_case(part)) {
            out.push(part.to_owned());
        } else if out.is_empty() && trust == Trust::Shown && !had_prefix {
            return out;
        }
    }
    out
}

/// Whether a line is about someone who had another part in it: "Reviewed by Ada Nwosu".
pub fn is_of_another(text: &str, words: &[&'static Bylines]) -> bool {
    words.iter().flat_map(|w| w.others).any(|other| after_phrase(text.trim(), other).is_some())
}

/// "Sæther, Ragnhild" in a field for names is one name.
fn surname_first(text: &str, parts: &[&str], trust: Trust) -> Option<String> {
    let [last, first] = parts else { return None };
    let word = |part: &str| {
        let one = part.split_whitespace().count() == 1;
        one && part.starts_with(char::is_uppercase) && part.chars().skip(1).any(char::is_lowercase) && !part.contains('.')
    };
    (trust == Trust::Stated && text.contains(',') && word(last) && word(first)).then(|| format!("{first} {last}"))
}

/// A byline without what stands before the names, and whether something stood there.
pub fn without_prefix<'t>(text: &'t str, words: &[&'static Bylines]) -> (&'t str, bool) {
    let mut text = text.trim();
    let mut had = false;
    // "Published by: Text by Ada Nwosu"
    for _ in 0..3 {
        let longest = words.iter().flat_map(|w| w.by).filter_map(|by| after_phrase(text, by)).min_by_key(|rest| rest.len());
        let Some(rest) = longest else { break };
        text = rest;
        had = true;
    }
    (text, had)
}

/// What follows a phrase at the beginning of a text, if it stands there as words of its own.
pub fn after_phrase<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let mut rest = text;
    for expected in phrase.chars() {
        let mut chars = rest.chars();
        let c = chars.next()?;
        // Most phrases begin with another letter, so this is asked more often than all else here.
        let is_same = if c.is_ascii() { c.to_ascii_lowercase() == expected } else { c == expected || c.to_lowercase().eq([expected]) };
        if !is_same {
            return None;
        }
        rest = chars.as_str();
    }
    // Korean parts words by spaces, unlike its neighbours.
    let ideographic = phrase.chars().all(|c| c >= '\u{e00}' && !scripts::is_hangul(c));
    let mark = rest.starts_with([' ', ':', '：', '\u{a0}', '・', '·', '|', '/', '–', '—', '-', '\n', '．']);
    (mark || ideographic && !rest.is_empty())
        .then(|| rest.trim_start_matches([' ', ':', '：', '\u{a0}', '・', '·', '|', '/', '–', '—', '-', '\n']))
}

/// The name that feeds give with an address: "ada@courier.example (Ada Nwosu)".
fn in_address(text: &str) -> &str {
    let named = text.trim().split_once(" (").filter(|(address, _)| address.contains('@') && !address.contains(char::is_whitespace));
    named.and_then(|(_, name)| name.strip_suffix(')')).unwrap_or(text)
}

/// Without what stands in brackets, and without addresses.
fn without_brackets(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0usize;
    for c in text.chars() {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth = depth.saturating_sub(1),
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    let kept = out.split_whitespace().filter(|word| !word.contains('@') && !word.contains("://") && !word.starts_with("www."));
    kept.collect::<Vec<_>>().join(" ")
}

/// The parts of a text between commas, bars and words that join.
fn parts<'t>(text: &'t str, words: &[&'static Bylines]) -> Vec<&'t str> {
    let mut out = Vec::new();
    for part in
        text.split([',', ';', '|', '｜', '•', '·', '/', '／', '&', '，', '、', '؛', '،', '\n', '+']).flat_map(|part| part.split(" - "))
    {
        let mut start = 0;
        let mut at = 0;
        for word in part.split_inclusive(' ') {
            let bare = word.trim_end();
            let joins = bare.chars().count() > 1 || bare.starts_with(char::is_lowercase) || !bare.starts_with(char::is_alphabetic);
            if joins && words.iter().any(|w| w.and.contains(&bare)) {
                out.push(part[start..at].trim());
                start = at + word.len();
            }
            at += word.len();
        }
        out.push(part[start..].trim());
    }
    out.retain(|part| !part.is_empty());
    out
}

/// What stands before a place or outlet: "Ada Nwosu in Lagos".
fn before_place<'t>(part: &'t str, words: &[&'static Bylines]) -> &'t str {
    let part = part.split([':', '–', '—', '|']).next().unwrap_or(part).trim();
    let mut at = 0;
    for (index, word) in part.split_inclusive(' ').enumerate() {
        let bare = word.trim_end();
        // "de" ends a name only where a place follows in a language of its own; there it is part of names.
        if index > 0 && bare.chars().count() > 1 && bare != "de" && words.iter().any(|w| w.after.contains(&bare)) {
            return part[..at].trim_end();
        }
        at += word.len();
    }
    part
}

/// "Ada Nwosu" of "Ada Nwosu Ada Nwosu": a link and a portrait with the same name.
fn once(part: &str) -> &str {
    let half = part.len() / 2;
    match (part.get(..half), part.get(half..)) {
        (Some(first), Some(second)) if !first.is_empty() && second.strip_prefix(' ') == Some(first) => first,
        _ => part,
    }
}

/// "Ada Nwosu" of "Ada Nwosu Staff Writer", and "ADA NWOSU" of "ADA NWOSU Observer Staff Writer".
fn before_role<'t>(part: &'t str, words: &[&'static Bylines]) -> &'t str {
    let is_role = |word: &str| words.iter().any(|w| w.roles.contains(&word.to_lowercase().as_str()));
    let capitals = |word: &str| word.chars().filter(|c| c.is_uppercase()).count() > 1 && !word.contains(char::is_lowercase);
    // "The Ledger Team" is no "The Ledger".
    if part.split_whitespace().next().is_some_and(|first| PARTICLES.contains(&first.to_lowercase().as_str())) {
        return part;
    }
    let (mut at, mut shouted) = (0, false);
    for (index, word) in part.split_inclusive(' ').enumerate() {
        let bare = word.trim_end();
        if index >= 2 && (is_role(bare) || shouted && !capitals(bare)) {
            return part.get(..at).unwrap_or(part).trim_end();
        }
        shouted = capitals(bare) && (index == 0 || shouted);
        at += word.len();
    }
    part
}

/// Small words inside names, of any language.
const PARTICLES: &[&str] = lang::NAME_PARTICLES;

/// Whether a string can be a person's or a team's name.
fn is_name(part: &str, words: &[&'static Bylines], trust: Trust) -> bool {
    let lower = part.to_lowercase();
    let count = part.split_whitespace().count();
    if part.is_empty()
        || part.len() > LONGEST
        || count > WORDS
        || part.chars().any(|c| c.is_numeric())
        || !part.contains(char::is_alphabetic)
    {
        return false;
    }
    if words.iter().any(|w| w.accounts.contains(&lower.as_str())) {
        return false;
    }
    if part.chars().any(|c| matches!(c, '"' | '“' | '”' | '!' | '?' | '…' | '<' | '>' | '=' | '{' | '}' | '#' | '%' | '$' | '©')) {
        return false;
    }
    if trust == Trust::Stated {
        let roles = lower.split_whitespace().filter(|word| words.iter().any(|w| w.roles.contains(word))).count();
        return roles < count;
    }
    let cased = part.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    let role = has_role(part, words);
    let names = part.split_whitespace().all(|word| {
        word.starts_with(|c: char| c.is_uppercase() || !c.is_lowercase() && c.is_alphabetic())
            || PARTICLES.contains(&word)
            || word.contains(['\'', '’'])
    });
    let longest = if part.chars().all(scripts::is_ideographic) { LONGEST_IDEOGRAPHIC } else { LONGEST_UNCASED };
    let length_fits = cased && count > 1 || !cased && part.chars().count() <= longest;
    !role && names && length_fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, text: &str, trust: Trust, expected: &[&str]) {
        let words = [lang::bylines_of(tag), lang::bylines_of("en")];
        assert_eq!(names(text, &words, trust), expected, "{text:?}");
    }

    #[test]
    fn bylines_give_names() {
        for (tag, text, expected) in [
            ("en", "By Rosalind Quaye", &["Rosalind Quaye"][..]),
            ("en", "By Remy Fontenot, Star-Register Staff", &["Remy Fontenot"]),
            ("en", "By PETRA VALDANE Observer Staff Writer", &["PETRA VALDANE"]),
            ("en", "Ada Nwosu Staff Writer", &["Ada Nwosu"]),
            ("en", "By A. J. Neal", &["A. J. Neal"]),
            ("en", "Constance Abara in Lisdoon", &["Constance Abara"]),
            ("en", "By Ottoline Reeve in Riga and Jonas Brekke in Oslo", &["Ottoline Reeve", "Jonas Brekke"]),
            ("en", "Photographs and text by Sigrid Amundsen-Hale", &["Sigrid Amundsen-Hale"]),
            ("en", "Wanjiru Eklund (@segwanji)", &["Wanjiru Eklund"]),
            ("en", "By Mara Ellery, Josiah Penn", &["Mara Ellery", "Josiah Penn"]),
            ("en", "by admin", &[]),
            ("fr", "Par Solène Kervadec et Idriss Benamar", &["Solène Kervadec", "Idriss Benamar"]),
            ("de", "Von Katrin Lohmeyer, Lübbersdorf", &["Katrin Lohmeyer"]),
            ("de", "Ein Interview von Annegret Wissmar", &["Annegret Wissmar"]),
            ("es", "Rocío Santamarta | Puerto Almena", &["Rocío Santamarta"]),
            ("he", "מאת: יעל ברנדיס", &["יעל ברנדיס"]),
            ("zh", "作者：陈牧之", &["陈牧之"]),
            ("ja", "文・高梨結子", &["高梨結子"]),
            ("ru", "Текст: Маргарита Веденеева", &["Маргарита Веденеева"]),
            ("th", "โดย ธนกฤต แสงอรุณ", &["ธนกฤต แสงอรุณ"]),
            ("th", "โดย ปาริชาต แสงจันทร์", &["ปาริชาต แสงจันทร์"]),
            ("ko", "오태경 기자", &["오태경"]),
            ("ko", "연합뉴스", &[]),
            ("ja", "中森佳乃 記者", &["中森佳乃"]),
            ("zh-Hant", "記者吳以寧／港仔報導", &["吳以寧"]),
            ("pl", "oprac. Maria Kos", &["Maria Kos"]),
            ("nl", "Door onze verslaggever Saskia Holm", &["Saskia Holm"]),
            ("fr", "De notre envoyée spéciale Agathe Ruiz", &["Agathe Ruiz"]),
        ] {
            check(tag, text, Trust::Shown, expected);
        }
    }

    #[test]
    fn fields_for_names_are_believed() {
        check("en", "kirstin boatto", Trust::Stated, &["kirstin boatto"]);
        check("en", "Sæther, Ragnhild", Trust::Stated, &["Ragnhild Sæther"]);
        check("en", "Genevieve Carlton, Ph.D.", Trust::Stated, &["Genevieve Carlton"]);
        check("en", "A. B. Cole, D. E. Frey; Ada Nwosu", Trust::Stated, &["A. B. Cole", "D. E. Frey", "Ada Nwosu"]);
        check("en", "desk@example.org", Trust::Stated, &[]);
        check("en", "https://example.org/ada", Trust::Stated, &[]);
        check("en", "Staff Writer", Trust::Stated, &[]);
        check("en", "Ada Nwosu Ada Nwosu", Trust::Stated, &["Ada Nwosu"]);
        check("en", "Ada Nwosu, Senior Director, Digital Security Expert", Trust::Stated, &["Ada Nwosu"]);
        check("en", "Linny and Peter", Trust::Stated, &["Linny"]);
        check("en", "ada@courier.example (Ada Nwosu)", Trust::Stated, &["Ada Nwosu"]);
        check("en", "Ada Nwosu (ada@courier.example)", Trust::Stated, &["Ada Nwosu"]);
    }

    #[test]
    fn sentences_are_no_names() {
        check("en", "By the time the dam broke, nobody was there", Trust::Shown, &[]);
        check("en", "Share this story", Trust::Shown, &[]);
        check("en", "Human in the Loop", Trust::Shown, &[]);
        check("en", "Reviewed by Ada Nwosu", Trust::Shown, &[]);
        check("en", "By The Ledger Team", Trust::Shown, &[]);
        check("zh", "文化馆停用二十年的老码头日前改造成书店", Trust::Shown, &[]);
    }
}
