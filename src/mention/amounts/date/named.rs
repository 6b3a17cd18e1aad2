//! Seasons, holidays and parts of longer spans: "the spring of 2023", "Thanksgiving", "third quarter", "end of June", "Week 13".

use super::relative::year_turned;
use super::{Reading, inner, of_year, plain_digits};
use crate::lang::values::{Role, Shift, Unit};
use crate::mention::amounts::calendar::{self, Reference, Span, Turn};
use crate::mention::amounts::number;
use crate::mention::amounts::terms::Terms;

/// "Christmas", "Thanksgiving 2019", "summer 2020", "the spring of 2023", "weekend".
pub(super) fn named(terms: &Terms, at: usize, reference: &Reference, depth: usize) -> Option<Reading> {
    let (role, next) = terms.find(at, |r| matches!(r, Role::Season(_) | Role::Holiday(_) | Role::Weekend).then_some(r))?;
    let of = |year: i16| match role {
        Role::Season(season) => calendar::season(year, season),
        Role::Holiday(holiday) => calendar::holiday(year, holiday),
        _ => None,
    };
    if role == Role::Weekend {
        let weeks = if reference.future || reference.today.is_some_and(|t| t.weekday().to_monday_one_offset() >= 6) { 0 } else { -1 };
        return Some(Reading::new(next, reference.today.and_then(|t| calendar::weekend(t, weeks))));
    }
    if let Some(found) = of_year(terms, next, reference, depth) {
        return Some(Reading { span: found.span.and_then(|s| of(s.start.year())), ..found });
    }
    // "winter 2019-20" and "season".
    if terms.values.shift_after
        && let Some((shift, end)) = terms.shift(next)
    {
        return Some(Reading::new(end, year_turned(shift, reference, of)));
    }
    // "the Winter War" is a name.
    if matches!(role, Role::Season(_)) && terms.word(at).starts_with(char::is_uppercase) && terms.word(next).starts_with(char::is_uppercase)
    {
        return None;
    }
    let span = if matches!(role, Role::Season(_)) { calendar::by_year(reference, of) } else { calendar::nearest(reference, of) };
    Some(Reading { end: next, span, open: terms.has(at, Role::Ambiguous) })
}

/// "third quarter of 2019", "first half of the year", "second week of June", "first six months of 2020", "Q3", "fourth day".
pub(super) fn ordinal(terms: &Terms, at: usize, reference: &Reference, depth: usize) -> Option<Reading> {
    if let Some((number, next)) = quarter_code(terms, at) {
        let of = of_year(terms, next, reference, depth);
        let span = match of {
            Some(found) => found.span.and_then(|s| calendar::quarter(s.start.year(), number)),
            None => calendar::by_year(reference, |y| calendar::quarter(y, number)),
        };
        return Some(Reading::new(of.map_or(next, |o| o.end), span));
    }
    let (number, next) = ordinal_at(terms, at)?;
    let hyphen = terms.tight(next, &["-"]).unwrap_or(next);
    let hyphen = terms.skip(hyphen, Role::More).unwrap_or(hyphen);
    let count = number::number(terms, next).filter(|n| n.value >= 1.0 && !n.scaled);
    if let Some((unit, end)) = terms.find(hyphen, |r| if let Role::Unit(unit) = r { Some(unit) } else { None }) {
        return nth_unit(terms, number, unit, end, reference, depth);
    }
    if let Some((weekday, end)) = terms.weekday(next) {
        return nth_weekday(terms, number, weekday, end, reference, depth);
    }
    if terms.has(hyphen, Role::Fraction(0.5)) {
        let end = terms.after(hyphen);
        let of = terms.skip(end, Role::Of).and_then(|n| inner(terms, n, reference, depth))?;
        let span = of.span.and_then(|s| half(s, number));
        return Some(Reading::new(of.end, span));
    }
    let (unit, end) = terms.find(count?.end, |r| if let Role::Units(unit) = r { Some(unit) } else { None })?;
    if unit <= Unit::Night {
        return None;
    }
    let of = terms.skip(end, Role::Of).and_then(|n| inner(terms, n, reference, depth));
    let span = of.and_then(|o| o.span).and_then(|s| {
        let days = count?.value;
        Some(if number == LAST {
            Span { start: calendar::moved(s.end, unit, -days)?, end: s.end }
        } else {
            Span { start: s.start, end: calendar::moved(s.start, unit, days)? }
        })
    });
    Some(Reading::new(of.map_or(end, |o| o.end), span))
}

/// "Week 13", "Day 2" with a capital.
pub(super) fn numbered(terms: &Terms, at: usize, _: &Reference, _: usize) -> Option<Reading> {
    let capital = terms.word(at).starts_with(char::is_uppercase);
    let (unit, next) = terms.find(at, |r| if let Role::Unit(unit) = r { Some(unit) } else { None })?;
    let number = plain_digits(terms, next, 2)?;
    (capital && number > 0 && matches!(unit, Unit::Day | Unit::Week)).then_some(Reading::new(next + 1, None))
}

/// The ordinal that stands for "last" and "final".
pub(super) const LAST: u32 = u32::MAX;

pub(super) fn ordinal_at(terms: &Terms, at: usize) -> Option<(u32, usize)> {
    if let Some(found) = terms.find(at, |r| match r {
        Role::Ordinal(n) => Some(n),
        Role::Shift(Shift::Last) => Some(LAST),
        _ => None,
    }) {
        return Some(found);
    }
    let number = plain_digits(terms, at, 2)?;
    let end = terms.skip(at + 1, Role::OrdinalEnding).filter(|_| terms.touches(at + 1))?;
    Some((u32::try_from(number).ok()?, end))
}

/// "Q3", "3Q".
fn quarter_code(terms: &Terms, at: usize) -> Option<(i8, usize)> {
    let word = terms.word(at);
    let number = match word.as_bytes() {
        [b'Q', n @ b'1'..=b'4'] => n - b'0',
        [n @ b'1'..=b'4'] if terms.word(at + 1) == "Q" && terms.touches(at + 1) => return Some(((n - b'0') as i8, at + 2)),
        _ => return None,
    };
    Some((number as i8, at + 1))
}

/// "third quarter [of 2019]", "second week of June", "fourth day".
fn nth_unit(terms: &Terms, number: u32, unit: Unit, end: usize, reference: &Reference, depth: usize) -> Option<Reading> {
    if unit <= Unit::Night {
        return None;
    }
    let of = of_year(terms, end, reference, depth);
    let Some(found) = of else {
        let quarter = i8::try_from(number).ok().filter(|n| unit == Unit::Quarter && *n <= 4);
        let alone = matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year) && number != LAST || quarter.is_some();
        return alone.then(|| Reading::new(end, quarter.and_then(|q| calendar::by_year(reference, |y| calendar::quarter(y, q)))));
    };
    let span = found.span.and_then(|s| {
        if number == LAST {
            return Some(Span { start: calendar::moved(s.end, unit, -1.0)?, end: s.end });
        }
        let start = calendar::moved(s.start, unit, f64::from(number.checked_sub(1)?))?;
        Some(Span { start, end: calendar::moved(start, unit, 1.0)? }).filter(|n| n.start < s.end)
    });
    Some(Reading::new(found.end, span))
}

/// "third Thursday of November", "first Monday in March", "last Friday of the month".
fn nth_weekday(terms: &Terms, number: u32, weekday: i8, end: usize, reference: &Reference, depth: usize) -> Option<Reading> {
    let next = terms.skip(end, Role::Of).or_else(|| terms.skip(end, Role::YearCue).filter(|_| !terms.has(end, Role::And)))?;
    let of = inner(terms, next, reference, depth)?;
    let span = of.span.and_then(|s| {
        let found = if number == LAST {
            calendar::weekday(s.end, weekday, Turn::Before)
        } else {
            let first = calendar::weekday(s.start.yesterday().ok()?, weekday, Turn::After)?;
            calendar::day(calendar::moved(first.start, Unit::Week, f64::from(number.checked_sub(1)?))?)
        };
        found.filter(|day| day.start >= s.start && day.end <= s.end)
    });
    Some(Reading::new(of.end, span))
}

/// The first or second half of a span of months.
fn half(of: Span, number: u32) -> Option<Span> {
    let days = of.start.until(of.end).ok()?.get_days();
    let middle = if days > 60 {
        calendar::moved(of.start, Unit::Month, f64::from(of.months()) / 2.0)?
    } else {
        calendar::moved(of.start, Unit::Day, f64::from(days) / 2.0)?
    };
    match number {
        1 => Some(Span { start: of.start, end: middle }),
        2 | LAST => Some(Span { start: middle, end: of.end }),
        _ => None,
    }
}

/// "early August", "mid-1990s", "end of the year", "late last year", "end-2019".
pub(super) fn part(terms: &Terms, at: usize, reference: &Reference, depth: usize) -> Option<Reading> {
    let (part, next) = terms.find(at, |r| if let Role::Part(p) = r { Some(p) } else { None })?;
    let hyphen = terms.tight(next, &["-"]);
    let next = hyphen.unwrap_or(next);
    let of = terms.skip(next, Role::Of);
    let next = terms.skip(of.unwrap_or(next), Role::The).unwrap_or(of.unwrap_or(next));
    // "early Friday" is a time; "end of two years" is none.
    if terms.find(next, |r| matches!(r, Role::Weekday(_) | Role::Day(_) | Role::Holiday(_)).then_some(())).is_some() {
        return None;
    }
    let found = inner(terms, if terms.before(next, |r| r == Role::The) { next - 1 } else { next }, reference, depth)?;
    Some(Reading::new(found.end, found.span.and_then(|span| calendar::part(span, part))))
}
