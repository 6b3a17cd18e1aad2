//! Trains the model of quotes and speakers, `models/speakers.bin`.
//!
//! Takes the written corpus and newswire; prints what cross-validation over whole documents finds, by the scorer's
//! definitions, and how honest the confidence is; writes the model. Held-out articles are never trained on.

mod choice;
mod optimise;
mod score;
mod words;

use std::path::PathBuf;

use anyhow::Result;
use pressglass::annotate::{Annotations, Options, analyze_text};
use pressglass::quote::learn::{Examples, Gold, examples};
use pressglass::quote::{Model, Quote, Verdict, attribute_with};
use pressglass::units::{TextRange, slice};

use crate::corpus::{Article, read_gold, read_written, written_files};
use crate::put;
use score::{Reliability, Score, same_speaker};

const MODEL: &str = "models/speakers.bin";

/// What the command may be told.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder of the written corpus.
    #[arg(long, default_value = "training/corpus")]
    corpus: PathBuf,
    /// The folder with `gold/newswire.jsonl`, which is trained on, and `gold/news-dev.jsonl`, which is only measured.
    #[arg(long, default_value = "../shared/data")]
    data: PathBuf,
    /// Compare with the committed file instead of writing it.
    #[arg(long)]
    check: bool,
    /// Only print figures, without cross-validation; write nothing, for the confidence is fitted on cross-validation.
    #[arg(long)]
    quick: bool,
    /// Print so many errors of the measured set and of cross-validation.
    #[arg(long, default_value_t = 0)]
    errors: usize,
}

/// Parts of the cross-validation: whole documents, a tenth each.
const FOLDS: usize = 10;
/// Newswire counts four times for who speaks, twice for what is speech: it is the only real news in training, and small.
const NEWSWIRE_WEIGHT: usize = 4;
const NEWSWIRE_COPIES: usize = 2;
/// The three articles written like the seed, agency news of short mixed quotes, which is rare in the corpus and common in news.
const AGENCY_FILE: &str = "w24-";
const AGENCY_WEIGHT: usize = 12;

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
    let gold = |name: &str| read_gold(&arguments.data.join("gold").join(name));
    samples.extend(gold("newswire.jsonl")?.into_iter().filter_map(|a| sample(a, true)));
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
        println!("cross-validation, {FOLDS} parts of whole documents\nwritten: {written}\nnewswire: {newswire}\n{reliability}");
        written.print_errors(arguments.errors);
        newswire.print_errors(arguments.errors);
    }
    let mut model = learn(&train.iter().collect::<Vec<_>>());
    model.calibration = reliability.curve();
    let bytes = model.to_bytes();
    let model = Model::from_bytes(&bytes).unwrap_or_default();
    measure("held-out written", &held, &model, arguments.errors);
    let measured: Vec<Sample> = gold("news-dev.jsonl")?.into_iter().filter_map(|a| sample(a, true)).collect();
    measure("news-dev", &measured, &model, arguments.errors);
    println!("{} weights, words {} and {}", model.weights.len(), model.speakers.words().len(), model.antecedents.words().len());
    if arguments.quick { Ok(()) } else { put(MODEL, &bytes, arguments.check) }
}

/// Prints the figures of a model on samples.
fn measure(name: &str, samples: &[Sample], model: &Model, errors: usize) {
    let (score, reliability) = scores(samples, model);
    println!("{name}: {score}\n{reliability}");
    score.print_errors(errors);
}

fn scores(samples: &[Sample], model: &Model) -> (Score, Reliability) {
    let (mut score, mut reliability) = (Score::default(), Reliability::default());
    for s in samples {
        let found = attribute(model, s);
        score.add(&s.article, &s.annotations.document.text, &found);
        reliability.add(&s.article, &s.annotations.document.text, &found);
    }
    (score, reliability)
}

fn attribute(model: &Model, s: &Sample) -> Vec<Quote> {
    let Annotations { document, segmentation, mentions, entities, .. } = &s.annotations;
    attribute_with(model, document, segmentation, mentions, entities, pressglass::quote::Options::default())
}

/// Analyses an article's text. Nothing if a repair changed its letters, so that positions cannot be moved.
fn sample(mut article: Article, newswire: bool) -> Option<Sample> {
    let (_, annotations) = analyze_text(&article.text, &Options::default());
    let positions = positions(&article.text, &annotations.document.text)?;
    let moved = |range: TextRange| TextRange::of(positions[range.start.index()], positions[range.end.index()]);
    for quote in &mut article.quotes {
        quote.range = moved(quote.range);
        quote.words = quote.words.map(moved);
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
    let (mut speakers, mut antecedents) = (Vec::new(), Vec::new());
    for (number, s) in samples.iter().enumerate() {
        let Annotations { document, segmentation, mentions, entities, .. } = &s.annotations;
        let gold: Vec<Gold> = s.article.quotes.iter().map(gold).collect();
        let found = examples(document, segmentation, mentions, entities, &gold, &|a, b| same_speaker(a, b, &[]));
        let weight = if s.newswire {
            NEWSWIRE_WEIGHT
        } else if s.article.id.starts_with(AGENCY_FILE) {
            AGENCY_WEIGHT
        } else {
            1
        };
        let copies = if s.newswire { NEWSWIRE_COPIES } else { weight };
        for _ in 0..copies {
            all.kinds.extend(found.kinds.iter().cloned());
        }
        let weighted = |example| choice::Weighted { example, weight: weight as f32, document: number };
        speakers.extend(found.speakers.into_iter().map(weighted));
        antecedents.extend(found.antecedents.into_iter().map(weighted));
        all.unreachable += found.unreachable;
        all.unresolvable += found.unresolvable;
    }
    println!(
        "examples: {} kinds, {} speakers ({} out of reach), {} antecedents ({} out of reach)",
        all.kinds.len(),
        speakers.len(),
        all.unreachable,
        antecedents.len(),
        all.unresolvable,
    );
    Model {
        weights: optimise::weights(&all.kinds).into_iter().collect(),
        speakers: choice::train(speakers),
        antecedents: choice::train(antecedents),
        calibration: Vec::new(),
    }
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// What the committed model reaches on the held-out articles, which nobody trains on: F1 in per cent.
    const SPEECH: f32 = 97.7;
    const JOINT: f32 = 70.7;
    /// The part of its quotes with a confidence of .85 or more whose speaker is right.
    const SURE: f32 = 96.8;

    /// From the folder of the repository.
    fn path(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
    }

    #[test]
    fn figures_on_held_out_articles_do_not_fall() {
        let files = written_files(&path("training/corpus")).expect("the corpus");
        let articles = files.iter().flat_map(|file| read_written(file).expect("a file of the corpus"));
        let held: Vec<Sample> = articles.filter(Article::held_out).filter_map(|a| sample(a, false)).collect();
        let (score, reliability) = scores(&held, Model::shipped());
        let found = [score.speech_f1(), score.joint_f1(), reliability.right_from(0.85)].map(|share| 100.0 * share);
        println!("held-out articles: speech, joint, sure ones right {found:.2?}");
        assert!(found[0] >= SPEECH && found[1] >= JOINT && found[2] >= SURE, "speech, joint, sure ones right {found:.2?}");
    }

    /// So that a model that is changed is measured anew.
    const MODEL_HASH: u64 = 0xBFFF2BA0618B5634;

    #[test]
    fn the_model_is_the_one_that_was_measured() {
        let found = pressglass::hash::of_bytes(&std::fs::read(path(MODEL)).expect("the model"));
        assert_eq!(found, MODEL_HASH, "after training, measure, then write {found:#X} here and the figures in models/SPEAKERS.md");
    }
}
