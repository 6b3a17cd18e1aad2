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

/// The numbers of one choice, a column each; all choices of a kind fill the same columns in the same order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The columns; those of words are 0 until a model fills them.
    pub columns: Vec<f32>,
    /// Which columns are of words, and the key of the word that stands there.
    pub words: Vec<(usize, u32)>,
}

impl Row {
    /// A row with space for `columns`.
    pub(super) fn with_columns(columns: usize) -> Self {
        Self { columns: Vec::with_capacity(columns), words: Vec::new() }
    }

    /// Adds a column with a code, whose order means nothing.
    pub(super) fn code(&mut self, code: u32) {
        self.columns.push(code as f32);
    }

    /// Adds a column with a count or distance, cut to [`MOST`].
    pub(super) fn count(&mut self, count: usize) {
        self.columns.push(count.min(MOST) as f32);
    }

    /// Adds a column with a number that may be below 0.
    pub(super) fn number(&mut self, number: i32) {
        self.columns.push(number as f32);
    }

    /// Adds a column that says yes or no.
    pub(super) fn flag(&mut self, yes: bool) {
        self.columns.push(f32::from(u8::from(yes)));
    }

    /// Adds a column for a word (0: none) in a place: the model says what it tells there.
    pub(super) fn word(&mut self, word: u32, place: [u32; 2]) {
        if word != 0 {
            self.words.push((self.columns.len(), base(word, [place[0], place[1], 0])));
        }
        self.columns.push(0.0);
    }

    /// Adds columns for what a choice does not have.
    pub(super) fn absent(&mut self, columns: usize) {
        self.columns.extend(std::iter::repeat_n(-1.0, columns));
    }
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
