//! Lengths as dates, and ages: "three years", "two years ago", "a week later", "the past two years", "79-year-old", "aged 47".

use jiff::civil::Date;

use super::{plain_digits, starts_name};
use crate::lang::values::{Role, Shift, Unit};
use crate::mention::amounts::Found;
use crate::mention::amounts::calendar::{self, Reference, Span, Turn};
use crate::mention::amounts::length::{Length, length};
use crate::mention::amounts::number;
use crate::mention::amounts::terms::Terms;
use crate::mention::{Label, Value};

/// Ages, in years, that a number between commas after a name is taken for.
const AGES: std::ops::RangeInclusive<f64> = 1.0..=119.0;
/// An age that is told between commas after a word that is no name is a grown person's: "the star, 42, was".
const ADULT: f64 = 16.0;

/// Lengths, with what they are counted from: "three years", "two years ago", "a week later", "the past two years".
pub(super) fn counted(terms: &Terms, at: usize, reference: &Reference) -> Option<Found> {
    if let Some((shift, next)) = terms.shift(at) {
        let found = length(terms, next).filter(|l| !l.is_time() && !l.hyphen && l.unit != Unit::Night && many(terms, l))?;
        return Some(with_span(found.end, around(&found, shift, reference), &found));
    }
    let before = terms.find(at, |r| match r {
        Role::AgoBefore => Some(-1.0),
        Role::InBefore => Some(1.0),
        _ => None,
    });
    if let Some((sign, next)) = before {
        let found = length(terms, next).filter(|l| !l.is_time() && !l.bare)?;
        return Some(with_span(found.end, turned(&found, reference.today, sign), &found));
    }
    let found = length(terms, at).filter(|l| !l.is_time())?;
    if let Some(end) = old(terms, &found) {
        return Some(Found::new(end, Label::Date, found.duration()));
    }
    let direction = terms.find(found.end, |r| match r {
        Role::Ago => Some((true, -1.0)),
        Role::Earlier => Some((false, -1.0)),
        Role::Later => Some((false, 1.0)),
        _ => None,
    });
    // "before" and "after" lead a clause more often than they end a date; they count where the clause ends.
    if let Some(((from_today, sign), end)) = direction.filter(|d| !found.hyphen && ends_phrase(terms, found.end, d.1)) {
        if let Some((number, end)) = weekday_of(terms, &found, end).filter(|_| from_today && sign < 0.0) {
            let day = reference.today.and_then(|today| calendar::weekday(today, number, Turn::BeforeOrOn)).map(|day| day.start);
            let span = found.count.and_then(|count| calendar::day(calendar::moved(day?, Unit::Week, -count)?));
            return Some(Found { span, ..Found::new(end, Label::Date, span.map(Span::value)) });
        }
        let from = if from_today { reference.today } else { reference.said.map(|s| s.start) };
        return Some(with_span(end, turned(&found, from, sign), &found));
    }
    Some(Found::new(found.end, Label::Date, found.duration()))
}

/// A length before (-1) or after (1) a day; of a range, from the nearer to the farther: "two to three years ago".
fn turned(found: &Length, from: Option<Date>, sign: f64) -> Option<Span> {
    let at = |count| calendar::holding(calendar::moved(from?, found.unit, sign * count)?, coarse(found.unit));
    let first = at(found.count?)?;
    let last = found.to.map_or(Some(first), at)?;
    Some(Span { start: first.start.min(last.start), end: first.end.max(last.end) })
}

/// The day of the week right behind weeks: "a week ago Monday".
fn weekday_of(terms: &Terms, found: &Length, end: usize) -> Option<(i8, usize)> {
    let number = terms.weekday(end);
    number.filter(|_| found.unit == Unit::Week && found.to.is_none())
}

/// Whether the word that turns a length into a date ends its phrase: always but for "before", "after", which must not lead on.
fn ends_phrase(terms: &Terms, at: usize, end: usize) -> bool {
    let both = terms.roles(at).contains(&Role::YearCue);
    !both || terms.word(end).is_empty() || matches!(terms.word(end), "," | "." | ";" | ")" | "”" | "\"")
}

/// A date of whole units back is as fine as the unit: "two years ago" is a year, "three days ago" a day.
fn coarse(unit: Unit) -> Unit {
    match unit {
        Unit::SportSeason | Unit::Decade | Unit::Century => Unit::Year,
        Unit::Fortnight => Unit::Week,
        other => other,
    }
}

fn with_span(end: usize, span: Option<Span>, found: &Length) -> Found {
    let value = span.map(Span::value).or_else(|| found.duration());
    Found { span, ..Found::new(end, Label::Date, value) }
}

/// Whether the length is of several units, so that it may follow a shift: "past two years", "coming weeks".
fn many(terms: &Terms, found: &Length) -> bool {
    found.bare || found.count != Some(1.0) || terms.is_number(found.end.saturating_sub(2))
}

/// "the past two years": up to today; "the next ten days": from today on.
fn around(found: &Length, shift: Shift, reference: &Reference) -> Option<Span> {
    let today = reference.today?;
    // Of a range it is not said how far.
    let count = found.count.filter(|_| found.to.is_none())?;
    match shift {
        Shift::Last | Shift::Past => Some(Span { start: calendar::moved(today, found.unit, -count)?, end: today }),
        // "over the next three days he won again" is counted from elsewhere.
        Shift::Next if reference.past => None,
        Shift::Next | Shift::Coming => Some(Span { start: today, end: calendar::moved(today, found.unit, count)? }),
        _ => None,
    }
}

/// "old" or "-old" after a length in years, months, weeks or days.
fn old(terms: &Terms, found: &Length) -> Option<usize> {
    let at = terms.tight(found.end, &["-", "–"]).unwrap_or(found.end);
    let end = terms.skip(at, Role::Old)?;
    // "79-year-olds" is a token of its own.
    Some(end)
}

/// A number that is an age: "aged 47", or between commas after a name: "Wrona, 51,".
pub(super) fn age(terms: &Terms, at: usize) -> Option<Found> {
    let found = number::number(terms, at).filter(|n| AGES.contains(&n.value) && !n.scaled && n.value.fract() == 0.0 && n.end == at + 1)?;
    let after = terms.word(found.end);
    let stops = matches!(after, "," | "." | ";" | ")" | "" | "—" | "–" | ":" | "?" | "!" | "’" | "”" | "\"" | "'" | "]")
        || terms.has(found.end, Role::And);
    let follows = || {
        terms.roles(found.end).iter().all(|r| {
            matches!(
                r,
                Role::And | Role::YearCue | Role::Future | Role::FutureCue | Role::Planned | Role::Past | Role::To | Role::Of | Role::The
            )
        })
    };
    let aged = terms.before(at, |r| r == Role::Aged) && (stops || follows());
    let before = at.wrapping_sub(1);
    let told = terms.word(before) == "," && !terms.is_number(at.wrapping_sub(2)) && found.end == at + 1;
    // "Wrona, 51," and "the star, 42, was", but no list of numbers.
    let name = told
        && (starts_name(terms, at.wrapping_sub(2)) && stops
            || after == "," && (found.value >= ADULT || starts_name(terms, at.wrapping_sub(2))));
    let closed = name && !terms.is_number(found.end + 1) && !(after == ":" && terms.touches(found.end));
    (aged || closed).then(|| {
        let duration = format!("P{}Y", found.value);
        Found::new(found.end, Label::Date, Some(Value::Duration { duration, to: None }))
    })
}

/// "age 12 and older".
pub(super) fn ages(terms: &Terms, at: usize) -> Option<Found> {
    let found = number::number(terms, terms.skip(at, Role::Aged)?).filter(|n| AGES.contains(&n.value))?;
    let end = terms.skip(terms.skip(found.end, Role::And)?, Role::OrMore)?;
    Some(Found::new(end, Label::Date, None))
}

/// "30s" in "in her 30s", "mid-40s" in "in his mid-40s".
pub(super) fn decade_of_life(terms: &Terms, at: usize) -> Option<Found> {
    let part = terms.find(at, |role| matches!(role, Role::Part(_)).then_some(()));
    let number = part.map_or(at, |(_, next)| terms.tight(next, &["-"]).unwrap_or(next));
    let years = plain_digits(terms, number, 2).filter(|years| years % 10 == 0 && AGES.contains(&f64::from(*years)))?;
    let ending = terms.touches(number + 1) && terms.values.decade_endings.contains(&terms.word(number + 1));
    // Which years of the ten "early" are is not said.
    let value = part.is_none().then(|| Value::Duration { duration: format!("P{years}Y"), to: Some(format!("P{}Y", years + 9)) });
    (ending && terms.before(at, |role| role == Role::Whose)).then(|| Found::new(number + 2, Label::Date, value))
}
