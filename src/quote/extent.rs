//! How far the words reach that name an unnamed speaker: "a spokesman for the ministry", "a letter from the bank".
//!
//! Takes a scene and a candidate; gives a range of the text. Clauses are left out: their ends cannot be told from words.

use super::attachments::Function;
use super::candidates::{Candidate, Sort};
use super::lexicon::Classes;
use super::scene::Scene;
use super::symbols::is_somebody;
use crate::mention::Label;
use crate::units::{TextRange, slice};

/// Nodes of one addition with its preposition, and how many there may be: "at the central bank", "in Kathmandu".
const ADDITION: usize = 9;
const ADDITIONS: usize = 3;

/// A role or a document with what says whose, which or where: "a source close to the talks", "a nurse there", "a letter from
/// the bank". What a document is about is left out ("a petition to the council"), and so is what belongs to a verb rather than
/// to whom it is said to: "asked her chief for permission".
pub(super) fn whole(scene: &Scene, candidate: usize) -> TextRange {
    let Some(c) = scene.candidates.get(candidate) else { return TextRange::default() };
    let head = scene.head(c);
    let person = head.any(Classes::ROLE.with(Classes::ROLE_ENDING)) || matches!(c.sort, Sort::Phrase);
    let document = !person && head.any(Classes::DOCUMENT);
    let open = matches!(c.sort, Sort::Role | Sort::Phrase) && (person || document);
    if !open || is_told(scene, candidate, c) {
        return c.range;
    }
    let last = c.nodes.end.saturating_sub(1);
    let additions = Additions { scene, c, document };
    let mut end = last;
    if person && scene.classes(c.line, last + 1).any(Classes::LOCAL) {
        end = last + 1;
    } else {
        for _ in 0..ADDITIONS {
            let Some(next) = additions.end(end, end == last) else { break };
            end = next;
        }
    }
    scene.item(c.line, end).map_or(c.range, |item| TextRange::new(c.range.start, item.range.end.max(c.range.end)))
}

/// Whether somebody else's verb of telling stands before: "she asked a colleague".
fn is_told(scene: &Scene, candidate: usize, c: &Candidate) -> bool {
    let attachment = scene.attachment(candidate);
    let teller = |verb: usize| verb.checked_sub(1).is_some_and(|node| is_somebody(scene.near(c.line, node, 0)));
    let told = attachment.node_before.is_some_and(|verb| scene.classes(c.line, verb).any(Classes::TELL) && teller(verb));
    told || attachment.function() == Function::Hearer
}

/// What follows a candidate with prepositions.
struct Additions<'a> {
    scene: &'a Scene<'a>,
    c: &'a Candidate,
    document: bool,
}

impl Additions<'_> {
    /// The last node of what is joined to the node `before`; nothing if none is, or if it leads nowhere.
    fn end(&self, before: usize, first: bool) -> Option<usize> {
        let (scene, line) = (self.scene, self.c.line);
        let symbol = scene.symbols_around(line, before);
        let joins = |node: usize| matches!(symbol(node), b'p' | b't' | b'b');
        // "close to", "familiar with", "hired by"; any other word may be a verb: "plans to".
        let next = self.classes(before + 1);
        let made = next.any(Classes::PAST) && symbol(before + 2) == b'b';
        let related = first && (next.any(Classes::RELATED) || made) && joins(before + 2);
        let join = if related { before + 2 } else { before + 1 };
        let joined = self.classes(join);
        let may_join = match first {
            true if self.document => joined.any(Classes::POSSESSOR.with(Classes::AGENT)) || related,
            true => true,
            // "at the central bank in Kathmandu"
            false => joined.any(Classes::POSSESSOR) || self.is_place(join + 1),
        };
        if !joins(join) || !may_join {
            return None;
        }
        let of_name = |s: u8| is_somebody(s) || matches!(s, b'w' | b'C' | b'#' | b'g' | b'o' | b'd' | b'A');
        let mut end = None;
        for node in join + 1..join + ADDITION {
            let classes = self.classes(node);
            let behind = node > join + 1 && !joins(node - 1) && !self.determines(node - 1);
            // "a source close to her", "a cousin of his"
            if scene.trained && joins(node - 1) && classes.any(Classes::PRONOUN.with(Classes::POSSESSIVE)) && !of_name(symbol(node + 1)) {
                return (!self.document).then_some(node);
            }
            let word = matches!(symbol(node), b'w' | b'F');
            // "the flats poured petrol", but "the newly named ministry"
            let past = classes.any(Classes::PAST) && !self.is_adverb(node - 1);
            let verb = behind && word && (!scene.trained || past);
            let time = scene.is_of_time(line, node) && !joined.any(Classes::POSSESSOR);
            if !of_name(symbol(node)) || time || verb || classes.is_verb_before(self.classes(node + 1)) {
                return end;
            }
            // "a spokesman for the" leads nowhere, "one of the nine" does.
            if !self.determines(node) || classes.any(Classes::INDEFINITE) && !of_name(symbol(node + 1)) {
                end = Some(node);
            }
        }
        None
    }

    fn classes(&self, node: usize) -> Classes {
        self.scene.classes(self.c.line, node)
    }

    fn determines(&self, node: usize) -> bool {
        self.classes(node).any(Classes::DETERMINER)
    }

    fn is_adverb(&self, node: usize) -> bool {
        self.scene.item(self.c.line, node).is_some_and(|i| slice(&self.scene.document.text, i.range).ends_with("ly"))
    }

    fn is_place(&self, node: usize) -> bool {
        let node = if self.determines(node) { node + 1 } else { node };
        self.scene.mention(self.c.line, node).is_some_and(|m| matches!(m.label, Label::Gpe | Label::Loc | Label::Fac))
    }
}
