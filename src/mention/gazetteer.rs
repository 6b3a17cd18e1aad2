//! The gazetteer: what is known of names, titles and common words before a text is read.
//!
//! One `fst` map, `models/gazetteer.fst`, is part of the program and read in place. Keys are names in lower case with
//! straight apostrophes and single spaces ("al-qaida", "u.s."), whatever their tokens are; values say which [`Class`]es the name is in, with the
//! country of a demonym and the usual gender of a first name. `cargo xtask gazetteer` makes it; sources and licences
//! stand in `models/MODEL.md`. It holds facts only, and decides nothing.

use std::sync::OnceLock;

use fst::raw::{CompiledAddr, Output};

static BYTES: &[u8] = include_bytes!("../../models/gazetteer.fst");

/// A kind of entry; a name may be in several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Class {
    /// "Kenya", "U.K.".
    Country,
    /// "Kenyan", "Muslims", "Republicans".
    Norp,
    /// States, provinces and the like: "Texas", "Anbar".
    Region,
    /// A city of more than [`BIG_CITY`] people, or a capital: "Nairobi".
    BigCity,
    /// Any other city of more than [`CITY`] people: "Ghazni".
    City,
    /// A smaller place, whose name is often a surname or a word too: "Biloxi", "Hull".
    Town,
    /// Continents, waters, mountains: "Central Asia".
    Location,
    /// "Ada", "Kwame".
    FirstName,
    /// "Smith", "Nguyen".
    Surname,
    /// "World Bank", "Toyota", "Taliban".
    Organisation,
    /// "Le Monde", "Reuters".
    Media,
    /// "Red Sox", "Real Madrid".
    Team,
    /// "Heathrow", "Tahrir Square".
    Facility,
    /// "iPhone", "F-16".
    Product,
    /// "World War II", "Olympics".
    Event,
    /// "Star Trek", "Nobel Prize".
    Work,
    /// "Kyoto Protocol".
    Law,
    /// "Inc.", "GmbH".
    CompanySuffix,
    /// "Ministry", "University".
    OrganisationHead,
    /// "Airport", "Street".
    FacilityHead,
    /// "River", "Mountains".
    LocationHead,
    /// "County", "Province".
    RegionHead,
    /// "Festival", "War".
    EventHead,
    /// "Act", "Treaty".
    LawHead,
    /// "Prize", "Symphony".
    WorkHead,
    /// "Missile", "Pro".
    ProductHead,
    /// "Mr.", "President", "Foreign Minister".
    Title,
    /// "spokeswoman", "striker".
    Role,
    /// A word of the dictionary that is usually written in lower case, one of the commonest few thousand.
    CommonWord,
    /// A less common one.
    Word,
}

/// People that a city must have to be a [`Class::BigCity`].
pub const BIG_CITY: u64 = 500_000;

/// People that a place must have to be a [`Class::City`]; below them is a [`Class::Town`].
pub const CITY: u64 = 75_000;

/// What gender bearers of a first name usually have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameGender {
    /// "Emeka".
    Male,
    /// "Ngozi".
    Female,
    /// "Kim".
    Both,
}

/// What is known of a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry(u64);

impl Entry {
    const COUNTRY_SHIFT: u32 = 32;
    const LETTER_BITS: u32 = 5;
    const MALE: u64 = 1 << 42;
    const FEMALE: u64 = 1 << 43;

    /// The entry with one more class.
    pub const fn with(self, class: Class) -> Self {
        Self(self.0 | 1 << class as u8)
    }

    /// The entry with a country, by the two capitals of its ISO 3166-1 code; another code changes nothing.
    pub const fn with_country(self, code: [u8; 2]) -> Self {
        if !code[0].is_ascii_uppercase() || !code[1].is_ascii_uppercase() {
            return self;
        }
        let bits = (code[0] - b'@') as u64 | ((code[1] - b'@') as u64) << Self::LETTER_BITS;
        let mask = 0x3FF << Self::COUNTRY_SHIFT;
        Self(self.0 & !mask | bits << Self::COUNTRY_SHIFT)
    }

    /// The entry as a first name that men (or women) bear.
    pub const fn with_gender(self, female: bool) -> Self {
        Self(self.0 | if female { Self::FEMALE } else { Self::MALE })
    }

    /// What both entries know; the country is the other's where only that has one.
    pub fn merged(self, other: Self) -> Self {
        let mask = 0x3FF << Self::COUNTRY_SHIFT;
        let country = if self.0 & mask != 0 { self.0 & mask } else { other.0 & mask };
        Self((self.0 | other.0) & !mask | country)
    }

    /// The entry as the value of the map.
    pub const fn to_bits(self) -> u64 {
        self.0
    }

    /// The classes as a set of bits, in the order of [`Class`].
    pub const fn classes(self) -> u32 {
        self.0 as u32
    }

    /// Whether the name is in the class.
    pub const fn is(self, class: Class) -> bool {
        self.0 >> class as u8 & 1 == 1
    }

    /// ISO 3166-1 code of the country that the name is, or is the demonym of.
    pub fn country(self) -> Option<String> {
        let bits = self.0 >> Self::COUNTRY_SHIFT & 0x3FF;
        let letter = |bits: u64| char::from(b'@' + (bits & 0x1F) as u8);
        (bits != 0).then(|| [letter(bits), letter(bits >> Self::LETTER_BITS)].iter().collect())
    }

    /// The usual gender, for a first name of which it is known.
    pub const fn gender(self) -> Option<NameGender> {
        match (self.0 & Self::MALE != 0, self.0 & Self::FEMALE != 0) {
            (true, false) => Some(NameGender::Male),
            (false, true) => Some(NameGender::Female),
            (true, true) => Some(NameGender::Both),
            (false, false) => None,
        }
    }
}

type Map = fst::Map<&'static [u8]>;

fn map() -> Option<&'static Map> {
    static MAP: OnceLock<Option<Map>> = OnceLock::new();
    MAP.get_or_init(|| fst::Map::new(BYTES).ok()).as_ref()
}

/// What is known of a name as it stands in a text, in any case: "Kenyan", "U.S.", "al-Qaida".
pub fn look_up(name: &str) -> Option<Entry> {
    map()?.get(key(name)).map(Entry)
}

/// Whether a name is in a class, as it stands in a text.
pub fn is(name: &str, class: Class) -> bool {
    look_up(name).is_some_and(|entry| entry.is(class))
}

/// The key of a name: its characters in lower case, apostrophes straight, white space as one space.
pub fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        push_folded(&mut key, word);
    }
    key
}

/// Appends a token as it stands in keys.
pub(super) fn push_folded(key: &mut String, token: &str) {
    if token.is_ascii() {
        let start = key.len();
        key.push_str(token);
        key.get_mut(start..).unwrap_or_default().make_ascii_lowercase();
        return;
    }
    for c in token.chars() {
        match c {
            '’' => key.push('\''),
            c if c.is_ascii() => key.push(c.to_ascii_lowercase()),
            c => key.extend(c.to_lowercase()),
        }
    }
}

/// A way through the map, token by token, to find all names that begin at a place.
#[derive(Clone, Copy)]
pub struct Walk {
    map: &'static Map,
    node: CompiledAddr,
    output: Output,
}

impl Walk {
    /// A walk that has read nothing; `None` if there is no gazetteer.
    pub fn new() -> Option<Self> {
        let map = map()?;
        Some(Self { map, node: map.as_fst().root().addr(), output: Output::zero() })
    }

    /// Reads the next token, folded as in keys, with a space before it or not; `None` if no name goes on so.
    pub fn read(self, token: &str, spaced: bool) -> Option<Self> {
        let fst = self.map.as_fst();
        let (mut node, mut output) = (fst.node(self.node), self.output);
        for byte in spaced.then_some(b' ').into_iter().chain(token.bytes()) {
            let transition = node.transition(node.find_input(byte)?);
            output = output.cat(transition.out);
            node = fst.node(transition.addr);
        }
        Some(Self { map: self.map, node: node.addr(), output })
    }

    /// The entry of the tokens read so far, if they are a name of some class; of some first names only the gender is known.
    pub fn entry(self) -> Option<Entry> {
        let node = self.map.as_fst().node(self.node);
        let entry = node.is_final().then(|| Entry(self.output.cat(node.final_output()).value()));
        entry.filter(|entry| entry.classes() != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_keep_what_they_are_given() {
        let entry = Entry::default().with(Class::Norp).with(Class::Surname).with_country(*b"KE").with_gender(true);
        assert!(entry.is(Class::Norp) && entry.is(Class::Surname) && !entry.is(Class::City));
        assert_eq!((entry.country().as_deref(), entry.gender()), (Some("KE"), Some(NameGender::Female)));
        let both = entry.merged(Entry::default().with(Class::City).with_country(*b"US").with_gender(false));
        assert!(both.is(Class::City) && both.is(Class::Norp));
        assert_eq!((both.country().as_deref(), both.gender()), (Some("KE"), Some(NameGender::Both)));
        assert_eq!(Entry::default().with_country(*b"k1").country(), None);
    }

    #[test]
    fn keys_are_folded() {
        for (name, expected) in
            [("U.S.", "u.s."), ("al-Qa’ida", "al-qa'ida"), (" St.\u{a0} Louis", "st. louis"), ("CÔTE D’IVOIRE", "côte d'ivoire")]
        {
            assert_eq!(key(name), expected);
        }
    }

    #[test]
    fn facts() {
        let check = |name: &str, class: Class, country: Option<&str>| {
            let entry = look_up(name).unwrap_or_default();
            assert!(entry.is(class), "{name} is in {class:?}");
            assert_eq!(entry.country().as_deref(), country, "{name}");
        };
        for (name, class, country) in [
            ("Kenya", Class::Country, Some("KE")),
            ("U.S.", Class::Country, Some("US")),
            ("Kenyans", Class::Norp, Some("KE")),
            ("Muslims", Class::Norp, None),
            ("Nairobi", Class::BigCity, None),
            ("Reuters", Class::Media, None),
            ("World Bank", Class::Organisation, None),
            ("Mr.", Class::Title, None),
            ("spokeswoman", Class::Role, None),
            ("Central Asia", Class::Location, None),
            ("the", Class::CommonWord, None),
        ] {
            check(name, class, country);
        }
        assert_eq!(look_up("qwertzuiop"), None);
    }

    #[test]
    fn first_names_know_their_gender() {
        for (name, expected) in
            [("Mary", NameGender::Female), ("Emeka", NameGender::Male), ("Ngozi", NameGender::Female), ("James", NameGender::Male)]
        {
            assert_eq!(look_up(name).and_then(Entry::gender), Some(expected), "{name}");
        }
    }

    #[test]
    fn a_walk_finds_names_of_several_tokens() {
        let mut walk = Walk::new();
        for (token, spaced) in [("world", false), ("bank", true)] {
            assert!(walk.and_then(Walk::entry).is_none_or(|e| !e.is(Class::Organisation)), "not yet before {token:?}");
            walk = walk.and_then(|w| w.read(token, spaced));
        }
        assert!(walk.and_then(Walk::entry).is_some_and(|e| e.is(Class::Organisation)));
    }
}
