//! Speech reported without marks: "She said that they would win."
//!
//! Takes a scene; gives the reported clause of each sentence that has a subject, a verb that reports and what follows or goes
//! before. Sentences with marks are left alone: what is quoted there says more. So is what somebody denies or did not say.

use std::ops::Range;

use super::additions;
use super::attachments::{After, Before, Verb};
use super::candidates::{Candidate, Sort};
use super::lexicon::Classes;
use super::scene::Scene;
use super::symbols::{EDGE, is_somebody, reports};
use crate::lang::Pronoun;
use crate::mention::Label;
use crate::units::TextRange;

/// A reported clause.
pub(super) struct Reported {
    pub range: TextRange,
    pub candidate: usize,
}

/// Words that a reported clause has at least: "he said so" is none.
const WORDS: usize = 4;
/// Words between several people and their verb: "officials also say".
const ADVERBS: usize = 2;
/// Words between a verb and "that": "said late on Friday that".
const BEFORE_THAT: usize = 5;

/// All reported clauses in order.
pub(super) fn reported(scene: &Scene) -> Vec<Reported> {
    let mut out: Vec<Reported> = Vec::new();
    for &candidate in scene.speakers.first().map_or(&[][..], |s| s.as_slice()) {
        let Some(c) = scene.candidates.get(candidate).filter(|c| !c.modifies) else { continue };
        let Some(frame) = scene.frame_around(0, c.nodes.start) else { continue };
        let symbols = scene.symbols.first().and_then(|s| s.get(frame.clone())).unwrap_or(&[]);
        if symbols.contains(&b'Q') {
            continue;
        }
        let sentence = Sentence { scene, frame, candidate, c };
        let Some(range) = sentence.behind().or_else(|| sentence.before()).or_else(|| sentence.by_source()) else { continue };
        if out.last().is_none_or(|r| !r.range.overlaps(range)) {
            out.push(Reported { range, candidate });
        }
    }
    out
}

/// The sentence of somebody who may say something in it.
struct Sentence<'a> {
    scene: &'a Scene<'a>,
    frame: Range<usize>,
    candidate: usize,
    c: &'a Candidate,
}

impl Sentence<'_> {
    fn symbol(&self, node: usize) -> u8 {
        if self.frame.contains(&node) { self.scene.near(0, node, 0) } else { EDGE }
    }

    fn classes(&self, node: usize) -> Classes {
        self.scene.classes(0, node)
    }

    /// The verb behind a subject by which it says something, and is not said to have not.
    fn verb(&self) -> Option<usize> {
        let link = self.scene.attachment(self.candidate);
        let verb = match link.after {
            After::Verb(Verb::Say | Verb::Judge) => link.node_after,
            After::VerbBehindApposition(Verb::Say | Verb::Judge) if self.c.sort != Sort::Phrase => link.node_after,
            _ => self.plural_verb(),
        }?;
        // "Nobody said", "she never claimed", "he denied"
        let denied = (self.c.nodes.end..verb + 1).any(|node| self.classes(node).any(Classes::NEGATION));
        let nobody = self.c.determiner.any(Classes::NEGATION);
        (!denied && !nobody && self.frame.contains(&verb)).then_some(verb)
    }

    /// "Officials say": of several people the verb is as in "to say".
    fn plural_verb(&self) -> Option<usize> {
        let (scene, link) = (self.scene, self.scene.attachment(self.candidate));
        let several = match self.c.sort {
            Sort::Pronoun(pronoun) => matches!(pronoun, Pronoun::They),
            Sort::Name(mention) => scene.mentions.get(mention).is_some_and(|m| m.label == Label::Norp),
            _ => scene.head(self.c).any(Classes::GROUP),
        };
        let one = self.c.determiner.any(Classes::ARTICLE);
        if !scene.trained || !several || one || matches!(link.before, Before::Auxiliary) || link.before.is_governed() {
            return None;
        }
        let end = additions::end(scene, self.c);
        let verb = end + (end..end + ADVERBS).take_while(|&node| self.symbol(node) == b'w').count();
        (self.symbol(verb) == b'B').then_some(verb)
    }

    /// "She said that they would win", "she told reporters that they would win".
    fn behind(&self) -> Option<TextRange> {
        let verb = self.verb()?;
        let mut at = verb + 1;
        let somebody = |node: usize| is_somebody(self.symbol(node));
        let that = |node: usize| self.symbol(node) == b's' && self.classes(node).any(Classes::CONTENT);
        // "told the BBC"
        let told = if self.classes(at).any(Classes::DETERMINER) && !somebody(at) { at + 1 } else { at };
        if self.classes(verb).any(Classes::TELL) && somebody(told) {
            let hearer = self.scene.covering(0, told).map_or(told + 1, |c| additions::end(self.scene, c).max(c.nodes.end));
            at = match () {
                () if that(hearer) => hearer + 1,
                () if self.begins_clause(hearer) => hearer,
                // "warned the bank would fall"
                () if self.symbol(hearer) == b'x' && !self.classes(verb).any(Classes::TOLD) => at,
                () => return None,
            };
            return self.clause(at..self.frame.end);
        }
        // "sagte, er werde"
        if !self.scene.trained && self.symbol(at) == b',' && (somebody(at + 1) || that(at + 1)) {
            at += 1;
        }
        // "quotes officials as saying"
        let quotes = self.classes(verb).any(Classes::RELAY) && !self.classes(verb).any(Classes::SAY);
        if !that(at) && (quotes || !self.begins_clause(at)) {
            let between = |node: &usize| matches!(self.symbol(*node), b'w' | b'p' | b'#' | b'C');
            let skipped = (at..at + BEFORE_THAT).take_while(between).count();
            if !that(at + skipped) {
                return None;
            }
            at += skipped;
        }
        self.clause(if that(at) { at + 1 } else { at }..self.frame.end)
    }

    /// Whether somebody stands at a node who does something: "the bridge would fall", "she loves it", but not "a new bridge".
    fn begins_clause(&self, at: usize) -> bool {
        let Some(subject) = self.scene.covering(0, at).filter(|_| is_somebody(self.symbol(at))) else { return false };
        let end = additions::end(self.scene, subject).max(subject.nodes.end);
        matches!(subject.sort, Sort::Pronoun(_)) || self.has_verb(end..self.frame.end)
    }

    /// "The bridge is closed, Mary Owens said", "…, said Mary Owens".
    fn before(&self) -> Option<TextRange> {
        // "Its shares rose, a deal announced on Monday"
        if self.c.sort == Sort::Phrase {
            return None;
        }
        let link = self.scene.attachment(self.candidate);
        let inverted = matches!(link.before, Before::Verb(Verb::Say)).then_some(link.node_before).flatten();
        let (comma, end) = match inverted {
            Some(verb) => (verb.checked_sub(1)?, additions::end(self.scene, self.c)),
            None => {
                let said = self.verb().filter(|_| matches!(link.after, After::Verb(Verb::Say)))?;
                (additions::with_role(self.scene, self.c).checked_sub(1)?, said + 1)
            }
        };
        // What follows says when or where, or who it is.
        let closes = matches!(self.symbol(end), EDGE | b'.' | b'p') || inverted.is_some() && self.symbol(end) == b',' || self.is_day(end);
        (closes && self.symbol(comma) == b',').then(|| self.main_clause(comma)).flatten()
    }

    /// "According to Mary Owens, the bridge is closed", "the bridge is closed, according to Mary Owens".
    fn by_source(&self) -> Option<TextRange> {
        let link = self.scene.attachment(self.candidate);
        let source = link.node_before.filter(|_| link.before == Before::Source)?;
        if source > self.frame.start {
            let comma = source.checked_sub(1).filter(|&node| self.symbol(node) == b',')?;
            return self.main_clause(comma);
        }
        let commas = (self.c.nodes.end..self.frame.end).filter(|&node| self.symbol(node) == b',');
        let begins = |comma: &usize| {
            let next = (comma + 1..self.frame.end).find(|&node| self.symbol(node) == b',').unwrap_or(self.frame.end);
            is_somebody(self.symbol(comma + 1)) && self.has_verb(comma + 1..next)
        };
        let comma = commas.take(WORDS).find(begins)?;
        self.clause(comma + 1..self.frame.end)
    }

    fn is_day(&self, node: usize) -> bool {
        self.frame.contains(&node) && self.scene.is_of_time(0, node)
    }

    fn has_verb(&self, nodes: Range<usize>) -> bool {
        let verb = Classes::AUXILIARY.with(Classes::FINITE).with(Classes::END).with(Classes::PAST);
        nodes.into_iter().any(|node| reports(self.symbol(node)) || self.classes(node).any(verb))
    }

    /// What begins the sentence and ends before a comma, if it is a clause of its own.
    fn main_clause(&self, comma: usize) -> Option<TextRange> {
        let nodes = self.frame.start..comma;
        let own = is_somebody(self.symbol(nodes.start)) && self.has_verb(nodes.clone());
        own.then(|| self.clause(nodes)).flatten()
    }

    /// The text of nodes, without a last stop, if it is long enough.
    fn clause(&self, nodes: Range<usize>) -> Option<TextRange> {
        let words = |node: usize| self.scene.item(0, node).map(|i| i.range);
        let last = nodes.clone().rev().find(|&node| !matches!(self.symbol(node), b'.' | b','))?;
        if last + 1 < nodes.start + WORDS {
            return None;
        }
        Some(TextRange::new(words(nodes.start)?.start, words(last)?.end))
    }
}
