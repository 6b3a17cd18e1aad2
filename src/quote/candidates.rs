//! Who may be speaking: names, pronouns and roles in the lines of a document.
//!
//! Takes the lines; gives candidates in order, and which of them introduce a name.
//! It finds noun phrases as far as words show them: a determiner, what may stand between, a head. It chooses nobody.

use std::ops::Range;

use super::introductions::{Introduction, introduce, introduce_beyond, introduce_by_pronoun};
use super::lexicon::Classes;
use super::lines::{Item, Lines, Node};
use super::phrases::Ends;
use crate::hash::HashSet;
use crate::lang::Pronoun;
use crate::mention::{Label, Mention};
use crate::units::TextRange;

/// What a candidate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// "Ada Nwosu", "the Kremlin": a mention.
    Name(usize),
    /// "Nwosu": a run of capitals that no recogniser marked.
    Capitals,
    /// "she".
    Pronoun(Pronoun),
    /// "the minister", "a spokesman", "residents", "a report".
    Role,
    /// "the 42-year-old", "the Nigerian": a noun phrase whose head is no known role.
    Phrase,
}

/// Somebody named in a line.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub range: TextRange,
    pub sort: Sort,
    /// Its items.
    pub items: Range<usize>,
    /// The line it stands in, and its nodes there.
    pub line: usize,
    pub nodes: Range<usize>,
    /// The item that says what it is: "minister", "Nwosu".
    pub head: usize,
    /// What its first word says of it: whether it is new or known.
    pub determiner: Classes,
    /// It stands inside a larger phrase: "Benue" in "the Benue commissioner".
    pub modifies: bool,
    /// A genitive follows: "Nwosu’s".
    pub owns: bool,
}

/// How many capital words one name has at most.
const CAPITALS: usize = 5;

/// The candidates of all lines in the order of the text, and the introductions of names.
#[inline(never)]
pub(super) fn candidates(lines: &Lines, mentions: &[Mention], capitals: bool, ends: Ends) -> (Vec<Candidate>, Vec<Introduction>) {
    let mut out = Vec::new();
    let mut introductions = Vec::new();
    let names = if ends.are_known() { HashSet::default() } else { words_of_names(lines, mentions) };
    for (line, content) in lines.lines.iter().enumerate() {
        let mut before = out.len();
        for frame in &content.frames {
            let first = out.len();
            Finder { lines, mentions, line, nodes: &content.nodes, end: frame.end, capitals, names: &names, ends }
                .frame(frame.clone(), &mut out);
            introduce(lines, &content.nodes, first, &out, ends.are_known(), &mut introductions);
            // In English as often of another: "the mother of the accused, James Carter,".
            if !ends.are_known() {
                introduce_beyond(lines, &content.nodes, first, &out, &mut introductions);
            }
            introduce_by_pronoun(lines, &content.nodes, [before, first], &out, &mut introductions);
            before = first;
        }
    }
    let places = order(&mut out);
    for index in introductions.iter_mut().flat_map(|i| [&mut i.name, &mut i.role]) {
        *index = places.get(*index).copied().unwrap_or_default();
    }
    (out, introductions)
}

/// Brings candidates into the order of the text, an outer one first; gives for each the place that it now has.
#[inline(never)]
fn order(candidates: &mut Vec<Candidate>) -> Vec<usize> {
    let keys = candidates.iter().enumerate().map(|(at, c)| (c.range.start, std::cmp::Reverse(c.range.end), at));
    let mut keys: Vec<_> = keys.collect();
    keys.sort_unstable();
    let mut places = vec![0; keys.len()];
    for (new, &(_, _, old)) in keys.iter().enumerate() {
        if let Some(place) = places.get_mut(old) {
            *place = new;
        }
    }
    let mut ordered = Vec::with_capacity(keys.len());
    ordered.extend(keys.iter().filter_map(|&(_, _, old)| candidates.get(old)).cloned());
    *candidates = ordered;
    places
}

/// Keys of the words of all names of persons.
#[inline(never)]
fn words_of_names(lines: &Lines, mentions: &[Mention]) -> HashSet<u32> {
    let is_person = |i: &&Item| i.mention.and_then(|m| mentions.get(m)).is_some_and(|m| m.label == Label::Person);
    let of_name = |i: &&Item| is_person(i) && i.any(Classes::CAPITAL) && !i.any(Classes::BORDER.with(Classes::TITLE).with(Classes::ROLE));
    lines.items.iter().filter(of_name).map(|i| i.key).collect()
}

/// Finds the candidates of a frame.
pub(super) struct Finder<'a> {
    pub lines: &'a Lines,
    pub mentions: &'a [Mention],
    pub line: usize,
    pub nodes: &'a [Node],
    /// The node after the frame.
    pub end: usize,
    capitals: bool,
    /// Words of the names of persons, where more are looked for than are marked.
    names: &'a HashSet<u32>,
    /// By what phrases end.
    pub ends: Ends,
}

impl Finder<'_> {
    /// The item of a node of the frame.
    pub fn item(&self, node: usize) -> Option<usize> {
        match self.nodes.get(node).filter(|_| node < self.end) {
            Some(Node::Word(item)) => Some(*item),
            _ => None,
        }
    }

    /// What a word of the frame may be.
    pub fn classes(&self, node: usize) -> Classes {
        self.item(node).and_then(|i| self.lines.items.get(i)).map_or(Classes::default(), |i| i.classes)
    }

    /// The candidates of one frame.
    fn frame(&self, frame: Range<usize>, out: &mut Vec<Candidate>) {
        let mut at = frame.start;
        while at < frame.end {
            at = self.step(at, frame.start, out).max(at + 1);
        }
    }

    /// Adds what begins at node `at`; gives the node after it.
    fn step(&self, at: usize, start: usize, out: &mut Vec<Candidate>) -> usize {
        let Some(item) = self.item(at).and_then(|i| self.lines.items.get(i)) else { return at + 1 };
        // "Interview: “Nobody asked us”"
        if at == start && item.any(Classes::RUBRIC) && self.classes(at + 1).any(Classes::COLON) {
            return at + 1;
        }
        if let Some(end) = self.name(at, start, out, false) {
            // "Nwosu’s lawyer": the lawyer is a candidate too.
            if self.classes(end).any(Classes::GENITIVE) {
                return self.phrase(at, end + 1, Classes::POSSESSIVE, out).unwrap_or(end);
            }
            // "Reuters reporter", "Benue commissioner Ada Nwosu"; in other languages no name stands so before a noun.
            if !self.ends.are_known() {
                return end;
            }
            return self.phrase(at, end, Classes::default(), out).unwrap_or(end);
        }
        if item.any(Classes::DETERMINER) {
            let determiner = item.classes;
            if let Some(end) = self.phrase(at, at + 1, determiner, out) {
                return self.owned(at, end, out);
            }
            if let Some(end) = self.alone(at) {
                self.push(at..end, end - 1, Sort::Phrase, determiner, out);
                return end;
            }
        }
        if let Some(pronoun) =
            item.pronoun.filter(|_| item.any(Classes::PRONOUN) || !self.ends.are_known() && self.is_demonstrative(at, start))
        {
            if self.is_expletive(at, pronoun) {
                return at + 1;
            }
            self.push(at..at + 1, at, Sort::Pronoun(pronoun), Classes::default(), out);
            if self.is_object(at) {
                self.mark_last(out, true);
            }
            return at + 1;
        }
        if self.ends.are_known()
            && let Some((end, sort)) = self.bare(at, start)
        {
            self.push(at..end, if sort == Sort::Role { at } else { end - 1 }, sort, Classes::default(), out);
            return end;
        }
        // Without an article "juge" is the verb rather than the noun.
        let verb = !self.ends.are_known() && item.any(Classes::FINITE);
        let bare = item.any(Classes::WORD) && !item.any(Classes::BORDER) && !verb;
        if bare && (item.any(Classes::ROLE) || item.any(Classes::CAPITAL) || self.adjective_before_role(at)) {
            return self.phrase(at, at, Classes::default(), out).unwrap_or(at + 1);
        }
        at + 1
    }

    /// "Der sagte": what begins a noun phrase elsewhere stands for somebody before a verb; behind a comma it is rather a relative.
    /// English has none that it would not say with a pronoun, and "his" is no such word.
    #[inline(never)]
    fn is_demonstrative(&self, at: usize, start: usize) -> bool {
        let finite = Classes::FINITE.with(Classes::AUXILIARY);
        let relative = at > start && self.classes(at - 1).any(Classes::COMMA);
        self.classes(at).any(Classes::DETERMINER.with(Classes::RELATIVE)) && !relative && self.classes(at + 1).any(finite)
    }

    /// "heißt es"
    fn is_expletive(&self, at: usize, pronoun: Pronoun) -> bool {
        let beside = self.classes(at + 1).with(at.checked_sub(1).map_or(Classes::default(), |before| self.classes(before)));
        pronoun == Pronoun::It && beside.any(Classes::IMPERSONAL)
    }

    /// "hat ihm gesagt", "lui a répondu"; but "laut ihm", "lui, il".
    fn is_object(&self, at: usize) -> bool {
        let source = at.checked_sub(1).is_some_and(|before| self.classes(before).any(Classes::SOURCE));
        let verb = self.classes(at + 1).any(Classes::FINITE.with(Classes::AUXILIARY).with(Classes::END));
        self.classes(at).any(Classes::OBJECT) && !source && (verb || self.ends != Ends::AtNoun)
    }

    /// "the minister’s office": what the phrase `at..end` owns is a candidate too; gives the node after all.
    fn owned(&self, at: usize, end: usize, out: &mut Vec<Candidate>) -> usize {
        let owner = out.last().is_some_and(|o| o.line == self.line && o.nodes == (at..end));
        if !owner || !self.classes(end).any(Classes::GENITIVE) {
            return end;
        }
        self.phrase(at, end + 1, Classes::POSSESSIVE, out).unwrap_or(end)
    }

    /// "senior officials": a word before a role without a determiner.
    fn adjective_before_role(&self, at: usize) -> bool {
        let next = self.classes(at + 1);
        next.any(Classes::GROUP) && !self.classes(at).any(Classes::CUE.with(Classes::BORDER))
    }

    /// A mention or a run of capitals at `at`; gives the node after it.
    #[inline]
    pub fn name(&self, at: usize, start: usize, out: &mut Vec<Candidate>, modifies: bool) -> Option<usize> {
        let item = self.lines.items.get(self.item(at)?)?;
        // Most words begin neither.
        if item.mention.is_none() && !item.any(Classes::CAPITAL) {
            return None;
        }
        self.name_from(item, at, start, out, modifies)
    }

    /// [`Self::name`] of what may begin one.
    #[inline(never)]
    fn name_from(&self, item: &Item, at: usize, start: usize, out: &mut Vec<Candidate>, modifies: bool) -> Option<usize> {
        if let Some(mention) = item.mention {
            let mut end = at + 1;
            while self.item(end).and_then(|i| self.lines.items.get(i)).is_some_and(|i| i.mention == Some(mention)) {
                end += 1;
            }
            if self.mentions.get(mention).is_some_and(|m| may_speak(m.label)) {
                self.push(at..end, end - 1, Sort::Name(mention), Classes::default(), out);
                self.mark_last(out, modifies);
                return Some(end);
            }
            return None;
        }
        let end = if self.names.is_empty() { None } else { self.known_again(at) };
        let end = end.or_else(|| if self.capitals { self.run_of_capitals(at, start) } else { None })?;
        self.push(at..end, end - 1, Sort::Capitals, Classes::default(), out);
        self.mark_last(out, modifies);
        Some(end)
    }

    /// "Marta" of "Marta Rossi": where a language's names are found by less, a page's own names are known again. Gives the node
    /// after such a name at `at`.
    #[inline(never)]
    fn known_again(&self, at: usize) -> Option<usize> {
        let known = |node: usize| {
            let item = self.item(node).and_then(|i| self.lines.items.get(i));
            item.is_some_and(|i| i.mention.is_none() && i.any(Classes::CAPITAL) && !i.any(Classes::BORDER) && self.names.contains(&i.key))
        };
        known(at).then(|| (at + 1..at + CAPITALS).find(|&node| !known(node)).unwrap_or(at + CAPITALS))
    }

    /// The node after a run of capitals at `at`, if it may be a name.
    #[inline(never)]
    fn run_of_capitals(&self, at: usize, start: usize) -> Option<usize> {
        let capital = |node: usize| {
            let classes = self.classes(node);
            let free = self.item(node).and_then(|i| self.lines.items.get(i)).is_some_and(|i| i.mention.is_none());
            free && classes.any(Classes::CAPITAL) && !classes.any(Classes::BORDER.with(Classes::TITLE))
        };
        let known = Classes::CUE.with(Classes::ROLE).with(Classes::NOUN).with(Classes::DOCUMENT);
        if !capital(at) || (at == start && (self.classes(at).any(known) || !capital(at + 1) && !self.classes(at + 1).any(Classes::FINITE)))
        {
            return None;
        }
        let mut end = at + 1;
        while end < at + CAPITALS && capital(end) && !self.classes(end).any(Classes::ROLE) {
            end += 1;
        }
        if self.classes(at).any(Classes::ROLE) && end == at + 1 {
            return None;
        }
        Some(end)
    }

    pub fn mark_last(&self, out: &mut [Candidate], modifies: bool) {
        if let Some(last) = out.last_mut() {
            last.modifies = modifies;
        }
    }

    pub fn starts_person(&self, mention: Option<usize>, classes: Classes) -> bool {
        match mention {
            Some(mention) => self.mentions.get(mention).is_some_and(|m| m.label == Label::Person),
            None => self.capitals && classes.any(Classes::CAPITAL) && !classes.any(Classes::BORDER),
        }
    }

    pub fn push(&self, nodes: Range<usize>, head: usize, sort: Sort, determiner: Classes, out: &mut Vec<Candidate>) {
        let (Some(first), Some(last), Some(head)) = (self.item(nodes.start), self.item(nodes.end - 1), self.item(head)) else { return };
        let (Some(from), Some(to)) = (self.lines.items.get(first), self.lines.items.get(last)) else { return };
        let owns = self.classes(nodes.end).any(Classes::GENITIVE);
        out.push(Candidate {
            range: TextRange::new(from.range.start, to.range.end),
            sort,
            items: first..last + 1,
            line: self.line,
            nodes,
            head,
            determiner,
            modifies: false,
            owns,
        });
    }
}

/// Labels of what can speak, or stand for those who do.
fn may_speak(label: Label) -> bool {
    matches!(label, Label::Person | Label::Org | Label::Gpe | Label::Norp | Label::Fac | Label::Loc | Label::Product | Label::WorkOfArt)
}
