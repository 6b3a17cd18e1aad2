//! Examples for the trainer, made by the code that runs on a page.
//!
//! Takes a document with what an annotator found; gives choices with their features and which of them are right.

use super::antecedents::options;
use super::attachments::Before;
use super::evidence;
use super::features::{Features, Row, Rows};
use super::kinds::{self, Verdict};
use super::reach::{Decided, in_reach};
use super::reading::{self, Memory, Reading};
use super::scene::Scene;
use super::speakers;
use crate::entity::Entity;
use crate::mention::Mention;
use crate::segment::Segmentation;
use crate::text::Document;
use crate::units::TextRange;

/// A span that an annotator judged.
#[derive(Clone, Debug)]
pub struct Gold {
    /// The words with their marks.
    pub range: TextRange,
    /// What it is.
    pub verdict: Verdict,
    /// The speaker's fullest name.
    pub speaker: Option<String>,
    /// The words nearest that name the speaker.
    pub words: Option<TextRange>,
}

/// A choice that the model has to make.
#[derive(Clone, Debug)]
pub struct Example<T> {
    /// What the model sees of each choice.
    pub choices: Vec<T>,
    /// Whether each is right; one at least.
    pub right: Vec<bool>,
}

/// The examples of a document.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    /// Is a span speech?
    pub kinds: Vec<Example<Features>>,
    /// Whose words name the speaker?
    pub speakers: Vec<Example<Row>>,
    /// Whom do they mean?
    pub antecedents: Vec<Example<Row>>,
    /// Quotes whose words are no candidate in reach.
    pub unreachable: usize,
    /// Pronouns and roles whose antecedent is not among the options.
    pub unresolvable: usize,
}

/// The examples that a document gives. What is known of earlier quotes is what the annotator found: what a first model finds
/// instead does no better. `same` says whether two names mean the same speaker.
pub fn examples(
    document: &Document,
    segmentation: &Segmentation,
    mentions: &[Mention],
    entities: &[Entity],
    gold: &[Gold],
    same: &dyn Fn(&str, &str) -> bool,
) -> Examples {
    let scene = Scene::new(document, segmentation, mentions, entities);
    let mut out = Examples::default();
    let mut memory = Memory::default();
    for (span, found) in scene.spans.iter().enumerate() {
        let Some(gold) = gold
            .iter()
            .filter(|g| shared(g.range, found.range) >= 0.5)
            .max_by(|a, b| shared(a.range, found.range).total_cmp(&shared(b.range, found.range)))
        else {
            continue;
        };
        let right = Verdict::ALL.iter().map(|v| *v == gold.verdict).collect();
        out.kinds.push(Example { choices: kinds::features(&scene, span), right });
        if gold.verdict == Verdict::NotSpeech {
            continue;
        }
        let context = memory.context(&scene, span);
        let mut decided = Decided { span, candidate: None, referent: None, certainty: 1.0 };
        if let (Some(words), Some(speaker)) = (gold.words, &gold.speaker) {
            let choices = in_reach(&scene, span, &context);
            let fit: Vec<f32> = choices.iter().map(|&c| fit(&scene, c, words)).collect();
            let best = fit.iter().copied().fold(0.0, f32::max);
            let right: Vec<bool> = fit.iter().map(|&f| best >= 0.3 && f >= best - 1e-3).collect();
            match choices.iter().zip(&right).find(|(_, right)| **right) {
                Some((&candidate, _)) => {
                    out.speakers
                        .push(Example { choices: speakers::rows(&scene, span, gold.verdict, &choices, &context).each().collect(), right });
                    decided.candidate = Some(candidate);
                    let meant = options(&scene, candidate, &context);
                    let is_right = |referent| {
                        let name = reading::name(&scene, &Reading { referent, candidate, probability: 1.0 });
                        same(&name, speaker) || is_begun(&scene, referent, speaker)
                    };
                    let right: Vec<bool> = meant.referents().map(is_right).collect();
                    decided.referent = meant.referents().zip(&right).find(|(_, right)| **right).and_then(|(referent, _)| referent);
                    let asks = !scene.is_named(candidate);
                    if asks && right.contains(&true) {
                        let mut rows = Rows::new(evidence::COLUMNS, meant.len(), evidence::WORDS);
                        meant.add_rows(&scene, candidate, &context, &mut rows);
                        out.antecedents.push(Example { choices: rows.each().collect(), right });
                    } else if asks {
                        out.unresolvable += 1;
                    }
                }
                None => {
                    out.unreachable += 1;
                }
            }
        }
        memory.keep(&scene, decided);
    }
    out
}

/// Whether the annotated name goes on where the words for somebody unnamed end: "a parent who had come by bus", of whom we know
/// "a parent".
fn is_begun(scene: &Scene, referent: Option<usize>, speaker: &str) -> bool {
    let unnamed = referent.and_then(|r| scene.referents.get(r)).filter(|r| !r.named);
    let head = unnamed.and_then(|r| speaker.get(..r.name.len()).map(|head| (r.name, head)));
    head.is_some_and(|(name, head)| {
        name.to_lowercase() == head.to_lowercase() && speaker.get(name.len()..).is_some_and(|rest| rest.starts_with(' '))
    })
}

/// How well a candidate fits the annotated words; not at all if it only tells whose or where the one meant is: "the ministry" in
/// "a spokesman for the ministry".
fn fit(scene: &Scene, candidate: usize, words: TextRange) -> f32 {
    let Some(range) = scene.candidates.get(candidate).map(|c| c.range) else { return 0.0 };
    let inside = range.start > words.start && scene.attachment(candidate).before == Before::Inside;
    if inside { 0.0 } else { shared(range, words).max(0.9 * part(range, words)) }
}

/// What two ranges share of both together.
fn shared(a: TextRange, b: TextRange) -> f32 {
    let common = a.intersection(b).map_or(0, TextRange::len);
    common as f32 / (a.len() + b.len() - common).max(1) as f32
}

/// What two ranges share of the shorter, where that is at least half.
fn part(a: TextRange, b: TextRange) -> f32 {
    let common = a.intersection(b).map_or(0, TextRange::len) as f32 / a.len().min(b.len()).max(1) as f32;
    if common >= 0.5 { common * shared(a, b).max(0.4) } else { 0.0 }
}
