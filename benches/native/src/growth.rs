//! Made-up pages of any number of nodes, as the walker would give them.

use pressglass::snapshot::{Attr, Builder, Flags, Snapshot, Tag};

/// A name, and what makes about so many nodes.
pub type Shape = (&'static str, fn(&mut Builder, usize));

const SENTENCE: &str = "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year.";

/// A page like others, a deep one and a flat one.
pub const SHAPES: &[Shape] = &[
    ("paragraphs, boxes and links", |builder, nodes| {
        for i in 0..nodes / 6 {
            open(builder, Tag::Div, if i % 3 == 0 { "teaser" } else { "entry-content" });
            open(builder, Tag::P, "");
            builder.text(&format!("{i}. {SENTENCE}"));
            open(builder, Tag::A, "more");
            builder.text("Read more");
            (0..3).for_each(|_| builder.close());
        }
    }),
    ("a tenth of them deep", |builder, nodes| {
        for i in 0..nodes / 20 {
            open(builder, Tag::Div, "box");
            builder.text(&format!("{i}. {SENTENCE}"));
        }
        for _ in 0..nodes * 9 / 10 {
            open(builder, Tag::I, "");
            builder.close();
        }
    }),
    ("all of them siblings", |builder, nodes| {
        for i in 0..nodes / 2 {
            open(builder, Tag::P, "");
            builder.text(&format!("{i}. {SENTENCE}"));
            builder.close();
        }
    }),
];

fn open(builder: &mut Builder, tag: Tag, class: &str) {
    builder.open(tag, Flags::default());
    builder.attr(Attr::Class, class);
}

/// An article with a shape inside it.
pub fn page((_, shape): Shape, nodes: usize) -> Snapshot {
    let mut builder = Builder::new("");
    open(&mut builder, Tag::Body, "");
    open(&mut builder, Tag::Article, "");
    for (tag, text) in [(Tag::H1, "Bridge stays shut"), (Tag::P, SENTENCE)] {
        open(&mut builder, tag, "");
        builder.text(text);
        builder.close();
    }
    shape(&mut builder, nodes);
    builder.finish()
}
