//! Words of languages of which no more is known than what stands around articles and how dates and amounts are written.
//!
//! To add one: write `lang/elsewhere/xx.rs` with an [`Elsewhere`] value like its neighbours and name it in [`ALL`]. A language
//! with speech and names too is a [`Language`](super::Language).

mod ar;
mod bg;
mod bn;
mod ca;
mod cs;
mod da;
mod el;
mod et;
mod fa;
mod fi;
mod he;
mod hi;
mod hr;
mod hu;
mod id;
mod is;
mod ja;
mod ko;
mod lt;
mod lv;
mod no;
mod pl;
mod ro;
mod ru;
mod sk;
mod sr;
mod sv;
mod ta;
mod th;
mod tr;
mod uk;
mod ur;
mod vi;
mod zh;

use super::{Bylines, Dates, Furniture, Values};

/// What is known of a language that is no [`Language`](super::Language).
#[derive(Debug)]
pub struct Elsewhere {
    /// ISO 639-1 codes, lower case: the language's own, then those of its written forms.
    pub codes: &'static [&'static str],
    /// The commonest words, so that a text in it is not taken for a neighbour's.
    pub common: &'static [&'static str],
    /// Names of months; no weekdays.
    pub dates: Dates,
    /// Words of dates and amounts.
    pub values: Values,
    /// Words around authors' names and a page's own date.
    pub bylines: Bylines,
    /// What stands around articles: enough to tell the plainest boxes.
    pub furniture: Furniture,
}

impl Elsewhere {
    /// What is assumed where nothing is known: no words at all.
    const UNKNOWN: Self = Self {
        codes: &[],
        common: &[],
        dates: Dates::UNKNOWN,
        values: Values::UNKNOWN,
        bylines: Bylines::UNKNOWN,
        furniture: Furniture::UNKNOWN,
    };
}

/// A value a language.
pub const ALL: &[&Elsewhere] = &[
    &ar::ARABIC,
    &bg::BULGARIAN,
    &bn::BENGALI,
    &ca::CATALAN,
    &cs::CZECH,
    &da::DANISH,
    &el::GREEK,
    &et::ESTONIAN,
    &fa::PERSIAN,
    &fi::FINNISH,
    &he::HEBREW,
    &hi::HINDI,
    &hr::CROATIAN,
    &hu::HUNGARIAN,
    &id::INDONESIAN,
    &is::ICELANDIC,
    &ja::JAPANESE,
    &ko::KOREAN,
    &lt::LITHUANIAN,
    &lv::LATVIAN,
    &no::NORWEGIAN,
    &pl::POLISH,
    &ro::ROMANIAN,
    &ru::RUSSIAN,
    &sk::SLOVAK,
    &sr::SERBIAN,
    &sv::SWEDISH,
    &ta::TAMIL,
    &th::THAI,
    &tr::TURKISH,
    &uk::UKRAINIAN,
    &ur::URDU,
    &vi::VIETNAMESE,
    &zh::CHINESE,
];

/// The furniture of each of [`ALL`].
pub const FURNITURE: [Furniture; ALL.len()] = {
    let mut all = [Furniture::UNKNOWN; ALL.len()];
    let mut language = 0;
    while language < ALL.len() {
        all[language] = ALL[language].furniture;
        language += 1;
    }
    all
};
