//! Verbs that give words without saying whose: "heißt es in dem Brief", "nel testo si legge".
//!
//! Takes a scene and a candidate behind a preposition; gives the verb whose words are the candidate's.

use super::additions;
use super::candidates::Candidate;
use super::lexicon::Classes;
use super::scene::Scene;

/// Nodes between a verb that says not whose words it gives and what tells it: "heißt es dort in dem Brief".
const TO_IMPERSONAL: usize = 3;

/// Such a verb before the preposition that stands `at` nodes before a candidate, or behind the candidate.
pub(super) fn verb(scene: &Scene, c: &Candidate, at: usize) -> Option<usize> {
    let is_verb = |node: usize| scene.classes(c.line, node).any(Classes::IMPERSONAL);
    let here = scene.frame_of(c.line, c.nodes.start);
    let within = |node: &usize| scene.frame_of(c.line, *node) == here;
    let preposition = c.nodes.start.checked_sub(at)?;
    let before = (preposition.saturating_sub(TO_IMPERSONAL)..preposition).rev().filter(within).find(|&node| is_verb(node));
    before.or_else(|| {
        let end = additions::end(scene, c);
        (end..end + TO_IMPERSONAL).filter(within).find(|&node| is_verb(node))
    })
}
