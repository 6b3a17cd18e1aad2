//! What is known of each leaf, as numbers for the classifier.
//!
//! Two stages: [`first`] from the page alone, [`Second`] also from what the first stage made of the leaves around.
//! Columns are in the order in which they are pushed; a model names the columns it was trained with, so a change here needs
//! a new training (`cargo xtask train blocks`).

mod around;
mod page;
mod second;

use super::class_words::HINTS;
use super::outline::{Leaf, Shape};
use std::ops::Range;

use crate::forest::{Matrix, Row};
use crate::snapshot::{Snapshot, Tag};
pub use around::Evidence;
use around::{Around, CONTAINERS, INSIDE};
pub(super) use page::Sum;
pub use page::{Page, is_long};
pub use second::Second;

/// Leaves before and after a leaf that are described.
const NEIGHBOURS: [isize; 4] = [-2, -1, 1, 2];

fn share(part: f32, whole: f32) -> f32 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

fn flag(is: bool) -> f32 {
    f32::from(u8::from(is))
}

/// Fills columns of a row, each after its name.
macro_rules! fill {
    ($row:ident, $($name:literal: $value:expr),+ $(,)?) => { $row.fill(&[$($name),+], [$($value),+]) };
}
use fill;

/// The bits of a set, lowest first: a processor looks at several of them at once where they stand in a table.
const fn bits<const COUNT: usize>() -> [u32; COUNT] {
    let (mut bits, mut bit) = ([0; COUNT], 0);
    while bit < COUNT {
        bits[bit] = 1 << bit;
        bit += 1;
    }
    bits
}

/// The names of the columns of [`INSIDE`].
const INSIDE_NAMES: [&str; INSIDE.len()] = {
    let mut names = [""; INSIDE.len()];
    let mut tag = 0;
    while tag < names.len() {
        names[tag] = INSIDE[tag].0;
        tag += 1;
    }
    names
};

/// The numbers of the first stage, for some of the leaves, in place of what the matrix held.
pub fn first(page: &Page, leaves: Range<usize>, out: &mut Matrix) {
    out.clear();
    for index in leaves {
        let (Some(leaf), Some(around)) = (page.outline.leaves.get(index), page.around.get(index)) else { break };
        let mut row = out.open_row();
        own(&mut row, leaf);
        tags(&mut row, page.snapshot, leaf);
        ancestors(&mut row, around);
        containers(&mut row, page, index, around);
        repetition(&mut row, page, index, around);
        neighbours(&mut row, page, index, leaf);
        position(&mut row, page, index);
        words(&mut row, page, index);
    }
}

#[inline(never)]
fn own(out: &mut Row, leaf: &Leaf) {
    let f = &leaf.facts;
    let spaced = (f.capitalised + f.lower) as f32;
    fill! {
        out,
        "words": f.words,
        "chars a word": share(f.chars as f32, f.words),
        "link density": f.link_density(),
        "links": f.links as f32,
        "unlinked words": f.words - f.link_words,
        "bold share": share(f.bold_words, f.words),
        "button share": share(f.button_words, f.words),
        "images": f.images as f32,
        "times": f.times as f32,
        "digit share": share(f.digits as f32, f.chars as f32),
        "capital share": share(f.capitalised as f32, spaced),
        "small share": share(f.lower as f32, f.words),
        "shouting": share(f.upper as f32, f.chars as f32),
        "commas": f.commas as f32,
        "stops": f.stops as f32,
        "separators": share(f.separators as f32, f.words),
        "quotes": f.quotes as f32,
        "copyright": flag(f.copyright),
        "at sign": flag(f.at_sign),
        "ends sentence": flag(f.ends_sentence()),
        "ends colon": flag(matches!(f.last, ':' | '：')),
        "ends question": flag(matches!(f.last, '?' | '？' | '؟')),
        "starts small": flag(f.first.is_lowercase()),
        "starts quote": flag(matches!(f.first, '"' | '“' | '„' | '«' | '「' | '‘')),
        "starts digit": flag(f.first.is_ascii_digit()),
        "hidden": flag(leaf.hidden),
        "table": flag(leaf.shape == Shape::Table),
        "preformatted": flag(leaf.shape == Shape::Preformatted),
    }
}

#[inline(never)]
fn tags(out: &mut Row, snapshot: &Snapshot, leaf: &Leaf) {
    let tag = snapshot.tag(leaf.container);
    let inline = leaf.inline.map(|node| snapshot.tag(node));
    fill! {
        out,
        "p": flag(tag == Tag::P),
        "div": flag(matches!(tag, Tag::Div | Tag::Section | Tag::Article | Tag::Main)),
        "li": flag(tag == Tag::Li),
        "heading level": f32::from(tag.heading_level().unwrap_or(0)),
        "cell": flag(matches!(tag, Tag::Td | Tag::Th)),
        "term": flag(matches!(tag, Tag::Dt | Tag::Dd)),
        "starts a": flag(inline == Some(Tag::A)),
        "starts em": flag(matches!(inline, Some(Tag::Em | Tag::I))),
        "starts strong": flag(matches!(inline, Some(Tag::Strong | Tag::B))),
        "starts span": flag(inline == Some(Tag::Span)),
        "starts button": flag(matches!(inline, Some(Tag::Button | Tag::Label | Tag::Input))),
    }
}

#[inline(never)]
fn ancestors(out: &mut Row, around: &Around) {
    let evidence = &around.evidence;
    out.fill(&INSIDE_NAMES, bits().map(|bit| flag(evidence.inside & bit != 0)));
    fill! {
        out,
        "depth": f32::from(around.depth),
        "lists around": f32::from(around.lists),
        "item property": flag(around.item_property),
        "anchor": f32::from(around.anchor as u8),
    }
    let (own, near, far) = (evidence.own.0, evidence.near.0, evidence.far.0);
    let nearness = |bit: u32| {
        if own & bit != 0 {
            3.0
        } else if near & bit != 0 {
            2.0
        } else {
            flag(far & bit != 0)
        }
    };
    out.fill(&HINT_NAMES, bits().map(nearness));
}

const HINT_NAMES: [&str; HINTS] = [
    "hint body",
    "hint title",
    "hint lead",
    "hint author",
    "hint meta",
    "hint share",
    "hint tags",
    "hint related",
    "hint newsletter",
    "hint comments",
    "hint ad",
    "hint navigation",
    "hint header",
    "hint footer",
    "hint sidebar",
    "hint caption",
    "hint credit",
    "hint gallery",
    "hint cookie",
    "hint paywall",
    "hint popup",
    "hint player",
    "hint contents",
    "hint quote",
    "hint embed",
    "hint note",
    "hint unseen",
    "hint action",
    "hint search",
    "hint promo",
    "hint card",
    "hint live",
];

#[inline(never)]
fn containers(out: &mut Row, page: &Page, index: usize, around: &Around) {
    const NAMES: [[&str; 6]; CONTAINERS] = [
        ["1 words", "1 link density", "1 leaves", "1 long share", "1 place", "1 words a leaf"],
        ["2 words", "2 link density", "2 leaves", "2 long share", "2 place", "2 words a leaf"],
        ["3 words", "3 link density", "3 leaves", "3 long share", "3 place", "3 words a leaf"],
    ];
    let sums = &page.sums;
    for (level, names) in NAMES.iter().enumerate() {
        let range = around.container(level).unwrap_or(index..index + 1);
        let words = sums.words.of(&range);
        let count = range.len() as f32;
        let values = [
            words,
            share(sums.link_words.of(&range), words),
            count,
            share(sums.long_words.of(&range), words),
            share((index - range.start) as f32, count),
            share(words, count),
        ];
        out.fill(names, values);
    }
    fill! { out, "to long": f32::from(around.to_long[0]), "to three long": f32::from(around.to_long[1]) }
}

#[inline(never)]
fn repetition(out: &mut Row, page: &Page, index: usize, around: &Around) {
    let (count, words) = page.signatures.get(&around.signature).copied().unwrap_or_default();
    fill! {
        out,
        "alike": count as f32,
        "alike share": share(words, page.sums.words.all()),
        "alike words": share(words, count as f32),
        "repeats": page.repeats.get(index).map_or(0.0, |&n| n.min(3) as f32),
    }
}

#[inline(never)]
fn neighbours(out: &mut Row, page: &Page, index: usize, leaf: &Leaf) {
    const NAMES: [[&str; 6]; NEIGHBOURS.len()] = [
        ["-2 words", "-2 link density", "-2 heading", "-2 same tag", "-2 same parent", "-2 ends sentence"],
        ["-1 words", "-1 link density", "-1 heading", "-1 same tag", "-1 same parent", "-1 ends sentence"],
        ["+1 words", "+1 link density", "+1 heading", "+1 same tag", "+1 same parent", "+1 ends sentence"],
        ["+2 words", "+2 link density", "+2 heading", "+2 same tag", "+2 same parent", "+2 ends sentence"],
    ];
    let snapshot = page.snapshot;
    let (own_tag, own_parent) = (snapshot.tag(leaf.container), snapshot.parent(leaf.container));
    let describe = |other: &Leaf| {
        let tag = snapshot.tag(other.container);
        [
            other.facts.words,
            other.facts.link_density(),
            flag(tag.heading_level().is_some()),
            flag(tag == own_tag),
            flag(snapshot.parent(other.container) == own_parent),
            flag(other.facts.ends_sentence()),
        ]
    };
    for (offset, names) in NEIGHBOURS.iter().zip(&NAMES) {
        let other = index.checked_add_signed(*offset).and_then(|i| page.outline.leaves.get(i));
        out.fill(names, other.map_or([-1.0; 6], describe));
    }
}

#[inline(never)]
fn position(out: &mut Row, page: &Page, index: usize) {
    let sums = &page.sums;
    let last = page.outline.leaves.len();
    let (since_long, until_long) = page.to_long.get(index).copied().unwrap_or_default();
    let from_headline = page.headline.map_or(0.0, |h| {
        // No headline is between the leaf before it and itself.
        let distance = index as f32 - h as f32;
        if distance >= 0.0 { distance + 1.0 } else { distance }
    });
    fill! {
        out,
        "words before": share(sums.words.before(index), sums.words.all()),
        "long before": share(sums.long_words.before(index), sums.long_words.all()),
        "long leaves before": sums.long.before(index),
        "long leaves after": sums.long.of(&(index + 1..last)),
        "leaves before": index as f32,
        "leaves after": (last - index) as f32,
        "since long": since_long,
        "until long": until_long,
        "from headline": from_headline,
        "headline": flag(page.headline == Some(index)),
        "words from headline": page.headline.map_or(-1.0, |h| if index > h { sums.words.of(&(h..index)) } else { -2.0 }),
    }
}

#[inline(never)]
fn words(out: &mut Row, page: &Page, index: usize) {
    // The forests were trained with these; what came later speaks in rules only.
    const NAMES: [&str; 13] = [
        "says share",
        "says related",
        "says newsletter",
        "says comments",
        "says ad",
        "says author",
        "says tags",
        "says byline",
        "says footer",
        "says paywall",
        "says cookie",
        "says navigation",
        "says credit",
    ];
    const ABOVE: [&str; 6] = ["share above", "related above", "newsletter above", "comments above", "ad above", "author above"];
    let found = |index: usize| page.around.get(index).map(|a| a.evidence.found).unwrap_or_default();
    let own = found(index);
    out.fill(&NAMES, std::array::from_fn(|kind| f32::from(own[kind])));
    // A heading speaks for what follows it.
    let heading = (index.saturating_sub(8)..index)
        .rev()
        .find(|&i| page.outline.leaves.get(i).is_some_and(|leaf| page.snapshot.tag(leaf.container).heading_level().is_some()));
    let above = heading.map(found).unwrap_or_default();
    out.fill(&ABOVE, std::array::from_fn(|kind| f32::from(above[kind])));
    fill! { out, "leaves under heading": heading.map_or(9.0, |i| (index - i) as f32) }
}
