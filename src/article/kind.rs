//! What a page states for machines about its kind: that it is no article, or that it is not free to read.

use crate::snapshot::{Attr, Snapshot, Tag};

/// The types of pages that are no article, by the Open Graph.
const OTHERS: [&str; 3] = ["website", "profile", "blog"];

/// Whether a page says that it is something else than an article. Some articles say so too: never believed alone.
pub fn says_other(snapshot: &Snapshot) -> bool {
    let head = snapshot.nodes().take_while(|&node| snapshot.tag(node) != Tag::Body);
    let mut types = head.filter(|&node| snapshot.tag(node) == Tag::Meta && snapshot.attr(node, Attr::Property) == Some("og:type"));
    types.any(|node| snapshot.attr(node, Attr::Content).is_some_and(|kind| OTHERS.contains(&kind.trim())))
}

/// Whether a page says that what it describes is not free to read.
pub fn says_locked(snapshot: &Snapshot) -> bool {
    let is_data = |&node: &_| snapshot.tag(node) == Tag::Script && snapshot.attr(node, Attr::Type) == Some("application/ld+json");
    let says = |text: &str| {
        let after = text.split("\"isAccessibleForFree\"").nth(1)?;
        let value = after.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '"'));
        value.get(..5).map(|value| value.eq_ignore_ascii_case("false"))
    };
    snapshot.nodes().filter(is_data).any(|node| snapshot.text_nodes(node).any(|text| says(snapshot.text(text)) == Some(true)))
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
