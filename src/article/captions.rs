//! Which leaves are captions: words that go with an image or a table, not running text.

use super::class_words::Hint;
use super::features::Page;
use super::outline::{Leaf, Shape};
use crate::snapshot::{Snapshot, Tag};

/// Elements up to a caption's figure.
const LEVELS: usize = 4;
/// A caption has fewer words than this; a figure around a whole text is a mistake of the page.
const MOST_WORDS: f32 = 120.0;

/// Whether the leaf is a caption by its markup, or by its class where markup says nothing.
pub fn is_caption(snapshot: &Snapshot, page: &Page, index: usize, leaf: &Leaf) -> bool {
    if leaf.shape != Shape::Text || leaf.facts.words > MOST_WORDS {
        return false;
    }
    let around = || std::iter::once(leaf.container).chain(snapshot.ancestors(leaf.container)).take(LEVELS);
    let marked = around().any(|node| matches!(snapshot.tag(node), Tag::Figcaption | Tag::Caption | Tag::Figure));
    let quoted = around().any(|node| snapshot.tag(node) == Tag::Blockquote);
    marked && !quoted
        || page.evidence(index).is_some_and(|e| e.own.has(Hint::Caption)) && snapshot.tag(leaf.container).heading_level().is_none()
}
