//! The only way to make a [`Snapshot`]: nodes in document order, as a parser or a walker meets them.

use super::{Attr, Flags, Layout, Snapshot, Tag};
use crate::units::{NodeId, TextRange};

/// Builds a snapshot. Total: an unclosed element is closed at the end, a surplus `close` does nothing.
pub struct Builder {
    snapshot: Snapshot,
    open: Vec<NodeId>,
}

impl Builder {
    /// A builder for the page at `url` (may be empty).
    pub fn new(url: &str) -> Self {
        Self { snapshot: Snapshot { url: url.to_owned(), ..Snapshot::default() }, open: Vec::new() }
    }

    fn push(&mut self, tag: Tag, flags: Flags) -> NodeId {
        let snapshot = &mut self.snapshot;
        let node = NodeId::of(snapshot.tags.len());
        let parent = self.open.last().copied().unwrap_or(node);
        let inherited = snapshot.flags.get(parent.index()).copied().unwrap_or_default().0 & Flags::HIDDEN.0;
        snapshot.tags.push(tag);
        snapshot.parents.push(parent);
        snapshot.ends.push(node.next());
        snapshot.flags.push(Flags(flags.0 | if tag == Tag::Text { inherited } else { 0 }));
        snapshot.texts.push(TextRange::default());
        snapshot.attr_starts.push(snapshot.attrs.len() as u32);
        node
    }

    /// Opens an element below the one that is open now and gives its id.
    ///
    /// `flags` are final: [`Flags::HIDDEN`] of an ancestor must be in them if it holds for this element.
    pub fn open(&mut self, tag: Tag, flags: Flags) -> NodeId {
        let node = self.push(tag, flags);
        self.open.push(node);
        node
    }

    /// Whether the element that is open now is hidden.
    pub fn is_hidden(&self) -> bool {
        self.open.last().is_some_and(|&node| self.snapshot.is_hidden(node))
    }

    /// Gives the element opened last an attribute. Must come before the next `open` or `text`, else it does nothing.
    pub fn attr(&mut self, attr: Attr, value: &str) {
        let snapshot = &mut self.snapshot;
        if self.open.last().is_some_and(|node| node.index() + 1 == snapshot.tags.len()) {
            let start = snapshot.attr_heap.len();
            snapshot.attr_heap.push_str(value);
            snapshot.used_attrs |= attr.bit();
            snapshot.attrs.push((attr, TextRange::of(start, snapshot.attr_heap.len())));
        }
    }

    /// Gives the node its layout.
    pub fn layout(&mut self, node: NodeId, layout: Layout) {
        let layouts = &mut self.snapshot.layouts;
        if layouts.len() <= node.index() {
            layouts.resize(node.index() + 1, Layout::default());
        }
        if let Some(place) = layouts.get_mut(node.index()) {
            *place = layout;
        }
    }

    /// Adds a text node with its raw characters and gives its id.
    pub fn text(&mut self, text: &str) -> NodeId {
        let node = self.push(Tag::Text, Flags::default());
        let start = self.snapshot.heap.len();
        self.snapshot.heap.push_str(text);
        if let Some(range) = self.snapshot.texts.last_mut() {
            *range = TextRange::of(start, start + text.len());
        }
        node
    }

    /// Closes the element opened last.
    pub fn close(&mut self) {
        if let Some(node) = self.open.pop() {
            let end = NodeId::of(self.snapshot.tags.len());
            if let Some(place) = self.snapshot.ends.get_mut(node.index()) {
                *place = end;
            }
        }
    }

    /// Closes what is open and gives the snapshot.
    pub fn finish(mut self) -> Snapshot {
        while !self.open.is_empty() {
            self.close();
        }
        self.snapshot.attr_starts.push(self.snapshot.attrs.len() as u32);
        if !self.snapshot.layouts.is_empty() {
            self.snapshot.layouts.resize(self.snapshot.tags.len(), Layout::default());
        }
        self.snapshot
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subtree_is_a_range_and_unclosed_elements_end() {
        let mut b = Builder::new("");
        let body = b.open(Tag::Body, Flags::default());
        let p = b.open(Tag::P, Flags::HIDDEN);
        b.attr(Attr::Class, "lead");
        let text = b.text("one");
        b.attr(Attr::Id, "late");
        b.close();
        b.open(Tag::Div, Flags::default());
        b.text("two");
        let s = b.finish();
        assert_eq!(s.children(body).map(|n| s.tag(n)).collect::<Vec<_>>(), [Tag::P, Tag::Div]);
        assert_eq!((s.attr(p, Attr::Class), s.attr(p, Attr::Id)), (Some("lead"), None));
        assert!(s.is_hidden(text), "a text node is as hidden as its parent");
        assert_eq!(s.text_nodes(body).map(|n| s.text(n)).collect::<String>(), "onetwo");
        assert_eq!(s.end(body).index(), s.len());
        assert_eq!(s.parent(body), None);
    }
}
