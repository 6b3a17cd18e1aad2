//! Trains the weights of a linear-chain conditional random field on partly labelled sequences.
//!
//! The objective is the marginal likelihood of what is allowed: log of the weight of all paths through allowed states,
//! less log of the weight of all paths. Method: AdaGrad over sequences in a fixed order, with L2; weights are averaged
//! over the last epochs. Everything is computed in one order and with `libm`, so that the same data give the same bytes.

use pressglass::mention::tagger::parts::{LABELS, OUTSIDE, SIDES, STATES, Steps};

/// A token of a sequence.
#[derive(Clone, Debug)]
pub struct Token {
    /// Its features, as indices of weights' rows.
    pub features: Vec<u32>,
    /// Scores that do not change in training, for the second stage.
    pub allowed: u64,
}

/// A sequence between two outsides.
#[derive(Clone, Debug)]
pub struct Sequence {
    /// Its tokens.
    pub tokens: Vec<Token>,
    /// What it counts.
    pub weight: f32,
    /// Scores added to those of the features, a row a token; empty for none.
    pub base: Vec<[f32; STATES]>,
}

/// The weights of features: for each a row of (state, weight).
#[derive(Clone, Debug, Default)]
pub struct Weights {
    /// Where each row begins; one more than features.
    pub starts: Vec<u32>,
    /// The states of all rows.
    pub states: Vec<u8>,
    /// Their weights.
    pub values: Vec<f32>,
    /// How often each feature occurs in the data.
    pub counts: Vec<u32>,
}

impl Weights {
    fn row(&self, feature: u32) -> std::ops::Range<usize> {
        self.starts[feature as usize] as usize..self.starts[feature as usize + 1] as usize
    }
}

/// How to train.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Passes over the data.
    pub epochs: usize,
    /// Step size of AdaGrad.
    pub rate: f32,
    /// Strength of L2, per unit of weight of a sequence.
    pub l2: f32,
    /// Strength of L1, per epoch and weight.
    pub l1: f32,
}

/// A chain of forward and backward weights, each token's scaled to a sum of one.
struct Chain {
    alpha: Vec<[f32; STATES]>,
    beta: Vec<[f32; STATES]>,
    log_z: f64,
}

/// Exponentials of the steps' scores.
struct Exps {
    border: [[f32; SIDES]; SIDES],
    inner: [[f32; 4]; LABELS],
}

impl Exps {
    fn of(steps: &Steps) -> Self {
        Self { border: steps.border.map(|row| row.map(libm::expf)), inner: steps.inner.map(|row| row.map(libm::expf)) }
    }
}

/// Sums of a token's weights by the side that they end with.
fn ends(state: &[f32; STATES]) -> [f32; SIDES] {
    let mut sides = [0.0; SIDES];
    sides[0] = state[OUTSIDE];
    for label in 0..LABELS {
        sides[label + 1] = state[3 + 4 * label] + state[4 + 4 * label];
    }
    sides
}

const START: [f32; SIDES] = {
    let mut sides = [0.0; SIDES];
    sides[0] = 1.0;
    sides
};

/// Forward and backward weights of a sequence whose exponentiated scores are `psi`, with states not allowed at 0.
fn forward_backward(psi: &[[f32; STATES]], exps: &Exps, chain: &mut Chain) {
    chain.alpha.clear();
    chain.beta.clear();
    chain.log_z = 0.0;
    let mut before: Option<[f32; STATES]> = None;
    for score in psi {
        let sides = before.as_ref().map_or(START, ends);
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
            let first = 1 + 4 * label;
            alpha[first] = entering[label + 1] * score[first];
            alpha[first + 3] = entering[label + 1] * score[first + 3];
            if let Some(last) = &before {
                let [bi, bl, ii, il] = exps.inner[label];
                alpha[first + 1] = (last[first] * bi + last[first + 1] * ii) * score[first + 1];
                alpha[first + 2] = (last[first] * bl + last[first + 1] * il) * score[first + 2];
            }
        }
        let sum: f32 = alpha.iter().sum();
        let scale = if sum > 0.0 { 1.0 / sum } else { 0.0 };
        chain.log_z += libm::log(f64::from(sum.max(f32::MIN_POSITIVE)));
        for a in &mut alpha {
            *a *= scale;
        }
        chain.alpha.push(alpha);
        before = Some(alpha);
    }
    // The step to the outside after the sequence.
    let last = before.as_ref().map_or(START, ends);
    let end: f32 = last.iter().zip(&exps.border).map(|(weight, row)| weight * row[0]).sum();
    chain.log_z += libm::log(f64::from(end.max(f32::MIN_POSITIVE)));
    let mut after: Option<([f32; STATES], usize)> = None;
    for at in (0..psi.len()).rev() {
        let mut beta = [0.0f32; STATES];
        let mut leaving = [0.0f32; SIDES];
        match &after {
            None => {
                for (side, row) in exps.border.iter().enumerate() {
                    leaving[side] = row[0];
                }
            }
            Some((next, index)) => {
                let score = &psi[*index];
                let mut entering = [0.0f32; SIDES];
                entering[0] = next[OUTSIDE] * score[OUTSIDE];
                for label in 0..LABELS {
                    let first = 1 + 4 * label;
                    entering[label + 1] = next[first] * score[first] + next[first + 3] * score[first + 3];
                    let [bi, bl, ii, il] = exps.inner[label];
                    let (inside, ending) = (next[first + 1] * score[first + 1], next[first + 2] * score[first + 2]);
                    beta[first] = bi * inside + bl * ending;
                    beta[first + 1] = ii * inside + il * ending;
                }
                for (side, row) in exps.border.iter().enumerate() {
                    leaving[side] = row.iter().zip(&entering).map(|(step, weight)| step * weight).sum();
                }
            }
        }
        beta[OUTSIDE] = leaving[0];
        for label in 0..LABELS {
            beta[3 + 4 * label] = leaving[label + 1];
            beta[4 + 4 * label] = leaving[label + 1];
        }
        let sum: f32 = beta.iter().sum();
        let scale = if sum > 0.0 { 1.0 / sum } else { 0.0 };
        for b in &mut beta {
            *b *= scale;
        }
        chain.beta.push(beta);
        after = Some((beta, at));
    }
    chain.beta.reverse();
}

/// Expected counts: of each token's states, and of steps (added to `steps` times `sign`).
fn expect(psi: &[[f32; STATES]], exps: &Exps, chain: &Chain, sign: f32, states: &mut [[f32; STATES]], steps: &mut Steps) {
    for (at, (alpha, beta)) in chain.alpha.iter().zip(&chain.beta).enumerate() {
        let mut gamma = [0.0f32; STATES];
        let mut sum = 0.0;
        for state in 0..STATES {
            gamma[state] = alpha[state] * beta[state];
            sum += gamma[state];
        }
        let scale = if sum > 0.0 { sign / sum } else { 0.0 };
        for (out, g) in states[at].iter_mut().zip(&gamma) {
            *out += g * scale;
        }
        // Steps into this token, in proportion; their sum is one as well.
        let before = at.checked_sub(1).map(|i| &chain.alpha[i]);
        let sides = before.map_or(START, ends);
        let score = &psi[at];
        let mut entering = [0.0f32; SIDES];
        entering[0] = beta[OUTSIDE] * score[OUTSIDE];
        let mut total = 0.0;
        let mut inner = [[0.0f32; 4]; LABELS];
        for label in 0..LABELS {
            let first = 1 + 4 * label;
            entering[label + 1] = beta[first] * score[first] + beta[first + 3] * score[first + 3];
            if let Some(last) = before {
                let [bi, bl, ii, il] = exps.inner[label];
                let (inside, ending) = (beta[first + 1] * score[first + 1], beta[first + 2] * score[first + 2]);
                inner[label] =
                    [last[first] * bi * inside, last[first] * bl * ending, last[first + 1] * ii * inside, last[first + 1] * il * ending];
                total += inner[label].iter().sum::<f32>();
            }
        }
        let mut border = [[0.0f32; SIDES]; SIDES];
        for side in 0..SIDES {
            for next in 0..SIDES {
                border[side][next] = sides[side] * exps.border[side][next] * entering[next];
                total += border[side][next];
            }
        }
        let scale = if total > 0.0 { sign / total } else { 0.0 };
        for (out, b) in steps.border.as_flattened_mut().iter_mut().zip(border.as_flattened()) {
            *out += b * scale;
        }
        for (out, i) in steps.inner.as_flattened_mut().iter_mut().zip(inner.as_flattened()) {
            *out += i * scale;
        }
    }
    // The last step, to the outside.
    let last = chain.alpha.last().map_or(START, ends);
    let total: f32 = last.iter().zip(&exps.border).map(|(weight, row)| weight * row[0]).sum();
    if total > 0.0 {
        for (side, weight) in last.iter().enumerate() {
            steps.border[side][0] += sign * weight * exps.border[side][0] / total;
        }
    }
}

/// The scores of a sequence's states, exponentiated against each token's largest.
fn exponentiate(sequence: &Sequence, weights: &Weights, psi: &mut Vec<[f32; STATES]>) {
    psi.clear();
    for (at, token) in sequence.tokens.iter().enumerate() {
        let mut scores = sequence.base.get(at).copied().unwrap_or([0.0; STATES]);
        for &feature in &token.features {
            for index in weights.row(feature) {
                scores[weights.states[index] as usize] += weights.values[index];
            }
        }
        let largest = scores.iter().copied().fold(f32::MIN, f32::max);
        psi.push(scores.map(|score| libm::expf(score - largest)));
    }
}

/// A fixed sequence of pseudo-random numbers (SplitMix64).
pub struct Random(pub u64);

impl Random {
    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ z >> 31
    }

    /// Brings a list into another order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for i in (1..list.len()).rev() {
            list.swap(i, (self.next() % (i as u64 + 1)) as usize);
        }
    }
}

/// Epochs at the end whose weights are averaged.
const AVERAGED: usize = 4;
/// Keeps AdaGrad's divisor from zero.
const EPSILON: f32 = 1e-6;

/// Trains weights and steps from zero.
pub fn train(sequences: &[Sequence], weights: &mut Weights, options: &Options, mut report: impl FnMut(usize, f64)) -> Steps {
    let mut steps = Steps::default();
    let mut squares = vec![0.0f32; weights.values.len()];
    let mut step_squares = Steps::default();
    let mut sum = vec![0.0f32; weights.values.len()];
    let mut step_sum = Steps::default();
    let mut order: Vec<u32> = (0..sequences.len() as u32).collect();
    let mut random = Random(20);
    let (mut psi, mut masked, mut counts) = (Vec::new(), Vec::new(), Vec::new());
    let mut chain = Chain { alpha: Vec::new(), beta: Vec::new(), log_z: 0.0 };
    for epoch in 0..options.epochs {
        random.shuffle(&mut order);
        let mut loss = 0.0;
        for &index in &order {
            let sequence = &sequences[index as usize];
            let exps = Exps::of(&steps);
            exponentiate(sequence, weights, &mut psi);
            masked.clear();
            masked.extend(psi.iter().zip(&sequence.tokens).map(|(psi, token)| {
                let mut psi = *psi;
                for (state, value) in psi.iter_mut().enumerate() {
                    if token.allowed >> state & 1 == 0 {
                        *value = 0.0;
                    } else {
                        // A state that is allowed stays possible even where its score vanishes beside another's.
                        *value = value.max(1e-30);
                    }
                }
                psi
            }));
            counts.clear();
            counts.resize(sequence.tokens.len(), [0.0f32; STATES]);
            let mut step_counts = Steps::default();
            forward_backward(&masked, &exps, &mut chain);
            let wanted = chain.log_z;
            expect(&masked, &exps, &chain, sequence.weight, &mut counts, &mut step_counts);
            forward_backward(&psi, &exps, &mut chain);
            expect(&psi, &exps, &chain, -sequence.weight, &mut counts, &mut step_counts);
            loss += f64::from(sequence.weight) * (chain.log_z - wanted);
            let decay = options.l2 * sequence.weight;
            for (token, counts) in sequence.tokens.iter().zip(&counts) {
                for &feature in &token.features {
                    let shrink = options.l1 / weights.counts[feature as usize] as f32;
                    for index in weights.row(feature) {
                        let gradient = counts[weights.states[index] as usize] - decay * weights.values[index];
                        squares[index] += gradient * gradient;
                        let rate = options.rate / (EPSILON + squares[index]).sqrt();
                        let value = weights.values[index] + rate * gradient;
                        // L1 pulls towards zero and stops there.
                        weights.values[index] = (value.abs() - rate * shrink).max(0.0).copysign(value);
                    }
                }
            }
            let all = steps.border.as_flattened_mut().iter_mut().chain(steps.inner.as_flattened_mut());
            let squares = step_squares.border.as_flattened_mut().iter_mut().chain(step_squares.inner.as_flattened_mut());
            let gradients = step_counts.border.as_flattened().iter().chain(step_counts.inner.as_flattened());
            for ((step, square), gradient) in all.zip(squares).zip(gradients) {
                *square += gradient * gradient;
                *step += options.rate * gradient / (EPSILON + *square).sqrt();
            }
        }
        report(epoch, loss);
        if epoch + AVERAGED >= options.epochs {
            for (sum, value) in sum.iter_mut().zip(&weights.values) {
                *sum += value / AVERAGED as f32;
            }
            let all = steps.border.as_flattened().iter().chain(steps.inner.as_flattened());
            for (sum, step) in step_sum.border.as_flattened_mut().iter_mut().chain(step_sum.inner.as_flattened_mut()).zip(all) {
                *sum += step / AVERAGED as f32;
            }
        }
    }
    weights.values = sum;
    step_sum
}
