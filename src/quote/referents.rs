//! Who is spoken of: the named and the unnamed of a document, each with what the text says of them.
//!
//! Takes candidates, entities and introductions; gives referents. A named one is an entity or a run of capitals,
//! an unnamed one a role that stands for itself ("a man in oilskins", "the ministry").

use super::candidates::{Candidate, Sort};
use super::introductions::Introduction;
use super::lexicon::{Classes, key};
use super::lines::{Item, Lines};
use crate::entity::{Entity, Gender};
use crate::hash::HashMap;
use crate::lang::Pronoun;
use crate::mention::gazetteer::NameGender;
use crate::mention::{Label, Mention};
use crate::text::Document;
use crate::units::slice;

/// What a referent is, as far as pronouns care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Being {
    /// "Ada Nwosu"
    Person,
    /// "the Kremlin", "the ministry"
    Body,
    /// "Russia"
    Place,
    /// "Democrats", "officials"
    People,
    /// "the report", "Boeing 787"
    Thing,
    /// A run of capitals, a noun phrase.
    Unknown,
}

/// Somebody or something spoken of.
#[derive(Clone, Debug)]
pub(super) struct Referent<'a> {
    /// Its fullest name, or the first words for it.
    pub name: &'a str,
    pub entity: Option<usize>,
    pub named: bool,
    pub being: Being,
    pub gender: Gender,
    /// What speaks for a woman (above 0) or a man; see [`Entity::leaning`].
    pub leaning: i32,
    /// What bearers of its first word as a first name are.
    pub first_name: Option<NameGender>,
    /// Keys of the words that introduce it: "spokesman", "engineer", "town".
    pub words: Vec<u32>,
    /// What those words are like; see [`Entry::alike`](super::lexicon::Entry).
    pub alike: u64,
    /// Keys of the peoples among them: "Russian".
    pub peoples: Vec<u32>,
}

impl Referent<'_> {
    /// Keeps what a word says of it.
    fn know(&mut self, item: &Item) {
        if !item.any(Classes::BORDER) && self.words.len() < KNOWN_AS && !self.words.contains(&item.key) {
            self.words.push(item.key);
            self.alike |= item.alike;
        }
    }
}

/// What a title or a role that tells gender weighs, and how much all of it can: see [`Entity::leaning`].
const TOLD: i32 = 4;
const MOST_TOLD: i32 = 12;
/// From here on a gender is sure: nobody of the other is offered.
const SURE: i32 = 7;
/// Words kept of those that introduce one referent: a page that calls somebody more things than that says nothing by it.
const KNOWN_AS: usize = 100;
/// Persons of a paragraph among whom a pronoun's own is looked for; in a larger crowd a pronoun tells no gender.
const CROWD: usize = 24;

/// Entities by the key of the last word of their names, of several the first.
#[inline(never)]
fn by_last(entities: &[Entity]) -> HashMap<u32, usize> {
    let mut out = HashMap::default();
    for (at, entity) in entities.iter().enumerate() {
        if let Some(last) = entity.name.split_whitespace().next_back() {
            out.entry(key(&last.to_lowercase())).or_insert(at);
        }
    }
    out
}

/// Persons by the key of their first names: "Marta" of "Marta Rossi"; `None` where several are called so.
#[inline(never)]
fn by_first(entities: &[Entity]) -> HashMap<u32, Option<usize>> {
    let mut out: HashMap<u32, Option<usize>> = HashMap::default();
    for (at, entity) in entities.iter().enumerate().filter(|(_, e)| e.label == Label::Person) {
        let mut words = entity.name.split_whitespace();
        if let (Some(first), Some(_)) = (words.next(), words.next()) {
            out.entry(key(&first.to_lowercase())).and_modify(|known| *known = None).or_insert(Some(at));
        }
    }
    out
}

/// The referents, and for each candidate the one that its own words denote (none for pronouns).
#[inline(never)]
pub(super) fn referents<'a>(
    document: &'a Document,
    lines: &Lines,
    mentions: &[Mention],
    entities: &'a [Entity],
    entity_of: &[Option<usize>],
    candidates: &[Candidate],
    introductions: &[Introduction],
) -> (Vec<Referent<'a>>, Vec<Option<usize>>) {
    let mut out: Vec<Referent> = entities.iter().enumerate().map(|(i, e)| named(e, i)).collect();
    // Few pages ask: most names are of an entity.
    let mut last_words: Option<HashMap<u32, usize>> = None;
    // Asked of runs of capitals alone.
    let by_first = if candidates.iter().any(|c| c.sort == Sort::Capitals) { by_first(entities) } else { HashMap::default() };
    let mut by_head: HashMap<u32, usize> = HashMap::default();
    let mut own = vec![None; candidates.len()];
    let mut introduces = vec![None; candidates.len()];
    for introduction in introductions {
        if let Some(slot) = introduces.get_mut(introduction.role) {
            *slot = Some(introduction.name);
        }
    }
    for (at, candidate) in candidates.iter().enumerate() {
        let Some(head) = lines.items.get(candidate.head) else { continue };
        let words = slice(&document.text, candidate.range);
        let referent = match candidate.sort {
            Sort::Pronoun(_) => None,
            // "his lawyer, Ada Nwosu": the lawyer is she.
            Sort::Role | Sort::Phrase if introduces.get(at).is_some_and(Option::is_some) => None,
            Sort::Name(mention) => entity_of.get(mention).copied().flatten().or_else(|| {
                Some(*last_words.get_or_insert_with(|| by_last(entities)).entry(head.key).or_insert_with(|| {
                    let being = mentions.get(mention).map_or(Being::Unknown, |m| being(m.label));
                    push(&mut out, words, true, being)
                }))
            }),
            Sort::Capitals => {
                let first = if candidate.items.len() == 1 { by_first.get(&head.key).copied().flatten() } else { None };
                let new = |out: &mut Vec<Referent<'a>>| push(out, words, true, Being::Unknown);
                let known = last_words.get_or_insert_with(|| by_last(entities)).entry(head.key);
                Some(*known.or_insert_with(|| first.unwrap_or_else(|| new(&mut out))))
            }
            // "An Israeli official", later "an Egyptian official": each is another, and "the official" the one before.
            Sort::Role | Sort::Phrase if candidate.determiner.any(Classes::INDEFINITE) => {
                let new = push(&mut out, words, false, role(head.classes));
                by_head.insert(head.key, new);
                Some(new)
            }
            Sort::Role | Sort::Phrase => Some(*by_head.entry(head.key).or_insert_with(|| push(&mut out, words, false, role(head.classes)))),
        };
        if let Some(slot) = own.get_mut(at) {
            *slot = referent;
        }
        let Some(referent) = referent.and_then(|r| out.get_mut(r)) else { continue };
        if referent.entity.is_none() && referent.named && words.len() > referent.name.len() {
            referent.name = words;
        }
        // "the bank" is the "Central Bank": such a name says itself what it names.
        if referent.named && referent.being == Being::Body {
            lines.items.get(candidate.items.clone()).unwrap_or(&[]).iter().for_each(|item| referent.know(item));
        }
        let before = candidate.items.start.checked_sub(1).and_then(|i| lines.items.get(i));
        let title = before.filter(|i| i.any(Classes::TITLE)).map_or(Classes::default(), |i| i.classes);
        let role = if matches!(candidate.sort, Sort::Role) { head.classes } else { Classes::default() };
        tell_gender(referent, title.with(role));
    }
    for (at, name) in introduces.iter().enumerate() {
        let named = name.and_then(|name| own.get(name).copied().flatten());
        if let (Some(slot @ None), Some(named)) = (own.get_mut(at), named) {
            *slot = Some(named);
        }
    }
    for introduction in introductions {
        let Some(referent) = own.get(introduction.name).copied().flatten().and_then(|r| out.get_mut(r)) else { continue };
        for item in lines.items.get(introduction.words.clone()).unwrap_or(&[]) {
            if item.any(Classes::ROLE) {
                tell_gender(referent, item.classes);
            }
            if is_people(item, mentions) && !referent.peoples.contains(&item.key) {
                referent.peoples.push(item.key);
            }
            referent.know(item);
        }
    }
    for referent in out.iter_mut().filter(|r| r.named && matches!(r.being, Being::Person | Being::Unknown)) {
        referent.first_name = referent.name.split_whitespace().next().and_then(|first| Gender::bearers(first, document.language));
        // One word alone may be a surname.
        if referent.gender == Gender::Unknown && referent.name.split_whitespace().nth(1).is_some() {
            referent.gender = referent.first_name.map_or(Gender::Unknown, Gender::of_first_name);
        }
    }
    by_pronouns(lines, candidates, &own, &mut out);
    (out, own)
}

/// Tells gender from the pronouns that follow a person who is alone in a paragraph so far: "Sethi declined. She said …".
fn by_pronouns(lines: &Lines, candidates: &[Candidate], own: &[Option<usize>], referents: &mut [Referent]) {
    let mut votes = vec![(0u32, 0u32); referents.len()];
    let (mut passage, mut alone): (usize, Vec<usize>) = (usize::MAX, Vec::new());
    for (candidate, own) in candidates.iter().zip(own).filter(|(c, _)| c.line == 0) {
        let here = lines.items.get(candidate.head).map_or(0, |i| i.passage);
        if here != passage {
            passage = here;
            alone.clear();
        }
        match (candidate.sort, own) {
            (Sort::Pronoun(pronoun @ (Pronoun::He | Pronoun::She)), _) if alone.len() < CROWD => {
                let fits = |r: &&usize| referents.get(**r).is_some_and(|r| agreement(pronoun, r) > 1);
                if let [only] = alone.iter().filter(fits).copied().collect::<Vec<_>>().as_slice()
                    && let Some(vote) = votes.get_mut(*only)
                {
                    match pronoun {
                        Pronoun::He => vote.0 += 1,
                        _ => vote.1 += 1,
                    }
                }
            }
            (_, Some(referent))
                if alone.len() < CROWD
                    && referents.get(*referent).is_some_and(|r| r.being == Being::Person)
                    && !alone.contains(referent) =>
            {
                alone.push(*referent);
            }
            _ => {}
        }
    }
    for (referent, (he, she)) in referents.iter_mut().zip(votes).filter(|(r, _)| r.gender == Gender::Unknown) {
        // Twice as many at least: a single slip must not decide.
        referent.gender = match (he, she) {
            _ if he > 2 * she => Gender::Male,
            _ if she > 2 * he => Gender::Female,
            _ => Gender::Unknown,
        };
    }
}

fn named(entity: &Entity, at: usize) -> Referent<'_> {
    let being = being(entity.label);
    Referent {
        name: &entity.name,
        entity: Some(at),
        named: true,
        being,
        gender: entity.gender(),
        leaning: entity.leaning,
        first_name: None,
        words: Vec::new(),
        alike: 0,
        peoples: Vec::new(),
    }
}

fn push<'a>(out: &mut Vec<Referent<'a>>, name: &'a str, named: bool, being: Being) -> usize {
    out.push(Referent {
        name,
        entity: None,
        named,
        being,
        gender: Gender::Unknown,
        leaning: 0,
        first_name: None,
        words: Vec::new(),
        alike: 0,
        peoples: Vec::new(),
    });
    out.len() - 1
}

/// Whether a word names a people: "Russian" in "the Russian leader".
pub(super) fn is_people(item: &Item, mentions: &[Mention]) -> bool {
    item.mention.and_then(|m| mentions.get(m)).is_some_and(|m| m.label == Label::Norp)
}

fn tell_gender(referent: &mut Referent, classes: Classes) {
    let told = match (classes.any(Classes::MAN), classes.any(Classes::WOMAN)) {
        (true, false) => Gender::Male,
        (false, true) => Gender::Female,
        _ => return,
    };
    if !matches!(referent.being, Being::Person | Being::Unknown) {
        return;
    }
    if referent.gender == Gender::Unknown {
        referent.gender = told;
    }
    referent.leaning = (referent.leaning + if told == Gender::Female { TOLD } else { -TOLD }).clamp(-MOST_TOLD, MOST_TOLD);
}

fn being(label: Label) -> Being {
    match label {
        Label::Person => Being::Person,
        Label::Org => Being::Body,
        Label::Gpe | Label::Loc | Label::Fac => Being::Place,
        Label::Norp => Being::People,
        _ => Being::Thing,
    }
}

fn role(head: Classes) -> Being {
    match head {
        _ if head.any(Classes::MAN.with(Classes::WOMAN).with(Classes::PERSON)) => Being::Person,
        _ if head.any(Classes::GROUP) => Being::People,
        _ if head.any(Classes::BODY) => Being::Body,
        _ if head.any(Classes::DOCUMENT) => Being::Thing,
        _ if head.any(Classes::ROLE_ENDING) => Being::Person,
        _ => Being::Unknown,
    }
}

/// How well a pronoun suits a referent: 0 not at all, 1 if its gender is taken wrongly, 2 perhaps, 3 well.
pub(super) fn agreement(pronoun: Pronoun, referent: &Referent) -> u32 {
    // A noun phrase whose head says nothing ("the car") is no person.
    let unknown = referent.being == Being::Unknown;
    if unknown && !referent.named {
        return 0;
    }
    let person = referent.being == Being::Person || unknown;
    match (pronoun, referent.gender) {
        (Pronoun::He, Gender::Male) | (Pronoun::She, Gender::Female) => 3,
        (Pronoun::He, Gender::Female) | (Pronoun::She, Gender::Male) => u32::from(referent.leaning.abs() < SURE),
        (Pronoun::He | Pronoun::She, Gender::Unknown) => 2 * u32::from(person),
        (Pronoun::It, _) => match referent.being {
            Being::Body | Being::Thing | Being::Place => 3,
            Being::Unknown => 2,
            Being::Person | Being::People => 0,
        },
        (Pronoun::They | Pronoun::We, _) => match referent.being {
            Being::People => 3,
            Being::Body | Being::Unknown | Being::Person => 2,
            Being::Place | Being::Thing => 0,
        },
        (Pronoun::I | Pronoun::You, _) => 2 * u32::from(person),
        // German "sie", Dutch "ze": of one person a woman.
        (Pronoun::Any, Gender::Female) => 3,
        (Pronoun::Any, Gender::Male) => 0,
        (Pronoun::Any, Gender::Unknown) => 2,
    }
}
