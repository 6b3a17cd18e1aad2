//! Portuguese.

use super::Language;

pub(super) const PORTUGUESE: Language = Language { code: "pt", abbreviations: &["Dr."] };
