//! The byline that a reader sees around the headline.
//!
//! Takes the lines of the page near the headline; gives the names and the line that holds them.

use std::ops::Range;

use super::date::{self, Reading};
use super::labels::{before_date, has_role, without_suffix};
use super::lines::{LONGEST, Line, MOST_ELEMENTS};
use super::names::{Trust, is_of_another, names, without_prefix};
use super::words::{collapse, visible_in};
use crate::article::class_words::AUTHOR_CLASSES;
use crate::lang::{self, Bylines, folders};
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// A byline.
#[derive(Clone, Debug, Default)]
pub struct Byline {
    /// Its words.
    pub text: String,
    /// The names in it.
    pub names: Vec<String>,
    /// The block or inline element around it.
    node: NodeId,
    /// Its nodes.
    nodes: Range<NodeId>,
    /// Whether it begins as bylines do, "By Ada Nwosu": then it outweighs what the page states for machines.
    pub explicit: bool,
}

/// The byline among the lines near the headline, if there is one.
///
/// `stated` are the authors' names as the page states them: a line that has one is the byline for lack of a plainer one.
#[inline(never)]
pub fn find(snapshot: &Snapshot, lines: &[Line], words: &[&'static Bylines], stated: &[String], reading: Reading) -> Option<Byline> {
    let images = snapshot.nodes().filter(|&n| snapshot.tag(n) == Tag::Img);
    let portraits: Vec<&str> = images.filter_map(|n| snapshot.attr(n, Attr::Alt)).map(str::trim).filter(|alt| alt.contains(' ')).collect();
    let own = || lines.iter().filter(|line| !is_of_another(&line.text, words));
    let marked = || own().find_map(|line| marked(snapshot, line, words, &portraits));
    let signed = || lines.iter().find_map(|line| signed(line, words));
    let dated = || own().find_map(|line| dated(line, words, reading));
    let outlet = || own().find_map(|line| by_outlet(snapshot, line, words));
    let stated = || lines.iter().find_map(|line| with_name(line, stated));
    prefixed(snapshot, lines, words, 1).or_else(marked).or_else(stated).or_else(signed).or_else(dated).or_else(outlet)
}

/// A byline among all short lines of the page: in a box beside the article or at its end. Only the plainest are believed.
#[inline(never)]
pub fn find_far(snapshot: &Snapshot, lines: &[Line], words: &[&'static Bylines]) -> Option<Byline> {
    prefixed(snapshot, lines, words, 2)
}

/// A line whose markup says that it names the author.
fn marked(snapshot: &Snapshot, line: &Line, words: &[&'static Bylines], portraits: &[&str]) -> Option<Byline> {
    /// Elements between the words of a byline and the one whose class says so.
    const LEVELS: usize = 4;
    let nodes = || NodeId::each(&line.nodes);
    let elements = nodes().take(MOST_ELEMENTS).filter(|&n| !snapshot.is_text(n) && !snapshot.is_hidden(n));
    let inside = elements.filter(|&n| names_author(snapshot, n) && is_short(snapshot, n));
    let mut found: Vec<String> = inside.flat_map(|n| names(&visible_in(snapshot, n), words, Trust::Shown)).collect();
    if found.is_empty() {
        // From the words up: a link or a span may lie around the whole line inside its block.
        let first = nodes().find(|&n| snapshot.is_text(n) && !snapshot.text(n).trim().is_empty()).unwrap_or(line.node);
        let up = snapshot.ancestors(first).take(LEVELS).any(|n| names_author(snapshot, n));
        // The portrait beside a name is called by it.
        let portrait =
            portraits.iter().any(|alt| alt.strip_prefix(line.text.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(',')));
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
    (!found.is_empty()).then(|| Byline {
        text: line.text.clone(),
        names: found,
        node: line.node,
        nodes: line.nodes.clone(),
        explicit: false,
    })
}

/// Whether an element's markup says that it names the author: by its meaning, its class, or where its link leads.
fn names_author(snapshot: &Snapshot, node: NodeId) -> bool {
    let has = |attr, word: &str| snapshot.attr(node, attr).is_some_and(|v| v.split_whitespace().any(|w| w.eq_ignore_ascii_case(word)));
    let says = |attr| {
        snapshot.attr(node, attr).map(str::to_ascii_lowercase).is_some_and(|v| {
            v.split(|c: char| !c.is_alphanumeric()).any(|word| AUTHOR_CLASSES.contains(&word))
                || v.contains("byline")
                || v.match_indices("author").any(|(at, word)| !v[at + word.len()..].starts_with('i'))
        })
    };
    let leads = || snapshot.attr(node, Attr::Href).is_some_and(|href| folders::leads_into(href, folders::AUTHORS));
    match snapshot.tag(node) {
        Tag::Body | Tag::Html | Tag::Main | Tag::Article => false,
        Tag::A if leads() => true,
        _ => has(Attr::Rel, "author") || has(Attr::Itemprop, "author") || says(Attr::Class) || says(Attr::Id) || says(Attr::DataTestid),
    }
}

/// A line or a part of one that begins as bylines do, or such a word alone on a line before a line with a name. Fewer than
/// `least` words at its beginning are not enough.
fn prefixed(snapshot: &Snapshot, lines: &[Line], words: &[&'static Bylines], least: usize) -> Option<Byline> {
    lines.iter().enumerate().find_map(|(i, line)| {
        let label = line.text.trim_end_matches([':', '：', ' ']).to_lowercase();
        if words.iter().flat_map(|w| w.by).any(|by| label == *by) {
            let next = lines.get(i + 1)?;
            let names = names(&next.text, words, Trust::Shown);
            return (!names.is_empty()).then(|| Byline {
                text: collapse(&format!("{} {}", line.text, next.text)),
                names,
                node: next.node,
                nodes: next.nodes.clone(),
                explicit: true,
            });
        }
        let read = |part: &Line| {
            // A sentence may begin with the word for text or reporter, which no space parts from the rest.
            if part.text.contains(['。', '！', '？']) {
                return None;
            }
            let (rest, had) = without_prefix(&part.text, words);
            let before = part.text.get(..part.text.len() - rest.len()).unwrap_or("");
            let enough = before.split_whitespace().count() >= least || before.contains([':', '：']);
            if (!had || !enough) && (least > 1 || !ends_in_role(&part.text, words)) {
                return None;
            }
            let rest = before_date(rest, words);
            let names = names(rest, words, Trust::Shown);
            // "by admin" is a byline without an author.
            let account = || words.iter().any(|w| w.accounts.contains(&rest.to_lowercase().as_str()));
            if names.is_empty() && !account() {
                return None;
            }
            // "By Ada Nwosu" and "Observer Staff Writer" below it are one byline.
            let below =
                lines.get(i + 1).filter(|next| next.node == line.node && part.nodes == line.nodes && is_role_line(&next.text, words));
            let text = below.map_or_else(|| part.text.clone(), |next| format!("{} {}", part.text, next.text));
            let end = below.map_or(part.nodes.end, |next| next.nodes.end);
            Some(Byline { text, names, node: part.node, nodes: part.nodes.start..end, explicit: true })
        };
        let in_parts = || line.parts(snapshot).iter().find_map(read);
        read(line).or_else(in_parts).or_else(|| read(&labelled(line, words)?))
    })
}

/// The part of a line from a label with a colon on: "来源：新华社 作者：王小明".
fn labelled(line: &Line, words: &[&'static Bylines]) -> Option<Line> {
    if !line.text.contains([':', '：']) {
        return None;
    }
    let is_label = |rest: &&str| {
        let by = words.iter().flat_map(|w| w.by).filter_map(|by| Some((by, rest.split_at_checked(by.len())?)));
        by.filter(|(_, (_, after))| after.starts_with([':', '：'])).any(|(by, (label, _))| label.to_lowercase() == **by)
    };
    let starts = line.text.match_indices(' ').filter_map(|(at, _)| line.text.get(at + 1..));
    let label = starts.into_iter().find(|rest| is_label(rest))?;
    // What stands before it has a label of its own: "Edited by:" has none and is a label itself.
    let before = line.text.get(..line.text.len() - label.len()).filter(|before| before.contains([':', '：']))?;
    let text = before_number(label).to_owned();
    (!before.ends_with(|c: char| c.is_ascii_alphabetic())).then(|| Line { text, ..line.clone() })
}

/// A text up to the first word with a digit, which no name has.
fn before_number(text: &str) -> &str {
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        if at > 0 && word.contains(char::is_numeric) {
            return text.get(..at).unwrap_or(text).trim_end_matches([' ', '|', '·', '•', ',', '-', '–', '—']);
        }
        at += word.len();
    }
    text
}

/// Whether what follows "by" is an outlet or a team rather than a person: "Reuters", "Courier Staff".
fn is_outlet(rest: &str, words: &[&'static Bylines]) -> bool {
    /// Words of an outlet at most.
    const WORDS: usize = 4;
    let count = rest.split_whitespace().count();
    let capitals = rest.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
    let bare = rest.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '’' | '\'' | '&'));
    let is_time = |word: &str| words_of_time(word);
    capitals && bare && (1..=WORDS).contains(&count) && (has_role(rest, words) || count == 1 && !is_time(&rest.to_lowercase()))
}

/// Whether a word names a month or a day: "By Monday" is no byline.
fn words_of_time(word: &str) -> bool {
    lang::ALL.iter().any(|language| language.dates.month(word).is_some() || language.dates.weekday(word).is_some())
}

fn is_heading(snapshot: &Snapshot, node: NodeId) -> bool {
    matches!(snapshot.tag(node), Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6)
}

/// A line that says "by" and an outlet: a byline without an author, "By Reuters".
fn by_outlet(snapshot: &Snapshot, line: &Line, words: &[&'static Bylines]) -> Option<Byline> {
    let (rest, had) = without_prefix(&line.text, words);
    // "Di Maio" is a name.
    let is_particle = || line.text.split(' ').next().is_some_and(|first| lang::NAME_PARTICLES.contains(&first.to_lowercase().as_str()));
    let is_byline = had && !is_heading(snapshot, line.node) && is_outlet(rest, words) && (has_role(rest, words) || !is_particle());
    is_byline.then(|| Byline { text: line.text.clone(), names: Vec::new(), node: line.node, nodes: line.nodes.clone(), explicit: false })
}

/// A line that is a name and its day: "דנה כהן | 3.2.2024".
fn dated(line: &Line, words: &[&'static Bylines], reading: Reading) -> Option<Byline> {
    /// Words of the name.
    const NAME: std::ops::RangeInclusive<usize> = 2..=3;
    let (name, rest) = line.text.split_once(['|', '·', '•'])?;
    let found = date::find(rest, reading)?;
    let others = rest.get(..found.range.start)?.chars().chain(rest.get(found.range.end..)?.chars());
    let is_day = !others.into_iter().any(char::is_alphanumeric);
    let names = names(name, words, Trust::Shown);
    let fits = is_day && names.len() == 1 && NAME.contains(&name.split_whitespace().count());
    fits.then(|| Byline { text: line.text.clone(), names, node: line.node, nodes: line.nodes.clone(), explicit: false })
}

/// Whether a line is a name with a role after it, "오태경 기자 otk@example.kr".
fn ends_in_role(text: &str, words: &[&'static Bylines]) -> bool {
    without_suffix(text.split_whitespace().take_while(|word| !word.contains('@')).collect::<Vec<_>>().join(" ").as_str(), words).1
}

/// Whether a line is a role and nothing else: "Observer Staff Writer".
fn is_role_line(text: &str, words: &[&'static Bylines]) -> bool {
    /// Words of a role at most.
    const WORDS: usize = 5;
    text.split_whitespace().count() <= WORDS && !text.contains(|c: char| c.is_ascii_digit()) && has_role(text, words)
}

/// A short line that has an author's name in it.
fn with_name(line: &Line, stated: &[String]) -> Option<Byline> {
    /// Words of a byline at most, outlet and place among them.
    const WORDS: usize = 16;
    let text = line.text.to_lowercase();
    let named = stated.iter().any(|name| !name.is_empty() && text.contains(&name.to_lowercase()));
    let short = line.text.split_whitespace().count() <= WORDS;
    (named && short).then(|| Byline {
        text: line.text.clone(),
        names: stated.to_vec(),
        node: line.node,
        nodes: line.nodes.clone(),
        explicit: false,
    })
}

impl Byline {
    /// The node that shows the byline and nothing else as far as there is one, and its words without the dates around them.
    #[inline(never)]
    pub fn shown(&self, snapshot: &Snapshot, words: &[&'static Bylines], reading: Reading) -> (NodeId, String) {
        let text = without_dates(self, words, reading);
        let inside = || NodeId::each(&self.nodes).take(MOST_ELEMENTS);
        let reads = |node: NodeId| if snapshot.is_text(node) { collapse(snapshot.text(node)) } else { visible_in(snapshot, node) };
        let exact = || std::iter::once(self.node).chain(inside()).find(|&node| is_short(snapshot, node) && reads(node) == text);
        let named = || {
            let name = self.names.first()?;
            inside().find(|&node| snapshot.is_text(node) && snapshot.text(node).contains(name.as_str()))
        };
        let whole = || Some(self.node).filter(|&node| is_short(snapshot, node));
        (exact().or_else(whole).or_else(named).unwrap_or(self.nodes.start), text)
    }
}

/// Whether an element has no more than a byline in it; its length bounds the work.
fn is_short(snapshot: &Snapshot, node: NodeId) -> bool {
    let lengths = snapshot.subtree(node).take(4 * MOST_ELEMENTS).map(|n| snapshot.text(n).trim().len());
    snapshot.end(node).0 - node.0 < 4 * MOST_ELEMENTS as u32 && lengths.sum::<usize>() <= LONGEST
}

/// The words of a byline without the dates around them: "Ada Nwosu Tue 5 Mar 2024, 11:31" is "Ada Nwosu".
fn without_dates(byline: &Byline, words: &[&'static Bylines], reading: Reading) -> String {
    let text = byline.text.as_str();
    let name = byline.names.first().and_then(|name| text.to_lowercase().find(&name.to_lowercase())).unwrap_or(0);
    let (mut start, mut end) = (0, text.len());
    for found in date::find_all(text, reading) {
        if found.range.end <= name {
            start = found.range.end;
        } else if found.range.start > name {
            end = end.min(found.range.start);
        }
    }
    let mut kept = text.get(start..end).unwrap_or(text);
    if end < text.len() {
        // What led to the date goes with it: "Published", "Tue".
        let is_label = |text: &str| words.iter().any(|w| w.published.contains(&text) || w.updated.contains(&text));
        loop {
            let trimmed = kept.trim_end_matches(|c: char| c.is_whitespace() || ",|·•–—-/:(".contains(c));
            let last = trimmed.split_whitespace().next_back().unwrap_or("").trim_end_matches('.').to_lowercase();
            let is_day = reading.dates.iter().any(|dates| dates.weekday(&last).is_some());
            // A label has a word or two: "Published", "Giriş tarihi".
            let two = trimmed.rsplitn(3, ' ').take(2).last().and_then(|word| trimmed.rfind(word)).and_then(|at| trimmed.get(at..));
            kept = trimmed;
            if let Some(label) = two.filter(|two| is_label(&two.to_lowercase())) {
                kept = trimmed.get(..trimmed.len() - label.len()).unwrap_or("");
                continue;
            }
            if last.is_empty() || !is_day && !is_label(&last) {
                break;
            }
            kept = trimmed.get(..trimmed.len() - trimmed.split_whitespace().next_back().map_or(0, str::len)).unwrap_or("");
        }
    }
    if start > 0 {
        kept = kept.trim_start_matches(|c: char| c.is_whitespace() || ",|·•–—-/:)".contains(c));
    }
    if kept.is_empty() { text.to_owned() } else { kept.to_owned() }
}

/// A line that begins with a name and goes on with a role: "Aaron Ricadela | Senior Writer | July 2, 2025".
fn signed(line: &Line, words: &[&'static Bylines]) -> Option<Byline> {
    let (name, rest) = line.text.split_once(['|', ',', '·', '•', '–', '—'])?;
    let names = names(name, words, Trust::Shown);
    let role = rest.to_lowercase().split([' ', ',', '|', '-', '/']).any(|word| words.iter().any(|w| w.roles.contains(&word)));
    (role && names.len() == 1 && name.split_whitespace().count() <= 4 && rest.len() < 80).then(|| Byline {
        text: line.text.clone(),
        names,
        node: line.node,
        nodes: line.nodes.clone(),
        explicit: false,
    })
}
