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

/// The best states of a sequence between two outsides (Viterbi's algorithm).
pub fn best_path(scores: &[Scores], steps: &Steps) -> Vec<u8> {
    let mut back: Vec<[u8; STATES]> = Vec::with_capacity(scores.len());
    let mut best = [NEVER; STATES];
    for (at, score) in scores.iter().enumerate() {
        let (border, border_from) = enter(&best, steps, at == 0);
        let mut next = [NEVER; STATES];
        let mut from = [0u8; STATES];
        next[OUTSIDE] = border[0] + score[OUTSIDE];
        from[OUTSIDE] = border_from[0];
        for label in 0..LABELS {
            let [begin, inside, last, unit] = parts(label);
            for part in [begin, unit] {
                next[part] = border[label + 1] + score[part];
                from[part] = border_from[label + 1];
            }
            let [begin_inside, begin_last, inside_inside, inside_last] = steps.inner[label];
            for (to, after_begin, after_inside) in [(inside, begin_inside, inside_inside), (last, begin_last, inside_last)] {
                let (a, b) = (best[begin] + after_begin, best[inside] + after_inside);
                next[to] = a.max(b) + score[to];
                from[to] = if b > a { inside as u8 } else { begin as u8 };
            }
        }
        best = next;
        back.push(from);
    }
    let (_, end_from) = enter(&best, steps, scores.is_empty());
    let mut path = vec![0u8; scores.len()];
    let mut state = end_from[0];
    for (at, from) in back.iter().enumerate().rev() {
        if let Some(slot) = path.get_mut(at) {
            *slot = state;
        }
        state = from.get(state as usize).copied().unwrap_or(0);
    }
    path
}

/// The states of a label, in the order of [`Part`].
const fn parts(label: usize) -> [usize; 4] {
    let first = 1 + 4 * label;
    [first, first + 1, first + 2, first + 3]
}

/// For each side that may come next, the best score of a border before it and the state it comes from.
fn enter(best: &Scores, steps: &Steps, first: bool) -> ([f32; SIDES], [u8; SIDES]) {
    let mut ends = [NEVER; SIDES];
    let mut states = [0u8; SIDES];
    ends[0] = if first { 0.0 } else { best[OUTSIDE] };
    if !first {
        for label in 0..LABELS {
            let [_, _, last, unit] = parts(label);
            let (state, score) = if best[unit] >= best[last] { (unit, best[unit]) } else { (last, best[last]) };
            ends[label + 1] = score;
            states[label + 1] = state as u8;
        }
    }
    let mut scores = [NEVER; SIDES];
    let mut from = [0u8; SIDES];
    for (side, end) in ends.iter().enumerate() {
        for next in 0..SIDES {
            let score = end + steps.border[side][next];
            if score > scores[next] {
                scores[next] = score;
                from[next] = states[side];
            }
        }
    }
    (scores, from)
}

/// The names in a path of states whose first token has the index `start`.
pub fn spans(path: &[u8], start: usize) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open = start;
    for (index, &state) in path.iter().enumerate() {
        let Some(code) = (state as usize).checked_sub(1) else { continue };
        let (part, at) = (code % 4, start + index);
        if part == Part::Begin as usize || part == Part::Unit as usize {
            open = at;
        }
        if (part == Part::Last as usize || part == Part::Unit as usize)
            && let Some(&label) = Label::ALL.get(code / 4)
        {
            found.push(Span { start: open, end: at + 1, label });
        }
    }
    found
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
        let path = best_path(&scores(&states), &Steps::default());
        assert_eq!(path, states.map(|s| s as u8));
        let found = spans(&path, 10);
        assert_eq!(found, [Span { start: 11, end: 13, label: Label::Person }, Span { start: 13, end: 14, label: Label::Org }]);
    }

    #[test]
    fn a_name_that_begins_also_ends() {
        // The scores ask for a begin at the end; the path must be one that is possible.
        let begin = state(Label::Gpe as usize, Part::Begin);
        let path = best_path(&scores(&[begin, begin]), &Steps::default());
        for span in spans(&path, 0) {
            assert!(span.end <= 2);
        }
        assert!(best_path(&[], &Steps::default()).is_empty());
    }
}
