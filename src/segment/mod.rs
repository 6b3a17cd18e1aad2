//! Sentences and tokens of a document.
//!
//! Takes the document text and its blocks; gives tokens (words, numbers, marks) and sentences as ranges of tokens.
//! A sentence never crosses a block. It knows no names.

use std::ops::Range;

use crate::text::Document;
use crate::units::{TextRange, slice};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters, perhaps with apostrophes, full stops of an abbreviation or digits: "Xi", "U.S.", "O’Brien", "B2B".
    Word,
    /// A number, with its separators: "12.9", "1,000", "2023".
    Number,
    /// Any other visible character, alone: marks, currency signs, symbols.
    Mark,
}

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the document text.
    pub range: TextRange,
    /// What it is.
    pub kind: TokenKind,
}

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens, as indices in [`Segmentation::tokens`]; never empty.
    pub tokens: Range<usize>,
    /// The index in [`Document::passages`] of the block it stands in.
    pub passage: usize,
}

/// A document's sentences and tokens, in order.
#[derive(Clone, Debug, Default)]
pub struct Segmentation {
    /// All tokens in order; none overlap.
    pub tokens: Vec<Token>,
    /// All sentences in order; together they hold each token once.
    pub sentences: Vec<Sentence>,
}

impl Segmentation {
    /// The characters of a token.
    pub fn word<'a>(&self, document: &'a Document, token: usize) -> &'a str {
        self.tokens.get(token).map_or("", |t| slice(&document.text, t.range))
    }

    /// Where a range of tokens stands in the text; empty for an empty range.
    pub fn range(&self, tokens: Range<usize>) -> TextRange {
        match (self.tokens.get(tokens.start), tokens.end.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(first), Some(last)) if !tokens.is_empty() => TextRange::new(first.range.start, last.range.end),
            _ => TextRange::default(),
        }
    }
}

/// Splits a document into sentences and tokens.
pub fn segment(_document: &Document) -> Segmentation {
    Segmentation::default()
}
