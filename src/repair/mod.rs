//! Repair of characters that a scraper or a server broke.

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
