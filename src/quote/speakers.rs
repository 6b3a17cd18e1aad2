//! Which candidate's words name the speaker of a quote: the candidates in reach, and what the model sees of each.
//!
//! Takes a scene and what was decided of earlier quotes; gives candidates with features. It scores nothing.

use super::attachments::Attachment;
use super::candidates::Sort;
use super::features::{Features, bucket};
use super::kinds::{Verdict, hash};
use super::lexicon::Classes;
use super::lines::Node;
use super::referents::Being;
use super::scene::{EDGE, Scene, reports};

/// What was decided of an earlier quote.
#[derive(Clone, Copy, Debug)]
pub(super) struct Decided {
    pub span: usize,
    pub candidate: Option<usize>,
    pub referent: Option<usize>,
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
}

/// Speakers remembered.
pub(super) const TURNS: usize = 4;

/// Candidates looked at to either side of a quote; the speaker is among the nearest few nearly always.
const REACH: usize = 16;
/// Passages looked back and forward.
const BACK: usize = 3;
const FORWARD: usize = 2;

/// The candidates in reach of a quote, in order.
pub(super) fn in_reach(scene: &Scene, span: usize, context: &Context) -> Vec<usize> {
    let (Some(&(line, node)), Some(this)) = (scene.lines.places.get(span), scene.spans.get(span)) else { return Vec::new() };
    let all = scene.speakers.get(line).map_or(&[][..], |s| s.as_slice());
    let middle = all.partition_point(|&c| scene.candidates.get(c).is_some_and(|c| c.nodes.start < node));
    let passage = |c: usize| scene.candidates.get(c).and_then(|c| scene.lines.items.get(c.head)).map_or(0, |i| i.passage);
    let near = |&c: &usize| passage(c) + BACK >= this.passage && passage(c) <= this.passage + FORWARD;
    let before = all.get(..middle).unwrap_or(&[]).iter().rev().take(REACH).copied().filter(near);
    let after = all.get(middle..).unwrap_or(&[]).iter().take(REACH).copied().filter(near);
    let mut out: Vec<usize> = before.chain(after).collect();
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
    out.retain(|&c| !inside(c));
    out
}

/// Where a candidate stands, seen from the quote.
fn relation(scene: &Scene, span: usize, candidate: usize) -> (u32, usize) {
    let (Some(&(line, node)), Some(c)) = (scene.lines.places.get(span), scene.candidates.get(candidate)) else { return (9, 0) };
    if c.line != line {
        return (9, 0);
    }
    let frame = |n: usize| scene.lines.lines.get(line).and_then(|l| l.frame_of.get(n)).copied().unwrap_or(0);
    let (here, there) = (frame(node), frame(c.nodes.start));
    let passage = scene.lines.items.get(c.head).map_or(0, |i| i.passage);
    let own = scene.spans.get(span).map_or(0, |s| s.passage);
    let frames = here.abs_diff(there);
    let code = match (passage.cmp(&own), there.cmp(&here)) {
        (std::cmp::Ordering::Equal, std::cmp::Ordering::Equal) => u32::from(c.nodes.start > node),
        (std::cmp::Ordering::Equal, std::cmp::Ordering::Less) => 2 + 2 * u32::from(frames > 1),
        (std::cmp::Ordering::Equal, std::cmp::Ordering::Greater) => 3 + 2 * u32::from(frames > 1),
        (std::cmp::Ordering::Less, _) => 6 + 2 * u32::from(passage + 1 < own),
        (std::cmp::Ordering::Greater, _) => 7,
    };
    (code, frames)
}

/// What a candidate is, as one number.
pub(super) fn type_code(scene: &Scene, candidate: usize) -> u32 {
    let Some(c) = scene.candidates.get(candidate) else { return 0 };
    let head = scene.lines.items.get(c.head).map_or(Classes::default(), |i| i.classes);
    match c.sort {
        Sort::Name(_) | Sort::Capitals => {
            match scene.own.get(candidate).copied().flatten().and_then(|r| scene.referents.get(r)).map(|r| r.being) {
                Some(Being::Person) => 1,
                Some(Being::Body) => 2,
                Some(Being::Place) => 3,
                Some(Being::People) => 4,
                Some(Being::Thing) => 5,
                _ => 6,
            }
        }
        Sort::Pronoun(pronoun) => 10 + pronoun as u32,
        Sort::Role if head.any(Classes::GROUP) => 21,
        Sort::Role if head.any(Classes::MAN.with(Classes::WOMAN).with(Classes::PERSON)) => 20,
        Sort::Role if head.any(Classes::BODY) => 22,
        Sort::Role if head.any(Classes::DOCUMENT) => 23,
        Sort::Role => 24,
        Sort::Phrase => 25,
    }
}

/// The features of each candidate in `choices` as the speaker of quote `span`.
pub(super) fn features(
    scene: &Scene,
    attachments: &[Attachment],
    span: usize,
    verdict: Verdict,
    choices: &[usize],
    context: &Context,
) -> Vec<Features> {
    let surroundings = Surroundings::of(scene, span);
    choices.iter().map(|&c| one(scene, attachments, span, verdict, c, context, &surroundings)).collect()
}

/// What stands around the quote, the same for all candidates.
struct Surroundings {
    line: usize,
    node: usize,
    /// Verbs that report before and after it in its frame, 0 to 2 each, and whether it is alone.
    verbs: u32,
    before: u32,
    after: u32,
    /// Whether the quote fills its passage, and whether it leads it.
    place: u32,
    /// How far the quote before is: 0 same frame, 1 next frame, 2 same passage, 3 next passage, 4 farther.
    gap: u32,
}

impl Surroundings {
    fn of(scene: &Scene, span: usize) -> Self {
        let (line, node) = scene.lines.places.get(span).copied().unwrap_or_default();
        let near = |offset| u32::from(scene.near(line, node, offset));
        let content = scene.lines.lines.get(line);
        let frame = content.and_then(|l| l.frames.get(*l.frame_of.get(node)?)).cloned().unwrap_or_default();
        let symbols = scene.symbols.get(line).map_or(&[][..], |s| s.as_slice());
        let verbs = |range: std::ops::Range<usize>| symbols.get(range).unwrap_or(&[]).iter().filter(|&&s| reports(s)).count().min(2) as u32;
        let alone = symbols.get(frame.clone()).unwrap_or(&[]).iter().all(|&s| s == b'Q' || s == b'.');
        let this = scene.spans.get(span);
        let passage = this.and_then(|s| scene.document.passages.get(s.passage)).map(|p| p.range);
        let leads = this.zip(passage).is_some_and(|(s, p)| s.range.start == p.start);
        let fills = leads && this.zip(passage).is_some_and(|(s, p)| s.range.end.index() + 1 >= p.end.index());
        let previous = (0..node).rev().find_map(|n| match content?.nodes.get(n)? {
            Node::Quote(q) => Some((*q, n)),
            Node::Word(_) => None,
        });
        let gap = previous.map_or(5, |(q, n)| {
            let frames = content.map_or(9, |l| l.frame_of.get(node).unwrap_or(&0).abs_diff(*l.frame_of.get(n).unwrap_or(&0)));
            let passages = this.map_or(0, |s| s.passage).abs_diff(scene.spans.get(q).map_or(0, |s| s.passage));
            match (passages, frames) {
                (0, 0) => 0,
                (0, 1) => 1,
                (0, _) => 2,
                (1, _) => 3,
                _ => 4,
            }
        });
        let verbs = verbs(frame.start..node) * 3 + verbs(node + 1..frame.end) + 9 * u32::from(alone);
        Self { line, node, verbs, before: near(-1), after: near(1), place: u32::from(leads) + u32::from(fills), gap }
    }
}

fn one(
    scene: &Scene,
    attachments: &[Attachment],
    span: usize,
    verdict: Verdict,
    candidate: usize,
    context: &Context,
    around: &Surroundings,
) -> Features {
    let mut out = Features::default();
    let Some(c) = scene.candidates.get(candidate) else { return out };
    let attachment = attachments.get(candidate).copied().unwrap_or_default();
    let (relation, frames) = relation(scene, span, candidate);
    let kind = type_code(scene, candidate);
    let verdict = verdict as u32;
    let (before, after) = (attachment.before.code, attachment.after.code);
    let flags = u32::from(c.modifies) + 2 * u32::from(c.owns);
    let here = u32::from(relation <= 1);
    out.add(100, &[kind]);
    out.add(101, &[relation, verdict]);
    out.add(102, &[relation, kind]);
    out.add(103, &[relation, before]);
    out.add(104, &[relation, after]);
    out.add(105, &[relation, before, after]);
    out.add(106, &[relation, before, after, kind]);
    out.add(107, &[relation, flags]);
    out.add(108, &[flags, kind]);
    out.add(109, &[relation, bucket(frames), kind]);
    out.add(110, &[relation, around.verbs, after]);
    out.add(111, &[relation, around.verbs, before]);
    out.add(112, &[relation, around.verbs, kind]);
    out.add(113, &[relation, around.before, around.after]);
    out.add(114, &[relation, around.place, around.gap]);
    let head = scene.lines.items.get(c.head);
    out.add(115, &[head.map_or(0, |i| if kind >= 10 { i.key } else { 0 }), here]);
    out.add(116, &[(c.determiner.bits() & Classes::DETERMINER.bits()) as u32, kind]);
    out.flag(117, matches!(c.sort, Sort::Capitals), &[relation]);
    if c.line == around.line {
        between(scene, c, attachment, relation, verdict, kind, around, &mut out);
    }
    let first = is_first(scene, candidate);
    out.add(118, &[relation, u32::from(first), after]);
    out.add(119, &[relation, u32::from(first), u32::from(before == 1), kind]);
    previous(scene, candidate, relation, context, around, &mut out);
    out
}

/// Whether the candidate is the first somebody of its frame.
fn is_first(scene: &Scene, candidate: usize) -> bool {
    let Some(c) = scene.candidates.get(candidate) else { return false };
    let Some(content) = scene.lines.lines.get(c.line) else { return false };
    let Some(frame) = content.frame_of.get(c.nodes.start).and_then(|&f| content.frames.get(f)) else { return false };
    let covers = scene.covers.get(c.line).and_then(|v| v.get(frame.start..c.nodes.start)).unwrap_or(&[]);
    covers.iter().all(|cover| cover.is_none_or(|other| other == candidate))
}

/// What stands between the candidate and the quote, and beside either.
#[allow(clippy::too_many_arguments)]
fn between(
    scene: &Scene,
    c: &super::candidates::Candidate,
    attachment: Attachment,
    relation: u32,
    verdict: u32,
    kind: u32,
    around: &Surroundings,
    out: &mut Features,
) {
    let (line, node) = (around.line, around.node);
    let follows = c.nodes.start > node;
    let (from, to) = if follows { (node + 1, c.nodes.start) } else { (c.nodes.end, node) };
    let mut path = scene.path(line, from, to);
    if follows {
        path.reverse();
    }
    let here = relation <= 1;
    // Somebody else, verbs and quotes between.
    let count = |test: fn(u8) -> bool| path.iter().filter(|&&s| test(s)).count().min(4) as u32;
    let others = count(super::scene::is_somebody);
    let verbs = count(reports);
    let quotes = count(|s| s == b'Q');
    out.add(130, &[relation, others, kind]);
    out.add(131, &[relation, others, verbs]);
    out.add(132, &[relation, quotes, others]);
    out.add(133, &[relation, bucket(to.saturating_sub(from))]);
    out.add(134, &[relation, verbs, attachment.after.code]);
    out.add(135, &[relation, verbs, attachment.before.code]);
    let near = |offset| u32::from(scene.near(line, c.nodes.start, offset));
    let past = |offset| u32::from(scene.near(line, c.nodes.end.saturating_sub(1), offset));
    out.add(136, &[relation, near(-1), past(1)]);
    out.add(137, &[relation, near(-1), near(-2)]);
    out.add(138, &[relation, past(1), past(2)]);
    if here {
        let whole = if path.len() <= 8 { hash(&path, 8) } else { 1 };
        out.add(140, &[relation, whole]);
        out.add(141, &[relation, whole, kind]);
        out.add(142, &[relation, whole, verdict, near(-1)]);
        // The ends of the path: beside the quote and beside the candidate.
        out.add(143, &[relation, hash(&path, 3), verdict]);
        let start: Vec<u8> = path.iter().take(3).copied().collect();
        out.add(144, &[relation, hash(&start, 3), kind]);
        for symbol in [b'r', b's', b';', b'.', b':', b'c', b'n', b'-', b'B', b'G'] {
            out.flag(145, path.contains(&symbol), &[relation, u32::from(symbol), u32::from(attachment.after.code >= 10)]);
        }
    }
    // The same without commas and plain words, which writers set as they like.
    let coarse: Vec<u8> = path.iter().copied().filter(|s| !matches!(s, b',' | b'w' | b'x' | b'#' | b'C' | b'*')).collect();
    let hangs = hanging(attachment);
    out.add(152, &[relation, hangs, hash(&coarse, 5)]);
    out.add(153, &[relation, hangs, others.min(2), verbs.min(2)]);
    out.add(154, &[relation, hangs, verdict, others.min(1)]);
    out.add(155, &[relation, hangs, kind]);
    out.add(156, &[relation, hangs, around.verbs]);
    out.add(157, &[relation, hangs, around.place, around.gap]);
    // The verb that the candidate hangs on, and what stands between it and the quote.
    for (side, link) in [(0, attachment.before), (1, attachment.after)] {
        let Some(verb) = link.node.filter(|_| link.code >= 10 || link.code == 2) else { continue };
        let (from, to) = if verb > node { (node + 1, verb) } else { (verb + 1, node) };
        let rest = scene.path(line, from, to);
        let here = u32::from(here);
        out.add(146, &[side, here, scene.word(line, verb), u32::from(verb > node)]);
        out.add(147, &[side, link.code, relation, hash(&rest, 5)]);
        out.add(148, &[side, relation, rest.iter().filter(|&&s| reports(s)).count().min(3) as u32, link.code]);
        out.flag(149, (1..=2).any(|back| scene.near(line, verb, -back) == b'n'), &[side, here]);
    }
    let beside = if follows { scene.near(line, node, 1) } else { scene.near(line, node, -1) };
    out.add(150, &[relation, u32::from(beside), others]);
    // The frame goes on after the candidate's side with a verb for the other side's quote.
    out.add(151, &[relation, u32::from(near(-1) == u32::from(EDGE)), verdict]);
}

/// How a candidate hangs on a verb that reports, in few words: 0 not, 1 subject, 2 subject of what judges or names,
/// 3 inverted, 4 agent or source, 5 hearer, 6 owner of words, 7 of a relative clause, 8 before a colon, 9 after one.
fn hanging(attachment: Attachment) -> u32 {
    match (attachment.before.code, attachment.after.code) {
        (_, 10..=12 | 20..=22) => 1,
        (_, 13..=19 | 23..=29) => 2,
        (20..=30, _) => 4,
        (11 | 40..=49, _) => 5,
        (10 | 12, _) => 3,
        (13..=19, _) => 10,
        (50, _) | (_, 2) => 6,
        (_, 30..=39) => 7,
        (_, 1) => 8,
        (2, _) => 9,
        _ => 0,
    }
}

/// How the candidate stands to the speakers of the quotes before.
fn previous(scene: &Scene, candidate: usize, relation: u32, context: &Context, around: &Surroundings, out: &mut Features) {
    let referent = scene.own.get(candidate).copied().flatten();
    let sort = |c: usize| scene.candidates.get(c).map(|c| c.sort);
    let same = |decided: Option<Decided>| match decided {
        None => 0,
        Some(d) if d.candidate == Some(candidate) => 1,
        Some(d) if d.referent.is_some() && d.referent == referent => 2,
        Some(d) => match (d.candidate.and_then(sort), sort(candidate)) {
            (Some(Sort::Pronoun(a)), Some(Sort::Pronoun(b))) if a == b => 3,
            _ => 4,
        },
    };
    let (last, earlier, outer) = (same(context.last), same(context.before_last), same(context.outer));
    out.add(160, &[last, relation, around.gap]);
    out.add(161, &[last, relation, around.verbs]);
    out.add(162, &[last, earlier, around.gap]);
    out.add(163, &[outer, relation]);
    out.add(164, &[last, around.gap, around.verbs, around.place]);
    out.flag(165, relation == 9, &[outer, last]);
}
