//! The lines that close a page's text and are not part of it: who holds the rights, how to reach the writer, whose material it is.
//!
//! Takes the fates and leaves out some of the last lines that are kept; what follows a line of copyright goes with it.

use super::Reason;
use super::blocks::heading_level;
use super::features::Page;
use super::marks::Fate;
use super::outline::{Leaf, Outline, Shape};
use super::verdicts::{BYLINE, CONTACT, FOOTER};
use crate::snapshot::Snapshot;

/// How sure the rules of this file are.
const SURE: f32 = 0.8;
/// Lines at the end of the text that are looked at.
const LINES: usize = 6;
/// The share of the kept words that must stand above such a line.
const ABOVE: f32 = 0.7;
/// The share of the words taken for the body, whatever rules left out of them, that must be kept above it.
const ABOVE_OF_BODY: f32 = 0.5;
/// Words of a line of rights, of one that only names who holds them, of one that says how to reach somebody, of a source, of initials.
const RIGHTS: f32 = 60.0;
const HOLDER: f32 = 6.0;
const REACH: f32 = 30.0;
const SOURCE: f32 = 8.0;
const INITIALS: f32 = 3.0;
/// Words of what presents the writer.
const PRESENTED: std::ops::RangeInclusive<f32> = 6.0..=60.0;
/// Characters of initials: "rq/lm".
const INITIALS_CHARS: u32 = 12;
/// Digits of a year, and of a telephone number.
const YEAR: u32 = 4;
const TELEPHONE: u32 = 7;

/// What each leaf was taken for.
#[derive(Clone, Copy)]
pub struct Taken<'a> {
    pub captions: &'a [bool],
    pub bodies: &'a [bool],
}

/// Leaves out the closing lines.
#[inline(never)]
pub fn drop_closing(snapshot: &Snapshot, outline: &Outline, page: &Page, authors: &[String], taken: Taken, fates: &mut [Fate]) {
    let Taken { captions, bodies } = taken;
    let is_kept = |i: &usize| fates.get(*i) == Some(&Fate::Kept) && captions.get(*i) != Some(&true);
    let words = |i: usize| outline.leaves.get(i).map_or(0.0, |leaf| leaf.facts.words);
    let all: f32 = (0..fates.len()).filter(is_kept).map(words).sum();
    let mut last: Vec<usize> = (0..fates.len()).rev().filter(is_kept).take(LINES).collect();
    let of_body: f32 = (0..fates.len()).filter(|i| bodies.get(*i) == Some(&true)).map(words).sum();
    let least = (ABOVE * all).max(ABOVE_OF_BODY * of_body);
    let mut above = all;
    last.retain(|&i| {
        above -= words(i);
        above >= least
    });
    let end = last.first().copied().unwrap_or_default();
    let mut is_over = false;
    for index in last.into_iter().rev() {
        let Some(leaf) = outline.leaves.get(index) else { continue };
        let said = page.evidence(index).map(|evidence| evidence.found).unwrap_or_default();
        let says = |kind: usize| said.get(kind).is_some_and(|&found| found >= 2);
        let reason = if leaf.shape != Shape::Text || heading_level(snapshot, leaf).is_some() {
            None
        } else if holds_rights(leaf, says(FOOTER), index != end) {
            is_over = true;
            // A whole text about rights is no site's footer.
            Some(if leaf.facts.words > HOLDER { Reason::Other } else { Reason::SiteFooter })
        } else if reaches(leaf, says(CONTACT)) {
            Some(Reason::Other)
        } else if index == end && presents(snapshot, leaf, authors) {
            Some(Reason::AuthorBox)
        } else if names_source(leaf, says(BYLINE)) || is_initials(leaf) {
            Some(Reason::Byline)
        } else {
            None
        };
        let reason = reason.or(is_over.then_some(Reason::Other));
        if let (Some(reason), Some(fate)) = (reason, fates.get_mut(index)) {
            *fate = Fate::Removed(reason, SURE);
        }
    }
}

/// "Copyright © 2023 Rookery Radio. You may quote …", where the house goes on; "© Notiagencia". As the very last sentence most
/// readers take it for a part of the text: "© 2019 Notiagencia. All rights reserved."
fn holds_rights(leaf: &Leaf, says_footer: bool, goes_on: bool) -> bool {
    let facts = &leaf.facts;
    let says_so = facts.first == '©' || says_footer && (facts.copyright || facts.digits >= YEAR);
    says_so && (goes_on && facts.words <= RIGHTS || facts.first == '©' && facts.words <= HOLDER)
}

/// "Write to the reporter at ada@example.org."
fn reaches(leaf: &Leaf, says_contact: bool) -> bool {
    let facts = &leaf.facts;
    let has_address = facts.at_sign || facts.digits >= TELEPHONE;
    says_contact && has_address && facts.words <= REACH && facts.quotes == 0
}

/// "Kaynak: Körfez Haber Ajansı": a source.
fn names_source(leaf: &Leaf, says_byline: bool) -> bool {
    let facts = &leaf.facts;
    says_byline && facts.colons > 0 && facts.words <= SOURCE && facts.quotes == 0 && !matches!(facts.last, '.' | '!' | '?' | ':')
}

/// "Ada Nwosu covers rivers and harbours. Reach her at ada@example.org."
fn presents(snapshot: &Snapshot, leaf: &Leaf, authors: &[String]) -> bool {
    let facts = &leaf.facts;
    let text = leaf.text(snapshot);
    let begins = |author: &String| author.contains(' ') && text.trim_start().starts_with(author.as_str());
    PRESENTED.contains(&facts.words) && facts.quotes == 0 && facts.ends_sentence() && authors.iter().any(begins)
}

/// "rq/lm": who wrote and who checked the text.
fn is_initials(leaf: &Leaf) -> bool {
    let facts = &leaf.facts;
    let is_short = facts.words <= INITIALS && facts.chars <= INITIALS_CHARS;
    is_short && facts.separators > 0 && facts.lower > 0 && facts.upper == 0 && facts.digits == 0 && facts.links == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    #[test]
    fn closing_lines_go_and_the_text_stays() {
        let check = |lines: &str, expected: &[bool]| {
            let long =
                "The council met on Monday, and after three hours of talk about the bridge it voted to do nothing at all this year. ";
            let html = format!("<p>{}</p>{lines}", long.repeat(8));
            let (snapshot, outline) = of_html(&html);
            let page = Page::new(&snapshot, &outline);
            let mut fates = vec![Fate::Kept; outline.leaves.len()];
            let captions = vec![false; fates.len()];
            let bodies = vec![true; fates.len()];
            let taken = Taken { captions: &captions, bodies: &bodies };
            drop_closing(&snapshot, &outline, &page, &["Ada Nwosu".to_owned()], taken, &mut fates);
            assert_eq!(fates.iter().skip(1).map(|fate| *fate == Fate::Kept).collect::<Vec<_>>(), expected, "{lines}");
        };
        check("<p>Copyright 2025 WQLT. All rights reserved.<p>This text may hold mistakes.", &[false, false]);
        check("<p>© Notiagencia<p>A last word.", &[false, false]);
        check("<p>Copyright 2025 WQLT. All rights reserved.", &[true]);
        check("<p>Copyright was the subject of the meeting.", &[true]);
        check("<p>Write to the reporter at ada@example.org.", &[false]);
        check("<p>Write to us, she said, and nobody did.", &[true]);
        check("<p>Ada Nwosu covers rivers and harbours for the Post. Reach her at ada@example.org.", &[false]);
        check("<p>Ada Nwosu covers rivers and harbours for the Post.<p>Nobody else does.", &[true, true]);
        check("<p>Bo Nwosu covers rivers and harbours for the Post.", &[true]);
        check("<p>Kaynak: Körfez Haber Ajansı<p>rq/lm", &[false, false]);
        check("<p>The source: a man on a train, who never gave his name to her.<p>and/or", &[true, false]);
    }
}
