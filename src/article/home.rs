//! Headings that are the site's name: they lead to its front page.

use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Nodes of such a heading at most.
const NODES: usize = 12;

/// Whether all words of a heading are a link to a front page.
pub fn leads_home(snapshot: &Snapshot, heading: NodeId) -> bool {
    let inside = || snapshot.subtree(heading).take(NODES);
    let Some(link) = inside().find(|&node| snapshot.tag(node) == Tag::A) else { return false };
    let is_home = snapshot.attr(link, Attr::Href).is_some_and(is_home);
    is_home && inside().filter(|&node| !snapshot.text(node).trim().is_empty()).all(|node| snapshot.is_inside(node, link))
}

/// Whether an address is that of a front page: "/", "https://example.org/".
fn is_home(href: &str) -> bool {
    let href = href.trim();
    let host = href.split_once("//").map(|(_, rest)| rest.trim_end_matches('/'));
    href == "/" || host.is_some_and(|host| !host.is_empty() && !host.contains(['/', '?', '#']))
}

/// The words of the first heading that is a site's name.
pub fn site(snapshot: &Snapshot) -> Option<NodeId> {
    let mut headings = snapshot.nodes().filter(|&node| matches!(snapshot.tag(node), Tag::H1 | Tag::H2));
    headings.find(|&node| !snapshot.is_hidden(node) && leads_home(snapshot, node))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_sites_lead_home() {
        let check = |html: &str, expected: bool| assert_eq!(site(&crate::html::parse(html, "")).is_some(), expected, "{html}");
        check("<h1><a href=/>The Tap</a></h1>", true);
        check("<h1><a href=https://tap.example/>The Tap</a></h1>", true);
        check("<h1><a href=/2026/kettle>On kettles</a></h1>", false);
        check("<h1>On <a href=/>kettles</a></h1>", false);
    }
}
