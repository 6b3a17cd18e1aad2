//! How a name compares with another: its words without case, accents, articles and what companies and sons add.
//!
//! Takes the characters of a mention; gives words, initials and how one name may be short for another. It knows no text.

use super::fold::{fold, sound};
use super::letters::{self, acronym};
use crate::lang::{Language, Names};
use crate::mention::Label;
use crate::mention::gazetteer::{self, Class};

/// A name as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// Its words, folded; never empty.
    pub words: Vec<String>,
    /// The words as people's names are compared: "zelensky" for "Zelenskiy" and "Zelenskyy".
    pub sounds: Vec<String>,
    /// What tells a person from others of the name: "jr" of "Ferdinand Marcos Jr.".
    pub generation: Option<&'static str>,
    /// The words as one with the generation: equal keys are one name, also "HawaiiNewsNow" and "Hawaii News Now".
    pub key: String,
    /// How many words at its start are in lower case or before one that is: "State of" in "State of Israel".
    introduced: usize,
    /// What it may be called by its first letters; empty for one word.
    pub initials: letters::Initials,
    /// Its letters, if it reads as an acronym: "imf" for "IMF" and "I.M.F.".
    pub acronym: Option<String>,
    /// Whether it is an organisation's whole name by itself: "United Nations", which "United Nations Foundation" is not.
    pub known: bool,
    /// Whether it ended with a company's suffix: the legal name of what is called by its first word, "Toyota Motor Corp".
    pub is_company: bool,
    /// The words that friends use for a person's first name: "bill will billy".
    pub short_first_names: &'static str,
}

/// How surely a shorter name is of a longer one; a stronger reading wins over all weaker ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// What holds only where the fuller name stands first, but for the headline, and no other fits: "Samsung" for "Samsung Electronics", "JAL" for
    /// "Japan Airlines".
    Alone,
    /// Letters of one word: "VW" for "Volkswagen"; a middle word of a person: "Sánchez" for "Pedro Sánchez Castejón".
    Middle,
    /// The first words: "Taylor" for "Taylor Swift", "Xi" for "Xi Jinping", "Big Machine" for "Big Machine Label Group".
    First,
    /// The last words, initials, an acronym: "Swift", "T. Swift", "IMF", "Stadia" for "Google Stadia".
    Last,
}

impl Name {
    /// Reads the characters of a mention; a name of marks alone keeps them as its one word.
    #[inline(never)]
    pub fn read(text: &str, label: Label, language: Option<&Language>) -> Self {
        let added = Names::of(language);
        let spelled: Vec<&str> = match label {
            // "A350-900" is "A350" with more.
            Label::Product => {
                text.split(|c: char| c.is_whitespace() || c == '-').filter(|w| w.chars().any(char::is_alphanumeric)).collect()
            }
            _ => text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).collect(),
        };
        let is_article = |word: &str| language.is_some_and(|l| l.quotes.definite.split_whitespace().any(|d| d.eq_ignore_ascii_case(word)));
        let article = spelled.first().filter(|w| spelled.len() > 1 && is_article(w)).copied();
        let mut spelled = spelled.get(usize::from(article.is_some())..).unwrap_or(&spelled).to_vec();
        let mut generation = None;
        while let [_, .., last] = spelled.as_slice() {
            match label {
                Label::Person => {
                    let Some(found) = added.generations.iter().find(|own| fold(last, added) == **own) else { break };
                    generation = Some(*found);
                }
                Label::Org if is_company_suffix(last) => {}
                _ => break,
            }
            spelled.pop();
        }
        let is_company = label == Label::Org && text.split_whitespace().next_back().is_some_and(is_company_suffix);
        let mut words: Vec<String> = spelled.iter().map(|word| fold(word, added)).filter(|w| !w.is_empty()).collect();
        if words.is_empty() {
            words.push(text.to_lowercase());
        }
        let initials = letters::initials(&spelled, article);
        let introduced = spelled.iter().rposition(|word| word.starts_with(char::is_lowercase)).map_or(0, |last| last + 1);
        let known = label == Label::Org
            && gazetteer::look_up(text).is_some_and(|e| [Class::Organisation, Class::Media, Class::Team].into_iter().any(|c| e.is(c)));
        let short_first_names =
            added.short_first_names.iter().find(|(full, _)| label == Label::Person && words.first().is_some_and(|w| w == full));
        let short_first_names = short_first_names.map_or("", |(_, short)| short);
        let key = words.iter().flat_map(|word| word.split('-')).chain(generation).collect();
        let sounds = words.iter().map(|word| sound(word)).collect();
        Self { words, sounds, generation, key, introduced, initials, acronym: acronym(text), known, is_company, short_first_names }
    }

    /// Its words in one order, for names that turn them: "Homeland Security Department", "Department of Homeland Security".
    pub fn turned(&self) -> Option<String> {
        let mut words: Vec<&str> = self.words.iter().map(String::as_str).filter(|w| w.chars().count() > LONGEST_LINK).collect();
        words.sort_unstable();
        (words.len() >= LEAST_TURNED).then(|| words.join(" "))
    }

    /// How surely this name may be short for `full`, if at all. Both have one label.
    pub fn is_short_for(&self, full: &Self, label: Label) -> Option<Strength> {
        if label == Label::Person {
            return self.is_short_for_person(full);
        }
        if self.words == full.words {
            return None;
        }
        if let Some(letters) = &self.acronym
            && full.words.len() > 1
            && full.acronyms().any(|known| known == letters)
        {
            return Some(Strength::Last);
        }
        let shorter = self.words.len() < full.words.len();
        let tail = match label {
            Label::Norp => return None,
            Label::Gpe => full.introduced > 0 && full.introduced + self.words.len() == full.words.len(),
            _ => true,
        };
        if shorter && tail && full.words.ends_with(&self.words) {
            return Some(Strength::Last);
        }
        if shorter && full.words.starts_with(&self.words) {
            let whole = label == Label::Org
                && self.known
                && !full.is_company
                && !full.words.iter().skip(self.words.len()).all(|w| is_company_suffix(w));
            let is_brand = || self.words.len() == 1 && self.acronym.is_none() && full.is_business(self.words.len());
            return if !whole { Some(Strength::First) } else { is_brand().then_some(Strength::Alone) };
        }
        if shorter && label == Label::Product && full.words.windows(self.words.len()).any(|part| part == self.words.as_slice()) {
            return Some(Strength::First);
        }
        let letters = self.acronym.as_ref().filter(|_| label == Label::Org)?;
        if let ([word], None) = (full.words.as_slice(), &full.acronym) {
            return letters::is_woven(letters, word).then_some(Strength::Middle);
        }
        let drawn = !self.known && (letters::is_drawn(letters, &full.words) || full.initials.are_turned(letters));
        drawn.then_some(Strength::Alone)
    }

    /// Whether all words but the first ones only say what a company makes: "Motors" of "Tata Motors".
    pub fn is_business(&self, first: usize) -> bool {
        let mut rest = self.words.iter().skip(first).peekable();
        rest.peek().is_some() && rest.all(|word| Names::BUSINESSES.split(' ').any(|known| known == word))
    }

    /// What acronyms it may have: its initials, also without one or two at either end ("CDC" in "CCDCP").
    pub fn acronyms(&self) -> impl Iterator<Item = &str> {
        self.initials.parts()
    }
}

/// Letters of the longest word that only links others ("of", "for", "and"), and words that a turned name must have.
const LONGEST_LINK: usize = 3;
const LEAST_TURNED: usize = 2;
/// Letters that forms of one word share at least.
pub(super) const STEM: usize = 5;

/// Whether two names of peoples or parties are forms of one word: "Democrat", "Democrats", "Democratic".
pub(super) fn is_inflected(one: &str, other: &str) -> bool {
    /// Letters of the longest ending.
    const ENDING: usize = 2;
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let rest = |word: &str| word.chars().count() - shared;
    shared >= STEM && rest(one) <= ENDING && rest(other) <= ENDING
}

/// Whether a word is what companies add to their names: "Inc.".
pub(super) fn is_company_suffix(word: &str) -> bool {
    gazetteer::is(word.trim_end_matches(','), Class::CompanySuffix)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang;

    fn read(text: &str, label: Label) -> Name {
        Name::read(text, label, lang::of_tag("en"))
    }

    #[test]
    fn words_are_folded() {
        for (text, label, expected) in [
            ("Beyoncé’s", Label::Person, "beyonce"),
            ("Martin Luther King Jr.", Label::Person, "martinlutherkingjr"),
            ("The New York Times", Label::Org, "newyorktimes"),
            ("Apple Inc.", Label::Org, "apple"),
            ("U.S.", Label::Gpe, "us"),
            ("Łukasz Żak", Label::Person, "lukaszzak"),
            ("习近平", Label::Person, "习近平"),
            ("“”", Label::Org, "“”"),
            ("O’Brien", Label::Person, "obrien"),
        ] {
            assert_eq!(read(text, label).key, expected, "{text}");
        }
    }

    #[test]
    fn short_for() {
        use Label::{Gpe, Org, Person};
        use Strength::{First, Last, Middle};
        for (short, full, label, expected) in [
            ("Putin", "Vladimir Putin", Person, Some(Last)),
            ("Xi", "Xi Jinping", Person, Some(First)),
            ("Taylor", "Taylor Swift", Person, Some(First)),
            ("Sánchez", "Pedro Sanchez Castejón", Person, Some(Middle)),
            ("van Gogh", "Vincent van Gogh", Person, Some(Last)),
            ("J. Smith", "John Smith", Person, Some(Last)),
            ("John Smith", "John Quincy Smith", Person, Some(Last)),
            ("Okoro", "Dele Okoro-Lindqvist", Person, Some(Middle)),
            ("Jane Smith", "John Smith", Person, None),
            ("John A. Smith", "John B. Smith", Person, None),
            ("Smithson", "John Smith", Person, None),
            ("IMF", "International Monetary Fund", Org, Some(Last)),
            ("U.N.", "United Nations", Org, Some(Last)),
            ("USC", "University of Southern California", Org, Some(Last)),
            ("Big Machine", "Big Machine Label Group", Org, Some(First)),
            ("Foreign Ministry", "Chinese Foreign Ministry", Org, Some(Last)),
            ("CDC", "Chinese Center for Disease Control and Prevention", Org, Some(Last)),
            ("VW", "Volkswagen", Org, Some(Middle)),
            ("Stadia", "Google Stadia", Label::Product, Some(Last)),
            ("A350", "Airbus A350-900", Label::Product, Some(First)),
            ("Israel", "State of Israel", Gpe, Some(Last)),
            ("Pat Carlineo", "Patrick Carlineo", Person, Some(Last)),
            ("Apple", "Microsoft", Org, None),
            ("United Nations", "United Nations High Commissioner", Org, None),
            ("NFL", "Netflix", Org, None),
            ("York", "New York", Gpe, None),
            ("New York", "New York City", Gpe, Some(First)),
        ] {
            assert_eq!(read(short, label).is_short_for(&read(full, label), label), expected, "{short} for {full}");
        }
    }
}
