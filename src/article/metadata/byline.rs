//! The byline and the dates that a reader sees around the headline.
//!
//! Takes the lines of the page near the headline; gives the names, the line that holds them, and the days shown.

use super::date::{self, Reading};
use super::names::{Trust, names, without_prefix};
use super::words::{collapse, visible};
use crate::article::outline::{Leaf, Outline};
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
    out.into_iter().map(|leaf| line(snapshot, leaf)).filter(|line| !line.text.is_empty() && line.text.len() <= LONGEST).collect()
}

fn line(snapshot: &Snapshot, leaf: &Leaf) -> Line {
    Line { node: leaf.container, nodes: leaf.nodes.clone(), text: visible(snapshot, leaf.nodes.clone()) }
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
    /// Whether it begins as bylines do, "By Ada Nwosu": then it outweighs what the page states for machines.
    pub explicit: bool,
}

/// The byline among the lines near the headline, if there is one.
pub fn find(snapshot: &Snapshot, lines: &[Line], words: &[&'static Bylines]) -> Option<Byline> {
    let marked = || lines.iter().find_map(|line| marked(snapshot, line, words));
    let signed = || lines.iter().find_map(|line| signed(line, words));
    prefixed(lines, words, 1).or_else(marked).or_else(signed)
}

/// A byline anywhere on the page: in a box beside the article or at its end. Only the plainest are believed.
pub fn find_far(snapshot: &Snapshot, outline: &Outline, words: &[&'static Bylines]) -> Option<Byline> {
    let short = outline.leaves.iter().filter(|leaf| !leaf.hidden && leaf.facts.words < PARAGRAPH);
    let lines: Vec<Line> = short.map(|leaf| line(snapshot, leaf)).filter(|line| line.text.len() <= LONGEST).collect();
    prefixed(&lines, words, 2)
}

/// A line whose markup says that it names the author.
fn marked(snapshot: &Snapshot, line: &Line, words: &[&'static Bylines]) -> Option<Byline> {
    let nodes = || (line.nodes.start.0..line.nodes.end.0).map(NodeId);
    let inside = nodes().filter(|&n| !snapshot.is_text(n) && !snapshot.is_hidden(n) && names_author(snapshot, n));
    let mut found: Vec<String> = inside.flat_map(|n| names(&super::words::visible_in(snapshot, n), words, Trust::Shown)).collect();
    if found.is_empty() {
        let up = std::iter::once(line.node).chain(snapshot.ancestors(line.node)).take(3).any(|n| names_author(snapshot, n));
        // The portrait beside a name is called by it.
        let portrait = nodes().chain([line.node]).any(|n| snapshot.tag(n) == Tag::Img && snapshot.attr(n, Attr::Alt) == Some(&line.text));
        if up || portrait {
            found = names(&line.text, words, Trust::Shown);
        }
    }
    let mut seen = Vec::new();
    found.retain(|name| {
        !seen.contains(&name.to_lowercase()) && {
            seen.push(name.to_lowercase());
            true
        }
    });
    (!found.is_empty()).then(|| Byline { text: line.text.clone(), names: found, node: line.node, explicit: false })
}

/// Whether an element's markup says that it names the author: by its meaning, its class, or where its link leads.
fn names_author(snapshot: &Snapshot, node: NodeId) -> bool {
    /// Folders that pages about authors stand in.
    const FOLDERS: &[&str] =
        &["author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autori", "contributor", "contributors"];
    let has = |attr, word: &str| snapshot.attr(node, attr).is_some_and(|v| v.split_whitespace().any(|w| w.eq_ignore_ascii_case(word)));
    let says = |attr| {
        snapshot
            .attr(node, attr)
            .map(str::to_ascii_lowercase)
            .is_some_and(|v| v.contains("byline") || v.match_indices("author").any(|(at, word)| !v[at + word.len()..].starts_with('i')))
    };
    let leads = || {
        let href = snapshot.attr(node, Attr::Href).unwrap_or("");
        let mut steps = href.split(['/', '?', '#']).map(str::to_ascii_lowercase);
        steps.any(|step| FOLDERS.contains(&step.as_str())) && steps.next().is_some_and(|name| !name.is_empty())
    };
    match snapshot.tag(node) {
        Tag::Body | Tag::Html | Tag::Main | Tag::Article => false,
        Tag::A if leads() => true,
        _ => has(Attr::Rel, "author") || has(Attr::Itemprop, "author") || says(Attr::Class) || says(Attr::DataTestid),
    }
}

/// A line that begins as bylines do, or such a word alone on a line before a line with a name. `most` words or fewer at
/// its beginning are too few to be sure.
fn prefixed(lines: &[Line], words: &[&'static Bylines], least: usize) -> Option<Byline> {
    lines.iter().enumerate().find_map(|(i, line)| {
        let (rest, had) = without_prefix(&line.text, words);
        let before = line.text.get(..line.text.len() - rest.len()).unwrap_or("");
        let enough = before.split_whitespace().count() >= least || before.contains([':', '：']);
        let label = line.text.trim_end_matches([':', '：', ' ']).to_lowercase();
        if words.iter().flat_map(|w| w.by).any(|by| label == *by) {
            let next = lines.get(i + 1)?;
            let names = names(&next.text, words, Trust::Shown);
            return (!names.is_empty()).then(|| Byline {
                text: collapse(&format!("{} {}", line.text, next.text)),
                names,
                node: next.node,
                explicit: true,
            });
        }
        let names = if had && enough { names(rest, words, Trust::Shown) } else { Vec::new() };
        (!names.is_empty()).then(|| Byline { text: line.text.clone(), names, node: line.node, explicit: true })
    })
}

/// A line that begins with a name and goes on with a role: "Aaron Ricadela | Senior Writer | July 2, 2025".
fn signed(line: &Line, words: &[&'static Bylines]) -> Option<Byline> {
    let (name, rest) = line.text.split_once(['|', ',', '·', '•', '–', '—'])?;
    let names = names(name, words, Trust::Shown);
    let role = rest.to_lowercase().split([' ', ',', '|', '-', '/']).any(|word| words.iter().any(|w| w.roles.contains(&word)));
    (role && names.len() == 1 && rest.len() < 80).then(|| Byline { text: line.text.clone(), names, node: line.node, explicit: false })
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
    read(snapshot, lines, words, reading, true)
}

fn read(snapshot: &Snapshot, lines: &[Line], words: &[&'static Bylines], reading: Reading, take_unlabelled: bool) -> Dates {
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
    out.published = out.published.or(unlabelled.filter(|_| take_unlabelled));
    out
}

/// Reads the days that carry a label anywhere on the page: "Page last modified Jan. 17, 2025" at its end.
pub fn labelled_dates(snapshot: &Snapshot, outline: &Outline, words: &[&'static Bylines], reading: Reading) -> Dates {
    let short = outline.leaves.iter().filter(|leaf| !leaf.hidden && leaf.facts.words < PARAGRAPH);
    let lines: Vec<Line> = short.map(|leaf| line(snapshot, leaf)).filter(|line| line.text.len() <= LONGEST).collect();
    read(snapshot, &lines, words, reading, false)
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
