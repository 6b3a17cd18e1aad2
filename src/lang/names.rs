//! What a language adds to names.

use super::Language;

/// Endings and words that a name may have and means the same without.
#[derive(Debug)]
pub struct Names {
    /// Last words of people that tell generations apart, without case, accents and stops ("jr" for "Jr.").
    pub generations: &'static [&'static str],
    /// Endings of possessives, as written ("'s" and "’s").
    pub possessives: &'static [&'static str],
    /// First names, each with the forms that friends and newspapers use for it: "william" with "bill will billy".
    pub short_first_names: &'static [(&'static str, &'static str)],
    /// Names of one thing that share no words: "federal reserve" with "fed".
    pub same: &'static [(&'static str, &'static str)],
    /// What may stand in small letters between a first name and a surname, apart by white space: "van den".
    pub particles: &'static [&'static str],
    /// Words written in capitals that name no body: "TV".
    pub capitals: &'static [&'static str],
    /// Whether every noun has a capital, so that two capitals in a row show no name.
    pub nouns_have_capitals: bool,
}

impl Names {
    /// What most languages share, and what is assumed of one without a value of its own: numerals, and the English that
    /// names are borrowed with.
    pub const COMMON: Self = Self {
        generations: &["jr", "sr", "ii", "iii", "iv"],
        possessives: &["'s", "’s", "'S", "’S"],
        short_first_names: &[],
        same: &[],
        particles: &[
            "de", "de la", "de las", "de los", "del", "della", "di", "da", "das", "do", "dos", "du", "van", "van de", "van den", "van der",
            "van het", "von", "von der", "von den", "zu", "ter", "ten", "bin", "ben", "al",
        ],
        capitals: &[
            "TV", "PC", "DNA", "GPS", "AI", "IT", "HIV", "AIDS", "CEO", "SMS", "VIP", "SUV", "USB", "PDF", "DVD", "CD", "FAQ", "UTC",
            "GMT", "OK", "VAR",
        ],
        nouns_have_capitals: false,
    };

    /// The words of a document's language.
    pub fn of(language: Option<&Language>) -> &Self {
        language.map_or(&Self::COMMON, |language| &language.names)
    }
}
