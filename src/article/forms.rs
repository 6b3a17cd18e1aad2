//! Invitations to a newsletter: "Our best stories, every morning. [Your e-mail] [Sign up]".
//!
//! Takes the fates and changes some: what stands in one small box with a field for an e-mail address, or in one whose class
//! says newsletter, is an invitation, whatever its words say. A box is small by its words, so that a form inside a text
//! takes nothing with it.

use std::ops::Range;

use super::Reason;
use super::class_words::{Hint, NEWSLETTER_CLASSES, hints_of};
use super::features::Sum;
use super::marks::Fate;
use super::outline::Outline;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// How sure such a box is.
const SURE: f32 = 0.9;
/// Words of an invitation, at most.
const BOX_WORDS: f32 = 60.0;
/// The most of the kept words that may go with a form: more is a short article.
const BOX_SHARE: f32 = 0.2;
/// Elements that are climbed from the field to the box.
const LEVELS: usize = 6;

/// Leaves out the small boxes around fields for an e-mail address.
pub fn drop_invitations(snapshot: &Snapshot, outline: &Outline, fates: &mut [Fate]) {
    let words = Sum::over(outline.leaves.iter().map(|leaf| leaf.facts.words));
    let all = kept_words(outline, fates, 0..fates.len());
    for node in snapshot.nodes().filter(|&node| !snapshot.is_text(node)) {
        let small = |&node: &NodeId| {
            let inside = outline.inside(snapshot, node);
            words.of(&inside) <= BOX_WORDS && kept_words(outline, fates, inside) <= BOX_SHARE * all
        };
        let around = if asks_for_address(snapshot, node) {
            snapshot.ancestors(node).take(LEVELS).take_while(small).last()
        } else {
            Some(node).filter(|&node| says_newsletter(snapshot, node)).filter(small)
        };
        let Some(around) = around else { continue };
        let inside = outline.inside(snapshot, around);
        for fate in fates.get_mut(inside).unwrap_or_default() {
            if matches!(fate, Fate::Kept | Fate::Removed(Reason::Other, _)) {
                *fate = Fate::Removed(Reason::Newsletter, SURE);
            }
        }
    }
}

/// The words of the leaves that are kept among some.
fn kept_words(outline: &Outline, fates: &[Fate], leaves: Range<usize>) -> f32 {
    let some = outline.leaves.iter().zip(fates).take(leaves.end).skip(leaves.start);
    some.filter(|(_, fate)| **fate == Fate::Kept).map(|(leaf, _)| leaf.facts.words).sum()
}

/// Whether an element's names say newsletter and nothing of an article.
fn says_newsletter(snapshot: &Snapshot, node: NodeId) -> bool {
    let names = || [Attr::Class, Attr::Id, Attr::DataTestid, Attr::DataComponent].into_iter().filter_map(|attr| snapshot.attr(node, attr));
    let says = |name: &str| NEWSLETTER_CLASSES.iter().any(|known| contains(name, known));
    snapshot.tag(node).is_block() && names().any(says) && !names().any(|name| hints_of(name).has(Hint::Body))
}

/// Whether a name has a part, whatever the case of its letters; the part is in lower case.
fn contains(name: &str, part: &str) -> bool {
    let first = part.bytes().next();
    let begins = |at: usize| name.as_bytes().get(at..at + part.len()).is_some_and(|piece| piece.eq_ignore_ascii_case(part.as_bytes()));
    name.bytes().enumerate().any(|(at, byte)| Some(byte.to_ascii_lowercase()) == first && begins(at))
}

fn asks_for_address(snapshot: &Snapshot, node: NodeId) -> bool {
    snapshot.tag(node) == Tag::Input
        && !snapshot.is_hidden(node)
        && snapshot.attr(node, Attr::Type).is_some_and(|kind| kind.eq_ignore_ascii_case("email"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::outline;

    #[test]
    fn a_small_box_around_a_field_goes_and_a_text_stays() {
        let check = |html: &str, expected: &[bool]| {
            let long =
                "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year. ";
            let snapshot = crate::html::parse(&html.replace('…', &long.repeat(4)), "");
            let body = snapshot.nodes().find(|&n| snapshot.tag(n) == Tag::Body).expect("a body");
            let outline = outline(&snapshot, body);
            let mut fates = vec![Fate::Kept; outline.leaves.len()];
            drop_invitations(&snapshot, &outline, &mut fates);
            assert_eq!(fates.iter().map(|fate| *fate == Fate::Kept).collect::<Vec<_>>(), expected, "{html}");
        };
        let field = "<input type=email><button>Sign up</button>";
        check(&format!("<div><p>…</p><div><h3>By mail</h3><p>Our best.</p><form>{field}</form></div></div>"), &[true, false, false, false]);
        check(&format!("<div><p>…</p><form>{field}</form></div>"), &[true, false]);
        check("<div><p>…</p><div><p>Our best.</p><input type=search></div></div>", &[true, true]);
        check(&format!("<div><p>Our best.</p>{field}</div>"), &[true, true]);
        check("<div><p>…</p><div class=newsletter-promo><p>Our best.</p></div></div>", &[true, false]);
        check("<div><p>…</p><div class='nl mc'><p>Hashed names say nothing.</p></div></div>", &[true, true]);
        check("<div class=newsletter-article-body><p>…</p><p>Our best.</p></div>", &[true, true]);
    }
}
