//! How a name compares with another: its words without case, accents, articles and what companies and sons add.
//!
//! Takes the characters of a mention; gives words, initials and how one name may be short for another. It knows no text.

use super::fold::fold;
use crate::lang::{Language, Names};
use crate::mention::Label;
use crate::mention::gazetteer::{self, Class};

/// Letters that a short all-capital name may have to be taken for an acronym: "EU" to "UNESCWA".
const ACRONYM_LETTERS: std::ops::RangeInclusive<usize> = 2..=7;

/// A name as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// Its words, folded; never empty.
    pub words: Vec<String>,
    /// The words as one: equal keys are one name, also "HawaiiNewsNow" and "Hawaii News Now".
    pub key: String,
    /// How many words at its start are in lower case or before one that is: "State of" in "State of Israel".
    introduced: usize,
    /// The first letters of its words with a capital, of all its words, and of all with the article: "imf", "uosc", "trd";
    /// empty for one word.
    pub initials: [String; 3],
    /// Its letters, if it reads as an acronym: "imf" for "IMF" and "I.M.F.".
    pub acronym: Option<String>,
    /// Whether it is an organisation's whole name by itself: "United Nations", which "United Nations Foundation" is not.
    known: bool,
    /// Whether it ended with a company's suffix: the legal name of what is called by its first word, "Toyota Motor Corp".
    is_company: bool,
    /// The words that friends use for a person's first name: "bill will billy".
    short_first_names: &'static str,
}

/// How surely a shorter name is of a longer one; a stronger reading wins over all weaker ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
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
        while spelled.len() > 1 && spelled.last().is_some_and(|word| adds_nothing(word, label, added)) {
            spelled.pop();
        }
        let is_company = label == Label::Org && text.split_whitespace().next_back().is_some_and(is_company_suffix);
        let mut words: Vec<String> = spelled.iter().map(|word| fold(word, added)).filter(|w| !w.is_empty()).collect();
        if words.is_empty() {
            words.push(text.to_lowercase());
        }
        let letters = |words: &mut dyn Iterator<Item = &str>| -> String {
            let mut letters = String::new();
            for c in words.filter_map(|word| word.chars().find(|c| c.is_alphanumeric())) {
                if c.is_ascii() { letters.push(c.to_ascii_lowercase()) } else { letters.extend(c.to_lowercase()) }
            }
            letters
        };
        let capital = |word: &&str| word.starts_with(char::is_uppercase);
        let initials = if spelled.len() > 1 {
            [
                letters(&mut spelled.iter().copied().filter(capital)),
                letters(&mut spelled.iter().copied()),
                letters(&mut article.into_iter().chain(spelled.iter().copied()).filter(capital)),
            ]
        } else {
            [const { String::new() }; 3]
        };
        let introduced = spelled.iter().rposition(|word| word.starts_with(char::is_lowercase)).map_or(0, |last| last + 1);
        let known = label == Label::Org
            && gazetteer::look_up(text).is_some_and(|e| [Class::Organisation, Class::Media, Class::Team].into_iter().any(|c| e.is(c)));
        let short_first_names =
            added.short_first_names.iter().find(|(full, _)| label == Label::Person && words.first().is_some_and(|w| w == full));
        let short_first_names = short_first_names.map_or("", |(_, short)| short);
        let key = words.iter().flat_map(|word| word.split('-')).collect();
        Self { words, key, introduced, initials, acronym: acronym(text), known, is_company, short_first_names }
    }

    /// Its words in one order, for names that turn them: "Homeland Security Department", "Department of Homeland Security".
    pub fn turned(&self) -> Option<String> {
        let mut words: Vec<&str> = self.words.iter().map(String::as_str).filter(|w| w.chars().count() > LONGEST_LINK).collect();
        words.sort_unstable();
        (words.len() >= LEAST_TURNED).then(|| words.join(" "))
    }

    fn ends_with(&self, short: &[String]) -> bool {
        self.words.ends_with(short)
    }

    /// How surely this name may be short for `full`, if at all. Both have one label.
    pub fn is_short_for(&self, full: &Self, label: Label) -> Option<Strength> {
        if self.words == full.words {
            return None;
        }
        if label == Label::Person {
            return self.is_short_for_person(full);
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
        if shorter && tail && full.ends_with(&self.words) {
            return Some(Strength::Last);
        }
        if shorter && full.words.starts_with(&self.words) {
            let whole = label == Label::Org
                && self.known
                && !full.is_company
                && !full.words.iter().skip(self.words.len()).all(|w| is_company_suffix(w));
            return (!whole).then_some(Strength::First);
        }
        if shorter && label == Label::Product && full.words.windows(self.words.len()).any(|part| part == self.words.as_slice()) {
            return Some(Strength::First);
        }
        let within = label == Label::Org
            && full.words.len() == 1
            && full.acronym.is_none()
            && self.acronym.as_ref().is_some_and(|a| a.len() == WOVEN);
        (within && self.acronym.as_ref().zip(full.words.first()).is_some_and(|(letters, word)| is_woven(letters, word)))
            .then_some(Strength::Middle)
    }

    /// What acronyms it may have: its initials, also without one or two at either end ("CDC" in "CCDCP").
    pub fn acronyms(&self) -> impl Iterator<Item = &str> {
        self.initials.iter().flat_map(|letters| {
            let len = letters.len();
            let least = len.saturating_sub(MOST_LEFT_OUT).max(LEAST_LETTERS_OF_PART);
            let parts = (least..len).flat_map(move |size| (0..=len - size).filter_map(move |from| letters.get(from..from + size)));
            std::iter::once(letters.as_str()).chain(parts.filter(move |_| len <= *ACRONYM_LETTERS.end()))
        })
    }

    fn is_short_for_person(&self, full: &Self) -> Option<Strength> {
        let [first, rest @ ..] = self.words.as_slice() else { return None };
        let (Some(last), Some(full_first), Some(full_last)) = (self.words.last(), full.words.first(), full.words.last()) else {
            return None;
        };
        if full.words.len() > self.words.len() && full.ends_with(&self.words) {
            return Some(Strength::Last);
        }
        if rest.is_empty() {
            if full.words.len() < 2 {
                return None;
            }
            return match full.words.iter().position(|word| word == first) {
                Some(0) => Some(Strength::First),
                Some(_) => Some(Strength::Middle),
                // "Okoro" for "Dele Okoro-Lindqvist".
                None => full.words.iter().any(|w| w.split('-').any(|part| part == first)).then_some(Strength::Middle),
            };
        }
        if last == full_last {
            if first == full_first {
                // "John Smith" for "John Quincy Smith"; equal lengths are two people ("John A. Smith", "John B. Smith").
                return (full.words.len() > self.words.len()).then_some(Strength::Last);
            }
            // "J. Smith", "J.K. Rowling" for "Joanne Rowling", "Pat" for "Patrick".
            let initial = first.chars().count() <= 2 && full_first.chars().next() == first.chars().next();
            let short = first.len() >= LEAST_SHORT_NAME && full_first.starts_with(first.as_str());
            // "Bill Clinton" for "William Jefferson Clinton".
            let called = full.short_first_names.split(' ').any(|short| short == first);
            return (called || (initial || short) && full_first.len() > first.len()).then_some(Strength::Last);
        }
        (full.words.len() > self.words.len() && full.words.starts_with(&self.words)).then_some(Strength::First)
    }
}

/// Letters of the shortest form of a first name: "Pat".
const LEAST_SHORT_NAME: usize = 3;
/// Letters that an acronym may leave out of its name's initials, and letters that it must then have.
const MOST_LEFT_OUT: usize = 2;
const LEAST_LETTERS_OF_PART: usize = 3;
/// Letters of the longest word that only links others ("of", "for", "and"), and words that a turned name must have.
const LONGEST_LINK: usize = 3;
const LEAST_TURNED: usize = 2;
/// Letters of such an acronym; three are rather initials ("NFL" is not "Netflix").
const WOVEN: usize = 2;
/// Letters beyond which a single word is long enough to be written with a few of its letters.
const LEAST_WOVEN: usize = 6;

/// Whether the letters stand in a long word in their order, the first at its start: "vw" in "volkswagen".
fn is_woven(letters: &str, word: &str) -> bool {
    let mut rest = word.chars();
    word.chars().count() >= LEAST_WOVEN && word.chars().next() == letters.chars().next() && letters.chars().all(|c| rest.any(|w| w == c))
}

/// Whether two names of peoples or parties are forms of one word: "Democrat", "Democrats", "Democratic".
pub(super) fn is_inflected(one: &str, other: &str) -> bool {
    const STEM: usize = 5;
    const ENDING: usize = 2;
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let rest = |word: &str| word.chars().count() - shared;
    shared >= STEM && rest(one) <= ENDING && rest(other) <= ENDING
}

/// Whether the last word of a name may be left out: "Jr.", "III", "Inc.".
fn adds_nothing(word: &str, label: Label, added: &Names) -> bool {
    match label {
        Label::Person => added.generations.contains(&fold(word, added).as_str()),
        Label::Org => is_company_suffix(word),
        _ => false,
    }
}

fn is_company_suffix(word: &str) -> bool {
    gazetteer::look_up(word.trim_end_matches(',')).is_some_and(|entry| entry.is(Class::CompanySuffix))
}

/// The letters of a name that reads as an acronym, folded: "IMF", "U.N.", "AT&T" without the sign.
fn acronym(text: &str) -> Option<String> {
    if text.contains(char::is_whitespace) {
        return None;
    }
    let letters: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    // "AMAs" are several.
    let letters = letters.strip_suffix('s').filter(|l| l.len() > 1).unwrap_or(&letters);
    let capital = letters.chars().all(|c| c.is_uppercase() || c.is_ascii_digit()) && letters.starts_with(char::is_uppercase);
    (capital && ACRONYM_LETTERS.contains(&letters.chars().count())).then(|| letters.to_lowercase())
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
            ("Martin Luther King Jr.", Label::Person, "martinlutherking"),
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
