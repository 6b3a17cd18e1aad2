//! `cargo xtask bench`, the native part: pages and megabytes per second, beside dom_smoothie on the same pages.
//!
//! How time grows with a page stands below: ten times the nodes in several shapes.
//!
//! Called with the command-line program. Pages are those of `../shared/data/pages/scrapinghub` where they are, else our
//! own of `tests/pages`. Parsing is part of each figure.

mod pages;
#[path = "../../../tests/harness/shapes.rs"]
mod shapes;

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use pressglass::annotate::{self, Options};

/// Passes over all pages, in turns between the programs; the fastest of each counts, since noise only ever adds.
const PASSES: usize = 3;
/// Runs on each page of the table of growth, whose medians are shown.
const RUNS: usize = 11;

fn main() -> anyhow::Result<()> {
    let program = std::env::args().nth(1).context("no program to measure")?;
    let pages = pages::read()?;
    let bytes = pages.iter().map(String::len).sum::<usize>();
    println!("\n{} pages, {:.1} MB", pages.len(), mega(bytes));

    let only_article = Options { only_article: true, ..Options::default() };
    let mut passes = [Duration::MAX; 3];
    for _ in 0..PASSES {
        let ours = time(|| pages.iter().for_each(|page| analyze(page, &only_article)));
        let theirs = time(|| pages.iter().for_each(|page| smoothie(page)));
        let full = time(|| pages.iter().for_each(|page| analyze(page, &Options::default())));
        passes = [passes[0].min(ours), passes[1].min(theirs), passes[2].min(full)];
    }
    let [ours, theirs, full] = passes;
    println!("{:<44}{:>9}{:>9}{:>9}", "one thread", "ms/page", "pages/s", "MB/s");
    print("article only", ours, pages.len(), bytes);
    print("dom_smoothie 0.17", theirs, pages.len(), bytes);
    print("article, names and quotes", full, pages.len(), bytes);
    println!("{:<44}{:>9.2}", "article only : dom_smoothie", ours.as_secs_f64() / theirs.as_secs_f64());

    println!("{:<44}{:>9}{:>9}{:>9}", "10,000 nodes and 100,000, cleaning only", "ms", "ms", "ratio");
    for shape @ (name, _) in shapes::SHAPES {
        let pages = [10_000, 100_000].map(|nodes| shapes::page(*shape, nodes));
        // In turns: what a run gives back to the system, the next has to ask for again, be it large or small.
        let runs: Vec<[f64; 2]> = (0..RUNS)
            .map(|_| pages.each_ref().map(|page| time(|| _ = std::hint::black_box(annotate::analyze(page, &only_article)))))
            .map(|times| times.map(|time| 1000.0 * time.as_secs_f64()))
            .collect();
        let [few, many] = [0, 1].map(|page| median(runs.iter().map(|run| run[page]).collect()));
        println!("  {name:<42}{few:>9.2}{many:>9.2}{:>9.1}", many / few);
    }

    println!("{:<44}{:>9}{:>9}{:>9}", "the program on all cores, --batch", "ms/page", "pages/s", "MB/s");
    for (name, arguments) in [("article only", &["--only", "article"][..]), ("article, names and quotes", &[])] {
        print(name, batch(&program, arguments, &pages)?, pages.len(), bytes);
    }
    Ok(())
}

fn analyze(page: &str, options: &Options) {
    let snapshot = pressglass::html::parse(page, "");
    std::hint::black_box(annotate::analyze(&snapshot, options));
}

/// What it finds is not looked at; a page that it refuses counts like any other.
fn smoothie(page: &str) {
    let found = dom_smoothie::Readability::new(page, None, None).and_then(|mut reader| reader.parse());
    let _ = std::hint::black_box(found);
}

/// The program's time for all pages as JSON lines, its start included.
fn batch(program: &str, arguments: &[&str], pages: &[String]) -> anyhow::Result<Duration> {
    let lines = pages.iter().enumerate().map(|(id, html)| format!("{}\n", serde_json::json!({"id": id, "html": html}))).collect::<String>();
    let input = std::env::temp_dir().join(format!("pressglass-bench-{}.jsonl", std::process::id()));
    std::fs::write(&input, lines)?;
    let mut best = Duration::MAX;
    for _ in 0..PASSES {
        let start = Instant::now();
        let status = Command::new(program)
            .args(["analyze", "--batch"])
            .args(arguments)
            .stdin(std::fs::File::open(&input)?)
            .stdout(Stdio::null())
            .status()
            .with_context(|| format!("cannot run {program}"))?;
        best = best.min(start.elapsed());
        ensure!(status.success(), "{program} failed");
    }
    std::fs::remove_file(&input)?;
    Ok(best)
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

fn print(name: &str, time: Duration, pages: usize, bytes: usize) {
    let seconds = time.as_secs_f64();
    let (pages, megabytes) = (pages as f64, mega(bytes));
    println!("  {name:<42}{:>9.2}{:>9.0}{:>9.1}", 1000.0 * seconds / pages, pages / seconds, megabytes / seconds);
}

fn mega(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
