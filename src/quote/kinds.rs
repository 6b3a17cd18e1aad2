//! What a span between marks is: speech in whole clauses, a piece of speech, or none.
//!
//! Takes a scene and a span; gives the features of each [`Verdict`], between which the model chooses.

use super::features::{Features, base, bucket};
use super::lexicon::Classes;
use super::pairs::{Ending, Span};
use super::scene::Scene;
use super::symbols::{EDGE, reports};
use crate::article::BlockKind;
use crate::mention::Label;
use crate::units::slice;

/// What a span may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// “We will win,” she said.
    Direct,
    /// She called it “a shame”.
    Mixed,
    /// The film “Jaws”; the so-called “fix”.
    NotSpeech,
}

impl Verdict {
    /// All, in the order of their scores.
    pub const ALL: [Self; 3] = [Self::Direct, Self::Mixed, Self::NotSpeech];
}

/// How many nodes around a quote are looked at for a word that announces.
const NEAR: usize = 4;

/// Room for what is seen of most spans.
const MOST_SEEN: usize = 64;

/// The features of each verdict on a span, in the order of [`Verdict::ALL`].
pub(super) fn features(scene: &Scene, at: usize) -> Vec<Features> {
    let mut seen = Vec::with_capacity(MOST_SEEN);
    seen.push(base(0, [0; 3]));
    if let (Some(span), Some(&(line, node))) = (scene.spans.get(at), scene.lines.places.get(at)) {
        inside(scene, span, &mut seen);
        around(scene, line, node, &mut seen);
    }
    let choice = |verdict: usize| {
        let mut out = Features(Vec::with_capacity(seen.len()));
        seen.iter().for_each(|&base| out.add(base, verdict as u32));
        out
    };
    (0..Verdict::ALL.len()).map(choice).collect()
}

/// What the words between the marks show.
#[inline(never)]
fn inside(scene: &Scene, span: &Span, out: &mut Vec<u32>) {
    let text = &scene.document.text;
    let words = slice(text, span.inner).trim();
    let mut add = |template: u32, a: u32, b: u32, c: u32| out.push(base(template, [a, b, c]));
    let count = words_in(words);
    let first = words.chars().next().unwrap_or(' ');
    let upper = u32::from(first.is_uppercase()) + 2 * u32::from(first.is_numeric());
    let ending = last_mark(words);
    let single = u32::from(slice(text, span.range).starts_with(['\'', '‘', '’', '‚', '‹']));
    let nested = u32::from(span.parent.is_some());
    let capitals = title_case(words);
    let passage = scene.document.passages.get(span.passage);
    let leads = u32::from(passage.is_some_and(|p| p.range.start == span.range.start));
    let tail = passage.and_then(|p| text.get(span.range.end.index()..p.range.end.index())).unwrap_or("");
    let ends = u32::from(!tail.contains(char::is_alphanumeric));
    let after = tail.chars().next().map_or(0, |c| if c.is_alphabetic() { 1 } else { u32::from(c) });
    add(1, bucket(count), upper, ending);
    add(2, bucket(count), capitals, 0);
    add(3, single, nested, bucket(count.min(5)));
    add(4, ending, after, 0);
    add(5, leads, ends, ending);
    add(6, leads, upper, bucket(count.min(9)));
    add(7, capitals, upper, ending);
    let kind = passage.map_or(0, |p| match p.kind {
        BlockKind::Title => 1,
        BlockKind::Heading => 2,
        BlockKind::Caption => 3,
        BlockKind::Quote => 4,
        _ => 0,
    });
    add(8, kind, bucket(count.min(6)), upper);
    add(9, u32::from(span.ending == Ending::Closed), u32::from(span.continues.is_some()), 0);
    let mut seen = Classes::default();
    let mut persons = 0;
    let start = scene.lines.items.partition_point(|i| i.range.start < span.inner.start);
    let items = scene.lines.items.get(start..).unwrap_or(&[]);
    for (place, item) in items.iter().take_while(|i| i.range.end <= span.inner.end).enumerate() {
        seen = seen.with(item.classes);
        persons += u32::from(item.any(Classes::PRONOUN));
        if place == 0 {
            add(10, item.key, bucket(count.min(3)), 0);
        }
        if count <= 2 {
            add(11, item.key, 0, 0);
        }
    }
    for (at, class) in [
        Classes::PRONOUN,
        Classes::AUXILIARY,
        Classes::NEGATION,
        Classes::POSSESSIVE,
        Classes::DEFINITE,
        Classes::INDEFINITE,
        Classes::STOP,
        Classes::COMMA,
    ]
    .into_iter()
    .enumerate()
    {
        if seen.any(class) {
            add(12, at as u32, bucket(count.min(6)), 0);
        }
    }
    add(13, persons.min(3), ending, upper);
    // A title of a work fills the marks.
    let from = scene.mentions.partition_point(|m| m.range.end <= span.inner.start);
    for mention in scene.mentions.iter().skip(from).take_while(|m| m.range.start < span.inner.end) {
        let whole = (mention.range.len() + 3 >= span.inner.len()) as u32;
        let work = matches!(mention.label, Label::WorkOfArt | Label::Law | Label::Event | Label::Product);
        if whole == 1 || work {
            add(14, mention.label as u32, whole, 0);
        }
    }
}

/// Words between blanks; where none part them, two ideographs or kana are about a word.
fn words_in(text: &str) -> usize {
    // In most texts no byte begins one of them.
    let may_have = text.bytes().any(|byte| matches!(byte, 0xE3..=0xE9));
    let unparted = |text: &str| text.chars().filter(|c| matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}')).count();
    text.split_whitespace().count() + if may_have { unparted(text) / 2 } else { 0 }
}

fn last_mark(words: &str) -> u32 {
    match words.chars().next_back() {
        Some(',') => 1,
        Some('.' | '。') => 2,
        Some('?' | '!' | '？' | '！') => 3,
        Some('…' | '—' | '–' | '-') => 4,
        Some(c) if !c.is_alphanumeric() => 5,
        _ => 0,
    }
}

/// 0 no capital but the first, 1 some, 2 every long word has one.
fn title_case(words: &str) -> u32 {
    let (mut all, mut upper, mut any) = (0, 0, false);
    for word in words.split_whitespace().skip(1) {
        let capital = word.starts_with(char::is_uppercase);
        let long = word.chars().nth(3).is_some();
        any |= capital;
        all += usize::from(long);
        upper += usize::from(long && capital);
    }
    match (all, upper) {
        (0, _) => u32::from(any),
        (all, upper) if all == upper => 2,
        (_, 0) => 0,
        _ => 1,
    }
}

/// What the reporter's words beside it show.
#[inline(never)]
fn around(scene: &Scene, line: usize, node: usize, out: &mut Vec<u32>) {
    let mut add = |template: u32, a: u32, b: u32, c: u32| out.push(base(template, [a, b, c]));
    let near = |offset: isize| u32::from(scene.near(line, node, offset));
    let (before, after) = (near(-1), near(1));
    add(30, before, after, 0);
    add(31, before, near(-2), 0);
    add(32, after, near(2), 0);
    add(33, before, near(-2), near(-3));
    add(34, after, near(2), near(3));
    let word = |offset: isize| match scene.near(line, node, offset) {
        EDGE => 0,
        _ => node.checked_add_signed(offset).map_or(0, |at| scene.word(line, at)),
    };
    add(35, word(-1), 0, 0);
    add(36, word(1), 0, 0);
    add(37, word(-2), before, 0);
    add(38, word(2), after, 0);
    add(39, word(-1), word(-2), 0);
    let class = |offset: isize| node.checked_add_signed(offset).map_or(Classes::default(), |at| scene.classes(line, at));
    let borders = Classes::BORDER.with(Classes::CUE).with(Classes::ROLE).with(Classes::ANNOUNCER).with(Classes::CAPITAL);
    if before != u32::from(EDGE) {
        add(40, (class(-1).bits() & borders.bits()) as u32, 0, 0);
    }
    if after != u32::from(EDGE) {
        add(41, (class(1).bits() & borders.bits()) as u32, 0, 0);
    }
    let Some(content) = scene.lines.lines.get(line) else { return };
    let Some(frame) = content.frame_of.get(node).and_then(|&f| content.frames.get(f)) else { return };
    let symbols = scene.symbols.get(line).map_or(&[][..], |s| s.as_slice());
    let verb = |range: std::ops::Range<usize>| symbols.get(range).unwrap_or(&[]).iter().filter(|&&s| reports(s)).count();
    let (verbs_before, verbs_after) = (verb(frame.start..node), verb(node + 1..frame.end));
    add(42, verbs_before.min(2) as u32, verbs_after.min(2) as u32, 0);
    let quotes = symbols.get(frame.clone()).unwrap_or(&[]).iter().filter(|&&s| s == b'Q').count();
    add(43, quotes.min(4) as u32, u32::from(frame.len() == 1), 0);
    // The nearest verb that reports, and how far.
    for (side, found) in [
        (0, (frame.start..node).rev().find(|&n| symbols.get(n).is_some_and(|&s| reports(s) || s == b'G'))),
        (1, (node + 1..frame.end).find(|&n| symbols.get(n).is_some_and(|&s| reports(s) || s == b'G'))),
    ] {
        let Some(found) = found else { continue };
        let path = if side == 0 { scene.path(line, found + 1, node) } else { scene.path(line, node + 1, found) };
        let symbol = symbols.get(found).copied().unwrap_or(EDGE);
        add(44, side, u32::from(symbol), bucket(found.abs_diff(node)));
        add(45, side, scene.word(line, found), bucket(path.len().min(3)));
        add(46, side, u32::from(symbol), hash(&path, 6));
    }
    for (side, range) in [(0, node.saturating_sub(NEAR).max(frame.start)..node), (1, node + 1..(node + 1 + NEAR).min(frame.end))] {
        for near in range {
            let classes = scene.classes(line, near);
            for (at, class) in
                [Classes::ANNOUNCER, Classes::NOUN, Classes::DOCUMENT, Classes::PARTICIPLE, Classes::SOURCE].into_iter().enumerate()
            {
                if classes.any(class) {
                    add(47, side, at as u32, bucket(near.abs_diff(node)));
                }
            }
            add(48, side, scene.word(line, near), 0);
        }
    }
}

/// A hash of a path, cut to its `most` symbols nearest the quote's end.
pub(super) fn hash(path: &[u8], most: usize) -> u32 {
    let cut = path.get(path.len().saturating_sub(most)..).unwrap_or(path);
    cut.iter().fold(0x811c_9dc5, |hash: u32, &s| (hash ^ u32::from(s)).wrapping_mul(0x0100_0193))
}
