//! A page to learn from: its leaves, how much of each is article text, and how much each counts.

use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result};
use pressglass::article::features::{self, Page, Second};
use pressglass::article::outline::{Outline, outline};
use pressglass::article::root;
use pressglass::forest::Matrix;
use pressglass::hash::of_bytes;
use pressglass::snapshot::{Snapshot, Tag};
use rayon::prelude::*;
use serde::Deserialize;

use super::label;

/// Words that are added to each leaf's weight, so that short furniture counts too.
const EXTRA_WORDS: f32 = 3.0;
/// The most that one leaf counts of its page.
const MOST: f32 = 0.25;

/// A page with labels.
pub struct Example {
    /// A hash of the page's id.
    pub key: u64,
    snapshot: Snapshot,
    outline: Outline,
    /// The share of each leaf's words that stands in the true text.
    pub labels: Vec<f32>,
    /// How much each leaf counts; a page's leaves count by their share of the true text.
    pub weights: Vec<f32>,
    truth: HashMap<u64, u32>,
}

#[derive(Deserialize)]
struct Truth {
    main_content: String,
}

/// Reads all pages of a folder.
pub fn load(folder: &Path) -> Result<Vec<Example>> {
    let truth: HashMap<String, Truth> = serde_json::from_str(&unzip(&folder.join("truth.json.gz"))?)?;
    let mut pages: Vec<_> = truth.into_par_iter().map(|(id, truth)| read(folder, &id, &truth)).collect::<Result<_>>()?;
    pages.sort_by_key(|page: &Example| page.key);
    Ok(pages)
}

fn unzip(path: &Path) -> Result<String> {
    let file = std::fs::File::open(path).with_context(|| path.display().to_string())?;
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(file).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn read(folder: &Path, id: &str, truth: &Truth) -> Result<Example> {
    let html = unzip(&folder.join("html").join(format!("{id}.html.gz")))?;
    let snapshot = pressglass::html::parse(&html, "");
    let body = snapshot.nodes().find(|&n| snapshot.tag(n) == Tag::Body).unwrap_or_default();
    let outline = outline(&snapshot, body);
    let texts: Vec<Vec<u64>> = outline.leaves.iter().map(|leaf| label::words(&snapshot, leaf.nodes.clone())).collect();
    let labels = label::labels(&texts, &truth.main_content);
    let mut counts: HashMap<u64, u32> = HashMap::new();
    label::words_of(&truth.main_content).into_iter().for_each(|word| *counts.entry(word).or_default() += 1);
    let all = label::words_of(&truth.main_content).len().max(1) as f32;
    let weights = texts.iter().map(|words| ((words.len() as f32 + EXTRA_WORDS) / all).min(MOST) * 100.0).collect();
    // The last bits of the hash of a short text are not spread well.
    let key = of_bytes(id.as_bytes()) >> 7;
    Ok(Example { key, snapshot, outline, labels, weights, truth: counts })
}

impl Example {
    /// The rows of the first stage.
    pub fn first(&self) -> Matrix {
        let mut out = Matrix::default();
        features::first(&Page::new(&self.snapshot, &self.outline), 0..self.outline.leaves.len(), &mut out);
        out
    }

    /// What the second stage has besides the rows of the first.
    pub fn second(&self, likelihood: &[f32]) -> Matrix {
        let root = root::find(&self.snapshot, &self.outline, likelihood);
        let page = Page::new(&self.snapshot, &self.outline);
        let mut out = Matrix::default();
        Second::new(&page, likelihood, root).describe(0..self.outline.leaves.len(), &mut out);
        out
    }

    /// The word F1 of keeping the leaves that are at least `least` likely.
    pub fn f1(&self, likelihood: &[f32], least: f32) -> f64 {
        let (mut left, mut hits, mut got) = (self.truth.clone(), 0.0, 0.0);
        for (leaf, _) in self.outline.leaves.iter().zip(likelihood).filter(|(_, p)| **p >= least) {
            for word in label::words(&self.snapshot, leaf.nodes.clone()) {
                got += 1.0;
                if let Some(count) = left.get_mut(&word).filter(|count| **count > 0) {
                    *count -= 1;
                    hits += 1.0;
                }
            }
        }
        let want = f64::from(self.truth.values().sum::<u32>());
        if hits == 0.0 { 0.0 } else { 2.0 * hits / (got + want) }
    }
}

/// Prints each leaf of a page with the answers of both shipped forests.
pub fn inspect(file: &Path) -> Result<()> {
    let snapshot = pressglass::html::parse(&std::fs::read_to_string(file)?, "");
    let body = snapshot.nodes().find(|&n| snapshot.tag(n) == Tag::Body).unwrap_or_default();
    let outline = outline(&snapshot, body);
    let classified = pressglass::article::classify::classify(&snapshot, &outline, &Page::new(&snapshot, &outline));
    let root = classified.root.unwrap_or_default();
    println!("root {} {:?}", snapshot.tag(root).name(), snapshot.attr(root, pressglass::snapshot::Attr::Class));
    for ((leaf, one), two) in outline.leaves.iter().zip(&classified.first).zip(&classified.likelihood) {
        let mark = if snapshot.is_inside(leaf.container, root) { ' ' } else { '-' };
        let text: String = (leaf.nodes.start.0..leaf.nodes.end.0).map(|n| snapshot.text(pressglass::units::NodeId(n))).collect();
        let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(90).collect();
        println!(
            "{mark}{one:.2} {two:.2} {:5.1} {} {}{text}",
            leaf.facts.words,
            snapshot.tag(leaf.container).name(),
            if leaf.hidden { "HIDDEN " } else { "" }
        );
    }
    Ok(())
}
