//! The producer of snapshots from HTML files.
//!
//! Takes decoded HTML; gives a [`Snapshot`] of what a browser without scripts and style sheets would know: visibility by
//! attributes alone, no layout. Decoding bytes is the program's business, finding the article is the core's.

mod hidden;
mod skim;
mod tree;

use crate::snapshot::{Attr, Builder, Flags, Snapshot, Tag};
use tree::{Data, Element, Handle, Tree};

/// The snapshot of a page's HTML, already decoded. `url` may be empty.
pub fn parse(html: &str, url: &str) -> Snapshot {
    snapshot(&skim::parse(html), url)
}

/// What is taken over of an element.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Take {
    /// The element and all below it.
    All,
    /// The element alone: what it holds is not text of the page.
    Shell,
    /// Nothing: no reader of snapshots looks at it.
    Nothing,
}

fn take(tag: Tag, element: &Element) -> Take {
    match tag {
        Tag::Script if !is_linked_data(element) => Take::Nothing,
        Tag::Style => Take::Nothing,
        Tag::Svg | Tag::Iframe | Tag::Textarea | Tag::Object => Take::Shell,
        // Their contents are kept apart from their children; a declarative shadow tree is shown in place.
        Tag::Template if element.attr("shadowrootmode").is_none() => Take::Nothing,
        Tag::Other if matches!(element.name(), "noframes" | "noembed") => Take::Nothing,
        _ => Take::All,
    }
}

fn is_linked_data(element: &Element) -> bool {
    element.attr("type").is_some_and(skim::is_linked_data)
}

/// Walks the tree in preorder with a stack of its own; a deep page costs no call stack.
fn snapshot(tree: &Tree, url: &str) -> Snapshot {
    let mut builder = Builder::new(url);
    // For each open element the child to visit next.
    let mut pending = vec![tree.first_child(Handle::DOCUMENT)];
    while let Some(next) = pending.last_mut() {
        let Some(node) = *next else {
            pending.pop();
            builder.close();
            continue;
        };
        *next = tree.next_sibling(node);
        match tree.data(node) {
            Data::Text(text) => {
                builder.text(text);
            }
            Data::Element(element) => {
                let tag = Tag::of(element.name());
                let take = take(tag, element);
                if take == Take::Nothing {
                    continue;
                }
                // A declarative shadow tree has no box of its own and stands where it is written.
                let tag = if tag == Tag::Template { Tag::Other } else { tag };
                open(element, tag, &mut builder);
                if take == Take::All {
                    pending.push(tree.first_child(element.contents.unwrap_or(node)));
                } else {
                    builder.close();
                }
            }
            Data::Fragment => {}
        }
    }
    builder.finish()
}

fn open(element: &Element, tag: Tag, builder: &mut Builder) {
    let flags = if builder.is_hidden() || hidden::is_hidden(tag, element) { Flags::HIDDEN } else { Flags::default() };
    builder.open(tag, flags);
    for (name, value) in element.attributes() {
        if let Some(attr) = Attr::of(name) {
            builder.attr(attr, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The page as a line: elements by name, hidden ones with a `-`, texts in quotes; white space alone is left out.
    fn outline(html: &str) -> String {
        let s = parse(html, "");
        let mut out = Vec::new();
        for node in s.nodes() {
            let mark = if s.is_hidden(node) { "-" } else { "" };
            if !s.is_text(node) {
                out.push(format!("{mark}{}", s.tag(node).name()));
            } else if !s.text(node).trim().is_empty() {
                out.push(format!("{mark}{:?}", s.text(node).trim()));
            }
        }
        out.join(" ")
    }

    fn check(html: &str, expected: &str) {
        assert_eq!(outline(&format!("<body>{html}")), format!("html head body {expected}").trim(), "{html}");
    }

    #[test]
    fn elements_and_text_come_in_document_order() {
        check("<p>One <b>two</b> three<p>Four", r#"p "One" b "two" "three" p "Four""#);
        check("a<!-- a comment parts no text -->b", r#""ab""#);
        check("<table>foster<tr><td>cell</table>", r#""foster" table tbody tr td "cell""#);
        check("<b>one<p>two</b>three", r#"b "one" p b "two" "three""#);
        check("", "");
    }

    #[test]
    fn what_is_not_text_of_the_page_is_left_out() {
        check("<script>x()</script><style>p{}</style>", "");
        check("<script type=application/ld+json>{}</script>", r#"script "{}""#);
        check("<svg><text>axis</text></svg><iframe>old</iframe><textarea>draft</textarea>", "svg iframe textarea");
        check("<template><p>later</p></template>", "");
        check("<x-story><template shadowrootmode=open><p>now</p></template></x-story>", r#"* * p "now""#);
        check("<noscript><img src=a.jpg></noscript>", "noscript img");
    }

    #[test]
    fn attributes_tell_what_is_hidden() {
        check("<div hidden><p>no</p></div>yes", r#"-div -p -"no" "yes""#);
        check("<p style='color:red; DISPLAY : none !important'>no", r#"-p -"no""#);
        check("<p style='visibility:hidden'>no", r#"-p -"no""#);
        check("<p style='display:block'>yes", r#"p "yes""#);
        check("<i style='border:0;clip:rect(0 0 0 0);width:1px'>no</i>", r#"-i -"no""#);
        check("<i style='clip:rect(0,90px,90px,0)'>yes</i>", r#"i "yes""#);
        check("<p aria-hidden=true>yes", r#"p "yes""#);
        check("<dialog>no</dialog><dialog open>yes</dialog>", r#"-dialog -"no" dialog "yes""#);
    }

    #[test]
    fn a_declared_shadow_tree_is_read() {
        let words = "The ferry left at noon with two hundred people and a cow on board. ".repeat(12);
        let shadow = format!("<template shadowrootmode=open><p>{words}</p><slot></slot></template>");
        let snapshot = parse(&format!("<article><h1>Cow at sea</h1><x-story>{shadow}<p>{words}It swam.</p></x-story></article>"), "");
        let article = crate::article::extract(&snapshot, &crate::article::Options::default());
        assert_eq!(article.blocks.len(), 3, "{:?}", article.blocks);
    }

    #[test]
    fn attributes_are_kept() {
        let s = parse("<a HREF='/x&amp;y' onclick='z()' class=b>t</a>", "https://example.org/");
        let a = s.nodes().find(|&n| s.tag(n) == Tag::A).expect("the link");
        assert_eq!(s.attrs(a).collect::<Vec<_>>(), [(Attr::Href, "/x&y"), (Attr::Class, "b")]);
        assert_eq!(s.url(), "https://example.org/");
    }
}
