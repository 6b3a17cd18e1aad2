//! Weights by key, as a model's file holds them: in the order of the keys.
//!
//! In the file: their number and the step of one, the keys as u32, then the weights as i8.

/// Weights by key.
#[derive(Clone, Debug, Default)]
pub struct Weights(Vec<(u32, f32)>);

impl Weights {
    /// The weight of a key.
    pub fn get(&self, key: u32) -> Option<f32> {
        let at = self.0.binary_search_by_key(&key, |(key, _)| *key).ok()?;
        self.0.get(at).map(|(_, weight)| *weight)
    }

    /// How many keys have a weight.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no key has one.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
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
        all.is_sorted_by_key(|(key, _)| *key).then_some(Self(all))
    }

    /// Weights in 8 bits; those that round to nothing are left out.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let most = self.0.iter().fold(0f32, |most, (_, weight)| most.max(weight.abs()));
        let step = (most / 127.0).max(f32::MIN_POSITIVE);
        let kept: Vec<(u32, i8)> =
            self.0.iter().map(|(key, weight)| (*key, (weight / step).round() as i8)).filter(|(_, level)| *level != 0).collect();
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
        Self(all)
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
