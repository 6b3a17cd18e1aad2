//! What is known of each leaf, as numbers for the classifier.
//!
//! Two stages: [`first`] from the page alone, [`second`] also from what the first stage made of the leaves around.
//! Columns are in the order in which they are pushed; a model names the columns it was trained with, so a change here needs
//! a new training (`cargo run --release -p training --bin train-blocks`).

use std::collections::HashMap;
use std::ops::Range;

use super::Reason;
use super::anchor::Anchor;
use super::class_words::{Dictionary, HINTS, Hint, Hints};
use super::headline;
use super::lookup::{FNV, step};
use super::outline::{Leaf, Outline, Shape};
use super::phrases::{Found, Phrases};
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
/// Words of a leaf that reads like a paragraph.
const LONG: f32 = 20.0;
/// Link density that a paragraph stays under.
const LONG_LINK_DENSITY: f32 = 0.35;
/// Elements around a leaf that are described, counting only those that hold more leaves than the one inside.
const CONTAINERS: usize = 3;
/// Leaves before and after a leaf that are described.
const NEIGHBOURS: [isize; 4] = [-2, -1, 1, 2];
/// Likelihood from which a leaf counts as found by the first stage.
const SURE: f32 = 0.7;

/// Rows of numbers, one a leaf.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    /// The names of the columns; filled by the first row.
    pub names: Vec<&'static str>,
    /// Row after row.
    pub values: Vec<f32>,
    first_done: bool,
}

impl Matrix {
    fn push(&mut self, name: &'static str, value: f32) {
        if !self.first_done {
            self.names.push(name);
        }
        self.values.push(value);
    }

    fn extend(&mut self, names: &[&'static str], row: &[f32]) {
        if !self.first_done {
            self.names.extend_from_slice(names);
        }
        self.values.extend_from_slice(row);
    }

    fn flag(&mut self, name: &'static str, value: bool) {
        self.push(name, f32::from(u8::from(value)));
    }

    fn end_row(&mut self) {
        self.first_done = true;
    }

    /// The rows.
    pub fn rows(&self) -> impl Iterator<Item = &[f32]> {
        self.values.chunks_exact(self.names.len().max(1))
    }
}

/// What is worked out once for a page.
pub struct Page<'a> {
    snapshot: &'a Snapshot,
    outline: &'a Outline,
    sums: Sums,
    around: Vec<Around>,
    headline: Option<usize>,
    /// For each leaf how many before it read the same: pages hold copies for phones, and teasers of themselves.
    repeats: Vec<u32>,
    /// By signature: leaves and words.
    signatures: HashMap<u64, (u32, f32)>,
}

/// Running sums over the leaves before each index.
#[derive(Default)]
struct Sums {
    words: Vec<f32>,
    link_words: Vec<f32>,
    long_words: Vec<f32>,
    long: Vec<f32>,
}

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
    pub(super) inside: u32,
    /// Set phrases in its first words.
    pub found: Found,
}

impl Evidence {
    /// How strongly its first words say this kind of furniture; see [`super::phrases::Found`].
    pub fn says(&self, reason: Reason) -> u8 {
        let kind = super::reason::PHRASES.iter().position(|known| *known == Some(reason));
        kind.and_then(|kind| self.found.get(kind)).copied().unwrap_or(0)
    }

    /// Whether the leaf lies in such an element; only for the tags of [`INSIDE`].
    pub fn is_inside(&self, tag: Tag) -> bool {
        INSIDE.iter().position(|&(_, known)| known == tag).is_some_and(|bit| self.inside >> bit & 1 == 1)
    }
}

/// What the ancestors of a leaf say.
#[derive(Clone, Debug, Default)]
struct Around {
    evidence: Evidence,
    depth: u32,
    lists: u32,
    /// The leaves of the elements around that hold ever more of them.
    containers: Vec<Range<usize>>,
    /// What JSON-LD says of it: see [`super::anchor::Says`].
    anchor: u8,
    /// How many such elements up is the first with one long leaf, and with three.
    to_long: [u32; 2],
    signature: u64,
    item_property: bool,
}

/// Elements that say something about all inside them.
const INSIDE: [(&str, Tag); 19] = [
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

/// Whether a leaf reads like a paragraph of running text.
pub fn is_long(leaf: &Leaf) -> bool {
    leaf.facts.words >= LONG && leaf.facts.link_density() < LONG_LINK_DENSITY && !leaf.hidden
}

impl<'a> Page<'a> {
    /// Looks at a page's leaves.
    pub fn new(snapshot: &'a Snapshot, outline: &'a Outline) -> Self {
        let mut sums = Sums::default();
        let (mut words, mut link_words, mut long_words, mut long) = (0.0, 0.0, 0.0, 0.0);
        for leaf in outline.leaves.iter().map(Some).chain([None]) {
            sums.words.push(words);
            sums.link_words.push(link_words);
            sums.long_words.push(long_words);
            sums.long.push(long);
            let Some(leaf) = leaf else { break };
            words += leaf.facts.words;
            link_words += leaf.facts.link_words;
            if is_long(leaf) {
                long_words += leaf.facts.words;
                long += 1.0;
            }
        }
        let phrases = Phrases::shared();
        let anchor = Anchor::of(snapshot);
        let mut dictionary = Dictionary::default();
        let mut page = Self {
            snapshot,
            outline,
            sums,
            around: Vec::with_capacity(outline.leaves.len()),
            headline: headline::find(snapshot, outline),
            repeats: Vec::new(),
            signatures: HashMap::new(),
        };
        let mut own = HintCache { snapshot, dictionary: &mut dictionary, known: HashMap::new() };
        let mut seen: HashMap<u64, u32> = HashMap::new();
        for (index, leaf) in outline.leaves.iter().enumerate() {
            let mut around = page.look_around(index, leaf, &mut own);
            around.evidence.found = phrases.find(snapshot, leaf.nodes.clone());
            around.anchor = anchor.says(snapshot, leaf.nodes.clone()) as u8;
            let signature = page.signatures.entry(around.signature).or_default();
            *signature = (signature.0 + 1, signature.1 + leaf.facts.words);
            let copies = seen.entry(leaf.facts.hash).or_insert(0);
            page.repeats.push(*copies);
            *copies += 1;
            page.around.push(around);
        }
        page
    }

    /// What hints at the nature of the leaf `index`.
    pub fn evidence(&self, index: usize) -> Option<&Evidence> {
        self.around.get(index).map(|around| &around.evidence)
    }

    /// The leaf that shows the headline, by the document's title or its main heading.
    pub const fn headline(&self) -> Option<usize> {
        self.headline
    }

    fn look_around(&self, index: usize, leaf: &Leaf, hints: &mut HintCache) -> Around {
        let snapshot = self.snapshot;
        let mut around = Around { to_long: [CONTAINERS as u32 + 3; 2], ..Around::default() };
        let all_words = self.sums.words.last().copied().unwrap_or(0.0).max(1.0);
        if let Some(inline) = leaf.inline {
            around.evidence.near = hints.of(inline).0;
            around.evidence.own = around.evidence.near;
        }
        let mut inside = index..index + 1;
        let mut step_up = 0;
        for (level, node) in std::iter::once(leaf.container).chain(snapshot.ancestors(leaf.container)).take(LEVELS).enumerate() {
            let tag = snapshot.tag(node);
            around.depth += 1;
            if matches!(tag, Tag::Body | Tag::Html) {
                break;
            }
            for (bit, _) in INSIDE.iter().enumerate().filter(|(_, (_, known))| *known == tag) {
                around.evidence.inside |= 1 << bit;
            }
            around.lists += u32::from(matches!(tag, Tag::Ul | Tag::Ol));
            let range = self.outline.inside(snapshot, node);
            let words = at(&self.sums.words, range.end) - at(&self.sums.words, range.start);
            let (own, property) = hints.of(node);
            around.item_property |= property;
            if words / all_words <= PAGE_SHARE {
                if level < OWN {
                    around.evidence.own = around.evidence.own.with(own);
                }
                if level < NEAR {
                    around.evidence.near = around.evidence.near.with(own);
                }
                around.evidence.far = around.evidence.far.with(own);
            } else {
                around.evidence.far = around.evidence.far.with(Hints(own.0 & 1 << Hint::Body as u8));
            }
            if level < 2 {
                around.signature = step(step(around.signature, tag as u32), own.0 ^ hints.class_hash(node));
            }
            if range.len() > inside.len() {
                step_up += 1;
                inside = range.clone();
                let long = at(&self.sums.long, range.end) - at(&self.sums.long, range.start) - f32::from(u8::from(is_long(leaf)));
                for (place, least) in around.to_long.iter_mut().zip([1.0, 3.0]) {
                    if long >= least {
                        *place = (*place).min(step_up);
                    }
                }
                if around.containers.len() < CONTAINERS {
                    around.containers.push(range);
                }
            }
        }
        around
    }
}

/// The hints of elements, each looked up once.
struct HintCache<'a, 'b> {
    snapshot: &'a Snapshot,
    dictionary: &'b mut Dictionary,
    known: HashMap<NodeId, (Hints, bool)>,
}

impl HintCache<'_, '_> {
    /// The hints of an element's own attributes, and whether it is marked as the article's body.
    fn of(&mut self, node: NodeId) -> (Hints, bool) {
        if let Some(&known) = self.known.get(&node) {
            return known;
        }
        let (mut hints, mut property) = (Hints::default(), false);
        for (attr, value) in self.snapshot.attrs(node) {
            match attr {
                Attr::Class | Attr::Id | Attr::Role | Attr::DataComponent | Attr::DataTestid | Attr::AriaLabel => {
                    hints = hints.with(self.dictionary.hints(value));
                }
                Attr::Itemprop => property |= value.split_whitespace().any(|v| v.eq_ignore_ascii_case("articleBody")),
                _ => {}
            }
        }
        self.known.insert(node, (hints, property));
        (hints, property)
    }

    fn class_hash(&self, node: NodeId) -> u32 {
        let class = self.snapshot.attr(node, Attr::Class).unwrap_or("");
        class.bytes().fold(FNV.0, |hash, byte| step(hash, u32::from(byte))) as u32
    }
}

fn at(sums: &[f32], index: usize) -> f32 {
    sums.get(index).or(sums.last()).copied().unwrap_or(0.0)
}

fn share(part: f32, whole: f32) -> f32 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

/// The logarithm of one more than a count, which trees split more evenly.
fn ln(count: f32) -> f32 {
    count.max(0.0).ln_1p()
}

/// The numbers of the first stage.
pub fn first(page: &Page) -> Matrix {
    let mut out = Matrix::default();
    for (index, (leaf, around)) in page.outline.leaves.iter().zip(&page.around).enumerate() {
        own(&mut out, leaf);
        tags(&mut out, page.snapshot, leaf);
        ancestors(&mut out, around);
        containers(&mut out, page, index, around);
        repetition(&mut out, page, index, around);
        neighbours(&mut out, page, index);
        position(&mut out, page, index);
        words(&mut out, page, index);
        out.end_row();
    }
    out
}

fn own(out: &mut Matrix, leaf: &Leaf) {
    let f = &leaf.facts;
    let spaced = (f.capitalised + f.lower) as f32;
    out.push("words", f.words);
    out.push("chars a word", share(f.chars as f32, f.words));
    out.push("link density", f.link_density());
    out.push("links", ln(f.links as f32));
    out.push("unlinked words", ln(f.words - f.link_words));
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

fn tags(out: &mut Matrix, snapshot: &Snapshot, leaf: &Leaf) {
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

fn ancestors(out: &mut Matrix, around: &Around) {
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

fn containers(out: &mut Matrix, page: &Page, index: usize, around: &Around) {
    const NAMES: [[&str; 6]; CONTAINERS] = [
        ["1 words", "1 link density", "1 leaves", "1 long share", "1 place", "1 words a leaf"],
        ["2 words", "2 link density", "2 leaves", "2 long share", "2 place", "2 words a leaf"],
        ["3 words", "3 link density", "3 leaves", "3 long share", "3 place", "3 words a leaf"],
    ];
    let sums = &page.sums;
    for (level, names) in NAMES.iter().enumerate() {
        let range = around.containers.get(level).or(around.containers.last()).cloned().unwrap_or(index..index + 1);
        let of = |column: &[f32]| at(column, range.end) - at(column, range.start);
        let words = of(&sums.words);
        let count = range.len() as f32;
        let values = [
            ln(words),
            share(of(&sums.link_words), words),
            ln(count),
            share(of(&sums.long_words), words),
            share((index - range.start) as f32, count),
            share(words, count),
        ];
        names.iter().zip(values).for_each(|(name, value)| out.push(name, value));
    }
    out.push("to long", around.to_long[0] as f32);
    out.push("to three long", around.to_long[1] as f32);
}

fn repetition(out: &mut Matrix, page: &Page, index: usize, around: &Around) {
    let (count, words) = page.signatures.get(&around.signature).copied().unwrap_or_default();
    out.push("alike", ln(count as f32));
    out.push("alike share", share(words, at(&page.sums.words, usize::MAX)));
    out.push("alike words", share(words, count as f32));
    out.push("repeats", page.repeats.get(index).map_or(0.0, |&n| n.min(3) as f32));
}

fn neighbours(out: &mut Matrix, page: &Page, index: usize) {
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
        out.push(names[0], value(&|o| ln(o.facts.words)));
        out.push(names[1], value(&|o| o.facts.link_density()));
        out.push(names[2], value(&|o| flag(snapshot.tag(o.container).heading_level().is_some())));
        out.push(names[3], value(&|o| flag(snapshot.tag(o.container) == snapshot.tag(leaf.container))));
        out.push(names[4], value(&|o| flag(snapshot.parent(o.container) == snapshot.parent(leaf.container))));
        out.push(names[5], value(&|o| flag(o.facts.ends_sentence())));
    }
}

fn position(out: &mut Matrix, page: &Page, index: usize) {
    let sums = &page.sums;
    let last = page.outline.leaves.len();
    let (all, long) = (at(&sums.words, last), at(&sums.long_words, last));
    out.push("words before", share(at(&sums.words, index), all));
    out.push("long before", share(at(&sums.long_words, index), long));
    out.push("long leaves before", ln(at(&sums.long, index)));
    out.push("long leaves after", ln(at(&sums.long, last) - at(&sums.long, index + 1)));
    out.push("leaves before", ln(index as f32));
    out.push("leaves after", ln((last - index) as f32));
    let is = |i: &usize| page.outline.leaves.get(*i).is_some_and(is_long);
    let before = (0..index).rev().take(40).position(|i| is(&i)).map_or(50.0, |n| n as f32);
    let after = (index + 1..last).take(40).position(|i| is(&i)).map_or(50.0, |n| n as f32);
    out.push("since long", before);
    out.push("until long", after);
    let from_headline = page.headline.map_or(0.0, |h| {
        let distance = index as f32 - h as f32;
        ln(distance.abs()) * distance.signum() + if distance >= 0.0 { 0.1 } else { -0.1 }
    });
    out.push("from headline", from_headline);
    out.flag("headline", page.headline == Some(index));
    let words_from = page.headline.map_or(-1.0, |h| if index > h { ln(at(&sums.words, index) - at(&sums.words, h)) } else { -2.0 });
    out.push("words from headline", words_from);
}

fn words(out: &mut Matrix, page: &Page, index: usize) {
    const NAMES: [&str; crate::lang::FURNITURE_KINDS] = [
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

/// The numbers of the second stage: what the first stage made of the leaf and of those around it.
pub fn second(page: &Page, base: &Matrix, likelihood: &[f32], root: Option<NodeId>) -> Matrix {
    let leaves = &page.outline.leaves;
    let mut sum = 0.0;
    let mut mass = vec![0.0];
    let mut sure = vec![0.0];
    let mut alike: HashMap<u64, (f32, f32)> = HashMap::new();
    for ((leaf, p), around) in leaves.iter().zip(likelihood).zip(&page.around) {
        sum += p * leaf.facts.words;
        mass.push(sum);
        sure.push(at(&sure, usize::MAX) + f32::from(u8::from(*p >= SURE && leaf.facts.words >= 8.0)));
        let entry = alike.entry(around.signature).or_default();
        *entry = (entry.0 + p * leaf.facts.words, entry.1 + leaf.facts.words);
    }
    let inside_root = root.map_or(0..leaves.len(), |root| page.outline.inside(page.snapshot, root));
    let words = &page.sums.words;
    let mut out = Matrix::default();
    for (index, (row, around)) in base.rows().zip(&page.around).enumerate() {
        out.extend(&base.names, row);
        let p = |i: Option<usize>| i.and_then(|i| likelihood.get(i)).copied().unwrap_or(0.0);
        out.push("p", p(Some(index)));
        for (name, offset) in [("p -3", -3), ("p -2", -2), ("p -1", -1), ("p +1", 1), ("p +2", 2), ("p +3", 3)] {
            out.push(name, p(index.checked_add_signed(offset)));
        }
        for (level, name) in ["p 1", "p 2", "p 3"].into_iter().enumerate() {
            let range = around.containers.get(level).or(around.containers.last()).cloned().unwrap_or(index..index + 1);
            out.push(name, share(at(&mass, range.end) - at(&mass, range.start), at(words, range.end) - at(words, range.start)));
        }
        let (likely, all) = alike.get(&around.signature).copied().unwrap_or_default();
        out.push("p alike", share(likely, all));
        out.flag("in root", inside_root.contains(&index));
        let root_mass = at(&mass, inside_root.end) - at(&mass, inside_root.start);
        let before = at(&mass, index.clamp(inside_root.start, inside_root.end)) - at(&mass, inside_root.start);
        out.push("mass before", share(before, root_mass));
        out.push("root mass", ln(root_mass));
        out.push("sure before", ln(at(&sure, index)));
        out.push("sure after", ln(at(&sure, usize::MAX) - at(&sure, index + 1)));
        let near = |range: Range<usize>| at(&sure, range.end) - at(&sure, range.start);
        out.push("sure in 5 before", near(index.saturating_sub(5)..index));
        out.push("sure in 5 after", near(index + 1..(index + 6).min(leaves.len())));
        out.push("page mass share", share(sum, at(words, usize::MAX)));
        out.end_row();
    }
    out
}
