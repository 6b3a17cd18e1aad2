//! Lines that a label opens: "READ | Bees delay train", "ADVERTISEMENT" above what is advertised; and tables of nothing but links.
//!
//! Takes a leaf; gives a reason to leave it out, or none. It reads shapes, and of words only what [`phrases`] found.

use super::Reason;
use super::class_words::Hint;
use super::features::Evidence;
use super::outline::{Leaf, Shape};
use super::phrases;
use super::verdicts::AD;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Words of a line with a label.
const LINE: f32 = 30.0;
/// Words of a label, and of the link that follows it.
const LABEL: f32 = 3.0;
const LINK: f32 = 3.0;
/// Letters of a label that is shouted.
const SHOUTED: usize = 3;
/// Link density of a line that leads to places.
const PLACES: f32 = 0.6;
/// Words of what an advertisement's label opens.
const ADVERTISED: f32 = 40.0;
/// Links and bytes of each in a table of other stories.
const TABLE_LINKS: usize = 3;
const STORY_BYTES: usize = 16;

/// Why a leaf goes by its label or its links.
#[inline(never)]
pub fn reason(snapshot: &Snapshot, leaf: &Leaf, evidence: &Evidence) -> Option<Reason> {
    match leaf.shape {
        Shape::Text if is_shouted_link(snapshot, leaf) => Some(Reason::Related),
        Shape::Text if evidence.own.has(Hint::Related) && is_named_link(leaf) => Some(Reason::Related),
        Shape::Text if leads_to_places(snapshot, leaf) => Some(Reason::Navigation),
        Shape::Text if evidence.says(Reason::Ad) >= 2 && is_labelled_ad(snapshot, leaf) => Some(Reason::Ad),
        Shape::Table if is_all_links(snapshot, leaf) => Some(Reason::Related),
        _ => None,
    }
}

fn is_link(snapshot: &Snapshot, node: NodeId) -> bool {
    snapshot.tag(node) == Tag::A && snapshot.attr(node, Attr::Href).is_some()
}

/// Whether a few words in capitals stand before a link that is all the rest of the line. A colon says what the link is:
/// "OUR PICK: Thorley Plain Wedge".
fn is_shouted_link(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    let facts = &leaf.facts;
    let label = facts.words - facts.link_words;
    if facts.links == 0 || facts.colons > 0 || facts.words > LINE || !(1.0..=LABEL).contains(&label) || facts.link_words < LINK {
        return false;
    }
    let Some(link) = NodeId::each(&leaf.nodes).find(|&node| is_link(snapshot, node)) else { return false };
    let text = |from: NodeId, to: NodeId| NodeId::each(&(from..to)).flat_map(|node| snapshot.text(node).chars());
    let label = || text(leaf.nodes.start, link).filter(|c| c.is_alphabetic());
    label().count() >= SHOUTED && label().all(char::is_uppercase) && !text(snapshot.end(link), leaf.nodes.end).any(char::is_alphanumeric)
}

/// Whether a line of which the class says that it leads to another story is a label and a link: "Background [Baltavia draws last
/// of its loan]".
fn is_named_link(leaf: &Leaf) -> bool {
    let facts = &leaf.facts;
    let label = facts.words - facts.link_words;
    facts.links == 1 && facts.words <= LINE && label <= LABEL && facts.link_words >= LINK && !facts.ends_sentence()
}

/// Whether a line leads to several places in this page: "Jump to: Best overall, Best for heavy doors".
fn leads_to_places(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    let facts = &leaf.facts;
    if facts.links < 2 || facts.words > LINE || facts.words - facts.link_words > LABEL || facts.link_density() < PLACES {
        return false;
    }
    let mut targets = leaf.links(snapshot).filter_map(|node| snapshot.attr(node, Attr::Href));
    targets.all(|target| target.len() > 1 && target.starts_with('#'))
}

/// Whether the first line of the leaf is the label of an advertisement.
fn is_labelled_ad(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    let says_something = |node: &NodeId| snapshot.text(*node).contains(char::is_alphanumeric);
    let Some(first) = NodeId::each(&leaf.nodes).find(says_something) else { return false };
    let mut rest = NodeId::each(&leaf.nodes).skip_while(|&node| node <= first).take_while(|node| !says_something(node));
    leaf.facts.words <= ADVERTISED
        && rest.any(|node| snapshot.tag(node) == Tag::Br)
        && phrases::find(snapshot, first..first.next()).get(AD) == Some(&3)
}

/// Whether a table has no words but those of links to other stories.
fn is_all_links(snapshot: &Snapshot, leaf: &Leaf) -> bool {
    let (mut links, mut bytes, mut end) = (0, 0, leaf.nodes.start);
    for node in NodeId::each(&leaf.nodes) {
        let text = snapshot.text(node).trim();
        if is_link(snapshot, node) {
            (links, end) = (links + 1, snapshot.end(node));
        } else if node < end {
            bytes += text.len();
        } else if snapshot.tag(node) == Tag::Th || text.contains(char::is_alphanumeric) {
            return false;
        }
    }
    links >= TABLE_LINKS && bytes >= links * STORY_BYTES
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::features::Page;
    use crate::article::outline::of_html;

    #[test]
    fn labels_tell_what_follows() {
        let check = |html: &str, expected: Option<Reason>| {
            let (snapshot, outline) = of_html(html);
            let page = Page::new(&snapshot, &outline);
            assert_eq!(reason(&snapshot, &outline.leaves[0], page.evidence(0).expect("a leaf")), expected, "{html}");
        };
        check("<p><b>READ | <a href=/b>Bees delay train</a></b>", Some(Reason::Related));
        check("<p>İLGİLİ HABER<a href=/b>Hayalet ağlar her yıl</a>", Some(Reason::Related));
        check("<p>Read <a href=/b>what the council wrote</a>", None);
        check("<p>OUR PICK: <a href=/b>The plain rubber wedge</a>", None);
        check("<p>NASA <a href=/b>says it will fly</a> in May.", None);
        check("<p>Jump to: <a href='#b'>Best overall</a> <a href='#h'>Best for heavy doors</a>", Some(Reason::Navigation));
        let text = "<p>The council met on Monday, and after three hours of talk it voted to do nothing at all this year.";
        let site = format!("<p class=related>On our site: <a href=/c>Car sales plunge in August</a>{text}");
        check(&site, Some(Reason::Related));
        check(&site.replace("related", "entry"), None);
        check("<td>ADVERTISEMENT<br><b>TIRES</b><br>Four for the price of three.", Some(Reason::Ad));
        check("<p>Advertisement is a word<br>of four syllables.", None);
        let cell = |text: &str| format!("<td><a href=/a>{text}</a></td>");
        let table = |cells: String| format!("<table><tr>{cells}</tr><tr>{cells}</tr></table>");
        check(&table(cell("Corn Exchange to close").repeat(2)), Some(Reason::Related));
        check(&table(format!("{}<td>12 May</td>", cell("Corn Exchange to close"))), None);
    }
}
