//! The scorer's definitions: speech, exact spans, words nearest the speaker, full names, all of it together.

use std::fmt;

use pressglass::quote::{Quote, QuoteKind};
use pressglass::units::{TextRange, slice};

use super::around;
use crate::corpus::Article;

/// Counts over documents.
#[derive(Default)]
pub struct Score {
    speech: usize,
    found: usize,
    false_speech: usize,
    direct: usize,
    exact: usize,
    with_speaker: [usize; 2],
    named: [usize; 2],
    near: usize,
    free: usize,
    errors: Vec<String>,
}

impl Score {
    /// Adds a document.
    pub fn add(&mut self, article: &Article, text: &str, found: &[Quote]) {
        let found: Vec<&Quote> = found.iter().filter(|q| q.kind != QuoteKind::Indirect).collect();
        let pairs = pairs(article, text, &found);
        let mut paired = 0;
        for (gold, pair) in article.quotes.iter().zip(&pairs) {
            let quote = pair.and_then(|i| found.get(i));
            paired += usize::from(quote.is_some());
            let mut error = |what: String| self.errors.push(format!("{} {what} | {}", article.id, around(text, gold.range)));
            if gold.kind == "notspeech" {
                if quote.is_some() {
                    self.false_speech += 1;
                    error("FALSE".into());
                }
                continue;
            }
            self.speech += 1;
            self.found += usize::from(quote.is_some());
            let direct = gold.kind == "direct";
            if direct {
                self.direct += 1;
                self.exact += usize::from(quote.is_some_and(|q| letters(text, q.range) == letters(text, gold.range)));
            }
            let Some(quote) = quote else {
                error(format!("MISSED {}", gold.kind));
                self.with_speaker[usize::from(!direct)] += usize::from(gold.speaker.is_some());
                continue;
            };
            let Some(speaker) = &gold.speaker else {
                self.free += usize::from(quote.speaker.is_none());
                continue;
            };
            self.with_speaker[usize::from(!direct)] += 1;
            let near = near(text, quote.speaker_span, gold.words);
            self.near += usize::from(near);
            if is_right(article, quote, speaker) {
                self.named[usize::from(!direct)] += 1;
            } else {
                let words = quote.speaker_span.map_or("", |s| slice(text, s));
                let wanted = gold.words.map_or("", |s| slice(text, s));
                let what = if near { "NAME" } else { "WORDS" };
                let likely: Vec<String> = quote.candidates.iter().map(|c| format!("{} {:.2}", c.name, c.probability)).collect();
                error(format!(
                    "{what} {:?} ({words}) p={:.2} for {speaker:?} ({wanted}) of [{}]",
                    quote.speaker.as_deref().unwrap_or(""),
                    quote.confidence,
                    likely.join("; ")
                ));
            }
        }
        self.false_speech += found.len() - paired;
    }

    /// F1 of spans of which `right` are as they should be.
    fn f1(&self, right: usize) -> f32 {
        let wrong = self.found - right + self.false_speech;
        2.0 * right as f32 / (2 * right + wrong + self.speech - right).max(1) as f32
    }

    /// F1 of telling speech from the rest, 0 to 1.
    pub fn speech_f1(&self) -> f32 {
        self.f1(self.found)
    }

    /// F1 of speech with the right full name, 0 to 1.
    pub fn joint_f1(&self) -> f32 {
        self.f1(self.named[0] + self.named[1] + self.free)
    }

    /// Prints the first errors, evenly chosen.
    pub fn print_errors(&self, most: usize) {
        let step = (self.errors.len() / most.max(1)).max(1);
        for error in self.errors.iter().step_by(step).take(most) {
            println!("   {error}");
        }
    }
}

impl fmt::Display for Score {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let share = |a: usize, b: usize| a as f32 / b.max(1) as f32;
        let (named, all) = (self.named[0] + self.named[1], self.with_speaker[0] + self.with_speaker[1]);
        write!(
            out,
            "speech F1 {:.3}, exact direct {:.3}, full name {:.3} (direct {:.3}, mixed {:.3}), near words {:.3}, joint F1 {:.3} ({} spans, {} false)",
            self.speech_f1(),
            share(self.exact, self.direct),
            share(named, all),
            share(self.named[0], self.with_speaker[0]),
            share(self.named[1], self.with_speaker[1]),
            share(self.near, all),
            self.joint_f1(),
            self.speech,
            self.false_speech
        )
    }
}

/// How often quotes of a confidence have the right name.
#[derive(Default)]
pub struct Reliability {
    /// (confidence, right)
    seen: Vec<(f32, bool)>,
}

impl Reliability {
    /// Adds a document.
    pub fn add(&mut self, article: &Article, text: &str, found: &[Quote]) {
        let found: Vec<&Quote> = found.iter().filter(|q| q.kind != QuoteKind::Indirect).collect();
        for (gold, pair) in article.quotes.iter().zip(pairs(article, text, &found)) {
            if let (Some(quote), Some(speaker)) = (pair.and_then(|i| found.get(i)), &gold.speaker) {
                self.seen.push((quote.confidence, is_right(article, quote, speaker)));
            }
        }
    }

    /// The share of quotes of a confidence of `low` or more that have the right name.
    #[cfg(test)]
    pub fn right_from(&self, low: f32) -> f32 {
        let sure = || self.seen.iter().filter(|s| s.0 >= low);
        sure().filter(|s| s.1).count() as f32 / sure().count().max(1) as f32
    }

    /// Points (confidence, share right) that never fall: neighbours out of order are pooled. The share is taken three standard
    /// errors lower than seen, for a confidence may be too low rather than too high.
    pub fn curve(&mut self) -> Vec<(f32, f32)> {
        const POINTS: usize = 48;
        self.seen.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut pools: Vec<(f32, f32, f32)> = Vec::new();
        for part in self.seen.chunks(self.seen.len().div_ceil(POINTS).max(1)) {
            let n = part.len() as f32;
            pools.push((part.iter().map(|s| s.0).sum::<f32>(), part.iter().filter(|s| s.1).count() as f32, n));
            while let [.., a, b] = pools.as_slice()
                && a.1 / a.2 > b.1 / b.2
            {
                let joined = (a.0 + b.0, a.1 + b.1, a.2 + b.2);
                pools.truncate(pools.len() - 2);
                pools.push(joined);
            }
        }
        let careful = |right: f32, n: f32| right / n - 3.0 * (right / n * (1.0 - right / n) / n).sqrt();
        let mut low = 0.0f32;
        pools
            .into_iter()
            .map(|(p, right, n)| {
                low = low.max(careful(right, n));
                (p / n, low)
            })
            .collect()
    }
}

impl fmt::Display for Reliability {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let all = self.seen.len().max(1) as f32;
        write!(out, "   confidence    share   right")?;
        for (low, high) in [(0.0, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 0.85), (0.85, 0.95), (0.95, 1.01), (0.85, 1.01)] {
            let part: Vec<bool> = self.seen.iter().filter(|s| s.0 >= low && s.0 < high).map(|s| s.1).collect();
            let right = part.iter().filter(|r| **r).count() as f32 / part.len().max(1) as f32;
            write!(out, "\n   {low:.2} to {:.2}  {:.3}   {right:.3}", f32::min(high, 1.0), part.len() as f32 / all)?;
        }
        Ok(())
    }
}

fn is_right(article: &Article, quote: &Quote, speaker: &str) -> bool {
    let aliases = article.aliases.iter().find(|(name, _)| name == speaker).map_or(&[][..], |(_, a)| a.as_slice());
    quote.speaker.as_deref().is_some_and(|name| same_speaker(name, speaker, aliases))
}

/// The positions of letters and digits in a range.
fn letters(text: &str, range: TextRange) -> Vec<usize> {
    slice(text, range).char_indices().filter(|(_, c)| c.is_alphanumeric()).map(|(at, _)| range.start.index() + at).collect()
}

/// For each annotated span the quote that it is paired with: best overlap of letters first, one half at least.
fn pairs(article: &Article, text: &str, found: &[&Quote]) -> Vec<Option<usize>> {
    let golds: Vec<Vec<usize>> = article.quotes.iter().map(|g| letters(text, g.range)).collect();
    let quotes: Vec<Vec<usize>> = found.iter().map(|q| letters(text, q.range)).collect();
    let mut scored = Vec::new();
    for (i, gold) in golds.iter().enumerate() {
        for (j, quote) in quotes.iter().enumerate() {
            let common = gold.iter().filter(|at| quote.binary_search(at).is_ok()).count();
            let shared = common as f32 / (gold.len() + quote.len() - common).max(1) as f32;
            if shared >= 0.5 {
                scored.push((shared, i, j));
            }
        }
    }
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let mut out = vec![None; golds.len()];
    let mut used = vec![false; quotes.len()];
    for (_, i, j) in scored {
        if out[i].is_none() && !used[j] {
            out[i] = Some(j);
            used[j] = true;
        }
    }
    out
}

fn near(text: &str, got: Option<TextRange>, want: Option<TextRange>) -> bool {
    let (Some(got), Some(want)) = (got, want) else { return false };
    let common = got.intersection(want).map_or(0, TextRange::len);
    let words = |range| slice(text, range).split_whitespace().count();
    2 * common >= got.len().min(want.len()) && common > 0 && words(got) <= words(want) + 8
}

const PRONOUNS: &[&str] = &["i", "we", "you", "he", "she", "it", "they", "who"];
const PASSED_OVER: &[&str] = &["jr", "sr", "ii", "iii", "the", "a", "an"];

/// What two names must share: the last name of a name, the last word of a role.
fn speaker_key(name: &str) -> Option<String> {
    let name = name.split(',').next().unwrap_or("").replace("’s", "").replace("'s", "");
    let words: Vec<&str> = name
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '’' | '\'' | '-' | '_')))
        .filter(|w| !w.is_empty() && !PASSED_OVER.contains(&w.to_lowercase().as_str()))
        .collect();
    let capital = words.iter().rfind(|w| w.starts_with(char::is_uppercase) && !PRONOUNS.contains(&w.to_lowercase().as_str()));
    capital.or(words.last()).map(|w| w.to_lowercase())
}

/// Whether two names mean the same speaker.
pub fn same_speaker(found: &str, gold: &str, aliases: &[String]) -> bool {
    let Some(key) = speaker_key(found) else { return false };
    speaker_key(gold).as_ref() == Some(&key) || aliases.iter().any(|a| speaker_key(a).as_ref() == Some(&key))
}
