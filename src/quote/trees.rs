//! A forest over whole numbers: the same questions as [`Forest`], asked of sixteen rows of small integers at once.
//!
//! Takes a forest, which columns are of words and the step of their weights; gives scores. What a tree adds is a whole number of
//! steps, so that sums are exact in any order.

use super::features::{LANES, Lanes, Rows};
use crate::forest::Forest;

/// Questions of a tree, and paths down it.
const LEVELS: usize = 5;
const PATHS: usize = 1 << LEVELS;
/// Steps in what a leaf adds, as in the file of a forest.
const STEPS: f32 = 8192.0;

/// The trees of a ranker.
#[derive(Clone, Debug, Default)]
pub(super) struct Trees {
    /// For each tree a column and the value above which the answer is yes; one of fewer questions has as its last ones some
    /// that no row answers yes to.
    splits: Vec<[(u16, i16); LEVELS]>,
    /// For each tree what its paths add.
    leaves: Vec<[i32; PATHS]>,
}

impl Trees {
    /// The trees of a forest without bias. In the columns `words` a row holds how many of `step` a word's weight is.
    pub fn new(forest: &Forest, words: &[u16], step: f32) -> Self {
        let mut out = Self::default();
        for (splits, leaves) in forest.trees() {
            let mut own = [(0, i16::MAX); LEVELS];
            for (place, &(column, threshold)) in own.iter_mut().zip(splits) {
                let threshold = if words.contains(&column) { below(threshold, step) } else { threshold.floor() as i16 };
                *place = (column, threshold);
            }
            out.splits.push(own);
            let apart = 1 << (LEVELS - splits.len().min(LEVELS));
            let mut own = [0; PATHS];
            own.iter_mut().step_by(apart).zip(leaves).for_each(|(place, leaf)| *place = (leaf * STEPS).round() as i32);
            out.leaves.push(own);
        }
        out
    }

    /// The sum of all trees for each row.
    pub fn scores(&self, rows: &Rows) -> Vec<f32> {
        let mut out = Vec::with_capacity(rows.len() + LANES);
        let mut paths = Vec::with_capacity(self.splits.len());
        for block in rows.blocks() {
            paths.clear();
            paths.extend(self.splits.iter().map(|splits| path(splits, block)));
            // Half of the rows at a time: so many sums stay at hand.
            let left = rows.len() - out.len().min(rows.len());
            for half in [0, LANES / 2].into_iter().take_while(|half| *half < left) {
                out.extend(self.sums(&paths, half).map(|sum| sum as f32 / STEPS));
            }
        }
        out.truncate(rows.len());
        out
    }

    /// What all trees add for half of the rows, which begin at `first`.
    #[inline(never)]
    fn sums(&self, paths: &[[u8; LANES]], first: usize) -> [i32; LANES / 2] {
        let mut sums = [0; LANES / 2];
        for (paths, leaves) in paths.iter().zip(&self.leaves) {
            let Some(paths) = paths.get(first..).and_then(|paths| paths.first_chunk::<{ LANES / 2 }>()) else { continue };
            sums.iter_mut().zip(paths).for_each(|(sum, path)| *sum += leaves[usize::from(*path) % PATHS]);
        }
        sums
    }
}

/// The way of each row of a block down a tree.
#[inline(always)]
fn path(splits: &[(u16, i16); LEVELS], columns: &[Lanes]) -> [u8; LANES] {
    let mut paths: Lanes = [0; LANES];
    let mut ask = |(column, threshold): (u16, i16)| {
        let values = columns.get(usize::from(column)).unwrap_or(&[0; LANES]);
        paths.iter_mut().zip(values).for_each(|(path, value)| *path = *path << 1 | i16::from(*value > threshold));
    };
    let [a, b, c, d, e] = *splits;
    ask(a);
    ask(b);
    ask(c);
    ask(d);
    ask(e);
    paths.map(|path| path as u8)
}

/// The highest level that is not above a threshold: a level lies above the one if and only if it lies above the other.
fn below(threshold: f32, step: f32) -> i16 {
    let above = |level: i16| f32::from(level) * step > threshold;
    // Levels are written in eight bits.
    (-128..=128).find(|&level| above(level)).map_or(i16::MAX, |level| level - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forest::Tree;

    /// Rows are whole numbers, of which the second column counts quarters.
    #[test]
    fn the_scores_are_those_of_the_forest() {
        let deep = Tree {
            splits: vec![(0, 2.5), (1, 0.3), (0, -0.5), (1, -0.25), (0, 3.0)],
            leaves: (0..32i16).map(f32::from).map(|l| l / 8.0).collect(),
        };
        let trees = vec![deep, Tree { splits: vec![(1, 0.5)], leaves: vec![-1.0, 0.25] }, Tree { splits: Vec::new(), leaves: vec![1.5] }];
        let forest = Forest::new(0.0, trees);
        let values: Vec<[i16; 2]> = (0..LANES as i16 + 5).map(|i| [i % 5 - 1, i % 7 - 3]).collect();
        let mut rows = Rows::new(2);
        for row in &values {
            rows.open();
            rows.fill(*row);
        }
        let floats: Vec<[f32; 2]> = values.iter().map(|&[first, second]| [f32::from(first), f32::from(second) / 4.0]).collect();
        let expected = forest.scores(&floats.iter().map(|row| row.as_slice()).collect::<Vec<_>>());
        assert_eq!(Trees::new(&forest, &[1], 0.25).scores(&rows), expected);
    }
}
