//! The classifier that tells article text from page furniture: `models/blocks-1.forest` and `models/blocks-2.forest`.

mod label;
mod logistic;
mod page;

use std::path::PathBuf;

use anyhow::{Context, Result};
use pressglass::forest::{Forest, Matrix};
use rayon::prelude::*;

use crate::put;
use logistic::{Data, Settings};
use page::{Example, load};

/// The forests, in the order that they are asked.
const MODELS: [&str; 2] = ["models/blocks-1.forest", "models/blocks-2.forest"];
/// Parts of the training pages that take turns at being left out, so that the second stage learns from honest likelihoods.
const FOLDS: u64 = 4;

/// What is trained on, and how.
#[derive(clap::Args)]
pub struct Arguments {
    /// A folder with `truth.json.gz` (id to `main_content`, `url`) and `html/ID.html.gz`.
    #[arg(long, default_value = "../shared/data/pages/wcxb")]
    pages: PathBuf,
    /// Train on one half of the pages (by a hash of the id) and measure the other; write nothing.
    #[arg(long)]
    half: Option<Half>,
    /// Compare with the committed files instead of writing them.
    #[arg(long)]
    check: bool,
    /// Trees of a forest.
    #[arg(long)]
    trees: Option<usize>,
    /// How far each tree goes, 0 to 1.
    #[arg(long)]
    rate: Option<f32>,
    /// Names of columns that no tree may ask about.
    #[arg(long)]
    without: Vec<String>,
    /// Print what the shipped forests make of each leaf of an HTML file, and train nothing.
    #[arg(long)]
    inspect: Option<PathBuf>,
}

/// Which half of the pages is trained on.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Half {
    Even,
    Odd,
}

/// Trains both forests and prints their figures.
pub fn run(arguments: &Arguments) -> Result<()> {
    if let Some(file) = &arguments.inspect {
        return page::inspect(file);
    }
    let pages = load(&arguments.pages).context("cannot read the pages")?;
    let (train, test): (Vec<_>, Vec<_>) =
        pages.iter().partition(|page| arguments.half.is_none_or(|half| (page.key % 2 == 0) == (half == Half::Even)));
    let settings = settings(arguments);
    let first: Vec<Matrix> = train.par_iter().map(|page| page.first()).collect();
    let alone: Vec<Vec<&Matrix>> = first.iter().map(|first| vec![first]).collect();
    let folds: Vec<Forest> = (0..FOLDS).map(|fold| fit(&train, &alone, &settings, |page| page.key / 2 % FOLDS != fold)).collect();
    let second: Vec<Matrix> = (train.par_iter().zip(&first))
        .map(|(page, rows)| {
            let forest = folds.get((page.key / 2 % FOLDS) as usize).cloned().unwrap_or_default();
            page.second(&forest.likelihoods(&[rows]))
        })
        .collect();
    let both: Vec<Vec<&Matrix>> = first.iter().zip(&second).map(|(first, second)| vec![first, second]).collect();
    let one = fit(&train, &alone, &settings, |_| true);
    let two = fit(&train, &both, &settings, |_| true);
    for (name, set) in [("train", &train), ("test", &test)] {
        report(name, set, &one, &two);
    }
    if let Some(tables) = both.first() {
        importance(&two, tables);
    }
    if arguments.half.is_none() {
        for (path, forest) in MODELS.iter().zip([&one, &two]) {
            put(path, &forest.to_bytes(), arguments.check)?;
        }
    }
    Ok(())
}

/// The settings with those that the command line changes, for experiments.
fn settings(arguments: &Arguments) -> Settings {
    let mut settings = Settings { without: arguments.without.clone(), ..Settings::default() };
    settings.growth.trees = arguments.trees.unwrap_or(settings.growth.trees);
    settings.growth.rate = arguments.rate.unwrap_or(settings.growth.rate);
    settings
}

/// Grows a forest on the columns of each page's tables side by side.
fn fit(pages: &[&Example], tables: &[Vec<&Matrix>], settings: &Settings, take: impl Fn(&Example) -> bool) -> Forest {
    let names = tables.first().map(|tables| tables.iter().flat_map(|table| table.names.iter().copied()).collect()).unwrap_or_default();
    let mut data = Data::named(names);
    for (page, tables) in pages.iter().zip(tables).filter(|(page, _)| take(page)) {
        for (row, (label, weight)) in page.labels.iter().zip(&page.weights).enumerate() {
            data.push(tables.iter().flat_map(|table| table.row(row)), *label, *weight);
        }
    }
    logistic::train(&data, settings)
}

fn report(name: &str, pages: &[&Example], one: &Forest, two: &Forest) {
    if pages.is_empty() {
        return;
    }
    let scores: Vec<[f64; 4]> = pages
        .par_iter()
        .map(|page| {
            let first = page.first();
            let p = one.likelihoods(&[&first]);
            let q = two.likelihoods(&[&first, &page.second(&p)]);
            [page.f1(&p, 0.5), page.f1(&q, 0.5), page.f1(&q, 0.35), page.f1(&page.labels, 0.5)]
        })
        .collect();
    let mean = |i: usize| scores.iter().map(|s| s[i]).sum::<f64>() / scores.len() as f64;
    println!("{name}: {} pages, F1 first {:.4} second {:.4} (at .35 {:.4}) labels {:.4}", pages.len(), mean(0), mean(1), mean(2), mean(3));
}

fn importance(forest: &Forest, tables: &[&Matrix]) {
    let names: Vec<&str> = tables.iter().flat_map(|table| table.names.iter().copied()).collect();
    let mut use_of = vec![0.0f32; names.len()];
    for (splits, leaves) in forest.trees() {
        let spread = leaves.iter().map(|l| l.abs()).sum::<f32>() / leaves.len() as f32;
        for (column, _) in splits {
            if let Some(place) = use_of.get_mut(usize::from(*column)) {
                *place += spread;
            }
        }
    }
    let mut named: Vec<_> = names.iter().zip(use_of).collect();
    named.sort_by(|a, b| b.1.total_cmp(&a.1));
    println!("{}", named.iter().take(60).map(|(name, use_of)| format!("{name} {use_of:.2}")).collect::<Vec<_>>().join(", "));
}
