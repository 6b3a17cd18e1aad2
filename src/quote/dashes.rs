//! Speech that a dash opens: —No iremos —dijo el ministro—. Nada más.
//!
//! Takes a passage; gives its spoken pieces, without the dashes and without the reporter's words between them.

use crate::units::{TextRange, slice};

/// What a language says of dashes that open speech.
pub(super) struct Dialogue<'a> {
    /// Whether a dash at the start of a passage opens speech in the language; else more must show it.
    pub usual: bool,
    /// Whether the language's verbs of saying are known.
    pub known: bool,
    /// Whether the reporter's words begin behind a comma too, and last to the next dash: – Ich gehe, sagte Anna. – Bleib doch.
    pub cuts: bool,
    /// Whether a word is such a verb.
    pub reports: &'a dyn Fn(&str) -> bool,
    /// Whether a word stands for who speaks or is spoken to: "I", "you".
    pub addresses: &'a dyn Fn(&str) -> bool,
}

/// The spoken pieces of a passage that a dash opens; none if it opens with no dash. Where blanks stand to both sides of a
/// dash, only a verb of saying begins the reporter's words.
pub(super) fn pieces(text: &str, passage: TextRange, dialogue: &Dialogue) -> Vec<TextRange> {
    let words = slice(text, passage);
    let Some(dash) = words.chars().next().filter(|&c| is_dash(c) || c == '-') else { return Vec::new() };
    let mut out = Vec::new();
    // Where the piece that is being spoken began; none inside the reporter's words.
    let mut spoken = Some(dash.len_utf8());
    let mut before = dash;
    let mut rest = words.char_indices().skip(1).peekable();
    while let Some((at, c)) = rest.next() {
        let after = words.get(at + c.len_utf8()..).unwrap_or("");
        let next = rest.peek().map(|(_, next)| *next);
        if is_dash(c) || c == dash && before.is_whitespace() {
            match spoken {
                // " —dijo": a space before, none after, and no capital; or " — disse".
                Some(start)
                    if before.is_whitespace()
                        && (next.is_some_and(char::is_lowercase)
                            || next.is_some_and(char::is_whitespace) && dialogue.begins_report(after)) =>
                {
                    out.push((start, at));
                    spoken = None;
                }
                None => spoken = Some(at + c.len_utf8()),
                Some(_) => {}
            }
        } else if let Some(start) = spoken
            && (!dialogue.known || dialogue.cuts)
            && matches!(c, ',' | '?' | '!')
            && next.is_some_and(char::is_whitespace)
            && names_somebody(after)
            && (!dialogue.known || (dialogue.reports)(next_word(after)) && next_word(after).len() > SHORTEST_VERB)
        {
            out.push((start, if c == ',' { at } else { at + c.len_utf8() }));
            spoken = None;
        }
        before = c;
    }
    if let Some(start) = spoken {
        out.push((start, words.len()));
    }
    out.into_iter().filter_map(|(start, end)| trimmed(words, start, end, passage)).collect()
}

impl Dialogue<'_> {
    /// Whether the reporter's words begin: with a verb of saying, of an unknown language with any word in small letters.
    fn begins_report(&self, words: &str) -> bool {
        let word = next_word(words);
        (self.reports)(word) || !self.known && word.starts_with(char::is_lowercase)
    }

    /// Whether a passage that opens with a dash is speech: it has the reporter's words too.
    pub fn is_shown(&self, text: &str, passage: TextRange, pieces: &[TextRange]) -> bool {
        let words = slice(text, passage);
        let closing = |c: char| matches!(c, ',' | '?' | '!' | '…');
        pieces.last().is_some_and(|last| last.end < passage.end || pieces.len() > 1)
            || words.match_indices(closing).any(|(at, mark)| {
                let after = words.get(at + mark.len()..).unwrap_or("");
                after.starts_with(char::is_whitespace) && (self.reports)(next_word(after))
            })
    }

    /// Whether passages that open with dashes one after the other are a list rather than dialogue: none of them asks, addresses
    /// anybody or says who speaks, and a colon or their ends show it. `before` is the passage before them.
    pub fn is_list(&self, text: &str, run: &[TextRange], before: Option<&str>) -> bool {
        let voiced = |&passage: &TextRange| {
            let words = slice(text, passage);
            words.contains(['?', '!', '¿', '¡'])
                || words.split(|c: char| !c.is_alphanumeric()).any(|word| (self.addresses)(word))
                || self.is_shown(text, passage, &pieces(text, passage, self))
        };
        let ends = |&passage: &TextRange| slice(text, passage).trim_end().ends_with(['.', '…', '»', '”', '"']);
        let announced = before.is_some_and(|before| {
            let sentence = before.rsplit(['.', '!', '?']).next().unwrap_or("");
            let says = sentence.split(|c: char| !c.is_alphanumeric()).any(|word| (self.reports)(word));
            before.trim_end().ends_with(':') && (run.len() > 1 || !says)
        });
        (announced || !self.usual || !run.iter().any(ends)) && !run.iter().any(voiced)
    }
}

/// Bytes of the shortest verb that cuts are more: German "so" reports and is an adverb.
const SHORTEST_VERB: usize = 2;

/// Words between a verb and the name of who speaks: ", säger statsminister Hampus Ekdahl".
const BEFORE_NAME: usize = 3;

/// Whether a word in small letters and soon one with a capital begin the text: ", säger Moa Lindgren".
fn names_somebody(text: &str) -> bool {
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    let mut words = text.split_whitespace();
    words.next().is_some_and(|first| first.chars().all(char::is_lowercase)) && words.take(BEFORE_NAME).any(|word| capital(&word))
}

/// Whether a passage opens with a dash as dialogue does, or with a hyphen.
pub(super) fn opens(text: &str, passage: TextRange) -> Option<Opening> {
    let mut chars = slice(text, passage).chars();
    let dash = chars.next()?;
    let opening = if is_dash(dash) {
        Opening::Dash
    } else if dash == '-' && chars.clone().next().is_some_and(char::is_whitespace) {
        Opening::Hyphen
    } else {
        return None;
    };
    chars.find(|c| !c.is_whitespace()).filter(|c| c.is_uppercase() || matches!(c, '¿' | '¡' | '…')).map(|_| opening)
}

/// What opens a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    /// —Sí.
    Dash,
    /// - Yes. It begins items of lists as well.
    Hyphen,
}

fn next_word(words: &str) -> &str {
    words.trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or("")
}

fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―')
}

/// The piece without blanks and the full stop that follows the reporter's words.
fn trimmed(words: &str, start: usize, end: usize, passage: TextRange) -> Option<TextRange> {
    let piece = words.get(start..end)?;
    let left = piece.len() - piece.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ':' | ';')).len();
    let right = piece.trim_end().len();
    let base = passage.start.index() + start;
    piece.get(left..right)?.contains(char::is_alphanumeric).then(|| TextRange::of(base + left, base + right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = pieces(
            text,
            TextRange::of(0, text.len()),
            &Dialogue { usual: true, known: true, cuts: false, reports: &|word| word == "disse", addresses: &|_| false },
        )
        .iter()
        .map(|r| slice(text, *r))
        .collect();
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn dashes_part_speech_from_report() {
        check("—No iremos —dijo el ministro—. Nada más.", &["No iremos", "Nada más."]);
        check("—No iremos —dijo el ministro.", &["No iremos"]);
        check("— Não vamos.", &["Não vamos."]);
        check("— Não vamos — disse o ministro. — Nada mais.", &["Não vamos", "Nada mais."]);
        check("— Não vamos — quer dizer — sair.", &["Não vamos — quer dizer — sair."]);
        check("—¿Y usted? —preguntó ella—. ¿Irá?", &["¿Y usted?", "¿Irá?"]);
        check("—Los martes —creo— cierran.", &["Los martes", "cierran."]);
    }

    #[test]
    fn other_paragraphs_have_none() {
        check("El ministro —de viaje— no irá.", &[]);
        check("", &[]);
        check("—", &[]);
        let opens = |text: &str| opens(text, TextRange::of(0, text.len()));
        assert_eq!(
            (opens("— 12 puntos"), opens("—Sí."), opens("- Sí."), opens("-Sí.")),
            (None, Some(Opening::Dash), Some(Opening::Hyphen), None)
        );
    }
}
