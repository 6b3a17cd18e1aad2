//! Verbs that only their place shows to report, in languages of which few verbs are known: “…”, ponderou um diplomata.
//!
//! Takes the items of a document; marks such verbs, and the prepositions that name whose view a sentence gives.

use super::lexicon::{Classes, Lexicon};
use super::lines::Item;
use super::pairs::Span;
use crate::lang::Pronoun;
use crate::units::slice;

/// What a word must not be to be a verb of saying by its place.
const KNOWN: Classes =
    Classes::BORDER.with(Classes::CUE).with(Classes::BASE).with(Classes::CAPITAL).with(Classes::NUMBER).with(Classes::ROLE);
/// What may follow such a verb: its subject.
const SUBJECT: Classes =
    Classes::DETERMINER.with(Classes::CAPITAL).with(Classes::TITLE).with(Classes::PRONOUN).with(Classes::ROLE).with(Classes::STOP);

/// Marks the verbs. In a language without words of its own nothing is asked of what follows.
pub(super) fn mark(items: &mut [Item], spans: &[Span], text: &str, lexicon: &Lexicon) {
    let verbs: Vec<usize> = (1..items.len()).filter(|&at| is_verb(items, spans, at, lexicon.known)).collect();
    for at in verbs {
        if let Some(item) = items.get_mut(at) {
            item.classes = item.classes.with(Classes::JUDGE);
        }
    }
    // "sagte sie" and "sagten sie": one woman or several, as the verb says.
    for at in 0..items.len() {
        if !items.get(at).is_some_and(|i| i.pronoun == Some(Pronoun::Any) && i.any(Classes::PRONOUN)) {
            continue;
        }
        let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|b| items.get(b));
        let verb = beside.into_iter().find(|i| i.any(Classes::FINITE.with(Classes::AUXILIARY)));
        let several = verb.map(|v| lexicon.plural_verbs.is_some_and(|end| slice(text, v.range).ends_with(end)));
        if let (Some(item), Some(several)) = (items.get_mut(at), several) {
            item.pronoun = Some(if several { Pronoun::They } else { Pronoun::She });
        }
    }
    for at in 0..items.len() {
        let first = at
            .checked_sub(1)
            .and_then(|before| items.get(before))
            .is_none_or(|before| items.get(at).is_some_and(|i| i.sentence != before.sentence));
        // "Para o promotor, houve “negligência”": whose view it is, first in the sentence.
        if let Some(item) = items.get_mut(at).filter(|item| first && item.any(Classes::VIEW)) {
            item.classes = item.classes.with(Classes::SOURCE);
        }
    }
}

/// Whether the word stands where a verb that reports does: behind a quote and a comma or dash, its subject next.
fn is_verb(items: &[Item], spans: &[Span], at: usize, known: bool) -> bool {
    let Some(this) = items.get(at).filter(|i| i.any(Classes::WORD) && !i.classes.without(Classes::END).any(KNOWN)) else { return false };
    // "a martelé le dirigeant", "se lamentó el alcalde": an auxiliary or a weak pronoun may stand between.
    let between = Classes::AUXILIARY.with(Classes::END);
    let behind = at - usize::from(items.get(at - 1).is_some_and(|i| i.any(between) && i.span == this.span));
    let follows = behind > 0 && follows_quote(items, spans, behind, this.span);
    let next = items.get(at + 1).filter(|i| i.sentence == this.sentence);
    follows && (!known || next.is_none_or(|i| i.any(SUBJECT)))
}

/// Whether a quote and a comma or dash stand before an item.
fn follows_quote(items: &[Item], spans: &[Span], at: usize, outer: Option<usize>) -> bool {
    let mark = |i: &Item| i.any(Classes::COMMA.with(Classes::DASH));
    // The marks of a quote are items of its span; a dash piece has none.
    let inside = |i: &Item| i.span != outer && i.span.and_then(|s| spans.get(s)).is_some_and(|s| s.parent == outer);
    let back = (1..=3).filter_map(|back| items.get(at.checked_sub(back)?)).take_while(|i| mark(i) || inside(i));
    let (mut marks, mut quotes) = (false, false);
    for item in back {
        marks |= mark(item) || !item.any(Classes::WORD.with(Classes::NUMBER)) && item.any(Classes::STOP);
        quotes |= inside(item);
    }
    marks && quotes
}
