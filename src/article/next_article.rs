//! Where the next article begins, on pages that append one after the other: at the second headline made like the first.

use super::features::is_long;
use super::outline::Outline;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Ancestors that are climbed from a second headline to the element that holds its whole article.
const LEVELS: usize = 40;
/// Paragraphs that the element of the second headline must hold to be an article.
const PARAGRAPHS: usize = 2;

/// The first leaf of the article after the one whose headline is the leaf `headline`.
///
/// The two headlines have one tag and class, and stand in two elements side by side of which each has paragraphs of its
/// own; headings of sections share one element.
pub fn start(snapshot: &Snapshot, outline: &Outline, headline: usize) -> Option<usize> {
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
    again.take(8).find_map(|leaf| {
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
    fn headings_of_sections_do_not() {
        check("<div><h1>One</h1><p>…</p><h1>Two</h1><p>…</p><p>…</p></div>", None);
        check("<div><h1>One</h1><p>…</p></div><div><h1>Only a teaser</h1></div>", None);
        check("<div><h2>One</h2><p>…</p></div><div><h2>Two</h2><p>…</p><p>…</p></div>", None);
    }
}
