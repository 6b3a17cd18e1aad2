//! Which candidate's words name the speaker of a quote: the candidates in reach, and what the model sees of each.
//!
//! Takes a scene and what was decided of earlier quotes; gives candidates with rows. It scores nothing.

use super::attachments::{After, Attachment, Before, Verb};
use super::candidates::{Candidate, Sort};
use super::features::{Rows, code, count, flag};
use super::kinds::Verdict;
use super::lexicon::Classes;
use super::lines::{LONGEST_FRAME, Node};
use super::reach::{Context, Decided};
use super::referents::Being;
use super::scene::Scene;
use super::symbols::{COUNTED, EDGE, Symbol, rank, reports};
use crate::lang::Pronoun;
use crate::units::slice;

/// Where a candidate stands, seen from the quote.
fn relation(scene: &Scene, span: usize, candidate: usize) -> (u32, usize) {
    let (Some(&(line, node)), Some(c)) = (scene.lines.places.get(span), scene.candidates.get(candidate)) else { return (9, 0) };
    if c.line != line {
        return (9, 0);
    }
    let frame = |n: usize| scene.frame_of(line, n).unwrap_or(0);
    let (here, there) = (frame(node), frame(c.nodes.start));
    let passage = scene.passage(c);
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
    let head = scene.head(c);
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

/// What the model sees of each candidate in `choices` as the speaker of quote `span`.
pub(super) fn rows(scene: &Scene, span: usize, verdict: Verdict, choices: &[usize], context: &Context) -> Rows {
    let around = Surroundings::of(scene, span, verdict);
    let mut seen: Vec<Seen> = Vec::with_capacity(choices.len());
    seen.extend(choices.iter().filter_map(|&c| Seen::of(scene, span, c)));
    let here = |hangs: &[Hanging]| count(seen.iter().filter(|s| s.relation <= HERE && hangs.contains(&s.hangs)).count());
    let rivals = [
        here(&[Hanging::Subject, Hanging::Judge]),
        here(&[Hanging::Inverted, Hanging::Agent, Hanging::Owner]),
        here(&[Hanging::BeforeColon, Hanging::AfterColon]),
        count(seen.iter().filter(|s| s.relation <= HERE).count()),
        count(seen.iter().filter(|s| s.relation <= HERE && s.attachment.before == Before::Source).count()),
    ];
    let mut earlier = 0;
    let surroundings = around.columns();
    let mut row = Rows::new(COLUMNS, seen.len(), WORDS);
    for seen in &seen {
        row.open();
        seen.own(scene, &mut row);
        row.fill(surroundings);
        turns(scene, seen, context, &mut row);
        way(scene, seen, &around, &mut row);
        row.word(scene.word_after(seen.candidate), [0, sort_code(seen.candidate.sort)]);
        seen.words(scene, &mut row);
        row.fill(rivals);
        row.fill([count(earlier)]);
        earlier += usize::from(
            seen.relation <= HERE && matches!(seen.hangs, Hanging::Subject | Hanging::Judge | Hanging::Inverted | Hanging::Agent),
        );
    }
    row
}

/// Columns of a row.
const COLUMNS: usize = 77;
/// Those of them that are of words.
const WORDS: usize = 4;
/// Relations up to this are of the quote's own frame.
const HERE: u32 = 1;

/// What stands around the quote, the same for all candidates.
struct Surroundings {
    line: usize,
    node: usize,
    verdict: Verdict,
    /// Verbs that report before and after it in its frame.
    verbs_before: usize,
    verbs_after: usize,
    /// Whether nothing but quotes is in its frame.
    alone: bool,
    before: Symbol,
    after: Symbol,
    /// Whether the quote leads its passage, and whether it fills it.
    leads: bool,
    fills: bool,
    /// How far the quote before is: 0 same frame, 1 next frame, 2 same passage, 3 next passage, 4 farther, 5 there is none.
    gap: u32,
    /// Whether it asks, and whether the quote before it does.
    asks: bool,
    answers: bool,
    /// How many candidates of its line stand before it.
    middle: usize,
    /// Whether "I" or "we" stands in it.
    says_i: bool,
    says_we: bool,
}

impl Surroundings {
    fn of(scene: &Scene, span: usize, verdict: Verdict) -> Self {
        let (line, node) = scene.lines.places.get(span).copied().unwrap_or_default();
        let content = scene.lines.lines.get(line);
        let frame = scene.frame_around(line, node).unwrap_or_default();
        let symbols = scene.symbols.get(line).map_or(&[][..], |s| s.as_slice());
        let verbs = |range: std::ops::Range<usize>| symbols.get(range).unwrap_or(&[]).iter().filter(|&&s| reports(s)).count().min(2);
        let this = scene.spans.get(span);
        let passage = this.and_then(|s| scene.document.passages.get(s.passage)).map(|p| p.range);
        let leads = this.zip(passage).is_some_and(|(s, p)| s.range.start == p.start);
        let previous = (node.saturating_sub(LONGEST_FRAME)..node).rev().find_map(|n| match content?.nodes.get(n)? {
            Node::Quote(q) => Some((*q, n)),
            Node::Word(_) => None,
        });
        let gap = previous.map_or(5, |(q, n)| {
            let frame = |n: usize| scene.frame_of(line, n).unwrap_or(0);
            let frames = frame(node).abs_diff(frame(n));
            let passages = this.map_or(0, |s| s.passage).abs_diff(scene.spans.get(q).map_or(0, |s| s.passage));
            match (passages, frames) {
                (0, 0) => 0,
                (0, 1) => 1,
                (0, _) => 2,
                (1, _) => 3,
                _ => 4,
            }
        });
        let asks = |span: usize| {
            let words = scene.spans.get(span).map_or("", |s| slice(&scene.document.text, s.inner));
            words.trim_end_matches([' ', '”', '’', '"', ',']).ends_with('?')
        };
        let says = |pronoun: Pronoun| scene.items_in(span).iter().take(LOOKED_THROUGH).any(|i| i.pronoun == Some(pronoun));
        Self {
            line,
            node,
            verdict,
            verbs_before: verbs(frame.start..node),
            verbs_after: verbs(node + 1..frame.end),
            alone: symbols.get(frame.clone()).unwrap_or(&[]).iter().all(|&s| s == b'Q' || s == b'.'),
            before: scene.near(line, node, -1),
            after: scene.near(line, node, 1),
            leads,
            fills: leads && this.zip(passage).is_some_and(|(s, p)| s.range.end.index() + 1 >= p.end.index()),
            gap,
            asks: asks(span),
            answers: previous.is_some_and(|(q, _)| asks(q)),
            middle: scene.candidates_before(line, node),
            says_i: says(Pronoun::I),
            says_we: says(Pronoun::We),
        }
    }

    fn columns(&self) -> [i16; 13] {
        [
            code(self.verdict as u32),
            count(self.verbs_before),
            count(self.verbs_after),
            flag(self.verbs_before + self.verbs_after == 0),
            flag(self.alone),
            code(rank(self.before)),
            code(rank(self.after)),
            count(usize::from(self.leads) + usize::from(self.fills)),
            code(self.gap),
            flag(self.asks),
            flag(self.answers),
            flag(self.says_i),
            flag(self.says_we),
        ]
    }
}

/// Words of a quote looked through for a pronoun.
const LOOKED_THROUGH: usize = 60;

/// A candidate as seen from the quote.
struct Seen<'a> {
    at: usize,
    candidate: &'a Candidate,
    attachment: Attachment,
    relation: u32,
    frames: usize,
    hangs: Hanging,
    kind: u32,
    referent: Option<usize>,
}

impl<'a> Seen<'a> {
    fn of(scene: &'a Scene, span: usize, at: usize) -> Option<Self> {
        let candidate = scene.candidates.get(at)?;
        let attachment = scene.attachment(at);
        let (relation, frames) = relation(scene, span, at);
        let referent = scene.own.get(at).copied().flatten();
        Some(Self { at, candidate, attachment, relation, frames, hangs: hanging(attachment), kind: type_code(scene, at), referent })
    }

    /// The words that it hangs on and the word for it, if that is no name.
    fn words(&self, scene: &Scene, row: &mut Rows) {
        let c = self.candidate;
        let head = if matches!(c.sort, Sort::Role | Sort::Phrase) { scene.lines.items.get(c.head).map_or(0, |i| i.key) } else { 0 };
        row.word(head, [1, u32::from(self.relation <= HERE)]);
        row.word(self.attachment.node().map_or(0, |node| scene.word(c.line, node)), [2, self.hangs as u32]);
        let before = c.nodes.start.checked_sub(1).filter(|&node| scene.frame_of(c.line, node) == scene.frame_of(c.line, c.nodes.start));
        row.word(before.map_or(0, |node| scene.word(c.line, node)), [3, sort_code(c.sort)]);
    }

    /// What it is, and how it hangs on what is beside it.
    fn own(&self, scene: &Scene, row: &mut Rows) {
        let c = self.candidate;
        let head = scene.head(c);
        row.fill([
            code(self.kind),
            code(self.relation),
            count(self.frames),
            code(self.attachment.before.code()),
            code(self.attachment.after.code()),
            code(self.hangs as u32),
            flag(self.attachment.before == Before::Source),
            flag(c.modifies),
            flag(c.owns),
            flag(scene.is_first(self.at)),
            flag(c.determiner.any(Classes::DEFINITE)),
            flag(c.determiner.any(Classes::INDEFINITE)),
            flag(c.determiner.any(Classes::POSSESSIVE)),
            flag(head.any(Classes::DOCUMENT)),
            flag(head.any(Classes::BODY)),
            flag(head.any(Classes::ROLE.with(Classes::ROLE_ENDING))),
            count(c.items.len()),
        ]);
    }
}

/// What a candidate is as far as the word after it cares.
fn sort_code(sort: Sort) -> u32 {
    match sort {
        Sort::Name(_) | Sort::Capitals => 0,
        Sort::Pronoun(_) => 1,
        Sort::Role | Sort::Phrase => 2,
    }
}

/// How the candidate stands to the speakers of the quotes before, and to those named in the quote.
#[inline(never)]
fn turns(scene: &Scene, seen: &Seen, context: &Context, row: &mut Rows) {
    let sort = |c: usize| scene.candidates.get(c).map(|c| c.sort);
    let same = |decided: Option<Decided>| match decided {
        None => 0,
        Some(d) if d.candidate == Some(seen.at) => 1,
        Some(d) if d.referent.is_some() && d.referent == seen.referent => 2,
        Some(d) => match (d.candidate.and_then(sort), seen.candidate.sort) {
            (Some(Sort::Pronoun(a)), Sort::Pronoun(b)) if a == b => 3,
            _ => 4,
        },
    };
    row.fill([
        code(same(context.last)),
        code(same(context.before_last)),
        code(same(context.outer)),
        count(context.turn(seen.referent)),
        flag(context.is_named_inside(seen.referent)),
    ]);
}

/// What stands between the candidate and the quote, beside either, and at the verb that the candidate hangs on.
#[inline(never)]
fn way(scene: &Scene, seen: &Seen, around: &Surroundings, row: &mut Rows) {
    let (c, line, node) = (seen.candidate, around.line, around.node);
    if c.line != line {
        return row.absent(COUNTED.len() + 15);
    }
    let follows = c.nodes.start > node;
    let (from, to) = if follows { (node + 1, c.nodes.start) } else { (c.nodes.end, node) };
    row.fill([flag(follows), count(to.saturating_sub(from))]);
    row.fill(scene.between(line, from, to).map(|n| count(usize::from(n))));
    let (own, others) = (scene.symbols_around(line, c.nodes.start), scene.symbols_around(line, node));
    let own = |at: Option<usize>| code(rank(at.map_or(EDGE, &own)));
    let others = |at: Option<usize>| code(rank(at.map_or(EDGE, &others)));
    let (first, end) = (c.nodes.start, c.nodes.end);
    row.fill([
        own(first.checked_sub(1)),
        own(first.checked_sub(2)),
        own(Some(end)),
        own(Some(end + 1)),
        others(if follows { Some(node + 1) } else { node.checked_sub(1) }),
        others(if follows { Some(node + 2) } else { node.checked_sub(2) }),
    ]);
    // How many stand nearer on its side.
    let rank_in_line = scene.rank(seen.at);
    row.fill([count(if follows { rank_in_line.saturating_sub(around.middle) } else { around.middle.saturating_sub(rank_in_line + 1) })]);
    let Some(verb) = seen.attachment.node() else { return row.absent(6) };
    let (from, to) = if verb > node { (node + 1, verb) } else { (verb + 1, node) };
    let classes = scene.classes(line, verb);
    row.fill([count(to.saturating_sub(from)), flag(verb > node), code(rank(scene.near(line, verb, 0))), flag(classes.any(Classes::TELL))]);
    let [somebody, verbs, ..] = scene.between(line, from, to);
    row.fill([count(usize::from(somebody)), count(usize::from(verbs))]);
}

/// How a candidate hangs on a verb that reports, in few words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hanging {
    /// "Ames" in "near Ames"
    Not,
    /// "Ames said"
    Subject,
    /// "Ames called it", "Ames warned"
    Judge,
    /// "said Ames"
    Inverted,
    /// "called by Ames", "according to Ames"
    Agent,
    /// "told Ames"
    Hearer,
    /// "Ames’s letter", "a letter from Ames"
    Owner,
    /// "Ames, who said"
    Relative,
    /// "Ames: …"
    BeforeColon,
    /// "…: Ames"
    AfterColon,
    /// "called Ames"
    Object,
}

fn hanging(attachment: Attachment) -> Hanging {
    match (attachment.before, attachment.after) {
        (before, After::Verb(_) | After::VerbBehindApposition(_)) if before.is_governed() => Hanging::Not,
        (_, After::Verb(verb) | After::VerbBehindApposition(verb)) => match verb {
            Verb::Say | Verb::Tell | Verb::Judge => Hanging::Subject,
            Verb::Label | Verb::Participle | Verb::Base => Hanging::Judge,
        },
        (Before::Agent(_) | Before::Source, _) => Hanging::Agent,
        (Before::Verb(Verb::Tell) | Before::Hearer(_), _) => Hanging::Hearer,
        (Before::Verb(Verb::Say | Verb::Judge), _) => Hanging::Inverted,
        (Before::Verb(_), _) => Hanging::Object,
        (Before::Words, _) | (_, After::Words) => Hanging::Owner,
        (_, After::RelativeVerb(_)) => Hanging::Relative,
        (_, After::Colon) => Hanging::BeforeColon,
        (Before::Colon, _) => Hanging::AfterColon,
        _ => Hanging::Not,
    }
}
