//! Finds the fuller names that a name may be short for, without looking through all.

use super::fold::sound;
use super::forms::Form;
use super::letters::sorted;
use super::names::{Name, Strength};
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
    let mut has_namesake = false;
    for &full in index.of(short, label) {
        let Some(candidate) = forms.get(full).filter(|f| f.label == label && full != form) else { continue };
        has_namesake |= label == Label::Person && short.name.is_namesake(&candidate.name);
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
    if has_namesake {
        found.retain(|full| forms.get(*full).is_some_and(|full| full.name.generation == short.name.generation));
    }
    // Such a name may well be another's.
    if best == Some(Strength::Alone)
        && let [first, others @ ..] = found.as_slice()
        && (!others.is_empty() || forms.get(*first).is_some_and(|full| short.is_before(full)))
    {
        found.clear();
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
            let words = words(&form.name, form.label);
            // Only the ends of a name are what shorter ones share with it, but for persons.
            for (place, word) in words.iter().enumerate() {
                if matches!(form.label, Label::Person | Label::Product) || place == 0 || place + 1 == words.len() {
                    add(form.label, word, at);
                    if form.label == Label::Person && word.contains('-') {
                        word.split('-').for_each(|part| add(form.label, part, at));
                    }
                }
            }
            if let ([word, ..], Label::Org) = (words, form.label) {
                add(form.label, &woven_key(word), at);
                form.name.initials.turned().iter().for_each(|letters| add(form.label, &turned_key(letters), at));
            }
            if form.label == Label::Person && words.len() > 1 {
                form.name.short_first_names.split_whitespace().for_each(|short| add(form.label, &sound(short), at));
            }
            if words.len() > 1 {
                form.name.acronyms().for_each(|letters| add(form.label, letters, at));
            }
        }
        Self { by_word }
    }

    /// The forms of a label that may be called by the letters.
    pub fn lettered(&self, letters: &str, label: Label) -> impl Iterator<Item = &usize> {
        self.by_word.get(&key(label, letters)).into_iter().flatten()
    }

    /// A short name is looked up by its last word, its first, and its letters.
    fn of<'a>(&'a self, short: &Form, label: Label) -> impl Iterator<Item = &'a usize> {
        let get = |word: Option<&String>| word.and_then(|word| self.by_word.get(&key(label, word))).into_iter().flatten();
        let words = words(&short.name, label);
        let first = if words.len() > 1 { words.first() } else { None };
        let letters = short.name.acronym.as_ref().filter(|a| Some(*a) != words.last());
        let drawn = short.name.acronym.as_deref().filter(|_| label == Label::Org);
        let (woven, turned) = (drawn.map(woven_key), drawn.map(|letters| turned_key(&sorted(letters))));
        get(words.last()).chain(get(first)).chain(get(letters)).chain(get(woven.as_ref())).chain(get(turned.as_ref()))
    }
}

/// The words by which names of a label are compared.
pub(super) fn words(name: &Name, label: Label) -> &[String] {
    if label == Label::Person { &name.sounds } else { &name.words }
}

/// What a word of a label is looked up by.
fn key(label: Label, word: &str) -> u64 {
    hash::step(hash::of_bytes(word.as_bytes()), label as u32)
}

/// The word under which one is found by a few of its letters: its first one and a star.
fn woven_key(word: &str) -> String {
    word.chars().take(1).chain(['*']).collect()
}

/// The key under which initials are found in another order.
fn turned_key(sorted: &str) -> String {
    ['*'].into_iter().chain(sorted.chars()).collect()
}
