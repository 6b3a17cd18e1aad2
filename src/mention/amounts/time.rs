//! Times of less than a day: "3 p.m.", "10:30", "noon", "6.30pm ET", "Tuesday night", "tonight", "5.7 seconds", "an hour ago".
//!
//! Takes terms and the reference day; gives a mention's end with a point, a span or a duration.

use std::borrow::Cow;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::calendar::{self, Reference};
use super::date::date;
use super::length::length;
use super::number::{number, vague};
use super::terms::Terms;
use super::{Found, Label, Value};
use crate::lang::values::{DayPart, Role, Shift, Unit};

/// How far, in tokens, the day of a clock may stand from it: "9 a.m. on Friday".
const DAY_WITHIN: usize = 3;

/// How far, in days, a day that the text spoke of may lie from its own to be the day of a clock in a later sentence.
const RECENT: i32 = 14;
/// The same for one in its own sentence, where it stands farther off.
const NOT_LONG_AGO: i32 = 60;
/// The hour that the second half of a day begins with.
const NOON: i8 = 12;
/// The hour that ends a day.
const DAY_END: i8 = 24;
/// The zone that offsets are counted from.
const UTC: &str = "UTC0";

/// The time that begins at a token.
pub(super) fn time(terms: &Terms, at: usize, reference: &Reference) -> Option<Found> {
    [running(terms, at, reference), clock(terms, at, reference), part_of_day(terms, at, reference), counted(terms, at), minute(terms, at)]
        .into_iter()
        .flatten()
        .reduce(Found::longer)
}

/// "2:04:35", a time that is run: the hour of a clock with seconds has two digits, or a half of the day behind it.
fn running(terms: &Terms, at: usize, reference: &Reference) -> Option<Found> {
    // "on 4 August 2021 5:11:10"
    if reference.before.is_some_and(|before| before.end == at) {
        return None;
    }
    let point = digits(terms, at).filter(|point| point.end == at + 5 && terms.word(at).len() == 1)?;
    let clock = terms.find(point.end, |r| matches!(r, Role::Meridiem(_) | Role::Zone(_) | Role::LocalTime).then_some(())).is_some();
    let Point { hour, minute, second, end, .. } = point;
    let duration = format!("PT{hour}H{minute}M{second}S");
    (!clock).then(|| Found::new(end, Label::Time, Some(Value::Duration { duration, to: None })))
}

/// A point of the clock.
#[derive(Clone, Copy, Debug)]
struct Point {
    end: usize,
    hour: i8,
    minute: i8,
    second: i8,
    /// Whether "a.m." or "p.m." was said, or the hour needs neither.
    sure: bool,
    /// Whether it is not said which half of the day is meant: "half past seven".
    half: bool,
}

impl Point {
    fn of_day(self) -> (i8, i8, i8) {
        (self.hour % 24, self.minute, self.second)
    }
}

fn clock(terms: &Terms, at: usize, reference: &Reference) -> Option<Found> {
    let mut first = point(terms, at)?;
    let second = terms.range(first.end).and_then(|next| point(terms, next)).filter(|p| p.sure);
    let mut end = match second {
        Some(second) => second.end,
        None if first.sure => first.end,
        None => return None,
    };
    // "9 to 5 p.m.": the first has the half of the day of the second, unless that is before it.
    if let Some(second) = second.filter(|s| !first.sure && s.hour >= 12 && first.hour < 12)
        && first.hour + 12 <= second.hour
    {
        first.hour += 12;
    }
    let zone = zone(terms, end);
    if let Some((_, next)) = zone {
        end = next;
    } else if let Some(next) = terms.skip(end, Role::LocalTime) {
        end = next;
    }
    let day = day_near(terms, at, end, reference);
    let zone = zone.map(|z| z.0);
    // "9 p.m. to 5 a.m." and "midnight to 5 a.m." end on the day after.
    let next = || day.and_then(|day| day.tomorrow().ok());
    let earlier = |second: Point| second.of_day() <= first.of_day() && second.hour != DAY_END;
    let over = |second: Point| first.hour == DAY_END || earlier(second);
    // "moved from 7:30 to 6 a.m." is no span.
    let turned = first.hour < NOON && second.is_some_and(earlier);
    let last = second.map(|second| stamp(second, if over(second) { next() } else { day }, zone.as_deref()));
    let value = stamp(first, day, zone.as_deref()).map(|start| Value::Time { end: last.flatten().unwrap_or_else(|| start.clone()), start });
    Some(Found::new(end, Label::Time, value.filter(|_| !turned && !first.half && !second.is_some_and(|second| second.half))))
}

/// A zone as POSIX has it: "GMT", "ET", "UTC+2".
fn zone(terms: &Terms, at: usize) -> Option<(Cow<'static, str>, usize)> {
    let (name, end) = terms.find(at, |r| if let Role::Zone(z) = r { Some(z) } else { None })?;
    let sign = match terms.word(end) {
        "+" => '-',
        "-" | "−" => '+',
        _ => return Some((name.into(), end)),
    };
    // Zones reach from UTC-12 to UTC+14.
    let hours = plain(terms, end + 1, 14).filter(|_| name == UTC && terms.touches(end) && terms.touches(end + 1));
    let Some(hours) = hours else { return Some((name.into(), end)) };
    let minutes = terms.tight(end + 2, &[":"]).and_then(|at| plain(terms, at, 59));
    let end = if minutes.is_some() { end + 4 } else { end + 2 };
    Some((format!("UTC{sign}{hours}:{:02}", minutes.unwrap_or(0)).into(), end))
}

/// The point at a token: "10:30", "3 p.m.", "9.30am", "noon", "five o'clock", "18 Uhr".
fn point(terms: &Terms, at: usize) -> Option<Point> {
    if let Some((hour, end)) = terms.find(at, |r| if let Role::Hour(h) = r { Some(h) } else { None }) {
        return Some(Point { end, hour, minute: 0, second: 0, sure: true, half: false });
    }
    // "下午3点30分"
    if let Some((pm, next)) = terms.find(at, |role| if let Role::MeridiemBefore(pm) = role { Some(pm) } else { None }) {
        let found = digits(terms, next).filter(|point| point.hour <= 12)?;
        let end = if found.sure { found.end } else { terms.skip(found.end, Role::OClock)? };
        let minute = plain(terms, end, 59).and_then(|minute| Some((minute, terms.skip(end + 1, Role::MinuteSign)?)));
        let hour = found.hour % 12 + if pm { 12 } else { 0 };
        let half = || terms.skip(end, Role::MinutesAfter(30)).map(|end| (30, end));
        let (minute, end) = minute.or_else(half).unwrap_or((found.minute, end));
        return Some(Point { end, hour, minute, sure: true, ..found });
    }
    let found = past_hour(terms, at).or_else(|| digits(terms, at))?;
    if let Some(point) = past_hour_after(terms, found) {
        return Some(point);
    }
    if let Some(point) = with_meridiem(terms, found) {
        return Some(point);
    }
    // "7h31"
    let glued = terms.word(found.end).strip_prefix('h').filter(|minute| minute.len() == 2 && terms.touches(found.end));
    if let Some(minute) = glued.filter(|_| terms.is_number(at)).and_then(|minute| minute.parse().ok()).filter(|minute| *minute < 60) {
        return Some(Point { end: found.end + 1, minute, sure: true, ..found });
    }
    if let Some(end) = terms.skip(found.end, Role::OClock) {
        let minute = plain(terms, end, 59).filter(|_| terms.values.hour_word);
        let (minute, end) = minute.map_or((found.minute, end), |m| (m, terms.skip(end + 1, Role::MinuteSign).unwrap_or(end + 1)));
        let point = Point { end, minute, sure: true, ..found };
        // "cinq heures du matin"
        return Some(with_meridiem(terms, point).unwrap_or(point));
    }
    // "a las 23.00", "alle 15", "às três"
    let whole = || !terms.word(found.end).starts_with(char::is_alphanumeric) && terms.symbol(terms.word(found.end)).is_empty();
    if terms.before(at, |role| role == Role::ClockCue) && (terms.word(at).contains('.') || whole()) {
        return Some(Point { sure: true, ..found });
    }
    let zoned = terms.find(found.end, |r| matches!(r, Role::Zone(_) | Role::LocalTime).then_some(()));
    Some(Point { sure: found.sure || zoned.is_some(), ..found })
}

/// "half past seven", "quarter to nine", "halb acht": the minutes before the hour.
fn past_hour(terms: &Terms, at: usize) -> Option<Point> {
    let (minutes, next) = terms.find(at, |role| if let Role::Minutes(minutes) = role { Some(minutes) } else { None })?;
    let hour = digits(terms, next).filter(|point| point.minute == 0 && (1..=12).contains(&point.hour))?;
    let hour = if minutes < 0 {
        Point { hour: (hour.hour + 10) % 12 + 1, minute: 60 + minutes, ..hour }
    } else {
        Point { minute: minutes, ..hour }
    };
    Some(Point { sure: true, half: true, ..hour })
}

/// "sept heures et demie", "las siete y media", "7 e mezza": the minutes after the hour.
fn past_hour_after(terms: &Terms, hour: Point) -> Option<Point> {
    let next = terms.skip(hour.end, Role::OClock).unwrap_or(hour.end);
    let (minutes, end) = terms.find(next, |role| if let Role::MinutesAfter(minutes) = role { Some(minutes) } else { None })?;
    let before = hour.minute == 0 && (1..=24).contains(&hour.hour);
    let (hours, minute) = if minutes < 0 { ((hour.hour + 10) % 12 + 1, 60 + minutes) } else { (hour.hour, minutes) };
    let half = hour.hour <= 12;
    before.then_some(Point { end, hour: hours, minute, sure: true, half, ..hour })
}

/// A point with the "p.m." behind it.
fn with_meridiem(terms: &Terms, point: Point) -> Option<Point> {
    let (pm, end) = terms.find(point.end, |role| if let Role::Meridiem(pm) = role { Some(pm) } else { None })?;
    let hour = point.hour % 12 + if pm { 12 } else { 0 };
    (1..=12).contains(&point.hour).then_some(Point { end, hour, sure: true, half: false, ..point })
}

fn plain(terms: &Terms, at: usize, most: i8) -> Option<i8> {
    let word = terms.word(at);
    (terms.is_number(at) && word.len() <= 2).then(|| word.parse::<i8>().ok())?.filter(|n| *n <= most)
}

fn digits(terms: &Terms, at: usize) -> Option<Point> {
    let word = terms.word(at);
    if !terms.is_number(at) {
        let found = number(terms, at).filter(|n| !n.digits && (1.0..=12.0).contains(&n.value) && n.value.fract() == 0.0)?;
        return Some(Point { end: found.end, hour: found.value as i8, minute: 0, second: 0, sure: false, half: false });
    }
    // "1830 GMT".
    if word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()) {
        let (hour, minute) = (word.get(..2)?.parse().ok()?, word.get(2..)?.parse().ok()?);
        let zoned = terms.find(at + 1, |r| matches!(r, Role::Zone(_) | Role::LocalTime).then_some(())).is_some();
        return (zoned && hour <= 24 && minute < 60).then_some(Point { end: at + 1, hour, minute, second: 0, sure: true, half: false });
    }
    if let Some((hour, minute)) = word.split_once('.') {
        let (hour, minute): (i8, i8) = (hour.parse().ok()?, minute.parse().ok().filter(|_| minute.len() == 2)?);
        return (hour <= 24 && minute < 60).then_some(Point { end: at + 1, hour, minute, second: 0, sure: false, half: false });
    }
    let hour: i8 = word.parse().ok().filter(|h| *h <= 24)?;
    let Some(next) =
        terms.tight(at + 1, &[":", "："]).filter(|n| terms.word(*n).get(..2).is_some_and(|m| m.bytes().all(|b| b.is_ascii_digit())))
    else {
        return Some(Point { end: at + 1, hour, minute: 0, second: 0, sure: false, half: false });
    };
    let minute = plain(terms, next, 59).filter(|_| terms.word(next).len() == 2)?;
    if let Some(second) = terms.tight(next + 1, &[":"]).and_then(|s| plain(terms, s, 59)) {
        return Some(Point { end: next + 3, hour, minute, second, sure: true, half: false });
    }
    Some(Point { end: next + 1, hour, minute, second: 0, sure: true, half: false })
}

/// The day named right before or after a clock: "9 a.m. on Friday", "on April 2 at 9 a.m."; else the day the text last spoke of.
fn day_near(terms: &Terms, start: usize, end: usize, reference: &Reference) -> Option<Date> {
    let named = |at: usize| {
        terms.find(at, |r| match r {
            Role::Weekday(number) => reference.weekday(number),
            Role::Day(days) => reference.day(days),
            _ => None,
        })
    };
    let dated = |at: usize| date(terms, at, reference).and_then(|found| found.span?.only());
    let before = reference.before.and_then(|before| Some((before.span.only()?, before.end)));
    let near = |at: &usize| start.saturating_sub(*at) <= DAY_WITHIN;
    // "at 6 p.m., except New Year’s Eve"
    let reach = if terms.word(end) == "," { DAY_WITHIN - 1 } else { DAY_WITHIN };
    (end..end + reach)
        .find_map(dated)
        .or_else(|| before.filter(|(_, end)| near(end)).map(|(day, _)| day))
        .or_else(|| (start.saturating_sub(DAY_WITHIN)..start).rev().find_map(named).map(|(span, _)| span.start))
        .or_else(|| before.map(|(day, _)| day).filter(|day| is_within(reference, *day, NOT_LONG_AGO)))
        .or_else(|| day_spoken_of(reference))
}

/// Whether a day is so many days or fewer from today.
fn is_within(reference: &Reference, day: Date, days: i32) -> bool {
    reference.today.is_none_or(|today| today.until(day).is_ok_and(|far| far.get_days().abs() <= days))
}

/// The day of a clock without a date in its sentence: the day that the text spoke of last, if it is a recent one; today
/// where it spoke of none, or of a span that today is in.
fn day_spoken_of(reference: &Reference) -> Option<Date> {
    let today = reference.today?;
    let Some(said) = reference.said else { return Some(today) };
    if said.start <= today && today < said.end {
        return Some(today);
    }
    let day = said.only().filter(|day| is_within(reference, *day, RECENT))?;
    // "He was held on Monday. They will meet at 3 p.m."
    Some(if reference.future && day < today || reference.past && day > today { today } else { day })
}

/// ISO 8601: "2019-11-19T15:00", "…+00:00" with a zone, "T15:00" where the day is not known.
fn stamp(point: Point, day: Option<Date>, zone: Option<&str>) -> Option<String> {
    let (hour, day) = if point.hour == DAY_END { (0, day.and_then(|d| d.tomorrow().ok())) } else { (point.hour, day) };
    let time = Time::new(hour, point.minute, point.second, 0).ok()?;
    let clock = if point.second == 0 { format!("{:02}:{:02}", time.hour(), time.minute()) } else { time.to_string() };
    let Some(day) = day else { return Some(format!("T{clock}")) };
    let offset = zone.and_then(|z| TimeZone::posix(z).ok()?.to_ambiguous_zoned_datetime(day.to_datetime(time)).compatible().ok());
    let suffix = offset.map(|z| {
        let seconds = z.offset().seconds();
        let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.abs() / 60);
        format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    });
    Some(format!("{day}T{clock}{}", suffix.unwrap_or_default()))
}

/// "Tuesday night", "this morning", "last night", "tonight", "yesterday evening", "early Friday morning", "overnight", "dawn".
fn part_of_day(terms: &Terms, at: usize, reference: &Reference) -> Option<Found> {
    let start = terms.skip(at, Role::Within).unwrap_or(at);
    if let Some(((days, part), end)) = terms.find(at, |r| if let Role::Tonight(days, part) = r { Some((days, part)) } else { None }) {
        return Some(Found::new(end, Label::Time, hours(reference.day(days).map(|day| day.start), part)));
    }
    if let Some(((weekday, part), end)) = terms.find(at, |r| if let Role::WeekdayPart(day, part) = r { Some((day, part)) } else { None }) {
        return Some(Found::new(end, Label::Time, hours(reference.weekday(weekday).map(|day| day.start), part)));
    }
    if let Some((_, end)) = terms.find(at, |r| matches!(r, Role::PartAlone(_)).then_some(())) {
        return Some(Found::new(end, Label::Time, None));
    }
    let part = |at: usize| terms.find(at, |r| if let Role::DayPart(p) = r { Some(p) } else { None });
    if let Some((_, end)) = part(at).filter(|_| terms.before(at, |role| role == Role::PartCue)) {
        // "na noite de terça-feira"
        let day = terms.skip(end, Role::Of).and_then(|next| terms.find(next, |r| matches!(r, Role::Weekday(_)).then_some(())));
        let end = day.map_or(end, |(_, end)| end);
        return Some(Found::new(end, Label::Time, None));
    }
    let day = terms.find(start, |r| match r {
        Role::Weekday(number) => Some(reference.weekday(number)),
        Role::Day(days) => Some(reference.day(days)),
        Role::Shift(Shift::This) => Some(reference.day(0)),
        Role::Shift(Shift::Last | Shift::Previous) => Some(reference.day(-1)),
        Role::Shift(Shift::Next | Shift::Following) => Some(reference.said.and_then(|s| calendar::shifted(s.start, Unit::Day, 1))),
        Role::Shift(Shift::Same) => Some(reference.said),
        _ => None,
    });
    if let Some((span, next)) = day
        && let Some((part, end)) = part(next)
    {
        return Some(Found::new(end, Label::Time, hours(span.map(|s| s.start), part)));
    }
    // Some parts stand alone: "at dawn", "in the morning".
    let (found, end) = part(at).filter(|_| !terms.word(at).starts_with(char::is_uppercase))?;
    let told = matches!(found, DayPart::Dawn | DayPart::Dusk)
        || matches!(found, DayPart::Evening | DayPart::Afternoon | DayPart::Morning)
            && terms.before(at, |r| r == Role::The)
            && !terms.word(end).starts_with(char::is_alphabetic);
    told.then(|| Found::new(end, Label::Time, None))
}

/// The hours of a part of a day.
fn hours(day: Option<Date>, part: DayPart) -> Option<Value> {
    let day = day?;
    let next = day.tomorrow().ok()?;
    let (from, to, over) = match part {
        DayPart::Morning => ("06:00", "12:00", day),
        DayPart::Afternoon => ("12:00", "18:00", day),
        DayPart::Evening => ("18:00", "00:00", next),
        DayPart::Night => ("18:00", "06:00", next),
        DayPart::Dawn => ("05:00", "07:00", day),
        DayPart::Dusk => ("18:00", "20:00", day),
    };
    Some(Value::Time { start: format!("{day}T{from}"), end: format!("{over}T{to}") })
}

/// "19th minute".
fn minute(terms: &Terms, at: usize) -> Option<Found> {
    let word = terms.word(at);
    let digits =
        (terms.is_number(at) && word.len() <= 3 && terms.touches(at + 1)).then(|| terms.skip(at + 1, Role::OrdinalEnding)).flatten();
    let next = digits.or_else(|| terms.find(at, |r| matches!(r, Role::Ordinal(_)).then_some(())).map(|f| f.1))?;
    let end = terms.skip(terms.tight(next, &["-"]).unwrap_or(next), Role::Unit(Unit::Minute))?;
    Some(Found::new(end, Label::Time, None))
}

/// "5.7 seconds", "an hour and a half", "two hours later", "9th minute", "the next 24 hours".
fn counted(terms: &Terms, at: usize) -> Option<Found> {
    if let Some((_, next)) = terms.find(at, |r| matches!(r, Role::Shift(_)).then_some(())) {
        let found = length(terms, next).filter(|l| l.is_time() && !l.bare && vague(terms, next).is_none())?;
        return Some(Found::new(found.end, Label::Time, found.duration()));
    }
    let found = length(terms, at).filter(|l| l.is_time())?;
    let turn = terms.find(found.end, |r| matches!(r, Role::Ago | Role::Earlier | Role::Later).then_some(()));
    let end = turn.filter(|_| !terms.has(found.end, Role::YearCue)).map_or(found.end, |t| t.1);
    let end = terms.tight(end, &["-"]).and_then(|n| terms.skip(n, Role::Old)).unwrap_or(end);
    Some(Found::new(end, Label::Time, found.duration()))
}
