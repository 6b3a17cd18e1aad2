//! How much of each leaf of a page stands in the page's true text.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use pressglass::hash::{SEED, mix, step};
use pressglass::snapshot::Snapshot;
use pressglass::units::NodeId;

/// Words in a row that must stand in the true text; shorter leaves must be a line of it.
const RUN: usize = 4;
/// Words of a leaf that can be an anchor: long enough to stand in one place only.
const ANCHOR: usize = 8;

/// The words of a text as hashes of their letters and digits in lower case.
pub fn words_of(text: &str) -> Vec<u64> {
    let (mut out, mut open) = (Vec::new(), None);
    for c in text.chars().chain([' ']) {
        if c.is_alphanumeric() {
            open = Some(c.to_lowercase().fold(open.unwrap_or(SEED), |hash, letter| step(hash, letter as u32)));
        } else {
            out.extend(open.take());
        }
    }
    out
}

/// The words of the text nodes among `nodes`.
pub fn words(snapshot: &Snapshot, nodes: Range<NodeId>) -> Vec<u64> {
    let mut text = String::new();
    let mut at = nodes.start;
    while at < nodes.end {
        if !snapshot.tag(at).is_rendered() {
            at = snapshot.end(at);
            continue;
        }
        text.push_str(snapshot.text(at));
        at = at.next();
    }
    words_of(&text)
}

/// The hash of words in a row.
fn run_hash(words: &[u64]) -> u64 {
    words.iter().fold(SEED, |hash, &word| mix(step(hash, word as u32) ^ word >> 32))
}

/// The share of each leaf's words that stands in the true text, 0 to 1.
pub fn labels(leaves: &[Vec<u64>], truth: &str) -> Vec<f32> {
    let tokens = words_of(truth);
    let mut runs: HashMap<u64, Vec<usize>> = HashMap::new();
    for (i, run) in tokens.windows(RUN).enumerate() {
        runs.entry(run_hash(run)).or_default().push(i);
    }
    let mut lines: HashMap<u64, Vec<usize>> = HashMap::new();
    let mut at = 0;
    for line in truth.lines() {
        let words = words_of(line);
        let bare = words_of(line.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | '-' | '*' | '•' | '#' | ' ')));
        for form in [&words, &bare] {
            lines.entry(run_hash(form)).or_default().push(at);
        }
        at += words.len();
    }
    let coverage = |words: &[u64]| -> (f32, Vec<usize>) {
        if words.len() < RUN {
            let found = lines.get(&run_hash(words)).cloned().unwrap_or_default();
            return (if found.is_empty() { 0.0 } else { 1.0 }, found);
        }
        let mut covered = vec![false; words.len()];
        let mut places = Vec::new();
        for (i, run) in words.windows(RUN).enumerate() {
            if let Some(found) = runs.get(&run_hash(run)) {
                covered[i..i + RUN].iter_mut().for_each(|c| *c = true);
                if places.is_empty() {
                    places = found.clone();
                }
            }
        }
        (covered.iter().filter(|c| **c).count() as f32 / words.len() as f32, places)
    };
    let found: Vec<_> = leaves.iter().map(|words| coverage(words)).collect();
    let mut copies: HashMap<u64, u32> = HashMap::new();
    leaves.iter().for_each(|words| *copies.entry(run_hash(words)).or_default() += 1);
    let is_copy = |words: &Vec<u64>| copies.get(&run_hash(words)).is_some_and(|&n| n > 1);
    // A leaf that stands on the page more than once is the article's where it lies between its neighbours in the truth.
    let anchor = |i: usize| -> Option<usize> {
        let (share, places) = found.get(i)?;
        let words = leaves.get(i)?;
        (*share > 0.9 && words.len() >= ANCHOR && !is_copy(words)).then(|| places.first().copied()).flatten()
    };
    let anchors: Vec<Option<usize>> = (0..leaves.len()).map(anchor).collect();
    let mut after = vec![tokens.len(); leaves.len() + 1];
    for i in (0..leaves.len()).rev() {
        after[i] = anchors[i].unwrap_or(after[i + 1]);
    }
    let mut before = 0;
    let mut seen: HashSet<u64> = HashSet::new();
    let mut out = Vec::new();
    for (i, (words, (share, places))) in leaves.iter().zip(&found).enumerate() {
        before = anchors[i].unwrap_or(before);
        let fits = !is_copy(words) || places.iter().any(|&p| p + 1 >= before && p <= after[i + 1]) && seen.insert(run_hash(words));
        out.push(if fits { *share } else { 0.0 });
    }
    out
}
