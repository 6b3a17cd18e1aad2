//! What is left out inside blocks that are kept: hidden spans, buttons, marks that only lead back or to the heading itself.

use super::class_words::{Hint, UNSEEN_CLASSES, hints_of};
use super::marks::Fate;
use super::outline::{Leaf, Outline, Shape};
use super::phrases;
use super::verdicts::CREDIT;
use super::{Reason, Removed};
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Words that are said to screen readers only, at most: ", opens new tab".
const UNSEEN_WORDS: usize = 8;
/// Nodes of an element that are looked at: bounds the work on elements that nest by the thousand.
const MOST_NODES: usize = 40;
/// The most of a leaf's words that a button in it may hold; more, and the leaf is the button's.
const BUTTON_SHARE: f32 = 0.5;

/// The inline elements below `root` that are left out of leaves that are kept, in document order.
pub fn marks(snapshot: &Snapshot, outline: &Outline, root: NodeId, fates: &[Fate], captions: &[bool]) -> Vec<Removed> {
    let hidden = outline.hidden_inline.iter().filter(|&&node| snapshot.is_inside(node, root));
    let mut out: Vec<Removed> = hidden.map(|&node| Removed { node, reason: Reason::Hidden, confidence: 1.0 }).collect();
    let kept =
        outline.leaves.iter().zip(fates).zip(captions).filter(|((leaf, fate), _)| **fate == Fate::Kept && leaf.shape != Shape::Table);
    for ((leaf, _), is_caption) in kept {
        let mut at = leaf.nodes.start;
        while at < leaf.nodes.end {
            match reason(snapshot, leaf, *is_caption, at) {
                Some(reason) => {
                    out.push(Removed { node: at, reason, confidence: 0.9 });
                    at = snapshot.end(at);
                }
                None => at = at.next(),
            }
        }
    }
    out.sort_by_key(|removed| removed.node);
    out
}

fn reason(snapshot: &Snapshot, leaf: &Leaf, is_caption: bool, node: NodeId) -> Option<Reason> {
    if snapshot.is_text(node) || snapshot.end(node) > leaf.nodes.end {
        return None;
    }
    let words = || snapshot.subtree(node).take(MOST_NODES).flat_map(|n| snapshot.text(n).split_whitespace());
    let count = || words().take(UNSEEN_WORDS + 1).count();
    match snapshot.tag(node) {
        Tag::Button if count() > 0 && leaf.facts.button_words < BUTTON_SHARE * leaf.facts.words => Some(Reason::Other),
        // A permalink or a way back: "#", "¶", "↩".
        Tag::A if count() > 0 && !words().any(|word| word.contains(char::is_alphanumeric)) => Some(Reason::Navigation),
        Tag::Span | Tag::Small | Tag::I | Tag::Em | Tag::Cite if (1..=UNSEEN_WORDS).contains(&count()) => {
            let class = snapshot.attr(node, Attr::Class).unwrap_or("");
            if is_caption && (hints_of(class).has(Hint::Credit) || says_credit(snapshot, node)) {
                return Some(Reason::Other);
            }
            (says_unseen(class) && hints_of(class).has(Hint::Unseen)).then_some(Reason::Hidden)
        }
        _ => None,
    }
}

/// Whether an element begins as a credit does: "Photograph: Ewan Drever".
fn says_credit(snapshot: &Snapshot, node: NodeId) -> bool {
    phrases::find(snapshot, node..snapshot.end(node)).get(CREDIT).is_some_and(|&found| found >= 2)
}

/// Whether a class is one of those that hide from the eye alone.
fn says_unseen(class: &str) -> bool {
    class
        .split_whitespace()
        .any(|name| UNSEEN_CLASSES.iter().any(|known| name.eq_ignore_ascii_case(known) || name.to_ascii_lowercase().ends_with(known)))
}
