//! The zone that a name behind a time means: "7:30 a.m. ET" in February is five hours behind UTC.

use jiff::civil::{Date, Weekday};

use crate::lang::{Summer, ZONES};

/// The zone that a text begins with, as ISO 8601 has it, and the bytes of its name. `day` is the day of the time.
pub fn named(text: &str, day: Date) -> Option<(String, usize)> {
    let length = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let name = text.get(..length)?;
    let ends = text.get(length..)?.chars().next().is_none_or(|c| !c.is_alphanumeric());
    let &(_, minutes, summer) = ZONES.iter().find(|(known, ..)| *known == name).filter(|_| ends)?;
    let ahead = minutes + if summer == Summer::American && is_american_summer(day) { 60 } else { 0 };
    let sign = if ahead < 0 { '-' } else { '+' };
    let iso = if ahead == 0 { "Z".to_owned() } else { format!("{sign}{:02}:{:02}", ahead.abs() / 60, ahead.abs() % 60) };
    Some((iso, length))
}

/// Whether American clocks are an hour ahead: from the second Sunday of March to the first of November.
fn is_american_summer(day: Date) -> bool {
    let sunday = |month, nth| Date::new(day.year(), month, 1).ok()?.nth_weekday_of_month(nth, Weekday::Sunday).ok();
    sunday(3, 2).is_some_and(|start| day >= start) && sunday(11, 1).is_some_and(|end| day < end)
}
