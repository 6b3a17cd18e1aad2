//! Names in lines of capitals, which show nothing: "XI AND PUTIN VOW CLOSER TIES" above a text that names Putin.
//!
//! Takes names as spans of tokens; adds those that such a line has of the rest of the document.

use std::ops::Range;

use super::Label;
use super::gazetteer::{self, Class};
use super::pinyin;
use super::tagger::Span;
use crate::hash::HashMap;
use crate::segment::{Segmentation, TokenKind, lower};
use crate::text::Document;
use crate::units::slice;

/// Words from which a line all in capitals is a headline and no name.
const LEAST: usize = 4;
/// Tokens of the longest name that is looked for.
const LONGEST: usize = 4;
/// How sure a name is that stands in small letters elsewhere.
const CONFIDENCE: f32 = 0.6;

/// The names with those of lines in capitals that the document has elsewhere, in order.
pub(super) fn again(document: &Document, segmentation: &Segmentation, mut names: Vec<(Span, f32)>) -> Vec<(Span, f32)> {
    let lines: Vec<Range<usize>> =
        segmentation.sentences.iter().map(|s| s.tokens.clone()).filter(|line| is_shouted(document, segmentation, line)).collect();
    if lines.is_empty() {
        return names;
    }
    let shouted = marked(segmentation, lines.iter().cloned());
    let named = marked(segmentation, names.iter().map(|(span, _)| span.start..span.end));
    let text = |tokens: Range<usize>| slice(&document.text, segmentation.range(tokens));
    let mut known: HashMap<String, Label> = HashMap::default();
    for (span, _) in names.iter().filter(|(span, _)| shouted.get(span.start) == Some(&false)) {
        // "Putin" is written so, "NATO" never else, and "will" is a word; a surname may stand for its bearer, and a Chinese one
        // is the first word.
        let is_person = span.label == Label::Person;
        let surname = is_person.then(|| span.end - 1..span.end);
        let first = (is_person && pinyin::is_surname(text(span.start..span.start + 1))).then(|| span.start..span.start + 1);
        for name in [Some(span.start..span.end), surname, first].into_iter().flatten().map(text) {
            if name.contains(char::is_lowercase) && !gazetteer::is(name, Class::CommonWord) {
                known.entry(lower(name).into_owned()).or_insert(span.label);
            }
        }
    }
    for line in lines {
        let mut at = line.start;
        while at < line.end {
            let free = |tokens: &Range<usize>| named.get(tokens.clone()).is_some_and(|named| !named.contains(&true));
            let mut ends = (at + 1..=line.end.min(at + LONGEST)).rev().map(|end| at..end).filter(free);
            let found = ends.find_map(|tokens| Some((*known.get(&*lower(text(tokens.clone())))?, tokens.end)));
            if let Some((label, end)) = found {
                names.push((Span { start: at, end, label }, CONFIDENCE));
            }
            at = found.map_or(at + 1, |(_, end)| end);
        }
    }
    names.sort_by_key(|(span, _)| span.start);
    names
}

/// For each token whether it lies in one of the ranges.
fn marked(segmentation: &Segmentation, ranges: impl Iterator<Item = Range<usize>>) -> Vec<bool> {
    let mut marks = vec![false; segmentation.tokens.len()];
    for range in ranges {
        marks.get_mut(range).unwrap_or_default().fill(true);
    }
    marks
}

/// Whether a line is all in capitals, and longer than a name.
fn is_shouted(document: &Document, segmentation: &Segmentation, line: &Range<usize>) -> bool {
    let is_word = |at: &usize| segmentation.tokens.get(*at).is_some_and(|token| token.kind == TokenKind::Word);
    let mut words = line.clone().filter(is_word).map(|at| segmentation.word(document, at));
    words.clone().nth(LEAST - 1).is_some() && !words.any(|word| word.contains(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use crate::annotate::{Options, analyze_text};
    use crate::units::slice;

    #[test]
    fn a_headline_in_capitals_has_the_names_of_its_text() {
        for (text, expected) in [
            (
                "XI AND PUTIN VOW CLOSER TIES\n\nPresident Xi Jinping met Vladimir Putin on Friday. Putin said that it went well.",
                &["XI", "PUTIN", "Xi Jinping", "Vladimir Putin", "Putin"][..],
            ),
            (
                "COUNCIL VOTES TO CLOSE LEAVASA POOL\n\nThe council voted on Friday. Mayor Sina Leavasa said so.",
                &["LEAVASA", "Sina Leavasa"],
            ),
            ("WILL THE COUNCIL CLOSE IT?\n\nThe council voted on Friday. Actor Will Smith said so.", &["Will Smith"]),
        ] {
            let (_, found) = analyze_text(text, &Options::default());
            let names = found.mentions.iter().filter(|m| m.label.is_name()).map(|m| slice(&found.document.text, m.range));
            assert_eq!(names.collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
