//! Notes that the text refers to, and notes on it: footnotes, references and corrections are part of an article, although they
//! read like lists of links or stand like furniture.
//!
//! Takes the fates and changes some: an item that a kept leaf leads to by its name, `<a href="#fn1">`, is kept, and the
//! heading just above the first of them.

use super::features::Page;
use super::marks::Fate;
use super::outline::{Leaf, Outline};
use super::verdicts::CORRECTION;
use super::{Reason, blocks};
use crate::hash::HashSet;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Elements between the words of a note and the one that has its name.
const LEVELS: usize = 4;
/// Notes at most: a longer list is a bibliography, which readers of an article skip.
const MOST_NOTES: usize = 20;
/// Words of a note at most.
const NOTE_WORDS: f32 = 100.0;

/// Leaves below the body among which a correction still belongs to it, and its words at least.
const BELOW: usize = 4;
const LEAST_WORDS: f32 = 8.0;
/// Link density of what stands beside a note: "Article", "Search".
const LINK: f32 = 0.9;

/// Keeps the notes that kept leaves lead to.
#[inline(never)]
pub fn keep_notes(snapshot: &Snapshot, outline: &Outline, fates: &mut [Fate]) {
    let names = names_of_notes(snapshot, outline, fates);
    if names.is_empty() || names.len() > MOST_NOTES {
        return;
    }
    for (index, leaf) in outline.leaves.iter().enumerate() {
        let Some(Fate::Removed(reason, _)) = fates.get(index).copied() else { continue };
        let alien = leaf.hidden || matches!(reason, Reason::Comments | Reason::NextArticle | Reason::Hidden);
        let before = index.checked_sub(1).and_then(|i| outline.leaves.get(i));
        let is_named = || is_note(snapshot, leaf, &names) || before.is_some_and(|mark| is_marked(snapshot, leaf, mark, &names));
        if alien || leaf.facts.words > NOTE_WORDS || leaf.facts.link_density() > LINK || !is_named() {
            continue;
        }
        if let Some(place) = fates.get_mut(index) {
            *place = Fate::Kept;
        }
        let above = index.checked_sub(1).and_then(|i| Some((fates.get_mut(i)?, outline.leaves.get(i)?)));
        if let Some((place @ Fate::Removed(..), heading)) = above
            && blocks::heading_level(snapshot, heading).is_some()
        {
            *place = Fate::Kept;
        }
    }
}

/// Keeps what says how the article was corrected, at the end of the body.
#[inline(never)]
pub fn keep_corrections(snapshot: &Snapshot, outline: &Outline, page: &Page, fates: &mut [Fate]) {
    let Some(last) = fates.iter().rposition(|fate| *fate == Fate::Kept) else { return };
    let Some(body) = outline.leaves.get(last) else { return };
    for index in last + 1..=last + BELOW {
        let (Some(leaf), Some(evidence)) = (outline.leaves.get(index), page.evidence(index)) else { continue };
        let says = evidence.finds(CORRECTION) >= 2;
        let reads = !leaf.hidden && leaf.facts.words >= LEAST_WORDS && leaf.facts.ends_sentence();
        let near = || snapshot.ancestors(body.container).take(LEVELS).any(|node| snapshot.is_inside(leaf.container, node));
        if let Some(place @ Fate::Removed(..)) = fates.get_mut(index)
            && says
            && reads
            && near()
        {
            *place = Fate::Kept;
        }
    }
}

/// The names that kept leaves lead to within the page from a raised or bracketed mark: "[1]", "¹".
fn names_of_notes<'a>(snapshot: &'a Snapshot, outline: &Outline, fates: &[Fate]) -> HashSet<&'a str> {
    let kept = outline.leaves.iter().zip(fates).filter(|(_, fate)| **fate == Fate::Kept).map(|(leaf, _)| leaf);
    let nodes = kept.flat_map(|leaf| NodeId::each(&leaf.nodes));
    let links = nodes.filter(|&node| snapshot.tag(node) == Tag::A && is_mark(snapshot, node));
    links.filter_map(|link| snapshot.attr(link, Attr::Href)?.strip_prefix('#')).filter(|name| !name.is_empty()).collect()
}

/// Whether a link is as short as the mark of a note.
fn is_mark(snapshot: &Snapshot, link: NodeId) -> bool {
    /// "[100]".
    const CHARS: usize = 5;
    let chars = snapshot.text_nodes(link).flat_map(|text| snapshot.text(text).trim().chars()).take(CHARS + 1).count();
    (1..=CHARS).contains(&chars)
}

/// Whether the leaf is an item that has one of the names.
fn is_note(snapshot: &Snapshot, leaf: &Leaf, names: &HashSet<&str>) -> bool {
    let around = snapshot.inclusive_ancestors(leaf.container).take(LEVELS);
    let own = leaf.inline.into_iter().chain(around);
    let has_name = |node| snapshot.attr(node, Attr::Id).is_some_and(|id| names.contains(id));
    own.take_while(|&node| !matches!(snapshot.tag(node), Tag::Ul | Tag::Ol | Tag::Section | Tag::Body)).any(has_name)
}

/// Whether the leaf stands in one box behind the mark of a note that has one of the names: "2" and, beside it, "Damson."
fn is_marked(snapshot: &Snapshot, leaf: &Leaf, mark: &Leaf, names: &HashSet<&str>) -> bool {
    /// Elements that are climbed to the box.
    const BOX: usize = 3;
    let has_name = mark.inline.and_then(|node| snapshot.attr(node, Attr::Id)).is_some_and(|id| names.contains(id));
    let around = || snapshot.ancestors(leaf.container).take(BOX).take_while(|&node| snapshot.tag(node) != Tag::Body);
    has_name && mark.facts.link_density() > LINK && around().any(|node| snapshot.is_inside(mark.container, node))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    #[test]
    fn notes_that_the_text_refers_to_are_kept() {
        let check = |html: &str, expected: &[bool]| {
            let (snapshot, outline) = of_html(html);
            let mut fates = vec![Fate::Removed(Reason::Other, 0.5); outline.leaves.len()];
            fates[0] = Fate::Kept;
            keep_notes(&snapshot, &outline, &mut fates);
            assert_eq!(fates.iter().map(|fate| *fate == Fate::Kept).collect::<Vec<_>>(), expected, "{html}");
        };
        let notes = "<h2>Notes</h2><ol><li id=fn1>By my mother.</ol><ul><li id=more>More</ul>";
        check(&format!("<p>It passed.<sup><a href='#fn1'>[1]</a></sup></p>{notes}"), &[true, true, true, false]);
        check(&format!("<p>It passed. <a href='#fn1'>Skip to the notes</a></p>{notes}"), &[true, false, false, false]);
        let beside = "<div><a href='#r' id=fn1>1</a><div><p>By my mother.</div></div><p>More.";
        check(&format!("<p>It passed.<sup><a href='#fn1'>1</a></sup></p>{beside}"), &[true, false, true, false]);
        check(&format!("<p>It passed.</p>{notes}"), &[true, false, false, false]);
    }
}
