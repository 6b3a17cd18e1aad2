//! What engines make of a language's words: made when it is first asked for, and kept.

use std::sync::OnceLock;

use super::{ALL, Language};

/// A value a language of [`ALL`], and one for every other.
#[derive(Debug)]
pub struct PerLanguage<T>([OnceLock<T>; ALL.len() + 1]);

impl<T> PerLanguage<T> {
    /// None made yet.
    #[allow(clippy::new_without_default)] // it is only for statics
    pub const fn new() -> Self {
        Self([const { OnceLock::new() }; ALL.len() + 1])
    }

    /// The value of a language, or of none that is known; `make` makes it the first time.
    pub fn get(&self, language: Option<&Language>, make: impl FnOnce() -> T) -> &T {
        let [.., other] = &self.0;
        let place = language.and_then(|language| ALL.iter().position(|own| own.code == language.code));
        place.and_then(|place| self.0.get(place)).unwrap_or(other).get_or_init(make)
    }
}
