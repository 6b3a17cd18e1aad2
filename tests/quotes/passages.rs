//! Invented news in many languages: which quotes, of which kind, who says them, and the names. The table is `passages.txt`.
//!
//! Spans and kinds are held one by one, speakers and names as a share: the first change whenever the ranker is trained.

use std::fmt::Write as _;

use pressglass::annotate::{Annotations, Options, analyze_text};
use pressglass::quote::QuoteKind;
use pressglass::units::slice;

const PASSAGES: &str = "tests/quotes/passages.txt";
/// Set to write down anew which passages are known errors.
const UPDATE: &str = "PRESSGLASS_UPDATE";
/// Known errors among a hundred passages at most.
const MOST_KNOWN: usize = 15;
/// Speakers that are right, in per cent of those that are asked for.
const SPEAKERS: usize = 80;
/// Names that are found with the right kind, likewise.
const NAMES: usize = 88;

/// One quote: its kind, its words without their marks, who says it.
type Quote = (String, String, String);

/// Letters and digits alone, in lower case: marks and spaces around words are nobody's error.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a name stands in the text as the right kind of thing: places are one kind, whatever they are.
fn is_named(annotations: &Annotations, kind: &str, name: &str) -> bool {
    let fold = |label: &str| if matches!(label, "LOC" | "FAC") { "GPE".to_owned() } else { label.to_owned() };
    let text = &annotations.document.text;
    annotations.mentions.iter().any(|m| fold(m.label.name()) == fold(kind) && letters(slice(text, m.range)) == letters(name))
}

fn found(annotations: &Annotations) -> Vec<Quote> {
    let outer = annotations.quotes.iter().filter(|q| q.parent.is_none());
    let kind = |kind| if kind == QuoteKind::Direct { "direct" } else { "mixed" };
    outer
        .map(|q| {
            let words = letters(slice(&annotations.document.text, q.range));
            (kind(q.kind).to_owned(), words, q.speaker.clone().unwrap_or_default().to_lowercase())
        })
        .collect()
}

/// Whether the quotes of a passage and their kinds are as they should be.
fn is_right(found: &[Quote], expected: &[Quote]) -> bool {
    let same = |(f, e): (&Quote, &Quote)| f.0 == e.0 && f.1 == letters(&e.1);
    found.len() == expected.len() && found.iter().zip(expected).all(same)
}

/// Whether the quote is found with who says it, who may be found with more words, or a role with fewer.
fn is_said(found: &[Quote], expected: &Quote) -> bool {
    let (words, who) = (letters(&expected.1), expected.2.to_lowercase());
    found.iter().any(|f| f.1 == words && !f.2.is_empty() && (f.2.ends_with(&who) || who.ends_with(&f.2)))
}

#[test]
fn passages_are_read_as_a_reader_does() {
    let table = std::fs::read_to_string(PASSAGES).expect("the table of passages");
    let (mut wrong, mut unsaid, mut written) = (String::new(), String::new(), String::new());
    let (mut count, mut known, mut asked, mut said, mut names_asked, mut named) = (0, 0, 0, 0, 0, 0);
    for part in table.split("\n\n").map(str::trim) {
        let mut lines = part.lines();
        let (Some(head), Some(text)) = (lines.next().filter(|l| !l.starts_with('#')), lines.next()) else {
            let _ = writeln!(written, "{part}\n");
            continue;
        };
        let quote = |line: &str| {
            let mut fields = line.split(" | ").map(str::to_owned);
            Some((fields.next()?, fields.next()?, fields.next()?))
        };
        let (names, expected): (Vec<Quote>, Vec<Quote>) = lines.clone().filter_map(quote).partition(|fields| fields.0 == "name");
        let (_, annotations) = analyze_text(&text.replace(" ¶ ", "\n\n"), &Options::default());
        let found = found(&annotations);
        for (_, kind, name) in &names {
            names_asked += 1;
            if is_named(&annotations, kind, name) {
                named += 1;
            } else {
                let _ = writeln!(unsaid, "{head}: {kind} {name}");
            }
        }
        for quote in expected.iter().filter(|quote| quote.2 != "-") {
            asked += 1;
            if is_said(&found, quote) {
                said += 1;
            } else {
                let _ = writeln!(unsaid, "{head}: {quote:?}");
            }
        }
        let (right, id) = (is_right(&found, &expected), head.trim_end_matches(" ~"));
        count += 1;
        known += usize::from(!right);
        let rest: Vec<&str> = lines.collect();
        let _ = writeln!(written, "{id}{}\n{text}\n{}\n", if right { "" } else { " ~" }, rest.join("\n"));
        if right == head.ends_with(" ~") {
            let _ = writeln!(wrong, "{id}: {text}\n    found: {found:?}");
        }
    }
    if std::env::var_os(UPDATE).is_some() {
        std::fs::write(PASSAGES, format!("{}\n", written.trim_end())).expect("the table can be written");
        return;
    }
    assert!(wrong.is_empty(), "{known} of {count} passages are wrong; these changed:\n{wrong}");
    assert!(asked > 0 && said * 100 >= asked * SPEAKERS, "{said} of {asked} speakers; not these:\n{unsaid}");
    assert!(named * 100 >= names_asked * NAMES, "{named} of {names_asked} names; not these:\n{unsaid}");
    println!("{said} of {asked} speakers and {named} of {names_asked} names are right; not these:\n{unsaid}");
    assert!(count >= 100 && known * 100 <= count * MOST_KNOWN, "{known} known errors among {count} passages");
}
