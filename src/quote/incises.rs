//! The reporter's words inside the marks: « Nous irons, a-t-il dit, jusqu’au bout ».
//!
//! Takes items; gives those that belong to the reporter though they stand in a span, to the line outside it.

use super::lexicon::Classes;
use super::lines::Item;
use super::pairs::Span;

/// How many words an incise has at most: ", a expliqué mardi la ministre de la santé,".
const WORDS: usize = 14;

/// How many words stand between its verb and its subject at most.
const ADVERBS: usize = 2;

/// Moves the items of each incise to the line outside its span.
pub(super) fn move_out(items: &mut [Item], spans: &[Span]) {
    let mut at = 0;
    while at < items.len() {
        let end = incise(items, at);
        match end {
            Some(end) => {
                for item in items.get_mut(at..end).unwrap_or(&mut []) {
                    item.span = item.span.and_then(|s| spans.get(s)).and_then(|s| s.parent);
                }
                at = end;
            }
            None => at += 1,
        }
    }
}

/// The end of the incise that begins with the mark at `at`: a verb that reports, its subject behind it, and a mark.
fn incise(items: &[Item], at: usize) -> Option<usize> {
    let span = items.get(at).filter(|i| i.any(Classes::COMMA.with(Classes::STOP)))?.span?;
    let item = |i: usize| items.get(i).filter(|i| i.span == Some(span));
    // "s’est-il exclamé": a pronoun may stand before the verb.
    let verb = (at + 1..at + 3).find(|&i| item(i).is_some_and(|i| i.any(VERB) && !i.any(Classes::CAPITAL)))?;
    let inverted = item(verb + 1).is_some_and(|i| i.any(Classes::PRONOUN));
    let reports = |i: usize| item(i).is_some_and(|i| i.any(Classes::SAY.with(Classes::JUDGE)));
    // "dit-il", "a-t-il dit", "explique le maire", "explique Jean Morel", "a expliqué le maire"
    let somebody = |i: &Item| i.any(Classes::DETERMINER.with(Classes::CAPITAL).with(Classes::TITLE).with(Classes::ROLE));
    // "a prévenu jeudi le président": a word or two may stand before the subject.
    let subject = |from: usize| (from..from + ADVERBS + 1).map_while(item).take_while(|i| !i.any(Classes::MARK)).any(somebody);
    let plain = reports(verb) && (inverted || subject(verb + 1));
    let compound = inverted && reports(verb + 2) || reports(verb + 1) && subject(verb + 2);
    if !plain && !compound {
        return None;
    }
    let end =
        (verb + 1..verb + WORDS).find(|&i| item(i).is_none_or(|i| i.any(Classes::COMMA.with(Classes::STOP).with(Classes::SEMICOLON))))?;
    let end = if item(end).is_some_and(|i| i.any(Classes::COMMA)) { apposition(items, end + 1, span).unwrap_or(end) } else { end };
    Some(if item(end).is_some() { end + 1 } else { end })
}

/// The mark behind an apposition that begins at `from`: "assure la maire de Lyon, Claire Morel.", "dit Claire Morel, maire de Lyon,".
fn apposition(items: &[Item], from: usize, span: usize) -> Option<usize> {
    let item = |i: usize| items.get(i).filter(|i| i.span == Some(span));
    let somebody = |i: usize| item(i).is_some_and(|i| i.any(Classes::CAPITAL.with(Classes::TITLE).with(Classes::ROLE)));
    let begins = somebody(from) || item(from).is_some_and(|i| i.any(Classes::DEFINITE)) && somebody(from + 1);
    let end = (from..from + WORDS).find(|&i| item(i).is_none_or(|i| i.any(Classes::COMMA.with(Classes::STOP).with(Classes::SEMICOLON))))?;
    let plain = (from..end).all(|i| item(i).is_some_and(|i| !i.any(VERB) || i.any(Classes::ROLE)));
    (begins && plain && item(end).is_some()).then_some(end)
}

const VERB: Classes = Classes::SAY.with(Classes::JUDGE).with(Classes::AUXILIARY);
