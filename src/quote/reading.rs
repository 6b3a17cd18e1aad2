//! Reads a quote's speaker: candidates and their antecedents weighed by the model and summed by who is meant.
//!
//! Takes a scene and what was decided before; gives the likeliest speakers with the words that name them.

use std::ops::Range;

use super::antecedents::{Options, options};
use super::candidates::Sort;
use super::evidence::{COLUMNS, WORDS};
use super::extent;
use super::features::Rows;
use super::kinds::Verdict;
use super::lexicon::Classes;
use super::model::{Model, probabilities};
use super::reach::{Context, Decided, TURNS, in_reach};
use super::scene::Scene;
use super::speakers::rows;
use crate::units::slice;

/// Somebody who may have spoken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// Who: nothing for a pronoun that stands for nobody known.
    pub referent: Option<usize>,
    /// The candidate whose words say so best.
    pub candidate: usize,
    /// The model's probability.
    pub probability: f32,
}

/// Candidates below this share are not followed to their antecedents.
const NEGLIGIBLE: f32 = 0.02;

/// The likeliest speakers of a quote, best first; nothing if nobody is in reach.
#[inline(never)]
pub(super) fn read(scene: &Scene, model: &Model, span: usize, verdict: Verdict, context: &Context) -> Vec<Reading> {
    let choices = in_reach(scene, span, context);
    let shares = model.speakers.shares(rows(scene, span, verdict, &choices, context));
    let most = shares.iter().copied().fold(0.0, f32::max);
    // One entry for each (who, by which candidate), then summed by who.
    let followed = choices.into_iter().zip(shares).filter(|(_, share)| *share >= NEGLIGIBLE.min(most));
    let mut parts = meant(scene, model, followed, context);
    let mut out: Vec<Reading> = Vec::with_capacity(parts.len());
    parts.sort_by(|a, b| b.probability.total_cmp(&a.probability));
    for part in parts {
        match out.iter_mut().find(|r| r.referent == part.referent && (part.referent.is_some() || r.candidate == part.candidate)) {
            Some(reading) => reading.probability += part.probability,
            None => out.push(part),
        }
    }
    out.sort_by(|a, b| b.probability.total_cmp(&a.probability));
    out
}

/// How likely the best reading is. A pronoun that goes on with the speaker of the quote before is no surer than that speaker
/// was: the model is trained on quotes whose speakers before are known.
pub(super) fn certainty(scene: &Scene, context: &Context, best: Option<&Reading>) -> f32 {
    let Some(best) = best else { return 0.0 };
    let before = context.last.filter(|last| best.referent.is_some() && last.referent == best.referent && !scene.is_named(best.candidate));
    best.probability * before.map_or(1.0, |last| last.certainty)
}

/// Whom candidates mean, each given with the share of probability that it parts among them. All are put to the model at once,
/// which takes many rows in little more time than few.
#[inline(never)]
pub(super) fn meant(scene: &Scene, model: &Model, candidates: impl Iterator<Item = (usize, f32)>, context: &Context) -> Vec<Reading> {
    let offered: Vec<(usize, f32, Options)> = candidates.map(|(at, share)| (at, share, options(scene, at, context))).collect();
    let several = offered.iter().map(|(_, _, options)| options.len()).filter(|&count| count > 1);
    let mut rows = Rows::new(COLUMNS, several.sum(), WORDS);
    let mut out: Vec<Reading> = Vec::new();
    // Where in `out` the options of a candidate with more than one lie.
    let mut open: Vec<Range<usize>> = Vec::new();
    for (candidate, share, options) in offered {
        if options.len() > 1 {
            open.push(out.len()..out.len() + options.len());
            options.add_rows(scene, candidate, context, &mut rows);
        }
        out.extend(options.referents().map(|referent| Reading { referent, candidate, probability: share }));
    }
    let scores = model.antecedents.scores(rows);
    let mut scores = scores.as_slice();
    for range in open {
        let (own, rest) = scores.split_at_checked(range.len()).unwrap_or_default();
        let odds = probabilities(own.to_vec());
        out.get_mut(range).unwrap_or(&mut []).iter_mut().zip(odds).for_each(|(reading, p)| reading.probability *= p);
        scores = rest;
    }
    out
}

/// What a reading decides for the quotes that follow.
pub(super) fn decide(span: usize, reading: Option<&Reading>, certainty: f32) -> Decided {
    Decided { span, candidate: reading.map(|r| r.candidate), referent: reading.and_then(|r| r.referent), certainty }
}

/// The name to show for a reading: of a named one the fullest, else the words that introduced it or stand for it.
pub(super) fn name(scene: &Scene, reading: &Reading) -> String {
    let words = |candidate: usize| slice(&scene.document.text, extent::whole(scene, candidate)).to_owned();
    match reading.referent.and_then(|r| Some((scene.referents.get(r)?, scene.seen(r)))) {
        Some((referent, _)) if referent.named => referent.name.to_owned(),
        Some((_, seen)) => words(introduction(scene, reading.candidate, seen)),
        None => words(reading.candidate),
    }
}

/// Whose words name an unnamed one: "the official" is "a Latvian official" of before, but two phrases of the same kind stay apart.
fn introduction(scene: &Scene, candidate: usize, seen: &[usize]) -> usize {
    let of = |c: usize| scene.candidates.get(c);
    let known =
        of(candidate).is_some_and(|c| c.determiner.any(Classes::DEFINITE) && c.items.len() <= 2 || matches!(c.sort, Sort::Pronoun(_)));
    let first = seen.first().copied().unwrap_or(candidate);
    let introduces = of(first).is_some_and(|c| c.determiner.any(Classes::INDEFINITE) || !seen.contains(&candidate));
    if known && introduces && first < candidate || !seen.contains(&candidate) { first } else { candidate }
}

/// Keeps, for each line, the two quotes decided last and the latest speakers.
#[derive(Default)]
pub(super) struct Memory {
    last: Vec<[Option<Decided>; 2]>,
    turns: Vec<[Option<usize>; TURNS]>,
    of_span: Vec<Option<Decided>>,
}

impl Memory {
    /// What is known before the speaker of `span` is read.
    pub fn context(&self, scene: &Scene, span: usize) -> Context {
        let line = scene.lines.places.get(span).map_or(0, |p| p.0);
        let [last, before_last] = self.last.get(line).copied().unwrap_or_default();
        let outer = scene.spans.get(span).and_then(|s| s.parent).and_then(|p| self.of_span.get(p).copied().flatten());
        Context { last, before_last, outer, turns: self.turns.get(line).copied().unwrap_or_default(), inside: scene.named_in(span) }
    }

    /// Keeps a decision.
    pub fn keep(&mut self, scene: &Scene, decided: Decided) {
        let line = scene.lines.places.get(decided.span).map_or(0, |p| p.0);
        self.last.resize(scene.lines.lines.len(), [None; 2]);
        self.turns.resize(scene.lines.lines.len(), [None; TURNS]);
        self.of_span.resize(scene.spans.len(), None);
        if let Some(turns) = self.turns.get_mut(line)
            && decided.referent.is_some()
        {
            // The speaker moves to the front.
            let to = turns.iter().position(|&t| t == decided.referent).unwrap_or(TURNS - 1);
            turns.get_mut(..=to).unwrap_or(&mut []).rotate_right(1);
            turns[0] = decided.referent;
        }
        if let Some(slot) = self.last.get_mut(line) {
            *slot = [Some(decided), slot[0]];
        }
        if let Some(slot) = self.of_span.get_mut(decided.span) {
            *slot = Some(decided);
        }
    }
}
