//! Spans between quote marks: pairs, nesting, and speech that runs on over paragraphs.
//!
//! Takes a text and its passages; gives the spans, marks included, an outer one before those inside it.
//! Linear: the stack of open marks is bounded, and a look ahead goes over a fixed number of marks or passages.
//! It does not ask whether a span is speech.

use super::dashes::{self, Dialogue, Opening};
use super::marks::{Family, Habit, Mark, Side, marks, places};
use crate::units::{TextRange, TextSize, slice};

/// Why a span ends where it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// “We go.” Both marks are there.
    Closed,
    /// “We go. ¶ “We do not return.” A paragraph without its closing mark, whose next one opens again.
    RunsOn,
    /// “We go, she said. ¶ A mark is missing: the span ends, or starts, with its paragraph.
    Guessed,
}

/// A piece of text between marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words with their marks.
    pub range: TextRange,
    /// The words alone.
    pub inner: TextRange,
    /// The passage it stands in.
    pub passage: usize,
    /// The span that it stands in.
    pub parent: Option<usize>,
    /// The span of an earlier passage that it continues without having been closed.
    pub continues: Option<usize>,
    /// Why it ends where it does.
    pub ending: Ending,
}

impl Span {
    /// Whether no marks hold it, though its ends are known: dialogue between dashes, a speech in a transcript.
    pub fn is_unmarked(&self) -> bool {
        self.range == self.inner && self.ending == Ending::Closed
    }
}

/// How many marks may be open at a time; news nests two or three deep.
const DEPTH: usize = 6;
/// How many passages without marks a speech may run on when each sentence was made a paragraph.
const REACH: usize = 6;
/// How many passages to either side are looked at to tell dialogue from a list.
const RUN: usize = 8;

/// All spans of a text in order of their start. `passages` are ranges of `text` in order; `elisions` see [`marks`];
/// with `dialogue` a dash at the start of a passage may open speech; `speeches` are those of a transcript.
pub(super) fn spans(
    text: &str,
    passages: &[TextRange],
    elisions: &[&str],
    dialogue: Option<&Dialogue>,
    speeches: &[Option<TextRange>],
) -> Vec<Span> {
    let places = places(text);
    let habit = Habit::of(text, &places);
    let paired = |&range: &TextRange| {
        let first = places.partition_point(|&at| TextSize(at) < range.start);
        let own = places.get(first..).unwrap_or(&[]);
        let own = own.get(..own.partition_point(|&at| TextSize(at) < range.end)).unwrap_or(&[]);
        pair(range, &marks(text, range, own, habit, elisions))
    };
    let found: Vec<Pairing> = passages.iter().map(paired).collect();
    let mut out: Vec<Span> = Vec::new();
    // The span whose speech the next passage takes up, and the passage up to which a lost speech has been written.
    let (mut open, mut written) = (None, None);
    for (at, (&passage, pairing)) in passages.iter().zip(&found).enumerate() {
        let first = out.len();
        let empty = |at: TextSize| TextRange::new(at, at);
        if let Some(speech) = speeches.get(at).copied().flatten().filter(|_| !pairing.any) {
            out.push(closed(at, empty(speech.start), empty(speech.end)));
        } else if let Some(dialogue) = dialogue.filter(|_| !pairing.any) {
            let spoken = spoken(text, passages, at, dialogue);
            out.extend(spoken.into_iter().map(|range| closed(at, empty(range.start), empty(range.end))));
        }
        out.extend(pairing.pairs.iter().map(|(from, to)| closed(at, from.range, to.range)));
        if let Some(close) = pairing.unopened
            && written.is_none_or(|w| w < at)
            && starts_a_sentence(slice(text, passage))
        {
            let inner = TextRange::new(passage.start, close.range.start);
            out.push(Span { inner, ..guessed(at, TextRange::new(passage.start, close.range.end)) });
        }
        let before = open.take();
        if let Some(mark) = pairing.unclosed {
            let span =
                Span { inner: TextRange::new(mark.range.end, passage.end), ..guessed(at, TextRange::new(mark.range.start, passage.end)) };
            if found.get(at + 1).is_some_and(|next| next.leading == Some(mark.family)) {
                open = Some(out.len());
                out.push(Span { ending: Ending::RunsOn, ..span });
            } else if mark.family != Family::Single {
                out.push(span);
                written = lost_run(passages, &found, at, mark.family, &mut out).or(written);
            }
        }
        if let Some(taken_up) = out.get_mut(first..).and_then(|new| new.iter_mut().find(|s| s.range.start == passage.start)) {
            taken_up.continues = before;
        }
    }
    nest(out)
}

/// A speech whose sentences were made paragraphs: “We go. ¶ We stay away. ¶ We do not return.” Writes a span for each
/// passage after `at` up to the one with the closing mark, whose index it gives.
fn lost_run(passages: &[TextRange], found: &[Pairing], at: usize, family: Family, out: &mut Vec<Span>) -> Option<usize> {
    let end = (at + 1..found.len().min(at + 1 + REACH)).find(|&i| found.get(i).is_some_and(|p| p.any))?;
    let close = found.get(end)?.unopened.filter(|mark| mark.family == family)?;
    for i in at + 1..=end {
        let passage = *passages.get(i)?;
        let continues = out.len().checked_sub(1);
        let range = if i == end { TextRange::new(passage.start, close.range.end) } else { passage };
        let inner = if i == end { TextRange::new(passage.start, close.range.start) } else { passage };
        out.push(Span { inner, continues, ..guessed(i, range) });
    }
    Some(end)
}

/// The spoken pieces of a passage, if its dash opens speech: in the language it does, the passage reports who speaks, or a
/// neighbour opens with a dash as well; but not if it is an item of a list.
fn spoken(text: &str, passages: &[TextRange], at: usize, dialogue: &Dialogue) -> Vec<TextRange> {
    let opening = |at: usize| passages.get(at).and_then(|&passage| dashes::opens(text, passage));
    let Some((this, &passage)) = opening(at).zip(passages.get(at)) else { return Vec::new() };
    let pieces = dashes::pieces(text, passage, dialogue);
    if dialogue.is_shown(text, passage, &pieces) {
        return pieces;
    }
    let dashed = |at: &usize| opening(*at) == Some(Opening::Dash);
    let first = (at.saturating_sub(RUN)..at).rev().take_while(dashed).last().unwrap_or(at);
    let behind = (at + 1..at + 1 + RUN).take_while(dashed).count();
    let run = passages.get(first..at + 1 + behind).unwrap_or(&[]);
    let usual = this == Opening::Dash && (dialogue.usual || run.len() > 1);
    let before = first.checked_sub(1).and_then(|before| passages.get(before)).map(|&before| slice(text, before));
    if usual && !(dialogue.known && dialogue.is_list(text, run, before)) { pieces } else { Vec::new() }
}

fn closed(passage: usize, open: TextRange, close: TextRange) -> Span {
    let (range, inner) = (TextRange::new(open.start, close.end), TextRange::new(open.end, close.start));
    Span { range, inner, passage, parent: None, continues: None, ending: Ending::Closed }
}

fn guessed(passage: usize, range: TextRange) -> Span {
    Span { range, inner: range, passage, parent: None, continues: None, ending: Ending::Guessed }
}

fn starts_a_sentence(passage: &str) -> bool {
    passage.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric())
}

/// The marks of one passage, paired.
#[derive(Default)]
struct Pairing {
    pairs: Vec<(Mark, Mark)>,
    /// The outermost mark that opens and does not close.
    unclosed: Option<Mark>,
    /// The first mark of all, if it closes.
    unopened: Option<Mark>,
    /// What opens with the passage.
    leading: Option<Family>,
    /// Whether there is any mark of a family that quotes whole speeches.
    any: bool,
}

/// Pairs the marks of one passage with a bounded stack.
#[inline(never)]
fn pair(passage: TextRange, marks: &[Mark]) -> Pairing {
    let next = next_of_family(marks);
    let side = |i: Option<usize>| i.and_then(|i| marks.get(i)).map(|m| m.side);
    let first = marks.first();
    let mut out = Pairing {
        any: marks.iter().any(|m| m.family != Family::Single),
        leading: first.filter(|m| m.range.start == passage.start && m.side != Side::Close).map(|m| m.family),
        unopened: first.filter(|m| m.side == Side::Close && !m.weak && m.family != Family::Single).copied(),
        ..Pairing::default()
    };
    let mut stack: Vec<(usize, Mark)> = Vec::new();
    for (at, &mark) in marks.iter().enumerate() {
        let below = stack.iter().rposition(|(_, m)| m.family == mark.family);
        match (mark.side, below) {
            (Side::Close | Side::Either, Some(below)) => {
                // ’Twas “the drivers’ day”: closing the single mark would lose a double one that closes later.
                let crossed = stack.iter().skip(below + 1).find(|(_, m)| m.family != Family::Single);
                if crossed.is_some_and(|(i, _)| side(next.get(*i).copied().flatten()).is_some_and(|s| s != Side::Open)) {
                    stack.remove(below);
                    continue;
                }
                if let Some(&(_, open)) = stack.get(below) {
                    out.pairs.push((open, mark));
                }
                stack.truncate(below);
            }
            (Side::Close, None) => {}
            (Side::Either, None) if mark.weak => {}
            (Side::Open | Side::Either, below) => {
                // A second mark that opens is a quote in the quote where two closing ones follow, else the first was a slip.
                let follows = next.get(at).copied().flatten();
                let inner = !matches!(mark.family, Family::Double | Family::Single)
                    || side(follows) == Some(Side::Close)
                        && side(follows.and_then(|i| next.get(i).copied().flatten())) == Some(Side::Close);
                if let Some(below) = below
                    && !inner
                {
                    stack.truncate(below);
                }
                if stack.len() == DEPTH {
                    stack.remove(0);
                }
                stack.push((at, mark));
            }
        }
    }
    out.unclosed = stack.first().map(|(_, mark)| *mark);
    out
}

/// For each mark the index of the next one of its family.
fn next_of_family(marks: &[Mark]) -> Vec<Option<usize>> {
    let mut out = vec![None; marks.len()];
    let mut last: Vec<(Family, usize)> = Vec::new();
    for ((at, mark), next) in marks.iter().enumerate().zip(&mut out).rev() {
        match last.iter_mut().find(|(family, _)| *family == mark.family) {
            Some((_, seen)) => *next = Some(std::mem::replace(seen, at)),
            None => last.push((mark.family, at)),
        }
    }
    out
}

/// Orders the spans by their start, outer ones first, and says which stands in which. Spans never cross: each passage's
/// come from one stack, and what runs to a border starts at the lowest mark of it.
#[inline(never)]
fn nest(spans: Vec<Span>) -> Vec<Span> {
    let mut order: Vec<usize> = (0..spans.len()).collect();
    let key = |i: usize| spans.get(i).map(|s| (s.range.start, std::cmp::Reverse(s.range.end)));
    order.sort_by_key(|&i| key(i));
    let mut place = vec![0; spans.len()];
    for (new, &old) in order.iter().enumerate() {
        if let Some(slot) = place.get_mut(old) {
            *slot = new;
        }
    }
    let mut out: Vec<Span> = Vec::with_capacity(spans.len());
    let mut outer: Vec<usize> = Vec::new();
    for span in order.iter().filter_map(|&i| spans.get(i)) {
        while outer.last().and_then(|&i| out.get(i)).is_some_and(|o| o.range.end <= span.range.start) {
            outer.pop();
        }
        let continues = span.continues.and_then(|i| place.get(i)).copied();
        let parent = outer.last().copied();
        outer.push(out.len());
        out.push(Span { parent, continues, ..*span });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn passages(text: &str) -> Vec<TextRange> {
        let mut at = 0;
        let parts = text.split("\n\n").map(|part| {
            let range = TextRange::of(at, at + part.len());
            at += part.len() + 2;
            range
        });
        parts.filter(|r| !r.is_empty()).collect()
    }

    /// The spans' inner words, `>` before a nested one, `+` before one that continues another, `~` before a guess.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = spans(text, &passages(text), &["em", "tis", "twas", "n"], None, &[])
            .iter()
            .map(|s| {
                let flag = |on, mark| if on { mark } else { "" };
                let guess = flag(s.ending == Ending::Guessed, "~");
                format!("{}{}{guess}{}", flag(s.parent.is_some(), ">"), flag(s.continues.is_some(), "+"), slice(text, s.inner).trim())
            })
            .collect();
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn marks_pair() {
        check("“We go,” he said. “Now.”", &["We go,", "Now."]);
        check("\"We go,\" he said. \"Now.\"", &["We go,", "Now."]);
        check("‘We go,’ he said of the drivers’ plan. ‘Now.’", &["We go,", "Now."]);
        check("„Wir gehen“, sagte er, „jetzt“.", &["Wir gehen", "jetzt"]);
        check("»Wir gehen«, sagte er, »jetzt«.", &["Wir gehen", "jetzt"]);
        check("« Nous partons », dit-il.", &["Nous partons"]);
        check("他说「我们走」,又说「不回来」。", &["我们走", "不回来"]);
        check("star of “ Dawson’s Creek ” said", &["Dawson’s Creek"]);
        check("she wrote. \" The course went on, \" and \"on\".", &["The course went on,", "on"]);
        check("‘I don’t mind the drivers’ strike,’ he said", &["I don’t mind the drivers’ strike,"]);
    }

    #[test]
    fn quotes_nest() {
        check("“He told me, ‘Go now,’ and I went,” she said.", &["He told me, ‘Go now,’ and I went,", ">Go now,"]);
        check("‘He told me, “Go now,” and I went,’ she said.", &["He told me, “Go now,” and I went,", ">Go now,"]);
        check("«Il m’a dit «pars» hier», dit-elle.", &["Il m’a dit «pars» hier", ">pars"]);
        check("„Er rief ‚Los‘ und lief“, sagte sie.", &["Er rief ‚Los‘ und lief", ">Los"]);
        check("“Twice “inner” here” she said", &["Twice “inner” here", ">inner"]);
        check("『彼は「行け」と言った』", &["彼は「行け」と言った", ">行け"]);
    }

    #[test]
    fn apostrophes_and_measures_pair_with_nothing() {
        check("The drivers' union and the teachers' union met in the '90s.", &[]);
        check("A 12\" screen and a 6'2\" man.", &[]);
        check("rock 'n' roll", &[]);
        check("’Twas “the drivers’ day” in town", &["the drivers’ day"]);
    }

    #[test]
    fn speech_runs_on_over_paragraphs() {
        check("He said: “We go.\n\n“We stay away.\n\n“We are back,” he said.", &["We go.", "+We stay away.", "+We are back,"]);
        check("'We go.\n\n'We stay away,' he said.", &["We go.", "+We stay away,"]);
        check("« Nous partons.\n\n« Nous restons », dit-il.", &["Nous partons.", "+Nous restons"]);
        check("He said: “We go.\n\nWe stay away.\n\nThat is all.” ¶", &["~We go.", "+~We stay away.", "+~That is all."]);
    }

    #[test]
    fn a_lost_mark_spoils_only_its_paragraph() {
        check("He said: “We go.\n\nThey went. “Fine,” she said.", &["~We go.", "Fine,"]);
        check("We go,” he said.\n\n“Fine,” she said.", &["~We go,", "Fine,"]);
        check("“We go, he said. “Now.”", &["Now."]);
        check("5\" of rain. \"Enough,\" he said.", &["Enough,"]);
        check("It was ‘odd.\n\n“Fine,” she said.", &["Fine,"]);
    }

    #[test]
    fn ten_thousand_open_marks_do_no_harm() {
        for mark in ["“", "\"x ", " \"", "‘", " '", "«", "„", "「"] {
            let text = format!("{}\n\n\"Fine,\" she said.", mark.repeat(10_000));
            let found = spans(&text, &passages(&text), &[], None, &[]);
            assert!(found.iter().any(|s| slice(&text, s.inner) == "Fine,"), "after {mark:?}");
        }
    }

    proptest! {
        /// Spans are in order, lie in their passage, nest properly and continue only an earlier passage's.
        #[test]
        fn spans_nest(text in "([“”‘’\"'«»„「」a-z ,.5]|\n\n|s’ |“A){0,80}") {
            let passages = passages(&text);
            let found = spans(&text, &passages, &["em"], Some(&Dialogue { usual: true, known: true, cuts: false, reports: &|word| word == "dijo", addresses: &|_| false }), &[]);
            for (i, s) in found.iter().enumerate() {
                prop_assert!(text.get(s.range.indices()).is_some() && s.range.contains(s.inner));
                prop_assert!(passages[s.passage].contains(s.range));
                if let Some(p) = s.parent {
                    prop_assert!(p < i && found[p].range.contains(s.range));
                }
                if let Some(c) = s.continues {
                    prop_assert!(found[c].passage + 1 == s.passage);
                }
                for other in &found[..i] {
                    let apart = !other.range.overlaps(s.range);
                    prop_assert!(apart || other.range.contains(s.range), "{:?} crosses {:?}", other, s);
                }
            }
        }
    }
}
