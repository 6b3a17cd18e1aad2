//! The lists of a language as sets, made once.

use crate::hash::{HashMap, HashSet};
use crate::lang::{Language, Names, PerLanguage};
use crate::mention::Label;
use std::borrow::Cow;

/// Bytes of the shortest word for a kind of body that ends a compound: "verband".
const SHORTEST_KIND: usize = 4;

type Set = HashSet<&'static str>;

/// What a word may be or begin, in small letters as well.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// "ministère de la Santé".
    Body,
    /// "avenue Foch".
    Building,
    /// "lago Titicaca".
    Land,
    /// "isla Margarita": the name is what follows.
    Kind,
    /// "italienische".
    People,
    /// "italiano": a language as well.
    Tongue,
}

/// What the finder looks words up in, all in lower case but for `known`.
pub(super) struct Tables {
    /// Forms of address: "herrn", "señora".
    pub titles: Set,
    /// What people are called: "ministra", "témoin".
    pub roles: Set,
    /// Endings of such words: "politikerin".
    pub role_endings: Vec<&'static str>,
    /// Verbs that report speech.
    pub verbs: Set,
    /// Before who says something: "volgens".
    pub sources: Set,
    /// Words after which a place may stand.
    pub prepositions: Set,
    /// Those after which a name is a place: "à".
    pub locatives: Set,
    /// Prepositions between a person or a thing and its place: "de".
    pub of: Set,
    /// Words that join names: "y".
    pub conjunctions: Set,
    /// The commonest words, and small ones that begin sentences.
    pub common: Set,
    /// Words before which no person is named: "della".
    pub articles: Set,
    /// What bodies are called: "partido", "empresa".
    pub bodies: Set,
    /// Those that a compound may end in: "verband".
    pub kinds: Vec<&'static str>,
    /// Those that a name may begin with: "universidad".
    pub heads: Set,
    /// Endings of single words that name a body: "bundesamt".
    pub head_endings: Vec<&'static str>,
    /// Heads of the state's bodies, which are named after nobody: "consiglio".
    pub state: Set,
    /// Endings of last words of bodies' names: "zeitung".
    pub tails: Vec<&'static str>,
    /// Endings of adjectives before a tail: "er" of "Leipziger Volkszeitung".
    pub adjectives: Vec<&'static str>,
    /// Adjectives in small letters that belong to the body before them: "nationale".
    pub body_adjectives: Set,
    /// First words of clubs: "fc".
    pub clubs: Set,
    /// Last words of companies: "bank".
    pub companies: Set,
    /// Who leads a body, which is named next: "directora de".
    pub chiefs: Set,
    /// Who cares for a field of government, which is named next: "ministra de".
    pub officials: Set,
    /// Who governs a place, which is named next: "alcalde de".
    pub governors: Set,
    /// What words in small letters begin, and peoples.
    pub sorts: HashMap<Cow<'static, str>, Sort>,
    /// Words right before which the word for a people is a language: "en français".
    pub before_tongues: Set,
    /// Bodies, lands, occasions and laws that many texts name, as written.
    pub known: HashMap<&'static str, Label>,
    /// Endings of single words that name a building: "straat".
    pub building_endings: Vec<&'static str>,
    /// Words with such an ending that name none: "hauptstraße".
    pub no_buildings: Set,
    /// First words of races, games and festivals: "copa".
    pub events: Set,
    /// First words of prizes: "premio".
    pub prizes: Set,
    /// First words of laws: "ley".
    pub laws: Set,
    /// Endings of single words that name a law: "gesetz".
    pub law_endings: Vec<&'static str>,
    /// Words with such an ending that name none: "bundesgesetz".
    pub no_laws: Set,
    /// Letters before the numbers of roads: "ap".
    pub roads: Set,
    /// What has a title, named before it: "roman".
    pub works: Set,
    /// What a name is painted on: "bateau".
    pub vessels: Set,
    /// What a place is, before its name: "stad".
    pub places: Set,
    /// Endings of names of places, where every noun has a capital: "hausen".
    pub place_endings: Vec<&'static str>,
    /// Words behind the number of an age: "anni".
    pub ages: Set,
}

impl Tables {
    /// The tables of a language.
    pub fn of(language: &'static Language) -> &'static Self {
        static TABLES: PerLanguage<Tables> = PerLanguage::new();
        TABLES.get(Some(language), || Self::new(language))
    }

    fn new(language: &'static Language) -> Self {
        let (words, names) = (&language.quotes, &language.names);
        let bodies = set(&[words.bodies, names.heads, names.kinds]);
        Self {
            titles: set(&[words.titles_of_men, words.titles_of_women]),
            roles: set(&[words.men, words.women, words.people, names.roles]),
            verbs: set(&[words.say, words.judge]),
            prepositions: set(&[words.prepositions, words.hearers, names.locatives]),
            sources: set(&[words.sources]),
            locatives: set(&[names.locatives]),
            common: small_words(language),
            articles: set(&[names.articles]),
            heads: set(&[names.heads]),
            sorts: sorts(names),
            body_adjectives: set(&[names.body_adjectives]),
            before_tongues: set(&[names.before_tongues]),
            known: known(names),
            building_endings: names.building_endings.split_whitespace().collect(),
            no_buildings: set(&[names.no_buildings]),
            clubs: set(&[Names::CLUBS]),
            companies: set(&[Names::COMPANIES]),
            events: set(&[names.events]),
            prizes: set(&[names.prizes]),
            laws: set(&[names.laws]),
            no_laws: set(&[names.no_laws]),
            roads: set(&[names.roads]),
            works: set(&[names.works]),
            vessels: set(&[names.vessels]),
            chiefs: set(&[names.chiefs]),
            officials: set(&[names.officials]),
            state: set(&[names.state]),
            law_endings: names.law_endings.split_whitespace().collect(),
            place_endings: names.place_endings.split_whitespace().collect(),
            governors: set(&[names.governors]),
            places: set(&[names.places]),
            of: set(&[names.of]),
            ages: set(&[names.ages]),
            conjunctions: set(&[words.conjunctions]),
            role_endings: words.role_endings.split_whitespace().collect(),
            head_endings: names.head_endings.split_whitespace().collect(),
            tails: names.tails.split_whitespace().collect(),
            adjectives: names.adjectives.split_whitespace().collect(),
            kinds: bodies.iter().copied().filter(|body| body.len() >= SHORTEST_KIND).collect(),
            bodies,
        }
    }
}

fn set(lists: &[&'static str]) -> Set {
    lists.iter().flat_map(|list| list.split_whitespace()).collect()
}

fn known(names: &'static Names) -> HashMap<&'static str, Label> {
    let list = |names: &'static str, label| names.split(',').map(move |name| (name.trim(), label)).filter(|(name, _)| !name.is_empty());
    let listed = [(names.lands, Label::Loc), (names.occasions, Label::Event), (names.known_laws, Label::Law)];
    let listed = listed.into_iter().flat_map(|(names, label)| list(names, label));
    listed.chain(names.bodies.iter().map(|body| (*body, Label::Org))).collect()
}

fn sorts(names: &'static Names) -> HashMap<Cow<'static, str>, Sort> {
    let mut sorts = HashMap::default();
    for (endings, stems) in names.peoples {
        for stem in stems.split_whitespace() {
            for (at, ending) in endings.split_whitespace().enumerate() {
                let sort = if at == 0 { Sort::Tongue } else { Sort::People };
                let word = if ending == "-" { Cow::Borrowed(stem) } else { Cow::Owned([stem, ending].concat()) };
                sorts.entry(word).or_insert(sort);
            }
        }
    }
    let lists = [
        (names.land_kinds, Sort::Kind),
        (names.land_heads, Sort::Land),
        (names.building_heads, Sort::Building),
        (names.small_heads, Sort::Body),
    ];
    for (list, sort) in lists {
        sorts.extend(list.split_whitespace().map(|word| (Cow::Borrowed(word), sort)));
    }
    sorts
}

fn small_words(language: &Language) -> HashSet<&'static str> {
    let words = &language.quotes;
    let lists = [
        words.auxiliaries,
        words.prepositions,
        words.relatives,
        words.subordinators,
        words.conjunctions,
        words.negations,
        words.definite,
        words.indefinite,
        language.names.openers,
    ];
    let listed = language.common.iter().chain(language.segmentation.starters).copied();
    let pronouns = words.pronouns.iter().chain(words.possessives).map(|(word, _)| *word);
    set(&lists).into_iter().chain(listed).chain(pronouns).collect()
}
