//! Mentions: the places where names, dates, amounts and measures stand, one recogniser per family.
//!
//! Takes a segmented document; gives spans with a label and, where the words say it, a value.
//! Which mentions are the same thing is [`crate::entity`]'s question.

pub mod amounts;
mod capitals;
pub mod gazetteer;
mod hyphens;
mod joints;
mod label;
mod language;
mod pinyin;
mod shouted;
mod stops;
pub mod tagger;
mod value;

pub use label::Label;
pub use value::Value;

use crate::segment::Segmentation;
use crate::text::Document;
use crate::units::TextRange;

/// One occurrence of a name, date, amount or measure.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Where it stands in the document text, on token borders.
    pub range: TextRange,
    /// What kind of thing it names.
    pub label: Label,
    /// What it resolves to, where the words say so.
    pub value: Option<Value>,
    /// How sure, 0 to 1.
    pub confidence: f32,
}

/// What the recognisers know about the document beside its text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context {
    /// The day that "yesterday" is counted from: the article's date.
    pub today: Option<jiff::civil::Date>,
}

/// All mentions of a document in order of their start; none overlap.
///
/// Where a name and a date or an amount share words the longer wins ("Boeing 737", "500 US dollars"), and the name if
/// both are as long: the tagger has seen the context, the rules only the words.
pub fn recognise(document: &Document, segmentation: &Segmentation, context: &Context) -> Vec<Mention> {
    let names = names(document, segmentation).into_iter().map(|(span, confidence)| Mention {
        range: segmentation.range(span.start..span.end),
        label: span.label,
        value: None,
        confidence,
    });
    let mut all: Vec<Mention> = names.chain(amounts::recognise(document, segmentation, context)).collect();
    // Stable: a name stays before an amount that begins where it does.
    all.sort_by_key(|mention| mention.range.start);
    let mut out: Vec<Mention> = Vec::with_capacity(all.len());
    for mention in all {
        match out.last_mut() {
            Some(last) if last.range.overlaps(mention.range) => {
                if mention.range.len() > last.range.len() {
                    *last = mention;
                }
            }
            _ => out.push(mention),
        }
    }
    out
}

/// How sure a name is that capitals and the gazetteer give.
const CAPITALS_CONFIDENCE: f32 = 0.6;

/// Whether names are looked for in a document: its language must be one of [`lang::ALL`](crate::lang::ALL).
pub fn has_names(document: &Document, segmentation: &Segmentation) -> bool {
    language::of(document, segmentation).is_some()
}

/// The names, by what there is for the document's language.
fn names(document: &Document, segmentation: &Segmentation) -> Vec<(tagger::Span, f32)> {
    match language::of(document, segmentation) {
        Some(language) if language.code == TAGGED => {
            let names = &language.names;
            let complete = |span| pinyin::read(document, segmentation, hyphens::complete(document, segmentation, names, span));
            let found = tagger::tag(document, segmentation).into_iter().map(|(span, confidence)| (complete(span), confidence)).collect();
            let whole = joints::join(document, segmentation, names, stops::divide(document, segmentation, found));
            shouted::again(document, segmentation, whole)
        }
        Some(language) => capitals::find(document, segmentation, language).into_iter().map(|span| (span, CAPITALS_CONFIDENCE)).collect(),
        None => Vec::new(),
    }
}

/// The language that the tagger is trained on.
const TAGGED: &str = "en";
