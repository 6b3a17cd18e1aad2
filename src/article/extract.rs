//! From a page to its article, step by step: outline, classifier, fate of every leaf, blocks, marks, images.

use super::blocks::{self, Numbers};
use super::class_words::Hint;
use super::classify::{Classified, classify};
use super::features::{Page, is_long};
use super::marks::{self, Fate};
use super::outline::{Leaf, Outline, outline};
use super::reason::{leads_to_tags, leads_within, reason};
use super::retry::{KEEP, is_declared};
use super::{
    Article, Block, BlockKind, Metadata, Options, Reason, Removed, Source, Status, captions, column, context, entries, folds, forms,
    images, inline, metadata, next_article, notes, place, status, strays, verdicts,
};
use crate::hash::HashSet;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// An element with more words than this is no headline and no byline, whatever it says of itself.
const FRONT_WORDS: f32 = 60.0;
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
/// Words of a whole article: where so many are kept, rules that take more may be right.
const TRUSTED_WORDS: f32 = 120.0;
/// Link density of a heading that leads to the story it names.
const LINKED_HEADING: f32 = 0.7;

/// Finds the article of a page. Total: a page without one gives [`Status::NoArticle`] and no blocks.
pub fn extract(snapshot: &Snapshot, options: &Options) -> Article {
    let Some(body) = snapshot.nodes().find(|&n| snapshot.tag(n) == Tag::Body) else { return Article::default() };
    let outline = outline(snapshot, body);
    let nothing = |metadata: Metadata| {
        let metadata = metadata.without_article();
        if options.whole_page { whole_page(snapshot, &outline, body, metadata) } else { Article { metadata, ..Article::default() } }
    };
    let metadata = metadata::read(snapshot, &outline);
    let page = Page::new(snapshot, &outline);
    let classified = classify(snapshot, &outline, &page);
    let Some(root) = classified.root else { return nothing(metadata) };
    let mut draft = Draft { snapshot, outline: &outline, page: &page, root, classified: &classified, metadata: &metadata, next: None };
    draft.next = draft.headline().and_then(|headline| next_article::start(snapshot, &outline, headline));
    let (fates, captions, heads) = draft.fates();
    let status = draft.status(&fates, &captions);
    if status == Status::NoArticle {
        return nothing(metadata);
    }
    let root = draft.widen(&fates);
    let mut blocks = draft.front();
    let mut numbers = Numbers::default();
    for (index, leaf) in outline.leaves.iter().enumerate().filter(|&(index, _)| fates.get(index) == Some(&Fate::Kept)) {
        let is_set_as_heading = classified.body_type.is_some_and(|body| body.is_set_as_heading(snapshot, leaf));
        let is = |flags: &[bool]| flags.get(index) == Some(&true);
        let look = blocks::Look { is_caption: is(&captions), is_entry_head: is(&heads), is_set_as_heading };
        blocks.push(blocks::block(snapshot, root, leaf, look, &mut numbers));
    }
    let mut removed = marks::marks(snapshot, &outline, root, &fates);
    removed.extend(inline::marks(snapshot, &outline, root, &fates, &captions));
    removed.extend(draft.beside_front(&fates).into_iter().filter(|part| part.node > root && snapshot.is_inside(part.node, root)));
    removed.sort_by_key(|r| r.node);
    removed.dedup_by(|inner, outer| snapshot.is_inside(inner.node, outer.node));
    let mut article = Article { status, metadata, root: Some(root), blocks, images: Vec::new(), removed };
    article.images = images::images(snapshot, root, &article);
    article
}

/// All the text that the page shows, for a reader who wants it although it is no article.
fn whole_page(snapshot: &Snapshot, outline: &Outline, body: NodeId, metadata: Metadata) -> Article {
    let mut numbers = Numbers::default();
    let shown = outline.leaves.iter().filter(|leaf| !leaf.hidden && !folds::is_machine_text(snapshot, leaf.container));
    let blocks: Vec<Block> = shown.map(|leaf| blocks::block(snapshot, body, leaf, blocks::Look::default(), &mut numbers)).collect();
    let status = if blocks.is_empty() { Status::NoArticle } else { Status::Article };
    Article { status, metadata, root: Some(body).filter(|_| !blocks.is_empty()), blocks, images: Vec::new(), removed: Vec::new() }
}

/// What the steps need to know.
struct Draft<'a> {
    snapshot: &'a Snapshot,
    outline: &'a Outline,
    page: &'a Page<'a>,
    root: NodeId,
    classified: &'a Classified,
    metadata: &'a Metadata,
    /// The first leaf of the article after this one.
    next: Option<usize>,
}

impl Draft<'_> {
    /// What becomes of every leaf, which of them are captions, and which the times and names of entries.
    #[inline(never)]
    fn fates(&self) -> (Vec<Fate>, Vec<bool>, Vec<bool>) {
        let Self { snapshot, outline, page, .. } = *self;
        let hidden = folds::hidden(snapshot, outline, self.root, &self.classified.likelihood);
        let captions = captions::captions(snapshot, outline, page);
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
        let to = bodies.iter().rposition(|&b| b).map_or(0, |last| last + CAPTION_REACH);
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
        strays::drop_strays(snapshot, outline, self.headline(), &captions, &mut fates);
        let column = self.classified.body_type.map(|body| (body.left, body.right));
        let why = |index: usize| judged.get(index).map_or(Reason::Other, |(_, (why, _))| *why);
        column::apply(snapshot, outline, column, &captions, &why, &mut fates);
        forms::drop_small_boxes(snapshot, outline, page, &mut fates);
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
        for (fate, _) in fates.iter_mut().zip(bodies).filter(|(_, is_body)| **is_body) {
            if matches!(fate, Fate::Removed(reason, _) if *reason != Reason::Paywall) {
                *fate = Fate::Kept;
            }
        }
    }

    /// Why a leaf is left out whatever the classifier says, and the reason if the classifier says so.
    #[inline(never)]
    fn judge(&self, index: usize, leaf: &Leaf, hidden: bool, is_caption: bool) -> (Option<Reason>, (Reason, f32)) {
        let Some(evidence) = self.page.evidence(index) else { return (None, (Reason::Other, 0.0)) };
        let is_heading = blocks::heading_level(self.snapshot, leaf).is_some();
        let mut why = reason(evidence, &leaf.facts);
        if matches!(why.0, Reason::Other | Reason::Related) && leads_to_tags(self.snapshot, leaf) {
            why = (Reason::Tags, why.1.max(0.5));
        } else if matches!(why.0, Reason::Other | Reason::Related | Reason::Byline) && leads_within(self.snapshot, leaf) {
            why = (Reason::Navigation, why.1.max(0.5));
        }
        let verdict = if hidden {
            // A tab of comments is more than something hidden.
            Some(if why.0 == Reason::Comments { why.0 } else { Reason::Hidden })
        } else if is_microdata(self.snapshot, leaf.container) {
            Some(why.0)
        } else if evidence.is_inside(Tag::Aside) && evidence.far.has(Hint::Sidebar) && self.likelihood(index) < verdicts::BEYOND_DOUBT {
            Some(Reason::Related)
        } else if self.next.is_some_and(|next| index >= next) {
            Some(Reason::NextArticle)
        } else if verdicts::is_credit(leaf, evidence) && self.likelihood(index) < verdicts::BEYOND_DOUBT {
            // "Updated on 3 March" stands among attributions too.
            Some(if evidence.says(Reason::Byline) >= 2 { Reason::Byline } else { Reason::Other })
        } else if verdicts::is_invitation(self.snapshot, leaf, evidence) {
            Some(Reason::Newsletter)
        } else if verdicts::is_offer(self.snapshot, leaf) && !is_heading && !is_caption {
            Some(Reason::Ad)
        } else {
            let verdict = verdicts::verdict(leaf, evidence, self.likelihood(index), verdicts::Role { is_heading, is_caption });
            // What only its shape gives away goes by whatever else names it.
            let is_button = leaf.facts.button_words >= leaf.facts.words && why.0 == Reason::Byline;
            verdict.map(|verdict| if verdict == Reason::Other && !is_button { why.0 } else { verdict })
        };
        (verdict, why)
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

    fn likelihood(&self, index: usize) -> f32 {
        self.classified.likelihood.get(index).copied().unwrap_or(0.0)
    }

    /// The leaf of the headline.
    #[inline(never)]
    fn headline(&self) -> Option<usize> {
        let named = self.metadata.title_node.map(|node| self.outline.inside(self.snapshot, node).start);
        let level = |i: &usize| self.outline.leaves.get(*i).and_then(|leaf| blocks::heading_level(self.snapshot, leaf)).unwrap_or(u8::MAX);
        self.page.headline().into_iter().chain(named).min_by_key(level).filter(|&i| self.outline.leaves.get(i).is_some())
    }

    /// Whether the leaf is the headline or the byline, which stand before the body.
    fn is_front(&self, index: usize) -> bool {
        let Some(leaf) = self.outline.leaves.get(index) else { return false };
        let holds = |node: Option<NodeId>| {
            node.is_some_and(|node| {
                let inside = self.outline.inside(self.snapshot, node);
                let words = |range: std::ops::Range<usize>| {
                    self.outline.leaves.get(range).unwrap_or_default().iter().map(|l| l.facts.words).sum::<f32>()
                };
                let within = inside.contains(&index) && words(inside.clone()) <= FRONT_WORDS;
                within || leaf.nodes.start <= node && node < leaf.nodes.end && leaf.facts.words <= FRONT_WORDS
            })
        };
        holds(self.metadata.title_node) || holds(self.metadata.byline_node) || self.page.headline() == Some(index)
    }

    /// The lowest element that holds all that is kept, and the headline too, unless only the whole page does.
    fn widen(&self, fates: &[Fate]) -> NodeId {
        let holder = |node: NodeId, inside: NodeId| {
            std::iter::once(node).chain(self.snapshot.ancestors(node)).find(|&n| self.snapshot.is_inside(inside, n)).unwrap_or(node)
        };
        let mut kept = self.outline.leaves.iter().zip(fates).filter(|(_, fate)| **fate == Fate::Kept).map(|(leaf, _)| leaf.container);
        // The first and the last hold all between them.
        let ends = kept.next().into_iter().chain(kept.next_back());
        let root = ends.reduce(holder).unwrap_or(self.root);
        // What the next article is can only be shown where it is part of the whole.
        let ends = [self.next, self.headline()].into_iter().flatten().filter_map(|i| self.outline.leaves.get(i));
        ends.fold(root, |root, leaf| {
            let wider = holder(root, leaf.container);
            if self.snapshot.tag(wider) == Tag::Body { root } else { wider }
        })
    }

    /// The headline and the byline as blocks.
    fn front(&self) -> Vec<Block> {
        let block = |kind, node: Option<NodeId>, words: &Option<String>| {
            let nodes = node.map(|node| Source::Nodes(node..self.snapshot.end(node)));
            let source = nodes.or_else(|| words.clone().map(Source::Literal))?;
            Some(Block { kind, source, level: 0, number: None })
        };
        let headline = self.page.headline().and_then(|i| self.outline.leaves.get(i)).map(|leaf| leaf.container);
        let title = block(BlockKind::Title, self.metadata.title_node.or(headline), &self.metadata.title);
        let byline = block(BlockKind::Byline, self.metadata.byline_node, &self.metadata.byline);
        title.into_iter().chain(byline).collect()
    }

    /// What stands in one line with the byline and is not part of it: "By Ada Nwosu" and, beside it, "3 March 2026".
    fn beside_front(&self, fates: &[Fate]) -> Vec<Removed> {
        let Metadata { title_node: title, byline_node: byline, .. } = *self.metadata;
        let Some(byline) = byline.filter(|_| byline != title) else { return Vec::new() };
        let is_title = |part| title.is_some_and(|title| self.snapshot.is_inside(title, part) || self.snapshot.is_inside(part, title));
        let leaves = self.outline.leaves.iter().zip(fates).filter(|(_, fate)| **fate == Fate::Elsewhere).map(|(leaf, _)| &leaf.nodes);
        let lines = leaves.filter(|nodes| nodes.contains(&byline));
        let parts = lines.flat_map(|nodes| marks::tops(self.snapshot, nodes.clone(), Some(byline))).filter(|&part| !is_title(part));
        parts.map(|node| Removed { node, reason: Reason::Byline, confidence: 1.0 }).collect()
    }

    fn status(&self, fates: &[Fate], captions: &[bool]) -> Status {
        let signs_in =
            |n: NodeId| self.snapshot.tag(n) == Tag::Input && self.snapshot.attr(n, Attr::Type).is_some_and(|kind| kind == "password");
        let headline = self.headline().and_then(|i| self.page.evidence(i));
        let says_so = headline.is_some_and(|evidence| evidence.says(Reason::Paywall) >= 2);
        let mut facts = status::Facts {
            is_dated: self.metadata.published.is_some() || !self.metadata.authors.is_empty(),
            is_declared: is_declared(self.snapshot, self.page),
            is_sign_in: says_so && self.snapshot.nodes().any(|n| signs_in(n) && !self.snapshot.is_hidden(n)),
            ..status::Facts::default()
        };
        for ((leaf, fate), caption) in self.outline.leaves.iter().zip(fates).zip(captions) {
            match fate {
                Fate::Kept if !caption => {
                    facts.words += leaf.facts.words;
                    facts.long_words += if is_long(leaf) { leaf.facts.words } else { 0.0 };
                    if blocks::heading_level(self.snapshot, leaf).is_some() {
                        facts.headings += 1;
                        facts.linked_headings += u32::from(leaf.facts.link_density() >= LINKED_HEADING);
                    }
                }
                Fate::Removed(Reason::Paywall, sure) => facts.has_paywall |= facts.words > 0.0 && *sure >= 0.5,
                _ => {}
            }
        }
        status::status(&facts)
    }
}

/// Whether the element only states a fact for machines: `<div itemprop="dateModified">`.
fn is_microdata(snapshot: &Snapshot, node: NodeId) -> bool {
    const FACTS: [&str; 10] =
        ["datePublished", "dateModified", "dateCreated", "keywords", "mainEntityOfPage", "url", "width", "height", "publisher", "logo"];
    let own = |node| snapshot.attr(node, Attr::Itemprop).is_some_and(|v| v.split_whitespace().any(|v| FACTS.contains(&v)));
    own(node) || snapshot.ancestors(node).take(3).any(|n| own(n) && snapshot.attr(n, Attr::Itemscope).is_some())
}
