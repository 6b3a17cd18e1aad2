//! Spanish.

use super::Language;

pub(super) const SPANISH: Language = Language { code: "es", abbreviations: &["Dr."] };
