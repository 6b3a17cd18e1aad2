//! What the words in `class`, `id` and `role` hint at.
//!
//! A hint never decides by itself: names lie ("content-sidebar" around a whole article), and hashed names say nothing.
//! The words themselves are data: [`words`].

mod words;

use words::WORDS;
pub use words::{AUTHOR_CLASSES, COPY_CLASSES, HEADING_CLASSES, HEADLINE_CLASSES, NEWSLETTER_CLASSES, UNSEEN_CLASSES};

use super::text_facts::FOLDED;
use crate::hash::{self, Lookup, MOST_WORDS, SEED, slots, step};

/// What a class word hints at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Hint {
    /// `entry-content`
    Body,
    /// `headline`
    Title,
    /// `standfirst`
    Lead,
    /// `author`
    Author,
    /// `post-meta`, `timestamp`
    Meta,
    /// `share-bar`
    Share,
    /// `tag-list`
    Tags,
    /// `related-posts`
    Related,
    /// `newsletter-signup`
    Newsletter,
    /// `comments`
    Comments,
    /// `advert`
    Ad,
    /// `breadcrumb`, `menu`
    Navigation,
    /// `site-header`
    Header,
    /// `site-footer`
    Footer,
    /// `sidebar`, `widget`
    Sidebar,
    /// `caption-text`
    Caption,
    /// `photo-credit`
    Credit,
    /// `gallery`, `carousel`
    Gallery,
    /// `cookie-consent`
    Cookie,
    /// `paywall`
    Paywall,
    /// `modal`, `popup`
    Popup,
    /// `video-player`
    Player,
    /// `table-of-contents`
    Contents,
    /// `pullquote`
    Quote,
    /// `twitter-tweet`
    Embed,
    /// `correction`, `disclaimer`
    Note,
    /// `sr-only`
    Unseen,
    /// `btn`, `cta`
    Action,
    /// `search-form`
    Search,
    /// `promo`, `banner`
    Promo,
    /// `card`, `teaser`
    Card,
    /// `live-blog`, `timeline`
    Live,
}

/// How many hints there are.
pub const HINTS: usize = Hint::Live as usize + 1;

/// Hints as a set, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints(pub u32);

impl Hints {
    /// Whether the hint is in the set.
    pub const fn has(self, hint: Hint) -> bool {
        self.0 >> hint as u8 & 1 == 1
    }

    /// The hints of both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The hints in an attribute value: its words are parted by anything but letters, and by small letters before capitals.
pub fn hints_of(value: &str) -> Hints {
    let mut found = 0;
    let (mut word, mut was_small) = (None, false);
    for byte in value.bytes() {
        let folded = FOLDED[usize::from(byte)];
        let is_small = folded != 0 && folded == byte;
        if (folded == 0 || !is_small && was_small)
            && let Some(ended) = word.take()
        {
            found |= TABLE.get(ended);
        }
        if folded != 0 {
            word = Some(step(word.unwrap_or(SEED), u32::from(folded)));
        }
        was_small = is_small;
    }
    Hints(found | word.map_or(0, |word| TABLE.get(word)))
}

/// The hints of every word.
static TABLE: Lookup<COUNT, { slots(COUNT) }> = table();
const COUNT: usize = table::<MOST_WORDS, { slots(MOST_WORDS) }>().len();

const fn table<const COUNT: usize, const SLOTS: usize>() -> Lookup<COUNT, SLOTS> {
    let (mut table, mut rows) = (Lookup::empty(), WORDS.as_slice());
    while let [(hint, words), others @ ..] = rows {
        let mut words = *words;
        while let [word, rest @ ..] = words {
            table.add(hash::of_bytes(word.as_bytes()), 1 << *hint as u8);
            words = rest;
        }
        rows = others;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_word_by_word() {
        let check = |value: &str, expected: &[Hint]| {
            let hints = hints_of(value);
            assert_eq!(hints.0, expected.iter().fold(0, |all, &h| all | 1 << h as u8), "{value}");
        };
        check("entry-content", &[Hint::Body]);
        check("ArticleBody__related", &[Hint::Body, Hint::Related]);
        check("c-shareBar js-x1", &[Hint::Share]);
        check("css-1kq2 adapt shared", &[]);
        check("", &[]);
    }

    #[test]
    fn every_word_stands_once_and_every_row_is_its_hint() {
        let mut all: Vec<&str> = WORDS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count, "a word stands twice");
        assert!(WORDS.iter().enumerate().all(|(i, (hint, _))| *hint as usize == i));
    }
}
