//! Dates that say their day or month: "Wednesday, March 9, 2019", "9–12 March", "Friday", "2019-11-07", "2026年3月3日".

use super::relative::{month_turned, shifted, turned};
use super::{POSSIBLE_YEARS, Reading, plain_digits, year_at};
use crate::lang::values::{Role, Unit};
use crate::mention::amounts::calendar::{self, Reference, Span, Turn};
use crate::mention::amounts::number::number;
use crate::mention::amounts::terms::Terms;

fn month_at(terms: &Terms, at: usize) -> Option<(i8, usize)> {
    if is_part_of_name(terms, at) {
        return None;
    }
    terms.find(at, |r| if let Role::Month(m) = r { Some(m) } else { None }).map(|(m, next)| (m, past_stop(terms, next)))
}

/// Whether a hyphen joins the word to another that is no date: "Jun-ho", "Thu-Ha", "Sept-Îles".
fn is_part_of_name(terms: &Terms, at: usize) -> bool {
    let joined = terms.tight(at + 1, &["-"]).is_some_and(|n| !terms.is_known(n) && terms.word(n).starts_with(char::is_alphabetic));
    let after =
        terms.touches(at) && at.checked_sub(2).is_some_and(|b| terms.word(b + 1) == "-" && !terms.is_known(b) && terms.touches(b + 1));
    let short = terms.word(at).chars().count() <= LONGEST_ABBREVIATION;
    (joined || after) && short
}

/// Letters of the longest abbreviation of a month or day: "Sept".
const LONGEST_ABBREVIATION: usize = 4;

/// Past the stop of an abbreviation that the tokeniser parted from it, if a number follows: "Nov . 18".
fn past_stop(terms: &Terms, at: usize) -> usize {
    if terms.word(at) == "." && terms.touches(at) && terms.is_number(at + 1) { at + 1 } else { at }
}

/// A day of a month: "9", "9th", "9." before a month.
pub(super) fn day_at(terms: &Terms, at: usize) -> Option<(i8, usize)> {
    let day = plain_digits(terms, at, 2).and_then(|d| i8::try_from(d).ok()).filter(|d| (1..=31).contains(d))?;
    let next = at + 1;
    if terms.touches(next) {
        if let Some(next) = terms.skip(next, Role::OrdinalEnding) {
            return Some((day, next));
        }
        if terms.word(next) == "." && month_at(terms, next + 1).is_some() {
            return Some((day, next + 1));
        }
        // "1° dicembre", "1.º de março"
        let stop = if terms.word(next) == "." && terms.touches(next + 1) { next + 1 } else { next };
        if let Some(next) = terms.skip(stop, Role::DayEnding).filter(|n| month_at(terms, terms.skip(*n, Role::Of).unwrap_or(*n)).is_some())
        {
            return Some((day, next));
        }
        // "3.5", "3pm", "3%" are no days.
        let mark = terms.word(next);
        if !matches!(mark, "," | "." | "-" | "–" | "—" | ";" | ")" | ":" | "?" | "!" | "’s" | "'s" | "”" | "\"" | "’" | "'" | "]" | "/")
        {
            return None;
        }
        if mark == ":" && terms.is_number(next + 1) && terms.touches(next + 1) {
            return None;
        }
    }
    Some((day, next))
}

/// The year that is said after a month or day: "2019", ", 2019", "of last year", "this year".
fn year_after(terms: &Terms, at: usize, reference: &Reference) -> Option<(Option<i16>, usize)> {
    let comma = if terms.word(at) == "," { at + 1 } else { at };
    if let Some(found) = year_at(terms, comma) {
        return Some((Some(found.0), found.1));
    }
    let next = terms.skip(at, Role::Of).unwrap_or(at);
    if let Some(found) = year_at(terms, next) {
        return Some((Some(found.0), found.1));
    }
    let next = terms.skip(next, Role::The).unwrap_or(next);
    let (shift, unit) = terms.shift(next)?;
    let (_, end) = terms.find(unit, |r| (r == Role::Unit(Unit::Year)).then_some(()))?;
    Some((shifted(shift, Unit::Year, reference).map(|s| s.start.year()), end))
}

/// "Wednesday, March 9, 2019", "March 9-12", "9 March 2019", "9–12 March", "March 2019", "March".
pub(super) fn absolute(terms: &Terms, at: usize, reference: &Reference, _: usize) -> Option<Reading> {
    if is_part_of_name(terms, at) {
        return None;
    }
    if let Some((number, next)) = terms.weekday(at) {
        let mut after = next;
        if terms.word(after) == "," || terms.word(after) == "." && terms.touches(after) {
            after += 1;
        }
        let after = terms.skip(after, Role::The).unwrap_or(after);
        let dated = month_first(terms, after, reference).or_else(|| day_first(terms, after, reference));
        if let Some(found) = dated.filter(|f| f.end > after + 1) {
            return Some(found);
        }
        return Some(weekday(terms, at, number, next, reference));
    }
    month_first(terms, at, reference).or_else(|| day_first(terms, at, reference))
}

/// "Friday", "Friday last week", and in languages that say so "vendredi dernier".
fn weekday(terms: &Terms, at: usize, number: i8, next: usize, reference: &Reference) -> Reading {
    // "Sun" and "Sat" are days only beside a date or another day.
    let beside = terms.is_number(next) || terms.roles(next).iter().any(|r| matches!(r, Role::To));
    let open = terms.has(at, Role::Ambiguous) && !beside;
    if let Some((shift, unit)) = terms.shift(next) {
        if let Some(end) = terms.skip(unit, Role::Unit(Unit::Week)) {
            let span = shifted(shift, Unit::Week, reference).and_then(|w| calendar::weekday(w.start, number, Turn::Within));
            return Reading::new(end, span);
        }
        if terms.values.shift_after {
            return Reading::new(unit, turned(number, shift, reference));
        }
    }
    Reading { end: next, span: reference.weekday(number), open }
}

fn month_first(terms: &Terms, at: usize, reference: &Reference) -> Option<Reading> {
    let (month, next) = month_at(terms, at)?;
    let next = terms.tight(next, &["-"]).filter(|n| terms.is_number(*n)).unwrap_or(next);
    if let Some((day, mut end)) = day_at(terms, next).filter(|_| year_at(terms, next).is_none()) {
        let mut last = (month, day);
        if let Some(second) = terms.tight(end, &["-", "–", "—"]) {
            if let Some((day, after)) = day_at(terms, second) {
                (last, end) = ((month, day), after);
            } else if let Some((other, (day, after))) = month_at(terms, second).and_then(|(m, n)| Some((m, day_at(terms, n)?))) {
                (last, end) = ((other, day), after);
            }
        }
        let said = year_after(terms, end, reference);
        let end = said.map_or(end, |(_, end)| end);
        return Some(Reading::new(end, days_of_year(said.map(|s| s.0), (month, day), last, reference)));
    }
    if let Some((year, end)) = year_after(terms, next, reference) {
        return Some(Reading::new(end, year.and_then(|y| calendar::month(y, month))));
    }
    // "the September quarter".
    if let Some(end) = terms.skip(next, Role::Unit(Unit::Quarter)) {
        let span = calendar::by_year(reference, |y| calendar::quarter(y, (month - 1) / 3 + 1));
        return Some(Reading::new(end, span));
    }
    if terms.values.shift_after
        && let Some((shift, end)) = terms.shift(next)
    {
        return Some(Reading::new(end, month_turned(month, shift, reference)));
    }
    let span = calendar::by_year(reference, |y| calendar::month(y, month));
    Some(Reading { end: next, span, open: terms.has(at, Role::Ambiguous) })
}

/// "9 March 2019", "9th of March", "9–12 March", "9 and 10 March".
fn day_first(terms: &Terms, at: usize, reference: &Reference) -> Option<Reading> {
    let (day, next) = day_at(terms, at).or_else(|| {
        let (n, next) = terms.find(at, |r| if let Role::Ordinal(n) = r { i8::try_from(n).ok().filter(|n| *n <= 31) } else { None })?;
        terms.skip(next, Role::Of).map(|_| (n, next))
    })?;
    let second = terms.tight(next, &["-", "–", "—"]).or_else(|| terms.skip(next, Role::And)).and_then(|n| day_at(terms, n));
    let (last, next) = second.unwrap_or((day, next));
    let of = terms.tight(next, &["-", "/", "."]).or_else(|| terms.skip(next, Role::Of)).unwrap_or(next);
    let (month, end) = month_at(terms, of)?;
    let tight = terms.tight(end, &["-", "/", "."]).filter(|t| year_at(terms, *t).is_some());
    let said = year_after(terms, tight.unwrap_or(end), reference);
    let end = said.map_or(end, |(_, end)| end);
    Some(Reading::new(end, days_of_year(said.map(|s| s.0), (month, day), (month, last), reference)))
}

/// Days of a year that is said (`Some`), of which it is known which one it is (`Some(Some)`), or of the nearest one.
fn days_of_year(year: Option<Option<i16>>, first: (i8, i8), last: (i8, i8), reference: &Reference) -> Option<Span> {
    let span = |year: i16| {
        let start = calendar::ymd(year, first.0, first.1)?.start;
        let end = calendar::ymd(year + i16::from(last.0 < first.0), last.0, last.1)?.end;
        (start < end).then_some(Span { start, end })
    };
    year.map_or_else(|| calendar::nearest(reference, span), |year| span(year?))
}

/// "2019-11-07", "07/11/2019", "7.11.2019".
pub(super) fn numeric(terms: &Terms, at: usize, _: &Reference, _: usize) -> Option<Reading> {
    if !terms.is_number(at) {
        return None;
    }
    let make = |year: i16, month: i16, day: i16, end| {
        let span = calendar::ymd(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)?;
        Some(Reading::new(end, Some(span)))
    };
    let by_order = |first: i16, second: i16, year: i16, end| {
        let (day, month) = if terms.values.day_first && second <= 12 || first > 12 { (first, second) } else { (second, first) };
        make(year, month, day, end)
    };
    let mut parts = terms.word(at).split('.').map(|p| p.parse::<i16>().ok());
    if let (Some(Some(day)), Some(Some(month)), Some(Some(year)), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        && POSSIBLE_YEARS.contains(&year)
    {
        return make(year, month, day, at + 1);
    }
    let first = plain_digits(terms, at, 4)?;
    let mark = terms.word(at + 1);
    let second_at = terms.tight(at + 1, &["-", "/"])?;
    let second = plain_digits(terms, second_at, 2)?;
    let third_at = terms.tight(second_at + 1, &[mark])?;
    let third = plain_digits(terms, third_at, 4)?;
    if terms.word(at).len() == 4 && POSSIBLE_YEARS.contains(&first) {
        return make(first, second, third, third_at + 1);
    }
    (terms.word(third_at).len() == 4 && POSSIBLE_YEARS.contains(&third)).then(|| by_order(first, second, third, third_at + 1))?
}

/// "2026年3月3日", "3月3日", "2026年".
pub(super) fn signs(terms: &Terms, at: usize, reference: &Reference, _: usize) -> Option<Reading> {
    let spelled = |at: usize| number(terms, at).filter(|n| !n.digits && n.value < 32.0).map(|n| (n.value as i16, n.end));
    let signed = |at: usize, role: Role, most: usize| {
        let (count, next) = plain_digits(terms, at, most).map(|count| (count, at + 1)).or_else(|| spelled(at))?;
        Some((count, terms.skip(next, role)?))
    };
    // "令和8年"
    let reign = terms.find(at, |r| if let Role::Reign(before) = r { Some(before) } else { None });
    let year = match reign {
        Some((before, next)) => Some(signed(next, Role::YearSign, 2).map(|(count, end)| (before + count, end))?),
        None => signed(at, Role::YearSign, 4).filter(|(y, _)| POSSIBLE_YEARS.contains(y)),
    };
    // "去年三月五日"
    let shift = || terms.shift(at);
    let told = if year.is_none() { shift().and_then(|(shift, next)| Some((shift, terms.skip(next, Role::YearSign)?))) } else { None };
    let next = year.map(|y| y.1).or(told.map(|t| t.1)).unwrap_or(at);
    let Some((month, next)) = signed(next, Role::MonthSign, 2).and_then(|(m, n)| Some((i8::try_from(m).ok()?, n))) else {
        let said = year.map(|(year, end)| Reading::new(end, calendar::years(year, 1)));
        return said.or_else(|| told.map(|(shift, end)| Reading::new(end, shifted(shift, Unit::Year, reference))));
    };
    let day = signed(next, Role::DaySign, 2).and_then(|(d, n)| Some((i8::try_from(d).ok()?, n)));
    let of = |year| match day {
        Some((day, _)) => calendar::ymd(year, month, day),
        None => calendar::month(year, month),
    };
    let span = match (year, told) {
        (Some((year, _)), _) => of(year),
        (None, Some((shift, _))) => shifted(shift, Unit::Year, reference).and_then(|year| of(year.start.year())),
        (None, None) => calendar::nearest(reference, of),
    };
    Some(Reading::new(day.map_or(next, |d| d.1), span))
}
