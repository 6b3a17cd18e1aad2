//! Variants of headlines: in capitals, and with each long word capitalised, as many outlets write them.
//!
//! Of every article of the written corpus one variant is made, which one hangs on its place; only the headline of the
//! variant is trained on, with the article's body as its document.

use pressglass::units::TextRange;

use super::corpus::{Source, Span, Text};

/// Letters from which on a word is capitalised in titles: shorter ones ("of", "the") mostly stay.
const LONG_WORD: usize = 4;

/// The variants of all articles of the written corpus.
pub fn of_headlines(texts: &[Text]) -> Vec<Text> {
    let articles = texts.iter().filter(|t| t.source == Source::Written && !t.is_held_out());
    articles.enumerate().filter_map(|(index, text)| variant(text, if index % 2 == 0 { upper } else { title })).collect()
}

fn variant(text: &Text, change: fn(&str) -> String) -> Option<Text> {
    let headline = text.document.passages.first()?.range;
    let (mut out, mut spans) = (String::new(), Vec::new());
    let mut at = 0;
    let slice = |from: usize, to: usize| text.document.text.get(from..to).unwrap_or("");
    for span in text.spans.iter().filter(|span| headline.contains(span.range)) {
        out.push_str(&change(slice(at, span.range.start.index())));
        let start = out.len();
        out.push_str(&change(slice(span.range.start.index(), span.range.end.index())));
        spans.push(Span { range: TextRange::of(start, out.len()), ..*span });
        at = span.range.end.index();
    }
    out.push_str(&change(slice(at, headline.end.index())));
    let moved = |position: usize| position + out.len() - headline.end.index();
    for span in text.spans.iter().filter(|span| span.range.start >= headline.end) {
        spans.push(Span { range: TextRange::of(moved(span.range.start.index()), moved(span.range.end.index())), ..*span });
    }
    out.push_str(slice(headline.end.index(), text.document.text.len()));
    let mut variant = Text::new(format!("{}-variant", text.id), text.source, out, spans, text.unmarked);
    variant.passages = vec![0];
    Some(variant)
}

fn upper(words: &str) -> String {
    words.to_uppercase()
}

fn title(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for part in words.split_inclusive(' ') {
        let mut characters = part.chars();
        match characters.next() {
            Some(first) if part.trim_end().chars().count() >= LONG_WORD && first.is_lowercase() => {
                out.extend(first.to_uppercase());
                out.push_str(characters.as_str());
            }
            _ => out.push_str(part),
        }
    }
    out
}
