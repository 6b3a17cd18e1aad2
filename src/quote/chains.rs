//! Whom the pronouns of a document mean, read in order by rules: a first guess that the models see beside what they look at.
//!
//! Takes a scene; gives for each candidate a referent, and for each referent its mentions, pronouns too. A
//! pronoun goes on with whom the one before it meant, or takes up a subject of the latest sentences.

use super::candidates::Sort;
use super::groups::Groups;
use super::lexicon::Classes;
use super::referents::agreement;
use super::scene::Scene;
use crate::lang::Pronoun;

/// The mentions of a document, those by pronouns with them.
#[derive(Debug, Default)]
pub(super) struct Chains {
    /// For each candidate whom it is taken to mean.
    means: Vec<Option<usize>>,
    /// For each candidate of the reporter's line whether it is a subject: see [`Scene::is_subject`].
    subjects: Vec<bool>,
    /// For each candidate whom the possessive before it is taken to mean: "her" in "her brother".
    owners: Vec<Option<usize>>,
    /// For each referent the candidates that mean it, in order.
    seen: Groups,
    /// How often it is meant by "he" and by "she".
    genders: Vec<(usize, usize)>,
}

/// Sentences after which somebody is no longer spoken of.
const FADED: usize = 4;
/// Those spoken of at one time.
const PRESENT: usize = 12;

/// Somebody spoken of.
struct Present {
    referent: usize,
    frame: usize,
    subject: bool,
    pronoun: Option<Pronoun>,
}

impl Chains {
    /// Reads the reporter's line; in others names alone mean somebody.
    #[inline(never)]
    pub fn new(scene: &Scene) -> Self {
        let mut out = Self {
            means: scene.own.clone(),
            subjects: vec![false; scene.candidates.len()],
            owners: vec![None; scene.candidates.len()],
            seen: Groups::default(),
            genders: vec![(0, 0); scene.referents.len()],
        };
        // The latest is last.
        let mut present: Vec<Present> = Vec::new();
        for (at, c) in scene.candidates.iter().enumerate().filter(|(_, c)| c.line == 0) {
            let frame = scene.frame(c);
            let first = scene.lines.items.get(c.items.start);
            if let Some(pronoun) = first.filter(|first| first.any(Classes::POSSESSIVE)).and_then(|first| first.pronoun) {
                let owner = choose(scene, &present, pronoun, frame, false);
                if let Some(slot) = out.owners.get_mut(at) {
                    *slot = owner;
                }
            }
            let subject = scene.is_subject(at);
            if let Some(slot) = out.subjects.get_mut(at) {
                *slot = subject;
            }
            let (means, pronoun) = match c.sort {
                Sort::Pronoun(pronoun) => (choose(scene, &present, pronoun, frame, subject), Some(pronoun)),
                // "The minister", "her predecessor" is who was introduced as one, if nobody else was.
                Sort::Role if c.determiner.any(Classes::DEFINITE.with(Classes::POSSESSIVE)) && !scene.is_named(at) => {
                    let mut known = scene.introduced_as(c.head).filter(|&known| out.owner(at) != Some(known));
                    (known.next().filter(|_| known.next().is_none()).or(scene.own.get(at).copied().flatten()), None)
                }
                _ => (scene.own.get(at).copied().flatten(), None),
            };
            if let Some(slot) = out.means.get_mut(at) {
                *slot = means;
            }
            let Some(referent) = means else { continue };
            if let Some(genders) = out.genders.get_mut(referent) {
                genders.0 += usize::from(pronoun == Some(Pronoun::He));
                genders.1 += usize::from(pronoun == Some(Pronoun::She));
            }
            let before = present.iter().position(|p| p.referent == referent).map(|p| present.remove(p));
            // Who is subject and object of one sentence stays its subject.
            let subject = subject || before.is_some_and(|b| b.subject && b.frame == frame);
            if present.len() == PRESENT {
                present.remove(0);
            }
            present.push(Present { referent, frame, subject, pronoun });
        }
        let meant = scene.candidates.iter().zip(&out.means).enumerate().filter(|(_, (c, _))| c.line == 0);
        out.seen = Groups::new(scene.referents.len(), meant.filter_map(|(at, (_, means))| Some(((*means)?, at))));
        out
    }

    /// Whom a candidate is taken to mean.
    pub fn means(&self, candidate: usize) -> Option<usize> {
        self.means.get(candidate).copied().flatten()
    }

    /// Whether a mention is the subject of its clause.
    pub fn is_subject(&self, candidate: usize) -> bool {
        self.subjects.get(candidate).copied().unwrap_or_default()
    }

    /// Whom the possessive before a candidate is taken to mean.
    pub fn owner(&self, candidate: usize) -> Option<usize> {
        self.owners.get(candidate).copied().flatten()
    }

    /// How often a referent is taken to be meant by "he" and by "she".
    pub fn genders(&self, referent: usize) -> (usize, usize) {
        self.genders.get(referent).copied().unwrap_or_default()
    }

    /// The mentions of a referent before a candidate, the latest first.
    pub fn before(&self, referent: usize, candidate: usize) -> impl Iterator<Item = usize> {
        let seen = self.seen.of(referent);
        seen.get(..seen.partition_point(|&s| s < candidate)).unwrap_or(&[]).iter().rev().copied()
    }
}

/// Whom a pronoun means among those spoken of.
fn choose(scene: &Scene, present: &[Present], pronoun: Pronoun, frame: usize, subject: bool) -> Option<usize> {
    if !matches!(pronoun, Pronoun::He | Pronoun::She | Pronoun::It | Pronoun::They | Pronoun::Any) {
        return None;
    }
    let score = |p: &Present| {
        let suit = scene.referents.get(p.referent).map_or(0, |r| agreement(pronoun, r)) as i32;
        let ago = frame.saturating_sub(p.frame);
        let told = suit > 1 && ago < FADED;
        told.then(|| {
            suit - 2 * ago as i32 + 2 * i32::from(p.subject) + 2 * i32::from(p.pronoun == Some(pronoun)) + i32::from(p.subject && subject)
        })
    };
    let scored = present.iter().filter_map(|p| Some((score(p)?, p.referent)));
    scored.max_by_key(|(score, _)| *score).map(|(_, referent)| referent)
}
