//! What only a live page knows: where the body's column is, and which leaves stand beside it.
//!
//! Nothing here speaks where the snapshot has no layout.

use super::Reason;
use super::blocks::heading_level;
use super::body_type::edges;
use super::features::is_long;
use super::marks::Fate;
use super::outline::{Leaf, Outline};
use crate::snapshot::{Flags, Layout, Snapshot};

/// How sure a place beside the column, or over the page, makes a removal.
const SURE: f32 = 0.9;
/// The share of a leaf's width that must lie in the column's.
const OVERLAP: f32 = 0.25;
/// Paragraphs that show where the column is.
const LEAST_PARAGRAPHS: usize = 3;
/// Words of a bar that stays in sight while a reader scrolls.
const STICKY_WORDS: f32 = 15.0;
/// Ancestors that are asked for a fixed place.
const LEVELS: usize = 12;

/// Leaves out what stands beside the body's column or floats over the page. `column` are its edges, where they are known
/// from the body's type; `why` is the best name for a leaf that goes.
#[inline(never)]
pub fn apply(
    snapshot: &Snapshot,
    outline: &Outline,
    column: Option<(i32, i32)>,
    captions: &[bool],
    why: &dyn Fn(usize) -> Reason,
    fates: &mut [Fate],
) {
    if !snapshot.has_layout() {
        return;
    }
    let Some((left, right)) = column.or_else(|| self::column(snapshot, outline, captions, fates)) else { return };
    for (index, ((leaf, fate), is_caption)) in outline.leaves.iter().zip(fates.iter_mut()).zip(captions).enumerate() {
        if *fate != Fate::Kept {
            continue;
        }
        let around = || snapshot.inclusive_ancestors(leaf.container).take(LEVELS);
        let floats = || around().any(|n| snapshot.flags(n).contains(Flags::FIXED));
        // A bar that stays in sight; a heading or an index that does is part of the text.
        let stays = || {
            let is_line = leaf.facts.words <= STICKY_WORDS && heading_level(snapshot, leaf).is_none();
            is_line && around().any(|n| snapshot.flags(n).contains(Flags::STICKY))
        };
        let beside = || place(snapshot, leaf).is_some_and(|l| l.overlap(left, right) < OVERLAP);
        if floats() || stays() || !is_caption && beside() {
            *fate = Fate::Removed(why(index), SURE);
        }
    }
}

/// The box of the leaf's block element, where it is drawn.
fn place<'a>(snapshot: &'a Snapshot, leaf: &Leaf) -> Option<&'a Layout> {
    snapshot.layout(leaf.container).filter(|l| l.width > 0)
}

/// The edges of the body's column where its fonts were not asked for. Captions do not count: those of a gallery stand side by side, most of them off the screen.
fn column(snapshot: &Snapshot, outline: &Outline, captions: &[bool], fates: &[Fate]) -> Option<(i32, i32)> {
    let leaves = outline.leaves.iter().zip(fates).zip(captions);
    let paragraphs = leaves.filter(|((leaf, fate), is_caption)| **fate == Fate::Kept && !**is_caption && is_long(leaf));
    let boxes: Vec<&Layout> = paragraphs.filter_map(|((leaf, _), _)| place(snapshot, leaf)).collect();
    edges(&boxes).filter(|_| boxes.len() >= LEAST_PARAGRAPHS)
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
        apply(&snapshot, &outline, None, &[false; 6], &|_| Reason::Other, &mut fates);
        let kept: Vec<bool> = fates.iter().map(|fate| *fate == Fate::Kept).collect();
        assert_eq!(kept, [true, true, true, false, true, false]);
    }
}
