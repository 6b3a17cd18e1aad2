//! The quote words of a language by word: one look-up gives all that a word may be.
//!
//! Takes a language's [`QuoteWords`]; built once per language and process.

use crate::lang::{Language, PerLanguage, Pronoun, QuoteWords};
use crate::segment::lower;

/// Room for the words of a language, so that the table never grows.
const WORDS: usize = 4000;

/// What a word may be: a set, since "report" is a verb, an act of speech and a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Classes(u64);

macro_rules! classes {
    ($($name:ident)*) => {
        classes!(@ 0u32, $($name)*);
    };
    (@ $at:expr, $name:ident $($rest:ident)*) => {
        #[allow(missing_docs)]
        pub const $name: Classes = Classes(1 << $at);
        classes!(@ $at + 1, $($rest)*);
    };
    (@ $at:expr,) => {};
}

#[rustfmt::skip]
macro_rules! all_classes { ($m:ident) => { $m! {
    COMMA COLON SEMICOLON STOP DASH BRACKET OTHER_MARK
    PRONOUN POSSESSIVE RELATIVE SUBORDINATOR CONJUNCTION SOURCE AGENT HEARER PREPOSITION NEGATION AUXILIARY DEFINITE INDEFINITE
    TITLE SAY TELL JUDGE LABEL PARTICIPLE BASE NOUN DOCUMENT MAN WOMAN PERSON GROUP BODY ROLE_ENDING ANNOUNCER
    GENITIVE NUMBER CAPITAL WORD
    REPORTIVE VIEW END ADJECTIVE MASCULINE FEMININE EITHER IMPERSONAL OBJECT ALONE NUMBERED PAST RELATED PASSIVE
    LOCAL POSSESSOR NAMING OUTLET TOLD VENUE RELAY RUBRIC ARTICLE CONTENT
} } }

impl Classes {
    all_classes!(classes);

    /// Verbs that report, in any form.
    pub const FINITE: Classes = Classes(Self::SAY.0 | Self::JUDGE.0 | Self::LABEL.0 | Self::TELL.0);
    /// Whatever may report.
    pub const CUE: Classes = Classes(Self::FINITE.0 | Self::PARTICIPLE.0 | Self::SOURCE.0);
    /// Nouns for whoever may speak.
    pub const ROLE: Classes = Classes(Self::MAN.0 | Self::WOMAN.0 | Self::PERSON.0 | Self::GROUP.0 | Self::BODY.0);
    /// Words that begin a noun phrase.
    pub const DETERMINER: Classes = Classes(Self::DEFINITE.0 | Self::INDEFINITE.0 | Self::POSSESSIVE.0);
    /// Marks that part clauses.
    pub const MARK: Classes =
        Classes(Self::COMMA.0 | Self::COLON.0 | Self::SEMICOLON.0 | Self::STOP.0 | Self::DASH.0 | Self::BRACKET.0 | Self::OTHER_MARK.0);
    /// Words that no noun phrase runs over.
    pub const BORDER: Classes = Classes(
        Self::MARK.0
            | Self::PRONOUN.0
            | Self::RELATIVE.0
            | Self::SUBORDINATOR.0
            | Self::CONJUNCTION.0
            | Self::SOURCE.0
            | Self::AGENT.0
            | Self::HEARER.0
            | Self::PREPOSITION.0
            | Self::NEGATION.0
            | Self::AUXILIARY.0
            | Self::DETERMINER.0
            | Self::GENITIVE.0
            | Self::END.0,
    );

    /// Whether the sets share a class.
    pub fn any(self, of: Classes) -> bool {
        self.0 & of.0 != 0
    }

    /// Whether a word that reports nothing is a verb in front of `next`: a known one, "rejected" before "the", "hired" before "by".
    pub const fn is_verb_before(self, next: Classes) -> bool {
        let behind = Self::DETERMINER.0 | Self::PRONOUN.0 | Self::SUBORDINATOR.0 | Self::PREPOSITION.0 | Self::AGENT.0;
        self.0 & Self::END.0 != 0 || self.0 & Self::PAST.0 != 0 && next.0 & behind != 0
    }

    /// What both sets share.
    pub fn only(self, of: Classes) -> Self {
        Self(self.0 & of.0)
    }

    /// What is in this set and not in the other.
    pub fn without(self, other: Classes) -> Self {
        Self(self.0 & !other.0)
    }

    /// Both sets together.
    pub const fn with(self, other: Classes) -> Self {
        Self(self.0 | other.0)
    }

    /// The bits, for feature keys.
    pub const fn bits(self) -> u64 {
        self.0
    }
}

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Entry {
    pub classes: Classes,
    pub pronoun: Option<Pronoun>,
    /// The lines of [`QuoteWords::alike`] that hold it, a bit each.
    pub alike: u64,
    /// The [`key`] of the word that it is short for.
    pub full: Option<u32>,
}

/// A language's words.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// By [`key`]; the word itself tells two of one key apart.
    entries: Entries,
    role_endings: Vec<&'static str>,
    verb_endings: Vec<&'static str>,
    /// See [`QuoteWords::endings_of_men`] and the next.
    pub endings_of_men: Vec<&'static str>,
    pub endings_of_women: Vec<&'static str>,
    /// Whether nouns follow their article but for a few adjectives: see [`QuoteWords::adjectives`].
    pub noun_first: bool,
    /// For the letters with which these end a bit each, by [`LETTER`].
    last_of_endings: u32,
    /// Words that begin with an apostrophe.
    pub elisions: Vec<&'static str>,
    /// See [`QuoteWords::link`].
    pub link: Option<&'static str>,
    /// See [`QuoteWords::plural_verbs`].
    pub plural_verbs: Option<&'static str>,
    /// See [`QuoteWords::past`].
    pub past: Option<&'static str>,
    /// See [`QuoteWords::incises`].
    pub incises: bool,
    /// See [`QuoteWords::trained`].
    pub trained: bool,
    /// See [`QuoteWords::dash_opens`].
    pub dash_opens: bool,
    /// Whether the language has words of its own.
    pub known: bool,
}

/// The words of a language by [`key`]: a table with free slots behind those that are taken, for it is asked for every token.
#[derive(Debug)]
struct Entries {
    /// One more than the place in `all`; 0 is free.
    slots: Vec<u16>,
    all: Vec<(u32, &'static str, Entry)>,
}

/// Slots: a power of two, and more than twice as many as there are words.
const SLOTS: usize = 1 << 13;

impl Entries {
    fn new() -> Self {
        Self { slots: vec![0; SLOTS], all: Vec::with_capacity(WORDS) }
    }

    /// The word of a key, with what it may be.
    fn get(&self, key: u32) -> Option<(&'static str, &Entry)> {
        let slots = (key as usize..key as usize + SLOTS).map(|slot| self.slots.get(slot % SLOTS).copied().unwrap_or(0));
        for place in slots.take_while(|&place| place != 0) {
            let (other, word, entry) = self.all.get(usize::from(place) - 1)?;
            if *other == key {
                return Some((word, entry));
            }
        }
        None
    }

    /// The entry of a word, which is made if need be.
    fn of(&mut self, word: &'static str) -> &mut Entry {
        let key = key(word);
        let taken = |slot: &usize| {
            let place = self.slots.get(slot % SLOTS).copied().unwrap_or(0);
            place != 0 && self.all.get(usize::from(place) - 1).is_none_or(|(other, ..)| *other != key)
        };
        let slot = (key as usize..key as usize + SLOTS).find(|slot| !taken(slot)).unwrap_or(0) % SLOTS;
        let known = self.slots.get(slot).copied().unwrap_or(0);
        let place = if known == 0 { self.all.len() } else { usize::from(known) - 1 };
        if known == 0 {
            self.all.push((key, word, Entry::default()));
            if let Some(slot) = self.slots.get_mut(slot) {
                *slot = self.all.len() as u16;
            }
        }
        &mut self.all[place].2
    }
}

impl Lexicon {
    /// The words of a language, or none.
    pub fn of(language: Option<&'static Language>) -> &'static Self {
        static LEXICONS: PerLanguage<Lexicon> = PerLanguage::new();
        LEXICONS.get(language, || Self::new(language.map_or(&QuoteWords::UNKNOWN, |l| &l.quotes)))
    }

    fn new(words: &'static QuoteWords) -> Self {
        let mut entries = Entries::new();
        let lists = [
            (words.say, Classes::SAY),
            (words.judge, Classes::JUDGE),
            (words.label, Classes::LABEL),
            (words.tell, Classes::TELL),
            (words.participles, Classes::PARTICIPLE),
            (words.bases, Classes::BASE),
            (words.nouns, Classes::NOUN),
            (words.documents, Classes::DOCUMENT),
            (words.sources, Classes::SOURCE),
            (words.agents, Classes::AGENT),
            (words.hearers, Classes::HEARER),
            (words.prepositions, Classes::PREPOSITION),
            (words.relatives, Classes::RELATIVE),
            (words.subordinators, Classes::SUBORDINATOR),
            (words.conjunctions, Classes::CONJUNCTION),
            (words.auxiliaries, Classes::AUXILIARY),
            (words.passives, Classes::PASSIVE),
            (words.negations, Classes::NEGATION),
            (words.definite, Classes::DEFINITE),
            (words.indefinite, Classes::INDEFINITE),
            (words.men, Classes::MAN),
            (words.women, Classes::WOMAN),
            (words.people, Classes::PERSON),
            (words.groups, Classes::GROUP),
            (words.bodies, Classes::BODY),
            (words.titles_of_men, Classes::TITLE.with(Classes::MAN)),
            (words.titles_of_women, Classes::TITLE.with(Classes::WOMAN)),
            (words.announcers, Classes::ANNOUNCER),
            (words.reportive, Classes::REPORTIVE),
            (words.views, Classes::VIEW),
            (words.ends, Classes::END),
            (words.impersonal, Classes::IMPERSONAL),
            (words.objects, Classes::OBJECT),
            (words.adjectives, Classes::ADJECTIVE),
            (words.masculine, Classes::MASCULINE),
            (words.feminine, Classes::FEMININE),
            (words.either, Classes::EITHER),
            (words.alone, Classes::ALONE),
            (words.numbered, Classes::NUMBERED),
            (words.related, Classes::RELATED),
            (words.local, Classes::LOCAL),
            (words.possessors, Classes::POSSESSOR),
            (words.naming, Classes::NAMING),
            (words.outlets, Classes::OUTLET),
            (words.told, Classes::TOLD),
            (words.venues, Classes::VENUE),
            (words.relays, Classes::RELAY),
            (words.rubrics, Classes::RUBRIC),
            (words.articles, Classes::ARTICLE),
            (words.contents, Classes::CONTENT),
        ];
        for (list, class) in lists {
            for word in list.split_ascii_whitespace() {
                let entry = entries.of(word);
                entry.classes = entry.classes.with(class);
            }
        }
        for (list, class) in [(words.possessives, Classes::POSSESSIVE), (words.pronouns, Classes::PRONOUN)] {
            for &(word, pronoun) in list {
                let entry = entries.of(word);
                entry.classes = entry.classes.with(class);
                entry.pronoun.get_or_insert(pronoun);
            }
        }
        // Without the class of pronouns: what they begin is a noun phrase first.
        for &(word, pronoun) in words.demonstratives {
            entries.of(word).pronoun.get_or_insert(pronoun);
        }
        for (bit, list) in words.alike.iter().enumerate() {
            for word in list.split_ascii_whitespace() {
                entries.of(word).alike |= 1u64.checked_shl(bit as u32).unwrap_or(0);
            }
        }
        // Known words are not looked at by their endings.
        for word in words.things.split_ascii_whitespace() {
            entries.of(word);
        }
        for &(short, full) in words.short_roles {
            let known = entries.get(key(full)).map(|(_, entry)| *entry).unwrap_or_default();
            *entries.of(short) = Entry { full: Some(key(full)), ..known };
        }
        let split = |list: &'static str| list.split_ascii_whitespace().collect();
        Self {
            entries,
            role_endings: split(words.role_endings),
            verb_endings: split(words.verb_endings),
            endings_of_men: split(words.endings_of_men),
            endings_of_women: split(words.endings_of_women),
            noun_first: !words.adjectives.is_empty(),
            last_of_endings: [words.role_endings, words.verb_endings]
                .into_iter()
                .flat_map(str::split_ascii_whitespace)
                .filter_map(|end| end.bytes().next_back())
                .fold(0, |bits, last| bits | 1 << (last & LETTER)),
            elisions: split(words.elisions),
            link: words.link,
            plural_verbs: words.plural_verbs,
            past: words.past,
            incises: words.incises,
            trained: words.trained,
            dash_opens: words.dash_opens,
            known: !words.say.is_empty(),
        }
    }

    /// What a word in lower case may be.
    pub fn entry(&self, lower: &str) -> Entry {
        self.entry_of(lower, key(lower), |word, known| word == known)
    }

    /// What a word may be whose [`key`] in lower case is known, and of which only ASCII letters may be capitals.
    pub fn entry_of_any_case(&self, word: &str, key: u32) -> Entry {
        self.entry_of(word, key, str::eq_ignore_ascii_case)
    }

    #[inline]
    fn entry_of(&self, word: &str, key: u32, same: impl Fn(&str, &str) -> bool) -> Entry {
        let known = |word: &str, key: u32| self.entries.get(key).filter(|(known, _)| same(word, known)).map(|(_, entry)| *entry);
        if let Some(entry) = known(word, key) {
            return entry;
        }
        let Some(last) = word.bytes().next_back() else { return Entry::default() };
        // "Sen.", which the text writes with a stop.
        if last == b'.'
            && let Some(entry) = word.strip_suffix('.').and_then(|word| known(word, self::key(&lower(word)))).filter(|e| e.full.is_some())
        {
            return entry;
        }
        if self.last_of_endings >> (last & LETTER) & 1 == 0 {
            return Entry::default();
        }
        // A letter more than the ending at least: "er" alone is no person.
        let ends = |end: &str| word.len().checked_sub(end.len()).and_then(|at| word.get(at..)).is_some_and(|tail| same(tail, end));
        if self.verb_endings.iter().any(|end| word.len() > end.len() + 2 && ends(end)) {
            return Entry { classes: Classes::END, ..Entry::default() };
        }
        let role = self.role_endings.iter().find(|end| word.len() > end.len() + 2 && ends(end));
        // "Agrarminister" is what a minister is.
        let head = role.filter(|_| !self.trained).and_then(|end| self.entries.get(self::key(end)));
        let classes = role.map_or(Classes::default(), |_| Classes::ROLE_ENDING);
        Entry { classes, alike: head.map_or(0, |(_, entry)| entry.alike), ..Entry::default() }
    }
}

/// The bits of a byte that tell letters apart, small and capital ones alike.
const LETTER: u8 = 31;

/// A hash of a word for look-up, comparison and feature keys (FNV-1a, 32 bits).
pub(super) fn key(word: &str) -> u32 {
    word.bytes().fold(KEY, key_step)
}

/// What a [`key`] begins from, and its step.
pub(super) const KEY: u32 = 0x811c_9dc5;

pub(super) const fn key_step(key: u32, byte: u8) -> u32 {
    (key ^ byte as u32).wrapping_mul(0x0100_0193)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_may_be_several_things() {
        let english = Lexicon::of(crate::lang::of_tag("en"));
        let check = |word: &str, class: Classes, expected: bool| {
            assert_eq!(english.entry(word).classes.any(class), expected, "{word}");
        };
        check("said", Classes::SAY, true);
        check("report", Classes::DOCUMENT, true);
        check("report", Classes::NOUN, false);
        check("minister", Classes::ROLE, true);
        check("mycologist", Classes::ROLE_ENDING, true);
        check("er", Classes::ROLE_ENDING, false);
        check("table", Classes::ROLE, false);
        assert_eq!(english.entry("she").pronoun, Some(Pronoun::She));
        assert_eq!(Lexicon::of(None).entry("she").pronoun, None);
    }

    /// Of two words of one key only one would be known.
    #[test]
    fn no_two_words_of_a_language_share_a_key() {
        for language in crate::lang::ALL {
            let words = &language.quotes;
            let lists = [words.say, words.judge, words.tell, words.people, words.groups, words.bodies, words.documents, words.men];
            for word in lists.into_iter().flat_map(str::split_whitespace) {
                assert!(Lexicon::of(Some(language)).entry(word).classes != Classes::default(), "{word}");
            }
        }
    }
}
