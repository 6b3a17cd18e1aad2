//! Hashes of words and features: the same on every machine, for they are the model's keys.

use crate::hash;
pub(super) use crate::hash::mix;

/// A hash of bytes: FNV-1a, then mixed.
pub fn of_bytes(bytes: &[u8]) -> u64 {
    mix(hash::of_bytes(bytes))
}

/// A hash of two hashes, in this order.
#[inline]
pub(super) const fn pair(a: u64, b: u64) -> u64 {
    mix(a.rotate_left(23) ^ b.wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

/// The key of a feature: 32 bits of the hash of its template's number and its value.
#[inline]
pub(super) const fn feature(template: u8, value: u64) -> u32 {
    (mix(value.wrapping_add((template as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15))) >> 32) as u32
}

/// For tables whose keys are such hashes already.
#[derive(Clone, Copy, Default)]
pub struct Identity(u64);

impl std::hash::Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = of_bytes(bytes);
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }

    fn write_u32(&mut self, value: u32) {
        self.0 = u64::from(value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

/// A table from hashes.
pub type HashTable<K, V> = std::collections::HashMap<K, V, std::hash::BuildHasherDefault<Identity>>;
