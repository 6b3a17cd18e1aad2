//! What kind of character stands at a place of a text, with a table for ASCII.

/// What a character is to the tokeniser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// White space, the end of the text, and control characters: between tokens.
    Space,
    /// Part of a word: "a", "É", "я", "ก".
    Letter,
    /// Part of a number: "7", "½".
    Digit,
    /// A word by itself: Han and kana are written without spaces.
    Ideograph,
    /// Continues whatever stands before it, and is no token alone: combining marks, soft hyphens, joiners.
    Extend,
    /// "'" or "’".
    Apostrophe,
    /// Anything else, a token by itself.
    Mark,
}

const ASCII: [Class; 128] = {
    let mut table = [Class::Mark; 128];
    let mut i = 0;
    while i < 128 {
        let c = i as u8;
        table[i] = match c {
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            b'\'' => Class::Apostrophe,
            0..=b' ' | 127 => Class::Space,
            _ => Class::Mark,
        };
        i += 1;
    }
    table
};

/// The class and the length in bytes of the character at `at`; the end of the text is a space of length 0.
#[inline]
pub(super) fn class_at(text: &str, at: usize) -> (Class, usize) {
    match text.as_bytes().get(at) {
        None => (Class::Space, 0),
        Some(&byte) if byte < 128 => (ASCII.get(byte as usize).copied().unwrap_or(Class::Mark), 1),
        Some(_) => text.get(at..).and_then(|rest| rest.chars().next()).map_or((Class::Space, 1), |c| (class_of(c), c.len_utf8())),
    }
}

fn class_of(c: char) -> Class {
    match c {
        '\u{2019}' => Class::Apostrophe,
        // Soft hyphen, joiners, direction marks, variation selectors.
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => {
            Class::Extend
        }
        // Combining marks that are not alphabetic by themselves: Latin, Hebrew points, Arabic signs, Indic viramas and nuktas, Thai tones.
        '\u{300}'..='\u{36F}'
        | '\u{591}'..='\u{5BD}'
        | '\u{5BF}'..='\u{5C7}'
        | '\u{64B}'..='\u{65F}'
        | '\u{93C}'
        | '\u{94D}'
        | '\u{9BC}'
        | '\u{9CD}'
        | '\u{A4D}'
        | '\u{ACD}'
        | '\u{BCD}'
        | '\u{C4D}'
        | '\u{CCD}'
        | '\u{D4D}'
        | '\u{DCA}'
        | '\u{E47}'..='\u{E4E}'
        | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}' => Class::Extend,
        '\u{3005}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' => {
            if c == '\u{30FB}' { Class::Mark } else { Class::Ideograph }
        }
        '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FA1F}' => Class::Ideograph,
        c if c.is_whitespace() || c.is_control() => Class::Space,
        c if c.is_alphabetic() => Class::Letter,
        c if c.is_numeric() => Class::Digit,
        _ => Class::Mark,
    }
}
