//! French.

use super::Language;

pub(super) const FRENCH: Language = Language { code: "fr", abbreviations: &["Dr."] };
