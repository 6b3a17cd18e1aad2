//! Trains the model of quotes and speakers, `models/speakers.bin`.
//!
//! Takes the written corpus and newswire; prints what cross-validation over whole documents finds, by the scorer's
//! definitions, and how honest the confidence is; writes the model. Held-out articles are never trained on.

mod optimise;
mod score;

use std::path::PathBuf;

use anyhow::Result;
use pressglass::annotate::{Annotations, Options, analyze_text};
use pressglass::quote::learn::{Examples, Gold, examples};
use pressglass::quote::{Model, Quote, Verdict, attribute_with};
use pressglass::units::{TextRange, slice};

use crate::corpus::{Article, read_gold, read_written, written_files};
use score::{Reliability, Score, same_speaker};

/// What the command may be told.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder of the written corpus.
    #[arg(long, default_value = "training/corpus")]
    corpus: PathBuf,
    /// Newswire, a gold file; left out if it is not there.
    #[arg(long, default_value = "../shared/data/gold/newswire.jsonl")]
    newswire: PathBuf,
    /// A gold file that is only measured.
    #[arg(long, default_value = "../shared/data/gold/news-dev.jsonl")]
    measure: PathBuf,
    /// Where the model goes.
    #[arg(long, default_value = "models/speakers.bin")]
    out: PathBuf,
    /// Leave out the cross-validation.
    #[arg(long)]
    quick: bool,
    /// Print so many errors of the measured set and of cross-validation.
    #[arg(long, default_value_t = 0)]
    errors: usize,
}

/// Parts of the cross-validation: whole documents, a tenth each.
const FOLDS: usize = 10;
/// Newswire counts twice: it is the only real news in training, and small.
const NEWSWIRE_WEIGHT: usize = 2;

/// An article with the analysis of its text; what is annotated is moved to positions of the analysed document.
struct Sample {
    article: Article,
    annotations: Annotations,
    newswire: bool,
}

/// Trains, measures and writes the model.
pub fn run(arguments: &Arguments) -> Result<()> {
    let mut samples = Vec::new();
    for file in written_files(&arguments.corpus)? {
        samples.extend(read_written(&file)?.into_iter().filter_map(|a| sample(a, false)));
    }
    if arguments.newswire.exists() {
        samples.extend(read_gold(&arguments.newswire)?.into_iter().filter_map(|a| sample(a, true)));
    }
    let (held, train): (Vec<Sample>, Vec<Sample>) = samples.into_iter().partition(|s| s.article.held_out());
    let mut reliability = Reliability::default();
    if !arguments.quick {
        let (mut written, mut newswire) = (Score::default(), Score::default());
        for fold in 0..FOLDS {
            let part = |i: usize| i % FOLDS == fold;
            let rest: Vec<&Sample> = train.iter().enumerate().filter(|(i, _)| !part(*i)).map(|(_, s)| s).collect();
            let model = learn(&rest);
            for (_, s) in train.iter().enumerate().filter(|(i, _)| part(*i)) {
                let found = attribute(&model, s);
                let score = if s.newswire { &mut newswire } else { &mut written };
                score.add(&s.article, &s.annotations.document.text, &found);
                reliability.add(&s.article, &s.annotations.document.text, &found);
            }
        }
        println!("cross-validation, {FOLDS} parts of whole documents\nwritten: {written}\nnewswire: {newswire}");
        written.print_errors(arguments.errors);
        newswire.print_errors(arguments.errors);
    }
    let mut model = learn(&train.iter().collect::<Vec<_>>());
    model.calibration = reliability.curve();
    let bytes = model.to_bytes();
    let model = Model::from_bytes(&bytes).unwrap_or_default();
    measure("held-out written", &held, &model, arguments.errors);
    if arguments.measure.exists() {
        let measured: Vec<Sample> = read_gold(&arguments.measure)?.into_iter().filter_map(|a| sample(a, true)).collect();
        measure(&arguments.measure.display().to_string(), &measured, &model, arguments.errors);
    }
    std::fs::write(&arguments.out, &bytes)?;
    println!("{}: {} weights, {} bytes", arguments.out.display(), model.weights.len(), bytes.len());
    Ok(())
}

fn measure(name: &str, samples: &[Sample], model: &Model, errors: usize) {
    let (mut score, mut reliability) = (Score::default(), Reliability::default());
    for s in samples {
        let found = attribute(model, s);
        score.add(&s.article, &s.annotations.document.text, &found);
        reliability.add(&s.article, &s.annotations.document.text, &found);
    }
    println!("{name}: {score}\n{reliability}");
    score.print_errors(errors);
}

fn attribute(model: &Model, s: &Sample) -> Vec<Quote> {
    let Annotations { document, segmentation, mentions, entities, .. } = &s.annotations;
    attribute_with(model, document, segmentation, mentions, entities, pressglass::quote::Options::default())
}

/// Analyses an article's text. Nothing if a repair changed its letters, so that positions cannot be moved.
fn sample(mut article: Article, newswire: bool) -> Option<Sample> {
    let (_, mut annotations) = analyze_text(&article.text, &Options::default());
    let positions = positions(&article.text, &annotations.document.text)?;
    let moved = |range: TextRange| TextRange::of(positions[range.start.index()], positions[range.end.index()]);
    for quote in &mut article.quotes {
        quote.range = moved(quote.range);
        quote.words = quote.words.map(moved);
    }
    if std::env::var_os("GOLD").is_some() {
        let mention = |(range, label): &(TextRange, String)| {
            let label = serde_json::from_str(&format!("\"{label}\"")).ok()?;
            Some(pressglass::mention::Mention { range: moved(*range), label, value: None, confidence: 1.0 })
        };
        annotations.mentions = article.entities.iter().filter_map(mention).collect();
        annotations.mentions.sort_by_key(|m| m.range.start);
    }
    Some(Sample { article, annotations, newswire })
}

/// For each byte position of `raw` the position of the same visible character in `composed`.
fn positions(raw: &str, composed: &str) -> Option<Vec<usize>> {
    let mut out = vec![0; raw.len() + 1];
    let mut visible = composed.char_indices().filter(|(_, c)| !c.is_whitespace());
    let mut end = 0;
    for (at, c) in raw.char_indices() {
        let place = if c.is_whitespace() {
            end
        } else {
            let (place, found) = visible.next()?;
            if found != c {
                return None;
            }
            end = place + c.len_utf8();
            place
        };
        out[at..at + c.len_utf8()].fill(place);
    }
    // A range ends after its last visible character, wherever the next one stands.
    let mut last = 0;
    let starts = out.clone();
    for (at, c) in raw.char_indices() {
        if c.is_whitespace() {
            out[at] = last;
        } else {
            last = starts[at] + c.len_utf8();
        }
    }
    out[raw.len()] = last;
    Some(out)
}

/// The model of some samples. What is known of earlier quotes is the annotator's; what a first model finds instead does no better.
fn learn(samples: &[&Sample]) -> Model {
    let mut all = Examples::default();
    for s in samples {
        let Annotations { document, segmentation, mentions, entities, .. } = &s.annotations;
        let gold: Vec<Gold> = s.article.quotes.iter().map(gold).collect();
        let found = examples(document, segmentation, mentions, entities, &gold, None, &|a, b| same_speaker(a, b, &[]));
        for _ in 0..if s.newswire { NEWSWIRE_WEIGHT } else { 1 } {
            all.kinds.extend(found.kinds.iter().cloned());
            all.speakers.extend(found.speakers.iter().cloned());
            all.antecedents.extend(found.antecedents.iter().cloned());
        }
        all.unreachable += found.unreachable;
        all.unresolvable += found.unresolvable;
    }
    let parts = [&all.kinds, &all.speakers, &all.antecedents].map(|e| optimise::weights(e));
    println!(
        "examples: {} kinds, {} speakers ({} out of reach), {} antecedents ({} out of reach); weights {:?}",
        all.kinds.len(),
        all.speakers.len(),
        all.unreachable,
        all.antecedents.len(),
        all.unresolvable,
        parts.each_ref().map(Vec::len)
    );
    Model { weights: parts.into_iter().flatten().collect(), calibration: Vec::new() }
}

fn gold(quote: &crate::corpus::Quote) -> Gold {
    let verdict = match quote.kind.as_str() {
        "direct" => Verdict::Direct,
        "mixed" => Verdict::Mixed,
        _ => Verdict::NotSpeech,
    };
    Gold { range: quote.range, verdict, speaker: quote.speaker.clone(), words: quote.words }
}

/// The words of a range, for messages.
fn around(text: &str, range: TextRange) -> String {
    let start = text[..range.start.index()].char_indices().rev().nth(150).map_or(0, |(at, _)| at);
    let end = text[range.end.index()..].char_indices().nth(150).map_or(text.len(), |(at, _)| range.end.index() + at);
    let (before, after) = (&text[start..range.start.index()], &text[range.end.index()..end]);
    format!("{before}[{}]{after}", slice(text, range)).replace('\n', " ")
}
