//! A table from hashes to sets of bits that the compiler lays out, for word lists that every page is asked for.

/// At most `WORDS` hashes with their bits; collisions of whole hashes are taken as equal words.
#[derive(Debug)]
pub struct Lookup<const WORDS: usize, const SLOTS: usize> {
    /// Open addressing: the place of a slot's word, counted from one; 0 where none is.
    slots: [u16; SLOTS],
    hashes: [u64; WORDS],
    bits: [u32; WORDS],
    words: usize,
}

/// The `SLOTS` of a [`Lookup`] of so many words: half of them stay empty, so that a word that is not there is soon missed.
pub const fn slots(words: usize) -> usize {
    (words * 2 + 1).next_power_of_two()
}

/// Room for the words of any list: to count them, a table of so many is filled and asked for its [`Lookup::len`].
pub const MOST_WORDS: usize = 8191;

impl<const WORDS: usize, const SLOTS: usize> Lookup<WORDS, SLOTS> {
    /// A table without words.
    pub const fn empty() -> Self {
        const { assert!(SLOTS == slots(WORDS) && WORDS < u16::MAX as usize) };
        Self { slots: [0; SLOTS], hashes: [0; WORDS], bits: [0; WORDS], words: 0 }
    }

    /// Adds bits to a word. Only the compiler runs this; more than `WORDS` words do not compile.
    pub const fn add(&mut self, hash: u64, bits: u32) {
        let mut at = Self::first_slot(hash);
        while let Some(place) = (self.slots[at] as usize).checked_sub(1) {
            if self.hashes[place] == hash {
                self.bits[place] |= bits;
                return;
            }
            at = Self::next_slot(at);
        }
        self.hashes[self.words] = hash;
        self.bits[self.words] = bits;
        self.words += 1;
        self.slots[at] = self.words as u16;
    }

    /// How many words it has.
    #[expect(clippy::len_without_is_empty, reason = "no list of words is empty")]
    pub const fn len(&self) -> usize {
        self.words
    }

    /// The bits of a word; 0 where it was not added.
    pub fn get(&self, hash: u64) -> u32 {
        let mut at = Self::first_slot(hash);
        while let Some(place) = self.slots.get(at).and_then(|&place| usize::from(place).checked_sub(1)) {
            if self.hashes.get(place) == Some(&hash) {
                return self.bits.get(place).copied().unwrap_or(0);
            }
            at = Self::next_slot(at);
        }
        0
    }

    /// FNV's low bits alone are weak for short words.
    const fn first_slot(hash: u64) -> usize {
        (hash ^ hash >> 29) as usize & (SLOTS - 1)
    }

    const fn next_slot(at: usize) -> usize {
        (at + 1) & (SLOTS - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_all_bits_that_were_added() {
        const WORDS: usize = 3;
        // Two that begin at one slot.
        let (one, other) = (8, 16);
        let mut table = Lookup::<WORDS, { slots(WORDS) }>::empty();
        table.add(one, 1);
        table.add(other, 2);
        table.add(one, 4);
        table.add(3, 8);
        assert_eq!(table.len(), WORDS);
        assert_eq!([one, other, 3, 4, 24].map(|hash| table.get(hash)), [5, 2, 8, 0, 0]);
    }
}
