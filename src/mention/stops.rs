//! Names that run over a sentence's end, for it looks like an abbreviation's: "at Apple Inc. Cook said".
//!
//! Takes names as spans of tokens; divides those that hold what only ends a name with more behind it.

use super::Label;
use super::gazetteer::{self, Class};
use super::tagger::Span;
use crate::lang::Names;
use crate::segment::{Segmentation, lower};
use crate::text::Document;

/// Names looked through for the words behind a stop, so that a page of such stops costs no more than its length.
const MOST_OTHERS: usize = 200;

/// Labels whose names may be said once more after "v.": "Kramer vs. Kramer".
const OF_PAIRS: [Label; 2] = [Label::Law, Label::WorkOfArt];

/// What a name's last word shows it to be, so that it goes on behind a stop: "Ford Motor Co. Fund".
const HEADS: [Class; 9] = [
    Class::OrganisationHead,
    Class::FacilityHead,
    Class::LocationHead,
    Class::RegionHead,
    Class::EventHead,
    Class::LawHead,
    Class::WorkHead,
    Class::ProductHead,
    Class::CompanySuffix,
];

/// The names with those divided that a sentence's end stands in.
pub(super) fn divide(document: &Document, segmentation: &Segmentation, names: Vec<(Span, f32)>) -> Vec<(Span, f32)> {
    let word = |at: usize| segmentation.word(document, at);
    let cuts: Vec<Option<usize>> = names.iter().map(|(span, _)| end_within(&word, span)).collect();
    if cuts.iter().all(Option::is_none) {
        return names;
    }
    let mut out = Vec::with_capacity(names.len() + 1);
    for ((span, confidence), cut) in names.iter().zip(cuts) {
        let Some(cut) = cut else {
            out.push((*span, *confidence));
            continue;
        };
        out.push((Span { end: cut, ..*span }, *confidence));
        let rest = Span { start: cut, ..*span };
        if let Some(label) = label(&word, &names, span, &rest) {
            out.push((Span { label, ..rest }, *confidence));
        }
    }
    out
}

/// The token after a stop within the name that ends a sentence.
fn end_within<'a>(word: &impl Fn(usize) -> &'a str, span: &Span) -> Option<usize> {
    (span.start + 1..span.end).find(|&next| {
        let (stop, follows) = (word(next - 1), word(next));
        if !stop.ends_with('.') || !follows.starts_with(char::is_uppercase) || follows.ends_with('.') {
            return false;
        }
        let ends = next - 1 > span.start && is_ending(&lower(stop), span.label) && !goes_on(word, span);
        ends || stop.trim_end_matches('.') == follows && !OF_PAIRS.contains(&span.label)
    })
}

/// Whether a word with its stop only ends names of a label.
fn is_ending(stop: &str, label: Label) -> bool {
    let endings = match label {
        Label::Person => Names::PERSON_ENDINGS,
        Label::Gpe => Names::PLACE_ENDINGS,
        Label::Org | Label::Product => Names::COMPANY_ENDINGS,
        _ => return false,
    };
    endings.split(' ').any(|ending| ending == stop)
}

/// Whether the name is one up to its last word: "Ford Motor Co. Fund".
fn goes_on<'a>(word: &impl Fn(usize) -> &'a str, span: &Span) -> bool {
    let last = gazetteer::look_up(word(span.end - 1)).unwrap_or_default();
    HEADS.into_iter().any(|class| last.is(class))
}

/// Whether a word stands in the tokens, with a stop or without.
fn is_said<'a>(word: &impl Fn(usize) -> &'a str, mut tokens: std::ops::Range<usize>, follows: &str) -> bool {
    tokens.any(|at| word(at).trim_end_matches('.') == follows)
}

/// What the words after the stop name: what they do elsewhere in the document, or what is known of them.
fn label<'a>(word: &impl Fn(usize) -> &'a str, names: &[(Span, f32)], span: &Span, rest: &Span) -> Option<Label> {
    if is_said(word, span.start..rest.start, word(rest.start)) {
        return Some(span.label);
    }
    let words = |span: &Span| (span.start..span.end).map(word).collect::<Vec<_>>();
    let own = words(rest);
    let others = || names.iter().take(MOST_OTHERS).map(|(other, _)| other).filter(|other| *other != span);
    if let Some(same) = others().find(|other| words(other) == own) {
        return Some(same.label);
    }
    let entry = gazetteer::look_up(&own.join(" ")).unwrap_or_default();
    let surname = || others().any(|other| other.label == Label::Person && words(other).ends_with(&own));
    let is = |class: Class| entry.is(class);
    // A sentence that begins with a word that nobody knows has a person for its subject.
    let unknown = own.len() == 1 && entry == gazetteer::Entry::default();
    if is(Class::Surname) || is(Class::FirstName) || unknown || surname() {
        return Some(Label::Person);
    }
    let known = [(Class::Organisation, Label::Org), (Class::Country, Label::Gpe), (Class::BigCity, Label::Gpe)];
    known.into_iter().find(|(class, _)| is(*class)).map(|(_, label)| label)
}
