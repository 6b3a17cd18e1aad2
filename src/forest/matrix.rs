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
    /// Block after block, in each column after column. Rows that the last block lacks are zero.
    values: Vec<Lanes>,
    rows: usize,
    /// The row that is open.
    open: Vec<f32>,
}

impl Matrix {
    /// An empty matrix with room for `rows` rows of about `columns` values.
    pub fn with_room(rows: usize, columns: usize) -> Self {
        let values = Vec::with_capacity(rows.div_ceil(LANES) * columns);
        Self { values, names: Vec::with_capacity(columns), open: Vec::with_capacity(columns), ..Self::default() }
    }

    /// Adds the next value of the open row. Every row must have the columns of the first, in its order.
    pub(crate) fn push(&mut self, name: &'static str, value: f32) {
        if self.rows == 0 {
            self.names.push(name);
        }
        self.open.push(value);
    }

    pub(crate) fn flag(&mut self, name: &'static str, value: bool) {
        self.push(name, f32::from(u8::from(value)));
    }

    pub(crate) fn end_row(&mut self) {
        let (block, lane) = (self.rows / LANES, self.rows % LANES);
        let width = self.names.len();
        self.values.resize((block + 1) * width, [0.0; LANES]);
        let block = self.values.get_mut(block * width..).unwrap_or_default();
        for (lanes, value) in block.iter_mut().zip(self.open.drain(..)) {
            lanes[lane] = value;
        }
        self.rows += 1;
    }

    /// How many rows there are.
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The values of a column in a block, if there is such a column.
    pub fn lanes(&self, block: usize, column: usize) -> Option<&Lanes> {
        let width = self.names.len();
        (column < width).then(|| self.values.get(block * width + column)).flatten()
    }

    /// The values of a row.
    pub fn row(&self, row: usize) -> impl Iterator<Item = f32> + '_ {
        let columns = (0..self.names.len()).map_while(move |column| self.lanes(row / LANES, column));
        columns.filter_map(move |lanes| lanes.get(row % LANES).copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_as_they_were_written() {
        let mut matrix = Matrix::default();
        for row in 0..LANES + 3 {
            matrix.push("number", row as f32);
            matrix.flag("odd", row % 2 == 1);
            matrix.end_row();
        }
        assert_eq!((matrix.rows(), matrix.names.as_slice()), (LANES + 3, &["number", "odd"][..]));
        assert_eq!(matrix.row(LANES + 1).collect::<Vec<_>>(), [LANES as f32 + 1.0, 1.0]);
        assert_eq!(matrix.lanes(1, 0).map(|lanes| lanes[2]), Some(LANES as f32 + 2.0));
        assert_eq!((matrix.lanes(0, 2), matrix.lanes(2, 0)), (None, None));
    }
}
