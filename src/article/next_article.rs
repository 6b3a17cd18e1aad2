//! Where the next article begins, on pages that append one after the other: at the second headline made like the first, or at
//! one that leads to a page of its own.

use super::address;
use super::blocks::heading_level;
use super::features::is_long;
use super::outline::{Leaf, Outline};
use super::strays::is_date;
use super::verdicts::BYLINE;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Ancestors that are climbed from a second headline to the element that holds its whole article.
const LEVELS: usize = 40;
/// Paragraphs that the element of the second headline must hold to be an article.
const PARAGRAPHS: usize = 2;
/// Second headlines that are looked at.
const HEADLINES: usize = 8;
/// Leaves below a headline among which its byline or its date stands, and words of such a line at most.
const HEAD: usize = 3;
const HEAD_WORDS: f32 = 12.0;
/// Link density of a headline that leads to a page of its own.
const LINK: f32 = 0.8;

/// The first leaf of the article after the one whose headline is the leaf `headline`.
#[inline(never)]
pub fn start(snapshot: &Snapshot, outline: &Outline, headline: usize) -> Option<usize> {
    let beside = beside(snapshot, outline, headline);
    let below = below(snapshot, outline, headline);
    beside.into_iter().chain(below).min()
}

/// The same where the articles stand side by side: the two headlines have one tag and class, and stand in two elements of which
/// each has paragraphs of its own; headings of sections share one element.
fn beside(snapshot: &Snapshot, outline: &Outline, headline: usize) -> Option<usize> {
    let first = outline.leaves.get(headline)?.container;
    let made = |node: NodeId| (snapshot.tag(node), snapshot.attr(node, Attr::Class));
    if snapshot.tag(first).heading_level().is_none() || snapshot.tag(first) != Tag::H1 && snapshot.attr(first, Attr::Class).is_none() {
        return None;
    }
    let paragraphs = |node: NodeId| {
        let leaves = outline.leaves.get(outline.inside(snapshot, node)).unwrap_or_default();
        leaves.iter().filter(|leaf| is_long(leaf)).take(PARAGRAPHS).count()
    };
    let again = outline.leaves.iter().skip(headline + 1).filter(|leaf| !leaf.hidden && made(leaf.container) == made(first));
    again.take(HEADLINES).find_map(|leaf| {
        let holds_first = |&node: &NodeId| snapshot.is_inside(first, node);
        let around = || snapshot.ancestors(leaf.container).take(LEVELS);
        let common = around().find(holds_first)?;
        let second = around().take_while(|node| !holds_first(node)).last()?;
        let side = snapshot.ancestors(first).take(LEVELS).take_while(|&node| node != common).last()?;
        let begins = outline.inside(snapshot, second).start;
        let alike = snapshot.tag(side) == snapshot.tag(second) && paragraphs(second) >= PARAGRAPHS && paragraphs(side) >= 1;
        (alike && begins > headline).then_some(begins)
    })
}

/// The same where one element holds both: the second headline has a byline or a date below it as the first has, and paragraphs
/// follow. It has the rank of the first, or leads to another page of the site; the headings of a list of books lead elsewhere.
fn below(snapshot: &Snapshot, outline: &Outline, headline: usize) -> Option<usize> {
    let leaves = &outline.leaves;
    let first = leaves.get(headline)?;
    let level = heading_level(snapshot, first)?;
    let paragraphs = |from: usize| {
        let below = leaves.iter().skip(from).take_while(|leaf| heading_level(snapshot, leaf).is_none_or(|below| below > level + 1));
        below.filter(|leaf| is_long(leaf)).take(PARAGRAPHS).count()
    };
    if !has_head(snapshot, outline, headline) || paragraphs(headline + 1) < PARAGRAPHS {
        return None;
    }
    let base = address::base(snapshot);
    let leads_to_own = |leaf: &Leaf| {
        let mut links = leaf.links(snapshot).filter_map(|link| snapshot.attr(link, Attr::Href));
        leaf.facts.link_density() >= LINK && links.any(|href| address::stays(&base, href))
    };
    let is_headline = |leaf: &Leaf| {
        let is_alike = |own: u8| own == level && level == 1 || own == level + 1 && leads_to_own(leaf);
        !leaf.hidden && leaf.facts.hash != first.facts.hash && heading_level(snapshot, leaf).is_some_and(is_alike)
    };
    let again = (headline + 1..leaves.len()).filter(|&i| leaves.get(i).is_some_and(is_headline));
    again.take(HEADLINES).find(|&i| has_head(snapshot, outline, i) && paragraphs(i + 1) >= PARAGRAPHS)
}

/// Whether a byline or a date stands just below a heading.
pub fn has_head(snapshot: &Snapshot, outline: &Outline, heading: usize) -> bool {
    let below = outline.leaves.iter().skip(heading + 1).take(HEAD).take_while(|leaf| heading_level(snapshot, leaf).is_none());
    below.take_while(|leaf| !is_long(leaf)).any(is_head)
}

/// Whether a leaf is a byline or a date: "By Bo Lind", "2 February 2024".
pub fn is_head(leaf: &Leaf) -> bool {
    let facts = &leaf.facts;
    let says = leaf.found.get(BYLINE).is_some_and(|&found| found >= 2) && facts.capitalised + facts.digits > 1 || facts.times > 0;
    is_date(leaf) || says && facts.words <= HEAD_WORDS && !facts.ends_sentence()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    fn check(html: &str, expected: Option<&str>) {
        let long = "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year. ";
        let (snapshot, outline) = of_html(&html.replace('…', long));
        let found = start(&snapshot, &outline, 0).and_then(|i| outline.leaves.get(i));
        let text = found.map(|leaf| leaf.text(&snapshot));
        assert_eq!(text.as_deref(), expected, "{html}");
    }

    #[test]
    fn a_second_headline_begins_the_next_article() {
        check("<div><h1>One</h1><p>…</p><p>…</p></div><div><h1>Two</h1><p>…</p><p>…</p></div>", Some("Two"));
        check("<div><h1>One</h1><p>…</p></div><div><b>Now</b><div><h1>Two</h1><p>…</p><p>…</p></div></div>", Some("Now"));
    }

    #[test]
    fn a_second_headline_with_a_byline_begins_it_in_one_element() {
        let page = |second: &str| format!("<main><h1>One</h1><p>By Ada Nwosu</p><p>…</p><p>…</p>{second}<p>…</p><p>…</p></main>");
        check(&page("<h1>Two</h1><p>By Bo Lind</p>"), Some("Two"));
        check(&page("<h1>Two</h1><p>2 February 2024</p>"), Some("Two"));
        check(&page("<h2><a href=/two>Two</a></h2><p>By Bo Lind</p>"), Some("Two"));
        check(&page("<h2><a href=https://shop.example/two>Two</a></h2><p>By Bo Lind</p>"), None);
        check(&page("<h2>Two</h2><p>By Bo Lind</p>"), None);
        check(&page("<h1>Two</h1><p>By the time they came it was late.</p>"), None);
        check(&page("<h1>One</h1><p>By Bo Lind</p>"), None);
        check("<main><h1>One</h1><p>By Ada Nwosu</p><h1>Two</h1><p>By Bo Lind</p><p>…</p><p>…</p></main>", None);
        check("<main><h1>One</h1><p>…</p><p>…</p><h1>Two</h1><p>By Bo Lind</p><p>…</p><p>…</p></main>", None);
        let books = "<h2><a href=/two>Two</a></h2><p>By Bo Lind</p><p>…</p>";
        check(&format!("<main><h1>One</h1><p>By Ada Nwosu</p><p>…</p><p>…</p>{books}{books}</main>"), None);
    }

    #[test]
    fn headings_of_sections_do_not() {
        check("<div><h1>One</h1><p>…</p><h1>Two</h1><p>…</p><p>…</p></div>", None);
        check("<div><h1>One</h1><p>…</p></div><div><h1>Only a teaser</h1></div>", None);
        check("<div><h2>One</h2><p>…</p></div><div><h2>Two</h2><p>…</p><p>…</p></div>", None);
    }
}
