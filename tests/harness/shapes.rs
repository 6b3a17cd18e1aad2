//! Made-up pages of any number of nodes, as the walker would give them: for the test of growth and for the native bench.

use pressglass::snapshot::{Attr, Builder, Flags, Snapshot, Tag};

const SENTENCE: &str = "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year.";

/// A shape of page: a name, and what makes about so many nodes.
pub type Shape = (&'static str, fn(&mut Builder, usize));

/// Pages flat and deep, of text, of boxes and of fields.
pub const SHAPES: &[Shape] = &[
    ("a page of paragraphs and links", |b, nodes| {
        for i in 0..nodes / 6 {
            open(b, Tag::Div, if i % 3 == 0 { "teaser" } else { "entry-content" });
            open(b, Tag::P, "");
            b.text(&format!("{i}. {SENTENCE}"));
            open(b, Tag::A, "more");
            b.text("Read more");
            (0..3).for_each(|_| b.close());
        }
    }),
    ("a tenth of them deep", |b, nodes| {
        for i in 0..nodes / 20 {
            open(b, Tag::Div, "box");
            b.text(&format!("{i}. {SENTENCE}"));
        }
        for _ in 0..nodes * 9 / 10 {
            open(b, Tag::I, "");
            b.close();
        }
    }),
    ("siblings without text", |b, nodes| {
        for _ in 0..nodes {
            open(b, Tag::I, "icon");
            b.close();
        }
    }),
    ("siblings with text", |b, nodes| {
        for i in 0..nodes / 2 {
            open(b, Tag::P, "");
            b.text(&format!("Line {i}, May {i}"));
            b.close();
        }
    }),
    ("blocks in blocks", |b, nodes| {
        for i in 0..nodes / 2 {
            open(b, Tag::Div, "box");
            b.text(if i % 10 == 0 { SENTENCE } else { "By Ada Nwosu" });
        }
    }),
    ("inline elements in inline elements", |b, nodes| {
        open(b, Tag::P, "");
        for _ in 0..nodes {
            open(b, Tag::Span, "author");
        }
        b.text(SENTENCE);
    }),
    ("tables in tables", |b, nodes| {
        for tag in [Tag::Table, Tag::Tr, Tag::Td].into_iter().cycle().take(nodes) {
            open(b, tag, "");
        }
        b.text(SENTENCE);
    }),
    ("fields for addresses", |b, nodes| {
        for _ in 0..nodes / 2 {
            open(b, Tag::Input, "newsletter");
            b.attr(Attr::Type, "email");
            b.close();
            b.text("Sign up ");
        }
    }),
];

fn open(builder: &mut Builder, tag: Tag, class: &str) {
    builder.open(tag, Flags::default());
    builder.attr(Attr::Class, class);
}

/// A short article with a shape inside it, of about so many nodes.
pub fn page((_, shape): Shape, nodes: usize) -> Snapshot {
    let mut b = Builder::new("");
    open(&mut b, Tag::Body, "");
    open(&mut b, Tag::Article, "");
    for (tag, text) in [(Tag::H1, "Bridge stays shut"), (Tag::P, SENTENCE), (Tag::P, "Nobody could say who would pay for a new one.")] {
        open(&mut b, tag, "");
        b.text(text);
        b.close();
    }
    shape(&mut b, nodes);
    b.finish()
}
