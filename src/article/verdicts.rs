//! Rules that stand above the classifier, where a leaf says plainly what it is.
//!
//! Takes a leaf with its evidence and its likelihood; gives a reason to leave it out, or none. Each rule needs the leaf's own
//! words and shape to agree; a rule that only saw class names would lose paragraphs.

use super::Reason;
use super::class_words::Hint;
use super::features::Evidence;
use super::outline::{Leaf, Shape};
use super::phrases;
use super::text_facts::TextFacts;
use crate::lang::folders;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// A leaf this likely is not touched: the classifier saw something that the rules do not.
pub const BEYOND_DOUBT: f32 = 0.97;
/// Words of a line; more are a text that may begin with any phrase.
const LINE: f32 = 30.0;
/// Words of a rating by stars.
const RATING: f32 = 8.0;
/// Links of a row of controls.
const CONTROLS: std::ops::RangeInclusive<u32> = 2..=6;
/// Words of a line that leads to the pages of an article, and digits of a page's number.
const PAGER: f32 = 16.0;
const PAGE_DIGITS: usize = 3;
/// Words of a date line.
const DATE_LINE: f32 = 16.0;
/// Words of a credit in a block of its own.
const CREDIT_LINE: f32 = 12.0;
/// Words of a credit that begins with a name, and those of them that are none: "photo by".
const SHORT_CREDIT: f32 = 6.0;
const CREDIT_PHRASE: u32 = 2;
/// Words of a label above an advertisement.
const LABEL: f32 = 6.0;
/// Links of an invitation; a menu that has one among its entries has more.
const INVITATION_LINKS: u32 = 2;
/// Share of digits in a date line.
const DATE_DIGITS: f32 = 0.12;
/// The same in a longer one, which may end like a sentence.
const MANY_DIGITS: f32 = 0.2;
/// Link density from which a line is a link.
const LINK_LINE: f32 = 0.8;

/// The kinds of set phrases, by their place in [`crate::lang::Furniture::lists`], that name a leaf when they are all of it.
const WHOLE: [(usize, Reason); 10] = [
    (0, Reason::Share),
    (1, Reason::Related),
    (2, Reason::Newsletter),
    (3, Reason::Comments),
    (4, Reason::Ad),
    (6, Reason::Tags),
    (7, Reason::Byline),
    (9, Reason::Paywall),
    (10, Reason::Cookie),
    (11, Reason::Navigation),
];
/// Those that name a line that begins with them and goes on with a link or after a colon.
const OPENING: [(usize, Reason); 5] =
    [(0, Reason::Share), (1, Reason::Related), (2, Reason::Newsletter), (4, Reason::Ad), (6, Reason::Tags)];
const NEWSLETTER: usize = 2;
/// See [`WHOLE`].
pub const AD: usize = 4;
/// See [`WHOLE`].
pub const BYLINE: usize = 7;
/// See [`WHOLE`].
pub const FOOTER: usize = 8;
/// See [`WHOLE`].
pub const CREDIT: usize = 12;
const NAVIGATION: usize = 11;
const NOTICE: usize = 13;
/// See [`WHOLE`].
pub const CORRECTION: usize = 14;
/// See [`WHOLE`].
pub const CONTACT: usize = 15;
/// The kinds that name a page of the house itself when its headline is nothing else: "Contact us", "Subscribe", "Privacy".
pub const OF_THE_HOUSE: [usize; 5] = [NEWSLETTER, FOOTER, 9, 10, CONTACT];
const LOCKED: usize = 18;
const APPEAL: usize = 19;

/// What a leaf is by its markup.
#[derive(Clone, Copy, Debug, Default)]
pub struct Role {
    /// Whether it is a heading.
    pub is_heading: bool,
    /// Whether it is a caption.
    pub is_caption: bool,
}

/// Why a leaf is left out whatever the classifier says; `None` where no rule speaks.
pub fn verdict(leaf: &Leaf, evidence: &Evidence, likelihood: f32, role: Role) -> Option<Reason> {
    let Role { is_heading, is_caption } = role;
    let facts = &leaf.facts;
    if leaf.shape == Shape::Table || facts.words > LINE {
        return None;
    }
    if facts.digits == facts.chars.saturating_sub(facts.separators) {
        // A counter or the line numbers of a listing.
        return Some(if evidence.far.has(Hint::Gallery) || evidence.near.has(Hint::Gallery) { Reason::Gallery } else { Reason::Other });
    }
    // These say nothing else, wherever they stand and however they are set.
    if evidence.finds(AD) == 3 && leaf.shape == Shape::Text && !is_heading && !is_caption {
        return Some(Reason::Ad);
    }
    if leaf.shape == Shape::Preformatted || likelihood >= BEYOND_DOUBT || is_caption {
        return None;
    }
    if facts.is_control() && !is_heading {
        return Some(if evidence.own.has(Hint::Share) || evidence.near.has(Hint::Share) { Reason::Share } else { Reason::Other });
    }
    whole(evidence, facts, is_heading)
        .or_else(|| opening(evidence, facts))
        .or_else(|| notice(evidence, facts))
        .or_else(|| date_line(evidence, facts).filter(|_| !is_heading))
        .or_else(|| link_line(evidence, facts, is_heading))
}

/// "Advertisement", "Share this article", "Read more".
fn whole(evidence: &Evidence, facts: &TextFacts, is_heading: bool) -> Option<Reason> {
    let found = WHOLE.iter().find(|&&(kind, _)| evidence.finds(kind) == 3).map(|&(_, reason)| reason);
    // "Contents", "Transcript", "Monday" are headings of articles too.
    // "Scroll down for video" leads nowhere; it has another name or none.
    let found = found.map(|reason| if reason == Reason::Navigation && facts.links == 0 { Reason::Other } else { reason });
    found.filter(|reason| !is_heading || !matches!(reason, Reason::Navigation | Reason::Other | Reason::Byline | Reason::Paywall))
}

/// "Read also: The bus was never the problem".
fn opening(evidence: &Evidence, facts: &TextFacts) -> Option<Reason> {
    let goes_on =
        facts.link_density() >= 0.5 || facts.colons > 0 && (facts.link_words > 0.0 || !facts.ends_sentence()) && facts.last != ':';
    let says = |kind: usize| evidence.finds(kind) >= 2;
    let found = OPENING.iter().find(|&&(kind, _)| goes_on && says(kind)).map(|&(_, reason)| reason);
    found.or((says(AD) && facts.words <= LABEL).then_some(Reason::Ad))
}

/// Whether a line is a counter of slides, "3 of 10", or leads to the pages of an article: "Page 1 of 3 2 3 Next page".
#[inline(never)]
pub fn is_pager(snapshot: &Snapshot, leaf: &Leaf, evidence: &Evidence) -> bool {
    let facts = &leaf.facts;
    let may = evidence.finds(NAVIGATION) >= 1 && (2.0..=PAGER).contains(&facts.words) && facts.digits >= 2 && !facts.ends_sentence();
    if !may || leaf.shape != Shape::Text || facts.colons + facts.commas + facts.stops + facts.quotes > 0 {
        return false;
    }
    let text = leaf.text(snapshot);
    let words = || text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_number = |word: &str| word.len() <= PAGE_DIGITS && word.bytes().all(|b| b.is_ascii_digit());
    let numbers = words().filter(|word| is_number(word)).count();
    // "1 of 8 councillors" is about councillors.
    let is_list = numbers > 2 || facts.last.is_ascii_digit();
    numbers >= 2 && is_list && numbers * 2 >= words().count()
}

/// Whether the line is a rating by stars: "★★★★★ 4.8 from 57 votes".
pub fn is_rating(facts: &TextFacts) -> bool {
    matches!(facts.first, '★' | '☆' | '⭐') && facts.digits > 0 && facts.words <= RATING && facts.links == 0
}

/// "Updated 3 March 2026, 16:42 GMT".
fn date_line(evidence: &Evidence, facts: &TextFacts) -> Option<Reason> {
    let digits = facts.digits as f32 / facts.chars.max(1) as f32;
    let says = facts.times > 0 || evidence.finds(BYLINE) >= 1;
    let is_line = facts.words <= DATE_LINE && digits >= DATE_DIGITS && facts.digits >= 3 && !facts.ends_sentence();
    // "Published on 3 February 2024 at 07:30, updated at 11:12. Reading time: 2 min."
    let begins = evidence.finds(BYLINE) >= 2;
    let is_line = is_line || begins && facts.words <= LINE && digits >= MANY_DIGITS;
    (is_line && says && facts.last != ':' && !evidence.is_inside(Tag::Ul) && !evidence.is_inside(Tag::Ol)).then_some(Reason::Byline)
}

/// "Spotted a mistake? Tell us." Somebody who is quoted may say such a thing.
fn notice(evidence: &Evidence, facts: &TextFacts) -> Option<Reason> {
    let says = |kind: usize| evidence.finds(kind) >= 1;
    let reason = if says(AD) {
        Reason::Ad
    } else if says(NEWSLETTER) {
        Reason::Newsletter
    } else {
        Reason::Other
    };
    (says(NOTICE) && facts.quotes == 0).then_some(reason)
}

/// A paragraph that is one shouted link: "CLICK HERE TO GET THE APP".
fn link_line(evidence: &Evidence, facts: &TextFacts, is_heading: bool) -> Option<Reason> {
    let shouts = facts.upper as f32 >= 0.7 * facts.chars as f32;
    let in_list = evidence.is_inside(Tag::Ul) || evidence.is_inside(Tag::Ol) || evidence.is_inside(Tag::Table);
    (facts.link_density() >= LINK_LINE && facts.words >= 4.0 && shouts && !is_heading && !in_list).then_some(Reason::Related)
}

/// Whether a line says that the rest of the text is locked: "This article is for subscribers only."
pub fn is_locked(facts: &TextFacts, evidence: &Evidence) -> bool {
    /// Words of such a line.
    const WORDS: f32 = 20.0;
    facts.words <= WORDS && facts.quotes == 0 && evidence.finds(LOCKED) >= 2
}

/// Whether what was left out as a paywall locks the text, rather than asking for money, or for an account to comment with.
pub fn asks_to_pay(evidence: &Evidence) -> bool {
    let names = evidence.says(Reason::Paywall) >= 1 || evidence.own.has(Hint::Paywall) || evidence.near.has(Hint::Paywall);
    evidence.finds(LOCKED) >= 1 || names && evidence.finds(APPEAL) == 0 && evidence.says(Reason::Comments) == 0
}

/// Whether a line leads to a newsletter: "Our best stories at seven. [Sign up to our newsletter]".
#[inline(never)]
pub fn is_invitation(snapshot: &Snapshot, leaf: &Leaf, evidence: &Evidence) -> bool {
    let facts = &leaf.facts;
    // A sentence of the text may lead to a newsletter too, but it does not begin with the link.
    let begins = leaf.inline.is_some_and(|node| snapshot.tag(node) == Tag::A);
    let says = |least: u8| evidence.finds(NEWSLETTER) >= least;
    let may =
        facts.words <= LINE && (1..=INVITATION_LINKS).contains(&facts.links) && (begins || says(2) || !facts.ends_sentence()) && says(1);
    let mut links = leaf.links(snapshot);
    let leads = |link| snapshot.attr(link, Attr::Href).is_some_and(|href| folders::leads_to(href, folders::NEWSLETTERS));
    may && links.any(|link| {
        if leads(link) {
            return true;
        }
        let found = phrases::find(snapshot, link..snapshot.end(link));
        found.get(NEWSLETTER).is_some_and(|&f| f >= 2)
    })
}

/// The reason of a row of links each of which is nothing but a set phrase: "[Jump to recipe] [Print recipe]".
pub fn controls(snapshot: &Snapshot, leaf: &Leaf) -> Option<Reason> {
    let facts = &leaf.facts;
    if !CONTROLS.contains(&facts.links) || facts.words > LINE || facts.link_words < facts.words {
        return None;
    }
    let name = |link: NodeId| {
        let found = phrases::find(snapshot, link..snapshot.end(link));
        WHOLE.iter().find(|&&(kind, _)| found.get(kind) == Some(&3)).map(|&(_, reason)| reason)
    };
    let mut names = leaf.links(snapshot).map(name);
    let first = names.next()?;
    names.all(|name| name.is_some()).then_some(first).flatten()
}

/// Whether a line offers a thing with its price as a link, "Skua Squall Shell [$189 at Trailhead]", or with a link to where it is
/// sold, "£5 at Thorley [Check price]".
#[inline(never)]
pub fn is_offer(snapshot: &Snapshot, leaf: &Leaf, evidence: &Evidence) -> bool {
    /// Bytes of a price with the name of a shop.
    const PRICE: usize = 40;
    const CURRENCIES: [char; 5] = ['$', '€', '£', '¥', '₹'];
    let facts = &leaf.facts;
    if facts.links == 0 || facts.words > LINE || facts.ends_sentence() || leaf.shape != Shape::Text {
        return false;
    }
    let says_ad = |found: &[u8]| found.get(AD).copied().unwrap_or_default();
    let calls = |link: NodeId| says_ad(&evidence.found) > 0 && says_ad(&phrases::find(snapshot, link..snapshot.end(link))) == 3;
    let mut links = leaf.links(snapshot);
    links.any(|link| {
        let texts = || snapshot.text_nodes(link).map(|node| snapshot.text(node).trim());
        let is_price = |text: &str| text.starts_with(CURRENCIES) && text.contains(|c: char| c.is_ascii_digit());
        texts().map(str::len).sum::<usize>() <= PRICE && texts().next().is_some_and(is_price) || calls(link)
    })
}

/// Whether the leaf only says whose picture it is: "Photograph: Ewan Drever".
#[inline(never)]
pub fn is_credit(leaf: &Leaf, evidence: &Evidence, is_caption: bool) -> bool {
    let says = evidence.finds(CREDIT) >= 2 || evidence.own.has(Hint::Credit) && !evidence.own.has(Hint::Caption);
    let pictured = evidence.is_inside(Tag::Figure) || evidence.own.has(Hint::Credit) || evidence.own.has(Hint::Caption);
    // "Sentinel photo by Dale Ruiz", "Ada Nwosu | Getty Images": a caption of its own, of names and what parts them.
    let has_phrase = || evidence.finds(CREDIT) >= 1;
    let are_names = leaf.facts.lower == CREDIT_PHRASE || leaf.facts.lower == 0 && leaf.facts.separators > 0;
    let is_short = is_caption && leaf.facts.words <= SHORT_CREDIT && are_names && has_phrase();
    leaf.facts.words <= CREDIT_LINE && leaf.facts.last != '.' && (says && pictured || is_short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locks_are_told_from_appeals() {
        let check = |text: &str, locked: bool, asks: bool| {
            let mut facts = TextFacts::default();
            facts.read(text);
            let found = phrases::find(&Snapshot::of_plain_text(text), NodeId(1)..NodeId(2));
            let evidence = Evidence { found, ..Evidence::default() };
            assert_eq!((is_locked(&facts, &evidence), asks_to_pay(&evidence)), (locked, asks), "{text}");
        };
        check("This article is for subscribers only.", true, true);
        check("Subscribe to read the full story", true, true);
        check("You’ve reached your limit of free articles", true, true);
        check("Already a subscriber? Log in", false, true);
        check("Become a member", false, false);
        check("Create a free account to join the conversation", false, false);
        check("The council met on Monday.", false, false);
    }

    #[test]
    fn pages_are_counted_and_people_are_not() {
        let check = |text: &str, expected: bool| {
            let (snapshot, outline) = crate::article::outline::of_html(&format!("<p>{text}</p>"));
            let leaf = &outline.leaves[0];
            assert_eq!(is_pager(&snapshot, leaf, &Evidence { found: leaf.found, ..Evidence::default() }), expected, "{text}");
        };
        check("Page 1 of 3 2 3 Next page", true);
        check("Page 1 of 3 <a href=?2>2</a> <a href=?3>3</a> <a href=?2>Next page</a>", true);
        check("3 of 10", true);
        check("Seite 1 2 3", true);
        check("Previous 1 2 3 Next", true);
        check("1 of 8 councillors", false);
        check("Page 94", false);
        check("12 of 30.", false);
        check("67 reviews 4.7 out of 5 stars", false);
        check("Next: 4, 5 and 6", false);
    }

    #[test]
    fn plain_furniture_is_named_and_text_is_not() {
        let check = |text: &str, linked: bool, expected: Option<Reason>| {
            let snapshot = Snapshot::of_plain_text(text);
            let mut facts = TextFacts::default();
            facts.read(text);
            facts.link_words = if linked { facts.words } else { 0.0 };
            let nodes = NodeId(1)..NodeId(2);
            let found = phrases::find(&snapshot, nodes.clone());
            let evidence = Evidence { found, ..Evidence::default() };
            let leaf = Leaf { nodes, container: NodeId(0), inline: None, shape: Shape::Text, hidden: false, facts, found };
            assert_eq!(verdict(&leaf, &evidence, 0.8, Role::default()), expected, "{text}");
        };
        check("ADVERTISEMENT", false, Some(Reason::Ad));
        check("Read also: The bus was never the problem", true, Some(Reason::Related));
        check("Lesen Sie auch: Streik am Hafen", true, Some(Reason::Related));
        check("Read also what the committee wrote in 1987, she said.", false, None);
        check("Read more: The cat that walked across the silk", false, Some(Reason::Related));
        check("Twitter seemed a bit confused by the campaign:", false, None);
        check("Published on 3 February 2024 at 07:30, updated on 3 February 2024 at 11:12. Reading: 2 min.", false, Some(Reason::Byline));
        check("Updated 3 March 2026, 16:42 GMT", false, Some(Reason::Byline));
        check("In March 2026 the council met again.", false, None);
        check("CLICK HERE TO GET THE APP", true, Some(Reason::Related));
        check("7 / 7", false, Some(Reason::Other));
        check("“It smelt exactly as it used to,” she said.", false, None);
    }
}
