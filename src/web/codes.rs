//! Holds the walker's table of codes equal to the core's.

use crate::snapshot::{Attr, Flags, Tag};

/// The walker's tables.
const TABLES: &str = include_str!("../../extension/shared/codes.ts");

/// The strings of a constant list.
fn list(name: &str) -> Vec<&'static str> {
    let body = TABLES.split(&format!("const {name} = [")).nth(1).and_then(|rest| rest.split(']').next()).unwrap_or("");
    body.split(',').map(|item| item.trim().trim_matches('"')).filter(|item| !item.is_empty()).collect()
}

#[test]
fn tags_and_attributes_have_the_same_codes_on_both_sides() {
    assert_eq!(list("TAG_NAMES"), Tag::names().collect::<Vec<_>>());
    assert_eq!(list("ATTRIBUTE_NAMES"), Attr::names().collect::<Vec<_>>());
}

#[test]
fn flags_have_the_same_bits_on_both_sides() {
    let flags = [
        ("HIDDEN", Flags::HIDDEN),
        ("BLOCK", Flags::BLOCK),
        ("INLINE", Flags::INLINE),
        ("FIXED", Flags::FIXED),
        ("STICKY", Flags::STICKY),
        ("FRAME", Flags::FRAME),
        ("SHADOW", Flags::SHADOW),
        ("PRE", Flags::PRE),
    ];
    let body = TABLES.split("const FLAGS = {").nth(1).and_then(|rest| rest.split('}').next()).unwrap_or("");
    let found: Vec<_> =
        body.split(',').filter_map(|item| item.split_once(':')).map(|(name, bit)| (name.trim(), bit.trim().parse())).collect();
    assert_eq!(found, flags.map(|(name, flag)| (name, Ok(flag.0))));
}
