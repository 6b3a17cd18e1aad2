//! Whether a text shows a person to be a man or a woman.
//!
//! Takes the tokens around each mention of a person; adds up what speaks for either: forms of address, words such as
//! "spokeswoman" beside the name, pronouns nearby where no other person is named, and the first name. What a first name
//! alone says is asked by others too: [`Gender::by_first_name`].

use std::ops::Range;

use super::Gender;
use crate::hash::HashMap;
use crate::lang::{Language, PerLanguage, Pronoun};
use crate::mention::gazetteer::{self, NameGender};
use crate::segment::{Segmentation, lower};
use crate::text::Document;

/// What each sign weighs. An address ("Mrs") is decisive; a first name may be borne by both; a pronoun may be another's.
const ADDRESS: i32 = 8;
const NOUN: i32 = 4;
const FIRST_NAME: i32 = 3;
const PRONOUN: i32 = 1;
/// All pronouns together speak no louder than this.
const MOST_OF_PRONOUNS: i32 = 5;
/// Tokens after a name and a comma in which a noun may say what the person is: "Jill Biden, the first lady".
const NOUN_REACH: usize = 4;
/// Tokens after a name in which a pronoun may stand for it.
const PRONOUN_REACH: usize = 25;

impl Gender {
    /// What the first word of a person's full name says: "Ngozi Okafor" is mostly a woman's. One word alone may be a
    /// surname ("Scott") and says nothing.
    pub fn by_first_name(name: &str, language: Option<&Language>) -> Self {
        let mut words = name.split_whitespace();
        let (Some(first), Some(_)) = (words.next(), words.next()) else { return Self::Unknown };
        Self::bearers(first, language).map_or(Self::Unknown, Self::of_first_name)
    }

    /// What bearers of a first name are, where the language is spoken: Andrea is a man in Italy.
    pub fn bearers(first: &str, language: Option<&Language>) -> Option<NameGender> {
        let own = lower(first);
        let here = |list: &str| list.split_ascii_whitespace().any(|name| *own == *name);
        match language.map(|l| &l.names) {
            Some(names) if here(names.men) => Some(NameGender::Male),
            Some(names) if here(names.women) => Some(NameGender::Female),
            _ => gazetteer::look_up(first).and_then(gazetteer::Entry::gender),
        }
    }

    /// What a first name of mostly one gender says.
    pub const fn of_first_name(bearers: NameGender) -> Self {
        match bearers {
            NameGender::Female => Self::Female,
            NameGender::Male => Self::Male,
            NameGender::Both => Self::Unknown,
        }
    }

    /// The verdict on what speaks for a woman (above 0) or a man.
    pub(super) const fn of_leaning(leaning: i32) -> Self {
        match leaning {
            1.. => Self::Female,
            ..0 => Self::Male,
            0 => Self::Unknown,
        }
    }

    /// Whether it is a woman's, where it is known.
    pub(super) const fn is_female(self) -> Option<bool> {
        match self {
            Self::Female => Some(true),
            Self::Male => Some(false),
            Self::Unknown => None,
        }
    }
}

/// What a word shows.
#[derive(Clone, Copy, Debug)]
enum Sign {
    Address,
    Noun,
    Pronoun,
    Relative,
}

/// How many signs there are.
const SIGNS: usize = Sign::Relative as usize + 1;

/// The words of a language that show gender: for each sign whether the word is it, and then whether it is a woman's.
pub(super) struct Signs {
    words: HashMap<&'static str, [Option<bool>; SIGNS]>,
    /// Bytes of the longest pronoun.
    longest_pronoun: usize,
}

impl Signs {
    /// The words of a language; none where it is not known.
    pub fn of(language: Option<&'static Language>) -> &'static Self {
        static SIGNS: PerLanguage<Signs> = PerLanguage::new();
        SIGNS.get(language, || Self::read(language))
    }

    fn read(language: Option<&'static Language>) -> Self {
        let mut words: HashMap<&'static str, [Option<bool>; SIGNS]> = HashMap::default();
        let mut add = |word: &'static str, sign: Sign, female: bool| {
            if let Some(place) = words.entry(word).or_default().get_mut(sign as usize) {
                place.get_or_insert(female);
            }
        };
        if let Some(language) = language {
            let quotes = &language.quotes;
            let lists = [
                (quotes.titles_of_men, Sign::Address, false),
                (quotes.titles_of_women, Sign::Address, true),
                (quotes.men, Sign::Noun, false),
                (quotes.women, Sign::Noun, true),
                // What follows "whose" or "who" is said of somebody else as often.
                (quotes.relatives, Sign::Relative, false),
            ];
            for (list, sign, female) in lists {
                list.split_ascii_whitespace().for_each(|word| add(word, sign, female));
            }
            for (word, pronoun) in quotes.pronouns.iter().chain(quotes.possessives) {
                match pronoun {
                    Pronoun::He => add(word, Sign::Pronoun, false),
                    Pronoun::She => add(word, Sign::Pronoun, true),
                    _ => {}
                }
            }
        }
        let pronouns = words.iter().filter(|(_, signs)| signs.get(Sign::Pronoun as usize).is_some_and(Option::is_some));
        let longest_pronoun = pronouns.map(|(word, _)| word.len()).max().unwrap_or(0);
        Self { words, longest_pronoun }
    }

    fn of_word(&self, word: &str) -> [Option<bool>; SIGNS] {
        let word = lower(word);
        let found = self.words.get(&*word).or_else(|| self.words.get(word.strip_suffix('.')?.trim_end_matches('.')));
        found.copied().unwrap_or_default()
    }

    fn shows(&self, word: &str, wanted: Sign) -> Option<bool> {
        self.of_word(word).get(wanted as usize).copied().flatten()
    }

    /// Whether the word before a name is a man's or a woman's form of address.
    pub fn address(&self, word: &str) -> Option<bool> {
        self.shows(word, Sign::Address)
    }

    /// Whether what follows the word may be said of another: "whose", "his".
    fn turns(&self, word: &str) -> bool {
        let [_, _, pronoun, relative] = self.of_word(word);
        pronoun.or(relative).is_some()
    }

    fn noun(&self, word: &str) -> Option<bool> {
        self.shows(word, Sign::Noun)
    }

    fn pronoun(&self, word: &str) -> Option<bool> {
        // Many words are asked about, and most are longer.
        if word.len() > self.longest_pronoun { None } else { self.shows(word, Sign::Pronoun) }
    }
}

/// What speaks for a woman (above 0) or a man.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    words: i32,
    pronouns: i32,
}

impl Evidence {
    fn add(&mut self, female: Option<bool>, weight: i32) {
        self.words += female.map_or(0, |female| if female { weight } else { -weight });
    }

    /// Adds what stands around one mention. `alone` is the range of tokens after it in which no other person is named.
    pub fn see(&mut self, signs: &Signs, document: &Document, segmentation: &Segmentation, tokens: Range<usize>, alone: Range<usize>) {
        let word = |at: usize| segmentation.word(document, at);
        if let Some(before) = tokens.start.checked_sub(1) {
            self.add(signs.address(word(before)), ADDRESS);
            let noun = if word(before) == "," { before.checked_sub(1) } else { Some(before) };
            self.add(noun.and_then(|at| signs.noun(word(at))), NOUN);
        }
        if word(tokens.end) == "," {
            self.add(
                (tokens.end + 1..tokens.end + 1 + NOUN_REACH)
                    .take_while(|at| word(*at) != "," && !signs.turns(word(*at)))
                    .find_map(|at| signs.noun(word(at))),
                NOUN,
            );
        }
        for at in alone.take(PRONOUN_REACH) {
            if let Some(female) = signs.pronoun(word(at)) {
                self.pronouns += if female { PRONOUN } else { -PRONOUN };
                break;
            }
        }
    }

    /// All of it together with the first name of the person's fullest name: above 0 for a woman, below for a man.
    pub fn leaning(self, name: &str, language: Option<&Language>) -> i32 {
        let by_name = match Gender::by_first_name(name, language) {
            Gender::Female => FIRST_NAME,
            Gender::Male => -FIRST_NAME,
            Gender::Unknown => 0,
        };
        self.words + by_name + self.pronouns.clamp(-MOST_OF_PRONOUNS, MOST_OF_PRONOUNS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_names_say_what_is_usual() {
        for (name, expected) in [
            ("Ngozi Okafor", Gender::Female),
            ("Emeka Obi", Gender::Male),
            ("Mary Jane Watson", Gender::Female),
            ("Scott", Gender::Unknown),
            ("Qwxyz Smith", Gender::Unknown),
            ("", Gender::Unknown),
        ] {
            assert_eq!(Gender::by_first_name(name, None), expected, "{name}");
        }
    }
}
