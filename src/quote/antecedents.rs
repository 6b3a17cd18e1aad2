//! Whom a pronoun or a role means: the referents it may stand for, and what the model sees of each.
//!
//! Takes a scene and a candidate; gives options with features. A role may stand for nobody but itself.

use super::attachments::{After, Attachment, Before, Verb};
use super::candidates::{Candidate, Sort};
use super::features::Row;
use super::lexicon::Classes;
use super::lines::Item;
use super::reach::{Context, Decided};
use super::referents::{Being, Referent, agreement, is_people};
use super::scene::{Scene, rank as symbol_rank};
use super::speakers::type_code;
use crate::entity::Gender;
use crate::lang::Pronoun;

/// The latest referents looked at; older ones are hardly meant.
const REACH: usize = 14;
/// Those introduced by the role's own word, however far away.
const INTRODUCED: usize = 4;
/// Candidates looked back over for them.
const LOOK_BACK: usize = 250;
/// Candidates looked on over: "When he spoke, Ames said".
const LOOK_ON: usize = 3;
/// The same from a headline: "Senator quits", and the first paragraphs say who.
const LOOK_ON_FROM_HEADLINE: usize = 25;
/// The same from the first paragraph: "A top health official said …", and the next paragraph names her.
const LOOK_ON_FROM_LEAD: usize = 20;
/// The same from a role anywhere.
const LOOK_ON_FROM_ROLE: usize = 12;

/// A referent that may be meant.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// Nothing: the pronoun stands for nobody named in reach.
    pub referent: Option<usize>,
    pub row: Row,
}

/// Those whom `candidate` may mean, each with its features; for a name itself alone.
pub(super) fn options(scene: &Scene, attachments: &[Attachment], candidate: usize, context: &Context) -> Vec<Choice> {
    let Some(c) = scene.candidates.get(candidate) else { return Vec::new() };
    let own = scene.own.get(candidate).copied().flatten();
    if scene.is_named(candidate) {
        return own.map(|_| Choice { referent: own, row: Row::default() }).into_iter().collect();
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
    found.retain(|&(r, last)| {
        let another = scene.referents.get(r).is_none_or(|referent| is_another(scene, c, referent, last));
        Some(r) != own && suits(scene, candidate, r) && !another
    });
    let head = scene.lines.items.get(c.head).copied().unwrap_or_default();
    let referents = || found.iter().filter_map(|(r, _)| scene.referents.get(*r));
    let offer = Offer {
        scene,
        attachments,
        at: candidate,
        candidate: c,
        context,
        order: &found,
        head,
        possessor: scene.lines.items.get(c.items.start).filter(|i| i.any(Classes::POSSESSIVE)).and_then(|i| i.pronoun),
        most: referents().map(|r| r.seen_before(candidate)).max().unwrap_or(0),
        introduced: referents().filter(|r| r.words.contains(&head.key)).count(),
    };
    let rest = Choice { referent: own, row: own.map_or_else(|| nobody(&offer), |own| itself(&offer, own)) };
    found.iter().map(|&(referent, last)| Choice { referent: Some(referent), row: row(&offer, referent, last) }).chain([rest]).collect()
}

/// The latest referents that suit, mentioned before a candidate or soon after it, latest first, with that mention.
fn recent(scene: &Scene, candidate: usize) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let passage = scene.candidates.get(candidate).and_then(|c| scene.lines.items.get(c.head)).map_or(0, |i| i.passage);
    let role = scene.candidates.get(candidate).is_some_and(|c| !matches!(c.sort, Sort::Pronoun(_)));
    let forward = match passage {
        0 => LOOK_ON_FROM_HEADLINE,
        1 => LOOK_ON_FROM_LEAD,
        _ if role => LOOK_ON_FROM_ROLE,
        _ => LOOK_ON,
    };
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

/// "Owens’s lawyer" is not Owens, "his wife" no man.
fn is_another(scene: &Scene, role: &Candidate, referent: &Referent, last: usize) -> bool {
    let owner = scene.candidates.get(last).is_some_and(|m| role.range.contains(m.range));
    let head = scene.lines.items.get(role.head).map_or(Classes::default(), |i| i.classes);
    let other_sex = matches!(
        (head.any(Classes::MAN), head.any(Classes::WOMAN), referent.gender),
        (true, false, Gender::Female) | (false, true, Gender::Male)
    );
    !matches!(role.sort, Sort::Pronoun(_)) && (owner || other_sex)
}

/// "The Russian leader" is not "Chinese leader Xi": each is of another people.
fn contradicts(scene: &Scene, role: &Candidate, referent: &Referent) -> bool {
    let mut peoples = scene.lines.items.get(role.items.clone()).unwrap_or(&[]).iter().filter(|i| is_people(i, scene.mentions)).peekable();
    peoples.peek().is_some() && !referent.peoples.is_empty() && !peoples.any(|i| referent.peoples.contains(&i.key))
}

/// What there is to choose from, the same for all options.
struct Offer<'a> {
    scene: &'a Scene<'a>,
    attachments: &'a [Attachment],
    at: usize,
    candidate: &'a Candidate,
    context: &'a Context,
    /// The referents with the mention that each was found by, latest first.
    order: &'a [(usize, usize)],
    /// The classes of the candidate's head, and what it is like.
    head: Item,
    /// Whose "her" in "her brother" is.
    possessor: Option<Pronoun>,
    /// How often the most named one is named before.
    most: usize,
    /// How many are introduced by the head.
    introduced: usize,
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
    fn own(&self, row: &mut Row) {
        let own = self.attachments.get(self.at).copied().unwrap_or_default();
        row.code(type_code(self.scene, self.at));
        row.code(own.before.code());
        row.code(own.after.code());
        row.code(function(own) as u32);
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
const OF_REFERENT: usize = 40;
/// Those of a referent before its columns of words.
const BEFORE_WORDS: usize = 29;

/// What the model sees of a referent that was last mentioned by candidate `last`.
fn row(offer: &Offer, referent: usize, last: usize) -> Row {
    let mut out = Row::with_columns(COLUMNS);
    offer.own(&mut out);
    out.code(0);
    let scene = offer.scene;
    let (c, Some(r), Some(seen)) = (offer.candidate, offer.referent(referent), scene.candidates.get(last)) else { return out };
    let rank = offer.order.iter().position(|(r, _)| *r == referent).unwrap_or(REACH);
    let suit = offer.suit(r);
    let link = |at: usize| offer.attachments.get(at).copied().unwrap_or_default();
    // Those of the same or a better suit named since, and subjects among them.
    let (mut better, mut better_subjects) = (0, 0);
    for &(other, last) in offer.order.iter().take(rank) {
        let Some(o) = offer.referent(other) else { continue };
        let suits = if matches!(c.sort, Sort::Pronoun(_)) { offer.suit(o) >= suit } else { o.being == r.being };
        better += usize::from(suits);
        better_subjects += usize::from(suits && function(link(last)) == Function::Subject);
    }
    let place = |c: &Candidate| scene.lines.items.get(c.head).map_or((0, 0), |i| (i.passage, i.sentence));
    let ((passage, sentence), (seen_passage, seen_sentence)) = (place(c), place(seen));
    let frame = |c: &Candidate| scene.lines.lines.get(c.line).and_then(|l| l.frame_of.get(c.nodes.start)).copied().unwrap_or(0);
    let count = r.seen_before(offer.at);
    let first = r.seen.first().and_then(|&s| scene.candidates.get(s)).map_or(0, |c| place(c).0);
    let context = offer.context;
    let same = |d: Option<Decided>| d.is_some_and(|d| d.referent == Some(referent));
    out.code(r.being as u32);
    out.flag(r.named);
    out.code(suit);
    out.flag(r.gender == Gender::Unknown);
    out.number(match c.sort {
        Sort::Pronoun(Pronoun::She) => r.leaning,
        Sort::Pronoun(Pronoun::He) => -r.leaning,
        _ => 0,
    });
    out.count(rank);
    out.flag(last > offer.at);
    out.count(better);
    out.count(better_subjects);
    out.count(passage.saturating_sub(seen_passage));
    out.count(sentence.abs_diff(seen_sentence));
    out.count(if c.line == seen.line { frame(c).abs_diff(frame(seen)) } else { FAR });
    out.count(c.range.start.index().abs_diff(seen.range.start.index()));
    out.code(link(last).before.code());
    out.code(link(last).after.code());
    out.code(function(link(last)) as u32);
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
    let by_head = r.words.contains(&offer.head.key);
    let pronoun = matches!(c.sort, Sort::Pronoun(_));
    let kind = if pronoun { 3 } else { u32::from(by_head) + 2 * u32::from(offer.introduced > 0) };
    out.word(offer.head.key, [kind, 0]);
    out.word(link(last).node().map_or(0, |node| scene.word(seen.line, node)), [function(link(last)) as u32, 1]);
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

/// The distance in frames of another line.
const FAR: usize = 99;

/// What a mention does in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Function {
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

fn function(link: Attachment) -> Function {
    match (link.before, link.after) {
        (_, After::Verb(_) | After::VerbBehindApposition(_) | After::Auxiliary) | (Before::Start, _) => Function::Subject,
        (Before::Verb(Verb::Tell) | Before::Hearer(_), _) => Function::Hearer,
        (Before::Agent(_) | Before::Source | Before::Words, _) => Function::Agent,
        (_, After::Words | After::Genitive) => Function::Owner,
        (Before::Preposition, _) => Function::AfterPreposition,
        _ => Function::Other,
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

/// What the model sees of a pronoun that stands for nobody named.
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
    out.absent(BEFORE_WORDS - 6);
    out.word(offer.head.key, [5 + u32::from(offer.introduced > 0), 0]);
    out.word(scene.word_after(c), [7, c.determiner.bits() as u32]);
    out.absent(OF_REFERENT - BEFORE_WORDS - 2);
    out
}

fn scene_symbol_after(scene: &Scene, c: &Candidate) -> u32 {
    symbol_rank(scene.near(c.line, c.nodes.end.saturating_sub(1), 1))
}
