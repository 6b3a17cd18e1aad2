//! Whose turn it is in a transcript: the label before the colon says it.
//!
//! Takes a scene and a span; gives the label of a speech that has one, and what it says of who speaks.

use super::candidates::Sort;
use super::finish::{Read, share_surest};
use super::scene::Scene;
use super::{Candidate, Quote};
use crate::lang::Language;
use crate::segment::lower;
use crate::units::{TextRange, slice};

/// A part in an interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// "Q: Why now?"
    Question,
    /// "A: It was time."
    Answer,
}

/// The part that a label names, if it names nobody.
pub(super) fn part(language: Option<&Language>, label: &str) -> Option<Part> {
    let words = &language?.quotes;
    let (label, is) = (lower(label), |list: &str, label: &str| list.split_ascii_whitespace().any(|word| word == label));
    match () {
        () if is(words.askers, &label) => Some(Part::Question),
        () if is(words.answerers, &label) => Some(Part::Answer),
        () => None,
    }
}

/// The label of a speech in a transcript: "HOST" in "HOST: Who leaked it?".
pub(super) fn label(scene: &Scene, span: usize) -> Option<TextRange> {
    let span = scene.spans.get(span).filter(|s| s.is_unmarked())?;
    let start = scene.document.passages.get(span.passage)?.range.start;
    let before = scene.document.text.get(start.index()..span.range.start.index())?.trim_end();
    let label = before.strip_suffix(':')?.trim_end();
    (!label.contains([':', '—', '–'])).then(|| TextRange::of(start.index(), start.index() + label.len()))
}

/// The candidate whose words a label is, if they are a name or a role.
pub(super) fn candidate(scene: &Scene, label: TextRange) -> Option<usize> {
    let at = scene.candidates.partition_point(|c| c.range.start < label.start);
    let mut near = (at..).zip(scene.candidates.iter().skip(at)).take_while(|(_, c)| c.range.start < label.end);
    let whole = near.find(|(_, c)| label.contains(c.range)).map(|(at, _)| at)?;
    let role = scene.candidates.get(whole).is_some_and(|c| c.sort == Sort::Role);
    (role || scene.is_named(whole)).then_some(whole)
}

/// What a label says of who speaks, in the document's words.
pub(super) fn words<'a>(scene: &'a Scene, label: TextRange) -> &'a str {
    slice(&scene.document.text, label)
}

/// Names the speaker by a label that is nobody's known name; a question's is nobody.
pub(super) fn say(scene: &Scene, label: TextRange, quote: &mut Quote) {
    let name = words(scene, label);
    if part(scene.document.language, name).is_some() {
        return;
    }
    quote.speaker = Some(name.to_owned());
    quote.speaker_span = Some(label);
    quote.candidates = vec![Candidate { name: name.to_owned(), entity: None, probability: LABEL }];
    quote.confidence = LABEL;
}

/// One answers all questions: the answers of a document have the speaker of the surest.
pub(super) fn one_answers(scene: &Scene, read: &mut [Read]) {
    let answers = |span: usize| label(scene, span).and_then(|l| part(scene.document.language, words(scene, l))) == Some(Part::Answer);
    let answers: Vec<usize> = (0..read.len()).filter(|&at| read.get(at).is_some_and(|r| answers(r.span))).collect();
    share_surest(read, &answers);
}

/// How sure a label is.
const LABEL: f32 = 0.95;
