//! Entities: which mentions of a document denote the same thing.
//!
//! Takes the mentions; gives groups with one label and a canonical name each. It knows no quotes.

mod explained;
mod fold;
mod forms;
mod gender;
mod index;
mod join;
mod lands;
mod letters;
mod names;
mod people;
mod relabel;

use std::ops::Range;

use forms::{Explains, Occurrence};
use gender::{Evidence, Signs};
use join::Joined;

use crate::article::BlockKind;
use crate::hash::HashMap;
use crate::lang;
use crate::mention::{Label, Mention, Value};
use crate::segment::Segmentation;
use crate::text::{BLOCK_BREAK, Document};
use crate::units::{TextSize, slice};

/// A person's grammatical gender as the text shows it, for pronouns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gender {
    /// "he", "Mr".
    Male,
    /// "she", "Mrs".
    Female,
    /// Nothing shows it.
    #[default]
    Unknown,
}

/// What one or more mentions denote.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// What kind of thing it is; the label of each of its mentions.
    pub label: Label,
    /// Its fullest name as a person would write it.
    pub name: String,
    /// Its mentions, as indices into the list of mentions, in order; never empty.
    pub mentions: Vec<usize>,
    /// What the text and the first name speak for: above 0 for a woman, below for a man, the farther the surer. A first name
    /// alone is worth 3.
    pub leaning: i32,
}

impl Entity {
    /// What pronoun a text would use of a person.
    pub const fn gender(&self) -> Gender {
        Gender::of_leaning(self.leaning)
    }
}

/// Joins the mentions of a document to entities, in order of their first mention. Each mention belongs to one entity;
/// a mention's label may be changed to its entity's. Demonyms get their country as value.
pub fn resolve(document: &Document, segmentation: &Segmentation, mentions: &mut [Mention]) -> Vec<Entity> {
    let signs = Signs::of(document.language);
    let tokens = tokens_of(segmentation, mentions);
    let named: Vec<usize> = (0..mentions.len()).filter(|m| mentions.get(*m).is_some_and(|m| m.label.is_name())).collect();
    let occurrences = occurrences(document, segmentation, mentions, &named, &tokens, signs);
    let joined = join::join(&occurrences, document.language);
    let mut out: Vec<Entity> = Vec::new();
    let mut entity_of: HashMap<(Label, Key), usize> = HashMap::default();
    let mut joined = joined.into_iter();
    for (index, mention) in mentions.iter_mut().enumerate() {
        let key = match Some(&mut joined).filter(|_| mention.label.is_name()).and_then(Iterator::next) {
            Some(Joined { group, label, country }) => {
                mention.label = label;
                mention.value = mention.value.take().or_else(|| country.map(|country| Value::Country { country }));
                Key::Group(group)
            }
            None => Key::Words(slice(&document.text, mention.range).to_lowercase()),
        };
        let entity = *entity_of.entry((mention.label, key)).or_insert(out.len());
        if entity == out.len() {
            out.push(Entity { label: mention.label, name: String::new(), mentions: Vec::new(), leaning: 0 });
        }
        if let Some(entity) = out.get_mut(entity) {
            entity.mentions.push(index);
        }
    }
    for entity in &mut out {
        entity.name = canonical(document, mentions, entity);
    }
    genders(document, segmentation, &tokens, signs, &mut out);
    out
}

/// What tells entities apart within a label.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    /// A group of names.
    Group(usize),
    /// The words of a date or an amount.
    Words(String),
}

/// The tokens of each mention.
#[inline(never)]
fn tokens_of(segmentation: &Segmentation, mentions: &[Mention]) -> Vec<Range<usize>> {
    let mut at = 0;
    let before = |at: &usize, position| segmentation.tokens.get(*at).is_some_and(|t| t.range.start < position);
    mentions
        .iter()
        .map(|mention| {
            while before(&at, mention.range.start) {
                at += 1;
            }
            let mut end = at;
            while before(&end, mention.range.end) {
                end += 1;
            }
            at..end
        })
        .collect()
}

#[inline(never)]
fn occurrences<'a>(
    document: &'a Document,
    segmentation: &Segmentation,
    mentions: &[Mention],
    named: &[usize],
    tokens: &[Range<usize>],
    signs: &Signs,
) -> Vec<Occurrence<'a>> {
    let headline = headline(document);
    let place = |index: usize| named.get(index).and_then(|m| Some((mentions.get(*m)?, tokens.get(*m)?.clone())));
    (0..named.len())
        .filter_map(|index| {
            let (mention, at) = place(index)?;
            let before = at.start.checked_sub(1);
            let word = before.map_or("", |b| segmentation.word(document, b));
            let explains = index.checked_sub(1).and_then(|previous| {
                let (_, full) = place(previous)?;
                explains(document, segmentation, &full, &at).map(|how| (previous, how))
            });
            let female = if mention.label == Label::Person { signs.address(word) } else { None };
            Some(Occurrence {
                text: slice(&document.text, mention.range),
                label: mention.label,
                confidence: mention.confidence,
                explains,
                female,
                in_headline: mention.range.end <= headline,
            })
        })
        .collect()
}

/// Where the headline ends: a title, or a first passage without a sentence's end above others.
fn headline(document: &Document) -> TextSize {
    let [first, _, ..] = document.passages.as_slice() else { return TextSize::default() };
    let is_headline = first.kind == BlockKind::Title || slice(&document.text, first.range).ends_with(char::is_alphanumeric);
    if is_headline { first.range.end } else { TextSize::default() }
}

/// How a name says what the one before it, `full`, is called; both by their tokens.
#[inline(never)]
fn explains(document: &Document, segmentation: &Segmentation, full: &Range<usize>, name: &Range<usize>) -> Option<Explains> {
    let between = full.end..name.start;
    if between.len() > LONGEST_EXPLANATION {
        return None;
    }
    let word = |at: usize| segmentation.word(document, at);
    // "Fund (IMF)": the name before ends where the bracket opens.
    if between.len() == 1 && word(between.start) == "(" {
        return match word(name.end) {
            ")" if is_dateline(document, segmentation, full, word(name.end + 1)) => None,
            ")" => Some(Explains::Alone),
            _ => Some(Explains::First),
        };
    }
    let known_as = lang::Names::of(document.language).known_as;
    if between.len() < 2 || known_as.is_empty() {
        return None;
    }
    let said: Vec<String> = between.map(word).filter(|word| !matches!(*word, "," | "(")).map(str::to_lowercase).collect();
    known_as.contains(&said.join(" ").as_str()).then_some(Explains::InWords)
}

/// Tokens of the longest phrase that says what a name is called.
const LONGEST_EXPLANATION: usize = 6;

/// Whether brackets after a name hold an agency, with `after` behind them: "UNITED NATIONS (AP) —" at the start of a passage.
fn is_dateline(document: &Document, segmentation: &Segmentation, name: &Range<usize>, after: &str) -> bool {
    let before = segmentation.range(name.clone()).start;
    let begins = document.text.get(..before.index()).is_some_and(|before| before.is_empty() || before.ends_with(BLOCK_BREAK));
    begins && DATELINE_DASHES.contains(&after)
}

/// What parts a dateline from its text.
const DATELINE_DASHES: [&str; 4] = ["—", "–", "-", "--"];

/// The fullest of an entity's names as a person would write it: not all in capitals, as headlines and acronyms are, the
/// most words, rather without a word in capitals, the most frequent, the first.
#[inline(never)]
fn canonical(document: &Document, mentions: &[Mention], entity: &Entity) -> String {
    let texts: Vec<&str> = entity.mentions.iter().filter_map(|m| mentions.get(*m)).map(|m| slice(&document.text, m.range)).collect();
    // Most names are always written in one way.
    if let [first, others @ ..] = texts.as_slice()
        && others.iter().all(|other| other == first)
    {
        return first.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let mut counts: HashMap<&str, usize> = HashMap::default();
    for text in &texts {
        *counts.entry(text).or_default() += 1;
    }
    let mut best = "";
    let mut best_rank = None;
    for text in texts {
        // "Macy’s" is a name by itself where "Macy" does not stand.
        let name =
            Some(fold::without_possessive(text, lang::Names::of(document.language))).filter(|n| counts.contains_key(n)).unwrap_or(text);
        let capitals = name.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
        let shouted = name.split_whitespace().any(is_shouted);
        let words = name.split([' ', '-', '\u{a0}', '\n']).filter(|word| !word.is_empty()).count();
        let rank = (!capitals, words, !shouted, name.chars().count().min(LONGEST_TOLD), counts.get(name).copied());
        if best_rank.is_none_or(|b| rank > b) {
            (best, best_rank) = (name, Some(rank));
        }
    }
    best.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Characters beyond which a longer spelling is no better; keeps "U.S." below "America".
const LONGEST_TOLD: usize = 40;
/// Letters of a word in capitals that no acronym has: "OKORO-LINDQVIST", but "UNESCO".
const SHOUTED: usize = 7;

fn is_shouted(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= SHOUTED && letters.clone().all(char::is_uppercase)
}

#[inline(never)]
fn genders(document: &Document, segmentation: &Segmentation, tokens: &[Range<usize>], signs: &Signs, entities: &mut [Entity]) {
    let mut entity_of: Vec<Option<usize>> = vec![None; tokens.len()];
    for (at, entity) in entities.iter().enumerate().filter(|(_, e)| e.label == Label::Person) {
        for &mention in &entity.mentions {
            if let Some(slot) = entity_of.get_mut(mention) {
                *slot = Some(at);
            }
        }
    }
    let people: Vec<(usize, &Range<usize>)> = entity_of.iter().zip(tokens).filter_map(|(e, t)| Some(((*e)?, t))).collect();
    let mut evidence = vec![Evidence::default(); entities.len()];
    for (index, (entity, at)) in people.iter().enumerate() {
        // Up to the next person who is another one, in the same passage or not: a pronoun there may be anyone's.
        let next = people.get(index + 1..).and_then(|rest| rest.iter().take(2).find(|(other, _)| other != entity));
        let end = next.map_or(segmentation.tokens.len(), |(_, t)| t.start);
        if let Some(evidence) = evidence.get_mut(*entity) {
            evidence.see(signs, document, segmentation, (*at).clone(), at.end..end.max(at.end));
        }
    }
    for (entity, evidence) in entities.iter_mut().zip(evidence).filter(|(e, _)| e.label == Label::Person) {
        entity.leaning = evidence.leaning(&entity.name, document.language);
    }
}
