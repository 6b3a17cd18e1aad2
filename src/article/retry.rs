//! The safety net under the classifier: where it would leave out most of what reads like an article, it is not believed.
//!
//! A plain count stands beside it, as in Readability-like tools: paragraphs with few links, away from what names itself
//! comments or a footer, speak for the element that holds them. If too few words to be an article would be kept, or hardly any
//! beside theirs in the best element, they are kept, and what stands between them needs less of a likelihood.

use super::class_words::Hint;
use super::features::{self, Page};
use super::kind::is_declared;
use super::outline::Outline;
use super::root;
use super::status;
use crate::snapshot::Snapshot;

/// Likelihood from which a leaf is kept. Below one half: a lost paragraph is worse than a surplus line.
pub const KEEP: f32 = 0.4;
/// The words kept, as a share of the plausible ones, from which the classifier is believed where they make an article: the rest
/// may be comments that do not say so.
const TRUSTED_SHARE: f32 = 0.1;
/// Words of a short article.
const TRUSTED_WORDS: f32 = 60.0;
/// Plausible words below which there is nothing to save, unless they stand under the page's headline and are an item of news.
const LEAST_WORDS: f32 = 120.0;
/// The same on a page that says it is one article: a real paragraph is a short one.
const LEAST_DECLARED_WORDS: f32 = 15.0;
/// What a plausible paragraph gets at least.
const PARAGRAPH: f32 = 0.6;
/// What all else in the element gets added.
const RELIEF: f32 = 0.28;
/// Class words of whatever reads like an article and is none.
const ALIEN: [Hint; 7] = [Hint::Comments, Hint::Footer, Hint::Cookie, Hint::Popup, Hint::Related, Hint::Newsletter, Hint::Navigation];

/// Raises likelihoods where the classifier leaves out what reads like an article.
pub fn retry(snapshot: &Snapshot, outline: &Outline, page: &Page, likelihood: &mut [f32]) {
    let plausible: Vec<bool> = outline
        .leaves
        .iter()
        .enumerate()
        .map(|(index, leaf)| {
            features::is_long(leaf) && page.evidence(index).is_some_and(|e| !ALIEN.iter().any(|&hint| e.far.has(hint) || e.near.has(hint)))
        })
        .collect();
    let kept: f32 = outline.leaves.iter().zip(likelihood.iter()).filter(|(_, p)| **p >= KEEP).map(|(leaf, _)| leaf.facts.words).sum();
    let is_believed = |all: f32| kept >= TRUSTED_SHARE * all && kept >= TRUSTED_WORDS;
    // Beside all of the page's plausible words most need no look at the element that holds most of them.
    if is_believed(outline.leaves.iter().zip(&plausible).filter(|(_, plausible)| **plausible).map(|(leaf, _)| leaf.facts.words).sum()) {
        return;
    }
    let prior: Vec<f32> = plausible.iter().map(|&is| if is { 0.9 } else { 0.1 }).collect();
    let Some(root) = root::find(snapshot, outline, &prior) else { return };
    let inside = outline.inside(snapshot, root);
    let leaves = || outline.leaves.iter().zip(&plausible).enumerate().take(inside.end).skip(inside.start);
    let all: f32 = leaves().filter(|(_, (_, plausible))| **plausible).map(|(_, (leaf, _))| leaf.facts.words).sum();
    let is_headed = || page.headline().is_some_and(|headline| inside.contains(&headline));
    let is_enough = || {
        let is_item = || all >= status::LEAST_WORDS && is_headed();
        all >= LEAST_WORDS || is_item() || all >= LEAST_DECLARED_WORDS && is_declared(snapshot, page)
    };
    if is_believed(all) || !is_enough() {
        return;
    }
    for (index, (_, plausible)) in leaves() {
        if let Some(p) = likelihood.get_mut(index) {
            *p = (*p + RELIEF).max(if *plausible { PARAGRAPH } else { 0.0 }).min(1.0);
        }
    }
}
