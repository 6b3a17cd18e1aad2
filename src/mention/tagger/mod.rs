//! The statistical tagger of names: a linear-chain conditional random field over tokens, with features of the whole
//! document and a second look that makes the document agree with itself.
//!
//! Takes a segmented document; gives spans of tokens with one of ten labels. It knows no dates and no amounts. The model
//! is `models/names.bin`, trained by `cargo xtask train` with the feature code of this folder; see `models/MODEL.md`.
//! Method: Lafferty, McCallum and Pereira 2001; the two-stage use of the document follows Krishnan and Manning 2006.

mod evidence;
mod features;
mod hash;
mod lattice;
mod model;
mod words;

/// What the trainer needs beside [`tag`]. Not for other callers.
pub mod parts {
    pub use super::evidence::Evidence;
    pub use super::features::{Group, View};
    pub use super::hash::of_bytes;
    pub use super::lattice::{LABELS, OUTSIDE, Part, SIDES, STATES, Scores, Span, Steps, best_path, spans, state};
    pub use super::model::{BEGINS, INSIDE, Model, word_key, write};
    pub use super::words::{Case, Style, Word, Words};
    pub use super::{candidates, tag_with};
}

use std::sync::OnceLock;

use evidence::Evidence;
use features::{Group, View};
use lattice::{STATES, Scores, Span, best_path, spans};
use model::Model;
use words::Words;

use crate::segment::Segmentation;
use crate::text::Document;

static BYTES: &[u8] = include_bytes!("../../../models/names.bin");

fn model() -> Option<&'static Model<'static>> {
    static MODEL: OnceLock<Option<Model<'static>>> = OnceLock::new();
    MODEL.get_or_init(|| Model::read(BYTES)).as_ref()
}

/// The names of a document.
pub fn tag(document: &Document, segmentation: &Segmentation) -> Vec<Span> {
    model().map_or_else(Vec::new, |model| tag_with(model, document, segmentation, &[]))
}

/// The names of a document by a model, without some groups of features.
pub fn tag_with(model: &Model, document: &Document, segmentation: &Segmentation, without: &[Group]) -> Vec<Span> {
    let words = Words::read(&document.text, segmentation, model);
    let evidence = Evidence::gather(&words.words, segmentation);
    let mut found = Vec::new();
    let mut scores: Vec<Scores> = Vec::new();
    for sentence in &segmentation.sentences {
        let view = View { words: &words, evidence: &evidence, sentence: sentence.tokens.clone(), without };
        for sequence in candidates(&words, sentence.tokens.clone()) {
            scores.clear();
            for token in sequence.clone() {
                let mut sums = [0; STATES];
                view.features(token, |feature| model.add(feature, &mut sums));
                scores.push(model.scores(&sums));
            }
            found.extend(spans(&best_path(&scores, model.steps()), sequence.start));
        }
    }
    found
}

/// The sequences of tokens of a sentence that may stand in names.
pub fn candidates(words: &Words, sentence: std::ops::Range<usize>) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    for at in sentence.start..=sentence.end {
        let inside = at < sentence.end && words.words.get(at).is_some_and(|w| w.candidate);
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                found.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    found
}
