//! What of a name's letters matters: marks that belong to the letter before them, and scripts that part no words.

/// Whether a character is a sign on the letter before it, with which a name may end: "แสงจันทร์".
pub fn is_mark(c: char) -> bool {
    let is_indic = matches!(c, '\u{900}'..='\u{dff}') && !matches!(c, '।' | '॥');
    is_indic || matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{e47}'..='\u{e4e}')
}

/// Whether a character is of a script of East Asia.
pub fn is_ideographic(c: char) -> bool {
    c >= '\u{2e80}'
}

/// Whether a character is a Korean syllable.
pub fn is_hangul(c: char) -> bool {
    ('\u{ac00}'..='\u{d7a3}').contains(&c)
}
