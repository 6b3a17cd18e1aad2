//! The page as a flat list of leaves: the runs of text between two borders of blocks.
//!
//! Takes a snapshot; gives every leaf of its body in document order, with what a count of its characters tells. It judges
//! nothing. A data table and preformatted text are one leaf each; two `br` in a row part leaves like a paragraph's end.

use std::ops::Range;

use super::phrases::{Found, Words};
use super::tables::data_tables;
use super::text_facts::TextFacts;
use crate::snapshot::{Attr, Flags, Snapshot, Tag};
use crate::units::NodeId;

/// What a leaf is by its markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Running text of any kind.
    Text,
    /// A table that holds data, as a whole.
    Table,
    /// A `pre` element as a whole.
    Preformatted,
}

/// A run of text.
#[derive(Clone, Debug)]
pub struct Leaf {
    /// The nodes between the two borders; only their text nodes count.
    pub nodes: Range<NodeId>,
    /// The nearest block element around it.
    pub container: NodeId,
    /// The inline element that was open before its first word, if any: `<span class="credit">`.
    pub inline: Option<NodeId>,
    /// What it is by its markup.
    pub shape: Shape,
    /// Whether it is not shown on the page.
    pub hidden: bool,
    /// Counts over its characters.
    pub facts: TextFacts,
    /// Set phrases in its first words.
    pub found: Found,
}

impl Leaf {
    /// Its characters.
    pub fn text(&self, snapshot: &Snapshot) -> String {
        NodeId::each(&self.nodes).map(|node| snapshot.text(node)).collect()
    }

    /// The anchors that begin in it, with an address or without.
    pub fn links<'a>(&self, snapshot: &'a Snapshot) -> impl Iterator<Item = NodeId> + use<'a> {
        NodeId::each(&self.nodes).filter(|&node| snapshot.tag(node) == Tag::A)
    }
}

/// The leaves of a page.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// In document order; every leaf has at least one letter or digit.
    pub leaves: Vec<Leaf>,
    /// Inline elements that are hidden inside a leaf that is not.
    pub hidden_inline: Vec<NodeId>,
    /// For each node how many leaves begin before it.
    before: Vec<u32>,
}

impl Outline {
    /// The leaves that lie inside an element, as indices.
    pub fn inside(&self, snapshot: &Snapshot, node: NodeId) -> Range<usize> {
        let at = |node: NodeId| self.before.get(node.index()).map_or(self.leaves.len(), |&n| n as usize);
        at(node.next())..at(snapshot.end(node)).max(at(node.next()))
    }
}

/// The outline of the subtree of `body`.
pub fn outline(snapshot: &Snapshot, body: NodeId) -> Outline {
    let tables = data_tables(snapshot, body);
    let mut walk =
        Walk { snapshot, out: Outline::default(), open: Vec::new(), current: Current::starting(body.next()), words: Words::default() };
    let mut at = body;
    while at < snapshot.end(body) {
        walk.leave(at);
        at = walk.enter(at, tables.binary_search(&at).is_ok());
    }
    walk.leave(snapshot.end(body));
    let mut outline = walk.out;
    outline.before = vec![0; snapshot.len()];
    for leaf in &outline.leaves {
        // A leaf lies in every element that begins before its first node.
        if let Some(count) = outline.before.get_mut(leaf.nodes.start.index() + 1) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for count in &mut outline.before {
        sum += *count;
        *count = sum;
    }
    outline
}

/// Whether an element parts the text before it from its own.
pub fn is_block(snapshot: &Snapshot, node: NodeId) -> bool {
    let flags = snapshot.flags(node);
    (snapshot.tag(node).is_block() || flags.contains(Flags::BLOCK)) && !flags.contains(Flags::INLINE)
}

struct Walk<'a> {
    snapshot: &'a Snapshot,
    out: Outline,
    /// The block elements that are open.
    open: Vec<NodeId>,
    current: Current,
    /// The first words of the leaf.
    words: Words,
}

/// The leaf that is being read.
struct Current {
    start: NodeId,
    inline: Option<NodeId>,
    facts: TextFacts,
    /// Where the innermost link, emphasis and button that are open end.
    link_end: NodeId,
    bold_end: NodeId,
    button_end: NodeId,
    /// `br` elements since the last letter.
    breaks: u32,
}

impl Current {
    fn starting(start: NodeId) -> Self {
        let none = NodeId(0);
        Self { start, inline: None, facts: TextFacts::default(), link_end: none, bold_end: none, button_end: none, breaks: 0 }
    }
}

impl Walk<'_> {
    /// Closes the blocks that end before `at`.
    fn leave(&mut self, at: NodeId) {
        while let Some(block) = self.open.pop_if(|block| self.snapshot.end(*block) <= at) {
            self.finish(Some(block), Shape::Text, self.snapshot.end(block), at);
        }
    }

    /// Ends the current leaf before `end`; the next begins at `next`.
    #[inline(never)]
    fn finish(&mut self, container: Option<NodeId>, shape: Shape, end: NodeId, next: NodeId) {
        let mut fresh = Current::starting(next);
        // An inline element may be open across blocks.
        (fresh.link_end, fresh.bold_end, fresh.button_end) = (self.current.link_end, self.current.bold_end, self.current.button_end);
        let done = std::mem::replace(&mut self.current, fresh);
        let found = self.words.take();
        if let Some(container) = container.filter(|_| done.facts.words > 0.0) {
            let hidden = self.snapshot.is_hidden(container);
            self.out.leaves.push(Leaf { nodes: done.start..end, container, inline: done.inline, shape, hidden, facts: done.facts, found });
        }
    }

    /// Takes in a node and gives the next to look at.
    #[inline(never)]
    fn enter(&mut self, at: NodeId, is_table: bool) -> NodeId {
        let snapshot = self.snapshot;
        let tag = snapshot.tag(at);
        let container = self.open.last().copied();
        if tag == Tag::Text {
            self.read(at);
        } else if !tag.is_rendered() {
            self.read_unseen(at);
            return snapshot.end(at);
        } else if is_table || tag == Tag::Pre {
            self.finish(container, Shape::Text, at, at.next());
            return self.whole(at, if is_table { Shape::Table } else { Shape::Preformatted });
        } else if is_block(snapshot, at) {
            self.finish(container, Shape::Text, at, at.next());
            self.open.push(at);
        } else if snapshot.is_hidden(at) && container.is_some_and(|c| !snapshot.is_hidden(c)) {
            self.out.hidden_inline.push(at);
            self.read_unseen(at);
            return snapshot.end(at);
        } else {
            self.inline(at, tag, container);
        }
        at.next()
    }

    /// Takes in an element as one leaf, but for a table's caption, which is one of its own.
    #[inline(never)]
    fn whole(&mut self, at: NodeId, shape: Shape) -> NodeId {
        let snapshot = self.snapshot;
        let caption = snapshot.children(at).take(3).find(|&child| snapshot.tag(child) == Tag::Caption);
        for node in snapshot.subtree(at).filter(|&n| matches!(snapshot.tag(n), Tag::Text | Tag::Br)) {
            if snapshot.tag(node) == Tag::Br || !snapshot.parent(node).is_some_and(|parent| snapshot.tag(parent).is_rendered()) {
                self.read_unseen(node);
                continue;
            }
            if let Some(caption) = caption.filter(|&c| node >= snapshot.end(c) && self.current.start <= c) {
                self.finish(Some(caption), Shape::Text, snapshot.end(caption), snapshot.end(caption));
            }
            self.read(node);
        }
        let end = snapshot.end(at);
        self.finish(Some(at), shape, end, end);
        end
    }

    #[inline(never)]
    fn inline(&mut self, at: NodeId, tag: Tag, container: Option<NodeId>) {
        let end = self.snapshot.end(at);
        match tag {
            Tag::Br => {
                self.words.finish();
                self.current.breaks += 1;
                if self.current.breaks == 2 {
                    self.finish(container, Shape::Text, at, at.next());
                }
            }
            Tag::A if self.snapshot.attr(at, Attr::Href).is_some() => {
                self.words.finish();
                self.current.link_end = self.current.link_end.max(end);
                self.current.facts.links += 1;
            }
            Tag::B | Tag::Strong => self.current.bold_end = self.current.bold_end.max(end),
            Tag::Button => {
                self.words.finish();
                self.current.button_end = self.current.button_end.max(end);
            }
            Tag::Span => self.words.finish(),
            Tag::Time => self.current.facts.times += 1,
            Tag::Img | Tag::AmpImg | Tag::Picture => self.current.facts.images += 1,
            _ => {}
        }
        if self.current.inline.is_none() && self.current.facts.words == 0.0 && end > at.next() {
            self.current.inline = Some(at);
        }
    }

    /// Takes in what is not shown, which counts for nothing but may say what the leaf is: "Share" for a reader of screens.
    #[inline(never)]
    fn read_unseen(&mut self, at: NodeId) {
        for node in self.snapshot.subtree(at) {
            self.words.read(self.snapshot, node);
        }
    }

    #[inline(never)]
    fn read(&mut self, at: NodeId) {
        let text = self.snapshot.text(at);
        let current = &mut self.current;
        let words = current.facts.read_words(text, &mut self.words);
        if text.bytes().any(|b| !b.is_ascii_whitespace()) {
            current.breaks = 0;
        }
        if at < current.link_end {
            current.facts.link_words += words;
        }
        if at < current.bold_end {
            current.facts.bold_words += words;
        }
        if at < current.button_end {
            current.facts.button_words += words;
        }
    }
}

/// A page for a test, with the outline of its body.
#[cfg(test)]
pub fn of_html(html: &str) -> (Snapshot, Outline) {
    let snapshot = crate::html::parse(html, "");
    let body = snapshot.nodes().find(|&n| snapshot.tag(n) == Tag::Body).expect("a body");
    let outline = outline(&snapshot, body);
    (snapshot, outline)
}
