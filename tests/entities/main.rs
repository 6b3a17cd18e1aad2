//! Which mentions are one entity, what it is called, and whether a person is a man or a woman.
//!
//! A case is a text in which `[P …]` marks a mention (P person, O organisation, G country or city, N people, L place,
//! F building, D product, E event, W work, A law), and the entities in order, each as its name and its mentions where
//! these differ from it: "Vladimir Putin = Putin". An empty right side means that all mentions read like the name.

mod joins;
mod names;
mod organisations;
mod people;
mod places;

use pressglass::annotate::{self, Options};
use pressglass::entity::{self, Gender};
use pressglass::lang;
use pressglass::mention::{Label, Mention};
use pressglass::segment;
use pressglass::units::{TextRange, slice};

fn label(code: char) -> Label {
    match code {
        'P' => Label::Person,
        'O' => Label::Org,
        'G' => Label::Gpe,
        'N' => Label::Norp,
        'L' => Label::Loc,
        'F' => Label::Fac,
        'D' => Label::Product,
        'E' => Label::Event,
        'W' => Label::WorkOfArt,
        _ => Label::Law,
    }
}

/// The text without its marks, and the mentions.
fn unmark(marked: &str) -> (String, Vec<Mention>) {
    let (mut text, mut mentions) = (String::new(), Vec::new());
    let mut open = None;
    let mut chars = marked.chars();
    while let Some(c) = chars.next() {
        match c {
            '[' => {
                open = chars.next().map(|code| (label(code), text.len()));
                chars.next();
            }
            ']' => {
                let (label, start) = open.take().expect("a mark is open");
                mentions.push(Mention { range: TextRange::of(start, text.len()), label, value: None, confidence: 0.9 });
            }
            c => text.push(c),
        }
    }
    (text, mentions)
}

struct Resolved {
    name: String,
    gender: Gender,
    label: Label,
    mentions: Vec<String>,
}

fn resolve(marked: &str) -> (Vec<Resolved>, Vec<Mention>) {
    let (text, mut mentions) = unmark(marked);
    let mut found = annotate::analyze_text(&text, &Options::default()).1;
    // So short a text does not show its language.
    found.document.language = lang::of_tag("en");
    found.segmentation = segment::segment(&found.document);
    assert_eq!(found.document.text, text, "the text is kept as it is");
    let entities = entity::resolve(&found.document, &found.segmentation, &mut mentions);
    let spelled = |m: &usize| slice(&text, mentions[*m].range).to_owned();
    let resolved = entities
        .iter()
        .map(|e| Resolved { name: e.name.clone(), gender: e.gender(), label: e.label, mentions: e.mentions.iter().map(spelled).collect() })
        .collect();
    (resolved, mentions)
}

fn check(cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (marked, expected) in cases {
        let found: Vec<String> = resolve(marked)
            .0
            .iter()
            .map(|entity| {
                let mut others: Vec<&str> = entity.mentions.iter().map(String::as_str).filter(|m| **m != entity.name).collect();
                others.dedup();
                if others.is_empty() { entity.name.clone() } else { format!("{} = {}", entity.name, others.join(", ")) }
            })
            .collect();
        if found != *expected {
            wrong.push(format!("{marked}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
