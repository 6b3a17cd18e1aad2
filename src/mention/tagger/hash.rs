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
