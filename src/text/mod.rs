//! Document text: the article's words as one string, with an exact way back to the page.
//!
//! Takes a snapshot and its article; gives the text, its [`OffsetMap`], and where each block, link, emphasis and table
//! cell lies in it. White space is collapsed and characters are repaired here, and nowhere else.
//! It decides nothing about what belongs to the article.

mod builder;
mod compose;
mod map;

pub use builder::Builder;
pub use compose::compose;
pub use map::{DomSpan, OffsetMap};

use serde::Serialize;

use crate::article::BlockKind;
use crate::units::{NodeId, TextRange};

/// What stands between two blocks of a document text.
pub const BLOCK_BREAK: &str = "\n\n";
/// What stands between two cells of a table row.
pub const CELL_BREAK: &str = "\t";
/// What stands between two rows of a table, and for a `<br>`.
pub const LINE_BREAK: &str = "\n";

/// Inline markup that carries meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InlineKind {
    /// `a` with an address; see [`Inline::node`].
    Link,
    /// `em`, `i`, `cite`, `dfn`, `var`.
    Emphasis,
    /// `strong`, `b`.
    Strong,
    /// `code`, `kbd`, `samp`, `tt`.
    Code,
    /// `sub`.
    Subscript,
    /// `sup`.
    Superscript,
    /// `mark`.
    Mark,
    /// `s`, `del`.
    Deleted,
    /// `u`, `ins`.
    Inserted,
}

/// A piece of inline markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inline {
    /// What it is.
    pub kind: InlineKind,
    /// The words that it holds.
    pub range: TextRange,
    /// Its element, for a link's address.
    pub node: NodeId,
}

/// A cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The words in it.
    pub range: TextRange,
    /// Its row, from 0.
    pub row: u32,
    /// Whether it is a `th`.
    pub header: bool,
    /// How many columns and rows it takes, 1 at least.
    pub span: (u16, u16),
}

/// A block's words in the document text. Blocks without words have no passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The index in [`Article::blocks`](crate::article::Article::blocks).
    pub block: usize,
    /// What kind of block it is.
    pub kind: BlockKind,
    /// Where its words lie; never empty.
    pub range: TextRange,
    /// Inline markup in it, an outer piece before those inside it.
    pub inline: Vec<Inline>,
    /// The cells, for a table.
    pub cells: Vec<Cell>,
}

/// The text of an article.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The passages' words, parted by [`BLOCK_BREAK`].
    pub text: String,
    /// The way back to the page.
    pub map: OffsetMap,
    /// The passages in order.
    pub passages: Vec<Passage>,
    /// The language the words are in, where it is one of [`lang::ALL`](crate::lang::ALL).
    pub language: Option<&'static crate::lang::Language>,
    /// What is known of the language where it is another.
    pub elsewhere: Option<&'static crate::lang::Elsewhere>,
}

impl Document {
    /// How many passages stand before a block of the article; blocks without words have none.
    pub fn passages_before(&self, block: usize) -> usize {
        self.passages.partition_point(|passage| passage.block < block)
    }
}
