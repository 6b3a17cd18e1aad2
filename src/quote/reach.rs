//! Who is in reach of a quote as its speaker, and what is known before the speaker is looked for.
//!
//! Takes a scene and what was decided of earlier quotes; gives candidates in order. It ranks nobody.

use super::attachments::{After, Before};
use super::lexicon::Classes;
use super::referents::Being;
use super::scene::Scene;
use super::symbols::{is_somebody, reports};

/// What was decided of an earlier quote.
#[derive(Clone, Copy, Debug)]
pub(super) struct Decided {
    pub span: usize,
    pub candidate: Option<usize>,
    pub referent: Option<usize>,
    /// How likely that is, 0 to 1.
    pub certainty: f32,
}

/// What is known before a quote's speaker is looked for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Context {
    /// The quote before it in the same line.
    pub last: Option<Decided>,
    /// The one before that.
    pub before_last: Option<Decided>,
    /// The quote that it stands in.
    pub outer: Option<Decided>,
    /// Who spoke last, each once, the latest first.
    pub turns: [Option<usize>; TURNS],
    /// Who is named in the quote.
    pub inside: [Option<usize>; INSIDE],
}

impl Context {
    /// How many have spoken since somebody last did; [`TURNS`] for who did not.
    pub fn turn(&self, referent: Option<usize>) -> usize {
        self.turns.iter().position(|turn| turn.is_some() && *turn == referent).unwrap_or(TURNS)
    }

    /// Whether somebody is named in the quote: few speak of themselves by name.
    pub fn is_named_inside(&self, referent: Option<usize>) -> bool {
        referent.is_some() && self.inside.contains(&referent)
    }
}

/// Speakers remembered.
pub(super) const TURNS: usize = 4;
/// Names in a quote that are looked at.
pub(super) const INSIDE: usize = 8;

/// Candidates looked at before and behind a quote; the speaker is among the nearest few nearly always.
const BEFORE: usize = 10;
const BEHIND: usize = 6;
/// Those that the quotes before may add.
const CARRIED: usize = 2;
/// Passages looked back and forward.
const BACK: usize = 3;
const FORWARD: usize = 2;

/// The candidates in reach of a quote, in order.
pub(super) fn in_reach(scene: &Scene, span: usize, context: &Context) -> Vec<usize> {
    let (Some(&(line, node)), Some(this)) = (scene.lines.places.get(span), scene.spans.get(span)) else { return Vec::new() };
    let all = scene.speakers.get(line).map_or(&[][..], |s| s.as_slice());
    let middle = scene.candidates_before(line, node);
    let passage = |c: usize| scene.candidates.get(c).map_or(0, |c| scene.passage(c));
    let near = |&c: &usize| passage(c) + BACK >= this.passage && passage(c) <= this.passage + FORWARD;
    let before = all.get(..middle).unwrap_or(&[]).iter().rev().take(BEFORE).copied().filter(near);
    let after = all.get(middle..).unwrap_or(&[]).iter().take(BEHIND).copied().filter(near);
    let mut out = Vec::with_capacity(BEFORE + BEHIND + CARRIED);
    out.extend(before.chain(after));
    let carried = [context.last, context.outer].into_iter().flatten().filter_map(|d| d.candidate);
    out.extend(carried);
    out.sort_unstable();
    out.dedup();
    // Nobody speaks inside the quote itself, but in the reporter's words there.
    let inside = |c: usize| {
        scene
            .candidates
            .get(c)
            .and_then(|c| scene.lines.items.get(c.head))
            .is_some_and(|i| this.range.contains(i.range) && i.span != this.parent)
    };
    out.retain(|&c| !inside(c) && !is_spoken_of(scene, line, node, c) && !quotes_another(scene, c));
    out
}

/// Words between a form of "be" and its participle: "was recently also praised".
const ADVERBS: usize = 3;

/// Whether a candidate is who the quote's sentence says is spoken of by somebody else: "Ames was praised by Nwosu as “…”".
fn is_spoken_of(scene: &Scene, line: usize, quote: usize, candidate: usize) -> bool {
    let (Some(c), link) = (scene.candidates.get(candidate), scene.attachment(candidate)) else { return false };
    let Some(be) = link.node_after.filter(|&n| link.after == After::Auxiliary && scene.classes(line, n).any(Classes::PASSIVE)) else {
        return false;
    };
    let symbol = scene.symbols_around(line, be);
    let Some(verb) = (be + 1..be + 2 + ADVERBS).take_while(|&n| n == be + 1 || symbol(n - 1) != b'Q').find(|&n| reports(symbol(n))) else {
        return false;
    };
    let same = c.line == line && scene.frame_of(line, be) == scene.frame_of(line, quote);
    let mut between = scene.speakers.get(line).map_or(&[][..], |s| s.as_slice()).iter().skip(scene.rank(candidate) + 1);
    same && between.any(|&other| {
        let agent = matches!(scene.attachment(other).before, Before::Agent(_)) && scene.attachment(other).node_before == Some(verb);
        let person =
            || scene.own.get(other).copied().flatten().and_then(|r| scene.referents.get(r)).is_some_and(|r| r.being == Being::Person);
        agent && person()
    })
}

/// Nodes between a verb of passing on and how it gives words: "quoted the minister, Ada Nwosu, as saying".
const AS_SAYING: usize = 14;

/// Whether a candidate only passes on what somebody else says: "state media quoted the minister as saying".
fn quotes_another(scene: &Scene, candidate: usize) -> bool {
    let (Some(c), link) = (scene.candidates.get(candidate), scene.attachment(candidate)) else { return false };
    let Some(verb) = link.node_after.filter(|&n| scene.classes(c.line, n).any(Classes::RELAY)) else { return false };
    let symbol = scene.symbols_around(c.line, verb);
    let quoted = is_somebody(symbol(verb + 1));
    quoted && (verb + 2..verb + AS_SAYING).any(|n| symbol(n) == b's' && scene.classes(c.line, n + 1).any(Classes::PARTICIPLE))
}
