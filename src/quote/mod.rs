//! Quotes: what is said, in which words, and by whom.
//!
//! Takes a segmented document and its entities; gives spans with kind, cue and speaker.

mod additions;
mod antecedents;
mod attachments;
mod candidates;
mod chains;
mod dashes;
mod datelines;
mod evidence;
mod extent;
mod features;
mod finish;
mod genders;
mod groups;
mod impersonal;
mod incises;
mod indirect;
mod introductions;
mod kinds;
pub mod learn;
mod lexicon;
mod lines;
mod lost;
mod marks;
mod model;
mod pairs;
mod phrases;
mod reach;
mod reading;
mod referents;
mod scene;
mod speakers;
mod subjects;
mod symbols;
mod transcripts;
mod trees;
mod turns;
mod untrained;
mod verbs;
mod via;
mod weights;

pub use features::{Features, Row};
pub use kinds::Verdict;
pub use model::{Model, Ranker};
pub use weights::Weights;

use serde::Serialize;

use finish::Read;
use reach::Context;
use reading::{Memory, Reading, certainty, decide, name, read};
use scene::Scene;

use crate::entity::Entity;
use crate::mention::Mention;
use crate::segment::Segmentation;
use crate::text::Document;
use crate::units::TextRange;

/// How someone's words are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum QuoteKind {
    /// Whole clauses between marks: “We will win,” she said.
    Direct,
    /// A piece between marks in the reporter's own sentence: he called it “a shame”.
    Mixed,
    /// Reported without marks: she said that they would win.
    Indirect,
}

/// Somebody who may be the speaker.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The resolved fullest name, or the words of a role.
    pub name: String,
    /// The entity, if the speaker is one.
    pub entity: Option<usize>,
    /// The probability that it is this one, 0 to 1.
    pub probability: f32,
}

/// One quote.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The words with their marks.
    pub range: TextRange,
    /// How they are given.
    pub kind: QuoteKind,
    /// The index of the quote that this one stands in.
    pub parent: Option<usize>,
    /// The resolved fullest name of the speaker: always the best guess.
    pub speaker: Option<String>,
    /// The speaker's entity.
    pub speaker_entity: Option<usize>,
    /// The words nearest the quote that name the speaker.
    pub speaker_span: Option<TextRange>,
    /// The verb or noun that reports: "said", "a statement from".
    pub cue_span: Option<TextRange>,
    /// An outlet that only passes the words on.
    pub via: Option<String>,
    /// The likeliest speakers, best first.
    pub candidates: Vec<Candidate>,
    /// How sure the speaker is right, 0 to 1.
    pub confidence: f32,
    /// Quotes of one speech share a number.
    pub group: u32,
}

/// How quotes are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Report indirect speech too.
    pub indirect: bool,
}

/// All quotes of a document in order of their start, an outer one before those inside it.
pub fn attribute(
    document: &Document,
    segmentation: &Segmentation,
    mentions: &[Mention],
    entities: &[Entity],
    options: Options,
) -> Vec<Quote> {
    attribute_with(Model::of(document.language), document, segmentation, mentions, entities, options)
}

/// [`attribute`] by another model than the one that ships.
pub fn attribute_with(
    model: &Model,
    document: &Document,
    segmentation: &Segmentation,
    mentions: &[Mention],
    entities: &[Entity],
    options: Options,
) -> Vec<Quote> {
    let scene = Scene::new(document, segmentation, mentions, entities);
    let mut memory = Memory::default();
    let mut out: Vec<Read> = Vec::new();
    let mut place = vec![None; scene.spans.len()];
    for (at, span) in scene.spans.iter().enumerate() {
        let verdict = verdict(&scene, model, at);
        if verdict == Verdict::NotSpeech {
            continue;
        }
        let context = memory.context(&scene, at);
        let label = turns::label(&scene, at);
        // Speech that seems to run on, but the paragraph says who speaks.
        let named = span.continues.and_then(|_| finish::said_by(&scene, at));
        let readings = match (label, named) {
            (Some(label), _) => read_turn(&scene, model, at, verdict, &context, label),
            (None, Some(named)) => read_one(&scene, model, named, &context),
            (None, None) => read(&scene, model, at, verdict, &context),
        };
        let certainty = certainty(&scene, &context, readings.first());
        memory.keep(&scene, decide(at, readings.first(), certainty));
        place[at] = Some(out.len());
        let mut outer = span.parent;
        while let Some(o) = outer.filter(|&o| place.get(o).copied().flatten().is_none()) {
            outer = scene.spans.get(o).and_then(|s| s.parent);
        }
        let parent = outer.and_then(|o| place.get(o).copied().flatten());
        let kind = if verdict == Verdict::Direct { QuoteKind::Direct } else { QuoteKind::Mixed };
        let mut quote = quote(&scene, model, span.range, kind, parent, &readings, certainty);
        if lost::is_guess(&scene.spans, at) {
            quote.confidence = quote.confidence.min(LOST_MARK);
        }
        if let Some(label) = label.filter(|_| readings.is_empty()) {
            turns::say(&scene, label, &mut quote);
        }
        let own = named.and_then(|c| scene.own.get(c).copied().flatten());
        let named = own.or_else(|| readings.first().and_then(|r| finish::named(&scene, at, r)));
        out.push(Read { named, quote, span: at });
    }
    turns::one_answers(&scene, &mut out);
    finish::join(&scene, &mut out);
    let mut quotes: Vec<Quote> = out.into_iter().map(|r| r.quote).collect();
    if options.indirect {
        add_indirect(&scene, model, &mut quotes);
    }
    quotes
}

/// How sure at most the speaker is of a span that lost a mark: less than even, for nobody knows where the speech ends.
const LOST_MARK: f32 = 0.49;

/// The likeliest speakers of a turn in a transcript: whom its label means. Nobody for a question, and who is asked for an answer.
#[inline(never)]
fn read_turn(scene: &Scene, model: &Model, span: usize, verdict: Verdict, context: &Context, label: TextRange) -> Vec<Reading> {
    match (turns::part(scene.document.language, turns::words(scene, label)), turns::candidate(scene, label)) {
        (Some(turns::Part::Answer), _) => read(scene, model, span, verdict, context),
        (None, Some(candidate)) => read_one(scene, model, candidate, context),
        _ => Vec::new(),
    }
}

/// Whom a candidate means that is known to speak, likeliest first.
fn read_one(scene: &Scene, model: &Model, candidate: usize, context: &Context) -> Vec<Reading> {
    let mut readings = reading::meant(scene, model, std::iter::once((candidate, 1.0)), context);
    readings.sort_by(|a, b| b.probability.total_cmp(&a.probability));
    readings
}

/// Adds reported speech, each clause a group of its own.
fn add_indirect(scene: &Scene, model: &Model, quotes: &mut Vec<Quote>) {
    let first_group = quotes.iter().map(|q| q.group + 1).max().unwrap_or(0);
    let marked = quotes.len();
    for (group, reported) in (first_group..).zip(indirect::reported(scene)) {
        let readings = read_one(scene, model, reported.candidate, &Context::default());
        let certainty = readings.first().map_or(0.0, |r| r.probability);
        let quote = quote(scene, model, reported.range, QuoteKind::Indirect, None, &readings, certainty);
        quotes.push(Quote { group, ..quote });
    }
    let mut sorted: Vec<(usize, Quote)> = std::mem::take(quotes).into_iter().enumerate().collect();
    sorted.sort_by_key(|(old, q)| (q.range.start, std::cmp::Reverse(q.range.end), *old >= marked));
    // Indices of outer quotes follow the new order.
    let mut place = vec![0; sorted.len()];
    for (new, (old, _)) in sorted.iter().enumerate() {
        if let Some(place) = place.get_mut(*old) {
            *place = new;
        }
    }
    let renumbered = |(_, q): (usize, Quote)| Quote { parent: q.parent.and_then(|p| place.get(p).copied()), ..q };
    *quotes = sorted.into_iter().map(renumbered).collect();
}

fn verdict(scene: &Scene, model: &Model, span: usize) -> Verdict {
    // Between dashes or behind a name and a colon: nothing but speech stands so.
    if scene.spans.get(span).is_some_and(pairs::Span::is_unmarked) {
        return Verdict::Direct;
    }
    let shares = model.kinds(&kinds::features(scene, span));
    if !scene.trained {
        return untrained::verdict(scene, span, &shares);
    }
    // Speech is told from the rest first, then its kind: two weak votes for speech are one for it.
    match shares.as_slice() {
        [_, _, rest] if *rest > 0.5 => Verdict::NotSpeech,
        [direct, mixed, _] if mixed > direct => Verdict::Mixed,
        _ => Verdict::Direct,
    }
}

/// How many likely speakers a quote lists.
const CANDIDATES: usize = 5;

fn quote(
    scene: &Scene,
    model: &Model,
    range: TextRange,
    kind: QuoteKind,
    parent: Option<usize>,
    readings: &[Reading],
    certainty: f32,
) -> Quote {
    let best = readings.first();
    let entity = |r: &Reading| r.referent.and_then(|r| scene.referents.get(r)).and_then(|r| r.entity);
    Quote {
        range,
        kind,
        parent,
        speaker: best.map(|r| name(scene, r)),
        speaker_entity: best.and_then(entity),
        speaker_span: best.and_then(|r| finish::words(scene, r)),
        cue_span: best.and_then(|r| finish::cue(scene, r.candidate)),
        via: best.and_then(|r| via::via(scene, r.candidate)),
        candidates: (readings.iter().take(CANDIDATES))
            .map(|r| Candidate { name: name(scene, r), entity: entity(r), probability: r.probability })
            .collect(),
        confidence: best.map_or(0.0, |_| model.calibrated(certainty)),
        group: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::reach::{Context, in_reach};
    use super::scene::Scene;
    use crate::annotate::{Options, analyze_text};

    /// A page twice as long has twice the work: candidates per quote are bounded, whatever the page holds.
    #[test]
    fn work_grows_with_the_text() {
        let work = |times: usize| {
            let text = "Mary Owens told James Carter: “We will rebuild the bridge.” He said it was “a ruin.”\n\n".repeat(times);
            let (_, a) = analyze_text(&text, &Options::default());
            let scene = Scene::new(&a.document, &a.segmentation, &a.mentions, &a.entities);
            let choices: usize = (0..scene.spans.len()).map(|s| in_reach(&scene, s, &Context::default()).len()).sum();
            choices + scene.candidates.len() + scene.lines.items.len()
        };
        let (small, large) = (work(20), work(40));
        assert!(large <= 2 * small + small / 5, "{small} to {large}");
    }
}
