//! The states of a token and the best way through them.
//!
//! A token is outside of names (O), or begins (B), continues (I), ends (L) or is (U) a name of one of ten labels.
//! A name begins where the one before has ended, so what follows depends only on the label that ended, or none.

use crate::mention::Label;

/// Labels of names.
pub const LABELS: usize = 10;
/// States of a token.
pub const STATES: usize = 1 + 4 * LABELS;
/// What may stand before or after a border of names: none, or one of the labels.
pub const SIDES: usize = 1 + LABELS;

/// The state outside of names.
pub const OUTSIDE: usize = 0;

/// A token's place in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Part {
    /// First of several.
    Begin,
    /// Neither first nor last.
    Inside,
    /// Last of several.
    Last,
    /// The only one.
    Unit,
}

/// The state of a part of a name of the label with this code.
#[inline]
pub const fn state(label: usize, part: Part) -> usize {
    1 + 4 * label + part as usize
}

/// Scores of steps from one token to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// From the end of a name (or outside, 0) to the begin of a name (or outside), by sides.
    pub border: [[f32; SIDES]; SIDES],
    /// Inside a name: begin to inside, begin to last, inside to inside, inside to last.
    pub inner: [[f32; 4]; LABELS],
}

impl Default for Steps {
    fn default() -> Self {
        Self { border: [[0.0; SIDES]; SIDES], inner: [[0.0; 4]; LABELS] }
    }
}

/// Scores of a token's states.
pub type Scores = [f32; STATES];

/// A name found in a sequence: from token to token, end exclusive, and its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First token.
    pub start: usize,
    /// Token after the last.
    pub end: usize,
    /// Its label.
    pub label: Label,
}

const NEVER: f32 = f32::MIN / 4.0;

/// The larger of two numbers. WebAssembly calls a function for `f32::max`, which heeds what is no number; no score is.
#[inline]
pub(super) const fn larger(a: f32, b: f32) -> f32 {
    if a > b { a } else { b }
}

/// Finds best paths, one after the other, in the same memory.
#[derive(Default)]
pub struct Lattice {
    /// For each token the score of the best way to each of its states.
    ways: Vec<Scores>,
    path: Vec<u8>,
}

impl Lattice {
    /// The best states of a sequence between two outsides (Viterbi's algorithm). Only the scores of the ways are kept; which
    /// way was best is computed again on the way back, for the states that it comes through.
    #[inline(never)]
    pub fn best_path(&mut self, scores: &[Scores], steps: &Steps) -> &[u8] {
        self.ways.clear();
        for score in scores {
            let before = self.ways.last();
            let border = before.map_or(steps.border[0], |before| enter(&ends(before), steps));
            let before = before.unwrap_or(&[NEVER; STATES]);
            let mut next = [NEVER; STATES];
            next[OUTSIDE] = border[0] + score[OUTSIDE];
            for label in 0..LABELS {
                let [begin, inside, last, unit] = parts(label);
                let [begin_inside, begin_last, inside_inside, inside_last] = steps.inner[label];
                next[begin] = border[label + 1] + score[begin];
                next[unit] = border[label + 1] + score[unit];
                next[inside] = larger(before[begin] + begin_inside, before[inside] + inside_inside) + score[inside];
                next[last] = larger(before[begin] + begin_last, before[inside] + inside_last) + score[last];
            }
            self.ways.push(next);
        }
        self.path.clear();
        self.path.resize(scores.len(), 0);
        // What comes after the token: outside, past the end.
        let mut after = OUTSIDE;
        for (slot, way) in self.path.iter_mut().zip(&self.ways).rev() {
            after = before(way, after, steps);
            *slot = after as u8;
        }
        &self.path
    }
}

/// The states of a label, in the order of [`Part`].
pub(super) const fn parts(label: usize) -> [usize; 4] {
    let first = 1 + 4 * label;
    [first, first + 1, first + 2, first + 3]
}

/// The score of the best way that ends with each side: outside, or a name of each label.
fn ends(way: &Scores) -> [f32; SIDES] {
    let mut ends = [way[OUTSIDE]; SIDES];
    for label in 0..LABELS {
        let [_, _, last, unit] = parts(label);
        ends[label + 1] = larger(way[unit], way[last]);
    }
    ends
}

/// For each side that may come next, the best score of a border before it.
fn enter(ends: &[f32; SIDES], steps: &Steps) -> [f32; SIDES] {
    let mut scores = [NEVER; SIDES];
    for (end, row) in ends.iter().zip(&steps.border) {
        for (best, step) in scores.iter_mut().zip(row) {
            *best = larger(*best, end + step);
        }
    }
    scores
}

/// The state of a token on the best way to the state after it.
fn before(way: &Scores, after: usize, steps: &Steps) -> usize {
    let label = after.saturating_sub(1) / 4;
    let [begin, inside, last, _] = parts(label);
    if after == inside || after == last {
        let [begin_inside, begin_last, inside_inside, inside_last] = steps.inner[label];
        let (from_begin, from_inside) = if after == inside { (begin_inside, inside_inside) } else { (begin_last, inside_last) };
        return if way[inside] + from_inside > way[begin] + from_begin { inside } else { begin };
    }
    let next = if after == OUTSIDE { 0 } else { label + 1 };
    let (mut best, mut from) = (NEVER, 0);
    for (side, (end, row)) in ends(way).iter().zip(&steps.border).enumerate() {
        if end + row[next] > best {
            (best, from) = (end + row[next], side);
        }
    }
    match from.checked_sub(1) {
        None => OUTSIDE,
        Some(label) => {
            let [_, _, last, unit] = parts(label);
            if way[unit] >= way[last] { unit } else { last }
        }
    }
}

/// The names in a path of states whose first token has the index `start`.
pub fn spans(path: &[u8], start: usize) -> impl Iterator<Item = Span> {
    let mut open = start;
    path.iter().zip(start..).filter_map(move |(&state, at)| {
        let code = usize::from(state).checked_sub(1)?;
        let part = code % 4;
        if part == Part::Begin as usize || part == Part::Unit as usize {
            open = at;
        }
        let ends = part == Part::Last as usize || part == Part::Unit as usize;
        let label = *Label::ALL.get(code / 4).filter(|_| ends)?;
        Some(Span { start: open, end: at + 1, label })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(states: &[usize]) -> Vec<Scores> {
        states.iter().map(|&state| std::array::from_fn(|s| if s == state { 1.0 } else { 0.0 })).collect()
    }

    #[test]
    fn the_path_of_the_scores_is_found() {
        let person = Label::Person as usize;
        let org = Label::Org as usize;
        let states = [OUTSIDE, state(person, Part::Begin), state(person, Part::Last), state(org, Part::Unit), OUTSIDE];
        let mut lattice = Lattice::default();
        let path = lattice.best_path(&scores(&states), &Steps::default());
        assert_eq!(path, states.map(|s| s as u8));
        assert_eq!(
            spans(path, 10).collect::<Vec<_>>(),
            [Span { start: 11, end: 13, label: Label::Person }, Span { start: 13, end: 14, label: Label::Org }]
        );
    }

    #[test]
    fn a_name_that_begins_also_ends() {
        // The scores ask for a begin at the end; the path must be one that is possible.
        let begin = state(Label::Gpe as usize, Part::Begin);
        let mut lattice = Lattice::default();
        let path = lattice.best_path(&scores(&[begin, begin]), &Steps::default());
        for span in spans(path, 0) {
            assert!(span.end <= 2);
        }
        assert!(lattice.best_path(&[], &Steps::default()).is_empty());
    }
}
