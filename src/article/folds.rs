//! Which hidden text is a fold of the article, which a reader opens, and which is a leftover or spam.
//!
//! Takes the leaves and how likely each is; every outermost hidden element is judged for itself, together with those that are
//! made alike (the panels of one accordion). A fold holds a real part of the article.

use super::outline::Outline;
use super::retry::KEEP;
use crate::hash::HashMap;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Hidden text is kept where it holds at least this share of what is likely the article. Spam and notices hold a few lines.
const FOLD_SHARE: f32 = 0.2;

/// For each leaf whether it is hidden and to stay so.
#[inline(never)]
pub fn hidden(snapshot: &Snapshot, outline: &Outline, root: NodeId, likelihood: &[f32]) -> Vec<bool> {
    let mut hidden: Vec<bool> = outline.leaves.iter().map(|leaf| leaf.hidden).collect();
    let body = outline.inside(snapshot, root);
    let words = |range: std::ops::Range<usize>| -> f32 {
        let range = range.start.max(body.start)..range.end.min(body.end);
        let leaves = outline.leaves.iter().zip(likelihood).take(range.end).skip(range.start);
        let likely = leaves.filter(|(leaf, p)| **p >= KEEP && !(leaf.hidden && is_machine_text(snapshot, leaf.container)));
        likely.map(|(leaf, p)| p * leaf.facts.words).sum()
    };
    let least = FOLD_SHARE * words(body.clone());
    let folds: Vec<(NodeId, f32)> = outermost(snapshot)
        .into_iter()
        .map(|node| (node, words(outline.inside(snapshot, node))))
        .filter(|&(_, words)| words > 0.0)
        .collect();
    let mut alike: HashMap<(Tag, &str), f32> = HashMap::default();
    for &(node, words) in &folds {
        *alike.entry(made(snapshot, node)).or_default() += words;
    }
    for (node, words) in folds {
        let (tag, class) = made(snapshot, node);
        let words = if class.is_empty() { words } else { alike.get(&(tag, class)).copied().unwrap_or(words) };
        if words < least {
            continue;
        }
        let inside = outline.inside(snapshot, node);
        for (leaf, hidden) in outline.leaves.iter().zip(&mut hidden).take(inside.end).skip(inside.start) {
            *hidden &= is_machine_text(snapshot, leaf.container);
        }
    }
    hidden
}

/// The hidden elements that lie in no other, in document order.
fn outermost(snapshot: &Snapshot) -> Vec<NodeId> {
    let mut out = Vec::new();
    let mut skip = NodeId(0);
    for node in snapshot.nodes().filter(|&node| !snapshot.is_text(node)) {
        if node >= skip && snapshot.is_hidden(node) {
            out.push(node);
            skip = snapshot.end(node);
        }
    }
    out
}

fn made(snapshot: &Snapshot, node: NodeId) -> (Tag, &str) {
    (snapshot.tag(node), snapshot.attr(node, Attr::Class).map_or("", str::trim))
}

/// Whether hidden text is a copy for machines: it stands in an item of microdata.
pub fn is_machine_text(snapshot: &Snapshot, node: NodeId) -> bool {
    std::iter::once(node)
        .chain(snapshot.ancestors(node))
        .take(5)
        .any(|n| snapshot.is_hidden(n) && snapshot.attr(n, Attr::Itemscope).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::outline;
    use crate::snapshot::{Builder, Flags};

    /// Whether each part of a page stays hidden: its class, whether it is hidden, and its words.
    fn check(parts: &[(&str, bool, &str)], expected: &[bool]) {
        let mut b = Builder::new("");
        let body = b.open(Tag::Body, Flags::default());
        for &(class, hidden, text) in parts {
            let flags = if hidden { Flags::HIDDEN } else { Flags::default() };
            b.open(Tag::Div, flags);
            b.attr(Attr::Class, class);
            b.open(Tag::P, flags);
            b.text(text);
            b.close();
            b.close();
        }
        let snapshot = b.finish();
        let outline = outline(&snapshot, body);
        let likelihood = vec![0.9; outline.leaves.len()];
        assert_eq!(hidden(&snapshot, &outline, body, &likelihood), expected, "{parts:?}");
    }

    #[test]
    fn each_hidden_part_is_judged_for_itself() {
        let story = "The dam failed in May after two days of rain, and eleven people died below it.";
        let spam = "cheap watches";
        check(&[("", false, story), ("", true, story)], &[false, false]);
        check(&[("", false, story), ("", true, spam)], &[false, true]);
        check(&[("", false, story), ("", true, spam), ("fold", true, story)], &[false, true, false]);
        // One panel of an accordion holds little, all of them much.
        let panels = [("panel", true, "One word and three more."); 4];
        check(&[&[("", false, story)][..], &panels].concat(), &[false; 5]);
    }
}
