//! People named right behind what they lead, without a comma: "il segretario della Cgil Maurizio Landi".

use super::super::gazetteer::Class;
use super::Finder;
use super::tables::Sort;

/// Words from a role to the name behind the body or the place that it is of.
const HOLDER: usize = 7;

impl Finder<'_> {
    /// Whether a full name begins at a word that follows a body or a place without a comma, of somebody whose role it was named
    /// for: "il segretario della Cgil Maurizio Landi", "le maire de Lyon Grégory Doucin".
    pub(super) fn is_holder(&self, at: usize) -> bool {
        let Some(last) = at.checked_sub(1) else { return false };
        // "Consiglio europeo Charles Michel"
        let is_of_state = |at: usize| self.is_among(&self.tables.state, at);
        let before = last.checked_sub(1).filter(|head| self.is_body_adjective(last) && is_of_state(*head)).unwrap_or(last);
        let first = self.entry_of(at).is(Class::FirstName) && !self.is_among(&self.tables.of, at);
        if !first || !self.is_capital(at + 1) || !self.is_capital(before) {
            return false;
        }
        // "la madre di Ana María López", "direttore della Fondazione Carlo Alberto Rossi", "direttore del Museo Giovanni Fattori"
        let two = self.entry_of(before).is(Class::FirstName) && (self.is_given_name(before) || before > 0 && self.is_capital(before - 1));
        let unnamed =
            self.is_among(&self.tables.heads, before) && !is_of_state(before) && !self.tables.known.contains_key(self.word(before))
                || matches!(self.sort(before), Some(Sort::Building | Sort::Land | Sort::Kind));
        let links =
            |at: usize| !self.is_capital(at) && (self.is_among(&self.tables.of, at) || self.language.names.links.contains(&self.lower(at)));
        let role = || {
            let near = (at.saturating_sub(HOLDER)..before).rev().take_while(|&word| self.words.get(word).is_some_and(|w| w.is_word));
            near.into_iter().any(|word| self.is_role(word) && (links(word + 1) || links(word + 2)))
        };
        !two && !unnamed && role()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_person_follows_what_they_lead_without_a_comma() {
        check("it", "Il segretario della Cgil Maurizio Landi ha parlato.", "ORG Cgil | PERSON Maurizio Landi");
        check("it", "Oggi parla la segretaria del Pd Elena Marchesin.", "ORG Pd | PERSON Elena Marchesin");
        check("it", "Il sindaco di Bologna Vito Leccese Russo tace.", "GPE Bologna | PERSON Vito Leccese Russo");
        check("it", "Il ministro della Salute Orazio Brambati tace.", "PERSON Orazio Brambati");
        check("it", "Il presidente del Consiglio Giorgia Landi tace.", "ORG Consiglio | PERSON Giorgia Landi");
        check("it", "Il presidente del Consiglio europeo Carlo Landi tace.", "ORG Consiglio europeo | PERSON Carlo Landi");
        check("it", "Il presidente della Camera Lorenzo Landi tace.", "ORG Camera | PERSON Lorenzo Landi");
        check("it", "Il direttore dell’Istituto nazionale Carlo Landi tace.", "ORG Istituto nazionale Carlo Landi");
        check("it", "Il direttore della Fondazione Carlo Alberto Rossi tace.", "ORG Fondazione Carlo Alberto Rossi");
        check("fr", "Le maire de Lyon Grégory Doucin a réagi.", "GPE Lyon | PERSON Grégory Doucin");
        check("pt", "O treinador do Benfica Rui Costal saiu.", "ORG Benfica | PERSON Rui Costal");
    }
}
