//! Spans of days on the calendar: what "next week", "the spring of 2023" and "Thanksgiving" are on a given day.
//!
//! Takes numbers and a reference day; gives half-open spans of days. It reads no words. All arithmetic is jiff's; a date
//! that does not exist or that jiff cannot hold gives `None`.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::Value;
use crate::lang::values::{Holiday, Part, Season, Unit};

/// Days of a half-open span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// First day.
    pub start: Date,
    /// First day after.
    pub end: Date,
}

impl Span {
    /// Its day, if it is one.
    pub fn only(self) -> Option<Date> {
        (self.start.tomorrow().ok()? == self.end).then_some(self.start)
    }

    /// Months from that of the first day to that of the day after the last.
    pub fn months(self) -> i32 {
        let of = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
        of(self.end) - of(self.start)
    }

    /// The value that the JSON has.
    pub fn value(self) -> Value {
        Value::Date { start: self.start.to_string(), end: self.end.to_string() }
    }
}

/// Where relative dates are counted from.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reference {
    /// The article's day.
    pub today: Option<Date>,
    /// The date that the text last spoke of: "two years later".
    pub said: Option<Span>,
    /// The date that stands before in the same sentence: "on April 2 at 10 a.m."
    pub before: Option<Before>,
    /// Whether the sentence speaks of what is to come.
    pub future: bool,
    /// Whether a verb says that it speaks of what is over.
    pub past: bool,
}

impl Reference {
    /// The day so many days from today: "yesterday" is -1.
    pub fn day(&self, days: i32) -> Option<Span> {
        shifted(self.today?, Unit::Day, days)
    }

    /// The day of the week (Monday is 1) that is meant where no word says which: the last one, or the next one of what is to come.
    pub fn weekday(&self, number: i8) -> Option<Span> {
        weekday(self.today?, number, if self.future { Turn::After } else { Turn::BeforeOrOn })
    }
}

/// A date and where it ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before {
    /// Its days.
    pub span: Span,
    /// The first token after it.
    pub end: usize,
}

fn until(start: Date, span: jiff::Span) -> Option<Span> {
    Some(Span { start, end: start.checked_add(span).ok()? })
}

/// One day.
pub(super) fn day(of: Date) -> Option<Span> {
    until(of, 1.day())
}

/// The day of a year, month and day.
pub(super) fn ymd(year: i16, month: i8, day_of_month: i8) -> Option<Span> {
    day(Date::new(year, month, day_of_month).ok()?)
}

/// A month.
pub(super) fn month(year: i16, month: i8) -> Option<Span> {
    until(Date::new(year, month, 1).ok()?, 1.month())
}

/// So many years from the first of January of `year` on; the year before 1 is 0 ("1 BC").
pub(super) fn years(year: i16, count: i16) -> Option<Span> {
    until(Date::new(year, 1, 1).ok()?, i64::from(count).years())
}

/// The n-th quarter (1 to 4) of a year.
pub(super) fn quarter(year: i16, n: i8) -> Option<Span> {
    let first = n.checked_sub(1)?.checked_mul(3)?.checked_add(1)?;
    until(Date::new(year, first, 1).ok()?, 3.months())
}

/// A century by its ordinal: the 14th is 1301 to 1401.
pub(super) fn century(ordinal: i16, before_christ: bool) -> Option<Span> {
    let first = if before_christ {
        ordinal.checked_mul(-100)?.checked_add(1)?
    } else {
        ordinal.checked_sub(1)?.checked_mul(100)?.checked_add(1)?
    };
    years(first, 100)
}

/// A season of the year in which it begins.
pub(super) fn season(year: i16, season: Season) -> Option<Span> {
    let first = match season {
        Season::Spring => 3,
        Season::Summer => 6,
        Season::Autumn => 9,
        Season::Winter => 12,
    };
    until(Date::new(year, first, 1).ok()?, 3.months())
}

/// The span of one unit that holds a day; a week begins on Monday. Units of a day and less give the day.
pub(super) fn holding(of: Date, unit: Unit) -> Option<Span> {
    match unit {
        Unit::Week | Unit::Fortnight => until(of.checked_sub(i64::from(of.weekday().to_monday_zero_offset()).days()).ok()?, 1.week()),
        Unit::Month => month(of.year(), of.month()),
        Unit::Quarter => quarter(of.year(), (of.month() - 1) / 3 + 1),
        Unit::Year | Unit::SportSeason => years(of.year(), 1),
        Unit::Decade => years(of.year().div_euclid(10) * 10, 10),
        Unit::Century => century((of.year() - 1).div_euclid(100) + 1, false),
        _ => day(of),
    }
}

/// A day moved by so many units; parts of a unit are dropped, as in "two and a half years ago".
pub(super) fn moved(of: Date, unit: Unit, count: f64) -> Option<Date> {
    let n = |each: f64| {
        let whole = (count * each).trunc();
        (whole.abs() < 1e6).then_some(whole as i64)
    };
    let span = match unit {
        Unit::Millisecond | Unit::Second | Unit::Minute | Unit::Hour => return Some(of),
        Unit::Night | Unit::Day => n(1.0)?.days(),
        Unit::Week => n(7.0)?.days(),
        Unit::Fortnight => n(14.0)?.days(),
        Unit::Month => n(1.0)?.months(),
        Unit::Quarter => n(3.0)?.months(),
        Unit::Year | Unit::SportSeason => n(12.0)?.months(),
        Unit::Decade => jiff::Span::new().try_years(n(10.0)?).ok()?,
        Unit::Century => jiff::Span::new().try_years(n(100.0)?).ok()?,
    };
    of.checked_add(span).ok()
}

/// The unit so many units after the one that holds a day: `-1` gives "last week".
pub(super) fn shifted(of: Date, unit: Unit, by: i32) -> Option<Span> {
    let first = holding(of, unit)?;
    holding(moved(first.start, unit, f64::from(by))?, unit)
}

/// The day of the week (Monday is 1) before, in or after the week of a day.
pub(super) fn weekday(today: Date, number: i8, when: Turn) -> Option<Span> {
    let weekday = Weekday::from_monday_one_offset(number).ok()?;
    day(match when {
        Turn::Before => today.nth_weekday(-1, weekday).ok()?,
        Turn::BeforeOrOn if today.weekday() == weekday => today,
        Turn::BeforeOrOn => today.nth_weekday(-1, weekday).ok()?,
        Turn::After => today.nth_weekday(1, weekday).ok()?,
        Turn::Within => holding(today, Unit::Week)?.start.checked_add(i64::from(number - 1).days()).ok()?,
    })
}

/// Which of the many Fridays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// "last Friday": before today.
    Before,
    /// "on Friday", of the past: today or before.
    BeforeOrOn,
    /// "next Friday", "on Friday" of the future.
    After,
    /// "this Friday": of the week of today.
    Within,
}

/// The weekend in the week of a day, so many weeks on.
pub(super) fn weekend(today: Date, weeks: i32) -> Option<Span> {
    until(shifted(today, Unit::Week, weeks)?.start.checked_add(5.days()).ok()?, 2.days())
}

/// The third of a span that "early", "mid" or "late" means.
pub(super) fn part(of: Span, part: Part) -> Option<Span> {
    let months = of.months();
    // Thirds of a month are its days 1 to 10, 11 to 20 and the rest; of longer spans whole months; of shorter ones days.
    let cut = |third: i32| -> Option<Date> {
        if third == 0 || third == 3 {
            return Some(if third == 0 { of.start } else { of.end });
        }
        if months > 1 {
            of.start.checked_add(i64::from(months * third / 3).months()).ok()
        } else {
            let days = of.start.until(of.end).ok()?.get_days();
            let days = if months == 1 && days == 0 { 30 } else { days };
            of.start.checked_add(i64::from(days * third / 3).days()).ok()
        }
    };
    let (from, to) = match part {
        Part::Early => (0, 1),
        Part::Middle => (1, 2),
        Part::Late => (2, 3),
    };
    Some(Span { start: cut(from)?, end: cut(to)? })
}

/// A holiday in a year.
pub(super) fn holiday(year: i16, holiday: Holiday) -> Option<Span> {
    match holiday {
        Holiday::Fixed(month, of) => ymd(year, month, of),
        Holiday::Easter(days) => day(easter(year)?.checked_add(i64::from(days).days()).ok()?),
        Holiday::Nth(month, weekday, n, after) => {
            let weekday = Weekday::from_monday_one_offset(weekday).ok()?;
            let found = Date::new(year, month, 1).ok()?.nth_weekday_of_month(n, weekday).ok()?;
            day(found.checked_add(i64::from(after).days()).ok()?)
        }
        Holiday::Moving => None,
    }
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher: "Astronomical Algorithms", chapter 8).
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let a = year.rem_euclid(19);
    let (b, c) = (year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let g = (8 * b + 13).div_euclid(25);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19).rem_euclid(32);
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The span that `of` gives for a year, in the year that suits the reference: to come, or the last one that has begun.
pub(super) fn by_year(reference: &Reference, of: impl Fn(i16) -> Option<Span>) -> Option<Span> {
    let today = reference.today?;
    let year = today.year();
    if reference.future {
        return (year..=year + 1).find_map(|y| of(y).filter(|s| s.end > today));
    }
    (year - 1..=year).rev().find_map(|y| of(y).filter(|s| s.start <= today))
}

/// Days ahead that a date without a year may lie where no word speaks of the future: "the Dec. 12 election".
const MOST_AHEAD: i32 = 45;

/// The span that `of` gives for a year, in the year that brings it nearest to today; the next one in the future.
pub(super) fn nearest(reference: &Reference, of: impl Fn(i16) -> Option<Span>) -> Option<Span> {
    let today = reference.today?;
    if reference.future {
        return by_year(reference, of);
    }
    let ahead = |s: &Span| today.until(s.start).map_or(i32::MAX, |d| d.get_days());
    (today.year() - 1..=today.year() + 1).filter_map(of).filter(|s| ahead(s) <= MOST_AHEAD).min_by_key(|s| ahead(s).abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONDAY: Date = jiff::civil::date(2019, 11, 18);

    fn check(found: Option<Span>, expected: &str) {
        assert_eq!(found.map(|s| format!("{} {}", s.start, s.end)).unwrap_or_default(), expected);
    }

    #[test]
    fn spans() {
        check(shifted(MONDAY, Unit::Week, -1), "2019-11-11 2019-11-18");
        check(shifted(MONDAY, Unit::Month, 2), "2020-01-01 2020-02-01");
        check(shifted(MONDAY, Unit::Quarter, -1), "2019-07-01 2019-10-01");
        check(weekday(MONDAY, 5, Turn::BeforeOrOn), "2019-11-15 2019-11-16");
        check(weekday(MONDAY, 1, Turn::BeforeOrOn), "2019-11-18 2019-11-19");
        check(weekday(MONDAY, 1, Turn::Before), "2019-11-11 2019-11-12");
        check(weekend(MONDAY, 0), "2019-11-23 2019-11-25");
        check(century(14, false), "1301-01-01 1401-01-01");
        check(holiday(2019, Holiday::Nth(11, 4, 4, 0)), "2019-11-28 2019-11-29");
        check(holiday(2024, Holiday::Easter(0)), "2024-03-31 2024-04-01");
        check(holiday(2019, Holiday::Easter(-2)), "2019-04-19 2019-04-20");
        check(month(2019, 6).and_then(|m| part(m, Part::Late)), "2019-06-21 2019-07-01");
        check(years(2019, 1).and_then(|y| part(y, Part::Early)), "2019-01-01 2019-05-01");
        check(years(1990, 10).and_then(|y| part(y, Part::Middle)), "1993-05-01 1996-09-01");
        check(ymd(2019, 2, 30), "");
    }
}
