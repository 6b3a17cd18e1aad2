//! Marks of removal: from leaves that were left out to the largest subtrees that hold nothing else.

use super::outline::Outline;
use std::ops::Range;

use super::reason::{ALL, REASONS};
use super::{Reason, Removed};
use crate::snapshot::Snapshot;
use crate::units::NodeId;

/// What becomes of a leaf.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fate {
    /// It is part of the article's body or one of its captions.
    Kept,
    /// It is shown elsewhere: the headline, the byline.
    Elsewhere,
    /// It is left out.
    Removed(Reason, f32),
}

/// The share of a subtree's words that must be left out for one reason for it to be marked as one.
const ONE_REASON: f32 = 0.7;
/// The share of a subtree's words whose reason must have a name: the heading of a box speaks for the box.
const NAMED: f32 = 0.15;
/// Elements that are climbed from a leaf to the subtree that is marked; a bound for pages that nest by the thousand.
const LEVELS: usize = 64;
/// Added to the words of each leaf, so that short leaves count too.
const EXTRA_WORDS: f32 = 2.0;

/// The words of the leaves that are kept among some.
pub fn kept_words(outline: &Outline, fates: &[Fate], leaves: Range<usize>) -> f32 {
    let some = outline.leaves.iter().zip(fates).take(leaves.end).skip(leaves.start);
    some.filter(|(_, fate)| **fate == Fate::Kept).map(|(leaf, _)| leaf.facts.words).sum()
}

/// The marks below `root`, in document order and none inside another.
pub fn marks(snapshot: &Snapshot, outline: &Outline, root: NodeId, fates: &[Fate]) -> Vec<Removed> {
    let sums = Sums::new(outline, fates);
    let inside = outline.inside(snapshot, root);
    let mut out: Vec<Removed> = Vec::new();
    let mut covered = root;
    for (leaf, fate) in outline.leaves.iter().zip(fates).take(inside.end).skip(inside.start) {
        let Fate::Removed(reason, confidence) = *fate else { continue };
        if leaf.nodes.start < covered {
            continue;
        }
        let own = Some(leaf.container).filter(|&node| node > root).and_then(|node| sums.reason(outline.inside(snapshot, node)));
        let Some(mut found) = own else {
            for node in tops(snapshot, leaf.nodes.clone(), None) {
                out.push(Removed { node, reason, confidence });
                covered = snapshot.end(node);
            }
            continue;
        };
        let mut node = leaf.container;
        for parent in snapshot.ancestors(node).take(LEVELS).take_while(|&parent| parent > root) {
            let Some(whole) = sums.reason(outline.inside(snapshot, parent)) else { break };
            (node, found) = (parent, whole);
        }
        out.push(Removed { node, reason: found.0, confidence: found.1 });
        covered = snapshot.end(node);
    }
    out
}

/// The largest nodes among `nodes` that lie inside them and hold words, but for `except` and what is around it.
pub fn tops(snapshot: &Snapshot, nodes: Range<NodeId>, except: Option<NodeId>) -> Vec<NodeId> {
    let mut out = Vec::new();
    let mut at = nodes.start;
    while at < nodes.end {
        if let Some(except) = except.filter(|&except| snapshot.is_inside(except, at)) {
            at = if at == except { snapshot.end(at) } else { at.next() };
            continue;
        }
        let has_words = || snapshot.text_nodes(at).any(|n| snapshot.text(n).contains(char::is_alphanumeric));
        if snapshot.end(at) <= nodes.end {
            if snapshot.tag(at).is_rendered() && has_words() {
                out.push(at);
            }
            at = snapshot.end(at);
        } else {
            at = at.next();
        }
    }
    out
}

/// For each leaf the sums over the leaves before it.
struct Sums {
    /// Leaves that are not left out.
    kept: Vec<u32>,
    /// Words left out, and words times confidence, by reason.
    words: Vec<[(f32, f32); REASONS]>,
}

impl Sums {
    fn new(outline: &Outline, fates: &[Fate]) -> Self {
        let (mut kept, mut words) = (0, [(0.0, 0.0); REASONS]);
        let mut sums = Self { kept: vec![kept], words: vec![words] };
        for (leaf, fate) in outline.leaves.iter().zip(fates) {
            if let Fate::Removed(reason, confidence) = fate {
                if let Some(sum) = words.get_mut(*reason as usize) {
                    let weight = leaf.facts.words + EXTRA_WORDS;
                    *sum = (sum.0 + weight, sum.1 + weight * confidence);
                }
            } else {
                kept += 1;
            }
            sums.kept.push(kept);
            sums.words.push(words);
        }
        sums
    }

    /// The one reason for which all these leaves are left out, if it is one.
    fn reason(&self, leaves: std::ops::Range<usize>) -> Option<(Reason, f32)> {
        if self.kept.get(leaves.end)? != self.kept.get(leaves.start)? {
            return None;
        }
        let (from, to) = (self.words.get(leaves.start)?, self.words.get(leaves.end)?);
        let of = |reason: Reason| {
            let (from, to) = (from.get(reason as usize)?, to.get(reason as usize)?);
            Some((to.0 - from.0, to.1 - from.1))
        };
        let sums = || ALL.iter().filter_map(|&reason| Some((reason, of(reason)?)));
        let all: f32 = sums().map(|(_, (words, _))| words).sum();
        // What has no name of its own goes by the name of what it stands with.
        let (unnamed, unnamed_sure) = of(Reason::Other)?;
        let named = sums().filter(|&(reason, (words, _))| reason != Reason::Other && words > 0.0);
        let Some((reason, (words, sure))) = named.max_by(|a, b| a.1.0.total_cmp(&b.1.0)) else {
            return (all > 0.0).then(|| (Reason::Other, unnamed_sure / all));
        };
        (words >= ONE_REASON * (all - unnamed) && words >= NAMED * all).then(|| (reason, sure / words))
    }
}
