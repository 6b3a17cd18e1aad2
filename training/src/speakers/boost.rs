//! Gradient boosting of symmetric trees on the likelihood of the right choices among all, by histograms.
//!
//! Takes examples with weights; gives a forest, the same for the same examples on any machine. What the columns mean it
//! does not know. (`train_blocks` grows its forests on single rows, each right or wrong: another loss, and settings of its own.)

use pressglass::forest::{Forest, Tree};
use pressglass::quote::Row;
use pressglass::quote::learn::Example;
use rayon::prelude::*;

/// Trees of a forest.
const TREES: usize = 120;
/// Questions that a tree asks.
const LEVELS: usize = 5;
/// How far a tree goes.
const RATE: f32 = 0.13;
/// Shares of examples and columns that a tree sees: more columns fit the examples better and new ones worse.
const EXAMPLES: f32 = 0.6;
const COLUMNS: f32 = 0.3;
/// Added to the weight of each leaf.
const RIDGE: f32 = 5.0;
/// Bins of a column.
const BINS: usize = 64;

/// Borders between the bins of a column: values above border i are in a bin above i.
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

struct Random(u64);

impl Random {
    fn share(&mut self, share: f32) -> bool {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 40) as f32) < share * (1u64 << 24) as f32
    }
}

/// Grows a forest.
pub fn train(examples: &[(Example<Row>, f32)]) -> Forest {
    let examples: Vec<&(Example<Row>, f32)> = examples.iter().filter(|e| e.0.right.contains(&true)).collect();
    let rows: Vec<&[f32]> = examples.iter().flat_map(|e| e.0.choices.iter().map(|c| c.0.as_slice())).collect();
    let width = rows.first().map_or(0, |r| r.len());
    let columns: Vec<(Vec<f32>, Vec<u8>)> = (0..width)
        .into_par_iter()
        .map(|column| {
            let borders = borders(rows.iter().map(|r| r[column]).collect());
            let bins = rows.iter().map(|r| borders.partition_point(|b| *b < r[column]) as u8).collect();
            (borders, bins)
        })
        .collect();
    let mut scores = vec![0.0f32; rows.len()];
    let mut slopes = vec![(0.0f32, 0.0f32); rows.len()];
    let mut random = Random(7);
    let mut trees = Vec::new();
    for _ in 0..TREES {
        let mut chosen: Vec<u32> = Vec::new();
        let mut at = 0;
        for (example, weight) in &examples {
            let range = at..at + example.choices.len();
            at = range.end;
            if !random.share(EXAMPLES) {
                continue;
            }
            let own = &scores[range.clone()];
            let most = own.iter().copied().fold(f32::MIN, f32::max);
            let odds: Vec<f32> = own.iter().map(|s| libm::expf(s - most)).collect();
            let all: f32 = odds.iter().sum();
            let good: f32 = odds.iter().zip(&example.right).filter(|(_, r)| **r).map(|(o, _)| o).sum::<f32>().max(1e-20);
            for ((row, odds), right) in range.zip(odds).zip(&example.right) {
                let p = odds / all;
                let wanted = if *right { odds / good } else { 0.0 };
                slopes[row] = (weight * (wanted - p), weight * (p * (1.0 - p)).max(1e-4));
                chosen.push(row as u32);
            }
        }
        let candidates: Vec<usize> = (0..width).filter(|&c| !columns[c].0.is_empty() && random.share(COLUMNS)).collect();
        let mut paths = vec![0u8; chosen.len()];
        let mut splits: Vec<(usize, usize)> = Vec::new();
        for level in 0..LEVELS {
            let nodes = 1 << level;
            let best = candidates
                .par_iter()
                .map(|&column| {
                    let (borders, bins) = &columns[column];
                    let mut sums = vec![(0.0f32, 0.0f32); nodes * BINS];
                    for (&row, &path) in chosen.iter().zip(&paths) {
                        let (g, h) = slopes[row as usize];
                        let place = &mut sums[usize::from(path) * BINS + usize::from(bins[row as usize])];
                        place.0 += g;
                        place.1 += h;
                    }
                    let mut gains = vec![0.0f32; borders.len()];
                    for node in sums.chunks_exact(BINS) {
                        let (all_g, all_h) = node.iter().fold((0.0, 0.0), |(g, h), n| (g + n.0, h + n.1));
                        let (mut g, mut h) = (0.0, 0.0);
                        let value = |g: f32, h: f32| g * g / (h + RIDGE);
                        for (gain, bin) in gains.iter_mut().zip(node) {
                            g += bin.0;
                            h += bin.1;
                            *gain += value(g, h) + value(all_g - g, all_h - h);
                        }
                    }
                    let (bin, gain) = gains.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((0, 0.0));
                    (gain, column, bin)
                })
                .collect::<Vec<_>>()
                .into_iter()
                .max_by(|a, b| a.0.total_cmp(&b.0));
            let Some((_, column, bin)) = best else { break };
            let bins = &columns[column].1;
            for (&row, path) in chosen.iter().zip(&mut paths) {
                *path = *path << 1 | u8::from(usize::from(bins[row as usize]) > bin);
            }
            splits.push((column, bin));
        }
        let mut sums = vec![(0.0f32, 0.0f32); 1 << splits.len()];
        for (&row, &path) in chosen.iter().zip(&paths) {
            let (g, h) = slopes[row as usize];
            sums[usize::from(path)].0 += g;
            sums[usize::from(path)].1 += h;
        }
        let leaves: Vec<f32> = sums.iter().map(|(g, h)| RATE * g / (h + RIDGE)).collect();
        for (row, score) in scores.iter_mut().enumerate() {
            let path =
                splits.iter().fold(0usize, |path, &(column, bin)| path << 1 | usize::from(usize::from(columns[column].1[row]) > bin));
            *score += leaves[path];
        }
        trees.push(Tree { splits: splits.iter().map(|&(column, bin)| (column as u16, columns[column].0[bin])).collect(), leaves });
    }
    Forest::new(0.0, trees)
}
