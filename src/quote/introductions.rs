//! Which words introduce a name: "the spokesman, John Ames,", "Ames, 42, the engineer", "a driver named Ames".
//!
//! Takes the candidates of a frame; gives pairs of a name and the role that says what it is.

use std::ops::Range;

use super::candidates::{Candidate, Sort};
use super::lexicon::Classes;
use super::lines::{Lines, Node};
use crate::lang::Pronoun;

/// Words that say what a named person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Introduction {
    /// The candidate with the name.
    pub name: usize,
    /// The candidate that says what it is.
    pub role: usize,
    /// The items of the words.
    pub words: Range<usize>,
}

/// Nodes between a role and the name behind it: "la maire de Vernouillac, Solène Bertholon".
const BEYOND: usize = 8;

/// Finds roles that introduce names over a further phrase, which only a preposition and no verb parts from them.
pub(super) fn introduce_beyond(lines: &Lines, nodes: &[Node], first: usize, all: &[Candidate], out: &mut Vec<Introduction>) {
    let class = |node: usize| nodes.get(node).map_or(Classes::default(), |&n| lines.classes(n));
    let new = all.get(first..).unwrap_or(&[]);
    for (at, name) in new.iter().enumerate().filter(|(_, c)| matches!(c.sort, Sort::Name(_)) && !c.modifies) {
        let comma = name.nodes.start.checked_sub(1).filter(|&node| class(node).any(Classes::COMMA));
        let closes = class(name.nodes.end).any(Classes::COMMA.with(Classes::STOP));
        let Some(comma) = comma.filter(|_| closes || name.nodes.end >= nodes.len()) else { continue };
        let fits = |role: &Candidate| {
            let between = role.nodes.end..comma;
            role.sort == Sort::Role
                && (2..=BEYOND).contains(&between.len())
                && class(between.start)
                    .any(Classes::PREPOSITION.with(Classes::AGENT).with(Classes::HEARER).with(Classes::GENITIVE).with(Classes::DETERMINER))
                && !between.clone().any(|node| class(node).any(Classes::CUE.with(Classes::MARK).with(Classes::AUXILIARY)))
                && between.clone().all(|node| matches!(nodes.get(node), Some(Node::Word(_))))
        };
        let role = new.iter().enumerate().take(at).rev().take(NEAR_ROLES).find(|(_, role)| fits(role));
        if let Some((place, role)) = role {
            out.push(Introduction { name: first + at, role: first + place, words: role.items.clone() });
        }
    }
}

/// Candidates before a name among which the role is looked for that introduces it.
const NEAR_ROLES: usize = 4;

/// Nodes behind a role among which its verb is looked for.
const TO_VERB: usize = 6;

/// Whether a role that ends before `node` has a verb of its own, and so is no apposition: "In Geneva, an official said".
/// An apposition closes with a comma or runs on in a relative clause.
fn takes_verb(node: usize, class: &impl Fn(usize) -> Classes) -> bool {
    let ends = Classes::MARK.with(Classes::RELATIVE);
    // Farther on "called" may be "a man in a coat called Ames".
    let verb = |at: usize| if at == node { Classes::FINITE } else { Classes::SAY.with(Classes::TELL) }.with(Classes::AUXILIARY);
    (node..node + TO_VERB).map(|at| (at, class(at))).take_while(|(_, c)| !c.any(ends)).any(|(at, c)| c.any(verb(at)))
}

/// Nodes between a role and the name that it is called by: "a nurse who wanted to be known only as Ms Lim".
const TO_NAME: usize = 8;
/// Nodes between the word of calling and the name: "only as".
const CALLED: usize = 2;

/// Whether a person is called by a name behind: "a driver named Ames". What a body names is another, and so is who is called
/// something: "the minister called Ames a liar".
fn is_named_so(role: &Candidate, name: &Candidate, class: &impl Fn(usize) -> Classes) -> bool {
    let title = name.nodes.start.checked_sub(1).filter(|&node| class(node).any(Classes::TITLE));
    let between = role.nodes.end..title.unwrap_or(name.nodes.start);
    let person =
        class(role.nodes.end - 1).any(Classes::PERSON.with(Classes::MAN).with(Classes::WOMAN)) && role.determiner.any(Classes::INDEFINITE);
    let Some(calls) = between.clone().rev().take(CALLED + 1).find(|&node| class(node).any(Classes::NAMING) && !is_as(class(node))) else {
        return false;
    };
    let goes_on = class(name.nodes.end).any(Classes::DETERMINER);
    person
        && between.len() <= TO_NAME
        && !goes_on
        && !between.into_iter().any(|node| node != calls && class(node).any(Classes::MARK.with(Classes::FINITE)))
}

/// "as", behind which stands what somebody is.
fn is_as(word: Classes) -> bool {
    word.any(Classes::NAMING) && word.any(Classes::PREPOSITION)
}

/// Finds what a pronoun at the head of a frame is said to be, for who heads the frame before: "Ames, 58, cut bamboo. He has
/// worked as a ranger since 2015." The candidates of the frame before are `all[before..first]`.
pub(super) fn introduce_by_pronoun(
    lines: &Lines,
    nodes: &[Node],
    [before, first]: [usize; 2],
    all: &[Candidate],
    out: &mut Vec<Introduction>,
) {
    let class = |node: usize| nodes.get(node).map_or(Classes::default(), |&n| lines.classes(n));
    let passage = |c: &Candidate| lines.items.get(c.head).map(|i| i.passage);
    let heads = |at: usize| all.get(at).filter(|c| !c.modifies);
    let (Some(name), Some(pronoun), Some(role)) = (heads(before), all.get(first), all.get(first + 1)) else { return };
    let person = matches!(pronoun.sort, Sort::Pronoun(Pronoun::He | Pronoun::She));
    let new = role.sort == Sort::Role && role.determiner.any(Classes::INDEFINITE);
    let between = pronoun.nodes.end..role.nodes.start;
    let last = role.nodes.start.checked_sub(1).map_or(Classes::default(), class);
    // "is a", "has worked as a"
    let says = last.any(Classes::PASSIVE) || between.len() > 1 && is_as(last);
    let plain = between.len() <= TO_ROLE
        && !between.into_iter().any(|node| class(node).any(Classes::MARK.with(Classes::CUE).with(Classes::NEGATION)));
    if first > before && person && new && says && plain && matches!(name.sort, Sort::Name(_)) && passage(name) == passage(pronoun) {
        out.push(Introduction { name: before, role: first + 1, words: role.items.clone() });
    }
}

/// Nodes between a pronoun and what it is said to be.
const TO_ROLE: usize = 4;

/// Finds the roles that introduce names among the candidates of one frame, which are `all[first..]`.
pub(super) fn introduce(lines: &Lines, nodes: &[Node], first: usize, all: &[Candidate], english: bool, out: &mut Vec<Introduction>) {
    let class = |node: usize| nodes.get(node).map_or(Classes::default(), |&n| lines.classes(n));
    let is_name = |c: &Candidate| matches!(c.sort, Sort::Name(_) | Sort::Capitals);
    let is_role = |c: &Candidate| matches!(c.sort, Sort::Role | Sort::Phrase);
    let new = all.get(first..).unwrap_or(&[]);
    for (at, name) in new.iter().enumerate().filter(|(_, c)| is_name(c) && !c.modifies) {
        let mut add = |(place, role): (usize, &Candidate)| {
            out.push(Introduction { name: first + at, role: first + place, words: role.items.clone() });
        };
        // "the engineer Rhiannon Sethi", "The town’s engineer, Rhiannon Sethi,"
        let before = new.iter().enumerate().take(at).rev().find(|(_, c)| !c.modifies || c.nodes.end == name.nodes.start);
        if let Some((place, role)) = before {
            let gap = name.nodes.start.saturating_sub(role.nodes.end);
            let commas = gap == 1 && class(role.nodes.end).any(Classes::COMMA);
            // A title may stand between.
            let title = gap == 1 && class(role.nodes.end).any(Classes::TITLE);
            // "Its matron, Sister Worknesh"
            let titled = gap == 2 && class(role.nodes.end).any(Classes::COMMA) && class(role.nodes.end + 1).any(Classes::TITLE);
            let named = || is_named_so(role, name, &class);
            if is_role(role) && role.nodes.end <= name.nodes.start && (gap == 0 || commas || title || titled || named()) {
                add((place, role));
            }
        }
        // "Rhiannon Sethi, the engineer", "Sethi is an engineer", "Sethi (the engineer)"
        let Some((place, role)) = new.iter().enumerate().skip(at + 1).find(|(_, c)| !c.modifies || is_role(c)) else { continue };
        let gap = role.nodes.start.saturating_sub(name.nodes.end);
        let between = class(name.nodes.end);
        let apposed = between.any(Classes::COMMA.with(Classes::BRACKET).with(Classes::DASH)) && !takes_verb(role.nodes.end, &class);
        // "Sethi has a lawyer" introduces nobody.
        let is = between.any(if english { Classes::PASSIVE } else { Classes::AUXILIARY });
        if is_role(role) && gap == 1 && (apposed || is) {
            add((place, role));
        }
        // "Sethi, 42, the engineer"
        let aged = gap == 3 && between.any(Classes::COMMA) && class(name.nodes.end + 1).any(Classes::NUMBER);
        if is_role(role) && aged {
            add((place, role));
        }
    }
}
