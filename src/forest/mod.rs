//! Boosted symmetric decision trees: every level of a tree asks one question of all its nodes, so a tree is a look-up.
//!
//! Takes rows of numbers and a model as bytes, gives likelihoods. The trainer is `training/`; this is only the reading side.

mod matrix;
mod questions;

pub(crate) use matrix::Row;
pub use matrix::{LANES, Lanes, Matrix};
use questions::Questions;

/// A model that can be asked. Broken bytes give a model without trees, which says 0.5 to everything.
#[derive(Clone, Debug, Default)]
pub struct Forest {
    bias: f32,
    /// How many questions each tree asks.
    levels: Vec<u8>,
    /// The questions of all trees one after the other: a column and the value above which the answer is yes.
    splits: Vec<(u16, f32)>,
    /// What the paths of each tree add; a tree of fewer questions has fewer paths.
    leaves: Vec<[f32; PATHS]>,
    /// What the trees ask.
    questions: Questions,
}

/// The most questions that a tree asks.
const LEVELS: usize = 5;
/// The paths down such a tree.
const PATHS: usize = 1 << LEVELS;

/// One tree.
#[derive(Clone, Debug)]
pub struct Tree {
    /// A column and the value above which the answer is yes, for each level.
    pub splits: Vec<(u16, f32)>,
    /// What each path adds, 2 to the number of levels; the first question is the highest bit.
    pub leaves: Vec<f32>,
}

/// A block of rows that has been asked about its first columns: a byte for each row and tree, in place of the columns.
#[derive(Clone, Debug, Default)]
pub struct Begun {
    /// For each tree the way of each row, with no for an answer to what has not been asked.
    paths: Vec<[u8; LANES]>,
    /// How many columns have been asked about.
    columns: usize,
}

impl Forest {
    /// A forest of these trees, of which none may ask more than five questions: one that does is cut off.
    pub fn new(bias: f32, trees: Vec<Tree>) -> Self {
        let mut forest = Self { bias, ..Self::default() };
        for tree in trees {
            let levels = tree.splits.len().min(LEVELS);
            forest.levels.push(levels as u8);
            forest.splits.extend(tree.splits.iter().take(levels));
            let mut leaves = [0.0; PATHS];
            leaves.iter_mut().zip(&tree.leaves).for_each(|(place, leaf)| *place = *leaf);
            forest.leaves.push(leaves);
        }
        forest.with_questions()
    }

    fn with_questions(mut self) -> Self {
        self.questions = Questions::of(self.trees().map(|(splits, _)| splits));
        self
    }

    /// The questions of each tree and what its paths add.
    pub fn trees(&self) -> impl Iterator<Item = (&[(u16, f32)], &[f32])> + Clone {
        let mut splits = self.splits.as_slice();
        self.levels.iter().zip(&self.leaves).map_while(move |(&levels, leaves)| {
            let (own, rest) = splits.split_at_checked(usize::from(levels))?;
            splits = rest;
            Some((own, leaves.get(..1 << levels)?))
        })
    }

    /// For each row the likelihood that it belongs to the article, 0 to 1. The columns of the second table, if there is one,
    /// come after those of the first. A column that is not there answers no.
    pub fn likelihoods(&self, tables: &[&Matrix]) -> Vec<f32> {
        let rows = tables.first().map_or(0, |table| table.rows());
        let mut out = Vec::with_capacity(rows + LANES);
        let mut columns = Vec::new();
        for block in 0..rows.div_ceil(LANES) {
            columns.clear();
            tables.iter().for_each(|table| columns.extend(table.block(block)));
            out.extend(self.sums(&columns, &Begun::default()).map(likelihood));
        }
        out.truncate(rows);
        out
    }

    /// For each row what bias and trees add up to: a score to be compared with those of other rows.
    pub fn scores(&self, rows: &[&[f32]]) -> Vec<f32> {
        let mut out = Vec::with_capacity(rows.len() + LANES);
        for block in rows.chunks(LANES) {
            let mut columns = vec![[0.0; LANES]; block.first().map_or(0, |row| row.len())];
            for (lane, row) in block.iter().enumerate() {
                columns.iter_mut().zip(*row).for_each(|(column, value)| column[lane % LANES] = *value);
            }
            out.extend(self.sums(&columns, &Begun::default()));
        }
        out.truncate(rows.len());
        out
    }

    /// Asks a block of rows about its first columns.
    #[inline(never)]
    pub fn begin(&self, columns: &[Lanes]) -> Begun {
        Begun { paths: self.questions.ask(columns, 0).paths().collect(), columns: columns.len() }
    }

    /// Asks a block of rows about the columns that come after the first and gives the likelihoods.
    pub fn end(&self, begun: &Begun, columns: &[Lanes]) -> Lanes {
        self.sums(columns, begun).map(likelihood)
    }

    /// What all trees make of a block of rows.
    #[inline(never)]
    fn sums(&self, columns: &[Lanes], begun: &Begun) -> Lanes {
        let answers = self.questions.ask(columns, begun.columns);
        let mut sums = [self.bias; LANES];
        for (tree, (mut paths, leaves)) in answers.paths().zip(&self.leaves).enumerate() {
            if let Some(begun) = begun.paths.get(tree) {
                paths.iter_mut().zip(begun).for_each(|(path, begun)| *path |= begun);
            }
            for (sum, path) in sums.iter_mut().zip(paths) {
                *sum += leaves[usize::from(path) % PATHS];
            }
        }
        sums
    }

    /// The model as bytes: bias, number of trees, then for each the number of levels, the splits, and the leaves in steps
    /// of [`STEP`]; all little-endian.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = self.bias.to_le_bytes().to_vec();
        out.extend((self.levels.len() as u16).to_le_bytes());
        for (splits, leaves) in self.trees() {
            out.push(splits.len() as u8);
            for (column, threshold) in splits {
                out.extend(column.to_le_bytes());
                out.extend(threshold.to_le_bytes());
            }
            for leaf in leaves {
                out.extend(((leaf / STEP).round().clamp(-32768.0, 32767.0) as i16).to_le_bytes());
            }
        }
        out
    }

    /// Reads a model.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Reader(bytes).forest().unwrap_or_default().with_questions()
    }
}

/// The logistic function; `libm`'s, which is the same on every machine.
pub fn likelihood(sum: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-sum))
}

/// The precision of a leaf: sums of some hundred leaves stay exact to a hundredth. Leaves lie between -4 and 4.
const STEP: f32 = 1.0 / 8192.0;

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    fn forest(&mut self) -> Option<Forest> {
        let bias = f32::from_le_bytes(self.take()?);
        let count = u16::from_le_bytes(self.take()?);
        let room = usize::from(count);
        let (levels, splits, leaves) = (Vec::with_capacity(room), Vec::with_capacity(room * LEVELS), Vec::with_capacity(room));
        let mut forest = Forest { bias, levels, splits, leaves, ..Forest::default() };
        (0..count).try_for_each(|_| self.tree(&mut forest))?;
        Some(forest)
    }

    fn tree(&mut self, forest: &mut Forest) -> Option<()> {
        let [levels] = self.take()?;
        let paths = Some(1usize << levels.min(31)).filter(|&paths| paths <= PATHS)?;
        forest.levels.push(levels);
        for _ in 0..levels {
            forest.splits.push((u16::from_le_bytes(self.take()?), f32::from_le_bytes(self.take()?)));
        }
        let (steps, rest) = self.0.split_at_checked(2 * paths)?;
        self.0 = rest;
        let mut leaves = [0.0; PATHS];
        leaves.iter_mut().zip(steps.as_chunks().0).for_each(|(leaf, step)| *leaf = f32::from(i16::from_le_bytes(*step)) * STEP);
        forest.leaves.push(leaves);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forest() -> Forest {
        Forest::new(-1.0, vec![Tree { splits: vec![(0, 0.5), (1, 2.0)], leaves: vec![0.0, 1.0, 2.0, 3.5] }])
    }

    fn table(rows: &[&[f32]]) -> Matrix {
        let mut table = Matrix::default();
        for row in rows {
            let mut open = table.open_row();
            row.iter().for_each(|value| open.fill(&[""], [*value]));
        }
        table
    }

    #[test]
    fn each_path_has_its_leaf() {
        let check = |tables: &[&Matrix], sums: &[f32]| {
            let got = forest().likelihoods(tables);
            assert_eq!(got.len(), sums.len());
            for (got, sum) in got.into_iter().zip(sums) {
                assert!((got - 1.0 / (1.0 + (-sum).exp())).abs() < 1e-6, "{got} for {sum}");
            }
        };
        check(&[&table(&[&[0.0, 0.0], &[0.0, 3.0], &[1.0, 2.0], &[1.0, 2.1]])], &[-1.0, 0.0, 1.0, 2.5]);
        check(&[&table(&[&[1.0], &[0.0]]), &table(&[&[2.1], &[2.1]])], &[2.5, 0.0]);
        check(&[&table(&[&[1.0]])], &[1.0]);
        check(&[&table(&[&[0.0, 3.0][..]; LANES + 1])], &[0.0; LANES + 1]);
        check(&[], &[]);
    }

    #[test]
    fn rows_may_be_begun_with_their_first_columns() {
        let mut trees = vec![Tree { splits: vec![(2, 0.5), (0, 0.5), (1, 2.0)], leaves: (0..8u8).map(f32::from).collect() }];
        trees.push(Tree { splits: vec![(0, 0.5), (2, 0.5)], leaves: vec![-2.0, 0.5, 0.25, 4.0] });
        let forest = Forest::new(0.5, trees);
        let rows = [[1.0, 3.0, 0.0], [0.0, 3.0, 1.0], [1.0, 0.0, 1.0], [0.0, 0.0, 1.0]];
        let (first, second) = (table(&rows.each_ref().map(|row| &row[..2])), table(&rows.each_ref().map(|row| &row[2..])));
        let expected = forest.likelihoods(&[&first, &second]);
        assert_eq!(forest.end(&forest.begin(first.block(0)), second.block(0))[..4], expected);
    }

    #[test]
    fn scores_are_of_rows_in_order() {
        let rows: Vec<[f32; 2]> = (0..LANES + 3).map(|i| [(i % 2) as f32, 3.0 * (i % 3 / 2) as f32]).collect();
        let scores = forest().scores(&rows.iter().map(|row| row.as_slice()).collect::<Vec<_>>());
        let expected = rows.iter().map(|row| [-1.0, 0.0, 1.0, 2.5][2 * usize::from(row[0] > 0.5) + usize::from(row[1] > 2.0)]);
        assert_eq!(scores, expected.collect::<Vec<f32>>());
        assert_eq!(forest().scores(&[&[], &[]]), [-1.0, -1.0]);
    }

    #[test]
    fn bytes_give_the_same_model() {
        let bytes = forest().to_bytes();
        let rows = table(&[&[1.0, 3.0]]);
        assert_eq!(Forest::from_bytes(&bytes).likelihoods(&[&rows]), forest().likelihoods(&[&rows]));
        assert_eq!(Forest::from_bytes(&bytes[..bytes.len() - 1]).likelihoods(&[&rows]), [0.5], "broken");
    }
}
