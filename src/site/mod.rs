//! Quirks of single sites, as data: one line each, with its reason and a fixture.

/// The quirks that may be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quirks;

impl Quirks {
    /// No quirks at all: what figures are measured with.
    pub const fn none() -> Self {
        Self
    }
}
