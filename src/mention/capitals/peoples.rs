//! Peoples, believers and political groups, as nouns and adjectives: "italienische", "los suizos".

use std::ops::Range;

use super::super::gazetteer::Class;
use super::Finder;
use super::tables::Sort;

impl Finder<'_> {
    /// What a word is or begins, by the language's lists.
    pub(super) fn sort(&self, at: usize) -> Option<Sort> {
        let word = self.lower(at);
        self.tables.sorts.get(word).copied()
    }

    /// Whether a word names a people where it stands.
    pub(super) fn is_people(&self, at: usize, words: &Range<usize>) -> bool {
        let (names, word) = (&self.language.names, self.lower(at));
        // "Oost-Vlaamse", "franco-belge"
        let last = || self.tables.sorts.get(word.rsplit_once('-')?.1).copied();
        let tongue = match self.sort(at).or_else(last) {
            Some(Sort::People) => false,
            Some(Sort::Tongue) => true,
            _ => return false,
        };
        let before = (at > words.start).then(|| at - 1);
        if tongue
            && self.is_capital(at) == names.tongues_have_capitals
            && before.is_some_and(|before| self.is_among(&self.tables.before_tongues, before))
        {
            return false;
        }
        if !self.is_capital(at) {
            return true;
        }
        // "Ungarn", "Sachsen": many Hungarians, or where they live.
        if names.nouns_have_capitals && [Class::Country, Class::Region].into_iter().any(|class| self.entry_of(at).is(class)) {
            return false;
        }
        let alone = self.run.len() == 1 || self.is_first(at, words) && self.run.start == at;
        // "Frans Koster" is a man; "señora Toscano" a woman; "los Alemán" a family.
        let person = self.entry_of(at).is(Class::FirstName) && self.is_capital(at + 1)
            || self.surnames.contains(self.word(at))
            || before.is_some_and(|before| self.is_address(before));
        !person && (names.nouns_have_capitals || names.peoples_have_capitals && self.run.start == at || alone && self.is_first(at, words))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn peoples_in_capitals_and_in_small_letters() {
        check("de", "Der französische Koch traf eine Norwegerin.", "NORP französische | NORP Norwegerin");
        check("nl", "De Deense trein met Duitsers spreekt geen Frans in het Nederlands.", "NORP Deense | NORP Duitsers | NORP Frans");
        check("fr", "Un Italien et une chimiste belge parlent en français.", "NORP Italien | NORP belge");
        check("it", "La stampa danese tace. I tedeschi no.", "NORP danese | NORP tedeschi");
        check("es", "El armador noruego habló en inglés con las portuguesas.", "NORP noruego | NORP portuguesas");
        check("pt", "A engenheira moçambicana citou um socialista espanhol.", "NORP moçambicana | NORP socialista | NORP espanhol");
    }
}
