//! What belongs to a candidate beside its own words: "for the ministry" to "a spokesman", "spokesman" to "Ada Nwosu".
//!
//! Takes a scene and a candidate; gives nodes. Verbs before and behind all of it are the candidate's own.

use super::candidates::{Candidate, Sort};
use super::lexicon::Classes;
use super::scene::Scene;
use super::symbols::is_somebody;

/// Words after a preposition before somebody or in place of one: "for defence", "of Japan’s biggest bank".
const WORDS: usize = 3;
/// Prepositions that are stepped over: "the head of the office of the president in Minsk".
const STEPS: usize = 3;
/// Nodes of the longest candidate that is stepped over.
const LONGEST_SOMEBODY: usize = 8;

/// Where what a candidate takes with a preposition ends: "the mayor of Paris", "a spokesman for the ministry in Rome".
pub(super) fn end(scene: &Scene, c: &Candidate) -> usize {
    let mut end = c.nodes.end;
    if matches!(c.sort, Sort::Pronoun(_)) {
        return end;
    }
    let symbol = scene.symbols_around(c.line, c.nodes.start);
    for _ in 0..STEPS {
        let joins = matches!(symbol(end), b'p' | b't') || symbol(end) == b'b' && !is_document(scene, c);
        let genitive = is_genitive(scene, c, end);
        if !joins && !genitive {
            break;
        }
        let begin = if genitive { end } else { end + 1 };
        let words = (begin..begin + WORDS).take_while(|&n| matches!(symbol(n), b'w' | b'#' | b'C' | b'o' | b'd' | b'A')).count();
        let first = begin + words;
        end = (first..first + LONGEST_SOMEBODY).find(|&n| !is_somebody(symbol(n))).unwrap_or(first + LONGEST_SOMEBODY);
    }
    end
}

/// Where a name begins with the role that stands straight before it: "Sprecherin Ada Nwosu", "der Stadt Köln".
pub(super) fn with_role(scene: &Scene, c: &Candidate) -> usize {
    let role = scene.covering(c.line, c.nodes.start.wrapping_sub(1));
    role.filter(|r| r.sort == Sort::Role && r.nodes.end == c.nodes.start).map_or(c.nodes.start, |r| r.nodes.start)
}

/// Whether a role ends at a node that may take something with a preposition: "an aide" of the president, and no document,
/// which speaks for whoever is named so: "a letter from Ames".
pub(super) fn is_head(scene: &Scene, line: usize, node: usize) -> bool {
    scene.covering(line, node).is_some_and(|c| c.sort == Sort::Role && c.nodes.end == node + 1 && !is_document(scene, c))
}

/// Whether a phrase begins at a node behind a role that it says whose it is: "die Sprecherin der Stadt". No verb stands between,
/// and the language has such a case.
pub(super) fn is_genitive(scene: &Scene, c: &Candidate, node: usize) -> bool {
    let phrase = || scene.covering(c.line, node).is_some_and(|o| o.nodes.start == node && o.determiner.any(Classes::DEFINITE));
    !scene.trained && c.sort == Sort::Role && phrase()
}

fn is_document(scene: &Scene, c: &Candidate) -> bool {
    scene.head(c).any(Classes::DOCUMENT.with(Classes::NOUN))
}
