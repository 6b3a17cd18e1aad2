//! Numbers in digits and words: "12.9 billion", "1.234,5", "two and a half", "half a million", "500 crore".
//!
//! Takes terms; gives the number and where it ends. It knows no units.

use super::terms::Terms;
use crate::lang::values::Role;

/// Digits of a group between separators of thousands.
const GROUP: usize = 3;
/// Spaces that may stand between such groups: a thin or a hard one.
const GROUP_SPACES: [&str; 3] = ["\u{A0}", "\u{202F}", "\u{2009}"];

/// What written fractions are parts of: "3/8 inch", but "9/11".
const DENOMINATORS: [u8; 6] = [2, 3, 4, 5, 8, 16];

/// A number that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Number {
    /// How much.
    pub value: f64,
    /// The first token after it.
    pub end: usize,
    /// Whether it has digits.
    pub digits: bool,
    /// Whether a word multiplies it: "million".
    pub scaled: bool,
    /// What the words at its end multiply it by, 1 if none do: the first number of "5-10 million" shares it.
    pub scale: f64,
}

impl Number {
    /// The number times a word that ends before `end`; none where that is beyond what a float holds.
    pub fn times(self, scale: f64, end: usize) -> Option<Self> {
        let value = self.value * scale;
        value.is_finite().then_some(Self { value, end, scaled: true, scale: self.scale * scale, ..self })
    }
}

/// The number that begins at a token, with its sign and what multiplies it.
pub(super) fn number(terms: &Terms, at: usize) -> Option<Number> {
    terms.last_number.answer(at, || signed(terms, at))
}

fn signed(terms: &Terms, at: usize) -> Option<Number> {
    // "12−15", set with the sign of a minus.
    let dash = terms.touches(at) && terms.is_number(at.wrapping_sub(1));
    if let Some(next) = terms.skip(at, Role::Minus).filter(|_| !dash).or_else(|| dash_of_sign(terms, at)) {
        let found = unsigned(terms, next).filter(|n| n.digits || terms.has(at, Role::Minus))?;
        return Some(Number { value: -found.value, ..found });
    }
    unsigned(terms, at)
}

/// A hyphen that touches the digits after it and nothing before it.
fn dash_of_sign(terms: &Terms, at: usize) -> Option<usize> {
    (matches!(terms.word(at), "-" | "–")
        && (!terms.touches(at) || terms.before_is_open(at))
        && terms.touches(at + 1)
        && terms.is_number(at + 1))
    .then_some(at + 1)
}

fn unsigned(terms: &Terms, at: usize) -> Option<Number> {
    let mut found = if let Some(part) = written_fraction(terms, at) {
        part
    } else if terms.is_number(at) {
        digits(terms, at)?
    } else {
        words(terms, at)?
    };
    // "2 1/2", "2-1/2"
    let next = terms.tight(found.end, &["-"]).unwrap_or(found.end);
    if let Some(part) = written_fraction(terms, next).filter(|_| found.digits && found.value.fract() == 0.0 && found.value > 0.0) {
        found = Number { value: found.value + part.value, end: part.end, ..found };
    }
    if let Some((fraction, next)) = and_fraction(terms, found.end) {
        found = Number { value: found.value + fraction, end: next, ..found };
    }
    scales(terms, &mut found);
    // "3億5000万"
    if found.digits && found.scale > 1.0 && terms.is_number(found.end) && terms.touches(found.end) {
        let rest = unsigned(terms, found.end).filter(|rest| rest.value < found.scale);
        found = rest.map_or(found, |rest| Number { value: found.value + rest.value, end: rest.end, ..found });
    }
    Some(found)
}

/// "1/2", "3/4": small enough to be no date of a year.
fn written_fraction(terms: &Terms, at: usize) -> Option<Number> {
    let part = |at: usize| terms.is_number(at).then(|| terms.word(at).parse::<u8>().ok()).flatten();
    let below = terms.tight(at + 1, &["/", "⁄"])?;
    let (above, of) = (part(at)?, part(below)?);
    let alone = terms.tight(below + 1, &["/", "-", "⁄"]).is_none_or(|next| !terms.is_number(next))
        && terms.tight(at.wrapping_sub(1), &["/"]).is_none();
    let value = f64::from(above) / f64::from(of);
    (alone && above > 0 && above < of && DENOMINATORS.contains(&of)).then_some(Number {
        value,
        end: below + 1,
        digits: true,
        scaled: false,
        scale: 1.0,
    })
}

/// Multiplies by the words after a number: "million", "lakh crore", also "9-million".
pub(super) fn scales(terms: &Terms, found: &mut Number) {
    loop {
        let at = if found.digits { terms.tight(found.end, &["-"]).unwrap_or(found.end) } else { found.end };
        let Some((scale, next)) = terms.find(at, |r| if let Role::Scale(s) = r { Some(s) } else { None }) else { return };
        let Some(more) = found.times(scale, next) else { return };
        *found = more;
    }
}

/// A short multiplier that touches the number or, if it has two letters at least, follows it: "5m", "3 bn".
pub(super) fn short_scale(terms: &Terms, found: Number) -> Number {
    let scale = terms.find(found.end, |r| if let Role::ShortScale(s) = r { Some(s) } else { None });
    match scale {
        // "5m", "3 bn", "10 M€"
        Some((scale, next))
            if found.digits
                && (terms.touches(found.end) || terms.word(found.end).len() > 1 || terms.word(next) == "€" && terms.touches(next)) =>
        {
            found.times(scale, next).unwrap_or(found)
        }
        _ => found,
    }
}

fn digits(terms: &Terms, at: usize) -> Option<Number> {
    let mut end = at + 1;
    let mut spelled = terms.word(at).to_owned();
    while spelled.len() <= GROUP || end > at + 1 {
        let group = terms.word(end);
        let whole = group.split([',', '.']).next().map_or(0, str::len);
        // A plain space parts groups where the comma is kept for decimals: "1 234,50".
        let spaced = GROUP_SPACES.contains(&terms.gap(end)) || terms.values.decimal_comma && terms.gap(end) == " ";
        if !(terms.is_number(end) && whole == GROUP && spaced) {
            break;
        }
        spelled.push_str(group);
        end += 1;
    }
    let value = parse(&spelled, terms.values.decimal_comma)?;
    // "19th" is no amount.
    if terms.touches(end) && terms.has(end, Role::OrdinalEnding) {
        return None;
    }
    Some(Number { value, end, digits: true, scaled: false, scale: 1.0 })
}

/// The number that digits with separators give; none for so many digits that a float cannot hold it.
pub(super) fn parse(spelled: &str, decimal_comma: bool) -> Option<f64> {
    let is_separator = |c: char| matches!(c, '.' | ',' | '\'' | '’');
    let last = spelled.rfind(is_separator);
    let count = spelled.chars().filter(|c| is_separator(*c)).count();
    let decimal = last.filter(|&at| {
        let mark = spelled.get(at..).and_then(|rest| rest.chars().next()).unwrap_or('.');
        let after = spelled.get(at + mark.len_utf8()..).unwrap_or("").chars().count();
        let repeated = spelled.matches(mark).count() > 1;
        match mark {
            '\'' | '’' => false,
            _ if repeated => false,
            _ if count > 1 => true,
            ',' if decimal_comma => true,
            '.' if !decimal_comma => true,
            _ => after != GROUP,
        }
    });
    let mut value = 0.0;
    let mut unit = None;
    for (at, c) in spelled.char_indices() {
        if Some(at) == decimal {
            unit = Some(1.0);
        } else if let Some(digit) = digit(c) {
            match &mut unit {
                Some(unit) => {
                    *unit *= 10.0;
                    value = value * 10.0 + digit;
                }
                None => value = value * 10.0 + digit,
            }
        } else if let Some(fraction) = fraction_sign(c) {
            return Some(value + fraction).filter(|v| v.is_finite());
        } else if !is_separator(c) {
            return None;
        }
    }
    // Hundreds of digits: infinity, or infinity over infinity.
    Some(value / unit.unwrap_or(1.0)).filter(|v| v.is_finite())
}

fn digit(c: char) -> Option<f64> {
    let value = match c {
        '0'..='9' => c as u32 - '0' as u32,
        '０'..='９' => c as u32 - '０' as u32,
        '٠'..='٩' => c as u32 - '٠' as u32,
        '०'..='९' => c as u32 - '०' as u32,
        _ => return None,
    };
    Some(f64::from(value))
}

fn fraction_sign(c: char) -> Option<f64> {
    match c {
        '½' => Some(0.5),
        '¼' => Some(0.25),
        '¾' => Some(0.75),
        _ => None,
    }
}

/// Number words: "twenty-one", "two hundred and ten", "a hundred", "half a million", "a quarter of a".
fn words(terms: &Terms, at: usize) -> Option<Number> {
    let scale = |at| terms.find(at, |r| if let Role::Scale(s) = r { Some(s) } else { None });
    if let Some((fraction, next)) = fraction(terms, at) {
        let end = terms.skip(terms.skip(next, Role::Of).unwrap_or(next), Role::One)?;
        return Some(Number { value: fraction, end, digits: false, scaled: false, scale: 1.0 });
    }
    if let Some(next) = terms.skip(at, Role::One) {
        if scale(next).is_some() {
            return Some(counted(terms, at, Some(next)));
        }
        let (fraction, next) = fraction(terms, next)?;
        let end = terms.skip(next, Role::Of).and_then(|of| terms.skip(of, Role::One)).unwrap_or(next);
        return Some(Number { value: fraction, end, digits: false, scaled: false, scale: 1.0 });
    }
    let found = counted(terms, at, None);
    (found.end > at).then_some(found)
}

/// Cardinals and their scales from a token on; `one` is the token after an article that counts as one.
fn counted(terms: &Terms, at: usize, one: Option<usize>) -> Number {
    let cardinal = |at| terms.find(at, |r| if let Role::Cardinal(n) = r { Some(f64::from(n)) } else { None });
    let scale = |at| terms.find(at, |r| if let Role::Scale(s) = r { Some(s) } else { None });
    let (mut total, mut current, mut scaled, mut after_scale) = (0.0, f64::from(u8::from(one.is_some())), false, false);
    let mut last_scale = 1.0;
    let mut end = one.unwrap_or(at);
    loop {
        let joined = if end > at {
            terms.tight(end, &["-"]).or_else(|| terms.skip(end, Role::And).filter(|_| after_scale)).unwrap_or(end)
        } else {
            end
        };
        let fits =
            |n: f64| end == at || (current % 100.0 == 0.0 && after_scale) || (n < 10.0 && current % 10.0 == 0.0 && current % 100.0 >= 20.0);
        if let Some((n, next)) = cardinal(joined).filter(|(n, _)| fits(*n)) {
            (current, end, after_scale, last_scale) = (current + n, next, false, 1.0);
        } else if let Some((by, next)) = scale(end).filter(|&(by, _)| end > at && (total + current * by).is_finite()) {
            if by < 1e3 {
                current *= by;
            } else {
                (total, current) = (total + current * by, 0.0);
            }
            (end, scaled, after_scale, last_scale) = (next, true, true, last_scale * by);
        } else {
            break;
        }
    }
    Number { value: total + current, end, digits: false, scaled, scale: last_scale }
}

fn fraction(terms: &Terms, at: usize) -> Option<(f64, usize)> {
    terms.find(at, |r| if let Role::Fraction(f) = r { Some(f) } else { None })
}

/// "and a half" after a number.
pub(super) fn and_fraction(terms: &Terms, at: usize) -> Option<(f64, usize)> {
    let next = terms.skip(at, Role::And)?;
    fraction(terms, terms.skip(next, Role::One).unwrap_or(next))
}

/// A number that is not said: "several", "a few".
pub(super) fn vague(terms: &Terms, at: usize) -> Option<usize> {
    terms.skip(at, Role::Vague)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_by_the_language() {
        for (spelled, comma, expected) in [
            ("12.9", false, Some(12.9)),
            ("1,000", false, Some(1000.0)),
            ("1,234,567.5", false, Some(1_234_567.5)),
            ("1,5", false, Some(1.5)),
            ("1.234,5", true, Some(1234.5)),
            ("1.234", true, Some(1234.0)),
            ("4,2", true, Some(4.2)),
            ("1’000.50", false, Some(1000.5)),
            ("9½", false, Some(9.5)),
            ("３０００", false, Some(3000.0)),
            ("1.2.3", false, Some(123.0)),
            ("Ⅳ", false, None),
        ] {
            assert_eq!(parse(spelled, comma), expected, "{spelled}");
        }
        let endless = "9".repeat(400);
        for spelled in [endless.clone(), format!("{endless}½"), format!("1.{endless}"), format!("{endless}.5")] {
            assert_eq!(parse(&spelled, false).filter(|v| !v.is_finite()), None);
        }
    }
}
