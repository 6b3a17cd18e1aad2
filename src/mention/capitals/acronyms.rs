//! Acronyms: short words in capitals that name a body.

use std::ops::Range;

use super::Finder;
use crate::lang::Names;

/// Letters of the longest acronym; a longer one is a word in capitals.
const LONGEST_ACRONYM: usize = 6;

impl Finder<'_> {
    /// Whether a word is two or more capitals and nothing else.
    pub(super) fn is_capital_only(&self, at: usize) -> bool {
        let word = self.word(at);
        word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase)
    }

    /// "CGT", "CDU": short, in capitals among words that are not, no numeral and no common word.
    pub(super) fn is_acronym(&self, at: usize, words: &Range<usize>) -> bool {
        let apart = |other: usize| !words.contains(&other) || !self.is_capital_only(other);
        self.is_letters(self.word(at)) && apart(at + 1) && at.checked_sub(1).is_none_or(apart)
    }

    /// Whether a word is letters that stand for a body.
    pub(super) fn is_letters(&self, word: &str) -> bool {
        word.chars().nth(1).is_some()
            && word.chars().all(char::is_uppercase)
            && word.chars().count() <= LONGEST_ACRONYM
            && !is_numeral(word)
            && !self.is_no_body(word)
    }

    /// Whether a word in capitals is listed as none that stands for a body.
    fn is_no_body(&self, word: &str) -> bool {
        [&Names::COMMON, &self.language.names].into_iter().any(|names| names.capitals.contains(&word))
    }

    /// "TikTok", "PvdA": a capital within a word names a body, but for "McKay" and "LehrerInnen".
    pub(super) fn is_brand(&self, at: usize) -> bool {
        let word = self.word(at);
        let pairs = || word.chars().zip(word.chars().skip(1));
        let rest = |start: &str| word.strip_prefix(start).is_some_and(|rest| rest.starts_with(char::is_uppercase));
        word.chars().all(char::is_alphabetic)
            && pairs().any(|(a, b)| a.is_lowercase() && b.is_uppercase())
            && !Names::BEFORE_CAPITALS.split(' ').any(rest)
            && !Names::CAPITAL_ENDINGS.split(' ').any(|end| word.ends_with(end))
            && !self.is_no_body(word)
    }
}

/// Whether letters are a numeral as the Romans wrote it: "XIV".
fn is_numeral(word: &str) -> bool {
    const PARTS: [(&str, usize); 13] = [
        ("M", 3),
        ("CM", 1),
        ("D", 1),
        ("CD", 1),
        ("C", 3),
        ("XC", 1),
        ("L", 1),
        ("XL", 1),
        ("X", 3),
        ("IX", 1),
        ("V", 1),
        ("IV", 1),
        ("I", 3),
    ];
    let mut rest = word;
    for (part, most) in PARTS {
        for _ in 0..most {
            rest = rest.strip_prefix(part).unwrap_or(rest);
        }
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn capitals_alone_are_bodies() {
        check("fr", "Le syndicat CGT et la SNCF se parlent, dit le PDG.", "ORG CGT | ORG SNCF");
        check("de", "Die CDU und der BUND streiten im XIV. Bezirk über KI.", "ORG CDU | ORG BUND");
        check("nl", "De VVD en de PvdA praten met TikTok over deel XVI.", "ORG VVD | ORG PvdA | ORG TikTok");
        check("de", "STREIT UM KOHLE: DIE CDU WILL MEHR", "");
    }
}
