//! Whom a pronoun or a role may mean.
//!
//! Takes a scene and a candidate; gives the referents that are offered to the model, each with what it sees of them. A role
//! may stand for nobody but itself.

use super::candidates::{Candidate, Sort};
use super::evidence;
use super::features::Rows;
use super::lexicon::Classes;
use super::reach::Context;
use super::referents::{Being, Referent, agreement, is_people};
use super::scene::Scene;
use crate::entity::Gender;
use crate::lang::Pronoun;

/// The latest referents looked at; older ones are hardly meant.
const REACH: usize = 14;
/// How many more are looked at that are first mentioned after the candidate.
const REACH_ON: usize = 3;
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
/// Candidates and sentences looked back over for a document that "it" stands for.
const DOCUMENT_BACK: usize = 12;
const DOCUMENT_FRAMES: usize = 2;

/// Those who may be meant.
#[derive(Clone, Debug, Default)]
pub(super) struct Options {
    /// The referents with the mention that each was found by, latest first.
    found: Vec<(usize, usize)>,
    /// Who the candidate's own words denote, after all others; nobody for a pronoun that stands for nobody in reach.
    own: Option<usize>,
    /// Whether the candidate is a document or may stand for one.
    document: bool,
}

impl Options {
    /// How many there are.
    pub const fn len(&self) -> usize {
        self.found.len() + 1
    }

    /// Each in the order of its row; nothing: nobody named in reach.
    pub fn referents(&self) -> impl Iterator<Item = Option<usize>> {
        self.found.iter().map(|(referent, _)| Some(*referent)).chain([self.own])
    }

    /// Adds what the model sees of each.
    pub fn add_rows(&self, scene: &Scene, candidate: usize, context: &Context, rows: &mut Rows) {
        evidence::rows(scene, candidate, context, &self.found, self.document, rows);
    }
}

/// Those whom `candidate` may mean; for a name itself alone.
pub(super) fn options(scene: &Scene, candidate: usize, context: &Context) -> Options {
    let Some(c) = scene.candidates.get(candidate) else { return Options::default() };
    let own = scene.own.get(candidate).copied().flatten();
    // "“How long?” I asked": in the reporter's words the writer, whom the page names in its byline at most.
    let writer = c.line == 0 && matches!(c.sort, Sort::Pronoun(Pronoun::I | Pronoun::We));
    if scene.is_named(candidate) || writer {
        return Options { own, ..Options::default() };
    }
    let carried = [context.last, context.before_last, context.outer].into_iter().flatten().filter_map(|d| d.referent);
    let document = is_document(scene, candidate);
    let mut found = recent(scene, candidate, document);
    let mut add = |referent: usize| {
        if !found.iter().any(|(r, _)| *r == referent) {
            let (before, after) = scene.seen_around(referent, candidate);
            if let Some(&last) = before.last().or(after.first()) {
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
        let known = is_known(scene, candidate, c, r);
        Some(r) != own && suits(scene, candidate, r, document) && !another && known
    });
    Options { found, own, document }
}

/// Whether somebody has been named before or is named later by a word like the role's own: "said a neighbour", and then
/// "Police have charged Ivan Cole", who is none.
fn is_known(scene: &Scene, candidate: usize, role: &Candidate, referent: usize) -> bool {
    let new = matches!(role.sort, Sort::Role | Sort::Phrase) && role.determiner.any(Classes::INDEFINITE);
    let (Some(head), Some(known)) = (scene.lines.items.get(role.head), scene.referents.get(referent)) else { return false };
    !new || !scene.seen_around(referent, candidate).0.is_empty() || known.words.contains(&head.key) || known.alike & head.alike != 0
}

/// The latest referents that suit, mentioned before a candidate or soon after it, latest first, with that mention.
#[inline(never)]
fn recent(scene: &Scene, candidate: usize, document: bool) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let passage = scene.candidates.get(candidate).map_or(0, |c| scene.passage(c));
    let role = scene.candidates.get(candidate).is_some_and(|c| !matches!(c.sort, Sort::Pronoun(_)));
    let forward = match passage {
        0 => LOOK_ON_FROM_HEADLINE,
        1 => LOOK_ON_FROM_LEAD,
        _ if role => LOOK_ON_FROM_ROLE,
        _ => LOOK_ON,
    };
    let before = (0..candidate).rev().take(LOOK_BACK);
    let after = candidate + 1..scene.candidates.len().min(candidate + 1 + forward);
    let add = |out: &mut Vec<(usize, usize)>, at: usize| {
        if let Some(referent) = scene.own.get(at).copied().flatten()
            && !out.iter().any(|(r, _)| *r == referent)
            && suits(scene, candidate, referent, document)
        {
            out.push((referent, at));
        }
    };
    for at in before {
        if out.len() == REACH {
            break;
        }
        add(&mut out, at);
    }
    for at in after {
        if out.len() == REACH + REACH_ON {
            break;
        }
        add(&mut out, at);
    }
    out
}

/// Whether the candidate is a document, or stands for one that was named just before: it speaks for whoever wrote it.
fn is_document(scene: &Scene, candidate: usize) -> bool {
    let Some(c) = scene.candidates.get(candidate) else { return false };
    let document = |c: &Candidate| c.sort == Sort::Role && scene.head(c).any(Classes::DOCUMENT);
    let near = |o: &&Candidate| o.line == c.line && scene.frame(o) + DOCUMENT_FRAMES >= scene.frame(c);
    match c.sort {
        Sort::Pronoun(Pronoun::It) => {
            let before = scene.candidates.get(candidate.saturating_sub(DOCUMENT_BACK)..candidate);
            before.unwrap_or(&[]).iter().filter(near).any(document)
        }
        _ => document(c),
    }
}

/// Whether a referent may be meant; by a document also whoever may have written it.
fn suits(scene: &Scene, candidate: usize, referent: usize, document: bool) -> bool {
    let (Some(c), Some(r)) = (scene.candidates.get(candidate), scene.referents.get(referent)) else { return false };
    let author = matches!(r.being, Being::Person | Being::Body | Being::People);
    match c.sort {
        Sort::Pronoun(pronoun) => agreement(pronoun, r) > 0 || document && author,
        _ if document && !r.named => author,
        // Two roles mean each other only by the same head, which makes them one referent already.
        _ => r.named && !is_other_being(scene.head(c), r) && !contradicts(scene, c, r),
    }
}

/// "The company" and "residents" are no person, "the minister" is no place.
fn is_other_being(head: Classes, referent: &Referent) -> bool {
    let person = head.any(Classes::MAN.with(Classes::WOMAN).with(Classes::PERSON));
    match referent.being {
        Being::Person => !person && head.any(Classes::BODY.with(Classes::GROUP)),
        Being::Place => person,
        _ => false,
    }
}

/// "Owens’s lawyer" is not Owens, "his wife" no man.
fn is_another(scene: &Scene, role: &Candidate, referent: &Referent, last: usize) -> bool {
    let owner = scene.candidates.get(last).is_some_and(|m| role.range.contains(m.range));
    let head = scene.head(role);
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
