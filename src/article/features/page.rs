//! What is worked out once for a page, before its leaves are described one by one.

use std::ops::Range;

use super::around::{Around, Evidence, Surroundings};
use crate::article::anchor::{Anchor, Says};
use crate::article::headline;
use crate::article::outline::{Leaf, Outline};
use crate::hash::HashMap;
use crate::snapshot::Snapshot;

/// Words of a leaf that reads like a paragraph.
const LONG: f32 = 20.0;
/// Link density that a paragraph stays under.
const LONG_LINK_DENSITY: f32 = 0.35;

/// Whether a leaf reads like a paragraph of running text.
pub fn is_long(leaf: &Leaf) -> bool {
    leaf.facts.words >= LONG && leaf.facts.link_density() < LONG_LINK_DENSITY && !leaf.hidden
}

/// What is worked out once for a page.
pub struct Page<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) outline: &'a Outline,
    pub(super) sums: Sums,
    pub(super) around: Vec<Around>,
    /// For each leaf how many leaves stand between it and the long ones before and after it.
    pub(super) to_long: Vec<(f32, f32)>,
    pub(super) headline: Option<usize>,
    /// For each leaf how many before it read the same: pages hold copies for phones, and teasers of themselves.
    pub(super) repeats: Vec<u32>,
    /// By signature: leaves and words.
    pub(super) signatures: HashMap<u64, (u32, f32)>,
    anchor: Anchor,
}

/// Running sums over the leaves.
#[derive(Default)]
pub struct Sums {
    /// Words.
    pub words: Sum,
    /// Words in links.
    pub link_words: Sum,
    /// Words in long leaves.
    pub long_words: Sum,
    /// Long leaves.
    pub long: Sum,
}

/// For each leaf the sum of a number over the leaves before it, and the sum of all at the end.
pub struct Sum(Vec<f32>);

impl Default for Sum {
    fn default() -> Self {
        Self(vec![0.0])
    }
}

impl Sum {
    /// The running sum of some numbers.
    pub fn over(numbers: impl Iterator<Item = f32>) -> Self {
        let mut sum = Self(Vec::with_capacity(numbers.size_hint().0 + 1));
        sum.0.push(0.0);
        numbers.for_each(|number| sum.add(number));
        sum
    }

    fn add(&mut self, number: f32) {
        self.0.push(self.all() + number);
    }

    /// The sum over all leaves.
    pub fn all(&self) -> f32 {
        self.0.last().copied().unwrap_or(0.0)
    }

    /// The sum over the leaves before `index`.
    pub fn before(&self, index: usize) -> f32 {
        self.0.get(index).copied().unwrap_or_else(|| self.all())
    }

    /// The sum over some leaves.
    pub fn of(&self, leaves: &Range<usize>) -> f32 {
        self.before(leaves.end) - self.before(leaves.start)
    }
}

/// For each leaf how many leaves stand between it and the long ones before and after it; more than a few are as none.
fn to_long(long: &[bool]) -> Vec<(f32, f32)> {
    const MOST: usize = 40;
    const NONE: f32 = 50.0;
    let mut out = vec![(NONE, NONE); long.len()];
    let mut last = None;
    let distance = |from: usize, to: usize| Some(to - from - 1).filter(|&between| between < MOST).map_or(NONE, |between| between as f32);
    for (index, is_long) in long.iter().enumerate() {
        if let (Some(last), Some(place)) = (last, out.get_mut(index)) {
            place.0 = distance(last, index);
        }
        if *is_long {
            let from = last.unwrap_or(0).max(index.saturating_sub(MOST));
            for (between, place) in out.get_mut(from..index).unwrap_or_default().iter_mut().rev().enumerate() {
                place.1 = between as f32;
            }
            last = Some(index);
        }
    }
    out
}

impl<'a> Page<'a> {
    /// Looks at a page's leaves.
    pub fn new(snapshot: &'a Snapshot, outline: &'a Outline) -> Self {
        let leaves = &outline.leaves;
        let long: Vec<bool> = leaves.iter().map(is_long).collect();
        let count = |is_long: &bool| f32::from(u8::from(*is_long));
        let sums = Sums {
            words: Sum::over(leaves.iter().map(|leaf| leaf.facts.words)),
            link_words: Sum::over(leaves.iter().map(|leaf| leaf.facts.link_words)),
            long_words: Sum::over(leaves.iter().zip(&long).map(|(leaf, long)| count(long) * leaf.facts.words)),
            long: Sum::over(long.iter().map(count)),
        };
        let anchor = Anchor::of(snapshot);
        let mut around = Vec::with_capacity(leaves.len());
        let mut repeats = Vec::with_capacity(leaves.len());
        let mut signatures: HashMap<u64, (u32, f32)> = HashMap::default();
        let mut seen: HashMap<u64, u32> = HashMap::with_capacity_and_hasher(leaves.len(), Default::default());
        let mut surroundings = Surroundings::new(snapshot, outline, &sums);
        for leaf in leaves {
            let mut own = surroundings.of(leaf);
            own.evidence.found = leaf.found;
            own.anchor = anchor.says(snapshot, leaf.nodes.clone());
            let signature = signatures.entry(own.signature).or_default();
            *signature = (signature.0 + 1, signature.1 + leaf.facts.words);
            let copies = seen.entry(leaf.facts.hash).or_insert(0);
            repeats.push(*copies);
            *copies += 1;
            around.push(own);
        }
        let headline = headline::find(snapshot, outline);
        Self { snapshot, outline, sums, around, to_long: to_long(&long), headline, repeats, signatures, anchor }
    }

    /// What hints at the nature of the leaf `index`.
    pub fn evidence(&self, index: usize) -> Option<&Evidence> {
        self.around.get(index).map(|around| &around.evidence)
    }

    /// Whether an element around the leaf `index` is marked as the article's body.
    pub fn is_in_stated_body(&self, index: usize) -> bool {
        self.around.get(index).is_some_and(|around| around.item_property)
    }

    /// What the article's text in linked data says of the leaf `index`.
    pub fn says(&self, index: usize) -> Says {
        self.around.get(index).map_or(Says::Nothing, |around| around.anchor)
    }

    /// Whether the leaf `index` ends as the article's text in linked data does.
    pub fn ends_stated_text(&self, index: usize) -> bool {
        self.outline.leaves.get(index).is_some_and(|leaf| self.anchor.ends(self.snapshot, leaf.nodes.clone()))
    }

    /// The leaf that shows the headline, by the document's title or its main heading.
    pub const fn headline(&self) -> Option<usize> {
        self.headline
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_leaves_are_looked_for_on_both_sides() {
        let mut long = [false; 60];
        (long[2], long[5]) = (true, true);
        let out = to_long(&long);
        assert_eq!(out[..7], [(50.0, 1.0), (50.0, 0.0), (50.0, 2.0), (0.0, 1.0), (1.0, 0.0), (2.0, 50.0), (0.0, 50.0)]);
        assert_eq!((out[45], out[46]), ((39.0, 50.0), (50.0, 50.0)));
    }
}
