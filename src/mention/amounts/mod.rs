//! Dates, times, money, percents and measures by rules over terms.
//!
//! Takes the segmented document and the article's day; gives mentions, none overlapping, with values. Where two families
//! can read the words from one token on, the longer reading wins, and of two equal ones the first in [`FAMILIES`].

mod calendar;
mod date;
mod last;
mod length;
mod lexicon;
mod money;
mod number;
mod percent;
mod quantity;
mod range;
mod tense;
mod terms;
mod time;

use calendar::{Before, Reference, Span};
use terms::Terms;

use super::{Context, Label, Mention, Value};
use crate::segment::Segmentation;
use crate::text::Document;

/// Rules have no probability: what they find is right about nine times in ten on news.
const CONFIDENCE: f32 = 0.9;

/// What a family reads from one token on.
#[derive(Clone, Debug)]
struct Found {
    /// The first token after it.
    pub end: usize,
    /// Its label.
    pub label: Label,
    /// Its value.
    pub value: Option<Value>,
    /// The days that it names, for later dates that are counted from it.
    pub span: Option<Span>,
}

impl Found {
    pub fn new(end: usize, label: Label, value: Option<Value>) -> Self {
        Self { end, label, value, span: None }
    }

    /// The longer of two readings; of equals the first, where `max_by_key` gives the last.
    pub fn longer(self, other: Self) -> Self {
        if other.end > self.end { other } else { self }
    }
}

type Family = fn(&Terms, usize, &Reference) -> Option<Found>;

/// The families in the order of who wins a tie.
const FAMILIES: [Family; 5] = [
    |terms, at, _| money::money(terms, at),
    |terms, at, _| percent::percent(terms, at),
    time::time,
    date::date,
    |terms, at, _| quantity::quantity(terms, at),
];

/// The dates, times and amounts of a document in order of their start; none overlap.
#[inline(never)]
pub fn recognise(document: &Document, segmentation: &Segmentation, context: &Context) -> Vec<Mention> {
    let mut terms = Terms::read(document, segmentation);
    let mut out = Vec::new();
    let mut reference = Reference { today: context.today, ..Reference::default() };
    let mut passage = None;
    let mut sentences = segmentation.sentences.iter().cloned().peekable();
    while let Some(mut sentence) = sentences.next() {
        terms.enter(sentence.tokens.clone());
        // "It costs Rs. 1,900" goes on behind the stop.
        while let Some(next) = sentences.next_if(|next| next.passage == sentence.passage && terms.ends_before(next.tokens.start)) {
            sentence.tokens.end = next.tokens.end;
            terms.enter(sentence.tokens.clone());
        }
        // What "two years later" is counted from is looked for in the same passage only.
        if passage != Some(sentence.passage) {
            (passage, reference.said) = (Some(sentence.passage), None);
        }
        reference.before = None;
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let read = if terms.may_begin(at) { read_at(&terms, at, sentence.tokens.end, &mut reference) } else { None };
            let Some(found) = read else {
                at += 1;
                continue;
            };
            out.push(Mention { range: segmentation.range(at..found.end), label: found.label, value: found.value, confidence: CONFIDENCE });
            reference.said = found.span.or(reference.said);
            reference.before = found.span.map(|span| Before { span, end: found.end }).or(reference.before);
            at = found.end;
        }
    }
    out
}

/// What is read from one token on, up to `limit`: the longest reading of any family.
#[inline(never)]
fn read_at(terms: &Terms, at: usize, limit: usize, reference: &mut Reference) -> Option<Found> {
    let future = tense::is_future(terms, at);
    (reference.future, reference.past) = (future == Some(true), future == Some(false));
    let found = FAMILIES.iter().filter_map(|family| family(terms, at, reference)).reduce(Found::longer);
    found.filter(|found| found.end > at && found.end <= limit)
}
