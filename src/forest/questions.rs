//! The questions of a forest's trees, each asked once: half of those of a trained forest stand in several trees.

use super::{LANES, LEVELS, Lanes};

/// A question: a column and the value above which the answer is yes.
type Question = (u16, f32);

/// A question that no row answers with yes.
const NEVER: Question = (u16::MAX, f32::INFINITY);

/// What each row of a block answers to a question: all bits for yes, none for no.
type Answer = [u8; LANES];

/// The questions of all trees.
#[derive(Clone, Debug, Default)]
pub(super) struct Questions {
    /// Each once, by column.
    all: Vec<Question>,
    /// For each tree the places of its questions among all; before the first of fewer than [`LEVELS`] stands [`NEVER`].
    asked: Vec<[u16; LEVELS]>,
}

/// What a block of rows answers.
pub(super) struct Answers<'a> {
    asked: &'a [[u16; LEVELS]],
    answers: Vec<Answer>,
}

impl Questions {
    /// The questions of trees, given tree by tree.
    pub fn of<'a>(trees: impl Iterator<Item = &'a [Question]> + Clone) -> Self {
        let order = |a: &Question, b: &Question| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1));
        let mut all: Vec<Question> = trees.clone().flatten().copied().chain([NEVER]).collect();
        all.sort_by(order);
        all.dedup_by(|a, b| order(a, b).is_eq());
        let place = |question: &Question| all.binary_search_by(|other| order(other, question)).unwrap_or(all.len()) as u16;
        let places = |questions: &[Question]| {
            let mut asked = [place(&NEVER); LEVELS];
            asked.iter_mut().rev().zip(questions.iter().rev()).for_each(|(asked, question)| *asked = place(question));
            asked
        };
        let asked = trees.map(places).collect();
        Self { all, asked }
    }

    /// Asks a block of rows about these columns, of which the first has the number `first`. All other answers are no.
    pub fn ask(&self, columns: &[Lanes], first: usize) -> Answers<'_> {
        let place = |end: usize| self.all.partition_point(|&(column, _)| usize::from(column) < end);
        let from = place(first);
        let mut answers = Vec::with_capacity(self.all.len());
        answers.resize(from, [0; LANES]);
        answers.extend(self.all.get(from..place(first + columns.len())).unwrap_or_default().iter().map(|&(column, threshold)| {
            let values = columns.get(usize::from(column) - first).unwrap_or(&[0.0; LANES]);
            values.map(|value| if value > threshold { u8::MAX } else { 0 })
        }));
        Answers { asked: &self.asked, answers }
    }
}

impl Answers<'_> {
    /// For each tree the way of each row: the answer to the first question is the highest bit.
    pub fn paths(&self) -> impl Iterator<Item = [u8; LANES]> {
        self.asked.iter().map(|asked| {
            let mut paths = [0; LANES];
            for (level, &question) in asked.iter().enumerate() {
                let bit = 1 << (LEVELS - 1 - level);
                let answer = self.answers.get(usize::from(question)).copied().unwrap_or_default();
                paths.iter_mut().zip(answer).for_each(|(path, yes)| *path |= yes & bit);
            }
            paths
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trees_of_few_questions_share_their_answers() {
        let trees: [&[Question]; 2] = [&[(0, 0.5), (1, 2.0)], &[(1, 2.0)]];
        let questions = Questions::of(trees.into_iter());
        assert_eq!(questions.all, [(0, 0.5), (1, 2.0), NEVER]);
        let (mut yes, mut no) = ([0.0; LANES], [0.0; LANES]);
        (yes[1], no[1], no[2]) = (1.0, 3.0, 2.0);
        let answers = questions.ask(&[yes, no], 0);
        assert_eq!(answers.paths().map(|paths| paths[..3].to_vec()).collect::<Vec<_>>(), [[0, 3, 0], [0, 1, 0]]);
        assert_eq!(questions.ask(&[no], 1).paths().map(|paths| paths[1]).collect::<Vec<_>>(), [1, 1]);
    }
}
