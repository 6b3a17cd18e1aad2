//! What words tell: for each word of a column how much oftener than others of the column it stands at a right choice.
//!
//! Takes examples and fills their columns of words, each document's by what the documents of other parts tell: a forest
//! that saw a document's own answers in a column would trust it too much. Gives the table of all documents.

use std::collections::BTreeMap;

use pressglass::forest::Forest;
use pressglass::quote::{Ranker, Weights};

use super::choice::Weighted;

/// Parts of the documents.
const PARTS: usize = 8;
/// Choices of which a word without examples is taken to be, right as often as its column's are.
const DOUBT: f32 = 8.0;
/// Words seen in fewer documents are left out.
const RARE: usize = 4;
/// Words that tell less are left out.
const LITTLE: f32 = 0.2;

/// How often choices with a word were right and wrong, and in how many documents.
#[derive(Clone, Copy, Default)]
struct Seen {
    right: f32,
    wrong: f32,
    documents: usize,
    last: usize,
}

/// Fills the columns of words and gives what each word tells.
pub fn learn(examples: &mut [Weighted]) -> Weights {
    for part in 0..PARTS {
        let ranker = Ranker::new(Forest::default(), table(examples.iter().filter(|e| e.document % PARTS != part)), Vec::new());
        for e in examples.iter_mut().filter(|e| e.document % PARTS == part) {
            e.example.choices.iter_mut().for_each(|row| ranker.fill(row));
        }
    }
    table(examples.iter())
}

fn table<'a>(examples: impl Iterator<Item = &'a Weighted>) -> Weights {
    let mut columns: BTreeMap<usize, Seen> = BTreeMap::new();
    let mut words: BTreeMap<(u32, usize), Seen> = BTreeMap::new();
    for e in examples {
        for (row, right) in e.example.choices.iter().zip(&e.example.right) {
            for &(column, word) in &row.words {
                for seen in [columns.entry(column).or_default(), words.entry((word, column)).or_default()] {
                    *(if *right { &mut seen.right } else { &mut seen.wrong }) += e.weight.sqrt();
                    if seen.documents == 0 || seen.last != e.document {
                        seen.documents += 1;
                        seen.last = e.document;
                    }
                }
            }
        }
    }
    let tells = |((word, column), seen): ((u32, usize), Seen)| {
        let all = columns.get(&column)?;
        let share = all.right / (all.right + all.wrong);
        let odds = (seen.right + DOUBT * share) / (seen.wrong + DOUBT * (1.0 - share));
        let told = libm::logf(odds) - libm::logf(share / (1.0 - share));
        (seen.documents >= RARE && told.abs() >= LITTLE).then_some((word, told))
    };
    words.into_iter().filter_map(tells).collect()
}
