//! Cuts a text into numbers, words and marks, which dates are read from.

use std::ops::Range;

/// What a text is cut into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Digits of any script.
    Number,
    /// Letters.
    Word,
    /// Any other character but white space.
    Mark,
}

/// A piece of a text.
#[derive(Clone, Debug)]
pub struct Piece<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its characters.
    pub text: &'a str,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

impl Piece<'_> {
    /// Its value, if it is a number of so many digits.
    pub fn number(&self, digits: Range<usize>) -> Option<i16> {
        if self.kind != Kind::Number {
            return None;
        }
        let count = self.text.chars().count();
        if !digits.contains(&count) {
            return None;
        }
        let value = self.text.chars().try_fold(0i32, |sum, c| Some(sum * 10 + digit(c)?))?;
        i16::try_from(value).ok()
    }
}

/// The value of a decimal digit: ASCII, full width, Arabic or Persian.
pub fn digit(c: char) -> Option<i32> {
    let base = match c {
        '0'..='9' => '0',
        '０'..='９' => '０',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    Some(c as i32 - base as i32)
}

/// The pieces of a text in order, without white space.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let kind = |c: char| {
        if digit(c).is_some() {
            Some(Kind::Number)
        } else if c.is_alphabetic() || ('\u{e31}'..='\u{e4e}').contains(&c) || ('\u{900}'..='\u{97f}').contains(&c) {
            Some(Kind::Word)
        } else if c.is_whitespace() || c == '\u{200e}' || c == '\u{200f}' {
            None
        } else {
            Some(Kind::Mark)
        }
    };
    let mut out: Vec<Piece> = Vec::new();
    for (at, c) in text.char_indices() {
        let Some(kind) = kind(c) else { continue };
        let end = at + c.len_utf8();
        match out.last_mut() {
            Some(last) if last.range.end == at && last.kind == kind && kind != Kind::Mark => {
                last.range.end = end;
                last.text = text.get(last.range.clone()).unwrap_or("");
            }
            _ => out.push(Piece { kind, text: text.get(at..end).unwrap_or(""), range: at..end }),
        }
    }
    out
}

/// Whether nothing stands between two pieces.
pub fn adjacent(left: &Piece, right: &Piece) -> bool {
    left.range.end == right.range.start
}
