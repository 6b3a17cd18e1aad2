//! The façade: a snapshot in, annotations out.
//!
//! Runs the layers in order and holds their results together. It knows no JavaScript and no files.

pub mod report;

use crate::article::{self, Article};
use crate::entity::{self, Entity};
use crate::mention::{self, Mention};
use crate::quote::{self, Quote};
use crate::segment::{self, Segmentation};
use crate::snapshot::Snapshot;
use crate::text::{self, Document};

/// What to look for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// How the article is looked for.
    pub article: article::Options,
    /// How quotes are looked for.
    pub quotes: quote::Options,
    /// Stop after the article: no names, no quotes.
    pub only_article: bool,
    /// The day that "yesterday" is counted from, where the page does not say.
    pub today: Option<jiff::civil::Date>,
}

/// The stages of an analysis, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// Finding the article.
    Article,
    /// Writing its text.
    Text,
    /// Sentences and tokens.
    Segment,
    /// Names, dates, amounts.
    Mentions,
    /// Joining mentions.
    Entities,
    /// Quotes and speakers.
    Quotes,
}

/// Everything that is known about a page. Ranges are of `document.text`.
#[derive(Clone, Debug, Default)]
pub struct Annotations {
    /// The article, pointing into the snapshot.
    pub article: Article,
    /// Its text.
    pub document: Document,
    /// Sentences and tokens.
    pub segmentation: Segmentation,
    /// Mentions in order of their start; none overlap.
    pub mentions: Vec<Mention>,
    /// Entities in order of their first mention.
    pub entities: Vec<Entity>,
    /// Quotes in order of their start.
    pub quotes: Vec<Quote>,
}

/// Analyses a page. Total: a page without an article gives annotations without text, with the reason in the article's status.
pub fn analyze(snapshot: &Snapshot, options: &Options) -> Annotations {
    analyze_with(snapshot, options, &mut |_| {})
}

/// Analyses a page and calls `done` after each stage, so that a caller with a clock can time them.
pub fn analyze_with(snapshot: &Snapshot, options: &Options, done: &mut dyn FnMut(Stage)) -> Annotations {
    let article = article::extract(snapshot, &options.article);
    done(Stage::Article);
    annotate(snapshot, article, options, done)
}

/// Analyses plain text, whose paragraphs blank lines part.
pub fn analyze_text(text: &str, options: &Options) -> (Snapshot, Annotations) {
    let snapshot = Snapshot::of_plain_text(text);
    let article = article::of_plain_text(&snapshot);
    let annotations = annotate(&snapshot, article, options, &mut |_| {});
    (snapshot, annotations)
}

fn annotate(snapshot: &Snapshot, article: Article, options: &Options, done: &mut dyn FnMut(Stage)) -> Annotations {
    let document = text::compose(snapshot, &article);
    done(Stage::Text);
    let mut out = Annotations { article, document, ..Annotations::default() };
    if options.only_article {
        return out;
    }
    out.segmentation = segment::segment(&out.document);
    done(Stage::Segment);
    let context = mention::Context { today: published(&out.article).or(options.today) };
    out.mentions = mention::recognise(&out.document, &out.segmentation, &context);
    done(Stage::Mentions);
    out.entities = entity::resolve(&out.document, &out.segmentation, &mut out.mentions);
    done(Stage::Entities);
    out.quotes = quote::attribute(&out.document, &out.segmentation, &out.mentions, &out.entities, options.quotes);
    done(Stage::Quotes);
    out
}

/// The day of publication, from the first ten characters of the ISO 8601 date.
fn published(article: &Article) -> Option<jiff::civil::Date> {
    article.metadata.published.as_deref().and_then(|iso| iso.get(..10)).and_then(|day| day.parse().ok())
}
