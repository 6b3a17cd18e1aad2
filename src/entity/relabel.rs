//! Gives a short name the label of the fuller name that it plainly is of.
//!
//! The tagger judges each name mostly by what stands around it; alone, "Emirates" may look like a person where the same
//! text has "Emirates Airline". A name that the gazetteer knows for what it was labelled stays.

use super::forms::Form;
use super::index::{Index, candidates};
use crate::mention::Label;
use crate::mention::gazetteer::{self, Class};

/// Labels whose names people take a word of for short, as they do of a person's.
const THINGS: [Label; 4] = [Label::Org, Label::Product, Label::Fac, Label::Event];

/// Changes the labels of names that are short for one fuller name of another label, and of none of their own; gives an
/// index of the forms as they are then.
#[inline(never)]
pub(super) fn relabel(forms: &mut [Form]) -> Index {
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

fn label(forms: &[Form], index: &Index, at: usize) -> Option<Label> {
    let form = forms.get(at)?;
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
