//! Names by capitals, titles, lists and the gazetteer alone: an honest first result for languages without a trained tagger.
//!
//! Takes a segmented document in a known language; gives spans that are likely right. Words are read with their
//! hyphens ("Robert-Koch-Institut"). In German, where every noun has a capital, it is stricter.

mod acronyms;
mod again;
mod bodies;
mod datelines;
mod facts;
mod holders;
mod lands;
mod leftovers;
mod occasions;
mod people;
mod peoples;
mod places;
mod roads;
mod tables;
mod titles;
mod words;

use std::ops::Range;

use super::Label;
use super::gazetteer::{Class, Entry, look_up};
use super::tagger::Span;
use crate::hash::HashSet;
use crate::lang::Language;
use crate::segment::Segmentation;
use crate::text::Document;
use tables::{Sort, Tables};
use words::Word;

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
pub fn find(document: &Document, segmentation: &Segmentation, language: &'static Language) -> Vec<Span> {
    let mut finder = Finder {
        document,
        segmentation,
        language,
        tables: Tables::of(language),
        words: Vec::with_capacity(segmentation.tokens.len()),
        run: 0..0,
        surnames: HashSet::default(),
        found: Vec::new(),
    };
    let mut passage = None;
    for sentence in &segmentation.sentences {
        let first = finder.words.len();
        finder.words.extend(words::words(document, segmentation, sentence.tokens.clone()));
        let words = first..finder.words.len();
        let from = if passage == Some(sentence.passage) { None } else { finder.dateline(&words, sentence.passage) };
        passage = Some(sentence.passage);
        finder.sentence(from.unwrap_or(first)..words.end);
    }
    finder.surnames_alone();
    finder.again();
    if finder.leftovers() {
        finder.surnames_alone();
        finder.again();
    }
    let parts = finder.parts();
    let mut spans: Vec<Span> = finder.found.iter().filter_map(|span| finder.in_tokens(span)).chain(parts).collect();
    spans.sort_by_key(|span| span.start);
    spans
}

/// Finds names; its indices and spans are of words, not of tokens.
struct Finder<'a> {
    document: &'a Document,
    segmentation: &'a Segmentation,
    language: &'a Language,
    tables: &'static Tables,
    words: Vec<Word<'a>>,
    /// The words with a capital, one after the other, that the place read last stands in.
    run: Range<usize>,
    /// Last words of the people found, and their first names.
    surnames: HashSet<&'a str>,
    found: Vec<Span>,
}

impl Finder<'_> {
    fn sentence(&mut self, words: Range<usize>) {
        let mut at = words.start;
        while at < words.end {
            at = match self.titled(at, &words) {
                Some((range, label)) => self.add(range, label),
                None if self.is_capital(at) => self.capital(at, &words),
                None => self.small(at, &words),
            };
        }
    }

    /// Reads a name that begins in small letters; gives where to go on.
    fn small(&mut self, at: usize, words: &Range<usize>) -> usize {
        let found = match self.sort(at) {
            None => None,
            Some(Sort::Body) => self.small_body(at, words).map(|end| (at..end, Label::Org)),
            Some(Sort::People | Sort::Tongue) => self.is_people(at, words).then_some((at..at + 1, Label::Norp)),
            Some(Sort::Building | Sort::Land | Sort::Kind) => self.land(at, words),
        };
        match found {
            Some((range, label)) => self.add(range, label),
            None => at + 1,
        }
    }

    /// Keeps a name; gives where it ends.
    fn add(&mut self, words: Range<usize>, label: Label) -> usize {
        self.found.push(Span { start: words.start, end: words.end, label });
        words.end
    }

    /// Reads a name that begins at a capital; gives where to go on.
    fn capital(&mut self, at: usize, words: &Range<usize>) -> usize {
        let entry = self.entry(at, words.end);
        if !self.run.contains(&at) {
            self.run = at..(at + 1..words.end).find(|&next| !self.is_capital(next) || self.is_holder(next)).unwrap_or(words.end);
        }
        if let Some((range, label)) = self.thing(at, words) {
            return self.add(range, label);
        }
        if self.is_before_name(at, words) {
            self.run.start = at + 1;
            return at + 1;
        }
        // "Deutscher Wetterdienst", "Österreichische Gesundheitskasse"
        if self.language.names.nouns_have_capitals
            && self.run.len() > 1
            && self.is_people(at, words)
            && let Some(end) = self.body(at + 1, words)
        {
            return self.add(at..end, Label::Org);
        }
        if self.is_people(at, words) {
            self.run.start = at + 1;
            return self.add(at..at + 1, Label::Norp);
        }
        if let Some((end, label)) = self.located_or_of_kind(at, entry, words) {
            return self.add(at..end, label);
        }
        if let Some(person) = self.person(at, entry, words) {
            return self.add_person(person, words);
        }
        match self.known_or_by_place(at, entry, words) {
            Some((end, label)) => self.add(at..end, label),
            None => at + 1,
        }
    }

    /// The occasion, road, body or land whose name begins at a capital, or a well-known name that is no part of a longer one.
    fn thing(&self, at: usize, words: &Range<usize>) -> Option<(Range<usize>, Label)> {
        if let Some(found) = self.occasion(at, words).or_else(|| self.road(at, words)) {
            return Some(found);
        }
        // "Verdi", but "Sporting de Ovar"
        let known = self.known(at, words);
        let known_body = known.filter(|(_, label)| *label == Label::Org).map(|(end, _)| end);
        if let Some(end) = known_body.max(self.body(at, words)) {
            return Some((at..end, Label::Org));
        }
        let whole = known.filter(|(end, _)| self.is_whole(at..*end));
        whole.map(|(end, label)| (at..end, label)).or_else(|| self.land(at, words))
    }

    /// Whether a capital begins no name but stands before one.
    fn is_before_name(&self, at: usize, words: &Range<usize>) -> bool {
        // "ONG Foro Cívico": letters that name no body stand before one that is.
        let letters = self.run.len() > 1 && self.run.start == at && self.language.names.capitals.contains(&self.word(at));
        // "Segundo Mariana Alves": the word before the name is no part of it.
        letters
            || self.is_first(at, words) && self.is_common(at)
            || self.is_date(at) && self.run.len() == 1 && !self.is_named_as_month(at, words)
    }

    /// The place that what stands before says to follow, or the body behind its kind: where it ends.
    fn located_or_of_kind(&self, at: usize, entry: Option<(Entry, usize)>, words: &Range<usize>) -> Option<(usize, Label)> {
        // "San Sebastián" is a first name before a surname as well.
        let city = entry.filter(|(entry, end)| *end > at + 1 && entry.is(Class::City)).map(|(_, end)| end);
        let place = city.filter(|_| self.is_located(at, words));
        let place = place.or_else(|| self.place(at, entry, words).filter(|_| self.is_located(at, words)));
        place.map(|end| (end, Label::Gpe)).or_else(|| self.body_of_kind(at, words).map(|end| (end, Label::Org)))
    }

    /// Keeps a person and their surname; gives where the name ends.
    fn add_person(&mut self, mut person: Range<usize>, words: &Range<usize>) -> usize {
        self.surnames.insert(self.word(person.end - 1));
        // "Samantha R."
        let initial = self.word(person.end - 1).chars().count() == 1;
        if initial && self.word(person.end) == "." && person.end < words.end {
            person.end += 1;
        } else if person.len() > 1 && self.is_given_name(person.start) {
            self.surnames.insert(self.word(person.start));
        }
        self.add(person, Label::Person)
    }

    /// What the gazetteer, the letters or the place of a capital say that is no person: where the name ends.
    fn known_or_by_place(&self, at: usize, entry: Option<(Entry, usize)>, words: &Range<usize>) -> Option<(usize, Label)> {
        let by_entry = entry.and_then(|(entry, end)| Some((end, self.by_entry(at, entry, end)?)));
        if by_entry.is_none() && (self.is_acronym(at, words) || self.is_brand(at)) {
            return Some((at + 1, Label::Org));
        }
        if let Some(end) = self.place(at, entry, words) {
            return Some((end, Label::Gpe));
        }
        if by_entry.is_some() {
            return by_entry;
        }
        // "Kenias Wälder"
        let owner = self.without_genitive(at).filter(|_| self.language.names.nouns_have_capitals && entry.is_none()).and_then(look_up);
        if owner.is_some_and(|entry| entry.is(Class::Country) || entry.is(Class::Region) || entry.is(Class::BigCity)) {
            return Some((at + 1, Label::Gpe));
        }
        self.body_by_place(at, words).map(|end| (end, Label::Org))
    }

    /// What an entry of the gazetteer says by itself.
    fn by_entry(&self, at: usize, entry: Entry, end: usize) -> Option<Label> {
        // "Paris" is a first name too, but a big city that stands alone is the city.
        let is_place = entry.is(Class::Country) || entry.is(Class::BigCity);
        let common = entry.is(Class::CommonWord) || ((entry.is(Class::FirstName) || entry.is(Class::Surname)) && !is_place);
        // In capitals that are part of a longer run a short entry is too little to go by.
        let small = end == at + 1 && self.is_common(at);
        let partial = end < self.run.end && end == at + 1 && !entry.is(Class::Country) && !entry.is(Class::Norp);
        let city = || self.is_plain_city(entry).then_some(Label::Gpe);
        label(entry).or_else(city).filter(|_| (!common || end > at + 1) && !partial && !small)
    }
}

/// The label that the gazetteer's classes give.
fn label(entry: Entry) -> Option<Label> {
    LABELS.iter().find(|(class, _)| entry.is(*class)).map(|(_, label)| *label)
}

#[cfg(test)]
mod tests {
    use crate::annotate::{Options, analyze_text};
    use crate::units::slice;

    /// Checks what is found in a text, as "PERSON Ada Nwosu | GPE Lund".
    pub(super) fn check(language: &str, text: &str, expected: &str) {
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
