//! Time grows with the length of a text or a page and not with its square, whatever it repeats and however it nests.
//!
//! To add a case: a piece that once made an engine slow, in `PIECES`; a shape of page, in `SHAPES`.

use std::time::{Duration, Instant};

use pressglass::annotate::{Options, analyze, analyze_text};
use pressglass::snapshot::{Attr, Builder, Flags, Snapshot, Tag};

/// Marks that open and never close, capitals, stops, and what news repeats.
const PIECES: &[&str] = &["\"x ", "A ", "! ", "“", "Mr. A said “b,” the mayor said. "];
/// Bytes of the shorter text; the other is twice as long.
const LENGTH: usize = 100_000;
/// Linear work takes twice the time, quadratic four times.
const MOST: f64 = 4.0;
/// Of so many runs the quickest counts, as other programs share the machine.
const RUNS: usize = 5;

fn quickest(mut work: impl FnMut()) -> Duration {
    let run = |_| {
        let started = Instant::now();
        work();
        started.elapsed()
    };
    (0..RUNS).map(run).min().unwrap_or_default()
}

#[test]
fn twice_the_text_takes_less_than_four_times_as_long() {
    let mut slow = Vec::new();
    for piece in PIECES {
        let text = piece.repeat(LENGTH / piece.len());
        let time = |text: &str| {
            quickest(|| {
                std::hint::black_box(analyze_text(text, &Options::default()));
            })
        };
        let (once, twice) = (time(&text), time(&text.repeat(2)));
        let ratio = twice.as_secs_f64() / once.as_secs_f64();
        println!("{piece:?}: {once:?}, {twice:?}, {ratio:.1}");
        if ratio >= MOST {
            slow.push(piece);
        }
    }
    assert!(slow.is_empty(), "quadratic: {slow:?}");
}

/// Nodes of the smaller page; the other has ten times as many.
const NODES: usize = 10_000;
/// Linear work takes ten times as long, which `cargo xtask bench` measures on a quiet machine, and more where the larger page
/// no longer fits the processor's caches; quadratic work takes a hundred times as long.
const MOST_OF_TEN: f64 = 50.0;

const SENTENCE: &str = "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year.";

/// A shape of page: a name, and what makes about so many nodes.
type Shape = (&'static str, fn(&mut Builder, usize));

const SHAPES: &[Shape] = &[
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

/// A short article with a shape inside it.
fn page(shape: fn(&mut Builder, usize), nodes: usize) -> Snapshot {
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

#[test]
fn ten_times_the_page_takes_less_than_the_square_of_it() {
    let mut slow = Vec::new();
    let options = Options { only_article: true, ..Options::default() };
    for (name, shape) in SHAPES {
        let time = |nodes| {
            let snapshot = page(*shape, nodes);
            quickest(|| {
                std::hint::black_box(analyze(&snapshot, &options));
            })
        };
        let (once, ten) = (time(NODES), time(10 * NODES));
        let ratio = ten.as_secs_f64() / once.as_secs_f64();
        println!("{name}: {once:?}, {ten:?}, {ratio:.1}");
        if ratio >= MOST_OF_TEN {
            slow.push((name, ratio));
        }
    }
    assert!(slow.is_empty(), "not linear: {slow:?}");
}
