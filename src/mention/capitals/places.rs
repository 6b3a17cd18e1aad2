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

/// What a place of the same name may be instead.
pub(super) const NO_PLACES: [Class; 6] =
    [Class::FirstName, Class::Surname, Class::CommonWord, Class::Word, Class::Organisation, Class::Team];
/// Settlements of any size.
pub(super) const SETTLEMENTS: [Class; 3] = [Class::BigCity, Class::City, Class::Town];

impl Finder<'_> {
    /// Where a place's name ends that begins at a capital.
    pub(super) fn place(&self, at: usize, entry: Option<(Entry, usize)>, words: &Range<usize>) -> Option<usize> {
        let run_end = self.run.end;
        let known = entry.filter(|&(_, end)| end == run_end);
        if at > words.start
            && self.is_among(&self.tables.prepositions, at - 1)
            && known.is_some_and(|(entry, _)| is_after_preposition(entry, self.is_among(&self.tables.locatives, at - 1)))
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
        (self.is_located(at, words) || self.is_listed(at, words) || self.ends_as_place(at, words)).then(|| self.with_river(run_end, words))
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
        let of_body = of && at > words.start + 1 && self.is_place_entry(at) && self.is_role(at - 2);
        located
            || of_body
            || of && before(person, &self.tables.governors)
            || before(at, &self.tables.places)
            || of && before(at - 1, &self.tables.places)
    }

    /// "Antwerpen und Basel", "Zürich, Basel": a known city behind another place.
    fn is_listed(&self, at: usize, words: &Range<usize>) -> bool {
        let after = self.found.last().is_some_and(|last| last.label == Label::Gpe && last.end + 1 == at);
        let joined = at > words.start && (self.is_among(&self.tables.conjunctions, at - 1) || matches!(self.word(at - 1), "," | "/" | "-"));
        after && joined && self.run.end == at + 1 && self.is_place_entry(at)
    }

    /// "bei Reiskirchen": behind a bare preposition of place a word that ends as places do, where every noun has a capital.
    fn ends_as_place(&self, at: usize, words: &Range<usize>) -> bool {
        let word = self.lower(at);
        let ends = |ending: &&str| word.len() > ending.len() + 1 && word.ends_with(*ending);
        self.run.len() == 1
            && at > words.start
            && self.is_among(&self.tables.locatives, at - 1)
            && !self.is_among(&self.tables.articles, at - 1)
            && self.tables.place_endings.iter().any(ends)
    }

    pub(super) fn is_place_entry(&self, at: usize) -> bool {
        let entry = self.entry_of(at);
        SETTLEMENTS.into_iter().any(|class| entry.is(class))
    }

    /// Whether a name is a city's and nothing else.
    pub(super) fn is_plain_city(&self, entry: Entry) -> bool {
        entry.is(Class::City) && !NO_PLACES.into_iter().any(|class| entry.is(class))
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

/// Whether a known name means a place where a preposition stands before it, which may be one of place. A small place must
/// be nothing else.
fn is_after_preposition(entry: Entry, located: bool) -> bool {
    let is = |class| entry.is(class);
    (is(Class::City) && (located || !is(Class::FirstName)) && !is(Class::CommonWord))
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
    }

    #[test]
    fn places_after_prepositions() {
        check("de", "Der Rat tagt in Rostock und in Bonn.", "GPE Rostock | GPE Bonn");
        check("fr", "Elle vit à Lorient depuis deux ans.", "GPE Lorient");
    }
}
