//! Time grows with the length of a text or a page and not with its square, whatever it repeats and however it nests.
//!
//! To add a case: a piece that once made an engine slow, in `PIECES`; a shape of page, in `harness/shapes.rs`.

#[path = "harness/shapes.rs"]
mod shapes;

use std::time::Duration;

use pressglass::annotate::{Options, analyze, analyze_text};
use pressglass::snapshot::Snapshot;

/// Marks that open and never close, capitals, stops, and what news repeats.
const PIECES: &[&str] = &["\"x ", "A ", "! ", "“", "Mr. A said “b,” the mayor said. "];
/// Bytes of the shorter text; the other is twice as long.
const LENGTH: usize = 100_000;
/// Linear work takes twice the time, quadratic four times.
const MOST: f64 = 3.2;
/// Of so many runs the quickest counts, as other programs share the processor's caches.
const RUNS: usize = 5;

/// The time of the processor that the work takes, whatever else the machine does.
fn quickest(mut work: impl FnMut()) -> Duration {
    let run = |_| {
        let started = processor_time();
        work();
        processor_time().saturating_sub(started)
    };
    (0..RUNS).map(run).min().unwrap_or_default()
}

/// What this thread has taken so far.
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or(0))
}

#[test]
fn twice_the_text_takes_about_twice_as_long() {
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

/// Pieces of HTML that open elements without end, or close what was never open.
const TAGS: &[&str] = &["<div>", "<ul><li>", "<p><b id=x>", "<table><tr><td>", "</p>", "<a href=x><div>", "</div>"];
/// Of the shorter source so many pieces; the other has twice as many.
const REPEATS: usize = 10_000;

#[test]
fn twice_the_source_takes_about_twice_as_long() {
    let mut slow = Vec::new();
    for piece in TAGS {
        let time = |repeats| {
            let html = piece.repeat(repeats);
            quickest(|| {
                std::hint::black_box(pressglass::html::parse(&html, ""));
            })
        };
        let (once, twice) = (time(REPEATS), time(2 * REPEATS));
        let ratio = twice.as_secs_f64() / once.as_secs_f64();
        println!("{piece:?}: {once:?}, {twice:?}, {ratio:.1}");
        if ratio >= MOST {
            slow.push(piece);
        }
    }
    assert!(slow.is_empty(), "quadratic: {slow:?}");
}

#[test]
fn a_body_opened_again_and_again_takes_its_attributes_in_time() {
    // Each tag has few, since the tokenizer compares each attribute with all before it in its tag.
    let page = |tags: usize| -> String {
        let attributes = |tag: usize| (0..100).map(|i| format!(" a{tag}-{i}")).collect::<String>();
        (0..tags).map(|tag| format!("<body{}>", attributes(tag))).collect()
    };
    let time = |tags: usize| {
        let html = page(tags);
        quickest(|| {
            std::hint::black_box(pressglass::html::parse(&html, ""));
        })
    };
    let (once, twice) = (time(500), time(1000));
    assert!(twice.as_secs_f64() < MOST * once.as_secs_f64(), "{once:?}, {twice:?}");
}

/// Nodes of the smaller page; the other has ten times as many.
const NODES: usize = 10_000;
/// Linear work takes ten times as long; quadratic work a hundred times. The smaller page is measured on ten of its kind that
/// lie apart, so that neither side has the processor's caches to itself. `cargo xtask test` also lets the allocator keep what is
/// freed; without that "blocks in blocks" may be found at 11.6 for 9.8, for the kernel hands out the large page's memory anew.
const MOST_OF_TEN: f64 = 11.0;
/// What other programs do to the caches comes and goes, growth stays: so often a shape is measured before it counts as slow.
const TRIES: usize = 4;

#[test]
fn ten_times_the_page_takes_about_ten_times_as_long() {
    let mut slow = Vec::new();
    let options = Options { only_article: true, ..Options::default() };
    for shape @ (name, _) in shapes::SHAPES {
        let time = |pages: &[Snapshot]| {
            quickest(|| {
                for page in pages {
                    std::hint::black_box(analyze(page, &options));
                }
            })
        };
        let small: Vec<Snapshot> = (0..10).map(|_| shapes::page(*shape, NODES)).collect();
        let large = [shapes::page(*shape, 10 * NODES)];
        let mut ratio = f64::INFINITY;
        for _ in 0..TRIES {
            let (apart, together) = (time(&small), time(&large));
            ratio = ratio.min(10.0 * together.as_secs_f64() / apart.as_secs_f64());
            println!("{name}: {apart:?} for ten pages, {together:?} for one, {ratio:.1}");
            if ratio < MOST_OF_TEN {
                break;
            }
        }
        if ratio >= MOST_OF_TEN {
            slow.push((name, ratio));
        }
    }
    assert!(slow.is_empty(), "not linear: {slow:?}");
}
