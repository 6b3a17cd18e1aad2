//! From a page to its article, step by step: outline, classifier, fate of every leaf, blocks, marks, images.

use super::blocks::{self, Numbers};
use super::captions::is_caption;
use super::classify::{Classified, classify};
use super::features::Page;
use super::marks::{self, Fate};
use super::outline::{Outline, outline};
use super::reason::reason;
use super::retry::KEEP;
use super::{Article, Block, BlockKind, Metadata, Options, Reason, Removed, Source, Status, images, metadata, status};
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;

/// Hidden text is kept where it holds at least this share of what is likely the article: a fold, not a leftover.
const FOLD_SHARE: f32 = 0.4;
/// An element with more words than this is no headline and no byline, whatever it says of itself.
const FRONT_WORDS: f32 = 60.0;
/// Leaves around a caption among which there must be one that is kept.
const CAPTION_REACH: usize = 6;

/// Finds the article of a page. Total: a page without one gives [`Status::NoArticle`] and no blocks.
pub fn extract(snapshot: &Snapshot, _options: &Options) -> Article {
    let nothing = |metadata: Metadata| Article { metadata: metadata.without_article(), ..Article::default() };
    let Some(body) = snapshot.nodes().find(|&n| snapshot.tag(n) == Tag::Body) else { return Article::default() };
    let outline = outline(snapshot, body);
    let metadata = metadata::read(snapshot, &outline);
    let page = Page::new(snapshot, &outline);
    let classified = classify(snapshot, &outline, &page);
    let Some(root) = classified.root else { return nothing(metadata) };
    let draft = Draft { snapshot, outline: &outline, page: &page, root, classified: &classified, metadata: &metadata };
    let (fates, captions) = draft.fates();
    let status = draft.status(&fates, &captions);
    if status == Status::NoArticle {
        return nothing(metadata);
    }
    let mut blocks = draft.front();
    let mut numbers = Numbers::default();
    for ((leaf, _), caption) in outline.leaves.iter().zip(&fates).zip(&captions).filter(|((_, fate), _)| **fate == Fate::Kept) {
        blocks.push(blocks::block(snapshot, root, leaf, *caption, &mut numbers));
    }
    let mut removed = marks::marks(snapshot, &outline, root, &fates);
    hidden_inside(snapshot, &outline, root, &mut removed);
    let mut article = Article { status, metadata, root: Some(root), blocks, images: Vec::new(), removed };
    article.images = images::images(snapshot, root, &article);
    article
}

/// What the steps need to know.
struct Draft<'a> {
    snapshot: &'a Snapshot,
    outline: &'a Outline,
    page: &'a Page<'a>,
    root: NodeId,
    classified: &'a Classified,
    metadata: &'a Metadata,
}

impl Draft<'_> {
    /// What becomes of every leaf, and which of them are captions.
    fn fates(&self) -> (Vec<Fate>, Vec<bool>) {
        let Self { snapshot, outline, page, .. } = *self;
        let inside = outline.inside(snapshot, self.root);
        let likely = |index: usize| self.classified.likelihood.get(index).copied().unwrap_or(0.0);
        let folds = self.has_folds();
        let captions: Vec<bool> = outline.leaves.iter().enumerate().map(|(i, leaf)| is_caption(snapshot, page, i, leaf)).collect();
        let is_caption = |i: usize| captions.get(i).copied().unwrap_or(false);
        let is_body = |i: usize| {
            inside.contains(&i) && likely(i) >= KEEP && !is_caption(i) && (folds || outline.leaves.get(i).is_some_and(|l| !l.hidden))
        };
        let fates = outline.leaves.iter().enumerate().map(|(index, leaf)| {
            let evidence = page.evidence(index);
            let (why, sure) = evidence.map_or((Reason::Other, 0.1), |evidence| reason(evidence, &leaf.facts));
            if self.is_front(index) {
                Fate::Elsewhere
            } else if leaf.hidden && !folds {
                Fate::Removed(Reason::Hidden, 1.0)
            } else if is_caption(index) {
                let near = index.saturating_sub(CAPTION_REACH)..index + CAPTION_REACH;
                let belongs = inside.contains(&index)
                    && near.clone().any(is_body)
                    && !matches!(why, Reason::Related | Reason::Ad | Reason::Navigation | Reason::Newsletter | Reason::Comments);
                if belongs { Fate::Kept } else { Fate::Removed(why, sure) }
            } else if is_body(index) {
                Fate::Kept
            } else {
                Fate::Removed(why, sure)
            }
        });
        let fates = fates.collect();
        (fates, captions)
    }

    /// Whether much of the article is hidden, so that hidden text is to be kept.
    fn has_folds(&self) -> bool {
        let inside = self.outline.inside(self.snapshot, self.root);
        let leaves = self.outline.leaves.iter().zip(&self.classified.likelihood).take(inside.end).skip(inside.start);
        let (mut hidden, mut all) = (0.0, 0.0);
        for (leaf, p) in leaves.filter(|(_, p)| **p >= KEEP) {
            all += p * leaf.facts.words;
            hidden += if leaf.hidden { p * leaf.facts.words } else { 0.0 };
        }
        hidden > 0.0 && hidden >= FOLD_SHARE * all
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

    fn status(&self, fates: &[Fate], captions: &[bool]) -> Status {
        let mut facts = status::Facts::default();
        for ((leaf, fate), caption) in self.outline.leaves.iter().zip(fates).zip(captions) {
            match fate {
                Fate::Kept if !caption => facts.words += leaf.facts.words,
                Fate::Removed(Reason::Paywall, sure) => facts.has_paywall |= facts.words > 0.0 && *sure >= 0.5,
                _ => {}
            }
        }
        status::status(&facts)
    }
}

/// Marks the inline elements that are hidden inside blocks that are shown.
fn hidden_inside(snapshot: &Snapshot, outline: &Outline, root: NodeId, removed: &mut Vec<Removed>) {
    let marked = |node: NodeId| {
        let after = removed.partition_point(|r| r.node <= node);
        after.checked_sub(1).and_then(|i| removed.get(i)).is_some_and(|r| snapshot.is_inside(node, r.node))
    };
    let mut more: Vec<Removed> = Vec::new();
    for &node in outline.hidden_inline.iter().filter(|&&node| snapshot.is_inside(node, root) && !marked(node)) {
        more.push(Removed { node, reason: Reason::Hidden, confidence: 1.0 });
    }
    removed.extend(more);
    removed.sort_by_key(|r| r.node);
}
