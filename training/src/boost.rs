//! Gradient boosting of symmetric trees by histograms.
//!
//! Takes columns and, for each tree, the slopes of a loss; gives a forest, the same for the same input on any machine. What
//! columns, rows and losses mean it does not know.

use pressglass::forest::{Forest, Tree};
use rayon::prelude::*;

/// How a forest is grown.
pub struct Growth {
    /// Trees.
    pub trees: usize,
    /// Questions a tree asks.
    pub levels: usize,
    /// How far a tree goes.
    pub rate: f32,
    /// Share of columns that a tree sees: more columns fit the rows better and new ones worse.
    pub columns: f32,
    /// Added to the weight of each leaf of a tree.
    pub ridge: f32,
    /// Where the choice of columns and examples begins.
    pub seed: u64,
}

/// Bins of a column.
const BINS: usize = 64;

/// A column of all rows, in bins.
pub struct Column {
    /// Values above border i are in a bin above i. Without borders no tree asks about the column.
    borders: Vec<f32>,
    /// The bin of each row.
    bins: Vec<u8>,
}

impl Column {
    /// A column with a value for each row.
    pub fn new(values: impl Iterator<Item = f32> + Clone) -> Self {
        let borders = borders(values.clone().collect());
        let bins = values.map(|value| borders.partition_point(|b| *b < value) as u8).collect();
        Self { borders, bins }
    }

    /// A column that no tree may ask about.
    pub fn left_out(rows: usize) -> Self {
        Self { borders: Vec::new(), bins: vec![0; rows] }
    }
}

fn borders(mut sorted: Vec<f32>) -> Vec<f32> {
    sorted.sort_by(f32::total_cmp);
    let mut distinct = sorted.clone();
    distinct.dedup();
    if distinct.len() <= BINS {
        return distinct.windows(2).map(|w| (w[0] + w[1]) / 2.0).collect();
    }
    let mut out: Vec<f32> = Vec::new();
    for i in 1..BINS {
        let border = sorted[i * sorted.len() / BINS];
        if out.last().is_none_or(|last| *last < border) && border < sorted[sorted.len() - 1] {
            out.push(border);
        }
    }
    out
}

/// Numbers that are the same in every run.
pub struct Random(u64);

impl Random {
    /// True in a share of cases.
    pub fn share(&mut self, share: f32) -> bool {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 40) as f32) < share * (1u64 << 24) as f32
    }
}

/// The slope and the curvature of the loss at a row's score, both weighted; the slope points to where the loss falls.
pub type Slope = (f32, f32);

/// Grows a forest. Before each tree `look` is given the score of every row, writes the slopes, and gives the rows that the
/// tree sees, in rising order.
pub fn grow(columns: &[Column], bias: f32, growth: &Growth, mut look: impl FnMut(&[f32], &mut [Slope], &mut Random) -> Vec<u32>) -> Forest {
    let count = columns.first().map_or(0, |column| column.bins.len());
    let mut scores = vec![bias; count];
    let mut slopes = vec![(0.0, 0.0); count];
    let mut random = Random(growth.seed);
    let mut trees = Vec::new();
    for _ in 0..growth.trees {
        let rows = look(&scores, &mut slopes, &mut random);
        let candidates: Vec<usize> =
            (0..columns.len()).filter(|&c| !columns[c].borders.is_empty() && random.share(growth.columns)).collect();
        let mut paths = vec![0u8; rows.len()];
        let mut splits: Vec<(usize, usize)> = Vec::new();
        for level in 0..growth.levels {
            let best = candidates
                .par_iter()
                .map(|&column| {
                    let sums = sums(&rows, &paths, &slopes, 1 << level, &columns[column].bins);
                    let (bin, gain) = best_border(&sums, columns[column].borders.len(), growth.ridge);
                    (gain, column, bin)
                })
                .max_by(|a, b| a.0.total_cmp(&b.0));
            let Some((_, column, bin)) = best else { break };
            let bins = &columns[column].bins;
            for (&row, path) in rows.iter().zip(&mut paths) {
                *path = *path << 1 | u8::from(usize::from(bins[row as usize]) > bin);
            }
            splits.push((column, bin));
        }
        let mut sums = vec![(0.0f32, 0.0f32); 1 << splits.len()];
        for (&row, &path) in rows.iter().zip(&paths) {
            let (g, h) = slopes[row as usize];
            sums[usize::from(path)].0 += g;
            sums[usize::from(path)].1 += h;
        }
        let leaves: Vec<f32> = sums.iter().map(|(g, h)| growth.rate * g / (h + growth.ridge)).collect();
        scores.par_iter_mut().enumerate().for_each(|(row, score)| {
            let path =
                splits.iter().fold(0usize, |path, &(column, bin)| path << 1 | usize::from(usize::from(columns[column].bins[row]) > bin));
            *score += leaves[path];
        });
        trees.push(Tree { splits: splits.iter().map(|&(column, bin)| (column as u16, columns[column].borders[bin])).collect(), leaves });
    }
    Forest::new(bias, trees)
}

/// What the slopes of a column's bins add up to, node after node.
fn sums(rows: &[u32], paths: &[u8], slopes: &[Slope], nodes: usize, bins: &[u8]) -> Vec<Slope> {
    let mut sums = vec![(0.0f32, 0.0f32); nodes * BINS];
    for (&row, &path) in rows.iter().zip(paths) {
        let (g, h) = slopes[row as usize];
        let place = &mut sums[usize::from(path) * BINS + usize::from(bins[row as usize])];
        place.0 += g;
        place.1 += h;
    }
    sums
}

/// The border that parts all nodes best, and what it gains.
fn best_border(sums: &[Slope], borders: usize, ridge: f32) -> (usize, f32) {
    let value = |g: f32, h: f32| g * g / (h + ridge);
    let mut gains = vec![0.0f32; borders];
    for node in sums.chunks_exact(BINS) {
        let (all_g, all_h) = node.iter().fold((0.0, 0.0), |(g, h), n| (g + n.0, h + n.1));
        let (mut g, mut h) = (0.0, 0.0);
        for (gain, bin) in gains.iter_mut().zip(node) {
            g += bin.0;
            h += bin.1;
            *gain += value(g, h) + value(all_g - g, all_h - h);
        }
    }
    gains.into_iter().enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((0, 0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_asks_what_tells_the_rows_apart() {
        let labels = [1.0f32, 1.0, -1.0, -1.0];
        let columns = [Column::new([5.0, 6.0, 5.0, 6.0].into_iter()), Column::new([3.0, 4.0, 1.0, 2.0].into_iter()), Column::left_out(4)];
        let growth = Growth { trees: 1, levels: 1, rate: 1.0, columns: 1.0, ridge: 0.0, seed: 7 };
        let forest = grow(&columns, 0.5, &growth, |scores, slopes, _| {
            assert_eq!(scores, [0.5; 4]);
            slopes.iter_mut().zip(labels).for_each(|(slope, label)| *slope = (label, 1.0));
            (0..4).collect()
        });
        let trees: Vec<_> = forest.trees().collect();
        assert_eq!(trees, [(&[(1, 2.5)][..], &[-1.0, 1.0][..])]);
    }
}
