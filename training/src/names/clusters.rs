//! Clusters of words from the raw text of the training sets.

use super::corpus::Text;

/// The cluster of each frequent word, from 1, by the hash of its lower-case form.
pub fn of_words(_texts: &[&Text], _count: usize) -> Vec<(u64, u8)> {
    Vec::new()
}
