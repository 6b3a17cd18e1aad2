//! Names that only the words around them and the rest of the document show, once all others are found.

use std::ops::Range;

use super::super::gazetteer::Class;
use super::places::NO_PLACES;
use super::{Finder, Label, Span};
use crate::hash::HashSet;

/// Words of the longest such name.
const LONGEST: usize = 3;

/// Words from who governs to the field.
const FIELD: usize = 4;

/// What a word's other places in the document say.
struct Evidence<'a> {
    /// Words that stand in small letters too.
    small: HashSet<&'a str>,
    /// Words with a capital that stand behind an article, and those that stand alone without one.
    articled: HashSet<&'a str>,
    bare: HashSet<&'a str>,
}

impl<'a> Finder<'a> {
    /// Keeps names among the words with capitals that no name covers yet; says whether there are any.
    pub(super) fn leftovers(&mut self) -> bool {
        let evidence = self.evidence();
        let covered = self.covered();
        let free = |at: usize| covered.get(at).is_some_and(|covered| !covered) && self.is_capital(at);
        let mut more = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            if !free(at) {
                at += 1;
                continue;
            }
            let end = (at + 1..self.words.len()).find(|&next| !free(next) || self.starts_sentence(next)).unwrap_or(self.words.len());
            let taken = |at: usize| covered.get(at).is_some_and(|covered| *covered) && self.is_capital(at);
            let whole = !taken(end) && !at.checked_sub(1).is_some_and(taken);
            if whole && let Some(label) = self.leftover(at..end, &evidence) {
                more.push(Span { start: at, end, label });
            }
            at = end;
        }
        for span in more.iter().filter(|span| span.label == Label::Person) {
            self.surnames.insert(self.words.get(span.end - 1).map_or("", |word| word.text));
        }
        let some = !more.is_empty();
        self.keep(more);
        some
    }

    fn starts_sentence(&self, at: usize) -> bool {
        at.checked_sub(1).and_then(|before| self.words.get(before)).is_some_and(|word| !word.is_word)
    }

    fn leftover(&self, run: Range<usize>, evidence: &Evidence) -> Option<Label> {
        let (at, last) = (run.start, run.end - 1);
        let first = at == 0 || self.is_first(at, &(0..self.words.len()));
        let unfit = |at: usize| {
            self.is_common(at) || self.is_date(at) || self.is_role(at) || self.is_address(at) || self.is_among(&self.tables.bodies, at)
        };
        if run.len() > LONGEST
            || self.word(at).chars().count() < 3
            || run.clone().any(unfit)
            || self.is_capital_only(at)
            || self.sort(at).is_some()
        {
            return None;
        }
        let entry = self.entry_of(at);
        let is = |classes: &[Class]| classes.iter().any(|class| entry.is(*class));
        let pair = run.len() == 2
            && evidence.bare.contains(self.word(last))
            && !evidence.articled.contains(self.word(last))
            && !is(&[Class::Country, Class::BigCity, Class::CommonWord]);
        if self.language.names.nouns_have_capitals {
            let noun = |at: usize| evidence.articled.contains(self.word(at)) || self.is_among(&self.tables.places, at);
            return (pair && !noun(at)).then_some(Label::Person);
        }
        if evidence.small.contains(self.lower(at)) {
            return None;
        }
        if pair && !(at > 0 && self.is_among(&self.tables.articles, at - 1)) {
            return Some(Label::Person);
        }
        let place = is(&[Class::City, Class::Town]) && !is(&NO_PLACES) && run.len() == 1;
        if first {
            return (place && matches!(self.word(at + 1), ":" | ",")).then_some(Label::Gpe);
        }
        let before = at - 1;
        let unknown = entry.classes() == 0;
        let of = self.is_among(&self.tables.of, before) && before > 0;
        if of
            && self.is_among(&self.tables.chiefs, before - 1)
            && !self.is_field_of_government(at)
            && (unknown || !place)
            && !is(&[Class::Region, Class::FirstName])
        {
            return Some(Label::Org);
        }
        if place {
            return Some(Label::Gpe);
        }
        let verb = |at: usize| self.is_among(&self.tables.verbs, at) && !self.is_capital(at);
        let apposed = self.word(before) == "," && before > 0 && self.is_role(before - 1) && matches!(self.word(last + 1), "," | ".");
        let person = unknown || is(&[Class::FirstName, Class::Surname]) && !is(&[Class::CommonWord]);
        (run.len() < LONGEST && person && (verb(before) || apposed)).then_some(Label::Person)
    }

    /// "ministre de l’Intérieur", "diretor regional de Agricultura"
    pub(super) fn is_field_of_government(&self, at: usize) -> bool {
        (at.saturating_sub(FIELD)..at).any(|before| self.is_among(&self.tables.officials, before))
    }

    fn evidence(&self) -> Evidence<'a> {
        let mut evidence = Evidence { small: HashSet::default(), articled: HashSet::default(), bare: HashSet::default() };
        for (at, word) in self.words.iter().enumerate().filter(|(_, word)| word.is_word) {
            if !self.is_capital(at) {
                evidence.small.insert(word.text);
                continue;
            }
            let before = at.checked_sub(1);
            if before.is_some_and(|before| self.is_among(&self.tables.articles, before)) {
                evidence.articled.insert(word.text);
            } else if !before.is_some_and(|before| self.is_capital(before)) && !self.is_capital(at + 1) {
                evidence.bare.insert(word.text);
            }
        }
        evidence
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn what_stands_around_a_word_and_where_else_it_stands() {
        check("pt", "Vâniq Kurodaq, que tem pressa, partiu. Chega para Kurodaq.", "PERSON Vâniq Kurodaq | PERSON Kurodaq");
        check("it", "L’amministratore di Kinnarpo tace.", "ORG Kinnarpo");
        check("es", "No sé, contesta Onaindeia.", "PERSON Onaindeia");
    }
}
