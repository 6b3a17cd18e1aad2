//! Trains the tagger of names: `models/names.bin`.

pub mod bias;
mod clusters;
mod corpus;
mod crf;
mod score;
pub mod speed;
mod variants;

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use pressglass::mention::tagger::parts::{
    BEGINS, Case, Evidence, Features, FirstLook, Group, INSIDE, Model, OUTSIDE, Part, STATES, Scores, Steps, View, Votes, Words,
    candidates, of_bytes, state, tag_with, word_key, write,
};
use pressglass::units::slice;

use crate::put;
use corpus::{Labels, Source, Text};
use crf::{Options, Sequence, Token, Weights};

const MODEL: &str = "models/names.bin";

/// What a training run may be told.
#[derive(clap::Args, Clone)]
pub struct Arguments {
    /// The folder with `gold/` and `entities/`.
    #[arg(long, default_value = "../shared/data")]
    data: PathBuf,
    /// Compare with the committed file instead of writing it.
    #[arg(long)]
    check: bool,
    /// Only print figures; write nothing.
    #[arg(long)]
    dry: bool,
    /// Leave out a group of features: words, clusters, gazetteer, runs, document.
    #[arg(long)]
    without: Vec<String>,
    /// Passes over the data.
    #[arg(long, default_value_t = 10)]
    epochs: usize,
    /// Step size.
    #[arg(long, default_value_t = 0.1)]
    rate: f32,
    /// Strength of L2.
    #[arg(long, default_value_t = 0.002)]
    l2: f32,
    /// Strength of L1.
    #[arg(long, default_value_t = 1.5)]
    l1: f32,
    /// Times that a feature must occur.
    #[arg(long, default_value_t = 2)]
    occurrences: u32,
    /// Weights that are kept in the file.
    #[arg(long, default_value_t = 215_000)]
    kept: usize,
    /// What a text of the written corpus counts.
    #[arg(long, default_value_t = 3.0)]
    written: f32,
    /// What a text of the newswire counts.
    #[arg(long, default_value_t = 2.0)]
    newswire: f32,
    /// What a text of the open sets counts.
    #[arg(long, default_value_t = 1.0)]
    open: f32,
    /// What a text of the open sets of the web counts.
    #[arg(long, default_value_t = 1.0)]
    web: f32,
    /// Clusters of words; 0 for none.
    #[arg(long, default_value_t = 255)]
    clusters: usize,
    /// Print this many errors on news-dev.
    #[arg(long, default_value_t = 0)]
    errors: usize,
    /// Without the second look at a document.
    #[arg(long)]
    once: bool,
    /// Without variants of headlines in capitals.
    #[arg(long)]
    plain: bool,
    /// Train on this part of the written corpus only: a point of the learning curve.
    #[arg(long, default_value_t = 1.0)]
    share: f64,
    /// Set aside the texts of this fifth and print figures on them only: what decisions are made by.
    #[arg(long)]
    fold: Option<usize>,
}

/// Parts of the training texts, of which `--fold` sets one aside.
const VALIDATION_FOLDS: u64 = 5;

impl Arguments {
    fn without(&self) -> anyhow::Result<Vec<Group>> {
        let group = |name: &String| match name.as_str() {
            "words" => Ok(Group::Words),
            "clusters" => Ok(Group::Clusters),
            "gazetteer" => Ok(Group::Gazetteer),
            "runs" => Ok(Group::Runs),
            "document" => Ok(Group::Document),
            other => anyhow::bail!("no group of features is called {other:?}"),
        };
        self.without.iter().map(group).collect()
    }

    fn weight(&self, source: Source) -> f32 {
        match source {
            Source::Written => self.written,
            Source::Newswire => self.newswire,
            Source::Open => self.open,
            Source::Web => self.web,
            Source::Test => 0.0,
        }
    }
}

/// Trains, prints figures and writes the model.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let without = arguments.without()?;
    let texts = corpus::training_texts(&arguments.data)?;
    let (held_out, texts): (Vec<Text>, Vec<Text>) = texts.into_iter().partition(Text::is_held_out);
    let fold = |text: &Text| (of_bytes(text.id.as_bytes()) % VALIDATION_FOLDS) as usize;
    let chance = |text: &Text| of_bytes(text.id.as_bytes()) as f64 / u64::MAX as f64;
    let texts = texts.into_iter().filter(|text| text.source != Source::Written || chance(text) <= arguments.share).collect::<Vec<_>>();
    let (aside, texts): (Vec<Text>, Vec<Text>) = texts.into_iter().partition(|text| arguments.fold == Some(fold(text)));
    let variants = if arguments.plain { Vec::new() } else { variants::of_headlines(&texts) };
    let training: Vec<&Text> = texts.iter().chain(&variants).collect();
    println!("{} texts to train on, {} held out", training.len(), held_out.len());
    let lexicon = lexicon(&training, arguments.clusters);
    let bytes = train(&training, &lexicon, &without, arguments);
    let model = Model::read(&bytes).expect("the model just written");
    let mut sets: Vec<(&str, Vec<&Text>)> = Vec::new();
    let dev = corpus::gold(&arguments.data.join("gold/news-dev.jsonl"), Source::Test)?;
    let pud = corpus::bio(&arguments.data.join("entities/uner-pud.tsv.gz"), Source::Test)?;
    if arguments.fold.is_some() {
        let of = |wanted: fn(&Text) -> bool| aside.iter().filter(|text| wanted(text)).collect();
        sets.push(("written", of(|t| t.source == Source::Written)));
        sets.push(("newswire", of(|t| t.source == Source::Newswire)));
        sets.push(("web", of(|t| t.id.starts_with("uner") || t.id.starts_with("gum"))));
        sets.push(("encyclopedia", of(|t| t.id.starts_with("wikigold") || t.id.starts_with("redocred"))));
    } else {
        sets.push(("written, held out", held_out.iter().collect()));
        sets.push(("news-dev", dev.iter().collect()));
        sets.push(("uner-pud", pud.iter().collect()));
    }
    for (name, texts) in sets {
        for once in [true, false] {
            let name = format!("{name}{}", if once { ", first look" } else { "" });
            score::print(&name, &score::Setting { model: &model, without: &without, once }, &texts, arguments.errors);
        }
    }
    if arguments.dry || arguments.fold.is_some() { Ok(()) } else { put(MODEL, &bytes, arguments.check) }
}

/// Times that a word must begin or be inside names in lower case for the lexicon.
const LEXICON_OCCURRENCES: u32 = 2;
/// Part of a mark's places between two capitals that must be inside a name: a comma is nearly always between names.
const INSIDE_SHARE: f64 = 0.05;

/// How a word without a capital is used in names.
#[derive(Clone, Copy, Default)]
struct Use {
    begins: u32,
    inside: u32,
    /// For a mark, how often it stands between two capitals.
    between: u32,
}

/// The lexicon's entries: clusters of words, and which begin or stand inside names without a capital.
fn lexicon(texts: &[&Text], clusters: usize) -> Vec<write::Entry> {
    let mut uses: BTreeMap<u64, Use> = BTreeMap::new();
    for text in texts.iter().filter(|t| !t.source.is_open()) {
        let empty = write::model(1.0, &Steps::default(), &[], &[]);
        let words = Words::read(&text.document.text, &text.segmentation, &Model::read(&empty).expect("an empty model"));
        for three in words.words.windows(3).filter(|w| w[1].case == Case::None && w[0].case.is_capital() && w[2].case.is_capital()) {
            uses.entry(three[1].lower).or_default().between += 1;
        }
        for span in &text.spans {
            for (position, token) in tokens_of(text, span.range).enumerate() {
                let Some(word) = words.words.get(token) else { continue };
                if !word.case.is_capital() && word.case != Case::Digits {
                    let entry = uses.entry(word.lower).or_default();
                    if position > 0 || word.case == Case::None { entry.inside += 1 } else { entry.begins += 1 }
                }
            }
        }
    }
    let clusters = clusters::of_words(texts, clusters);
    let mut entries: BTreeMap<u64, [u8; 2]> = clusters.into_iter().map(|(word, cluster)| (word, [cluster, 0])).collect();
    for (word, Use { begins, inside, between }) in uses {
        let mut flag = 0;
        if begins >= LEXICON_OCCURRENCES {
            flag |= BEGINS | INSIDE;
        }
        if inside >= LEXICON_OCCURRENCES && f64::from(inside) >= INSIDE_SHARE * f64::from(between) {
            flag |= INSIDE;
        }
        if flag > 0 {
            entries.entry(word).or_default()[1] = flag;
        }
    }
    println!("{} words in the lexicon", entries.len());
    entries.into_iter().map(|(word, value)| (word_key(word), value.to_vec())).collect()
}

/// The tokens that overlap a range of the text.
fn tokens_of(text: &Text, range: pressglass::units::TextRange) -> std::ops::Range<usize> {
    let tokens = &text.segmentation.tokens;
    let start = tokens.partition_point(|t| t.range.end <= range.start);
    let end = tokens.partition_point(|t| t.range.start < range.end);
    start..end.max(start)
}

/// All states of the labels of a set, of the given parts.
fn states(labels: Labels, parts: &[Part]) -> u64 {
    let mut set = 0;
    for label in (0..10).filter(|label| labels >> label & 1 == 1) {
        for &part in parts {
            set |= 1 << state(label, part);
        }
    }
    set
}

const ALL_PARTS: &[Part] = &[Part::Begin, Part::Inside, Part::Last, Part::Unit];

/// The states that each token of a text may have.
fn allowed(text: &Text, words: &Words) -> Vec<u64> {
    let outside = 1u64 << OUTSIDE;
    let mut allowed: Vec<u64> = (words.words.iter())
        .map(|word| match word.case {
            _ if text.unmarked == 0 => outside,
            Case::Lower | Case::None => outside | states(text.unmarked, &[Part::Inside]),
            _ => outside | states(text.unmarked, ALL_PARTS),
        })
        .collect();
    for span in &text.spans {
        let tokens = tokens_of(text, span.range);
        let exact = tokens.clone().all(|t| text.segmentation.tokens.get(t).is_some_and(|t| span.range.contains(t.range)));
        let len = tokens.len();
        for (index, token) in tokens.enumerate() {
            let part = match (index, index + 1 == len) {
                (0, true) => Part::Unit,
                (0, false) => Part::Begin,
                (_, false) => Part::Inside,
                (_, true) => Part::Last,
            };
            let Some(slot) = allowed.get_mut(token) else { continue };
            *slot = states(span.labels, &[part]);
            if span.optional || !exact {
                *slot |= outside | states(span.labels | text.unmarked, ALL_PARTS);
            }
        }
    }
    allowed
}

/// The sequences of a text, with keys of features.
fn sequences(text: &Text, model: &Model, without: &[Group], mut each: impl FnMut(Vec<(Vec<u32>, u64)>)) -> [usize; 2] {
    let words = Words::read(&text.document.text, &text.segmentation, model);
    let evidence = Evidence::gather(&words, &text.segmentation);
    let allowed = allowed(text, &words);
    let mut lost = [0, 0];
    for span in text.spans.iter().filter(|s| !s.optional) {
        lost[0] += 1;
        lost[1] += usize::from(!tokens_of(text, span.range).all(|t| words.words.get(t).is_some_and(|w| w.candidate)));
    }
    for sentence in &text.segmentation.sentences {
        if !text.passages.is_empty() && !text.passages.contains(&sentence.passage) {
            continue;
        }
        let view = View { words: &words, evidence: &evidence, sentence: sentence.tokens.clone() };
        for range in candidates(&words, sentence.tokens.clone()) {
            let tokens: Vec<_> = range
                .map(|token| {
                    let mut features = Features::without(without);
                    view.features(token, &mut features);
                    (features.keys, allowed.get(token).copied().unwrap_or(1))
                })
                .collect();
            if is_possible(&tokens) {
                each(tokens);
            }
        }
    }
    lost
}

/// Whether a path through the allowed states exists: a name cut by a token that is no candidate has none.
fn is_possible(tokens: &[(Vec<u32>, u64)]) -> bool {
    let (mut open, mut closed) = (0u64, true);
    for (_, allowed) in tokens {
        let mut next_open = 0;
        let mut next_closed = closed && allowed & 1 == 1;
        for label in 0..10 {
            let has = |part| allowed >> state(label, part) & 1 == 1;
            let was_open = open >> label & 1 == 1;
            if (closed && has(Part::Begin)) || (was_open && has(Part::Inside)) {
                next_open |= 1 << label;
            }
            next_closed |= (closed && has(Part::Unit)) || (was_open && has(Part::Last));
        }
        open = next_open;
        closed = next_closed;
    }
    closed
}

/// Trained weights, with the keys of their features.
struct Trained {
    keys: Vec<u32>,
    weights: Weights,
    steps: Steps,
}

/// A sequence before its features have numbers: each token's keys and allowed states.
struct Raw {
    tokens: Vec<(Vec<u32>, u64)>,
    weight: f32,
    base: Vec<Scores>,
}

/// Numbers the features of sequences and trains their weights.
fn fit(raw: Vec<Raw>, occurrences: u32, options: &Options) -> Trained {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    for feature in raw.iter().flat_map(|raw| &raw.tokens).flat_map(|(features, _)| features) {
        *counts.entry(*feature).or_default() += 1;
    }
    // Rows in the order of first occurrence, with the states that the feature is seen with.
    let mut numbers: HashMap<u32, u32> = HashMap::new();
    let mut keys: Vec<u32> = Vec::new();
    let mut seen: Vec<u64> = Vec::new();
    let mut all = Vec::with_capacity(raw.len());
    for Raw { tokens, weight, base } in raw {
        let tokens = tokens.into_iter().map(|(features, allowed)| {
            // Where a name is only possible, the outside is what is seen.
            let shown = if allowed & 1 == 1 && allowed.count_ones() > 1 { 1 } else { allowed };
            let features = features.into_iter().filter(|feature| counts.get(feature).is_some_and(|&count| count >= occurrences));
            let features = features.map(|feature| {
                let number = *numbers.entry(feature).or_insert_with(|| {
                    keys.push(feature);
                    seen.push(0);
                    keys.len() as u32 - 1
                });
                seen[number as usize] |= shown;
                number
            });
            Token { features: features.collect(), allowed }
        });
        all.push(Sequence { tokens: tokens.collect(), weight, base });
    }
    let mut weights = Weights { starts: vec![0], ..Weights::default() };
    for &set in &seen {
        weights.states.extend((0..STATES as u8).filter(|state| set >> state & 1 == 1));
        weights.starts.push(weights.states.len() as u32);
    }
    weights.values = vec![0.0; weights.states.len()];
    weights.counts = keys.iter().map(|key| counts.get(key).copied().unwrap_or(1)).collect();
    println!("{} sequences, {} features, {} weights", all.len(), keys.len(), weights.values.len());
    let last = options.epochs - 1;
    let steps = crf::train(&all, &mut weights, options, |epoch, loss| {
        if epoch == 0 || epoch == last {
            println!("epoch {epoch}: loss {loss:.0}");
        }
    });
    println!("{} weights are not zero", weights.values.iter().filter(|v| **v != 0.0).count());
    Trained { keys, weights, steps }
}

/// Trains the weights of the first look.
fn first_look(texts: &[&Text], lexicon: &[write::Entry], without: &[Group], arguments: &Arguments) -> Trained {
    let base = write::model(1.0, &Steps::default(), lexicon, &[]);
    let model = Model::read(&base).expect("a model without weights");
    let mut raw = Vec::new();
    let mut lost: BTreeMap<Source, [usize; 2]> = BTreeMap::new();
    for text in texts.iter().filter(|text| arguments.weight(text.source) > 0.0) {
        let weight = arguments.weight(text.source);
        let [all, gone] = sequences(text, &model, without, |tokens| raw.push(Raw { tokens, weight, base: Vec::new() }));
        let entry = lost.entry(text.source).or_default();
        entry[0] += all;
        entry[1] += gone;
    }
    println!("names, and those with a token that is no candidate: {lost:?}");
    let options = Options { epochs: arguments.epochs, rate: arguments.rate, l2: arguments.l2, l1: arguments.l1, steps: None };
    fit(raw, arguments.occurrences, &options)
}

/// Parts that the texts are cut into to learn the second look from what a first look gives on texts it has not seen.
const FOLDS: usize = 2;

/// Trains the weights of the second look, on documents of ours.
fn second_look(texts: &[&Text], lexicon: &[write::Entry], steps: &Steps, arguments: &Arguments) -> Trained {
    let ours: Vec<&Text> = texts.iter().copied().filter(|t| !t.source.is_open() && t.passages.is_empty()).collect();
    let mut raw = Vec::new();
    for fold in 0..FOLDS {
        let of_fold = |index: usize| index % FOLDS == fold;
        let seen: Vec<&Text> = ours.iter().enumerate().filter(|(i, _)| !of_fold(*i)).map(|(_, t)| *t).collect();
        let bytes = quantise(&[&first_look(&seen, lexicon, &[], arguments)], lexicon, arguments.kept);
        let model = Model::read(&bytes).expect("the model just written");
        for (_, text) in ours.iter().enumerate().filter(|(i, _)| of_fold(*i)) {
            let look = FirstLook::take(&model, &text.document, &text.segmentation, &[]);
            let votes = Votes::count(&look.words, &look.evidence, &look.spans(&model));
            let allowed = allowed(text, &look.words);
            for (sequence, first) in &look.sequences {
                let tokens: Vec<_> = (sequence.clone())
                    .map(|token| {
                        let mut features = Vec::new();
                        votes.features(&look.words, &look.evidence, token, &mut features);
                        (features, allowed.get(token).copied().unwrap_or(1))
                    })
                    .collect();
                if tokens.iter().any(|(features, _)| !features.is_empty()) && is_possible(&tokens) {
                    let base = look.scores[*first..first + tokens.len()].to_vec();
                    raw.push(Raw { tokens, weight: 1.0, base });
                }
            }
        }
    }
    let options = Options { epochs: SECOND_EPOCHS, rate: arguments.rate, l2: arguments.l2, l1: SECOND_L1, steps: Some(steps) };
    fit(raw, SECOND_OCCURRENCES, &options)
}

/// How the second look's few hundred features are trained: they are frequent, so little regularisation does.
const SECOND_EPOCHS: usize = 6;
const SECOND_L1: f32 = 1.0;
const SECOND_OCCURRENCES: u32 = 5;

/// Trains a model on some texts and gives the file's bytes.
fn train(texts: &[&Text], lexicon: &[write::Entry], without: &[Group], arguments: &Arguments) -> Vec<u8> {
    let first = first_look(texts, lexicon, without, arguments);
    let mut parts = vec![&first];
    let second;
    if !arguments.once && !without.contains(&Group::Document) {
        second = second_look(texts, lexicon, &first.steps, arguments);
        parts.push(&second);
    }
    quantise(&parts, lexicon, arguments.kept)
}

/// Largest weight that is told apart: larger ones are rare and cut.
const LARGEST_WEIGHT: f32 = 4.0;

/// The model's bytes: the `kept` largest weights in eight bits. The first part's steps count.
fn quantise(parts: &[&Trained], lexicon: &[write::Entry], kept: usize) -> Vec<u8> {
    let mut sizes: Vec<f32> = parts.iter().flat_map(|part| &part.weights.values).map(|v| v.abs()).collect();
    sizes.sort_by(|a, b| b.total_cmp(a));
    let largest = sizes.first().copied().unwrap_or(1.0).min(LARGEST_WEIGHT);
    let scale = largest / 127.0;
    let smallest = sizes.get(kept).copied().unwrap_or(0.0).max(scale / 2.0);
    let mut entries = Vec::new();
    let mut count = 0;
    for part in parts {
        for (number, &key) in part.keys.iter().enumerate() {
            let row = part.weights.starts[number] as usize..part.weights.starts[number + 1] as usize;
            let mut value = vec![0];
            for index in row {
                let exact = part.weights.values[index];
                let weight = (exact / scale).round().clamp(-127.0, 127.0) as i8;
                if exact.abs() > smallest && weight != 0 {
                    value.extend([part.weights.states[index], weight as u8]);
                    value[0] += 1;
                    count += 1;
                }
            }
            if value[0] > 0 {
                entries.push((key, value));
            }
        }
    }
    let steps = parts.first().map(|part| part.steps.clone()).unwrap_or_default();
    let bytes = write::model(scale, &steps, lexicon, &entries);
    println!("kept {} features, {count} weights of at least {smallest:.4}; scale {scale:.4}; {} bytes", entries.len(), bytes.len());
    bytes
}

/// The words of a span, for messages.
fn words_of(text: &Text, range: pressglass::units::TextRange) -> &str {
    slice(&text.document.text, range)
}

/// The spans that a model finds in a text, as ranges of the text.
fn found(model: &Model, text: &Text, without: &[Group], once: bool) -> Vec<(pressglass::units::TextRange, pressglass::mention::Label)> {
    let spans: Vec<_> = if once {
        FirstLook::take(model, &text.document, &text.segmentation, without).spans(model)
    } else {
        tag_with(model, &text.document, &text.segmentation, without).into_iter().map(|(span, _)| span).collect()
    };
    spans.into_iter().map(|span| (text.segmentation.range(span.start..span.end), span.label)).collect()
}
