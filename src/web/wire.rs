//! Annotations in the shape of `extension/shared/analysis.ts`: offsets in UTF-16 units, mentions with their places on the page.
//!
//! Takes a snapshot and its annotations; gives values that serialise. It decides nothing.

use serde::Serialize;

use crate::annotate::report::CandidateReport;
use crate::annotate::{Annotations, Stage};
use crate::article::{self, BlockKind, Metadata, Reason, Status};
use crate::entity::Entity;
use crate::mention::{self, Label, Value};
use crate::quote::{Quote, QuoteKind};
use crate::snapshot::{Attr, Snapshot};
use crate::text::{InlineKind, Passage};
use crate::units::{Converter, TextRange};

/// The version of the shape: raised with every change, since both sides are of one build.
pub const VERSION: u32 = 2;

/// What crosses to JavaScript.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // the fields are described in `extension/shared/analysis.ts`
pub struct Analysis<'a> {
    pub version: u32,
    pub status: Status,
    pub article: &'a Metadata,
    pub text: &'a str,
    pub blocks: Vec<WireBlock<'a>>,
    pub images: Vec<WireImage<'a>>,
    pub removed: Vec<WireRemoved>,
    pub entities: Vec<WireEntity<'a>>,
    pub quotes: Vec<WireQuote<'a>>,
    pub names_known: bool,
    pub timings: Timings,
}

/// A block of the text.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)]
pub struct WireBlock<'a> {
    pub kind: BlockKind,
    pub start: u32,
    pub end: u32,
    pub level: u8,
    pub number: Option<u32>,
    pub inline: Vec<WireInline<'a>>,
    pub cells: Vec<WireCell>,
}

/// Inline markup.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)]
pub struct WireInline<'a> {
    pub kind: InlineKind,
    pub start: u32,
    pub end: u32,
    pub href: Option<&'a str>,
}

/// A table's cell.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)]
pub struct WireCell {
    pub start: u32,
    pub end: u32,
    pub row: u32,
    pub header: bool,
    pub columns: u16,
    pub rows: u16,
}

/// An image of the article.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)]
pub struct WireImage<'a> {
    pub node: u32,
    pub source: &'a str,
    pub alternative: &'a str,
    pub before: usize,
}

/// A part that was left out.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)]
pub struct WireRemoved {
    pub node: u32,
    pub reason: Reason,
    pub confidence: f32,
    pub words: usize,
    pub text: String,
}

/// An entity with its mentions.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)]
pub struct WireEntity<'a> {
    pub label: Label,
    pub name: &'a str,
    pub mentions: Vec<WireMention<'a>>,
}

/// A mention.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)]
pub struct WireMention<'a> {
    pub start: u32,
    pub end: u32,
    pub value: Option<&'a Value>,
    pub spans: Vec<u32>,
}

/// A quote.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)]
pub struct WireQuote<'a> {
    pub start: u32,
    pub end: u32,
    pub kind: QuoteKind,
    pub parent: Option<usize>,
    pub speaker: Option<&'a str>,
    pub speaker_entity: Option<usize>,
    pub speaker_span: Option<(u32, u32)>,
    pub cue_span: Option<(u32, u32)>,
    pub via: Option<&'a str>,
    pub candidates: Vec<CandidateReport<'a>>,
    pub confidence: f32,
    pub group: u32,
    pub spans: Vec<u32>,
    pub speaker_spans: Vec<u32>,
    pub cue_spans: Vec<u32>,
}

/// Milliseconds of each stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct Timings {
    pub decode: f64,
    pub article: f64,
    pub text: f64,
    pub segment: f64,
    pub mentions: f64,
    pub entities: f64,
    pub quotes: f64,
}

impl Timings {
    /// Notes how long a stage took.
    pub fn set(&mut self, stage: Stage, milliseconds: f64) {
        *match stage {
            Stage::Article => &mut self.article,
            Stage::Text => &mut self.text,
            Stage::Segment => &mut self.segment,
            Stage::Mentions => &mut self.mentions,
            Stage::Entities => &mut self.entities,
            Stage::Quotes => &mut self.quotes,
        } = milliseconds;
    }
}

/// The wire form of what is known about a page.
pub fn analysis<'a>(snapshot: &'a Snapshot, annotations: &'a Annotations, timings: Timings) -> Analysis<'a> {
    let Annotations { article, document, segmentation, entities, quotes, .. } = annotations;
    let place = Place { annotations, convert: Converter::new(&document.text) };
    Analysis {
        version: VERSION,
        status: article.status,
        article: &article.metadata,
        text: &document.text,
        blocks: document.passages.iter().map(|passage| block(snapshot, article, passage, &place)).collect(),
        images: article.images.iter().map(|image| self::image(image, annotations)).collect(),
        removed: article.removed.iter().map(|part| removed(snapshot, part)).collect(),
        entities: entities.iter().map(|entity| self::entity(entity, &place)).collect(),
        quotes: quotes.iter().map(|quote| self::quote(quote, &place)).collect(),
        names_known: mention::has_names(document, segmentation),
        timings,
    }
}

/// Turns ranges of the document text into numbers for JavaScript.
struct Place<'a> {
    annotations: &'a Annotations,
    convert: Converter<'a>,
}

impl Place<'_> {
    fn units(&self, range: TextRange) -> (u32, u32) {
        let units = self.convert.utf16_range(range);
        (units.start.0, units.end.0)
    }

    /// Node, start and end of each piece on the page, flat.
    fn spans(&self, range: TextRange) -> Vec<u32> {
        let document = &self.annotations.document;
        let spans = document.map.dom_spans(&document.text, range);
        spans.iter().flat_map(|span| [span.node.0, span.utf16.start.0, span.utf16.end.0]).collect()
    }
}

fn block<'a>(snapshot: &'a Snapshot, article: &article::Article, passage: &Passage, place: &Place<'_>) -> WireBlock<'a> {
    let (start, end) = place.units(passage.range);
    let source = article.blocks.get(passage.block);
    let inline = passage.inline.iter().map(|piece| {
        let (start, end) = place.units(piece.range);
        let href = if piece.kind == InlineKind::Link { snapshot.attr(piece.node, Attr::Href) } else { None };
        WireInline { kind: piece.kind, start, end, href }
    });
    let cells = passage.cells.iter().map(|cell| {
        let (start, end) = place.units(cell.range);
        WireCell { start, end, row: cell.row, header: cell.header, columns: cell.span.0, rows: cell.span.1 }
    });
    WireBlock {
        kind: passage.kind,
        start,
        end,
        level: source.map_or(0, |block| block.level),
        number: source.and_then(|block| block.number),
        inline: inline.collect(),
        cells: cells.collect(),
    }
}

/// An image; `before` counts blocks with words, since the others do not cross.
fn image<'a>(image: &'a article::Image, annotations: &Annotations) -> WireImage<'a> {
    let before = annotations.document.passages_before(image.before);
    WireImage { node: image.node.0, source: &image.source, alternative: &image.alternative, before }
}

fn removed(snapshot: &Snapshot, part: &article::Removed) -> WireRemoved {
    /// Characters that are shown of a part: enough to see whether it was rightly left out.
    const SHOWN: usize = 400;
    let (mut text, mut words) = (String::new(), 0);
    for word in snapshot.text_nodes(part.node).flat_map(|node| snapshot.text(node).split_whitespace()) {
        words += 1;
        if text.len() < SHOWN {
            if !text.is_empty() {
                text.push(' ');
            }
            text.extend(word.chars().take(SHOWN));
        } else if !text.ends_with('…') {
            text.push_str(" …");
        }
    }
    WireRemoved { node: part.node.0, reason: part.reason, confidence: part.confidence, words, text }
}

fn entity<'a>(entity: &'a Entity, place: &Place<'a>) -> WireEntity<'a> {
    let mentions = entity.mentions.iter().filter_map(|&index| place.annotations.mentions.get(index)).map(|mention| {
        let (start, end) = place.units(mention.range);
        WireMention { start, end, value: mention.value.as_ref(), spans: place.spans(mention.range) }
    });
    WireEntity { label: entity.label, name: &entity.name, mentions: mentions.collect() }
}

fn quote<'a>(quote: &'a Quote, place: &Place<'_>) -> WireQuote<'a> {
    let (start, end) = place.units(quote.range);
    WireQuote {
        start,
        end,
        kind: quote.kind,
        parent: quote.parent,
        speaker: quote.speaker.as_deref(),
        speaker_entity: quote.speaker_entity,
        speaker_span: quote.speaker_span.map(|range| place.units(range)),
        cue_span: quote.cue_span.map(|range| place.units(range)),
        via: quote.via.as_deref(),
        candidates: CandidateReport::of(quote),
        confidence: quote.confidence,
        group: quote.group,
        spans: place.spans(quote.range),
        speaker_spans: quote.speaker_span.map_or_else(Vec::new, |range| place.spans(range)),
        cue_spans: quote.cue_span.map_or_else(Vec::new, |range| place.spans(range)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotate::{Options, analyze_text};

    #[test]
    fn names_are_known_where_they_are_looked_for() {
        for (text, expected) in [
            ("The minister said that the talks in the capital had been held after the vote, but no one would say when.", true),
            ("Der Minister sagte, dass die Gespräche in der Hauptstadt nach der Wahl und auch im Sommer nicht zu Ende sind.", true),
            ("Mira Solberg left.", true),
            ("外交部说，中国会继续努力。", false),
            ("Министр сказал, что переговоры в столице прошли после голосования, но никто не знает, когда они начались.", false),
        ] {
            let (snapshot, annotations) = analyze_text(text, &Options::default());
            assert_eq!(analysis(&snapshot, &annotations, Timings::default()).names_known, expected, "{text}");
        }
    }

    #[test]
    fn the_words_of_speaker_and_report_have_their_places_on_the_page() {
        let (snapshot, annotations) = analyze_text("“We waited for years,” said Mira Solberg.", &Options::default());
        let wire = analysis(&snapshot, &annotations, Timings::default());
        let quote = wire.quotes.first().expect("a quote");
        let words = |spans: &[u32]| {
            spans.get(1..3).map(|at| wire.text.chars().skip(at[0] as usize).take((at[1] - at[0]) as usize).collect::<String>())
        };
        assert_eq!(words(&quote.speaker_spans).as_deref(), Some("Mira Solberg"));
        assert_eq!(words(&quote.cue_spans).as_deref(), Some("said"));
    }
}
