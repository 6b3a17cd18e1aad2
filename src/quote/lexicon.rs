//! The quote words of a language by word: one look-up gives all that a word may be.
//!
//! Takes a language's [`QuoteWords`]; built once per language and process.

use std::sync::OnceLock;

use crate::hash::HashMap;
use crate::lang::{ALL, Language, Pronoun, QuoteWords};

/// Room for the words of a language, so that the table never grows.
const WORDS: usize = 3500;

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
    REPORTIVE VIEW
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
            | Self::GENITIVE.0,
    );

    /// Whether the sets share a class.
    pub fn any(self, of: Classes) -> bool {
        self.0 & of.0 != 0
    }

    /// What both sets share.
    pub fn only(self, of: Classes) -> Self {
        Self(self.0 & of.0)
    }

    /// Both sets together.
    pub const fn with(self, other: Classes) -> Self {
        Self(self.0 | other.0)
    }

    /// The bits, for feature keys.
    pub fn bits(self) -> u64 {
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
    /// Words that begin with an apostrophe.
    pub elisions: Vec<&'static str>,
    /// See [`QuoteWords::link`].
    pub link: Option<&'static str>,
    /// See [`QuoteWords::plural_verbs`].
    pub plural_verbs: Option<&'static str>,
    /// See [`QuoteWords::incises`].
    pub incises: bool,
    /// See [`QuoteWords::trained`].
    pub trained: bool,
    /// See [`QuoteWords::dash_opens`].
    pub dash_opens: bool,
    /// Whether the language has words of its own.
    pub known: bool,
}

type Entries = HashMap<u32, (&'static str, Entry)>;

impl Lexicon {
    /// The words of a language, or none.
    pub fn of(language: Option<&'static Language>) -> &'static Self {
        static LEXICONS: [OnceLock<Lexicon>; ALL.len() + 1] = [const { OnceLock::new() }; ALL.len() + 1];
        let at = language.and_then(|l| ALL.iter().position(|other| other.code == l.code)).unwrap_or(ALL.len());
        let words = language.map_or(&QuoteWords::UNKNOWN, |l| &l.quotes);
        LEXICONS[at.min(ALL.len())].get_or_init(|| Self::new(words))
    }

    fn new(words: &'static QuoteWords) -> Self {
        let mut entries = Entries::with_capacity_and_hasher(WORDS, Default::default());
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
        ];
        for (list, class) in lists {
            for word in list.split_ascii_whitespace() {
                let entry = entry_in(&mut entries, word);
                entry.classes = entry.classes.with(class);
            }
        }
        for (list, class) in [(words.possessives, Classes::POSSESSIVE), (words.pronouns, Classes::PRONOUN)] {
            for &(word, pronoun) in list {
                let entry = entry_in(&mut entries, word);
                entry.classes = entry.classes.with(class);
                entry.pronoun.get_or_insert(pronoun);
            }
        }
        for (bit, list) in words.alike.iter().enumerate() {
            for word in list.split_ascii_whitespace() {
                entry_in(&mut entries, word).alike |= 1u64.checked_shl(bit as u32).unwrap_or(0);
            }
        }
        // Known words are not looked at by their endings.
        for word in words.things.split_ascii_whitespace() {
            entry_in(&mut entries, word);
        }
        for &(short, full) in words.short_roles {
            let known = entries.get(&key(full)).map(|(_, entry)| *entry).unwrap_or_default();
            *entry_in(&mut entries, short) = Entry { full: Some(key(full)), ..known };
        }
        let split = |list: &'static str| list.split_ascii_whitespace().collect();
        Self {
            entries,
            role_endings: split(words.role_endings),
            elisions: split(words.elisions),
            link: words.link,
            plural_verbs: words.plural_verbs,
            incises: words.incises,
            trained: words.trained,
            dash_opens: words.dash_opens,
            known: !words.say.is_empty(),
        }
    }

    /// What a word in lower case may be.
    pub fn entry(&self, lower: &str) -> Entry {
        self.entry_of(lower, key(lower))
    }

    /// [`Lexicon::entry`] of a word whose [`key`] is known.
    pub fn entry_of(&self, lower: &str, key: u32) -> Entry {
        let known = |word: &str, key: u32| self.entries.get(&key).filter(|(known, _)| *known == word).map(|(_, entry)| *entry);
        if let Some(entry) = known(lower, key) {
            return entry;
        }
        // "Sen.", which the text writes with a stop.
        if let Some(entry) = lower.strip_suffix('.').and_then(|word| known(word, self::key(word))).filter(|e| e.full.is_some()) {
            return entry;
        }
        // A letter more than the ending at least: "er" alone is no person.
        let role = self.role_endings.iter().any(|end| lower.len() > end.len() + 2 && lower.ends_with(end));
        Entry { classes: if role { Classes::ROLE_ENDING } else { Classes::default() }, ..Entry::default() }
    }
}

/// The entry of a word, which is made if need be.
fn entry_in<'a>(entries: &'a mut Entries, word: &'static str) -> &'a mut Entry {
    &mut entries.entry(key(word)).or_insert((word, Entry::default())).1
}

/// A hash of a word for look-up, comparison and feature keys (FNV-1a, 32 bits).
pub(super) fn key(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
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
        for language in ALL {
            let words = &language.quotes;
            let lists = [words.say, words.judge, words.tell, words.people, words.groups, words.bodies, words.documents, words.men];
            for word in lists.into_iter().flat_map(str::split_whitespace) {
                assert!(Lexicon::of(Some(language)).entry(word).classes != Classes::default(), "{word}");
            }
        }
    }
}
