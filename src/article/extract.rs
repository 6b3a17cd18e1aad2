//! From a page to its article, step by step: outline, classifier, fate of every leaf, blocks, marks, images.

use super::blocks::{self, Numbers};
use super::classify::classify;
use super::draft::Draft;
use super::features::Page;
use super::marks::{self, Fate};
use super::outline::{Outline, outline};
use super::{Article, Block, Metadata, Options, Status, folds, images, inline, kind, metadata, next_article};
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;

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
    // Where nothing reads like a text, pictures under a headline may be the article.
    let pictures = || Some(body).filter(|_| page.headline().is_some() && kind::is_declared(snapshot, &page));
    let Some(root) = classified.root.or_else(pictures) else { return nothing(metadata) };
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
    let (mut follows_bold_speech, mut is_first) = (false, true);
    for (index, leaf) in outline.leaves.iter().enumerate().filter(|&(index, _)| fates.get(index) == Some(&Fate::Kept)) {
        let is_set_as_heading = classified.body_type.is_some_and(|body| body.is_set_as_heading(snapshot, leaf));
        let is = |flags: &[bool]| flags.get(index) == Some(&true);
        let look = blocks::Look { is_caption: is(&captions), is_entry_head: is(&heads), is_set_as_heading, follows_bold_speech, is_first };
        let block = blocks::block(snapshot, root, leaf, look, &mut numbers);
        is_first &= !block.kind.is_body();
        blocks.push(block);
        follows_bold_speech = blocks::is_bold_speech(leaf);
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
