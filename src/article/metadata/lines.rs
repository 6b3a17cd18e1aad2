//! The short lines around a headline, among which the byline and the dates are looked for.

use std::ops::Range;

use super::words::visible;
use crate::article::outline::{Leaf, Outline};
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;

/// Lines looked at before the headline and after it: share bars, standfirsts and captions may stand between.
const BEFORE: usize = 8;
/// See [`BEFORE`].
const AFTER: usize = 40;
/// The article has begun after this many paragraphs.
const PARAGRAPHS: usize = 3;
/// Words that make a line a paragraph.
const PARAGRAPH: f32 = 30.0;
/// A longer line is no byline and no date line, in bytes.
pub const LONGEST: usize = 300;
/// Levels of elements between a menu and its words.
const MENU_LEVELS: usize = 6;
/// Elements of a line that are looked at: bounds the work on pages that nest thousands of them.
pub const MOST_ELEMENTS: usize = 24;

/// A line near the headline.
#[derive(Clone, Debug)]
pub struct Line {
    /// The nearest block element around it.
    pub node: NodeId,
    /// Its nodes.
    pub nodes: Range<NodeId>,
    /// Its words.
    pub text: String,
}

impl Line {
    /// The inline elements of the line with their words: "<span>Author: Ada Nwosu</span> <span>3 comments</span>".
    pub fn parts(&self, snapshot: &Snapshot) -> Vec<Self> {
        let elements = NodeId::each(&self.nodes).take(2 * MOST_ELEMENTS);
        let elements = elements.filter(|&n| !snapshot.is_text(n) && snapshot.tag(n).is_rendered() && !snapshot.is_hidden(n));
        let part = |node| Self { node, nodes: node..snapshot.end(node), text: visible(snapshot, node..snapshot.end(node)) };
        elements.take(MOST_ELEMENTS).map(part).filter(|part| !part.text.is_empty() && part.text != self.text).collect()
    }
}

/// The short lines around the headline, or at the beginning of the page where there is none; those after it first.
#[inline(never)]
pub fn lines(snapshot: &Snapshot, outline: &Outline, title: Option<NodeId>) -> Vec<Line> {
    let leaves = &outline.leaves;
    let at = title.map_or(0, |title| leaves.partition_point(|leaf| leaf.nodes.start < title));
    let end = title.map_or(0, |title| leaves.partition_point(|leaf| leaf.nodes.start < snapshot.end(title)));
    let mut out = Vec::new();
    let mut paragraphs = 0;
    let before = leaves.get(at.saturating_sub(BEFORE)..at).unwrap_or_default().iter().rev();
    for leaf in leaves.get(end..).unwrap_or_default().iter().take(AFTER) {
        if leaf.hidden || is_navigation(snapshot, leaf) {
            continue;
        }
        if leaf.facts.words >= PARAGRAPH {
            paragraphs += 1;
            if paragraphs >= PARAGRAPHS {
                break;
            }
        } else {
            out.push(leaf);
        }
    }
    out.extend(before.filter(|leaf| !leaf.hidden && !is_navigation(snapshot, leaf) && leaf.facts.words < PARAGRAPH));
    out.into_iter().flat_map(|leaf| lines_of(snapshot, leaf)).collect()
}

/// All short lines of the page.
#[inline(never)]
pub fn all_lines(snapshot: &Snapshot, outline: &Outline) -> Vec<Line> {
    let short = outline.leaves.iter().filter(|leaf| !leaf.hidden && leaf.facts.words < PARAGRAPH);
    short.flat_map(|leaf| lines_of(snapshot, leaf)).collect()
}

/// Whether the leaf is a site's menu, whose words may look like a byline's: "文化".
fn is_navigation(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    snapshot.inclusive_ancestors(leaf.container).take(MENU_LEVELS).any(|n| snapshot.tag(n) == Tag::Nav)
}

/// The lines of a leaf, which line breaks part.
fn lines_of(snapshot: &Snapshot, leaf: &Leaf) -> Vec<Line> {
    let mut out = Vec::new();
    let mut start = leaf.nodes.start;
    let breaks = NodeId::each(&leaf.nodes).filter(|&n| snapshot.tag(n) == Tag::Br);
    for end in breaks.chain([leaf.nodes.end]) {
        let text = visible(snapshot, start..end);
        if !text.is_empty() && text.len() <= LONGEST {
            out.push(Line { node: leaf.container, nodes: start..end, text });
        }
        start = end;
    }
    out
}
