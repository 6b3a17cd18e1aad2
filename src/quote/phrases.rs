//! Noun phrases: a determiner, what may stand between, and the word that says who or what it is.
//!
//! Takes the nodes of a frame; gives the phrase that begins at a node, and the names in it.

use super::candidates::{Candidate, Finder, Sort};
use super::lexicon::{Classes, Lexicon};
use super::lines::Item;
use crate::lang::Language;
use crate::mention::Label;

/// How many words a noun phrase has at most: "the newly appointed deputy prime minister".
const PHRASE: usize = 7;
/// How many words follow the article of one whose head is not known, where few words that end it are known either.
const SHORT_PHRASE: usize = 2;
/// How many words stand between a name and the role that it says more of.
const BEFORE_ROLE: usize = 2;

/// By what a phrase whose head is no known role ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    /// Words that no noun phrase holds are known well enough to read it to its end.
    AtKnownWords,
    /// Its noun has a capital: "der sichtlich verärgerte Anwohner".
    AtCapital,
    /// Its noun is the first word but for a few adjectives: "una vieja clienta asentía".
    AtNoun,
    /// Nothing shows where.
    Soon,
}

impl Ends {
    /// Whether the words of the language are known so well that phrases are read to their end.
    pub fn are_known(self) -> bool {
        self == Self::AtKnownWords
    }

    /// Those of a language.
    pub fn of(language: Option<&Language>, lexicon: &Lexicon) -> Self {
        match language {
            _ if lexicon.trained => Self::AtKnownWords,
            Some(language) if language.names.nouns_have_capitals => Self::AtCapital,
            _ if lexicon.noun_first => Self::AtNoun,
            _ => Self::Soon,
        }
    }
}

impl Finder<'_> {
    /// A noun phrase whose words begin at `words` and which as a whole begins at `at`; gives the node after it.
    pub fn phrase(&self, at: usize, words: usize, determiner: Classes, out: &mut Vec<Candidate>) -> Option<usize> {
        let mut head = None;
        let mut last = words;
        let mut end = words;
        let mut named: Vec<Candidate> = Vec::new();
        while end < words + PHRASE {
            let classes = self.classes(end);
            let Some(item) = self.item(end).and_then(|i| self.lines.items.get(i)) else { break };
            // "NATO accused Russia", but "the accused".
            let past = classes.any(Classes::PAST) && classes.any(Classes::CUE);
            let verbal = past && (determiner == Classes::default() || !named.is_empty() || head.is_some());
            let noun = classes.any(Classes::ROLE.with(Classes::DOCUMENT).with(Classes::ROLE_ENDING)) && !self.is_adjective(end) && !verbal;
            let verb = end > words && item.mention.is_none() && classes.is_verb_before(self.classes(end + 1));
            if classes.any(Classes::BORDER) || classes.any(Classes::CUE) && !noun && item.mention.is_none() || verb {
                break;
            }
            // After a role a verb of the same letters is rather the verb: "the panel judges", "a source claims".
            if classes.any(Classes::CUE) && head.is_some() {
                break;
            }
            if let Some(next) = self.name(end, usize::MAX, &mut named, true) {
                let people = !self.ends.are_known() && named.last().is_some_and(|n| self.is_people(n));
                // "la ministra peruana", "le Zurichois"
                if people && self.ends == Ends::AtNoun && head.is_some() {
                    (last, end) = (next - 1, next);
                    continue;
                }
                if people
                    && end == words
                    && determiner != Classes::default()
                    && !self.classes(next).any(Classes::ROLE.with(Classes::ROLE_ENDING))
                {
                    end = next;
                    break;
                }
                // "the commissioner Ada Nwosu": the name ends the phrase, and the role introduces it; "a senior NATO official" goes on.
                let goes_on = self.goes_on(next);
                if head.is_some() && !goes_on {
                    named.pop();
                    break;
                }
                // "der SPD-Politiker", "de Russische minister": the noun that follows is the head.
                let behind = if self.ends.are_known() { None } else { self.noun_behind(next, people) };
                if let Some(noun) = behind.filter(|_| head.is_none()) {
                    end = noun;
                    continue;
                }
                // "il Viminale": elsewhere than in English a name behind its article is the head.
                if !self.ends.are_known() && end == words && determiner != Classes::default() {
                    self.mark_last(&mut named, false);
                    out.append(&mut named);
                    return Some(next);
                }
                end = next;
                if self.classes(end).any(Classes::GENITIVE) {
                    end += 1;
                }
                continue;
            }
            if noun && (determiner != Classes::default() || classes.any(Classes::ROLE)) {
                // "la ministra colombiana": what follows a noun says more of it.
                head = head.filter(|_| self.ends == Ends::AtNoun).or(Some(end));
                last = end;
            }
            end += 1;
            if head.is_none() && self.ends_behind(end, words) {
                // "la diplomazia russa"
                let adjective = if determiner == Classes::default() { None } else { self.people_behind(end) };
                last = adjective.map_or(last, |next| next - 1);
                break;
            }
        }
        let bare = determiner == Classes::default();
        let (head, sort) = match head {
            Some(head) => (head, Sort::Role),
            // "the 42-year-old said"; a phrase of names alone is none.
            None if self.ends == Ends::AtCapital && end > words && !self.classes(end - 1).any(Classes::CAPITAL.with(Classes::NUMBER)) => {
                out.append(&mut named);
                return None;
            }
            None if !bare && end > words && self.item(end - 1).is_some() && named.last().is_none_or(|n| n.nodes.end < end) => {
                (end - 1, Sort::Phrase)
            }
            // "the Finn said": a people's name alone is somebody of it.
            None if !bare && self.is_one_of_a_people(&named, words, end) => (end - 1, Sort::Phrase),
            None => {
                out.append(&mut named);
                return (end > words && !bare).then_some(end);
            }
        };
        let last = last.max(head);
        named.retain(|n| n.nodes.end <= last);
        if at < words
            && let Some(owner) = out.last_mut().filter(|o| o.line == self.line && o.nodes.start >= at && o.nodes.end <= words)
        {
            owner.modifies = true;
        }
        out.append(&mut named);
        // A role straight before a name introduces it and is no speaker of its own.
        let named_next =
            self.item(last + 1).and_then(|i| self.lines.items.get(i)).is_some_and(|i| self.starts_person(i.mention, i.classes));
        self.push(at..last + 1, head, sort, determiner, out);
        if named_next && sort == Sort::Role {
            self.mark_last(out, true);
        }
        Some(last + 1)
    }

    /// Whether a role follows a name that says more of it: "official" in "a senior Saudi air force official".
    fn goes_on(&self, next: usize) -> bool {
        let free = |node: usize| {
            let item = self.item(node).and_then(|i| self.lines.items.get(i));
            let more =
                |i: &Item| i.mention.is_none() && i.any(Classes::WORD) && !i.any(Classes::CAPITAL.with(Classes::BORDER).with(Classes::CUE));
            item.is_some_and(more) && !self.classes(node).is_verb_before(self.classes(node + 1))
        };
        let role = |node: usize| {
            let classes = self.classes(node);
            classes.any(Classes::ROLE) && !classes.any(Classes::CUE.with(Classes::TITLE))
        };
        let first = (next..next + BEFORE_ROLE).find(|&node| role(node) || !free(node)).unwrap_or(next + BEFORE_ROLE);
        role(first)
    }

    /// The noun that a name behind an article only says more of: a role behind a people, or what a hyphen joins to the name.
    /// `next` is the node behind the name.
    fn noun_behind(&self, next: usize, people: bool) -> Option<usize> {
        let item = |node: usize| self.item(node).and_then(|i| self.lines.items.get(i));
        let glued = |node: usize| item(node - 1).zip(item(node)).is_some_and(|(a, b)| a.range.end == b.range.start);
        let word = |node: usize| item(node).is_some_and(|i| i.mention.is_none() && i.any(Classes::WORD));
        if item(next).is_some_and(|i| !i.any(Classes::WORD)) && glued(next) && glued(next + 1) && word(next + 1) {
            return Some(next + 1);
        }
        let role = Classes::ROLE.with(Classes::ROLE_ENDING);
        (people && self.ends != Ends::AtNoun && word(next) && self.classes(next).any(role)).then_some(next)
    }

    /// The node behind an adjective of a people in small letters, where it follows its noun.
    fn people_behind(&self, at: usize) -> Option<usize> {
        let people = self.item(at).and_then(|i| self.lines.items.get(i)).is_some_and(|i| {
            !i.any(Classes::CAPITAL) && i.mention.and_then(|m| self.mentions.get(m)).is_some_and(|m| m.label == Label::Norp)
        });
        (self.ends == Ends::AtNoun && people).then_some(at + 1)
    }

    /// "gran", before what may be a noun.
    fn is_adjective(&self, node: usize) -> bool {
        let next = self.classes(node + 1);
        self.classes(node).any(Classes::ADJECTIVE) && next.any(Classes::WORD) && !next.any(Classes::BORDER.with(Classes::FINITE))
    }

    /// Whether a phrase whose words begin at `words`, its head not known yet, ends before node `end`.
    fn ends_behind(&self, end: usize, words: usize) -> bool {
        let role_follows = self.classes(end).any(Classes::ROLE) && !self.classes(end).any(Classes::FINITE);
        match self.ends {
            Ends::AtKnownWords => false,
            Ends::AtCapital => self.classes(end - 1).any(Classes::CAPITAL),
            // "la conocida escritora"
            Ends::AtNoun => !self.is_adjective(end - 1) && !role_follows,
            Ends::Soon => end == words + SHORT_PHRASE || self.classes(end - 1).any(Classes::CAPITAL),
        }
    }

    /// Whether the phrase `words..end` is one name of a people: "the Finn", "a Kenyan".
    fn is_one_of_a_people(&self, named: &[Candidate], words: usize, end: usize) -> bool {
        let [only] = named else { return false };
        self.is_people(only) && only.nodes == (words..end) && self.item(end - 1).is_some()
    }

    fn is_people(&self, c: &Candidate) -> bool {
        matches!(c.sort, Sort::Name(m) if self.mentions.get(m).is_some_and(|m| m.label == Label::Norp))
    }
}

#[cfg(test)]
mod tests {
    use crate::annotate::{Options, analyze_text};
    use crate::quote::lexicon::Classes;
    use crate::quote::scene::Scene;
    use crate::units::slice;

    /// The candidates of a text, those of women and of men marked.
    fn phrases(text: &str) -> Vec<String> {
        let (_, a) = analyze_text(text, &Options::default());
        let scene = Scene::new(&a.document, &a.segmentation, &a.mentions, &a.entities);
        let gender = |head: Classes| match (head.any(Classes::WOMAN), head.any(Classes::MAN)) {
            (true, false) => " (f)",
            (false, true) => " (m)",
            _ => "",
        };
        scene.candidates.iter().map(|c| format!("{}{}", slice(&a.document.text, c.range), gender(scene.head(c)))).collect()
    }

    #[test]
    fn phrases_end_at_their_noun() {
        let found = phrases(
            "A su lado, una vieja costurera asentía y el ministro peruano le miraba. La víctima lo abrazó en la puerta de la casa.",
        );
        assert_eq!(found[1..], ["una vieja costurera (f)", "el ministro peruano (m)", "La víctima", "la puerta", "la casa"]);
        let found = phrases("Die sichtlich verärgerte Anwohnerin und der Apotheker standen am Freitag vor dem Haus, in dem es brannte.");
        assert_eq!(found[..2], ["Die sichtlich verärgerte Anwohnerin (f)", "der Apotheker (m)"]);
    }

    #[test]
    fn a_people_or_a_party_says_more_of_its_noun() {
        let found = phrases("„Das ist nicht wahr“, sagte der türkische Präsident am Freitag. „Nein“, sagte die SPD-Politikerin danach.");
        assert!(found.contains(&"der türkische Präsident (m)".to_owned()), "{found:?}");
        assert!(found.contains(&"die SPD-Politikerin (f)".to_owned()), "{found:?}");
        let found = phrases("La diplomazia russa ha risposto ieri alle accuse del governo: «Non è vero, lo sanno tutti».");
        assert_eq!(found[0], "La diplomazia russa");
        let found = phrases("‘Dat is niet waar’, zei de Russische minister vrijdag. Hij zei dat het niet waar was.");
        assert!(found.contains(&"de Russische minister".to_owned()), "{found:?}");
    }

    #[test]
    fn nobody_is_meant_by_the_subject_of_an_impersonal_verb() {
        let found = phrases("In dem Brief heißt es, die Brücke sei alt und nicht mehr zu retten. Er hat ihr am Freitag geschrieben.");
        assert!(!found.contains(&"es".to_owned()), "{found:?}");
    }
}
