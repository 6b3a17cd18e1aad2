//! What a part that was left out is by where it stands, once it is known where the article begins and ends.
//!
//! Takes the fates and gives some a better reason; it removes and keeps nothing.

use super::Reason;
use super::class_words::Hint;
use super::features::Page;
use super::marks::Fate;
use super::outline::{Leaf, Outline};
use super::strays::is_date;
use crate::snapshot::Snapshot;
use crate::units::NodeId;

/// A line above the headline without a name of its own is the name of a section: "Rural affairs". How sure that is.
const SURE: f32 = 0.6;
/// Words from which what names an author after the article is a text about them rather than a byline.
const ABOUT_WORDS: f32 = 6.0;

/// Names what stands above the headline and what stands after the body.
#[inline(never)]
pub fn rename(
    snapshot: &Snapshot,
    outline: &Outline,
    page: &Page,
    authors: &[String],
    headline: Option<usize>,
    captions: &[bool],
    fates: &mut [Fate],
) {
    let is_body = |(fate, caption): (&Fate, &bool)| *fate == Fate::Kept && !caption;
    let first = fates.iter().zip(captions).position(is_body);
    let is_above = |index: usize| headline.is_some_and(|headline| index > headline) && first.is_some_and(|first| index < first);
    let last = fates.iter().zip(captions).rposition(is_body);
    for (index, (leaf, fate)) in outline.leaves.iter().zip(fates.iter_mut()).enumerate() {
        let Fate::Removed(reason, sure) = *fate else { continue };
        let is_below = last.is_some_and(|last| index > last);
        let names_author = || {
            let nodes = NodeId::each(&leaf.nodes);
            let is_credit =
                page.evidence(index).is_some_and(|e| [Hint::Credit, Hint::Caption, Hint::Gallery].iter().any(|&hint| e.far.has(hint)));
            !is_credit && nodes.clone().any(|n| authors.iter().any(|author| snapshot.text(n).contains(author.as_str())))
        };
        // "Reporting by Ada Nwosu, editing by Ben Ode" names itself.
        let says_byline = || page.evidence(index).is_some_and(|e| e.says(Reason::Byline) >= 2);
        if headline.is_some_and(|headline| index < headline) && matches!(reason, Reason::Other | Reason::Tags) {
            *fate = Fate::Removed(Reason::Navigation, sure.max(SURE));
        } else if is_above(index) && reason == Reason::Other && is_date(leaf) {
            *fate = Fate::Removed(Reason::Byline, sure);
        } else if is_below && reason == Reason::Byline && is_about(leaf) && !says_byline() {
            *fate = Fate::Removed(Reason::AuthorBox, sure);
        } else if is_below && reason == Reason::Other && names_author() {
            let reason = if is_about(leaf) { Reason::AuthorBox } else { Reason::Byline };
            *fate = Fate::Removed(reason, sure);
        } else if reason == Reason::SiteFooter && last.is_some_and(|last| index < last) {
            // "© Klaxon Pictures" under a picture.
            *fate = Fate::Removed(Reason::Other, sure);
        }
    }
}

/// "Ada Nwosu is our Lagos correspondent.", not "Updated 3 March 2026".
fn is_about(leaf: &Leaf) -> bool {
    let facts = &leaf.facts;
    facts.words >= ABOUT_WORDS && facts.digits * 10 < facts.chars
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    #[test]
    fn place_names_what_has_no_better_name() {
        let html =
            "<p>Rural affairs<h1>Dam fails</h1><p>Body.<p>Ada Nwosu is our correspondent in Lagos.<p>Updated 3 March 2026, 16:42<p>Else";
        let (snapshot, outline) = of_html(html);
        let left = |reason| Fate::Removed(reason, 0.5);
        let mut fates =
            vec![left(Reason::Other), Fate::Elsewhere, Fate::Kept, left(Reason::Byline), left(Reason::Byline), left(Reason::Other)];
        rename(&snapshot, &outline, &Page::new(&snapshot, &outline), &[], Some(1), &[false; 6], &mut fates);
        let reasons: Vec<_> = fates.iter().map(|fate| if let Fate::Removed(reason, _) = fate { Some(*reason) } else { None }).collect();
        let (navigation, about, byline, other) = (Reason::Navigation, Reason::AuthorBox, Reason::Byline, Reason::Other);
        assert_eq!(reasons, [Some(navigation), None, None, Some(about), Some(byline), Some(other)]);
    }
}
