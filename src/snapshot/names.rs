//! Finds a name in a fixed list: a table that is laid down when the program is built.

/// Slots of the table: a power of two, four times as many as the longest list has names.
const SLOTS: usize = 1024;

/// The places of names in a list of at most 255.
pub struct Places([u8; SLOTS]);

/// What stands in a slot without a name.
const EMPTY: u8 = u8::MAX;

impl Places {
    /// The table of a list of names.
    pub const fn new<T>(names: &[(&str, T)]) -> Self {
        assert!(names.len() < EMPTY as usize);
        let mut slots = [EMPTY; SLOTS];
        let mut i = 0;
        while i < names.len() {
            let mut at = slot(names[i].0.as_bytes());
            while slots[at] != EMPTY {
                at = (at + 1) % SLOTS;
            }
            slots[at] = i as u8;
            i += 1;
        }
        Self(slots)
    }

    /// The place of `name` in the list that the table was made of.
    pub fn find<T>(&self, names: &[(&str, T)], name: &str) -> Option<usize> {
        let first = slot(name.as_bytes());
        // The table is never full, so there is an empty slot.
        for at in first..first + SLOTS {
            let place = usize::from(self.0[at % SLOTS]);
            match names.get(place) {
                Some((known, _)) if *known == name => return Some(place),
                Some(_) => {}
                None => return None,
            }
        }
        None
    }
}

/// The slot that a name is looked for first: by its length and its first, last and middle bytes.
const fn slot(name: &[u8]) -> usize {
    let length = name.len();
    if length == 0 {
        return 0;
    }
    let (first, middle, last) = (name[0] as usize, name[length / 2] as usize, name[length - 1] as usize);
    (length.wrapping_mul(61) ^ first.wrapping_mul(7) ^ middle.wrapping_mul(31) ^ last.wrapping_mul(131)) % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_and_no_other() {
        const NAMES: &[(&str, ())] = &[("a", ()), ("abbr", ()), ("b", ()), ("h1", ()), ("h2", ()), ("1h", ())];
        static PLACES: Places = Places::new(NAMES);
        for (place, (name, ())) in NAMES.iter().enumerate() {
            assert_eq!(PLACES.find(NAMES, name), Some(place), "{name}");
        }
        for name in ["", "c", "h", "h3", "abbreviation"] {
            assert_eq!(PLACES.find(NAMES, name), None, "{name}");
        }
    }
}
