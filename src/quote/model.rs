//! The learned model: a log-linear one for what is speech, two forests for who speaks, and how to read its probabilities.
//!
//! The file is little-endian. Seven parts, each after its length (u32): the [`Weights`], then for speakers and for antecedents the
//! forest, its words, written as weights are, and which of its columns are of words (u16). Then the calibration's points (f32 pairs).

use std::sync::OnceLock;

use super::features::{Features, Row, Rows};
use super::trees::Trees;
use super::weights::Weights;
use crate::forest::Forest;
use crate::lang::Language;

/// What is learned: weights for what is speech, trees for who speaks, and how sure either is.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The weight of each feature key, for what a span is.
    pub weights: Weights,
    /// Which words name the speaker.
    pub speakers: Ranker,
    /// Whom those words mean.
    pub antecedents: Ranker,
    /// Points (model's probability, share that was right), both rising.
    pub calibration: Vec<(f32, f32)>,
}

/// What ranks choices: trees over rows, and what words tell in their columns.
#[derive(Clone, Debug, Default)]
pub struct Ranker {
    forest: Forest,
    words: Weights,
    columns: Vec<u16>,
    trees: Trees,
}

impl Ranker {
    /// A ranker of a forest, of how much the key of each word speaks for a choice, and of the columns in which words stand.
    pub fn new(forest: Forest, words: Weights, columns: Vec<u16>) -> Self {
        let trees = Trees::new(&forest, &columns, words.step());
        Self { forest, words, columns, trees }
    }

    /// For the key of a word in a column how much it speaks for a choice.
    pub const fn words(&self) -> &Weights {
        &self.words
    }

    /// Fills the columns of words.
    pub fn fill(&self, row: &mut Row) {
        for (column, word) in &row.words {
            if let Some(slot) = row.columns.get_mut(*column) {
                *slot = self.words.get(*word).unwrap_or(0.0);
            }
        }
    }

    /// The probability of each of some choices.
    pub(super) fn shares(&self, rows: Rows) -> Vec<f32> {
        probabilities(self.scores(rows))
    }

    /// The logarithm of how likely each choice is, beside the others of its quote or pronoun.
    pub(super) fn scores(&self, mut rows: Rows) -> Vec<f32> {
        rows.fill_words(|word| self.words.level(word));
        self.trees.scores(&rows)
    }
}

impl Model {
    /// The model that ships for a language.
    pub fn of(language: Option<&Language>) -> &'static Self {
        static ENGLISH: OnceLock<Model> = OnceLock::new();
        static OTHERS: OnceLock<Model> = OnceLock::new();
        if language.is_some_and(|l| l.quotes.trained) {
            ENGLISH.get_or_init(|| Self::from_bytes(include_bytes!("../../models/speakers.bin")).unwrap_or_default())
        } else {
            OTHERS.get_or_init(|| Self::from_bytes(include_bytes!("../../models/speakers-languages.bin")).unwrap_or_default())
        }
    }

    /// The probability of each kind of span.
    pub fn kinds(&self, choices: &[Features]) -> Vec<f32> {
        probabilities(choices.iter().map(|f| f.0.iter().filter_map(|key| self.weights.get(*key)).sum()).collect())
    }

    /// How often a choice of probability `p` is right.
    pub fn calibrated(&self, p: f32) -> f32 {
        let after = self.calibration.partition_point(|point| point.0 < p);
        match (after.checked_sub(1).and_then(|i| self.calibration.get(i)), self.calibration.get(after)) {
            (Some(a), Some(b)) if b.0 > a.0 => a.1 + (b.1 - a.1) * (p - a.0) / (b.0 - a.0),
            (Some(a), _) => a.1,
            (None, Some(b)) => b.1,
            (None, None) => p,
        }
    }

    /// Reads a model; nothing if the bytes are cut short.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let weights = Weights::from_bytes(part(&mut rest)?)?;
        let mut ranker = || {
            let (forest, words) = (Forest::from_bytes(part(&mut rest)?), Weights::from_bytes(part(&mut rest)?)?);
            let columns = part(&mut rest)?.as_chunks().0.iter().map(|column| u16::from_le_bytes(*column)).collect();
            Some(Ranker::new(forest, words, columns))
        };
        let (speakers, antecedents) = (ranker()?, ranker()?);
        let float = |b: &[u8]| b.try_into().map(f32::from_le_bytes).unwrap_or_default();
        let calibration = rest.chunks_exact(8).map(|b| (float(b.get(..4).unwrap_or(&[])), float(b.get(4..).unwrap_or(&[])))).collect();
        Some(Self { weights, speakers, antecedents, calibration })
    }

    /// Writes a model.
    pub fn to_bytes(&self) -> Vec<u8> {
        let rankers = [&self.speakers, &self.antecedents];
        let rankers = rankers.into_iter().flat_map(|r| {
            let columns = r.columns.iter().flat_map(|column| column.to_le_bytes()).collect();
            [r.forest.to_bytes(), r.words.to_bytes(), columns]
        });
        let mut out = Vec::new();
        for part in std::iter::once(self.weights.to_bytes()).chain(rankers) {
            out.extend((part.len() as u32).to_le_bytes());
            out.extend(part);
        }
        out.extend(self.calibration.iter().flat_map(|(p, right)| [p.to_le_bytes(), right.to_le_bytes()].concat()));
        out
    }
}

/// Scores as probabilities that add up to one.
pub(super) fn probabilities(mut scores: Vec<f32>) -> Vec<f32> {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    scores.iter_mut().for_each(|score| *score = libm::expf(*score - most));
    let sum: f32 = scores.iter().sum();
    scores.iter_mut().for_each(|p| *p /= sum);
    scores
}

/// Takes the next part off: its length, then its bytes.
fn part<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, after) = rest.split_first_chunk()?;
    let (part, after) = after.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    *rest = after;
    Some(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forest::Tree;

    #[test]
    fn a_model_survives_its_file() {
        let weights = [(7, 1.27), (9, -0.5), (11, 0.001)].into_iter().collect();
        let forest = Forest::new(0.0, vec![Tree { splits: vec![(0, 0.5)], leaves: vec![-1.0, 1.0] }]);
        let speakers = Ranker::new(forest, [(5, 1.0)].into_iter().collect(), vec![0]);
        let model = Model { weights, speakers, calibration: vec![(0.2, 0.1), (0.8, 0.9)], ..Model::default() };
        let read = Model::from_bytes(&model.to_bytes()).expect("what was written");
        assert_eq!(read.weights.len(), 2, "the third rounds to nothing");
        let near = |key, expected: f32| read.weights.get(key).is_some_and(|weight| (weight - expected).abs() < 0.01);
        assert!(near(7, 1.27) && near(9, -0.5));
        let mut row = Row { columns: vec![0.0], words: vec![(0, 5)] };
        read.speakers.fill(&mut row);
        assert_eq!(row.columns, [1.0]);
        assert!((read.calibrated(0.5) - 0.5).abs() < 1e-6);
        assert_eq!((read.calibrated(0.0), read.calibrated(1.0)), (0.1, 0.9));
        assert!(Model::from_bytes(&[9, 0, 0, 0]).is_none());
    }

    #[test]
    fn probabilities_add_up() {
        let model = Model { weights: [(1, 2.0)].into_iter().collect(), ..Model::default() };
        let p = model.kinds(&[Features(vec![1]), Features(vec![2])]);
        assert!((p.iter().sum::<f32>() - 1.0).abs() < 1e-6 && p[0] > 0.8);
        assert!(model.kinds(&[]).is_empty());
    }
}
