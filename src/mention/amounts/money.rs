//! Amounts of money: "$12.9 billion", "500 euros", "£5m", "Rs 500 crore", "₦18 billion", "two cents".
//!
//! Takes terms; gives a mention's end with currency and amount. A sign or code stands before the number or after it.

use super::number::{self, Number, number, short_scale};
use super::range::{self, Ends};
use super::terms::Terms;
use super::{Found, Label, Value};
use crate::lang::values::Role;

/// Words like "won" are verbs and nouns after small numbers; an amount of that currency below this is rare.
const LEAST_WON: f64 = 100.0;
/// Digits from which a code of one letter, which must touch them, is taken for a currency: "R5000", not "N225".
const LEAST_DIGITS_AFTER_LETTER: usize = 4;

/// Cents in a dollar.
const HUNDREDTHS: f64 = 100.0;

/// The amount of money that begins at a token.
pub(super) fn money(terms: &Terms, at: usize) -> Option<Found> {
    signed(terms, at).or_else(|| glued(terms, at)).or_else(|| vague(terms, at)).or_else(|| counted(terms, at))
}

fn found(end: usize, currency: &str, amount: Ends) -> Found {
    of(end, currency, amount, 1.0)
}

/// An amount in units of which a currency has so many.
fn of(end: usize, currency: &str, amount: Ends, parts: f64) -> Found {
    let value =
        amount.value.map(|value| Value::Money { currency: currency.to_owned(), amount: value / parts, to: amount.to.map(|to| to / parts) });
    Found::new(end, Label::Money, value)
}

fn currency_at(terms: &Terms, at: usize) -> Option<(&'static str, usize)> {
    terms.find(at, |r| if let Role::Currency(code) = r { Some(code) } else { None })
}

/// A code or sign rather than a word: "$", "Rs", "EUR".
fn is_sign(terms: &Terms, at: usize) -> bool {
    let word = terms.word(at);
    terms.symbol(word).iter().any(|r| matches!(r, Role::Currency(_))) || terms.after(at) > at + 1 && !terms.symbol_phrase(at).is_empty()
}

/// "$12.9 billion", "Rs 500 crore", "US$5m", "$10-$20".
fn signed(terms: &Terms, at: usize) -> Option<Found> {
    let (currency, next) = currency_at(terms, at).filter(|_| is_sign(terms, at))?;
    let letter = terms.word(at).chars().all(char::is_alphabetic);
    if letter
        && terms.touches(at)
        && terms.gap(at).is_empty()
        && !matches!(terms.word(at.saturating_sub(1)), "(" | "“" | "\"" | "‘" | "-" | "–" | "/")
    {
        return None;
    }
    // A single letter must touch its digits.
    if next == at + 1 && terms.word(at).chars().count() == 1 && letter && !terms.touches(next) {
        return None;
    }
    let amount = number(terms, next).filter(|n| n.digits)?;
    Some(with_tail(terms, at, currency, short_scale(terms, amount)))
}

/// A second amount after a hyphen, which makes one span: "$10-$20", "Rs 500-600"; or the same currency named once more.
/// Behind "to" it is a span of its own, and only its multiplier is shared: "from $2 to $3 billion".
fn with_tail(terms: &Terms, at: usize, currency: &str, amount: Number) -> Found {
    let one = found(amount.end, currency, Ends::one(amount));
    let Some(next) = range::joined(terms, at, amount.end) else { return one };
    let sign = currency_at(terms, next).filter(|_| is_sign(terms, next));
    let (code, digits) = sign.unwrap_or((currency, next));
    let Some(other) = number(terms, digits).filter(|other| other.digits && code == currency) else { return one };
    let other = short_scale(terms, other);
    if terms.tight(amount.end, &["-", "–"]).is_some() {
        return found(other.end, currency, Ends::two(amount, other));
    }
    let shared = Ends { value: if sign.is_some() { range::shared(amount, other) } else { Some(amount.value) }, ..Ends::one(amount) };
    found(amount.end, currency, shared)
}

/// A code of letters that the tokeniser leaves on its digits: "N500m", "R9,999", "Sh900 million".
fn glued(terms: &Terms, at: usize) -> Option<Found> {
    let word = terms.word(at);
    let digits = word.find(|c: char| c.is_ascii_digit()).filter(|d| *d > 0)?;
    let code = word.get(..digits)?;
    let currency = terms.symbol(code).iter().find_map(|r| if let Role::Currency(code) = r { Some(*code) } else { None })?;
    let text = terms.text_from(at);
    let spelled: String = text.get(digits..)?.chars().take_while(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    let spelled = spelled.trim_end_matches(['.', ',']);
    let value = number::parse(spelled, terms.values.decimal_comma)?;
    let rest = text.get(digits + spelled.len()..).unwrap_or("");
    let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let short =
        terms.symbol(rest.get(..letters).unwrap_or("")).iter().find_map(|r| if let Role::ShortScale(s) = r { Some(*s) } else { None });
    if letters > 0 && short.is_none() {
        return None;
    }
    let mut amount = Number { value, end: terms.past(at, digits + spelled.len() + letters), digits: true, scaled: false, scale: 1.0 };
    if let Some(scale) = short {
        amount = amount.times(scale, amount.end)?;
    } else {
        number::scales(terms, &mut amount);
    }
    let plain = spelled.bytes().filter(u8::is_ascii_digit).count();
    let sure = amount.scaled || code.len() > 1 || plain >= LEAST_DIGITS_AFTER_LETTER || spelled.contains(['.', ',']);
    (sure && !(terms.word(amount.end) == "-" && terms.touches(amount.end))).then(|| found(amount.end, currency, Ends::one(amount)))
}

/// "millions of dollars", which come to no number.
fn vague(terms: &Terms, at: usize) -> Option<Found> {
    // One word says little: "some yen", but "a few dollars".
    let next = number::vague(terms, at).filter(|next| *next > at + 1)?;
    let (_, end) =
        currency_at(terms, next).filter(|(code, end)| !is_sign(terms, next) && !is_doubtful(terms, code, next) && *end > next)?;
    Some(Found::new(end, Label::Money, None))
}

/// Whether the word for a currency means something else as often: "won", "crowns", "pounds" of weight.
fn is_doubtful(terms: &Terms, currency: &str, at: usize) -> bool {
    match currency {
        "KRW" | "CZK" | "DEM" | "VND" | "BRL" | "RON" | "LAK" => !is_sign(terms, at),
        "GBP" => terms.has(at, Role::Measure("pound")) && !terms.speaks_of_pounds(),
        _ => false,
    }
}

/// "500 euros", "5m pounds", "two cents", "500 US$", "3000円", "5 to 10 million euros".
fn counted(terms: &Terms, at: usize) -> Option<Found> {
    if terms.ends_name(at) {
        return None;
    }
    let first = short_scale_before_currency(terms, number(terms, at)?);
    let range = range::range(terms, at, first, |second| short_scale_before_currency(terms, second));
    range.into_iter().chain([Ends::one(first)]).find_map(|amount| with_currency(terms, amount))
}

/// The amount with the currency behind it.
fn with_currency(terms: &Terms, ends: Ends) -> Option<Found> {
    let amount = ends.last;
    let next = if amount.digits { terms.tight(amount.end, &["-"]).unwrap_or(amount.end) } else { amount.end };
    if let Some((currency, end)) = currency_at(terms, next) {
        let large = amount.scaled || amount.value >= LEAST_WON;
        let word = terms.word(next);
        let doubtful = is_doubtful(terms, currency, next) && !if currency == "GBP" { amount.scaled } else { large };
        // Letters such as "N" and "R" are currencies only before a number.
        let letter = word.chars().count() <= 2 && word.chars().all(|c| c.is_ascii_alphabetic());
        return (!doubtful && !letter).then(|| found(end, currency, ends));
    }
    let (currency, end) = terms.find(next, |r| if let Role::Hundredth(code) = r { Some(code) } else { None })?;
    let letter = terms.word(next).len() == 1 && !terms.word(next).contains('¢');
    // "1080p" and "342C" are no money.
    let small = amount.value < LEAST_WON || terms.speaks_of_pounds();
    let sure = !letter || amount.digits && small && terms.touches(next) && terms.word(next).chars().all(char::is_lowercase);
    sure.then(|| of(end, currency, ends, HUNDREDTHS))
}

fn short_scale_before_currency(terms: &Terms, amount: Number) -> Number {
    let scaled = short_scale(terms, amount);
    if currency_at(terms, scaled.end).is_some() { scaled } else { amount }
}
