//! Joins names that the text itself says are one: "France Unbowed (LFI)", "Mohammed bin Salman, known as MBS".

use super::forms::{Explains, Form, Occurrence};
use super::index::{Index, candidates};
use super::join::Groups;
use crate::hash::HashMap;
use crate::lang::Names;
use crate::mention::Label;
use crate::mention::gazetteer::{self, Class};

/// Joins names to those they explain, where both have one label.
#[inline(never)]
pub(super) fn join_explained(occurrences: &[Occurrence], forms: &[Form], form_of: &[usize], index: &Index, groups: &mut Groups) {
    // What letters stand behind that are not its own first ones.
    let mut foreign: HashMap<usize, Vec<usize>> = HashMap::default();
    let mut order = Vec::new();
    for (at, occurrence) in occurrences.iter().enumerate() {
        let Some((full, how)) = occurrence.explains else { continue };
        let (Some(&short), Some(&full)) = (form_of.get(at), form_of.get(full)) else { continue };
        let (Some(a), Some(b)) = (forms.get(short), forms.get(full)) else { continue };
        if a.label != b.label {
            continue;
        }
        match how {
            Explains::InWords if !contradicts(a, b) => groups.unite(short, full),
            Explains::Alone | Explains::First if begins(a, b) => groups.unite(short, full),
            Explains::Alone if may_be_foreign(a, b) && candidates(forms, index, short, a.label).is_empty() => {
                order.push(short);
                foreign.entry(short).or_default().push(full);
            }
            _ => {}
        }
    }
    // Letters behind several names say something else of them: where they are from, or which league they play in.
    for short in order {
        let Some([first, others @ ..]) = foreign.get(&short).map(Vec::as_slice) else { continue };
        let root = groups.root(*first);
        if others.iter().all(|other| groups.root(*other) == root) {
            groups.unite(short, *first);
        }
    }
}

fn contradicts(short: &Form, full: &Form) -> bool {
    matches!((short.female, full.female), (Some(a), Some(b)) if a != b) || short.label == Label::Norp
}

/// Whether the letters begin as the name does.
fn begins(short: &Form, full: &Form) -> bool {
    let first = full.name.words.first().and_then(|word| word.chars().next());
    short.name.acronym.as_ref().is_some_and(|letters| letters.chars().next() == first)
}

/// Whether letters may be of a body's name in another language or order: not a stock code or a country's.
fn may_be_foreign(short: &Form, full: &Form) -> bool {
    let Some(letters) = short.name.acronym.as_deref() else { return false };
    let is_body = matches!(full.label, Label::Org | Label::Law | Label::Event | Label::Fac) && full.name.words.len() > 1;
    let is_company = full.name.is_company || full.name.is_business(full.name.words.len() - 1);
    let is_team = gazetteer::is(full.text, Class::Team);
    is_body && !is_company && !is_team && !Names::COUNTRY_CODES.split(' ').any(|code| code == letters)
}
