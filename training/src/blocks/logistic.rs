//! Forests that tell: boosted on the logistic loss of rows that are right or wrong.

use crate::boost::{Column, Growth, grow};
use pressglass::forest::{Forest, likelihood};
use rayon::prelude::*;

/// How a forest is grown, and on what.
pub struct Settings {
    pub growth: Growth,
    /// Share of rows that a tree sees.
    pub rows: f32,
    /// Names of columns that no tree may ask about.
    pub without: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        let growth = Growth { trees: 150, levels: 5, rate: 0.13, columns: 0.3, ridge: 30.0, seed: 7 };
        Self { growth, rows: 0.6, without: Vec::new() }
    }
}

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

    fn column(&self, column: usize) -> impl Iterator<Item = f32> + Clone + '_ {
        self.values.iter().skip(column).step_by(self.width.max(1)).copied()
    }
}

/// Grows a forest.
pub fn train(data: &Data, settings: &Settings) -> Forest {
    let count = data.labels.len();
    let columns: Vec<Column> = (0..data.width)
        .into_par_iter()
        .map(|column| {
            let is_left_out = data.names.get(column).is_some_and(|name| settings.without.iter().any(|other| other == name));
            if is_left_out { Column::left_out(count) } else { Column::new(data.column(column)) }
        })
        .collect();
    let weight: f64 = data.weights.iter().map(|w| f64::from(*w)).sum();
    let positive: f64 = data.labels.iter().zip(&data.weights).map(|(l, w)| f64::from(l * w)).sum();
    let bias = libm::log((positive / weight) / (1.0 - positive / weight)) as f32;
    grow(&columns, bias, &settings.growth, |scores, slopes, random| {
        slopes.par_iter_mut().enumerate().for_each(|(i, slope)| {
            let p = likelihood(scores[i]);
            *slope = (data.weights[i] * (data.labels[i] - p), data.weights[i] * (p * (1.0 - p)).max(1e-4));
        });
        (0..count as u32).filter(|_| random.share(settings.rows)).collect()
    })
}
