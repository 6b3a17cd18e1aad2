//! The JSON that the command line prints and the extension copies. Offsets are code points, end exclusive.

use serde::Serialize;

use super::Annotations;
use crate::article::{self, BlockKind, Metadata, Reason, Status};
use crate::mention::{Label, Value};
use crate::quote::{Quote, QuoteKind};
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::text::{Inline, InlineKind, Passage};
use crate::units::{CharRange, Converter, NodeId, TextRange};

/// The version of this format: raised when a field comes, changes its meaning or goes. 2 has images and links.
pub const VERSION: u32 = 2;

/// A half-open range of code points, written as `[start, end]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Span(pub u32, pub u32);

impl From<CharRange> for Span {
    fn from(range: CharRange) -> Self {
        Self(range.start.0, range.end.0)
    }
}

/// One analysed page.
#[derive(Clone, Debug, Serialize)]
pub struct Report<'a> {
    /// [`VERSION`].
    pub version: u32,
    /// The input's id, as it was given.
    pub id: serde_json::Value,
    /// What the page turned out to be.
    pub status: Status,
    /// The article and its metadata.
    pub article: ArticleReport<'a>,
    /// Who and what is named.
    pub entities: Vec<EntityReport<'a>>,
    /// Who said what.
    pub quotes: Vec<QuoteReport<'a>>,
}

/// The article.
#[derive(Clone, Debug, Serialize)]
pub struct ArticleReport<'a> {
    /// Title, authors, dates and so on.
    #[serde(flatten)]
    pub metadata: &'a Metadata,
    /// The document text, title and captions included; for plain text the input as it was.
    pub text: &'a str,
    /// The blocks of the text.
    pub blocks: Vec<BlockReport>,
    /// The images of the article, in page order.
    pub images: Vec<ImageReport<'a>>,
    /// What was left out of the article, in page order.
    pub removed: Vec<RemovedReport>,
}

/// A block of the text.
#[derive(Clone, Debug, Serialize)]
pub struct BlockReport {
    /// What it is.
    pub kind: BlockKind,
    /// First code point.
    pub start: u32,
    /// First code point after.
    pub end: u32,
    /// A heading's level or a list item's depth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// The links in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<LinkReport>,
    /// For a caption the index of its image in [`ArticleReport::images`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<usize>,
}

/// A link in the text.
#[derive(Clone, Debug, Serialize)]
pub struct LinkReport {
    /// First code point of its words.
    pub start: u32,
    /// First code point after.
    pub end: u32,
    /// Its address, absolute where the page's own is known.
    pub href: String,
}

/// An image of the article.
#[derive(Clone, Debug, Serialize)]
pub struct ImageReport<'a> {
    /// Its best address, absolute where the page's own is known; empty where there is none.
    pub src: &'a str,
    /// Its alternative text.
    pub alt: &'a str,
    /// The index of the block that it stands before; the number of blocks for one at the end.
    pub before: usize,
}

/// A part of the page that was left out.
#[derive(Clone, Debug, Serialize)]
pub struct RemovedReport {
    /// Why.
    pub reason: Reason,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// How many words it has.
    pub words: usize,
    /// Its first words.
    pub sample: String,
}

/// An entity.
#[derive(Clone, Debug, Serialize)]
pub struct EntityReport<'a> {
    /// Its place in the list.
    pub id: usize,
    /// Its label.
    pub label: Label,
    /// Its fullest name.
    pub name: &'a str,
    /// Where it is named.
    pub mentions: Vec<Span>,
    /// The value of each mention, or null.
    pub values: Vec<Option<&'a Value>>,
}

/// A quote.
#[derive(Clone, Debug, Serialize)]
pub struct QuoteReport<'a> {
    /// First code point, the mark included.
    pub start: u32,
    /// First code point after.
    pub end: u32,
    /// How the words are given.
    pub kind: QuoteKind,
    /// The index of the outer quote.
    pub parent: Option<usize>,
    /// The fullest name of the speaker: always the best guess.
    pub speaker: Option<&'a str>,
    /// The speaker's entity.
    pub speaker_entity: Option<usize>,
    /// The words nearest that name the speaker.
    pub speaker_span: Option<Span>,
    /// The words that report.
    pub cue_span: Option<Span>,
    /// An outlet that only passes the words on.
    pub via: Option<&'a str>,
    /// The likeliest speakers.
    pub candidates: Vec<CandidateReport<'a>>,
    /// How sure the speaker is right, 0 to 1.
    pub confidence: f32,
    /// Quotes of one speech share a number.
    pub group: u32,
}

/// A speaker that may be meant.
#[derive(Clone, Debug, Serialize)]
pub struct CandidateReport<'a> {
    /// The name.
    pub name: &'a str,
    /// The probability, 0 to 1.
    pub p: f32,
}

impl<'a> CandidateReport<'a> {
    /// The speakers that may be meant in a quote, the likeliest first.
    pub fn of(quote: &'a Quote) -> Vec<Self> {
        quote.candidates.iter().map(|c| Self { name: &c.name, p: c.probability }).collect()
    }
}

/// Turns a range of the document text into a span of the text that the report shows.
trait Locate {
    fn span(&self, range: TextRange) -> Span;
}

/// The report shows the document text.
struct InDocument<'a>(Converter<'a>);

impl Locate for InDocument<'_> {
    fn span(&self, range: TextRange) -> Span {
        self.0.char_range(range).into()
    }
}

/// The report shows the input, of which the document text is a repaired copy.
struct InInput<'a> {
    annotations: &'a Annotations,
    input: Converter<'a>,
}

impl Locate for InInput<'_> {
    fn span(&self, range: TextRange) -> Span {
        let document = &self.annotations.document;
        let spans = document.map.dom_spans(&document.text, range);
        match (spans.first(), spans.last()) {
            (Some(first), Some(last)) => self.input.char_range(TextRange::new(first.raw.start, last.raw.end)).into(),
            _ => Span(0, 0),
        }
    }
}

impl<'a> Report<'a> {
    /// The report on a page that was analysed from `snapshot`.
    pub fn new(id: serde_json::Value, snapshot: &'a Snapshot, annotations: &'a Annotations) -> Self {
        if annotations.article.status == Status::Text {
            let input = annotations.article.root.map_or("", |root| snapshot.text(root.next()));
            let place = InInput { annotations, input: Converter::new(input) };
            Self::with(id, input, snapshot, annotations, &place)
        } else {
            let text = &annotations.document.text;
            Self::with(id, text, snapshot, annotations, &InDocument(Converter::new(text)))
        }
    }

    fn with(id: serde_json::Value, text: &'a str, snapshot: &Snapshot, annotations: &'a Annotations, place: &dyn Locate) -> Self {
        let Annotations { article, document, mentions, entities, quotes, .. } = annotations;
        let base = article::base_address(snapshot);
        let blocks = document.passages.iter().map(|passage| {
            let Span(start, end) = place.span(passage.range);
            let level = article.blocks.get(passage.block).map_or(0, |block| block.level);
            let links = links(snapshot, &base, passage, place);
            BlockReport {
                kind: passage.kind,
                start,
                end,
                level: Some(level).filter(|&l| l > 0),
                links,
                image: image_of(snapshot, article, passage),
            }
        });
        let images = article.images.iter().map(|image| ImageReport {
            src: &image.source,
            alt: &image.alternative,
            before: document.passages_before(image.before),
        });
        let entities = entities.iter().enumerate().map(|(id, entity)| {
            let mentions = || entity.mentions.iter().filter_map(|&m| mentions.get(m));
            EntityReport {
                id,
                label: entity.label,
                name: &entity.name,
                mentions: mentions().map(|m| place.span(m.range)).collect(),
                values: mentions().map(|m| m.value.as_ref()).collect(),
            }
        });
        Self {
            version: VERSION,
            id,
            status: article.status,
            article: ArticleReport {
                metadata: &article.metadata,
                text,
                blocks: blocks.collect(),
                images: images.collect(),
                removed: article.removed.iter().map(|r| removed(snapshot, r)).collect(),
            },
            entities: entities.collect(),
            quotes: quotes.iter().map(|q| quote(q, place)).collect(),
        }
    }
}

/// The links of a passage.
fn links(snapshot: &Snapshot, base: &str, passage: &Passage, place: &dyn Locate) -> Vec<LinkReport> {
    let links = passage.inline.iter().filter(|inline| inline.kind == InlineKind::Link && !inline.range.is_empty());
    let link = |inline: &Inline| {
        let Span(start, end) = place.span(inline.range);
        let href = article::resolve_address(base, snapshot.attr(inline.node, Attr::Href)?);
        Some(LinkReport { start, end, href })
    };
    links.filter_map(link).collect()
}

/// The image that a caption goes with: the one of its figure, else the last before it.
fn image_of(snapshot: &Snapshot, article: &article::Article, passage: &Passage) -> Option<usize> {
    if passage.kind != BlockKind::Caption {
        return None;
    }
    let article::Source::Nodes(nodes) = &article.blocks.get(passage.block)?.source else { return None };
    let figure = snapshot.ancestors(nodes.start).find(|&node| snapshot.tag(node) == Tag::Figure);
    let inside = |figure: NodeId| article.images.iter().position(|image| snapshot.is_inside(image.node, figure));
    let before = || article.images.partition_point(|image| image.node < nodes.start).checked_sub(1);
    // Between it and the caption stands no other block.
    let beside = |&index: &usize| article.images.get(index).is_some_and(|image| image.before == passage.block);
    figure.and_then(inside).or_else(|| before().filter(beside))
}

fn quote<'a>(quote: &'a Quote, place: &dyn Locate) -> QuoteReport<'a> {
    let Span(start, end) = place.span(quote.range);
    QuoteReport {
        start,
        end,
        kind: quote.kind,
        parent: quote.parent,
        speaker: quote.speaker.as_deref(),
        speaker_entity: quote.speaker_entity,
        speaker_span: quote.speaker_span.map(|s| place.span(s)),
        cue_span: quote.cue_span.map(|s| place.span(s)),
        via: quote.via.as_deref(),
        candidates: CandidateReport::of(quote),
        confidence: quote.confidence,
        group: quote.group,
    }
}

fn removed(snapshot: &Snapshot, removed: &article::Removed) -> RemovedReport {
    /// Words of a sample: enough to know the block again.
    const SAMPLE: usize = 12;
    let words = || snapshot.text_nodes(removed.node).flat_map(|n| snapshot.text(n).split_whitespace());
    let sample = words().take(SAMPLE).collect::<Vec<_>>().join(" ");
    RemovedReport { reason: removed.reason, confidence: removed.confidence, words: words().count(), sample }
}
