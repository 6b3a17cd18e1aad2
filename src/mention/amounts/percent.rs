//! Percentages: "4.2%", "ten percent", "9-10 per cent", "half a percent", "two percentage points".
//!
//! Takes terms; gives a mention's end with the number. Basis points are hundredths of a percentage point.

use super::number::number;
use super::range::{self, Ends};
use super::terms::Terms;
use super::{Found, Label, Value};
use crate::lang::values::Role;

/// Basis points in a percentage point.
const BASIS_POINTS: f64 = 100.0;

/// The percentage that begins at a token.
pub(super) fn percent(terms: &Terms, at: usize) -> Option<Found> {
    if let Some(next) = terms.skip(at, Role::PercentBefore) {
        let found = number(terms, next)?;
        return Some(Found::new(found.end, Label::Percent, Some(Value::Percent { number: found.value, to: None })));
    }
    let first = number(terms, at)?;
    let range = range::range(terms, at, first, |second| second);
    range.into_iter().chain([Ends::one(first)]).find_map(|amount| {
        let next = terms.tight(amount.last.end, &["-"]).unwrap_or(amount.last.end);
        let one = |role, by: f64| terms.skip(next, role).map(|end| (end, by));
        let (end, by) = one(Role::Percent, 1.0).or_else(|| one(Role::PercentPoint, 1.0)).or_else(|| one(Role::BasisPoint, BASIS_POINTS))?;
        let value = amount.value.map(|number| Value::Percent { number: number / by, to: amount.to.map(|to| to / by) });
        Some(Found::new(end, Label::Percent, value))
    })
}
