//! Measures: "100 miles", "8-inch", "5,150 km", "six feet", "5 ft 9 in", "0-60 mph", "38 kilometers per liter".
//!
//! Takes terms; gives a mention's end with amount and unit.

use super::number::{Number, number, short_scale, vague};
use super::range::{self, Ends};
use super::terms::Terms;
use super::{Found, Label, Value};
use crate::lang::values::{Role, Unit};

/// Units of which the second counts parts of the first, with how many: "5 ft 9 in".
const PARTS: [(&str, &str, f64); 3] = [("foot", "inch", 12.0), ("stone", "pound", 14.0), ("pound", "ounce", 16.0)];

/// The measure that begins at a token.
pub(super) fn quantity(terms: &Terms, at: usize) -> Option<Found> {
    if let Some(next) = vague(terms, at) {
        let (_, end) = measure(terms, next, true)?;
        return Some(Found::new(end, Label::Quantity, None));
    }
    if terms.ends_name(at) || terms.is_rate(at) {
        return None;
    }
    let first = amount(terms, at)?;
    if let Some(found) = marked(terms, first) {
        return Some(found);
    }
    let range = range::range(terms, at, first, |second| second);
    range.into_iter().chain([Ends::one(first)]).find_map(|ends| {
        let (last, unit, mut end) = with_unit(terms, ends.last)?;
        // "2-3m tonnes".
        let Ends { mut value, to, .. } = if ends.to.is_some() { Ends::two(first, last) } else { Ends::one(last) };
        if let Some((part, next)) = parts(terms, unit, end) {
            (value, end) = (value.map(|value| value + part), next);
        }
        let (unit, end) = rate(terms, unit, end);
        Some(Found::new(end, Label::Quantity, value.map(|amount| Value::Quantity { amount, to, unit })))
    })
}

/// "6'2\"", "6’2": feet and inches by their marks.
fn marked(terms: &Terms, feet: Number) -> Option<Found> {
    const MARKS: [&str; 3] = ["'", "’", "′"];
    let inches = number(terms, terms.tight(feet.end, &MARKS)?).filter(|n| n.digits && n.value < 12.0 && n.value >= 0.0)?;
    let end = if matches!(terms.word(inches.end), "\"" | "”" | "″") && terms.touches(inches.end) { inches.end + 1 } else { inches.end };
    let sure = feet.digits && feet.value.fract() == 0.0 && (end > inches.end || terms.word(feet.end) == "′");
    let amount = feet.value + inches.value / 12.0;
    sure.then(|| Found::new(end, Label::Quantity, Some(Value::Quantity { amount, to: None, unit: "foot".to_owned() })))
}

/// A number, or "a" where a unit follows: "a kilometre".
fn amount(terms: &Terms, at: usize) -> Option<Number> {
    let article = terms.skip(at, Role::One).map(|end| Number { value: 1.0, end, digits: false, scaled: false, scale: 1.0 });
    number(terms, at).or(article)
}

/// The number, with a short multiplier that may stand before the unit, its unit, and the token after it.
fn with_unit(terms: &Terms, number: Number) -> Option<(Number, &'static str, usize)> {
    let scaled = short_scale(terms, number);
    // "2m tonnes" are no two metres.
    let long = measure(terms, scaled.end, true).filter(|_| scaled.end > number.end).map(|(unit, end)| (scaled, unit, end));
    long.or_else(|| {
        let next = terms.tight(number.end, &["-"]).unwrap_or(number.end);
        measure(terms, next, number.digits).map(|(unit, end)| (number, unit, end))
    })
}

/// The unit at a token. One-letter symbols count only if they touch digits or follow them in lower case.
fn measure(terms: &Terms, at: usize, digits: bool) -> Option<(&'static str, usize)> {
    let (unit, end) = terms.find(at, |r| if let Role::Measure(unit) = r { Some(unit) } else { None })?;
    let symbol = !terms.symbol(terms.word(at)).is_empty();
    let letter = terms.word(at).len() == 1 && end == at + 1 && terms.word(at) != "°";
    let sure = if letter {
        digits && (terms.touches(at) || terms.word(at - 1) == "-" || matches!(terms.word(at), "m" | "g" | "W" | "V" | "C" | "F"))
    } else {
        digits || !symbol
    };
    // "A ton of trouble" is no measure; nor "five stone walls", nor "5 in the morning".
    let doubtful = terms.has(at, Role::Ambiguous) && !digits || terms.has(at, Role::YearCue) && !terms.touches(at);
    (sure && !doubtful).then_some((unit, end))
}

/// "9 in" after "5 ft", "-11" after "5-foot".
fn parts(terms: &Terms, unit: &str, at: usize) -> Option<(f64, usize)> {
    let (_, part, count) = PARTS.iter().find(|p| p.0 == unit)?;
    let next = terms.tight(at, &["-"]).unwrap_or(at);
    let second = number(terms, next).filter(|n| n.value < *count && n.value >= 0.0)?;
    match with_unit(terms, second) {
        Some((_, unit, end)) if unit == *part => Some((second.value / count, end)),
        _ if next > at && second.digits => Some((second.value / count, second.end)),
        _ => None,
    }
}

/// "per litre", "an hour", "a day" after a unit.
fn rate(terms: &Terms, unit: &str, at: usize) -> (String, usize) {
    let plain = (unit.to_owned(), at);
    let Some(next) = terms.skip(at, Role::Per) else { return plain };
    if !terms.has(at, Role::One)
        && let Some((per, end)) = terms.find(next, |r| if let Role::Measure(unit) = r { Some(unit) } else { None })
    {
        return (format!("{unit} per {per}"), end);
    }
    let time = terms.find(next, |r| if let Role::Unit(unit) = r { Some(unit) } else { None });
    match time {
        Some((Unit::Hour, end)) => (format!("{unit} per hour"), end),
        Some((Unit::Second, end)) => (format!("{unit} per second"), end),
        Some((Unit::Day, end)) if !terms.has(at, Role::One) => (format!("{unit} per day"), end),
        _ => plain,
    }
}
