//! The numbers that the second stage has besides those of the first: what the first stage made of a leaf and of those around it.

use std::ops::Range;

use super::page::{Page, Sum};
use super::{fill, flag, share};
use crate::forest::Matrix;
use crate::hash::HashMap;
use crate::units::NodeId;

/// Likelihood from which a leaf counts as found by the first stage.
const SURE: f32 = 0.7;

/// What is worked out once for a page, before its leaves are described for the second stage.
pub struct Second<'a> {
    page: &'a Page<'a>,
    /// What the first stage says of each leaf.
    likelihood: &'a [f32],
    /// Words, each as much as it is likely.
    mass: Sum,
    /// Leaves of some words that were found.
    sure: Sum,
    /// By signature: likely words and all.
    alike: HashMap<u64, (f32, f32)>,
    inside_root: Range<usize>,
}

impl<'a> Second<'a> {
    /// Takes what the first stage says of each leaf, and the element that holds the article by it.
    pub fn new(page: &'a Page, likelihood: &'a [f32], root: Option<NodeId>) -> Self {
        let leaves = &page.outline.leaves;
        let likely = || leaves.iter().zip(likelihood);
        let mut alike: HashMap<u64, (f32, f32)> = HashMap::default();
        for ((leaf, p), around) in likely().zip(&page.around) {
            let entry = alike.entry(around.signature).or_default();
            *entry = (entry.0 + p * leaf.facts.words, entry.1 + leaf.facts.words);
        }
        Self {
            page,
            likelihood,
            mass: Sum::over(likely().map(|(leaf, p)| p * leaf.facts.words)),
            sure: Sum::over(likely().map(|(leaf, p)| flag(*p >= SURE && leaf.facts.words >= 8.0))),
            alike,
            inside_root: root.map_or(0..leaves.len(), |root| page.outline.inside(page.snapshot, root)),
        }
    }

    /// The numbers of some of the leaves, in place of what the matrix held.
    #[inline(never)]
    pub fn describe(&self, leaves: Range<usize>, out: &mut Matrix) {
        let Self { page, likelihood, mass, sure, alike, inside_root } = self;
        let words = &page.sums.words;
        let root_mass = mass.of(inside_root);
        out.clear();
        for index in leaves {
            let Some(around) = page.around.get(index) else { break };
            let mut row = out.open_row();
            let p = |offset: isize| index.checked_add_signed(offset).and_then(|i| likelihood.get(i)).copied().unwrap_or(0.0);
            let container = |level: usize| {
                let range = around.container(level).unwrap_or(index..index + 1);
                share(mass.of(&range), words.of(&range))
            };
            let (likely, all) = alike.get(&around.signature).copied().unwrap_or_default();
            let before = mass.of(&(inside_root.start..index.clamp(inside_root.start, inside_root.end)));
            fill! {
                row,
                "p": p(0),
                "p -3": p(-3),
                "p -2": p(-2),
                "p -1": p(-1),
                "p +1": p(1),
                "p +2": p(2),
                "p +3": p(3),
                "p 1": container(0),
                "p 2": container(1),
                "p 3": container(2),
                "p alike": share(likely, all),
                "in root": flag(inside_root.contains(&index)),
                "mass before": share(before, root_mass),
                "root mass": root_mass,
                "sure before": sure.before(index),
                "sure after": sure.of(&(index + 1..likelihood.len())),
                "sure in 5 before": sure.of(&(index.saturating_sub(5)..index)),
                "sure in 5 after": sure.of(&(index + 1..(index + 6).min(likelihood.len()))),
                "page mass share": share(mass.all(), words.all()),
            }
        }
    }
}
