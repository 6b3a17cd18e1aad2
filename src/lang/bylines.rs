//! What a reader of bylines and date lines must know of a language.

/// Small words inside people's names, of any language, in lower case.
pub const NAME_PARTICLES: &[&str] = &[
    "de", "del", "della", "dello", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "las", "los", "van", "von", "der", "den",
    "ter", "ten", "zu", "zur", "af", "av", "bin", "ibn", "al", "el", "y", "e", "i", "of", "the",
];

/// Words around an author's name and around a page's own date. All in lower case, without a colon.
#[derive(Debug)]
pub struct Bylines {
    /// What stands before an author's name ("by", "photographs and text by").
    pub by: &'static [&'static str],
    /// What stands before the name of someone who had another part in it ("reviewed by", "photo by").
    pub others: &'static [&'static str],
    /// Words that join two names ("and").
    pub and: &'static [&'static str],
    /// Words that end a name because a place or an outlet follows ("in", "for").
    pub after: &'static [&'static str],
    /// Words of roles, outlets and teams, which no person's name has ("editor", "staff", "desk").
    pub roles: &'static [&'static str],
    /// Whole signatures that are an account's or a team's rather than a name ("admin", "guest author").
    pub accounts: &'static [&'static str],
    /// What stands before the day of publication ("published on").
    pub published: &'static [&'static str],
    /// What stands before the day of the last change ("last updated").
    pub updated: &'static [&'static str],
}

impl Bylines {
    /// What is assumed where nothing is known: no words at all.
    pub const UNKNOWN: Self = Self { by: &[], others: &[], and: &[], after: &[], roles: &[], accounts: &[], published: &[], updated: &[] };
}
