//! Lengths of time: "three years", "two and a half hours", "79-year", "an hour and a half", "five hours 9 minutes", "weeks".
//!
//! Takes terms; gives the units with their counts. What a length is counted from stands in the dates and times.

use super::number::{Number, and_fraction, number, vague};
use super::terms::Terms;
use crate::lang::values::{Role, Unit};

/// How many units one length may have: "two hours, nine minutes and 3 seconds".
const MOST_PARTS: usize = 4;

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Length {
    /// The first token after it.
    pub end: usize,
    /// Its largest unit.
    pub unit: Unit,
    /// How many of the largest unit; `None` for "several".
    pub count: Option<f64>,
    /// The smaller units with their counts.
    more: [Option<(f64, Unit)>; MOST_PARTS - 1],
    /// Whether it stands without any count: "weeks".
    pub bare: bool,
    /// Whether it is joined by a hyphen, as an adjective: "three-day".
    pub hyphen: bool,
}

impl Length {
    /// Its ISO 8601 duration: "P3Y", "PT5H9M"; none where no count is said.
    pub fn duration(&self) -> Option<String> {
        let mut days = String::new();
        let mut times = String::new();
        let parts = std::iter::once((self.count?, self.unit)).chain(self.more.into_iter().flatten());
        for (count, unit) in parts {
            let (part, count, letter) = match unit {
                Unit::Millisecond => (&mut times, count / 1000.0, 'S'),
                Unit::Second => (&mut times, count, 'S'),
                Unit::Minute => (&mut times, count, 'M'),
                Unit::Hour => (&mut times, count, 'H'),
                Unit::Night | Unit::Day => (&mut days, count, 'D'),
                Unit::Week => (&mut days, count, 'W'),
                Unit::Fortnight => (&mut days, count * 2.0, 'W'),
                Unit::Month => (&mut days, count, 'M'),
                Unit::Quarter => (&mut days, count * 3.0, 'M'),
                Unit::Year | Unit::SportSeason => (&mut days, count, 'Y'),
                Unit::Decade => (&mut days, count * 10.0, 'Y'),
                Unit::Century => (&mut days, count * 100.0, 'Y'),
            };
            part.push_str(&format!("{count}{letter}"));
        }
        Some(if times.is_empty() { format!("P{days}") } else { format!("P{days}T{times}") })
    }

    /// Whether it is counted in hours and less, so that it is a time rather than a date.
    pub fn is_time(&self) -> bool {
        self.unit <= Unit::Night
    }
}

/// The unit at a token, with whether the word is a plural.
fn unit(terms: &Terms, at: usize) -> Option<(Unit, bool, usize)> {
    let (found, end) = terms.find(at, |r| match r {
        Role::Unit(unit) => Some((unit, false)),
        Role::Units(unit) => Some((unit, true)),
        _ => None,
    })?;
    Some((found.0, found.1, end))
}

/// The length that begins at a token.
pub(super) fn length(terms: &Terms, at: usize) -> Option<Length> {
    terms.last_length.answer(at, || read(terms, at))
}

fn read(terms: &Terms, at: usize) -> Option<Length> {
    let none = [None; MOST_PARTS - 1];
    if terms.is_every(at) {
        return None;
    }
    if let Some((unit, end)) = terms.find(at, |r| if let Role::Long(unit) = r { Some(unit) } else { None }) {
        return Some(Length { end, unit, count: Some(1.0), more: none, bare: false, hyphen: true });
    }
    if let Some((unit, true, end)) = unit(terms, at)
        && terms.symbol(terms.word(at)).is_empty()
        && !terms.word(at).starts_with(char::is_uppercase)
        && !(terms.before(at, |r| matches!(r, Role::Cardinal(_))) || terms.is_number(at.wrapping_sub(1)))
        && (!matches!(unit, Unit::Minute | Unit::Day | Unit::Night | Unit::SportSeason)
            || terms.before(at, |r| r == Role::YearCue) && !terms.before(at, |r| r == Role::The))
    {
        return Some(Length { end, unit, count: None, more: none, bare: true, hyphen: false });
    }
    if let Some(next) = vague(terms, at) {
        let next = terms.skip(next, Role::More).unwrap_or(next);
        let (unit, many, end) = unit(terms, next)?;
        return many.then_some(Length { end, unit, count: None, more: none, bare: false, hyphen: false });
    }
    let (count, unit, mut end, hyphen) = counted(terms, at)?;
    let mut found = Length { end, unit, count: Some(count), more: none, bare: false, hyphen };
    if let Some((fraction, next)) = and_fraction(terms, end) {
        return Some(Length { end: next, count: Some(count + fraction), ..found });
    }
    let mut smallest = unit;
    for slot in &mut found.more {
        let joined = terms.skip(end, Role::And).or_else(|| (terms.word(end) == ",").then_some(end + 1)).unwrap_or(end);
        let joined = terms.skip(joined, Role::And).unwrap_or(joined);
        let Some((count, unit, next, false)) = counted(terms, joined) else { break };
        if unit >= smallest || count < 0.0 || terms.has(joined, Role::One) {
            break;
        }
        (*slot, end, smallest) = (Some((count, unit)), next, unit);
    }
    found.end = end;
    Some(found)
}

/// A count with its unit: "three years", "a year", "79-year", "half an hour", "five more minutes".
fn counted(terms: &Terms, at: usize) -> Option<(f64, Unit, usize, bool)> {
    if terms.ends_name(at) || terms.is_rate(at) {
        return None;
    }
    let (count, next, digits) = match number(terms, at).map(|n| range_end(terms, n)) {
        Some(n) => (n.value, n.end, n.digits),
        None => {
            let next = terms.skip(at, Role::One).filter(|next| !terms.has(*next, Role::Ambiguous))?;
            // "A night" and "a season" are seldom lengths.
            let seldom = terms.roles(next).iter().any(|r| matches!(r, Role::Unit(Unit::Night | Unit::SportSeason)));
            (!seldom).then_some((1.0, next, false))?
        }
    };
    let next = terms.skip(next, Role::More).unwrap_or(next);
    let joined = terms.tight(next, &["-", "–"]).filter(|j| unit(terms, *j).is_some());
    let (unit, _, end) = unit(terms, joined.unwrap_or(next))?;
    // Symbols such as "h" and "s" need digits that they touch.
    let symbol = !terms.symbol(terms.word(joined.unwrap_or(next))).is_empty();
    let touching = terms.touches(next) || terms.word(next).len() > 1;
    (!symbol || digits && touching).then_some((count, unit, end, joined.is_some()))
}

/// The number, or the second of a span such as "3-5", which the unit then counts.
fn range_end(terms: &Terms, first: Number) -> Number {
    let joined = terms.range(first.end).filter(|_| terms.touches(first.end)).map(|next| {
        // "one-to-seven days".
        terms.tight(next, &["-"]).unwrap_or(next)
    });
    let to = terms.tight(first.end, &["-"]).and_then(|n| terms.skip(n, Role::To)).and_then(|n| terms.tight(n, &["-"]));
    let second = to.or(joined).and_then(|next| number(terms, next)).filter(|n| n.value > first.value);
    second.map_or(first, |second| Number { value: first.value, ..second })
}
