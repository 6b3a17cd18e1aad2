//! The words of dates and amounts that a language has, with what each can be.
//!
//! Built once a language, when a document of it is first read; gives the entry of a word.

use std::sync::OnceLock;

use crate::hash::HashMap;
use crate::lang::values::{Role, international};
use crate::lang::{ELSEWHERE, Elsewhere, Language, PerLanguage};

/// Longest token, in bytes, that may be a sign, code or symbol.
const LONGEST_SYMBOL: usize = 6;

/// What a word is known as, alone and as the first of a phrase.
#[derive(Clone, Default)]
pub(super) struct Entry {
    roles: Roles,
    /// The words that follow, parted by blanks, with the roles of the whole; the longest first.
    pub phrases: Vec<(&'static str, Roles)>,
}

impl Entry {
    /// What the word is by itself.
    pub fn roles(&self) -> &[Role] {
        self.roles.all()
    }
}

/// Roles in their order. Most words have one, and a lexicon has a thousand words: they take no memory of their own.
#[derive(Clone, Default)]
pub(super) enum Roles {
    #[default]
    None,
    One(Role),
    Several(Vec<Role>),
}

impl Roles {
    /// The roles.
    pub fn all(&self) -> &[Role] {
        match self {
            Self::None => &[],
            Self::One(role) => std::slice::from_ref(role),
            Self::Several(roles) => roles,
        }
    }

    fn add(&mut self, role: Role) {
        match self {
            Self::None => *self = Self::One(role),
            Self::One(first) => *self = Self::Several(vec![*first, role]),
            Self::Several(roles) => roles.push(role),
        }
    }
}

type Entries = HashMap<&'static str, Entry>;

/// The words of one language together with the international symbols.
pub(super) struct Lexicon {
    /// What words and symbols may be among `lower` and `capitalised`, and what among `exact`.
    words: Sieve,
    symbols: Sieve,
    lower: Entries,
    /// The words that are more or other with a capital.
    capitalised: Entries,
    exact: Entries,
}

/// Letters of an abbreviation of a month that is as often another word in languages of which few words are known.
const SHORT_MONTH: usize = 3;

fn add(entries: &mut Entries, role: Role, words: &[&'static str]) {
    for phrase in words {
        let Some((first, rest)) = phrase.split_once(' ') else {
            entries.entry(phrase).or_default().roles.add(role);
            continue;
        };
        let phrases = &mut entries.entry(first).or_default().phrases;
        match phrases.iter_mut().find(|(known, _)| *known == rest) {
            Some((_, roles)) => roles.add(role),
            None => phrases.push((rest, Roles::One(role))),
        }
    }
}

impl Lexicon {
    /// The lexicon of a language, or of one of which few words are known; of an unknown one the international symbols alone.
    pub fn get(language: Option<&Language>, elsewhere: Option<&Elsewhere>) -> &'static Self {
        static LEXICONS: PerLanguage<Lexicon> = PerLanguage::new();
        static OF_FEW_WORDS: [OnceLock<Lexicon>; ELSEWHERE.len()] = [const { OnceLock::new() }; ELSEWHERE.len()];
        let few = elsewhere.filter(|_| language.is_none());
        let place = few.and_then(|few| ELSEWHERE.iter().position(|other| other.codes == few.codes));
        match place.and_then(|place| OF_FEW_WORDS.get(place)) {
            Some(lexicon) => lexicon.get_or_init(|| Self::of(None, elsewhere)),
            None => LEXICONS.get(language, || Self::of(language, None)),
        }
    }

    /// What a symbol can be by itself, exactly as written.
    pub fn symbol(&self, word: &str) -> Option<&Entry> {
        self.exact.get(word)
    }

    fn of(language: Option<&Language>, elsewhere: Option<&Elsewhere>) -> Self {
        let (mut lower, mut capitalised, mut exact) = (Entries::default(), Entries::default(), Entries::default());
        if let Some(language) = language {
            lower.reserve(language.values.words.iter().map(|(_, words)| words.len()).sum());
            for (months, number) in language.dates.months.iter().zip(1..) {
                add(&mut capitalised, Role::Month(number), months);
            }
            for (days, number) in language.dates.weekdays.iter().zip(1..) {
                add(&mut capitalised, Role::Weekday(number), days);
            }
            language.values.words.iter().for_each(|(role, words)| add(&mut lower, *role, words));
            language.values.capitalised.iter().for_each(|(role, words)| add(&mut capitalised, *role, words));
        }
        if let (None, Some(elsewhere)) = (language, elsewhere) {
            for (months, number) in elsewhere.dates.months.iter().zip(1..) {
                let sure = months.iter().enumerate().filter(|(at, month)| *at == 0 || month.chars().count() > SHORT_MONTH);
                for (_, month) in sure {
                    add(&mut lower, Role::Month(number), &[month]);
                    // Beside a number only.
                    add(&mut lower, Role::Ambiguous, &[month]);
                }
            }
            elsewhere.values.words.iter().for_each(|(role, words)| add(&mut lower, *role, words));
        }
        // A capital takes nothing from a word.
        for (word, entry) in &mut capitalised {
            if let Some(known) = lower.get(word) {
                let more = std::mem::replace(entry, known.clone());
                merge(entry, &more);
            }
        }
        if language.is_some_and(|l| !l.values.calendar_capitals) {
            lower.extend(std::mem::take(&mut capitalised));
        }
        let mut lexicon = Self { words: Sieve::default(), symbols: Sieve::default(), lower, capitalised, exact: Entries::default() };
        international::SYMBOLS.iter().for_each(|(role, words)| add(&mut exact, *role, words));
        for (word, entry) in &mut exact {
            if let Some(more) = lexicon.word(word, &word.to_lowercase()) {
                merge(entry, more);
            }
        }
        lexicon.exact = exact;
        lexicon.lower.keys().chain(lexicon.capitalised.keys()).for_each(|word| lexicon.words.add(word));
        lexicon.exact.keys().for_each(|symbol| lexicon.symbols.add(symbol));
        for entries in [&mut lexicon.lower, &mut lexicon.capitalised, &mut lexicon.exact] {
            entries.values_mut().for_each(|entry| entry.phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(tokens(rest).count())));
        }
        lexicon
    }

    /// What a word is known as, written as it stands and normalised.
    fn word(&self, spelled: &str, normalised: &str) -> Option<&Entry> {
        let capitalised = spelled.starts_with(char::is_uppercase).then(|| self.capitalised.get(normalised)).flatten();
        capitalised.or_else(|| self.lower.get(normalised))
    }

    /// What a word as it stands is known as; `buffer` is only room to work in.
    #[inline(never)]
    pub fn entry(&self, word: &str, buffer: &mut String) -> Option<&Entry> {
        let place = Sieve::place(word);
        if word.len() <= LONGEST_SYMBOL
            && self.symbols.may_have(place)
            && let Some(entry) = self.exact.get(word).or_else(|| self.exact.get(word.strip_suffix('.')?))
        {
            return Some(entry);
        }
        if !self.words.may_have(place) {
            return None;
        }
        normalise(word, buffer);
        self.word(word, buffer)
    }
}

/// Holds back most words that are not in a table, before they are hashed: by their first and last letter and their length.
struct Sieve([u64; Self::PLACES / 64]);

impl Default for Sieve {
    fn default() -> Self {
        Self([0; Self::PLACES / 64])
    }
}

impl Sieve {
    const PLACES: usize = 1 << 13;

    /// The place of a word, the same in any case and with stops at its end; none if it is not of ASCII alone, as an
    /// apostrophe may not be that the lexicon has straight.
    fn place(word: &str) -> Option<usize> {
        let stops = word.bytes().rev().take_while(|byte| *byte == b'.').count();
        let [first, .., last] = word.as_bytes().get(..word.len() - stops)? else { return None };
        let letter = |byte: &u8| usize::from(byte & 0x1F);
        word.is_ascii().then(|| letter(first) << 8 | letter(last) << 3 | (word.len() - stops) & 7)
    }

    fn add(&mut self, word: &str) {
        if let Some((bits, place)) = Self::place(word).and_then(|place| Some((self.0.get_mut(place / 64)?, place))) {
            *bits |= 1 << (place % 64);
        }
    }

    /// Whether the word of a place may be in the table.
    fn may_have(&self, place: Option<usize>) -> bool {
        place.is_none_or(|place| self.0.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1))
    }
}

fn merge(into: &mut Entry, more: &Entry) {
    more.roles().iter().for_each(|role| into.roles.add(*role));
    into.phrases.extend(more.phrases.iter().cloned());
}

/// The tokens of the rest of a phrase.
pub(super) fn tokens(rest: &'static str) -> impl Iterator<Item = &'static str> {
    rest.split(' ')
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
