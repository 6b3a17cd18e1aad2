//! Rules that judge a leaf by what stands around it, after each leaf was judged for itself.
//!
//! Takes the fates and changes some: embedded posts and standfirsts are kept; what stands above the headline, in a box
//! that a furniture heading opens, or in a run of links is left out.

use super::class_words::Hint;
use super::features::Page;
use super::marks::Fate;
use super::outline::{Leaf, Outline, Shape};
use super::{Reason, blocks};
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;

/// How sure the rules of this file are.
const SURE: f32 = 0.9;
/// Words of a standfirst at least.
const STANDFIRST: f32 = 9.0;
/// A standfirst is not quite impossible for the classifier.
const STANDFIRST_LIKELIHOOD: f32 = 0.1;
/// A quotation is not quite impossible for the classifier.
const QUOTE_LIKELIHOOD: f32 = 0.02;
/// Leaves above the headline go if at least this share of the kept words stands below it.
const BELOW_SHARE: f32 = 0.4;
/// Elements that are climbed from the heading of a box to the whole box.
const BOX_LEVELS: usize = 6;
/// The most of the kept words that a furniture box may hold; more is the article under an unlucky heading.
const BOX_SHARE: f32 = 0.5;
/// The same where the heading's class says so too.
const NAMED_BOX_SHARE: f32 = 0.9;
/// Words of a box that an advertisement's label or the house's word to its readers opens, at most.
const SMALL_BOX: f32 = 40.0;
/// Words of a heading that asks to pay: "You have read three of three free articles this month."
const PROMPT: f32 = 20.0;
/// The share of the kept words that stand above the comments.
const ABOVE_COMMENTS: f32 = 0.6;
/// Words of a heading that names an author, besides the name: "About Ada Nwosu".
const ABOUT: usize = 2;
/// Link density from which a leaf is a link to elsewhere.
const LINK: f32 = 0.8;
/// Links in a row from which they are a list of other stories.
const RUN: usize = 2;
/// Phrases, by their place in [`crate::lang::Furniture::lists`], that open a box.
const OPENERS: [(usize, Reason); 5] =
    [(9, Reason::Paywall), (1, Reason::Related), (2, Reason::Newsletter), (3, Reason::Comments), (5, Reason::AuthorBox)];
/// The same for small boxes only.
const SMALL_OPENERS: [(usize, Reason); 4] = [(4, Reason::Ad), (13, Reason::Other), (10, Reason::Cookie), (15, Reason::Other)];
/// Those that only headings open.
const HEADINGS_ONLY: [usize; 2] = [10, 15];

const AUTHOR: usize = 5;

/// What the rules look at.
pub struct Context<'a> {
    /// The page.
    pub snapshot: &'a Snapshot,
    /// Its leaves.
    pub outline: &'a Outline,
    /// What hints at their nature.
    pub page: &'a Page<'a>,
    /// What the classifier makes of them.
    pub likelihood: &'a [f32],
    /// The leaf of the headline.
    pub headline: Option<usize>,
    /// Which leaves are captions.
    pub captions: &'a [bool],
    /// Who wrote the article.
    pub authors: &'a [String],
}

impl Context<'_> {
    /// Applies all rules.
    #[inline(never)]
    pub fn apply(&self, fates: &mut [Fate]) {
        self.keep_quotes(fates);
        self.keep_standfirst(fates);
        self.drop_above_headline(fates);
        self.drop_boxes(fates);
        self.drop_link_runs(fates);
        self.drop_below_comments(fates);
    }

    fn leaf(&self, index: usize) -> Option<&Leaf> {
        self.outline.leaves.get(index)
    }

    fn p(&self, index: usize) -> f32 {
        self.likelihood.get(index).copied().unwrap_or(0.0)
    }

    fn is_inside(&self, index: usize, tag: Tag) -> bool {
        self.page.evidence(index).is_some_and(|e| e.is_inside(tag))
    }

    /// Preformatted text with letters: line numbers beside a listing have none.
    fn is_code(&self, index: usize) -> bool {
        self.leaf(index).is_some_and(|leaf| leaf.shape == Shape::Preformatted && leaf.facts.digits < leaf.facts.chars)
    }

    /// The first and last leaves of the body.
    fn body(&self, fates: &[Fate]) -> Option<(usize, usize)> {
        let is_body = |(i, fate): (usize, &Fate)| *fate == Fate::Kept && !self.captions.get(i).copied().unwrap_or(false);
        let first = fates.iter().enumerate().position(is_body)?;
        let last = fates.len() - 1 - fates.iter().enumerate().rev().position(is_body)?;
        Some((first, last))
    }

    /// Block quotations within the body are part of it, embedded posts among them, whatever their classes share with share bars.
    fn keep_quotes(&self, fates: &mut [Fate]) {
        let Some((first, last)) = self.body(fates) else { return };
        for index in first..=last + 2 {
            let possible = self.leaf(index).is_some_and(|leaf| !leaf.hidden) && self.p(index) >= QUOTE_LIKELIHOOD;
            if let Some(place) = fates.get_mut(index)
                && matches!(place, Fate::Removed(reason, _) if !matches!(reason, Reason::Comments | Reason::NextArticle | Reason::Hidden))
                && possible
                && (self.is_inside(index, Tag::Blockquote) && !self.is_inside(index, Tag::Aside) || self.is_code(index))
            {
                *place = Fate::Kept;
            }
        }
    }

    /// A sentence between the headline and the body that is not a byline is the standfirst.
    fn keep_standfirst(&self, fates: &mut [Fate]) {
        let (Some(headline), Some((first, _))) = (self.headline, self.body(fates)) else { return };
        for index in headline + 1..first {
            let (Some(leaf), Some(evidence)) = (self.leaf(index), self.page.evidence(index)) else { continue };
            let facts = &leaf.facts;
            let reads = facts.words >= STANDFIRST
                && facts.links == 0
                && !leaf.hidden
                && leaf.shape == Shape::Text
                && facts.lower >= facts.capitalised;
            let named = evidence.found.iter().any(|&f| f >= 2)
                || evidence.says(Reason::Ad) > 0
                || self.captions.get(index).copied().unwrap_or(false);
            let listed = evidence.is_inside(Tag::Ul)
                || evidence.is_inside(Tag::Aside)
                || evidence.is_inside(Tag::Form)
                || evidence.is_inside(Tag::Nav);
            let alien = [Hint::Caption, Hint::Author, Hint::Share, Hint::Related, Hint::Newsletter, Hint::Ad, Hint::Cookie, Hint::Popup];
            let alien = alien.iter().any(|&hint| evidence.near.has(hint));
            if let Some(place @ Fate::Removed(..)) = fates.get_mut(index)
                && reads
                && !named
                && !listed
                && !alien
                && self.p(index) >= STANDFIRST_LIKELIHOOD
            {
                *place = Fate::Kept;
            }
        }
    }

    /// An article begins with its headline.
    fn drop_above_headline(&self, fates: &mut [Fate]) {
        let Some(headline) = self.headline else { return };
        let words = |range: &mut dyn Iterator<Item = usize>| -> f32 {
            range.filter(|&i| fates.get(i) == Some(&Fate::Kept)).filter_map(|i| self.leaf(i)).map(|leaf| leaf.facts.words).sum()
        };
        let (above, below) = (words(&mut (0..headline)), words(&mut (headline..fates.len())));
        if below < BELOW_SHARE * (above + below) {
            return;
        }
        for place in fates.iter_mut().take(headline).filter(|fate| **fate == Fate::Kept) {
            *place = Fate::Removed(Reason::Navigation, SURE);
        }
    }

    /// "You may also like", "About the author": the rest of the box that such a heading opens.
    fn drop_boxes(&self, fates: &mut [Fate]) {
        let kept = |range: std::ops::Range<usize>, fates: &[Fate]| -> f32 {
            range.filter(|&i| fates.get(i) == Some(&Fate::Kept)).filter_map(|i| self.leaf(i)).map(|leaf| leaf.facts.words).sum()
        };
        let all = kept(0..fates.len(), fates);
        for index in 0..fates.len() {
            let (Some(leaf), Some(evidence)) = (self.leaf(index), self.page.evidence(index)) else { continue };
            let is_heading = blocks::heading_level(self.snapshot, leaf).is_some();
            let least = if is_heading { 2 } else { 3 };
            let says = |kind: usize| evidence.finds(kind) >= least;
            let opener = OPENERS.iter().find(|&&(kind, _)| says(kind)).copied();
            let opener = opener.or_else(|| (is_heading && self.names_author(leaf)).then_some((AUTHOR, Reason::AuthorBox)));
            // "Sponsored: Seven habits", but not "Affiliate marketing".
            let whole = |kind: usize| says(kind) && (evidence.finds(kind) == 3 || leaf.facts.colons > 0);
            let may = |kind: usize| is_heading || !HEADINGS_ONLY.contains(&kind);
            let small = || SMALL_OPENERS.iter().find(|&&(kind, _)| whole(kind) && may(kind)).copied();
            let is_small = opener.is_none();
            let Some((kind, reason)) = opener.or_else(small) else { continue };
            let most = if is_heading && reason == Reason::Paywall { PROMPT } else { STANDFIRST };
            if leaf.facts.words > most || leaf.hidden {
                continue;
            }
            if leaf.facts.button_words < leaf.facts.words {
                self.rename_box(index, leaf, reason, fates);
            }
            let most_words = if is_small { SMALL_BOX } else { f32::MAX };
            let mut range = index..index + 1;
            for node in self.snapshot.inclusive_ancestors(leaf.container).take(BOX_LEVELS) {
                let outer = self.outline.inside(self.snapshot, node);
                let is_named = evidence.own.has(Hint::Related) || reason == Reason::Paywall || is_heading && evidence.finds(kind) == 3;
                let most = if is_named { NAMED_BOX_SHARE } else { BOX_SHARE };
                if kept(outer.start..index, fates) > 0.0 || kept(outer.clone(), fates) > most_words.min(most * all) {
                    break;
                }
                range = outer;
            }
            for place in fates.get_mut(range).unwrap_or_default().iter_mut().filter(|fate| **fate == Fate::Kept) {
                *place = Fate::Removed(reason, SURE);
            }
        }
    }

    /// What readers wrote stands last: "Sign our guestbook", "3 comments" and all that is below.
    fn drop_below_comments(&self, fates: &mut [Fate]) {
        let opens = |i: usize| {
            let is_line = self.leaf(i).is_some_and(|leaf| {
                let facts = &leaf.facts;
                facts.words <= STANDFIRST && !leaf.hidden && facts.button_words == 0.0 && facts.links == 0
            });
            is_line && self.page.evidence(i).is_some_and(|e| e.says(Reason::Comments) == 3)
        };
        let words = |i: usize| if fates.get(i) == Some(&Fate::Kept) { self.leaf(i).map_or(0.0, |leaf| leaf.facts.words) } else { 0.0 };
        let all: f32 = (0..fates.len()).map(words).sum();
        let mut above = 0.0;
        let last = (0..fates.len()).find(|&i| {
            let is_last = above >= ABOVE_COMMENTS * all && opens(i);
            above += words(i);
            is_last
        });
        // Sections of a front page are called "Comment" too; readers write no headings.
        let is_section = |i: usize| {
            fates.get(i) == Some(&Fate::Kept) && self.leaf(i).is_some_and(|leaf| blocks::heading_level(self.snapshot, leaf).is_some())
        };
        let Some(last) = last.filter(|&last| !(last + 1..fates.len()).any(is_section)) else { return };
        for fate in fates.iter_mut().skip(last).filter(|fate| **fate == Fate::Kept) {
            *fate = Fate::Removed(Reason::Comments, SURE);
        }
    }

    /// Whether a heading below the headline is an author's name and little else: "About Ada Nwosu".
    fn names_author(&self, leaf: &Leaf) -> bool {
        self.authors.iter().any(|author| {
            let words = author.split_whitespace().count();
            words > 1
                && leaf.facts.words <= (words + ABOUT) as f32
                && NodeId::each(&leaf.nodes).any(|node| self.snapshot.text(node).contains(author.as_str()))
        })
    }

    /// What stands in one box under such a heading, up to the next one, and has no better name goes by the heading's.
    fn rename_box(&self, index: usize, leaf: &Leaf, reason: Reason, fates: &mut [Fate]) {
        let around = self.snapshot.inclusive_ancestors(leaf.container).take(BOX_LEVELS);
        let mut boxes = around.map(|node| self.outline.inside(self.snapshot, node)).skip_while(|inside| inside.len() < 2);
        let Some(inside) = boxes.next().filter(|inside| inside.start == index) else { return };
        let is_heading = |i: usize| self.leaf(i).is_some_and(|leaf| blocks::heading_level(self.snapshot, leaf).is_some());
        for i in inside.clone().take_while(|&i| i == index || !is_heading(i)) {
            if let Some(Fate::Removed(old @ (Reason::Other | Reason::Byline | Reason::Navigation | Reason::Related), _)) = fates.get_mut(i)
            {
                *old = reason;
            }
        }
    }

    /// Paragraphs that are nothing but a link, several in a row, or after a line that announces them.
    fn drop_link_runs(&self, fates: &mut [Fate]) {
        let is_link = |index: usize| {
            self.leaf(index).is_some_and(|leaf| {
                leaf.facts.link_density() >= LINK && leaf.facts.words >= 3.0 && blocks::heading_level(self.snapshot, leaf).is_none()
            }) && !self.is_inside(index, Tag::Ul)
                && !self.is_inside(index, Tag::Ol)
                && !self.is_inside(index, Tag::Table)
                && !self.is_inside(index, Tag::Blockquote)
        };
        let mut index = 0;
        while index < fates.len() {
            let run = (index..fates.len()).take_while(|&i| is_link(i)).count();
            let announced = index > 0 && matches!(fates.get(index - 1), Some(Fate::Removed(Reason::Related | Reason::Newsletter, _)));
            if run >= RUN || run > 0 && announced {
                for index in index..index + run {
                    let leads_back = self.page.evidence(index).is_some_and(|e| e.says(Reason::Navigation) >= 2);
                    let reason = if leads_back { Reason::Navigation } else { Reason::Related };
                    if let Some(place @ Fate::Kept) = fates.get_mut(index) {
                        *place = Fate::Removed(reason, SURE);
                    }
                }
            }
            index += run.max(1);
        }
    }
}
