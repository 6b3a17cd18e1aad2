//! Dates: "Friday", "March 9, 2019", "9 March", "2019-20", "last week", "early next year", "the spring of 2023", "79-year-old".
//!
//! Takes terms and the reference day; gives a mention's end with its days. A leading "the" is left out; lengths and
//! ages are dates, whose value is a duration. Readings nest at most [`DEEPEST`] times ("end of the first quarter of 2020").

mod absolute;
mod counted;
mod named;
mod relative;
mod year;

use absolute::{absolute, numeric, signs};
use counted::{age, ages, counted, decade_of_life};
use named::{named, numbered, ordinal, part};
use relative::relative;
use year::{century, year};

use super::calendar::{self, Reference, Span};
use super::terms::Terms;
use super::{Found, Label};
use crate::lang::values::{Role, Unit};

/// "late in the second week of June" is two deep.
const DEEPEST: usize = 3;
/// Years that a plain four-digit number may be: after a word such as "in", before a month.
const POSSIBLE_YEARS: std::ops::RangeInclusive<i16> = 1000..=2199;

/// Days that some words name.
#[derive(Clone, Copy, Debug)]
struct Reading {
    end: usize,
    span: Option<Span>,
    /// Whether the words are a date only after a cue: "May", "fall".
    open: bool,
}

impl Reading {
    fn new(end: usize, span: Option<Span>) -> Self {
        Self { end, span, open: false }
    }

    /// The longer of two readings; of equals the first.
    fn longer(self, other: Self) -> Self {
        if other.end > self.end { other } else { self }
    }
}

/// The date that begins at a token.
pub(super) fn date(terms: &Terms, at: usize, reference: &Reference) -> Option<Found> {
    let days = reading(terms, at, reference, 0)
        .filter(|r| !r.open || cued(terms, at))
        .map(|r| Found { span: r.span, ..Found::new(r.end, Label::Date, r.span.map(Span::value)) });
    [days, counted(terms, at, reference), age(terms, at), ages(terms, at), decade_of_life(terms, at)]
        .into_iter()
        .flatten()
        .reduce(Found::longer)
}

/// The days named from a token on: the longest reading.
fn reading(terms: &Terms, at: usize, reference: &Reference, depth: usize) -> Option<Reading> {
    type Reader = fn(&Terms, usize, &Reference, usize) -> Option<Reading>;
    const READERS: [Reader; 10] = [absolute, numeric, year, relative, named, ordinal, century, part, signs, numbered];
    if depth > DEEPEST || !terms.is_known(at) && terms.word(at) != "’" && terms.word(at) != "'" {
        return None;
    }
    READERS.iter().filter_map(|read| read(terms, at, reference, depth)).reduce(Reading::longer)
}

/// Whether a cue such as "in" or "last" stands before the token.
fn cued(terms: &Terms, at: usize) -> bool {
    terms.before(at, |r| matches!(r, Role::YearCue | Role::The | Role::Shift(_) | Role::Part(_) | Role::Of))
}

fn plain_digits(terms: &Terms, at: usize, most: usize) -> Option<i16> {
    let word = terms.word(at);
    (terms.is_number(at) && word.len() <= most && word.bytes().all(|b| b.is_ascii_digit())).then(|| word.parse().ok())?
}

/// A year in four digits.
fn year_at(terms: &Terms, at: usize) -> Option<(i16, usize)> {
    let year = plain_digits(terms, at, 4).filter(|y| terms.word(at).len() == 4 && POSSIBLE_YEARS.contains(y))?;
    Some((year, at + 1))
}

/// What "of" is followed by: "of 2020", "of the year", "of next year", "of June".
fn inner(terms: &Terms, at: usize, reference: &Reference, depth: usize) -> Option<Reading> {
    let bare = terms.skip(at, Role::The);
    let next = bare.unwrap_or(at);
    if let Some(found) = reading(terms, next, reference, depth + 1) {
        return Some(found);
    }
    bare?;
    // "the calendar year".
    let next = terms.skip(next, Role::Fiscal).unwrap_or(next);
    let (unit, end) = terms.find(next, |r| if let Role::Unit(unit) = r { Some(unit) } else { None }).filter(|u| u.0 > Unit::Day)?;
    Some(Reading::new(end, reference.today.and_then(|t| calendar::holding(t, unit))))
}

/// What may follow a season, quarter or holiday with or without "of": a year.
fn of_year(terms: &Terms, at: usize, reference: &Reference, depth: usize) -> Option<Reading> {
    if let Some(next) = terms.skip(at, Role::Of) {
        return inner(terms, next, reference, depth);
    }
    let fiscal = terms.has(at, Role::Fiscal).then(|| year(terms, at, reference, depth)).flatten();
    let short = || matches!(terms.word(at), "’" | "'" | "‘").then(|| year(terms, at, reference, depth)).flatten();
    fiscal.or_else(short).or_else(|| year_at(terms, at).map(|(year, end)| Reading::new(end, calendar::years(year, 1)))).or_else(|| {
        let (_, unit) = terms.find(at, |r| matches!(r, Role::Shift(_)).then_some(()))?;
        terms.has(unit, Role::Unit(Unit::Year)).then(|| relative(terms, at, reference, depth)).flatten()
    })
}

fn starts_name(terms: &Terms, at: usize) -> bool {
    let word = terms.word(at);
    let known = terms.roles(at).iter().any(|r| matches!(r, Role::Month(_) | Role::Weekday(_) | Role::Holiday(_)));
    word.starts_with(char::is_uppercase) && !known
}
