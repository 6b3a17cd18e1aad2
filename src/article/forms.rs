//! Small boxes in which the house speaks: invitations to a newsletter, "Our best stories, every morning. [Your e-mail]
//! [Sign up]", polls, offers that end in a button, requests for consent.
//!
//! Takes the fates and changes some: what stands in one small box with a field for an e-mail address, with a choice to make, with
//! a link or a button that is a set phrase, or in one whose class says newsletter or consent, goes with it, whatever its words
//! say. A box is small by its words, so that a form inside a text takes nothing with it.

use super::Reason;
use super::blocks::heading_level;
use super::class_words::{Hint, NEWSLETTER_CLASSES, hints_of};
use super::features::{Evidence, Page, Sum};
use super::marks::{Fate, kept_words};
use super::outline::{Leaf, Outline};
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// How sure such a box is.
const SURE: f32 = 0.9;
/// Words of a box, at most.
const BOX_WORDS: f32 = 60.0;
/// The most of the kept words that may go with a box: more is a short article.
const BOX_SHARE: f32 = 0.2;
/// Elements that are climbed from the field to the box.
const LEVELS: usize = 6;
/// The share of a line that a link or a button must be to be a call: "Subscribe".
const CALL: f32 = 0.9;
/// What a call calls for.
const CALLS: [Reason; 2] = [Reason::Newsletter, Reason::Paywall];
/// Words of a box that ends in a call to buy; it has no heading.
const OFFER_WORDS: f32 = 25.0;
/// The phrases, by their place in [`crate::lang::Furniture::lists`], that a machine's summary ends in, and words of that line.
const MACHINE: usize = 17;
const NOTE_WORDS: f32 = 25.0;
/// A box that ends in a call has no headings above this level: those name things that the text is about.
const CALL_HEADING: u8 = 4;

/// Leaves out the small boxes around fields, choices, calls and requests for consent.
#[inline(never)]
pub fn drop_small_boxes(snapshot: &Snapshot, outline: &Outline, page: &Page, fates: &mut [Fate]) {
    let words = Sum::over(outline.leaves.iter().map(|leaf| leaf.facts.words));
    let all = kept_words(outline, fates, 0..fates.len());
    let mut boxes = Boxes { snapshot, outline, words, all, fates };
    for node in snapshot.nodes().filter(|&node| !snapshot.is_text(node)) {
        if let Some(reason) = asks_for(snapshot, node) {
            boxes.drop_around(node, reason);
        } else if says_newsletter(snapshot, node) {
            boxes.drop_if_small(node, Reason::Newsletter);
        }
    }
    for (index, leaf) in outline.leaves.iter().enumerate().filter(|(_, leaf)| !leaf.hidden) {
        if page.evidence(index).is_some_and(|evidence| says_machine(leaf, evidence)) {
            boxes.drop_closed_by(index, leaf);
        }
        if let Some(reason) = page.evidence(index).and_then(|evidence| calls_for(leaf, evidence)) {
            boxes.drop_with_call(leaf.container, reason);
        }
        // "We use cookies. [Accept]"
        let is_control = |i: usize| outline.leaves.get(i).is_none_or(|leaf| leaf.facts.is_control());
        let asks = |i: usize| !is_control(i) && page.evidence(i).is_some_and(|evidence| evidence.says(Reason::Cookie) >= 2);
        if leaf.facts.is_control() && page.evidence(index).is_some_and(|e| e.says(Reason::Cookie) == 3) {
            boxes.drop_with_consent(leaf.container, &asks);
        }
    }
}

/// The fates of a page's leaves, and how much stands in each box.
struct Boxes<'a> {
    snapshot: &'a Snapshot,
    outline: &'a Outline,
    words: Sum,
    /// The words that are kept at first.
    all: f32,
    fates: &'a mut [Fate],
}

impl Boxes<'_> {
    fn is_small(&self, node: NodeId) -> bool {
        let inside = self.outline.inside(self.snapshot, node);
        self.words.of(&inside) <= BOX_WORDS && kept_words(self.outline, self.fates, inside) <= BOX_SHARE * self.all
    }

    #[inline(never)]
    fn drop_if_small(&mut self, node: NodeId, reason: Reason) {
        if self.is_small(node) {
            self.leave_out(node, reason);
        }
    }

    /// Leaves out the largest small box around a field.
    #[inline(never)]
    fn drop_around(&mut self, field: NodeId, reason: Reason) {
        let around = self.snapshot.ancestors(field).take(LEVELS).take_while(|&node| self.is_small(node)).last();
        around.into_iter().for_each(|around| self.leave_out(around, reason));
    }

    /// Leaves out the largest small box that ends in a call and has nothing of the text; one that sells is smaller and has no heading.
    #[inline(never)]
    fn drop_with_call(&mut self, call: NodeId, reason: Reason) {
        let around = self.snapshot.inclusive_ancestors(call).take(LEVELS);
        let sells = reason == Reason::Ad;
        let is_part = |i: usize| {
            let level = self.outline.leaves.get(i).and_then(|leaf| heading_level(self.snapshot, leaf));
            self.fates.get(i) == Some(&Fate::Elsewhere) || level.is_some_and(|level| sells || level < CALL_HEADING)
        };
        let fits =
            |node: NodeId| self.is_small(node) && (!sells || self.words.of(&self.outline.inside(self.snapshot, node)) <= OFFER_WORDS);
        let around = around.take_while(|&node| fits(node) && !self.outline.inside(self.snapshot, node).any(is_part)).last();
        around.into_iter().for_each(|around| self.leave_out(around, reason));
    }

    /// Leaves out the smallest box around a button that agrees to what a leaf beside it asks, if it is small.
    #[inline(never)]
    fn drop_with_consent(&mut self, button: NodeId, asks: &dyn Fn(usize) -> bool) {
        let mut around = self.snapshot.inclusive_ancestors(button).take(LEVELS).take_while(|&node| self.is_small(node));
        let found = around.find(|&node| self.outline.inside(self.snapshot, node).any(asks));
        found.into_iter().for_each(|node| self.leave_out(node, Reason::Cookie));
    }

    /// Leaves out the smallest box of more than one leaf that a leaf closes, buttons after it aside.
    #[inline(never)]
    fn drop_closed_by(&mut self, index: usize, leaf: &Leaf) {
        let around = self.snapshot.inclusive_ancestors(leaf.container).take(LEVELS);
        let mut around = around.filter(|&node| self.outline.inside(self.snapshot, node).len() > 1);
        let is_control = |i: usize| self.outline.leaves.get(i).is_some_and(|leaf| leaf.facts.is_control());
        let fits = |node: &NodeId| {
            let inside = self.outline.inside(self.snapshot, *node);
            inside.start < index && self.is_small(*node) && (index + 1..inside.end).all(is_control)
        };
        if let Some(node) = around.next().filter(fits) {
            for fate in self.fates.get_mut(self.outline.inside(self.snapshot, node)).unwrap_or_default() {
                *fate = Fate::Removed(Reason::Other, SURE);
            }
        }
    }

    /// Leaves out what stands in a box; leaves with a name of their own keep it.
    fn leave_out(&mut self, node: NodeId, reason: Reason) {
        for fate in self.fates.get_mut(self.outline.inside(self.snapshot, node)).unwrap_or_default() {
            if matches!(fate, Fate::Kept | Fate::Removed(Reason::Other, _)) {
                *fate = Fate::Removed(reason, SURE);
            }
        }
    }
}

/// Whether a leaf says that a machine made what stands above it.
fn says_machine(leaf: &Leaf, evidence: &Evidence) -> bool {
    leaf.facts.words <= NOTE_WORDS && leaf.facts.quotes == 0 && evidence.finds(MACHINE) > 0
}

/// What a leaf calls for, if it is a call or asks for consent.
#[inline(never)]
fn calls_for(leaf: &Leaf, evidence: &Evidence) -> Option<Reason> {
    let facts = &leaf.facts;
    let is_call = facts.link_density() >= CALL || facts.button_words >= CALL * facts.words;
    let calls = || CALLS.iter().find(|&&reason| is_call && evidence.says(reason) == 3).copied();
    let consents = evidence.near.has(Hint::Cookie) && evidence.says(Reason::Cookie) >= 1;
    let sells = is_call && evidence.says(Reason::Ad) == 3;
    consents.then_some(Reason::Cookie).or_else(calls).or(sells.then_some(Reason::Ad))
}

/// Whether an element's names say newsletter and nothing of an article.
#[inline(never)]
fn says_newsletter(snapshot: &Snapshot, node: NodeId) -> bool {
    let is_name = |attr: Attr| matches!(attr, Attr::Class | Attr::Id | Attr::DataTestid | Attr::DataComponent);
    let names = || snapshot.attrs(node).filter(|(attr, _)| is_name(*attr)).map(|(_, value)| value);
    snapshot.tag(node).is_block() && names().any(has_newsletter_class) && !names().any(|name| hints_of(name).has(Hint::Body))
}

/// Whether one of the [`NEWSLETTER_CLASSES`] stands anywhere in a name, whatever the case of its letters.
fn has_newsletter_class(name: &str) -> bool {
    /// The letters that they begin with, a bit each by the lowest five bits, which are the same in both cases.
    const INITIALS: u32 = {
        let (mut initials, mut classes) = (0, NEWSLETTER_CLASSES);
        while let [class, rest @ ..] = classes {
            initials |= 1 << (class.as_bytes()[0] & 31);
            classes = rest;
        }
        initials
    };
    let may_begin = |byte: u8| INITIALS >> (byte & 31) & 1 == 1;
    name.bytes().enumerate().any(|(at, byte)| may_begin(byte) && name.as_bytes().get(at..).is_some_and(begins_newsletter_class))
}

/// Whether a name begins with one of the [`NEWSLETTER_CLASSES`].
#[inline(never)]
fn begins_newsletter_class(name: &[u8]) -> bool {
    NEWSLETTER_CLASSES.iter().any(|class| name.get(..class.len()).is_some_and(|part| part.eq_ignore_ascii_case(class.as_bytes())))
}

/// What a field in a small box is there for: an e-mail address for a newsletter, a choice for a poll.
fn asks_for(snapshot: &Snapshot, node: NodeId) -> Option<Reason> {
    if snapshot.tag(node) != Tag::Input || snapshot.is_hidden(node) {
        return None;
    }
    let kind = snapshot.attr(node, Attr::Type)?;
    if kind.eq_ignore_ascii_case("email") { Some(Reason::Newsletter) } else { kind.eq_ignore_ascii_case("radio").then_some(Reason::Other) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    #[test]
    fn a_small_box_around_a_field_goes_and_a_text_stays() {
        let check = |html: &str, expected: &[bool]| {
            let long =
                "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year. ";
            let (snapshot, outline) = of_html(&html.replace('…', &long.repeat(4)));
            let mut fates = vec![Fate::Kept; outline.leaves.len()];
            let page = Page::new(&snapshot, &outline);
            drop_small_boxes(&snapshot, &outline, &page, &mut fates);
            assert_eq!(fates.iter().map(|fate| *fate == Fate::Kept).collect::<Vec<_>>(), expected, "{html}");
        };
        let field = "<input type=email><button>Sign up</button>";
        check(&format!("<div><p>…</p><div><h3>By mail</h3><p>Our best.</p><form>{field}</form></div></div>"), &[true, false, false, false]);
        check(&format!("<div><p>…</p><form>{field}</form></div>"), &[true, false]);
        check("<div><p>…</p><div><p>Our best.</p><input type=search></div></div>", &[true, true]);
        check(&format!("<div><p>Our best.</p>{field}</div>"), &[true, true]);
        check("<div><p>…</p><div class=newsletter-promo><p>Our best.</p></div></div>", &[true, false]);
        check("<div><p>…</p><div class='nl mc'><p>Hashed names say nothing.</p></div></div>", &[true, true]);
        check("<div><p>…</p><div><h3>Your vote</h3><input type=radio>Yes<input type=radio>No</div></div>", &[true, false, false]);
        check(
            "<div><p>…</p><div><h4>Made slowly</h4><p>Be one of us.</p><a href=/s>Subscribe</a></div></div>",
            &[true, false, false, false],
        );
        check("<div><p>…</p><div><h4>Made slowly</h4><p>Be one of us.</p><a href=/s>Our river</a></div></div>", &[true; 4]);
        let offer = "<p>Our favorite pan<p>It costs little.</p><a href=/s>Check price</a>";
        check(&format!("<div><p>…</p><div>{offer}</div></div>"), &[true, false, false, false]);
        check(&format!("<div><p>…</p><div><h4>Wedge</h4>{offer}</div></div>"), &[true; 5]);
        check("<div><p>…</p><div class=consent-box><p>We need your consent to cookies.</p><b>Load</b></div></div>", &[true, false, false]);
        let consent = |text: &str| format!("<div><p>…</p><div><p>{text}</p><button>Accept</button></div></div>");
        check(&consent("We use cookies to count our readers."), &[true, false, false]);
        check(&consent("The council may use cookies on Monday."), &[true; 3]);
        let points = "<ul><li>The horn stays.<li>It rests on Sundays.</ul>";
        let page = |line: &str| format!("<div><div>{points}<p>{line}</p><button>Helpful?</button></div><p>…</p></div>");
        check(&page("This summary was generated by AI."), &[false, false, false, false, true]);
        check(&page("He said that robots write now."), &[true; 5]);
        check("<div class=newsletter-article-body><p>…</p><p>Our best.</p></div>", &[true, true]);
    }
}
