//! Quotes: what is said, in which words, and by whom.
//!
//! Takes a segmented document and its entities; gives spans with kind, cue and speaker.

mod marks;
mod pairs;

use serde::Serialize;

use crate::entity::Entity;
use crate::mention::Mention;
use crate::segment::Segmentation;
use crate::text::Document;
use crate::units::{TextRange, slice};

/// How someone's words are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum QuoteKind {
    /// Whole clauses between marks: “We will win,” she said.
    Direct,
    /// A piece between marks in the reporter's own sentence: he called it “a shame”.
    Mixed,
    /// Reported without marks: she said that they would win.
    Indirect,
}

/// Somebody who may be the speaker.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The resolved fullest name, or the words of a role.
    pub name: String,
    /// The entity, if the speaker is one.
    pub entity: Option<usize>,
    /// The probability that it is this one, 0 to 1.
    pub probability: f32,
}

/// One quote.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The words with their marks.
    pub range: TextRange,
    /// How they are given.
    pub kind: QuoteKind,
    /// The index of the quote that this one stands in.
    pub parent: Option<usize>,
    /// The resolved fullest name of the speaker: always the best guess.
    pub speaker: Option<String>,
    /// The speaker's entity.
    pub speaker_entity: Option<usize>,
    /// The words nearest the quote that name the speaker.
    pub speaker_span: Option<TextRange>,
    /// The verb or noun that reports: "said", "a statement from".
    pub cue_span: Option<TextRange>,
    /// An outlet that only passes the words on.
    pub via: Option<String>,
    /// The likeliest speakers, best first.
    pub candidates: Vec<Candidate>,
    /// How sure the speaker is right, 0 to 1.
    pub confidence: f32,
    /// Quotes of one speech share a number.
    pub group: u32,
}

/// How quotes are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Report indirect speech too.
    pub indirect: bool,
}

/// All quotes of a document in order of their start, an outer one before those inside it.
pub fn attribute(
    document: &Document,
    _segmentation: &Segmentation,
    _mentions: &[Mention],
    _entities: &[Entity],
    _options: Options,
) -> Vec<Quote> {
    let passages: Vec<TextRange> = document.passages.iter().map(|p| p.range).collect();
    let spans = pairs::spans(&document.text, &passages, &[]);
    spans.iter().map(|span| unattributed(document, span)).collect()
}

fn unattributed(document: &Document, span: &pairs::Span) -> Quote {
    let words = slice(&document.text, span.inner).trim();
    let whole = words.starts_with(char::is_uppercase) && words.ends_with(['.', ',', '!', '?', '…', '。']);
    Quote {
        range: span.range,
        kind: if whole { QuoteKind::Direct } else { QuoteKind::Mixed },
        parent: span.parent,
        speaker: None,
        speaker_entity: None,
        speaker_span: None,
        cue_span: None,
        via: None,
        candidates: Vec::new(),
        confidence: 0.0,
        group: 0,
    }
}
