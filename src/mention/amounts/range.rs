//! The two ends of a range: "5-10 million", "9 to 10", "between 2 and 3 billion".
//!
//! Takes terms and a first number; gives the second with what the first comes to. It knows no units.

use super::number::{Number, number};
use super::terms::Terms;
use crate::lang::values::Role;

/// A number from which on it is clear that a multiplier behind the second is not its own: "$500 to $1 million".
const LEAST_CLEAR: f64 = 100.0;
/// Numbers in four digits that are rather a year than one end of a range: "from 2018 to 3 percent".
pub(super) const LIKE_YEARS: std::ops::RangeInclusive<f64> = 1000.0..=2199.0;

/// A number, or the two ends of a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ends {
    /// The first number; none where it is not clear whether it shares the multiplier of the second: "$10 to $5 million".
    pub value: Option<f64>,
    /// The second number.
    pub to: Option<f64>,
    /// The number that a unit follows.
    pub last: Number,
}

impl Ends {
    /// One number alone.
    pub fn one(number: Number) -> Self {
        Self { value: Some(number.value), to: None, last: number }
    }

    /// Two numbers, of which the first shares the multiplier of the second.
    pub fn two(first: Number, last: Number) -> Self {
        Self { value: shared(first, last), to: Some(last.value), last }
    }
}

/// What the first number of a range comes to, with the multiplier that is said of the second alone.
pub(super) fn shared(first: Number, second: Number) -> Option<f64> {
    if first.scaled || second.scale == 1.0 {
        return Some(first.value);
    }
    if first.value < second.value / second.scale {
        return Some(first.value * second.scale).filter(|value| value.is_finite());
    }
    Some(first.value).filter(|value| *value >= LEAST_CLEAR)
}

/// The range that begins at `at` with the number `first`; `scale` adds a short multiplier to the second.
pub(super) fn range(terms: &Terms, at: usize, first: Number, scale: impl Fn(Number) -> Number) -> Option<Ends> {
    let second = scale(number(terms, joined(terms, at, first.end)?)?);
    let year = !first.scaled && LIKE_YEARS.contains(&first.value) && second.value / second.scale < first.value;
    // "zero to 60 mph" is a run, of which the second is told.
    let run = first.value == 0.0 && !first.digits;
    (!year && !run).then(|| Ends::two(first, second))
}

/// The token after "to", a tight dash, or the "and" of "between … and", at `end` of what begins at `at`.
pub(super) fn joined(terms: &Terms, at: usize, end: usize) -> Option<usize> {
    let to = || terms.range(end);
    let and = || terms.skip(end, Role::And).filter(|_| terms.before(at, |role| role == Role::Between));
    // "one-to-seven".
    let spelled = terms.tight(end, &["-"]).and_then(|to| terms.skip(to, Role::To)).and_then(|dash| terms.tight(dash, &["-"]));
    spelled.or_else(to).or_else(and)
}
