//! Lengths of time: "three years", "two and a half hours", "79-year", "an hour and a half", "five hours 9 minutes", "weeks".
//!
//! Takes terms; gives the units with their counts. What a length is counted from stands in the dates and times.

use super::Value;
use super::number::{Number, and_fraction, number, vague};
use super::range::{self, Ends, LIKE_YEARS};
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
    /// The other end of a range, of the largest unit: 5 in "3-5 years".
    pub to: Option<f64>,
    /// The smaller units with their counts.
    more: [Option<(f64, Unit)>; MOST_PARTS - 1],
    /// Whether it stands without any count: "weeks".
    pub bare: bool,
    /// Whether it is joined by a hyphen, as an adjective: "three-day".
    pub hyphen: bool,
}

impl Length {
    /// Its ISO 8601 duration: "P3Y", "PT5H9M"; none where no count is said.
    pub fn duration(&self) -> Option<Value> {
        let to = self.to.map(|to| self.spelled(to));
        self.count.map(|count| Value::Duration { duration: self.spelled(count), to })
    }

    /// ISO 8601 for so many of the largest unit, with the smaller ones.
    fn spelled(&self, count: f64) -> String {
        let mut days = String::new();
        let mut times = String::new();
        let parts = std::iter::once((count, self.unit)).chain(self.more.into_iter().flatten());
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
        if times.is_empty() { format!("P{days}") } else { format!("P{days}T{times}") }
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
        return Some(Length { end, unit, count: Some(1.0), to: None, more: none, bare: false, hyphen: true });
    }
    if let Some((unit, true, end)) = unit(terms, at)
        && terms.symbol(terms.word(at)).is_empty()
        && !terms.word(at).starts_with(char::is_uppercase)
        && !(terms.before(at, |r| matches!(r, Role::Cardinal(_))) || terms.is_number(at.wrapping_sub(1)))
        && (!matches!(unit, Unit::Minute | Unit::Day | Unit::Night | Unit::SportSeason)
            || terms.before(at, |r| r == Role::YearCue) && !terms.before(at, |r| r == Role::The))
    {
        return Some(Length { end, unit, count: None, to: None, more: none, bare: true, hyphen: false });
    }
    if let Some(next) = vague(terms, at) {
        let next = terms.skip(next, Role::More).unwrap_or(next);
        let (unit, many, end) = unit(terms, next)?;
        return many.then_some(Length { end, unit, count: None, to: None, more: none, bare: false, hyphen: false });
    }
    let (count, unit, mut end, hyphen) = counted(terms, at)?;
    let mut found = Length { end, unit, count: count.value, to: count.to, more: none, bare: false, hyphen };
    if let Some((fraction, next)) = and_fraction(terms, end) {
        return Some(Length { end: next, count: found.count.map(|count| count + fraction), ..found });
    }
    if found.to.is_some() {
        return Some(found);
    }
    let mut smallest = unit;
    for slot in &mut found.more {
        let joined = terms.skip(end, Role::And).or_else(|| (terms.word(end) == ",").then_some(end + 1)).unwrap_or(end);
        let joined = terms.skip(joined, Role::And).unwrap_or(joined);
        let Some((count, unit, next, false)) = counted(terms, joined) else { break };
        let Some(count) = count.value.filter(|_| count.to.is_none()) else { break };
        if unit >= smallest || count < 0.0 || terms.has(joined, Role::One) {
            break;
        }
        (*slot, end, smallest) = (Some((count, unit)), next, unit);
    }
    found.end = end;
    Some(found)
}

/// A count with its unit: "three years", "a year", "79-year", "half an hour", "five more minutes".
fn counted(terms: &Terms, at: usize) -> Option<(Ends, Unit, usize, bool)> {
    if terms.ends_name(at) || terms.is_rate(at) {
        return None;
    }
    let Some(first) = number(terms, at) else {
        let next = terms.skip(at, Role::One).filter(|next| !terms.has(*next, Role::Ambiguous))?;
        // "A night" and "a season" are seldom lengths.
        let seldom = terms.roles(next).iter().any(|r| matches!(r, Role::Unit(Unit::Night | Unit::SportSeason)));
        let one = Number { value: 1.0, end: next, digits: false, scaled: false, scale: 1.0 };
        return with_unit(terms, Ends::one(one)).filter(|_| !seldom);
    };
    let range = range::range(terms, at, first, |second| second).filter(|ends| ends.to > ends.value);
    range.into_iter().chain([Ends::one(first)]).find_map(|count| with_unit(terms, count))
}

/// The count with its unit, the token after it, and whether a hyphen joins them.
fn with_unit(terms: &Terms, count: Ends) -> Option<(Ends, Unit, usize, bool)> {
    let next = terms.skip(count.last.end, Role::More).unwrap_or(count.last.end);
    let dash = terms.tight(next, &["-", "–"]);
    // "three-week-long"
    if let Some((unit, end)) = dash.and_then(|at| terms.find(at, |r| if let Role::Long(unit) = r { Some(unit) } else { None })) {
        return Some((count, unit, end, true));
    }
    let joined = dash.filter(|j| unit(terms, *j).is_some());
    let (unit, many, end) = unit(terms, joined.unwrap_or(next))?;
    // "в 1921 году"
    if unit == Unit::Year && count.last.digits && !count.last.scaled && count.value.is_some_and(|n| LIKE_YEARS.contains(&n)) && !many {
        return None;
    }
    // Symbols such as "h" and "s" need digits that they touch.
    let symbol = !terms.symbol(terms.word(joined.unwrap_or(next))).is_empty();
    let touching = terms.touches(next) || terms.word(next).len() > 1;
    (!symbol || count.last.digits && touching).then_some((count, unit, end, joined.is_some()))
}
