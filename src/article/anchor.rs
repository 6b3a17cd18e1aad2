//! The article's text as JSON-LD gives it, to find the leaves that hold it; it is never shown itself.
//!
//! Texts are compared by their letters and digits in lower case, in windows of a few: white space, markup and
//! punctuation differ between the two, and words are not told apart in every script.

use std::ops::Range;

use super::text_facts::lower;
use crate::hash::HashSet;
use crate::hash::{SEED, step};
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;

/// Letters of a window: a chance match is unlikely, a short heading still has one.
const WINDOW: usize = 12;
/// A shorter text is a summary, and its absence from a leaf says nothing.
const LEAST_LETTERS: usize = 400;

/// The windows of the article's text.
#[derive(Debug, Default)]
pub struct Anchor {
    windows: HashSet<u64>,
    /// The last window of each text.
    ends: HashSet<u64>,
}

/// What the anchor says of a leaf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Says {
    /// The page gives no text, or the leaf is too short to tell.
    #[default]
    Nothing = 0,
    /// The leaf is not in the text.
    Absent = 1,
    /// The leaf is in the text.
    Present = 2,
}

impl Anchor {
    /// The anchor of a page: empty where the page gives no text of its article.
    pub fn of(snapshot: &Snapshot) -> Self {
        let (mut windows, mut ends) = (HashSet::default(), HashSet::default());
        for script in snapshot.nodes().filter(|&n| snapshot.tag(n) == Tag::Script) {
            for text in snapshot.text_nodes(script).flat_map(|n| bodies(snapshot.text(n))) {
                let letters: Vec<u32> = letters(&text).collect();
                if letters.len() >= LEAST_LETTERS {
                    windows.extend(letters.windows(WINDOW).map(hash));
                    ends.extend(letters.windows(WINDOW).last().map(hash));
                }
            }
        }
        Self { windows, ends }
    }

    /// Whether the text among `nodes` ends as a text of the article does.
    pub fn ends(&self, snapshot: &Snapshot, nodes: Range<NodeId>) -> bool {
        let texts = NodeId::each(&nodes).filter(|&n| snapshot.is_text(n));
        let letters: Vec<u32> = texts.flat_map(|n| letters(snapshot.text(n))).collect();
        letters.windows(WINDOW).last().is_some_and(|last| self.ends.contains(&hash(last)))
    }

    /// Whether the text among `nodes` is part of the article's text: its beginning, its middle and its end are looked up.
    #[inline(never)]
    pub fn says(&self, snapshot: &Snapshot, nodes: Range<NodeId>) -> Says {
        if self.windows.is_empty() {
            return Says::Nothing;
        }
        let texts = NodeId::each(&nodes).filter(|&n| snapshot.is_text(n));
        let letters: Vec<u32> = texts.flat_map(|n| letters(snapshot.text(n))).collect();
        let Some(last) = letters.len().checked_sub(WINDOW) else { return Says::Nothing };
        let found =
            [0, last / 2, last].into_iter().filter(|&at| letters.get(at..at + WINDOW).is_some_and(|w| self.windows.contains(&hash(w))));
        if found.count() >= 2 { Says::Present } else { Says::Absent }
    }
}

fn letters(text: &str) -> impl Iterator<Item = u32> + '_ {
    text.chars().filter(|c| c.is_alphanumeric()).map(lower)
}

fn hash(window: &[u32]) -> u64 {
    window.iter().fold(SEED, |hash, &letter| step(hash, letter))
}

/// The values of `articleBody` in a JSON text. Only the strings are read: a page's JSON is often broken elsewhere.
fn bodies(json: &str) -> Vec<String> {
    const KEY: &str = "\"articleBody\"";
    let mut out = Vec::new();
    for (at, _) in json.match_indices(KEY) {
        let rest = json.get(at + KEY.len()..).unwrap_or("").trim_start();
        let Some(string) = rest.strip_prefix(':').map(str::trim_start).filter(|s| s.starts_with('"')) else { continue };
        let mut escaped = true;
        let end = string.bytes().position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        let literal = end.and_then(|end| string.get(..=end)).unwrap_or("");
        // Raw line breaks inside strings are the commonest fault.
        let literal = literal.replace(['\n', '\r', '\t'], " ");
        out.extend(serde_json::from_str::<String>(&literal));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::{Builder, Flags};

    #[test]
    fn leaves_are_found_in_the_text() {
        let body = "The ferry \\\"Aurora\\\" left at noon.\\n部长没有重新开始会谈部长没有。 ".repeat(20);
        let mut b = Builder::new("");
        b.open(Tag::Body, Flags::default());
        b.open(Tag::Script, Flags::default());
        b.text(&format!("{{\"@type\": \"NewsArticle\", \"articleBody\" : \"{body}\" }}"));
        b.close();
        let leaves = ["The ferry “Aurora” left at noon.", "Subscribe to our newsletter", "部长没有重新开始会谈部长没有", "Ferry"];
        let nodes = leaves.map(|leaf| b.text(leaf));
        let snapshot = b.finish();
        let anchor = Anchor::of(&snapshot);
        let says = nodes.map(|node| anchor.says(&snapshot, node..node.next()));
        assert_eq!(says, [Says::Present, Says::Absent, Says::Present, Says::Nothing]);
        assert_eq!(nodes.map(|node| anchor.ends(&snapshot, node..node.next())), [false, false, true, false]);
    }

    #[test]
    fn strings_are_read_from_broken_json() {
        assert_eq!(bodies("{\"articleBody\":\"one \\\"two\\\"\nthree\", oops"), ["one \"two\" three"]);
        assert!(bodies("{\"articleBody\": null}").is_empty());
        assert!(bodies("{\"articleBody\": \"open").is_empty());
    }
}
