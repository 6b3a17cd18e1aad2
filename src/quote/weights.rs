//! Weights by key, as a model's file holds them: in the order of the keys.
//!
//! In the file: their number and the step of one, the keys as u32, then the weights as i8.

/// Weights by key.
#[derive(Clone, Debug, Default)]
pub struct Weights {
    all: Vec<(u32, f32)>,
    /// Where the keys begin that start with the same bits, for each value of these, and the end of all.
    starts: Vec<u32>,
    step: f32,
}

/// Bits of a key by which it is looked up: a few keys share them.
const PREFIX: u32 = 12;

impl Weights {
    /// Weights in the order of their keys.
    fn new(all: Vec<(u32, f32)>, step: f32) -> Self {
        let mut starts = Vec::with_capacity((1 << PREFIX) + 1);
        for (at, (key, _)) in all.iter().enumerate() {
            starts.resize(starts.len().max((key >> (u32::BITS - PREFIX)) as usize + 1), at as u32);
        }
        starts.resize((1 << PREFIX) + 1, all.len() as u32);
        Self { all, starts, step }
    }

    /// The weight of a key.
    pub fn get(&self, key: u32) -> Option<f32> {
        let prefix = (key >> (u32::BITS - PREFIX)) as usize;
        let (from, to) = (*self.starts.get(prefix)?, *self.starts.get(prefix + 1)?);
        let near = self.all.get(from as usize..to as usize)?;
        near.iter().find(|(near, _)| *near == key).map(|(_, weight)| *weight)
    }

    /// How many steps the weight of a key is, 0 if it has none; for no key what counts as absent, the weight of -1.
    pub(super) fn level(&self, key: Option<u32>) -> i16 {
        match key {
            Some(key) => self.get(key).map_or(0, |weight| (weight / self.step).round() as i16),
            None => (-1.0 / self.step).floor() as i16,
        }
    }

    /// What one step is in the file.
    pub(super) const fn step(&self) -> f32 {
        self.step
    }

    /// How many keys have a weight.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether no key has one.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Reads a table; nothing if the bytes are cut short or the keys are not in order.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (count, rest) = bytes.split_first_chunk()?;
        let (step, rest) = rest.split_first_chunk()?;
        let count = u32::from_le_bytes(*count) as usize;
        let (keys, levels) = rest.split_at_checked(count.checked_mul(4)?)?;
        let levels = levels.get(..count)?;
        let step = f32::from_le_bytes(*step);
        let keys = keys.as_chunks().0.iter().map(|key| u32::from_le_bytes(*key));
        let all: Vec<_> = keys.zip(levels).map(|(key, level)| (key, f32::from(level.cast_signed()) * step)).collect();
        all.is_sorted_by_key(|(key, _)| *key).then(|| Self::new(all, step))
    }

    /// Weights in 8 bits; those that round to nothing are left out.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let step = self.step.max(f32::MIN_POSITIVE);
        let kept: Vec<(u32, i8)> =
            self.all.iter().map(|(key, weight)| (*key, (weight / step).round() as i8)).filter(|(_, level)| *level != 0).collect();
        let mut out = (kept.len() as u32).to_le_bytes().to_vec();
        out.extend(step.to_le_bytes());
        out.extend(kept.iter().flat_map(|(key, _)| key.to_le_bytes()));
        out.extend(kept.iter().map(|(_, level)| level.cast_unsigned()));
        out
    }
}

impl FromIterator<(u32, f32)> for Weights {
    /// Of two weights of one key the last counts.
    fn from_iter<I: IntoIterator<Item = (u32, f32)>>(weights: I) -> Self {
        let mut all: Vec<_> = weights.into_iter().collect();
        all.sort_by_key(|(key, _)| *key);
        all.dedup_by(|later, earlier| {
            later.0 == earlier.0 && {
                earlier.1 = later.1;
                true
            }
        });
        let most = all.iter().fold(0f32, |most, (_, weight)| most.max(weight.abs()));
        Self::new(all, (most / 127.0).max(f32::MIN_POSITIVE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_weight_of_a_key_counts() {
        let weights: Weights = [(9, 0.5), (7, 1.0), (9, -0.5)].into_iter().collect();
        assert_eq!((weights.len(), weights.get(9), weights.get(7), weights.get(8)), (2, Some(-0.5), Some(1.0), None));
    }

    #[test]
    fn broken_bytes_are_no_table() {
        let bytes = Weights::from_iter([(7, 1.0), (9, 0.5)]).to_bytes();
        assert_eq!(Weights::from_bytes(&bytes).map(|weights| weights.len()), Some(2));
        assert!(Weights::from_bytes(&bytes[..bytes.len() - 1]).is_none());
    }
}
