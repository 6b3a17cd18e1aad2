//! What follows once all speakers are read: one speaker for a speech that runs on, and groups.
//!
//! Takes quotes with the scene they were read from; completes them.

use super::Quote;
use super::attachments::{After, Verb};
use super::candidates::Sort;
use super::lexicon::Classes;
use super::reading::Reading;
use super::scene::Scene;
use crate::units::TextRange;

/// A quote and the span that it came from.
pub(super) struct Read {
    pub quote: Quote,
    pub span: usize,
    /// Who the paragraph itself says speaks, by name and with a verb.
    pub named: Option<usize>,
}

/// Who is named with a verb in the paragraph of a span by a reading: "said Ada Nwosu".
pub(super) fn named(scene: &Scene, span: usize, reading: &Reading) -> Option<usize> {
    let (c, span) = (scene.candidates.get(reading.candidate)?, scene.spans.get(span)?);
    let here = scene.passage(c) == span.passage && scene.is_named(reading.candidate) && cue(scene, reading.candidate).is_some();
    reading.referent.filter(|_| here)
}

/// Words between a verb and the name of who speaks: "said the builder, Tom Lind".
const BEFORE_NAME: usize = 4;

/// The name beside a quote that its verb says speaks: “…,” said parent Ada Nwosu; “…,” Ada Nwosu said.
pub(super) fn said_by(scene: &Scene, span: usize) -> Option<usize> {
    let &(line, node) = scene.lines.places.get(span)?;
    let says = |verb: Verb| matches!(verb, Verb::Say | Verb::Judge);
    let inverted = scene.classes(line, node + 1).any(Classes::SAY.with(Classes::JUDGE));
    let reach = if inverted { node + 2..node + 2 + BEFORE_NAME } else { node + 1..node + 2 };
    let near = scene.speakers.get(line)?.iter().skip(scene.candidates_before(line, reach.start)).copied();
    let mut named = near.take_while(|&c| scene.candidates.get(c).is_some_and(|c| reach.contains(&c.nodes.start)));
    let within = |c: usize| scene.candidates.get(c).and_then(|c| scene.frame_of(line, c.nodes.start)) == scene.frame_of(line, node);
    // "said a friend of Ada Nwosu"
    let free = |c: usize| !scene.attachment(c).before.is_governed() && scene.candidates.get(c).is_some_and(|c| !c.modifies && !c.owns);
    let subject = |c: usize| inverted || matches!(scene.attachment(c).after, After::Verb(verb) if says(verb));
    named
        .find(|&c| within(c) && free(c) && scene.candidates.get(c).is_some_and(|c| matches!(c.sort, Sort::Name(_))))
        .filter(|&c| subject(c))
}

/// Gives a speech that runs on over paragraphs the speaker of its surest part, then numbers the groups.
#[inline(never)]
pub(super) fn join(scene: &Scene, read: &mut [Read]) {
    let mut place = vec![None; scene.spans.len()];
    for (at, r) in read.iter().enumerate() {
        if let Some(slot) = place.get_mut(r.span) {
            *slot = Some(at);
        }
    }
    let before = |r: &Read| scene.spans.get(r.span).and_then(|s| s.continues).and_then(|c| place.get(c).copied().flatten());
    let mut start = 0;
    while start < read.len() {
        let mut chain = vec![start];
        let mut next = start + 1;
        let mut named = read.get(start).and_then(|r| r.named);
        while let Some(r) = read.get(next)
            && (r.quote.parent.is_some() || before(r) == chain.last().copied() && !is_other(named, r.named))
        {
            if r.quote.parent.is_none() {
                chain.push(next);
                named = named.or(r.named);
            }
            next += 1;
        }
        start = next.max(start + 1);
        share_surest(read, &chain);
    }
    number(scene, read);
}

/// Gives the quotes at some places the speaker of the surest among them.
pub(super) fn share_surest(read: &mut [Read], places: &[usize]) {
    // Most speech is of one part, which has nobody's speaker to take.
    if places.len() < 2 {
        return;
    }
    let of = |at: &usize| read.get(*at).map(|r| &r.quote);
    let surest = places.iter().filter_map(of).max_by(|a, b| a.confidence.total_cmp(&b.confidence)).cloned();
    for &at in places {
        if let (Some(r), Some(surest)) = (read.get_mut(at), &surest) {
            let Quote { range, kind, parent, group, .. } = r.quote;
            r.quote = Quote { range, kind, parent, group, ..surest.clone() };
        }
    }
}

/// Whether two paragraphs each name a speaker, and not the same: the mark that would have closed the first was lost.
fn is_other(one: Option<usize>, other: Option<usize>) -> bool {
    one.is_some() && other.is_some() && one != other
}

/// Quotes of one speech share a number: parts of a split quote, follow-ups in the same paragraph, paragraphs of one speech.
fn number(scene: &Scene, read: &mut [Read]) {
    let mut groups = 0;
    // The last quote that stands in no other: its span and passage, its speaker, its group.
    let mut last: Option<(usize, Option<usize>, Option<String>, u32)> = None;
    for Read { quote, span, .. } in read {
        let this = scene.spans.get(*span);
        let passage = this.map(|s| s.passage);
        let same = last.as_ref().filter(|(before, where_, speaker, _)| {
            let unnamed = || speaker.is_none() && quote.speaker.is_none() && is_one_sentence(scene, *before, *span);
            let runs_on = this.is_some_and(|s| s.continues == Some(*before)) && quote.speaker == *speaker || unnamed();
            quote.parent.is_none() && (runs_on || speaker.is_some() && quote.speaker == *speaker && passage == *where_)
        });
        quote.group = same.map_or(groups, |(.., group)| *group);
        groups = groups.max(quote.group + 1);
        if quote.parent.is_none() {
            last = Some((*span, passage, quote.speaker.clone(), quote.group));
        }
    }
}

/// Whether two quotes stand in one sentence: of one speech, where nobody is known to say it.
fn is_one_sentence(scene: &Scene, one: usize, other: usize) -> bool {
    let frame = |span: usize| {
        let &(line, node) = scene.lines.places.get(span)?;
        Some((line, scene.frame_of(line, node)?))
    };
    frame(one).is_some() && frame(one) == frame(other)
}

/// The words to show as those that name the speaker: the name, if it stands in one sentence with the role or document that means it.
pub(super) fn words(scene: &Scene, reading: &Reading) -> Option<TextRange> {
    let c = scene.candidates.get(reading.candidate)?;
    let beside = || {
        let seen = reading.referent.filter(|&r| scene.referents.get(r).is_some_and(|r| r.named)).map(|r| scene.seen(r))?;
        let near = seen.partition_point(|&seen| seen < reading.candidate);
        let around = seen.get(near.saturating_sub(1)..seen.len().min(near + 2))?;
        let mut near = around.iter().filter_map(|&at| scene.candidates.get(at));
        near.find(|n| matches!(n.sort, Sort::Name(_)) && n.line == c.line && scene.frame(n) == scene.frame(c)).map(|n| n.range)
    };
    let role = matches!(c.sort, Sort::Role | Sort::Phrase);
    Some(if role { beside().unwrap_or(c.range) } else { c.range })
}

/// Where the verb or noun stands by which a candidate is known to speak.
#[inline(never)]
pub(super) fn cue(scene: &Scene, candidate: usize) -> Option<TextRange> {
    let (c, attachment) = (scene.candidates.get(candidate)?, scene.attachment(candidate));
    let after = attachment.node_after.filter(|_| !matches!(attachment.after, After::Colon | After::Auxiliary));
    let before = attachment.node_before.filter(|_| !attachment.before.is_governed());
    let node = after.or(before)?;
    scene.item(c.line, node).map(|i| i.range)
}
