//! Rows of numbers, laid out so that a forest asks its questions of many rows at once.

/// Rows that lie together: as many as a few vector registers hold.
pub const LANES: usize = 16;

/// One value of each row of a block.
pub type Lanes = [f32; LANES];

/// Rows of numbers. Blocks of [`LANES`] rows; in a block the values of one column lie side by side.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    /// The names of the columns; filled by the first row.
    pub names: Vec<&'static str>,
    /// Block after block, in each column after column. What stands in place of the rows that the last block lacks is of no account.
    values: Vec<Lanes>,
    rows: usize,
}

impl Matrix {
    /// Forgets the rows but keeps their room.
    pub const fn clear(&mut self) {
        self.rows = 0;
    }

    /// Adds a row, which is then to be filled with the columns of the first, in its order.
    pub(crate) fn open_row(&mut self) -> Row<'_> {
        let (block, lane) = (self.rows / LANES, self.rows % LANES);
        let width = self.names.len();
        if self.values.len() < (block + 1) * width {
            self.values.resize((block + 1) * width, [0.0; LANES]);
        }
        self.rows += 1;
        if width == 0 {
            return Row { places: &mut [], lane, first: Some((&mut self.names, &mut self.values)) };
        }
        Row { places: self.values.get_mut(block * width..).unwrap_or_default(), lane, first: None }
    }

    /// How many rows there are.
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The columns of a block; none where there is no such block.
    pub fn block(&self, block: usize) -> &[Lanes] {
        let width = self.names.len();
        self.values.get(block * width..(block + 1) * width).unwrap_or_default()
    }

    /// The values of a row.
    pub fn row(&self, row: usize) -> impl Iterator<Item = f32> + '_ {
        self.block(row / LANES).iter().map(move |lanes| lanes[row % LANES])
    }
}

/// A row that is being filled.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    /// The columns that are not yet filled.
    places: &'a mut [Lanes],
    lane: usize,
    /// The names and the columns, which the first row makes.
    first: Option<(&'a mut Vec<&'static str>, &'a mut Vec<Lanes>)>,
}

impl Row<'_> {
    /// Fills the next columns: many at once, for one look at how many are left.
    #[inline]
    pub fn fill<const COUNT: usize>(&mut self, names: &[&'static str; COUNT], values: [f32; COUNT]) {
        let lane = self.lane % LANES;
        match std::mem::take(&mut self.places).split_first_chunk_mut::<COUNT>() {
            Some((places, rest)) => {
                places.iter_mut().zip(values).for_each(|(lanes, value)| lanes[lane] = value);
                self.places = rest;
            }
            None => self.add_columns(names, &values),
        }
    }

    #[cold]
    fn add_columns(&mut self, names: &[&'static str], values: &[f32]) {
        if let Some((all_names, columns)) = &mut self.first {
            for value in values {
                let mut lanes = [0.0; LANES];
                lanes[self.lane % LANES] = *value;
                columns.push(lanes);
            }
            all_names.extend(names);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_as_they_were_written() {
        let mut matrix = Matrix::default();
        for row in 0..LANES + 3 {
            let mut open = matrix.open_row();
            open.fill(&["number", "odd"], [row as f32, (row % 2) as f32]);
        }
        assert_eq!((matrix.rows(), matrix.names.as_slice()), (LANES + 3, &["number", "odd"][..]));
        assert_eq!(matrix.row(LANES + 1).collect::<Vec<_>>(), [LANES as f32 + 1.0, 1.0]);
        assert_eq!(matrix.block(1).first().map(|lanes| lanes[2]), Some(LANES as f32 + 2.0));
        assert_eq!((matrix.block(0).len(), matrix.block(2).len()), (2, 0));
    }
}
