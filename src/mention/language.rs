//! The language that names are looked for in.
//!
//! Takes a segmented document; gives its stated language, or where none is stated the one whose small words it uses.

use crate::lang::{self, Language};
use crate::segment::{Segmentation, TokenKind};
use crate::text::Document;

/// Words that are looked at.
const SAMPLE: usize = 400;
/// Part of the words that must be small words of a language; a running text has about a third.
const SMALL_SHARE: f32 = 0.08;
/// Fewer words than these say nothing.
const ENOUGH: usize = 12;
/// The first character after the Latin alphabets with their diacritics, Vietnamese aside.
const LATIN_END: u32 = 0x250;

/// The document's language, if it is known and has a value of its own. A text too short to tell is taken for English.
pub fn of(document: &Document, segmentation: &Segmentation) -> Option<&'static Language> {
    if document.language.is_some() {
        return document.language;
    }
    let words: Vec<String> = (0..segmentation.tokens.len())
        .filter(|&token| segmentation.tokens.get(token).is_some_and(|t| t.kind == TokenKind::Word))
        .take(SAMPLE)
        .map(|token| segmentation.word(document, token).to_lowercase())
        .collect();
    if words.len() < ENOUGH {
        let latin = |c: char| !c.is_alphabetic() || (c as u32) < LATIN_END;
        return lang::of_tag("en").filter(|_| words.iter().all(|word| word.chars().all(latin)));
    }
    let share = |language: &Language| {
        let small = words.iter().filter(|word| language.segmentation.starters.contains(&word.as_str())).count();
        small as f32 / words.len() as f32
    };
    let best = lang::ALL
        .iter()
        .copied()
        .map(|language| (share(language), language))
        .reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.filter(|(share, _)| *share >= SMALL_SHARE).map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use crate::annotate::{Options, analyze_text};

    #[test]
    fn the_small_words_tell_the_language() {
        for (text, expected) in [
            (
                "The minister said that the talks in the capital had been held after the vote, but no one would say when they began.",
                Some("en"),
            ),
            (
                "Der Minister sagte, dass die Gespräche in der Hauptstadt nach der Wahl und auch im Sommer noch nicht zu Ende sind.",
                Some("de"),
            ),
            (
                "Le ministre a dit que les discussions dans la capitale ont eu lieu après le vote et que les élus sont en colère.",
                Some("fr"),
            ),
            ("El ministro dijo que las conversaciones en la capital con los partidos se celebraron tras el voto de la noche.", Some("es")),
            ("Ministern sade att samtalen hade hållits i huvudstaden efter valet och att ingen visste när dom började igen.", None),
            ("Министр сказал, что переговоры прошли в столице после выборов и никто не знал, когда они начались снова.", None),
        ] {
            let (_, annotations) = analyze_text(text, &Options::default());
            let found = super::of(&annotations.document, &annotations.segmentation).map(|l| l.code);
            assert_eq!(found, expected, "{text}");
        }
    }
}
