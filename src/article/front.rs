//! What stands before the body: the headline and the byline, and the element that holds them with it.

use super::blocks;
use super::draft::Draft;
use super::marks::{self, Fate};
use super::{Block, BlockKind, Metadata, Reason, Removed, Source};
use crate::snapshot::Tag;
use crate::units::NodeId;

/// An element with more words than this is no headline and no byline, whatever it says of itself.
const FRONT_WORDS: f32 = 60.0;

impl Draft<'_> {
    /// The leaf of the headline.
    #[inline(never)]
    pub(super) fn headline(&self) -> Option<usize> {
        let named = self.metadata.title_node.map(|node| self.outline.inside(self.snapshot, node).start);
        let level = |i: &usize| self.outline.leaves.get(*i).and_then(|leaf| blocks::heading_level(self.snapshot, leaf)).unwrap_or(u8::MAX);
        self.page.headline().into_iter().chain(named).min_by_key(level).filter(|&i| self.outline.leaves.get(i).is_some())
    }

    /// Whether the leaf is the headline or the byline, which stand before the body.
    pub(super) fn is_front(&self, index: usize) -> bool {
        let Some(leaf) = self.outline.leaves.get(index) else { return false };
        let holds = |node: Option<NodeId>| {
            node.is_some_and(|node| {
                let inside = self.outline.inside(self.snapshot, node);
                let words = |range: std::ops::Range<usize>| {
                    self.outline.leaves.get(range).unwrap_or_default().iter().map(|l| l.facts.words).sum::<f32>()
                };
                let within = inside.contains(&index) && words(inside.clone()) <= FRONT_WORDS;
                within || leaf.nodes.start <= node && node < leaf.nodes.end && leaf.facts.words <= FRONT_WORDS
            })
        };
        holds(self.metadata.title_node) || holds(self.metadata.byline_node) || self.page.headline() == Some(index)
    }

    /// The lowest element that holds all that is kept, and the headline too, unless only the whole page does.
    pub(super) fn widen(&self, fates: &[Fate]) -> NodeId {
        let holder = |node: NodeId, inside: NodeId| {
            self.snapshot.inclusive_ancestors(node).find(|&n| self.snapshot.is_inside(inside, n)).unwrap_or(node)
        };
        let mut kept = self.outline.leaves.iter().zip(fates).filter(|(_, fate)| **fate == Fate::Kept).map(|(leaf, _)| leaf.container);
        // The first and the last hold all between them.
        let ends = kept.next().into_iter().chain(kept.next_back());
        let root = ends.reduce(holder).unwrap_or(self.root);
        // What the next article is can only be shown where it is part of the whole.
        let ends = [self.next, self.headline()].into_iter().flatten().filter_map(|i| self.outline.leaves.get(i));
        ends.fold(root, |root, leaf| {
            let wider = holder(root, leaf.container);
            if self.snapshot.tag(wider) == Tag::Body { root } else { wider }
        })
    }

    /// The headline and the byline as blocks.
    pub(super) fn front(&self) -> Vec<Block> {
        let block = |kind, node: Option<NodeId>, words: &Option<String>| {
            let nodes = node.map(|node| Source::Nodes(node..self.snapshot.end(node)));
            let source = nodes.or_else(|| words.clone().map(Source::Literal))?;
            Some(Block { kind, source, level: 0, number: None })
        };
        let headline = self.page.headline().and_then(|i| self.outline.leaves.get(i)).map(|leaf| leaf.container);
        let title = block(BlockKind::Title, self.metadata.title_node.or(headline), &self.metadata.title);
        let byline = block(BlockKind::Byline, self.metadata.byline_node, &self.metadata.byline);
        title.into_iter().chain(byline).collect()
    }

    /// What stands in one line with the byline and is not part of it: "By Ada Nwosu" and, beside it, "3 March 2026".
    pub(super) fn beside_front(&self, fates: &[Fate]) -> Vec<Removed> {
        let Metadata { title_node: title, byline_node: byline, .. } = *self.metadata;
        let Some(byline) = byline.filter(|_| byline != title) else { return Vec::new() };
        let is_title = |part| title.is_some_and(|title| self.snapshot.is_inside(title, part) || self.snapshot.is_inside(part, title));
        let leaves = self.outline.leaves.iter().zip(fates).filter(|(_, fate)| **fate == Fate::Elsewhere).map(|(leaf, _)| &leaf.nodes);
        let lines = leaves.filter(|nodes| nodes.contains(&byline));
        let parts = lines.flat_map(|nodes| marks::tops(self.snapshot, nodes.clone(), Some(byline))).filter(|&part| !is_title(part));
        parts.map(|node| Removed { node, reason: Reason::Byline, confidence: 1.0 }).collect()
    }
}
