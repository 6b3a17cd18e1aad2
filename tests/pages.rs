//! Fixture pages of many kinds: what is found on each must be what its `expected.txt` says. See `tests/pages/README.md`.

mod harness;

use std::path::{Path, PathBuf};

use pressglass::annotate::{Options, analyze};

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let wanted = std::env::var("PAGE").ok();
    let entries = std::fs::read_dir(root).expect("tests/pages is there").filter_map(Result::ok).map(|entry| entry.path());
    let mut folders: Vec<_> = entries.filter(|path| path.is_dir() && wanted.as_ref().is_none_or(|name| path.ends_with(name))).collect();
    folders.sort();
    folders
}

#[test]
#[ignore = "the engine is being brought up to these pages"]
fn pages_read_as_expected() {
    let update = std::env::var_os("UPDATE").is_some();
    let options = Options { only_article: true, ..Options::default() };
    let (mut report, mut wrong, mut count) = (String::new(), 0, 0);
    for folder in folders() {
        let html = std::fs::read_to_string(folder.join("page.html")).expect("a page.html in UTF-8");
        let snapshot = pressglass::html::parse(&html, "");
        let got = harness::render(&snapshot, &analyze(&snapshot, &options));
        let file = folder.join("expected.txt");
        if update {
            std::fs::write(&file, &got).expect("expected.txt can be written");
        }
        let difference = harness::difference(&std::fs::read_to_string(&file).expect("an expected.txt"), &got);
        count += 1;
        if !difference.is_empty() {
            wrong += 1;
            report.push_str(&format!("{}\n{difference}\n", folder.file_name().unwrap_or_default().display()));
        }
    }
    assert!(count > 0, "no pages");
    assert!(wrong == 0, "{wrong} of {count} pages read otherwise (- expected, + got; UPDATE=1 takes what was got):\n{report}");
}
