//! What a page turned out to be: an article, the beginning of one, or none.

use super::Status;

/// Words of body below which there is no article, only a line that looked like one.
const LEAST_WORDS: f32 = 25.0;
/// A stub before a paywall is shorter than this.
const STUB_WORDS: f32 = 400.0;

/// What decides the status.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    /// Words of the body that are kept.
    pub words: f32,
    /// Whether a notice that asks readers to pay or sign in stands after the body's first words.
    pub has_paywall: bool,
}

/// The status of a page.
pub fn status(facts: &Facts) -> Status {
    if facts.words < LEAST_WORDS {
        Status::NoArticle
    } else if facts.has_paywall && facts.words < STUB_WORDS {
        Status::Paywalled
    } else {
        Status::Article
    }
}
