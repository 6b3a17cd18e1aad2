//! Time grows with the length of a text and not with its square, whatever it repeats.
//!
//! To add a case: a piece that once made an engine slow, in `PIECES`.

use std::time::{Duration, Instant};

use pressglass::annotate::{Options, analyze_text};

/// Marks that open and never close, capitals, stops, and what news repeats.
const PIECES: &[&str] = &["\"x ", "A ", "! ", "“", "Mr. A said “b,” the mayor said. "];
/// Bytes of the shorter text; the other is twice as long.
const LENGTH: usize = 100_000;
/// Linear work takes twice the time, quadratic four times.
const MOST: f64 = 4.0;
/// Of so many runs the quickest counts, as other programs share the machine.
const RUNS: usize = 3;

fn quickest(text: &str) -> Duration {
    let run = |_| {
        let started = Instant::now();
        std::hint::black_box(analyze_text(text, &Options::default()));
        started.elapsed()
    };
    (0..RUNS).map(run).min().unwrap_or_default()
}

#[test]
fn twice_the_text_takes_less_than_four_times_as_long() {
    let mut slow = Vec::new();
    for piece in PIECES {
        let text = piece.repeat(LENGTH / piece.len());
        let (once, twice) = (quickest(&text), quickest(&text.repeat(2)));
        let ratio = twice.as_secs_f64() / once.as_secs_f64();
        println!("{piece:?}: {once:?}, {twice:?}, {ratio:.1}");
        if ratio >= MOST {
            slow.push(piece);
        }
    }
    assert!(slow.is_empty(), "quadratic: {slow:?}");
}
