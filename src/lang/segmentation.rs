//! What the segmenter must know of a language.

/// Words that decide where tokens and sentences end.
#[derive(Debug)]
pub struct Segmentation {
    /// Abbreviations whose full stop ends no sentence by itself, as written, with the stop ("Mr.", "Inc.").
    pub abbreviations: &'static [&'static str],
    /// Abbreviations only where a number follows ("No. 5", but "No. He left").
    pub before_number: &'static [&'static str],
    /// Endings that are tokens of their own, lower case, with a straight apostrophe ("'s", "n't").
    pub clitics: &'static [&'static str],
    /// Beginnings that are tokens of their own, lower case, without their apostrophe ("l" of "l'homme").
    pub elisions: &'static [&'static str],
    /// Words that, with a capital after an abbreviation, show that a new sentence begins ("… in the U.S. The …"), lower case.
    pub starters: &'static [&'static str],
    /// Whether a stop after a number may be an ordinal ("3. Mai").
    pub ordinal_stop: bool,
}

impl Segmentation {
    /// What is assumed of a language that is none of [`ALL`](super::ALL).
    pub const UNKNOWN: Self =
        Self { abbreviations: &["Dr.", "Mr."], before_number: &[], clitics: &["'s"], elisions: &[], starters: &[], ordinal_stop: false };
}
