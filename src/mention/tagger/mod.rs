//! The statistical tagger of names: a linear-chain conditional random field over tokens, with features of the whole
//! document and a second look that makes the document agree with itself.
//!
//! Takes a segmented document; gives spans of tokens with one of ten labels. It knows no dates and no amounts. The model
//! is `models/names.bin`, trained by `cargo xtask train` with the feature code of this folder; see `models/MODEL.md`.
//! Method: Lafferty, McCallum and Pereira 2001; the two-stage use of the document follows Krishnan and Manning 2006.

mod cache;
mod chain;
mod evidence;
mod features;
mod hash;
mod lattice;
mod model;
mod templates;
mod votes;
mod words;

/// What the trainer needs beside [`tag`]. Not for other callers.
pub mod parts {
    pub use super::chain::{Chain, Exps, START, ends, exponentials};
    pub use super::evidence::Evidence;
    pub use super::features::{Features, View};
    pub use super::hash::of_bytes;
    pub use super::lattice::{LABELS, OUTSIDE, Part, SIDES, STATES, Scores, Span, Steps, state};
    pub use super::model::{BEGINS, INSIDE, Model, word_key, write};
    pub use super::templates::Group;
    pub use super::votes::Votes;
    pub use super::words::{Case, Style, Word, Words};
    pub use super::{FirstLook, candidates, tag_with};
}

use std::ops::Range;
use std::sync::OnceLock;

use cache::Cache;
use chain::{Chain, Exps, rough_exponentials};
use evidence::Evidence;
use features::{Features, View};
pub use lattice::Span;
use lattice::{Lattice, STATES, Scores, spans};
use model::Model;
use templates::Group;
use votes::Votes;
use words::Words;

use crate::segment::Segmentation;
use crate::text::Document;

static BYTES: &[u8] = include_bytes!("../../../models/names.bin");

fn model() -> Option<&'static Model<'static>> {
    static MODEL: OnceLock<Option<Model<'static>>> = OnceLock::new();
    MODEL.get_or_init(|| Model::read(BYTES)).as_ref()
}

/// The names of a document, each with how sure it is, 0 to 1.
pub fn tag(document: &Document, segmentation: &Segmentation) -> Vec<(Span, f32)> {
    model().map_or_else(Vec::new, |model| tag_with(model, document, segmentation, &[]))
}

/// The names of a document by a model, without some groups of features.
pub fn tag_with(model: &Model, document: &Document, segmentation: &Segmentation, without: &[Group]) -> Vec<(Span, f32)> {
    let mut look = FirstLook::take(model, document, segmentation, without);
    let spans = if without.contains(&Group::Document) { look.spans(model) } else { look.look_again(model) };
    look.confident(model, spans)
}

/// New keys that a candidate brings on average: how much room to make.
const KEYS_A_CANDIDATE: usize = 3;

/// What the first look at a document gives, and all that the second needs.
pub struct FirstLook {
    /// The tokens.
    pub words: Words,
    /// The rest of the document for each.
    pub evidence: Evidence,
    /// The sequences of candidates, with the place of their first scores.
    pub sequences: Vec<(Range<usize>, usize)>,
    /// The scores of all candidates.
    pub scores: Vec<Scores>,
}

impl FirstLook {
    /// Scores the candidates of a document.
    pub fn take(model: &Model, document: &Document, segmentation: &Segmentation, without: &[Group]) -> Self {
        let words = Words::read(&document.text, segmentation, model);
        let evidence = Evidence::gather(&words, segmentation);
        let mut sequences = Vec::new();
        let candidates_in_all = words.words.iter().filter(|word| word.candidate).count();
        let mut scores = Vec::with_capacity(candidates_in_all);
        // Names and the words around them come again and again: what tokens have in common, and what a place says for
        // others, is added up once.
        let (mut common, mut places) = (Cache::with_room(KEYS_A_CANDIDATE * candidates_in_all), Cache::with_room(candidates_in_all));
        let mut features = Features::without(without);
        for sentence in &segmentation.sentences {
            let view = View { words: &words, evidence: &evidence, sentence: sentence.tokens.clone() };
            for sequence in candidates(&words, sentence.tokens.clone()) {
                sequences.push((sequence.clone(), scores.len()));
                for token in sequence {
                    let mut sums = [0; STATES];
                    for (shared, key) in view.shared(token) {
                        common.add(key, &mut sums, |new| {
                            view.of_shared(shared, token, &mut features);
                            model.add_all(&mut features.keys, new);
                        });
                    }
                    for place in view.elsewhere(token) {
                        places.add(hash::mix(place as u64), &mut sums, |new| {
                            view.of_other(place, &mut features);
                            model.add_all(&mut features.keys, new);
                        });
                    }
                    view.of_place(token, &mut features);
                    model.add_all(&mut features.keys, &mut sums);
                    scores.push(model.scores(&sums));
                }
            }
        }
        Self { words, evidence, sequences, scores }
    }

    fn scores(&self, sequence: &(Range<usize>, usize)) -> &[Scores] {
        self.scores.get(sequence.1..sequence.1 + sequence.0.len()).unwrap_or_default()
    }

    /// The names by the scores as they are.
    pub fn spans(&self, model: &Model) -> Vec<Span> {
        let mut lattice = Lattice::default();
        let mut found = Vec::new();
        for sequence in &self.sequences {
            found.extend(spans(lattice.best_path(self.scores(sequence), model.steps()), sequence.0.start));
        }
        found
    }

    /// Adds to each score what the rest of the document says by the first look; gives the names as they are then.
    fn look_again(&mut self, model: &Model) -> Vec<Span> {
        let first_names = self.spans(model);
        let votes = Votes::count(&self.words, &self.evidence, &first_names);
        let mut names = Vec::with_capacity(first_names.len());
        let mut first_names = first_names.as_slice();
        let (mut features, mut lattice) = (Vec::new(), Lattice::default());
        for (sequence, first) in &self.sequences {
            let mut any = false;
            for (token, scores) in sequence.clone().zip(self.scores.get_mut(*first..).unwrap_or_default()) {
                votes.features(&self.words, &self.evidence, token, &mut features);
                let here = !features.is_empty();
                if here {
                    let mut sums = [0; STATES];
                    model.add_all(&mut features, &mut sums);
                    scores.iter_mut().zip(model.scores(&sums)).for_each(|(score, more)| *score += more);
                }
                any |= here;
            }
            // Where the document says nothing more, the first look stands.
            let (own, rest) = first_names.split_at(first_names.partition_point(|span| span.start < sequence.end));
            first_names = rest;
            if any {
                let scores = self.scores.get(*first..*first + sequence.len()).unwrap_or_default();
                names.extend(spans(lattice.best_path(scores, model.steps()), sequence.start));
            } else {
                names.extend_from_slice(own);
            }
        }
        names
    }

    /// The names, each with how sure it is.
    fn confident(&self, model: &Model, names: Vec<Span>) -> Vec<(Span, f32)> {
        let exps = Exps::of(model.steps());
        let mut chain = Chain::default();
        let mut psi = Vec::new();
        let mut found = Vec::with_capacity(names.len());
        let mut names = names.as_slice();
        for sequence in &self.sequences {
            let (own, rest) = names.split_at(names.partition_point(|span| span.start < sequence.0.end));
            names = rest;
            if own.is_empty() {
                continue;
            }
            psi.clear();
            psi.extend(self.scores(sequence).iter().map(rough_exponentials));
            chain.run(&psi, &exps);
            found.extend(own.iter().map(|span| (*span, chain.confidence(span, sequence.0.start))));
        }
        found
    }
}

/// The sequences of tokens of a sentence that may stand in names.
pub fn candidates(words: &Words, sentence: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut at = sentence.start;
    std::iter::from_fn(move || {
        let rest = words.words.get(at..sentence.end)?;
        let start = at + rest.iter().position(|word| word.candidate)?;
        let long = words.words.get(start..sentence.end)?.iter().take_while(|word| word.candidate).count();
        at = start + long;
        Some(start..at)
    })
}
