//! Positions and lengths as types, so that a byte is never taken for a UTF-16 unit or a code point.
//!
//! Rust text is counted in UTF-8 bytes ([`TextSize`]), the DOM in UTF-16 code units ([`Utf16Size`]),
//! the JSON of the command line in Unicode code points ([`CharSize`]). All ranges are half-open.
//! Conversions between the three stand in this file and nowhere else.

use serde::{Deserialize, Serialize};

macro_rules! unit {
    ($(#[$size_doc:meta])* $size:ident, $(#[$range_doc:meta])* $range:ident) => {
        $(#[$size_doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $size(pub u32);

        impl $size {
            /// The position as an index; `u32` always fits a `usize` on the targets supported here.
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The position `index`, saturated at `u32::MAX`.
            pub fn of(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }
        }

        impl std::ops::Add for $size {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0.saturating_add(other.0))
            }
        }

        impl std::ops::Sub for $size {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0.saturating_sub(other.0))
            }
        }

        $(#[$range_doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $range {
            /// First position inside.
            pub start: $size,
            /// First position after.
            pub end: $size,
        }

        impl $range {
            /// The range from `start` to `end`; an end before the start gives the empty range at `start`.
            pub fn new(start: $size, end: $size) -> Self {
                Self { start, end: end.max(start) }
            }

            /// The range from index `start` to index `end`.
            pub fn of(start: usize, end: usize) -> Self {
                Self::new($size::of(start), $size::of(end))
            }

            /// How many units the range holds.
            pub fn len(self) -> usize {
                self.end.index() - self.start.index()
            }

            /// Whether the range holds nothing.
            pub fn is_empty(self) -> bool {
                self.start == self.end
            }

            /// The range as a range of indices.
            pub fn indices(self) -> std::ops::Range<usize> {
                self.start.index()..self.end.index()
            }

            /// Whether `other` lies inside, edges included.
            pub fn contains(self, other: Self) -> bool {
                self.start <= other.start && other.end <= self.end
            }

            /// Whether the position lies inside.
            pub fn holds(self, at: $size) -> bool {
                self.start <= at && at < self.end
            }

            /// Whether the two share at least one unit.
            pub fn overlaps(self, other: Self) -> bool {
                self.start < other.end && other.start < self.end
            }

            /// What both share, if that is not empty.
            pub fn intersection(self, other: Self) -> Option<Self> {
                let (start, end) = (self.start.max(other.start), self.end.min(other.end));
                (start < end).then_some(Self { start, end })
            }
        }
    };
}

unit!(
    /// A position or length in UTF-8 bytes.
    TextSize,
    /// A half-open range of UTF-8 bytes of the document text.
    TextRange
);
unit!(
    /// A position or length in UTF-16 code units, as the DOM counts.
    Utf16Size,
    /// A half-open range of UTF-16 code units.
    Utf16Range
);
unit!(
    /// A position or length in Unicode code points, as the JSON of the command line counts.
    CharSize,
    /// A half-open range of Unicode code points.
    CharRange
);

/// A node of a [`Snapshot`](crate::snapshot::Snapshot): its index in preorder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NodeId(pub u32);

impl NodeId {
    /// The node's index in preorder.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The nodes of a range, in preorder.
    pub fn each(nodes: &std::ops::Range<Self>) -> impl Iterator<Item = Self> + Clone + use<> {
        (nodes.start.0..nodes.end.0).map(Self)
    }

    /// The node at `index`, saturated at `u32::MAX`.
    pub fn of(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// The node after this one in preorder.
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// The part of `text` that a byte range names; empty where the range does not lie on character borders inside it.
pub fn slice(text: &str, range: TextRange) -> &str {
    text.get(range.indices()).unwrap_or("")
}

/// How many UTF-16 code units `text` takes.
pub fn utf16_len(text: &str) -> Utf16Size {
    if text.is_ascii() {
        return Utf16Size::of(text.len());
    }
    Utf16Size::of(text.chars().map(char::len_utf16).sum())
}

/// Turns byte positions of one text into UTF-16 and code point positions, and back.
///
/// Built in one pass over the text; a look-up costs a binary search and a scan of at most [`Converter::STRIDE`] bytes.
pub struct Converter<'a> {
    text: &'a str,
    /// UTF-16 units and code points before each byte position that is a multiple of the stride
    /// (moved down to the next character border). Empty for an ASCII text, where all three units are one.
    marks: Vec<(usize, Utf16Size, CharSize)>,
}

impl<'a> Converter<'a> {
    /// Bytes between two marks: small enough to scan, large enough that the marks are few.
    const STRIDE: usize = 256;

    /// A converter for positions of `text`.
    pub fn new(text: &'a str) -> Self {
        let mut marks = Vec::new();
        if !text.is_ascii() {
            let (mut units, mut chars, mut next) = (0usize, 0usize, 0usize);
            for (at, c) in text.char_indices() {
                if at >= next {
                    marks.push((at, Utf16Size::of(units), CharSize::of(chars)));
                    next = at + Self::STRIDE;
                }
                units += c.len_utf16();
                chars += 1;
            }
        }
        Self { text, marks }
    }

    fn locate(&self, at: TextSize) -> (Utf16Size, CharSize) {
        let at = at.index().min(self.text.len());
        let found = self.marks.partition_point(|mark| mark.0 <= at);
        let Some(&(start, mut units, mut chars)) = found.checked_sub(1).and_then(|i| self.marks.get(i)) else {
            return (Utf16Size::of(at), CharSize::of(at));
        };
        for c in self.text[start..].char_indices().take_while(|(i, c)| start + i + c.len_utf8() <= at).map(|(_, c)| c) {
            units.0 += c.len_utf16() as u32;
            chars.0 += 1;
        }
        (units, chars)
    }

    /// The UTF-16 position of a byte position; a position inside a character counts as its start.
    pub fn utf16(&self, at: TextSize) -> Utf16Size {
        self.locate(at).0
    }

    /// The code point position of a byte position; a position inside a character counts as its start.
    pub fn chars(&self, at: TextSize) -> CharSize {
        self.locate(at).1
    }

    /// The UTF-16 range of a byte range.
    pub fn utf16_range(&self, range: TextRange) -> Utf16Range {
        Utf16Range::new(self.utf16(range.start), self.utf16(range.end))
    }

    /// The code point range of a byte range.
    pub fn char_range(&self, range: TextRange) -> CharRange {
        CharRange::new(self.chars(range.start), self.chars(range.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_convert_in_all_three_units() {
        let text = "a é 😀 ".repeat(200);
        let convert = Converter::new(&text);
        let (mut units, mut chars) = (0, 0);
        for (at, c) in text.char_indices() {
            assert_eq!(convert.utf16(TextSize::of(at)), Utf16Size(units), "byte {at}");
            assert_eq!(convert.chars(TextSize::of(at)), CharSize(chars), "byte {at}");
            units += c.len_utf16() as u32;
            chars += 1;
        }
        assert_eq!(convert.utf16(TextSize::of(text.len())), utf16_len(&text));
        assert_eq!(convert.chars(TextSize::of(text.len() + 9)), CharSize(chars), "past the end");
    }

    #[test]
    fn ranges_never_run_backwards() {
        assert!(TextRange::of(5, 3).is_empty());
        assert_eq!(TextRange::of(0, 4).intersection(TextRange::of(4, 9)), None);
        assert_eq!(slice("é", TextRange::of(0, 1)), "", "not a character border");
    }
}
