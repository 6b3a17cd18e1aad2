//! Names: a table of marked lines, figures on the held-out part of the written corpus, and laws of mentions.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use pressglass::annotate::{Annotations, Options, analyze_text};
use pressglass::hash::of_bytes;
use pressglass::mention::Label;
use pressglass::units::slice;
use proptest::prelude::*;

const CASES: &str = "tests/names/cases.txt";
/// Set to write down anew which cases are known errors.
const UPDATE: &str = "PRESSGLASS_UPDATE";

/// A text and its marked names: (start, end, label).
type Marked = (String, BTreeSet<(usize, usize, &'static str)>);

/// Takes the marks of names out of a line; marks of other things are dropped.
fn unmark(line: &str, text: &mut String, names: &mut BTreeSet<(usize, usize, &'static str)>) {
    let mut rest = line;
    let mut start = 0;
    while let Some((before, tagged)) = rest.split_once('<') {
        let (tag, after) = tagged.split_once('>').unwrap_or((tagged, ""));
        text.push_str(before);
        match tag.strip_prefix('/') {
            None => start = text.len(),
            Some(name) => {
                let label = Label::ALL.into_iter().find(|label| label.name() == name && label.is_name());
                names.extend(label.map(|label| (start, text.len(), label.name())));
            }
        }
        rest = after;
    }
    text.push_str(rest);
}

fn names(text: &str) -> BTreeSet<(usize, usize, &'static str)> {
    let (_, Annotations { mentions, .. }) = analyze_text(text, &Options::default());
    let names = mentions.iter().filter(|m| m.label.is_name());
    names.map(|m| (m.range.start.index(), m.range.end.index(), m.label.name())).collect()
}

fn show(text: &str, names: &BTreeSet<(usize, usize, &'static str)>) -> String {
    let shown: Vec<_> = names.iter().map(|(start, end, label)| format!("{label} {}", &text[*start..*end])).collect();
    shown.join(" | ")
}

#[test]
fn marked_lines_are_read_as_marked() {
    let cases = std::fs::read_to_string(CASES).expect("the table of cases");
    let (mut wrong, mut written, mut count, mut known) = (String::new(), String::new(), 0, 0);
    for line in cases.lines() {
        let marked = line.trim_start_matches("~ ");
        if line.is_empty() || line.starts_with('#') {
            let _ = writeln!(written, "{line}");
            continue;
        }
        let (mut text, mut expected) = Marked::default();
        unmark(marked, &mut text, &mut expected);
        let found = names(&text);
        count += 1;
        known += usize::from(found != expected);
        let _ = writeln!(written, "{}{marked}", if found == expected { "" } else { "~ " });
        if (found == expected) == line.starts_with("~ ") {
            let _ = writeln!(wrong, "{marked}\n    found: {}", show(&text, &found));
        }
    }
    if std::env::var_os(UPDATE).is_some() {
        std::fs::write(CASES, written).expect("the table can be written");
        return;
    }
    assert!(wrong.is_empty(), "{known} of {count} cases are wrong; these changed:\n{wrong}");
    assert!(count >= 300 && known * 5 <= count, "{known} known errors among {count} cases");
}

/// F1 of exact spans in per cent, with places folded into one label, and of all ten labels.
fn held_out() -> (f64, f64) {
    let fold = |label: &str| match label {
        "GPE" | "LOC" | "FAC" => Some("place"),
        "PERSON" => Some("person"),
        "ORG" => Some("organisation"),
        _ => None,
    };
    let mut counts = [[0usize; 3]; 2];
    let mut add = |view: usize, gold: &BTreeSet<(usize, usize, &str)>, found: &BTreeSet<(usize, usize, &str)>| {
        counts[view][0] += gold.intersection(found).count();
        counts[view][1] += gold.len();
        counts[view][2] += found.len();
    };
    // Not the folders: their articles are in other languages.
    let files = std::fs::read_dir("training/corpus").expect("the corpus").flatten().map(|entry| entry.path());
    for file in files.filter(|path| path.is_file()) {
        let content = std::fs::read_to_string(file).expect("a file of the corpus");
        for article in content.split("### ").skip(1) {
            let mut lines = article.lines();
            let id = lines.next().unwrap_or("").split(' ').next().unwrap_or("");
            if !id.ends_with('0') {
                continue;
            }
            let (mut text, mut gold) = Marked::default();
            for line in lines.map(str::trim).filter(|line| !line.is_empty()) {
                if !text.is_empty() {
                    text.push_str("\n\n");
                }
                unmark(line, &mut text, &mut gold);
            }
            let found = names(&text);
            add(1, &gold, &found);
            let folded =
                |all: &BTreeSet<(usize, usize, &'static str)>| all.iter().filter_map(|&(a, b, l)| Some((a, b, fold(l)?))).collect();
            add(0, &folded(&gold), &folded(&found));
        }
    }
    let [three, all] = counts.map(|[right, gold, found]| 200.0 * right as f64 / (gold + found) as f64);
    (three, all)
}

/// What the committed model reaches on the held-out articles, which nobody trains on.
const THREE_LABELS: f64 = 84.0;
const ALL_NAMES: f64 = 79.4;

#[test]
fn figures_on_held_out_articles_do_not_fall() {
    let (three, all) = held_out();
    println!("held-out articles: three labels {three:.2}, all names {all:.2}");
    assert!(three >= THREE_LABELS && all >= ALL_NAMES, "three labels {three:.2}, all names {all:.2}");
}

// A model that is changed is measured anew.
const NAMES_HASH: u64 = 0x9B849BC09385A87C;
const GAZETTEER_HASH: u64 = 0xDF14B05B289B06D2;

#[test]
fn the_models_are_those_that_were_measured() {
    let read = |path: &str| of_bytes(&std::fs::read(path).expect("a model"));
    let found = (read("models/names.bin"), read("models/gazetteer.fst"));
    assert_eq!(
        found,
        (NAMES_HASH, GAZETTEER_HASH),
        "after training, measure, then write {found:#x?} here and the figures in models/MODEL.md"
    );
}

proptest! {
    #[test]
    fn mentions_lie_on_token_borders_and_never_overlap(
        text in "(Ada Nwosu|Mr\\.|U\\.S\\.|said|in |Paris|the |World Bank|on Friday|\\$5 million|IMF|[A-Z][a-z]{2,6}|[a-z]{1,6}|[,.()“”'’-]|\\n\\n| ){0,60}",
    ) {
        let (_, annotations) = analyze_text(&text, &Options::default());
        let starts: BTreeSet<_> = annotations.segmentation.tokens.iter().map(|t| t.range.start).collect();
        let ends: BTreeSet<_> = annotations.segmentation.tokens.iter().map(|t| t.range.end).collect();
        let mut last = None;
        for mention in &annotations.mentions {
            prop_assert!(!mention.range.is_empty() && !slice(&annotations.document.text, mention.range).is_empty());
            prop_assert!(starts.contains(&mention.range.start) && ends.contains(&mention.range.end));
            prop_assert!(last.is_none_or(|last| last <= mention.range.start), "mentions overlap");
            prop_assert!((0.0..=1.0).contains(&mention.confidence));
            last = Some(mention.range.end);
        }
    }

    #[test]
    fn any_text_can_be_read(text in any::<String>()) {
        let _ = analyze_text(&text, &Options::default());
    }
}
