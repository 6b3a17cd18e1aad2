//! From a page to its article: metadata, the blocks of the body, and what was left out with the reason.
//!
//! Takes a [`Snapshot`]; gives an [`Article`] that points into it. Removal is a mark, never a mutation, so whatever was
//! left out can be shown again. It makes no document text (that is [`crate::text`]'s) and knows no names and no quotes.

mod address;
mod anchor;
mod anchored;
mod asides;
mod blocks;
mod body_type;
mod captions;
mod class_words;
pub mod classify;
mod closing;
mod column;
mod columns;
mod context;
mod draft;
mod entries;
mod extract;
pub mod features;
mod folds;
mod forms;
mod front;
mod gallery;
mod headline;
mod home;
mod images;
mod index;
mod inline;
mod judge;
mod kind;
mod labels;
mod marks;
mod metadata;
mod next_article;
mod notes;
pub mod outline;
mod phrases;
mod place;
mod reason;
mod retry;
pub mod root;
mod set_apart;
mod status;
mod strays;
mod tables;
pub mod text_facts;
mod verdicts;
mod words;

pub use address::{base as base_address, resolve as resolve_address};
pub use extract::extract;
pub use metadata::Metadata;

use std::ops::Range;

use serde::Serialize;

use crate::snapshot::Snapshot;
use crate::units::NodeId;

/// What a page turned out to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// A page with one article.
    Article,
    /// No article: a front page, a login form, an image.
    #[default]
    NoArticle,
    /// The beginning of an article whose rest is for subscribers.
    Paywalled,
    /// Plain text, taken as it is.
    Text,
}

/// What a block is in the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// The headline.
    Title,
    /// "By Ada Nwosu, 3 March 2026"; on a live page the time and the writer of an entry too.
    Byline,
    /// A heading inside the body.
    Heading,
    /// Running text.
    Paragraph,
    /// A block quotation or an embedded post.
    Quote,
    /// One item of a list.
    ListItem,
    /// Text whose line breaks and spaces count, such as code.
    Preformatted,
    /// A whole table; cells stand apart by a tab, rows by a line break.
    Table,
    /// The words that go with an image.
    Caption,
}

impl BlockKind {
    /// Whether the block is part of the running text, rather than its title, byline or a caption.
    pub const fn is_body(self) -> bool {
        !matches!(self, Self::Title | Self::Byline | Self::Caption)
    }
}

/// Where a block's text comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The text nodes in this range of nodes that carry no mark of removal.
    Nodes(Range<NodeId>),
    /// A part of one text node, in UTF-8 bytes of its raw text: a paragraph of plain text.
    Part(NodeId, Range<usize>),
    /// Words that no node of the page's body holds, such as a headline known from the metadata alone.
    Literal(String),
}

/// One block of the article, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where its text stands.
    pub source: Source,
    /// A heading's level 1 to 6, a list item's depth from 1; else 0.
    pub level: u8,
    /// An item's number in an ordered list.
    pub number: Option<u32>,
}

/// An image of the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// The `img` (or `amp-img`, `video` …) element.
    pub node: NodeId,
    /// Its best address, as on the page or made absolute where a base is known; empty where there is none.
    pub source: String,
    /// Its alternative text.
    pub alternative: String,
    /// The index in [`Article::blocks`] of the block that it stands before; the number of blocks for one at the end.
    pub before: usize,
}

/// Why a part of the page inside the article's root is not part of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// "By Ada Nwosu · Updated 3 March" inside the body.
    Byline,
    /// "Share on Facebook".
    Share,
    /// "Topics: Elections, Kenya".
    Tags,
    /// "Read also: …", lists of other stories.
    Related,
    /// "Sign up to our morning briefing", "Download our app".
    Newsletter,
    /// "Ada Nwosu is our Lagos correspondent."
    AuthorBox,
    /// The slides and arrows of a picture gallery.
    Gallery,
    /// "Advertisement".
    Ad,
    /// "Leave a reply".
    CommentForm,
    /// What readers wrote.
    Comments,
    /// The article after this one, on endless pages.
    NextArticle,
    /// "© 2026 The Daily Example", "Theme by …".
    SiteFooter,
    /// "Subscribe to read on."
    Paywall,
    /// "We use cookies."
    Cookie,
    /// Menus, breadcrumbs, page numbers.
    Navigation,
    /// Not shown on the page.
    Hidden,
    /// Left out for its shape alone, with no better name for it.
    Other,
}

/// A subtree that was left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// The top of the subtree.
    pub node: NodeId,
    /// Why.
    pub reason: Reason,
    /// How sure, 0 to 1.
    pub confidence: f32,
}

/// An article that points into its snapshot.
#[derive(Clone, Debug, Default)]
pub struct Article {
    /// What the page turned out to be.
    pub status: Status,
    /// Title, authors, dates and so on.
    pub metadata: Metadata,
    /// The element that holds the body.
    pub root: Option<NodeId>,
    /// The blocks in reading order; the title first, then a byline if there is one.
    pub blocks: Vec<Block>,
    /// Images in reading order.
    pub images: Vec<Image>,
    /// Subtrees below the root that were left out, in document order, none inside another.
    pub removed: Vec<Removed>,
}

impl Article {
    /// The subtree that was left out and holds `node`, if any.
    pub fn removal(&self, snapshot: &Snapshot, node: NodeId) -> Option<&Removed> {
        let after = self.removed.partition_point(|r| r.node <= node);
        after.checked_sub(1).and_then(|i| self.removed.get(i)).filter(|r| snapshot.is_inside(node, r.node))
    }
}

/// How an article is looked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Take the page's whole visible text where no article is found.
    pub whole_page: bool,
}

/// The "article" of plain text: its paragraphs, which blank lines part, as they are. The first is not taken for a title.
pub fn of_plain_text(snapshot: &Snapshot) -> Article {
    let mut article = Article { status: Status::Text, root: snapshot.nodes().next(), ..Article::default() };
    if let Some(node) = snapshot.nodes().find(|&n| snapshot.is_text(n)) {
        let text = snapshot.text(node);
        article.metadata = metadata::of_plain_text(text);
        article.blocks = paragraphs(text)
            .into_iter()
            .map(|range| Block { kind: BlockKind::Paragraph, source: Source::Part(node, range), level: 0, number: None })
            .collect();
    }
    article
}

/// The byte ranges of the paragraphs of a text, without white space at their edges. Blank lines part them; so does a dash
/// at the start of a line, and where no line is blank the end of a line that ends a sentence.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let (mut at, mut fresh) = (0, true);
    let has_blanks = text.trim().lines().any(|line| line.trim().is_empty());
    let ends = |line: &str| line.ends_with(['.', '!', '?', '…', '。', '”', '"', '»', '“', '’', '」', ':']);
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            fresh = true;
        } else {
            fresh |= trimmed.starts_with(['—', '–', '―']) || trimmed.starts_with("- ");
            let start = at + (line.len() - line.trim_start().len());
            let end = start + trimmed.len();
            match out.last_mut() {
                Some(last) if !fresh => last.end = end,
                _ => out.push(start..end),
            }
            fresh = !has_blanks && ends(trimmed);
        }
        at += line.len();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_part_paragraphs() {
        let text = " One\nline. \n \nTwo.\r\n\r\n\tThree";
        let got: Vec<_> = paragraphs(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(got, ["One\nline.", "Two.", "Three"]);
        assert!(paragraphs(" \n\n ").is_empty());
        let text = "— Sí.\n— No, dijo,\ny calló.\n\nDos.\nTres.";
        let got: Vec<_> = paragraphs(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(got, ["— Sí.", "— No, dijo,\ny calló.", "Dos.\nTres."]);
        let text = "One ends.\nTwo goes\non.\nThree.";
        let got: Vec<_> = paragraphs(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(got, ["One ends.", "Two goes\non.", "Three."]);
    }
}
