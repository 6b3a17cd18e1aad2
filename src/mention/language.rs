//! The language that names are looked for in.
//!
//! Takes a segmented document; gives its language, also for a headline or a caption that is too short to show one.

use crate::lang::{self, Language};
use crate::segment::{Segmentation, TokenKind};
use crate::text::Document;

/// Words of a text that is long enough for its own words to show its language.
const ENOUGH: usize = 12;
/// The first character after the Latin alphabets with their diacritics, Vietnamese aside.
const LATIN_END: u32 = 0x250;

/// The document's language, if it is one of [`lang::ALL`]. A text in Latin letters that is too short to tell
/// is taken for English.
pub fn of(document: &Document, segmentation: &Segmentation) -> Option<&'static Language> {
    document.language.or_else(|| lang::of_tag("en").filter(|_| is_short_latin(document, segmentation)))
}

fn is_short_latin(document: &Document, segmentation: &Segmentation) -> bool {
    let words = (0..segmentation.tokens.len()).filter(|&token| segmentation.tokens.get(token).is_some_and(|t| t.kind == TokenKind::Word));
    let words: Vec<&str> = words.take(ENOUGH).map(|token| segmentation.word(document, token)).collect();
    words.len() < ENOUGH && words.iter().flat_map(|word| word.chars()).all(|c| !c.is_alphabetic() || (c as u32) < LATIN_END)
}

#[cfg(test)]
mod tests {
    use crate::annotate::{Options, analyze_text};

    #[test]
    fn short_texts_are_english_and_other_languages_are_none() {
        for (text, expected) in [
            ("Okafor, Nwosu, Lindqvist", Some("en")),
            ("Beyoncé Wins Big", Some("en")),
            ("Der Minister sagte, dass die Gespräche in der Hauptstadt nach der Wahl noch nicht zu Ende sind.", Some("de")),
            ("Ministern sade att samtalen hade hållits i huvudstaden efter valet och att ingen visste när dom började igen.", None),
            ("Переговоры прошли", None),
            ("部长星期五说会谈将继续一周。", None),
        ] {
            let (_, annotations) = analyze_text(text, &Options::default());
            let found = super::of(&annotations.document, &annotations.segmentation).map(|l| l.code);
            assert_eq!(found, expected, "{text}");
        }
    }
}
