//! Cleaning beside its peer, in one run on the same pages: `cargo bench --bench cleaning [-- FOLDER]`.
//!
//! FOLDER holds HTML files, plain or as folders with a `page.html`; without one the fixture pages are taken. Both sides parse
//! and clean every page on one thread, taking turns page by page, so that whatever else the machine does falls on both.
//! Prints the median of a page's times, and the ratio of the sums.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use pressglass::annotate::{Options, analyze};

/// Turns that each page gets; the best counts, as the least disturbed.
const TURNS: usize = 5;

fn main() {
    let folder = std::env::args().skip(1).find(|a| !a.starts_with('-')).unwrap_or_else(|| "tests/pages".into());
    let pages: Vec<String> = files(Path::new(&folder)).iter().filter_map(|file| std::fs::read(file).ok()).map(lossy).collect();
    assert!(!pages.is_empty(), "no pages in {folder}");
    let options = Options { only_article: true, ..Options::default() };
    let (mut ours, mut peer) = (Vec::new(), Vec::new());
    for html in &pages {
        let (mut a, mut b) = (Duration::MAX, Duration::MAX);
        for _ in 0..TURNS {
            a = a.min(time(|| {
                let snapshot = pressglass::html::parse(html, "");
                black_box(analyze(&snapshot, &options));
            }));
            b = b.min(time(|| {
                if let Ok(mut readability) = dom_smoothie::Readability::new(html.as_str(), None, None) {
                    let _ = black_box(readability.parse());
                }
            }));
        }
        ours.push(a);
        peer.push(b);
    }
    let bytes: usize = pages.iter().map(String::len).sum();
    println!("{} pages, {} kB", pages.len(), bytes / 1000);
    for (name, times) in [("pressglass", &mut ours), ("dom_smoothie", &mut peer)] {
        times.sort();
        let sum: Duration = times.iter().sum();
        println!("{name:<13} median {:>9.3?}  sum {:>9.3?}  {:.1} MB/s", times[times.len() / 2], sum, bytes as f64 / 1e6 / sum.as_secs_f64());
    }
    let ratio = ours.iter().sum::<Duration>().as_secs_f64() / peer.iter().sum::<Duration>().as_secs_f64();
    println!("pressglass / dom_smoothie: {ratio:.2}");
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn lossy(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out: Vec<PathBuf> = Vec::new();
    for path in std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path()) {
        if path.is_dir() {
            out.extend(Some(path.join("page.html")).filter(|page| page.exists()));
        } else if path.extension().is_some_and(|e| e == "html") {
            out.push(path);
        }
    }
    out.sort();
    out
}
