//! Years and what is made of them: "2019", "2019-20", "the 1990s", "fiscal 2019", "43 BC", "the fourteenth century".

use super::named::{LAST, ordinal_at};
use super::{POSSIBLE_YEARS, Reading, plain_digits, year_at};
use crate::lang::values::{Role, Unit};
use crate::mention::amounts::calendar::{self, Reference};
use crate::mention::amounts::terms::Terms;

/// Years that a plain four-digit number is taken for without a word such as "in" before it.
const LIKELY_YEARS: std::ops::RangeInclusive<i16> = 1900..=2049;

/// "2019", "2019-20", "the 1990s", "the ’90s", "fiscal 2019", "FY2020", "43 BC".
pub(super) fn year(terms: &Terms, at: usize, _: &Reference, _: usize) -> Option<Reading> {
    if let Some(next) = terms.skip(at, Role::Fiscal) {
        let (year, end) = year_at(terms, terms.skip(next, Role::Unit(Unit::Year)).unwrap_or(next))?;
        return Some(Reading::new(end, calendar::years(year, 1)));
    }
    if let Some(digits) = terms.values.fiscal_prefix.and_then(|prefix| terms.word(at).strip_prefix(prefix)) {
        let year: i16 = if digits.is_empty() { year_at(terms, at + 1)?.0 } else { digits.parse().ok()? };
        let year = if year < 100 { year + 2000 } else { year };
        let end = if digits.is_empty() { at + 2 } else { at + 1 };
        let end = terms.tight(end, &["-", "–", "/"]).filter(|n| terms.is_number(*n)).map_or(end, |n| n + 1);
        return Some(Reading::new(end, calendar::years(year, 1)));
    }
    if matches!(terms.word(at), "’" | "'" | "‘") {
        let digits = plain_digits(terms, at + 1, 2).filter(|_| terms.word(at + 1).len() == 2 && terms.touches(at + 1))?;
        let century = if digits < 30 { 2000 } else { 1900 };
        // "the summer of ’69"
        let ended = !terms.touches(at + 2) || !terms.word(at + 2).starts_with(|c: char| c.is_alphanumeric() || c == '-');
        let alone = || ended && terms.before(at, |r| r == Role::Of || matches!(r, Role::Season(_)));
        return decade(terms, at + 2, century + digits)
            .or_else(|| alone().then(|| Reading::new(at + 2, calendar::years(century + digits, 1))));
    }
    if !terms.is_number(at) {
        return None;
    }
    if let Some((christ, end)) = terms.find(at + 1, |r| if let Role::Era(christ) = r { Some(christ) } else { None }) {
        let count: i16 = plain_digits(terms, at, 4)?;
        return Some(Reading::new(end, calendar::years(if christ { count } else { 1 - count }, 1)));
    }
    if terms.word(at).len() == 2 && terms.before(at, |r| r == Role::The) {
        let digits = plain_digits(terms, at, 2).filter(|d| d % 10 == 0)?;
        return decade(terms, at + 1, 1900 + digits);
    }
    let (year, next) = year_at(terms, at)?;
    if let Some(found) = decade(terms, next, year) {
        return Some(found);
    }
    if let Some(second) = terms.tight(next, &["-", "–", "—", "/"]).filter(|s| terms.is_number(*s)) {
        let word = terms.word(second);
        let last = match (word.len(), plain_digits(terms, second, 4)) {
            (2, Some(short)) => Some(year - year % 100 + short).filter(|last| *last > year),
            (4, Some(full)) => Some(full).filter(|last| *last > year && POSSIBLE_YEARS.contains(last)),
            _ => None,
        };
        let last = last?;
        return Some(Reading::new(second + 1, calendar::years(year, last - year + 1)));
    }
    plain_year(terms, at, year, next)
}

/// A four-digit number that stands as a year by itself.
fn plain_year(terms: &Terms, at: usize, year: i16, next: usize) -> Option<Reading> {
    let touched =
        terms.touches(at) && !matches!(terms.word(at.wrapping_sub(1)), "(" | "“" | "\"" | "‘" | "'" | "-" | "–" | "—" | "[" | "/" | ",");
    let ended = !terms.touches(next)
        || !matches!(terms.word(next), "%" | "-" | "/" | "°") && terms.roles(next).iter().all(|r| matches!(r, Role::To | Role::YearSign));
    let adjective = terms.tight(next, &["-"]).is_some();
    let multiplied = terms.roles(next).iter().any(|r| {
        matches!(
            r,
            Role::Scale(_)
                | Role::Measure(_)
                | Role::Currency(_)
                | Role::Percent
                | Role::Units(_)
                | Role::Zone(_)
                | Role::Meridiem(_)
                | Role::Hundredth(_)
        )
    }) && terms.symbol(terms.word(next)).is_empty();
    if touched || !(ended || adjective) || multiplied {
        return None;
    }
    let cue = terms.before(at, |r| matches!(r, Role::YearCue | Role::Month(_) | Role::Season(_) | Role::Holiday(_)));
    (LIKELY_YEARS.contains(&year) || cue).then(|| Reading::new(next, calendar::years(year, 1)))
}

/// "s", "’s" after a year or its last digits.
fn decade(terms: &Terms, at: usize, year: i16) -> Option<Reading> {
    let apostrophe =
        matches!(terms.word(at), "'s" | "’s") && terms.touches(at) && year % 10 == 0 && !terms.word(at + 1).starts_with(char::is_lowercase);
    let ending = terms.touches(at) && terms.values.decade_endings.contains(&terms.word(at));
    if !(ending || apostrophe) || year % 10 != 0 {
        return None;
    }
    let count = if year % 100 == 0 && year % 1000 != 0 { 100 } else { 10 };
    Some(Reading::new(at + 1, calendar::years(year, count)))
}

/// "fourteenth century", "19th-century", "5th century BC".
pub(super) fn century(terms: &Terms, at: usize, _: &Reference, _: usize) -> Option<Reading> {
    let (number, next) = ordinal_at(terms, at).filter(|o| o.0 != LAST)?;
    let next = terms.tight(next, &["-"]).unwrap_or(next);
    let end = terms.skip(next, Role::Unit(Unit::Century))?;
    let era = terms.find(end, |r| if let Role::Era(christ) = r { Some(christ) } else { None });
    let span = calendar::century(i16::try_from(number).ok()?, era.is_some_and(|e| !e.0));
    Some(Reading::new(era.map_or(end, |e| e.1), span))
}
