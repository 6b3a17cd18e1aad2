//! Speech of transcripts, which a name and a colon open: OKONKWO: I never voted for that bill.
//!
//! Takes a text and its passages; gives for each passage its speech, if the text is a transcript there. Names are told by
//! their capitals and by turning up again, or by a recogniser.

use crate::hash::HashMap;
use crate::units::{TextRange, slice};

/// Bytes of the longest name before a colon, and its words.
const LONGEST_LABEL: usize = 40;
const MOST_WORDS: usize = 4;
/// Passages of a transcript at least.
const LEAST: usize = 3;

/// The speech of each passage; `is_word` knows words that are no names ("where", "when"), `is_person` ranges that are, and
/// `is_turn` labels of questions and answers ("Q").
pub(super) fn speeches(
    text: &str,
    passages: &[TextRange],
    is_word: &dyn Fn(&str) -> bool,
    is_person: &dyn Fn(TextRange) -> bool,
    is_turn: &dyn Fn(&str) -> bool,
) -> Vec<Option<TextRange>> {
    let labels: Vec<Option<Label>> = passages.iter().map(|&passage| label(text, passage, is_word, is_turn)).collect();
    let mut counts: HashMap<&str, usize> = HashMap::default();
    for label in labels.iter().flatten() {
        *counts.entry(label.name).or_default() += 1;
    }
    let turns: usize = counts.values().sum();
    let first = labels.iter().position(Option::is_some).unwrap_or_default();
    let reach = labels.iter().rposition(Option::is_some).map_or(0, |last| last + 1 - first);
    // Several speak, one of them again, one after the other: letters to an editor are signed between.
    let several = counts.len() > 1 && counts.values().any(|&count| count > 1);
    let is_transcript = turns >= LEAST && several && turns * 3 >= reach * 2;
    let spoken = |label: &Label| is_transcript && (label.in_capitals || is_person(label.range));
    labels.into_iter().map(|label| label.filter(spoken).map(|label| label.speech)).collect()
}

/// What stands before the colon of a passage.
struct Label<'a> {
    name: &'a str,
    range: TextRange,
    in_capitals: bool,
    /// What stands behind it.
    speech: TextRange,
}

fn label<'a>(text: &'a str, passage: TextRange, is_word: &dyn Fn(&str) -> bool, is_turn: &dyn Fn(&str) -> bool) -> Option<Label<'a>> {
    let words = slice(text, passage);
    let (name, rest) = words.split_once(':').filter(|(name, _)| name.len() <= LONGEST_LABEL)?;
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let named = name.split_whitespace().count() <= MOST_WORDS && name.split_whitespace().all(capital);
    let plain = name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '’'));
    let begins = |c: char| c.is_uppercase() || matches!(c, '¿' | '¡' | '…');
    let speech = rest.trim();
    let said = rest.starts_with(char::is_whitespace) && speech.starts_with(begins) && speech.ends_with(['.', '!', '?', '…', '-', '—']);
    let short = name.chars().nth(2).is_none() || is_word(&name.to_lowercase());
    if !named || !plain || !said || short && !is_turn(name) {
        return None;
    }
    let start = passage.end.index() - rest.trim_start().len();
    Some(Label {
        name,
        range: TextRange::of(passage.start.index(), passage.start.index() + name.len()),
        in_capitals: !name.contains(char::is_lowercase),
        speech: TextRange::of(start, start + speech.len()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(paragraphs: &[&str], expected: &[&str]) {
        let text = paragraphs.join("\n\n");
        let mut at = 0;
        let passages: Vec<TextRange> = paragraphs
            .iter()
            .map(|p| {
                at += p.len() + 2;
                TextRange::of(at - p.len() - 2, at - 2)
            })
            .collect();
        let person = |range: TextRange| slice(&text, range) == "Mary Owens";
        let found = speeches(&text, &passages, &|word| word == "where", &person, &|label| matches!(label, "Q" | "A"));
        let found: Vec<&str> = found.into_iter().flatten().map(|range| slice(&text, range)).collect();
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn turns_are_speech() {
        check(&["HOST: Who leaked it?", "MINISTER: I do not know.", "HOST: You must."], &["Who leaked it?", "I do not know.", "You must."]);
        check(&["Q: Who?", "A: Nobody.", "Q: You must."], &["Who?", "Nobody.", "You must."]);
        check(&["HOST: Who?", "Mary Owens: Nobody.", "It rained.", "HOST: You must."], &["Who?", "Nobody.", "You must."]);
    }

    #[test]
    fn lists_are_none() {
        check(&["WHERE: The hall.", "PRICE: Ten pounds.", "OPEN: Daily."], &[]);
        check(&["Price: Ten.", "Price: Two.", "Date: Monday."], &[]);
        check(&["B: Bus.", "C: Car.", "B: Bike."], &[]);
        check(&["HOST: Who leaked it?", "MINISTER: I do not know."], &[]);
        check(&["DEAR ANN: I am sad.", "A reader", "DEAR SAD: Be glad.", "By Ann", "DEAR ANN: I am glad.", "A reader"], &[]);
    }
}
