//! Buildings, streets, waters, mountains and quarters, by what they are: "gare de Lyon-Perrache", "lago Titicaca".

use std::ops::Range;

use super::super::gazetteer::Class;
use super::tables::Sort;
use super::{Finder, Label};

/// Words of the longest name behind what it is.
const LONGEST: usize = 4;

impl Finder<'_> {
    /// Whether a well-known name is not part of a longer one, as "Europa" is of "Europa League".
    pub(super) fn is_whole(&self, name: Range<usize>) -> bool {
        self.language.names.nouns_have_capitals || self.run.start == name.start && self.run.end <= name.end
    }

    /// The building or the land that is named from a word on.
    pub(super) fn land(&self, at: usize, words: &Range<usize>) -> Option<(Range<usize>, Label)> {
        if self.is_capital(at) && self.is_building(at) {
            return Some((at..at + 1, Label::Fac));
        }
        let sort = self.sort(at).filter(|sort| matches!(sort, Sort::Building | Sort::Land | Sort::Kind))?;
        if self.is_event(at) {
            return None;
        }
        let from = if self.is_capital(at + 1) { at + 1 } else { self.after_small(at + 1, words)? };
        let limit = words.end.min(from + LONGEST);
        let mut end = (from + 1..limit).find(|&next| !self.is_capital(next)).unwrap_or(limit);
        if self.language.names.nouns_have_capitals {
            // A noun may follow a noun: only one that nothing follows is its name.
            if from > at + 1 || end > from + 1 || self.is_role(from) {
                return None;
            }
        } else if end == from + 1
            && (self.entry_of(from).is(Class::FirstName) || self.language.names.surnames_of)
            && let Some(longer) = self.after_particle(end, words.end)
        {
            // "parque Rosalía de Castro"
            end = longer;
        }
        let entry = self.entry_of(from);
        // "Río Negro" is its name.
        let whole = self.is_capital(at) && !self.language.names.nouns_have_capitals && !self.is_first(at, words);
        match sort {
            Sort::Kind if whole => Some((at..end, Label::Loc)),
            Sort::Building => Some((at..end, Label::Fac)),
            Sort::Land => Some((at..end, Label::Loc)),
            // "barrio de Madrid": the name is of something else.
            _ if self.is_role(from) || entry.is(Class::Country) || entry.is(Class::BigCity) => None,
            _ => Some((from..end, Label::Loc)),
        }
    }

    /// The capital behind small words that may stand within a name.
    fn after_small(&self, from: usize, words: &Range<usize>) -> Option<usize> {
        let names = &self.language.names;
        let (next, small) = self.behind_small_words(from, words)?;
        let fits = names.rivers.contains(&small.as_str()) || names.links.contains(&small.as_str());
        (fits && !self.tables.conjunctions.contains(small.as_str())).then_some(next)
    }

    /// "Turfkaai", "Robert-Koch-Straße", "Örtze-Kaserne"
    fn is_building(&self, at: usize) -> bool {
        let word = self.lower(at);
        let joined = || word.rsplit_once('-').is_some_and(|(_, last)| self.tables.sorts.get(last) == Some(&Sort::Building));
        let ends = || self.tables.building_endings.iter().any(|end| word.len() > end.len() + 1 && word.ends_with(end));
        (ends() || joined()) && !self.tables.no_buildings.contains(word)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn buildings_and_streets() {
        check("fr", "Il attend gare de Vaubrun, puis rue des Tilleuls-Blancs.", "FAC gare de Vaubrun | FAC rue des Tilleuls-Blancs");
        check("es", "Corrió por la avenida Las Acacias hasta el estadio Monteluz.", "FAC avenida Las Acacias | FAC estadio Monteluz");
        check("it", "Vive in via Garganelli, vicino allo stadio Bellavista.", "FAC via Garganelli | FAC stadio Bellavista");
        check("pt", "O comboio parou na estação de Vale Formoso.", "FAC estação de Vale Formoso");
        check("nl", "Zij woont aan de Vlaskade, niet in de hoofdstraat.", "FAC Vlaskade");
        check("de", "Sie wohnt in der Krokusstraße, nicht an der Hauptstraße.", "FAC Krokusstraße");
    }

    #[test]
    fn waters_mountains_and_quarters() {
        check("es", "Se ahogó en el lago Yaramí, frente a la isla Pelusa.", "LOC lago Yaramí | LOC Pelusa");
        check("fr", "Une barque sur la Méditerranée, en Europe.", "LOC Méditerranée | LOC Europe");
        check("de", "Der Stadtteil Krombek liegt weit vom Schwarzwald.", "LOC Krombek | LOC Schwarzwald");
        check("nl", "De wijk Lindenhoek ligt aan de Waddenzee.", "LOC Lindenhoek | LOC Waddenzee");
    }
}
