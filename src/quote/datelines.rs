//! Datelines: from where, and by which agency, a story comes. They stand before its first sentence and are no part of it.
//!
//! Takes the words of a document and leaves them out. With one "LONDON — Ministers …, calling it" would
//! have a town for its subject.

use std::ops::Range;

use super::lexicon::Classes;
use super::lines::Item;
use crate::mention::{Label, Mention};
use crate::units::slice;

/// Words and marks of the longest dateline with its dash: "DUNMORE, Pa., March 3 (AP) —".
const LONGEST: usize = 12;

/// Takes the datelines out of `items`.
#[inline(never)]
pub(super) fn take_out(items: &mut Vec<Item>, mentions: &[Mention], text: &str) {
    let mut datelines = datelines(items, mentions, text).into_iter().peekable();
    if datelines.peek().is_none() {
        return;
    }
    let mut places = 0..items.len();
    items.retain(|_| {
        let at = places.next().unwrap_or_default();
        while datelines.next_if(|dateline| dateline.end <= at).is_some() {}
        !datelines.peek().is_some_and(|dateline| dateline.contains(&at))
    });
}

/// The ranges of `items` that are datelines, in order.
fn datelines(items: &[Item], mentions: &[Mention], text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for passage in items.chunk_by(|a, b| a.passage == b.passage) {
        let length = dateline(passage, mentions, text);
        if length > 0 {
            found.push(at..at + length);
        }
        at += passage.len();
    }
    found
}

/// The words and marks at the start of a passage that are a dateline, its dash included; 0 where there is none.
fn dateline(passage: &[Item], mentions: &[Mention], text: &str) -> usize {
    let label = |item: &Item| item.mention.and_then(|mention| mentions.get(mention)).map(|mention| mention.label);
    if !passage.first().is_some_and(|first| matches!(label(first), Some(Label::Gpe | Label::Loc))) {
        return 0;
    }
    let Some(dash) = passage.iter().take(LONGEST).position(|item| item.any(Classes::DASH)) else { return 0 };
    let is_capitals = |item: &Item| !slice(text, item.range).contains(char::is_lowercase);
    let is_part = |item: &Item| item.span.is_none() && (item.any(Classes::MARK) || label(item).is_some() || is_capitals(item));
    let (before, behind) = passage.split_at(dash + 1);
    let begins = behind.first().is_some_and(|next| next.any(Classes::CAPITAL.with(Classes::NUMBER)) || next.span.is_some());
    // "Ames — Britain's capital — is", where the dashes are brackets.
    let sentence = behind.first().map(|next| next.sentence);
    let closes = behind.iter().take_while(|item| Some(item.sentence) == sentence).any(|item| item.any(Classes::DASH));
    if begins && !closes && before.iter().all(is_part) { before.len() } else { 0 }
}
