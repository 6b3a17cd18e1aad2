//! The time that follows a date, as machines and people write it, and its zone.

use super::pieces::{Piece, adjacent};
use super::zone;
use crate::lang::BEFORE_TIMES;
use jiff::civil::Date;

/// "T07:30:00.000+01:00", ", 7.30 pm" or nothing; and the piece after it.
pub fn time_after(text: &str, pieces: &[Piece], at: usize, day: Date) -> (String, usize) {
    iso_time(text, pieces, at, day)
        .or_else(|| clock_time(text, pieces, at, day))
        .unwrap_or((String::new(), at + usize::from(pieces.get(at).is_some_and(|p| p.text == "日"))))
}

/// The time of a machine-readable date: its seconds and zone as they stand.
fn iso_time(text: &str, pieces: &[Piece], at: usize, day: Date) -> Option<(String, usize)> {
    let date_end = pieces.get(at.checked_sub(1)?)?.range.end;
    let tail = text.get(date_end..)?;
    let bytes = tail.as_bytes();
    if !matches!(bytes.first(), Some(b'T' | b't' | b' ')) {
        return None;
    }
    let digits = |from: usize, count: usize| bytes.get(from..from + count).is_some_and(|d| d.iter().all(u8::is_ascii_digit));
    let number = |from: usize| tail.get(from..from + 2).and_then(|n| n.parse::<u8>().ok());
    if !digits(1, 2) || bytes.get(3) != Some(&b':') || !digits(4, 2) || number(1)? > 23 || number(4)? > 59 {
        return None;
    }
    let mut out = format!("T{}", tail.get(1..6)?);
    let mut end = 6;
    if bytes.get(6) == Some(&b':') && digits(7, 2) {
        out.push_str(tail.get(6..9)?);
        end = 9;
        if matches!(bytes.get(9), Some(b'.' | b',')) {
            let count = bytes.get(10..)?.iter().take_while(|b| b.is_ascii_digit()).count();
            out.push('.');
            out.push_str(tail.get(10..10 + count)?);
            end = 10 + count;
        }
    } else if bytes.first() == Some(&b' ') && tail.get(6..).is_some_and(|rest| rest.trim_start().starts_with(['a', 'A', 'p', 'P'])) {
        return None;
    }
    let zone = tail.get(end..)?;
    let spaced = zone.trim_start();
    let named = spaced.strip_prefix("GMT").or_else(|| spaced.strip_prefix("UTC"));
    let spaced = named.unwrap_or(spaced);
    if spaced.starts_with(['Z', 'z']) && !spaced[1..].starts_with(|c: char| c.is_alphanumeric()) {
        out.push('Z');
        end += 1;
    } else if let Some(sign) = spaced.chars().next().filter(|c| matches!(c, '+' | '-')) {
        let digits: String = spaced[1..].chars().take(5).filter(char::is_ascii_digit).collect();
        let (hours, minutes) = (digits.get(..2), digits.get(2..4).unwrap_or("00"));
        if let Some(hours) = hours.filter(|h| h.parse::<u8>().is_ok_and(|h| h <= 14)) {
            out.push_str(&format!("{sign}{hours}:{minutes}"));
        }
    } else if named.is_some() {
        out.push('Z');
    } else if let Some((name, length)) = zone::named(spaced.trim_start_matches('('), day) {
        out.push_str(&name);
        end += zone.len() - spaced.trim_start_matches('(').len() + length;
    }
    let end = date_end + end;
    let next = pieces.iter().skip(at).position(|p| p.range.start >= end).map_or(pieces.len(), |n| at + n);
    Some((out, next))
}

/// A time as people write it: "09:32", "2:51 PM", "7.30am", "14h02", "at 18.20".
fn clock_time(text: &str, pieces: &[Piece], mut at: usize, day: Date) -> Option<(String, usize)> {
    for _ in 0..2 {
        let between = |p: &Piece| ",|-–—·•/".contains(p.text) || BEFORE_TIMES.contains(&p.text.to_lowercase().as_str());
        at += usize::from(pieces.get(at).is_some_and(between));
    }
    let hours = pieces.get(at)?.number(1..3)?;
    let mark = pieces.get(at + 1)?;
    let minutes_piece = pieces.get(at + 2)?;
    if !matches!(mark.text, ":" | "." | "h" | "時" | "时" | "：") || !adjacent(mark, minutes_piece) {
        return None;
    }
    let minutes = minutes_piece.number(2..3)?;
    let mut next = at + 3;
    if pieces.get(next).is_some_and(|p| p.text == ":") && pieces.get(next + 1).is_some_and(|p| p.number(2..3).is_some()) {
        next += 2;
    }
    let half = half_of_day(pieces, next);
    // "3.2024" is no time; with a point it needs "am" or "pm" or two digits each.
    let (hours, next) = match half {
        Some((afternoon, after)) if (1..=12).contains(&hours) => (hours % 12 + if afternoon { 12 } else { 0 }, after),
        _ => (hours, next),
    };
    let named = |next: usize| {
        let at = next + usize::from(pieces.get(next).is_some_and(|p| p.text == "("));
        let (name, _) = zone::named(text.get(pieces.get(at)?.range.start..)?, day)?;
        Some((name, at + 1))
    };
    let (zone, next) = named(next).unwrap_or((String::new(), next));
    (hours < 24 && minutes < 60).then(|| (format!("T{hours:02}:{minutes:02}{zone}"), next))
}

/// "am", "p.m.": whether it is the afternoon, and the piece after.
fn half_of_day(pieces: &[Piece], at: usize) -> Option<(bool, usize)> {
    let first = pieces.get(at)?.text.to_ascii_lowercase();
    match first.as_str() {
        "am" | "pm" => Some((first == "pm", at + 1)),
        "a" | "p"
            if pieces.get(at + 1).is_some_and(|p| p.text == ".")
                && pieces.get(at + 2).is_some_and(|p| p.text.eq_ignore_ascii_case("m")) =>
        {
            Some((first == "p", at + 3 + usize::from(pieces.get(at + 3).is_some_and(|p| p.text == "."))))
        }
        _ => None,
    }
}
