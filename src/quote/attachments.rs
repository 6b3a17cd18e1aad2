//! How a candidate hangs on the verbs and nouns beside it: as subject, by inversion, as agent, source, owner or hearer.
//!
//! Takes a scene; gives one [`Attachment`] per candidate. It sees a few nodes to either side and knows no sentence tree.

use super::candidates::Candidate;
use super::lexicon::Classes;
use super::scene::{EDGE, Scene, Symbol, reports};

/// What stands before or after a candidate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Link {
    /// The kind of link: 0 none; see the functions below for the others.
    pub code: u32,
    /// The node of the verb or noun.
    pub node: Option<usize>,
}

/// How a candidate hangs on what is beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Attachment {
    pub before: Link,
    pub after: Link,
}

/// Nodes of an apposition that is stepped over: "Ames, 42, who has run the port since March, said".
const APPOSITION: usize = 24;
/// Words between a subject and its verb: "Ames has also often said".
const ADVERBS: usize = 3;

/// The attachments of all candidates.
pub(super) fn attachments(scene: &Scene) -> Vec<Attachment> {
    scene.candidates.iter().map(|c| Attachment { before: before(scene, c), after: after(scene, c) }).collect()
}

fn link(code: u32, node: usize) -> Link {
    Link { code, node: Some(node) }
}

fn verb_code(symbol: Symbol) -> u32 {
    match symbol {
        b'S' => 0,
        b'T' => 1,
        b'J' => 2,
        b'L' => 3,
        b'G' => 4,
        _ => 5,
    }
}

/// 10 + verb: subject; 20 + verb: subject over an apposition; 30 + verb: of a relative clause; 1 colon; 2 owner of an act
/// of speech; 3 auxiliary alone; 4 comma; 5 end.
fn after(scene: &Scene, c: &Candidate) -> Link {
    let symbol = |node: usize| scene.near(c.line, c.nodes.start, node as isize - c.nodes.start as isize);
    let verb_from = |from: usize, relative: bool| {
        let mut at = from;
        while at < from + ADVERBS && matches!(symbol(at), b'w' | b'x' | b'n' | b'#') {
            at += 1;
        }
        let found = symbol(at);
        (reports(found) || found == b'G' && !relative).then_some((verb_code(found), at))
    };
    let end = c.nodes.end;
    if let Some((verb, at)) = verb_from(end, false) {
        return link(10 + verb, at);
    }
    let next = symbol(end);
    if matches!(next, b',' | b'-' | b'(') {
        let close = (end + 1..end + APPOSITION).take_while(|&n| symbol(n) != EDGE).find(|&n| symbol(n) == next);
        if let Some((verb, at)) = close.and_then(|close| verb_from(close + 1, false)) {
            return link(20 + verb, at);
        }
    }
    let relative = if next == b',' { end + 1 } else { end };
    if symbol(relative) == b'r'
        && let Some((verb, at)) = verb_from(relative + 1, true)
    {
        return link(30 + verb, at);
    }
    match next {
        b':' => link(1, end),
        b'g' => {
            (end + 1..end + 1 + ADVERBS).find(|&n| matches!(symbol(n), b'o' | b'd')).map_or(Link { code: 6, node: None }, |n| link(2, n))
        }
        b'x' => link(3, end),
        b',' => Link { code: 4, node: None },
        EDGE | b'.' => Link { code: 5, node: None },
        b'Q' => Link { code: 7, node: None },
        _ => Link::default(),
    }
}

/// 10 + verb: straight after a verb; 20 + verb: agent of a passive; 30: source; 40 + verb: after the hearer's "to";
/// 50: "from", "by" or "of" after an act of speech; 1 preposition; 2 colon; 3 comma; 4 start; 5 conjunction; 6 "that".
fn before(scene: &Scene, c: &Candidate) -> Link {
    let symbol = |back: usize| scene.near(c.line, c.nodes.start, -(back as isize));
    let node = |back: usize| c.nodes.start.saturating_sub(back);
    // A title and an article are part of the name.
    let mut at = 1;
    while at <= 3
        && c.nodes.start >= at
        && scene.classes(c.line, node(at)).any(Classes::TITLE.with(Classes::DEFINITE))
        && symbol(at) != EDGE
    {
        at += 1;
    }
    let verb_before =
        |from: usize| (from..from + ADVERBS + 1).take_while(|&b| symbol(b) != EDGE).find(|&b| reports(symbol(b)) || symbol(b) == b'B');
    match symbol(at) {
        s if reports(s) || s == b'G' => link(10 + verb_code(s), node(at)),
        b'a' => link(30, node(at)),
        b'p' | b't' if symbol(at + 1) == b'a' => link(30, node(at + 1)),
        b'b' => match verb_before(at + 1) {
            Some(verb) => link(20 + verb_code(symbol(verb)), node(verb)),
            None if matches!(symbol(at + 1), b'o' | b'd' | b'R' | b'F') => link(50, node(at + 1)),
            None => link(1, node(at)),
        },
        b'p' if matches!(symbol(at + 1), b'o' | b'd') => link(50, node(at + 1)),
        b't' => verb_before(at + 1).map_or(link(1, node(at)), |verb| link(40 + verb_code(symbol(verb)), node(verb))),
        b'p' => link(1, node(at)),
        b':' => link(2, node(at)),
        b',' => Link { code: 3, node: None },
        EDGE => Link { code: 4, node: None },
        b'c' => Link { code: 5, node: None },
        b's' => Link { code: 6, node: None },
        b'Q' => Link { code: 7, node: None },
        b'x' => Link { code: 8, node: None },
        b'r' => Link { code: 9, node: None },
        _ => Link::default(),
    }
}
