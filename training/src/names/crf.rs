//! Trains the weights of a linear-chain conditional random field on partly labelled sequences.
//!
//! The objective is the marginal likelihood of what is allowed: log of the weight of all paths through allowed states,
//! less log of the weight of all paths. Method: AdaGrad over sequences in a fixed order, with L2; weights are averaged
//! over the last epochs. Everything is computed in one order and with `libm`, so that the same data give the same bytes.

use pressglass::mention::tagger::parts::{Chain, Exps, LABELS, OUTSIDE, SIDES, START, STATES, Steps, ends, exponentials};

/// A token of a sequence.
#[derive(Clone, Debug)]
pub struct Token {
    /// Its features, as indices of weights' rows.
    pub features: Vec<u32>,
    /// The states that it may have.
    pub allowed: u64,
}

/// A sequence between two outsides.
#[derive(Clone, Debug)]
pub struct Sequence {
    /// Its tokens.
    pub tokens: Vec<Token>,
    /// What it counts.
    pub weight: f32,
    /// Scores that do not change, added to those of the features, for the second stage: a row a token; empty for none.
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
pub struct Options<'a> {
    /// Passes over the data.
    pub epochs: usize,
    /// Step size of AdaGrad.
    pub rate: f32,
    /// Strength of L2, per unit of weight of a sequence.
    pub l2: f32,
    /// Strength of L1, per epoch and weight.
    pub l1: f32,
    /// The steps' scores, where they are not trained.
    pub steps: Option<&'a Steps>,
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
        psi.push(exponentials(&scores));
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
    let mut steps = options.steps.cloned().unwrap_or_default();
    let mut squares = vec![0.0f32; weights.values.len()];
    let mut step_squares = Steps::default();
    let mut sum = vec![0.0f32; weights.values.len()];
    let mut step_sum = Steps::default();
    let mut order: Vec<u32> = (0..sequences.len() as u32).collect();
    let mut random = Random(20);
    let (mut psi, mut masked, mut counts) = (Vec::new(), Vec::new(), Vec::new());
    let mut chain = Chain::default();
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
            chain.run(&masked, &exps);
            let wanted = chain.log_z();
            expect(&masked, &exps, &chain, sequence.weight, &mut counts, &mut step_counts);
            chain.run(&psi, &exps);
            expect(&psi, &exps, &chain, -sequence.weight, &mut counts, &mut step_counts);
            loss += f64::from(sequence.weight) * (chain.log_z() - wanted);
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
            if options.steps.is_some() {
                continue;
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
