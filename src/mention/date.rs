//! Dates: "Friday", "March 9, 2019", "9 March", "2019-20", "last week", "early next year", "the spring of 2023", "79-year-old".
//!
//! Takes terms and the reference day; gives a mention's end with its days. A leading "the" is left out; lengths and
//! ages are dates, whose value is a duration. Readings nest at most [`DEEPEST`] times ("end of the first quarter of 2020").

use super::calendar::{self, Reference, Span, Turn};
use super::length::{Length, length};
use super::number;
use super::terms::Terms;
use super::{Label, Value, amounts::Found};
use crate::lang::values::{Part, Role, Season, Shift, Unit};

/// "late in the second week of June" is two deep.
const DEEPEST: usize = 3;
/// Years that a plain four-digit number is taken for without a word such as "in" before it.
const LIKELY_YEARS: std::ops::RangeInclusive<i16> = 1900..=2049;
/// Years that it is taken for after such a word.
const POSSIBLE_YEARS: std::ops::RangeInclusive<i16> = 1000..=2199;
/// Ages, in years, that a number between commas after a name is taken for.
const AGES: std::ops::RangeInclusive<f64> = 1.0..=119.0;

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
}

/// An age that is told between commas after a word that is no name is a grown person's: "the star, 42, was".
const ADULT: f64 = 16.0;

/// The date that begins at a token.
pub(super) fn date(terms: &Terms, at: usize, reference: &Reference) -> Option<Found> {
    let days = reading(terms, at, reference, 0)
        .filter(|r| !r.open || cued(terms, at))
        .map(|r| Found { span: r.span, ..Found::new(r.end, Label::Date, r.span.map(Span::value)) });
    [days, counted(terms, at, reference), age(terms, at), ages(terms, at)]
        .into_iter()
        .flatten()
        .reduce(|best, next| if next.end > best.end { next } else { best })
}

/// The days named from a token on: the longest reading.
fn reading(terms: &Terms, at: usize, reference: &Reference, depth: usize) -> Option<Reading> {
    type Reader = fn(&Terms, usize, &Reference, usize) -> Option<Reading>;
    const READERS: [Reader; 10] = [absolute, numeric, year, relative, named, ordinal, century, part, signs, numbered];
    if depth > DEEPEST || !terms.is_known(at) && terms.word(at) != "’" && terms.word(at) != "'" {
        return None;
    }
    READERS.iter().filter_map(|read| read(terms, at, reference, depth)).reduce(|best, next| if next.end > best.end { next } else { best })
}

/// Whether a cue such as "in" or "last" stands before the token.
fn cued(terms: &Terms, at: usize) -> bool {
    terms.before(at, |r| matches!(r, Role::YearCue | Role::The | Role::Shift(_) | Role::Part(_) | Role::Of))
}

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

fn plain_digits(terms: &Terms, at: usize, most: usize) -> Option<i16> {
    let word = terms.word(at);
    (terms.is_number(at) && word.len() <= most && word.bytes().all(|b| b.is_ascii_digit())).then(|| word.parse().ok())?
}

/// A day of a month: "9", "9th", "9." before a month.
fn day_at(terms: &Terms, at: usize) -> Option<(i8, usize)> {
    let day = plain_digits(terms, at, 2).and_then(|d| i8::try_from(d).ok()).filter(|d| (1..=31).contains(d))?;
    let next = at + 1;
    if terms.touches(next) {
        if let Some(next) = terms.skip(next, Role::OrdinalEnding) {
            return Some((day, next));
        }
        if terms.word(next) == "." && month_at(terms, next + 1).is_some() {
            return Some((day, next + 1));
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

/// A year in four digits.
fn year_at(terms: &Terms, at: usize) -> Option<(i16, usize)> {
    let year = plain_digits(terms, at, 4).filter(|y| terms.word(at).len() == 4 && POSSIBLE_YEARS.contains(y))?;
    Some((year, at + 1))
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
    let (shift, unit) = terms.find(next, |r| if let Role::Shift(s) = r { Some(s) } else { None })?;
    let (_, end) = terms.find(unit, |r| (r == Role::Unit(Unit::Year)).then_some(()))?;
    Some((shifted(shift, Unit::Year, reference).map(|s| s.start.year()), end))
}

/// "Wednesday, March 9, 2019", "March 9-12", "9 March 2019", "9–12 March", "March 2019", "March".
fn absolute(terms: &Terms, at: usize, reference: &Reference, _: usize) -> Option<Reading> {
    if is_part_of_name(terms, at) {
        return None;
    }
    if let Some((number, next)) = terms.find(at, |r| if let Role::Weekday(d) = r { Some(d) } else { None }) {
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
    if let Some((shift, unit)) = terms.find(next, |r| if let Role::Shift(s) = r { Some(s) } else { None }) {
        if let Some(end) = terms.skip(unit, Role::Unit(Unit::Week)) {
            let span = shifted(shift, Unit::Week, reference).and_then(|w| calendar::weekday(w.start, number, Turn::Within));
            return Reading::new(end, span);
        }
        if terms.values.shift_after {
            return Reading::new(unit, turned(number, shift, reference));
        }
    }
    let turn = if reference.future { Turn::After } else { Turn::BeforeOrOn };
    Reading { end: next, span: reference.today.and_then(|t| calendar::weekday(t, number, turn)), open }
}

/// A day of the week after a shift: "last Friday".
fn turned(number: i8, shift: Shift, reference: &Reference) -> Option<Span> {
    match shift {
        Shift::Last | Shift::Past => calendar::weekday(reference.today?, number, Turn::Before),
        Shift::This => calendar::weekday(reference.today?, number, Turn::Within),
        Shift::Next | Shift::Coming => calendar::weekday(reference.today?, number, Turn::After),
        Shift::Previous => calendar::weekday(reference.said?.start, number, Turn::Before),
        Shift::Following => calendar::weekday(reference.said?.start, number, Turn::After),
        Shift::Same => calendar::weekday(reference.said?.start, number, Turn::Within),
    }
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
        && let Some((shift, end)) = terms.find(next, |r| if let Role::Shift(s) = r { Some(s) } else { None })
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
fn numeric(terms: &Terms, at: usize, _: &Reference, _: usize) -> Option<Reading> {
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

/// "2019", "2019-20", "the 1990s", "the ’90s", "fiscal 2019", "FY2020", "43 BC".
fn year(terms: &Terms, at: usize, reference: &Reference, _: usize) -> Option<Reading> {
    if let Some(next) = terms.skip(at, Role::Fiscal) {
        let (year, end) = year_at(terms, terms.skip(next, Role::Unit(Unit::Year)).unwrap_or(next))?;
        return Some(Reading::new(end, calendar::years(year, 1)));
    }
    if let Some(digits) = terms.word(at).strip_prefix("FY") {
        let year: i16 = if digits.is_empty() { year_at(terms, at + 1)?.0 } else { digits.parse().ok()? };
        let year = if year < 100 { year + 2000 } else { year };
        let end = if digits.is_empty() { at + 2 } else { at + 1 };
        let end = terms.tight(end, &["-", "–", "/"]).filter(|n| terms.is_number(*n)).map_or(end, |n| n + 1);
        return Some(Reading::new(end, calendar::years(year, 1)));
    }
    if matches!(terms.word(at), "’" | "'" | "‘") {
        let digits = plain_digits(terms, at + 1, 2).filter(|_| terms.word(at + 1).len() == 2 && terms.touches(at + 1))?;
        let century = if digits < 30 { 2000 } else { 1900 };
        return decade(terms, at + 2, century + digits);
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
    plain_year(terms, at, year, next, reference)
}

/// A four-digit number that stands as a year by itself.
fn plain_year(terms: &Terms, at: usize, year: i16, next: usize, _: &Reference) -> Option<Reading> {
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

/// "s" after a year or its last digits.
fn decade(terms: &Terms, at: usize, year: i16) -> Option<Reading> {
    let apostrophe =
        matches!(terms.word(at), "'s" | "’s") && terms.touches(at) && year % 10 == 0 && !terms.word(at + 1).starts_with(char::is_lowercase);
    let ending = terms.touches(at) && matches!(terms.word(at), "s" | "er");
    if !(ending || apostrophe) || year % 10 != 0 {
        return None;
    }
    let count = if year % 100 == 0 && year % 1000 != 0 { 100 } else { 10 };
    Some(Reading::new(at + 1, calendar::years(year, count)))
}

/// The unit that a shift names: "last week".
fn shifted(shift: Shift, unit: Unit, reference: &Reference) -> Option<Span> {
    let (from, by) = match shift {
        Shift::Last | Shift::Past => (reference.today?, -1),
        Shift::This => (reference.today?, 0),
        Shift::Next | Shift::Coming => (reference.today?, 1),
        Shift::Previous => (reference.said.map(|s| s.start).or(reference.today)?, -1),
        Shift::Same => (reference.said?.start, 0),
        Shift::Following => (reference.said.map(|s| s.start).or(reference.today)?, 1),
    };
    calendar::shifted(from, unit, by)
}

fn month_turned(month: i8, shift: Shift, reference: &Reference) -> Option<Span> {
    let today = reference.today?;
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
fn year_turned(shift: Shift, reference: &Reference, of: impl Fn(i16) -> Option<Span>) -> Option<Span> {
    let today = reference.today?;
    let year = today.year();
    match shift {
        Shift::This => calendar::nearest(&Reference { future: false, ..*reference }, of),
        Shift::Same => of(reference.said?.start.year()),
        Shift::Next | Shift::Coming | Shift::Following => (year..=year + 1).find_map(|y| of(y).filter(|s| s.start > today)),
        Shift::Last | Shift::Past | Shift::Previous => (year - 2..=year).rev().find_map(|y| of(y).filter(|s| s.end <= today)),
    }
}

/// "last week", "this season", "next Friday", "last March", "earlier this year", "the same day".
fn relative(terms: &Terms, at: usize, reference: &Reference, depth: usize) -> Option<Reading> {
    if let Some((days, end)) = terms.find(at, |r| if let Role::Day(n) = r { Some(n) } else { None }) {
        let span = reference.today.and_then(|t| calendar::shifted(t, Unit::Day, days));
        // "USA Today" is a newspaper.
        let name = terms.word(at).starts_with(char::is_uppercase) && starts_name(terms, at.wrapping_sub(1));
        return (!name).then_some(Reading::new(end, span));
    }
    if let Some(next) = terms.skip(at, Role::Within) {
        let next = terms.skip(next, Role::The).unwrap_or(next);
        let shift = terms.find(next, |r| if let Role::Shift(s) = r { Some(s) } else { None });
        if shift.is_some() {
            let inner = relative(terms, next, reference, depth + 1)?;
            let third = terms.find(at, |r| if let Role::Part(p) = r { Some(p) } else { None }).map(|(p, _)| p);
            let span = match third {
                Some(part) => inner.span.and_then(|s| calendar::part(s, part)),
                None => inner.span,
            };
            return Some(Reading { span, ..inner });
        }
    }
    let (shift, next) = terms.find(at, |r| if let Role::Shift(s) = r { Some(s) } else { None })?;
    let next = terms.skip(next, Role::Fiscal).unwrap_or(next);
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
    // "last year's" is said; "this year to date" is not special. "last week of June" is read as an ordinal.
    Some(Reading::new(end, span))
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
    fiscal.or_else(|| year_at(terms, at).map(|(year, end)| Reading::new(end, calendar::years(year, 1)))).or_else(|| {
        let (_, unit) = terms.find(at, |r| matches!(r, Role::Shift(_)).then_some(()))?;
        terms.has(unit, Role::Unit(Unit::Year)).then(|| relative(terms, at, reference, depth)).flatten()
    })
}

/// "Christmas", "Thanksgiving 2019", "summer 2020", "the spring of 2023", "weekend".
fn named(terms: &Terms, at: usize, reference: &Reference, depth: usize) -> Option<Reading> {
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
        && let Some((shift, end)) = terms.find(next, |r| if let Role::Shift(s) = r { Some(s) } else { None })
    {
        return Some(Reading::new(end, year_turned(shift, reference, of)));
    }
    // "the Winter War" is a name.
    if matches!(role, Role::Season(_)) && terms.word(at).starts_with(char::is_uppercase) && terms.word(next).starts_with(char::is_uppercase)
    {
        return None;
    }
    let span = if matches!(role, Role::Season(_)) { calendar::by_year(reference, of) } else { calendar::nearest(reference, of) };
    let open =
        terms.has(at, Role::Ambiguous) || matches!(role, Role::Season(Season::Spring | Season::Autumn)) && terms.has(at, Role::Ambiguous);
    Some(Reading { end: next, span, open })
}

/// "third quarter of 2019", "first half of the year", "second week of June", "first six months of 2020", "Q3", "fourth day".
fn ordinal(terms: &Terms, at: usize, reference: &Reference, depth: usize) -> Option<Reading> {
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
    if let Some((unit, end)) = terms.find(hyphen, |r| match r {
        Role::Unit(unit) => Some(unit),
        _ => None,
    }) {
        return nth_unit(terms, number, unit, end, reference, depth);
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
fn numbered(terms: &Terms, at: usize, _: &Reference, _: usize) -> Option<Reading> {
    let capital = terms.word(at).starts_with(char::is_uppercase);
    let (unit, next) = terms.find(at, |r| if let Role::Unit(unit) = r { Some(unit) } else { None })?;
    let number = plain_digits(terms, next, 2)?;
    (capital && number > 0 && matches!(unit, Unit::Day | Unit::Week)).then_some(Reading::new(next + 1, None))
}

/// The ordinal that stands for "last" and "final".
const LAST: u32 = u32::MAX;

fn ordinal_at(terms: &Terms, at: usize) -> Option<(u32, usize)> {
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

/// The first or second half of a span of months.
fn half(of: Span, number: u32) -> Option<Span> {
    let days = of.start.until(of.end).ok()?.get_days();
    let middle = if days > 60 {
        calendar::moved(of.start, Unit::Month, f64::from(months(of)) / 2.0)?
    } else {
        calendar::moved(of.start, Unit::Day, f64::from(days) / 2.0)?
    };
    match number {
        1 => Some(Span { start: of.start, end: middle }),
        2 | LAST => Some(Span { start: middle, end: of.end }),
        _ => None,
    }
}

fn months(of: Span) -> i32 {
    (i32::from(of.end.year()) - i32::from(of.start.year())) * 12 + i32::from(of.end.month()) - i32::from(of.start.month())
}

/// "fourteenth century", "19th-century", "5th century BC".
fn century(terms: &Terms, at: usize, _: &Reference, _: usize) -> Option<Reading> {
    let (number, next) = ordinal_at(terms, at).filter(|o| o.0 != LAST)?;
    let next = terms.tight(next, &["-"]).unwrap_or(next);
    let end = terms.skip(next, Role::Unit(Unit::Century))?;
    let era = terms.find(end, |r| if let Role::Era(christ) = r { Some(christ) } else { None });
    let span = calendar::century(i16::try_from(number).ok()?, era.is_some_and(|e| !e.0));
    Some(Reading::new(era.map_or(end, |e| e.1), span))
}

/// "early August", "mid-1990s", "end of the year", "late last year", "end-2019".
fn part(terms: &Terms, at: usize, reference: &Reference, depth: usize) -> Option<Reading> {
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
    let split = calendar_part(found.span, part);
    Some(Reading { end: found.end, span: split, open: false })
}

fn calendar_part(span: Option<Span>, part: Part) -> Option<Span> {
    span.and_then(|s| calendar::part(s, part))
}

/// "2026年3月3日", "3月3日", "2026年".
fn signs(terms: &Terms, at: usize, reference: &Reference, _: usize) -> Option<Reading> {
    let signed = |at: usize, role: Role, most: usize| plain_digits(terms, at, most).zip(terms.skip(at + 1, role));
    let year = signed(at, Role::YearSign, 4).filter(|(y, _)| POSSIBLE_YEARS.contains(y));
    let next = year.map_or(at, |y| y.1);
    let Some((month, next)) = signed(next, Role::MonthSign, 2).and_then(|(m, n)| Some((i8::try_from(m).ok()?, n))) else {
        return year.map(|(year, end)| Reading::new(end, calendar::years(year, 1)));
    };
    let day = signed(next, Role::DaySign, 2).and_then(|(d, n)| Some((i8::try_from(d).ok()?, n)));
    let of = |year| match day {
        Some((day, _)) => calendar::ymd(year, month, day),
        None => calendar::month(year, month),
    };
    let span = year.map_or_else(|| calendar::nearest(reference, of), |(year, _)| of(year));
    Some(Reading::new(day.map_or(next, |d| d.1), span))
}

/// Lengths, with what they are counted from: "three years", "two years ago", "a week later", "the past two years".
fn counted(terms: &Terms, at: usize, reference: &Reference) -> Option<Found> {
    if let Some((shift, next)) = terms.find(at, |r| if let Role::Shift(s) = r { Some(s) } else { None }) {
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
        let span = found
            .count
            .and_then(|n| calendar::moved(reference.today?, found.unit, sign * n))
            .and_then(|d| calendar::holding(d, coarse(found.unit)));
        return Some(with_span(found.end, span, &found));
    }
    let found = length(terms, at).filter(|l| !l.is_time())?;
    if let Some(end) = old(terms, &found) {
        return Some(Found::new(end, Label::Date, found.duration().map(|duration| Value::Duration { duration })));
    }
    let direction = terms.find(found.end, |r| match r {
        Role::Ago => Some((true, -1.0)),
        Role::Earlier => Some((false, -1.0)),
        Role::Later => Some((false, 1.0)),
        _ => None,
    });
    // "before" and "after" lead a clause more often than they end a date; they count where the clause ends.
    if let Some(((from_today, sign), end)) = direction.filter(|d| !found.hyphen && ends_phrase(terms, found.end, d.1)) {
        let from = if from_today { reference.today } else { reference.said.map(|s| s.start) };
        let span =
            found.count.and_then(|n| calendar::moved(from?, found.unit, sign * n)).and_then(|d| calendar::holding(d, coarse(found.unit)));
        return Some(with_span(end, span, &found));
    }
    Some(Found::new(found.end, Label::Date, found.duration().map(|duration| Value::Duration { duration })))
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
    let value = span.map(Span::value).or_else(|| found.duration().map(|duration| Value::Duration { duration }));
    Found { span, ..Found::new(end, Label::Date, value) }
}

/// Whether the length is of several units, so that it may follow a shift: "past two years", "coming weeks".
fn many(terms: &Terms, found: &Length) -> bool {
    found.bare || found.count != Some(1.0) || terms.is_number(found.end.saturating_sub(2))
}

/// "the past two years": up to today; "the next ten days": from today on.
fn around(found: &Length, shift: Shift, reference: &Reference) -> Option<Span> {
    let today = reference.today?;
    let count = found.count?;
    match shift {
        Shift::Last | Shift::Past => Some(Span { start: calendar::moved(today, found.unit, -count)?, end: today }),
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
fn age(terms: &Terms, at: usize) -> Option<Found> {
    let found = number::number(terms, at).filter(|n| AGES.contains(&n.value) && !n.scaled && n.value.fract() == 0.0 && n.end == at + 1)?;
    let after = terms.word(found.end);
    let stops = matches!(after, "," | "." | ";" | ")" | "" | "—" | "–" | ":" | "?" | "!" | "’" | "”" | "\"" | "'" | "]")
        || terms.has(found.end, Role::And);
    let follows =
        || terms.roles(found.end).iter().all(|r| matches!(r, Role::And | Role::YearCue | Role::Future | Role::To | Role::Of | Role::The));
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
        Found::new(found.end, Label::Date, Some(Value::Duration { duration }))
    })
}

/// "age 12 and older".
fn ages(terms: &Terms, at: usize) -> Option<Found> {
    let found = number::number(terms, terms.skip(at, Role::Aged)?).filter(|n| AGES.contains(&n.value))?;
    let end = terms.skip(terms.skip(found.end, Role::And)?, Role::OrMore)?;
    Some(Found::new(end, Label::Date, None))
}

fn starts_name(terms: &Terms, at: usize) -> bool {
    let word = terms.word(at);
    let known = terms.roles(at).iter().any(|r| matches!(r, Role::Month(_) | Role::Weekday(_) | Role::Holiday(_)));
    word.chars().next().is_some_and(char::is_uppercase) && !known
}
