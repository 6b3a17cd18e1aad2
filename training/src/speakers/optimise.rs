//! Fits a log-linear model to choices: AdaGrad on the likelihood of the right ones, with a penalty that empties weights.

use std::collections::HashMap;

use pressglass::quote::Features;
use pressglass::quote::learn::Example;

/// Rounds over all examples; more no longer help.
const ROUNDS: usize = 14;
/// The first step's length.
const RATE: f32 = 0.05;
/// The penalty on a weight's size at each step: keeps few weights and these small.
const PENALTY: f32 = 6.0e-3;
/// Smaller weights are left out, a third of all: joint F1 fell by .001 to .005, according to the set, when they were.
const SMALL: f32 = 0.08;
/// Features that occur in fewer examples are left out: they tell of one article.
const RARE: u32 = 3;

/// The weights that are not zero.
pub fn weights(examples: &[Example<Features>]) -> Vec<(u32, f32)> {
    let (index, keys) = index(examples);
    let compact: Vec<(Vec<Vec<u32>>, &[bool])> = examples
        .iter()
        .filter(|e| e.right.contains(&true))
        .map(|e| (e.choices.iter().map(|f| f.0.iter().filter_map(|k| index.get(k).copied()).collect()).collect(), e.right.as_slice()))
        .collect();
    let mut weights = vec![0f32; keys.len()];
    let mut sums = vec![0f32; keys.len()];
    let mut squares = vec![1e-6f32; keys.len()];
    let mut gradient: HashMap<u32, f32> = HashMap::new();
    let mut order: Vec<usize> = (0..compact.len()).collect();
    let mut random = 0x2545_f491u32;
    for _ in 0..ROUNDS {
        // A fixed shuffle, so that training twice gives the same file.
        for i in (1..order.len()).rev() {
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            order.swap(i, random as usize % (i + 1));
        }
        for &i in &order {
            let (choices, right) = &compact[i];
            step(choices, right, &mut weights, &mut squares, &mut gradient);
        }
        sums.iter_mut().zip(&weights).for_each(|(s, w)| *s += w);
    }
    // The mean of all rounds: steadier than the last.
    let mean = sums.iter().zip(&weights).map(|(sum, last)| if *last == 0.0 { 0.0 } else { sum / ROUNDS as f32 });
    keys.into_iter().zip(mean).filter(|(_, w)| w.abs() > SMALL).collect()
}

fn index(examples: &[Example<Features>]) -> (HashMap<u32, u32>, Vec<u32>) {
    let mut counts: HashMap<u32, (u32, usize)> = HashMap::new();
    for (at, example) in examples.iter().enumerate() {
        for key in example.choices.iter().flat_map(|f| &f.0) {
            let entry = counts.entry(*key).or_insert((0, usize::MAX));
            if entry.1 != at {
                *entry = (entry.0 + 1, at);
            }
        }
    }
    let mut keys: Vec<u32> = counts.into_iter().filter(|(_, (n, _))| *n >= RARE).map(|(key, _)| key).collect();
    keys.sort_unstable();
    (keys.iter().enumerate().map(|(i, &key)| (key, i as u32)).collect(), keys)
}

/// One step on one example.
fn step(choices: &[Vec<u32>], right: &[bool], weights: &mut [f32], squares: &mut [f32], gradient: &mut HashMap<u32, f32>) {
    let scores: Vec<f32> = choices.iter().map(|f| f.iter().map(|&i| weights[i as usize]).sum()).collect();
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let odds: Vec<f32> = scores.iter().map(|s| libm::expf(s - most)).collect();
    let all: f32 = odds.iter().sum();
    let good: f32 = odds.iter().zip(right).filter(|(_, r)| **r).map(|(o, _)| o).sum::<f32>().max(1e-20);
    gradient.clear();
    for ((features, odds), right) in choices.iter().zip(&odds).zip(right) {
        let wanted = if *right { odds / good } else { 0.0 };
        let pull = wanted - odds / all;
        if pull.abs() > 1e-5 {
            for &feature in features {
                *gradient.entry(feature).or_default() += pull;
            }
        }
    }
    for (&feature, &pull) in gradient.iter() {
        let (weight, square) = (&mut weights[feature as usize], &mut squares[feature as usize]);
        *square += pull * pull;
        let rate = RATE / square.sqrt();
        let moved = *weight + rate * pull;
        // The penalty never carries a weight over zero.
        *weight = moved.signum() * (moved.abs() - rate * PENALTY).max(0.0);
    }
}
