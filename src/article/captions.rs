//! Which leaves are captions: words that go with an image or a table, not running text.

use super::blocks::heading_level;
use super::class_words::Hint;
use super::features::Page;
use super::outline::{Leaf, Outline, Shape};
use crate::hash::HashMap;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Elements up to a caption's figure.
const LEVELS: usize = 4;
/// A caption has fewer words than this; a figure around a whole text is a mistake of the page.
const MOST_WORDS: f32 = 120.0;

/// Class words of boxes that have pictures and are no pictures of the article.
const ALIEN: [Hint; 7] = [Hint::Author, Hint::Related, Hint::Newsletter, Hint::Comments, Hint::Ad, Hint::Navigation, Hint::Card];

/// Boxes made alike of a picture and words, from which they are a list of things rather than pictures of the article.
const MANY_BOXES: usize = 3;

/// Which leaves are captions.
#[inline(never)]
pub fn captions(snapshot: &Snapshot, outline: &Outline, page: &Page) -> Vec<bool> {
    let mut out: Vec<bool> = outline.leaves.iter().enumerate().map(|(index, leaf)| is_caption(snapshot, page, index, leaf)).collect();
    let mut boxes: HashMap<(Tag, &str), Vec<usize>> = HashMap::default();
    for (index, leaf) in outline.leaves.iter().enumerate() {
        let may = out.get(index) == Some(&false) && page.evidence(index).is_some_and(|e| !ALIEN.iter().any(|&hint| e.near.has(hint)));
        if let Some(node) = Some(leaf).filter(|_| may).and_then(|leaf| box_of_picture(snapshot, outline, index, leaf)) {
            let made = (snapshot.tag(node), snapshot.attr(node, Attr::Class).unwrap_or(""));
            boxes.entry(made).or_default().push(index);
        }
    }
    for index in boxes.into_values().filter(|leaves| leaves.len() < MANY_BOXES).flatten() {
        out.get_mut(index).into_iter().for_each(|place| *place = true);
    }
    out
}

/// Whether the leaf is a caption by its markup, or by its class where markup says nothing.
fn is_caption(snapshot: &Snapshot, page: &Page, index: usize, leaf: &Leaf) -> bool {
    if leaf.shape != Shape::Text || leaf.facts.words > MOST_WORDS {
        return false;
    }
    let around = || snapshot.inclusive_ancestors(leaf.container).take(LEVELS);
    let marked = around().any(|node| matches!(snapshot.tag(node), Tag::Figcaption | Tag::Caption | Tag::Figure));
    let quoted = around().any(|node| snapshot.tag(node) == Tag::Blockquote);
    marked && !quoted
        || is_under_picture(snapshot, leaf)
        || page.evidence(index).is_some_and(|e| e.own.has(Hint::Caption)) && snapshot.tag(leaf.container).heading_level().is_none()
}

/// Whether the leaf stands just under a picture in the same element, all in small print, or all in italics and no sentence:
/// `<img><br><small>At the pier</small>`.
fn is_under_picture(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    /// Words of such a caption.
    const WORDS: f32 = 50.0;
    /// Nodes before it among which the picture stands: a link around it, an end of line.
    const NODES: u32 = 6;
    if leaf.inline.is_none() || leaf.facts.words > WORDS || leaf.facts.links > 0 {
        return false;
    }
    let Some(first) = NodeId::each(&leaf.nodes).find(|&node| says_something(snapshot, node)) else { return false };
    let mut around = snapshot.ancestors(first).take_while(|&node| node > leaf.container);
    let is_sentence = leaf.facts.ends_sentence() || leaf.facts.last == ':';
    let is_set = |node: &NodeId| match snapshot.tag(*node) {
        Tag::Small => true,
        Tag::Em | Tag::I => !is_sentence,
        _ => false,
    };
    let Some(inline) = around.find(is_set) else { return false };
    let is_all = || !NodeId::each(&(snapshot.end(inline)..leaf.nodes.end)).any(|node| says_something(snapshot, node));
    let before = (leaf.nodes.start.0.saturating_sub(NODES)..first.0).rev().map(NodeId);
    is_all() && before.take_while(|&node| !says_something(snapshot, node)).any(|node| is_picture(snapshot, node))
}

fn is_picture(snapshot: &Snapshot, node: NodeId) -> bool {
    matches!(snapshot.tag(node), Tag::Img | Tag::Picture | Tag::AmpImg)
}

/// The box that holds a picture, the leaf under it, and little else: `<div><img><div>At the pier</div></div>`.
fn box_of_picture(snapshot: &Snapshot, outline: &Outline, index: usize, leaf: &Leaf) -> Option<NodeId> {
    /// Elements that are climbed to such a box.
    const LEVELS: usize = 5;
    /// Leaves of the box: a caption and a credit.
    const LEAVES: usize = 2;
    /// Words of the box.
    const WORDS: f32 = 50.0;
    /// Nodes of the box; bounds the search for the picture.
    const NODES: u32 = 40;
    if leaf.facts.links > 0
        || leaf.facts.copyright
        || leaf.facts.words > WORDS
        || heading_level(snapshot, leaf).is_some()
        || leaf.shape != Shape::Text
    {
        return None;
    }
    let is_box = |node: &NodeId| {
        let inside = outline.inside(snapshot, *node);
        let words = || -> f32 { outline.leaves.get(inside.clone()).unwrap_or_default().iter().map(|leaf| leaf.facts.words).sum() };
        inside.contains(&index) && inside.len() <= LEAVES && snapshot.end(*node).0 - node.0 <= NODES && words() <= WORDS
    };
    let around = snapshot.inclusive_ancestors(leaf.container).take(LEVELS);
    let boxes = around.take_while(is_box).filter(|&node| !matches!(snapshot.tag(node), Tag::Li | Tag::A | Tag::P));
    boxes.last().filter(|&node| {
        if snapshot.subtree(node).any(|n| snapshot.tag(n) == Tag::Input) {
            return false;
        }
        let before = (node.0..leaf.nodes.end.0).map(NodeId);
        before.take_while(|&n| !says_something(snapshot, n)).any(|n| is_picture(snapshot, n))
    })
}

fn says_something(snapshot: &Snapshot, node: NodeId) -> bool {
    snapshot.text(node).contains(char::is_alphanumeric)
}
