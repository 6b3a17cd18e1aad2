//! Sentences and tokens of a document.
//!
//! Takes the document text and its blocks; gives tokens (words, numbers, marks) and sentences as ranges of tokens.
//! A sentence never crosses a block. It knows no names.

mod chars;
mod sentences;
mod tokens;

use std::borrow::Cow;
use std::ops::Range;

use crate::lang;
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

/// Bytes of text a token takes, on average: how much room to make.
const BYTES_A_TOKEN: usize = 5;

/// Splits a document into sentences and tokens, by the rules of its language.
pub fn segment(document: &Document) -> Segmentation {
    let words = document.language.map_or(&lang::Segmentation::UNKNOWN, |language| &language.segmentation);
    let mut out = Segmentation { tokens: Vec::with_capacity(document.text.len() / BYTES_A_TOKEN), sentences: Vec::new() };
    for (index, passage) in document.passages.iter().enumerate() {
        let start = out.tokens.len();
        tokens::tokenise(&document.text, passage.range, words, &mut out.tokens);
        sentences::split(&document.text, &out.tokens, start..out.tokens.len(), index, words, &mut out.sentences);
    }
    out
}

/// A word in lower case; most are already, and of the rest most are ASCII.
pub fn lower(word: &str) -> Cow<'_, str> {
    if !word.is_ascii() {
        Cow::Owned(word.to_lowercase())
    } else if word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::article::BlockKind;
    use crate::text::Passage;

    fn document(parts: &[String], language: usize) -> Document {
        let mut document = Document { language: lang::ALL.get(language).copied(), ..Document::default() };
        for (block, part) in parts.iter().enumerate() {
            let start = document.text.len();
            document.text.push_str(part);
            let range = TextRange::of(start, document.text.len());
            document.passages.push(Passage { block, kind: BlockKind::Paragraph, range, inline: Vec::new(), cells: Vec::new() });
            document.text.push_str("\n\n");
        }
        document
    }

    proptest! {
        #[test]
        fn tokens_and_sentences_tile_the_visible_text(
            parts in prop::collection::vec("([A-Z]\\.|[a-z]{1,6}|U\\.S\\.|Mr\\.|[0-9]{1,4}|['’\"“”.,!?…-]|[ \t\n]|é|e\u{301}|\u{200d}|中|न्|😀|\u{ad}){0,30}", 0..4),
            language in 0usize..9,
        ) {
            let document = document(&parts, language);
            let found = segment(&document);
            let mut end = 0;
            for token in &found.tokens {
                let range = token.range.indices();
                prop_assert!(range.start >= end && !range.is_empty(), "tokens are in order and never empty");
                prop_assert!(document.text.get(range.clone()).is_some(), "a token lies on character borders");
                let gap = &document.text[end..range.start];
                prop_assert!(gap.chars().all(|c| c.is_whitespace() || !c.is_alphanumeric()), "only space is left out, not {gap:?}");
                end = range.end;
            }
            let mut next = 0;
            for sentence in &found.sentences {
                prop_assert!(sentence.tokens.start == next && !sentence.tokens.is_empty());
                next = sentence.tokens.end;
                let passage = document.passages[sentence.passage].range;
                prop_assert!(passage.contains(found.range(sentence.tokens.clone())), "a sentence stays in its passage");
            }
            prop_assert_eq!(next, found.tokens.len());
        }

        #[test]
        fn any_text_is_segmented(text in any::<String>()) {
            let found = segment(&document(&[text], 0));
            prop_assert!(found.tokens.iter().all(|t| !t.range.is_empty()));
        }
    }
}
