//! Bodies: well-known ones, companies and clubs, and what begins or ends as names of bodies do.

use std::ops::Range;

use super::super::gazetteer::Class;
use super::tables::Sort;
use super::{Finder, Label};

/// Words of the longest name of a well-known body.
const LONGEST_KNOWN: usize = 7;
/// Words of the longest name that a head begins.
const LONGEST_BODY: usize = 8;
/// Small words between two parts of a name: "de la".
const LONGEST_LINK: usize = 2;
/// Words with a capital that may follow the first in German, where any noun has one: "Landgericht Osnabrück".
const FOLLOWERS: usize = 1;
/// Words of the longest name behind its kind in German.
const FOLLOWERS_OF_KIND: usize = 2;
/// Words of the longest run that an article makes a name.
const LONGEST_RUN: usize = 4;

impl Finder<'_> {
    /// Where a well-known name of some label ends that begins at a word.
    pub(super) fn known(&self, at: usize, words: &Range<usize>) -> Option<(usize, Label)> {
        let last = words.end.min(at + LONGEST_KNOWN);
        (at + 1..=last).rev().find_map(|end| {
            let text = self.text(at..end);
            let straight = || text.contains('\'').then(|| self.tables.known.get(text.replace('\'', "’").as_str()))?;
            let label = *self.tables.known.get(text).or_else(straight)?;
            Some((end, label))
        })
    }

    /// Where a well-known body's name ends that begins at a word.
    pub(super) fn known_body(&self, at: usize, words: &Range<usize>) -> Option<usize> {
        self.known(at, words).filter(|(_, label)| *label == Label::Org).map(|(end, _)| end)
    }

    /// Where a body's name ends that begins at a capital.
    pub(super) fn body(&self, at: usize, words: &Range<usize>) -> Option<usize> {
        let (word, next) = (self.lower(at), at + 1);
        let in_run = next < self.run.end;
        let last = self.nominative(word.rsplit('-').next().unwrap_or(""));
        if self.is_event(at) {
            return None;
        }
        if self.tables.clubs.contains(word) {
            return Some(self.extended(at + 1, words, usize::MAX)).filter(|&end| end > next);
        }
        if let Some(end) = self.partners(at, words) {
            return Some(end);
        }
        if in_run && self.ends_as_company(at) {
            // "Der US-Konzern Halberd Systems": the name is what follows.
            let named = self.run.end - at > 2
                && (at..self.run.end - 2).any(|word| self.is_kind(word) || self.is_among(&self.tables.articles, word));
            return (!named).then_some(self.run.end);
        }
        if let Some(end) = self.by_tail(at, words) {
            return Some(end);
        }
        // "El Faro de Cádiz"
        if self.is_among(&self.tables.articles, at) && in_run && !self.is_first(at, words) && self.is_among(&self.tables.heads, next) {
            return Some(self.extended(next + 1, words, usize::MAX)).filter(|&end| end > next + 1);
        }
        let is_head = self.tables.heads.contains(last) && !self.is_role(at);
        let generic = self.language.names.nouns_have_capitals || self.is_first(at, words);
        // "Die Gewerkschaft Verdi": the name is the second word.
        if is_head && in_run && generic && (self.known_body(next, words).is_some() || self.is_letters(self.word(next))) {
            return None;
        }
        let names = &self.language.names;
        // "EU-Kommission", "Robert-Koch-Institut", "Bundeskartellamt"
        let is_whole = word.contains('-') && (is_head || self.tables.bodies.contains(last)) && !self.is_role(at)
            || self.tables.head_endings.iter().any(|end| self.nominative(word).ends_with(end)) && !self.tables.roles.contains(word);
        if !is_head && !is_whole {
            return None;
        }
        let followers = match (names.nouns_have_capitals, self.is_letters(last)) {
            (true, _) if is_whole => 0,
            (true, _) => FOLLOWERS,
            _ => usize::MAX,
        };
        let end = self.extended(at + 1, words, followers);
        (end > next || is_whole).then_some(end)
    }

    /// "Van Hasselt & Zonen"
    fn partners(&self, at: usize, words: &Range<usize>) -> Option<usize> {
        let and = self.run.end;
        let joined = self.run.start == at && self.word(and) == "&" && self.is_capital(and + 1) && !self.is_common(at);
        joined.then(|| (and + 1..words.end).find(|&next| !self.is_capital(next)).unwrap_or(words.end))
    }

    /// Whether a word says what kind of body is named next: "ONG", "empresa", in German also "Reederei", "US-Konzern".
    fn is_kind(&self, at: usize) -> bool {
        let word = self.lower(at);
        let last = self.nominative(word.rsplit('-').next().unwrap_or(""));
        let compound = || self.tables.kinds.iter().any(|kind| last.len() > kind.len() && last.ends_with(kind));
        self.tables.bodies.contains(last) || self.language.names.nouns_join && compound()
    }

    /// Where a name ends that stands right behind what kind of body it is: "la empresa Cobre Austral", "le groupe Vélocité",
    /// "der Arbeitgeberverband Nordmetall".
    pub(super) fn body_of_kind(&self, at: usize, words: &Range<usize>) -> Option<usize> {
        let before = (at > words.start).then(|| at - 1).filter(|&before| self.is_kind(before) && !self.is_date(at))?;
        let german = self.language.names.nouns_have_capitals;
        let entry = self.entry_of(at);
        // A place or a person may stand there too: "la policía Lima", "o grupo Ana Prado".
        let known = [Class::Country, Class::BigCity, Class::Region, Class::Norp, Class::FirstName, Class::Surname];
        let alone = self.run.end == at + 1 && known.into_iter().any(|class| entry.is(class));
        // "diz ao jornal Joana Taveira": who says it is no paper.
        let said =
            || (before.saturating_sub(2).max(words.start)..before).any(|at| self.is_among(&self.tables.verbs, at) && !self.is_capital(at));
        let person = entry.is(Class::FirstName) && (self.entry_of(self.run.end - 1).is(Class::Surname) || self.run.end > at + 1 && said());
        // "Supermarktketen Colruyt": the kind begins the sentence.
        let opens = || self.run.start == before && self.is_first(before, words);
        // A noun behind a noun is a name in German too, but for headlines.
        let fits = if german { self.is_capital(before) && self.run.end <= at + FOLLOWERS_OF_KIND } else { self.run.start == at || opens() };
        let is_place = self.is_among(&self.tables.places, before);
        (fits && !alone && !person && !is_place && !self.is_role(at) && !self.is_holder(at))
            .then(|| self.extended(self.run.end, words, usize::MAX))
    }

    /// A word without the ending of its genitive, where nouns have one: "Bauernverbands".
    fn nominative<'w>(&self, word: &'w str) -> &'w str {
        let names = &self.language.names;
        let known = |word: &str| self.tables.heads.contains(word) || self.tables.head_endings.iter().any(|end| word.ends_with(end));
        let stems = names.genitives.iter().filter_map(|ending| word.strip_suffix(ending));
        stems.into_iter().find(|stem| !known(word) && known(stem)).unwrap_or(word)
    }

    /// A body's name that begins in small letters: "ministère de la Santé".
    pub(super) fn small_body(&self, at: usize, words: &Range<usize>) -> Option<usize> {
        let end = self.extended(at + 1, words, 0);
        (at + 1..end).any(|word| self.is_capital(word)).then_some(end)
    }

    /// Where a name goes on: over further capitals, `followers` of them at most, and over small words before a capital.
    pub(super) fn extended(&self, from: usize, words: &Range<usize>, followers: usize) -> usize {
        let limit = words.end.min(from + LONGEST_BODY);
        let (mut end, mut left) = (from, followers);
        while end < limit {
            if self.is_capital(end) && left > 0 && !self.is_date(end) && !self.is_holder(end) {
                end += 1;
                left -= 1;
                continue;
            }
            // "Agenzia spaziale europea"
            if self.is_body_adjective(end) {
                end += 1;
                continue;
            }
            let Some(next) = self.after_link(end, limit) else { break };
            end = next;
            left = if followers == 0 && !self.language.names.nouns_have_capitals { usize::MAX } else { followers };
        }
        end
    }

    /// Whether an adjective in small letters belongs to the body before it.
    pub(super) fn is_body_adjective(&self, at: usize) -> bool {
        if self.tables.body_adjectives.is_empty() || self.is_capital(at) {
            return false;
        }
        self.is_among(&self.tables.body_adjectives, at) || matches!(self.sort(at), Some(Sort::People | Sort::Tongue))
    }

    /// The word behind the capital that small words lead to: "de la Salud".
    fn after_link(&self, from: usize, limit: usize) -> Option<usize> {
        let mut small = String::new();
        for at in from..limit.min(from + LONGEST_LINK + 1) {
            if self.is_capital(at) && at > from {
                let and = self.tables.conjunctions.contains(small.as_str());
                // "Ministerio de Salud Pública" is no Salud.
                let person = self.entry_of(at).is(Class::FirstName) && self.is_capital(at + 1) && !self.is_ministry(from);
                let fits = self.language.names.links.contains(&small.as_str()) && !person;
                return (fits && (!and || self.is_ministry(from) || self.is_field(at))).then_some(at + 1);
            }
            if !small.is_empty() {
                small.push(' ');
            }
            small.push_str(self.lower(at));
        }
        None
    }

    /// Whether a word behind "and" is a field that a body cares for, not another name: "Instituto de Antropología e Historia".
    fn is_field(&self, at: usize) -> bool {
        let entry = self.entry_of(at);
        let known = [
            Class::FirstName,
            Class::Surname,
            Class::Country,
            Class::BigCity,
            Class::City,
            Class::Town,
            Class::Region,
            Class::Organisation,
        ];
        let alone = !self.is_capital(at + 1) || self.is_among(&self.tables.of, at + 1);
        let other = self.is_among(&self.tables.bodies, at) || self.is_role(at) || self.is_capital_only(at) || self.is_common(at);
        alone && !other && !known.into_iter().any(|class| entry.is(class))
    }

    /// Whether the words before are a ministry's, whose name lists its fields: "Ministerio de Agricultura y Pesca".
    fn is_ministry(&self, end: usize) -> bool {
        let first = end.saturating_sub(LONGEST_BODY);
        (first..end).any(|at| self.language.names.small_heads.split(' ').next().is_some_and(|head| head == self.lower(at)))
    }

    /// "Nordvik Bank", "Aceros S.A."
    fn ends_as_company(&self, at: usize) -> bool {
        let last = self.run.end - 1;
        let word = self.lower(last);
        last > at
            && (self.entry_of(last).is(Class::CompanySuffix) || self.tables.companies.contains(word))
            && !self.entry_of(at).is(Class::FirstName)
    }

    /// "Leipziger Volkszeitung", "Leeuwarder Courant", "Westmärkische Zeitung": an adjective in capitals and a tail.
    fn by_tail(&self, at: usize, words: &Range<usize>) -> Option<usize> {
        let is_tail = |word: &str| self.tables.heads.contains(word) || self.tables.tails.iter().any(|tail| word.ends_with(tail));
        let adjective = |word: &str| self.tables.adjectives.iter().any(|end| word.ends_with(end));
        let last = (at + 1..self.run.end.min(at + 4)).rev().find(|&last| is_tail(self.lower(last)))?;
        let before = (at..last).all(|word| adjective(self.lower(word)) && !self.is_role(word) && !self.is_common(word));
        (before && at > words.start || before && self.run.start == at && last == self.run.end - 1).then_some(last + 1)
    }

    /// Whether some word of a run says that it is a body's name.
    pub(super) fn is_body_run(&self, run: Range<usize>) -> bool {
        run.into_iter().any(|at| self.is_among(&self.tables.bodies, at) || self.is_capital_only(at))
    }

    /// A name of which nothing is known but that an article or a verb of saying stands beside it: "la Mineradora Serra Azul",
    /// "Airvance affirme". In German any noun stands so.
    pub(super) fn body_by_place(&self, at: usize, words: &Range<usize>) -> Option<usize> {
        let before = (at > words.start).then(|| at - 1)?;
        if self.language.names.nouns_have_capitals || self.run.start != at || !self.words.get(before)?.is_word && self.word(before) != "," {
            return None;
        }
        let end = self.run.end;
        let alone = self.entry_of(at);
        if self.run.len() == 1 {
            // "la segretaria del Pd Elena Marchesin"
            let led = before > words.start && self.is_among(&self.tables.chiefs, before - 1) || !self.is_field_of_government(at);
            let held = self.is_among(&self.tables.articles, before) && self.is_holder(end) && led && !self.is_role(at);
            let says = end < words.end && self.is_among(&self.tables.verbs, end) && !self.is_among(&self.tables.articles, before);
            let person = alone.is(Class::FirstName) || alone.is(Class::Surname) || alone.is(Class::CommonWord);
            return (held || says && !person).then_some(end);
        }
        (self.is_among(&self.tables.articles, before)
            && self.run.len() <= LONGEST_RUN
            && !self.run.clone().any(|w| self.is_role(w))
            && !self.is_event(at))
        .then(|| self.extended(end, words, usize::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn bodies_begin_or_end_as_such_or_follow_their_kind() {
        check("es", "Lo dice la Universidad de Salamanca.", "ORG Universidad de Salamanca");
        check("it", "Lo dice il Tribunale di Bari.", "ORG Tribunale di Bari");
        check("fr", "Le groupe Vélobras a vendu ses usines.", "ORG Vélobras");
        check("nl", "De rederij Wadvaart belooft beterschap.", "ORG Wadvaart");
        check("de", "Das sagt das Landgericht Osnabrück.", "ORG Landgericht Osnabrück");
        check("de", "Die EU-Kommission schweigt, das Bundeskartellamt auch.", "ORG EU-Kommission | ORG Bundeskartellamt");
        check("pt", "A Construtora Paiva & Filhos não respondeu.", "ORG Construtora Paiva & Filhos");
        check("it", "Il Gruppo Adriatico Solar tace.", "ORG Gruppo Adriatico Solar");
        check("es", "Habló el Racing de Mirasierra.", "ORG Racing de Mirasierra");
    }
}
