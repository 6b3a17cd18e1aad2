//! The set phrases of a page's furniture: what stands around articles and is not part of them.

/// Phrases of one language, in lower case, words parted by one space, without punctuation. They are looked for at the
/// beginning of a block and within its first words; that a phrase is there is a hint, never a verdict.
#[derive(Debug, Default)]
pub struct Furniture {
    /// "share this article"
    pub share: &'static [&'static str],
    /// "read more"
    pub related: &'static [&'static str],
    /// "sign up for our newsletter"
    pub newsletter: &'static [&'static str],
    /// "leave a reply", "12 comments"
    pub comments: &'static [&'static str],
    /// "advertisement"
    pub ad: &'static [&'static str],
    /// "about the author"
    pub author: &'static [&'static str],
    /// "filed under"
    pub tags: &'static [&'static str],
    /// "by", "posted on", "last updated"
    pub byline: &'static [&'static str],
    /// "all rights reserved"
    pub footer: &'static [&'static str],
    /// "subscribe to continue reading"
    pub paywall: &'static [&'static str],
    /// "we use cookies"
    pub cookie: &'static [&'static str],
    /// "skip to content", "next page"
    pub navigation: &'static [&'static str],
    /// "photo by", "image credit"
    pub credit: &'static [&'static str],
    /// "spotted a mistake", "in our app": the house speaks to its readers, wherever in a short line the phrase stands
    pub notice: &'static [&'static str],
    /// "this article was amended": part of the article although it stands like furniture
    pub correction: &'static [&'static str],
    /// "write to", "media contact": how to reach the writer or the house
    pub contact: &'static [&'static str],
    /// "listen to this article"
    pub audio: &'static [&'static str],
}

/// How many lists a [`Furniture`] has.
pub const KINDS: usize = 17;

impl Furniture {
    /// The lists in the order of the fields.
    pub const fn lists(&self) -> [&'static [&'static str]; KINDS] {
        [
            self.share,
            self.related,
            self.newsletter,
            self.comments,
            self.ad,
            self.author,
            self.tags,
            self.byline,
            self.footer,
            self.paywall,
            self.cookie,
            self.navigation,
            self.credit,
            self.notice,
            self.correction,
            self.contact,
            self.audio,
        ]
    }
}
