//! Finds the fuller names that a name may be short for, without looking through all.

use super::forms::Form;
use super::names::Strength;
use crate::hash::{self, HashMap};
use crate::mention::Label;

/// Words that a form is found by on average: how much room to make.
const WORDS_A_FORM: usize = 2;
/// Fuller names looked at for one short name.
pub(super) const MOST_CANDIDATES: usize = 32;
/// The fuller names of a form that have the label, only those of the strongest reading.
pub(super) fn candidates(forms: &[Form], index: &Index, form: usize, label: Label) -> Vec<usize> {
    let Some(short) = forms.get(form) else { return Vec::new() };
    let mut best: Option<Strength> = None;
    let mut found = Vec::new();
    for &full in index.of(short, label) {
        let Some(candidate) = forms.get(full).filter(|f| f.label == label && full != form) else { continue };
        let contradicts = matches!((short.female, candidate.female), (Some(a), Some(b)) if a != b) && short.name.words.len() > 1;
        let Some(strength) = short.name.is_short_for(&candidate.name, label).filter(|_| !contradicts) else { continue };
        if best.is_none_or(|b| strength > b) {
            best = Some(strength);
            found.clear();
        }
        if best == Some(strength) && !found.contains(&full) {
            found.push(full);
        }
    }
    found
}

/// Forms by the words that a shorter name may have of them.
pub(super) struct Index {
    /// By the [`key`] of label and word.
    by_word: HashMap<u64, Vec<usize>>,
}

impl Index {
    pub fn new(forms: &[Form]) -> Self {
        let mut by_word: HashMap<u64, Vec<usize>> = HashMap::with_capacity_and_hasher(WORDS_A_FORM * forms.len(), Default::default());
        let mut add = |label: Label, word: &str, form: usize| {
            let list = by_word.entry(key(label, word)).or_default();
            if list.len() < MOST_CANDIDATES && list.last() != Some(&form) {
                list.push(form);
            }
        };
        for (at, form) in forms.iter().enumerate() {
            let words = &form.name.words;
            // Only the ends of a name are what shorter ones share with it, but for persons.
            for (place, word) in words.iter().enumerate() {
                if matches!(form.label, Label::Person | Label::Product) || place == 0 || place + 1 == words.len() {
                    add(form.label, word, at);
                    if form.label == Label::Person && word.contains('-') {
                        word.split('-').for_each(|part| add(form.label, part, at));
                    }
                }
            }
            if let ([word], Label::Org) = (words.as_slice(), form.label) {
                add(form.label, &woven_key(word), at);
            }
            if words.len() > 1 {
                form.name.acronyms().for_each(|letters| add(form.label, letters, at));
            }
        }
        // A short name is looked up by its last word, then by its first.
        Self { by_word }
    }

    fn of<'a>(&'a self, short: &Form, label: Label) -> impl Iterator<Item = &'a usize> {
        let get = |word: Option<&String>| word.and_then(|word| self.by_word.get(&key(label, word))).into_iter().flatten();
        let first = if short.name.words.len() > 1 { short.name.words.first() } else { None };
        let letters = short.name.acronym.as_ref().filter(|a| Some(*a) != short.name.words.last());
        let woven = short.name.acronym.as_deref().map(woven_key);
        get(short.name.words.last()).chain(get(first)).chain(get(letters)).chain(get(woven.as_ref()))
    }
}

/// What a word of a label is looked up by.
fn key(label: Label, word: &str) -> u64 {
    hash::step(hash::of_bytes(word.as_bytes()), label as u32)
}

/// The word under which one is found by a few of its letters: its first one and a star.
fn woven_key(word: &str) -> String {
    word.chars().take(1).chain(['*']).collect()
}
