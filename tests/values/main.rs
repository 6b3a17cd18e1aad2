//! Dates, times, money, percents and measures: what is found, and what it comes to.
//!
//! A case is a language, the day it is read on, a sentence with the expected mentions in brackets, and their values in
//! order: days as "first/first after", times and durations in ISO 8601, money as code and amount, "5..10" for the ends of a
//! range, "-" for none. To add a case, add a line; the brackets are taken out before the sentence is read.

mod amounts;
mod clocks;
mod days;
mod elsewhere;
mod languages;
mod lengths;

use pressglass::mention::{self, Context, Value};
use pressglass::snapshot::Snapshot;
use pressglass::{article, lang, segment, text, units};

/// A Tuesday.
const DAY: &str = "2019-11-19";

fn spell(value: Option<&Value>) -> String {
    match value {
        None => "-".to_owned(),
        Some(Value::Date { start, end }) => format!("{start}/{end}"),
        Some(Value::Time { start, end }) if start == end => start.clone(),
        Some(Value::Time { start, end }) => format!("{start}/{end}"),
        Some(Value::Duration { duration, to }) => range(duration, to.as_ref()),
        Some(Value::Money { currency, amount, to }) => format!("{currency} {}", range(amount, to.as_ref())),
        Some(Value::Percent { number, to }) => format!("{}%", range(number, to.as_ref())),
        Some(Value::Quantity { amount, to, unit }) => format!("{} {unit}", range(amount, to.as_ref())),
        Some(Value::Country { country }) => country.clone(),
    }
}

fn range<T: std::fmt::Display>(from: T, to: Option<T>) -> String {
    to.map_or_else(|| from.to_string(), |to| format!("{from}..{to}"))
}

/// The sentence with brackets around what is found, and the values.
fn read(language: &str, today: &str, sentence: &str) -> (String, Vec<String>) {
    let snapshot = Snapshot::of_plain_text(sentence);
    let mut document = text::compose(&snapshot, &article::of_plain_text(&snapshot));
    document.language = lang::of_tag(language);
    document.elsewhere = lang::elsewhere_of(language);
    let segmentation = segment::segment(&document);
    let context = Context { today: today.parse().ok() };
    let found = mention::amounts::recognise(&document, &segmentation, &context);
    let mut marked = String::new();
    let mut at = 0;
    for mention in &found {
        marked.push_str(&document.text[at..mention.range.start.index()]);
        marked.push('[');
        marked.push_str(units::slice(&document.text, mention.range));
        marked.push(']');
        at = mention.range.end.index();
    }
    marked.push_str(&document.text[at..]);
    (marked, found.iter().map(|m| spell(m.value.as_ref())).collect())
}

fn check(language: &str, today: &str, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (sentence, values) in cases {
        let (marked, found) = read(language, today, &sentence.replace(['[', ']'], ""));
        if marked != *sentence || found.join(" | ") != *values {
            wrong.push(format!("expected {sentence}\n         {values}\nfound    {marked}\n         {}", found.join(" | ")));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases in {language}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
