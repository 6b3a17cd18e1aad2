//! Groups the tokens of a passage into sentences.
//!
//! Takes the tokens of one passage; gives ranges of them. A sentence ends at ". ! ? …" and their like in other scripts,
//! with the marks that close after them, unless what follows goes on in lower case; at an abbreviation that ends in a
//! stop only if a word follows that plainly begins a sentence; and at each line break that the text keeps.

use std::ops::Range;

use super::{Sentence, Token, TokenKind, lower};
use crate::lang::{FULL_STOPS, Segmentation as Words};
use crate::units::slice;

/// Longest number that can be an ordinal of a day: "31. Mai".
const ORDINAL_DIGITS: usize = 2;
/// Marks in a row that are looked past, closing or opening: more than any sentence has, so that a page of them costs no
/// more than its length.
const MOST_MARKS: usize = 32;

/// Appends the sentences of `tokens[range]`, which all stand in `passage`, to `out`.
#[inline(never)]
pub(super) fn split(text: &str, tokens: &[Token], range: Range<usize>, passage: usize, words: &Words, out: &mut Vec<Sentence>) {
    let mut start = range.start;
    let mut at = range.start;
    while at < range.end {
        let end = sentence_end(text, tokens, start, at, range.end, words);
        at += 1;
        if let Some(end) = end {
            out.push(Sentence { tokens: start..end, passage });
            start = end;
            at = end;
        }
    }
    if start < range.end {
        out.push(Sentence { tokens: start..range.end, passage });
    }
}

/// Where the sentence that began at `start` ends, if the token `at` ends it.
fn sentence_end(text: &str, tokens: &[Token], start: usize, at: usize, limit: usize, words: &Words) -> Option<usize> {
    let word = word_at(text, tokens, at);
    let abbreviation = match tokens.get(at)?.kind {
        TokenKind::Mark if is_terminal(word) => false,
        TokenKind::Word if word.ends_with('.') => true,
        _ => return breaks_line(text, tokens, at).then_some(at + 1),
    };
    end_after_stop(text, tokens, start, at, limit, words, abbreviation)
}

/// Where the sentence that began at `start` ends, if the token `at` ends it, a mark at which sentences do or an abbreviation with its stop.
#[inline(never)]
fn end_after_stop(text: &str, tokens: &[Token], start: usize, at: usize, limit: usize, words: &Words, abbreviation: bool) -> Option<usize> {
    let word = word_at(text, tokens, at);
    let mut end = at + 1;
    while end < limit && end - at <= MOST_MARKS && closes(text, tokens, end) {
        end += 1;
    }
    // The last of so many marks decides.
    if end - at > MOST_MARKS {
        return None;
    }
    if end >= limit || breaks_line(text, tokens, end - 1) {
        return Some(end);
    }
    if !abbreviation && FULL_STOPS.contains(&word) {
        return Some(end);
    }
    if words.ordinal_stop && word == "." && at > start && is_ordinal(text, tokens, at) {
        return None;
    }
    let next = first_word(text, tokens, end, limit)?;
    let begins = if abbreviation {
        end == at + 1 && begins_sentence(next, words) || end > at + 1 && starts_upper(next)
    } else {
        starts_upper(next) || next.starts_with(|c: char| c.is_numeric()) && !touches(tokens, end)
    };
    begins.then_some(end)
}

fn word_at<'a>(text: &'a str, tokens: &[Token], at: usize) -> &'a str {
    tokens.get(at).map_or("", |t| slice(text, t.range))
}

fn is_terminal(mark: &str) -> bool {
    matches!(mark, "." | "!" | "?" | "…" | "‽") || FULL_STOPS.contains(&mark)
}

/// Whether the mark at `end` goes with the sentence before it: another terminal, a closing
/// bracket or quote. A straight quote mark closes if it touches what stands before it.
fn closes(text: &str, tokens: &[Token], end: usize) -> bool {
    match word_at(text, tokens, end) {
        "”" | "’" | "»" | "›" | "」" | "』" | ")" | "]" => true,
        "\"" | "'" | "“" | "‘" => touches(tokens, end),
        mark => is_terminal(mark),
    }
}

/// Whether no space stands before the token.
fn touches(tokens: &[Token], at: usize) -> bool {
    match (at.checked_sub(1).and_then(|before| tokens.get(before)), tokens.get(at)) {
        (Some(before), Some(token)) => before.range.end == token.range.start,
        _ => false,
    }
}

/// Whether a line break or a cell's end stands after the token.
fn breaks_line(text: &str, tokens: &[Token], at: usize) -> bool {
    match (tokens.get(at), tokens.get(at + 1)) {
        (Some(token), Some(next)) if token.range.end < next.range.start => {
            text.get(token.range.end.index()..next.range.start.index()).is_some_and(|gap| gap.contains(['\n', '\t']))
        }
        _ => false,
    }
}

/// The first word or number from `at` on, past opening marks; `None` where something else stands there.
fn first_word<'a>(text: &'a str, tokens: &[Token], at: usize, limit: usize) -> Option<&'a str> {
    let mut index = at;
    while index < limit.min(at + MOST_MARKS) {
        let token = tokens.get(index)?;
        let word = slice(text, token.range);
        if token.kind != TokenKind::Mark {
            return Some(word);
        }
        // A comma or a colon after a stop goes on with the sentence.
        if matches!(word, "," | ";" | ":") {
            return None;
        }
        index += 1;
    }
    None
}

fn starts_upper(word: &str) -> bool {
    word.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase() && c.is_alphabetic())
}

/// Whether `word` is one that plainly begins a sentence, with a capital first letter.
fn begins_sentence(word: &str, words: &Words) -> bool {
    word.starts_with(char::is_uppercase) && words.starters.contains(&&*lower(word.trim_end_matches(['\'', '’'])))
}

/// Whether a short number stands right before the stop at `at`.
fn is_ordinal(text: &str, tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    before.is_some_and(|t| t.kind == TokenKind::Number && slice(text, t.range).len() <= ORDINAL_DIGITS) && touches(tokens, at)
}

#[cfg(test)]
mod tests {
    use crate::article;
    use crate::lang;
    use crate::segment::segment;
    use crate::snapshot::Snapshot;
    use crate::text;
    use crate::units::slice;

    fn check(language: &str, input: &str, expected: &[&str]) {
        let snapshot = Snapshot::of_plain_text(input);
        let mut document = text::compose(&snapshot, &article::of_plain_text(&snapshot));
        document.language = lang::of_tag(language);
        let found = segment(&document);
        let sentences: Vec<_> = found.sentences.iter().map(|s| slice(&document.text, found.range(s.tokens.clone()))).collect();
        assert_eq!(sentences, expected, "{input}");
    }

    #[test]
    fn english() {
        for (input, expected) in [
            ("One. Two! Three? Four…", &["One.", "Two!", "Three?", "Four…"][..]),
            ("“I left.” She did. “Why?” he asked.", &["“I left.”", "She did.", "“Why?” he asked."]),
            ("\"Go.\" \"No.\"", &["\"Go.\"", "\"No.\""]),
            ("In the U.S. The law", &["In the U.S.", "The law"]),
            ("the U.S. Senate voted.", &["the U.S. Senate voted."]),
            ("Mr. Kato met Gen. Wu. They spoke.", &["Mr. Kato met Gen. Wu.", "They spoke."]),
            ("At 3 p.m. Friday he left.", &["At 3 p.m. Friday he left."]),
            ("He works at Acme Inc. He said so.", &["He works at Acme Inc.", "He said so."]),
            ("It rose 3.5 percent. 20 people left.", &["It rose 3.5 percent.", "20 people left."]),
            ("Yahoo! said so.", &["Yahoo! said so."]),
            ("Malcolm X. He", &["Malcolm X.", "He"]),
            ("the end.The start", &["the end.", "The start"]),
            ("(It is so.) He left.", &["(It is so.)", "He left."]),
            ("“It is,” he said. “And so.”", &["“It is,” he said.", "“And so.”"]),
            ("First block\n\nSecond block", &["First block", "Second block"]),
            ("Wait... and see. Wait... Now.", &["Wait... and see.", "Wait...", "Now."]),
            ("", &[]),
            ("...", &["..."]),
        ] {
            check("en", input, expected);
        }
    }

    #[test]
    fn marks_without_end_belong_to_one_sentence() {
        let marks = "!".repeat(1000);
        check("en", &marks, &[&marks]);
        check("en", &format!("Wait{marks} He left."), &[&format!("Wait{marks}"), "He left."]);
        let going_on = format!("Wait{marks} and see.");
        check("en", &going_on, &[&going_on]);
    }

    #[test]
    fn other_languages() {
        check("de", "Am 3. Mai kam er. Er blieb.", &["Am 3. Mai kam er.", "Er blieb."]);
        check("fr", "M. Dupont est là. L’homme part.", &["M. Dupont est là.", "L’homme part."]);
        check("zh", "他来了。她走了！好", &["他来了。", "她走了！", "好"]);
        check("es", "¿Por qué? «No sé.» Él se fue.", &["¿Por qué?", "«No sé.»", "Él se fue."]);
    }
}
