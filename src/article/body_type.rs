//! The body's own type, as a live page shows it: the font and the column of its surest paragraphs.
//!
//! Takes the likelihoods and moves some: a paragraph in the body's font and column is more likely part of it, a line in
//! smaller type, or in another face of the same size, less. It decides nothing alone, and says nothing where the snapshot
//! has no layout: class names then stand for what the eye would see.

use super::class_words::Hint;
use super::features::{Page, is_long};
use super::outline::{Leaf, Outline, Shape};
use crate::hash::HashMap;
use crate::snapshot::{Layout, Snapshot, Tag};

/// Likelihood from which a paragraph shows what the body looks like.
const SURE: f32 = 0.7;
/// Paragraphs that must agree.
const LEAST_PARAGRAPHS: usize = 3;
/// How far looks move a likelihood: enough to turn a doubt, too little to overrule the classifier.
const WEIGHT: f32 = 0.2;
/// Type this much smaller than the body's is small print; browsers and zoom round by less.
const SMALL: f32 = 0.93;
/// Type this much larger than the body's is a heading or a standfirst.
const LARGE: f32 = 1.12;
/// The share of a box's width that lies in the body's column, from which it stands in it.
const OVERLAP: f32 = 0.8;
/// Type so much smaller than the body's sets a box apart: with another face, and with the same.
const APART: f32 = 0.76;
const APART_IN_FACE: f32 = 0.68;
/// Weight from which type is bold.
const BOLD: u16 = 600;
/// Class words of texts that are set like the article and are none.
const ALIEN: [Hint; 4] = [Hint::Comments, Hint::Related, Hint::Newsletter, Hint::Ad];

/// What the body looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyType {
    /// The edges of its column in CSS pixels.
    pub left: i32,
    /// See [`BodyType::left`].
    pub right: i32,
    size: u16,
    weight: u16,
    family: u16,
}

/// The look of the body; `None` without layout or without enough sure paragraphs that look alike.
pub fn of(snapshot: &Snapshot, outline: &Outline, likelihood: &[f32]) -> Option<BodyType> {
    if !snapshot.has_layout() {
        return None;
    }
    let sure = outline.leaves.iter().zip(likelihood).filter(|(leaf, p)| **p >= SURE && is_long(leaf));
    let boxes: Vec<(&Layout, f32)> = sure.filter_map(|(leaf, _)| Some((measured(snapshot, leaf)?, leaf.facts.words))).collect();
    let font = |layout: &Layout| (layout.size(), layout.family);
    let mut words: HashMap<(u16, u16), f32> = HashMap::default();
    for (layout, count) in &boxes {
        *words.entry(font(layout)).or_default() += count;
    }
    // Ties are broken by the font itself, so that the same page always gives the same answer.
    let (own, _) = words.into_iter().max_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)))?;
    let body: Vec<&Layout> = boxes.into_iter().map(|(layout, _)| layout).filter(|layout| font(layout) == own).collect();
    if body.len() < LEAST_PARAGRAPHS {
        return None;
    }
    let (left, right) = edges(&body)?;
    let weight = median(body.iter().map(|l| l.weight))?;
    Some(BodyType { left, right, size: own.0, weight, family: own.1 })
}

/// The edges of the column that boxes stand in: the medians of theirs, since a page repeats its measure.
pub fn edges(boxes: &[&Layout]) -> Option<(i32, i32)> {
    let left = median(boxes.iter().map(|l| l.x))?;
    let right = median(boxes.iter().map(|l| l.x.saturating_add_unsigned(l.width)))?;
    (right > left).then_some((left, right))
}

fn median<T: Copy + Ord>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}

/// How a leaf looks beside the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    /// In the body's font and column.
    Body,
    /// In smaller type, or in another face that is not larger: a box, a byline, a share bar.
    Small,
    /// Larger or bold: a heading, a standfirst.
    Large,
    /// In the body's font elsewhere.
    Elsewhere,
}

impl BodyType {
    fn look(&self, layout: &Layout) -> Look {
        let size = f32::from(layout.size()) / f32::from(self.size.max(1));
        if size >= LARGE || layout.weight >= BOLD && self.weight < BOLD && size >= SMALL {
            Look::Large
        } else if size <= SMALL || layout.family != self.family {
            Look::Small
        } else if layout.overlap(self.left, self.right) >= OVERLAP {
            Look::Body
        } else {
            Look::Elsewhere
        }
    }

    /// Whether a leaf is set as a heading is: larger than the body or bold.
    pub fn is_set_as_heading(&self, snapshot: &Snapshot, leaf: &Leaf) -> bool {
        measured(snapshot, leaf).is_some_and(|layout| self.look(layout) == Look::Large)
    }

    /// Whether a leaf is set as a box is beside the text: in much smaller type, and in another face unless it is smaller still.
    pub fn is_set_apart(&self, snapshot: &Snapshot, leaf: &Leaf) -> bool {
        measured(snapshot, leaf).is_some_and(|layout| {
            let size = f32::from(layout.size()) / f32::from(self.size.max(1));
            size <= if layout.family == self.family { APART_IN_FACE } else { APART }
        })
    }

    /// Moves the likelihoods of leaves that look like the body, or like what is not.
    pub fn weigh(&self, snapshot: &Snapshot, outline: &Outline, page: &Page, likelihood: &mut [f32]) {
        for (index, (leaf, p)) in outline.leaves.iter().zip(likelihood).enumerate() {
            let (Some(layout), Some(evidence)) = (measured(snapshot, leaf), page.evidence(index)) else { continue };
            // Quotations, captions, code and tables have a type of their own.
            let own_type = [Tag::Blockquote, Tag::Figure, Tag::Table].iter().any(|&tag| evidence.is_inside(tag));
            if own_type || leaf.shape != Shape::Text || snapshot.tag(leaf.container).heading_level().is_some() {
                continue;
            }
            // "Reporting by Ada Nwosu" is set like the text above it.
            let names_itself = evidence.found.iter().any(|&found| found >= 2);
            match self.look(layout) {
                Look::Body if is_long(leaf) && !names_itself && !ALIEN.iter().any(|&hint| evidence.far.has(hint)) => {
                    *p = (*p + WEIGHT).min(1.0);
                }
                Look::Small => *p = (*p - WEIGHT).max(0.0),
                _ => {}
            }
        }
    }
}

/// The box of a leaf's block element, where it was drawn and its font was asked for.
fn measured<'a>(snapshot: &'a Snapshot, leaf: &Leaf) -> Option<&'a Layout> {
    snapshot.layout(leaf.container).filter(|layout| layout.width > 0 && layout.font_size > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::outline;
    use crate::snapshot::{Builder, Flags};

    const LONG: &str = "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year.";

    /// A page of paragraphs, each with its left edge, its font size in pixels, its family and weight.
    fn page(parts: &[(i32, u16, u16, u16, &str)]) -> (Snapshot, Outline) {
        let mut b = Builder::new("");
        let body = b.open(Tag::Body, Flags::default());
        for &(x, size, family, weight, text) in parts {
            let p = b.open(Tag::P, Flags::default());
            b.layout(p, Layout { x, width: 600, height: 20, font_size: size * 10, weight, family, ..Layout::default() });
            b.text(text);
            b.close();
        }
        let snapshot = b.finish();
        let outline = outline(&snapshot, body);
        (snapshot, outline)
    }

    #[test]
    fn the_look_of_most_words_is_the_bodys() {
        let (snapshot, outline) = page(&[(300, 18, 1, 400, LONG); 4]);
        let body = of(&snapshot, &outline, &[0.9; 4]).expect("a body");
        assert_eq!((body.left, body.right, body.size, body.family), (300, 900, 180, 1));
        assert_eq!(of(&snapshot, &outline, &[0.9, 0.9, 0.1, 0.1]), None, "too few");
        let bare = crate::html::parse(&format!("<p>{LONG}<p>{LONG}<p>{LONG}"), "");
        let bare_outline = super::super::outline::outline(&bare, bare.nodes().next().unwrap_or_default());
        assert_eq!(of(&bare, &bare_outline, &[0.9; 3]), None, "no layout");
    }

    #[test]
    fn looks_move_doubts() {
        let check = |part: (i32, u16, u16, u16, &str), expected: f32| {
            let parts = [[(300, 18, 1, 400, LONG); 3].as_slice(), &[part]].concat();
            let (snapshot, outline) = page(&parts);
            let mut likelihood = vec![0.9, 0.9, 0.9, 0.5];
            let body = of(&snapshot, &outline, &likelihood).expect("a body");
            body.weigh(&snapshot, &outline, &Page::new(&snapshot, &outline), &mut likelihood);
            assert!((likelihood[3] - expected).abs() < 1e-6, "{part:?}: {}", likelihood[3]);
        };
        check((300, 18, 1, 400, LONG), 0.7);
        check((300, 14, 1, 400, LONG), 0.3);
        check((300, 18, 2, 400, LONG), 0.3);
        check((300, 24, 2, 400, LONG), 0.5);
        check((1000, 18, 1, 400, LONG), 0.5);
        check((300, 18, 1, 400, "Share this with friends"), 0.5);
        check((300, 13, 2, 400, "Share this with friends"), 0.3);
    }

    #[test]
    fn a_short_line_in_large_or_bold_type_is_a_heading() {
        let check = |size, weight, expected| {
            let (snapshot, outline) =
                page(&[[(300, 18, 1, 400, LONG); 3].as_slice(), &[(300, size, 1, weight, "A night in 1994")]].concat());
            let body = of(&snapshot, &outline, &[0.9; 4]).expect("a body");
            assert_eq!(body.is_set_as_heading(&snapshot, &outline.leaves[3]), expected, "{size} {weight}");
        };
        check(24, 400, true);
        check(18, 700, true);
        check(18, 400, false);
        check(13, 700, false);
    }
}
