//! Remembers the last answer about a token: the families ask the same of one token after the other.

use std::cell::Cell;

/// The last token that was asked about, and the answer.
pub(super) struct Last<T>(Cell<Option<(usize, Option<T>)>>);

impl<T> Default for Last<T> {
    fn default() -> Self {
        Self(Cell::new(None))
    }
}

impl<T: Copy> Last<T> {
    /// The answer about a token, which `read` gives where it is not the last one.
    pub fn answer(&self, at: usize, read: impl FnOnce() -> Option<T>) -> Option<T> {
        if let Some((_, answer)) = self.0.get().filter(|(last, _)| *last == at) {
            return answer;
        }
        let answer = read();
        self.0.set(Some((at, answer)));
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_token_is_read_once() {
        let last = Last::default();
        assert_eq!(last.answer(3, || Some(1)), Some(1));
        assert_eq!(last.answer(3, || None), Some(1));
        assert_eq!(last.answer(4, || None), None);
        assert_eq!(last.answer(3, || Some(2)), Some(2));
    }
}
