//! Trains the models of quotes and speakers, `models/speakers.bin` and `models/speakers-languages.bin`.
//!
//! Takes the written corpus and newswire; prints what cross-validation over whole documents finds, by the scorer's
//! definitions, and how honest the confidence is; writes the model. Held-out articles are never trained on.

mod choice;
mod optimise;
mod score;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::Result;
use pressglass::annotate::{Annotations, Options, analyze_text};
use pressglass::quote::learn::{Examples, Gold, examples};
use pressglass::quote::{Model, Quote, Verdict, attribute_with};
use pressglass::units::{TextRange, slice};
use rayon::prelude::*;

use crate::corpus::{Article, read_folder, read_gold};
use crate::put;
use score::{Reliability, Score, same_speaker};

const MODEL: &str = "models/speakers.bin";
const MODEL_OF_LANGUAGES: &str = "models/speakers-languages.bin";

/// What the command may be told.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder of the written corpus.
    #[arg(long, default_value = "training/corpus")]
    corpus: PathBuf,
    /// The folder of the articles in other languages.
    #[arg(long, default_value = "training/corpus/languages")]
    languages: PathBuf,
    /// The folder of articles in all languages of which only the quotes are annotated.
    #[arg(long, default_value = "training/corpus/quotes")]
    quotes: PathBuf,
    /// The folder with `gold/newswire.jsonl`, which is trained on, and `gold/news-dev.jsonl`, which is only measured.
    #[arg(long, default_value = "../shared/data")]
    data: PathBuf,
    /// Compare with the committed file instead of writing it.
    #[arg(long)]
    check: bool,
    /// Only print figures, without cross-validation; write nothing, for the confidence is fitted on cross-validation.
    #[arg(long)]
    quick: bool,
    /// Train only the model whose name begins so: English, other languages.
    #[arg(long)]
    only: Option<String>,
    /// Print what the committed models find in all articles; train nothing.
    #[arg(long)]
    shipped: bool,
    /// Print so many errors of the measured set and of cross-validation.
    #[arg(long, default_value_t = 0)]
    errors: usize,
}

/// Parts of the cross-validation: whole documents, a tenth each.
const FOLDS: usize = 10;
/// Newswire counts four times for who speaks: it is the only real news in training, and small.
const NEWSWIRE_WEIGHT: usize = 4;
/// For what is speech newswire and articles in other languages count twice.
const FEW_COPIES: usize = 2;
/// The three articles written like the seed, agency news of short mixed quotes, which is rare in the corpus and common in news.
const AGENCY_FILE: &str = "w24-";
const AGENCY_WEIGHT: usize = 12;

/// Articles in other languages beside English ones.
const LANGUAGE_WEIGHT: usize = 3;

/// An article with the analysis of its text; what is annotated is moved to positions of the analysed document.
struct Sample {
    article: Article,
    annotations: Annotations,
    source: Source,
}

/// Where an article comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    /// Written with names and quotes annotated.
    Written,
    /// Written for its quotes. Its writers were asked for speech, so what is no speech is rarer in it than in news.
    Quotes,
    /// News of the world.
    News,
}

impl Sample {
    /// Whether it is in another language than English.
    fn is_foreign(&self) -> bool {
        language(&self.article.id).is_some()
    }

    /// The set whose figures it belongs to.
    fn set(&self) -> String {
        let language = language(&self.article.id).unwrap_or("written");
        match self.source {
            Source::News => "newswire".into(),
            Source::Written => language.into(),
            Source::Quotes => format!("{language} for quotes"),
        }
    }
}

/// The language of an article that is not in English, from its name: "wde-001".
fn language(id: &str) -> Option<&str> {
    id.get(1..3).filter(|code| code.bytes().all(|b| b.is_ascii_lowercase()) && id.starts_with('w'))
}

/// Trains, measures and writes the models.
pub fn run(arguments: &Arguments) -> Result<()> {
    let mut samples = Vec::new();
    for (folder, source) in
        [(&arguments.corpus, Source::Written), (&arguments.languages, Source::Written), (&arguments.quotes, Source::Quotes)]
    {
        samples.extend(read_folder(folder)?.into_iter().filter_map(|a| sample(a, source)));
    }
    let gold = |name: &str| -> Result<Vec<Sample>> {
        Ok(read_gold(&arguments.data.join("gold").join(name))?.into_iter().filter_map(|a| sample(a, Source::News)).collect())
    };
    samples.extend(gold("newswire.jsonl")?);
    let (held, train): (Vec<Sample>, Vec<Sample>) = samples.into_iter().partition(|s| s.article.held_out());
    let measured = gold("news-dev.jsonl")?;
    if arguments.shipped {
        measure_sets("training articles", train.iter(), None, arguments.errors);
        measure_sets("held-out", held.iter(), None, 0);
        measure_sets("news-dev", measured.iter(), None, 0);
        return Ok(());
    }
    let (foreign, english): (Vec<&Sample>, Vec<&Sample>) = train.iter().partition(|s| s.is_foreign());
    for (name, own, others, file) in
        [("English", &english, &[][..], MODEL), ("other languages", &foreign, english.as_slice(), MODEL_OF_LANGUAGES)]
    {
        if arguments.only.as_deref().is_some_and(|only| !name.starts_with(only)) {
            continue;
        }
        println!("\n{name}");
        let curve = if arguments.quick { Vec::new() } else { cross_validate(own, others, arguments.errors) };
        let (mut model, examples) = learn(&own.iter().chain(others).copied().collect::<Vec<_>>());
        println!("{examples}");
        model.calibration = curve;
        let bytes = model.to_bytes();
        let model = Model::from_bytes(&bytes).unwrap_or_default();
        let is_own = |s: &&Sample| s.is_foreign() != others.is_empty();
        measure_sets("held-out", held.iter().filter(is_own), Some(&model), arguments.errors);
        measure_sets("news-dev", measured.iter().filter(is_own), Some(&model), arguments.errors);
        println!("{} weights, words {} and {}", model.weights.len(), model.speakers.words().len(), model.antecedents.words().len());
        if !arguments.quick {
            put(file, &bytes, arguments.check)?;
        }
    }
    Ok(())
}

/// Prints what cross-validation over whole documents finds in `own`, with `others` always trained on; gives the curve of confidence.
fn cross_validate(own: &[&Sample], others: &[&Sample], errors: usize) -> Vec<(f32, f32)> {
    let (mut scores, mut reliability): (BTreeMap<String, Score>, _) = (BTreeMap::new(), Reliability::default());
    let without = |fold: usize| own.iter().enumerate().filter(move |(i, _)| i % FOLDS != fold).map(|(_, s)| *s);
    let models: Vec<Model> =
        (0..FOLDS).into_par_iter().map(|fold| learn(&without(fold).chain(others.iter().copied()).collect::<Vec<_>>()).0).collect();
    for (fold, model) in models.iter().enumerate() {
        for s in own.iter().skip(fold).step_by(FOLDS) {
            let found = attribute(model, s);
            scores.entry(s.set()).or_default().add(&s.article, &s.annotations.document.text, &found);
            reliability.add(&s.article, &s.annotations.document.text, &found);
        }
    }
    println!("cross-validation, {FOLDS} parts of whole documents");
    scores.iter().for_each(|(set, score)| println!("{set}: {score}"));
    println!("{reliability}");
    scores.values().for_each(|score| score.print_errors(errors));
    reliability.curve()
}

/// Prints the figures of a model, or of those that ship, on samples, for each set alone.
fn measure_sets<'a>(name: &str, samples: impl Iterator<Item = &'a Sample> + Clone, model: Option<&Model>, errors: usize) {
    let sets: BTreeSet<String> = samples.clone().map(Sample::set).collect();
    for set in sets {
        let (score, reliability) = scores(samples.clone().filter(|s| s.set() == set), model);
        println!("{name}, {set}: {score}\n{reliability}");
        score.print_errors(errors);
    }
}

fn scores<'a>(samples: impl Iterator<Item = &'a Sample>, model: Option<&Model>) -> (Score, Reliability) {
    let (mut score, mut reliability) = (Score::default(), Reliability::default());
    for s in samples {
        let found = attribute(model.unwrap_or_else(|| Model::of(s.annotations.document.language)), s);
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
fn sample(mut article: Article, source: Source) -> Option<Sample> {
    let (_, annotations) = analyze_text(&article.text, &Options::default());
    let positions = positions(&article.text, &annotations.document.text)?;
    let moved = |range: TextRange| TextRange::of(positions[range.start.index()], positions[range.end.index()]);
    for quote in &mut article.quotes {
        quote.range = moved(quote.range);
        quote.words = quote.words.map(moved);
    }
    Some(Sample { article, annotations, source })
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

/// The model of some samples, and how many examples they gave, in words. What is known of earlier quotes is the annotator's; what
/// a first model finds instead does no better.
fn learn(samples: &[&Sample]) -> (Model, String) {
    let mut all = Examples::default();
    let (mut speakers, mut antecedents) = (Vec::new(), Vec::new());
    for (number, s) in samples.iter().enumerate() {
        let Annotations { document, segmentation, mentions, entities, .. } = &s.annotations;
        let gold: Vec<Gold> = s.article.quotes.iter().map(gold).collect();
        let found = examples(document, segmentation, mentions, entities, &gold, &|a, b| same_speaker(a, b, &[]));
        let weight = if s.source == Source::News {
            NEWSWIRE_WEIGHT
        } else if s.is_foreign() {
            LANGUAGE_WEIGHT
        } else if s.article.id.starts_with(AGENCY_FILE) {
            AGENCY_WEIGHT
        } else {
            1
        };
        let copies = match s.source {
            Source::Quotes => 0,
            Source::News => FEW_COPIES,
            Source::Written if s.is_foreign() => FEW_COPIES,
            Source::Written => weight,
        };
        for _ in 0..copies {
            all.kinds.extend(found.kinds.iter().cloned());
        }
        let weighted = |example| choice::Weighted { example, weight: weight as f32, document: number };
        speakers.extend(found.speakers.into_iter().map(weighted));
        antecedents.extend(found.antecedents.into_iter().map(weighted));
        all.unreachable += found.unreachable;
        all.unresolvable += found.unresolvable;
    }
    let counts = format!(
        "examples: {} kinds, {} speakers ({} out of reach), {} antecedents ({} out of reach)",
        all.kinds.len(),
        speakers.len(),
        all.unreachable,
        antecedents.len(),
        all.unresolvable,
    );
    let model = Model {
        weights: optimise::weights(&all.kinds).into_iter().collect(),
        speakers: choice::train(speakers, &choice::OF_SPEAKERS),
        antecedents: choice::train(antecedents, &choice::OF_ANTECEDENTS),
        calibration: Vec::new(),
    };
    (model, counts)
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
    const SPEECH: f32 = 97.8;
    const JOINT: f32 = 73.2;
    /// The part of its quotes with a confidence of .85 or more whose speaker is right.
    const SURE: f32 = 94.7;

    /// From the folder of the repository.
    fn path(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
    }

    /// The held-out articles of a folder.
    fn held_out(folder: &str) -> Vec<Sample> {
        let articles = read_folder(&path(folder)).expect("the corpus").into_iter();
        articles.filter(Article::held_out).filter_map(|a| sample(a, Source::Written)).collect()
    }

    #[test]
    fn figures_on_held_out_articles_do_not_fall() {
        let (score, reliability) = scores(held_out("training/corpus").iter(), None);
        let found = [score.speech_f1(), score.joint_f1(), reliability.right_from(0.85)].map(|share| 100.0 * share);
        println!("held-out articles: speech, joint, sure ones right {found:.2?}");
        assert!(found[0] >= SPEECH && found[1] >= JOINT && found[2] >= SURE, "speech, joint, sure ones right {found:.2?}");
    }

    /// The same for articles in other languages, all together.
    const JOINT_OF_LANGUAGES: f32 = 71.0;

    #[test]
    fn figures_in_other_languages_do_not_fall() {
        let joint = 100.0 * scores(held_out("training/corpus/languages").iter(), None).0.joint_f1();
        println!("held-out articles in other languages: joint {joint:.2}");
        assert!(joint >= JOINT_OF_LANGUAGES, "joint {joint:.2}");
    }

    /// The same for the articles written for their quotes, all languages together.
    const JOINT_OF_QUOTES: f32 = 75.5;

    #[test]
    fn figures_on_articles_written_for_quotes_do_not_fall() {
        let joint = 100.0 * scores(held_out("training/corpus/quotes").iter(), None).0.joint_f1();
        println!("held-out articles written for quotes: joint {joint:.2}");
        assert!(joint >= JOINT_OF_QUOTES, "joint {joint:.2}");
    }

    /// So that a model that is changed is measured anew.
    const MODEL_HASH: u64 = 0x277BA2780D9F96EA;
    const HASH_OF_LANGUAGES: u64 = 0x2B2A5CDA6034D504;

    #[test]
    fn the_model_is_the_one_that_was_measured() {
        for (model, hash) in [(MODEL, MODEL_HASH), (MODEL_OF_LANGUAGES, HASH_OF_LANGUAGES)] {
            let found = pressglass::hash::of_bytes(&std::fs::read(path(model)).expect("the model"));
            assert_eq!(found, hash, "{model}: after training, measure, then write {found:#X} here and the figures in models/SPEAKERS.md");
        }
    }
}
