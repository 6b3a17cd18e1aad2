//! The entries of a live page: each keeps the line that says when it was written, and by whom.
//!
//! Takes the fates and changes some: among elements side by side, of which several begin with a time and go on with text that
//! is kept, the time, the writer's name and the heading of each are kept. Gives which leaves are such times and names; they
//! are blocks of kind byline.

use super::Reason;
use super::blocks::heading_level;
use super::class_words::Hint;
use super::features::Page;
use super::marks::Fate;
use super::outline::{Leaf, Outline};
use crate::hash::HashMap;
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;

/// Entries from which a page is a live one; fewer times are a byline and a date.
const LEAST_ENTRIES: usize = 3;
/// Words of the line with the time: "13.40 GMT, Rob Tetteh".
const TIME_WORDS: f32 = 8.0;
/// Words of a time that no `time` element holds, and its digits: "16:05", "4.15pm".
const CLOCK_WORDS: f32 = 3.0;
const CLOCK_DIGITS: std::ops::RangeInclusive<u32> = 3..=4;
/// Elements that are climbed from a time to its entry.
const LEVELS: usize = 5;
/// Leaves of an entry before its text: a time, a heading, a name, a badge.
const HEAD_LEAVES: usize = 4;

/// Keeps the times, names and headings of entries; gives which leaves are times and names.
#[inline(never)]
pub fn keep_heads(snapshot: &Snapshot, outline: &Outline, page: &Page, fates: &mut [Fate]) -> Vec<bool> {
    let mut heads = vec![false; fates.len()];
    for entry in entries(snapshot, outline, fates) {
        let inside = outline.inside(snapshot, entry);
        let end = (inside.start + HEAD_LEAVES).min(inside.end);
        let Some(text) = (inside.start..inside.end).find(|&i| is_text(snapshot, outline, fates, i)) else { continue };
        for index in inside.start..text.min(end) {
            let (Some(leaf), Some(fate)) = (outline.leaves.get(index), fates.get_mut(index)) else { continue };
            if leaf.hidden || !matches!(fate, Fate::Kept | Fate::Removed(Reason::Byline | Reason::Navigation | Reason::Other, _)) {
                continue;
            }
            let names = page.evidence(index).is_some_and(|e| e.own.has(Hint::Author)) && leaf.facts.words <= TIME_WORDS;
            let is_head = is_time(leaf) || names;
            if is_head || heading_level(snapshot, leaf).is_some() {
                *fate = Fate::Kept;
                heads.get_mut(index).into_iter().for_each(|head| *head = is_head);
            }
        }
    }
    heads
}

/// The elements that stand side by side, begin with a time and go on with text that is kept.
fn entries(snapshot: &Snapshot, outline: &Outline, fates: &[Fate]) -> Vec<NodeId> {
    let mut groups: HashMap<(NodeId, Tag), Vec<NodeId>> = HashMap::default();
    let times = outline.leaves.iter().enumerate().filter(|(index, leaf)| may_be_head(fates, *index) && is_time(leaf));
    for (index, leaf) in times {
        let mut around = snapshot.inclusive_ancestors(leaf.container).take(LEVELS).peekable();
        while let (Some(entry), Some(&parent)) = (around.next(), around.peek()) {
            let inside = outline.inside(snapshot, entry);
            if inside.start != index {
                break;
            }
            if (index + 1..inside.end).take(HEAD_LEAVES).any(|i| is_text(snapshot, outline, fates, i)) {
                groups.entry((parent, snapshot.tag(entry))).or_default().push(entry);
            }
        }
    }
    let mut out: Vec<NodeId> = groups.into_values().filter(|entries| entries.len() >= LEAST_ENTRIES).flatten().collect();
    out.sort_unstable();
    out
}

fn may_be_head(fates: &[Fate], index: usize) -> bool {
    matches!(fates.get(index), Some(Fate::Kept | Fate::Removed(Reason::Byline | Reason::Other | Reason::Navigation, _)))
}

/// Whether the leaf is text of the article below a heading.
fn is_text(snapshot: &Snapshot, outline: &Outline, fates: &[Fate], index: usize) -> bool {
    let leaf = outline.leaves.get(index);
    fates.get(index) == Some(&Fate::Kept)
        && leaf.is_some_and(|leaf| heading_level(snapshot, leaf).is_none() && leaf.facts.words > CLOCK_WORDS && !is_time(leaf))
}

/// Whether the leaf says when something was written, and little else.
fn is_time(leaf: &Leaf) -> bool {
    let facts = &leaf.facts;
    let is_clock = facts.words <= CLOCK_WORDS && CLOCK_DIGITS.contains(&facts.digits) && facts.digits * 2 >= facts.chars;
    !leaf.hidden && !facts.ends_sentence() && facts.links <= 1 && (is_clock || facts.times > 0 && facts.words <= TIME_WORDS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    /// Which leaves are heads, and which are kept, where all times and names were left out before.
    fn check(html: &str, expected: &[(bool, bool)]) {
        let (snapshot, outline) = of_html(html);
        let page = Page::new(&snapshot, &outline);
        let mut fates: Vec<Fate> = outline
            .leaves
            .iter()
            .map(|leaf| if leaf.facts.words > CLOCK_WORDS { Fate::Kept } else { Fate::Removed(Reason::Byline, 0.5) })
            .collect();
        let heads = keep_heads(&snapshot, &outline, &page, &mut fates);
        let got: Vec<_> = heads.into_iter().zip(&fates).map(|(head, fate)| (head, *fate == Fate::Kept)).collect();
        assert_eq!(got, expected, "{html}");
    }

    #[test]
    fn entries_keep_their_times_and_names() {
        let entry = "<li><time>16:05</time><h3>Quorum</h3><span class=author>Ada Nwosu</span><p>The Speaker read the figures aloud.</li>";
        let head = [(true, true), (false, true), (true, true), (false, true)];
        check(&format!("<ul>{}</ul>", entry.replace("<span", "<p").replace("</span>", "").repeat(3)), &head.repeat(3));
        check("<div><p>8:02<p>The Speaker read the figures aloud.</div>", &[(false, false), (false, true)]);
        let clock = "<div><p>8.02am<p>The Speaker read the figures aloud.</div>";
        check(&format!("<main>{}</main>", clock.repeat(4)), &[(true, true), (false, true)].repeat(4));
    }
}
