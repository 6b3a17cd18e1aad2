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
        /// Letters of a numeral as the Romans wrote it: "XIV".
        const NUMERAL: &str = "IVXLCDM";
        let plain = |names: &Names| names.capitals.contains(&word);
        word.chars().nth(1).is_some()
            && word.chars().all(char::is_uppercase)
            && word.chars().count() <= LONGEST_ACRONYM
            && !word.chars().all(|c| NUMERAL.contains(c))
            && !plain(&Names::COMMON)
            && !plain(&self.language.names)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn capitals_alone_are_bodies() {
        check("fr", "Le syndicat CGT et la SNCF se parlent, dit le PDG.", "ORG CGT | ORG SNCF");
        check("de", "Die CDU und der BUND streiten im XIV. Bezirk über KI.", "ORG CDU | ORG BUND");
        check("de", "STREIT UM KOHLE: DIE CDU WILL MEHR", "");
    }
}
