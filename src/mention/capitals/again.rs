//! Names found once, where they stand again: surnames alone, bodies and places, and the parts of words with hyphens.

use super::super::gazetteer::{Class, look_up};
use super::{Finder, Label, Span};
use crate::hash::HashMap;
use crate::segment::TokenKind;

/// Words of the longest name that is looked for again.
const LONGEST: usize = 8;

impl<'a> Finder<'a> {
    /// Which words names cover already.
    pub(super) fn covered(&self) -> Vec<bool> {
        let mut covered = vec![false; self.words.len()];
        for span in &self.found {
            covered.get_mut(span.start..span.end).unwrap_or_default().fill(true);
        }
        covered
    }

    /// The surnames of people found, where they stand alone.
    pub(super) fn surnames_alone(&mut self) {
        let covered = self.covered();
        let is_surname =
            |at: usize| self.surnames.contains(self.word(at)) || self.without_genitive(at).is_some_and(|word| self.surnames.contains(word));
        // A letter is a name only with its stop: "Ö."
        let whole = |at: usize| self.word(at).chars().count() > 1 || self.with_stop(at) > at + 1;
        let alone = |&at: &usize| !covered.get(at).copied().unwrap_or(true) && is_surname(at) && whole(at);
        let more: Vec<_> =
            (0..self.words.len()).filter(alone).map(|at| Span { start: at, end: self.with_stop(at), label: Label::Person }).collect();
        self.keep(more);
    }

    /// Where a name of one word ends, with its stop if it is a letter.
    fn with_stop(&self, at: usize) -> usize {
        at + 1 + usize::from(self.word(at).chars().count() == 1 && self.word(at + 1) == ".")
    }

    /// Keeps further names, in order with those found.
    pub(super) fn keep(&mut self, more: Vec<Span>) {
        self.found.extend(more);
        self.found.sort_by_key(|span| span.start);
    }

    /// A word without the ending of a name's genitive, where the language has one: "Niedersachsens".
    pub(super) fn without_genitive(&self, at: usize) -> Option<&'a str> {
        let ending = *self.language.names.genitives.first()?;
        self.word(at).strip_suffix(ending).filter(|word| word.len() > 2)
    }

    /// Bodies and places found, where the same words stand again.
    pub(super) fn again(&mut self) {
        let names = self.names();
        let mut lengths: HashMap<&str, u16> = HashMap::default();
        for (name, (first, length, _)) in &names {
            if !name.is_empty() {
                *lengths.entry(first).or_default() |= 1 << length;
            }
        }
        let covered = self.covered();
        let free = |at: usize| covered.get(at).is_some_and(|covered| !covered);
        let mut more = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            let some = if free(at) && self.is_capital(at) { lengths.get(self.word(at)).copied().unwrap_or(0) } else { 0 };
            let fits = |&length: &usize| some & 1 << length != 0 && (at..at + length).all(free);
            let found = (1..=LONGEST).rev().filter(fits).find_map(|length| {
                let (_, _, label) = names.get(self.text(at..at + length))?;
                Some(Span { start: at, end: at + length, label: *label })
            });
            at = found.map_or(at + 1, |span| span.end);
            more.extend(found);
        }
        self.keep(more);
    }

    /// The names of bodies, places and things found, as written: the first word, the number of words, and the label.
    fn names(&self) -> HashMap<&'a str, (&'a str, usize, Label)> {
        let mut names = HashMap::default();
        for span in &self.found {
            let length = span.end - span.start;
            let kept = !matches!(span.label, Label::Person | Label::Norp) && length <= LONGEST && self.is_capital(span.start);
            // "Bild": a noun in German, and a word that is known as such elsewhere.
            if kept && (length > 1 || !self.is_common(span.start)) {
                names.entry(self.text(span.start..span.end)).or_insert((self.word(span.start), length, span.label));
            }
        }
        names
    }

    /// Names at the beginning of words with hyphens that are no names as a whole: "SPD-Abgeordnete", "Zutphen-Winterswijk".
    pub(super) fn parts(&self) -> Vec<Span> {
        let names = self.names();
        let covered = self.covered();
        let mut out = Vec::new();
        for (word, _) in self.words.iter().zip(&covered).filter(|(word, covered)| !**covered && word.tokens.len() > 2) {
            // "TRE-PR"
            let components = || word.tokens.clone().step_by(2);
            if components().all(|token| self.is_letters(self.segmentation.word(self.document, token))) {
                out.push(Span { start: word.tokens.start, end: word.tokens.end, label: Label::Org });
                continue;
            }
            for token in components() {
                let text = self.segmentation.word(self.document, token);
                let is_word = self.segmentation.tokens.get(token).is_some_and(|token| token.kind == TokenKind::Word);
                if !is_word || !text.starts_with(char::is_uppercase) {
                    continue;
                }
                let label = names.get(text).map(|(_, _, label)| *label);
                let letters = || (self.is_letters(text) || self.tables.known.get(text) == Some(&Label::Org)).then_some(Label::Org);
                let joined = self.language.names.nouns_join && token == word.tokens.start;
                let place = || {
                    look_up(text)
                        .filter(|_| joined)
                        .filter(|entry| entry.is(Class::Country) || entry.is(Class::BigCity))
                        .map(|_| Label::Gpe)
                };
                if let Some(label) = label.or_else(letters).or_else(place) {
                    out.push(Span { start: token, end: token + 1, label });
                }
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn names_stand_again_and_in_words_with_hyphens() {
        check("de", "Der SPD-Abgeordnete kennt Kenias Wälder.", "ORG SPD | GPE Kenias");
        check("nl", "Het bedrijf Smulgoed zwijgt. Daarom lacht men bij Smulgoed.", "ORG Smulgoed | ORG Smulgoed");
    }
}
