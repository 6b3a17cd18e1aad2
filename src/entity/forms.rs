//! The distinct names of a document, each with one label.
//!
//! Takes the names in the order of the text; gives forms. A name has the label that most of its mentions have, unless
//! another is about as common: then they are two.

use std::rc::Rc;

use super::Gender;
use super::names::Name;
use crate::hash::HashMap;
use crate::lang::Language;
use crate::mention::Label;

/// A label that has at least this share of a name's mentions keeps them, beside a commoner label: "Washington" the man and the city.
const KEEPS_LABEL: f32 = 0.34;
/// And so many mentions.
const KEEPS_LABEL_COUNT: usize = 2;

/// How a name says what the one before it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Explains {
    /// Alone in brackets right after it: "International Monetary Fund (IMF)".
    Alone,
    /// First in brackets that say more: "(NYSE: F)".
    First,
    /// After words that say so: "known as".
    InWords,
}

/// A mention of a name, as it is joined.
#[derive(Clone, Debug)]
pub(super) struct Occurrence<'a> {
    /// Its characters.
    pub text: &'a str,
    /// The label that its recogniser gave.
    pub label: Label,
    /// How sure that is.
    pub confidence: f32,
    /// The occurrence before it that this one is another name of, and how it says so.
    pub explains: Option<(usize, Explains)>,
    /// Whether a form of address before it shows a woman, or a man.
    pub female: Option<bool>,
    /// Whether it stands in the headline, which names by their shortest names what the text then names in full.
    pub in_headline: bool,
}

/// A name with all its mentions of one label.
pub(super) struct Form<'a> {
    /// Its characters where it stands first.
    pub text: &'a str,
    /// It as it is compared, as other forms that are spelt so have it.
    pub name: Rc<Name>,
    pub label: Label,
    /// The occurrence that is the first.
    pub first: usize,
    /// The first one below the headline, if there is one.
    pub told: Option<usize>,
    /// Whether it is shown to be a woman's name.
    pub female: Option<bool>,
}

impl Form<'_> {
    /// Whether it stands before the other, a fuller name: in the text, or in a headline that has both.
    pub fn is_before(&self, full: &Self) -> bool {
        let is_headline = full.told != Some(full.first);
        self.first < full.first && (is_headline || self.told.is_some_and(|told| told < full.first))
    }
}

/// The distinct names with one label each, and the form of each occurrence.
#[inline(never)]
pub(super) fn forms<'a>(occurrences: &[Occurrence<'a>], language: Option<&Language>) -> (Vec<Form<'a>>, Vec<usize>) {
    // Each spelling is read once, however often it stands in the text.
    let mut spellings: Vec<Rc<Name>> = Vec::new();
    let mut spelling: HashMap<(&str, Label), usize> = HashMap::default();
    let read: Vec<usize> = occurrences
        .iter()
        .map(|occurrence| {
            *spelling.entry((occurrence.text, occurrence.label)).or_insert_with(|| {
                spellings.push(Rc::new(Name::read(occurrence.text, occurrence.label, language)));
                spellings.len() - 1
            })
        })
        .collect();
    // Votes of the labels of each name, by its exact words.
    let mut votes: HashMap<&str, Vec<(Label, f32, usize)>> = HashMap::default();
    for (name, occurrence) in read.iter().filter_map(|i| spellings.get(*i)).zip(occurrences) {
        let votes = votes.entry(&name.key).or_default();
        match votes.iter_mut().find(|v| v.0 == occurrence.label) {
            Some(vote) => *vote = (vote.0, vote.1 + occurrence.confidence, vote.2 + 1),
            None => votes.push((occurrence.label, occurrence.confidence, 1)),
        }
    }
    let mut forms: Vec<Form> = Vec::new();
    let mut known: HashMap<(&str, Label), usize> = HashMap::default();
    let form_of = read
        .iter()
        .filter_map(|i| spellings.get(*i))
        .zip(occurrences)
        .enumerate()
        .map(|(at, (name, occurrence))| {
            let label = votes.get(name.key.as_str()).map_or(occurrence.label, |votes| elected(votes, occurrence.label));
            let form = *known.entry((&name.key, label)).or_insert(forms.len());
            if form == forms.len() {
                forms.push(Form { text: occurrence.text, name: name.clone(), label, first: at, told: None, female: None });
            }
            if let Some(form) = forms.get_mut(form) {
                form.female = form.female.or(occurrence.female);
                form.told = form.told.or((!occurrence.in_headline).then_some(at));
            }
            form
        })
        .collect();
    for form in forms.iter_mut().filter(|form| form.label == Label::Person) {
        form.female = form.female.or_else(|| Gender::by_first_name(form.text, language).is_female());
    }
    (forms, form_of)
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
