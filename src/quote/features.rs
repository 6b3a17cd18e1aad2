//! Feature keys: what a model sees is a list of numbers, each the hash of a template and its values.

/// The templates' numbers are spread over the three models: kinds from 0, speakers from 100, antecedents from 200.
pub(super) type Template = u32;

/// A key's highest bits are its template's number, so that a model can be read template by template.
pub(super) const TEMPLATE_SHIFT: u32 = 24;

/// The features of one choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Features(pub Vec<u32>);

impl Features {
    /// Adds the feature `template` with its values.
    pub(super) fn add(&mut self, template: Template, values: &[u32]) {
        let hash = values.iter().fold(mix(0x9e37_79b9, template), |hash, &value| mix(hash, value));
        self.0.push(template << TEMPLATE_SHIFT | hash >> (32 - TEMPLATE_SHIFT));
    }

    /// Adds the feature if it holds.
    pub(super) fn flag(&mut self, template: Template, on: bool, values: &[u32]) {
        if on {
            self.add(template, values);
        }
    }
}

/// One round of a multiplicative hash (the finaliser of MurmurHash3, with the value mixed in).
fn mix(hash: u32, value: u32) -> u32 {
    let mut h = hash ^ value.wrapping_mul(0xcc9e_2d51).rotate_left(15);
    h = (h ^ (h >> 16)).wrapping_mul(0x85eb_ca6b);
    h = (h ^ (h >> 13)).wrapping_mul(0xc2b2_ae35);
    h ^ (h >> 16)
}

/// A count or distance in steps that grow: 0 1 2 3 4 5-6 7-9 10-14 15-24 25-49 50 and more.
pub(super) fn bucket(n: usize) -> u32 {
    match n {
        0..=4 => n as u32,
        5..=6 => 5,
        7..=9 => 6,
        10..=14 => 7,
        15..=24 => 8,
        25..=49 => 9,
        _ => 10,
    }
}
