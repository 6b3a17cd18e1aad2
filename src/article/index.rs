//! Indexes of stories: a blog's front page, a section's list, with teasers or with whole posts.
//!
//! Takes the fates; says whether the page is such a list. Each entry has a heading that leads to a page of its own on the same
//! site, and a date, a byline or a link to read on; the page itself has neither a date nor a text of its own before them.

use super::Reason;
use super::address;
use super::blocks::heading_level;
use super::marks::{Fate, kept_words};
use super::next_article::{has_head, is_head};
use super::outline::{Leaf, Outline};
use super::reason::PHRASES;
use crate::snapshot::{Attr, Snapshot};

/// Entries from which a page is a list, and their share of its headings.
const ENTRIES: usize = 3;
const SHARE: f32 = 0.6;
/// Words of the text before the first entry, at most: an article that presents other stories says why.
const INTRODUCTION: f32 = 40.0;
/// Link density of a heading that leads to the story it names.
const LINK: f32 = 0.7;
/// Leaves of an entry in which its date or the link to read on stands.
const REACH: usize = 12;

/// Whether the page is a list of stories.
#[inline(never)]
pub fn is_index(snapshot: &Snapshot, outline: &Outline, headline: Option<usize>, fates: &[Fate]) -> bool {
    let base = address::base(snapshot);
    let is_kept = |i: usize| matches!(fates.get(i), Some(Fate::Kept | Fate::Elsewhere));
    let is_heading = |i: usize| outline.leaves.get(i).is_some_and(|leaf| heading_level(snapshot, leaf).is_some());
    let leads_to_own = |leaf: &Leaf| {
        let mut links = leaf.links(snapshot).filter_map(|link| snapshot.attr(link, Attr::Href));
        leaf.facts.link_density() >= LINK && links.any(|href| address::stays(&base, href) && !is_here(&base, href))
    };
    let is_entry = |&i: &usize| {
        let own = || (i + 1..outline.leaves.len()).take(REACH).take_while(|&next| !is_heading(next));
        let is_signed = |i: usize| outline.leaves.get(i).is_some_and(|leaf| !leaf.hidden && (is_head(leaf) || leads_on(leaf)));
        let is_dated = || i.checked_sub(1).is_some_and(|above| !is_heading(above) && outline.leaves.get(above).is_some_and(is_head));
        outline.leaves.get(i).is_some_and(leads_to_own) && (own().any(is_signed) || is_dated())
    };
    let headings = || (0..fates.len()).filter(|&i| is_kept(i) && is_heading(i));
    let Some(first) = headings().find(is_entry) else { return false };
    let (all, entries) = (headings().filter(|i| headline != Some(*i)).count(), headings().filter(is_entry).count());
    let has_own_date = headline.is_some_and(|headline| headline < first && has_head(snapshot, outline, headline));
    let is_list = entries >= ENTRIES && entries as f32 >= SHARE * all as f32;
    is_list && !has_own_date && kept_words(outline, fates, 0..first) <= INTRODUCTION
}

/// Whether a line is nothing but a link to read on: "Read more".
fn leads_on(leaf: &Leaf) -> bool {
    let says = PHRASES.iter().position(|reason| *reason == Some(Reason::Related)).and_then(|kind| leaf.found.get(kind));
    leaf.facts.links == 1 && leaf.facts.link_density() >= LINK && says.is_some_and(|&found| found == 3)
}

/// Whether a link leads to a place or a view of this page.
fn is_here(base: &str, href: &str) -> bool {
    let page = |address: &str| address.split(['?', '#']).next().unwrap_or("").trim_end_matches('/').to_owned();
    href.trim_start().starts_with(['#', '?']) || !base.is_empty() && page(base) == page(&address::resolve(base, href))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    #[test]
    fn lists_of_dated_stories_are_told_from_articles() {
        let check = |html: &str, expected: bool| {
            let long =
                "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year. ";
            let (snapshot, outline) = of_html(&html.replace('…', &long.repeat(3)));
            let fates = vec![Fate::Kept; outline.leaves.len()];
            let headline = outline.leaves.iter().position(|leaf| snapshot.tag(leaf.container) == crate::snapshot::Tag::H1);
            assert_eq!(is_index(&snapshot, &outline, headline, &fates), expected, "{html}");
        };
        let entry = |href: &str, sign: &str| format!("<h2><a href={href}>Storm shakes the pier</a></h2>{sign}<p>…</p>");
        let dated = entry("/2024/storm", "<time>3 May 2024</time>");
        check(&format!("<h1>Bridges</h1>{}", dated.repeat(3)), true);
        check(&dated.repeat(3), true);
        check(&format!("<h1>Bridges</h1>{}", format!("{}<p><a href=/s>Read more</a></p>", entry("/s", "")).repeat(4)), true);
        check(&format!("<h1>Bridges</h1>{}", dated.repeat(2)), false);
        check(&format!("<h1>Bridges</h1>{}", entry("/2024/storm", "").repeat(4)), false);
        check(&format!("<h1>Bridges</h1>{}", entry("https://walks.example/4", "<time>3 May 2024</time>").repeat(4)), false);
        check(&format!("<h1>Bridges</h1>{}", entry("#post-4", "<time>13:40</time>").repeat(4)), false);
        check(&format!("<h1>Bridges</h1><p>By Ada Nwosu</p>{}", dated.repeat(3)), false);
        check(&format!("<h1>Bridges</h1><p>…</p>{}", dated.repeat(3)), false);
        check(&format!("<h1>Bridges</h1>{}{}", dated.repeat(3), "<h2>The pier</h2><p>…</p>".repeat(4)), false);
    }
}
