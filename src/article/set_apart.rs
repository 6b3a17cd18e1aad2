//! Boxes that a live page sets in a type of their own: small, and in another face than the text around them.
//!
//! Takes the fates and leaves out such boxes, headings and all; nothing speaks here where the snapshot has no layout. What has a
//! type of its own and belongs to the text stays: captions, quotations, tables, code and corrections.

use super::Reason;
use super::blocks::heading_level;
use super::body_type::BodyType;
use super::features::{Evidence, Page, Sum};
use super::marks::{Fate, kept_words};
use super::outline::{Outline, Shape};
use super::verdicts::CORRECTION;
use crate::snapshot::{Snapshot, Tag};

/// How sure a type of its own makes a removal.
const SURE: f32 = 0.8;
/// Elements that are climbed from a line to its box.
const LEVELS: usize = 6;
/// The most of the kept words that may go, readers' letters below a short text among them; more is a page with two types of text.
const MOST: f32 = 0.6;
/// Elements whose words have a type of their own wherever they stand.
const OWN_TYPE: [Tag; 3] = [Tag::Blockquote, Tag::Figure, Tag::Table];

/// Leaves out the boxes; `why` is the best name for a leaf that goes.
#[inline(never)]
pub fn drop_boxes(
    snapshot: &Snapshot,
    outline: &Outline,
    page: &Page,
    body: BodyType,
    captions: &[bool],
    why: &dyn Fn(usize) -> Reason,
    fates: &mut [Fate],
) {
    let is_kept = |i: usize| fates.get(i) == Some(&Fate::Kept);
    let belongs = |i: usize| {
        let has_own_type = |evidence: &Evidence| OWN_TYPE.iter().any(|&tag| evidence.is_inside(tag)) || evidence.finds(CORRECTION) >= 2;
        captions.get(i) == Some(&true) || page.evidence(i).is_none_or(has_own_type)
    };
    let is_heading = |i: usize| outline.leaves.get(i).is_some_and(|leaf| heading_level(snapshot, leaf).is_some());
    let is_apart = |i: usize| {
        let Some(leaf) = outline.leaves.get(i).filter(|leaf| leaf.shape == Shape::Text) else { return false };
        is_kept(i) && body.is_set_apart(snapshot, leaf) && !belongs(i)
    };
    let apart: Vec<bool> = (0..fates.len()).map(is_apart).collect();
    if !apart.contains(&true) {
        return;
    }
    // The headings of a box may be as large as the text beside it.
    let text = |i: usize| is_kept(i) && apart.get(i) != Some(&true) && !is_heading(i) || fates.get(i) == Some(&Fate::Elsewhere);
    let text = Sum::over((0..fates.len()).map(|i| f32::from(u8::from(text(i)))));
    let mut boxes = Vec::new();
    let mut done = 0;
    for (index, leaf) in outline.leaves.iter().enumerate().filter(|(index, _)| apart.get(*index) == Some(&true)) {
        if index >= done {
            let around = snapshot.inclusive_ancestors(leaf.container).take(LEVELS).map(|node| outline.inside(snapshot, node));
            let own = around.take_while(|inside| text.of(inside) == 0.0).last().unwrap_or(index..index + 1);
            done = own.end;
            boxes.push(own);
        }
    }
    let all = kept_words(outline, fates, 0..fates.len());
    if boxes.iter().map(|own| kept_words(outline, fates, own.clone())).sum::<f32>() > MOST * all {
        return;
    }
    for index in boxes.into_iter().flatten() {
        if let Some(fate @ Fate::Kept) = fates.get_mut(index) {
            *fate = Fate::Removed(why(index), SURE);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{body_type, outline};
    use crate::snapshot::{Builder, Flags, Layout};

    const LONG: &str = "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year.";

    /// Which leaves are kept between paragraphs in 20 pixels of the face 1: each with its tag, size and face, in one box.
    fn check(parts: &[(Tag, u16, u16)], expected: &[bool]) {
        let mut b = Builder::new("");
        let body = b.open(Tag::Body, Flags::default());
        let line = |b: &mut Builder, tag, size: u16, family| {
            let node = b.open(tag, Flags::default());
            b.layout(node, Layout { x: 300, width: 600, height: 20, font_size: size * 10, weight: 400, family, ..Layout::default() });
            b.text(LONG);
            b.close();
        };
        (0..4).for_each(|_| line(&mut b, Tag::P, 20, 1));
        b.open(Tag::Div, Flags::default());
        parts.iter().for_each(|&(tag, size, family)| line(&mut b, tag, size, family));
        b.close();
        (0..4).for_each(|_| line(&mut b, Tag::P, 20, 1));
        let snapshot = b.finish();
        let outline = outline::outline(&snapshot, body);
        let count = outline.leaves.len();
        let look = body_type::of(&snapshot, &outline, &vec![0.9; count]).expect("a body");
        let mut fates = vec![Fate::Kept; count];
        drop_boxes(&snapshot, &outline, &Page::new(&snapshot, &outline), look, &vec![false; count], &|_| Reason::Other, &mut fates);
        let kept: Vec<bool> = fates.iter().map(|fate| *fate == Fate::Kept).collect();
        assert_eq!(kept[4..count - 4], *expected, "{parts:?}");
        assert!(kept[..4].iter().chain(&kept[count - 4..]).all(|kept| *kept), "the text around it");
    }

    #[test]
    fn small_type_of_another_face_sets_a_box_apart() {
        check(&[(Tag::P, 13, 2), (Tag::P, 13, 2)], &[false, false]);
        check(&[(Tag::H3, 18, 2), (Tag::P, 13, 2)], &[false, false]);
        check(&[(Tag::P, 20, 1), (Tag::P, 13, 2)], &[true, false]);
        check(&[(Tag::P, 18, 2), (Tag::P, 13, 2)], &[true, false]);
    }

    #[test]
    fn what_only_looks_a_little_different_stays() {
        check(&[(Tag::P, 17, 1), (Tag::P, 18, 2)], &[true, true]);
        check(&[(Tag::Blockquote, 13, 2), (Tag::P, 14, 1)], &[true, true]);
        // Where most is set so, it is the text.
        check(&[(Tag::P, 13, 2); 16], &[true; 16]);
    }
}
