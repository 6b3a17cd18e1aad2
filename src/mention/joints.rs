//! Names that small words hold together: "University of" with "California" behind it, "Maria de los Ángeles García".
//!
//! Takes names as spans of tokens; makes one of two that stand on either side of such a word.

use std::ops::Range;

use super::Label;
use super::gazetteer::{self, Class};
use super::tagger::Span;
use crate::lang::Names;
use crate::segment::Segmentation;
use crate::text::Document;

/// Small words between the two parts of a person's name: "de los".
const MOST_PARTICLES: usize = 3;

/// The names with those joined that are parts of one.
pub(super) fn join(document: &Document, segmentation: &Segmentation, known: &Names, names: Vec<(Span, f32)>) -> Vec<(Span, f32)> {
    let word = |at: usize| segmentation.word(document, at);
    let mut out: Vec<(Span, f32)> = Vec::with_capacity(names.len());
    for (mut span, confidence) in names {
        let free = out.last().map_or(0, |(last, _)| last.end);
        span.start = first_name(&word, known, &span).filter(|first| *first >= free).unwrap_or(span.start);
        match out.last_mut() {
            Some((last, _)) if is_begun(&word, last, &span) || are_particles(&word, known, last, &span) => last.end = span.end,
            _ => out.push((span, confidence)),
        }
    }
    out
}

/// Whether a body's name breaks off before a small word's noun: "University of".
fn is_begun<'a>(word: &impl Fn(usize) -> &'a str, body: &Span, next: &Span) -> bool {
    body.label == Label::Org && body.end == next.start && body.end > body.start + 1 && word(body.end - 1) == Names::OF
}

/// A first name that small words part from a person's name: "Maria" of "Maria de los Ángeles García".
fn first_name<'a>(word: &impl Fn(usize) -> &'a str, known: &Names, person: &Span) -> Option<usize> {
    let particles = (person.start.saturating_sub(MOST_PARTICLES)..person.start).rev();
    let small = particles.take_while(|at| word(*at).starts_with(char::is_lowercase)).count();
    let first = person.start.checked_sub(small + 1).filter(|_| small > 0 && person.label == Label::Person)?;
    let is_first = word(first).starts_with(char::is_uppercase)
        && gazetteer::look_up(word(first))
            .is_some_and(|entry| entry.is(Class::FirstName) && !entry.is(Class::CommonWord) && !entry.is(Class::Title));
    (is_first && is_particle(word, known, first + 1..person.start)).then_some(first)
}

/// Whether tokens are what may stand in small letters within a name.
fn is_particle<'a>(word: &impl Fn(usize) -> &'a str, known: &Names, tokens: Range<usize>) -> bool {
    let is_it = |particle: &&str| particle.split(' ').eq(tokens.clone().map(word));
    known
        .particles
        .iter()
        .find(|particle| is_it(particle))
        .is_some_and(|particle| !Names::WORDS_TOO.split(' ').any(|word| word == *particle))
}

/// Whether small words between two people are within the name of one.
fn are_particles<'a>(word: &impl Fn(usize) -> &'a str, known: &Names, first: &Span, second: &Span) -> bool {
    if first.label != Label::Person || second.label != Label::Person {
        return false;
    }
    let is_small = |at: &usize| word(*at).starts_with(char::is_lowercase);
    let from = first.end - (first.start + 1..first.end).rev().take_while(is_small).count();
    from < second.start && second.start - from <= MOST_PARTICLES && is_particle(word, known, from..second.start)
}
