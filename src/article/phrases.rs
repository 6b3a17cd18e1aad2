//! Which set phrases of page furniture stand in a leaf's first words.

use std::sync::OnceLock;

use super::lookup::Lookup;
use super::text_facts::lower;
use crate::hash::{SEED, step};
use crate::lang::{self, FURNITURE_KINDS};
use crate::snapshot::Snapshot;
use crate::units::NodeId;

/// Words of a leaf that are looked at: furniture says what it is at once.
pub const FIRST_WORDS: usize = 16;
/// Marks that a phrase may go on after this hash.
const PREFIX: u32 = 1 << 31;
/// Parts the words of a phrase in its hash.
const SPACE: u32 = 32;

/// How strongly each kind of phrase stands in a leaf: 0 not, 1 somewhere in the first words, 2 at the start, 3 as the whole leaf.
pub type Found = [u8; FURNITURE_KINDS];

/// The phrases of all languages.
#[derive(Debug)]
pub struct Phrases {
    table: Lookup,
}

impl Default for Phrases {
    fn default() -> Self {
        let furniture = || lang::ALL.iter().map(|language| &language.furniture).chain(&lang::FURNITURE_ELSEWHERE);
        let all = || furniture().flat_map(|furniture| furniture.lists().into_iter().enumerate());
        let words = all().flat_map(|(_, list)| list).map(|phrase| phrase.split(' ').count()).sum();
        let mut table = Lookup::for_words(words);
        for (kind, list) in all() {
            for phrase in list {
                let hashes = prefixes(phrase);
                for (i, &hash) in hashes.iter().enumerate() {
                    table.add(hash, if i + 1 == hashes.len() { 1 << kind } else { PREFIX });
                }
            }
        }
        Self { table }
    }
}

/// The hash of a phrase's first word, of its first two, and so on.
fn prefixes(phrase: &str) -> Vec<u64> {
    let mut words = Words::default();
    words.read(phrase);
    words.finish();
    words.hashes.iter().scan(SEED, |state, &word| Some(join(state, word))).collect()
}

fn join(state: &mut u64, word: u64) -> u64 {
    *state = step(step(step(*state, word as u32), (word >> 32) as u32), SPACE);
    *state
}

/// The hashes of the words of a text that comes in pieces.
#[derive(Default)]
struct Words {
    hashes: Vec<u64>,
    open: Option<u64>,
    /// Whether the open word is a number so far, and whether the first word is one.
    is_number: bool,
    begins_with_number: bool,
}

impl Words {
    fn read(&mut self, text: &str) {
        for c in text.chars() {
            if c.is_ascii_alphanumeric() {
                self.is_number = (self.is_number || self.open.is_none()) && c.is_ascii_digit();
                self.open = Some(step(self.open.unwrap_or(SEED), c.to_ascii_lowercase() as u32));
            } else if !c.is_ascii() && c.is_alphanumeric() {
                self.is_number = false;
                self.open = Some(step(self.open.unwrap_or(SEED), lower(c)));
            } else if !matches!(c, '\'' | '’' | '\u{ad}') {
                self.finish();
                if self.hashes.len() > FIRST_WORDS {
                    return;
                }
            }
        }
    }

    fn finish(&mut self) {
        if let Some(word) = self.open.take() {
            self.begins_with_number |= self.hashes.is_empty() && self.is_number;
            self.hashes.push(word);
        }
    }
}

impl Phrases {
    /// The phrases, laid down once for all pages.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Phrases> = OnceLock::new();
        SHARED.get_or_init(Self::default)
    }

    /// What stands in the text nodes among `nodes`.
    pub fn find(&self, snapshot: &Snapshot, nodes: std::ops::Range<NodeId>) -> Found {
        let mut words = Words::default();
        for node in (nodes.start.0..nodes.end.0).map(NodeId).filter(|&n| snapshot.is_text(n)) {
            words.read(snapshot.text(node));
            if words.hashes.len() > FIRST_WORDS {
                break;
            }
        }
        words.finish();
        self.match_words(&words.hashes, usize::from(words.begins_with_number))
    }

    /// What stands in words. The first `numbers` of them are only counts: "12 comments".
    fn match_words(&self, words: &[u64], numbers: usize) -> Found {
        let mut found = Found::default();
        for start in 0..words.len().min(FIRST_WORDS) {
            let mut state = SEED;
            for (i, &word) in words.iter().enumerate().skip(start) {
                let bits = self.table.get(join(&mut state, word));
                let strength = if start > numbers { 1 } else { 2 + u8::from(i + 1 == words.len()) };
                for (kind, place) in found.iter_mut().enumerate().filter(|(kind, _)| bits >> kind & 1 == 1) {
                    debug_assert!(kind < FURNITURE_KINDS);
                    *place = (*place).max(strength);
                }
                if bits & PREFIX == 0 {
                    break;
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_by_place() {
        let phrases = Phrases::default();
        let check = |text: &str, kind: usize, expected: u8| {
            let snapshot = Snapshot::of_plain_text(text);
            assert_eq!(phrases.find(&snapshot, NodeId(0)..NodeId(2))[kind], expected, "{text}");
        };
        let (share, related, newsletter, comments) = (0, 1, 2, 3);
        check("Share this article", share, 3);
        check("SHARE THIS: Twitter", share, 2);
        check("Please share this", share, 1);
        check("Shared values", share, 0);
        check("Lesen Sie auch: Streik", related, 2);
        check("Don’t miss", related, 3);
        check("12 comments", comments, 3);
        check("12b comments", comments, 1);
        check("S’inscrire", newsletter, 3);
    }
}
