//! Entities: which mentions of a document denote the same thing.
//!
//! Takes the mentions; gives groups with one label and a canonical name each. It knows no quotes.

use std::collections::HashMap;

use crate::mention::{Label, Mention};
use crate::segment::Segmentation;
use crate::text::Document;
use crate::units::slice;

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
    /// What pronoun a text would use of a person.
    pub gender: Gender,
}

/// Joins the mentions of a document to entities, in order of their first mention. Each mention belongs to one entity;
/// a mention's label may be changed to its entity's.
pub fn resolve(document: &Document, _segmentation: &Segmentation, mentions: &mut [Mention]) -> Vec<Entity> {
    let mut out: Vec<Entity> = Vec::new();
    let mut known: HashMap<(Label, &str), usize> = HashMap::new();
    for (index, mention) in mentions.iter().enumerate() {
        let name = slice(&document.text, mention.range);
        let entity = *known.entry((mention.label, name)).or_insert(out.len());
        if entity == out.len() {
            out.push(Entity { label: mention.label, name: name.to_owned(), mentions: Vec::new(), gender: Gender::Unknown });
        }
        if let Some(entity) = out.get_mut(entity) {
            entity.mentions.push(index);
        }
    }
    out
}
