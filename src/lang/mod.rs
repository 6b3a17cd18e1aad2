//! Words of languages, one value per language; of algorithms only how to tell a text's language stands here.
//!
//! To add a language: write `lang/xx.rs` with a [`Language`] value like its neighbours, name it in [`ALL`], add its fixtures.
//! One of which only the words around articles and of dates are known has its file in `lang/elsewhere/`.

mod bylines;
mod dates;
mod de;
mod elsewhere;
mod en;
mod es;
pub mod folders;
mod fr;
mod furniture;
mod guess;
mod it;
mod names;
mod nl;
mod per_language;
mod pt;
mod quotes;
mod scripts;
mod segmentation;
pub mod values;

pub use bylines::{Bylines, NAME_PARTICLES};
pub use dates::{BEFORE_TIMES, Dates, INSIDE_DATES, Summer, ZONES, solar_month};
pub use elsewhere::{ALL as ELSEWHERE, Elsewhere, FURNITURE as FURNITURE_ELSEWHERE};
pub use furniture::{Furniture, KINDS as FURNITURE_KINDS};
pub use guess::guess;
pub use names::Names;
pub use per_language::PerLanguage;
pub use quotes::{Pronoun, QuoteWords};
pub use scripts::{FULL_STOPS, OWN_LETTERS, PLAIN_LETTERS, QUOTATIVES, RIGHT_TO_LEFT, SCRIPTS, TITLE_MARKS};
pub use segmentation::Segmentation;
pub use values::Values;

/// What the engines must know of a language. Lists are in lower case where not said otherwise.
#[derive(Debug)]
pub struct Language {
    /// ISO 639-1 code, lower case.
    pub code: &'static str,
    /// The commonest words, by which a text's language is told.
    pub common: &'static [&'static str],
    /// Speech and speakers.
    pub quotes: QuoteWords,
    /// Words of dates, times, money, percents and measures.
    pub values: Values,
    /// Where tokens and sentences end.
    pub segmentation: Segmentation,
    /// Names of months and days.
    pub dates: Dates,
    /// Words around authors' names and a page's own date.
    pub bylines: Bylines,
    /// What names may have and mean the same without.
    pub names: Names,
    /// What stands around articles.
    pub furniture: Furniture,
}

/// The languages in which names and quotes are looked for by words of their own.
pub const ALL: &[&Language] = &[&en::ENGLISH, &de::GERMAN, &fr::FRENCH, &es::SPANISH, &it::ITALIAN, &pt::PORTUGUESE, &nl::DUTCH];

/// The primary language of a BCP 47 tag in lower case ("pt" of "pt-BR").
fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or("").trim().to_ascii_lowercase()
}

/// The words of bylines of a BCP 47 tag's language; none are known of most languages.
pub fn bylines_of(tag: &str) -> &'static Bylines {
    let elsewhere = || elsewhere_of(tag).map(|other| &other.bylines);
    of_tag(tag).map(|language| &language.bylines).or_else(elsewhere).unwrap_or(&Bylines::UNKNOWN)
}

/// The names of months of a BCP 47 tag's language; none are known of most languages.
pub fn dates_of(tag: &str) -> &'static Dates {
    let elsewhere = || elsewhere_of(tag).map(|other| &other.dates);
    of_tag(tag).map(|language| &language.dates).or_else(elsewhere).unwrap_or(&Dates::UNKNOWN)
}

/// The language of a BCP 47 tag ("en-GB" gives English), if it is one of [`ALL`].
pub fn of_tag(tag: &str) -> Option<&'static Language> {
    let primary = primary(tag);
    ALL.iter().copied().find(|language| language.code == primary)
}

/// What is known of a BCP 47 tag's language that is none of [`ALL`].
pub fn elsewhere_of(tag: &str) -> Option<&'static Elsewhere> {
    let primary = primary(tag);
    ELSEWHERE.iter().copied().find(|other| other.codes.contains(&primary.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_does_not_matter() {
        assert_eq!(of_tag("en-GB").map(|l| l.code), Some("en"));
        assert_eq!(of_tag("PT_br").map(|l| l.code), Some("pt"));
        assert!(of_tag("zh-Hant").is_none() && of_tag("").is_none());
        assert_eq!(elsewhere_of("zh-Hant").map(|l| l.codes), Some(["zh"].as_slice()));
        assert!(elsewhere_of("en").is_none() && elsewhere_of("").is_none());
    }

    #[test]
    fn written_forms_of_a_language_are_the_language() {
        let norwegian = elsewhere_of("no").map(|l| l.codes);
        assert!(norwegian.is_some() && elsewhere_of("nb-NO").map(|l| l.codes) == norwegian);
    }

    #[test]
    fn a_code_is_one_languages() {
        let mut codes: Vec<_> = ALL.iter().map(|l| l.code).chain(ELSEWHERE.iter().flat_map(|l| l.codes).copied()).collect();
        let all = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), all);
    }
}
