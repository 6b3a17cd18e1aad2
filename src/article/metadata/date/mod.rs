//! Dates as machines and people write them, as ISO 8601.
//!
//! Takes strings; gives "2024-02-03", "2024-02-03T07:30" or "2024-02-03T07:30:00+01:00", as exact as the string is.
//! A zone is given only where the string has one; nothing is converted.

mod pieces;
mod solar;
mod time;
mod zone;

use std::ops::Range;

use jiff::civil;
use pieces::{Kind, Piece, adjacent, digit, pieces};
use time::time_after;

use crate::lang::{self, Dates, INSIDE_DATES};

/// The first year that a page is believed to be of, and the last: news on the web began in the nineties.
const YEARS: Range<i16> = 1990..2100;

/// The Buddhist calendar of Thailand counts from 543 years earlier.
const BUDDHIST_YEARS: i16 = 543;

/// How the words of a date are read.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// Month names by language, those of the page's own language first.
    pub dates: &'a [&'static Dates],
    /// Whether "3/4/2024" is the fourth of March.
    pub month_first: bool,
}

impl Reading<'static> {
    /// What is read on a page whose language is not known.
    #[cfg(test)]
    pub const ENGLISH: Self = Self { dates: &[], month_first: true };
}

/// A date in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// ISO 8601.
    pub iso: String,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// The date that a machine-readable value gives, in any of the shapes that are in use; `None` for anything else.
pub fn of_value(value: &str, reading: Reading) -> Option<String> {
    /// "Saturday, 3 September 2024, 07:30:00 GMT+0100 (Central European Time)" is not longer.
    const LONGEST: usize = 100;
    let value = value.trim();
    if value.len() > LONGEST {
        return None;
    }
    of_seconds(value).or_else(|| find(value, reading).map(|found| found.iso))
}

/// Seconds or milliseconds since 1970.
fn of_seconds(value: &str) -> Option<String> {
    if !value.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: i64 = value.parse().ok()?;
    let seconds = match value.len() {
        10 => number,
        13 => number / 1000,
        _ => return None,
    };
    let time = jiff::Timestamp::from_second(seconds).ok()?;
    let time = time.to_string();
    YEARS.contains(&time.get(..4)?.parse().ok()?).then_some(time)
}

/// The first date in a text.
pub fn find(text: &str, reading: Reading) -> Option<Found> {
    if !text.chars().any(|c| digit(c).is_some()) {
        return None;
    }
    let pieces = pieces(text);
    (0..pieces.len()).find_map(|at| {
        let (date, used) = date_at(&pieces, at, reading)?;
        let start = pieces.get(at)?.range.start;
        let (time, used) = time_after(text, &pieces, at + used, date);
        let end = pieces.get(used.checked_sub(1)?)?.range.end;
        Some(Found { iso: format!("{date}{time}"), range: start..end })
    })
}

/// All dates in a text, in order.
pub fn find_all(text: &str, reading: Reading) -> Vec<Found> {
    let mut out: Vec<Found> = Vec::new();
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| find(rest, reading)) {
        let range = from + found.range.start..from + found.range.end;
        from = range.end;
        out.push(Found { iso: found.iso, range });
    }
    out
}

/// The day that begins at a piece, and how many pieces it takes.
fn date_at(pieces: &[Piece], at: usize, reading: Reading) -> Option<(civil::Date, usize)> {
    let rest = pieces.get(at..)?;
    let follows_number = at.checked_sub(1).and_then(|i| pieces.get(i)).is_some_and(|p| p.kind == Kind::Number && adjacent(p, &rest[0]));
    if follows_number {
        return None;
    }
    match rest.first()?.kind {
        Kind::Number => compact(rest)
            .or_else(|| numbers(rest, reading))
            .or_else(|| day_month_year(rest, reading))
            .or_else(|| year_month_day(rest, reading))
            .or_else(|| solar::day(rest)),
        Kind::Word => month_day_year(rest, reading),
        Kind::Mark => None,
    }
}

/// A day that exists and is believable, and the pieces it takes.
fn day(year: i16, month: i16, day: i16, used: usize) -> Option<(civil::Date, usize)> {
    let year = if year > BUDDHIST_YEARS + YEARS.start && !YEARS.contains(&year) { year - BUDDHIST_YEARS } else { year };
    let date = civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    YEARS.contains(&year).then_some((date, used))
}

/// "20240203".
fn compact(rest: &[Piece]) -> Option<(civil::Date, usize)> {
    let text = rest.first()?.text;
    if text.len() != 8 || !text.is_ascii() {
        return None;
    }
    let part = |range: Range<usize>| text.get(range).and_then(|part| part.parse().ok());
    day(part(0..4)?, part(4..6)?, part(6..8)?, 1)
}

/// "2024-02-03", "2024年2月3日", "3.2.2024", "2/3/2024".
fn numbers(rest: &[Piece], reading: Reading) -> Option<(civil::Date, usize)> {
    let [a, mark, b, second, c, ..] = rest else { return None };
    let is = |p: &Piece, marks: &str| p.kind != Kind::Number && marks.contains(p.text);
    if let Some(year) = a.number(4..5) {
        let parted = is(mark, "-/.‐‑–") && (mark.text == second.text)
            || mark.text == "年" && second.text == "月"
            || mark.text == "년" && second.text == "월";
        let last = c.number(1..3)?;
        return if parted { day(year, b.number(1..3)?, last, 5) } else { None };
    }
    if !is(mark, "-/.") || mark.text != second.text {
        return None;
    }
    let (first, middle) = (a.number(1..3)?, b.number(1..3)?);
    let year = match c.number(4..5) {
        Some(year) => year,
        // Two digits are a year only where nothing else can be meant.
        None if mark.text != "-" && rest.get(5).is_none_or(|p| !adjacent(c, p)) => 2000 + c.number(2..3)?,
        None => return None,
    };
    let month_first = mark.text != "." && reading.month_first && first <= 12 || middle > 12;
    if month_first { day(year, first, middle, 5) } else { day(year, middle, first, 5) }
}

/// The number of the month that pieces from `at` on name, and where the next piece is.
fn month(pieces: &[Piece], at: usize, reading: Reading) -> Option<(i16, usize)> {
    let piece = pieces.get(at).filter(|p| p.kind == Kind::Word)?;
    let word = piece.text.to_lowercase();
    // Thai abbreviations have stops inside: "พ.ย.".
    let joined = match pieces.get(at + 1..at + 3) {
        Some([stop, next]) if stop.text == "." && next.kind == Kind::Word => Some((format!("{word}.{}", next.text), at + 3)),
        // "tháng 2".
        Some([number, ..]) if number.kind == Kind::Number => Some((format!("{word} {}", number.text), at + 2)),
        _ => None,
    };
    let known = |word: &str| {
        let own = reading.dates.iter().find_map(|dates| dates.month(word));
        own.or_else(|| lang::ALL.iter().find_map(|language| language.dates.month(word)))
    };
    let (number, next) =
        joined.and_then(|(joined, next)| known(&joined).map(|n| (n, next))).or_else(|| known(&word).map(|n| (n, at + 1)))?;
    let next = next + usize::from(pieces.get(next).is_some_and(|p| p.text == "."));
    Some((i16::from(number), next))
}

/// Past marks and words that may stand inside a date: "1st", "3. Mai", "3 de mayo de 2024", "3rd of March".
fn skip(pieces: &[Piece], mut at: usize) -> usize {
    for _ in 0..2 {
        let inside = |p: &Piece| ".,-/،'’ºª".contains(p.text) || INSIDE_DATES.contains(&p.text.to_lowercase().as_str());
        at += usize::from(pieces.get(at).is_some_and(inside));
    }
    at
}

/// "3 February 2024", "1er mars 2024", "3. Februar 2024", "3 de febrero de 2024".
fn day_month_year(rest: &[Piece], reading: Reading) -> Option<(civil::Date, usize)> {
    let number = rest.first()?.number(1..3)?;
    let (month, next) = month(rest, skip(rest, 1), reading)?;
    let next = skip(rest, next);
    day(year(rest, next)?, month, number, next + 1)
}

/// "2024. február 3.", "2024. gada 3. februāris".
fn year_month_day(rest: &[Piece], reading: Reading) -> Option<(civil::Date, usize)> {
    let year = rest.first()?.number(4..5)?;
    let next = skip(rest, 1);
    if let Some(number) = rest.get(next).and_then(|piece| piece.number(1..3))
        && let Some((month, next)) = month(rest, skip(rest, next + 1), reading)
    {
        return day(year, month, number, next);
    }
    let (month, next) = month(rest, next, reading)?;
    let next = skip(rest, next);
    day(year, month, rest.get(next)?.number(1..3)?, next + 1)
}

/// "February 3, 2024", "Feb. 3rd 2024".
fn month_day_year(rest: &[Piece], reading: Reading) -> Option<(civil::Date, usize)> {
    /// Pieces of a month and what may follow it before the day, at most.
    const REACH: usize = 8;
    rest.iter().take(REACH).find(|p| p.kind == Kind::Number)?;
    let (month, next) = month(rest, 0, reading)?;
    let next = skip(rest, next);
    let number = rest.get(next)?.number(1..3)?;
    let next = skip(rest, next + 1);
    day(year(rest, next)?, month, number, next + 1)
}

/// A year of four digits that is not the beginning of a longer number.
fn year(rest: &[Piece], at: usize) -> Option<i16> {
    rest.get(at)?.number(4..5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(of_value(text, Reading::ENGLISH).unwrap_or_default(), expected, "{text:?}");
    }

    #[test]
    fn machine_readable_dates_keep_their_zone() {
        check("2024-02-03", "2024-02-03");
        check("2024-02-03T07:30:00+01:00", "2024-02-03T07:30:00+01:00");
        check("2024-02-03T07:30:00.000Z", "2024-02-03T07:30:00.000Z");
        check("2024-02-03T07:30:00+0100", "2024-02-03T07:30:00+01:00");
        check("2024-02-03 07:30:00", "2024-02-03T07:30:00");
        check("2024-02-03T07:30-03", "2024-02-03T07:30-03:00");
        check("20240203", "2024-02-03");
        check("2024/02/03", "2024-02-03");
        check("Sat, 03 Feb 2024 07:30:00 +0100", "2024-02-03T07:30:00+01:00");
        check("Sat Feb 03 2024 07:30:00 GMT+0100", "2024-02-03T07:30:00+01:00");
        check("1706941800", "2024-02-03T06:30:00Z");
        check("1706941800000", "2024-02-03T06:30:00Z");
    }

    #[test]
    fn dates_in_words_are_read_in_many_languages() {
        check("November 14, 2023", "2023-11-14");
        check("Nov. 14th, 2023", "2023-11-14");
        check("Wed 4 May 2022 18.20 BST", "2022-05-04T18:20+01:00");
        check("Posted on the 3rd of March 2024 at 2:51 PM", "2024-03-03T14:51");
        check("Dienstag, 3. Mai 2022, 09:05 Uhr", "2022-05-03T09:05");
        check("le 1er août 2023 à 14h02", "2023-08-01T14:02");
        check("12 de octubre de 2020", "2020-10-12");
        check("02:51, 24 OCT 2025", "2025-10-24");
        check("2023年11月14日 09:32", "2023-11-14T09:32");
        check("2023년 11월 14일", "2023-11-14");
    }

    #[test]
    fn languages_without_a_value_are_read_by_their_months() {
        let read = |tag: &str, text: &str| {
            let dates = [lang::dates_of(tag)];
            find(text, Reading { dates: &dates, month_first: false }).map(|f| f.iso).unwrap_or_default()
        };
        assert_eq!(read("ru", "14 сентября 2021, 12:40"), "2021-09-14T12:40");
        assert_eq!(read("th", "14 พฤศจิกายน 2566"), "2023-11-14");
        assert_eq!(read("th", "14 พ.ย. 2566"), "2023-11-14");
        assert_eq!(read("ar", "15 نوفمبر 2022"), "2022-11-15");
        assert_eq!(read("he", "12 ביוני 2023"), "2023-06-12");
        assert_eq!(read("hu", "2024. február 3."), "2024-02-03");
        assert_eq!(read("pl", "7 listopada 2023"), "2023-11-07");
        assert_eq!(read("hr", "7. listopada 2023."), "2023-10-07");
        assert_eq!(read("de", "7 listopada 2023"), "");
        assert_eq!(read("lt", "2024 m. vasario 3 d."), "2024-02-03");
        assert_eq!(read("lv", "2024. gada 3. februārī"), "2024-02-03");
        assert_eq!(read("lv", "3. februāris, 2024, 14:05"), "2024-02-03T14:05");
        assert_eq!(read("et", "3. veebruar 2024"), "2024-02-03");
        assert_eq!(read("sk", "3. februára 2024"), "2024-02-03");
        assert_eq!(read("ca", "3 d’abril de 2024"), "2024-04-03");
        assert_eq!(read("vi", "3 tháng 2, 2024"), "2024-02-03");
        assert_eq!(read("vi", "Ngày 3 tháng 12 năm 2024"), "2024-12-03");
        assert_eq!(read("is", "3. febrúar 2024"), "2024-02-03");
        assert_eq!(read("bg", "3 февруари 2024 г."), "2024-02-03");
        assert_eq!(read("fa", "۱۴ بهمن ۱۴۰۲"), "2024-02-03");
        assert_eq!(read("fa", "۱۴۰۲/۱۱/۱۴ ۰۷:۳۰"), "2024-02-03T07:30");
        assert_eq!(read("fa", "3 فوریه 2024"), "2024-02-03");
        assert_eq!(read("fa", "1402/11/14"), "");
    }

    #[test]
    fn zones_are_read_by_their_names() {
        check("2024-02-03 07:30:00 CET", "2024-02-03T07:30:00+01:00");
        check("February 3, 2024 7:30 AM EST", "2024-02-03T07:30-05:00");
        check("Feb. 3, 2024, 7:30 a.m. ET", "2024-02-03T07:30-05:00");
        check("July 3, 2024, 7:30 p.m. ET", "2024-07-03T19:30-04:00");
        check("3 February 2024, 07:30 CET", "2024-02-03T07:30+01:00");
        check("3 February 2024 at 07:30 (GMT)", "2024-02-03T07:30Z");
        check("Updated 11:31 IST, 3 February 2024", "2024-02-03");
        check("3 February 2024 07:30 East coast", "2024-02-03T07:30");
        check("3 February 2024 07:30 et al.", "2024-02-03T07:30");
    }

    #[test]
    fn numbers_are_read_by_the_custom_of_the_place() {
        let read = |month_first, text: &str| find(text, Reading { dates: &[], month_first }).map(|f| f.iso).unwrap_or_default();
        assert_eq!(read(true, "3/4/2024"), "2024-03-04");
        assert_eq!(read(false, "3/4/2024"), "2024-04-03");
        assert_eq!(read(true, "24/4/2024"), "2024-04-24");
        assert_eq!(read(true, "3.4.2024"), "2024-04-03");
        assert_eq!(read(true, "3/14/24"), "2024-03-14");
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "May 2024",
            "31 February 2024",
            "14 November",
            "1.2.3",
            "12345678901",
            "March 3, 1066",
            "Room 12, 2024",
            "99/99/2024",
            "3-2-1",
        ] {
            check(text, "");
        }
    }

    #[test]
    fn a_line_may_have_two() {
        let text = "Publié le 3 février 2024 à 07h30, mis à jour le 4 février 2024";
        let got = find_all(text, Reading::ENGLISH);
        assert_eq!(got.iter().map(|f| f.iso.as_str()).collect::<Vec<_>>(), ["2024-02-03T07:30", "2024-02-04"]);
        assert_eq!(&text[got[1].range.clone()], "4 février 2024");
    }
}
