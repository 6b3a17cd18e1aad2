//! Outlets that only pass words on: "Reuters" in "she told Reuters", "the BBC" in "in an interview with the BBC".
//!
//! Takes a scene and the candidate whose words name the speaker; gives an outlet of the same sentence that its words join to
//! speech. Whoever is told, asked or accused is none for that: an outlet is known by its name or by what it is called.

use std::ops::Range;

use super::candidates::{Candidate, Sort};
use super::lexicon::Classes;
use super::lines::Node;
use super::scene::Scene;
use crate::mention::gazetteer::{self, Class};
use crate::mention::{Label, Mention};
use crate::segment::lower;
use crate::units::{TextRange, slice};

/// Nodes to either side of a speaker in which an outlet is looked for.
const AROUND: usize = 48;
/// Words before a name that say what it is: "the Greek state broadcaster ERT".
const CALLED: usize = 6;
/// Nodes between speech and where it is heard: "said Tom Berg, the mayor of Hull, on Monday on CNN".
const JOINED: usize = 14;
/// Words between an outlet and its verb: "Reuters has also reported".
const ADVERBS: usize = 3;
/// Capital words of a name that no recogniser marked, at most.
const CAPITALS: usize = 4;
/// Letters of the shortest short name that may begin a longer one: "BBC Radio 4".
const SHORT_NAME: usize = 3;

/// The outlet that passes a speaker's words on.
#[inline(never)]
pub(super) fn via(scene: &Scene, speaker: usize) -> Option<String> {
    let c = scene.candidates.get(speaker)?;
    let frame = scene.frame_around(c.line, c.nodes.start)?;
    let own = scene.own.get(speaker).copied().flatten().and_then(|r| scene.referents.get(r)).map(|r| r.name);
    let around = c.nodes.start.saturating_sub(AROUND).max(frame.start)..(c.nodes.end + AROUND).min(frame.end);
    let place = Place { scene, line: c.line, frame };
    around.filter(|node| !c.nodes.contains(node)).find_map(|node| {
        // Last whether it is one: most words pass nothing on, and that is seen without looking them up.
        let outlet = place.name(node).filter(|outlet| place.passes_on(outlet) && place.may_be_small(outlet) && place.is_outlet(outlet))?;
        let name = place.shown(&outlet);
        (own != Some(name)).then(|| name.to_owned())
    })
}

/// A sentence in which an outlet is looked for.
struct Place<'a> {
    scene: &'a Scene<'a>,
    line: usize,
    frame: Range<usize>,
}

/// What may be an outlet's name.
struct Name {
    nodes: Range<usize>,
    range: TextRange,
    mention: Option<usize>,
    /// Whether it is a word that begins no run of capitals: "dpa".
    small: bool,
}

impl<'a> Place<'a> {
    fn classes(&self, node: usize) -> Classes {
        if self.frame.contains(&node) { self.scene.classes(self.line, node) } else { Classes::STOP }
    }

    fn node(&self, node: usize) -> Option<Node> {
        self.scene.lines.lines.get(self.line)?.nodes.get(node).copied().filter(|_| self.frame.contains(&node))
    }

    fn mention_at(&self, node: usize) -> Option<usize> {
        self.scene.lines.item(self.node(node)?)?.mention
    }

    fn mention(&self, name: &Name) -> Option<&Mention> {
        self.scene.mentions.get(name.mention?)
    }

    /// The name that begins at a node: a mention, a run of capitals, or what stands between marks.
    fn name(&self, at: usize) -> Option<Name> {
        let item = match self.node(at)? {
            // „Süddeutsche Zeitung“
            Node::Quote(span) => {
                let range = self.scene.spans.get(span)?.inner;
                return Some(Name { nodes: at..at + 1, range, mention: None, small: false });
            }
            Node::Word(item) => self.scene.lines.items.get(item)?,
        };
        let before = at.checked_sub(1);
        let part = Classes::BORDER.with(Classes::TITLE).with(Classes::ROLE);
        let free = |node: usize| !self.classes(node).any(part) && self.mention_at(node).is_none();
        let capital = |node: usize| self.classes(node).any(Classes::CAPITAL) && free(node);
        let (mut end, mut small) = (at + 1, false);
        match item.mention {
            Some(mention) if before.is_none_or(|b| self.mention_at(b) != Some(mention)) => {
                while self.mention_at(end) == Some(mention) {
                    end += 1;
                }
            }
            None if capital(at) && !before.is_some_and(capital) => {
                while end < at + CAPITALS && capital(end) {
                    end += 1;
                }
            }
            None if self.classes(at).any(Classes::WORD) && free(at) => small = true,
            _ => return None,
        }
        let last = self.scene.lines.item(self.node(end - 1)?)?;
        Some(Name { nodes: at..end, range: TextRange::new(item.range.start, last.range.end), mention: item.mention, small })
    }

    /// Whether a name, if it begins no run of capitals, is a known one and no other word.
    fn may_be_small(&self, name: &Name) -> bool {
        let entry = || gazetteer::look_up(slice(&self.scene.document.text, name.range));
        !name.small || entry().is_some_and(|e| e.is(Class::Media) && !e.is(Class::CommonWord) && !e.is(Class::Word))
    }

    /// Whether a name is one of an outlet: a known one, by its form, or by what stands beside it.
    fn is_outlet(&self, name: &Name) -> bool {
        let words = slice(&self.scene.document.text, name.range).trim();
        let known = |words: &str| gazetteer::look_up(words).is_some_and(|entry| entry.is(Class::Media));
        let first = words.split_whitespace().next().unwrap_or("");
        // "told the newspaper James Carter had left"
        let first_name = || first.len() < words.len() && gazetteer::look_up(first).is_some_and(|entry| entry.is(Class::FirstName));
        let person = self.mention(name).is_some_and(|m| m.label == Label::Person);
        if self.mention(name).is_some_and(|m| matches!(m.label, Label::Date | Label::Time)) || !self.may_be_name(name, words) {
            return false;
        }
        if self.is_called_one(name, person || first_name()) {
            return true;
        }
        // "BBC Radio 4"
        let short = first.len() >= SHORT_NAME && first.len() < words.len() && !first.contains(char::is_lowercase);
        // "au Figaro"
        let articles = self.scene.document.language.map_or("", |l| l.quotes.definite).split_ascii_whitespace();
        let with_article = || articles.into_iter().any(|article| known(&format!("{article} {words}")));
        !person && (known(words) || short && known(first) || self.is_formed_so(name, words) || with_article())
    }

    /// "The Springfield Gazette", "the Gazette", "Radio Wales": the last word or the first says what it is.
    fn is_formed_so(&self, name: &Name, words: &str) -> bool {
        let Some(language) = self.scene.document.language else { return false };
        let is = |list: &str, word: &str| {
            let word = lower(word);
            list.split_ascii_whitespace().any(|other| other == word)
        };
        let says = |word: &str| is(language.quotes.outlets, word) || is(language.quotes.mastheads, word);
        let several = words.split_whitespace().nth(1).is_some();
        let mut parts = words.split_whitespace().filter(|word| !word.contains(char::is_numeric));
        let last = parts.next_back().is_some_and(says);
        let first = words.split_whitespace().next().is_some_and(|word| is(language.quotes.stations, word));
        let known = name.nodes.start.checked_sub(1).is_some_and(|before| self.classes(before).any(Classes::DEFINITE));
        last && (several || known && self.scene.trained) || first && several
    }

    /// Whether what stands between marks may be a name: "Süddeutsche Zeitung", but not "Take your time."
    fn may_be_name(&self, name: &Name, words: &str) -> bool {
        let quote = matches!(self.node(name.nodes.start), Some(Node::Quote(_)));
        let capitals = words.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
        let comma = name.nodes.start.checked_sub(1).is_some_and(|before| self.classes(before).any(Classes::COMMA));
        !quote || capitals && !comma && words.ends_with(char::is_alphanumeric) && words.split_whitespace().count() <= CAPITALS
    }

    /// "The Greek broadcaster ERT", "the state news agency, Xinhua", "PAP news agency"; of what may be a person only straight before one word.
    fn is_called_one(&self, name: &Name, person: bool) -> bool {
        let outlet = |node: usize| {
            let classes = self.classes(node);
            classes.any(Classes::OUTLET) && !classes.any(Classes::CAPITAL.with(Classes::CUE)) || self.is_noun_with_capital(node)
        };
        let most = if person { 1 } else { CALLED };
        if person && name.nodes.len() > 1 {
            return false;
        }
        let before = self.called(name).rev().take(most).take_while(|&node| !self.classes(node).any(Classes::PREPOSITION));
        let other = self.mention(name).is_some_and(|m| matches!(m.label, Label::Norp | Label::Gpe));
        let behind = || (name.nodes.end..name.nodes.end + 2).take_while(|&n| !self.classes(n).any(Classes::BORDER)).any(outlet);
        !other && (before.into_iter().any(outlet) || !person && behind())
    }

    /// "Nachrichtenagentur", where nouns have capitals.
    fn is_noun_with_capital(&self, node: usize) -> bool {
        let capitals = self.scene.document.language.is_some_and(|l| l.names.nouns_have_capitals);
        capitals && self.classes(node).any(Classes::OUTLET) && self.mention_at(node).is_none()
    }

    /// The words before a name that belong to it.
    fn called(&self, name: &Name) -> Range<usize> {
        let start = name.nodes.start;
        let belongs = |node: usize| {
            let classes = self.classes(node);
            let comma = classes.any(Classes::COMMA) && node + 1 == start;
            let word = !classes.any(Classes::BORDER.with(Classes::TOLD).with(Classes::VENUE)) || classes.any(Classes::GENITIVE);
            let article = classes.any(Classes::DEFINITE) && !classes.any(Classes::VENUE);
            let verb = classes.any(Classes::FINITE.with(Classes::RELAY)) && !classes.any(Classes::OUTLET);
            (comma || word || article) && !verb
        };
        let is_word = |node: usize| matches!(self.node(node), Some(Node::Word(_)));
        let first = (start.saturating_sub(CALLED).max(self.frame.start)..start).rev().take_while(|&n| is_word(n) && belongs(n)).last();
        first.unwrap_or(start)..start
    }

    /// Whether an outlet is where something is said or by whom it is passed on.
    fn passes_on(&self, name: &Name) -> bool {
        let end = (name.nodes.end..name.nodes.end + 2).take_while(|&n| self.classes(n).any(Classes::OUTLET)).last();
        let behind = end.map_or(name.nodes.end, |last| last + 1);
        let governor = self.called(name).start.checked_sub(1).filter(|node| self.frame.contains(node));
        let relays = |node: usize| self.classes(node).any(Classes::RELAY);
        if let Some(governor) = governor {
            let classes = self.classes(governor);
            // "told Reuters", "laut dpa"
            if classes.any(Classes::TOLD.with(Classes::SOURCE)) {
                return true;
            }
            // "seen by Reuters", "quoted as saying by Xinhua"
            if classes.any(Classes::AGENT) && (governor.saturating_sub(ADVERBS)..governor).any(relays) {
                return true;
            }
            // "meldet dpa", which in English would be quoted itself.
            if !self.scene.trained && relays(governor) {
                return true;
            }
            if classes.any(Classes::VENUE) {
                return self.is_said_before(governor);
            }
            if classes.any(Classes::PREPOSITION.with(Classes::AGENT).with(Classes::HEARER)) {
                return false;
            }
        }
        // "Reuters has also reported"
        let adverb = |node: &usize| {
            let classes = self.classes(*node);
            classes.any(Classes::AUXILIARY) && !classes.any(Classes::PASSIVE) || !classes.any(Classes::BORDER.with(Classes::CUE))
        };
        let verb = behind + (behind..behind + ADVERBS).take_while(adverb).take_while(|&node| !relays(node)).count();
        relays(verb) && self.classes(verb).any(Classes::FINITE)
    }

    /// Whether speech stands before a word that joins it to where it is heard: "said Tom Berg on CNN", "in a statement to Variety".
    fn is_said_before(&self, joint: usize) -> bool {
        let role = self.scene.covering(self.line, joint.saturating_sub(1)).is_some_and(|c| c.nodes.end == joint && !self.is_name(c));
        // "sagte die Sprecherin der ARD": whose she is.
        if self.classes(joint).any(Classes::DETERMINER) && role {
            return false;
        }
        for node in (joint.saturating_sub(JOINED).max(self.frame.start)..joint).rev() {
            let classes = self.classes(node);
            let verb = if self.scene.trained { Classes::FINITE } else { Classes::SAY };
            let told = !classes.any(Classes::TELL) || classes.any(Classes::TOLD);
            if classes.any(verb) && told || classes.any(Classes::SOURCE) {
                return true;
            }
            // "speaking to", "an interview with": nothing stands between.
            if node + 1 == joint && (classes.any(Classes::NOUN) || classes.any(Classes::PARTICIPLE)) {
                return true;
            }
            let pronoun = classes.any(Classes::PRONOUN) && self.scene.trained;
            let clause = Classes::AUXILIARY.with(Classes::SUBORDINATOR).with(Classes::RELATIVE).with(Classes::CONJUNCTION);
            let parts = clause.with(Classes::END).with(Classes::STOP).with(Classes::COLON).with(Classes::SEMICOLON).with(Classes::FINITE);
            if classes.any(parts) && self.mention_at(node).is_none() || pronoun || matches!(self.node(node), Some(Node::Quote(_))) {
                return false;
            }
        }
        false
    }

    fn is_name(&self, c: &Candidate) -> bool {
        matches!(c.sort, Sort::Name(_) | Sort::Capitals)
    }

    /// The name to show: the fullest of its entity.
    fn shown(&self, name: &Name) -> &'a str {
        let entity = name.mention.and_then(|m| self.scene.entity(m)).and_then(|e| self.scene.referents.get(e));
        entity.map_or_else(|| slice(&self.scene.document.text, name.range).trim(), |r| r.name)
    }
}
