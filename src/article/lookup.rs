//! A small table from hashes to sets of bits, for word lists that are laid down when they are first asked.

/// A table in open addressing; collisions of whole hashes are taken as equal words.
#[derive(Debug)]
pub struct Lookup {
    slots: Vec<(u64, u32)>,
}

impl Lookup {
    /// A table for at most `words` words.
    pub fn for_words(words: usize) -> Self {
        Self { slots: vec![(0, 0); (words * 2 + 1).next_power_of_two()] }
    }

    /// Adds bits, of which there must be one, to a hash.
    pub fn add(&mut self, key: u64, bits: u32) {
        let at = self.find(key);
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = (key, slot.1 | bits);
        }
    }

    /// The bits of a hash; 0 where it was not added.
    pub fn get(&self, key: u64) -> u32 {
        self.slots.get(self.find(key)).map_or(0, |slot| slot.1)
    }

    /// The slot of a hash, or the empty one where it belongs. The table is never full, so there is one.
    fn find(&self, key: u64) -> usize {
        let mask = self.slots.len() - 1;
        // FNV's low bits alone are weak for short words.
        let mut at = (key ^ key >> 29) as usize & mask;
        for _ in 0..self.slots.len() {
            match self.slots.get(at) {
                Some(&(known, bits)) if bits != 0 && known != key => at = (at + 1) & mask,
                _ => break,
            }
        }
        at
    }
}
