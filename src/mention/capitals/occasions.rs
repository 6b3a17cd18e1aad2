//! Prizes, races, festivals and laws, by the words that begin or end their names: "Premio Strega", "Klimaschutzgesetz".

use std::ops::Range;

use super::{Finder, Label};

/// Letters that must stand before the ending of a law's name: "Mietgesetz", no "Bundesgesetz".
const SHORTEST_START: usize = 4;

impl Finder<'_> {
    /// Whether a word begins the name of a prize, a race or a festival.
    pub(super) fn is_event(&self, at: usize) -> bool {
        self.is_among(&self.tables.events, at) || self.is_among(&self.tables.prizes, at)
    }

    /// The occasion, prize or law whose name begins at a capital.
    pub(super) fn occasion(&self, at: usize, words: &Range<usize>) -> Option<(Range<usize>, Label)> {
        let label = if self.is_among(&self.tables.events, at) {
            Label::Event
        } else if self.is_among(&self.tables.prizes, at) {
            Label::WorkOfArt
        } else if self.is_among(&self.tables.laws, at) {
            Label::Law
        } else {
            return self.joined(at).map(|label| (at..at + 1, label));
        };
        if self.language.names.nouns_have_capitals {
            return None;
        }
        let end = self.with_number(self.extended(at + 1, words, usize::MAX), words);
        let has_name = self.is_capital(end - 1) || label == Label::Law;
        (end > at + 1 && has_name).then_some((at..end, label))
    }

    /// "Klimaschutzgesetz", "Georg-Büchner-Preis", "DFB-Pokal": one word.
    fn joined(&self, at: usize) -> Option<Label> {
        if !self.language.names.nouns_join {
            return None;
        }
        let word = self.lower(at);
        let start = |ending: &&str| word.strip_suffix(*ending).is_some_and(|start| start.chars().count() > SHORTEST_START);
        if self.tables.law_endings.iter().any(start) && !self.tables.no_laws.contains(word) {
            return Some(Label::Law);
        }
        let (_, last) = word.rsplit_once('-')?;
        if self.tables.prizes.contains(last) {
            return Some(Label::WorkOfArt);
        }
        self.tables.events.contains(last).then_some(Label::Event)
    }

    /// Where a law's name ends with its number: "Ley 27/2014".
    fn with_number(&self, end: usize, words: &Range<usize>) -> usize {
        let number = |at: usize| words.contains(&at) && self.word(at).starts_with(|c: char| c.is_ascii_digit());
        match (number(end), self.word(end + 1) == "/" && number(end + 2)) {
            (true, true) => end + 3,
            (true, false) => end + 1,
            _ => end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn prizes_festivals_and_laws() {
        check("it", "Il libro ha vinto il Premio Strega.", "WORK_OF_ART Premio Strega");
        check("es", "Volvió a la Feria del Libro y a la Copa Davis.", "EVENT Feria del Libro | EVENT Copa Davis");
        check("pt", "É o Código de Defesa do Consumidor.", "LAW Código de Defesa do Consumidor");
        check("es", "Lo manda la Ley 27/2014 hoy.", "LAW Ley 27/2014");
        check(
            "de",
            "Das Klimaschutzgesetz gilt, der Georg-Büchner-Preis bleibt.",
            "LAW Klimaschutzgesetz | WORK_OF_ART Georg-Büchner-Preis",
        );
    }
}
