//! Whether an element is shown, as far as its own attributes tell.
//!
//! Style sheets are not read. `aria-hidden` says nothing here: it hides from screen readers, not from the eye.

use super::tree::Element;
use crate::snapshot::Tag;

/// Whether the element's own attributes keep it, and so all below it, off the page.
pub fn is_hidden(tag: Tag, element: &Element) -> bool {
    element.attr("hidden").is_some() && !is_streamed(element)
        || element.attr("style").is_some_and(hides)
        || tag == Tag::Dialog && element.attr("open").is_none()
        || tag == Tag::Input && element.attr("type").is_some_and(|kind| kind.eq_ignore_ascii_case("hidden"))
}

/// Whether the element is a late part of a page that React streams: it comes hidden, as `S:` and a number, and a script
/// that follows it puts it in its place.
fn is_streamed(element: &Element) -> bool {
    element.attr("id").and_then(|id| id.strip_prefix("S:")).is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// Whether a `style` attribute has `display: none`, `visibility: hidden` or `clip: rect(0,0,0,0)`.
fn hides(style: &str) -> bool {
    style.split(';').filter_map(|declaration| declaration.split_once(':')).any(|(property, value)| {
        let value = value.split('!').next().unwrap_or("").trim();
        let is = |p: &str, v: &str| property.trim().eq_ignore_ascii_case(p) && value.eq_ignore_ascii_case(v);
        // What is cut down to nothing is for screen readers.
        let is_cut = || property.trim().eq_ignore_ascii_case("clip") && value.bytes().filter(u8::is_ascii_digit).all(|digit| digit == b'0');
        is("display", "none") || is("visibility", "hidden") || is_cut() && value.starts_with("rect(")
    })
}
