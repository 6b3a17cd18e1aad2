//! Dutch.

use super::Language;

pub(super) const DUTCH: Language = Language { code: "nl", abbreviations: &["Dr."] };
