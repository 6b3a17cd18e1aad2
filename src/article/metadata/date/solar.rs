//! Days of the Solar Hijri calendar, in which pages of Iran and Afghanistan date: "۱۴ بهمن ۱۴۰۲" is 3 February 2024.

use std::ops::Range;

use jiff::civil;

use super::pieces::{Kind, Piece};
use crate::lang;

/// The years of the calendar that news on the web is of.
const YEARS: Range<i16> = 1370..1479;
/// The day that pieces begin with, as one of our calendar, and how many pieces it takes.
pub fn day(rest: &[Piece]) -> Option<(civil::Date, usize)> {
    let month = |piece: &Piece| lang::solar_month(piece.text).map(i16::from);
    let [a, b, c, ..] = rest else { return None };
    if let (Some(day), Some(month), Some(year)) = (a.number(1..3), month(b), c.number(4..5)) {
        return Some((gregorian(year, month, day)?, 3));
    }
    // Numbers are believed in Persian digits alone.
    let [_, _, _, second, last, ..] = rest else { return None };
    let persian = a.text.starts_with(|c| ('۰'..='۹').contains(&c)) && c.kind == Kind::Number;
    let parted = b.text == second.text && matches!(b.text, "/" | "-" | ".");
    if !persian || !parted {
        return None;
    }
    Some((gregorian(a.number(4..5)?, c.number(1..3)?, last.number(1..3)?)?, 5))
}

/// A day of the Solar Hijri calendar in ours. Years begin on 20 or 21 March; leap years come by a cycle of 33.
fn gregorian(year: i16, month: i16, day: i16) -> Option<civil::Date> {
    let is_leap = |year: i16| matches!(year.rem_euclid(33), 1 | 5 | 9 | 13 | 17 | 22 | 26 | 30);
    let days = match month {
        1..=6 => 31,
        7..=11 => 30,
        12 => 29 + i16::from(is_leap(year)),
        _ => return None,
    };
    if !YEARS.contains(&year) || !(1..=days).contains(&day) {
        return None;
    }
    let before = i32::from(if month <= 7 { 31 * (month - 1) } else { 186 + 30 * (month - 7) });
    // 1 Farvardin 1370 was 21 March 1991.
    let leaps = (YEARS.start..year).filter(|&year| is_leap(year)).count();
    let since = 365 * i32::from(year - YEARS.start) + i32::try_from(leaps).ok()? + before + i32::from(day) - 1;
    civil::Date::new(1991, 3, 21).ok()?.checked_add(jiff::Span::new().try_days(since).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_our_calendar() {
        let check = |year, month, day, expected: &str| {
            assert_eq!(gregorian(year, month, day).map(|d| d.to_string()).as_deref(), Some(expected), "{year}/{month}/{day}");
        };
        check(1370, 1, 1, "1991-03-21");
        check(1375, 12, 30, "1997-03-20");
        check(1399, 12, 30, "2021-03-20");
        check(1402, 11, 14, "2024-02-03");
        check(1403, 1, 1, "2024-03-20");
        check(1403, 12, 30, "2025-03-20");
        check(1404, 1, 1, "2025-03-21");
        check(1404, 9, 6, "2025-11-27");
        assert_eq!(gregorian(1402, 12, 30), None);
        assert_eq!(gregorian(1402, 13, 1), None);
    }
}
