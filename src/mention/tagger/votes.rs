//! The second look: what the first found elsewhere in the document, as features of a token.
//!
//! A document mostly means the same by the same word. Each token learns what the others of its form were taken for, and
//! in which longer name its form stands; how much that counts is trained.

use super::evidence::Evidence;
use super::hash::{feature, pair};
use super::lattice::{SIDES, Span};
use super::words::{Style, Words};
use crate::hash::HashMap;

/// Numbers of the templates, after those of the first look.
const FIRST_TEMPLATE: u8 = 200;
const MOSTLY: u8 = FIRST_TEMPLATE;
const ALL_OF: u8 = FIRST_TEMPLATE + 1;
const ANY: u8 = FIRST_TEMPLATE + 2;
const LONGER: u8 = FIRST_TEMPLATE + 3;
const LONGER_HERE: u8 = FIRST_TEMPLATE + 4;
const OWN: u8 = FIRST_TEMPLATE + 5;
const PHRASE: u8 = FIRST_TEMPLATE + 6;

/// What the tokens of a form were taken for.
#[derive(Clone, Copy, Debug, Default)]
struct Form {
    /// How often for nothing, and for each label.
    sides: [u16; SIDES],
    /// The label and the place (0 first, 1 between, 2 last) in the first longer name that has it.
    longer: Option<(u8, u8)>,
}

/// What the first look found in a document.
pub struct Votes {
    forms: HashMap<u64, Form>,
    phrases: HashMap<u64, [u16; SIDES]>,
    /// For each token its side and place (0 only, 1 first, 2 between, 3 last).
    own: Vec<(u8, u8)>,
}

impl Votes {
    /// Counts what was found; spans are in order.
    pub fn count(words: &Words, evidence: &Evidence, spans: &[Span]) -> Self {
        let mut all = Self { forms: HashMap::default(), phrases: HashMap::default(), own: vec![(0, 0); words.words.len()] };
        for span in spans {
            let side = span.label as u8 + 1;
            let long = span.end - span.start > 1;
            for token in span.start..span.end {
                let place = match (token == span.start, token + 1 == span.end) {
                    (true, true) => 0,
                    (true, false) => 1,
                    (false, false) => 2,
                    (false, true) => 3,
                };
                if let Some(own) = all.own.get_mut(token) {
                    *own = (side, place);
                }
                if long && let Some(word) = words.words.get(token).filter(|w| w.case.is_capital()) {
                    all.forms.entry(word.lower).or_default().longer.get_or_insert((side, place));
                }
            }
        }
        for (at, word) in words.words.iter().enumerate() {
            if !word.candidate || !word.case.is_capital() || word.style != Style::Plain {
                continue;
            }
            let side = all.side(at);
            // A sentence's first word that is no name says nothing.
            if side == 0 && word.first {
                continue;
            }
            if let Some(count) = all.forms.entry(word.lower).or_default().sides.get_mut(side) {
                *count = count.saturating_add(1);
            }
            if let Some(phrase) = all.phrase(words, evidence, at)
                && let Some(count) = all.phrases.entry(phrase).or_default().get_mut(side)
            {
                *count = count.saturating_add(1);
            }
        }
        all
    }

    fn side(&self, at: usize) -> usize {
        self.own.get(at).map_or(0, |own| own.0 as usize)
    }

    /// The hash of the capital run that begins at a token, of several words.
    fn phrase(&self, words: &Words, evidence: &Evidence, at: usize) -> Option<u64> {
        let run = evidence.run(at).filter(|run| run.len() > 1)?;
        let tokens = words.words.get(run.start..run.end)?;
        Some(tokens.iter().fold(0, |hash, word| pair(hash, word.lower)))
    }

    /// Adds the features of a token to `keys`; none where the document says no more than the token itself.
    pub fn features(&self, words: &Words, evidence: &Evidence, at: usize, keys: &mut Vec<u32>) {
        let Some(word) = words.words.get(at).filter(|w| w.case.is_capital()) else { return };
        let Some(form) = self.forms.get(&word.lower) else { return };
        let (own, place) = self.own.get(at).copied().unwrap_or_default();
        let counted = word.style == Style::Plain && !(own == 0 && word.first);
        let mut others = form.sides;
        if let Some(count) = others.get_mut(own as usize).filter(|_| counted) {
            *count = count.saturating_sub(1);
        }
        let own = u64::from(own) << 2 | u64::from(place);
        let total: u16 = others.iter().fold(0, |sum, count| sum.saturating_add(*count));
        let mut put = |template: u8, value: u64| keys.push(feature(template, value));
        if total > 0 {
            let (most, count) = others.iter().enumerate().max_by_key(|(side, count)| (**count, SIDES - side)).unwrap_or((0, &0));
            let style = word.style as u64;
            let all_of = u64::from(*count == total);
            put(MOSTLY, (most as u64) << 8 | style << 4 | all_of << 1 | u64::from(word.first));
            put(ALL_OF, own << 8 | (most as u64) << 4 | all_of << 3 | u64::from(total.min(4)));
            for (side, _) in others.iter().enumerate().filter(|(_, count)| **count > 0) {
                put(ANY, own << 8 | side as u64);
            }
            put(OWN, own);
        }
        let alone = evidence.run(at).is_none_or(|run| run.len() == 1);
        if let Some((side, place)) = form.longer {
            put(LONGER, u64::from(side) << 4 | u64::from(place) << 1 | u64::from(alone));
            put(LONGER_HERE, own << 8 | u64::from(side) << 4 | u64::from(place) << 1 | u64::from(alone));
        }
        if let Some(phrase) = self.phrase(words, evidence, at)
            && let Some(sides) = self.phrases.get(&phrase)
        {
            let mut others = *sides;
            if let Some(count) = others.get_mut(self.side(at)).filter(|_| counted) {
                *count = count.saturating_sub(1);
            }
            for (side, _) in others.iter().enumerate().filter(|(_, count)| **count > 0) {
                put(PHRASE, own << 8 | side as u64);
            }
        }
    }
}
