//! What only a live page knows: where the body's column is, and which leaves stand beside it.
//!
//! Nothing here speaks where the snapshot has no layout.

use super::Reason;
use super::features::is_long;
use super::marks::Fate;
use super::outline::{Leaf, Outline};
use crate::snapshot::{Flags, Layout, Snapshot};
use crate::units::NodeId;

/// How sure a place beside the column, or over the page, makes a removal.
const SURE: f32 = 0.9;
/// The share of a leaf's width that must lie in the column's.
const OVERLAP: f32 = 0.25;
/// Paragraphs that show where the column is.
const LEAST_PARAGRAPHS: usize = 3;
/// Ancestors that are asked for a fixed place.
const LEVELS: usize = 12;

/// Leaves out what stands beside the body's column or floats over the page.
pub fn apply(snapshot: &Snapshot, outline: &Outline, captions: &[bool], fates: &mut [Fate]) {
    if !snapshot.has_layout() {
        return;
    }
    let Some((left, right)) = column(snapshot, outline, captions, fates) else { return };
    for ((leaf, fate), is_caption) in outline.leaves.iter().zip(fates.iter_mut()).zip(captions) {
        if *fate != Fate::Kept {
            continue;
        }
        let floats = || {
            std::iter::once(leaf.container)
                .chain(snapshot.ancestors(leaf.container))
                .take(LEVELS)
                .any(|n| snapshot.flags(n).contains(Flags::FIXED))
        };
        let beside = || place(snapshot, leaf).is_some_and(|l| overlap(l, left, right) < OVERLAP);
        if floats() || !is_caption && beside() {
            *fate = Fate::Removed(Reason::Other, SURE);
        }
    }
}

/// The box of the leaf's block element, where it is drawn.
fn place<'a>(snapshot: &'a Snapshot, leaf: &Leaf) -> Option<&'a Layout> {
    let drawn = |node: NodeId| snapshot.layout(node).filter(|l| l.width > 0);
    drawn(leaf.container)
}

/// The share of a box's width between two edges.
fn overlap(layout: &Layout, left: i32, right: i32) -> f32 {
    let (from, to) = (layout.x.max(left), (layout.x.saturating_add_unsigned(layout.width)).min(right));
    (to.saturating_sub(from)).max(0) as f32 / layout.width.max(1) as f32
}

/// The edges of the body's column: the medians over its paragraphs, weighted by nothing, since a page repeats its measure.
/// Captions do not count: those of a gallery stand side by side, most of them off the screen.
fn column(snapshot: &Snapshot, outline: &Outline, captions: &[bool], fates: &[Fate]) -> Option<(i32, i32)> {
    let leaves = outline.leaves.iter().zip(fates).zip(captions);
    let paragraphs = leaves.filter(|((leaf, fate), is_caption)| **fate == Fate::Kept && !**is_caption && is_long(leaf));
    let boxes: Vec<&Layout> = paragraphs.filter_map(|((leaf, _), _)| place(snapshot, leaf)).collect();
    let median = |mut values: Vec<i32>| {
        values.sort_unstable();
        values.get(values.len() / 2).copied()
    };
    let left = median(boxes.iter().map(|l| l.x).collect())?;
    let right = median(boxes.iter().map(|l| l.x.saturating_add_unsigned(l.width)).collect())?;
    (boxes.len() >= LEAST_PARAGRAPHS && right > left).then_some((left, right))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::outline;
    use crate::snapshot::{Builder, Tag};

    #[test]
    fn what_stands_beside_the_column_goes() {
        let text = "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year.";
        let mut b = Builder::new("");
        let body = b.open(Tag::Body, Flags::default());
        for (x, width, flags) in [(300, 600, 0), (300, 600, 0), (300, 600, 0), (950, 250, 0), (320, 560, 0), (300, 600, Flags::FIXED.0)] {
            let p = b.open(Tag::P, Flags(flags));
            b.layout(p, Layout { x, width, height: 20, ..Layout::default() });
            b.text(text);
            b.close();
        }
        let snapshot = b.finish();
        let outline = outline(&snapshot, body);
        let mut fates = vec![Fate::Kept; 6];
        apply(&snapshot, &outline, &[false; 6], &mut fates);
        let kept: Vec<bool> = fates.iter().map(|fate| *fate == Fate::Kept).collect();
        assert_eq!(kept, [true, true, true, false, true, false]);
    }
}
