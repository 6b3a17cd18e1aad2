//! Annotated articles: the folders of the written corpus (`training/corpus/`) and gold files in JSON lines.
//!
//! Gives texts with quotes and entities at byte positions. It judges nothing.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use pressglass::units::TextRange;
use serde::Deserialize;

/// An annotated article.
#[derive(Clone, Debug)]
pub struct Article {
    /// "w3-020"
    pub id: String,
    /// Its paragraphs, parted by blank lines.
    pub text: String,
    /// Names with their labels.
    pub entities: Vec<(TextRange, String)>,
    /// The spans between marks.
    pub quotes: Vec<Quote>,
    /// Other names of those named: (fullest, others).
    pub aliases: Vec<(String, Vec<String>)>,
}

/// A span between marks.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The words with their marks.
    pub range: TextRange,
    /// "direct", "mixed" or "notspeech".
    pub kind: String,
    /// The speaker's fullest name.
    pub speaker: Option<String>,
    /// The words nearest that name the speaker.
    pub words: Option<TextRange>,
}

impl Article {
    /// Whether nothing may be trained on it: written articles whose number ends in 0.
    pub fn held_out(&self) -> bool {
        self.id.starts_with('w') && self.id.ends_with('0')
    }
}

/// The articles of the written corpus in a folder.
pub fn read_folder(folder: &Path) -> Result<Vec<Article>> {
    let files: Vec<Vec<Article>> = written_files(folder)?.iter().map(|file| read_written(file)).collect::<Result<_>>()?;
    Ok(files.into_iter().flatten().collect())
}

/// The files of a folder of the written corpus, in the order of their names.
fn written_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|e| e == "txt"));
    files.sort();
    Ok(files)
}

/// The articles of one file of the written corpus.
fn read_written(file: &Path) -> Result<Vec<Article>> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let mut out: Vec<(String, Vec<&str>)> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match (line.strip_prefix("### "), out.last_mut()) {
            (Some(head), _) => out.push((head.split(' ').next().unwrap_or("").to_owned(), Vec::new())),
            (None, Some((_, lines))) => lines.push(line),
            (None, None) => {}
        }
    }
    out.into_iter().filter(|(_, lines)| !lines.is_empty()).map(|(id, lines)| article(id, &lines)).collect()
}

/// A tag that is open: its name, where it began, its attributes.
struct Open<'a> {
    name: &'a str,
    start: usize,
    attributes: &'a str,
}

fn article(id: String, lines: &[&str]) -> Result<Article> {
    let mut out = Article { id, text: String::new(), entities: Vec::new(), quotes: Vec::new(), aliases: Vec::new() };
    let mut by: Vec<Option<String>> = Vec::new();
    for line in lines {
        if !out.text.is_empty() {
            out.text.push_str("\n\n");
        }
        let (mut rest, mut open): (&str, Vec<Open>) = (line, Vec::new());
        while let Some((before, tagged)) = rest.split_once('<') {
            let (tag, after) = tagged.split_once('>').with_context(|| format!("{}: a stray <", out.id))?;
            out.text.push_str(before);
            rest = after;
            let end = out.text.len();
            if let Some(name) = tag.strip_prefix('/') {
                let start = open.pop().filter(|o| o.name == name).with_context(|| format!("{}: </{name}> closes nothing", out.id))?;
                let range = TextRange::of(start.start, end);
                if name == "q" {
                    let attribute =
                        |name: &str| attribute(start.attributes, name).filter(|v| !v.is_empty() && *v != "?").map(str::to_owned);
                    let kind = attribute("kind").with_context(|| format!("{}: a quote without a kind", out.id))?;
                    by.push(attribute("by"));
                    out.quotes.push(Quote { range, kind, speaker: attribute("who"), words: None });
                } else {
                    out.entities.push((range, name.to_owned()));
                }
            } else {
                let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
                open.push(Open { name, start: end, attributes });
            }
        }
        out.text.push_str(rest);
        anyhow::ensure!(open.is_empty(), "{}: <{}> is not closed", out.id, open[0].name);
    }
    let incises = out.id.starts_with(WITH_INCISES);
    for (quote, by) in out.quotes.iter_mut().zip(by) {
        quote.words = by.and_then(|by| nearest(&out.text, &by, quote.range, incises));
    }
    out.quotes.sort_by_key(|q| (q.range.start, std::cmp::Reverse(q.range.end)));
    Ok(out)
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = attributes.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// Articles whose reporters speak inside the marks: « Nous irons, a-t-elle dit, demain ».
const WITH_INCISES: &str = "wfr-";
/// Words from the mark that opens such an incise to those that name the speaker: ", a prévenu jeudi le maire".
const TO_SPEAKER: usize = 4;

/// Where `words` stand nearest to a quote: outside it if they do anywhere, or in an incise of it.
fn nearest(text: &str, words: &str, quote: TextRange, incises: bool) -> Option<TextRange> {
    let whole = |at: usize| {
        let before = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let after = text[at + words.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        before && after
    };
    let in_incise = |at: usize| {
        let Some(before) = text.get(quote.start.index()..at).filter(|_| incises && at < quote.end.index()) else { return false };
        let opens = before.rfind([',', '?', '!', '…']).is_some_and(|mark| before[mark..].split_whitespace().count() <= TO_SPEAKER + 1);
        before.ends_with('-') || opens && words.len() > "elles".len()
    };
    let found = text.match_indices(words).map(|(at, _)| at).filter(|&at| whole(at));
    let distance = |at: usize| at.abs_diff(quote.end.index()).min(quote.start.index().abs_diff(at + words.len()));
    let place = |&at: &usize| (!in_incise(at), quote.indices().contains(&at), distance(at));
    found.min_by_key(place).map(|at| TextRange::of(at, at + words.len()))
}

/// A line of a gold file; offsets are code points.
#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
    entities: Vec<(usize, usize, String)>,
    #[serde(default)]
    clusters: Vec<Cluster>,
    quotes: Vec<LineQuote>,
}

#[derive(Deserialize)]
struct Cluster {
    name: String,
    aliases: Vec<String>,
}

#[derive(Deserialize)]
struct LineQuote {
    start: usize,
    end: usize,
    kind: String,
    speaker: Option<String>,
    speaker_span: Option<(usize, usize)>,
}

/// The articles of a gold file in JSON lines.
pub fn read_gold(file: &Path) -> Result<Vec<Article>> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let mut out = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let line: Line = serde_json::from_str(line)?;
        let bytes: Vec<usize> = line.text.char_indices().map(|(at, _)| at).chain([line.text.len()]).collect();
        let range = |start: usize, end: usize| TextRange::of(bytes[start], bytes[end]);
        let quote = |q: LineQuote| Quote {
            range: range(q.start, q.end),
            kind: q.kind,
            speaker: q.speaker,
            words: q.speaker_span.map(|(start, end)| range(start, end)),
        };
        out.push(Article {
            id: line.id,
            entities: line.entities.into_iter().map(|(start, end, label)| (range(start, end), label)).collect(),
            quotes: line.quotes.into_iter().map(quote).collect(),
            aliases: line.clusters.into_iter().map(|c| (c.name, c.aliases)).collect(),
            text: line.text,
        });
    }
    Ok(out)
}
