//! Which element holds the article, given how likely each leaf belongs to it.
//!
//! Every word speaks for an element that holds it, or against, by the likelihood of its leaf; the element with the largest
//! sum wins, the innermost of equals. Sums over subtrees are differences of running sums, so the search is linear.

use super::outline::{Leaf, Outline};
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;

/// How much a word that does not belong counts beside one that does. Small, because subtraction removes it anyway;
/// not nothing, because an element that holds two articles is worse than one that holds the longer.
const WEIGHT_AGAINST: f32 = 0.15;
/// Likelihood from which a leaf speaks for an element: little more than keeps it, or a short story's second paragraph would
/// stay outside.
const EVEN: f32 = 0.45;
/// Elements up to a caption's figure.
const LEVELS: usize = 4;

/// The element that holds the article; `None` where no leaf is likely.
pub fn find(snapshot: &Snapshot, outline: &Outline, likelihood: &[f32]) -> Option<NodeId> {
    let mut sums = Vec::with_capacity(outline.leaves.len() + 1);
    let mut sum = 0.0f64;
    sums.push(sum);
    for (leaf, p) in outline.leaves.iter().zip(likelihood) {
        let gain = leaf.facts.words * (p - EVEN);
        // A hundred captions under a text do not speak against the element that holds both.
        let gain = if gain >= 0.0 || !is_pictured(snapshot, leaf) { gain } else { 0.0 };
        sum += f64::from(if gain < 0.0 { gain * WEIGHT_AGAINST } else { gain });
        sums.push(sum);
    }
    let at = |i: usize| sums.get(i).copied().unwrap_or(sum);
    let mut best: Option<(NodeId, f64)> = None;
    for node in snapshot.nodes().filter(|&n| !snapshot.is_text(n)) {
        let inside = outline.inside(snapshot, node);
        if inside.is_empty() {
            continue;
        }
        let gain = at(inside.end) - at(inside.start);
        if gain > 0.0 && best.is_none_or(|(outer, most)| gain > most || gain == most && snapshot.is_inside(node, outer)) {
            best = Some((node, gain));
        }
    }
    best.map(|(node, _)| node)
}

/// Whether a leaf stands in a figure and leads nowhere.
fn is_pictured(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    leaf.facts.links == 0 && snapshot.inclusive_ancestors(leaf.container).take(LEVELS).any(|node| snapshot.tag(node) == Tag::Figure)
}
