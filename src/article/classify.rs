//! How likely each leaf of a page belongs to its article: two forests, the second asked with the answers of the first.

use std::ops::Range;
use std::sync::OnceLock;

use super::body_type::{self, BodyType};
use super::features::{self, Page, Second};
use super::outline::Outline;
use super::retry::retry;
use super::root;
use crate::forest::{Begun, Forest, LANES, Matrix};
use crate::snapshot::Snapshot;
use crate::units::NodeId;

/// The forests; `models/blocks.md` is their card.
const MODELS: [&[u8]; 2] = [include_bytes!("../../models/blocks-1.forest"), include_bytes!("../../models/blocks-2.forest")];

/// What the classifier makes of a page.
pub struct Classified {
    /// For each leaf, what the first forest says, 0 to 1.
    pub first: Vec<f32>,
    /// For each leaf, what the second says, which counts.
    pub likelihood: Vec<f32>,
    /// The element that holds the article.
    pub root: Option<NodeId>,
    /// What the body looks like, where the snapshot has layout.
    pub(super) body_type: Option<BodyType>,
}

/// Asks both forests about every leaf.
pub fn classify(snapshot: &Snapshot, outline: &Outline, page: &Page) -> Classified {
    static FORESTS: OnceLock<[Forest; 2]> = OnceLock::new();
    let [one, two] = FORESTS.get_or_init(|| MODELS.map(Forest::from_bytes));
    let (guess, begun) = first(page, outline.leaves.len(), one, two);
    let mut likelihood = second(&Second::new(page, &guess, root::find(snapshot, outline, &guess)), guess.len(), two, begun);
    retry(snapshot, outline, page, &mut likelihood);
    let body_type = body_type::of(snapshot, outline, &likelihood);
    if let Some(body) = &body_type {
        body.weigh(snapshot, outline, page, &mut likelihood);
    }
    let root = root::find(snapshot, outline, &likelihood);
    Classified { first: guess, likelihood, root, body_type }
}

/// What the first forest says of each leaf, and the leaves begun by the second: the numbers of a block of leaves are forgotten
/// before those of the next are made, since those of all leaves of a large page fit no processor's cache.
#[inline(never)]
fn first(page: &Page, leaves: usize, one: &Forest, two: &Forest) -> (Vec<f32>, Vec<Begun>) {
    let mut numbers = Matrix::default();
    let mut likelihood = Vec::with_capacity(leaves + LANES);
    let ask = |block: Range<usize>| {
        features::first(page, block, &mut numbers);
        likelihood.extend(one.end(&Begun::default(), numbers.block(0)));
        two.begin(numbers.block(0))
    };
    let begun = blocks(leaves).map(ask).collect();
    likelihood.truncate(leaves);
    (likelihood, begun)
}

/// What the second forest says of each leaf.
#[inline(never)]
fn second(stage: &Second, leaves: usize, forest: &Forest, begun: Vec<Begun>) -> Vec<f32> {
    let mut numbers = Matrix::default();
    let ask = |(block, begun): (Range<usize>, Begun)| {
        stage.describe(block, &mut numbers);
        forest.end(&begun, numbers.block(0))
    };
    let mut likelihood: Vec<f32> = blocks(leaves).zip(begun).flat_map(ask).collect();
    likelihood.truncate(leaves);
    likelihood
}

/// The leaves that are asked about at once.
fn blocks(leaves: usize) -> impl Iterator<Item = Range<usize>> {
    (0..leaves).step_by(LANES).map(move |start| start..leaves.min(start + LANES))
}
