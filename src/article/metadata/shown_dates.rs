//! The dates that a page shows: near its headline, or with a label anywhere.

use super::date::{self, Reading};
use super::lines::{Line, PARAGRAPH, lines_of};
use crate::article::outline::Outline;
use crate::lang::Bylines;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// The days that the lines show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// The day of publication.
    pub published: Option<String>,
    /// The day of the last change.
    pub modified: Option<String>,
}

/// Reads the days shown. One without a label is the day of publication.
#[inline(never)]
pub fn dates(snapshot: &Snapshot, lines: &[Line], words: &[&'static Bylines], reading: Reading) -> Dates {
    read(snapshot, lines, words, reading, true)
}

fn read(snapshot: &Snapshot, lines: &[Line], words: &[&'static Bylines], reading: Reading, take_unlabelled: bool) -> Dates {
    /// A line that only labels the date on the next is shorter, in bytes.
    const LABEL: usize = 40;
    let mut out = Dates::default();
    // "Published" alone on the line before its date.
    let mut line_before = "";
    let mut unlabelled = None;
    for line in lines {
        let found = date::find_all(&line.text, reading);
        let mut from = 0;
        for one in found {
            let before = line.text.get(from..one.range.start).unwrap_or("");
            from = one.range.end;
            let label = match label(before, words) {
                Label::None => self::label(std::mem::take(&mut line_before), words),
                label => label,
            };
            let iso = exact(snapshot, line, &one.iso, reading).unwrap_or(one.iso);
            match label {
                Label::Updated => out.modified.get_or_insert(iso),
                Label::Published => out.published.get_or_insert(iso),
                Label::None => unlabelled.get_or_insert(iso),
            };
            line_before = "";
        }
        if from == 0 {
            line_before = if line.text.len() < LABEL { &line.text } else { "" };
        }
    }
    out.published = out.published.or(unlabelled.filter(|_| take_unlabelled));
    out
}

/// Reads the days that carry a label anywhere on the page: "Page last modified Jan. 17, 2025" at its end.
#[inline(never)]
pub fn labelled_dates(snapshot: &Snapshot, outline: &Outline, words: &[&'static Bylines], reading: Reading) -> Dates {
    let short = outline.leaves.iter().filter(|leaf| !leaf.hidden && leaf.facts.words < PARAGRAPH);
    let lines: Vec<Line> = short.flat_map(|leaf| lines_of(snapshot, leaf)).collect();
    read(snapshot, &lines, words, reading, false)
}

/// The machine-readable form of a shown date, where its element has one for the same day.
fn exact(snapshot: &Snapshot, line: &Line, iso: &str, reading: Reading) -> Option<String> {
    let times = NodeId::each(&line.nodes).chain([line.node]).filter(|&n| snapshot.tag(n) == Tag::Time);
    times.filter_map(|n| snapshot.attr(n, Attr::Datetime)).filter_map(|v| date::of_value(v, reading)).find(|v| v.get(..10) == iso.get(..10))
}

/// What a line says its date is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    None,
    Published,
    Updated,
}

/// The last label in the words before a date.
fn label(before: &str, words: &[&'static Bylines]) -> Label {
    if !before.contains(char::is_alphabetic) {
        return Label::None;
    }
    let lower = before.to_lowercase();
    let last = |lists: fn(&'static Bylines) -> &'static [&'static str]| {
        words.iter().flat_map(|w| lists(w)).filter_map(|phrase| last_phrase(&lower, phrase)).max()
    };
    match (last(|w| w.published), last(|w| w.updated)) {
        (None, None) => Label::None,
        (published, updated) if updated >= published => Label::Updated,
        _ => Label::Published,
    }
}

/// Where a phrase stands last in a text as words of its own.
fn last_phrase(text: &str, phrase: &str) -> Option<usize> {
    let at = text.rfind(phrase)?;
    let ends = text.get(at + phrase.len()..)?.chars().next().is_none_or(|c| !c.is_alphanumeric());
    let starts = text.get(..at)?.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
    (starts && ends || phrase.chars().all(|c| c > '\u{e00}')).then_some(at + phrase.len())
}
