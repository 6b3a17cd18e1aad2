//! Roads by their numbers: "A 45", "l’A61", "la AP-7".

use std::ops::Range;

use super::{Finder, Label};

/// Digits of the longest number.
const DIGITS: usize = 3;

impl Finder<'_> {
    /// The road whose number begins at a word behind an article.
    pub(super) fn road(&self, at: usize, words: &Range<usize>) -> Option<(Range<usize>, Label)> {
        let is_number = |text: &str| (1..=DIGITS).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if at <= words.start || !self.is_among(&self.tables.articles, at - 1) {
            return None;
        }
        let word = self.lower(at);
        let (letters, number) = word.split_at(word.find(|c: char| c.is_ascii_digit()).unwrap_or(word.len()));
        if !self.tables.roads.contains(letters) {
            return None;
        }
        let apart = |from: usize| (number.is_empty() && words.contains(&from) && is_number(self.word(from))).then_some(from + 1);
        let joined = || apart(at + 2).filter(|_| self.word(at + 1) == "-");
        let end = is_number(number).then_some(at + 1).or_else(|| apart(at + 1)).or_else(joined)?;
        Some((at..end, Label::Fac))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn roads_have_numbers() {
        check("de", "Der Verkehr der A 45 rollt.", "FAC A 45");
        check("fr", "Le trafic sur l’A61 reprend.", "FAC A61");
        check("es", "Hay un corte en la AP-7 hoy.", "FAC AP-7");
    }
}
