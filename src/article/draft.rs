//! What becomes of every leaf: the classifier's likelihoods and each leaf's own words first, then the rules that look around it.

use super::classify::Classified;
use super::features::Page;
use super::marks::Fate;
use super::outline::Outline;
use super::retry::KEEP;
use super::{
    Metadata, Reason, anchored, asides, blocks, captions, closing, column, columns, context, entries, folds, forms, gallery, notes, place,
    set_apart, strays,
};
use crate::hash::HashSet;
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;

/// Leaves before and after the body among which a caption still belongs to it.
const CAPTION_REACH: usize = 4;
/// Words of a paragraph that does not stand twice in one article by chance; questions and labels do.
const COPY_WORDS: f32 = 25.0;
/// Words of a link or a button under a picture that is no caption of it.
const CONTROL_WORDS: f32 = 4.0;
/// Words of a caption that does not stand twice by chance.
const CAPTION_COPY_WORDS: f32 = 6.0;
/// How sure it is that a copy, or a heading of nothing, does not belong.
const COPY_CONFIDENCE: f32 = 0.8;
/// The share of the words taken for the body that rules must leave.
const LEAST_KEPT: f32 = 0.5;
/// Link density from which a leaf is nothing but a link, which is never brought back.
const LINK: f32 = 0.8;
/// Words of a whole article: where so many are kept, rules that take more may be right.
const TRUSTED_WORDS: f32 = 120.0;

/// What the steps need to know.
pub(super) struct Draft<'a> {
    pub snapshot: &'a Snapshot,
    pub outline: &'a Outline,
    pub page: &'a Page<'a>,
    pub root: NodeId,
    pub classified: &'a Classified,
    pub metadata: &'a Metadata,
    /// The first leaf of the article after this one.
    pub next: Option<usize>,
}

impl Draft<'_> {
    /// What becomes of every leaf, which of them are captions, and which the times and names of entries.
    #[inline(never)]
    pub fn fates(&self) -> (Vec<Fate>, Vec<bool>, Vec<bool>) {
        let Self { snapshot, outline, page, .. } = *self;
        let hidden = folds::hidden(snapshot, outline, self.root, &self.classified.likelihood);
        let captions = captions::captions(snapshot, outline, page);
        let copies = gallery::copies(snapshot, outline, page);
        let judged: Vec<(Option<Reason>, (Reason, f32))> = outline
            .leaves
            .iter()
            .enumerate()
            .zip(&hidden)
            .map(|((i, leaf), hidden)| self.judge(i, leaf, *hidden, captions.get(i).copied().unwrap_or(false)))
            .collect();
        let is_caption = |i: usize| captions.get(i).copied().unwrap_or(false);
        let is_body =
            |i: &usize| self.likelihood(*i) >= KEEP && !is_caption(*i) && judged.get(*i).is_some_and(|(verdict, _)| verdict.is_none());
        let inside = outline.inside(snapshot, self.root);
        let bodies: Vec<bool> = (0..outline.leaves.len()).map(|i| inside.contains(&i) && is_body(&i)).collect();
        // Captions belong from the headline to the end of the body.
        let first = bodies.iter().position(|&b| b).unwrap_or(usize::MAX);
        let from = self.headline().filter(|&h| h < first).unwrap_or(first).min(first.saturating_sub(CAPTION_REACH));
        // Where there is no body, pictures under a headline are what the page shows.
        let last = bodies.iter().rposition(|&b| b).or(self.headline()).unwrap_or_default();
        let to = gallery::end(snapshot, outline, page, &captions, last, CAPTION_REACH);
        let mut seen: HashSet<u64> = HashSet::default();
        let mut fates = Vec::with_capacity(outline.leaves.len());
        for (index, (leaf, (verdict, (why, sure)))) in outline.leaves.iter().zip(&judged).enumerate() {
            let is_body = bodies.get(index).copied().unwrap_or(false);
            // "Full size image", "Expand" under a picture.
            let facts = &leaf.facts;
            let is_control = is_caption(index) && facts.words <= CONTROL_WORDS && facts.button_words.max(facts.link_words) >= facts.words;
            let is_kept = if is_caption(index) {
                let in_menu = || self.page.evidence(index).is_some_and(|e| e.is_inside(Tag::Nav) || e.says(Reason::Navigation) >= 2);
                let alien = match why {
                    Reason::Related | Reason::Ad | Reason::Newsletter | Reason::Comments => true,
                    Reason::Navigation => in_menu(),
                    _ => false,
                };
                (from..=to).contains(&index) && verdict.is_none() && !alien && !is_control
            } else {
                is_body
            };
            fates.push(if self.is_front(index) {
                Fate::Elsewhere
            } else if copies.get(index) == Some(&true) {
                Fate::Removed(Reason::Gallery, COPY_CONFIDENCE)
            } else if is_control && verdict.is_none() {
                Fate::Removed(Reason::Other, COPY_CONFIDENCE)
            } else if !is_kept {
                verdict.map_or(Fate::Removed(*why, *sure), |reason| Fate::Removed(reason, 1.0))
            } else if leaf.facts.words >= if is_caption(index) { CAPTION_COPY_WORDS } else { COPY_WORDS } && !seen.insert(leaf.facts.hash) {
                Fate::Removed(Reason::Other, COPY_CONFIDENCE)
            } else {
                Fate::Kept
            });
        }
        let likelihood = &self.classified.likelihood;
        let authors = &self.metadata.authors;
        context::Context { snapshot, outline, page, likelihood, headline: self.headline(), captions: &captions, authors }.apply(&mut fates);
        asides::keep_tables(outline, page, &captions, &mut fates);
        asides::keep_items(snapshot, outline, &mut fates);
        strays::drop_lists(snapshot, outline, &captions, &mut fates);
        strays::drop_strays(snapshot, outline, self.headline(), &captions, &mut fates);
        columns::drop_columns(snapshot, outline, self.headline(), &mut fates);
        let column = self.classified.body_type.map(|body| (body.left, body.right));
        let why = |index: usize| judged.get(index).map_or(Reason::Other, |(_, (why, _))| *why);
        column::apply(snapshot, outline, column, &captions, &why, &mut fates);
        if let Some(body) = self.classified.body_type {
            set_apart::drop_boxes(snapshot, outline, page, body, &captions, &why, &mut fates);
        }
        anchored::drop_outside(outline, page, &captions, &why, &mut fates);
        forms::drop_small_boxes(snapshot, outline, page, &mut fates);
        gallery::drop_small(snapshot, outline, page, &captions, &mut fates);
        let taken = closing::Taken { captions: &captions, bodies: &bodies };
        closing::drop_closing(snapshot, outline, page, authors, taken, &mut fates);
        asides::keep_facts(snapshot, outline, page, &captions, &mut fates);
        self.keep_half(&bodies, &mut fates);
        notes::keep_notes(snapshot, outline, &mut fates);
        notes::keep_corrections(snapshot, outline, page, &mut fates);
        let heads = entries::keep_heads(snapshot, outline, page, &mut fates);
        self.lone_headings(&mut fates);
        place::rename(snapshot, outline, page, authors, self.headline(), &captions, &mut fates);
        (fates, captions, heads)
    }

    /// Takes the rules back where they would leave out more than half of the words that were taken for the body, and less
    /// than an article's worth would be kept.
    #[inline(never)]
    fn keep_half(&self, bodies: &[bool], fates: &mut [Fate]) {
        let words = |takes: &dyn Fn(usize) -> bool| -> f32 {
            self.outline.leaves.iter().enumerate().filter(|(i, _)| takes(*i)).map(|(_, leaf)| leaf.facts.words).sum()
        };
        let is_body = |i: usize| bodies.get(i) == Some(&true);
        let kept = words(&|i| is_body(i) && fates.get(i) == Some(&Fate::Kept));
        // What asks a reader to pay is often longer than what can be read for nothing.
        let believed = words(&|i| is_body(i) && !matches!(fates.get(i), Some(Fate::Elsewhere | Fate::Removed(Reason::Paywall, _))));
        if kept >= LEAST_KEPT * believed || kept >= TRUSTED_WORDS {
            return;
        }
        for (leaf, (fate, _)) in self.outline.leaves.iter().zip(fates.iter_mut().zip(bodies)).filter(|(_, (_, is_body))| **is_body) {
            if leaf.facts.link_density() < LINK && matches!(fate, Fate::Removed(reason, _) if *reason != Reason::Paywall) {
                *fate = Fate::Kept;
            }
        }
    }

    /// Leaves out headings of the body that nothing follows before the next heading of their rank or the end.
    #[inline(never)]
    fn lone_headings(&self, fates: &mut [Fate]) {
        let mut lowest_below = u8::MAX;
        let mut followed = false;
        let mut last_removed = None;
        for index in (0..fates.len()).rev() {
            let (Some(leaf), Some(&fate)) = (self.outline.leaves.get(index), fates.get(index)) else { continue };
            let level = blocks::heading_level(self.snapshot, leaf);
            match (fate, level) {
                (Fate::Kept, Some(level)) => {
                    if !followed && (level >= lowest_below || lowest_below == u8::MAX) {
                        if let Some(place) = fates.get_mut(index) {
                            *place = last_removed.unwrap_or(Fate::Removed(Reason::Other, COPY_CONFIDENCE));
                        }
                    } else {
                        lowest_below = level;
                    }
                    followed = false;
                }
                (Fate::Kept, None) => (followed, lowest_below) = (true, 0),
                (Fate::Removed(..), _) => last_removed = Some(fate),
                (Fate::Elsewhere, _) => {}
            }
        }
    }

    pub fn likelihood(&self, index: usize) -> f32 {
        self.classified.likelihood.get(index).copied().unwrap_or(0.0)
    }
}
