//! Paragraphs that the page itself says are none of the article's: outside of what its markup or its linked data call the
//! article's body.
//!
//! Takes the fates and leaves out some more. Pages often say it of a part of the article alone, so it is believed only where
//! most of the text lies inside, and of linked data only where their text ends as the page's does: many cut it off.

use std::ops::Range;

use super::Reason;
use super::anchor::Says;
use super::features::{Page, is_long};
use super::marks::Fate;
use super::outline::{Outline, Shape};
use crate::snapshot::Tag;

/// How sure it is that what stands outside of the stated body does not belong.
const SURE: f32 = 0.8;
/// Paragraphs that must lie inside, their words, and their share of the words of all.
const PARAGRAPHS: usize = 3;
const WORDS: f32 = 120.0;
const SHARE: f32 = 0.5;
/// Paragraphs in a row that are a text of their own: one may be a standfirst, or a quotation that linked data leave out.
const RUN: usize = 2;
/// Elements whose text a stated body often lacks.
const APART: [Tag; 5] = [Tag::Blockquote, Tag::Figure, Tag::Table, Tag::Ul, Tag::Ol];

/// Leaves out the paragraphs outside of the stated body; `why` is the best name for a leaf that goes.
#[inline(never)]
pub fn drop_outside(outline: &Outline, page: &Page, captions: &[bool], why: &dyn Fn(usize) -> Reason, fates: &mut [Fate]) {
    let is_text = |&i: &usize| {
        let reads = outline.leaves.get(i).is_some_and(|leaf| leaf.shape == Shape::Text && is_long(leaf));
        let stands_apart = || page.evidence(i).is_none_or(|evidence| APART.iter().any(|&tag| evidence.is_inside(tag)));
        fates.get(i) == Some(&Fate::Kept) && captions.get(i) != Some(&true) && reads && !stands_apart()
    };
    let texts: Vec<usize> = (0..fates.len()).filter(is_text).collect();
    let marked = Stated { outline, texts: &texts, holds: &|i| page.is_in_stated_body(i) };
    let told = Stated { outline, texts: &texts, holds: &|i| page.says(i) != Says::Absent };
    let mut gone: Vec<usize> = marked.outside(|run, last| run.start > last || run.len() >= RUN);
    let is_whole = texts.iter().rev().find(|&&i| page.says(i) == Says::Present).is_some_and(|&last| page.ends_stated_text(last));
    if is_whole {
        gone.extend(told.outside(|run, _| run.len() >= RUN));
    }
    for index in gone {
        if let Some(fate @ Fate::Kept) = fates.get_mut(index) {
            *fate = Fate::Removed(why(index), SURE);
        }
    }
}

/// A body as the page states it.
struct Stated<'a> {
    outline: &'a Outline,
    /// The paragraphs that are kept.
    texts: &'a [usize],
    /// Whether a leaf is in it.
    holds: &'a dyn Fn(usize) -> bool,
}

impl Stated<'_> {
    /// The leaves of the runs of paragraphs outside of it that `is_alien`, which is told their places among the paragraphs and
    /// that of the last one inside. None where it holds too little of the text.
    fn outside(&self, is_alien: impl Fn(&Range<usize>, usize) -> bool) -> Vec<usize> {
        let words = |i: usize| self.outline.leaves.get(i).map_or(0.0, |leaf| leaf.facts.words);
        let inside: Vec<bool> = self.texts.iter().map(|&i| (self.holds)(i)).collect();
        let all: f32 = self.texts.iter().map(|&i| words(i)).sum();
        let own: f32 = self.texts.iter().zip(&inside).filter(|(_, inside)| **inside).map(|(&i, _)| words(i)).sum();
        let count = inside.iter().filter(|inside| **inside).count();
        let Some(last) = inside.iter().rposition(|&inside| inside) else { return Vec::new() };
        if count < PARAGRAPHS || own < WORDS || own < SHARE * all {
            return Vec::new();
        }
        let mut out = Vec::new();
        let mut start = 0;
        for run in inside.chunk_by(|a, b| a == b) {
            let places = start..start + run.len();
            start = places.end;
            if run.first() == Some(&false) && is_alien(&places, last) {
                // What stands between two paragraphs of it goes with them: a list, a heading.
                let ends = self.texts.get(places).and_then(|run| Some((*run.first()?, *run.last()?)));
                out.extend(ends.into_iter().flat_map(|(first, last)| first..=last).filter(|&i| !(self.holds)(i)));
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    const OURS: &str = "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year";
    const THEIRS: &str =
        "Lanterns were lit across the valley on Saturday night, and people of three villages walked behind them to the chapel";

    /// Which leaves are kept: "O" stands for a paragraph of the article, "T" for one of another, in elements as written. A
    /// script before them tells the article's, if `is_told`.
    fn check(html: &str, is_told: bool, expected: &[bool]) {
        let (mut page, mut told) = (String::new(), String::new());
        for (i, c) in html.chars().enumerate() {
            let text = format!("{i} {}, {i}.", if c == 'O' { OURS } else { THEIRS });
            match c {
                'O' | 'T' => page.push_str(&format!("<p>{text}</p>")),
                c => page.push(c),
            }
            if c == 'O' {
                told.push_str(&text);
            }
        }
        let script =
            if is_told { format!("<script type=application/ld+json>{{\"articleBody\":\"{told}\"}}</script>") } else { String::new() };
        let (snapshot, outline) = of_html(&format!("{script}{page}"));
        let mut fates = vec![Fate::Kept; outline.leaves.len()];
        let captions = vec![false; fates.len()];
        drop_outside(&outline, &Page::new(&snapshot, &outline), &captions, &|_| Reason::Other, &mut fates);
        assert_eq!(fates.iter().map(|fate| *fate == Fate::Kept).collect::<Vec<_>>(), expected, "{html}");
    }

    #[test]
    fn marked_bodies_end_where_they_say() {
        let body = "<div itemprop=articleBody>OOOOOO</div>";
        check(&format!("<main>{body}<div>T</div></main>"), false, &[[true; 6].as_slice(), &[false]].concat());
        check(&format!("<main><div>TT</div>{body}</main>"), false, &[[false; 2].as_slice(), &[true; 6]].concat());
        check(&format!("<main><div>T</div>{body}</main>"), false, &[true; 7]);
        check(&format!("<main>{body}<ul><li>T</ul></main>"), false, &[true; 7]);
        check("<main><div itemprop=articleBody>OO</div><div>OOOO</div></main>", false, &[true; 6]);
        check("<main><div itemprop=articleBody>OOO</div><div>OOOO</div></main>", false, &[true; 7]);
    }

    #[test]
    fn told_bodies_are_believed_where_they_are_whole() {
        check("<main>OOOOOTT</main>", true, &[[true; 5].as_slice(), &[false; 2]].concat());
        check("<main>OOO<div>TT</div>OOO</main>", true, &[[true; 3].as_slice(), &[false; 2], &[true; 3]].concat());
        check("<main>OOO<div>T</div>OOO</main>", true, &[true; 7]);
        check("<main>OOOOOTTTTTTT</main>", true, &[true; 12]);
        check("<main>OOOOOTT</main>", false, &[true; 7]);
    }
}
