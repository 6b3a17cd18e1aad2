//! What the model sees of a referent that a pronoun or a role may mean: its name, its mentions, who spoke before.
//!
//! Takes a scene, a candidate and the referents offered; gives a row for each and one for none of them. It scores nothing.

use super::attachments::Function;
use super::candidates::{Candidate, Sort};
use super::features::{Rows, code, count, flag, number};
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

/// A referent as others are compared with it.
#[derive(Clone, Copy, Debug)]
struct Latest {
    /// One more than its last mention before the candidate, by a pronoun too; 0 if there is none.
    mention: usize,
    /// The passage of that.
    passage: Option<usize>,
    being: Being,
    /// How well it suits the candidate.
    suit: u32,
    /// Whether the mention that it was found by is a subject.
    subject: bool,
}

/// What there is to choose from, the same for all options.
struct Offer<'a> {
    scene: &'a Scene<'a>,
    at: usize,
    candidate: &'a Candidate,
    context: &'a Context,
    /// The referents with the mention that each was found by, latest first.
    order: &'a [(usize, usize)],
    /// What the others are compared with of each of these.
    latest: Vec<Latest>,
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
    /// What [`Offer::own`] gives.
    same: [i16; OWN],
    /// What [`Offer::after_last`] gives.
    after_last: [i16; AFTER_LAST],
}

/// What the model sees of each referent of `found`, which are given with the mention that each was found by, the latest
/// first; the last row is of nobody among them.
pub(super) fn rows(scene: &Scene, candidate: usize, context: &Context, found: &[(usize, usize)], is_document: bool, out: &mut Rows) {
    let Some(c) = scene.candidates.get(candidate) else { return };
    let head = scene.lines.items.get(c.head).copied().unwrap_or_default();
    let referents = || found.iter().filter_map(|(r, _)| scene.referents.get(*r));
    let mut offer = Offer {
        scene,
        at: candidate,
        candidate: c,
        context,
        order: found,
        is_document,
        latest: Vec::new(),
        head,
        possessor: scene.lines.items.get(c.items.start).filter(|i| i.any(Classes::POSSESSIVE)).and_then(|i| i.pronoun),
        most: found.iter().map(|(r, _)| scene.seen_around(*r, candidate).0.len()).max().unwrap_or(0),
        introduced: referents().filter(|r| r.words.contains(&head.key)).count(),
        same: [0; OWN],
        after_last: [0; AFTER_LAST],
    };
    (offer.same, offer.after_last) = (offer.own(), offer.after_last());
    offer.latest = found.iter().map(|&(referent, last)| offer.latest(referent, last)).collect();
    let own = scene.own.get(candidate).copied().flatten();
    (0..found.len()).for_each(|rank| row(&offer, rank, out));
    match own {
        Some(own) => itself(&offer, own, out),
        None => nobody(&offer, out),
    }
}

impl Offer<'_> {
    fn referent(&self, at: usize) -> Option<&Referent<'_>> {
        self.scene.referents.get(at)
    }

    fn latest(&self, referent: usize, last: usize) -> Latest {
        let (scene, known) = (self.scene, self.referent(referent));
        let mention = scene.chains.before(referent, self.at).next();
        Latest {
            mention: mention.map_or(0, |at| at + 1),
            passage: mention.and_then(|at| scene.candidates.get(at)).map(|c| scene.passage(c)),
            being: known.map_or(Being::Unknown, |r| r.being),
            suit: known.map_or(0, |r| self.suit(r)),
            subject: scene.attachment(last).function() == Function::Subject,
        }
    }

    /// How well a referent suits the candidate's words: see [`agreement`]; roles suit all.
    fn suit(&self, referent: &Referent) -> u32 {
        match self.candidate.sort {
            Sort::Pronoun(pronoun) => agreement(pronoun, referent),
            _ => 4,
        }
    }

    /// The columns that are the same for all options: what the candidate itself is.
    #[inline(never)]
    fn own(&self) -> [i16; OWN] {
        let own = self.scene.attachment(self.at);
        let class = |class: Classes| flag(self.head.any(class));
        let determiner = |class: Classes| flag(self.candidate.determiner.any(class));
        [
            code(type_code(self.scene, self.at)),
            code(own.before.code()),
            code(own.after.code()),
            code(own.function() as u32),
            class(Classes::DOCUMENT),
            class(Classes::BODY),
            class(Classes::GROUP),
            class(Classes::MAN),
            class(Classes::WOMAN),
            class(Classes::PERSON),
            count(self.candidate.items.len()),
            determiner(Classes::DEFINITE),
            determiner(Classes::INDEFINITE),
            determiner(Classes::POSSESSIVE),
            flag(self.possessor.is_some()),
            count(self.order.len()),
            count(self.introduced),
            flag(self.context.last.is_some()),
            flag(self.context.outer.is_some()),
        ]
    }

    /// How the candidate stands to the words of the quote before.
    #[inline(never)]
    fn after_last(&self) -> [i16; AFTER_LAST] {
        let last = self.context.last.and_then(|d| d.candidate);
        let c = last.and_then(|c| self.scene.candidates.get(c));
        let words = match (last, c.map(|c| c.sort)) {
            (Some(at), _) if at == self.at => 1,
            (_, Some(Sort::Pronoun(p))) if matches!(self.candidate.sort, Sort::Pronoun(q) if q == p) => 2,
            (Some(_), _) => 3,
            _ => 0,
        };
        [code(words), count(c.map_or(FAR, |c| self.scene.frame(c).abs_diff(self.scene.frame(self.candidate))))]
    }
}

/// Columns of a row: those of [`Offer::own`], what sort of option it is, and those of a referent.
pub(super) const COLUMNS: usize = OWN + 1 + OF_REFERENT;
/// Those of them that are of words.
pub(super) const WORDS: usize = 3;
const OWN: usize = 19;
const OF_REFERENT: usize = 41 + MENTIONED;
/// Those of a referent before its columns of words.
const BEFORE_WORDS: usize = 29 + MENTIONED;
/// Columns of [`spoken_of`], [`genders`], [`Offer::after_last`], [`beside`] and one more.
const MENTIONED: usize = SPOKEN_OF + GENDERS + AFTER_LAST + BESIDE_IT + 1;
const SPOKEN_OF: usize = 12;
const GENDERS: usize = 5;
const AFTER_LAST: usize = 2;
const BESIDE_IT: usize = 3;

/// What the model sees of the referent at place `rank` among those found.
#[inline(never)]
fn row(offer: &Offer, rank: usize, out: &mut Rows) {
    out.open();
    out.fill(offer.same);
    out.fill([code(0)]);
    let scene = offer.scene;
    let (referent, last) = offer.order.get(rank).copied().unwrap_or_default();
    let (c, Some(r), Some(seen)) = (offer.candidate, offer.referent(referent), scene.candidates.get(last)) else { return };
    let suit = offer.latest.get(rank).map_or(0, |latest| latest.suit);
    let link = scene.attachment(last);
    let function = link.function();
    // Those of the same or a better suit named since, and subjects among them.
    let (mut better, mut better_subjects) = (0, 0);
    let pronoun = matches!(c.sort, Sort::Pronoun(_));
    for other in offer.latest.iter().take(rank) {
        let suits = if pronoun { other.suit >= suit } else { other.being == r.being };
        better += usize::from(suits);
        better_subjects += usize::from(suits && other.subject);
    }
    let place = |c: &Candidate| scene.lines.items.get(c.head).map_or((0, 0), |i| (i.passage, i.sentence));
    let ((passage, sentence), (seen_passage, seen_sentence)) = (place(c), place(seen));
    let (named_before, named_after) = scene.seen_around(referent, offer.at);
    let times = named_before.len();
    let first = named_before.first().or(named_after.first()).and_then(|&s| scene.candidates.get(s)).map_or(0, |c| place(c).0);
    let context = offer.context;
    let same = |d: Option<Decided>| d.is_some_and(|d| d.referent == Some(referent));
    out.fill([code(r.being as u32), flag(r.named), code(suit), flag(r.gender == Gender::Unknown)]);
    let leaning = match c.sort {
        Sort::Pronoun(Pronoun::She | Pronoun::Any) => r.leaning,
        Sort::Pronoun(Pronoun::He) => -r.leaning,
        _ => 0,
    };
    out.fill([number(leaning)]);
    out.fill([
        count(rank),
        flag(last > offer.at),
        count(better),
        count(better_subjects),
        count(passage.saturating_sub(seen_passage)),
        count(sentence.abs_diff(seen_sentence)),
        count(if c.line == seen.line { scene.frame(c).abs_diff(scene.frame(seen)) } else { FAR }),
        count(c.range.start.index().abs_diff(seen.range.start.index())),
        code(link.before.code()),
        code(link.after.code()),
        code(function as u32),
        flag(seen.modifies),
        flag(seen.owns),
        flag(seen.items.len() > 1),
        count(times),
        flag(times >= offer.most),
        count(times + named_after.len()),
        flag(first == 0),
        count(passage.saturating_sub(first)),
        flag(same(context.last)),
        flag(same(context.before_last)),
        flag(same(context.outer)),
        count(context.turn(Some(referent))),
        flag(context.is_named_inside(Some(referent))),
    ]);
    spoken_of(offer, referent, rank, suit, out);
    genders(offer, r, referent, out);
    out.fill(offer.after_last);
    out.fill(beside(offer, named_before, named_after));
    out.fill([flag(offer.is_document)]);
    let by_head = r.words.contains(&offer.head.key);
    let kind = if pronoun { 3 } else { u32::from(by_head) + 2 * u32::from(offer.introduced > 0) };
    out.word(offer.head.key, [kind, 0]);
    out.word(offer.head.key, [8 + r.being as u32, 0]);
    out.word(link.node().map_or(0, |node| scene.word(seen.line, node)), [function as u32, 1]);
    // What introduces the referent against the words of the role.
    if pronoun {
        return out.absent(9);
    }
    let others = scene.lines.items.get(c.items.clone()).unwrap_or(&[]).iter();
    let others = others.filter(|i| i.key != offer.head.key && !i.any(Classes::BORDER));
    let (all, known) = others.fold((0, 0), |(all, known), i| (all + 1, known + usize::from(r.words.contains(&i.key))));
    out.fill([
        flag(by_head),
        flag(offer.head.alike & r.alike != 0),
        count(known),
        count(all - known),
        code(gender_code(offer.head.classes, r.gender)),
        flag(r.words.is_empty()),
        flag(r.alike == 0),
        flag(offer.introduced == 1 && by_head),
    ]);
    // Whom the possessive may mean is not whom the role means.
    out.fill([code(offer.possessor.map_or(0, |pronoun| 1 + agreement(pronoun, r)))]);
}

/// What speaks for the gender of "he" and "she": the first name, and other pronouns that are taken to mean the referent.
#[inline(never)]
fn genders(offer: &Offer, r: &Referent, referent: usize, out: &mut Rows) {
    let female = match offer.candidate.sort {
        Sort::Pronoun(Pronoun::He) => false,
        // German "sie", Dutch "ze": of one person a woman.
        Sort::Pronoun(Pronoun::She | Pronoun::Any) => true,
        _ => return out.absent(GENDERS),
    };
    if !matches!(r.being, Being::Person | Being::Unknown) {
        return out.absent(GENDERS);
    }
    let first_name = match r.first_name {
        None => 0,
        Some(NameGender::Both) => 1,
        Some(NameGender::Female) => 2 + u32::from(!female),
        Some(NameGender::Male) => 2 + u32::from(female),
    };
    out.fill([code(first_name)]);
    // One name alone may be a surname.
    out.fill([flag(r.named && !r.name.contains(' '))]);
    let (he, she) = offer.scene.chains.genders(referent);
    let (same, other) = if female { (she, he) } else { (he, she) };
    out.fill([count(same), count(other), number(same as i32 - other as i32)]);
}

/// Mentions of a referent looked at on either side of the candidate.
const BESIDE: usize = 8;

/// How often a referent's own words stand in the candidate's sentence before it and after it, and in the next sentence: who is
/// told something is rarely who tells it.
#[inline(never)]
fn beside(offer: &Offer, before: &[usize], after: &[usize]) -> [i16; BESIDE_IT] {
    let (scene, c) = (offer.scene, offer.candidate);
    let here = scene.frame(c);
    let is_in = |at: &&usize, wanted: usize| scene.candidates.get(**at).is_some_and(|m| m.line == c.line && scene.frame(m) == wanted);
    let before = before.get(before.len().saturating_sub(BESIDE)..).unwrap_or(&[]);
    let after = after.get(..after.len().min(BESIDE)).unwrap_or(&[]);
    let times = |seen: &[usize], wanted: usize| count(seen.iter().filter(|at| is_in(at, wanted)).count());
    [times(before, here), times(after, here), times(after, here + 1)]
}

/// Mentions of a referent looked back over.
const MENTIONS: usize = 16;

/// What the model sees of all mentions of a referent before, by pronouns too.
#[inline(never)]
fn spoken_of(offer: &Offer, referent: usize, rank: usize, suit: u32, out: &mut Rows) {
    let (scene, c) = (offer.scene, offer.candidate);
    let here = scene.frame(c);
    let passage = |at: usize| scene.candidates.get(at).map_or(0, |c| scene.passage(c));
    let frame_of = |at: usize| scene.candidates.get(at).map_or(0, |c| scene.frame(c));
    let own = passage(offer.at);
    out.fill([flag(scene.chains.means(offer.at) == Some(referent)), flag(scene.chains.owner(offer.at) == Some(referent))]);
    let latest = offer.latest.get(rank).map_or(0, |latest| latest.mention);
    let last = latest.checked_sub(1);
    out.fill([
        count(last.map_or(FAR, |last| here.saturating_sub(frame_of(last)))),
        code(last.map_or(9, |last| scene.attachment(last).function() as u32)),
        flag(last.and_then(|last| scene.candidates.get(last)).is_some_and(|c| matches!(c.sort, Sort::Pronoun(_)))),
    ]);
    let (mut in_passage, mut before, mut leads_here, mut leads_before) = (0, 0, false, false);
    for at in scene.chains.before(referent, offer.at).take(MENTIONS) {
        let (passage, frame) = (passage(at), frame_of(at));
        if passage + 1 < own {
            break;
        }
        in_passage += usize::from(passage == own);
        before += usize::from(passage + 1 == own);
        // Only of these two frames does it matter.
        if frame == here || frame + 1 == here {
            let subject = scene.chains.is_subject(at);
            leads_here |= subject && frame == here;
            leads_before |= subject && frame + 1 == here;
        }
    }
    out.fill([count(in_passage), count(before), flag(leads_here), flag(leads_before)]);
    // Those who suit as well: mentioned since, and in this paragraph.
    let (mut since, mut beside) = (0, 0);
    for (_, other) in offer.latest.iter().enumerate().filter(|(at, other)| *at != rank && other.suit >= suit.min(2)) {
        since += usize::from(other.mention > latest);
        beside += usize::from(other.passage == Some(own));
    }
    out.fill([count(since), count(beside), flag(in_passage > 0 && beside == 0)]);
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
fn nobody(offer: &Offer, out: &mut Rows) {
    out.open();
    out.fill(offer.same);
    out.fill([code(1)]);
    out.absent(BEFORE_WORDS);
    out.word(offer.head.key, [4, 0]);
    out.no_word();
    out.no_word();
    out.absent(OF_REFERENT - BEFORE_WORDS - 3);
}

/// What the model sees of a role that stands for nobody but itself.
#[inline(never)]
fn itself(offer: &Offer, own: usize, out: &mut Rows) {
    out.open();
    out.fill(offer.same);
    out.fill([code(2)]);
    let (scene, c) = (offer.scene, offer.candidate);
    let (seen, _) = scene.seen_around(own, offer.at);
    let others = || offer.order.iter().filter_map(|(o, _)| offer.referent(*o));
    out.fill([
        code(scene_symbol_after(scene, c)),
        flag(!seen.is_empty()),
        flag(others().any(|o| o.alike & offer.head.alike != 0)),
        count(others().filter(|o| o.named && o.being == Being::Person).count()),
        flag(c.items.clone().any(|i| scene.lines.items.get(i).is_some_and(|i| i.any(Classes::CAPITAL)))),
        count(offer.context.turn(Some(own))),
    ]);
    // How its own words introduced it: "a partner", and later "the partner".
    let first = seen.first().and_then(|&s| scene.candidates.get(s));
    let last = seen.last().and_then(|&s| scene.candidates.get(s));
    out.fill([
        count(seen.len()),
        flag(first.is_some_and(|first| first.determiner.any(Classes::INDEFINITE))),
        count(last.map_or(FAR, |last| scene.passage(c).saturating_sub(scene.passage(last)))),
        flag(scene.chains.means(offer.at) == Some(own)),
        count(offer.introduced),
    ]);
    out.absent(BEFORE_WORDS - 11);
    out.word(offer.head.key, [5 + u32::from(offer.introduced > 0), 0]);
    out.no_word();
    out.word(scene.word_after(c), [7, c.determiner.bits() as u32]);
    out.absent(OF_REFERENT - BEFORE_WORDS - 3);
}

fn scene_symbol_after(scene: &Scene, c: &Candidate) -> u32 {
    symbol_rank(scene.near(c.line, c.nodes.end.saturating_sub(1), 1))
}
