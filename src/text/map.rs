//! The map from document text back to the page's nodes.
//!
//! Laws, held by property tests: segments tile the text; raw positions never go back within a node's run;
//! a verbatim range read back from the page equals the text; no end splits a surrogate pair.

use crate::units::{NodeId, TextRange, TextSize, Utf16Range, Utf16Size, utf16_len};

/// How a piece of document text came from the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// The same characters stand in the node.
    Copy,
    /// Other characters stand in the node: a repair, or a run of white space.
    Replace,
    /// The page has no such characters: a block break.
    Insert,
}

/// A piece of document text with its place in a text node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub origin: Origin,
    /// Its place in the document text; never empty.
    pub text: TextRange,
    /// The text node; meaningless for an insert.
    pub node: NodeId,
    /// Its place in the node's raw text, in bytes.
    pub raw: TextRange,
    /// The same place in UTF-16 units.
    pub raw_utf16: Utf16Range,
}

impl Segment {
    fn is_ascii_copy(&self) -> bool {
        self.origin == Origin::Copy && self.raw.len() == self.raw_utf16.len()
    }
}

/// A part of one text node of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DomSpan {
    /// The text node.
    pub node: NodeId,
    /// The part, in UTF-16 units of the node's data.
    pub utf16: Utf16Range,
    /// The same part in UTF-8 bytes of the node's raw text in the snapshot.
    pub raw: TextRange,
}

/// Where each piece of a document's text stands on the page: a sorted list of segments that tile the text.
#[derive(Clone, Debug, Default)]
pub struct OffsetMap {
    pub(super) segments: Vec<Segment>,
}

impl OffsetMap {
    /// The parts of the page's text nodes that `range` of `text` came from, at most one for each text node in a row.
    ///
    /// `text` is the document text that the map was built with. An end inside a replaced piece widens to the whole
    /// piece; text that the page has not gives nothing.
    pub fn dom_spans(&self, text: &str, range: TextRange) -> Vec<DomSpan> {
        let mut spans: Vec<DomSpan> = Vec::new();
        let first = self.segments.partition_point(|s| s.text.end <= range.start);
        for segment in self.segments.get(first..).unwrap_or_default() {
            let Some(part) = segment.text.intersection(range) else { break };
            let Some(span) = project(segment, text, part) else { continue };
            match spans.last_mut() {
                // Skipped characters between two pieces of one node are part of the span: the page shows them, or nothing, there.
                Some(last) if last.node == span.node && last.utf16.end <= span.utf16.start => {
                    last.utf16.end = span.utf16.end;
                    last.raw.end = span.raw.end;
                }
                _ => spans.push(span),
            }
        }
        spans
    }

    /// Whether every character of `range` stands on the page as it is in the text.
    pub fn is_verbatim(&self, range: TextRange) -> bool {
        let first = self.segments.partition_point(|s| s.text.end <= range.start);
        let inside = self.segments.get(first..).unwrap_or_default().iter().take_while(|s| s.text.start < range.end);
        let mut previous: Option<&Segment> = None;
        for segment in inside {
            let runs_on = previous.is_none_or(|p| p.node != segment.node || p.raw.end == segment.raw.start);
            if segment.origin != Origin::Copy || !runs_on {
                return false;
            }
            previous = Some(segment);
        }
        true
    }

    /// Whether the segments tile a text of `len` bytes, in order and without gaps.
    pub fn tiles(&self, len: TextSize) -> bool {
        let mut at = TextSize(0);
        for segment in &self.segments {
            if segment.text.start != at || segment.text.is_empty() {
                return false;
            }
            at = segment.text.end;
        }
        at == len
    }
}

/// The part of the page that `part` of a segment came from.
fn project(segment: &Segment, text: &str, part: TextRange) -> Option<DomSpan> {
    let whole = DomSpan { node: segment.node, utf16: segment.raw_utf16, raw: segment.raw };
    match segment.origin {
        Origin::Insert => None,
        Origin::Replace => Some(whole),
        Origin::Copy if part == segment.text => Some(whole),
        Origin::Copy => {
            let (from, to) = (part.start - segment.text.start, part.end - segment.text.start);
            let raw = TextRange::new(segment.raw.start + from, segment.raw.start + to);
            let units = |part: TextRange| {
                if segment.is_ascii_copy() { Utf16Size::of(part.len()) } else { utf16_len(text.get(part.indices()).unwrap_or("")) }
            };
            let start = segment.raw_utf16.start + units(TextRange::new(segment.text.start, part.start));
            let end = start + units(part);
            Some(DomSpan { node: segment.node, utf16: Utf16Range::new(start, end), raw })
        }
    }
}
