//! Why a leaf was left out: the best name for what the classifier found not to be article.
//!
//! Takes what the leaf's elements and first words hint at; gives a reason and how clear it is. Whether a leaf is left out
//! is not decided here.

use super::Reason;
use super::class_words::Hint;
use super::features::Evidence;
use super::outline::Leaf;
use super::text_facts::TextFacts;
use crate::lang::folders;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// What a class word near the leaf, or farther up, counts.
const NEAR: f32 = 2.0;
const FAR: f32 = 1.0;
/// What a set phrase counts: somewhere in the first words, at the start, as the whole leaf.
const SAID: [f32; 4] = [0.0, 0.4, 1.6, 3.0];
const WHOLE: f32 = SAID[3];
/// Words of a line that a set phrase at its start names as surely as if it were all of it.
const LABEL_WORDS: f32 = 3.0;
/// What an element made for the purpose counts.
const ELEMENT: f32 = 2.0;
/// Words of a line that a set phrase anywhere in it names.
const FEW_WORDS: f32 = 6.0;
/// Link density of an entry of a table of contents.
const CONTENTS: f32 = 0.8;
/// Words of a row of tags at most.
const TAG_WORDS: f32 = 20.0;
/// Less evidence than this gives no name.
const LEAST: f32 = 1.0;
/// Evidence that makes a reason certain.
const CERTAIN: f32 = 6.0;

/// The class words that speak for a reason, and how strongly; a "box" may be anything.
const HINTS: &[(Hint, Reason, f32)] = &[
    (Hint::Author, Reason::Byline, 0.7),
    (Hint::Author, Reason::AuthorBox, 0.6),
    (Hint::Meta, Reason::Byline, 0.7),
    (Hint::Share, Reason::Share, 1.0),
    (Hint::Tags, Reason::Tags, 0.9),
    (Hint::Related, Reason::Related, 1.0),
    (Hint::Card, Reason::Related, 0.2),
    (Hint::Newsletter, Reason::Newsletter, 1.2),
    (Hint::Comments, Reason::Comments, 1.2),
    (Hint::Ad, Reason::Ad, 1.0),
    (Hint::Navigation, Reason::Navigation, 1.0),
    (Hint::Contents, Reason::Navigation, 1.0),
    (Hint::Search, Reason::Navigation, 0.6),
    (Hint::Header, Reason::Navigation, 0.3),
    (Hint::Footer, Reason::SiteFooter, 0.7),
    (Hint::Gallery, Reason::Gallery, 0.8),
    (Hint::Cookie, Reason::Cookie, 1.2),
    (Hint::Paywall, Reason::Paywall, 1.0),
    (Hint::Promo, Reason::Ad, 0.3),
    (Hint::Unseen, Reason::Hidden, 0.4),
];

/// What the kinds of set phrases say, in the order of [`crate::lang::Furniture::lists`].
pub const PHRASES: [Option<Reason>; crate::lang::FURNITURE_KINDS] = [
    Some(Reason::Share),
    Some(Reason::Related),
    Some(Reason::Newsletter),
    Some(Reason::Comments),
    Some(Reason::Ad),
    Some(Reason::AuthorBox),
    Some(Reason::Tags),
    Some(Reason::Byline),
    Some(Reason::SiteFooter),
    Some(Reason::Paywall),
    Some(Reason::Cookie),
    Some(Reason::Navigation),
    None,
    None,
    None,
    None,
    None,
    None,
    Some(Reason::Paywall),
    None,
];

/// See [`PHRASES`].
const AUDIO: usize = 16;
/// Words of the box of a player, and how clear it is.
const PLAYER_WORDS: f32 = 10.0;
const CLEAR: f32 = 0.8;

/// How many reasons there are.
pub const REASONS: usize = Reason::Other as usize + 1;

/// Whether a line is a box of a player that reads the article out: "Listen to this article 5 min".
pub fn says_audio(evidence: &Evidence, facts: &TextFacts) -> bool {
    let says = evidence.finds(AUDIO) > 0;
    // "4 Min." ends with a stop and is no sentence.
    says && facts.words <= PLAYER_WORDS && (!facts.ends_sentence() || facts.digits > 0)
}

/// Whether a leaf's links lead to lists of what was written on a subject, or say so.
#[inline(never)]
pub fn leads_to_tags(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    let mut links = leaf.links(snapshot);
    let is_tag = |link| {
        snapshot.attr(link, Attr::Rel).is_some_and(|rel| rel.split_whitespace().any(|word| word.eq_ignore_ascii_case("tag")))
            || snapshot.attr(link, Attr::Href).is_some_and(|href| folders::leads_to(href, folders::TAGS))
    };
    leaf.facts.links > 0 && leaf.facts.words <= TAG_WORDS && links.all(is_tag)
}

/// Whether a leaf is nothing but links to places in this page: a table of contents.
#[inline(never)]
pub fn leads_within(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    let mut links = leaf.links(snapshot);
    let is_place = |link| snapshot.attr(link, Attr::Href).is_some_and(|href| href.len() > 1 && href.starts_with('#'));
    leaf.facts.links > 0 && leaf.facts.link_density() >= CONTENTS && links.all(is_place)
}

/// Whether a leaf leads to the pages of an article by their numbers: "Pages: 1 [2] [3]".
#[inline(never)]
pub fn leads_to_pages(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    let links = leaf.links(snapshot).filter(|&link| snapshot.attr(link, Attr::Href).is_some());
    let is_number = |link: NodeId| {
        let mut texts = snapshot.text_nodes(link).map(|node| snapshot.text(node).trim()).filter(|text| !text.is_empty());
        texts.next().is_some_and(|text| text.len() <= 3 && text.bytes().all(|b| b.is_ascii_digit())) && texts.next().is_none()
    };
    leaf.facts.links >= 2 && leaf.facts.words <= TAG_WORDS && links.filter(|&link| is_number(link)).nth(1).is_some()
}

/// The reason for a leaf and how clear it is, 0 to 1. [`Reason::Other`] where nothing names it.
#[inline(never)]
pub fn reason(evidence: &Evidence, facts: &TextFacts) -> (Reason, f32) {
    if says_audio(evidence, facts) {
        return (Reason::Other, CLEAR);
    }
    let mut votes = [0.0f32; REASONS];
    let mut vote = |reason: Reason, weight: f32| {
        if let Some(sum) = votes.get_mut(reason as usize) {
            *sum += weight;
        }
    };
    let hints = evidence.near.with(evidence.far);
    for &(hint, reason, weight) in HINTS.iter().filter(|(hint, ..)| hints.has(*hint)) {
        if evidence.near.has(hint) {
            vote(reason, weight * NEAR);
        } else if evidence.far.has(hint) {
            vote(reason, weight * FAR);
        }
    }
    for (reason, strength) in PHRASES.iter().zip(evidence.found).filter(|(_, strength)| *strength > 0) {
        if let Some(reason) = reason {
            let said = SAID.get(usize::from(strength)).copied().unwrap_or(0.0);
            // In a few words any of them names the whole: "Text size Save Share".
            // Navigation leads somewhere: "Show all rows" is a control of the page; "Page 1 of 3" has numbers.
            let is_control = facts.links == 0 && facts.digits == 0;
            if *reason == Reason::Related && is_control && facts.is_control() {
                continue;
            }
            if *reason == Reason::Navigation && is_control && !evidence.far.has(Hint::Navigation) && !evidence.is_inside(Tag::Nav) {
                continue;
            }
            // "126 comments" stands among bylines.
            let said = if strength == 2 && facts.words <= LABEL_WORDS { WHOLE } else { said };
            vote(*reason, if strength == 1 && facts.words <= FEW_WORDS { LEAST } else { said });
        }
    }
    let sentence = facts.ends_sentence() && facts.words >= 8.0;
    if evidence.is_inside(Tag::Nav) {
        vote(Reason::Navigation, ELEMENT);
    }
    if evidence.is_inside(Tag::Footer) {
        vote(Reason::SiteFooter, ELEMENT * 0.4);
    }
    if evidence.is_inside(Tag::Address) || facts.times > 0 && facts.words <= 12.0 {
        vote(Reason::Byline, ELEMENT);
    }
    if facts.copyright && !evidence.is_inside(Tag::Figure) && !evidence.near.has(Hint::Caption) && !evidence.near.has(Hint::Credit) {
        vote(Reason::SiteFooter, ELEMENT);
    }
    if facts.words >= 4.0 && facts.link_density() > 0.7 {
        vote(Reason::Related, LEAST);
    }
    if evidence.is_inside(Tag::Form) {
        vote(Reason::Newsletter, 0.4);
        vote(Reason::CommentForm, 0.3);
    }
    // A line is no box and a box is no line.
    let weaken: &[(Reason, f32)] = if sentence {
        &[(Reason::Byline, 0.5), (Reason::Share, 0.6), (Reason::Tags, 0.6)]
    } else if facts.words < 8.0 {
        &[(Reason::AuthorBox, 0.7)]
    } else {
        &[]
    };
    for &(reason, factor) in weaken {
        votes.get_mut(reason as usize).into_iter().for_each(|sum| *sum *= factor);
    }
    let (best, most) =
        votes.iter().enumerate().fold((Reason::Other as usize, 0.0), |best, (i, &sum)| if sum > best.1 { (i, sum) } else { best });
    let mut reason = if most < LEAST { Reason::Other } else { ALL.get(best).copied().unwrap_or(Reason::Other) };
    if matches!(reason, Reason::Navigation | Reason::Related | Reason::Other)
        && (evidence.far.has(Hint::Gallery) || evidence.near.has(Hint::Gallery))
        && facts.words <= LABEL_WORDS
    {
        reason = Reason::Gallery;
    }
    if reason == Reason::Comments && evidence.is_inside(Tag::Form) {
        reason = Reason::CommentForm;
    }
    (reason, (most / CERTAIN).clamp(0.1, 1.0))
}

/// The reasons in order.
pub const ALL: [Reason; REASONS] = [
    Reason::Byline,
    Reason::Share,
    Reason::Tags,
    Reason::Related,
    Reason::Newsletter,
    Reason::AuthorBox,
    Reason::Gallery,
    Reason::Ad,
    Reason::CommentForm,
    Reason::Comments,
    Reason::NextArticle,
    Reason::SiteFooter,
    Reason::Paywall,
    Reason::Cookie,
    Reason::Navigation,
    Reason::Hidden,
    Reason::Other,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::class_words::Hints;

    #[test]
    fn reasons_stand_in_order() {
        assert!(ALL.iter().enumerate().all(|(i, &reason)| reason as usize == i));
    }

    #[test]
    fn evidence_names_a_reason() {
        let check = |near: &[Hint], said: &[(usize, u8)], text: &str, expected: Reason| {
            let mut evidence = Evidence { near: Hints(near.iter().fold(0, |all, &h| all | 1 << h as u8)), ..Evidence::default() };
            said.iter().for_each(|&(kind, strength)| evidence.found[kind] = strength);
            let mut facts = TextFacts::default();
            facts.read(text);
            assert_eq!(reason(&evidence, &facts).0, expected, "{text}");
        };
        check(&[Hint::Share], &[], "Facebook Copy link", Reason::Share);
        check(&[], &[(1, 2)], "Read more: Ferry strike enters third day", Reason::Related);
        check(&[Hint::Author], &[(5, 2)], "About the author Ada Nwosu writes about rivers for us.", Reason::AuthorBox);
        check(&[Hint::Meta], &[(7, 2)], "Updated 3 March 2026", Reason::Byline);
        check(&[], &[], "Seven words that mean nothing at all", Reason::Other);
    }
}
