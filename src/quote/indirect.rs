//! Speech reported without marks: "She said that they would win."
//!
//! Takes a scene; gives the reported clause of each sentence that has a subject, a verb that reports and what follows.
//! Sentences with marks are left alone: what is quoted there says more.

use super::attachments::{After, Verb};
use super::scene::Scene;
use super::symbols::is_somebody;
use crate::units::TextRange;

/// A reported clause.
pub(super) struct Reported {
    pub range: TextRange,
    pub candidate: usize,
}

/// Words that a reported clause has at least: "he said so" is none.
const WORDS: usize = 4;

/// All reported clauses in order.
pub(super) fn reported(scene: &Scene) -> Vec<Reported> {
    let Some(line) = scene.lines.lines.first() else { return Vec::new() };
    let mut out: Vec<Reported> = Vec::new();
    for &candidate in scene.speakers.first().map_or(&[][..], |s| s.as_slice()) {
        let Some(c) = scene.candidates.get(candidate) else { continue };
        let link = scene.attachment(candidate);
        // A verb of saying, or of manner and judgement, straight behind its subject.
        let (After::Verb(Verb::Say | Verb::Judge), Some(verb)) = (link.after, link.node_after) else { continue };
        let Some(frame) = line.frame_of.get(verb).and_then(|&f| line.frames.get(f)) else { continue };
        let symbols = scene.symbols.first().and_then(|s| s.get(frame.clone())).unwrap_or(&[]);
        if symbols.contains(&b'Q') || c.modifies {
            continue;
        }
        let next = scene.near(0, verb, 1);
        let start = match next {
            b's' => verb + 2,
            s if is_somebody(s) => verb + 1,
            _ => continue,
        };
        let words = |node: usize| line.nodes.get(node).and_then(|&n| scene.lines.item(n)).map(|i| i.range);
        let end = (start..frame.end).rev().find(|&n| scene.near(0, n, 0) != b'.');
        let (Some(first), Some(last)) = (words(start), end.and_then(words)) else { continue };
        let inside_another = out.last().is_some_and(|r| r.range.contains(first));
        if end.is_some_and(|end| end + 1 >= start + WORDS) && !inside_another {
            out.push(Reported { range: TextRange::new(first.start, last.end), candidate });
        }
    }
    out
}
