//! Trains the classifier that tells article text from page furniture (`models/blocks-*.forest`).
//!
//! usage: train_blocks PAGES OUT [all|even|odd] [trees=150] [rate=0.13] [without=COLUMN]…
//!
//! PAGES is a folder with `truth.json.gz` (id to `main_content`, `url`) and `html/ID.html.gz`. With `even` or `odd` only that
//! half of the pages (by a hash of the id) is trained on, and the other half is measured. Writes OUT-1.forest and OUT-2.forest.
//!
//! usage: train_blocks inspect FILE.html
//!
//! Prints what the shipped forests make of each leaf of a page.

mod label;
mod logistic;
mod page;

use std::path::Path;

use anyhow::{Context, Result};
use pressglass::forest::{Forest, Matrix};
use rayon::prelude::*;

use logistic::{Data, Settings};
use page::{Example, load};

/// Parts of the training pages that take turns at being left out, so that the second stage learns from honest likelihoods.
const FOLDS: u64 = 4;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [mode, file] = arguments.as_slice()
        && mode == "inspect"
    {
        return page::inspect(Path::new(file));
    }
    let [pages, out, rest @ ..] = arguments.as_slice() else { anyhow::bail!("usage: train_blocks PAGES OUT [all|even|odd]") };
    let half = rest.first().map_or("all", String::as_str);
    let pages = load(Path::new(pages)).context("cannot read the pages")?;
    let (train, test): (Vec<_>, Vec<_>) = pages.iter().partition(|page| match half {
        "even" => page.key % 2 == 0,
        "odd" => page.key % 2 == 1,
        _ => true,
    });
    let settings = settings(rest.get(1..).unwrap_or_default())?;
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
    std::fs::write(format!("{out}-1.forest"), one.to_bytes())?;
    std::fs::write(format!("{out}-2.forest"), two.to_bytes())?;
    for (name, set) in [("train", &train), ("test", &test)] {
        report(name, set, &one, &two);
    }
    if let Some(tables) = both.first() {
        importance(&two, tables);
    }
    Ok(())
}

/// The settings with those that the command line changes, for experiments.
fn settings(changes: &[String]) -> Result<Settings> {
    let mut settings = Settings::default();
    for change in changes {
        match change.split_once('=') {
            Some(("trees", value)) => settings.growth.trees = value.parse()?,
            Some(("rate", value)) => settings.growth.rate = value.parse()?,
            Some(("without", name)) => settings.without.push(name.to_owned()),
            _ => anyhow::bail!("unknown setting {change}"),
        }
    }
    Ok(settings)
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
