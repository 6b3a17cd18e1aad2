//! Datelines: the places from where an article is written, at the beginning of a paragraph.

use std::ops::Range;

use super::super::gazetteer::Class;
use super::places::SETTLEMENTS;
use super::{Finder, Label, Span};

/// Words of the longest place.
const LONGEST: usize = 3;
/// Letters of the shortest place that is not in the gazetteer.
const SHORTEST: usize = 4;
/// Letters of the longest agency between brackets: "dpa", "Efe".
const LONGEST_AGENCY: usize = 4;
/// Places of the longest dateline: "Friedrichshafen/Rorschach".
const MOST: usize = 3;
/// The last passage that may begin with an unknown place and a full stop: headline, subtitle, text.
const LAST_PASSAGE: usize = 2;

impl Finder<'_> {
    /// Keeps the places and the agency of "Husum – Nach Angaben …", "MADRID (EFE) – …", "Emden/Bayreuth. …"; gives where to go on.
    pub(super) fn dateline(&mut self, words: &Range<usize>, passage: usize) -> Option<usize> {
        let mut places = Vec::new();
        let mut at = words.start;
        loop {
            let end = (at..words.end).find(|&at| !self.is_capital(at)).unwrap_or(words.end);
            if places.len() == MOST || !self.may_be_dateline(at..end) {
                return None;
            }
            places.push(at..end);
            at = end + 1;
            if self.word(end) != "/" {
                break;
            }
        }
        let end = at - 1;
        let mark = self.word(end);
        let dash = |at: usize| matches!(self.word(at), "–" | "—" | "-" | "|") && at + 1 < words.end;
        let brackets = mark == "(" && self.word(end + 2) == ")" && self.words.get(end + 1).is_some_and(|word| word.is_word);
        let known = || places.iter().all(|place| self.is_known_place(place));
        let in_capitals = || places.iter().all(|place| place.clone().all(|at| self.is_capital_only(at)));
        let stop = mark == "."
            && end + 1 == words.end
            && (known() || in_capitals() || (1..=LAST_PASSAGE).contains(&passage) && self.is_short(&places));
        let is_dateline = stop || dash(end) && self.is_capital(end + 1) || brackets && (dash(end + 3) || self.is_capital(end + 3));
        if !is_dateline {
            return None;
        }
        self.found.extend(places.into_iter().map(|place| Span { start: place.start, end: place.end, label: Label::Gpe }));
        if brackets && self.word(end + 1).chars().count() <= LONGEST_AGENCY {
            self.found.push(Span { start: end + 1, end: end + 2, label: Label::Org });
        }
        Some(end)
    }

    fn is_short(&self, places: &[Range<usize>]) -> bool {
        places.iter().all(|place| place.len() == 1)
    }

    fn is_known_place(&self, place: &Range<usize>) -> bool {
        let place_of = |class| self.entry(place.start, place.end).is_some_and(|(entry, end)| end == place.end && entry.is(class));
        place_of(Class::Country) || SETTLEMENTS.into_iter().any(place_of)
    }

    /// Whether words with capitals may be a place rather than a person, a body or the beginning of a sentence.
    fn may_be_dateline(&self, run: Range<usize>) -> bool {
        let at = run.start;
        let known = self.is_known_place(&run);
        let letters = self.word(at).chars().count();
        let saint = crate::lang::Names::SAINTS.split(' ').any(|saint| saint == self.lower(at));
        (1..=LONGEST).contains(&run.len())
            && (known || letters >= SHORTEST || run.len() > 1)
            && (known || saint || !self.entry_of(at).is(Class::FirstName))
            && !run.clone().any(|at| self.is_role(at) || self.is_date(at) || self.tables.bodies.contains(self.lower(at)))
            && !self.is_common(at)
            && !self.entry_of(at).is(Class::CommonWord)
            && self.sort(at).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn places_begin_paragraphs() {
        check("de", "Husum – Nach der Flut wird gebaut.", "GPE Husum");
        check("de", "Lausanne (sda) Das Gericht schweigt.", "GPE Lausanne | ORG sda");
        check("nl", "HOOGEZAND – Met 17 stemmen is het gedaan.", "GPE HOOGEZAND");
        check("de", "Emden/Bayreuth - Der Anschluss kommt.", "GPE Emden | GPE Bayreuth");
    }
}
