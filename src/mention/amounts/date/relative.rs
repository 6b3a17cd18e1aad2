//! Dates counted from another: "yesterday", "last week", "next Friday", "earlier this year", "the same day".

use jiff::civil::Date;

use super::absolute::day_at;
use super::{Reading, starts_name};
use crate::lang::values::{Role, Shift, Unit};
use crate::mention::amounts::calendar::{self, Reference, Span, Turn};
use crate::mention::amounts::terms::Terms;

/// A day of the week after a shift: "last Friday".
pub(super) fn turned(number: i8, shift: Shift, reference: &Reference) -> Option<Span> {
    match shift {
        Shift::Last | Shift::Past => calendar::weekday(reference.today?, number, Turn::Before),
        Shift::This => calendar::weekday(reference.today?, number, Turn::Within),
        Shift::Next | Shift::Coming => calendar::weekday(reference.today?, number, Turn::After),
        Shift::Previous => calendar::weekday(reference.said?.start, number, Turn::Before),
        Shift::Following => calendar::weekday(reference.said?.start, number, Turn::After),
        Shift::Same => calendar::weekday(reference.said?.start, number, Turn::Within),
    }
}

/// The unit that a shift names: "last week".
pub(super) fn shifted(shift: Shift, unit: Unit, reference: &Reference) -> Option<Span> {
    let (from, by) = match shift {
        // "the last day" of what it is the end of; yesterday has a word of its own.
        Shift::Last if unit == Unit::Day => return None,
        Shift::Last | Shift::Past => (reference.today?, -1),
        Shift::This => (reference.today?, 0),
        Shift::Next | Shift::Coming => (reference.today?, 1),
        Shift::Previous => (reference.said.map(|s| s.start).or(reference.today)?, -1),
        Shift::Same => (reference.said?.start, 0),
        // What it follows may be told in another passage.
        Shift::Following => (reference.said?.start, 1),
    };
    calendar::shifted(from, unit, by)
}

/// The day that a shift counts from: what was said before, or today.
fn origin(shift: Shift, reference: &Reference) -> Option<Date> {
    match shift {
        Shift::Previous | Shift::Following => reference.said.map(|said| if shift == Shift::Following { last(said) } else { said.start }),
        _ => reference.today,
    }
}

fn last(span: Span) -> Date {
    span.end.yesterday().unwrap_or(span.end)
}

pub(super) fn month_turned(month: i8, shift: Shift, reference: &Reference) -> Option<Span> {
    let today = origin(shift, reference)?;
    let of = |y| calendar::month(y, month);
    match shift {
        Shift::This | Shift::Same => of(today.year()),
        Shift::Next | Shift::Coming | Shift::Following => (today.year()..=today.year() + 1).find_map(|y| of(y).filter(|s| s.start > today)),
        Shift::Last | Shift::Past | Shift::Previous => {
            (today.year() - 1..=today.year()).rev().find_map(|y| of(y).filter(|s| s.end <= today))
        }
    }
}

/// The year-bound span that a shift names: "last spring", "next Christmas".
pub(super) fn year_turned(shift: Shift, reference: &Reference, of: impl Fn(i16) -> Option<Span>) -> Option<Span> {
    let today = origin(shift, reference)?;
    let year = today.year();
    match shift {
        Shift::This => calendar::nearest(&Reference { future: false, ..*reference }, of),
        Shift::Same => of(reference.said?.start.year()),
        Shift::Next | Shift::Coming | Shift::Following => (year..=year + 1).find_map(|y| of(y).filter(|s| s.start > today)),
        Shift::Last | Shift::Past | Shift::Previous => (year - 2..=year).rev().find_map(|y| of(y).filter(|s| s.end <= today)),
    }
}

/// "last week", "this season", "next Friday", "last March", "earlier this year", "the same day".
pub(super) fn relative(terms: &Terms, at: usize, reference: &Reference, _: usize) -> Option<Reading> {
    if let Some((days, end)) = terms.find(at, |r| if let Role::Day(n) = r { Some(n) } else { None }) {
        // "USA Today" is a newspaper.
        let name = terms.word(at).starts_with(char::is_uppercase) && starts_name(terms, at.wrapping_sub(1));
        return (!name).then(|| Reading::new(end, reference.day(days)));
    }
    if let Some(next) = terms.skip(at, Role::Within) {
        let next = terms.skip(next, Role::The).unwrap_or(next);
        if terms.shift(next).is_some() {
            return relative(terms, next, reference, 0).map(|of| within(terms, at, of));
        }
    }
    // "la semaine dernière".
    if terms.values.shift_after
        && let Some((unit, next)) = terms.find(at, |r| if let Role::Unit(u) = r { Some(u).filter(|u| *u > Unit::Night) } else { None })
        && let Some((shift, end)) = terms.shift(next)
    {
        return Some(Reading::new(end, shifted(shift, unit, reference)));
    }
    let (shift, next) = terms.shift(at)?;
    // "this past May".
    let (shift, next) = terms.shift(next).filter(|_| shift == Shift::This).unwrap_or((shift, next));
    let shift = if is_told(terms, at, shift, next, reference) { Shift::Following } else { shift };
    let next = terms.skip(next, Role::Fiscal).unwrap_or(next);
    // "following Sunday’s fire" is about what came after it.
    if shift == Shift::Following && !terms.before(at, |r| r == Role::The) && !terms.has(next, Role::Unit(Unit::Day)) {
        return None;
    }
    let (role, end) = terms.find(next, |r| {
        matches!(r, Role::Unit(_) | Role::Weekday(_) | Role::Month(_) | Role::Season(_) | Role::Weekend | Role::Holiday(_)).then_some(r)
    })?;
    let span = match role {
        Role::Unit(unit) if unit > Unit::Night => shifted(shift, unit, reference),
        Role::Weekday(number) => turned(number, shift, reference),
        Role::Month(month) => {
            if let Some((day, end)) = day_at(terms, end) {
                let of = |y| calendar::ymd(y, month, day);
                return Some(Reading::new(end, year_turned(shift, reference, of)));
            }
            month_turned(month, shift, reference)
        }
        Role::Season(season) => year_turned(shift, reference, |y| calendar::season(y, season)),
        Role::Weekend => weekend_turned(shift, reference),
        Role::Holiday(holiday) => year_turned(shift, reference, |y| calendar::holiday(y, holiday)),
        _ => return None,
    };
    Some(Reading::new(end, span))
}

/// What "earlier" or "late" at a token makes of the date behind it: "earlier this year", "late last year".
fn within(terms: &Terms, at: usize, of: Reading) -> Reading {
    let part = terms.find(at, |r| if let Role::Part(part) = r { Some(part) } else { None });
    let span = match part {
        Some((part, _)) => of.span.and_then(|span| calendar::part(span, part)),
        None => of.span,
    };
    Reading { span, ..of }
}

/// Whether "the next" is counted from what was said before: "In 2015 he left. The next year he came back."
fn is_told(terms: &Terms, at: usize, shift: Shift, next: usize, reference: &Reference) -> bool {
    shift == Shift::Next
        && terms.before(at, |role| role == Role::The)
        && (reference.past || !reference.future && terms.has(next, Role::Unit(Unit::Day)))
}

fn weekend_turned(shift: Shift, reference: &Reference) -> Option<Span> {
    let today = reference.today?;
    match shift {
        Shift::Last | Shift::Past => calendar::weekend(today, -1),
        Shift::This => calendar::weekend(today, 0),
        Shift::Next | Shift::Coming => calendar::weekend(today, 1),
        Shift::Previous => calendar::weekend(reference.said?.start, -1),
        Shift::Same => calendar::weekend(reference.said?.start, 0),
        Shift::Following => calendar::weekend(reference.said?.start, 1),
    }
}
