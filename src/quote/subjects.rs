//! Who speaks without a name, a pronoun or a known role: "somebody", "rights groups".
//!
//! Takes a frame; says where such a subject ends. A verb that reports, a quote or a number must tell it.

use super::candidates::{Finder, Sort};
use super::lexicon::Classes;
use super::lines::Node;

/// How many words a subject without an article has at most: "Small toy makers say".
const BARE: usize = 4;

impl Finder<'_> {
    /// "Another said", "one of them", "shouted somebody.", "The other, a teacher,": the node after a word that stands for somebody
    /// without a noun.
    pub fn alone(&self, at: usize) -> Option<usize> {
        let goes_on = Classes::CUE.with(Classes::AUXILIARY).with(Classes::PREPOSITION).with(Classes::END);
        let stops = Classes::MARK.with(Classes::RELATIVE);
        let stands =
            |at: usize| self.classes(at).any(Classes::ALONE) && (at + 1 >= self.end || self.classes(at + 1).any(stops.with(goes_on)));
        match self.classes(at) {
            // "There is a saying here"
            first if first.any(Classes::ARTICLE) => None,
            first if first.any(Classes::INDEFINITE) && (self.classes(at + 1).any(goes_on) || stands(at)) => Some(at + 1),
            first if self.ends.are_known() && first.any(Classes::DEFINITE) && stands(at + 1) => Some(at + 2),
            _ => None,
        }
    }

    /// What stands without an article and is no known role, where a verb that reports makes it a subject: "Rights groups accuse",
    /// "‘Come and see’, say allies", "CONTROLLER: “Climb”". "Article 3" is what a text is called. Gives the node after it.
    pub fn bare(&self, at: usize, start: usize) -> Option<(usize, Sort)> {
        let plain = |node: usize| {
            let item = self.item(node).and_then(|i| self.lines.items.get(i));
            let other = Classes::BORDER.with(Classes::FINITE).with(Classes::NUMBER).with(Classes::TITLE);
            item.is_some_and(|i| i.any(Classes::WORD) && i.mention.is_none() && !i.any(other))
        };
        if self.classes(at).any(Classes::NUMBERED) && self.classes(at + 1).any(Classes::NUMBER) && plain(at) {
            return Some((at + 2, Sort::Role));
        }
        let is_quote = |node: usize| matches!(self.nodes.get(node), Some(Node::Quote(_)));
        // Not “Pose” in "the “Pose” actor said".
        let is_apart = |node: usize| is_quote(node) && !(node > 0 && self.classes(node - 1).any(Classes::DETERMINER));
        let after_quote =
            |node: usize| node > 0 && (is_apart(node - 1) || node > 1 && self.classes(node - 1).any(Classes::COMMA) && is_quote(node - 2));
        let first = at == start || after_quote(at);
        // "say allies": the verb stands between the quote and them.
        let inverted = at > start && self.classes(at - 1).any(Classes::FINITE) && after_quote(at - 1);
        if !(first || inverted) || !plain(at) {
            return None;
        }
        let end = (at + 1..at + BARE).find(|&node| !plain(node)).unwrap_or(at + BARE);
        let next = self.classes(end);
        let verb = end < self.end && next.any(Classes::FINITE) && !next.any(Classes::BORDER);
        let named = end == at + 1 && self.classes(at).any(Classes::CAPITAL);
        let turn = at == start && next.any(Classes::COLON) && is_quote(end + 1) && end < self.end;
        let closes = end >= self.end || next.any(Classes::MARK.with(Classes::SUBORDINATOR).with(Classes::PREPOSITION));
        (first && (verb || turn) || inverted && closes).then_some((end, if named { Sort::Capitals } else { Sort::Phrase }))
    }
}
