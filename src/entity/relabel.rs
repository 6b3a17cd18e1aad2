//! Gives a short name the label of the fuller name that it plainly is of, and a company's legal name that of a body.
//!
//! The tagger judges each name mostly by what stands around it; alone, "Emirates" may look like a person where the same
//! text has "Emirates Airline". A name that the gazetteer knows for what it was labelled stays.

use std::rc::Rc;

use super::forms::Form;
use super::index::{Index, candidates};
use super::names::{Name, is_company_suffix};
use crate::hash::HashSet;
use crate::lang::{Language, Names};
use crate::mention::Label;
use crate::mention::gazetteer::{self, Class};

/// Labels whose names people take a word of for short, as they do of a person's.
const THINGS: [Label; 4] = [Label::Org, Label::Product, Label::Fac, Label::Event];

/// Changes the labels of names that are short for one fuller name of another label, and of none of their own; gives an
/// index of the forms as they are then.
#[inline(never)]
pub(super) fn relabel(forms: &mut [Form], language: Option<&Language>) -> Index {
    let mut bodies: HashSet<&str> = forms.iter().filter(|form| form.label == Label::Org).map(|form| form.text).collect();
    for form in forms.iter_mut().filter(|form| form.label != Label::Org) {
        if is_legal_name(form.text, &bodies) {
            form.label = Label::Org;
            form.name = Rc::new(Name::read(form.text, Label::Org, language));
            bodies.insert(form.text);
        }
    }
    let index = Index::new(forms);
    let changes: Vec<(usize, Label)> = (0..forms.len()).filter_map(|form| Some((form, label(forms, &index, form)?))).collect();
    if changes.is_empty() {
        return index;
    }
    for (form, label) in changes {
        if let Some(form) = forms.get_mut(form) {
            form.label = label;
        }
    }
    Index::new(forms)
}

/// Whether a name ends as a company's: "BioNTech SE" beside the body "BioNTech"; "Nordvik GmbH" alone.
fn is_legal_name(text: &str, bodies: &HashSet<&str>) -> bool {
    let Some((rest, last)) = text.rsplit_once(char::is_whitespace).filter(|(_, last)| is_company_suffix(last)) else { return false };
    let form_of_law = last.replace('.', "").to_lowercase();
    Names::LEGAL_FORMS.split(' ').any(|own| own == form_of_law) || bodies.contains(rest.trim_end_matches(','))
}

/// The label of the only full name that letters are the initials of: "GERD" of "Grand Ethiopian Renaissance Dam".
fn label_of_letters(forms: &[Form], index: &Index, at: usize) -> Option<Label> {
    let form = forms.get(at)?;
    let letters = form.name.acronym.as_deref().filter(|letters| letters.chars().count() >= LEAST_LETTERS)?;
    if form.label == Label::Person || form.label == Label::Gpe && is_known(form) {
        return None;
    }
    let mut found = None;
    for label in NAMED.into_iter().filter(|label| *label != form.label) {
        for full in index.lettered(letters, label).filter_map(|full| forms.get(*full)) {
            if full.label != label || !full.name.initials.are(letters) {
                continue;
            }
            // Letters that many know, and those of people, are first said in full.
            let is_first = full.first < form.first || label != Label::Person && !is_known(form);
            if !is_first || found.is_some() {
                return None;
            }
            found = Some(label);
        }
    }
    found.filter(|_| candidates(forms, index, at, form.label).is_empty())
}

/// Letters of an acronym that may change its label by its full name.
const LEAST_LETTERS: usize = 3;

/// Labels whose names are said by their initials.
const NAMED: [Label; 8] = [Label::Person, Label::Org, Label::Law, Label::Fac, Label::Event, Label::Product, Label::Gpe, Label::Loc];

fn label(forms: &[Form], index: &Index, at: usize) -> Option<Label> {
    let form = forms.get(at)?;
    if let Some(label) = label_of_letters(forms, index, at) {
        return Some(label);
    }
    if form.name.words.len() > 1 || form.female.is_some() {
        return None;
    }
    let others: &[Label] = if form.label == Label::Person { &THINGS } else { &[Label::Person] };
    let mut found = others.iter().filter(|label| !candidates(forms, index, at, **label).is_empty());
    let label = found.next().copied().filter(|_| found.next().is_none())?;
    // Asked last: few names get so far.
    (candidates(forms, index, at, form.label).is_empty() && !is_known(form)).then_some(label)
}

/// Whether the gazetteer has the name as what it was labelled.
fn is_known(form: &Form) -> bool {
    let classes: &[Class] = match form.label {
        Label::Person => &[Class::FirstName, Class::Surname],
        Label::Norp => &[Class::Norp],
        Label::Fac => &[Class::Facility],
        Label::Org => &[Class::Organisation, Class::Media, Class::Team],
        Label::Gpe => &[Class::Country, Class::Region, Class::BigCity, Class::City],
        Label::Loc => &[Class::Location, Class::Country, Class::Region],
        Label::Product => &[Class::Product],
        Label::Event => &[Class::Event],
        Label::WorkOfArt => &[Class::Work],
        Label::Law => &[Class::Law],
        Label::Date | Label::Time | Label::Percent | Label::Money | Label::Quantity => return true,
    };
    gazetteer::look_up(form.text).is_some_and(|entry| classes.iter().any(|class| entry.is(*class)))
}
