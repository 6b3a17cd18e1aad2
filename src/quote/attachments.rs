//! How a candidate hangs on the verbs and nouns beside it: as subject, by inversion, as agent, source, owner or hearer.
//!
//! Takes a scene; gives one [`Attachment`] per candidate. It sees a few nodes to either side and knows no sentence tree.

use super::additions;
use super::candidates::Candidate;
use super::impersonal;
use super::lexicon::Classes;
use super::scene::Scene;
use super::symbols::{EDGE, Symbol, reports};

/// The sort of verb that a candidate hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    /// "said"
    Say,
    /// "asked"
    Tell,
    /// "warned"
    Judge,
    /// "called"
    Label,
    /// "saying"
    Participle,
    /// "say", after "to" or "would"
    Base,
}

/// What stands after a candidate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum After {
    /// "Ames and"
    #[default]
    Other,
    /// "Ames: …"
    Colon,
    /// "Ames’s letter"
    Words,
    /// "Ames has"
    Auxiliary,
    /// "Ames,"
    Comma,
    /// "Ames."
    End,
    /// "Ames’s car"
    Genitive,
    /// "Ames “…”"
    Quote,
    /// "Ames said"
    Verb(Verb),
    /// "Ames, the mayor, said"
    VerbBehindApposition(Verb),
    /// "Ames, who said"
    RelativeVerb(Verb),
}

/// What stands before a candidate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Before {
    /// "yesterday Ames"
    #[default]
    Other,
    /// "near Ames"
    Preposition,
    /// "the aide of Ames"
    Inside,
    /// "…: Ames"
    Colon,
    /// ", Ames"
    Comma,
    /// "Ames" first in its sentence
    Start,
    /// "and Ames"
    Conjunction,
    /// "that Ames"
    Subordinator,
    /// "“…” Ames"
    Quote,
    /// "has Ames"
    Auxiliary,
    /// "whom Ames"
    Relative,
    /// "said Ames"
    Verb(Verb),
    /// "called a ruin by Ames"
    Agent(Verb),
    /// "according to Ames"
    Source,
    /// "said to Ames"
    Hearer(Verb),
    /// "a letter from Ames"
    Words,
}

/// What a mention does in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    /// "they praised Ames"
    Other,
    /// "Ames left"
    Subject,
    /// "told Ames"
    Hearer,
    /// "near Ames"
    AfterPreposition,
    /// "according to Ames"
    Agent,
    /// "Ames’s"
    Owner,
}

impl After {
    /// A number for the models: kinds of verbs stand together.
    pub fn code(self) -> u32 {
        match self {
            Self::Other => 0,
            Self::Colon => 1,
            Self::Words => 2,
            Self::Auxiliary => 3,
            Self::Comma => 4,
            Self::End => 5,
            Self::Genitive => 6,
            Self::Quote => 7,
            Self::Verb(verb) => 10 + verb as u32,
            Self::VerbBehindApposition(verb) => 20 + verb as u32,
            Self::RelativeVerb(verb) => 30 + verb as u32,
        }
    }
}

impl Before {
    /// Whether a preposition governs it, so that no verb behind is its own.
    pub const fn is_governed(self) -> bool {
        matches!(self, Self::Preposition | Self::Inside)
    }

    /// A number for the models: kinds of verbs stand together.
    pub fn code(self) -> u32 {
        match self {
            Self::Other => 0,
            Self::Preposition => 1,
            Self::Colon => 2,
            Self::Comma => 3,
            Self::Start => 4,
            Self::Conjunction => 5,
            Self::Subordinator => 6,
            Self::Quote => 7,
            Self::Auxiliary => 8,
            Self::Relative => 9,
            Self::Verb(verb) => 10 + verb as u32,
            Self::Agent(verb) => 20 + verb as u32,
            Self::Source => 30,
            Self::Hearer(verb) => 40 + verb as u32,
            Self::Words => 50,
            Self::Inside => 51,
        }
    }
}

/// How a candidate hangs on what is beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Attachment {
    pub before: Before,
    pub after: After,
    /// The nodes of the verbs or nouns that these speak of.
    pub node_before: Option<usize>,
    pub node_after: Option<usize>,
}

impl Attachment {
    /// What the candidate does in its clause.
    pub fn function(&self) -> Function {
        match (self.before, self.after) {
            (before, _) if before.is_governed() => Function::AfterPreposition,
            (_, After::Verb(_) | After::VerbBehindApposition(_) | After::Auxiliary) | (Before::Start, _) => Function::Subject,
            (Before::Verb(Verb::Tell) | Before::Hearer(_), _) => Function::Hearer,
            (Before::Agent(_) | Before::Source | Before::Words, _) => Function::Agent,
            (_, After::Words | After::Genitive) => Function::Owner,
            _ => Function::Other,
        }
    }

    /// The verb or noun by which the candidate speaks or is spoken to, the one behind it first.
    pub fn node(&self) -> Option<usize> {
        self.node_after.or(self.node_before)
    }
}

/// Nodes of an apposition that is stepped over: "Ames, 42, who has run the port since March, said".
const APPOSITION: usize = 24;
/// Words between a subject and its verb: "Ames has also often said".
const ADVERBS: usize = 3;

/// The attachments of all candidates.
#[inline(never)]
pub(super) fn attachments(scene: &Scene) -> Vec<Attachment> {
    let of = |c: &Candidate| {
        let ((before, node_before), (after, node_after)) = (before(scene, c), after(scene, c));
        Attachment { before, after, node_before, node_after }
    };
    scene.candidates.iter().map(of).collect()
}

fn verb(symbol: Symbol) -> Verb {
    match symbol {
        b'S' => Verb::Say,
        b'T' => Verb::Tell,
        b'J' => Verb::Judge,
        b'L' => Verb::Label,
        b'G' => Verb::Participle,
        _ => Verb::Base,
    }
}

fn after(scene: &Scene, c: &Candidate) -> (After, Option<usize>) {
    let symbol = scene.symbols_around(c.line, c.nodes.start);
    let passive = |node: usize| scene.classes(c.line, node).any(Classes::PASSIVE);
    let beside = after_node(&symbol, &passive, c.nodes.end);
    let end = additions::end(scene, c);
    if end == c.nodes.end {
        return beside;
    }
    match after_node(&symbol, &passive, end) {
        found @ (After::Verb(_) | After::VerbBehindApposition(_) | After::RelativeVerb(_) | After::Auxiliary | After::Colon, _) => found,
        _ => beside,
    }
}

/// What stands at node `end`, behind a candidate; `passive` tells forms of "be".
fn after_node(symbol: &impl Fn(usize) -> Symbol, passive: &impl Fn(usize) -> bool, end: usize) -> (After, Option<usize>) {
    let verb_from = |from: usize, relative: bool| {
        let (mut at, mut is_passive) = (from, false);
        while at < from + ADVERBS && matches!(symbol(at), b'w' | b'x' | b'n' | b'#') {
            if symbol(at) == b'x' {
                is_passive = passive(at);
            }
            at += 1;
        }
        // "Ames was called": by somebody else; but "Ames was quoted as saying".
        if is_passive && reports(symbol(at)) {
            at = (at + 1..at + 1 + ADVERBS).find(|&next| symbol(next) == b'G')?;
        }
        let found = symbol(at);
        (reports(found) || found == b'G' && !relative).then_some((verb(found), at))
    };
    if let Some((verb, at)) = verb_from(end, false) {
        return (After::Verb(verb), Some(at));
    }
    let next = symbol(end);
    if matches!(next, b',' | b'-' | b'(') {
        let close = (end + 1..end + APPOSITION).take_while(|&n| symbol(n) != EDGE).find(|&n| symbol(n) == next);
        if let Some((verb, at)) = close.and_then(|close| verb_from(close + 1, false)) {
            return (After::VerbBehindApposition(verb), Some(at));
        }
    }
    let relative = if next == b',' { end + 1 } else { end };
    if symbol(relative) == b'r'
        && let Some((verb, at)) = verb_from(relative + 1, true)
    {
        return (After::RelativeVerb(verb), Some(at));
    }
    match next {
        b':' => (After::Colon, Some(end)),
        b'g' => match (end + 1..end + 1 + ADVERBS).find(|&n| matches!(symbol(n), b'o' | b'd')) {
            Some(words) => (After::Words, Some(words)),
            None => (After::Genitive, None),
        },
        b'x' => (After::Auxiliary, Some(end)),
        b',' => (After::Comma, None),
        EDGE | b'.' => (After::End, None),
        b'Q' => (After::Quote, None),
        _ => (After::Other, None),
    }
}

fn before(scene: &Scene, c: &Candidate) -> (Before, Option<usize>) {
    // The model learned without it; elsewhere it shows what a role belongs to: "die Sprecherin der Stadt Köln".
    let start = if scene.trained { c.nodes.start } else { additions::with_role(scene, c) };
    let around = scene.symbols_around(c.line, start);
    let symbol = |back: usize| start.checked_sub(back).map_or(EDGE, &around);
    let node = |back: usize| start.saturating_sub(back);
    if scene.covering(c.line, node(1)).is_some_and(|role| role.nodes.end == start && additions::is_genitive(scene, role, start)) {
        return (Before::Inside, Some(node(1)));
    }
    // A title and an article are part of the name.
    let mut at = 1;
    while at <= 3 && start >= at && scene.classes(c.line, node(at)).any(Classes::TITLE.with(Classes::DEFINITE)) && symbol(at) != EDGE {
        at += 1;
    }
    let verb_before =
        |from: usize| (from..from + ADVERBS + 1).take_while(|&b| symbol(b) != EDGE).find(|&b| reports(symbol(b)) || symbol(b) == b'B');
    if matches!(symbol(at), b'p' | b'b')
        && let Some(verb) = impersonal::verb(scene, c, at)
    {
        return (Before::Source, Some(verb));
    }
    match symbol(at) {
        s if reports(s) || s == b'G' => (Before::Verb(verb(s)), Some(node(at))),
        b'a' => (Before::Source, Some(node(at))),
        b'p' | b't' if symbol(at + 1) == b'a' => (Before::Source, Some(node(at + 1))),
        b'b' | b'p' | b't' if additions::is_head(scene, c.line, node(at + 1)) => (Before::Inside, Some(node(at))),
        b'b' => match verb_before(at + 1) {
            Some(back) => (Before::Agent(verb(symbol(back))), Some(node(back))),
            None if matches!(symbol(at + 1), b'o' | b'd' | b'R' | b'F') => (Before::Words, Some(node(at + 1))),
            None => (Before::Preposition, Some(node(at))),
        },
        b'p' if matches!(symbol(at + 1), b'o' | b'd') => (Before::Words, Some(node(at + 1))),
        b't' => match verb_before(at + 1) {
            Some(back) => (Before::Hearer(verb(symbol(back))), Some(node(back))),
            None => (Before::Preposition, Some(node(at))),
        },
        b'p' if matches!(symbol(at + 1), b'N' | b'F') => (Before::Inside, Some(node(at))),
        b'p' => (Before::Preposition, Some(node(at))),
        b':' => (Before::Colon, Some(node(at))),
        b',' => (Before::Comma, None),
        EDGE => (Before::Start, None),
        b'c' => (Before::Conjunction, None),
        b's' => (Before::Subordinator, None),
        b'Q' => (Before::Quote, None),
        b'x' => (Before::Auxiliary, None),
        b'r' => (Before::Relative, None),
        _ => (Before::Other, None),
    }
}
