//! Turns the leaves that are kept into the article's blocks, and marks what lies between them.

use super::class_words::HEADING_CLASSES;
use super::outline::{Leaf, Shape};
use super::{Block, BlockKind, Source};
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Ancestors that are looked at for a leaf's kind: lists and figures nest a few levels deep, pages thousands.
const LEVELS: usize = 16;

/// What is known of a leaf beside its markup.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    /// Whether it is a caption.
    pub is_caption: bool,
    /// Whether it is the time or the writer's name of an entry of a live page.
    pub is_entry_head: bool,
    /// Whether it is set in larger or bolder type than the body.
    pub is_set_as_heading: bool,
    /// Whether it follows such a paragraph as [`is_bold_speech`]: who signs a letter is no heading.
    pub follows_bold_speech: bool,
    /// Whether nothing of the text is before it.
    pub is_first: bool,
}

/// The block of a leaf inside `root`.
pub fn block(snapshot: &Snapshot, root: NodeId, leaf: &Leaf, look: Look, numbers: &mut Numbers) -> Block {
    let around = || snapshot.inclusive_ancestors(leaf.container).take_while(|&n| n > root).take(LEVELS);
    let mut block = Block { kind: BlockKind::Paragraph, source: Source::Nodes(leaf.nodes.clone()), level: 0, number: None };
    match leaf.shape {
        Shape::Table => block.kind = BlockKind::Table,
        Shape::Preformatted => block.kind = BlockKind::Preformatted,
        Shape::Text if look.is_caption => block.kind = BlockKind::Caption,
        Shape::Text if look.is_entry_head => block.kind = BlockKind::Byline,
        Shape::Text => {
            for node in around() {
                match snapshot.tag(node) {
                    Tag::Li if block.kind == BlockKind::Paragraph => {
                        block.kind = BlockKind::ListItem;
                        block.number = numbers.of(snapshot, node);
                    }
                    Tag::Ul | Tag::Ol | Tag::Menu if block.kind == BlockKind::ListItem => block.level = block.level.saturating_add(1),
                    Tag::Dt | Tag::Dd if block.kind == BlockKind::Paragraph => block.kind = BlockKind::ListItem,
                    Tag::Blockquote if block.kind == BlockKind::Paragraph => block.kind = BlockKind::Quote,
                    tag => {
                        if let Some(level) = tag.heading_level().filter(|_| block.kind == BlockKind::Paragraph) {
                            (block.kind, block.level) = (BlockKind::Heading, level);
                        }
                    }
                }
            }
        }
    }
    if block.kind == BlockKind::Paragraph && (is_heading_by_look(leaf, look) || !look.is_first && is_heading_by_class(snapshot, leaf)) {
        (block.kind, block.level) = (BlockKind::Heading, BOLD_LEVEL);
    }
    if block.kind == BlockKind::ListItem {
        block.level = block.level.max(1);
    }
    block
}

/// Words of a line in bold that stands for a heading.
const BOLD_HEADING: f32 = 12.0;
/// The level of a heading that is only bold.
const BOLD_LEVEL: u8 = 3;

/// The level of a leaf that is a heading by its markup.
pub fn heading_level(snapshot: &Snapshot, leaf: &Leaf) -> Option<u8> {
    snapshot.inclusive_ancestors(leaf.container).take(3).find_map(|node| snapshot.tag(node).heading_level())
}

/// Whether a leaf is a heading by its look: a short line all in bold, or in larger type, that is no sentence and no question.
fn is_heading_by_look(leaf: &Leaf, look: Look) -> bool {
    let facts = &leaf.facts;
    let stands_out = is_bold(leaf) && !look.follows_bold_speech || look.is_set_as_heading && facts.links == 0;
    may_be_heading(leaf) && stands_out
}

/// Whether all of a leaf is in bold.
fn is_bold(leaf: &Leaf) -> bool {
    leaf.facts.bold_words >= 0.99 * leaf.facts.words
}

/// Whether a leaf is a paragraph all in bold that somebody speaks: "Q: My son says “no worries” when I thank him. Am I old?"
pub fn is_bold_speech(leaf: &Leaf) -> bool {
    is_bold(leaf) && leaf.shape == Shape::Text && leaf.facts.words > BOLD_HEADING && leaf.facts.colons > 0
}

/// Whether a leaf is a short line and no sentence.
fn may_be_heading(leaf: &Leaf) -> bool {
    let facts = &leaf.facts;
    let closed = facts.ends_sentence() || matches!(facts.last, ':' | '：' | ',');
    leaf.shape == Shape::Text && facts.words <= BOLD_HEADING && !closed
}

/// Whether a leaf is a heading by the class of its element.
fn is_heading_by_class(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    let class = snapshot.attr(leaf.container, Attr::Class).unwrap_or_default();
    let names = |name: &str| HEADING_CLASSES.iter().any(|known| known.eq_ignore_ascii_case(name));
    may_be_heading(leaf) && class.split_ascii_whitespace().any(names)
}

/// Numbers the items of ordered lists, each list once from its start.
#[derive(Default)]
pub struct Numbers {
    /// The item numbered last in each list that is not over.
    lists: Vec<(NodeId, NodeId, u32)>,
}

impl Numbers {
    /// The number of an item, if its list has numbers and this is the first block of the item.
    fn of(&mut self, snapshot: &Snapshot, item: NodeId) -> Option<u32> {
        let list = snapshot.parent(item).filter(|&n| snapshot.tag(n) == Tag::Ol)?;
        self.lists.retain(|&(open, ..)| snapshot.is_inside(item, open));
        let parse = |node, attr| snapshot.attr(node, attr).and_then(|v| v.trim().parse::<u32>().ok());
        let known = self.lists.iter().position(|&(open, ..)| open == list);
        if let Some((_, last, _)) = known.and_then(|i| self.lists.get(i))
            && *last == item
        {
            return None;
        }
        let before = known.and_then(|i| self.lists.get(i)).map(|&(_, last, number)| (last, number));
        let (from, mut number) = match before {
            Some((last, number)) => (snapshot.end(last), number),
            None => (list.next(), parse(list, Attr::Start).unwrap_or(1).saturating_sub(1)),
        };
        // Items that were left out still count.
        let mut at = from;
        while at <= item {
            number = number.saturating_add(u32::from(snapshot.tag(at) == Tag::Li));
            at = snapshot.end(at).max(at.next());
        }
        number = parse(item, Attr::Value).unwrap_or(number);
        match known.and_then(|i| self.lists.get_mut(i)) {
            Some(entry) => *entry = (list, item, number),
            None => self.lists.push((list, item, number)),
        }
        Some(number)
    }
}
