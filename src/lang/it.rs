//! Italian.

use super::Language;

pub(super) const ITALIAN: Language = Language { code: "it", abbreviations: &["Dr."] };
