//! People: by a first name, a title, what they are called, or where they stand.

use std::ops::Range;

use super::super::gazetteer::{Class, Entry};
use super::{Finder, label};

/// Small words between a first name and a surname: "van den".
const LONGEST_PARTICLE: usize = 3;
/// Words from what a person is called to the name in apposition: "la presidenta de la asociación de vecinos, …".
const APPOSITION: usize = 9;
/// Words of the longest full name that capitals alone are trusted for; one more with a known first name.
const LONGEST_PERSON: usize = 3;
/// Words of the longest run that may hold a person: an article, a title and a name ("Die Bundeskanzlerin Angela Krause").
/// A longer one is a headline in capitals, of which no part is a name for its capitals' sake.
const LONGEST_RUN: usize = LONGEST_PERSON + 2;
/// Words of the longest run all in capitals that is no headline.
const LONGEST_CAPITALS: usize = 2;

impl Finder<'_> {
    /// The person whose name, or form of address and name, begins at a capital of the run.
    pub(super) fn person(&self, at: usize, entry: Option<(Entry, usize)>, words: &Range<usize>) -> Option<Range<usize>> {
        let in_capitals = self.run.len() > LONGEST_CAPITALS && self.run.clone().all(|word| self.is_capital_only(word));
        // "ministro de Asuntos Exteriores Jorge Azcona": the name is what follows.
        if in_capitals || self.run.len() > LONGEST_RUN || self.is_holder(self.run.end) {
            return None;
        }
        if let Some(person) = self.addressed(at, words) {
            return Some(person);
        }
        let (end, length) = (self.run.end, self.run.end - at);
        let alone = self.entry_of(at);
        let first_name = alone.is(Class::FirstName);
        // "El Faro", "La France": an article begins no person's name by itself.
        let article = length > 1 && self.is_among(&self.tables.articles, at);
        if length > LONGEST_PERSON + usize::from(first_name) || article || self.is_event(at) {
            return None;
        }
        // "minister van Volksgezondheid Didier Lambrechts", "libraire de Rodez Mathieu Ginestet": the name is what follows.
        let field = at > words.start + 1 && length > 2 && self.run.start == at && self.is_among(&self.tables.of, at - 1);
        if field && self.is_given_name(at + 1) && !first_name {
            return None;
        }
        let named = entry.is_some_and(|(entry, _)| label(entry).is_some());
        let named_longer = named && entry.is_some_and(|(_, end)| end > at + 1);
        let shown = self.stands_as_person(at..end, words);
        // "Ada Nwosu": a first name, not of something longer. "France Inter" is nobody, but for "dit France Leclerc".
        let first = first_name && !named_longer && (shown || !alone.is(Class::Country));
        if length == 1
            && let Some(end) = self.unknown_with_particles(at, words)
        {
            return Some(at..end);
        }
        match length {
            // "Sanne van den Berg", "cuenta Amparo"
            1 if first || shown && !named => {
                let surname = alone.is(Class::Surname) && !self.is_role(at);
                let known = !named && (surname || first || self.is_called(at, words));
                let whole = self.after_particle(end, words.end).filter(|_| first || known);
                whole.or((shown && !named && known).then_some(end)).map(|end| at..end)
            }
            1 => {
                let name = alone.is(Class::Surname) && !named && !self.follows_small_word(at) && !alone.is(Class::CommonWord);
                let article = at.checked_sub(1).is_some_and(|before| self.is_among(&self.tables.articles, before));
                let given = self.is_given_name(at) && !article;
                let free = (name || given) && !self.language.names.nouns_have_capitals && !self.is_first(at, words);
                free.then_some(at..end)
            }
            // "Wie Ada Nwosu", "Tarifvorstand Jörg Niehues": the first word is no part of the name.
            _ if (self.is_first(at, words) || self.language.names.nouns_have_capitals && length > 2)
                && !first
                && self.entry_of(at + 1).is(Class::FirstName) =>
            {
                None
            }
            _ if first => Some(at..self.with_particles(at..end, words)),
            _ => (shown || self.is_likely(at..end, words)).then(|| at..self.with_particles(at..end, words)),
        }
        .filter(|_| !named_longer || shown)
    }

    /// The person behind a form of address or a title, which stands before the capital or is it: "señora Conti", "Frau Dr. Lehnert".
    fn addressed(&self, at: usize, words: &Range<usize>) -> Option<Range<usize>> {
        let (end, length) = (self.run.end, self.run.end - at);
        let alone = self.entry_of(at);
        let addressed = at > words.start && self.is_address(at - 1) && !self.is_capital(at - 1);
        if addressed && length <= LONGEST_PERSON {
            return Some(at..self.with_particles(at..end, words));
        }
        let is_title = self.is_address(at) || (alone.is(Class::Title) || self.is_role(at)) && !alone.is(Class::FirstName);
        if !is_title || !(2..=LONGEST_PERSON + 1).contains(&length) || self.is_place_or_date(at + 1) {
            return None;
        }
        // "Frau Dr. Lehnert", "Ministerin Lehnert"
        let title = |&next: &usize| self.is_address(next) || self.is_role(next) || self.entry_of(next).is(Class::Title);
        let start = at + 1 + (at + 1..end - 1).take_while(title).count();
        Some(start..self.with_particles(start..end, words))
    }

    /// Whether a word is a first name and nothing else.
    pub(super) fn is_given_name(&self, at: usize) -> bool {
        let entry = self.entry_of(at);
        let other = [Class::City, Class::BigCity, Class::Country, Class::Region, Class::CommonWord];
        entry.is(Class::FirstName) && !other.into_iter().any(|class| entry.is(class)) && !self.is_common(at)
    }

    /// Whether a person's whole name begins at a word, rather than a second surname.
    fn is_another_person(&self, at: usize) -> bool {
        let entry = self.entry_of(at);
        entry.is(Class::FirstName) && (self.is_capital(at + 1) || !entry.is(Class::Surname))
    }

    /// Whether a form of address stands at a word: "Frau", "señor", "M.".
    pub(super) fn is_address(&self, at: usize) -> bool {
        let word = self.lower(at);
        self.tables.titles.contains(word) || self.tables.titles.contains(word.trim_end_matches('.'))
    }

    /// Whether a word says what a person is: "ministra", in German also "CDU-Politikerin", "Sprachforscherin".
    pub(super) fn is_role(&self, at: usize) -> bool {
        let word = self.lower(at);
        let last = word.rsplit('-').next().unwrap_or("");
        let ending = |word: &str| {
            self.language.names.nouns_have_capitals
                && self.tables.role_endings.iter().any(|end| word.len() > end.len() && word.ends_with(end))
        };
        // "Murat" is no councillor.
        self.tables.roles.contains(last) || ending(last) && !self.is_given_name(at)
    }

    /// Whether a word before a single name says that it is a person: "suo marito Nicolò".
    fn is_called(&self, at: usize, words: &Range<usize>) -> bool {
        let before = (at > words.start).then(|| at - 1);
        before.is_some_and(|b| !self.is_capital(b) && (self.is_role(b) || self.is_address(b)))
    }

    fn is_place_or_date(&self, at: usize) -> bool {
        let entry = self.entry_of(at);
        self.is_date(at) || (entry.is(Class::Country) || entry.is(Class::Norp)) && !entry.is(Class::FirstName)
    }

    /// Two or three capitals that nothing says anything else of, in a language where only names have them.
    fn is_likely(&self, run: Range<usize>, words: &Range<usize>) -> bool {
        if self.language.names.nouns_have_capitals || self.is_body_run(run.clone()) {
            return false;
        }
        let known = self.entry_of(run.end - 1).is(Class::Surname) && !self.entry_of(run.start).is(Class::CommonWord);
        if self.is_first(run.start, words) {
            return known && !self.tables.roles.contains(self.lower(run.start));
        }
        known || !self.is_among(&self.tables.articles, run.start - 1)
    }

    /// Whether a small word that only names things stands before: an article or a preposition.
    fn follows_small_word(&self, at: usize) -> bool {
        at.checked_sub(1)
            .is_some_and(|before| self.is_among(&self.tables.articles, before) || self.is_among(&self.tables.prepositions, before))
    }

    /// Where a name ends that small words and a further capital may follow: "Ana Paula da Silva", "Ineke de Wit".
    fn with_particles(&self, name: Range<usize>, words: &Range<usize>) -> usize {
        let end = name.end;
        self.after_particle(end, words.end).filter(|&longer| self.is_bound(name, longer)).unwrap_or(end)
    }

    /// Whether a name goes on over small words: behind a first name alone, else not to a place or a body.
    fn is_bound(&self, name: Range<usize>, longer: usize) -> bool {
        let (last, first_name) = (self.entry_of(longer - 1), self.entry_of(name.end - 1).is(Class::FirstName));
        let is_place = last.is(Class::Country) || last.is(Class::BigCity) || last.is(Class::City) && !last.is(Class::Surname);
        let thing = is_place || self.is_body_run(name.end + 1..longer) || self.tables.known.contains_key(self.word(longer - 1));
        name.len() == 1 || !thing && (first_name || self.language.names.surnames_of)
    }

    /// Where a surname ends that follows small words such as "van den".
    pub(super) fn after_particle(&self, from: usize, limit: usize) -> Option<usize> {
        let mut small = String::new();
        for at in from..limit.min(from + LONGEST_PARTICLE + 1) {
            if self.is_capital(at) {
                // "Sá e Melo", but "Pedro Silva e Joana Campos", "Paulo e o ministro"
                if self.tables.conjunctions.contains(small.as_str()) && (self.is_role(at) || self.is_another_person(at)) {
                    return None;
                }
                // "à Paris la Première ministre"
                let office = self.is_role(at) || self.is_among(&self.tables.officials, at);
                if office && self.is_among(&self.tables.articles, at - 1) {
                    return None;
                }
                let last = limit.min(at + LONGEST_PERSON);
                let end = (at + 1..last).find(|&next| !self.is_capital(next)).unwrap_or(last);
                return self.language.names.particles.contains(&small.as_str()).then_some(end);
            }
            if !small.is_empty() {
                small.push(' ');
            }
            small.push_str(self.lower(at));
        }
        None
    }

    /// Where a name ends whose first name nobody knows: its surname begins as only surnames do ("Truus van der Meulen"), or
    /// a person is named there ("volgens Frits de Ruijter").
    fn unknown_with_particles(&self, at: usize, words: &Range<usize>) -> Option<usize> {
        let names = &self.language.names;
        let other = || self.is_common(at) || self.is_role(at) || self.is_among(&self.tables.bodies, at) || self.sort(at).is_some();
        if names.surname_particles.is_empty() || self.entry_of(at).classes() != 0 || self.is_capital_only(at) || other() {
            return None;
        }
        let (next, small) = self.behind_small_words(at + 1, words)?;
        let end = self.after_particle(at + 1, words.end)?;
        let said = || at > words.start && self.is_among(&self.tables.sources, at - 1) || self.stands_as_person(at..end, words);
        let thing = || self.is_body_run(next..end) || self.is_place_entry(next) || self.tables.known.contains_key(self.word(next));
        (names.surname_particles.contains(&small.as_str()) || said() && !thing()).then_some(end)
    }

    /// Whether a word that may be a month is a first name before a surname: "Jan de Wit".
    pub(super) fn is_named_as_month(&self, at: usize, words: &Range<usize>) -> bool {
        !self.language.names.nouns_have_capitals
            && self.entry_of(at).is(Class::FirstName)
            && self.after_particle(at + 1, words.end).is_some()
    }

    /// Whether a run stands where a person is named: beside a verb that reports ("cuenta Vicent Ferrandis"), after what a
    /// person is called ("el alcalde Vicent Ferrandis"), in apposition to it ("el presidente de la Generalitat, Vicent
    /// Ferrandis, …"; "Vicent Ferrandis, presidente de …"), or before an age.
    fn stands_as_person(&self, run: Range<usize>, words: &Range<usize>) -> bool {
        if self.is_body_run(run.clone()) {
            return false;
        }
        let before = (run.start > words.start).then(|| run.start - 1);
        let after = (run.end < words.end).then_some(run.end);
        if before.is_some_and(|b| self.is_among(&self.tables.articles, b)) && !self.entry_of(run.start).is(Class::FirstName) {
            return false;
        }
        let verb = |at: usize| self.is_among(&self.tables.verbs, at) && !self.is_capital(at);
        let beside = before.is_some_and(|b| verb(b) || self.is_role(b)) || after.is_some_and(verb);
        let comma = |at: Option<usize>| at.is_some_and(|t| self.word(t) == ",");
        let near = || (run.start.saturating_sub(APPOSITION).max(words.start)..run.start).any(|at| self.is_role(at));
        let called = || {
            let role = (run.end + 1..(run.end + 4).min(words.end)).take_while(|&at| self.words.get(at).is_some_and(|w| w.is_word));
            comma(after) && role.into_iter().any(|at| self.is_role(at))
        };
        beside || (comma(before) && comma(after) && near()) || called() || self.is_aged(run.end, words)
    }

    /// Whether an age follows: "(81)", ", 52 anni,", ", de 58 años".
    fn is_aged(&self, at: usize, words: &Range<usize>) -> bool {
        let number = |at: usize| words.contains(&at) && self.word(at).len() == 2 && self.word(at).bytes().all(|b| b.is_ascii_digit());
        let in_brackets = self.word(at) == "(" && number(at + 1) && self.word(at + 2) == ")";
        let age = |at: usize| number(at) && (self.word(at + 1) == "," || self.tables.ages.contains(self.word(at + 1)));
        in_brackets || self.word(at) == "," && (age(at + 1) || age(at + 2))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn and_joins_surnames_but_not_people() {
        check("pt", "Pedro Silva e Joana Campos vivem cá.", "PERSON Pedro Silva | PERSON Joana Campos");
        check("pt", "Hoje João Sá e Melo é diplomata.", "PERSON João Sá e Melo");
        check("fr", "Reçue à Paris la Première ministre a parlé.", "GPE Paris");
        check("fr", "Hier Jean de La Fontaine a parlé.", "PERSON Jean de La Fontaine");
    }

    #[test]
    fn particles_show_a_first_name_that_nobody_knows() {
        check("nl", "Dat zegt Truus van der Meulen.", "PERSON Truus van der Meulen");
        check("nl", "Volgens Frits de Ruijter niet.", "PERSON Frits de Ruijter");
        check("nl", "Toch zweeg hij. Jan de Wit zwijgt ook.", "PERSON Jan de Wit");
    }

    #[test]
    fn initials_and_relatives() {
        check("de", "Der Angeklagte Murat Ö. schwieg. Das erklärte Ö. später.", "PERSON Murat Ö. | PERSON Ö.");
        check("de", "Meine Mutter sagte nichts.", "");
    }

    #[test]
    fn the_sentence_shows_a_person() {
        check("es", "El presidente de la Generalitat, Vicent Ferrandis, calló.", "ORG Generalitat | PERSON Vicent Ferrandis");
        check("es", "La ciudad, Vicent Ferrandis, calló.", "PERSON Vicent Ferrandis");
        check("fr", "On verra, soupire Gwenaël Kermorgant en partant.", "PERSON Gwenaël Kermorgant");
        check("it", "Ne parla il sindaco Ulderico Brambati oggi.", "PERSON Ulderico Brambati");
        check("es", "Lo dice el Partido Vecinal hoy.", "ORG Partido Vecinal");
        check("es", "Todo se perdió, cuenta Amparo, vecina.", "PERSON Amparo");
        check("de", "Der Sprecher der Bahn, Malte Overbeck, schwieg.", "PERSON Malte Overbeck");
        check("fr", "Il parle au micro de France Inter ce matin.", "ORG France Inter");
        check("nl", "Gisteren sprak Marieke van den Berg met Piet de Vries.", "PERSON Marieke van den Berg | PERSON Piet de Vries");
        check("es", "Habló María del Carmen Ortuño ayer.", "PERSON María del Carmen Ortuño");
    }
}
