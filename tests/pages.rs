//! Fixture pages of many kinds: what is found on each must be what its `expected.txt` says. See `tests/pages/README.md`.

mod harness;

use std::path::{Path, PathBuf};

use pressglass::annotate::{Options, analyze};

/// The share of the expected lines of an article that must be read, over all pages. Raise it when the engine gets better.
const LEAST_RECALL: f64 = 0.98;
/// The share of the lines read that are expected, over all pages.
const LEAST_PRECISION: f64 = 0.95;
/// The share of the parts left out, of those that both the reader and the engine leave out as one, that have the reader's reason.
const LEAST_REASONS: f64 = 0.95;

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let wanted = std::env::var("PAGE").ok();
    let entries = std::fs::read_dir(root).expect("tests/pages is there").filter_map(Result::ok).map(|entry| entry.path());
    let mut folders: Vec<_> = entries.filter(|path| path.is_dir() && wanted.as_ref().is_none_or(|name| path.ends_with(name))).collect();
    folders.sort();
    folders
}

fn read(folder: &Path) -> String {
    let html = std::fs::read_to_string(folder.join("page.html")).expect("a page.html in UTF-8");
    let snapshot = pressglass::html::parse(&html, "");
    harness::render(&snapshot, &analyze(&snapshot, &Options { only_article: true, ..Options::default() }))
}

#[test]
fn pages_read_as_expected() {
    let update = std::env::var_os("UPDATE").is_some();
    let (mut report, mut wrong, mut count) = (String::new(), 0, 0);
    for folder in folders() {
        let got = read(&folder);
        let truth = std::fs::read_to_string(folder.join("expected.txt")).expect("an expected.txt");
        let today = folder.join("today.txt");
        if update {
            if got == truth {
                let _ = std::fs::remove_file(&today);
            } else {
                std::fs::write(&today, &got).expect("today.txt can be written");
            }
        }
        let known = std::fs::read_to_string(&today).unwrap_or_else(|_| truth.clone());
        let difference = harness::difference(&known, &got);
        count += 1;
        if !difference.is_empty() {
            wrong += 1;
            report.push_str(&format!("{}\n{difference}\n", folder.file_name().unwrap_or_default().display()));
        }
        assert!(known != truth || !today.exists(), "{}: today.txt says the same as expected.txt; delete it", folder.display());
    }
    assert!(count > 0, "no pages");
    assert!(wrong == 0, "{wrong} of {count} pages read otherwise than before (- before, + now; UPDATE=1 takes what was got):\n{report}");
}

/// A rendered page's metadata, article and removed parts.
fn parts(text: &str) -> [Vec<&str>; 3] {
    let (head, rest) = text.split_once("--- article\n").expect("an article part");
    let (article, removed) = rest.split_once("--- removed\n").expect("a removed part");
    [head, article, removed].map(|part| part.lines().collect())
}

#[test]
fn metadata_are_as_expected() {
    for folder in folders() {
        let truth = std::fs::read_to_string(folder.join("expected.txt")).expect("an expected.txt");
        let ([expected, ..], got) = (parts(&truth), read(&folder));
        let [got, ..] = parts(&got);
        assert_eq!(got, expected, "{}", folder.display());
    }
}

#[test]
fn reasons_are_mostly_the_readers() {
    let (mut shared, mut right) = (0, 0);
    for folder in folders() {
        let truth = std::fs::read_to_string(folder.join("expected.txt")).expect("an expected.txt");
        let ([.., expected], got) = (parts(&truth), read(&folder));
        let [.., got] = parts(&got);
        let words = |line: &str| line.split_once("| ").map(|(_, words)| words.to_owned());
        shared += got.iter().filter(|line| expected.iter().any(|e| words(e) == words(line))).count();
        right += got.iter().filter(|line| expected.contains(line)).count();
    }
    let share = right as f64 / shared as f64;
    println!("{right} of {shared} reasons right, {share:.3}");
    assert!(share >= LEAST_REASONS, "{share:.3}");
}

#[test]
fn most_of_every_article_is_read_and_little_else() {
    let (mut expected, mut read_lines, mut right) = (0, 0, 0);
    for folder in folders() {
        let truth = std::fs::read_to_string(folder.join("expected.txt")).expect("an expected.txt");
        let ([_, truth, _], got) = (parts(&truth), read(&folder));
        let [_, got, _] = parts(&got);
        (expected, read_lines) = (expected + truth.len(), read_lines + got.len());
        right += got.iter().filter(|line| truth.contains(line)).count();
    }
    let (recall, precision) = (right as f64 / expected as f64, right as f64 / read_lines as f64);
    println!("recall {recall:.3}, precision {precision:.3} of {expected} lines");
    assert!(recall >= LEAST_RECALL && precision >= LEAST_PRECISION, "recall {recall:.3}, precision {precision:.3}");
}
