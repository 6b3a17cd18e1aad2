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
}

impl Names {
    /// What most languages share, and what is assumed of one without a value of its own: numerals, and the English that
    /// names are borrowed with.
    pub const COMMON: Self =
        Self {
            generations: &["jr", "sr", "ii", "iii", "iv"], possessives: &["'s", "’s", "'S", "’S"], short_first_names: &[], same: &[]
        };

    /// The words of a document's language.
    pub fn of(language: Option<&Language>) -> &Self {
        language.map_or(&Self::COMMON, |language| &language.names)
    }
}
