//! A page at one moment, as read-only columns in preorder.
//!
//! Takes nothing but what a producer fed to the [`Builder`]; gives tags, text, attributes and, on a live page,
//! layout. A subtree is a range of node ids, so walking is counting: no recursion, whatever the depth.
//! It knows neither the DOM nor an HTML parser: both are producers of snapshots.

mod attr;
mod builder;
mod layout;
mod names;
mod tag;

pub use attr::Attr;
pub use builder::Builder;
pub use layout::{Flags, Layout};
pub use tag::Tag;

use crate::units::{NodeId, TextRange, slice};

/// A page as columns, one entry a node, in document order (preorder).
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    url: String,
    /// The tag of an element; [`Tag::Text`] for a text node.
    tags: Vec<Tag>,
    parents: Vec<NodeId>,
    /// The first node after the subtree.
    ends: Vec<NodeId>,
    flags: Vec<Flags>,
    /// Where a text node's characters lie in `heap`; empty for elements.
    texts: Vec<TextRange>,
    heap: String,
    /// Where a node's attributes begin in `attrs`; one entry more than there are nodes.
    attr_starts: Vec<u32>,
    attrs: Vec<(Attr, TextRange)>,
    attr_heap: String,
    /// The attributes that any element has, a bit each: many are asked of every element and stand on few pages.
    used_attrs: u64,
    /// One entry a node where the producer knows the layout, else empty.
    layouts: Vec<Layout>,
}

impl Snapshot {
    /// The page's address as the producer gave it, or an empty string.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.tags.len()
    }

    /// Whether there is no node at all.
    pub fn is_empty(&self) -> bool {
        self.tags.is_empty()
    }

    /// All nodes in document order.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (0..self.tags.len() as u32).map(NodeId)
    }

    /// The node's tag; [`Tag::Text`] for a text node and for an id that is not in the snapshot.
    pub fn tag(&self, node: NodeId) -> Tag {
        self.tags.get(node.index()).copied().unwrap_or(Tag::Text)
    }

    /// Whether the node is a text node.
    pub fn is_text(&self, node: NodeId) -> bool {
        self.tag(node) == Tag::Text
    }

    /// The node's parent element; `None` for the root.
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        self.parents.get(node.index()).copied().filter(|&parent| parent != node)
    }

    /// The node's ancestors, nearest first.
    pub fn ancestors(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.parent(node), |&n| self.parent(n))
    }

    /// The node itself and its ancestors, nearest first.
    pub fn inclusive_ancestors(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(Some(node), |&n| self.parent(n))
    }

    /// The first node after the node's subtree.
    pub fn end(&self, node: NodeId) -> NodeId {
        self.ends.get(node.index()).copied().unwrap_or(node)
    }

    /// The node and all below it, in document order.
    pub fn subtree(&self, node: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (node.0..self.end(node).0).map(NodeId)
    }

    /// Whether `inner` is `outer` or lies below it.
    pub fn is_inside(&self, inner: NodeId, outer: NodeId) -> bool {
        outer <= inner && inner < self.end(outer)
    }

    /// The node's children in order.
    pub fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let end = self.end(node);
        let first = Some(node.next()).filter(|&n| n < end);
        std::iter::successors(first, move |&n| Some(self.end(n)).filter(|&next| next > n && next < end))
    }

    /// The raw characters of a text node, as on the page; empty for an element.
    pub fn text(&self, node: NodeId) -> &str {
        self.texts.get(node.index()).map_or("", |&range| slice(&self.heap, range))
    }

    /// The text nodes of a subtree.
    pub fn text_nodes(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.subtree(node).filter(|&n| self.is_text(n))
    }

    /// The value of an attribute, where the element has it.
    pub fn attr(&self, node: NodeId, attr: Attr) -> Option<&str> {
        if self.used_attrs & attr.bit() == 0 {
            return None;
        }
        self.attrs_of(node).iter().find(|&&(name, _)| name == attr).map(|&(_, value)| slice(&self.attr_heap, value))
    }

    /// The attributes of an element that snapshots keep, in the producer's order.
    pub fn attrs(&self, node: NodeId) -> impl Iterator<Item = (Attr, &str)> + '_ {
        self.attrs_of(node).iter().map(|&(attr, value)| (attr, slice(&self.attr_heap, value)))
    }

    fn attrs_of(&self, node: NodeId) -> &[(Attr, TextRange)] {
        let at = |i: usize| self.attr_starts.get(i).map_or(0, |&start| start as usize);
        self.attrs.get(at(node.index())..at(node.index() + 1)).unwrap_or_default()
    }

    /// What the producer said about the node.
    pub fn flags(&self, node: NodeId) -> Flags {
        self.flags.get(node.index()).copied().unwrap_or_default()
    }

    /// Whether the node is not shown on the page, itself or through an ancestor.
    pub fn is_hidden(&self, node: NodeId) -> bool {
        self.flags(node).contains(Flags::HIDDEN)
    }

    /// The element's layout, where the producer is a live page.
    pub fn layout(&self, node: NodeId) -> Option<&Layout> {
        self.layouts.get(node.index())
    }

    /// Whether the producer is a live page, so that layout is known.
    pub fn has_layout(&self) -> bool {
        !self.layouts.is_empty()
    }

    /// A snapshot of plain text: a `body` element with one text node that holds it all.
    pub fn of_plain_text(text: &str) -> Self {
        let mut builder = Builder::new("");
        builder.open(Tag::Body, Flags::default());
        builder.text(text);
        builder.finish()
    }
}
