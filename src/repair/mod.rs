//! Repair of characters that a scraper or a server broke.
//!
//! Takes a string; gives the pieces of it that should read otherwise, each as small as can be, so that offsets stay exact
//! and what is right beside them stays untouched. It knows no HTML and no language. Ligatures, full-width letters and
//! quotation marks of any style are right as they are.

mod badness;
mod entities;
mod invisible;
mod mojibake;
mod pages;
mod sequences;

use std::borrow::Cow;
use std::ops::Range;

pub use entities::entities;

/// A piece of text that should read otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The broken piece, in UTF-8 bytes of the text.
    pub range: Range<usize>,
    /// What it should read; empty to leave it out.
    pub replacement: String,
}

/// The repairs that `text` needs, in order and apart from each other. Text that is right needs none.
pub fn repairs(text: &str) -> Vec<Repair> {
    let is_plain = |b: u8| matches!(b, b' '..=b'%' | b'\''..=b'~' | b'\n' | b'\t' | b'\r');
    // Many bytes at once, without a way out between them: so they share vector registers.
    if text.as_bytes().chunks(64).all(|chunk| chunk.iter().fold(true, |plain, &byte| plain & is_plain(byte))) {
        return Vec::new();
    }
    let mut broken = mojibake::repairs(text);
    for repair in &mut broken {
        // A byte order mark that was broken is a byte order mark.
        for hidden in invisible::repairs(&repair.replacement).into_iter().rev() {
            repair.replacement.replace_range(hidden.range, &hidden.replacement);
        }
    }
    let rest = invisible::repairs(text).into_iter().chain(entities::repairs(text));
    let mut out: Vec<Repair> =
        rest.filter(|other| !broken.iter().any(|b| b.range.start < other.range.end && other.range.start < b.range.end)).collect();
    out.extend(broken);
    out.sort_by_key(|repair| repair.range.start);
    out
}

/// The text with its repairs made.
pub fn repaired(text: &str) -> Cow<'_, str> {
    let repairs = repairs(text);
    if repairs.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for Repair { range, replacement } in repairs {
        out.push_str(text.get(at..range.start).unwrap_or(""));
        out.push_str(&replacement);
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or(""));
    Cow::Owned(out)
}

/// Checks what the repairs of one kind make of a text: the pieces as they stand and as they should read.
#[cfg(test)]
#[track_caller]
fn check_repairs(repairs: fn(&str) -> Vec<Repair>, text: &str, expected: &[(&str, &str)]) {
    let got = repairs(text);
    assert_eq!(got.iter().map(|r| (&text[r.range.clone()], r.replacement.as_str())).collect::<Vec<_>>(), expected, "{text:?}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repairs_of_all_kinds_keep_apart() {
        let text = "&quot;MÃ\u{ad}a&quot; co\u{ad}op ï»¿â€“";
        let got = repairs(text);
        assert!(got.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start), "{got:?}");
        assert_eq!(repaired(text), "\"Mía\" coop –");
        assert!(repairs("Plain \"text\", 5 < 6.\n").is_empty());
    }
}
