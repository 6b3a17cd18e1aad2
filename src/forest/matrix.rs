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
}

impl Matrix {
    /// An empty matrix with room for `rows` rows of about `columns` values.
    pub fn with_room(rows: usize, columns: usize) -> Self {
        let values = Vec::with_capacity((rows / LANES + 1) * columns);
        Self { values, names: Vec::with_capacity(columns), ..Self::default() }
    }

    /// Adds a row, which is then to be filled with the columns of the first, in its order.
    pub(crate) fn open_row(&mut self) -> Row<'_> {
        let (block, lane) = (self.rows / LANES, self.rows % LANES);
        let width = self.names.len();
        if lane == 0 {
            self.values.resize((block + 1) * width, [0.0; LANES]);
        }
        self.rows += 1;
        if width == 0 {
            return Row { places: [].iter_mut(), lane, first: Some((&mut self.names, &mut self.values)) };
        }
        Row { places: self.values.get_mut(block * width..).unwrap_or_default().iter_mut(), lane, first: None }
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
    places: std::slice::IterMut<'a, Lanes>,
    lane: usize,
    /// The names and the columns, which the first row makes.
    first: Option<(&'a mut Vec<&'static str>, &'a mut Vec<Lanes>)>,
}

impl Row<'_> {
    /// Fills the next column.
    #[inline]
    pub fn push(&mut self, name: &'static str, value: f32) {
        match self.places.next() {
            Some(lanes) => lanes[self.lane % LANES] = value,
            None => self.add_column(name, value),
        }
    }

    /// Fills the next column with yes or no.
    #[inline]
    pub fn flag(&mut self, name: &'static str, value: bool) {
        self.push(name, f32::from(u8::from(value)));
    }

    #[cold]
    fn add_column(&mut self, name: &'static str, value: f32) {
        if let Some((names, columns)) = &mut self.first {
            let mut lanes = [0.0; LANES];
            lanes[self.lane % LANES] = value;
            names.push(name);
            columns.push(lanes);
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
            open.push("number", row as f32);
            open.flag("odd", row % 2 == 1);
        }
        assert_eq!((matrix.rows(), matrix.names.as_slice()), (LANES + 3, &["number", "odd"][..]));
        assert_eq!(matrix.row(LANES + 1).collect::<Vec<_>>(), [LANES as f32 + 1.0, 1.0]);
        assert_eq!(matrix.block(1).first().map(|lanes| lanes[2]), Some(LANES as f32 + 2.0));
        assert_eq!((matrix.block(0).len(), matrix.block(2).len()), (2, 0));
    }
}
