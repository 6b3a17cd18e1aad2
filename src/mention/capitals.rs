//! Names by capitals, titles and the gazetteer alone: an honest first result for languages without a trained tagger.
//!
//! Takes a segmented document; gives spans that are likely right and misses many. It is strict on purpose: in German
//! every noun has a capital.

use std::collections::HashSet;
use std::ops::Range;

use super::Label;
use super::gazetteer::{Class, Entry, Walk, push_folded};
use super::tagger::Span;
use crate::segment::{Segmentation, Token, TokenKind};
use crate::text::Document;
use crate::units::slice;

/// Classes that give a label by themselves, the stronger first.
const LABELS: &[(Class, Label)] = &[
    (Class::Country, Label::Gpe),
    (Class::BigCity, Label::Gpe),
    (Class::Region, Label::Gpe),
    (Class::Organisation, Label::Org),
    (Class::Media, Label::Org),
    (Class::Team, Label::Org),
    (Class::Location, Label::Loc),
    (Class::Facility, Label::Fac),
    (Class::Norp, Label::Norp),
    (Class::Event, Label::Event),
    (Class::Law, Label::Law),
];

/// The names of a document.
pub fn find(document: &Document, segmentation: &Segmentation) -> Vec<Span> {
    let mut finder = Finder { document, segmentation, surnames: HashSet::new(), found: Vec::new() };
    for sentence in &segmentation.sentences {
        finder.sentence(sentence.tokens.clone());
    }
    finder.surnames_alone();
    finder.found
}

struct Finder<'a> {
    document: &'a Document,
    segmentation: &'a Segmentation,
    /// Last words of the people found.
    surnames: HashSet<&'a str>,
    found: Vec<Span>,
}

impl<'a> Finder<'a> {
    fn word(&self, token: usize) -> &'a str {
        self.segmentation.word(self.document, token)
    }

    fn is_capital(&self, token: usize) -> bool {
        let is_word = self.segmentation.tokens.get(token).is_some_and(|t| t.kind == TokenKind::Word);
        is_word && self.word(token).starts_with(char::is_uppercase)
    }

    /// The longest entry of the gazetteer from a token on, and where it ends.
    fn entry(&self, from: usize, limit: usize) -> Option<(Entry, usize)> {
        let mut walk = Walk::new()?;
        let mut longest = None;
        let mut end_before = None;
        for at in from..limit {
            let token: &Token = self.segmentation.tokens.get(at)?;
            let mut folded = String::new();
            push_folded(&mut folded, slice(&self.document.text, token.range));
            let Some(next) = walk.read(&folded, end_before.is_some_and(|end| end < token.range.start)) else { break };
            walk = next;
            end_before = Some(token.range.end);
            if let Some(entry) = walk.entry() {
                longest = Some((entry, at + 1));
            }
        }
        longest
    }

    fn sentence(&mut self, tokens: Range<usize>) {
        let mut at = tokens.start;
        while at < tokens.end {
            at = if self.is_capital(at) { self.capital(at, &tokens) } else { at + 1 };
        }
    }

    /// Reads a name that begins at a capital; gives where to go on.
    fn capital(&mut self, at: usize, tokens: &Range<usize>) -> usize {
        let entry = self.entry(at, tokens.end);
        // One word more than a title and a name have shows that the run is too long to be one: a headline in capitals.
        let limit = tokens.end.min(at + LONGEST_PERSON + 2);
        let run_end = (at + 1..limit).find(|&next| !self.is_capital(next)).unwrap_or(limit);
        let is = |class| entry.is_some_and(|(entry, end)| end == at + 1 && entry.is(class));
        if is(Class::Title) && !is(Class::FirstName) && (1..=LONGEST_PERSON).contains(&(run_end - at - 1)) {
            return self.person(at + 1, run_end);
        }
        // "Ada Nwosu": a first name, not a place or a common word, and one or two more words.
        let known = entry.is_some_and(|(entry, end)| end > at + 1 && LABELS.iter().any(|(class, _)| entry.is(*class)));
        if is(Class::FirstName) && !known && run_end > at + 1 && run_end - at <= LONGEST_PERSON {
            return self.person(at, run_end);
        }
        let Some((entry, end)) = entry else { return at + 1 };
        // "Paris" is a first name too, but a big city that stands alone is the city.
        let is_place = entry.is(Class::Country) || entry.is(Class::BigCity);
        let common = entry.is(Class::CommonWord) || ((entry.is(Class::FirstName) || entry.is(Class::Surname)) && !is_place);
        let label = LABELS.iter().find(|(class, _)| entry.is(*class)).map(|(_, label)| *label);
        // In capitals that are part of a longer run a short entry is too little to go by.
        let partial = end < run_end && end == at + 1 && !entry.is(Class::Country) && !entry.is(Class::Norp);
        match label {
            Some(label) if (!common || end > at + 1) && !partial => {
                self.found.push(Span { start: at, end, label });
                end
            }
            _ => at + 1,
        }
    }

    fn person(&mut self, start: usize, end: usize) -> usize {
        self.surnames.insert(self.word(end - 1));
        self.found.push(Span { start, end, label: Label::Person });
        end
    }

    /// The surnames of people found, where they stand alone.
    fn surnames_alone(&mut self) {
        let mut covered = vec![false; self.segmentation.tokens.len()];
        for span in &self.found {
            covered.get_mut(span.start..span.end).unwrap_or_default().fill(true);
        }
        let alone = |&at: &usize| !covered.get(at).copied().unwrap_or(true) && self.surnames.contains(self.word(at));
        let more: Vec<_> =
            (0..self.segmentation.tokens.len()).filter(alone).map(|at| Span { start: at, end: at + 1, label: Label::Person }).collect();
        self.found.extend(more);
        self.found.sort_by_key(|span| span.start);
    }
}

/// Words of the longest full name that capitals alone are trusted for.
const LONGEST_PERSON: usize = 3;

#[cfg(test)]
mod tests {
    use crate::annotate::{Options, analyze_text};
    use crate::units::slice;

    fn check(language: &str, text: &str, expected: &str) {
        let (_, mut annotations) = analyze_text(text, &Options::default());
        annotations.document.language = crate::lang::of_tag(language);
        let segmentation = crate::segment::segment(&annotations.document);
        let found: Vec<_> = super::find(&annotations.document, &segmentation)
            .into_iter()
            .map(|s| format!("{} {}", s.label.name(), slice(&annotations.document.text, segmentation.range(s.start..s.end))))
            .collect();
        assert_eq!(found.join(" | "), expected, "{text}");
    }

    #[test]
    fn what_is_known_is_found_and_nouns_are_not() {
        check(
            "de",
            "Die Kanzlerin Angela Krause traf in Paris den Minister. Krause lobte die Zusammenarbeit mit Reuters.",
            "PERSON Angela Krause | GPE Paris | PERSON Krause | ORG Reuters",
        );
        check("de", "Der Hund und die Katze gingen über die Brücke.", "");
        check(
            "fr",
            "Le ministre a rencontré Marie Delorme à Londres. Mme Delorme a quitté la France.",
            "PERSON Marie Delorme | PERSON Delorme | GPE France",
        );
        check("es", "El presidente viajó a México con Carmen Ibarra.", "GPE México | PERSON Carmen Ibarra");
    }
}
