//! Names by capitals, titles and the gazetteer alone: an honest first result for languages without a trained tagger.
//!
//! Takes a segmented document in a known language; gives spans that are likely right and misses many. It is strict on purpose: in German
//! every noun has a capital.

use std::collections::HashSet;
use std::ops::Range;

use super::Label;
use super::gazetteer::{Class, Entry, Walk, push_folded};
use super::tagger::Span;
use crate::lang::{Language, Names};
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
pub fn find(document: &Document, segmentation: &Segmentation, language: &Language) -> Vec<Span> {
    let words = &language.quotes;
    let set = |lists: &[&'static str]| lists.iter().flat_map(|list| list.split_whitespace()).collect();
    let mut finder = Finder {
        document,
        segmentation,
        language,
        titles: set(&[words.titles_of_men, words.titles_of_women]),
        roles: set(&[words.men, words.women, words.people]),
        verbs: set(&[words.say, words.judge]),
        prepositions: set(&[words.prepositions, words.hearers]),
        bodies: set(&[words.bodies]),
        run: 0..0,
        surnames: HashSet::new(),
        found: Vec::new(),
    };
    for sentence in &segmentation.sentences {
        finder.sentence(sentence.tokens.clone());
    }
    finder.surnames_alone();
    finder.found
}

struct Finder<'a> {
    document: &'a Document,
    segmentation: &'a Segmentation,
    language: &'a Language,
    /// Forms of address in lower case: "herrn", "señora".
    titles: HashSet<&'static str>,
    /// What people are called: "ministra", "témoin".
    roles: HashSet<&'static str>,
    /// Verbs that report speech.
    verbs: HashSet<&'static str>,
    /// Words after which a place may stand.
    prepositions: HashSet<&'static str>,
    /// What bodies are called: "partido", "université".
    bodies: HashSet<&'static str>,
    /// The words with a capital, one after the other, that the place read last stands in.
    run: Range<usize>,
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

    /// Whether a form of address stands at a token: "Frau", "señor", "M.".
    fn is_address(&self, token: usize) -> bool {
        let word = self.word(token).to_lowercase();
        self.titles.contains(word.as_str()) || self.titles.contains(word.trim_end_matches('.'))
    }

    /// Whether the word is one of the language's commonest, or begins many sentences: "La", "Segundo".
    fn is_common(&self, token: usize) -> bool {
        let word = self.word(token).to_lowercase();
        self.language.common.contains(&word.as_str()) || self.language.segmentation.starters.contains(&word.as_str())
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
        if !self.run.contains(&at) {
            self.run = at..(at + 1..tokens.end).find(|&next| !self.is_capital(next)).unwrap_or(tokens.end);
        }
        // "Segundo Mariana Alves": the word before the name is no part of it.
        if at == tokens.start && self.is_common(at) {
            return at + 1;
        }
        if let Some(person) = self.person_at(at, entry, tokens) {
            self.surnames.insert(self.word(person.end - 1));
            self.found.push(Span { start: person.start, end: person.end, label: Label::Person });
            return person.end;
        }
        if entry.is_none_or(|(entry, _)| label(entry).is_none()) && self.is_acronym(at, tokens) {
            self.found.push(Span { start: at, end: at + 1, label: Label::Org });
            return at + 1;
        }
        let Some((entry, end)) = entry else { return at + 1 };
        let run_end = self.run.end;
        if end == run_end && at > tokens.start && self.is_among(&self.prepositions, at - 1) && is_place_after_preposition(entry) {
            self.found.push(Span { start: at, end, label: Label::Gpe });
            return end;
        }
        // "Paris" is a first name too, but a big city that stands alone is the city.
        let is_place = entry.is(Class::Country) || entry.is(Class::BigCity);
        let common = entry.is(Class::CommonWord) || ((entry.is(Class::FirstName) || entry.is(Class::Surname)) && !is_place);
        // In capitals that are part of a longer run a short entry is too little to go by.
        let small = end == at + 1 && self.is_common(at);
        let partial = end < run_end && end == at + 1 && !entry.is(Class::Country) && !entry.is(Class::Norp);
        match label(entry) {
            Some(label) if (!common || end > at + 1) && !partial && !small => {
                self.found.push(Span { start: at, end, label });
                end
            }
            _ => at + 1,
        }
    }

    /// The person whose name, or form of address and name, begins at a capital of the run.
    fn person_at(&self, at: usize, entry: Option<(Entry, usize)>, tokens: &Range<usize>) -> Option<Range<usize>> {
        let in_capitals = self.run.len() > LONGEST_CAPITALS && self.run.clone().all(|token| self.is_capital_only(token));
        if in_capitals || self.run.len() > LONGEST_RUN {
            return None;
        }
        let (end, length) = (self.run.end, self.run.end - at);
        let is = |class| entry.is_some_and(|(entry, end)| end == at + 1 && entry.is(class));
        let addressed = at > tokens.start && self.is_address(at - 1) && !self.is_capital(at - 1);
        if addressed && length <= LONGEST_PERSON {
            return Some(at..end);
        }
        if (is(Class::Title) || self.is_address(at)) && !is(Class::FirstName) && (2..=LONGEST_PERSON + 1).contains(&length) {
            return Some(at + 1..end);
        }
        if length > LONGEST_PERSON {
            return None;
        }
        let named = entry.is_some_and(|(entry, _)| label(entry).is_some());
        let named_longer = named && entry.is_some_and(|(_, end)| end > at + 1);
        let shown = self.stands_as_person(at..end, tokens);
        // "Ada Nwosu": a first name, not of something longer. "France Inter" is nobody, but for "dit France Leclerc".
        let first = is(Class::FirstName) && !named_longer && (shown || !is(Class::Country));
        let person = match length {
            // "Sanne van den Berg", "cuenta Amparo"
            1 if first => self.after_particle(at + 1, tokens.end).or((shown && !named).then_some(end)),
            1 => None,
            _ => (first || (shown && !named && !self.language.names.nouns_have_capitals)).then_some(end),
        };
        person.map(|end| at..end)
    }

    fn is_among(&self, words: &HashSet<&'static str>, token: usize) -> bool {
        words.contains(self.word(token).to_lowercase().as_str())
    }

    /// Where a surname ends that follows small words such as "van den".
    fn after_particle(&self, from: usize, limit: usize) -> Option<usize> {
        let mut small = String::new();
        for at in from..limit.min(from + LONGEST_PARTICLE + 1) {
            if self.is_capital(at) {
                let last = limit.min(at + LONGEST_PERSON);
                let end = (at + 1..last).find(|&next| !self.is_capital(next)).unwrap_or(last);
                return self.language.names.particles.contains(&small.as_str()).then_some(end);
            }
            if !small.is_empty() {
                small.push(' ');
            }
            small.push_str(self.word(at));
        }
        None
    }

    /// Whether a run stands where a person is named: beside a verb that reports ("cuenta Vicent Ferrandis"), after what a
    /// person is called ("el alcalde Vicent Ferrandis"), or in apposition to it ("el presidente de la Generalitat, Vicent
    /// Ferrandis, …").
    fn stands_as_person(&self, run: Range<usize>, tokens: &Range<usize>) -> bool {
        if run.clone().any(|token| self.is_among(&self.bodies, token) || self.is_capital_only(token)) {
            return false;
        }
        let before = (run.start > tokens.start).then(|| run.start - 1);
        let after = (run.end < tokens.end).then_some(run.end);
        let beside = before.is_some_and(|b| self.is_among(&self.verbs, b) || self.is_among(&self.roles, b))
            || after.is_some_and(|a| self.is_among(&self.verbs, a));
        let comma = |token: Option<usize>| token.is_some_and(|t| self.word(t) == ",");
        let near = || (run.start.saturating_sub(APPOSITION).max(tokens.start)..run.start).any(|token| self.is_among(&self.roles, token));
        beside || (comma(before) && comma(after) && near())
    }

    /// Whether a word is two or more capitals and nothing else.
    fn is_capital_only(&self, token: usize) -> bool {
        let word = self.word(token);
        word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase)
    }

    /// "CGT", "CDU": short, in capitals among words that are not, no numeral and no common word.
    fn is_acronym(&self, at: usize, tokens: &Range<usize>) -> bool {
        /// Letters of a numeral as the Romans wrote it: "XIV".
        const NUMERAL: &str = "IVXLCDM";
        let word = self.word(at);
        let plain = |names: &Names| names.capitals.contains(&word);
        let apart = |token: usize| !tokens.contains(&token) || !self.is_capital_only(token);
        self.is_capital_only(at)
            && word.chars().count() <= LONGEST_ACRONYM
            && !word.chars().all(|c| NUMERAL.contains(c))
            && !plain(&Names::COMMON)
            && !plain(&self.language.names)
            && apart(at + 1)
            && at.checked_sub(1).is_none_or(apart)
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

/// The label that the gazetteer's classes give.
fn label(entry: Entry) -> Option<Label> {
    LABELS.iter().find(|(class, _)| entry.is(*class)).map(|(_, label)| *label)
}

/// Whether a known name means a place where a preposition stands before it. A small place must be nothing else.
fn is_place_after_preposition(entry: Entry) -> bool {
    let is = |class| entry.is(class);
    (is(Class::City) && !is(Class::FirstName) && !is(Class::CommonWord))
        || (is(Class::Town) && ![Class::FirstName, Class::Surname, Class::CommonWord, Class::Word].into_iter().any(is))
}

/// Small words between a first name and a surname: "van den".
const LONGEST_PARTICLE: usize = 2;
/// Words from what a person is called to the name in apposition: "la presidenta de la asociación de vecinos, …".
const APPOSITION: usize = 9;
/// Letters of the longest acronym; a longer one is a word in capitals.
const LONGEST_ACRONYM: usize = 6;
/// Words of the longest full name that capitals alone are trusted for.
const LONGEST_PERSON: usize = 3;
/// Words of the longest run that may hold a person: an article, a title and a name ("Die Bundeskanzlerin Angela Krause").
/// A longer one is a headline in capitals, of which no part is a name for its capitals' sake.
const LONGEST_RUN: usize = LONGEST_PERSON + 2;
/// Words of the longest run all in capitals that is no headline.
const LONGEST_CAPITALS: usize = 2;

#[cfg(test)]
mod tests {
    use crate::annotate::{Options, analyze_text};
    use crate::units::slice;

    fn check(language: &str, text: &str, expected: &str) {
        let (_, mut annotations) = analyze_text(text, &Options::default());
        let language = crate::lang::of_tag(language).expect("a language with a value");
        annotations.document.language = Some(language);
        let segmentation = crate::segment::segment(&annotations.document);
        let found: Vec<_> = super::find(&annotations.document, &segmentation, language)
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
        check("de", "Die Bundeskanzlerin Angela Krause sprach.", "PERSON Angela Krause");
        check("de", "STREIT UM DIE MAUER DER NACHBARN ENDET OHNE JEDEN ERFOLG\n\nDer Streit endet.", "");
        check("de", "Kanzlerin Krause Trifft Minister Ohne Jeden Erfolg.", "");
        check("de", "Streit Um Die Mauer Der Nachbarn Endet In Paris Ohne Jeden Erfolg", "");
        check(
            "fr",
            "Le ministre a rencontré Marie Delorme à Londres. Mme Delorme a quitté la France.",
            "PERSON Marie Delorme | GPE Londres | PERSON Delorme | GPE France",
        );
        check("es", "El presidente viajó a México con Carmen Ibarra.", "GPE México | PERSON Carmen Ibarra");
    }

    #[test]
    fn the_sentence_shows_a_person() {
        check("es", "El presidente de la Generalitat, Vicent Ferrandis, calló.", "PERSON Vicent Ferrandis");
        check("es", "La ciudad, Vicent Ferrandis, calló.", "");
        check("fr", "On verra, soupire Gwenaël Kermorgant en partant.", "PERSON Gwenaël Kermorgant");
        check("it", "Ne parla il sindaco Ulderico Brambati oggi.", "PERSON Ulderico Brambati");
        check("es", "Lo dice el Partido Vecinal hoy.", "");
        check("es", "Todo se perdió, cuenta Amparo, vecina.", "PERSON Amparo");
        check("de", "Der Sprecher der Bahn, Malte Overbeck, schwieg.", "PERSON Malte Overbeck");
        check("fr", "Il parle au micro de France Inter ce matin.", "GPE France");
        check("nl", "Gisteren sprak Marieke van den Berg met Piet de Vries.", "PERSON Marieke van den Berg | PERSON Piet de Vries");
        check("es", "Habló María del Carmen Ortuño ayer.", "PERSON María del Carmen Ortuño");
    }

    #[test]
    fn capitals_alone_are_bodies() {
        check("fr", "Le syndicat CGT et la SNCF se parlent, dit le PDG.", "ORG CGT | ORG SNCF");
        check("de", "Die CDU und der BUND streiten im XIV. Bezirk über KI.", "ORG CDU | ORG BUND");
        check("de", "STREIT UM KOHLE: DIE CDU WILL MEHR", "");
    }

    #[test]
    fn places_after_prepositions() {
        check("de", "Der Rat tagt in Rostock und in Bonn.", "GPE Rostock | GPE Bonn");
        check("fr", "Elle vit à Lorient depuis deux ans.", "GPE Lorient");
    }

    #[test]
    fn german() {
        check("de", "Bundeskanzler Karl Hofer reist nach Kenia.", "PERSON Karl Hofer | GPE Kenia");
        check("de", "Frau Krüger sprach mit Herrn Demir in Berlin.", "PERSON Krüger | PERSON Demir | GPE Berlin");
        check("de", "Der Sprecher der Vereinten Nationen nannte den Vorschlag einen Fehler.", "ORG Vereinten Nationen");
        check("de", "In Österreich und der Schweiz wächst der Ärger über die NATO.", "GPE Österreich | GPE Schweiz | ORG NATO");
        check("de", "Die Lage am Morgen ist ruhig, sagte Lena Vogt. Vogt lebt in Hamburg.", "PERSON Lena Vogt | PERSON Vogt | GPE Hamburg");
    }

    #[test]
    fn french() {
        check("fr", "Le président Étienne Marchal se rend en Allemagne.", "PERSON Étienne Marchal | GPE Allemagne");
        check("fr", "M. Diallo a quitté Dakar pour le Royaume-Uni.", "PERSON Diallo | GPE Dakar | GPE Royaume-Uni");
        check("fr", "Selon Camille Roux, l’ONU doit agir. Roux vit à Lyon.", "PERSON Camille Roux | ORG ONU | PERSON Roux | GPE Lyon");
    }

    #[test]
    fn spanish() {
        check("es", "La ministra Lucía Ferrer llegó a Alemania.", "PERSON Lucía Ferrer | GPE Alemania");
        check("es", "El señor Quispe vive en Lima, Perú.", "PERSON Quispe | GPE Lima | GPE Perú");
        check(
            "es",
            "La OTAN y la ONU callan, dijo Javier Soto. Soto viajó a Bogotá.",
            "ORG OTAN | ORG ONU | PERSON Javier Soto | PERSON Soto | GPE Bogotá",
        );
    }

    #[test]
    fn italian() {
        check("it", "Il ministro Paolo Ferri è arrivato in Germania.", "PERSON Paolo Ferri | GPE Germania");
        check("it", "La signora Conti vive a Milano.", "PERSON Conti | GPE Milano");
        check(
            "it",
            "Secondo Giulia Moretti, la NATO aspetta. Moretti vive a Roma.",
            "PERSON Giulia Moretti | ORG NATO | PERSON Moretti | GPE Roma",
        );
    }

    #[test]
    fn portuguese() {
        check("pt", "O ministro João Teixeira chegou à Alemanha.", "PERSON João Teixeira | GPE Alemanha");
        check("pt", "A senhora Barros vive em Luanda, Angola.", "PERSON Barros | GPE Luanda | GPE Angola");
        check(
            "pt",
            "Segundo Mariana Alves, a ONU espera. Alves vive em Lisboa.",
            "PERSON Mariana Alves | ORG ONU | PERSON Alves | GPE Lisboa",
        );
    }

    #[test]
    fn dutch() {
        check("nl", "Minister Pieter Bakker reist naar Duitsland.", "PERSON Pieter Bakker | GPE Duitsland");
        check("nl", "Mevrouw De Wit woont in Amsterdam.", "PERSON De Wit | GPE Amsterdam");
        check(
            "nl",
            "Volgens Sanne Visser wacht de NAVO. Visser woont in Utrecht.",
            "PERSON Sanne Visser | ORG NAVO | PERSON Visser | GPE Utrecht",
        );
    }
}
