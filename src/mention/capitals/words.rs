//! Words with their hyphens: "Robert-Koch-Institut", "Brecht-Öztürk".

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use super::super::gazetteer::Entry;
use crate::segment::{Segmentation, TokenKind, lower};
use crate::text::Document;
use crate::units::slice;

/// A token, or several that hyphens join.
pub(super) struct Word<'a> {
    pub tokens: Range<usize>,
    pub text: &'a str,
    /// It in lower case, without the apostrophe that it may end with.
    pub lower: Cow<'a, str>,
    /// What the gazetteer knows of it, once asked.
    pub entry: OnceCell<Entry>,
    /// No number and no mark.
    pub is_word: bool,
}

/// The words of some tokens in order.
pub(super) fn words<'a>(document: &'a Document, segmentation: &Segmentation, tokens: Range<usize>) -> Vec<Word<'a>> {
    let token = |at: usize| segmentation.tokens.get(at).filter(|_| tokens.contains(&at));
    let is_word = |at: usize| token(at).is_some_and(|t| t.kind == TokenKind::Word);
    let glued = |at: usize| token(at).zip(token(at + 1)).is_some_and(|(a, b)| a.range.end == b.range.start);
    let mut out = Vec::with_capacity(tokens.len());
    let mut at = tokens.start;
    while at < tokens.end {
        let mut end = at + 1;
        while is_word(at) && is_word(end + 1) && glued(end - 1) && glued(end) && segmentation.word(document, end) == "-" {
            end += 2;
        }
        let text = slice(&document.text, segmentation.range(at..end));
        out.push(Word {
            tokens: at..end,
            text,
            lower: lower(text.trim_end_matches(['\'', '’'])),
            entry: OnceCell::new(),
            is_word: is_word(at),
        });
        at = end;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn words_keep_their_hyphens() {
        check("de", "Das sagt Ministerin Hanna Brecht-Öztürk.", "PERSON Hanna Brecht-Öztürk");
        check("fr", "Le ministre Bastien Delorme-Vasseur part.", "PERSON Bastien Delorme-Vasseur");
        check("nl", "Dat zegt Femke Hoogeveen-Bakir vandaag.", "PERSON Femke Hoogeveen-Bakir");
    }
}
