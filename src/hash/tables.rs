//! Hash tables that hash with FNV-1a: several times faster than the standard library's on short keys.
//!
//! A page that knew where its words go could make them collide, and reading it take the square of its length. So the
//! programs around the core seed the tables. No result may depend on the order of a table.

use std::hash::{BuildHasher, Hasher};
use std::sync::OnceLock;

use super::{FACTOR, SEED, mix, step};

/// What the hash of every key begins from, beside FNV's own beginning; 0 where nobody has seeded the tables before the first was asked.
static SEED_OF_TABLES: OnceLock<u64> = OnceLock::new();

/// Gives all tables of this process a number that no page can know. Does nothing once a table has been used.
pub fn seed_tables(seed: u64) {
    // Tables in use would lose their keys by another.
    let _ = SEED_OF_TABLES.set(seed);
}

/// A table of values by key.
pub type HashMap<K, V> = std::collections::HashMap<K, V, Seeded>;

/// A set of keys.
pub type HashSet<K> = std::collections::HashSet<K, Seeded>;

/// Hashes a table's keys with [`Fnv`]; asks for the seed once.
#[derive(Clone, Copy, Debug)]
pub struct Seeded(Fnv);

impl Default for Seeded {
    fn default() -> Self {
        Self(Fnv(SEED ^ SEED_OF_TABLES.get_or_init(|| 0)))
    }
}

impl BuildHasher for Seeded {
    type Hasher = Fnv;

    fn build_hasher(&self) -> Fnv {
        self.0
    }
}

/// FNV-1a over bytes; a whole number is one step.
#[derive(Clone, Copy, Debug)]
pub struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        // A table takes its place from the low bits, which know nothing of a number's high ones.
        mix(self.0)
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |hash, &byte| step(hash, u32::from(byte)));
    }

    fn write_u8(&mut self, number: u8) {
        self.0 = step(self.0, u32::from(number));
    }

    fn write_u16(&mut self, number: u16) {
        self.0 = step(self.0, u32::from(number));
    }

    fn write_u32(&mut self, number: u32) {
        self.0 = step(self.0, number);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(FACTOR);
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The place of a key among 1,024 in a table of some seed.
    fn place(key: u64, seed: u64) -> u64 {
        let mut hasher = Fnv(SEED ^ seed);
        hasher.write_u64(key);
        hasher.finish() & 0x3ff
    }

    #[test]
    fn keys_that_collide_do_not_with_another_seed() {
        let keys: Vec<u64> = (0..).filter(|&key| place(key, 0) == 0).take(64).collect();
        for seed in (0..3u32).map(|number| crate::hash::of_bytes(&number.to_le_bytes())) {
            let places: std::collections::BTreeSet<_> = keys.iter().map(|&key| place(key, seed)).collect();
            assert!(places.len() > 48, "{seed}: {}", places.len());
        }
    }

    #[test]
    fn numbers_that_differ_in_high_bits_alone_differ_in_low_ones() {
        assert_eq!((0..64).map(|n| place(n << 58, 0)).collect::<std::collections::BTreeSet<_>>().len(), 64);
    }
}
