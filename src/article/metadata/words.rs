//! Strings of a page as a reader sees them: repaired, entities resolved, white space collapsed, and small comparisons.

use crate::repair;
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;
use std::ops::Range;

/// A string of metadata as a reader would see it: tags and entities resolved, characters repaired, white space collapsed.
pub fn clean(raw: &str) -> String {
    let text = without_tags(raw);
    let text = with_entities(&text);
    collapse(&repair::repaired(&text))
}

/// White space runs as one space, none at the edges.
pub fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// The visible words of a range of nodes.
pub fn visible(snapshot: &Snapshot, nodes: Range<NodeId>) -> String {
    let mut out = String::new();
    let mut at = nodes.start;
    while at < nodes.end {
        let tag = snapshot.tag(at);
        if tag == Tag::Text {
            if !snapshot.is_hidden(at) {
                out.push_str(snapshot.text(at));
            }
        } else if !tag.is_rendered() {
            at = snapshot.end(at);
            continue;
        } else if tag == Tag::Br || tag.is_block() {
            out.push(' ');
        }
        at = at.next();
    }
    collapse(&repair::repaired(&out))
}

/// The visible words of an element.
pub fn visible_in(snapshot: &Snapshot, node: NodeId) -> String {
    visible(snapshot, node..snapshot.end(node))
}

/// What of a string counts when two are compared: letters and digits in lower case, everything else a space.
pub fn key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !matches!(c, '\'' | '’' | '\u{ad}') && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// How alike two keys are: twice the words they share by all their words, 0 to 1.
pub fn likeness(a: &str, b: &str) -> f32 {
    likeness_of(&units(a), &units(b), 0.0)
}

/// The likeness of two keys by their [`units`]; 0 where it cannot be as much as `least`.
pub fn likeness_of(a: &[&str], b: &[&str], least: f32) -> f32 {
    let of_shared = |shared: usize| likeness_of_shared(shared, a.len() + b.len());
    // Most headings of a page are far longer or shorter than its title.
    let most = a.len().min(b.len());
    if most == 0 || of_shared(most) < least {
        return 0.0;
    }
    let mut left = a.to_vec();
    let mut takes = |word: &&&str| left.iter().position(|other| other == *word).map(|at| left.swap_remove(at)).is_some();
    of_shared(b.iter().filter(|word| takes(word)).count())
}

/// The likeness of two keys that share so many of all their words.
pub fn likeness_of_shared(shared: usize, all: usize) -> f32 {
    2.0 * shared as f32 / all as f32
}

/// The words of a key; letters, where a script parts no words.
pub fn units(key: &str) -> Vec<&str> {
    if key.is_ascii() {
        return key.split(' ').filter(|word| !word.is_empty()).collect();
    }
    let mut out = Vec::new();
    for word in key.split(' ').filter(|word| !word.is_empty()) {
        if word.chars().any(|c| c >= '\u{2e80}' || ('\u{e00}'..='\u{eff}').contains(&c)) {
            out.extend(word.char_indices().map(|(i, c)| &word[i..i + c.len_utf8()]));
        } else {
            out.push(word);
        }
    }
    out
}

/// Leaves out `<…>` where it is a tag.
fn without_tags(text: &str) -> String {
    /// A longer tag is no tag; bounds the search for its end.
    const LONGEST: usize = 1000;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let is_tag = tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        match tag.bytes().take(LONGEST).position(|b| b == b'>').filter(|_| is_tag) {
            Some(end) => {
                out.push(' ');
                rest = &tag[end + 1..];
            }
            None => {
                out.push('<');
                rest = &tag[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Resolves entities, also where they are escaped twice.
fn with_entities(text: &str) -> String {
    /// "&amp;amp;quot;" is the worst that was seen.
    const ROUNDS: usize = 3;
    let mut out = text.to_owned();
    for _ in 0..ROUNDS {
        if !out.contains('&') {
            break;
        }
        let next = entities_once(&out);
        if next == out {
            break;
        }
        out = next;
    }
    out
}

fn entities_once(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, character) in repair::entities(text) {
        out.push_str(text.get(at..range.start).unwrap_or(""));
        out.push_str(&character);
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or(""));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_of_metadata_read_as_a_reader_sees_them() {
        let check = |raw: &str, expected: &str| assert_eq!(clean(raw), expected, "{raw:?}");
        check("  A <em>new</em>\n day ", "A new day");
        check("Q&amp;amp;A &#8211; it&#x2019;s &quot;on&quot;", "Q&A – it’s \"on\"");
        check("AT&T; 3 < 5 &bogus;", "AT&T; 3 < 5 &bogus;");
    }

    #[test]
    fn likeness_counts_shared_words() {
        assert_eq!(key("Don’t — “Stop”, it's 5!"), "dont stop its 5");
        assert!(likeness(&key("The parish that bought"), &key("Parish that bought the")) > 0.99);
        assert!(likeness(&key("小城图书馆整夜不打烊"), &key("小城图书馆 江畔网")) > 0.5);
        assert_eq!(likeness("", "a"), 0.0);
    }
}
