//! Which land a name of a country, of a part of one or of a people is of.
//!
//! Takes the names of a document; gives each the code of its land, where the name says it. Parts of a country that people
//! tell apart have a code of their own: "Scotland" is not "Britain".

use super::forms::Form;
use crate::lang::{Language, Names};
use crate::mention::Label;
use crate::mention::gazetteer::{self, Class};

/// Letters of a country's code; what follows them says which part it is.
const COUNTRY: usize = 2;

/// The land of each form: "GB", "GB-SCT".
pub(super) struct Lands(Vec<Option<String>>);

impl Lands {
    #[inline(never)]
    pub fn of(forms: &[Form], language: Option<&Language>) -> Self {
        let mut lands: Vec<Option<String>> = forms.iter().map(|form| land(form, Names::of(language))).collect();
        // "Congo" is the one that the text names in full; where it names both, no one can tell.
        let shared: Vec<usize> = (0..lands.len()).filter(|at| lands.get(*at).is_some_and(|land| is_shared(land.as_deref()))).collect();
        let meant: Vec<Option<String>> = shared.iter().map(|at| meant(&lands, lands.get(*at)?.as_deref()?)).collect();
        for (at, land) in shared.into_iter().zip(meant) {
            if let Some(slot) = lands.get_mut(at) {
                *slot = land;
            }
        }
        Self(lands)
    }

    /// The land of a form.
    pub fn get(&self, form: usize) -> Option<&str> {
        self.0.get(form)?.as_deref()
    }

    /// Its country, as an ISO 3166-1 code.
    pub fn country(&self, form: usize) -> Option<&str> {
        self.get(form)?.get(..COUNTRY)
    }

    /// Whether two forms are of lands that are known to be two.
    pub fn differ(&self, one: usize, other: usize) -> bool {
        matches!((self.get(one), self.get(other)), (Some(a), Some(b)) if a != b)
    }
}

/// What parts the codes of lands that share a name.
const OR: char = '|';

fn is_shared(land: Option<&str>) -> bool {
    land.is_some_and(|land| land.contains(OR))
}

/// The land of a name that several share: the only one named, or the one most spoken of where none is.
fn meant(lands: &[Option<String>], shared: &str) -> Option<String> {
    let is_named = |land: &&str| lands.iter().any(|own| own.as_deref() == Some(*land));
    let mut named = shared.split(OR).filter(is_named);
    match (named.next(), named.next()) {
        (None, _) => shared.split(OR).next(),
        (one, None) => one,
        _ => None,
    }
    .map(str::to_owned)
}

fn land(form: &Form, names: &Names) -> Option<String> {
    let entry = || gazetteer::look_up(form.text);
    match form.label {
        Label::Gpe => own(form.text, form.label).or_else(|| entry().filter(|entry| entry.is(Class::Country))?.country()),
        Label::Norp => own(form.text, form.label).or_else(|| homeland(form.text, names)).or_else(|| entry()?.country()),
        _ => None,
    }
}

/// The land of a name that the gazetteer gives another's code, or one of several.
fn own(text: &str, label: Label) -> Option<String> {
    let name = gazetteer::key(text);
    let is_it = |names: &str| names.split(", ").any(|known| known == name);
    let found = Names::LANDS.iter().find(|(_, places, peoples)| is_it(if label == Label::Gpe { places } else { peoples }));
    found.map(|(code, ..)| (*code).to_owned())
}

/// The land of a people, by the longest beginning of its name that the language knows: "italienne" by "ital".
fn homeland(text: &str, names: &Names) -> Option<String> {
    let name = text.to_lowercase();
    let is_ending = |rest: &str| rest.chars().all(char::is_alphabetic);
    let countries = names.demonyms.split(", ").filter_map(|country| country.split_once(' '));
    let stems = countries.flat_map(|(code, stems)| stems.split(' ').map(move |stem| (stem, code)));
    let fits = stems.filter(|(stem, _)| name.strip_prefix(stem).is_some_and(is_ending));
    fits.max_by_key(|(stem, _)| stem.len()).map(|(_, code)| code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang;

    #[test]
    fn peoples_in_many_languages() {
        for (language, name, expected) in [
            ("de", "französischen", Some("FR")),
            ("de", "Engländern", Some("GB-ENG")),
            ("de", "nordirakische", None),
            ("de", "Indonesier", Some("ID")),
            ("fr", "italienne", Some("IT")),
            ("fr", "nigérien", Some("NE")),
            ("fr", "nigérian", Some("NG")),
            ("fr", "anglicans", None),
            ("es", "españoles", Some("ES")),
            ("es", "chechenos", None),
            ("it", "cechi", Some("CZ")),
            ("it", "ceceni", None),
            ("pt", "catarinense", None),
            ("pt", "sul-coreanos", Some("KR")),
            ("nl", "Duitse", Some("DE")),
            ("nl", "Turkmenen", Some("TM")),
            ("en", "italienne", None),
        ] {
            assert_eq!(homeland(name, Names::of(lang::of_tag(language))).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn every_people_has_a_code() {
        for language in lang::ALL {
            for country in language.names.demonyms.split(", ").filter(|country| !country.is_empty()) {
                let (code, stems) = country.split_once(' ').unwrap_or_default();
                assert!(code.len() >= COUNTRY && code.starts_with(|c: char| c.is_ascii_uppercase()), "{country}");
                assert!(!stems.is_empty() && !stems.contains(|c: char| c.is_uppercase()), "{country}");
            }
        }
    }
}
