//! The tagger's model file, read in place: nothing is parsed or built when the program starts.
//!
//! All numbers are little-endian. A table of keys is cut into buckets by the key's high bits; an index says how many
//! bytes each bucket takes, with the position of every eighth, and the entries of a bucket begin with the key's low
//! 16 bits. So a look-up reads at most eight lengths and the one or two entries of one bucket. A key that the table does not
//! hold is taken for another with a probability of about one in 20,000, in training just as here.
//!
//! Layout: [`MAGIC`]; the scale of the weights and the steps' scores (f32); then two tables, the lexicon (cluster and
//! flags of a word) and the weights (for each feature the number of states that it speaks of and pairs of state and weight, or
//! [`EVERY_STATE`] and the weight of each), each as the number of buckets' bits
//! (u32), the index, the number of bytes (u32) and the entries.

use std::ops::Range;

use super::lattice::{LABELS, SIDES, STATES, Scores, Steps};

/// The first bytes of the file, with its version.
pub const MAGIC: [u8; 8] = *b"PGNAMES3";

/// Buckets between two positions of an index.
const STRIDE: usize = 8;
/// Flags of a word in the lexicon: a name may begin with it though it has no capital.
pub const BEGINS: u8 = 1;
/// It may stand inside a name though it has no capital.
pub const INSIDE: u8 = 2;

/// Sums of weights, one for each state. A token has some 150 features at most and a weight is a byte, so 16 bits hold them.
pub type Sums = [i16; STATES];

/// In place of a number of pairs: the weights of all states follow, in their order.
const EVERY_STATE: u8 = u8::MAX;

/// A table of keys in buckets.
#[derive(Clone, Copy, Debug, Default)]
struct Table<'a> {
    bits: u32,
    /// For each stride a position (u32) and the lengths of its buckets.
    index: &'a [u8],
    entries: &'a [u8],
}

impl<'a> Table<'a> {
    /// Where the entries of the bucket stand that a key is in, and the key's low 16 bits.
    #[inline]
    fn bucket(&self, key: u32) -> Option<(Range<usize>, [u8; 2])> {
        let number = (u64::from(key) >> (32 - self.bits)) as usize;
        let group = self.index.get(number / STRIDE * (4 + STRIDE)..)?.get(..4 + STRIDE)?;
        let (position, lengths) = group.split_first_chunk::<4>()?;
        let start = u32::from_le_bytes(*position) as usize + sum_of_first(*lengths.first_chunk()?, number % STRIDE);
        let len = lengths.get(number % STRIDE).copied().unwrap_or(0) as usize;
        Some((start..start + len, (key as u16).to_le_bytes()))
    }
}

/// The sum of the first `count` bytes, all eight at once: pairs of them as 16 bits, then the four sums by a product.
#[inline]
const fn sum_of_first(bytes: [u8; STRIDE], count: usize) -> usize {
    const EVEN: u64 = 0x00FF_00FF_00FF_00FF;
    const ONES: u64 = 0x0001_0001_0001_0001;
    let first = u64::from_le_bytes(bytes) & ((1 << (8 * count)) - 1);
    let pairs = (first & EVEN) + (first >> 8 & EVEN);
    (pairs.wrapping_mul(ONES) >> 48) as usize
}

/// The tagger's model.
#[derive(Clone, Debug, Default)]
pub struct Model<'a> {
    scale: f32,
    steps: Steps,
    lexicon: Table<'a>,
    weights: Table<'a>,
}

/// Reads a model file from its start.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn bytes(&mut self, len: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(taken)
    }

    fn number<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*taken)
    }

    fn float(&mut self) -> Option<f32> {
        self.number().map(f32::from_le_bytes)
    }

    fn size(&mut self) -> Option<usize> {
        self.number().map(|bytes| u32::from_le_bytes(bytes) as usize)
    }

    fn table(&mut self) -> Option<Table<'a>> {
        let bits = u32::try_from(self.size()?).ok().filter(|&bits| (4..32).contains(&bits))?;
        let index = self.bytes((1usize << bits) / STRIDE * (4 + STRIDE))?;
        let len = self.size()?;
        Some(Table { bits, index, entries: self.bytes(len)? })
    }
}

impl<'a> Model<'a> {
    /// The model in `bytes`; `None` if they are not one of this version.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut reader = Reader(bytes);
        if reader.number()? != MAGIC {
            return None;
        }
        let scale = reader.float()?;
        let mut steps = Steps::default();
        for score in steps.border.as_flattened_mut().iter_mut().chain(steps.inner.as_flattened_mut()) {
            *score = reader.float()?;
        }
        Some(Self { scale, steps, lexicon: reader.table()?, weights: reader.table()? })
    }

    /// Scores of steps between tokens.
    pub fn steps(&self) -> &Steps {
        &self.steps
    }

    fn word(&self, lower: u64) -> [u8; 2] {
        let key = word_key(lower);
        let Some((bucket, low)) = self.lexicon.bucket(key) else { return [0; 2] };
        let entries = self.lexicon.entries.get(bucket).unwrap_or_default();
        entries.as_chunks::<4>().0.iter().find(|entry| entry[..2] == low).map_or([0; 2], |entry| [entry[2], entry[3]])
    }

    /// The cluster of a word by the hash of its lower-case form, from 1; 0 for none.
    pub fn cluster(&self, lower: u64) -> u8 {
        self.word(lower)[0]
    }

    /// Whether names may begin with the word in lower case: "al", "von".
    pub fn begins_names(&self, lower: u64) -> bool {
        self.word(lower)[1] & BEGINS != 0
    }

    /// Whether the word or mark may stand inside a name: "of", "-".
    pub fn is_inside_names(&self, lower: u64) -> bool {
        self.word(lower)[1] & INSIDE != 0
    }

    /// Adds the weights of features to a token's sums, and empties their list.
    ///
    /// All at once, so that the processor fetches several from memory at a time; first those of some states, one by one, then
    /// those of all states, many at a time: what was just written one by one cannot soon be read so.
    pub fn add_all(&self, features: &mut Vec<u32>, sums: &mut Sums) {
        features.retain_mut(|feature| {
            let whole = self.add_some(*feature, sums);
            *feature = whole.unwrap_or(0);
            whole.is_some()
        });
        let mut all = *sums;
        for &place in features.iter() {
            add_each(&mut all, self.weights.entries.get(place as usize..).unwrap_or_default());
        }
        *sums = all;
        features.clear();
    }

    /// Adds the weights of a feature that speaks of some states; for one that speaks of all gives where its weights stand.
    #[inline]
    fn add_some(&self, feature: u32, sums: &mut Sums) -> Option<u32> {
        let (bucket, low) = self.weights.bucket(feature)?;
        let entries = self.weights.entries.get(bucket.clone())?;
        let mut rest = entries;
        while let [a, b, count, tail @ ..] = rest {
            let length = if *count == EVERY_STATE { STATES } else { 2 * *count as usize };
            let (pairs, next) = tail.split_at_checked(length)?;
            if [*a, *b] == low {
                if *count == EVERY_STATE {
                    return u32::try_from(bucket.end - tail.len()).ok();
                }
                for &[state, weight] in pairs.as_chunks::<2>().0 {
                    if let Some(sum) = sums.get_mut(state as usize) {
                        *sum = sum.wrapping_add(i16::from(weight.cast_signed()));
                    }
                }
                return None;
            }
            rest = next;
        }
        None
    }

    /// The scores that sums of weights mean.
    pub fn scores(&self, sums: &Sums) -> Scores {
        let mut scores = [0.0; STATES];
        scores.iter_mut().zip(sums).for_each(|(score, sum)| *score = f32::from(*sum) * self.scale);
        scores
    }
}

/// Adds the weights of all states, which a slice begins with; eight at a time, as processors do.
#[inline]
fn add_each(sums: &mut Sums, weights: &[u8]) {
    let Some(weights) = weights.first_chunk::<STATES>() else { return };
    let add = |sum: i16, weight: u8| sum.wrapping_add(i16::from(weight.cast_signed()));
    let (eights, rest) = sums.as_chunks_mut::<8>();
    let (weights, rest_of_weights) = weights.as_chunks::<8>();
    for (sums, weights) in eights.iter_mut().zip(weights) {
        *sums = std::array::from_fn(|state| add(sums[state], weights[state]));
    }
    rest.iter_mut().zip(rest_of_weights).for_each(|(sum, weight)| *sum = add(*sum, *weight));
}

/// The key of a word in the lexicon.
pub const fn word_key(lower: u64) -> u32 {
    (lower >> 16) as u32
}

/// Writes model files.
pub mod write {
    use super::{EVERY_STATE, LABELS, MAGIC, SIDES, STATES, STRIDE, Steps};

    /// An entry of a table: its key and what follows the key's low bits.
    pub type Entry = (u32, Vec<u8>);

    /// Pairs from which on the weights of all states stand in their place: they are added many at a time, and the file is
    /// as long either way.
    const MANY: u8 = 16;

    /// Entries of a bucket on average: more would make look-ups slow, fewer the index large.
    const ENTRIES_A_BUCKET: usize = 2;
    /// Most bytes that a bucket may take.
    const LONGEST_BUCKET: usize = u8::MAX as usize;

    /// A model file. The weights of a feature are the number of states that it speaks of, then pairs of state and weight.
    pub fn model(scale: f32, steps: &Steps, lexicon: &[Entry], weights: &[Entry]) -> Vec<u8> {
        const { assert!(SIDES == LABELS + 1) };
        let mut out = MAGIC.to_vec();
        out.extend(scale.to_le_bytes());
        for score in steps.border.as_flattened().iter().chain(steps.inner.as_flattened()) {
            out.extend(score.to_le_bytes());
        }
        table(lexicon, &mut out);
        let weights: Vec<Entry> = weights.iter().map(|(key, weights)| (*key, spread(weights))).collect();
        table(&weights, &mut out);
        out
    }

    /// The weights of a feature as they stand in the file.
    fn spread(weights: &[u8]) -> Vec<u8> {
        let Some((count, pairs)) = weights.split_first().filter(|(count, _)| **count >= MANY) else { return weights.to_vec() };
        debug_assert_eq!(pairs.len(), 2 * usize::from(*count));
        let mut all = vec![0; 1 + STATES];
        all[0] = EVERY_STATE;
        for &[state, weight] in pairs.as_chunks::<2>().0 {
            if let Some(place) = all.get_mut(1 + usize::from(state)) {
                *place = weight;
            }
        }
        all
    }

    /// Appends a table with about as many buckets as entries. Of entries that look the same in it the first counts.
    fn table(entries: &[Entry], out: &mut Vec<u8>) {
        let mut sorted: Vec<_> = entries.iter().collect();
        sorted.sort_by_key(|entry| entry.0);
        let bits = (4..24).find(|&bits| (1 << bits) * ENTRIES_A_BUCKET >= sorted.len() && fits(&sorted, bits)).unwrap_or(24);
        let mut seen = std::collections::BTreeSet::new();
        sorted.retain(|entry| seen.insert((entry.0 >> (32 - bits), entry.0 as u16)));
        let mut lengths = vec![0u8; 1 << bits];
        let mut bytes = Vec::new();
        let mut positions = Vec::new();
        let mut rest = sorted.as_slice();
        for (bucket, length) in lengths.iter_mut().enumerate() {
            if bucket % STRIDE == 0 {
                positions.push(bytes.len() as u32);
            }
            let count = rest.iter().take_while(|entry| (entry.0 >> (32 - bits)) as usize == bucket).count();
            let (here, after) = rest.split_at(count);
            let start = bytes.len();
            for (key, value) in here {
                bytes.extend((*key as u16).to_le_bytes());
                bytes.extend(value);
            }
            *length = (bytes.len() - start) as u8;
            rest = after;
        }
        out.extend((bits as u32).to_le_bytes());
        for (position, lengths) in positions.iter().zip(lengths.chunks(STRIDE)) {
            out.extend(position.to_le_bytes());
            out.extend(lengths);
        }
        out.extend((bytes.len() as u32).to_le_bytes());
        out.extend(bytes);
    }

    fn fits(sorted: &[&Entry], bits: usize) -> bool {
        let mut buckets = sorted.chunk_by(|a, b| a.0 >> (32 - bits) == b.0 >> (32 - bits));
        buckets.all(|bucket| bucket.iter().map(|entry| 2 + entry.1.len()).sum::<usize>() <= LONGEST_BUCKET)
    }
}

#[cfg(test)]
mod tests {
    use super::super::hash;
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut steps = Steps::default();
        steps.border[1][2] = 0.5;
        let key = |i: u64| hash::feature(3, i);
        let weights: Vec<_> = (0..5000).map(|i| (key(i), vec![2, (i % 41) as u8, 5, 40, (-7i8) as u8])).collect();
        let lexicon: Vec<_> = (0..300).map(|i| (word_key(hash::mix(i)), vec![i as u8, BEGINS])).collect();
        let bytes = write::model(0.25, &steps, &lexicon, &weights);
        let model = Model::read(&bytes).expect("a model of this version");
        assert_eq!(model.steps(), &steps);
        for i in 0..5000 {
            let mut sums = [0; STATES];
            model.add_all(&mut vec![key(i)], &mut sums);
            let expected = if i % 41 == 40 { -2 } else { 5 };
            assert_eq!(sums[(i % 41) as usize], expected, "feature {i}");
            assert_eq!(sums[40], if i % 41 == 40 { -2 } else { -7 });
        }
        for i in 0..300 {
            assert_eq!(model.cluster(hash::mix(i)), i as u8);
            assert!(model.begins_names(hash::mix(i)) && !model.is_inside_names(hash::mix(i)));
        }
    }

    #[test]
    fn many_weights_are_as_good_as_few() {
        for count in [1, 15, 16, STATES as u8] {
            let pairs = (0..count).flat_map(|state| [state, state.wrapping_sub(20)]);
            let weights = (7, std::iter::once(count).chain(pairs).collect());
            let bytes = write::model(1.0, &Steps::default(), &[], &[(6, vec![1, 0, 1]), weights, (8, vec![1, 40, 1])]);
            let model = Model::read(&bytes).expect("a model of this version");
            let mut sums = [1; STATES];
            model.add_all(&mut vec![7], &mut sums);
            let expected: Sums = std::array::from_fn(|state| if state < usize::from(count) { state as i16 - 19 } else { 1 });
            assert_eq!(sums, expected, "{count}");
        }
    }

    #[test]
    fn bytes_are_summed() {
        let bytes = [255, 1, 2, 255, 3, 200, 255, 255];
        for count in 0..STRIDE {
            assert_eq!(sum_of_first(bytes, count), bytes.iter().take(count).map(|&b| b as usize).sum::<usize>(), "{count}");
        }
    }

    #[test]
    fn other_bytes_are_no_model() {
        assert!(Model::read(b"").is_none());
        assert!(Model::read(&[b'x'; 100]).is_none());
        let bytes = write::model(1.0, &Steps::default(), &[], &[]);
        assert!(Model::read(&bytes).is_some());
        assert!((0..bytes.len()).all(|len| Model::read(&bytes[..len]).is_none()));
    }
}
