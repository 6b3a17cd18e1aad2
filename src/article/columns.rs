//! Columns of other texts beside the one that holds the headline: cells of a table that lays the page out, rails.
//!
//! Takes the fates and leaves out what is kept of such a column, where the headline's own holds an article's worth of words.

use super::Reason;
use super::class_words::{Hint, hints_of};
use super::marks::{Fate, kept_words};
use super::outline::Outline;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// How sure a column of other texts is.
const SURE: f32 = 0.8;
/// Words that the headline's column must keep.
const ARTICLE: f32 = 120.0;
/// Elements that are climbed from the headline.
const LEVELS: usize = 16;

/// Leaves out the columns beside the headline's.
#[inline(never)]
pub fn drop_columns(snapshot: &Snapshot, outline: &Outline, headline: Option<usize>, fates: &mut [Fate]) {
    let Some(headline) = headline.and_then(|h| outline.leaves.get(h)) else { return };
    let hints = |node: NodeId| snapshot.attr(node, Attr::Class).map(hints_of).unwrap_or_default();
    let mut own = headline.container;
    for parent in snapshot.ancestors(own).take(LEVELS) {
        let column = own;
        own = parent;
        if kept_words(outline, fates, outline.inside(snapshot, column)) < ARTICLE || hints(column).has(Hint::Sidebar) {
            continue;
        }
        let is_cell = snapshot.tag(column) == Tag::Td;
        let others = snapshot.children(parent).filter(|&node| node != column);
        let is_column =
            |&node: &NodeId| is_cell && snapshot.tag(node) == Tag::Td || hints(node).has(Hint::Sidebar) && !hints(node).has(Hint::Body);
        for other in others.filter(is_column) {
            for fate in fates.get_mut(outline.inside(snapshot, other)).unwrap_or_default() {
                if *fate == Fate::Kept {
                    *fate = Fate::Removed(Reason::Related, SURE);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    #[test]
    fn other_columns_go_where_the_headlines_holds_an_article() {
        let check = |html: &str, expected: &[bool]| {
            let long =
                "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year. ";
            let (snapshot, outline) = of_html(&html.replace('…', &long.repeat(8)));
            let headline = outline.leaves.iter().position(|leaf| snapshot.tag(leaf.container) == Tag::H1);
            let mut fates = vec![Fate::Kept; outline.leaves.len()];
            drop_columns(&snapshot, &outline, headline, &mut fates);
            assert_eq!(fates.iter().map(|fate| *fate == Fate::Kept).collect::<Vec<_>>(), expected, "{html}");
        };
        check("<table><tr><td><h1>Dam</h1><p>…</td><td><h2>Hay</h2><p>…</td></tr></table>", &[true, true, false, false]);
        check("<table><tr><td><h1>Dam</h1></td><td><p>…</td></tr></table>", &[true, true]);
        check("<div><div class=story><h1>Dam</h1><p>…</div><div class=right-rail><p>…</div></div>", &[true, true, false]);
        check("<div><div class=story><h1>Dam</h1><p>…</div><div class=story><p>…</div></div>", &[true; 3]);
    }
}
