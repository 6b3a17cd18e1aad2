//! Whom a pronoun or a role means: the referents it may stand for, and what the model sees of each.
//!
//! Takes a scene and a candidate; gives options with features. A role may stand for nobody but itself.

use super::attachments::Attachment;
use super::candidates::{Candidate, Sort};
use super::features::{Features, bucket};
use super::lexicon::Classes;
use super::referents::{Being, Referent, agreement, is_people};
use super::scene::Scene;
use super::speakers::{Context, type_code};
use crate::entity::Gender;

/// The latest referents looked at; older ones are hardly meant.
const REACH: usize = 14;
/// Those introduced by the role's own word, however far away.
const INTRODUCED: usize = 4;
/// Candidates looked back over for them.
const LOOK_BACK: usize = 250;
/// Candidates looked on over: "When he spoke, Ames said".
const LOOK_ON: usize = 3;
/// The same from a headline.
const LOOK_ON_FROM_HEADLINE: usize = 25;

/// A referent that may be meant.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// Nothing: the pronoun stands for nobody named in reach.
    pub referent: Option<usize>,
    pub features: Features,
}

/// Those whom `candidate` may mean, each with its features; for a name itself alone.
pub(super) fn options(scene: &Scene, attachments: &[Attachment], candidate: usize, context: &Context) -> Vec<Choice> {
    let Some(c) = scene.candidates.get(candidate) else { return Vec::new() };
    let own = scene.own.get(candidate).copied().flatten();
    if matches!(c.sort, Sort::Name(_) | Sort::Capitals) {
        return own.map(|_| Choice { referent: own, features: Features::default() }).into_iter().collect();
    }
    let carried = [context.last, context.before_last, context.outer].into_iter().flatten().filter_map(|d| d.referent);
    let mut found = recent(scene, candidate);
    let mut add = |referent: usize| {
        if !found.iter().any(|(r, _)| *r == referent) {
            let last = scene.referents.get(referent).and_then(|r| r.seen.get(r.seen_before(candidate).saturating_sub(1))).copied();
            if let Some(last) = last {
                found.push((referent, last));
            }
        }
    };
    carried.for_each(&mut add);
    if !matches!(c.sort, Sort::Pronoun(_)) {
        scene.introduced_as(c.head).take(INTRODUCED).for_each(&mut add);
    }
    found.retain(|(r, _)| Some(*r) != own && suits(scene, candidate, *r));
    let order = found.clone();
    let mut out: Vec<Choice> = found
        .iter()
        .map(|&(referent, last)| Choice {
            referent: Some(referent),
            features: features(scene, attachments, candidate, referent, last, &order, context),
        })
        .collect();
    out.push(Choice {
        referent: own,
        features: match own {
            Some(own) => itself(scene, candidate, own, &order),
            None => nobody(scene, candidate, &order),
        },
    });
    out
}

/// The latest referents that suit, mentioned before a candidate or soon after it, latest first, with that mention.
fn recent(scene: &Scene, candidate: usize) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let passage = scene.candidates.get(candidate).and_then(|c| scene.lines.items.get(c.head)).map_or(0, |i| i.passage);
    // "Senator quits": whom a headline means, the first paragraphs say.
    let forward = if passage == 0 { LOOK_ON_FROM_HEADLINE } else { LOOK_ON };
    let before = (0..candidate).rev().take(LOOK_BACK);
    let after = candidate + 1..scene.candidates.len().min(candidate + 1 + forward);
    let mut add = |at: usize, most: usize| {
        if let Some(referent) = scene.own.get(at).copied().flatten()
            && out.len() < most
            && !out.iter().any(|(r, _)| *r == referent)
            && suits(scene, candidate, referent)
        {
            out.push((referent, at));
        }
    };
    before.for_each(|at| add(at, REACH));
    after.for_each(|at| add(at, REACH + 3));
    out
}

fn suits(scene: &Scene, candidate: usize, referent: usize) -> bool {
    let (Some(c), Some(r)) = (scene.candidates.get(candidate), scene.referents.get(referent)) else { return false };
    match c.sort {
        Sort::Pronoun(pronoun) => agreement(pronoun, r) > 0,
        // Two roles mean each other only by the same head, which makes them one referent already.
        _ => r.named && !contradicts(scene, c, r),
    }
}

/// "The Russian leader" is not "Chinese leader Xi": each is of another people.
fn contradicts(scene: &Scene, role: &Candidate, referent: &Referent) -> bool {
    let mut peoples = scene.lines.items.get(role.items.clone()).unwrap_or(&[]).iter().filter(|i| is_people(i, scene.mentions)).peekable();
    peoples.peek().is_some() && !referent.peoples.is_empty() && !peoples.any(|i| referent.peoples.contains(&i.key))
}

fn being_code(being: Being) -> u32 {
    being as u32
}

fn features(
    scene: &Scene,
    attachments: &[Attachment],
    candidate: usize,
    referent: usize,
    last: usize,
    order: &[(usize, usize)],
    context: &Context,
) -> Features {
    let mut out = Features::default();
    let (Some(c), Some(r), Some(seen)) = (scene.candidates.get(candidate), scene.referents.get(referent), scene.candidates.get(last))
    else {
        return out;
    };
    let kind = type_code(scene, candidate);
    let rank = order.iter().position(|(r, _)| *r == referent).unwrap_or(REACH);
    let suit = match c.sort {
        Sort::Pronoun(pronoun) => agreement(pronoun, r),
        _ => 3,
    };
    // Those of the same or a better suit named since.
    let better = order.iter().take(rank).filter(|(other, _)| {
        let Some(o) = scene.referents.get(*other) else { return false };
        match c.sort {
            Sort::Pronoun(pronoun) => agreement(pronoun, o) >= suit,
            _ => o.being == r.being,
        }
    });
    let better = better.count().min(4) as u32;
    let being = being_code(r.being) + 10 * u32::from(r.named);
    let place = |at: usize| scene.candidates.get(at).and_then(|c| scene.lines.items.get(c.head));
    let passages = place(candidate).map_or(0, |i| i.passage).saturating_sub(place(last).map_or(0, |i| i.passage));
    let sentences = place(candidate).map_or(0, |i| i.sentence).abs_diff(place(last).map_or(0, |i| i.sentence));
    let frame =
        |c: &super::candidates::Candidate| scene.lines.lines.get(c.line).and_then(|l| l.frame_of.get(c.nodes.start)).copied().unwrap_or(0);
    let frames = if c.line == seen.line { frame(c).abs_diff(frame(seen)) } else { 9 };
    let later = u32::from(last > candidate);
    let link = attachments.get(last).copied().unwrap_or_default();
    let starts = u32::from(link.before.code == 4);
    let role = u32::from(seen.modifies) + 2 * u32::from(seen.owns);
    let count = r.seen_before(candidate);
    out.add(200, &[kind, being, suit]);
    out.add(201, &[kind, bucket(rank), later]);
    out.add(202, &[kind, better, being, later]);
    out.add(203, &[kind, bucket(frames), better, later]);
    out.add(204, &[kind, bucket(passages), better]);
    out.add(205, &[kind, link.before.code, link.after.code]);
    out.add(206, &[kind, starts, bucket(frames), role]);
    out.add(207, &[kind, role, better]);
    out.add(208, &[kind, bucket(count), being]);
    out.add(209, &[being, better, bucket(frames), starts]);
    out.add(210, &[kind, bucket(sentences), starts, better]);
    out.flag(211, r.seen.first().and_then(|&s| place(s)).is_some_and(|i| i.passage == 0), &[kind, being]);
    let same = |d: Option<super::speakers::Decided>| u32::from(d.is_some_and(|d| d.referent == Some(referent)));
    let any = |d: Option<super::speakers::Decided>| u32::from(d.is_some());
    out.add(212, &[kind, same(context.last), same(context.before_last), any(context.last)]);
    out.add(213, &[kind, same(context.last), better, bucket(frames)]);
    out.add(214, &[same(context.outer), any(context.outer), kind]);
    out.add(215, &[same(context.last), suit, being]);
    let turn = context.turns.iter().position(|&t| t == Some(referent)).map_or(9, |t| t as u32);
    out.add(241, &[kind, turn, better]);
    out.add(242, &[kind, turn, suit, being]);
    out.add(243, &[turn, u32::from(later), bucket(frames)]);
    let most = order.iter().filter_map(|(o, _)| scene.referents.get(*o)).map(|o| o.seen_before(candidate)).max().unwrap_or(0);
    out.add(244, &[kind, u32::from(count >= most), better]);
    let function = function(link);
    let own = attachments.get(candidate).copied().unwrap_or_default();
    let own_function = self::function(own);
    let better_subjects = order
        .iter()
        .take(rank)
        .filter(|(o, l)| {
            let Some(o) = scene.referents.get(*o) else { return false };
            let suits = match c.sort {
                Sort::Pronoun(pronoun) => agreement(pronoun, o) >= suit,
                _ => o.being == r.being,
            };
            suits && self::function(attachments.get(*l).copied().unwrap_or_default()) == 1
        })
        .count()
        .min(3) as u32;
    out.add(245, &[kind, function, bucket(frames), better]);
    out.add(246, &[kind, function, own_function]);
    out.add(247, &[kind, function, better_subjects]);
    out.add(248, &[function, better_subjects, bucket(frames)]);
    out.add(249, &[kind, bucket(frames), being, suit]);
    let full = u32::from(seen.items.len() > 1);
    out.add(250, &[kind, full, u32::from(count <= 1), bucket(frames)]);
    let verb = own.after.node.or(own.before.node).map_or(0, |n| scene.word(c.line, n));
    out.add(251, &[kind, verb, being]);
    // What introduces the referent against the words of the role.
    let head = scene.lines.items.get(c.head);
    if let Some(head) = head
        && !matches!(c.sort, Sort::Pronoun(_))
    {
        let by_head = r.words.contains(&head.key);
        let alike = head.alike & r.alike != 0;
        let rivals = order.iter().filter(|(o, _)| scene.referents.get(*o).is_some_and(|o| o.words.contains(&head.key))).count();
        let others = scene.lines.items.get(c.items.clone()).unwrap_or(&[]).iter().filter(|i| i.key != head.key && !i.any(Classes::BORDER));
        let (mut all, mut known) = (0, 0);
        for item in others {
            all += 1;
            known += u32::from(r.words.contains(&item.key));
        }
        let gender = gender_code(head.classes, r.gender);
        let determiner = (c.determiner.bits() & Classes::DETERMINER.bits()) as u32;
        out.add(220, &[u32::from(by_head), known.min(2), u32::from(all > known), being]);
        out.add(221, &[kind, u32::from(by_head), better, being]);
        out.add(222, &[determiner, u32::from(by_head), being]);
        out.add(223, &[gender, kind]);
        out.add(224, &[head.key, being]);
        out.add(225, &[determiner, kind, better, u32::from(frames <= 1)]);
        out.add(226, &[u32::from(r.words.is_empty()), kind, being, better]);
        let fit = if by_head { 2 } else { u32::from(alike) };
        out.add(252, &[fit, kind, being, rivals.min(2) as u32]);
        out.add(253, &[fit, determiner, better]);
        out.add(254, &[fit, gender, being]);
        out.add(255, &[fit, turn, being, determiner]);
        out.add(227, &[determiner, being, same(context.last), u32::from(by_head)]);
    }
    out
}

/// What a mention does in its clause: 1 subject, 2 hearer, 3 after a preposition, 4 agent or source, 5 owner, 0 anything else.
fn function(link: Attachment) -> u32 {
    match (link.before.code, link.after.code) {
        (_, 10..=29 | 3) | (4, _) => 1,
        (11 | 40..=49, _) => 2,
        (20..=30 | 50, _) => 4,
        (_, 2 | 6) => 5,
        (1, _) => 3,
        _ => 0,
    }
}

fn gender_code(role: Classes, gender: Gender) -> u32 {
    let told = u32::from(role.any(Classes::MAN)) + 2 * u32::from(role.any(Classes::WOMAN));
    let known = match gender {
        Gender::Unknown => 0,
        Gender::Male => 1,
        Gender::Female => 2,
    };
    told * 3 + known
}

/// The features of a pronoun that stands for nobody named.
fn nobody(scene: &Scene, candidate: usize, order: &[(usize, usize)]) -> Features {
    let mut out = Features::default();
    out.add(240, &[type_code(scene, candidate), bucket(order.len())]);
    out
}

/// The features of a role that stands for nobody but itself.
fn itself(scene: &Scene, candidate: usize, own: usize, order: &[(usize, usize)]) -> Features {
    let mut out = Features::default();
    let (Some(c), Some(r)) = (scene.candidates.get(candidate), scene.referents.get(own)) else { return out };
    let head = scene.lines.items.get(c.head);
    let kind = type_code(scene, candidate);
    let determiner = (c.determiner.bits() & Classes::DETERMINER.bits()) as u32;
    let known = r.seen.first().is_some_and(|&s| s < candidate);
    let matched = head.is_some_and(|h| order.iter().any(|(o, _)| scene.referents.get(*o).is_some_and(|o| o.words.contains(&h.key))));
    let words = bucket(c.items.len());
    out.add(230, &[kind, determiner, u32::from(known), u32::from(matched)]);
    out.add(231, &[determiner, words]);
    out.add(232, &[head.map_or(0, |h| h.key)]);
    out.add(233, &[head.map_or(0, |h| h.key), determiner]);
    out.add(234, &[kind, u32::from(matched)]);
    let alike = head.is_some_and(|h| order.iter().any(|(o, _)| scene.referents.get(*o).is_some_and(|o| o.alike & h.alike != 0)));
    out.add(238, &[kind, determiner, u32::from(alike), u32::from(known)]);
    let persons = order.iter().filter(|(o, _)| scene.referents.get(*o).is_some_and(|o| o.named && o.being == Being::Person)).count();
    out.add(235, &[kind, determiner, bucket(persons)]);
    let past = u32::from(scene.near(c.line, c.nodes.end.saturating_sub(1), 1));
    out.add(236, &[kind, past, determiner]);
    out.flag(237, c.items.clone().any(|i| scene.lines.items.get(i).is_some_and(|i| i.any(Classes::CAPITAL))), &[kind, determiner]);
    out
}
