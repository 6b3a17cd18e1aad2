//! Forward and backward weights: how likely each state of a token is, all paths taken together.
//!
//! The trainer learns from them; the tagger says by them how sure a name is. Computed with `libm` in one order, so that
//! every machine gives the same numbers.

use super::lattice::{LABELS, OUTSIDE, SIDES, STATES, Scores, Span, Steps, larger, parts};

/// A chain of forward and backward weights, each token's scaled to a sum of one.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    /// Weights of the states with what stands before them.
    pub alpha: Vec<Scores>,
    /// Weights of what stands after the states.
    pub beta: Vec<Scores>,
    /// Each token's weights as they were before they were scaled, summed; at the end those of the last step.
    sums: Vec<f32>,
}

/// Exponentials of the steps' scores.
#[derive(Clone, Debug)]
pub struct Exps {
    /// Of [`Steps::border`].
    pub border: [[f32; SIDES]; SIDES],
    /// The same by what comes after the border, then by what stands before it.
    border_to: [[f32; SIDES]; SIDES],
    /// Of [`Steps::inner`].
    pub inner: [[f32; 4]; LABELS],
}

impl Exps {
    /// Of these scores.
    pub fn of(steps: &Steps) -> Self {
        let border = steps.border.map(|row| row.map(libm::expf));
        let border_to = std::array::from_fn(|next| border.map(|row| row[next]));
        Self { border, border_to, inner: steps.inner.map(|row| row.map(libm::expf)) }
    }
}

/// Sums of a token's weights by the side that they end with.
pub fn ends(state: &Scores) -> [f32; SIDES] {
    let mut sides = [0.0; SIDES];
    sides[0] = state[OUTSIDE];
    for label in 0..LABELS {
        let [_, _, last, unit] = parts(label);
        sides[label + 1] = state[last] + state[unit];
    }
    sides
}

/// Before the first token there is no name.
pub const START: [f32; SIDES] = {
    let mut sides = [0.0; SIDES];
    sides[0] = 1.0;
    sides
};

impl Chain {
    /// Forward and backward weights of a sequence whose exponentiated scores are `psi`, with states not allowed at 0.
    pub fn run(&mut self, psi: &[Scores], exps: &Exps) {
        self.alpha.clear();
        self.beta.clear();
        self.sums.clear();
        let mut before: Option<Scores> = None;
        for score in psi {
            let mut alpha = forward(before.as_ref(), score, exps);
            self.sums.push(scale(&mut alpha));
            self.alpha.push(alpha);
            before = Some(alpha);
        }
        // The step to the outside after the sequence.
        let last = before.as_ref().map_or(START, ends);
        let end: f32 = last.iter().zip(&exps.border).map(|(weight, row)| weight * row[0]).sum();
        self.sums.push(end);
        let mut after: Option<(Scores, &Scores)> = None;
        for score in psi.iter().rev() {
            let mut beta = backward(after.as_ref(), exps);
            scale(&mut beta);
            self.beta.push(beta);
            after = Some((beta, score));
        }
        self.beta.reverse();
    }

    /// Logarithm of the weight of all paths.
    pub fn log_z(&self) -> f64 {
        self.sums.iter().fold(0.0, |all, sum| all + libm::log(f64::from(sum.max(f32::MIN_POSITIVE))))
    }

    /// How likely each state of a token is.
    fn likelihoods(&self, at: usize) -> Scores {
        let (Some(alpha), Some(beta)) = (self.alpha.get(at), self.beta.get(at)) else { return [0.0; STATES] };
        let mut product: Scores = std::array::from_fn(|state| alpha.get(state).unwrap_or(&0.0) * beta.get(state).unwrap_or(&0.0));
        let sum: f32 = product.iter().sum();
        if sum > 0.0 {
            product.iter_mut().for_each(|p| *p /= sum);
        }
        product
    }

    /// How sure a name is, 0 to 1: the least likelihood of its label at any of its tokens. The sequence that was run
    /// began at token `start`.
    pub fn confidence(&self, span: &Span, start: usize) -> f32 {
        let [begin, .., unit] = parts(span.label as usize);
        let of = |token: usize| self.likelihoods(token - start).get(begin..=unit).map_or(0.0, |parts| parts.iter().sum());
        (span.start..span.end).map(of).fold(1.0, f32::min)
    }
}

/// The weights of a token's states by those of the token before it.
fn forward(before: Option<&Scores>, score: &Scores, exps: &Exps) -> Scores {
    let sides = before.map_or(START, ends);
    let mut entering = [0.0f32; SIDES];
    for (side, &weight) in sides.iter().enumerate() {
        if weight > 0.0 {
            for (sum, step) in entering.iter_mut().zip(&exps.border[side]) {
                *sum += weight * step;
            }
        }
    }
    let mut alpha = [0.0f32; STATES];
    alpha[OUTSIDE] = entering[0] * score[OUTSIDE];
    for label in 0..LABELS {
        let [begin, inside, last, unit] = parts(label);
        alpha[begin] = entering[label + 1] * score[begin];
        alpha[unit] = entering[label + 1] * score[unit];
        if let Some(before) = before {
            let [begin_inside, begin_last, inside_inside, inside_last] = exps.inner[label];
            alpha[inside] = (before[begin] * begin_inside + before[inside] * inside_inside) * score[inside];
            alpha[last] = (before[begin] * begin_last + before[inside] * inside_last) * score[last];
        }
    }
    alpha
}

/// The weights of what stands after a token's states, by those of the token after it and its scores.
fn backward(after: Option<&(Scores, &Scores)>, exps: &Exps) -> Scores {
    let mut beta = [0.0f32; STATES];
    let mut leaving = [0.0f32; SIDES];
    match after {
        None => leaving = exps.border_to[0],
        Some((next, score)) => {
            let mut entering = [0.0f32; SIDES];
            entering[0] = next[OUTSIDE] * score[OUTSIDE];
            for label in 0..LABELS {
                let [begin, inside, last, unit] = parts(label);
                entering[label + 1] = next[begin] * score[begin] + next[unit] * score[unit];
                let [begin_inside, begin_last, inside_inside, inside_last] = exps.inner[label];
                let (going_on, ending) = (next[inside] * score[inside], next[last] * score[last]);
                beta[begin] = begin_inside * going_on + begin_last * ending;
                beta[inside] = inside_inside * going_on + inside_last * ending;
            }
            for (steps, weight) in exps.border_to.iter().zip(entering) {
                leaving.iter_mut().zip(steps).for_each(|(sum, step)| *sum += step * weight);
            }
        }
    }
    beta[OUTSIDE] = leaving[0];
    for label in 0..LABELS {
        let [_, _, last, unit] = parts(label);
        beta[last] = leaving[label + 1];
        beta[unit] = leaving[label + 1];
    }
    beta
}

/// Scales weights to a sum of one, where they are not all 0; gives their sum as it was.
fn scale(weights: &mut Scores) -> f32 {
    let sum: f32 = weights.iter().sum();
    let scale = if sum > 0.0 { 1.0 / sum } else { 0.0 };
    for weight in weights {
        *weight *= scale;
    }
    sum
}

/// The scores of a token's states, exponentiated against the largest.
pub fn exponentials(scores: &Scores) -> Scores {
    let largest = scores.iter().copied().fold(f32::MIN, larger);
    scores.map(|score| libm::expf(score - largest))
}

/// The same to almost four digits, for how sure a name is; several times faster, for the compiler does many states at once.
pub fn rough_exponentials(scores: &Scores) -> Scores {
    let largest = scores.iter().copied().fold(f32::MIN, larger);
    let mut out = [0.0; STATES];
    out.iter_mut().zip(scores).for_each(|(exp, score)| *exp = rough_exp(score - largest));
    out
}

/// e to the power of `x`, which is not above 0: a power of two by its bits, times a polynomial for what is left of it.
fn rough_exp(x: f32) -> f32 {
    /// Below this all is as good as 0.
    const LEAST: f32 = -40.0;
    /// 2 to the power of 0 to 1, by least squares of the relative error, which is 1.4e-4 at most.
    const POLYNOMIAL: [f32; 4] = [0.999_86, 0.696_17, 0.225_87, 0.077_82];
    let power = larger(x, LEAST) * std::f32::consts::LOG2_E;
    let whole = power as i32 - 1;
    let rest = power - whole as f32;
    let [a, b, c, d] = POLYNOMIAL;
    f32::from_bits(((whole + 127) << 23) as u32) * (a + rest * (b + rest * (c + rest * d)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mention::Label;

    #[test]
    fn rough_exponentials_are_near() {
        for tenth in 0..300 {
            let x = -0.1 * tenth as f32;
            assert!((rough_exp(x) / libm::expf(x) - 1.0).abs() < 2e-4, "{x}: {} {}", rough_exp(x), libm::expf(x));
        }
    }

    #[test]
    fn likelihoods_follow_the_scores() {
        let unit = 4;
        let mut scores = [0.0; STATES];
        scores[unit] = 5.0;
        let mut chain = Chain::default();
        chain.run(&[exponentials(&scores)], &Exps::of(&Steps::default()));
        // A single token can only be outside or a unit: e^5 against ten other states at e^0.
        let expected = libm::expf(5.0) / (libm::expf(5.0) + 10.0);
        let span = Span { start: 7, end: 8, label: Label::Person };
        assert!((chain.confidence(&span, 7) - expected).abs() < 1e-5);
        assert!((chain.log_z() - f64::from(libm::logf(1.0 + 10.0 * libm::expf(-5.0)))).abs() < 1e-5);
    }
}
