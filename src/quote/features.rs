//! What the models see of a choice: keys of a log-linear model, or a row of numbers for trees.

/// The features of one choice: numbers, each the hash of a template and its values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Features(pub Vec<u32>);

impl Features {
    /// Adds a feature: the [`base`] of what is seen, for one of the choices.
    pub(super) fn add(&mut self, base: u32, choice: u32) {
        self.0.push(mix(base, choice));
    }
}

/// The numbers of one choice as the trainer sees them; a model in use reads [`Rows`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The columns; those of words are 0 until a model fills them.
    pub columns: Vec<f32>,
    /// Which columns are of words, and the key of the word that stands there.
    pub words: Vec<(usize, u32)>,
}

/// Rows of numbers, a column each; all choices of a kind fill the same columns in the same order. Whole numbers, and [`LANES`] rows
/// side by side, so that a tree asks its questions of many at once.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    width: usize,
    rows: usize,
    /// Block after block, in each column after column.
    values: Vec<Lanes>,
    /// The next column of the open row.
    next: usize,
    words: Vec<Word>,
}

/// A word in a row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    row: usize,
    column: usize,
    /// Nothing where a choice has no such word: what the trainer sees as any other absent column.
    key: Option<u32>,
}

/// Rows that lie together.
pub(super) const LANES: usize = 16;

/// One column of a block.
pub(super) type Lanes = [i16; LANES];

impl Rows {
    /// Room for so many rows of `width` columns, of which about so many in each are of words.
    pub fn new(width: usize, rows: usize, words: usize) -> Self {
        let values = vec![[0; LANES]; rows.div_ceil(LANES) * width];
        Self { width, values, words: Vec::with_capacity(rows * words), ..Self::default() }
    }

    /// Begins a row. Columns that are not filled are 0.
    pub fn open(&mut self) {
        debug_assert!(self.rows == 0 || self.next == (self.rows - 1) / LANES * self.width + self.width, "a row has {} columns", self.width);
        self.next = self.rows / LANES * self.width;
        debug_assert!(self.next + self.width <= self.values.len(), "no room for row {}", self.rows);
        self.rows += 1;
    }

    /// How many rows there are.
    pub const fn len(&self) -> usize {
        self.rows
    }

    /// The blocks, each with its columns.
    pub fn blocks(&self) -> impl Iterator<Item = &[Lanes]> {
        self.values.chunks(self.width.max(1))
    }

    /// Fills the columns of words with what each word tells.
    pub fn fill_words(&mut self, tells: impl Fn(Option<u32>) -> i16) {
        for word in &self.words {
            let place = self.values.get_mut(word.row / LANES * self.width + word.column);
            if let Some(lanes) = place {
                lanes[word.row % LANES] = tells(word.key);
            }
        }
    }

    /// Each row alone.
    pub fn each(&self) -> impl Iterator<Item = Row> + '_ {
        (0..self.rows).map(|row| {
            let block = self.values.get(row / LANES * self.width..).unwrap_or(&[]);
            let words = self.words.iter().filter(|w| w.row == row).filter_map(|w| Some((w.column, w.key?)));
            Row { columns: block.iter().take(self.width).map(|lanes| f32::from(lanes[row % LANES])).collect(), words: words.collect() }
        })
    }

    /// Adds columns: many at once, for one look at where they go.
    #[inline(always)]
    pub fn fill<const COUNT: usize>(&mut self, values: [i16; COUNT]) {
        let lane = self.rows.wrapping_sub(1) % LANES;
        if let Some(places) = self.values.get_mut(self.next..).and_then(|places| places.first_chunk_mut::<COUNT>()) {
            places.iter_mut().zip(values).for_each(|(lanes, value)| lanes[lane] = value);
        }
        self.next += COUNT;
    }

    /// Adds a column for a word (0: none) in a place: the model says what it tells there.
    pub fn word(&mut self, word: u32, place: [u32; 2]) {
        if word != 0 {
            self.put(Some(base(word, [place[0], place[1], 0])));
        }
        self.fill([0]);
    }

    /// Adds a column of words for a choice that has no such place.
    pub fn no_word(&mut self) {
        self.put(None);
        self.fill([-1]);
    }

    fn put(&mut self, key: Option<u32>) {
        let row = self.rows.wrapping_sub(1);
        let column = self.next.wrapping_sub(row / LANES * self.width);
        self.words.push(Word { row, column, key });
    }

    /// Adds columns for what a choice does not have.
    pub fn absent(&mut self, columns: usize) {
        let lane = self.rows.wrapping_sub(1) % LANES;
        let places = self.values.get_mut(self.next..).and_then(|places| places.get_mut(..columns));
        places.unwrap_or(&mut []).iter_mut().for_each(|lanes| lanes[lane] = -1);
        self.next += columns;
    }
}

/// A column with a code, whose order means nothing.
pub(super) const fn code(code: u32) -> i16 {
    code as i16
}

/// A column with a count or distance, cut to [`MOST`].
pub(super) fn count(count: usize) -> i16 {
    count.min(MOST) as i16
}

/// A column with a number that may be below 0.
pub(super) fn number(number: i32) -> i16 {
    number.clamp(-(MOST as i32), MOST as i32) as i16
}

/// A column that says yes or no.
pub(super) fn flag(yes: bool) -> i16 {
    i16::from(yes)
}

/// Counts beyond this tell nothing more.
const MOST: usize = 4000;

/// The hash of a template with its values.
pub(super) fn base(template: u32, values: [u32; 3]) -> u32 {
    values.iter().fold(mix(0x9e37_79b9, template), |hash, &value| mix(hash, value))
}

/// One round of a multiplicative hash (the finaliser of MurmurHash3, with the value mixed in).
fn mix(hash: u32, value: u32) -> u32 {
    let mut h = hash ^ value.wrapping_mul(0xcc9e_2d51).rotate_left(15);
    h = (h ^ (h >> 16)).wrapping_mul(0x85eb_ca6b);
    h = (h ^ (h >> 13)).wrapping_mul(0xc2b2_ae35);
    h ^ (h >> 16)
}

/// A count or distance in steps that grow: 0 1 2 3 4 5-6 7-9 10-14 15-24 25-49 50 and more.
pub(super) fn bucket(n: usize) -> u32 {
    match n {
        0..=4 => n as u32,
        5..=6 => 5,
        7..=9 => 6,
        10..=14 => 7,
        15..=24 => 8,
        25..=49 => 9,
        _ => 10,
    }
}
