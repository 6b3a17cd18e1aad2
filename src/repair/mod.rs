//! Repair of characters that a scraper or a server broke.

use std::borrow::Cow;
use std::ops::Range;

/// A piece of text that should read otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The broken piece, in UTF-8 bytes of the text.
    pub range: Range<usize>,
    /// What it should read; empty to leave it out.
    pub replacement: String,
}

/// The repairs that `text` needs, in order and apart from each other. Text that is right needs none.
pub fn repairs(_text: &str) -> Vec<Repair> {
    Vec::new()
}

/// The text with its repairs made.
pub fn repaired(text: &str) -> Cow<'_, str> {
    let repairs = repairs(text);
    if repairs.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for Repair { range, replacement } in repairs {
        out.push_str(text.get(at..range.start).unwrap_or(""));
        out.push_str(&replacement);
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or(""));
    Cow::Owned(out)
}
