//! What is known of a word where it stands: its letters, its place in the sentence, its entry in the gazetteer.

use std::ops::Range;

use super::super::gazetteer::{Entry, Walk, push_folded};
use super::{Finder, Span};
use crate::hash::HashSet;
use crate::units::slice;

impl<'a> Finder<'a> {
    pub(super) fn word(&self, at: usize) -> &'a str {
        self.words.get(at).map_or("", |word| word.text)
    }

    /// A word in lower case, without the apostrophe that it may end with: "l" of "L’".
    pub(super) fn lower(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.lower.as_ref())
    }

    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.is_word && word.text.starts_with(char::is_uppercase))
    }

    pub(super) fn is_among(&self, words: &HashSet<&'static str>, at: usize) -> bool {
        words.contains(self.lower(at))
    }

    /// Whether the word is one of the language's commonest, or begins many sentences: "La", "Segundo".
    pub(super) fn is_common(&self, at: usize) -> bool {
        self.is_among(&self.tables.common, at)
    }

    /// Whether a word begins its sentence, or one between marks or after a colon: its capital says nothing.
    pub(super) fn is_first(&self, at: usize, words: &Range<usize>) -> bool {
        let mark = |before: usize| self.words.get(before).is_some_and(|word| !word.is_word && !word.text.starts_with([',', ')']));
        at <= words.start || mark(at - 1) && self.word(at - 1).chars().all(|c| !c.is_alphanumeric())
    }

    /// Whether the word names a month or a weekday.
    pub(super) fn is_date(&self, at: usize) -> bool {
        let word = self.lower(at);
        let dates = &self.language.dates;
        dates.months.iter().chain(&dates.weekdays).any(|names| names.contains(&word))
    }

    /// The words `range` as they stand in the text.
    pub(super) fn text(&self, range: Range<usize>) -> &'a str {
        slice(&self.document.text, self.segmentation.range(self.tokens(range)))
    }

    pub(super) fn tokens(&self, range: Range<usize>) -> Range<usize> {
        let first = self.words.get(range.start).map_or(0, |word| word.tokens.start);
        first..range.end.checked_sub(1).and_then(|last| self.words.get(last)).map_or(first, |word| word.tokens.end)
    }

    pub(super) fn in_tokens(&self, span: &Span) -> Option<Span> {
        let tokens = self.tokens(span.start..span.end);
        (!tokens.is_empty()).then_some(Span { start: tokens.start, end: tokens.end, label: span.label })
    }

    /// What the gazetteer knows of the word alone.
    pub(super) fn entry_of(&self, at: usize) -> Entry {
        let Some(word) = self.words.get(at) else { return Entry::default() };
        *word.entry.get_or_init(|| self.entry(at, at + 1).map_or(Entry::default(), |(entry, _)| entry))
    }

    /// The longest entry of the gazetteer from a word on, and where it ends.
    pub(super) fn entry(&self, from: usize, limit: usize) -> Option<(Entry, usize)> {
        let mut walk = Walk::new()?;
        let mut longest = None;
        let mut end_before = None;
        let mut folded = String::new();
        for at in from..limit.min(self.words.len()) {
            for token in self.words.get(at)?.tokens.clone() {
                let range = self.segmentation.tokens.get(token)?.range;
                folded.clear();
                push_folded(&mut folded, slice(&self.document.text, range));
                let Some(next) = walk.read(&folded, end_before.is_some_and(|end| end < range.start)) else { return longest };
                walk = next;
                end_before = Some(range.end);
            }
            if let Some(entry) = walk.entry() {
                longest = Some((entry, at + 1));
            }
        }
        longest
    }
}
