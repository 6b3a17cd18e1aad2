//! The only way to make document text: the text and its map grow together, so offsets are exact by construction.

use std::ops::Range;

use super::map::{OffsetMap, Origin, Segment};
use crate::units::{NodeId, TextRange, TextSize, Utf16Range, Utf16Size, utf16_len};

/// Builds a document text and its offset map.
///
/// Give the raw text of each text node in document order; what lies between two pieces of one node is left out.
#[derive(Debug, Default)]
pub struct Builder {
    text: String,
    map: OffsetMap,
    /// The node whose raw text is read now, and how far.
    node: Option<NodeId>,
    raw_at: TextSize,
    utf16_at: Utf16Size,
}

impl Builder {
    /// Takes over the bytes `range` of the raw text of `node` as they are.
    pub fn copy(&mut self, node: NodeId, raw: &str, range: Range<usize>) {
        self.seek(node, raw, range.start);
        let piece = raw.get(range).unwrap_or("");
        self.push(Origin::Copy, piece, piece);
    }

    /// Takes `new` for the bytes `range` of the raw text of `node`.
    pub fn replace(&mut self, node: NodeId, raw: &str, range: Range<usize>, new: &str) {
        self.seek(node, raw, range.start);
        self.push(Origin::Replace, raw.get(range).unwrap_or(""), new);
    }

    /// Adds characters that the page has not.
    pub fn insert(&mut self, new: &str) {
        self.push(Origin::Insert, "", new);
    }

    /// Goes to byte `at` of a node's raw text, counting UTF-16 units only over what was not counted before.
    fn seek(&mut self, node: NodeId, raw: &str, at: usize) {
        if self.node != Some(node) || self.raw_at.index() > at {
            self.node = Some(node);
            self.raw_at = TextSize(0);
            self.utf16_at = Utf16Size(0);
        }
        self.utf16_at = self.utf16_at + utf16_len(raw.get(self.raw_at.index()..at).unwrap_or(""));
        self.raw_at = TextSize::of(at);
    }

    fn push(&mut self, origin: Origin, raw: &str, new: &str) {
        let units = utf16_len(raw);
        let segment = Segment {
            origin,
            text: TextRange::of(self.text.len(), self.text.len() + new.len()),
            node: self.node.unwrap_or_default(),
            raw: TextRange::new(self.raw_at, self.raw_at + TextSize::of(raw.len())),
            raw_utf16: Utf16Range::new(self.utf16_at, self.utf16_at + units),
        };
        self.raw_at = segment.raw.end;
        self.utf16_at = segment.raw_utf16.end;
        if new.is_empty() {
            return;
        }
        self.text.push_str(new);
        match self.map.segments.last_mut() {
            Some(last) if joins(last, &segment) => {
                last.text.end = segment.text.end;
                last.raw.end = segment.raw.end;
                last.raw_utf16.end = segment.raw_utf16.end;
            }
            _ => self.map.segments.push(segment),
        }
    }

    /// The text so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text's length so far.
    pub fn len(&self) -> TextSize {
        TextSize::of(self.text.len())
    }

    /// Whether there is no text yet.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The text and its map.
    pub fn finish(self) -> (String, OffsetMap) {
        (self.text, self.map)
    }
}

/// Whether a copy goes on where the last one ended.
fn joins(last: &Segment, next: &Segment) -> bool {
    last.origin == Origin::Copy && next.origin == Origin::Copy && last.node == next.node && last.raw.end == next.raw.start
}
