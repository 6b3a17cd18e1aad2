//! The words of dates and amounts that a language has, with what each can be.
//!
//! Built once a language, when a document of it is first read; gives the entry of a word.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::lang::values::{Role, international};
use crate::lang::{self, Language};

/// Longest token, in bytes, that may be a sign, code or symbol.
const LONGEST_SYMBOL: usize = 6;

/// What a word is known as, alone and as the first of a phrase.
#[derive(Clone, Default)]
pub(super) struct Entry {
    pub roles: Vec<Role>,
    /// The words that follow, with the roles of the whole.
    pub phrases: Vec<(Vec<String>, Vec<Role>)>,
}

type Entries = HashMap<String, Entry>;

/// The words of one language together with the international symbols.
pub(super) struct Lexicon {
    lower: Entries,
    capitalised: Entries,
    exact: Entries,
}

/// One lexicon per language, and one for unknown languages at the end; built when first asked for.
static LEXICONS: [OnceLock<Lexicon>; lang::ALL.len() + 1] = [const { OnceLock::new() }; lang::ALL.len() + 1];

fn add(entries: &mut Entries, role: Role, words: &[&str]) {
    for phrase in words {
        let mut parts = phrase.split(' ').map(str::to_owned);
        let Some(first) = parts.next() else { continue };
        let rest: Vec<_> = parts.collect();
        let entry = entries.entry(first).or_default();
        if rest.is_empty() {
            entry.roles.push(role);
        } else if let Some((_, roles)) = entry.phrases.iter_mut().find(|(known, _)| *known == rest) {
            roles.push(role);
        } else {
            entry.phrases.push((rest, vec![role]));
        }
    }
}

impl Lexicon {
    /// The lexicon of a language; of an unknown one the international symbols alone.
    pub fn get(language: Option<&Language>) -> &'static Self {
        let place = language.and_then(|l| lang::ALL.iter().position(|other| other.code == l.code)).unwrap_or(lang::ALL.len());
        let [.., unknown] = &LEXICONS;
        LEXICONS.get(place).unwrap_or(unknown).get_or_init(|| Self::of(language))
    }

    /// What a symbol can be by itself, exactly as written.
    pub fn symbol(&self, word: &str) -> Option<&Entry> {
        self.exact.get(word)
    }

    fn of(language: Option<&Language>) -> Self {
        let (mut lower, mut calendar, mut exact) = (Entries::new(), Entries::new(), Entries::new());
        if let Some(language) = language {
            for (months, number) in language.dates.months.iter().zip(1..) {
                add(&mut calendar, Role::Month(number), months);
            }
            for (days, number) in language.dates.weekdays.iter().zip(1..) {
                add(&mut calendar, Role::Weekday(number), days);
            }
            language.values.words.iter().for_each(|(role, words)| add(&mut lower, *role, words));
            language.values.capitalised.iter().for_each(|(role, words)| add(&mut calendar, *role, words));
        }
        let mut capitalised = lower.clone();
        merge(&mut capitalised, &calendar);
        if language.is_some_and(|l| !l.values.calendar_capitals) {
            lower = capitalised.clone();
        }
        international::SYMBOLS.iter().for_each(|(role, words)| add(&mut exact, *role, words));
        for (word, entry) in &mut exact {
            let known = if starts_upper(word) { &capitalised } else { &lower };
            if let Some(more) = known.get(&word.to_lowercase()) {
                entry.roles.extend(&more.roles);
                entry.phrases.extend(more.phrases.iter().cloned());
            }
        }
        for entry in lower.values_mut().chain(capitalised.values_mut()).chain(exact.values_mut()) {
            entry.phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
        }
        Self { lower, capitalised, exact }
    }

    /// What a word as it stands is known as; `buffer` is only room to work in.
    pub fn entry(&self, word: &str, buffer: &mut String) -> Option<&Entry> {
        if word.len() <= LONGEST_SYMBOL
            && let Some(entry) = self.exact.get(word).or_else(|| self.exact.get(word.strip_suffix('.')?))
        {
            return Some(entry);
        }
        normalise(word, buffer);
        (if starts_upper(word) { &self.capitalised } else { &self.lower }).get(buffer.as_str())
    }
}

fn merge(into: &mut Entries, from: &Entries) {
    for (word, entry) in from {
        let known = into.entry(word.clone()).or_default();
        known.roles.extend(&entry.roles);
        known.phrases.extend(entry.phrases.iter().cloned());
    }
}

fn starts_upper(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Lower case, a straight apostrophe, no stop at the end.
pub(super) fn normalise(word: &str, out: &mut String) {
    out.clear();
    let trimmed = word.trim_end_matches('.');
    let word = if trimmed.is_empty() { word } else { trimmed };
    for c in word.chars() {
        match c {
            '’' => out.push('\''),
            c if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            c => out.extend(c.to_lowercase()),
        }
    }
}
