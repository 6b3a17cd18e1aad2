//! The 64-bit FNV-1a hash: the same on every machine, so that models may be keyed by it.

mod lookup;
mod tables;

pub use lookup::{Lookup, MOST_WORDS, slots};
pub use tables::{HashMap, HashSet, seed_tables};

/// The state before the first step.
pub const SEED: u64 = 0xCBF2_9CE4_8422_2325;
/// What each step multiplies by.
const FACTOR: u64 = 0x0000_0100_0000_01B3;

/// One step: a byte, or a code point where characters are hashed.
#[inline]
pub const fn step(hash: u64, unit: u32) -> u64 {
    (hash ^ unit as u64).wrapping_mul(FACTOR)
}

/// Spreads the bits (the finaliser of MurmurHash3).
#[inline]
pub const fn mix(mut hash: u64) -> u64 {
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    hash ^ hash >> 33
}

/// The hash of bytes.
pub const fn of_bytes(bytes: &[u8]) -> u64 {
    let (mut hash, mut rest) = (SEED, bytes);
    while let [byte, after @ ..] = rest {
        hash = step(hash, *byte as u32);
        rest = after;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of the hash's authors (Fowler, Noll, Vo).
    #[test]
    fn known_values() {
        assert_eq!(of_bytes(b""), 0xCBF2_9CE4_8422_2325);
        assert_eq!(of_bytes(b"a"), 0xAF63_DC4C_8601_EC8C);
        assert_eq!(of_bytes(b"foobar"), 0x8594_4171_F739_67E8);
    }
}
