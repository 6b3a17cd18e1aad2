//! Forests that choose: boosted on the likelihood of the right choices among all of an example.

use pressglass::forest::Forest;
use pressglass::quote::Row;
use pressglass::quote::learn::Example;
use rayon::prelude::*;
use training::boost::{Column, Growth, Slope, grow};

/// How the forests are grown.
const GROWTH: Growth = Growth { trees: 120, levels: 5, rate: 0.13, columns: 0.3, ridge: 5.0 };
/// Share of examples that a tree sees.
const EXAMPLES: f32 = 0.6;

/// Grows a forest on examples with their weights.
pub fn train(examples: &[(Example<Row>, f32)]) -> Forest {
    let examples: Vec<&(Example<Row>, f32)> = examples.iter().filter(|e| e.0.right.contains(&true)).collect();
    let rows: Vec<&[f32]> = examples.iter().flat_map(|e| e.0.choices.iter().map(|c| c.0.as_slice())).collect();
    let width = rows.first().map_or(0, |r| r.len());
    let columns: Vec<Column> = (0..width).into_par_iter().map(|column| Column::new(rows.iter().map(|row| row[column]))).collect();
    grow(&columns, 0.0, &GROWTH, |scores, slopes, random| {
        let mut chosen: Vec<u32> = Vec::new();
        let mut at = 0;
        for (example, weight) in &examples {
            let range = at..at + example.choices.len();
            at = range.end;
            if random.share(EXAMPLES) {
                lean(&scores[range.clone()], &example.right, *weight, &mut slopes[range.clone()]);
                chosen.extend(range.map(|row| row as u32));
            }
        }
        chosen
    })
}

/// The slopes of one example's choices.
fn lean(scores: &[f32], right: &[bool], weight: f32, slopes: &mut [Slope]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let odds: Vec<f32> = scores.iter().map(|s| libm::expf(s - most)).collect();
    let all: f32 = odds.iter().sum();
    let good: f32 = odds.iter().zip(right).filter(|(_, r)| **r).map(|(o, _)| o).sum::<f32>().max(1e-20);
    for ((slope, odds), right) in slopes.iter_mut().zip(odds).zip(right) {
        let p = odds / all;
        let wanted = if *right { odds / good } else { 0.0 };
        *slope = (weight * (wanted - p), weight * (p * (1.0 - p)).max(1e-4));
    }
}
