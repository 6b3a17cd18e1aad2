//! Reads the columns in which a walker lists a page, and checks them.
//!
//! Three arrays of numbers and two strings, so that a message carries no object per node:
//! - `nodes`: [`NODE_WORDS`] numbers a node in preorder: the tag's code with the flags in the upper 16 bits; the depth
//!   below the root; for a text node the length of its text in UTF-16 units, for an element its number of attributes.
//! - `attributes`: [`ATTRIBUTE_WORDS`] numbers each: the name's code and the value's length in UTF-16 units.
//! - `layout`: [`LAYOUT_WORDS`] numbers for each measured element: its index, left, top, width, height, font size in
//!   tenths of a pixel, weight, family.
//! - `text` and `values`: the texts and the attribute values one after the other, each followed by one unit that
//!   belongs to none, so that the two halves of a surrogate pair in neighbouring nodes never join.

use std::fmt;

use crate::snapshot::{Attr, Builder, Flags, Layout, Snapshot, Tag};
use crate::units::NodeId;

/// Numbers a node.
pub const NODE_WORDS: usize = 3;
/// Numbers an attribute.
pub const ATTRIBUTE_WORDS: usize = 2;
/// Numbers a measured element.
pub const LAYOUT_WORDS: usize = 8;

/// A page as the walker lists it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Columns<'a> {
    /// The page's address.
    pub url: &'a str,
    /// The nodes in preorder.
    pub nodes: &'a [u32],
    /// The attributes of all elements, in the order of the elements.
    pub attributes: &'a [u32],
    /// Where measured elements stand, in any order.
    pub layout: &'a [i32],
    /// The characters of all text nodes.
    pub text: &'a str,
    /// The values of all attributes.
    pub values: &'a str,
}

/// What is wrong with columns. None of these can come from the walker of the same build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnsError {
    /// A column's length is not a multiple of its words per entry.
    Ragged {
        /// The column's name.
        column: &'static str,
    },
    /// A node lies more than one level below the node before it, below a text node, or is a second root.
    Depth {
        /// The node's index.
        node: usize,
    },
    /// An attribute's code is not in the table of names.
    Attribute {
        /// The attribute's index.
        attribute: usize,
    },
    /// A heap ends before the lengths do, or goes on after them, or a length ends inside a character.
    Heap {
        /// The heap's name.
        heap: &'static str,
    },
    /// The elements have more attributes than are listed, or fewer.
    AttributeCount,
    /// A measured element is not in the page.
    Layout {
        /// The entry's index.
        entry: usize,
    },
}

impl fmt::Display for ColumnsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ragged { column } => write!(f, "the column `{column}` ends inside an entry"),
            Self::Depth { node } => write!(f, "node {node} has no parent at the level above it"),
            Self::Attribute { attribute } => write!(f, "attribute {attribute} has an unknown name"),
            Self::Heap { heap } => write!(f, "the heap `{heap}` and its lengths disagree"),
            Self::AttributeCount => f.write_str("the elements and the attributes disagree in number"),
            Self::Layout { entry } => write!(f, "layout entry {entry} names no node"),
        }
    }
}

impl std::error::Error for ColumnsError {}

/// The snapshot that columns describe.
///
/// # Errors
/// [`ColumnsError`] where they contradict themselves.
pub fn decode(columns: &Columns<'_>) -> Result<Snapshot, ColumnsError> {
    let nodes = entries::<NODE_WORDS, _>(columns.nodes, "nodes")?;
    let mut attributes = entries::<ATTRIBUTE_WORDS, _>(columns.attributes, "attributes")?.iter().enumerate();
    let mut text = Heap { name: "text", rest: columns.text };
    let mut values = Heap { name: "values", rest: columns.values };

    let mut builder = Builder::new(columns.url);
    let mut open = 0;
    for (index, &[head, depth, count]) in nodes.iter().enumerate() {
        let depth = depth as usize;
        if depth > open || (depth == 0) != (index == 0) {
            return Err(ColumnsError::Depth { node: index });
        }
        for _ in depth..open {
            builder.close();
        }
        open = depth;
        match Tag::of_code(head & 0xffff) {
            Tag::Text => {
                builder.text(text.take(count)?);
            }
            tag => {
                builder.open(tag, Flags((head >> 16) as u16));
                open += 1;
                for _ in 0..count {
                    let (attribute, &[name, length]) = attributes.next().ok_or(ColumnsError::AttributeCount)?;
                    let name = Attr::of_code(name).ok_or(ColumnsError::Attribute { attribute })?;
                    builder.attr(name, values.take(length)?);
                }
            }
        }
    }
    if attributes.next().is_some() {
        return Err(ColumnsError::AttributeCount);
    }
    text.finish()?;
    values.finish()?;
    measure(&mut builder, columns.layout, nodes.len())?;
    Ok(builder.finish())
}

/// Gives the measured elements their layout.
fn measure(builder: &mut Builder, layout: &[i32], nodes: usize) -> Result<(), ColumnsError> {
    for (entry, &[node, x, y, width, height, font_size, weight, family]) in entries::<LAYOUT_WORDS, _>(layout, "layout")?.iter().enumerate()
    {
        let node = usize::try_from(node).ok().filter(|&n| n < nodes).ok_or(ColumnsError::Layout { entry })?;
        let short = |value: i32| u16::try_from(value.max(0)).unwrap_or(u16::MAX);
        let layout = Layout {
            x,
            y,
            width: width.max(0).unsigned_abs(),
            height: height.max(0).unsigned_abs(),
            font_size: short(font_size),
            weight: short(weight),
            family: short(family),
        };
        builder.layout(NodeId::of(node), layout);
    }
    Ok(())
}

fn entries<'a, const WORDS: usize, T>(column: &'a [T], name: &'static str) -> Result<&'a [[T; WORDS]], ColumnsError> {
    match column.as_chunks() {
        (entries, []) => Ok(entries),
        _ => Err(ColumnsError::Ragged { column: name }),
    }
}

/// What is not yet read of a string of strings.
struct Heap<'a> {
    name: &'static str,
    rest: &'a str,
}

impl<'a> Heap<'a> {
    /// The next `units` UTF-16 units; the one after them is dropped.
    fn take(&mut self, units: u32) -> Result<&'a str, ColumnsError> {
        let error = ColumnsError::Heap { heap: self.name };
        let end = utf16_prefix(self.rest, units as usize).ok_or(error)?;
        let (taken, rest) = self.rest.split_at_checked(end).ok_or(error)?;
        let mut rest = rest.chars();
        rest.next().ok_or(error)?;
        self.rest = rest.as_str();
        Ok(taken)
    }

    fn finish(&self) -> Result<(), ColumnsError> {
        if self.rest.is_empty() { Ok(()) } else { Err(ColumnsError::Heap { heap: self.name }) }
    }
}

/// The length in bytes of the first `units` UTF-16 units of `text`; none where it is shorter or they end inside a character.
fn utf16_prefix(text: &str, units: usize) -> Option<usize> {
    // A character takes at least one unit a byte while all are ASCII: the common case costs one fast scan.
    if text.as_bytes().get(..units)?.is_ascii() {
        return Some(units);
    }
    let mut left = units;
    let mut chars = text.char_indices();
    while left > 0 {
        left = left.checked_sub(chars.next()?.1.len_utf16())?;
    }
    Some(chars.offset())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(name: &str) -> u32 {
        Tag::names().position(|n| n == name).map_or(1, |at| at as u32 + 2)
    }

    fn attr(name: &str) -> u32 {
        Attr::names().position(|n| n == name).unwrap_or(9999) as u32
    }

    #[test]
    fn a_page_is_read_back() {
        let hidden = u32::from(Flags::HIDDEN.0) << 16;
        let nodes = [
            [code("body"), 0, 0],
            [code("p"), 1, 2],
            [0, 2, 5],
            [code("b"), 2, 0],
            [0, 3, 3],
            [0, 2, 0],
            [code("div") | hidden, 1, 0],
            [code("x-card"), 2, 0],
        ];
        let attributes = [attr("class"), 4, attr("id"), 1];
        let layout = [1, -4, 20, 600, 40, 165, 400, 2];
        let columns = Columns {
            url: "https://example.com/",
            nodes: nodes.as_flattened(),
            attributes: &attributes,
            layout: &layout,
            text: "caf\u{e9} \0\u{1f600}!\0\0",
            values: "lead\0é\0",
        };
        let page = decode(&columns).expect("sound columns");
        let names: Vec<_> = page.nodes().map(|n| (page.tag(n).name(), page.parent(n).map(|p| p.index()))).collect();
        let expected = [
            ("body", None),
            ("p", Some(0)),
            ("#text", Some(1)),
            ("b", Some(1)),
            ("#text", Some(3)),
            ("#text", Some(1)),
            ("div", Some(0)),
            ("*", Some(6)),
        ];
        assert_eq!(names, expected);
        assert_eq!((page.text(NodeId(2)), page.text(NodeId(4)), page.text(NodeId(5))), ("café ", "\u{1f600}!", ""));
        assert_eq!((page.attr(NodeId(1), Attr::Class), page.attr(NodeId(1), Attr::Id)), (Some("lead"), Some("é")));
        assert_eq!(page.layout(NodeId(1)), Some(&Layout { x: -4, y: 20, width: 600, height: 40, font_size: 165, weight: 400, family: 2 }));
        assert_eq!((page.is_hidden(NodeId(6)), page.url()), (true, "https://example.com/"));
    }

    #[test]
    fn halves_of_a_surrogate_pair_keep_their_length() {
        // What a lone half becomes on its way into Rust: one replacement character, which is one unit as well.
        let nodes = [[code("p"), 0, 0], [0, 1, 2], [0, 1, 2]];
        let columns = Columns { nodes: nodes.as_flattened(), text: "a\u{fffd}\0\u{fffd}b\0", ..Columns::default() };
        let page = decode(&columns).expect("sound columns");
        assert_eq!((page.text(NodeId(1)), page.text(NodeId(2))), ("a\u{fffd}", "\u{fffd}b"));
    }

    #[test]
    fn contradictions_are_named() {
        let p = code("p");
        let check = |nodes: &[u32], attributes: &[u32], layout: &[i32], text: &str, values: &str, expected: ColumnsError| {
            let columns = Columns { url: "", nodes, attributes, layout, text, values };
            assert_eq!(decode(&columns).map(|page| page.len()), Err(expected));
        };
        check(&[p, 0], &[], &[], "", "", ColumnsError::Ragged { column: "nodes" });
        check(&[p, 0, 0], &[1], &[], "", "", ColumnsError::Ragged { column: "attributes" });
        check(&[p, 0, 0], &[], &[1, 2], "", "", ColumnsError::Ragged { column: "layout" });
        check(&[p, 1, 0], &[], &[], "", "", ColumnsError::Depth { node: 0 });
        check(&[p, 0, 0, p, 0, 0], &[], &[], "", "", ColumnsError::Depth { node: 1 });
        check(&[p, 0, 0, p, 2, 0], &[], &[], "", "", ColumnsError::Depth { node: 1 });
        check(&[p, 0, 0, 0, 1, 1, p, 2, 0], &[], &[], "a\0", "", ColumnsError::Depth { node: 2 });
        check(&[p, 0, 1], &[9999, 0], &[], "", "\0", ColumnsError::Attribute { attribute: 0 });
        check(&[p, 0, 1], &[], &[], "", "", ColumnsError::AttributeCount);
        check(&[p, 0, 0], &[1, 0], &[], "", "\0", ColumnsError::AttributeCount);
        check(&[p, 0, 1], &[1, 3], &[], "", "ab", ColumnsError::Heap { heap: "values" });
        check(&[p, 0, 0, 0, 1, 3], &[], &[], "ab\0", "", ColumnsError::Heap { heap: "text" });
        check(&[p, 0, 0, 0, 1, 1], &[], &[], "\u{1f600}\0", "", ColumnsError::Heap { heap: "text" });
        check(&[p, 0, 0, 0, 1, 1], &[], &[], "ab\0", "", ColumnsError::Heap { heap: "text" });
        check(&[p, 0, 0], &[], &[-1, 0, 0, 0, 0, 0, 0, 0], "", "", ColumnsError::Layout { entry: 0 });
        check(&[p, 0, 0], &[], &[1, 0, 0, 0, 0, 0, 0, 0], "", "", ColumnsError::Layout { entry: 0 });
    }
}
