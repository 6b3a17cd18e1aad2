//! What is known of each leaf, as numbers for the classifier.
//!
//! Two stages: [`first`] from the page alone, [`second`] also from what the first stage made of the leaves around.
//! Columns are in the order in which they are pushed; a model names the columns it was trained with, so a change here needs
//! a new training (`cargo xtask train blocks`).

mod around;
mod page;

use super::class_words::{HINTS, Hints};
use super::outline::{Leaf, Shape};
use crate::forest::{Matrix, Row};
use crate::hash::HashMap;
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;
pub use around::Evidence;
use around::{Around, CONTAINERS, INSIDE};
pub(super) use page::Sum;
pub use page::{Page, is_long};

/// Leaves before and after a leaf that are described.
const NEIGHBOURS: [isize; 4] = [-2, -1, 1, 2];
/// Likelihood from which a leaf counts as found by the first stage.
const SURE: f32 = 0.7;
/// About how many columns the stages have: room that is taken at once.
const COLUMNS: [usize; 2] = [200, 24];

fn share(part: f32, whole: f32) -> f32 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

/// The numbers of the first stage.
pub fn first(page: &Page) -> Matrix {
    let mut out = Matrix::with_room(page.outline.leaves.len(), COLUMNS[0]);
    for (index, (leaf, around)) in page.outline.leaves.iter().zip(&page.around).enumerate() {
        let mut row = out.open_row();
        own(&mut row, leaf);
        tags(&mut row, page.snapshot, leaf);
        ancestors(&mut row, around);
        containers(&mut row, page, index, around);
        repetition(&mut row, page, index, around);
        neighbours(&mut row, page, index);
        position(&mut row, page, index);
        words(&mut row, page, index);
    }
    out
}

#[inline(never)]
fn own(out: &mut Row, leaf: &Leaf) {
    let f = &leaf.facts;
    let spaced = (f.capitalised + f.lower) as f32;
    out.push("words", f.words);
    out.push("chars a word", share(f.chars as f32, f.words));
    out.push("link density", f.link_density());
    out.push("links", f.links as f32);
    out.push("unlinked words", f.words - f.link_words);
    out.push("bold share", share(f.bold_words, f.words));
    out.push("button share", share(f.button_words, f.words));
    out.push("images", f.images as f32);
    out.push("times", f.times as f32);
    out.push("digit share", share(f.digits as f32, f.chars as f32));
    out.push("capital share", share(f.capitalised as f32, spaced));
    out.push("small share", share(f.lower as f32, f.words));
    out.push("shouting", share(f.upper as f32, f.chars as f32));
    out.push("commas", f.commas as f32);
    out.push("stops", f.stops as f32);
    out.push("separators", share(f.separators as f32, f.words));
    out.push("quotes", f.quotes as f32);
    out.flag("copyright", f.copyright);
    out.flag("at sign", f.at_sign);
    out.flag("ends sentence", f.ends_sentence());
    out.flag("ends colon", matches!(f.last, ':' | '：'));
    out.flag("ends question", matches!(f.last, '?' | '？' | '؟'));
    out.flag("starts small", f.first.is_lowercase());
    out.flag("starts quote", matches!(f.first, '"' | '“' | '„' | '«' | '「' | '‘'));
    out.flag("starts digit", f.first.is_ascii_digit());
    out.flag("hidden", leaf.hidden);
    out.flag("table", leaf.shape == Shape::Table);
    out.flag("preformatted", leaf.shape == Shape::Preformatted);
}

#[inline(never)]
fn tags(out: &mut Row, snapshot: &Snapshot, leaf: &Leaf) {
    let tag = snapshot.tag(leaf.container);
    let inline = leaf.inline.map(|node| snapshot.tag(node));
    out.flag("p", tag == Tag::P);
    out.flag("div", matches!(tag, Tag::Div | Tag::Section | Tag::Article | Tag::Main));
    out.flag("li", tag == Tag::Li);
    out.push("heading level", f32::from(tag.heading_level().unwrap_or(0)));
    out.flag("cell", matches!(tag, Tag::Td | Tag::Th));
    out.flag("term", matches!(tag, Tag::Dt | Tag::Dd));
    out.flag("starts a", inline == Some(Tag::A));
    out.flag("starts em", matches!(inline, Some(Tag::Em | Tag::I)));
    out.flag("starts strong", matches!(inline, Some(Tag::Strong | Tag::B)));
    out.flag("starts span", inline == Some(Tag::Span));
    out.flag("starts button", matches!(inline, Some(Tag::Button | Tag::Label | Tag::Input)));
}

#[inline(never)]
fn ancestors(out: &mut Row, around: &Around) {
    for (bit, (name, _)) in INSIDE.iter().enumerate() {
        out.flag(name, around.evidence.inside >> bit & 1 == 1);
    }
    out.push("depth", around.depth as f32);
    out.push("lists around", around.lists as f32);
    out.flag("item property", around.item_property);
    out.push("anchor", f32::from(around.anchor));
    for hint in 0..HINTS {
        let has = |hints: Hints| u8::from(hints.0 >> hint & 1 == 1);
        let evidence = &around.evidence;
        let value = (has(evidence.own) * 3).max(has(evidence.near) * 2).max(has(evidence.far));
        out.push(HINT_NAMES.get(hint).copied().unwrap_or("hint"), f32::from(value));
    }
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
        names.iter().zip(values).for_each(|(name, value)| out.push(name, value));
    }
    out.push("to long", around.to_long[0] as f32);
    out.push("to three long", around.to_long[1] as f32);
}

#[inline(never)]
fn repetition(out: &mut Row, page: &Page, index: usize, around: &Around) {
    let (count, words) = page.signatures.get(&around.signature).copied().unwrap_or_default();
    out.push("alike", count as f32);
    out.push("alike share", share(words, page.sums.words.all()));
    out.push("alike words", share(words, count as f32));
    out.push("repeats", page.repeats.get(index).map_or(0.0, |&n| n.min(3) as f32));
}

#[inline(never)]
fn neighbours(out: &mut Row, page: &Page, index: usize) {
    const NAMES: [[&str; 6]; NEIGHBOURS.len()] = [
        ["-2 words", "-2 link density", "-2 heading", "-2 same tag", "-2 same parent", "-2 ends sentence"],
        ["-1 words", "-1 link density", "-1 heading", "-1 same tag", "-1 same parent", "-1 ends sentence"],
        ["+1 words", "+1 link density", "+1 heading", "+1 same tag", "+1 same parent", "+1 ends sentence"],
        ["+2 words", "+2 link density", "+2 heading", "+2 same tag", "+2 same parent", "+2 ends sentence"],
    ];
    let snapshot = page.snapshot;
    let leaves = &page.outline.leaves;
    let Some(leaf) = leaves.get(index) else { return };
    for (offset, names) in NEIGHBOURS.iter().zip(NAMES) {
        let other = index.checked_add_signed(*offset).and_then(|i| leaves.get(i));
        let value = |get: &dyn Fn(&Leaf) -> f32| other.map_or(-1.0, get);
        let flag = |b: bool| f32::from(u8::from(b));
        out.push(names[0], value(&|o| o.facts.words));
        out.push(names[1], value(&|o| o.facts.link_density()));
        out.push(names[2], value(&|o| flag(snapshot.tag(o.container).heading_level().is_some())));
        out.push(names[3], value(&|o| flag(snapshot.tag(o.container) == snapshot.tag(leaf.container))));
        out.push(names[4], value(&|o| flag(snapshot.parent(o.container) == snapshot.parent(leaf.container))));
        out.push(names[5], value(&|o| flag(o.facts.ends_sentence())));
    }
}

#[inline(never)]
fn position(out: &mut Row, page: &Page, index: usize) {
    let sums = &page.sums;
    let last = page.outline.leaves.len();
    out.push("words before", share(sums.words.before(index), sums.words.all()));
    out.push("long before", share(sums.long_words.before(index), sums.long_words.all()));
    out.push("long leaves before", sums.long.before(index));
    out.push("long leaves after", sums.long.of(&(index + 1..last)));
    out.push("leaves before", index as f32);
    out.push("leaves after", (last - index) as f32);
    let (before, after) = page.long.split_at(index.min(page.long.len()));
    let distance = |place: Option<usize>| place.map_or(50.0, |n| n as f32);
    let before = distance(before.iter().rev().take(40).position(|long| *long));
    let after = distance(after.iter().skip(1).take(40).position(|long| *long));
    out.push("since long", before);
    out.push("until long", after);
    let from_headline = page.headline.map_or(0.0, |h| {
        // No headline is between the leaf before it and itself.
        let distance = index as f32 - h as f32;
        if distance >= 0.0 { distance + 1.0 } else { distance }
    });
    out.push("from headline", from_headline);
    out.flag("headline", page.headline == Some(index));
    let words_from = page.headline.map_or(-1.0, |h| if index > h { sums.words.of(&(h..index)) } else { -2.0 });
    out.push("words from headline", words_from);
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
    let found = page.around.get(index).map(|a| a.evidence.found).unwrap_or_default();
    NAMES.iter().zip(found).for_each(|(name, value)| out.push(name, f32::from(value)));
    // A heading speaks for what follows it.
    let heading = (index.saturating_sub(8)..index)
        .rev()
        .find(|&i| page.outline.leaves.get(i).is_some_and(|leaf| page.snapshot.tag(leaf.container).heading_level().is_some()));
    let above = heading.and_then(|i| page.around.get(i)).map(|a| a.evidence.found).unwrap_or_default();
    for (kind, name) in
        ["share above", "related above", "newsletter above", "comments above", "ad above", "author above"].into_iter().enumerate()
    {
        out.push(name, above.get(kind).copied().map_or(0.0, f32::from));
    }
    out.push("leaves under heading", heading.map_or(9.0, |i| (index - i) as f32));
}

/// The numbers that the second stage has besides those of the first: what the first stage made of the leaf and of those
/// around it.
pub fn second(page: &Page, likelihood: &[f32], root: Option<NodeId>) -> Matrix {
    let leaves = &page.outline.leaves;
    let likely = || leaves.iter().zip(likelihood);
    let mass = Sum::over(likely().map(|(leaf, p)| p * leaf.facts.words));
    let sure = Sum::over(likely().map(|(leaf, p)| f32::from(u8::from(*p >= SURE && leaf.facts.words >= 8.0))));
    let mut alike: HashMap<u64, (f32, f32)> = HashMap::default();
    for ((leaf, p), around) in likely().zip(&page.around) {
        let entry = alike.entry(around.signature).or_default();
        *entry = (entry.0 + p * leaf.facts.words, entry.1 + leaf.facts.words);
    }
    let inside_root = root.map_or(0..leaves.len(), |root| page.outline.inside(page.snapshot, root));
    let root_mass = mass.of(&inside_root);
    let words = &page.sums.words;
    let mut out = Matrix::with_room(leaves.len(), COLUMNS[1]);
    for (index, around) in page.around.iter().enumerate() {
        let mut row = out.open_row();
        let p = |i: Option<usize>| i.and_then(|i| likelihood.get(i)).copied().unwrap_or(0.0);
        row.push("p", p(Some(index)));
        for (name, offset) in [("p -3", -3), ("p -2", -2), ("p -1", -1), ("p +1", 1), ("p +2", 2), ("p +3", 3)] {
            row.push(name, p(index.checked_add_signed(offset)));
        }
        for (level, name) in ["p 1", "p 2", "p 3"].into_iter().enumerate() {
            let range = around.container(level).unwrap_or(index..index + 1);
            row.push(name, share(mass.of(&range), words.of(&range)));
        }
        let (likely, all) = alike.get(&around.signature).copied().unwrap_or_default();
        row.push("p alike", share(likely, all));
        row.flag("in root", inside_root.contains(&index));
        let before = mass.of(&(inside_root.start..index.clamp(inside_root.start, inside_root.end)));
        row.push("mass before", share(before, root_mass));
        row.push("root mass", root_mass);
        row.push("sure before", sure.before(index));
        row.push("sure after", sure.of(&(index + 1..leaves.len())));
        row.push("sure in 5 before", sure.of(&(index.saturating_sub(5)..index)));
        row.push("sure in 5 after", sure.of(&(index + 1..(index + 6).min(leaves.len()))));
        row.push("page mass share", share(mass.all(), words.all()));
    }
    out
}
