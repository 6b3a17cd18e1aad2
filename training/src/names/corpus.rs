//! The corpora: texts with spans that bear one label, or one of several, and what may go unmarked in each source.
//!
//! Sources with coarse labels must teach the finer ones without lying to them: a span has a *set* of labels that it may
//! be, and a source has a set of labels that it does not mark at all.

use std::io::Read;
use std::path::Path;

use anyhow::Context;
use pressglass::article::BlockKind;
use pressglass::lang;
use pressglass::mention::Label;
use pressglass::mention::gazetteer::{Class, Entry, look_up};
use pressglass::segment::{Segmentation, segment};
use pressglass::text::{Document, Passage};
use pressglass::units::TextRange;
use serde::Deserialize;

/// A set of labels of names, a bit for each.
pub type Labels = u16;

/// The set of one label.
pub const fn one(label: Label) -> Labels {
    if label.is_name() { 1 << label as u16 } else { 0 }
}

const PLACES: Labels = one(Label::Gpe) | one(Label::Loc) | one(Label::Fac);
/// What sets with three or four labels leave unmarked.
const FINE: Labels = one(Label::Product) | one(Label::Event) | one(Label::WorkOfArt) | one(Label::Law);
const MISC: Labels = FINE | one(Label::Norp);

/// A marked span of a text.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// Its place in the text.
    pub range: TextRange,
    /// The labels it may have.
    pub labels: Labels,
    /// Whether it may also be no name.
    pub optional: bool,
}

/// Where a text comes from; what it is worth and how it is used hangs on that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// The written corpus.
    Written,
    /// `gold/newswire.jsonl`.
    Newswire,
    /// One of the open sets of Wikipedia and of social media.
    Open,
    /// One of the open sets of web pages, news and speech.
    Web,
    /// A set that is only for tests.
    Test,
}

impl Source {
    /// Whether its labels are coarse and made by others.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Web)
    }
}

/// One text of a corpus.
pub struct Text {
    /// "w3-020".
    pub id: String,
    /// Where it comes from.
    pub source: Source,
    /// The text as a document: a passage a paragraph.
    pub document: Document,
    /// Its tokens and sentences.
    pub segmentation: Segmentation,
    /// Its marked spans in order.
    pub spans: Vec<Span>,
    /// Labels that the source does not mark.
    pub unmarked: Labels,
    /// The passages that are trained on; others are only context. All, for an empty list.
    pub passages: Vec<usize>,
}

impl Text {
    /// A text with its tokens.
    pub fn new(id: String, source: Source, text: String, spans: Vec<Span>, unmarked: Labels) -> Self {
        let document = document(text);
        let segmentation = segment(&document);
        Self { id, source, document, segmentation, spans, unmarked, passages: Vec::new() }
    }

    /// Whether everybody keeps the text out of training: articles of the written corpus whose number ends in 0.
    pub fn is_held_out(&self) -> bool {
        self.source == Source::Test || (self.source == Source::Written && self.id.ends_with('0'))
    }
}

/// A text as an English document whose passages blank lines part.
pub fn document(text: String) -> Document {
    let mut passages = Vec::new();
    let mut start = 0;
    for part in text.split("\n\n") {
        let range = TextRange::of(start, start + part.len());
        if !part.trim().is_empty() {
            passages.push(Passage { block: passages.len(), kind: BlockKind::Paragraph, range, inline: Vec::new(), cells: Vec::new() });
        }
        start += part.len() + 2;
    }
    Document { text, passages, language: lang::of_tag("en"), ..Document::default() }
}

/// The label with OntoNotes' name.
pub fn label(name: &str) -> Option<Label> {
    Label::ALL.into_iter().find(|label| label.name() == name)
}

/// The written corpus in a folder of the repository.
pub fn written(folder: &Path) -> anyhow::Result<Vec<Text>> {
    let mut files: Vec<_> =
        std::fs::read_dir(folder)?.filter_map(|e| Some(e.ok()?.path())).filter(|p| p.extension().is_some_and(|e| e == "txt")).collect();
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let content = std::fs::read_to_string(&file)?;
        for article in content.split("### ").skip(1) {
            let mut lines = article.lines();
            let id = lines.next().and_then(|head| head.split(' ').next()).unwrap_or("").to_owned();
            let (mut text, mut spans) = (String::new(), Vec::new());
            for line in lines.map(str::trim).filter(|line| !line.is_empty()) {
                if !text.is_empty() {
                    text.push_str("\n\n");
                }
                marked_line(line, &mut text, &mut spans).with_context(|| format!("{id}: {line}"))?;
            }
            if !text.is_empty() {
                texts.push(Text::new(id, Source::Written, text, spans, 0));
            }
        }
    }
    Ok(texts)
}

/// Reads a line with tags into text and spans.
fn marked_line(line: &str, text: &mut String, spans: &mut Vec<Span>) -> anyhow::Result<()> {
    let mut rest = line;
    let mut open: Option<(Label, usize)> = None;
    while let Some(at) = rest.find('<') {
        let end = rest[at..].find('>').context("a tag without end")? + at;
        text.push_str(&rest[..at]);
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or("");
        let Some(found) = label(name) else { continue };
        if !tag.starts_with('/') {
            open = Some((found, text.len()));
        } else if let Some((label, start)) = open.take().filter(|(label, _)| label.is_name()) {
            spans.push(Span { range: TextRange::of(start, text.len()), labels: one(label), optional: false });
        }
    }
    text.push_str(rest);
    Ok(())
}

#[derive(Deserialize)]
struct Gold {
    id: String,
    text: String,
    entities: Vec<(usize, usize, String)>,
}

/// Gold documents of a JSON lines file.
pub fn gold(file: &Path, source: Source) -> anyhow::Result<Vec<Text>> {
    let content = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let mut texts = Vec::new();
    for line in content.lines().filter(|line| !line.trim().is_empty()) {
        let gold: Gold = serde_json::from_str(line)?;
        let mut bytes: Vec<usize> = gold.text.char_indices().map(|(at, _)| at).collect();
        bytes.push(gold.text.len());
        let mut spans = Vec::new();
        for (start, end, name) in gold.entities {
            let (Some(&start), Some(&end), Some(label)) = (bytes.get(start), bytes.get(end), label(&name)) else { continue };
            if label.is_name() {
                spans.push(Span { range: TextRange::of(start, end), labels: one(label), optional: false });
            }
        }
        spans.sort_by_key(|span| span.range);
        texts.push(Text::new(gold.id, source, gold.text, spans, 0));
    }
    Ok(texts)
}

/// One of the open sets in BIO form.
pub fn bio(file: &Path, source: Source) -> anyhow::Result<Vec<Text>> {
    let name = file.file_name().and_then(|n| n.to_str()).unwrap_or("").to_owned();
    let mut content = String::new();
    flate2::read::GzDecoder::new(std::fs::File::open(file).with_context(|| file.display().to_string())?).read_to_string(&mut content)?;
    let mut texts = Vec::new();
    let mut builder = Bio::default();
    // WNUT is one document of unrelated posts.
    let sentences_are_documents = name.starts_with("wnut");
    let countries_as_organisations = name.starts_with("gum") || name.starts_with("uner");
    let mut finish = |builder: &mut Bio| {
        builder.end_sentence();
        let Bio { text, spans, .. } = std::mem::take(builder);
        if text.is_empty() {
            return;
        }
        let spans = spans.into_iter().filter_map(|(range, tag)| {
            let words = text.get(range.indices())?;
            // Some sources count the article to the name.
            let (words, range) = match words.strip_prefix("the ") {
                Some(rest) => (rest, TextRange::of(range.end.index() - rest.len(), range.end.index())),
                None => (words, range),
            };
            let known = look_up(words).unwrap_or_default();
            let country = || known.is(Class::Country) || known.is(Class::BigCity);
            let (labels, optional) = match tag.as_str() {
                "PER" => (one(Label::Person), false),
                "ORG" if countries_as_organisations && country() => (one(Label::Org) | one(Label::Gpe), false),
                "ORG" => (one(Label::Org), false),
                "LOC" => (place(known), false),
                "NORP" => (one(Label::Norp), false),
                "MISC" => (MISC, true),
                _ => return None,
            };
            Some(Span { range, labels, optional })
        });
        let spans = spans.collect();
        texts.push(Text::new(format!("{name}-{}", texts.len()), source, text, spans, MISC));
    };
    for line in content.lines() {
        if line.starts_with("-DOCSTART-") {
            finish(&mut builder);
        } else if let Some((word, tag)) = line.split_once('\t') {
            builder.sentence.push((word.to_owned(), tag.to_owned()));
        } else if line.is_empty() {
            if sentences_are_documents { finish(&mut builder) } else { builder.end_sentence() }
        }
    }
    finish(&mut builder);
    Ok(texts)
}

/// What kind of place a name is: the gazetteer's where it knows only one, else any.
fn place(known: Entry) -> Labels {
    let kinds = [
        (Label::Gpe, &[Class::Country, Class::BigCity, Class::City, Class::Town, Class::Region][..]),
        (Label::Loc, &[Class::Location]),
        (Label::Fac, &[Class::Facility]),
    ];
    let labels =
        kinds.iter().filter(|(_, classes)| classes.iter().any(|&class| known.is(class))).fold(0, |set, (label, _)| set | one(*label));
    if labels == 0 { PLACES } else { labels }
}

/// A document of a BIO file while it is put together again.
#[derive(Default)]
struct Bio {
    text: String,
    spans: Vec<(TextRange, String)>,
    sentence: Vec<(String, String)>,
}

impl Bio {
    /// Writes the sentence with the spaces that a text would have.
    fn end_sentence(&mut self) {
        if self.sentence.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let (mut glue, mut quotes) = (true, 0);
        let mut run: Option<(usize, usize, String)> = None;
        for (word, tag) in std::mem::take(&mut self.sentence) {
            let closing = word == "\"" && quotes % 2 == 1;
            if !(glue || closing || no_space_before(&word)) {
                self.text.push(' ');
            }
            let start = self.text.len();
            self.text.push_str(&word);
            quotes += usize::from(word == "\"");
            glue = matches!(word.as_str(), "(" | "[" | "{" | "$" | "£" | "€" | "“" | "‘") || (word == "\"" && quotes % 2 == 1);
            let label = tag.get(2..).unwrap_or("");
            if run.as_ref().is_some_and(|run| tag == "O" || tag.starts_with('B') || run.2 != label) {
                self.spans.extend(run.take().map(|(start, end, label)| (TextRange::of(start, end), label)));
            }
            if tag != "O" {
                let run = run.get_or_insert((start, start, label.to_owned()));
                run.1 = self.text.len();
            }
        }
        self.spans.extend(run.map(|(start, end, label)| (TextRange::of(start, end), label)));
    }
}

fn no_space_before(word: &str) -> bool {
    matches!(word, "'s" | "’s" | "n't" | "n’t" | "'re" | "'ve" | "'ll" | "'d" | "'m" | "'")
        || word.chars().all(|c| ".,;:?!%)]}’”".contains(c))
}

/// All texts to train on, the held-out ones of the written corpus included.
pub fn training_texts(data: &Path) -> anyhow::Result<Vec<Text>> {
    let mut texts = written(Path::new("training/corpus"))?;
    texts.extend(gold(&data.join("gold/newswire.jsonl"), Source::Newswire)?);
    for set in OPEN_SETS {
        let source = if set.starts_with("uner") || set.starts_with("gum") { Source::Web } else { Source::Open };
        texts.extend(bio(&data.join("entities").join(format!("{set}.tsv.gz")), source)?);
    }
    Ok(texts)
}

/// The open sets that may be trained on.
const OPEN_SETS: &[&str] = &[
    "redocred-dev",
    "redocred-test",
    "wikigold",
    "gum-news-train",
    "gum-news-test",
    "gum-other",
    "crossner-politics",
    "crossner-literature",
    "crossner-music",
    "crossner-science",
    "crossner-ai",
    "uner-ewt-dev",
    "wnut-train",
];
