//! Given names that a hyphen joins to a part in small letters: "Kwok Wing-sum", "Wei Jun-hao".
//!
//! Takes names as spans of tokens; lengthens those that end before such a part.

use super::Label;
use super::gazetteer::{self, Class};
use super::tagger::Span;
use crate::lang::Names;
use crate::segment::{Segmentation, TokenKind};
use crate::text::Document;

/// Letters of the longest syllables: "Seung-hyun", "Jae-myung".
const LONGEST_FIRST: usize = 5;
const LONGEST_SECOND: usize = 5;
/// Letters from which a second syllable must not be a common word: "Jones-style".
const LONG: usize = 5;

/// A span with the second half of its given name, if that stands behind it.
pub(super) fn complete(document: &Document, segmentation: &Segmentation, names: &Names, span: Span) -> Span {
    let token = |at: usize| segmentation.tokens.get(at);
    let glued = |at: usize| token(at).zip(token(at + 1)).is_some_and(|(a, b)| a.range.end == b.range.start);
    let word = |at: usize| segmentation.word(document, at);
    let (first, last, end) = (span.start, span.end.saturating_sub(1), span.end);
    // "Park Geun-hye" is no park; "Mount Coot-tha" is a mountain.
    let is_thing = !matches!(span.label, Label::Person | Label::Org);
    let fits = last == first + 1
        && (!is_thing || span.label != Label::Loc && gazetteer::is(word(first), Class::Surname))
        && word(end) == "-"
        && glued(last)
        && glued(end)
        && token(end + 1).is_some_and(|t| t.kind == TokenKind::Word)
        && !(glued(end + 1) && word(end + 2) == "-");
    if !fits {
        return span;
    }
    let (given, part) = (word(last), word(end + 1));
    let syllables =
        given.chars().count() <= LONGEST_FIRST && part.chars().count() <= LONGEST_SECOND && part.chars().all(char::is_lowercase);
    let plain = || {
        !gazetteer::is(part, Class::CommonWord) || !is_thing && part.chars().count() < LONG && !gazetteer::is(word(first), Class::FirstName)
    };
    if syllables && plain() && !names.compounds.split_whitespace().any(|end| end == part) {
        return Span { end: end + 2, label: Label::Person, ..span };
    }
    span
}
