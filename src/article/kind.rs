//! What a page states for machines about its kind: that it is one article, that it is none, or that it is not free to read.

use super::features::Page;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// The types of pages that are no article, by the Open Graph.
const OTHERS: [&str; 3] = ["website", "profile", "blog"];

/// Whether a page with a headline says it is one article: by its only `article` element or its type.
pub fn is_declared(snapshot: &Snapshot, page: &Page) -> bool {
    let says = |node: NodeId| match snapshot.tag(node) {
        Tag::Meta => open_graph_type(snapshot, node) == Some("article"),
        Tag::Script => linked_data(snapshot, node).any(|text| text.contains("\"NewsArticle\"")),
        _ => snapshot.attr(node, Attr::Itemtype).is_some_and(|kind| kind.trim().ends_with("/NewsArticle")),
    };
    let elements = || snapshot.nodes().filter(|&node| !snapshot.is_text(node));
    let is_only = || elements().filter(|&node| snapshot.tag(node) == Tag::Article).count() == 1;
    page.headline().is_some() && (is_only() || elements().any(says))
}

/// Whether a page says that it is something else than an article. Some articles say so too: never believed alone.
pub fn says_other(snapshot: &Snapshot) -> bool {
    let head = snapshot.nodes().take_while(|&node| snapshot.tag(node) != Tag::Body);
    let mut types = head.filter(|&node| snapshot.tag(node) == Tag::Meta).filter_map(|node| open_graph_type(snapshot, node));
    types.any(|kind| OTHERS.contains(&kind.trim()))
}

/// Whether a page says that what it describes is not free to read.
pub fn says_locked(snapshot: &Snapshot) -> bool {
    let says = |text: &str| {
        let after = text.split("\"isAccessibleForFree\"").nth(1)?;
        let value = after.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '"'));
        value.get(..5).map(|value| value.eq_ignore_ascii_case("false"))
    };
    let mut scripts = snapshot.nodes().filter(|&node| snapshot.tag(node) == Tag::Script);
    scripts.any(|node| linked_data(snapshot, node).any(|text| says(text) == Some(true)))
}

/// The type that a `meta` element gives by the Open Graph.
fn open_graph_type(snapshot: &Snapshot, meta: NodeId) -> Option<&str> {
    if snapshot.attr(meta, Attr::Property) == Some("og:type") { snapshot.attr(meta, Attr::Content) } else { None }
}

/// The texts of a `script` element that is JSON-LD; none of another.
fn linked_data(snapshot: &Snapshot, script: NodeId) -> impl Iterator<Item = &str> {
    let is_data = snapshot.attr(script, Attr::Type) == Some("application/ld+json");
    is_data.then(|| snapshot.text_nodes(script)).into_iter().flatten().map(|text| snapshot.text(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_state_their_kind() {
        let page = |head: &str| crate::html::parse(&format!("<head>{head}</head><body><p>A text."), "");
        assert!(says_other(&page("<meta property=og:type content=website>")));
        assert!(!says_other(&page("<meta property=og:type content=article>")) && !says_other(&page("")));
        let stated = |value: &str| page(&format!("<script type='application/ld+json'>{{\"isAccessibleForFree\": {value}}}</script>"));
        assert!(says_locked(&stated("false")) && says_locked(&stated("\"False\"")) && !says_locked(&stated("true")));
    }
}
