//! Gradient boosting of symmetric trees on the logistic loss, by histograms.

use pressglass::forest::{Forest, Tree, likelihood};
use rayon::prelude::*;

/// How a forest is grown.
pub struct Settings {
    /// Trees.
    pub trees: usize,
    /// Questions a tree asks.
    pub levels: usize,
    /// How far a tree goes.
    pub rate: f32,
    /// Shares of rows and columns that a tree sees.
    pub rows: f32,
    pub columns: f32,
    /// Added to the weight of each leaf of a tree.
    pub ridge: f32,
    /// Names of columns that no tree may ask about.
    pub without: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { trees: 150, levels: 5, rate: 0.13, rows: 0.6, columns: 0.3, ridge: 30.0, without: Vec::new() }
    }
}

/// Bins of a column.
const BINS: usize = 64;

/// Rows with labels.
#[derive(Default)]
pub struct Data {
    /// The names of the columns.
    names: Vec<&'static str>,
    width: usize,
    values: Vec<f32>,
    labels: Vec<f32>,
    weights: Vec<f32>,
}

impl Data {
    /// No rows yet, of columns with these names.
    pub fn named(names: Vec<&'static str>) -> Self {
        Self { names, ..Self::default() }
    }

    pub fn push(&mut self, row: impl Iterator<Item = f32>, label: f32, weight: f32) {
        let start = self.values.len();
        self.values.extend(row);
        self.width = self.values.len() - start;
        self.labels.push(label);
        self.weights.push(weight);
    }

    fn column(&self, column: usize) -> impl Iterator<Item = f32> + '_ {
        self.values.iter().skip(column).step_by(self.width.max(1)).copied()
    }
}

/// Borders between the bins of a column: values above border i are in a bin above i.
fn borders(values: impl Iterator<Item = f32>) -> Vec<f32> {
    let mut sorted: Vec<f32> = values.collect();
    sorted.sort_by(f32::total_cmp);
    let mut out: Vec<f32> = Vec::new();
    let mut distinct = sorted.clone();
    distinct.dedup();
    if distinct.len() <= BINS {
        return distinct.windows(2).map(|w| (w[0] + w[1]) / 2.0).collect();
    }
    for i in 1..BINS {
        let at = i * sorted.len() / BINS;
        let border = sorted[at];
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
pub fn train(data: &Data, settings: &Settings) -> Forest {
    let count = data.labels.len();
    let columns: Vec<(Vec<f32>, Vec<u8>)> = (0..data.width)
        .into_par_iter()
        .map(|column| {
            let is_left_out = data.names.get(column).is_some_and(|name| settings.without.iter().any(|other| other == name));
            let borders = if is_left_out { Vec::new() } else { borders(data.column(column)) };
            let bins = data.column(column).map(|value| borders.partition_point(|b| *b < value) as u8).collect();
            (borders, bins)
        })
        .collect();
    let weight: f64 = data.weights.iter().map(|w| f64::from(*w)).sum();
    let positive: f64 = data.labels.iter().zip(&data.weights).map(|(l, w)| f64::from(l * w)).sum();
    let bias = libm::log((positive / weight) / (1.0 - positive / weight)) as f32;
    let mut scores = vec![bias; count];
    let mut random = Random(7);
    let mut trees = Vec::new();
    for _ in 0..settings.trees {
        let rows: Vec<u32> = (0..count as u32).filter(|_| random.share(settings.rows)).collect();
        let candidates: Vec<usize> = (0..data.width).filter(|&c| !columns[c].0.is_empty() && random.share(settings.columns)).collect();
        let slopes: Vec<(f32, f32)> = (0..count)
            .into_par_iter()
            .map(|i| {
                let p = likelihood(scores[i]);
                (data.weights[i] * (data.labels[i] - p), data.weights[i] * (p * (1.0 - p)).max(1e-4))
            })
            .collect();
        let mut paths = vec![0u8; rows.len()];
        let mut splits: Vec<(usize, usize)> = Vec::new();
        for level in 0..settings.levels {
            let nodes = 1 << level;
            let best = candidates
                .par_iter()
                .map(|&column| {
                    let (borders, bins) = &columns[column];
                    let mut sums = vec![(0.0f32, 0.0f32); nodes * BINS];
                    for (&row, &path) in rows.iter().zip(&paths) {
                        let (g, h) = slopes[row as usize];
                        let place = &mut sums[usize::from(path) * BINS + usize::from(bins[row as usize])];
                        place.0 += g;
                        place.1 += h;
                    }
                    let mut gains = vec![0.0f32; borders.len()];
                    for node in sums.chunks_exact(BINS) {
                        let (all_g, all_h) = node.iter().fold((0.0, 0.0), |(g, h), n| (g + n.0, h + n.1));
                        let (mut g, mut h) = (0.0, 0.0);
                        let value = |g: f32, h: f32| g * g / (h + settings.ridge);
                        for (gain, bin) in gains.iter_mut().zip(node) {
                            g += bin.0;
                            h += bin.1;
                            *gain += value(g, h) + value(all_g - g, all_h - h);
                        }
                    }
                    let (bin, gain) = gains.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((0, 0.0));
                    (gain, column, bin)
                })
                .max_by(|a, b| a.0.total_cmp(&b.0));
            let Some((_, column, bin)) = best else { break };
            let bins = &columns[column].1;
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
        let leaves: Vec<f32> = sums.iter().map(|(g, h)| settings.rate * g / (h + settings.ridge)).collect();
        scores.par_iter_mut().enumerate().for_each(|(row, score)| {
            let path =
                splits.iter().fold(0usize, |path, &(column, bin)| path << 1 | usize::from(usize::from(columns[column].1[row]) > bin));
            *score += leaves[path];
        });
        trees.push(Tree { splits: splits.iter().map(|&(column, bin)| (column as u16, columns[column].0[bin])).collect(), leaves });
    }
    Forest::new(bias, trees)
}
