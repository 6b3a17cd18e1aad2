//! Sums of weights that are added up once and asked for again.

use super::lattice::STATES;
use super::model::Sums;

/// Slots for each key that is expected: so few keys share one that looking no further costs less than a table that does.
const SLOTS_A_KEY: usize = 4;

/// Sums by the hash of what they hang on. A key takes the slot of another that has the same one, and is added up anew when
/// it comes again; a page that made all keys share one would be read as if there were no cache.
pub(super) struct Cache {
    /// For each slot the place of its last key in `known`, from 1; 0 for none.
    slots: Vec<u32>,
    known: Vec<(u64, Sums)>,
}

impl Cache {
    /// A cache with room for the sums of so many keys.
    pub fn with_room(keys: usize) -> Self {
        Self { slots: vec![0; (SLOTS_A_KEY * keys).next_power_of_two()], known: Vec::with_capacity(keys) }
    }

    /// Adds the sums of a key to others; `compute` adds up those that are not known.
    #[inline(never)]
    pub fn add(&mut self, key: u64, to: &mut Sums, compute: impl FnOnce(&mut Sums)) {
        let slot = key as usize & (self.slots.len() - 1);
        let place = self.slots.get(slot).map_or(0, |&place| place as usize);
        let known = place.checked_sub(1).and_then(|place| self.known.get(place)).filter(|(known, _)| *known == key);
        if let Some((_, sums)) = known {
            add_each(to, sums);
            return;
        }
        let mut sums = [0; STATES];
        compute(&mut sums);
        add_each(to, &sums);
        self.known.push((key, sums));
        if let (Some(slot), Ok(place)) = (self.slots.get_mut(slot), u32::try_from(self.known.len())) {
            *slot = place;
        }
    }
}

fn add_each(to: &mut Sums, sums: &Sums) {
    to.iter_mut().zip(sums).for_each(|(sum, more)| *sum = sum.wrapping_add(*more));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_added_up_once_unless_their_slot_was_taken() {
        let mut cache = Cache::with_room(2);
        let slots = cache.slots.len() as u64;
        let mut to = [0; STATES];
        let mut computed = Vec::new();
        let keys = [3, 4, 3, 3 + slots, 3 + slots, 3];
        for key in keys {
            cache.add(key, &mut to, |sums| {
                computed.push(key);
                sums[0] = key as i16;
            });
        }
        assert_eq!(computed, [3, 4, 3 + slots, 3]);
        assert_eq!(to[0], keys.iter().sum::<u64>() as i16);
    }
}
