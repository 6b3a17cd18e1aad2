//! Whether a role is a man's or a woman's, in languages whose articles or endings tell it: "la jueza", "el ministro".
//!
//! Takes the items of a document; marks roles.

use super::lexicon::{Classes, Lexicon};
use super::lines::Item;
use crate::segment::lower;
use crate::units::slice;

/// Adjectives between an article and its role: "la nueva primera ministra".
const ADJECTIVES: usize = 2;

/// Marks the roles of one person.
pub(super) fn mark(items: &mut [Item], text: &str, lexicon: &Lexicon) {
    for at in 0..items.len() {
        let told = items.get(at).filter(|i| is_person(i)).and_then(|i| by_article(items, at).or_else(|| by_ending(i, text, lexicon)));
        if let (Some(item), Some(told)) = (items.get_mut(at), told) {
            item.classes = item.classes.without(BOTH).with(told);
        }
    }
}

const BOTH: Classes = Classes::MAN.with(Classes::WOMAN);

fn is_person(item: &Item) -> bool {
    let other = Classes::GROUP.with(Classes::BODY).with(Classes::DOCUMENT).with(Classes::TITLE).with(Classes::EITHER).with(Classes::BORDER);
    item.any(BOTH.with(Classes::PERSON).with(Classes::ROLE_ENDING)) && !item.any(other)
}

/// What the article before tells.
fn by_article(items: &[Item], at: usize) -> Option<Classes> {
    let before = (1..=ADJECTIVES + 1).map_while(|back| items.get(at.checked_sub(back)?));
    let article = before.into_iter().find(|i| !i.any(Classes::ADJECTIVE) || i.any(Classes::DETERMINER))?;
    match (article.any(Classes::MASCULINE), article.any(Classes::FEMININE)) {
        (true, false) => Some(Classes::MAN),
        (false, true) => Some(Classes::WOMAN),
        _ => None,
    }
}

/// What the word's own ending tells, if the lists do not.
fn by_ending(item: &Item, text: &str, lexicon: &Lexicon) -> Option<Classes> {
    if item.any(BOTH) {
        return None;
    }
    let word = lower(slice(text, item.range));
    let ends = |endings: &[&str]| endings.iter().any(|end| word.ends_with(end));
    match (ends(&lexicon.endings_of_men), ends(&lexicon.endings_of_women)) {
        (true, false) => Some(Classes::MAN),
        (false, true) => Some(Classes::WOMAN),
        _ => None,
    }
}
