//! How likely a leaf is part of an article, by the rules of Readability-like tools.
use super::class_words::{Dictionary, Hint, Hints};
use super::outline::{Leaf, Outline};
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

pub fn likelihood(snapshot: &Snapshot, outline: &Outline) -> Vec<f32> {
    let mut dictionary = Dictionary::default();
    outline.leaves.iter().map(|leaf| one(snapshot, leaf, &mut dictionary)).collect()
}

fn one(snapshot: &Snapshot, leaf: &Leaf, dictionary: &mut Dictionary) -> f32 {
    if leaf.hidden {
        return 0.0;
    }
    let f = &leaf.facts;
    let mut p: f32 = 0.3;
    if f.words >= 12.0 {
        p += 0.3
    }
    if f.words >= 30.0 {
        p += 0.2
    }
    if f.ends_sentence() {
        p += 0.15
    }
    if f.commas > 0 {
        p += 0.05
    }
    p -= f.link_density() * 0.7;
    if snapshot.tag(leaf.container) == Tag::P {
        p += 0.15
    }
    if snapshot.tag(leaf.container).heading_level().is_some() {
        p += 0.2
    }
    let mut hints = Hints::default();
    for (depth, node) in std::iter::once(leaf.container).chain(snapshot.ancestors(leaf.container)).take(12).enumerate() {
        match snapshot.tag(node) {
            Tag::Nav | Tag::Footer | Tag::Form | Tag::Aside => p -= 0.5,
            Tag::Header => p -= 0.1,
            Tag::Body | Tag::Html => break,
            _ => {}
        }
        if depth < 5 {
            for attr in [Attr::Class, Attr::Id] {
                if let Some(v) = snapshot.attr(node, attr) {
                    hints = hints.with(dictionary.hints(v))
                }
            }
        }
    }
    for h in [
        Hint::Share,
        Hint::Related,
        Hint::Newsletter,
        Hint::Comments,
        Hint::Ad,
        Hint::Navigation,
        Hint::Footer,
        Hint::Cookie,
        Hint::Tags,
        Hint::Sidebar,
        Hint::Author,
        Hint::Popup,
    ] {
        if hints.has(h) {
            p -= if h == Hint::Comments { 0.5 } else { 0.2 }
        }
    }
    if hints.has(Hint::Body) {
        p += 0.1
    }
    p.clamp(0.0, 1.0)
}
#[allow(unused)]
fn unused(_: NodeId) {}
