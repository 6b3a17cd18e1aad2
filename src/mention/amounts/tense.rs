//! Whether a date lies ahead, by the words nearest to it: "will rule on Friday", "said on Friday that it would", "meets on Friday".
//!
//! Takes terms; answers for one token. The verb before a date decides, or the one after it where none is before it.

use super::terms::Terms;
use crate::lang::values::Role;

/// How far, in tokens, a verb before a date speaks for it, and after it.
const BEFORE: usize = 14;
const AFTER: usize = 6;
/// How far, in tokens, a present tense does: in "the judge meets …" most of what follows is no longer when.
const PLANNED_WITHIN: usize = 7;
/// Tokens before a verb that belong to it: "will also be formally launched".
const CLUSTER: usize = 5;
/// Letters of the shortest word that an ending makes a past tense: "ended", but not "bed".
const SHORTEST_PAST: usize = 5;
/// Most tokens of a phrase.
const LONGEST: usize = 4;

/// What a word says of when.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tense {
    Future,
    Planned,
    Past,
}

/// Whether what stands at a token is spoken of as to come; nothing where no verb says so.
#[inline(never)]
pub(super) fn is_future(terms: &Terms, at: usize) -> Option<bool> {
    let the = at.checked_sub(1).filter(|the| terms.has(*the, Role::The)).unwrap_or(at);
    if terms.before(the, |role| role == Role::FutureCue) {
        return Some(true);
    }
    let decided = (at.saturating_sub(BEFORE) + 1..=at).rev().find_map(|end| decide(terms, end, at));
    decided.or_else(|| (at + 1..=at + AFTER).find_map(|end| decide(terms, end, at)))
}

/// What the term that ends before `end` says of a date at `at`; nothing where it says nothing.
fn decide(terms: &Terms, end: usize, at: usize) -> Option<bool> {
    let (tense, start) = tense(terms, end)?;
    let cluster = |is: Tense| {
        (start.saturating_sub(CLUSTER) + 1..=start)
            .rev()
            .take_while(|end| !matches!(terms.word(end - 1), "," | ";" | ":" | "”" | "\"" | ""))
            .any(|end| tense_is(terms, end, is))
    };
    match tense {
        Tense::Future => Some(true),
        // "will be launched"
        Tense::Past => Some(cluster(Tense::Future)),
        // "praised visits"
        Tense::Planned if end.abs_diff(at) <= PLANNED_WITHIN => Some(!cluster(Tense::Past)),
        Tense::Planned => None,
    }
}

fn tense_is(terms: &Terms, end: usize, is: Tense) -> bool {
    tense(terms, end).is_some_and(|(found, _)| found == is)
}

/// The tense of the longest term that ends before `end`, and where the term begins.
fn tense(terms: &Terms, end: usize) -> Option<(Tense, usize)> {
    let told = (1..=LONGEST).rev().filter_map(|back| end.checked_sub(back)).filter(|start| terms.after(*start) == end).find_map(|start| {
        let found = terms.roles(start).iter().find_map(|role| match role {
            Role::Future => Some(Tense::Future),
            Role::Planned => Some(Tense::Planned),
            Role::Past => Some(Tense::Past),
            _ => None,
        });
        // "May" of a date.
        let month =
            || terms.roles(start).iter().any(|role| matches!(role, Role::Month(_))) && terms.word(start).starts_with(char::is_uppercase);
        found.filter(|_| !month()).map(|tense| (tense, start))
    });
    told.or_else(|| end.checked_sub(1).filter(|start| ends_as_past(terms, *start)).map(|start| (Tense::Past, start)))
}

/// Whether a word of which nothing else is known has the ending of a past tense.
fn ends_as_past(terms: &Terms, at: usize) -> bool {
    let word = terms.word(at);
    word.len() >= SHORTEST_PAST
        && word.starts_with(char::is_lowercase)
        && terms.roles(at).is_empty()
        && terms.values.past_endings.iter().any(|ending| word.ends_with(ending))
}
