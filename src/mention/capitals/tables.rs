//! The lists of a language as sets, made once.

use std::sync::OnceLock;

use crate::hash::HashSet;
use crate::lang::{ALL, Language, Names};

/// Bytes of the shortest word for a kind of body that ends a compound: "verband".
const SHORTEST_KIND: usize = 4;

type Set = HashSet<&'static str>;

/// What the finder looks words up in, all in lower case.
pub(super) struct Tables {
    /// Forms of address: "herrn", "señora".
    pub titles: Set,
    /// What people are called: "ministra", "témoin".
    pub roles: Set,
    /// Verbs that report speech.
    pub verbs: Set,
    /// Words after which a place may stand, and those after which a name is a place.
    pub prepositions: Set,
    pub locatives: Set,
    /// The commonest words, and small ones that begin sentences.
    pub common: Set,
    /// Words before which no person is named: "della".
    pub articles: Set,
    /// What bodies are called ("partido", "empresa"), and those of it that a name may begin with.
    pub bodies: Set,
    pub heads: Set,
    pub small_heads: Set,
    /// Bodies that many texts name, as written.
    pub known: Set,
    pub clubs: Set,
    pub companies: Set,
    pub events: Set,
    pub governors: Set,
    pub places: Set,
    pub of: Set,
    pub ages: Set,
    pub conjunctions: Set,
    /// Endings.
    pub role_endings: Vec<&'static str>,
    pub head_endings: Vec<&'static str>,
    pub tails: Vec<&'static str>,
    pub adjectives: Vec<&'static str>,
    pub kinds: Vec<&'static str>,
}

impl Tables {
    /// The tables of a language.
    pub fn of(language: &Language) -> &'static Self {
        static TABLES: [OnceLock<Tables>; ALL.len()] = [const { OnceLock::new() }; ALL.len()];
        let at = ALL.iter().position(|other| other.code == language.code).unwrap_or_default();
        TABLES[at.min(ALL.len() - 1)].get_or_init(|| Self::new(ALL.get(at).copied().unwrap_or(ALL[0])))
    }

    fn new(language: &'static Language) -> Self {
        let (words, names) = (&language.quotes, &language.names);
        let bodies = set(&[words.bodies, names.heads]);
        Self {
            titles: set(&[words.titles_of_men, words.titles_of_women]),
            roles: set(&[words.men, words.women, words.people]),
            verbs: set(&[words.say, words.judge]),
            prepositions: set(&[words.prepositions, words.hearers, names.locatives]),
            locatives: set(&[names.locatives]),
            common: small_words(language),
            articles: set(&[names.articles]),
            heads: set(&[names.heads]),
            small_heads: set(&[names.small_heads]),
            known: names.bodies.iter().copied().collect(),
            clubs: set(&[Names::CLUBS]),
            companies: set(&[Names::COMPANIES]),
            events: set(&[names.events]),
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
    ];
    let listed = language.common.iter().chain(language.segmentation.starters).copied();
    let pronouns = words.pronouns.iter().chain(words.possessives).map(|(word, _)| *word);
    set(&lists).into_iter().chain(listed).chain(pronouns).collect()
}
