//! What holds for the annotations of any input whatever; each function panics where a law is broken.
//!
//! Fuzz targets call them on arbitrary bytes, `tests/laws.rs` on random pages.

use pressglass::annotate::Annotations;
use pressglass::mention::Value;
use pressglass::snapshot::Snapshot;
use pressglass::text::Document;
use pressglass::units::{TextRange, TextSize, slice};

/// All laws.
pub fn check(snapshot: &Snapshot, annotations: &Annotations) {
    offsets(snapshot, &annotations.document);
    mentions(snapshot, annotations);
    quotes(annotations);
}

/// Segments tile the text, and every passage reads back from the nodes.
pub fn offsets(snapshot: &Snapshot, document: &Document) {
    assert!(document.map.tiles(TextSize::of(document.text.len())), "segments tile the text");
    for passage in &document.passages {
        reads_back(snapshot, document, passage.range);
        assert!(passage.inline.iter().all(|inline| passage.range.contains(inline.range)), "inline markup lies in its passage");
    }
}

/// Mentions go forward without overlap, read back from the nodes, and belong to the entity that lists them.
pub fn mentions(snapshot: &Snapshot, annotations: &Annotations) {
    let Annotations { document, mentions, entities, .. } = annotations;
    for mention in mentions {
        assert!(!slice(&document.text, mention.range).trim().is_empty(), "a mention has words");
        reads_back(snapshot, document, mention.range);
        assert!((0.0..=1.0).contains(&mention.confidence), "confidence is a probability");
        if let Some(Value::Money { amount: number, to, .. } | Value::Percent { number, to } | Value::Quantity { amount: number, to, .. }) =
            mention.value
        {
            assert!(number.is_finite() && to.is_none_or(f64::is_finite), "JSON and the extension know no infinite numbers");
        }
    }
    for pair in mentions.windows(2) {
        assert!(pair[0].range.end <= pair[1].range.start, "mentions do not overlap");
    }
    let mut owners = vec![0; mentions.len()];
    for entity in entities {
        assert!(!entity.name.is_empty() && !entity.mentions.is_empty(), "an entity has a name and a mention");
        entity.mentions.iter().for_each(|&mention| owners[mention] += 1);
    }
    assert!(owners.iter().all(|&count| count == 1), "each mention has one entity");
}

/// Quotes go forward, lie in their parents or apart from each other, and name candidates whose shares add up to one at most.
pub fn quotes(annotations: &Annotations) {
    let Annotations { document, quotes, entities, .. } = annotations;
    for (at, quote) in quotes.iter().enumerate() {
        assert!(!slice(&document.text, quote.range).is_empty(), "a quote has words");
        if let Some(parent) = quote.parent {
            assert!(parent < at && quotes[parent].range.contains(quote.range), "a quote lies in its parent");
        }
        assert!(quote.speaker_entity.is_none_or(|entity| entity < entities.len()), "a speaker is one of the entities");
        assert!((0.0..=1.0).contains(&quote.confidence), "confidence is a probability");
        assert!(quote.candidates.iter().all(|candidate| candidate.probability.is_finite()), "a share is a number");
        let shares = quote.candidates.iter().map(|candidate| candidate.probability).sum::<f32>();
        assert!(shares <= 1.001, "candidates share one probability: {shares}");
        for span in [quote.speaker_span, quote.cue_span].into_iter().flatten() {
            assert!(!slice(&document.text, span).is_empty(), "what a quote points to has words");
        }
    }
    for pair in quotes.windows(2) {
        let (before, after) = (pair[0].range, pair[1].range);
        assert!(before.start <= after.start, "quotes are in order of their start");
        assert!(before.end <= after.start || before.contains(after), "quotes nest or lie apart");
    }
}

/// A verbatim range is what its nodes hold, and its spans go forward.
fn reads_back(snapshot: &Snapshot, document: &Document, range: TextRange) {
    let spans = document.map.dom_spans(&document.text, range);
    let read = spans.iter().map(|span| slice(snapshot.text(span.node), span.raw)).collect::<String>();
    for pair in spans.windows(2) {
        assert!(pair[0].node < pair[1].node || pair[0].raw.end <= pair[1].raw.start, "spans go forward");
    }
    if document.map.is_verbatim(range) {
        assert_eq!(read, slice(&document.text, range), "a verbatim range reads back");
    }
}
