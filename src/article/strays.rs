//! Lines that their neighbours give away: the last link of a list that was left out, links on lines of their own, and the
//! date under the headline.
//!
//! Takes the fates after each leaf was judged for itself and leaves out some more. It reads no words.

use super::Reason;
use super::blocks::heading_level;
use super::features::is_long;
use super::marks::Fate;
use super::outline::{Leaf, Outline, Shape};
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// How sure the rules of this file are.
const SURE: f32 = 0.8;
/// Link density from which a line is a link.
const LINK: f32 = 0.8;
/// Elements that are climbed to the list that a link stands in.
const LEVELS: usize = 4;
/// Leaves of such a list; a bound for pages with a link on each of thousands of lines.
const LIST: usize = 200;
/// Links in one run of lines from which they are a list of other stories.
const MANY_LINKS: u32 = 3;
/// Words of a headline, and how many a list of other stories has between two sentences of the text.
const HEADLINE_WORDS: f32 = 4.0;
const HEADLINES: std::ops::RangeInclusive<usize> = 2..=5;
/// The same under a label that was left out, and words of the label.
const MOST_HEADLINES: usize = 8;
const LABEL_WORDS: f32 = 6.0;
/// Digits of a date with its time, and their share of its characters in tenths: "3 March 2026".
const DATE_DIGITS: std::ops::RangeInclusive<u32> = 5..=12;
const DATE_TENTHS: u32 = 4;
/// Digits of a date without a time, which has a colon: other lines of many digits are scores.
const DAY_DIGITS: u32 = 8;
/// Words of a date at most.
const DATE_WORDS: f32 = 8.0;

/// Leaves out strays.
#[inline(never)]
pub fn drop_strays(snapshot: &Snapshot, outline: &Outline, headline: Option<usize>, captions: &[bool], fates: &mut [Fate]) {
    let first = (0..fates.len()).find(|&i| fates.get(i) == Some(&Fate::Kept) && outline.leaves.get(i).is_some_and(is_long));
    for (index, leaf) in outline.leaves.iter().enumerate() {
        if fates.get(index) != Some(&Fate::Kept) || captions.get(index) == Some(&true) || leaf.shape != Shape::Text {
            continue;
        }
        let under_headline = headline.is_some_and(|h| h < index) && first.is_some_and(|first| index < first);
        let reason = if under_headline && is_date(leaf) {
            Some(Reason::Byline)
        } else if !is_link(leaf) || heading_level(snapshot, leaf).is_some() {
            None
        } else if leaf.facts.links >= MANY_LINKS && breaks(snapshot, leaf) + 1 >= MANY_LINKS {
            Some(Reason::Related)
        } else {
            left_over(snapshot, outline, index, leaf, fates).filter(|_| leads_away(snapshot, leaf))
        };
        if let (Some(reason), Some(place)) = (reason, fates.get_mut(index)) {
            *place = Fate::Removed(reason, SURE);
        }
    }
}

/// Whether a leaf is a link and nothing else but a button: "[Hedge funds] (Add)".
fn is_link(leaf: &Leaf) -> bool {
    let facts = &leaf.facts;
    facts.link_words > 0.0 && facts.link_words + facts.button_words >= LINK * facts.words
}

/// Whether a link of the leaf leads elsewhere than to a place in this page.
fn leads_away(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    let mut nodes = NodeId::each(&leaf.nodes);
    nodes.any(|node| snapshot.tag(node) == Tag::A && snapshot.attr(node, Attr::Href).is_some_and(|href| !href.starts_with('#')))
}

/// How often a line ends in the leaf.
fn breaks(snapshot: &Snapshot, leaf: &Leaf) -> u32 {
    let nodes = NodeId::each(&leaf.nodes);
    nodes.filter(|&node| snapshot.tag(node) == Tag::Br).count() as u32
}

/// The reason of all else in the nearest list or box with a name that a link stands in, if all else was left out.
fn left_over(snapshot: &Snapshot, outline: &Outline, index: usize, leaf: &Leaf, fates: &[Fate]) -> Option<Reason> {
    let around = snapshot.inclusive_ancestors(leaf.container).take(LEVELS);
    let lists = around.map(|node| outline.inside(snapshot, node)).filter(|inside| inside.len() > 1);
    for inside in lists.take_while(|inside| inside.len() <= LIST) {
        // A button beside the link is no text.
        let is_control = |i: usize| outline.leaves.get(i).is_some_and(|leaf| leaf.facts.is_control());
        let others = || inside.clone().filter(|&i| i != index && !is_control(i)).map(|i| fates.get(i));
        if others().any(|fate| !matches!(fate, Some(Fate::Removed(..)))) {
            return None;
        }
        let named = others().find_map(|fate| match fate {
            Some(Fate::Removed(reason @ (Reason::Related | Reason::Tags | Reason::Share | Reason::Navigation), _)) => Some(*reason),
            _ => None,
        });
        if named.is_some() {
            return named;
        }
    }
    None
}

/// Leaves out short lists of nothing but links between two sentences of the text: headlines of other stories.
#[inline(never)]
pub fn drop_lists(snapshot: &Snapshot, outline: &Outline, captions: &[bool], fates: &mut [Fate]) {
    // The list of an item that is one headline.
    let list = |i: usize| {
        let leaf = outline.leaves.get(i).filter(|leaf| leaf.facts.links == 1 && leaf.facts.words >= HEADLINE_WORDS)?;
        let is_link = leaf.facts.link_words >= leaf.facts.words && leads_away(snapshot, leaf);
        let mut around = snapshot.inclusive_ancestors(leaf.container).take(LEVELS);
        around.find(|&node| snapshot.tag(node) == Tag::Li).filter(|_| is_link).and_then(|item| snapshot.parent(item))
    };
    let mut index = 0;
    while index < fates.len() {
        let Some(own) = list(index) else {
            index += 1;
            continue;
        };
        let inside = outline.inside(snapshot, own);
        let is_kept = |i: usize| fates.get(i) == Some(&Fate::Kept) && captions.get(i) != Some(&true);
        let is_text = |i: usize| is_kept(i) && outline.leaves.get(i).is_some_and(|leaf| is_long(leaf) && leaf.facts.ends_sentence());
        let is_removed = |i: &usize| matches!(fates.get(*i), Some(Fate::Removed(..)));
        // The label above the list may be gone already, and says then what the list is.
        let is_label = |i: usize| {
            matches!(fates.get(i), Some(Fate::Removed(Reason::Related, _)))
                && outline.leaves.get(i).is_some_and(|leaf| leaf.facts.words <= LABEL_WORDS)
        };
        let is_labelled = index.checked_sub(1).is_some_and(is_label);
        let before = (0..index).rev().find(|i| !is_removed(i));
        let are_links = |i: usize| list(i) == Some(own) && (is_kept(i) || is_removed(&i));
        let stands_alone = HEADLINES.contains(&inside.len()) && before.is_some_and(is_text) && is_text(inside.end);
        if inside.start == index && inside.len() <= MOST_HEADLINES && inside.clone().all(are_links) && (is_labelled || stands_alone) {
            for fate in fates.get_mut(inside.clone()).unwrap_or_default() {
                *fate = Fate::Removed(Reason::Related, SURE);
            }
        }
        index = inside.end.max(index + 1);
    }
}

/// Whether the leaf is a date and nothing else.
pub fn is_date(leaf: &Leaf) -> bool {
    let facts = &leaf.facts;
    facts.words <= DATE_WORDS
        && DATE_DIGITS.contains(&facts.digits)
        && facts.digits * 10 >= facts.chars * DATE_TENTHS
        && (facts.digits <= DAY_DIGITS || facts.colons > 0)
        && facts.links == 0
        && !facts.ends_sentence()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    #[test]
    fn lists_of_headlines_go() {
        let check = |before: &str, expected: bool| {
            let long = "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year";
            let list = "<ul><li><a href=/1>A clock hacked for tea</a><li><a href=/2>No mail after the thaw</a></ul>";
            let (snapshot, outline) = of_html(&format!("<p>{long}{before}</p>{list}<p>{long}."));
            let mut fates = vec![Fate::Kept; outline.leaves.len()];
            let label = fates.len() - 4;
            fates.iter_mut().skip(1).take(label).for_each(|fate| *fate = Fate::Removed(Reason::Related, 1.0));
            drop_lists(&snapshot, &outline, &[false; 5], &mut fates);
            assert_eq!(fates[label + 1..label + 3].iter().all(|fate| *fate == Fate::Kept), !expected, "{before}");
            assert_eq!((fates[0], fates[label + 3]), (Fate::Kept, Fate::Kept));
        };
        check(".", true);
        check(":", false);
        check(":<p>Read more", true);
    }

    #[test]
    fn strays_go_and_the_text_stays() {
        let check = |html: &str, removed: &[usize], expected: &[bool]| {
            let long =
                "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year. ";
            let (snapshot, outline) = of_html(&html.replace('…', long));
            let mut fates = vec![Fate::Kept; outline.leaves.len()];
            removed.iter().for_each(|&i| fates[i] = Fate::Removed(Reason::Related, 0.5));
            let captions = vec![false; fates.len()];
            drop_strays(&snapshot, &outline, Some(0), &captions, &mut fates);
            assert_eq!(fates.iter().map(|fate| *fate == Fate::Kept).collect::<Vec<_>>(), expected, "{html}");
        };
        let list = "<h1>Dam</h1><p>…<div><h4>More</h4><ul><li><a href=/1>Clock hacked</a><li><a href=/2>Mail stops</a></ul></div>";
        check(list, &[2, 4], &[true, true, false, false, false]);
        check(list, &[2], &[true, true, false, true, true]);
        let buttons = list.replace("hacked</a>", "hacked</a><p>Add").replace("stops</a>", "stops</a><p>Add");
        check(&buttons, &[2, 4, 5, 6], &[true, true, false, false, false, false, false]);
        check("<h1>Dam</h1><p>…<p><a href=/1>One</a><br><a href=/2>Two</a><br><a href=/3>Three</a>", &[], &[true, true, false]);
        check("<h1>Dam</h1><div>2024年6月8日</div><p>…<p>12 or 13 May 2024", &[], &[true, false, true, true]);
        check("<h1>Dam</h1><p>12 maja 2025, 10:15<p>Dam 18 22 13 17 — 70<p>…", &[], &[true, false, true, true]);
        check("<h1>Dam</h1><p>It was 7-0 in 1998.<p>…", &[], &[true, true, true]);
    }
}
