//! The byline and the dates that a reader sees around the headline.
//!
//! Takes the lines of the page near the headline; gives the names, the line that holds them, and the days shown.

use super::date::{self, Reading};
use super::names::{Trust, after_phrase, names, without_prefix};
use super::words::{collapse, visible};
use crate::article::outline::Outline;
use crate::lang::Bylines;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Lines looked at before the headline and after it: share bars, standfirsts and captions may stand between.
const BEFORE: usize = 8;
/// See [`BEFORE`].
const AFTER: usize = 40;
/// The article has begun after this many paragraphs.
const PARAGRAPHS: usize = 3;
/// Words that make a line a paragraph.
const PARAGRAPH: f32 = 30.0;
/// A longer line is no byline and no date line, in bytes.
const LONGEST: usize = 300;

/// A line near the headline.
#[derive(Clone, Debug)]
pub struct Line {
    /// The nearest block element around it.
    pub node: NodeId,
    /// Its nodes.
    nodes: std::ops::Range<NodeId>,
    /// Its words.
    pub text: String,
}

/// The short lines around the headline, or at the beginning of the page where there is none; those after it first.
pub fn lines(snapshot: &Snapshot, outline: &Outline, title: Option<NodeId>) -> Vec<Line> {
    let leaves = &outline.leaves;
    let at = title.map_or(0, |title| leaves.partition_point(|leaf| leaf.nodes.start < title));
    let end = title.map_or(0, |title| leaves.partition_point(|leaf| leaf.nodes.start < snapshot.end(title)));
    let mut out = Vec::new();
    let mut paragraphs = 0;
    let before = leaves.get(at.saturating_sub(BEFORE)..at).unwrap_or_default().iter().rev();
    for leaf in leaves.get(end..).unwrap_or_default().iter().take(AFTER) {
        if leaf.hidden {
            continue;
        }
        if leaf.facts.words >= PARAGRAPH {
            paragraphs += 1;
            if paragraphs >= PARAGRAPHS {
                break;
            }
        } else {
            out.push(leaf);
        }
    }
    out.extend(before.filter(|leaf| !leaf.hidden && leaf.facts.words < PARAGRAPH));
    let line = |leaf: &crate::article::outline::Leaf| Line {
        node: leaf.container,
        nodes: leaf.nodes.clone(),
        text: visible(snapshot, leaf.nodes.clone()),
    };
    out.into_iter().map(line).filter(|line| !line.text.is_empty() && line.text.len() <= LONGEST).collect()
}

/// A byline.
#[derive(Clone, Debug, Default)]
pub struct Byline {
    /// Its words.
    pub text: String,
    /// The names in it.
    pub names: Vec<String>,
    /// The element that shows it.
    pub node: NodeId,
}

/// The byline among the lines, if there is one.
pub fn find(snapshot: &Snapshot, lines: &[Line], words: &[&'static Bylines]) -> Option<Byline> {
    marked(snapshot, lines, words).or_else(|| prefixed(lines, words))
}

/// A line whose markup says that it names the author.
fn marked(snapshot: &Snapshot, lines: &[Line], words: &[&'static Bylines]) -> Option<Byline> {
    lines.iter().find_map(|line| {
        let inside = (line.nodes.start.0..line.nodes.end.0).map(NodeId).filter(|&n| !snapshot.is_text(n) && names_author(snapshot, n));
        let found: Vec<String> = inside.flat_map(|n| names(&super::words::visible_in(snapshot, n), words, Trust::Stated)).collect();
        let around = || {
            let up = std::iter::once(line.node).chain(snapshot.ancestors(line.node)).take(3).any(|n| names_author(snapshot, n));
            if up { names(&line.text, words, Trust::Shown) } else { Vec::new() }
        };
        let mut names = if found.is_empty() { around() } else { found };
        names.dedup();
        (!names.is_empty()).then(|| Byline { text: line.text.clone(), names, node: line.node })
    })
}

/// Whether an element's markup says that it names the author.
fn names_author(snapshot: &Snapshot, node: NodeId) -> bool {
    let has = |attr, word: &str| snapshot.attr(node, attr).is_some_and(|v| v.split_whitespace().any(|w| w.eq_ignore_ascii_case(word)));
    let classes = |attr| {
        snapshot.attr(node, attr).is_some_and(|v| {
            v.split(|c: char| !c.is_ascii_alphanumeric()).any(|w| w.eq_ignore_ascii_case("byline") || w.eq_ignore_ascii_case("author"))
        })
    };
    has(Attr::Rel, "author")
        || has(Attr::Itemprop, "author")
        || snapshot.tag(node) != Tag::Body && (classes(Attr::Class) || classes(Attr::DataTestid))
}

/// A line that begins as bylines do, or such a word alone on a line before a line with a name.
fn prefixed(lines: &[Line], words: &[&'static Bylines]) -> Option<Byline> {
    lines.iter().enumerate().find_map(|(i, line)| {
        let (rest, had) = without_prefix(&line.text, words);
        let alone = words.iter().flat_map(|w| w.by).any(|by| line.text.trim_end_matches([':', ' ']).to_lowercase() == *by);
        if alone {
            let next = lines.get(i + 1)?;
            let names = names(&next.text, words, Trust::Shown);
            return (!names.is_empty()).then(|| Byline { text: collapse(&format!("{} {}", line.text, next.text)), names, node: next.node });
        }
        let names = if had { names(rest, words, Trust::Shown) } else { Vec::new() };
        (!names.is_empty()).then(|| Byline { text: line.text.clone(), names, node: line.node })
    })
}

/// The days that the lines show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// The day of publication.
    pub published: Option<String>,
    /// The day of the last change.
    pub modified: Option<String>,
}

/// Reads the days shown. One without a label is the day of publication.
pub fn dates(snapshot: &Snapshot, lines: &[Line], words: &[&'static Bylines], reading: Reading) -> Dates {
    let mut out = Dates::default();
    let mut label_before = Label::None;
    let mut unlabelled = None;
    for line in lines {
        let found = date::find_all(&line.text, reading);
        let mut from = 0;
        for one in found {
            let before = line.text.get(from..one.range.start).unwrap_or("");
            from = one.range.end;
            let label = match label(before, words) {
                Label::None => label_before,
                label => label,
            };
            let iso = exact(snapshot, line, &one.iso, reading).unwrap_or(one.iso);
            match label {
                Label::Updated => out.modified.get_or_insert(iso),
                Label::Published => out.published.get_or_insert(iso),
                Label::None => unlabelled.get_or_insert(iso),
            };
            label_before = Label::None;
        }
        if from == 0 {
            // "Published" alone on the line before its date.
            label_before = if line.text.len() < 40 { label(&line.text, words) } else { Label::None };
        }
    }
    out.published = out.published.or(unlabelled);
    out
}

/// The machine-readable form of a shown date, where its element has one for the same day.
fn exact(snapshot: &Snapshot, line: &Line, iso: &str, reading: Reading) -> Option<String> {
    let times = (line.nodes.start.0..line.nodes.end.0).map(NodeId).chain([line.node]).filter(|&n| snapshot.tag(n) == Tag::Time);
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

/// Whether a line begins with one of the words that stand before authors.
#[allow(dead_code)]
fn begins(text: &str, words: &[&'static Bylines]) -> bool {
    words.iter().flat_map(|w| w.by).any(|by| after_phrase(text, by).is_some())
}
