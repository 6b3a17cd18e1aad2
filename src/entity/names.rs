//! How a name compares with another: its words without case, accents, articles and what companies and sons add.
//!
//! Takes the characters of a mention; gives words, initials and how one name may be short for another. It knows no text.

use crate::lang::Language;
use crate::mention::Label;
use crate::mention::gazetteer::{self, Class};

/// Letters that a short all-capital name may have to be taken for an acronym: "EU" to "UNESCWA".
const ACRONYM_LETTERS: std::ops::RangeInclusive<usize> = 2..=7;

/// A name as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// Its words, folded; never empty.
    pub words: Vec<String>,
    /// The first letters of its words with a capital, and of all its words: "imf", "uosc".
    pub initials: [String; 2],
    /// Its letters, if it reads as an acronym: "imf" for "IMF" and "I.M.F.".
    pub acronym: Option<String>,
}

/// How surely a shorter name is of a longer one; a stronger reading wins over all weaker ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// A middle word of a person: "Sánchez" for "Pedro Sánchez Castejón".
    Middle,
    /// The first words: "Taylor" for "Taylor Swift", "Xi" for "Xi Jinping".
    First,
    /// The last words, initials, an acronym: "Swift", "T. Swift", "IMF".
    Last,
}

impl Name {
    /// Reads the characters of a mention; a name of marks alone keeps them as its one word.
    pub fn read(text: &str, label: Label, language: Option<&Language>) -> Self {
        let spelled: Vec<&str> = text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).collect();
        let is_article = |word: &str| language.is_some_and(|l| l.quotes.definite.split_whitespace().any(|d| d.eq_ignore_ascii_case(word)));
        let skip = usize::from(spelled.len() > 1 && spelled.first().is_some_and(|w| is_article(w)));
        let mut spelled = spelled.get(skip..).unwrap_or(&spelled).to_vec();
        while spelled.len() > 1 && spelled.last().is_some_and(|word| adds_nothing(word, label)) {
            spelled.pop();
        }
        let mut words: Vec<String> = spelled.iter().map(|word| fold(word)).filter(|w| !w.is_empty()).collect();
        if words.is_empty() {
            words.push(text.to_lowercase());
        }
        let first = |word: &&str| word.chars().find(|c| c.is_alphanumeric());
        let capitals =
            spelled.iter().filter(|w| w.starts_with(char::is_uppercase)).filter_map(first).flat_map(char::to_lowercase).collect();
        let all = spelled.iter().filter_map(first).flat_map(char::to_lowercase).collect();
        Self { words, initials: [capitals, all], acronym: acronym(text) }
    }

    /// The words as one key: equal keys are one name.
    pub fn key(&self) -> String {
        self.words.join(" ")
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
        let shorter = self.words.len() < full.words.len();
        if self.acronym.as_ref().is_some_and(|a| full.initials.contains(a) && full.words.len() > 1) {
            return Some(Strength::Last);
        }
        let tail = !matches!(label, Label::Gpe | Label::Norp | Label::Product);
        if shorter && full.words.starts_with(&self.words) && label != Label::Norp {
            return Some(Strength::First);
        }
        (shorter && tail && full.ends_with(&self.words)).then_some(Strength::First)
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
            // "J. Smith", "J.K. Rowling" for "Joanne Rowling".
            let initial = first.chars().count() <= 2 && full_first.chars().next() == first.chars().next() && full_first.len() > first.len();
            return initial.then_some(Strength::Last);
        }
        (full.words.len() > self.words.len() && full.words.starts_with(&self.words)).then_some(Strength::First)
    }
}

/// Whether the last word of a name may be left out: "Jr.", "III", "Inc.".
fn adds_nothing(word: &str, label: Label) -> bool {
    match label {
        Label::Person => matches!(fold(word).as_str(), "jr" | "sr" | "ii" | "iii" | "iv"),
        Label::Org => gazetteer::look_up(word.trim_end_matches(',')).is_some_and(|e| e.is(Class::CompanySuffix)),
        _ => false,
    }
}

/// A word in lower case, without accents, stops, commas and a possessive ending.
pub(super) fn fold(word: &str) -> String {
    let word = word.trim_matches(|c: char| matches!(c, ',' | '"' | '“' | '”' | '(' | ')' | ';' | ':'));
    let word = ["'s", "’s", "'S", "’S"].iter().find_map(|s| word.strip_suffix(s)).unwrap_or(word);
    let word = word.trim_end_matches(['\'', '’']);
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

/// The plain letters of a lower-case Latin letter with an accent, as keyboards without it write them.
fn plain(c: char) -> Option<&'static str> {
    const ACCENTED: [(&str, &str); 26] = [
        ("àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "a"),
        ("æ", "ae"),
        ("çćĉċč", "c"),
        ("ďđð", "d"),
        ("èéêëēĕėęěẹẻẽếềểễệ", "e"),
        ("ĝğġģǧ", "g"),
        ("ĥħ", "h"),
        ("ìíîïĩīĭįıǐịỉ", "i"),
        ("ĵ", "j"),
        ("ķ", "k"),
        ("ĺļľł", "l"),
        ("ñńņňŋ", "n"),
        ("òóôõöøōŏőǒọỏốồổỗộơớờởỡợ", "o"),
        ("œ", "oe"),
        ("ŕŗř", "r"),
        ("śŝşšș", "s"),
        ("ß", "ss"),
        ("ţťŧț", "t"),
        ("þ", "th"),
        ("ùúûüũūŭůűųǔụủưứừửữự", "u"),
        ("ŵ", "w"),
        ("ýÿŷỳỵỷỹ", "y"),
        ("źżž", "z"),
        ("ə", "e"),
        ("ĳ", "ij"),
        ("ŀ", "l"),
    ];
    ACCENTED.iter().find(|(letters, _)| letters.contains(c)).map(|(_, plain)| *plain)
}

/// The letters of a name that reads as an acronym, folded: "IMF", "U.N.", "AT&T" without the sign.
fn acronym(text: &str) -> Option<String> {
    let letters: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let capital = letters.chars().all(|c| c.is_uppercase() || c.is_ascii_digit()) && letters.starts_with(char::is_uppercase);
    let whole = !text.contains(char::is_whitespace);
    (capital && whole && ACRONYM_LETTERS.contains(&letters.chars().count())).then(|| letters.to_lowercase())
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
            ("Martin Luther King Jr.", Label::Person, "martin luther king"),
            ("The New York Times", Label::Org, "new york times"),
            ("Apple Inc.", Label::Org, "apple"),
            ("U.S.", Label::Gpe, "us"),
            ("Łukasz Żak", Label::Person, "lukasz zak"),
            ("习近平", Label::Person, "习近平"),
            ("“”", Label::Org, "“”"),
            ("O’Brien", Label::Person, "obrien"),
        ] {
            assert_eq!(read(text, label).key(), expected, "{text}");
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
            ("Foreign Ministry", "Chinese Foreign Ministry", Org, Some(First)),
            ("Apple", "Microsoft", Org, None),
            ("York", "New York", Gpe, None),
            ("New York", "New York City", Gpe, Some(First)),
        ] {
            assert_eq!(read(short, label).is_short_for(&read(full, label), label), expected, "{short} for {full}");
        }
    }
}
