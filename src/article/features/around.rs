//! What the elements around a leaf say of it: their tags and class words, and how much text they hold.

use std::ops::Range;

use super::page::{Sums, is_long};
use crate::article::Reason;
use crate::article::anchor::Says;
use crate::article::class_words::{Hint, Hints, hints_of};
use crate::article::outline::{Leaf, Outline};
use crate::article::phrases::Found;
use crate::hash::{self, SEED, step};
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Ancestors of a leaf that are looked at; a bound for pages that nest by the thousand.
const LEVELS: usize = 24;
/// Levels within which a class word is about the leaf rather than about a part of the page.
const NEAR: usize = 3;
/// Levels that are the leaf itself and a wrapper.
const OWN: usize = 2;
/// An element with more of the page's words than this share is the page; its class words say nothing about a leaf in it.
const PAGE_SHARE: f32 = 0.6;
/// Elements around a leaf that are described, counting only those that hold more leaves than the one inside.
pub const CONTAINERS: usize = 3;

/// What hints at the nature of a leaf.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// Class words of its element and the one around it.
    pub own: Hints,
    /// Class words of its element and those just around it.
    pub near: Hints,
    /// Class words of all elements around it that are not most of the page.
    pub far: Hints,
    /// Tags among the ancestors, one bit each in the order of [`INSIDE`].
    pub inside: u32,
    /// Set phrases in its first words.
    pub found: Found,
}

impl Evidence {
    /// How strongly its first words say this kind of furniture; see [`Found`].
    pub fn says(&self, reason: Reason) -> u8 {
        let kind = crate::article::reason::PHRASES.iter().position(|known| *known == Some(reason));
        kind.map_or(0, |kind| self.finds(kind))
    }

    /// The same of the phrases at a place of [`crate::lang::Furniture::lists`].
    pub fn finds(&self, kind: usize) -> u8 {
        self.found.get(kind).copied().unwrap_or(0)
    }

    /// Whether the leaf lies in such an element; only for the tags of [`INSIDE`].
    pub fn is_inside(&self, tag: Tag) -> bool {
        self.inside & bit(tag) != 0
    }
}

/// What the ancestors of a leaf say.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// What they hint at.
    pub evidence: Evidence,
    /// How many there are, [`LEVELS`] at most.
    pub depth: u8,
    /// How many of them are lists.
    pub lists: u8,
    /// The leaves of the elements around that hold ever more of them.
    containers: [Range<u32>; CONTAINERS],
    /// How many containers there are.
    count: u8,
    /// What JSON-LD says of it.
    pub anchor: Says,
    /// How many such elements up is the first with one long leaf, and with three.
    pub to_long: [u8; 2],
    /// Equal for leaves that are made alike.
    pub signature: u64,
    /// Whether an element around it is marked as the article's body.
    pub item_property: bool,
}

impl Around {
    /// The leaves of the container `level`, or of the outermost that is known.
    pub fn container(&self, level: usize) -> Option<Range<usize>> {
        let last = usize::from(self.count).checked_sub(1)?;
        self.containers.get(level.min(last)).map(|range| range.start as usize..range.end as usize)
    }
}

/// Elements that say something about all inside them.
pub const INSIDE: [(&str, Tag); 19] = [
    ("in nav", Tag::Nav),
    ("in header", Tag::Header),
    ("in footer", Tag::Footer),
    ("in aside", Tag::Aside),
    ("in form", Tag::Form),
    ("in figure", Tag::Figure),
    ("in figcaption", Tag::Figcaption),
    ("in list", Tag::Ul),
    ("in ordered list", Tag::Ol),
    ("in description list", Tag::Dl),
    ("in table", Tag::Table),
    ("in blockquote", Tag::Blockquote),
    ("in section", Tag::Section),
    ("in article", Tag::Article),
    ("in main", Tag::Main),
    ("in details", Tag::Details),
    ("in dialog", Tag::Dialog),
    ("in address", Tag::Address),
    ("in link", Tag::A),
];

/// For each tag its bit in [`Evidence::inside`]; 0 for those that are not in [`INSIDE`].
const BITS: [u32; 256] = {
    let mut bits = [0; 256];
    let mut i = 0;
    while i < INSIDE.len() {
        bits[INSIDE[i].1 as usize] = 1 << i;
        i += 1;
    }
    bits
};

fn bit(tag: Tag) -> u32 {
    BITS.get(tag as usize).copied().unwrap_or(0)
}

/// Looks at what is around the leaves of a page.
pub struct Surroundings<'a> {
    snapshot: &'a Snapshot,
    outline: &'a Outline,
    sums: &'a Sums,
    /// By node; filled when an element is first asked about.
    elements: Vec<Option<Element>>,
}

/// What an element's own attributes say.
#[derive(Clone, Copy, Debug, Default)]
struct Element {
    hints: Hints,
    /// A hash of its class attribute.
    class: u32,
    /// Whether it is marked as the article's body.
    is_body: bool,
}

impl<'a> Surroundings<'a> {
    /// The surroundings of the leaves of a page.
    pub fn new(snapshot: &'a Snapshot, outline: &'a Outline, sums: &'a Sums) -> Self {
        Self { snapshot, outline, sums, elements: vec![None; snapshot.len()] }
    }

    /// What is around a leaf. Its words are not looked at.
    #[inline(never)]
    pub fn of(&mut self, leaf: &Leaf) -> Around {
        let (snapshot, sums) = (self.snapshot, self.sums);
        let mut around = Around { to_long: [CONTAINERS as u8 + 3; 2], ..Around::default() };
        let all_words = sums.words.all().max(1.0);
        if let Some(inline) = leaf.inline {
            around.evidence.near = self.element(inline).hints;
            around.evidence.own = around.evidence.near;
        }
        let own_long = f32::from(u8::from(is_long(leaf)));
        let mut inside = 1;
        let mut step_up = 0;
        for (level, node) in snapshot.inclusive_ancestors(leaf.container).take(LEVELS).enumerate() {
            let tag = snapshot.tag(node);
            around.depth += 1;
            if matches!(tag, Tag::Body | Tag::Html) {
                break;
            }
            around.evidence.inside |= bit(tag);
            around.lists += u8::from(matches!(tag, Tag::Ul | Tag::Ol));
            let range = self.outline.inside(snapshot, node);
            let element = self.element(node);
            around.item_property |= element.is_body;
            if sums.words.of(&range) / all_words <= PAGE_SHARE {
                if level < OWN {
                    around.evidence.own = around.evidence.own.with(element.hints);
                }
                if level < NEAR {
                    around.evidence.near = around.evidence.near.with(element.hints);
                }
                around.evidence.far = around.evidence.far.with(element.hints);
            } else {
                around.evidence.far = around.evidence.far.with(Hints(element.hints.0 & 1 << Hint::Body as u8));
            }
            if level < OWN {
                around.signature = step(step(around.signature, tag as u32), element.hints.0 ^ element.class);
            }
            if range.len() > inside {
                step_up += 1;
                inside = range.len();
                let long = sums.long.of(&range) - own_long;
                for (place, least) in around.to_long.iter_mut().zip([1.0, 3.0]) {
                    if long >= least {
                        *place = (*place).min(step_up);
                    }
                }
                if let Some(place) = around.containers.get_mut(usize::from(around.count)) {
                    *place = range.start as u32..range.end as u32;
                    around.count += 1;
                }
            }
        }
        around
    }

    fn element(&mut self, node: NodeId) -> Element {
        let Some(place) = self.elements.get_mut(node.index()) else { return Element::default() };
        *place.get_or_insert_with(|| {
            let mut element = Element { class: SEED as u32, ..Element::default() };
            for (attr, value) in self.snapshot.attrs(node) {
                match attr {
                    Attr::Class | Attr::Id | Attr::Role | Attr::DataComponent | Attr::DataTestid | Attr::AriaLabel => {
                        element.hints = element.hints.with(hints_of(value));
                        if attr == Attr::Class {
                            element.class = hash::of_bytes(value.as_bytes()) as u32;
                        }
                    }
                    Attr::Itemprop => element.is_body |= value.split_whitespace().any(|v| v.eq_ignore_ascii_case("articleBody")),
                    _ => {}
                }
            }
            element
        })
    }
}
