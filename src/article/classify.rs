//! How likely each leaf of a page belongs to its article: two forests, the second asked with the answers of the first.

use std::sync::OnceLock;

use super::body_type::{self, BodyType};
use super::features::{self, Page};
use super::outline::Outline;
use super::retry::retry;
use super::root;
use crate::forest::Forest;
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
    let first = features::first(page);
    let guess = one.likelihoods(&[&first]);
    let second = features::second(page, &guess, root::find(snapshot, outline, &guess));
    let mut likelihood = two.likelihoods(&[&first, &second]);
    retry(snapshot, outline, page, &mut likelihood);
    let body_type = body_type::of(snapshot, outline, &likelihood);
    if let Some(body) = &body_type {
        body.weigh(snapshot, outline, page, &mut likelihood);
    }
    let root = root::find(snapshot, outline, &likelihood);
    Classified { first: guess, likelihood, root, body_type }
}
