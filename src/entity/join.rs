//! Which names of a document are the same one.
//!
//! Takes the names in the order of the text; gives a group for each. A short name that fits one fuller name everywhere is
//! joined to it; one that fits several ("Biden" with Joe and Hunter Biden) goes, each time, to the one last meant.
//! Costs are linear in the names: a word that very many names share is looked up among a fixed number of them.

use std::rc::Rc;

use super::explained::join_explained;
use super::forms::{Form, Occurrence, forms};
use super::index::{Index, MOST_CANDIDATES, candidates};
use super::lands::Lands;
use super::names::{Name, STEM, is_inflected};
use super::relabel::relabel;
use crate::hash::HashMap;
use crate::lang::{Language, Names};
use crate::mention::Label;

/// Whose name an occurrence is.
pub(super) struct Joined {
    /// Its group, numbered by no order.
    pub group: usize,
    pub label: Label,
    /// The country of a people, as an ISO 3166-1 code.
    pub country: Option<String>,
}

/// Joins the occurrences, and says of each whose name it is.
#[inline(never)]
pub(super) fn join(occurrences: &[Occurrence], language: Option<&Language>) -> Vec<Joined> {
    let (mut forms, form_of) = forms(occurrences, language);
    let index = relabel(&mut forms, language);
    let mut groups = Groups((0..forms.len()).collect());
    let lands = Lands::of(&forms, language);
    join_aliases(&forms, &lands, Names::of(language), &mut groups);
    join_variants(&forms, &lands, &mut groups);
    join_explained(occurrences, &forms, &form_of, &index, &mut groups);
    // Fuller names first, so that "Smith" finds "J. Smith" and "John Smith" already one.
    let mut order: Vec<usize> = (0..forms.len()).collect();
    order.sort_by_key(|f| forms.get(*f).map_or(0, |form| usize::MAX - form.name.words.len()));
    let mut doubtful: HashMap<usize, Vec<usize>> = HashMap::default();
    for form in order {
        if let Some(candidates) = join_short(&forms, &index, &lands, form, &mut groups) {
            doubtful.insert(form, candidates);
        }
    }
    let settled = settle(occurrences, &forms, &form_of, &groups, &doubtful);
    let country = |form: usize, label| lands.country(form).filter(|_| label == Label::Norp).map(str::to_owned);
    settled.into_iter().zip(form_of).map(|((group, label), form)| Joined { group, label, country: country(form, label) }).collect()
}

/// Joins a form to the one fuller name that it is short for; gives those that it may be short for where they are several.
#[inline(never)]
fn join_short(forms: &[Form], index: &Index, lands: &Lands, form: usize, groups: &mut Groups) -> Option<Vec<usize>> {
    let mut candidates = candidates(forms, index, form, forms.get(form)?.label);
    // "China" is not the Republic of China.
    candidates.retain(|full| !lands.differ(form, *full));
    let mut roots: Vec<usize> = candidates.iter().map(|c| groups.root(*c)).collect();
    roots.sort_unstable();
    roots.dedup();
    roots.retain(|root| *root != groups.root(form));
    match roots.as_slice() {
        [] => None,
        [one] => {
            groups.unite(form, *one);
            None
        }
        _ if named_before(forms, form, &candidates) => None,
        _ => match first_of_family(forms, &candidates) {
            Some(first) => {
                groups.unite(form, first);
                None
            }
            None => Some(candidates),
        },
    }
}

/// Goes through the text and gives doubtful names to the one last meant; before any is named, to the one named most.
#[inline(never)]
fn settle(
    occurrences: &[Occurrence],
    forms: &[Form],
    form_of: &[usize],
    groups: &Groups,
    doubtful: &HashMap<usize, Vec<usize>>,
) -> Vec<(usize, Label)> {
    let mut last: HashMap<usize, usize> = HashMap::default();
    let mut counts: HashMap<usize, usize> = HashMap::default();
    for &form in form_of {
        *counts.entry(groups.find(form)).or_default() += 1;
    }
    let mut female: HashMap<usize, bool> = HashMap::default();
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

/// Whether a thing that is no person is named before any of the fuller names: then it is itself ("Disney", "Disney Channel", "Disney Plus").
fn named_before(forms: &[Form], form: usize, candidates: &[usize]) -> bool {
    let first = |form: &usize| forms.get(*form).map_or(usize::MAX, |f| f.first);
    forms.get(form).is_some_and(|f| f.label != Label::Person) && candidates.iter().all(|c| first(&form) < first(c))
}

/// The one named first of people whose names differ in their generation: "Trump" with "Donald Trump" and "Donald Trump Jr.".
fn first_of_family(forms: &[Form], candidates: &[usize]) -> Option<usize> {
    let names = || candidates.iter().filter_map(|c| forms.get(*c)).map(|form| &form.name);
    let [first, ..] = candidates else { return None };
    let first = &forms.get(*first)?.name;
    let is_same = |name: &Rc<Name>| name.sounds.first() == first.sounds.first() && name.sounds.last() == first.sounds.last();
    (names().any(|name| name.generation.is_some()) && names().all(is_same))
        .then(|| candidates.iter().copied().min_by_key(|c| forms.get(*c).map(|form| form.first)))
        .flatten()
}

/// Names that are known to be one: "U.S." and "America", "French" and "Frenchmen", "Federal Reserve" and "Fed".
#[inline(never)]
fn join_aliases(forms: &[Form], lands: &Lands, known: &Names, groups: &mut Groups) {
    let mut by_name: HashMap<(Label, &str), usize> = HashMap::default();
    for (at, form) in forms.iter().enumerate() {
        let name = form.name.words.join(" ");
        if let Some((full, _)) = known.same.iter().find(|(full, short)| name == *full || name == *short) {
            let first = *by_name.entry((form.label, full)).or_insert(at);
            groups.unite(at, first);
        }
    }
    let mut by_land: HashMap<(Label, &str), usize> = HashMap::default();
    for (at, form) in forms.iter().enumerate() {
        if let Some(land) = lands.get(at) {
            let first = *by_land.entry((form.label, land)).or_insert(at);
            groups.unite(at, first);
        }
    }
}

/// Names with the same words in another order, or with another ending: "Homeland Security Department", "Democrats", "MacBooks".
#[inline(never)]
fn join_variants(forms: &[Form], lands: &Lands, groups: &mut Groups) {
    let mut known: HashMap<(Label, String), usize> = HashMap::default();
    let mut same: HashMap<(Label, &str), usize> = HashMap::default();
    for (at, form) in forms.iter().enumerate() {
        // Two labels of a name may have become one.
        let first = *same.entry((form.label, &form.name.key)).or_insert(at);
        groups.unite(at, first);
        let key = match form.label {
            Label::Org | Label::Event | Label::Law | Label::Fac => form.name.turned(),
            // As they sound; "Michele" and "Michelle" are two.
            Label::Person => {
                let sounds = form.name.sounds.iter().map(String::as_str).chain(form.name.generation);
                let gender = form.female.map_or("", |female| if female { "f" } else { "m" });
                Some(sounds.chain([gender]).collect::<Vec<_>>().join(" "))
            }
            // The plural of a thing: without its last "s", in any language that has one.
            Label::Product => Some(form.name.key.trim_end_matches('s').to_owned()),
            _ => None,
        };
        if let Some(key) = key {
            let first = *known.entry((form.label, key)).or_insert(at);
            groups.unite(at, first);
        }
    }
    // Peoples and parties: few in any text, but for lists; those that share a beginning are looked through.
    let mut by_stem: HashMap<String, Vec<usize>> = HashMap::default();
    for (at, form) in forms.iter().enumerate().filter(|(_, f)| f.label == Label::Norp) {
        let stem: String = form.name.key.chars().take(STEM).collect();
        let others = by_stem.entry(stem).or_default();
        let same =
            |other: &&usize| forms.get(**other).is_some_and(|o| is_inflected(&form.name.key, &o.name.key) && !lands.differ(at, **other));
        if let Some(&other) = others.iter().find(same) {
            groups.unite(at, other);
        }
        if others.len() < MOST_CANDIDATES {
            others.push(at);
        }
    }
}

/// Disjoint sets of forms.
pub(super) struct Groups(Vec<usize>);

impl Groups {
    /// The representative, with the way to it shortened.
    pub fn root(&mut self, form: usize) -> usize {
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

    pub fn unite(&mut self, form: usize, with: usize) {
        let (a, b) = (self.root(form), self.root(with));
        if let Some(slot) = self.0.get_mut(a) {
            *slot = b;
        }
    }
}
