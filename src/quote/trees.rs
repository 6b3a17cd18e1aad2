//! A forest over whole numbers: the same questions as [`Forest`], asked of sixteen rows of eight bits at once.
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

/// Trees asked before it is looked whether one row is told apart.
const AT_ONCE: usize = 40;
/// By how much it must be, in steps: odds of 700 to 1 with the second. Less would save little and blur which of the sure ones are surest.
const TOLD: i32 = (6.5 * STEPS) as i32;

/// The columns of a block in eight bits, in which a processor compares twice as many at once. Few thresholds lie beyond them.
type Narrow = [[i8; LANES]; COLUMNS];
/// More than any row has; a power of two, so that a column is found without asking whether it is there.
const COLUMNS: usize = 1 << 7;

/// The trees of a ranker.
#[derive(Clone, Debug, Default)]
pub(super) struct Trees {
    /// For each tree a column and the value above which the answer is yes, once for each row of a block; one of fewer questions has
    /// as its last ones some that no row answers yes to.
    splits: Vec<[(u8, [i8; LANES]); LEVELS]>,
    /// For each tree what its paths add.
    leaves: Vec<[i32; PATHS]>,
    /// Columns of which some threshold needs more than eight bits, with all of theirs in order: such a value is narrowed to how many of
    /// them it lies above.
    wide: Vec<(u8, Vec<i16>)>,
}

impl Trees {
    /// The trees of a forest without bias. In the columns `words` a row holds how many of `step` a word's weight is.
    pub fn new(forest: &Forest, words: &[u16], step: f32) -> Self {
        let whole = |&(column, threshold): &(u16, f32)| {
            let threshold = if words.contains(&column) { below(threshold, step) } else { threshold.floor() as i16 };
            (column.min(COLUMNS as u16 - 1) as u8, threshold)
        };
        let mut out = Self { wide: wide(forest.trees().flat_map(|(splits, _)| splits).map(whole)), ..Self::default() };
        for (splits, leaves) in forest.trees() {
            let mut own = [(0, [i8::MAX; LANES]); LEVELS];
            own.iter_mut().zip(splits.iter().map(whole)).for_each(|(place, (column, threshold))| {
                let known = out.wide.iter().find(|(wide, _)| *wide == column);
                let narrow = known.map_or(threshold, |(_, all)| above(all, threshold));
                *place = (column, [narrow as i8; LANES]);
            });
            out.splits.push(own);
            let apart = 1 << (LEVELS - splits.len().min(LEVELS));
            let mut own = [0; PATHS];
            own.iter_mut().step_by(apart).zip(leaves).for_each(|(place, leaf)| *place = (leaf * STEPS).round() as i32);
            out.leaves.push(own);
        }
        out
    }

    /// What the trees add for each row. The last trees are not asked where the first have told one row apart from all others.
    pub fn scores(&self, rows: &Rows) -> Vec<f32> {
        let blocks: Vec<Narrow> = rows.blocks().map(|block| self.narrow(block)).collect();
        let mut sums = vec![[0; LANES]; blocks.len()];
        let mut paths = Vec::with_capacity(AT_ONCE);
        for (splits, leaves) in self.splits.chunks(AT_ONCE).zip(self.leaves.chunks(AT_ONCE)) {
            let mut left = rows.len();
            for (columns, sums) in blocks.iter().zip(&mut sums) {
                paths.clear();
                paths.extend(splits.iter().map(|splits| path(splits, columns)));
                // Half of the rows at a time: so many sums stay at hand.
                for first in [0, LANES / 2].into_iter().take_while(|first| *first < left) {
                    let added = added(&paths, leaves, first);
                    sums.iter_mut().skip(first).zip(added).for_each(|(sum, added)| *sum += added);
                }
                left = left.saturating_sub(LANES);
            }
            if is_told(sums.as_flattened().get(..rows.len()).unwrap_or_default()) {
                break;
            }
        }
        sums.as_flattened().iter().take(rows.len()).map(|&sum| sum as f32 / STEPS).collect()
    }

    /// Writes the columns of a block in eight bits, so that each lies above the same thresholds as before.
    fn narrow(&self, block: &[Lanes]) -> Narrow {
        let mut out: Narrow = [[0; LANES]; COLUMNS];
        for (narrow, lanes) in out.iter_mut().zip(block) {
            let cut = |value: i16| value.clamp(i8::MIN.into(), i8::MAX.into()) as i8;
            narrow.iter_mut().zip(lanes).for_each(|(narrow, value)| *narrow = cut(*value));
        }
        for (column, thresholds) in &self.wide {
            let Some(lanes) = block.get(usize::from(*column)) else { continue };
            let narrow = &mut out[usize::from(*column) % COLUMNS];
            narrow.iter_mut().zip(lanes).for_each(|(narrow, value)| *narrow = above(thresholds, *value) as i8);
        }
        out
    }
}

/// What some trees add for half of the rows of a block, which begin at `first`.
#[inline(never)]
fn added(paths: &[[u8; LANES]], leaves: &[[i32; PATHS]], first: usize) -> [i32; LANES / 2] {
    let mut sums = [0; LANES / 2];
    for (paths, leaves) in paths.iter().zip(leaves) {
        let Some(paths) = paths.get(first..).and_then(|paths| paths.first_chunk::<{ LANES / 2 }>()) else { continue };
        sums.iter_mut().zip(paths).for_each(|(sum, path)| *sum += leaves[usize::from(*path) % PATHS]);
    }
    sums
}

/// Whether one row is so far above all others that the trees to come would hardly bring another before it.
fn is_told(sums: &[i32]) -> bool {
    let (best, second) =
        sums.iter().fold((i32::MIN, i32::MIN), |(best, second), &sum| if sum > best { (sum, best) } else { (best, second.max(sum)) });
    best.saturating_sub(second) >= TOLD
}

/// The way of each row of a block down a tree.
#[inline(always)]
fn path(splits: &[(u8, [i8; LANES]); LEVELS], columns: &Narrow) -> [u8; LANES] {
    let mut paths = [0; LANES];
    for (level, (column, thresholds)) in splits.iter().enumerate() {
        let bit = 1 << (LEVELS - 1 - level);
        let values = columns[usize::from(*column) % COLUMNS].iter().zip(thresholds);
        paths.iter_mut().zip(values).for_each(|(path, (value, threshold))| *path |= if value > threshold { bit } else { 0 });
    }
    paths
}

/// The columns in which some threshold needs more than eight bits, with all thresholds there, each once and in order.
fn wide(questions: impl Iterator<Item = (u8, i16)> + Clone) -> Vec<(u8, Vec<i16>)> {
    let mut out: Vec<(u8, Vec<i16>)> = Vec::new();
    // What lies above the highest number is cut to it, and would not lie above it any more.
    let fits = |threshold: i16| (i16::from(i8::MIN)..i16::from(i8::MAX)).contains(&threshold);
    for (column, threshold) in questions.clone() {
        if !fits(threshold) && !out.iter().any(|(wide, _)| *wide == column) {
            out.push((column, Vec::new()));
        }
    }
    for (column, threshold) in questions {
        if let Some((_, thresholds)) = out.iter_mut().find(|(wide, _)| *wide == column)
            && let Err(place) = thresholds.binary_search(&threshold)
        {
            thresholds.insert(place, threshold);
        }
    }
    out
}

/// How many thresholds, given in order, a value lies above. It is cut where eight bits end; no column has as many.
fn above(thresholds: &[i16], value: i16) -> i16 {
    thresholds.partition_point(|&threshold| threshold < value).min(i8::MAX as usize) as i16
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

    /// Rows are whole numbers, of which the second column counts quarters and the third needs more than eight bits.
    #[test]
    fn the_scores_are_those_of_the_forest() {
        let deep = Tree {
            splits: vec![(0, 2.5), (1, 0.3), (0, -0.5), (1, -0.25), (0, 3.0)],
            leaves: (0..32i16).map(f32::from).map(|l| l / 8.0).collect(),
        };
        let far = Tree { splits: vec![(2, 127.0), (2, 49.5), (2, 900.0)], leaves: (0..8i16).map(f32::from).collect() };
        let trees =
            vec![deep, far, Tree { splits: vec![(1, 0.5)], leaves: vec![-1.0, 0.25] }, Tree { splits: Vec::new(), leaves: vec![1.5] }];
        let forest = Forest::new(0.0, trees);
        let values: Vec<[i16; 3]> = (0..LANES as i16 + 5).map(|i| [i % 5 - 1, i % 7 - 3, i * 64 - 65]).collect();
        let mut rows = Rows::new(3, values.len(), 0);
        for row in &values {
            rows.open();
            rows.fill(*row);
        }
        let floats = values.iter().map(|&[first, second, third]| [f32::from(first), f32::from(second) / 4.0, f32::from(third)]);
        let floats: Vec<[f32; 3]> = floats.collect();
        let expected = forest.scores(&floats.iter().map(|row| row.as_slice()).collect::<Vec<_>>());
        assert_eq!(Trees::new(&forest, &[1], 0.25).scores(&rows), expected);
    }
}
