//! What a language adds to names.

mod chinese;
pub(super) mod de;
pub(super) mod es;
pub(super) mod fr;
pub(super) mod it;
mod joining;
pub(super) mod nl;
pub(super) mod pt;

use super::Language;
use super::quotes::Words;

/// Endings and words that a name may have and means the same without.
#[derive(Debug)]
pub struct Names {
    /// Last words of people that tell generations apart, without case, accents and stops ("jr" for "Jr.").
    pub generations: &'static [&'static str],
    /// Endings of possessives, as written ("'s" and "’s").
    pub possessives: &'static [&'static str],
    /// First names, each with the forms that friends and newspapers use for it: "william" with "bill will billy".
    pub short_first_names: &'static [(&'static str, &'static str)],
    /// First names that only men bear where the language is spoken, and women elsewhere: Italian "andrea".
    pub men: Words,
    /// The same of women: French "laurence".
    pub women: Words,
    /// Names of one thing that share no words: "federal reserve" with "fed".
    pub same: &'static [(&'static str, &'static str)],
    /// What stands between a name and another of the same thing: "known as".
    pub known_as: &'static [&'static str],
    /// What may stand in small letters between a first name and a surname, apart by white space: "van den".
    pub particles: &'static [&'static str],
    /// Those of them that only surnames begin with, so that they show a name whatever stands before: "van der".
    pub surname_particles: &'static [&'static str],
    /// Words written in capitals that name no body: "TV".
    pub capitals: &'static [&'static str],
    /// Whether every noun has a capital, so that two capitals in a row show no name.
    pub nouns_have_capitals: bool,
    /// First words of names of bodies, in lower case: "universidad", "landgericht".
    pub heads: Words,
    /// Those of them that a name may begin with in small letters: "ministère de la Santé".
    pub small_heads: Words,
    /// Those of them that are of the state, and so named after nobody: "Consiglio", "Camera".
    pub state: Words,
    /// Endings of single words that name a body: "bundesamt".
    pub head_endings: Words,
    /// Endings of last words of bodies' names, mostly of newspapers: "zeitung", "courant".
    pub tails: Words,
    /// What may stand in small letters within a body's name, apart by white space: "de la".
    pub links: &'static [&'static str],
    /// Bodies that many texts name, as written.
    pub bodies: &'static [&'static str],
    /// Prepositions after which a name is a place: "à", "naar".
    pub locatives: Words,
    /// Who governs a place, which is named next: "alcalde de", "burgemeester van".
    pub governors: Words,
    /// What a place is, before its name: "stad", "ville de".
    pub places: Words,
    /// Prepositions between a person or a thing and its place: "de", "van".
    pub of: Words,
    /// What may stand in small letters within a place's name, apart by white space: "Ciudad del Este".
    pub rivers: &'static [&'static str],
    /// First words of names of races, games and festivals, in some languages also last ones: "copa", "DFB-Pokal".
    pub events: Words,
    /// The same of prizes: "premio".
    pub prizes: Words,
    /// Wars, games and the like that many texts name, as written, parted by commas.
    pub occasions: &'static str,
    /// First words of names of laws: "ley".
    pub laws: Words,
    /// Endings of single words that name a law: "gesetz".
    pub law_endings: Words,
    /// Words with such an ending that name none: "bundesgesetz".
    pub no_laws: Words,
    /// Laws that many texts name, as written, parted by commas.
    pub known_laws: &'static str,
    /// Letters before the numbers of roads: "ap".
    pub roads: Words,
    /// What has a title, named before it: "roman".
    pub works: Words,
    /// What has a name as ships and apps do: "bateau".
    pub vessels: Words,
    /// Whether nouns join to one word, so that its end says what it is: "Kriminalroman".
    pub nouns_join: bool,
    /// What people are called, beside the words that quotes ask for: "raadslid".
    pub roles: Words,
    /// What kinds of bodies there are, beside the words that quotes ask for: "startup".
    pub kinds: Words,
    /// Who leads or makes a body, which is named next: "fundadora de".
    pub chiefs: Words,
    /// Who cares for a field of government, whose name is no body's: "ministra de".
    pub officials: Words,
    /// Endings of names of places, where every noun has a capital: "hausen".
    pub place_endings: Words,
    /// Endings of adjectives before a tail: "Leipziger Volkszeitung".
    pub adjectives: Words,
    /// Endings of the genitive of heads: "Bauernverbands".
    pub genitives: &'static [&'static str],
    /// Whether small words go on after a surname too: "João Pereira da Silva".
    pub surnames_of: bool,
    /// Short words that a hyphen joins to names: "Lee-led".
    pub compounds: Words,
    /// Heads of names of buildings, streets and the like, which belong to the name: "gare", "avenida", "Flughafen".
    pub building_heads: Words,
    /// Endings of single words that name one: "straat". Of nouns with capitals they must say much, or follow a hyphen.
    pub building_endings: Words,
    /// Words with such an ending that are no name: "hauptstraße".
    pub no_buildings: Words,
    /// Heads of names of waters, mountains and other land that belong to the name: "lago", "Val di".
    pub land_heads: Words,
    /// What such a thing is, named before it and no part of the name: "isla", "Stadtteil".
    pub land_kinds: Words,
    /// Continents, waters, mountains, islands and regions that many texts name, as written, parted by commas.
    pub lands: &'static str,
    /// Peoples, believers and political groups, as nouns and adjectives: their endings ("-" is none), and the stems that take
    /// them. The first ending of each is also that of a language: "français".
    pub peoples: &'static [(Words, Words)],
    /// Beginnings of the names of peoples, in lower case, behind the code of their country as in [`Names::LANDS`]; countries are
    /// parted by commas.
    pub demonyms: Words,
    /// Words right before which such a word is a language: "en français".
    pub before_tongues: Words,
    /// Whether languages have a capital: "het Nederlands".
    pub tongues_have_capitals: bool,
    /// Adjectives in small letters behind the head of a body's name, which belong to it: "nationale".
    pub body_adjectives: Words,
    /// Whether nouns of peoples have a capital, and adjectives none: "un Français".
    pub peoples_have_capitals: bool,
    /// Words that begin sentences and are no names, beside those of other lists.
    pub openers: Words,
    /// Years of age: "años".
    pub ages: Words,
    /// Articles, alone or in one word with a preposition, before which no person is named: "della", "zum".
    pub articles: Words,
}

impl Names {
    /// What most languages share, and what is assumed of one that is none of [`ALL`](super::ALL): numerals, and the English that
    /// names are borrowed with.
    pub const COMMON: Self = Self {
        generations: &["jr", "sr", "ii", "iii", "iv"],
        possessives: &["'s", "’s", "'S", "’S"],
        short_first_names: &[],
        men: "",
        women: "",
        same: &[],
        known_as: &[],
        particles: &[
            "de", "de la", "de las", "de los", "del", "della", "di", "da", "das", "do", "dos", "du", "van", "van de", "van den", "van der",
            "van het", "von", "von der", "von den", "zu", "ter", "ten", "bin", "ben", "al",
        ],
        surname_particles: &[],
        capitals: &[
            "TV", "PC", "DNA", "GPS", "AI", "IT", "HIV", "AIDS", "CEO", "SMS", "VIP", "SUV", "USB", "PDF", "DVD", "CD", "FAQ", "UTC",
            "GMT", "OK", "VAR",
        ],
        nouns_have_capitals: false,
        heads: "",
        small_heads: "",
        state: "",
        head_endings: "",
        tails: "",
        links: &[],
        bodies: &[],
        locatives: "",
        governors: "",
        places: "",
        of: "",
        rivers: &[],
        events: "",
        prizes: "",
        occasions: "",
        laws: "",
        law_endings: "",
        no_laws: "",
        known_laws: "",
        roads: "",
        works: "",
        vessels: "",
        nouns_join: false,
        roles: "",
        kinds: "",
        chiefs: "",
        officials: "",
        place_endings: "",
        adjectives: "",
        genitives: &[],
        surnames_of: false,
        compounds: "",
        building_heads: "",
        building_endings: "",
        no_buildings: "",
        land_heads: "",
        land_kinds: "",
        lands: "",
        peoples: &[],
        demonyms: "",
        before_tongues: "",
        tongues_have_capitals: false,
        body_adjectives: "",
        peoples_have_capitals: false,
        openers: "",
        ages: "",
        articles: "",
    };

    /// First words of clubs in many languages.
    pub const CLUBS: Words = "\
        ac afc aj aris ajax as athletic atlético atletico benfica borussia cd cf cska deportivo dinamo dynamo eintracht esporte fc feyenoord \
        fk fortuna galatasaray hellas hertha inter juventus kaa krc kv lokomotiv maccabi nk ogc olympique panathinaikos paok \
        psv racing rapid rb rc real rsc ssc ssv sv tsg tsv tus uc ud vfb vfl virtus werder";

    /// First words of places that are named after saints.
    pub const SAINTS: Words = "san santa santo são saint sainte sankt sint";

    /// What stands before a capital within a word that is no brand, as written: "McKay".
    pub const BEFORE_CAPITALS: Words = "Mc Mac De Di Da Le La Van Fitz D O";

    /// Endings with a capital of words that are no brand, as written: "LehrerInnen".
    pub const CAPITAL_ENDINGS: Words = "Innen In";

    /// Last words of companies that are no legal form.
    pub const COMPANIES: Words = "\
        ai airlines airways analytics bank bancorp biotech broadcasting capital cloud communications consulting digital energy \
        entertainment express fm foods foundation gas games group health holding holdings industries international invest \
        investment investments labs logistics media mining mobility motors network networks news partners pay petroleum pharma \
        power productions properties radio records resources retail robotics software solar solutions sport sports steel studio \
        studios systems tech technologies technology telecom trust tv ventures video wind";

    /// The words of a document's language.
    pub fn of(language: Option<&Language>) -> &Self {
        language.map_or(&Self::COMMON, |language| &language.names)
    }
}
