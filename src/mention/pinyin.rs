//! Chinese people whose names look like nothing else to the tagger: "Xi Jinping".
//!
//! Takes names as spans of tokens; a body's of two words is a person's if they are a Chinese surname and two syllables.

use super::Label;
use super::gazetteer;
use super::tagger::Span;
use crate::lang::Names;
use crate::segment::Segmentation;
use crate::text::Document;

/// Syllables of a given name that is like no other word: one is as much of "Ping An".
const SYLLABLES: usize = 2;

/// A span with the label that its syllables show.
pub(super) fn read(document: &Document, segmentation: &Segmentation, span: Span) -> Span {
    if span.label != Label::Org || span.end != span.start + 2 {
        return span;
    }
    let (surname, given) = (segmentation.word(document, span.start), segmentation.word(document, span.start + 1));
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && !word.chars().skip(1).any(|c| !c.is_ascii_lowercase());
    let is_person = is_name(surname)
        && is_name(given)
        && is_surname(surname)
        && are_syllables(&given.to_ascii_lowercase(), SYLLABLES)
        && gazetteer::look_up(given).is_none()
        && gazetteer::look_up(&format!("{surname} {given}")).is_none();
    if is_person { Span { label: Label::Person, ..span } } else { span }
}

/// Whether a word is a Chinese surname, in any case.
pub(super) fn is_surname(word: &str) -> bool {
    Names::CHINESE_SURNAMES.split_whitespace().any(|known| known.eq_ignore_ascii_case(word))
}

/// Whether letters are so many syllables of Chinese in Latin letters.
fn are_syllables(letters: &str, count: usize) -> bool {
    if count == 0 || letters.is_empty() {
        return count == 0 && letters.is_empty();
    }
    let initials = Names::PINYIN_INITIALS.split(' ').filter_map(|initial| letters.strip_prefix(initial));
    let finals =
        |rest: &str| Names::PINYIN_FINALS.split(' ').filter_map(|end| rest.strip_prefix(end)).any(|rest| are_syllables(rest, count - 1));
    initials.chain([letters]).any(finals)
}

#[cfg(test)]
mod tests {
    use super::are_syllables;

    #[test]
    fn syllables() {
        for (letters, expected) in [
            ("jinping", true),
            ("keqiang", true),
            ("xiaoping", true),
            ("weiming", true),
            ("ning", false),
            ("electric", false),
            ("tower", false),
        ] {
            assert_eq!(are_syllables(letters, 2), expected, "{letters}");
        }
    }
}
