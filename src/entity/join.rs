//! Which names of a document are the same one.
//!
//! Takes the names in the order of the text; gives a group for each. A short name that fits one fuller name everywhere is
//! joined to it; one that fits several ("Biden" with Joe and Hunter Biden) goes, each time, to the one last meant.
//! Costs are linear in the names: a word that very many names share is looked up among [`MOST_CANDIDATES`] of them.

use std::collections::HashMap;

use super::names::{Name, Strength, is_inflected};
use crate::lang::Language;
use crate::mention::Label;
use crate::mention::gazetteer::{self, Class};

/// Fuller names looked at for one short name.
const MOST_CANDIDATES: usize = 32;
/// A label that has at least this share of a name's mentions keeps them, beside a commoner label: "Washington" the man and the city.
const KEEPS_LABEL: f32 = 0.34;
/// And so many mentions.
const KEEPS_LABEL_COUNT: usize = 2;

/// A mention of a name, as it is joined.
#[derive(Clone, Debug)]
pub(super) struct Occurrence<'a> {
    /// Its characters.
    pub text: &'a str,
    /// The label that its recogniser gave.
    pub label: Label,
    /// How sure that is.
    pub confidence: f32,
    /// The occurrence right before it that this one stands in brackets after: "International Monetary Fund (IMF)".
    pub explains: Option<usize>,
    /// Whether a form of address before it shows a woman, or a man.
    pub female: Option<bool>,
}

/// A name with all its mentions of one label.
struct Form {
    /// Its characters where it stands first.
    text: String,
    name: Name,
    label: Label,
    /// The occurrence that is the first.
    first: usize,
    female: Option<bool>,
}

/// The group of each occurrence, numbered by no order, and its label.
pub(super) fn join(occurrences: &[Occurrence], language: Option<&Language>) -> Vec<(usize, Label)> {
    let (forms, form_of) = forms(occurrences, language);
    let mut groups = Groups((0..forms.len()).collect());
    join_aliases(&forms, &mut groups);
    join_variants(&forms, &mut groups);
    join_explained(occurrences, &forms, &form_of, &mut groups);
    let index = Index::new(&forms);
    // Fuller names first, so that "Smith" finds "J. Smith" and "John Smith" already one.
    let mut order: Vec<usize> = (0..forms.len()).collect();
    order.sort_by_key(|f| forms.get(*f).map_or(0, |form| usize::MAX - form.name.words.len()));
    let mut doubtful: HashMap<usize, Vec<usize>> = HashMap::new();
    for form in order {
        let candidates = candidates(&forms, &index, form);
        let mut roots: Vec<usize> = candidates.iter().map(|c| groups.root(*c)).collect();
        roots.sort_unstable();
        roots.dedup();
        roots.retain(|root| *root != groups.root(form));
        match roots.as_slice() {
            [] => {}
            [one] => groups.unite(form, *one),
            _ if named_before(&forms, form, &candidates) => {}
            _ => drop(doubtful.insert(form, candidates)),
        }
    }
    settle(occurrences, &forms, &form_of, &groups, &doubtful)
}

/// Goes through the text and gives doubtful names to the one last meant; before any is named, to the one named most.
fn settle(
    occurrences: &[Occurrence],
    forms: &[Form],
    form_of: &[usize],
    groups: &Groups,
    doubtful: &HashMap<usize, Vec<usize>>,
) -> Vec<(usize, Label)> {
    let mut last: HashMap<usize, usize> = HashMap::new();
    let mut counts: HashMap<usize, usize> = HashMap::new();
    for &form in form_of {
        *counts.entry(groups.find(form)).or_default() += 1;
    }
    let mut female: HashMap<usize, bool> = HashMap::new();
    for (form, of) in forms.iter().enumerate() {
        if let Some(shown) = of.female {
            female.entry(groups.find(form)).or_insert(shown);
        }
    }
    form_of
        .iter()
        .zip(occurrences)
        .enumerate()
        .map(|(at, (&form, occurrence))| {
            let label = forms.get(form).map_or(occurrence.label, |f| f.label);
            let root = match doubtful.get(&form) {
                None => groups.find(form),
                Some(candidates) => {
                    let roots = candidates.iter().map(|c| groups.find(*c));
                    let agrees = |root: &usize| match (occurrence.female, female.get(root)) {
                        (Some(said), Some(known)) => said == *known,
                        _ => true,
                    };
                    let best = roots.clone().max_by_key(|root| {
                        (agrees(root), last.get(root).map(|l| l + 1), counts.get(root).copied(), std::cmp::Reverse(*root))
                    });
                    best.unwrap_or_else(|| groups.find(form))
                }
            };
            last.insert(root, at);
            (root, label)
        })
        .collect()
}

/// The distinct names with one label each, and the form of each occurrence.
fn forms(occurrences: &[Occurrence], language: Option<&Language>) -> (Vec<Form>, Vec<usize>) {
    // Votes of the labels of each name, by its exact words.
    let names: Vec<Name> = occurrences.iter().map(|o| Name::read(o.text, o.label, language)).collect();
    let mut votes: HashMap<String, Vec<(Label, f32, usize)>> = HashMap::new();
    for (name, occurrence) in names.iter().zip(occurrences) {
        let votes = votes.entry(name.key()).or_default();
        match votes.iter_mut().find(|v| v.0 == occurrence.label) {
            Some(vote) => *vote = (vote.0, vote.1 + occurrence.confidence, vote.2 + 1),
            None => votes.push((occurrence.label, occurrence.confidence, 1)),
        }
    }
    let mut forms: Vec<Form> = Vec::new();
    let mut known: HashMap<(String, Label), usize> = HashMap::new();
    let form_of = names
        .into_iter()
        .zip(occurrences)
        .enumerate()
        .map(|(at, (name, occurrence))| {
            let key = name.key();
            let label = votes.get(&key).map_or(occurrence.label, |votes| elected(votes, occurrence.label));
            let form = *known.entry((key, label)).or_insert(forms.len());
            if form == forms.len() {
                forms.push(Form { text: occurrence.text.to_owned(), name, label, first: at, female: None });
            }
            if let Some(form) = forms.get_mut(form) {
                form.female = form.female.or(occurrence.female);
            }
            form
        })
        .collect();
    for form in &mut forms {
        form.female = form.female.or_else(|| female_by_first_name(form));
    }
    (forms, form_of)
}

/// Whether a thing that is no person is named before any of the fuller names: then it is itself ("Disney", "Disney Channel", "Disney Plus").
fn named_before(forms: &[Form], form: usize, candidates: &[usize]) -> bool {
    let first = |form: &usize| forms.get(*form).map_or(usize::MAX, |f| f.first);
    forms.get(form).is_some_and(|f| f.label != Label::Person) && candidates.iter().all(|c| first(&form) < first(c))
}

/// The label of a name that was given `own`: the commonest one, unless its own is common enough beside it.
fn elected(votes: &[(Label, f32, usize)], own: Label) -> Label {
    let total: f32 = votes.iter().map(|v| v.1).sum();
    let keeps = votes.iter().any(|v| v.0 == own && v.2 >= KEEPS_LABEL_COUNT && v.1 >= total * KEEPS_LABEL);
    if keeps {
        return own;
    }
    votes.iter().fold((own, f32::MIN), |best, v| if v.1 > best.1 { (v.0, v.1) } else { best }).0
}

fn female_by_first_name(form: &Form) -> Option<bool> {
    if form.label != Label::Person || form.name.words.len() < 2 {
        return None;
    }
    match gazetteer::look_up(form.name.words.first()?)?.gender()? {
        gazetteer::NameGender::Female => Some(true),
        gazetteer::NameGender::Male => Some(false),
        gazetteer::NameGender::Both => None,
    }
}

/// Names that the gazetteer knows to be one: "U.S." and "America", "French" and "Frenchmen".
fn join_aliases(forms: &[Form], groups: &mut Groups) {
    let mut by_country: HashMap<(Label, String), usize> = HashMap::new();
    for (at, form) in forms.iter().enumerate() {
        let class = match form.label {
            Label::Gpe => Class::Country,
            Label::Norp => Class::Norp,
            _ => continue,
        };
        if let Some(country) = country(form, class) {
            let first = *by_country.entry((form.label, country)).or_insert(at);
            groups.unite(at, first);
        }
    }
}

/// Names with the same words in another order, or with another ending: "Homeland Security Department", "Democrats", "MacBooks".
fn join_variants(forms: &[Form], groups: &mut Groups) {
    let mut known: HashMap<(Label, String), usize> = HashMap::new();
    for (at, form) in forms.iter().enumerate() {
        let key = match form.label {
            Label::Org | Label::Event | Label::Law | Label::Fac => form.name.turned(),
            // The plural of a thing: without its last "s", in any language that has one.
            Label::Product => Some(form.name.key().trim_end_matches('s').to_owned()),
            _ => None,
        };
        if let Some(key) = key {
            let first = *known.entry((form.label, key)).or_insert(at);
            groups.unite(at, first);
        }
    }
    // Peoples and parties: few in any text, but for lists; those that share a beginning are looked through.
    let mut by_stem: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, form) in forms.iter().enumerate().filter(|(_, f)| f.label == Label::Norp) {
        let stem: String = form.name.key().chars().take(STEM).collect();
        let others = by_stem.entry(stem).or_default();
        let same = |other: &&usize| {
            forms.get(**other).is_some_and(|o| {
                let (a, b) = (country(form, Class::Norp), country(o, Class::Norp));
                is_inflected(&form.name.key(), &o.name.key()) && (a.is_none() || b.is_none() || a == b)
            })
        };
        if let Some(&other) = others.iter().find(same) {
            groups.unite(at, other);
        }
        if others.len() < MOST_CANDIDATES {
            others.push(at);
        }
    }
}

/// Letters that forms of one word share at least.
const STEM: usize = 5;

fn country(form: &Form, class: Class) -> Option<String> {
    gazetteer::look_up(&form.text).filter(|e| e.is(class)).and_then(gazetteer::Entry::country)
}

/// "International Monetary Fund (IMF)".
fn join_explained(occurrences: &[Occurrence], forms: &[Form], form_of: &[usize], groups: &mut Groups) {
    for (at, occurrence) in occurrences.iter().enumerate() {
        let Some((&short, &full)) = occurrence.explains.and_then(|full| Some((form_of.get(at)?, form_of.get(full)?))) else { continue };
        let (Some(a), Some(b)) = (forms.get(short), forms.get(full)) else { continue };
        let begins = |letters: &String| b.name.words.first().is_some_and(|w| w.chars().next() == letters.chars().next());
        if a.label == b.label && a.name.acronym.as_ref().is_some_and(begins) {
            groups.unite(short, full);
        }
    }
}

/// The fuller names of a form, only those of the strongest reading.
fn candidates(forms: &[Form], index: &Index, form: usize) -> Vec<usize> {
    let Some(short) = forms.get(form) else { return Vec::new() };
    let mut best: Option<Strength> = None;
    let mut found = Vec::new();
    for &full in index.of(short) {
        let Some(candidate) = forms.get(full).filter(|f| f.label == short.label && full != form) else { continue };
        let contradicts = matches!((short.female, candidate.female), (Some(a), Some(b)) if a != b) && short.name.words.len() > 1;
        let Some(strength) = short.name.is_short_for(&candidate.name, short.label).filter(|_| !contradicts) else { continue };
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
struct Index {
    by_word: HashMap<(Label, String), Vec<usize>>,
}

impl Index {
    fn new(forms: &[Form]) -> Self {
        let mut by_word: HashMap<(Label, String), Vec<usize>> = HashMap::new();
        let mut add = |label: Label, word: &str, form: usize| {
            let list = by_word.entry((label, word.to_owned())).or_default();
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

    fn of<'a>(&'a self, short: &Form) -> impl Iterator<Item = &'a usize> {
        let get = |word: Option<&String>| word.and_then(|w| self.by_word.get(&(short.label, w.clone()))).into_iter().flatten();
        let first = if short.name.words.len() > 1 { short.name.words.first() } else { None };
        let letters = short.name.acronym.as_ref().filter(|a| Some(*a) != short.name.words.last());
        let woven = short.name.acronym.as_deref().map(woven_key);
        let woven = woven.and_then(|key| self.by_word.get(&(short.label, key))).into_iter().flatten();
        get(short.name.words.last()).chain(get(first)).chain(get(letters)).chain(woven)
    }
}

/// The key under which a word is found by a few of its letters: its first one and a star.
fn woven_key(word: &str) -> String {
    word.chars().take(1).chain(['*']).collect()
}

/// Disjoint sets of forms.
struct Groups(Vec<usize>);

impl Groups {
    /// The representative, with the way to it shortened.
    fn root(&mut self, form: usize) -> usize {
        let mut at = form;
        while let Some(&up) = self.0.get(at).filter(|up| **up != at) {
            let top = self.0.get(up).copied().unwrap_or(up);
            if let Some(slot) = self.0.get_mut(at) {
                *slot = top;
            }
            at = top;
        }
        at
    }

    fn find(&self, form: usize) -> usize {
        let mut at = form;
        while let Some(&up) = self.0.get(at).filter(|up| **up != at) {
            at = up;
        }
        at
    }

    fn unite(&mut self, form: usize, with: usize) {
        let (a, b) = (self.root(form), self.root(with));
        if let Some(slot) = self.0.get_mut(a) {
            *slot = b;
        }
    }
}
