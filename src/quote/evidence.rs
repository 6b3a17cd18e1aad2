//! What the model sees of a referent that a pronoun or a role may mean: its name, its mentions, who spoke before.
//!
//! Takes a scene, a candidate and the referents offered; gives a row for each and one for none of them. It scores nothing.

use super::attachments::Function;
use super::candidates::{Candidate, Sort};
use super::features::Row;
use super::lexicon::Classes;
use super::lines::Item;
use super::reach::{Context, Decided};
use super::referents::{Being, Referent, agreement};
use super::scene::Scene;
use super::speakers::type_code;
use super::symbols::rank as symbol_rank;
use crate::entity::Gender;
use crate::lang::Pronoun;
use crate::mention::gazetteer::NameGender;

/// What there is to choose from, the same for all options.
struct Offer<'a> {
    scene: &'a Scene<'a>,
    at: usize,
    candidate: &'a Candidate,
    context: &'a Context,
    /// The referents with the mention that each was found by, latest first.
    order: &'a [(usize, usize)],
    /// For each of these its last mention before, by a pronoun too.
    latest: Vec<Option<usize>>,
    /// Whether the candidate is a document or may stand for one.
    is_document: bool,
    /// The classes of the candidate's head, and what it is like.
    head: Item,
    /// Whose "her" in "her brother" is.
    possessor: Option<Pronoun>,
    /// How often the most named one is named before.
    most: usize,
    /// How many are introduced by the head.
    introduced: usize,
}

/// What the model sees of each referent of `found`, which are given with the mention that each was found by, the latest
/// first; the last row is of nobody among them.
pub(super) fn rows(scene: &Scene, candidate: usize, context: &Context, found: &[(usize, usize)], is_document: bool) -> Vec<Row> {
    let Some(c) = scene.candidates.get(candidate) else { return Vec::new() };
    let head = scene.lines.items.get(c.head).copied().unwrap_or_default();
    let referents = || found.iter().filter_map(|(r, _)| scene.referents.get(*r));
    let offer = Offer {
        scene,
        at: candidate,
        candidate: c,
        context,
        order: found,
        is_document,
        latest: found.iter().map(|&(r, _)| scene.chains.before(r, candidate).next()).collect(),
        head,
        possessor: scene.lines.items.get(c.items.start).filter(|i| i.any(Classes::POSSESSIVE)).and_then(|i| i.pronoun),
        most: referents().map(|r| r.seen_before(candidate)).max().unwrap_or(0),
        introduced: referents().filter(|r| r.words.contains(&head.key)).count(),
    };
    let own = scene.own.get(candidate).copied().flatten();
    let rest = own.map_or_else(|| nobody(&offer), |own| itself(&offer, own));
    found.iter().map(|&(referent, last)| row(&offer, referent, last)).chain([rest]).collect()
}

impl Offer<'_> {
    fn referent(&self, at: usize) -> Option<&Referent> {
        self.scene.referents.get(at)
    }

    /// How well a referent suits the candidate's words: see [`agreement`]; roles suit all.
    fn suit(&self, referent: &Referent) -> u32 {
        match self.candidate.sort {
            Sort::Pronoun(pronoun) => agreement(pronoun, referent),
            _ => 4,
        }
    }

    /// What the candidate itself is, the same for all options.
    #[inline(never)]
    fn own(&self, row: &mut Row) {
        let own = self.scene.attachment(self.at);
        row.code(type_code(self.scene, self.at));
        row.code(own.before.code());
        row.code(own.after.code());
        row.code(own.function() as u32);
        for class in [Classes::DOCUMENT, Classes::BODY, Classes::GROUP, Classes::MAN, Classes::WOMAN, Classes::PERSON] {
            row.flag(self.head.any(class));
        }
        row.count(self.candidate.items.len());
        row.flag(self.candidate.determiner.any(Classes::DEFINITE));
        row.flag(self.candidate.determiner.any(Classes::INDEFINITE));
        row.flag(self.candidate.determiner.any(Classes::POSSESSIVE));
        row.flag(self.possessor.is_some());
        row.count(self.order.len());
        row.count(self.introduced);
        row.flag(self.context.last.is_some());
        row.flag(self.context.outer.is_some());
    }
}

/// Columns of a row: those of [`Offer::own`], what sort of option it is, and those of a referent.
const COLUMNS: usize = 19 + 1 + OF_REFERENT;
const OF_REFERENT: usize = 40 + MENTIONED;
/// Those of a referent before its columns of words.
const BEFORE_WORDS: usize = 29 + MENTIONED;
/// Columns of [`spoken_of`], [`genders`], [`after_last`] and one more.
const MENTIONED: usize = SPOKEN_OF + GENDERS + 2 + 1;
const SPOKEN_OF: usize = 12;
const GENDERS: usize = 5;

/// What the model sees of a referent that was last mentioned by candidate `last`.
#[inline(never)]
fn row(offer: &Offer, referent: usize, last: usize) -> Row {
    let mut out = Row::with_columns(COLUMNS);
    offer.own(&mut out);
    out.code(0);
    let scene = offer.scene;
    let (c, Some(r), Some(seen)) = (offer.candidate, offer.referent(referent), scene.candidates.get(last)) else { return out };
    let rank = offer.order.iter().position(|(r, _)| *r == referent).unwrap_or(offer.order.len());
    let suit = offer.suit(r);
    let link = |at: usize| scene.attachment(at);
    // Those of the same or a better suit named since, and subjects among them.
    let (mut better, mut better_subjects) = (0, 0);
    for &(other, last) in offer.order.iter().take(rank) {
        let Some(o) = offer.referent(other) else { continue };
        let suits = if matches!(c.sort, Sort::Pronoun(_)) { offer.suit(o) >= suit } else { o.being == r.being };
        better += usize::from(suits);
        better_subjects += usize::from(suits && link(last).function() == Function::Subject);
    }
    let place = |c: &Candidate| scene.lines.items.get(c.head).map_or((0, 0), |i| (i.passage, i.sentence));
    let ((passage, sentence), (seen_passage, seen_sentence)) = (place(c), place(seen));
    let count = r.seen_before(offer.at);
    let first = r.seen.first().and_then(|&s| scene.candidates.get(s)).map_or(0, |c| place(c).0);
    let context = offer.context;
    let same = |d: Option<Decided>| d.is_some_and(|d| d.referent == Some(referent));
    out.code(r.being as u32);
    out.flag(r.named);
    out.code(suit);
    out.flag(r.gender == Gender::Unknown);
    out.number(match c.sort {
        Sort::Pronoun(Pronoun::She | Pronoun::Any) => r.leaning,
        Sort::Pronoun(Pronoun::He) => -r.leaning,
        _ => 0,
    });
    out.count(rank);
    out.flag(last > offer.at);
    out.count(better);
    out.count(better_subjects);
    out.count(passage.saturating_sub(seen_passage));
    out.count(sentence.abs_diff(seen_sentence));
    out.count(if c.line == seen.line { scene.frame(c).abs_diff(scene.frame(seen)) } else { FAR });
    out.count(c.range.start.index().abs_diff(seen.range.start.index()));
    out.code(link(last).before.code());
    out.code(link(last).after.code());
    out.code(link(last).function() as u32);
    out.flag(seen.modifies);
    out.flag(seen.owns);
    out.flag(seen.items.len() > 1);
    out.count(count);
    out.flag(count >= offer.most);
    out.count(r.seen.len());
    out.flag(first == 0);
    out.count(passage.saturating_sub(first));
    out.flag(same(context.last));
    out.flag(same(context.before_last));
    out.flag(same(context.outer));
    out.count(context.turn(Some(referent)));
    out.flag(context.is_named_inside(Some(referent)));
    spoken_of(offer, referent, rank, suit, &mut out);
    genders(offer, r, referent, &mut out);
    after_last(offer, &mut out);
    out.flag(offer.is_document);
    let by_head = r.words.contains(&offer.head.key);
    let pronoun = matches!(c.sort, Sort::Pronoun(_));
    let kind = if pronoun { 3 } else { u32::from(by_head) + 2 * u32::from(offer.introduced > 0) };
    out.word(offer.head.key, [kind, 0]);
    out.word(link(last).node().map_or(0, |node| scene.word(seen.line, node)), [link(last).function() as u32, 1]);
    // What introduces the referent against the words of the role.
    if pronoun {
        out.absent(9);
        return out;
    }
    let others = scene.lines.items.get(c.items.clone()).unwrap_or(&[]).iter();
    let others = others.filter(|i| i.key != offer.head.key && !i.any(Classes::BORDER));
    let (all, known) = others.fold((0, 0), |(all, known), i| (all + 1, known + usize::from(r.words.contains(&i.key))));
    out.flag(by_head);
    out.flag(offer.head.alike & r.alike != 0);
    out.count(known);
    out.count(all - known);
    out.code(gender_code(offer.head.classes, r.gender));
    out.flag(r.words.is_empty());
    out.flag(r.alike == 0);
    out.flag(offer.introduced == 1 && by_head);
    // Whom the possessive may mean is not whom the role means.
    out.code(offer.possessor.map_or(0, |pronoun| 1 + agreement(pronoun, r)));
    out
}

/// What speaks for the gender of "he" and "she": the first name, and other pronouns that are taken to mean the referent.
#[inline(never)]
fn genders(offer: &Offer, r: &Referent, referent: usize, out: &mut Row) {
    let female = match offer.candidate.sort {
        Sort::Pronoun(Pronoun::He) => false,
        // German "sie", Dutch "ze": of one person a woman.
        Sort::Pronoun(Pronoun::She | Pronoun::Any) => true,
        _ => return out.absent(GENDERS),
    };
    if !matches!(r.being, Being::Person | Being::Unknown) {
        return out.absent(GENDERS);
    }
    out.code(match r.first_name {
        None => 0,
        Some(NameGender::Both) => 1,
        Some(NameGender::Female) => 2 + u32::from(!female),
        Some(NameGender::Male) => 2 + u32::from(female),
    });
    // One name alone may be a surname.
    out.flag(r.named && !r.name.contains(' '));
    let (he, she) = offer.scene.chains.genders(referent);
    let (same, other) = if female { (she, he) } else { (he, she) };
    out.count(same);
    out.count(other);
    out.number(same as i32 - other as i32);
}

/// How the candidate stands to the words of the quote before.
fn after_last(offer: &Offer, out: &mut Row) {
    let last = offer.context.last.and_then(|d| d.candidate);
    let c = last.and_then(|c| offer.scene.candidates.get(c));
    out.code(match (last, c.map(|c| c.sort)) {
        (Some(at), _) if at == offer.at => 1,
        (_, Some(Sort::Pronoun(p))) if matches!(offer.candidate.sort, Sort::Pronoun(q) if q == p) => 2,
        (Some(_), _) => 3,
        _ => 0,
    });
    out.count(c.map_or(FAR, |c| offer.scene.frame(c).abs_diff(offer.scene.frame(offer.candidate))));
}

/// Mentions of a referent looked back over.
const MENTIONS: usize = 16;

/// What the model sees of all mentions of a referent before, by pronouns too.
#[inline(never)]
fn spoken_of(offer: &Offer, referent: usize, rank: usize, suit: u32, out: &mut Row) {
    let (scene, c) = (offer.scene, offer.candidate);
    let here = scene.frame(c);
    let passage = |at: usize| scene.candidates.get(at).map_or(0, |c| scene.passage(c));
    let frame_of = |at: usize| scene.candidates.get(at).map_or(0, |c| scene.frame(c));
    let own = passage(offer.at);
    out.flag(scene.chains.means(offer.at) == Some(referent));
    out.flag(scene.chains.owner(offer.at) == Some(referent));
    let last = offer.latest.get(rank).copied().flatten();
    out.count(last.map_or(FAR, |last| here.saturating_sub(frame_of(last))));
    out.code(last.map_or(9, |last| scene.attachment(last).function() as u32));
    out.flag(last.and_then(|last| scene.candidates.get(last)).is_some_and(|c| matches!(c.sort, Sort::Pronoun(_))));
    let (mut in_passage, mut before, mut leads_here, mut leads_before) = (0, 0, false, false);
    for at in scene.chains.before(referent, offer.at).take(MENTIONS) {
        let (passage, frame) = (passage(at), frame_of(at));
        if passage + 1 < own {
            break;
        }
        in_passage += usize::from(passage == own);
        before += usize::from(passage + 1 == own);
        let subject = scene.is_subject(at);
        leads_here |= subject && frame == here;
        leads_before |= subject && frame + 1 == here;
    }
    out.count(in_passage);
    out.count(before);
    out.flag(leads_here);
    out.flag(leads_before);
    // Those who suit as well: mentioned since, and in this paragraph.
    let (mut since, mut beside) = (0, 0);
    for (at, latest) in offer.latest.iter().enumerate().filter(|(at, _)| *at != rank) {
        let Some(o) = offer.order.get(at).and_then(|(o, _)| offer.referent(*o)) else { continue };
        if offer.suit(o) >= suit.min(2) {
            since += usize::from(*latest > last);
            beside += usize::from(latest.is_some_and(|l| passage(l) == own));
        }
    }
    out.count(since);
    out.count(beside);
    out.flag(in_passage > 0 && beside == 0);
}

/// The distance in frames of another line.
const FAR: usize = 99;

fn gender_code(role: Classes, gender: Gender) -> u32 {
    let told = u32::from(role.any(Classes::MAN)) + 2 * u32::from(role.any(Classes::WOMAN));
    let known = match gender {
        Gender::Unknown => 0,
        Gender::Male => 1,
        Gender::Female => 2,
    };
    told * 3 + known
}

/// What the model sees of a pronoun that stands for nobody named.
#[inline(never)]
fn nobody(offer: &Offer) -> Row {
    let mut out = Row::with_columns(COLUMNS);
    offer.own(&mut out);
    out.code(1);
    out.absent(BEFORE_WORDS);
    out.word(offer.head.key, [4, 0]);
    out.absent(OF_REFERENT - BEFORE_WORDS - 1);
    out
}

/// What the model sees of a role that stands for nobody but itself.
#[inline(never)]
fn itself(offer: &Offer, own: usize) -> Row {
    let mut out = Row::with_columns(COLUMNS);
    offer.own(&mut out);
    out.code(2);
    let (scene, c) = (offer.scene, offer.candidate);
    let others = || offer.order.iter().filter_map(|(o, _)| offer.referent(*o));
    out.code(scene_symbol_after(scene, c));
    out.flag(offer.referent(own).is_some_and(|r| r.seen.first().is_some_and(|&s| s < offer.at)));
    out.flag(others().any(|o| o.alike & offer.head.alike != 0));
    out.count(others().filter(|o| o.named && o.being == Being::Person).count());
    out.flag(c.items.clone().any(|i| scene.lines.items.get(i).is_some_and(|i| i.any(Classes::CAPITAL))));
    out.count(offer.context.turn(Some(own)));
    // How its own words introduced it: "a partner", and later "the partner".
    let seen = offer.referent(own).map_or(&[][..], |r| r.seen.get(..r.seen_before(offer.at)).unwrap_or(&[]));
    let first = seen.first().and_then(|&s| scene.candidates.get(s));
    let last = seen.last().and_then(|&s| scene.candidates.get(s));
    out.count(seen.len());
    out.flag(first.is_some_and(|first| first.determiner.any(Classes::INDEFINITE)));
    out.count(last.map_or(FAR, |last| scene.passage(c).saturating_sub(scene.passage(last))));
    out.flag(scene.chains.means(offer.at) == Some(own));
    out.count(offer.introduced);
    out.absent(BEFORE_WORDS - 11);
    out.word(offer.head.key, [5 + u32::from(offer.introduced > 0), 0]);
    out.word(scene.word_after(c), [7, c.determiner.bits() as u32]);
    out.absent(OF_REFERENT - BEFORE_WORDS - 2);
    out
}

fn scene_symbol_after(scene: &Scene, c: &Candidate) -> u32 {
    symbol_rank(scene.near(c.line, c.nodes.end.saturating_sub(1), 1))
}
