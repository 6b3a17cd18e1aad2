//! Figures: exact spans with the right label, by all labels and with places folded into one.

use std::collections::{BTreeMap, BTreeSet};

use pressglass::mention::Label;
use pressglass::mention::tagger::parts::{Group, Model};

use super::corpus::{Text, one};
use super::{found, words_of};

/// Right, too many, missed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    right: usize,
    extra: usize,
    missed: usize,
}

impl Count {
    /// The harmonic mean of precision and recall, in per cent.
    pub fn f1(self) -> f64 {
        let all = 2 * self.right + self.extra + self.missed;
        if all == 0 { 0.0 } else { 200.0 * self.right as f64 / all as f64 }
    }

    /// The part of what is found that is right, and of what there is that is found, in per cent.
    fn precision_and_recall(self) -> (f64, f64) {
        let part = |of: usize| 100.0 * self.right as f64 / of.max(1) as f64;
        (part(self.right + self.extra), part(self.right + self.missed))
    }

    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.extra += other.extra;
        self.missed += other.missed;
    }
}

/// The label with places folded into one; `None` for those that coarse sets do not have.
fn coarse(label: Label) -> Option<&'static str> {
    match label {
        Label::Person => Some("PER"),
        Label::Org => Some("ORG"),
        Label::Gpe | Label::Loc | Label::Fac => Some("LOC"),
        _ => None,
    }
}

/// What is scored.
pub struct Setting<'a> {
    /// The model.
    pub model: &'a Model<'a>,
    /// Groups of features that are left out.
    pub without: &'a [Group],
    /// Whether only the first look counts.
    pub once: bool,
}

/// Scores a model on texts and prints two lines; with `errors` also so many errors.
pub fn print(name: &str, setting: &Setting, texts: &[&Text], errors: usize) {
    let (mut three, mut all) = (BTreeMap::new(), BTreeMap::new());
    let mut listed = 0;
    for text in texts {
        let found = found(setting.model, text, setting.without, setting.once);
        let fine = |labels| Label::ALL.into_iter().find(|&label| one(label) == labels);
        let coarse_of = |labels| Label::ALL.into_iter().find(|&label| one(label) & labels != 0).and_then(coarse);
        let gold_all: BTreeSet<_> = text.spans.iter().filter_map(|s| Some((s.range, fine(s.labels)?.name()))).collect();
        let gold_three: BTreeSet<_> =
            text.spans.iter().filter(|s| !s.optional).filter_map(|s| Some((s.range, coarse_of(s.labels)?))).collect();
        let found_all: BTreeSet<_> = found.iter().map(|(range, label)| (*range, label.name())).collect();
        let found_three: BTreeSet<_> = found.iter().filter_map(|(range, label)| Some((*range, coarse(*label)?))).collect();
        count(&gold_three, &found_three, &mut three);
        count(&gold_all, &found_all, &mut all);
        for (range, label) in gold_all.symmetric_difference(&found_all) {
            if listed < errors {
                let kind = if gold_all.contains(&(*range, *label)) { "missed" } else { "extra" };
                let context = |from: usize, to: usize| text.document.text.get(from..to).unwrap_or("").replace('\n', " ");
                let (start, end) = (range.start.index(), range.end.index());
                let mut left = start.saturating_sub(40);
                while !text.document.text.is_char_boundary(left) {
                    left += 1;
                }
                let mut right = (end + 40).min(text.document.text.len());
                while !text.document.text.is_char_boundary(right) {
                    right -= 1;
                }
                println!("{kind}\t{label}\t{}[{}]{}", context(left, start), words_of(text, *range), context(end, right));
                listed += 1;
            }
        }
    }
    let line = |counts: &BTreeMap<&'static str, Count>| {
        let mut sum = Count::default();
        counts.values().for_each(|c| sum.add(*c));
        let labels: Vec<_> = counts.iter().map(|(label, c)| format!("{label} {:.1}/{}", c.f1(), c.right + c.missed)).collect();
        (sum, labels.join("  "))
    };
    let (sum, labels) = line(&three);
    let (precision, recall) = sum.precision_and_recall();
    println!("{name}, three labels: F1 {:.2} (P {precision:.1} R {recall:.1})   {labels}", sum.f1());
    if texts.iter().any(|t| t.unmarked == 0) {
        let (sum, labels) = line(&all);
        println!("{name}, names: F1 {:.2}   {labels}", sum.f1());
    }
}

fn count<R: Ord + Copy>(
    gold: &BTreeSet<(R, &'static str)>,
    found: &BTreeSet<(R, &'static str)>,
    counts: &mut BTreeMap<&'static str, Count>,
) {
    for span in gold.union(found) {
        let count: &mut Count = counts.entry(span.1).or_default();
        match (gold.contains(span), found.contains(span)) {
            (true, true) => count.right += 1,
            (true, false) => count.missed += 1,
            _ => count.extra += 1,
        }
    }
}
