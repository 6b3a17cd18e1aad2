//! Titles and vessels between marks, behind what they are: "le roman « Les Vagues »", "de boot ‘Silja’".

use std::ops::Range;

use super::{Finder, Label};

/// Words of the longest title.
const LONGEST: usize = 9;
/// Words from what has the title to the mark: "the film of Ada Nwosu, “…”".
const DISTANCE: usize = 4;
/// Letters of the shortest word that ends a compound: "Kriminalroman".
const SHORTEST_END: usize = 4;

/// Opening marks with those that close them.
const MARKS: [(&str, &str); 9] =
    [("„", "“”"), ("“", "”"), ("«", "»"), ("»", "«"), ("\"", "\""), ("‘", "’"), ("‚", "‘"), ("‹", "›"), ("'", "'")];

impl Finder<'_> {
    /// The title that stands between the mark at a word and the one that closes it.
    pub(super) fn titled(&self, at: usize, words: &Range<usize>) -> Option<(Range<usize>, Label)> {
        let mark = self.word(at);
        let (_, closing) = MARKS.iter().find(|(opening, _)| *opening == mark)?;
        let first = self.words.get(at + 1).filter(|word| word.text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()));
        first?;
        let end = (at + 2..words.end.min(at + 2 + LONGEST)).find(|&end| closing.contains(self.word(end)))?;
        let label = self.announced(at, words)?;
        Some((at + 1..end, label))
    }

    /// What the words before a mark say that a title follows of.
    fn announced(&self, at: usize, words: &Range<usize>) -> Option<Label> {
        let before = (at.saturating_sub(DISTANCE).max(words.start)..at).rev();
        let mut near = before.take_while(|&at| self.words.get(at).is_some_and(|word| word.is_word || matches!(word.text, "," | ":")));
        near.find_map(|at| {
            let word = self.lower(at);
            let last = word.rsplit('-').next().unwrap_or("");
            let is = |list: &crate::hash::HashSet<&'static str>| {
                let compound = || list.iter().any(|end| end.len() >= SHORTEST_END && last.ends_with(end));
                list.contains(last) || self.language.names.nouns_join && compound()
            };
            if is(&self.tables.works) { Some(Label::WorkOfArt) } else { is(&self.tables.vessels).then_some(Label::Product) }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn titles_stand_between_marks() {
        check("fr", "Son roman « Les Vagues de nuit » paraît.", "WORK_OF_ART Les Vagues de nuit");
        check("nl", "De boot ‘Silja’ mag blijven.", "PRODUCT Silja");
        check("de", "Ihr Debütroman „Zwei Gewehre, ein Schuh“ erscheint.", "WORK_OF_ART Zwei Gewehre, ein Schuh");
        check("es", "La ministra habló de una “Gran crisis”.", "");
    }
}
