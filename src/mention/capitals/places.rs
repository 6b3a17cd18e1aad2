//! Places: after prepositions, after who governs them, and where a paragraph says from where it is written.

use std::ops::Range;

use super::super::gazetteer::{Class, Entry};
use super::{Finder, Label};
use crate::hash::HashSet;
use crate::lang::Names;

/// Words of the longest name of a place that is not in the gazetteer.
const LONGEST_PLACE: usize = 3;

/// Bytes of the shortest such name: "X" is none.
const SHORTEST_PLACE: usize = 3;

impl Finder<'_> {
    /// Where a place's name ends that begins at a capital.
    pub(super) fn place(&self, at: usize, entry: Option<(Entry, usize)>, words: &Range<usize>) -> Option<usize> {
        let run_end = self.run.end;
        let known = entry.filter(|&(_, end)| end == run_end);
        if at > words.start
            && self.is_among(&self.tables.prepositions, at - 1)
            && known.is_some_and(|(entry, _)| is_after_preposition(entry))
        {
            return known.map(|(_, end)| self.with_river(end, words));
        }
        let alone = self.entry_of(at);
        let short = run_end - at <= LONGEST_PLACE && self.run.start == at;
        let saint = run_end - at > 1 && Names::SAINTS.split(' ').any(|saint| saint == self.lower(at));
        let person = alone.is(Class::FirstName) && !saint || self.is_role(at) || self.is_capital_only(at);
        if !short || self.word(at).len() < SHORTEST_PLACE || person || self.is_body_run(at..run_end) || self.is_date(at) {
            return None;
        }
        (self.is_located(at, words) || self.is_dateline(words)).then(|| self.with_river(run_end, words))
    }

    /// Whether what stands before says that a place follows: "à Lorient", "alcalde de Getafe".
    pub(super) fn is_located(&self, at: usize, words: &Range<usize>) -> bool {
        if at <= words.start {
            return false;
        }
        let names = &self.language.names;
        let located = !names.nouns_have_capitals && self.is_among(&self.tables.locatives, at - 1);
        let of = self.is_among(&self.tables.of, at - 1);
        // "alcalde de Getafe", "burgemeester Femke Hoogeveen van Oosterwold", "de stad Leeuwarden"
        let person = self.found.last().filter(|last| last.end + 1 == at && last.label == Label::Person).map_or(at - 1, |last| last.start);
        let before = |at: usize, list: &HashSet<&'static str>| at > words.start && self.is_among(list, at - 1);
        located
            || of && before(person, &self.tables.governors)
            || before(at, &self.tables.places)
            || of && before(at - 1, &self.tables.places)
    }

    /// "Husum – Nach Angaben …", "MADRID (EFE) – …": the run begins a paragraph, and a dash follows it.
    fn is_dateline(&self, words: &Range<usize>) -> bool {
        if self.run.start != words.start {
            return false;
        }
        // "Nîmes. La préfète …"
        let alone = self.run.end + 1 == words.end && self.word(self.run.end) == ".";
        if alone && self.entry(self.run.start, self.run.end).is_some_and(|(entry, end)| end == self.run.end && is_place(entry)) {
            return true;
        }
        let dash = |at: usize| matches!(self.word(at), "–" | "—") && self.is_capital(at + 1);
        let end = self.run.end;
        let agency = self.word(end) == "(" && self.word(end + 2) == ")";
        dash(end) || agency && dash(end + 3)
    }

    /// Where a place ends that small words and a further capital may follow: "Mazara del Vallo", "Itapuranga do Sul".
    fn with_river(&self, end: usize, words: &Range<usize>) -> usize {
        let fits = |(at, small): &(usize, String)| {
            let who = self.is_role(*at) || self.tables.bodies.contains(self.lower(*at)) || self.is_capital_only(*at);
            self.language.names.rivers.contains(&small.as_str()) && !who && !self.entry_of(*at).is(Class::FirstName)
        };
        self.behind_small_words(end, words).filter(fits).map_or(end, |(at, _)| at + 1)
    }

    /// The next capital from `from` on, if one or two small words stand before it, with these: "de la".
    pub(super) fn behind_small_words(&self, from: usize, words: &Range<usize>) -> Option<(usize, String)> {
        /// Small words between the two.
        const MOST: usize = 2;
        let next = (from + 1..(from + MOST + 1).min(words.end)).find(|&at| self.is_capital(at))?;
        Some((next, (from..next).map(|at| self.lower(at)).collect::<Vec<_>>().join(" ")))
    }
}

fn is_place(entry: Entry) -> bool {
    [Class::BigCity, Class::City, Class::Town].into_iter().any(|class| entry.is(class))
}

/// Whether a known name means a place where a preposition stands before it. A small place must be nothing else.
fn is_after_preposition(entry: Entry) -> bool {
    let is = |class| entry.is(class);
    (is(Class::City) && !is(Class::FirstName) && !is(Class::CommonWord))
        || (is(Class::Town) && ![Class::FirstName, Class::Surname, Class::CommonWord, Class::Word].into_iter().any(is))
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn ages_and_governors() {
        check("it", "Da ieri Oumar Sylla, 28 anni, tace.", "PERSON Oumar Sylla");
        check("nl", "Zo ging het met Tjeerd Oosterhof (81) ook.", "PERSON Tjeerd Oosterhof");
        check("es", "Lo dice el alcalde de Huaytará.", "GPE Huaytará");
        check("pt", "Ela é prefeita de Itapuranga do Sul.", "GPE Itapuranga do Sul");
        check("de", "Husum – Nach der Flut wird gebaut.", "GPE Husum");
    }

    #[test]
    fn places_after_prepositions() {
        check("de", "Der Rat tagt in Rostock und in Bonn.", "GPE Rostock | GPE Bonn");
        check("fr", "Elle vit à Lorient depuis deux ans.", "GPE Lorient");
    }
}
