//! Speech whose opening or closing mark was lost: the reporter's words in it are none of it.
//!
//! Takes the spans of a text and what words may be; moves the guessed ends to where a verb of saying shows them.

use super::lexicon::{Classes, Lexicon};
use super::pairs::{Ending, Span};
use crate::lang::Pronoun;
use crate::segment::lower;
use crate::units::{TextRange, TextSize, slice};

/// Words of a subject before its verb: "the opposition leader, Peter Vance, said" is longer and stays.
const SUBJECT: usize = 5;

/// Whether the end of a span is a guess that nothing bears out: no other span goes on with its speech.
pub(super) fn is_guess(spans: &[Span], at: usize) -> bool {
    let continued =
        || spans.get(at + 1..).unwrap_or(&[]).iter().take_while(|s| s.passage <= passage(spans, at) + 1).any(|s| s.continues == Some(at));
    spans.get(at).is_some_and(|s| s.ending == Ending::Guessed && s.continues.is_none()) && !continued()
}

fn passage(spans: &[Span], at: usize) -> usize {
    spans.get(at).map_or(0, |s| s.passage)
}

/// Moves the ends that are guesses. A span that holds others stays.
#[inline(never)]
pub(super) fn mend(spans: &mut [Span], text: &str, lexicon: &Lexicon) {
    for at in 0..spans.len() {
        let holds = spans.get(at + 1).is_some_and(|next| next.parent == Some(at));
        let Some(&span) = spans.get(at).filter(|_| !holds && is_guess(spans, at)) else { continue };
        let words = slice(text, span.inner);
        let opened = span.range.start < span.inner.start;
        let mended = if opened {
            report(words, lexicon).map(|end| {
                let end = span.inner.start + TextSize::of(end);
                Span { range: TextRange::new(span.range.start, end), inner: TextRange::new(span.inner.start, end), ..span }
            })
        } else {
            behind_report(words, lexicon).map(|start| {
                let start = span.inner.start + TextSize::of(start);
                Span { range: TextRange::new(start, span.range.end), inner: TextRange::new(start, span.inner.end), ..span }
            })
        };
        if let (Some(slot), Some(mended)) = (spans.get_mut(at), mended) {
            *slot = mended;
        }
    }
}

/// What a word may be.
fn classes(word: &str, lexicon: &Lexicon) -> (Classes, Option<Pronoun>) {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let entry = lexicon.entry(&lower(bare));
    let capital = if bare.starts_with(char::is_uppercase) { Classes::CAPITAL } else { Classes::default() };
    (entry.classes.with(capital), entry.pronoun)
}

/// Where words end behind which the reporter's begin: behind the comma of "We go, the minister said".
fn report(words: &str, lexicon: &Lexicon) -> Option<usize> {
    let mut marks = words.match_indices([',', '?', '!']).map(|(at, mark)| at + mark.len());
    marks.find(|&end| {
        let rest = words.get(end..).unwrap_or("");
        rest.starts_with(char::is_whitespace) && is_report(rest, lexicon)
    })
}

/// Whether words begin with "said the minister" or "the minister said", and no clause follows that is said.
fn is_report(rest: &str, lexicon: &Lexicon) -> bool {
    let mut words = rest.split_whitespace();
    let Some((first, pronoun)) = words.next().map(|word| classes(word, lexicon)) else { return false };
    if first.any(Classes::SAY) && !first.any(Classes::CAPITAL) {
        return words.next().is_some_and(|next| begins_somebody(classes(next, lexicon)));
    }
    begins_somebody((first, pronoun)) && verb(rest, lexicon).is_some_and(|end| !goes_on(rest.get(end..).unwrap_or(""), lexicon))
}

fn begins_somebody((classes, pronoun): (Classes, Option<Pronoun>)) -> bool {
    let speaker = matches!(pronoun, Some(Pronoun::I | Pronoun::We | Pronoun::You));
    !speaker && classes.any(Classes::DETERMINER.with(Classes::PRONOUN).with(Classes::TITLE).with(Classes::CAPITAL))
}

/// Whether what is said follows the verb.
fn goes_on(rest: &str, lexicon: &Lexicon) -> bool {
    let clause = Classes::PRONOUN.with(Classes::DETERMINER).with(Classes::SUBORDINATOR);
    rest.starts_with(':') || rest.split_whitespace().next().is_some_and(|word| classes(word, lexicon).0.any(clause))
}

/// The byte behind the verb of saying whose subject begins `words`.
fn verb(words: &str, lexicon: &Lexicon) -> Option<usize> {
    let parts = Classes::SUBORDINATOR.with(Classes::RELATIVE).with(Classes::CONJUNCTION).with(Classes::AUXILIARY).with(Classes::NEGATION);
    let mut end = 0;
    for (at, word) in words.split_whitespace().take(SUBJECT + 1).enumerate() {
        let start = end + words.get(end..)?.find(word)?;
        end = start + word.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        let (classes, _) = classes(word, lexicon);
        if at > 0 && classes.any(Classes::SAY) {
            return Some(end);
        }
        if classes.any(parts) || word.ends_with([',', '.', ':', ';', '!', '?']) {
            return None;
        }
    }
    None
}

/// Where speech begins behind the reporter's words at the start: "Ames said that it was".
fn behind_report(words: &str, lexicon: &Lexicon) -> Option<usize> {
    let first = words.split_whitespace().next().map(|word| classes(word, lexicon))?;
    let verb = verb(words, lexicon).filter(|_| begins_somebody(first))?;
    let rest = words.get(verb..)?;
    let start = verb + rest.len() - rest.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let that = words.get(start..)?.split_whitespace().next().filter(|word| classes(word, lexicon).0.any(Classes::SUBORDINATOR));
    let start = that.map_or(start, |that| start + that.len() + 1);
    words.get(start..).filter(|rest| rest.split_whitespace().nth(1).is_some()).map(|_| start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_end_and_begin_what_is_said() {
        let english = Lexicon::of(crate::lang::of_tag("en"));
        for (words, expected) in [
            ("We go, the minister said in a speech.", Some("We go,")),
            ("We go, said Mary Owens.", Some("We go,")),
            ("Will we go? she asked.", Some("Will we go?")),
            ("When we came, the doctor said it was too late.", None),
            ("I told him, and he said no.", None),
            ("We go, I said.", None),
            ("We go now, and we stay.", None),
        ] {
            assert_eq!(report(words, english).and_then(|end| words.get(..end)), expected, "{words}");
        }
        for (words, expected) in [
            ("Alan Stone said that it was a disgrace", Some("it was a disgrace")),
            ("She said: We go now", Some("We go now")),
            ("We said it was a disgrace", None),
            ("It is a disgrace and nobody said so", None),
        ] {
            assert_eq!(behind_report(words, english).and_then(|start| words.get(start..)), expected, "{words}");
        }
    }
}
