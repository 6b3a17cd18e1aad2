//! How one name of a person may be short for another.

use super::fold::sound;
use super::names::{Name, Strength};
use crate::lang::Names;

/// Letters of the shortest form of a first name: "Pat".
const LEAST_SHORT_NAME: usize = 3;
/// Letters by which a person is called: "MBS", "JFK".
const LEAST_INITIALS: usize = 3;

impl Name {
    /// How surely a person's name may be short for `full`, if at all.
    pub(super) fn is_short_for_person(&self, full: &Self) -> Option<Strength> {
        // "Marcos Jr." is no other Marcos; a full name may be said without its generation.
        let is_other = self.generation.is_some() && self.generation != full.generation;
        if is_other && (full.generation.is_some() || self.sounds.len() == 1) {
            return None;
        }
        if self.sounds == full.sounds {
            let alone = |own: &str| self.sounds.len() == 1 || Names::NUMBERS.contains(&own) || self.is_junior();
            let same = !is_other && full.generation.is_some_and(alone);
            return same.then_some(Strength::First);
        }
        let strength = self.is_part_of(full)?;
        let differs = self.sounds.len() > 1 && self.generation != full.generation;
        Some(if differs { strength.min(Strength::First) } else { strength })
    }

    /// Whether the other is the person of just this name who is not "Jr.": where both stand, they are two.
    pub(super) fn is_namesake(&self, other: &Self) -> bool {
        self.generation.is_some() && other.generation.is_none() && self.sounds == other.sounds && !other.is_junior()
    }

    /// Whether the name alone means the son: "Martin Luther King".
    fn is_junior(&self) -> bool {
        Names::JUNIORS.iter().any(|name| name.split(' ').eq(self.words.iter()))
    }

    fn is_part_of(&self, full: &Self) -> Option<Strength> {
        let [first, rest @ ..] = self.sounds.as_slice() else { return None };
        let (Some(last), Some(full_first), Some(full_last)) = (self.sounds.last(), full.sounds.first(), full.sounds.last()) else {
            return None;
        };
        if full.sounds.len() > self.sounds.len() && full.sounds.ends_with(&self.sounds) {
            return Some(Strength::Last);
        }
        // "Bill" for "William".
        let called = full.short_first_names.split(' ').any(|short| !short.is_empty() && sound(short) == *first);
        if rest.is_empty() {
            if full.sounds.len() < 2 {
                return None;
            }
            return match full.sounds.iter().position(|word| word == first) {
                Some(0) => Some(Strength::First),
                Some(_) => Some(Strength::Middle),
                None => {
                    let letters = self.acronym.as_deref().filter(|own| own.len() >= LEAST_INITIALS);
                    // "Okoro" for "Dele Okoro-Lindqvist".
                    let is_half = full.sounds.iter().any(|w| w.split('-').any(|part| part == first));
                    (called || is_half || letters.is_some_and(|own| full.initials.are(own))).then_some(Strength::Middle)
                }
            };
        }
        if last == full_last {
            if first == full_first {
                // "John Smith" for "John Quincy Smith"; equal lengths are two people ("John A. Smith", "John B. Smith").
                return (full.sounds.len() > self.sounds.len()).then_some(Strength::Last);
            }
            // "J. Smith", "J.K. Rowling" for "Joanne Rowling", "Pat" for "Patrick".
            let initial = first.chars().count() <= 2 && full_first.chars().next() == first.chars().next();
            let short = first.len() >= LEAST_SHORT_NAME && full_first.starts_with(first.as_str());
            return (called || (initial || short) && full_first.len() > first.len()).then_some(Strength::Last);
        }
        (full.sounds.len() > self.sounds.len() && full.sounds.starts_with(&self.sounds)).then_some(Strength::First)
    }
}
