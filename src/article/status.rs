//! What a page turned out to be: an article, the beginning of one, or none.

use super::Status;

/// Words of body below which there is no article, only a line that looked like one.
pub(super) const LEAST_WORDS: f32 = 25.0;
/// The same where the page says that it is one article and has a headline: a sentence.
const LEAST_DECLARED_WORDS: f32 = 15.0;
/// A stub before a paywall is shorter than this.
const STUB_WORDS: f32 = 400.0;
/// The same where the page only says for machines that it is not free.
pub(super) const STATED_STUB_WORDS: f32 = 120.0;
/// Lines that are links on a page that says it is no article, and the words of its longest stretch of running text and their
/// share of all, from which it is a list.
const ALIEN_LINKS: u32 = 4;
const RUN_WORDS: f32 = 80.0;
const RUN_SHARE: f32 = 0.34;
/// Words of such a page below which it is a notice, a form or a list of offers.
const NOTICE_WORDS: f32 = 100.0;
/// Headings that lead to other pages, from which a page is a list of stories.
const TEASERS: u32 = 5;
/// The same on a page that names a date or an author, as related stories between paragraphs do too.
const MANY_TEASERS: u32 = 12;
/// The share of all headings that they must be.
const TEASER_SHARE: f32 = 0.6;
/// The share of its words that a list of stories has in long paragraphs at most.
const LONG_SHARE: f32 = 0.5;
/// A form to sign in or to write to the house stands beside at most this many words of explanation.
const FORM_WORDS: f32 = 300.0;

/// What decides the status.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    /// Words of the body that are kept.
    pub words: f32,
    /// Words of captions that are kept.
    pub caption_words: f32,
    /// Those of the body that stand in long paragraphs.
    pub long_words: f32,
    /// Headings of the body.
    pub headings: u32,
    /// Those of them that are links.
    pub linked_headings: u32,
    /// Whether the page says that it is one article, and has a headline.
    pub is_declared: bool,
    /// Whether the page names a day of publication or an author.
    pub is_dated: bool,
    /// Whether it asks for a password or an address, under a headline that says so, or its headline is that of such a page and
    /// nothing else: "Contact us".
    pub is_form: bool,
    /// Whether it is a list of stories, each with a date or a link to read on.
    pub is_index: bool,
    /// Whether a notice that asks readers to pay or sign in stands after the body's first words.
    pub has_paywall: bool,
    /// Lines of the body that are links.
    pub links: u32,
    /// The words of the body's longest stretch without a heading or such a line.
    pub longest_run: f32,
    /// Whether the page says that it is something else than an article, and names no author.
    pub is_alien: bool,
    /// Whether the page says for machines that it is not free to read; asked of short ones alone.
    pub is_stated_locked: bool,
}

/// The status of a page.
pub fn status(facts: &Facts) -> Status {
    let is_list = facts.linked_headings >= TEASERS
        && facts.linked_headings as f32 >= TEASER_SHARE * facts.headings as f32
        && facts.long_words < LONG_SHARE * facts.words;
    let is_form = facts.is_form && !facts.is_dated && facts.words < FORM_WORDS;
    let is_list = is_list && (!facts.is_dated || facts.linked_headings >= MANY_TEASERS) || facts.is_index && !facts.is_declared;
    // A page that says it is none, and reads like a list of teasers or like a notice.
    let is_teasers = facts.links >= ALIEN_LINKS && facts.longest_run < RUN_WORDS && facts.longest_run < RUN_SHARE * facts.words;
    let is_notice = !facts.is_dated && !facts.is_declared && facts.words < NOTICE_WORDS;
    let is_alien = facts.is_alien && (is_teasers || is_notice);
    let is_locked = facts.has_paywall && facts.words < STUB_WORDS || facts.is_stated_locked && facts.words < STATED_STUB_WORDS;
    let least = if facts.is_declared { LEAST_DECLARED_WORDS } else { LEAST_WORDS };
    // Pictures under a headline, each with its words, are an article where the page says that it is one.
    let is_gallery = facts.words == 0.0 && facts.is_declared && facts.caption_words >= LEAST_WORDS;
    if facts.words < least && !is_gallery || is_list || is_form || is_alien {
        Status::NoArticle
    } else if is_locked {
        Status::Paywalled
    } else {
        Status::Article
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_told_apart() {
        let article = Facts { words: 500.0, long_words: 400.0, headings: 6, is_dated: true, ..Facts::default() };
        let check = |facts: Facts, expected: Status| assert_eq!(status(&facts), expected, "{facts:?}");
        check(article, Status::Article);
        check(Facts { words: 10.0, ..article }, Status::NoArticle);
        check(Facts { words: 20.0, is_declared: true, ..article }, Status::Article);
        let gallery = Facts { words: 0.0, long_words: 0.0, caption_words: 80.0, ..article };
        check(gallery, Status::NoArticle);
        check(Facts { is_declared: true, ..gallery }, Status::Article);
        check(Facts { is_declared: true, caption_words: 12.0, ..gallery }, Status::NoArticle);
        check(Facts { words: 120.0, has_paywall: true, ..article }, Status::Paywalled);
        check(Facts { words: 1200.0, has_paywall: true, ..article }, Status::Article);
        check(Facts { long_words: 90.0, headings: 20, linked_headings: 18, is_dated: false, ..article }, Status::NoArticle);
        check(Facts { words: 120.0, is_stated_locked: true, ..article }, Status::Article);
        check(Facts { words: 80.0, is_stated_locked: true, ..article }, Status::Paywalled);
        let alien = Facts { is_alien: true, is_dated: false, longest_run: 400.0, ..article };
        check(alien, Status::Article);
        check(Facts { words: 80.0, ..alien }, Status::NoArticle);
        check(Facts { words: 80.0, is_declared: true, ..alien }, Status::Article);
        check(Facts { links: 8, longest_run: 40.0, ..alien }, Status::NoArticle);
        check(Facts { links: 8, ..alien }, Status::Article);
        check(Facts { is_index: true, ..article }, Status::NoArticle);
        check(Facts { is_index: true, is_declared: true, ..article }, Status::Article);
        check(Facts { words: 200.0, is_form: true, is_dated: false, ..article }, Status::NoArticle);
    }
}
