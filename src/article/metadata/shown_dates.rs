//! The dates that a page shows: near its headline, or with a label anywhere.

use super::date::{self, Reading};
use super::lines::Line;
use super::words::visible_in;
use crate::article::address;
use crate::article::class_words::{Hint, hints_of};
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
pub fn dates(snapshot: &Snapshot, lines: &[Line], place: Place, words: &[&'static Bylines], reading: Reading) -> Dates {
    let (dates, unlabelled) = read(snapshot, lines, place, words, reading);
    Dates { published: dates.published.or(unlabelled), ..dates }
}

/// The days with a label, and the first without.
fn read(snapshot: &Snapshot, lines: &[Line], place: Place, words: &[&'static Bylines], reading: Reading) -> (Dates, Option<String>) {
    /// A line that only labels the date on the next is shorter, in bytes.
    const LABEL: usize = 40;
    let is_own = |line: &&Line| !is_of_others(snapshot, line, place);
    let mut out = Dates::default();
    let mut unlabelled = None;
    // Where the lines begin that stand between the last with a date and this.
    let mut since = 0;
    for (index, line) in lines.iter().enumerate() {
        // Most lines have no date, which is sooner told than whose they are.
        let mut days = days(snapshot, line, words, reading);
        if days.is_empty() || !is_own(&line) {
            continue;
        }
        // "Published" alone on the line before its date.
        if let Some((first @ Label::None, _)) = days.first_mut() {
            let above = lines.get(since..index).unwrap_or_default().iter().rev().find(is_own);
            *first = above.filter(|line| line.text.len() < LABEL).map_or(Label::None, |line| label(&line.text, words));
        }
        since = index + 1;
        for (label, iso) in days {
            match label {
                Label::Updated => out.modified.get_or_insert(iso),
                Label::Published => out.published.get_or_insert(iso),
                Label::None => unlabelled.get_or_insert(iso),
            };
        }
    }
    (out, unlabelled)
}

/// The days of a line, each with what the line calls it.
fn days(snapshot: &Snapshot, line: &Line, words: &[&'static Bylines], reading: Reading) -> Vec<(Label, String)> {
    let mut from = 0;
    let mut day = |one: date::Found| {
        let label = label(line.text.get(from..one.range.start).unwrap_or(""), words);
        from = one.range.end;
        (label, exact(snapshot, line, &one.iso, reading).unwrap_or(one.iso))
    };
    let mut out: Vec<(Label, String)> = date::find_all(&line.text, reading).into_iter().map(&mut day).collect();
    if out.is_empty() {
        // "3 hours ago": the day is in the markup alone.
        out.extend(in_markup(snapshot, line, words, reading));
    }
    out
}

/// Reads the days that carry a label among all short lines of the page: "Page last modified Jan. 17, 2025" at its end.
#[inline(never)]
pub fn labelled_dates(snapshot: &Snapshot, lines: &[Line], place: Place, words: &[&'static Bylines], reading: Reading) -> Dates {
    read(snapshot, lines, place, words, reading).0
}

/// The day that a `time` element of a line has for machines alone, with what the line calls it.
fn in_markup(snapshot: &Snapshot, line: &Line, words: &[&'static Bylines], reading: Reading) -> Option<(Label, String)> {
    let times = NodeId::each(&line.nodes).chain([line.node]).filter(|&n| snapshot.tag(n) == Tag::Time && !snapshot.is_hidden(n));
    let iso = times.filter_map(|n| snapshot.attr(n, Attr::Datetime)).find_map(|value| date::of_value(value, reading))?;
    Some((label(&line.text, words), iso))
}

/// Where the page's own lines are told from others'.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The element of the headline.
    pub title: Option<NodeId>,
    /// Where the text begins.
    pub text: NodeId,
}

impl Place {
    /// The place on a page whose headline is `title`.
    pub fn new(outline: &Outline, title: Option<NodeId>) -> Self {
        /// Words of a paragraph at least; labels and dates have fewer.
        const WORDS: f32 = 15.0;
        let mut paragraphs = outline.leaves.iter().filter(|leaf| !leaf.hidden && leaf.facts.words >= WORDS).map(|leaf| leaf.nodes.start);
        let text = paragraphs.find(|&start| title.is_none_or(|title| start > title));
        Self { title, text: text.unwrap_or(NodeId(u32::MAX)) }
    }
}

/// Whether a line belongs to a teaser, an embedded post or a quotation, which have days of their own. Boxes before the text
/// are about it.
fn is_of_others(snapshot: &Snapshot, line: &Line, Place { title, text }: Place) -> bool {
    /// Levels of elements between a line and the box that it is in.
    const LEVELS: usize = 8;
    /// Nodes of a teaser at most.
    const TEASER: u32 = 60;
    let holds_title = |node: NodeId| title.is_some_and(|title| snapshot.is_inside(title, node));
    // A story's day stands behind the link to it.
    let before = |node: NodeId| snapshot.subtree(node).take_while(|&n| n < line.nodes.start);
    let tells = |node: NodeId| before(node).any(|n| snapshot.tag(n) == Tag::A && visible_in(snapshot, n).contains(' '));
    let is_headed = |node: NodeId| before(node).any(|n| matches!(snapshot.tag(n), Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6));
    let is_small = |node: NodeId| snapshot.end(node).0 - node.0 <= TEASER;
    let is_other = |node: NodeId| match snapshot.tag(node) {
        Tag::Blockquote | Tag::Nav => true,
        Tag::Article => title.is_some() && is_small(node),
        _ if node < text => false,
        Tag::Figure => true,
        Tag::Aside => tells(node),
        Tag::Div | Tag::Section | Tag::Ul | Tag::Li if is_small(node) && is_headed(node) && tells(node) => true,
        _ => {
            let hints = snapshot.attr(node, Attr::Class).map(hints_of).unwrap_or_default();
            hints.has(Hint::Related) || hints.has(Hint::Embed) || hints.has(Hint::Comments)
        }
    };
    let around = snapshot.inclusive_ancestors(line.node).take(LEVELS);
    // A post that a script is to draw is a link to another host with its day.
    let leads_away = |node: NodeId| {
        let href = snapshot.attr(node, Attr::Href).and_then(address::split);
        let own = address::split(snapshot.url());
        href.zip(own).is_some_and(|((_, host, _), (_, own, _))| host != own && home_of(host) != home_of(own))
    };
    let links = NodeId::each(&line.nodes).filter(|&n| snapshot.tag(n) == Tag::A);
    around.take_while(|&node| !holds_title(node)).any(is_other) || line.text.contains("(@") && links.into_iter().any(leads_away)
}

/// The last two parts of a host: "courier.example" of "www.courier.example".
fn home_of(host: &str) -> &str {
    host.rmatch_indices('.').nth(1).and_then(|(at, _)| host.get(at + 1..)).unwrap_or(host)
}

/// The machine-readable form of a shown date, where its element has one for the same day, or for the day that its numbers
/// give when month and day are read the other way round.
fn exact(snapshot: &Snapshot, line: &Line, iso: &str, reading: Reading) -> Option<String> {
    let times = NodeId::each(&line.nodes).chain([line.node]).filter(|&n| snapshot.tag(n) == Tag::Time);
    times.filter_map(|n| snapshot.attr(n, Attr::Datetime)).filter_map(|v| date::of_value(v, reading)).find(|v| is_same(v, iso))
}

/// Whether two dates are one, but for the order of month and day.
fn is_same(machine: &str, shown: &str) -> bool {
    fn parts(iso: &str) -> Option<[&str; 3]> {
        Some([iso.get(..4)?, iso.get(5..7)?, iso.get(8..10)?])
    }
    match (parts(machine), parts(shown)) {
        (Some([year, month, day]), Some(shown)) => shown == [year, month, day] || shown == [year, day, month],
        _ => false,
    }
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
