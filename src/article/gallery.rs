//! Picture galleries: slides that are made twice so that they turn round, and small galleries inside a text.
//!
//! Reads markup and class words; the captions of a page that is all pictures are its text.

use super::Reason;
use super::class_words::{COPY_CLASSES, Hint, hints_of};
use super::features::Page;
use super::marks::Fate;
use super::outline::{Outline, Shape};
use crate::hash::HashMap;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// How sure the rules of this file are.
const SURE: f32 = 0.8;
/// Elements that are climbed from a caption to its slide, and from a slide to its gallery.
const LEVELS: usize = 6;
/// Elements that are climbed from a figure to the one that holds the text too.
const HOLDERS: usize = 2;
/// Words of a small gallery, and of each of its lines.
const SMALL: f32 = 60.0;
const LINE: f32 = 12.0;
/// Pictures of a gallery at least.
const PICTURES: usize = 2;

/// Whether class words around a leaf say gallery.
fn is_inside(page: &Page, index: usize) -> bool {
    page.evidence(index).is_some_and(|e| e.near.has(Hint::Gallery) || e.far.has(Hint::Gallery))
}

/// The last leaf among which captions still belong to the body, whose last leaf is `body`: where a row of pictures begins not more
/// than `reach` leaves below that, its last caption, as long as no more than `reach` leaves part two of them.
pub fn end(snapshot: &Snapshot, outline: &Outline, page: &Page, captions: &[bool], body: usize, reach: usize) -> usize {
    let is_slide = |i: usize| captions.get(i) == Some(&true) && (is_inside(page, i) || stands_with(snapshot, outline, i, body));
    let mut last = body + reach;
    while let Some(next) = (last.saturating_sub(reach)..=last).rev().find(|&i| is_slide(i)).map(|i| i + reach).filter(|&next| next > last) {
        last = next;
    }
    last
}

/// Whether a leaf is the caption of a figure that leads nowhere and stands in one element with the leaf `body` above it.
fn stands_with(snapshot: &Snapshot, outline: &Outline, index: usize, body: usize) -> bool {
    let Some(leaf) = outline.leaves.get(index).filter(|leaf| leaf.facts.links == 0) else { return false };
    let around = || snapshot.inclusive_ancestors(leaf.container).take(LEVELS);
    let Some(figure) = around().find(|&node| snapshot.tag(node) == Tag::Figure) else { return false };
    let holders = || snapshot.ancestors(figure).take(HOLDERS);
    let leads_away = around().chain(holders()).any(|node| snapshot.tag(node) == Tag::A);
    !leads_away && holders().any(|node| outline.inside(snapshot, node).contains(&body))
}

/// For each leaf whether it stands in a slide that is a copy of one elsewhere.
#[inline(never)]
pub fn copies(snapshot: &Snapshot, outline: &Outline, page: &Page) -> Vec<bool> {
    let says_copy = |node: NodeId| {
        let class = snapshot.attr(node, Attr::Class).unwrap_or_default();
        hints_of(class).has(Hint::Gallery) && COPY_CLASSES.iter().any(|copy| class.contains(copy))
    };
    let is_copy = |i: usize| {
        let leaf = outline.leaves.get(i)?;
        Some(is_inside(page, i) && snapshot.ancestors(leaf.container).take(LEVELS).any(says_copy))
    };
    let marked: Vec<bool> = (0..outline.leaves.len()).map(|i| is_copy(i) == Some(true)).collect();
    if !marked.contains(&true) {
        return marked;
    }
    let mut originals: HashMap<u64, usize> = HashMap::default();
    for (leaf, _) in outline.leaves.iter().zip(&marked).filter(|(_, marked)| !**marked) {
        *originals.entry(leaf.facts.hash).or_default() += 1;
    }
    outline.leaves.iter().zip(marked).map(|(leaf, marked)| marked && originals.contains_key(&leaf.facts.hash)).collect()
}

/// Leaves out small galleries: a heading, some pictures with a line each.
#[inline(never)]
pub fn drop_small(snapshot: &Snapshot, outline: &Outline, page: &Page, captions: &[bool], fates: &mut [Fate]) {
    let mut done = NodeId(0);
    for index in 0..fates.len() {
        let Some(leaf) = outline.leaves.get(index) else { continue };
        let is_slide = is_inside(page, index) && leaf.facts.words <= LINE;
        if leaf.container < done || !is_slide || fates.get(index) != Some(&Fate::Kept) || captions.get(index) == Some(&true) {
            continue;
        }
        let is_small = |node: NodeId| {
            let mut words = 0.0;
            outline.leaves.get(outline.inside(snapshot, node)).unwrap_or_default().iter().all(|leaf| {
                words += leaf.facts.words;
                words <= SMALL && leaf.facts.words <= LINE && leaf.shape == Shape::Text
            })
        };
        let says = |node: &NodeId| snapshot.attr(*node, Attr::Class).is_some_and(|class| hints_of(class).has(Hint::Gallery));
        let around = snapshot.inclusive_ancestors(leaf.container).take(LEVELS);
        let Some(gallery) = around.take_while(|&node| is_small(node)).filter(says).last() else { continue };
        let pictures = snapshot.subtree(gallery).filter(|&node| matches!(snapshot.tag(node), Tag::Img | Tag::AmpImg)).count();
        if pictures >= PICTURES {
            for fate in fates.get_mut(outline.inside(snapshot, gallery)).unwrap_or_default() {
                *fate = Fate::Removed(Reason::Gallery, SURE);
            }
        }
        done = snapshot.end(gallery);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    #[test]
    fn copies_of_slides_are_found() {
        let slide =
            |class: &str, text: &str| format!("<div class='slick-slide {class}'><figure><figcaption>{text}</figcaption></figure></div>");
        let (snapshot, outline) = of_html(&[slide("slick-cloned", "Dusk"), slide("", "Dawn"), slide("", "Dusk")].concat());
        assert_eq!(copies(&snapshot, &outline, &Page::new(&snapshot, &outline)), [true, false, false]);
        let (snapshot, outline) = of_html(&[slide("slick-cloned", "Dusk"), slide("", "Dawn")].concat());
        assert_eq!(copies(&snapshot, &outline, &Page::new(&snapshot, &outline)), [false, false], "there is no other");
    }

    #[test]
    fn rows_of_pictures_are_followed_to_their_end() {
        let check = |before: &str, figure: &str, expected: usize| {
            let (snapshot, outline) =
                of_html(&format!("<main><div><p>The ice was nine inches thick.</p>{before}{}</div></main>", figure.repeat(8)));
            let captions: Vec<bool> = (0..outline.leaves.len()).map(|i| i > 0).collect();
            assert_eq!(end(&snapshot, &outline, &Page::new(&snapshot, &outline), &captions, 0, 2), expected, "{figure}");
        };
        check("", "<figure><img src=1><figcaption>At dawn</figcaption></figure>", 10);
        check("", "<p><figure><img src=1><figcaption>At dawn</figcaption></figure>", 10);
        check("", "<figure><img src=1><figcaption><a href=/1>At dawn</a></figcaption></figure>", 2);
        check("", "<a href=/1><figure><img src=1><figcaption>At dawn</figcaption></figure></a>", 2);
        check("", "<div><img src=1><p>At dawn</p></div>", 2);
        check("</div><div><section>", "<figure><img src=1><figcaption>At dawn</figcaption></figure>", 2);
    }

    #[test]
    fn a_small_gallery_goes() {
        let check = |html: &str, expected: &[bool]| {
            let (snapshot, outline) = of_html(html);
            let mut fates = vec![Fate::Kept; outline.leaves.len()];
            let captions = vec![false; fates.len()];
            drop_small(&snapshot, &outline, &Page::new(&snapshot, &outline), &captions, &mut fates);
            assert_eq!(fates.iter().map(|fate| *fate == Fate::Kept).collect::<Vec<_>>(), expected, "{html}");
        };
        let slides = "<h3>In pictures</h3><ol><li><img src=1><p>At dawn<li><img src=2><p>At dusk</ol>";
        let text = "The council met on Monday, and after three hours of talk it voted to do nothing. ".repeat(8);
        check(&format!("<p>{text}<section class=gallery>{slides}</section>"), &[true, false, false, false]);
        check(&format!("<p>{text}<section>{slides}</section>"), &[true; 4]);
    }
}
