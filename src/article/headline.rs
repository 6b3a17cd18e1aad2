//! The leaf that shows the headline, by the document's title: a landmark for what stands before and after it.

use super::blocks::heading_level;
use super::home;
use super::outline::{Leaf, Outline};
use super::text_facts::TextFacts;
use crate::snapshot::{Attr, Snapshot, Tag};

/// Parts of a document title that are looked at: "Headline - Section - Site".
const MOST_PARTS: usize = 5;
/// Words a title of one part needs to be taken for a headline.
const LEAST_WORDS: f32 = 2.0;

/// The index of the leaf that shows the headline.
pub fn find(snapshot: &Snapshot, outline: &Outline) -> Option<usize> {
    let titles = titles(snapshot);
    let level = |i: &usize| outline.leaves.get(*i).and_then(|leaf| heading_level(snapshot, leaf));
    let shown = || outline.leaves.iter().enumerate().filter(|(_, leaf)| !leaf.hidden);
    let same = || shown().filter(|(_, leaf)| titles.contains(&leaf.facts.hash)).map(|(i, _)| i);
    let is_site = |leaf: &Leaf| snapshot.tag(leaf.container) == Tag::H1 && home::leads_home(snapshot, leaf.container);
    let main = || shown().find(|(_, leaf)| snapshot.tag(leaf.container) == Tag::H1).map(|(i, _)| i);
    // A teaser may name the article too; its heading is of a lower rank.
    same()
        .filter(|i| level(i).is_some())
        .min_by_key(|i| (outline.leaves.get(*i).is_some_and(is_site), level(i)))
        .or_else(main)
        .or_else(|| same().next())
}

/// The hashes of every run of parts of the titles that the page's head gives.
fn titles(snapshot: &Snapshot) -> Vec<u64> {
    let mut out = Vec::new();
    for node in snapshot.nodes() {
        match snapshot.tag(node) {
            Tag::Body => break,
            Tag::Title => out.extend(snapshot.text_nodes(node).flat_map(|n| runs(snapshot.text(n)))),
            Tag::Meta
                if matches!(
                    snapshot.attr(node, Attr::Property).or_else(|| snapshot.attr(node, Attr::Name)),
                    Some("og:title" | "twitter:title")
                ) =>
            {
                out.extend(snapshot.attr(node, Attr::Content).into_iter().flat_map(runs));
            }
            _ => {}
        }
    }
    out
}

fn runs(title: &str) -> Vec<u64> {
    let parts: Vec<&str> = split(title);
    let mut out = Vec::new();
    for start in 0..parts.len() {
        let mut facts = TextFacts::default();
        for part in parts.iter().skip(start) {
            facts.read(part);
            facts.read(" ");
            if facts.words >= LEAST_WORDS {
                out.push(facts.hash);
            }
        }
    }
    out
}

/// The parts of a title: bars and dashes part them where they stand between spaces.
fn split(title: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = title;
    while out.len() + 1 < MOST_PARTS
        && let Some((at, mark)) = rest.match_indices(['|', '-', '–', '—', '·', '»', ':', '«', '•']).find(|&(at, mark)| {
            let before = rest.get(..at).unwrap_or("");
            let after = rest.get(at + mark.len()..).unwrap_or("");
            mark == "|" || after.starts_with(char::is_whitespace) && (before.ends_with(char::is_whitespace) || mark == ":")
        })
    {
        out.push(rest.get(..at).unwrap_or(""));
        rest = rest.get(at + mark.len()..).unwrap_or("");
    }
    out.push(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_split_where_sites_do() {
        let check = |title: &str, expected: &[&str]| assert_eq!(split(title).iter().map(|p| p.trim()).collect::<Vec<_>>(), expected);
        check("Talks fail - World - The Day", &["Talks fail", "World", "The Day"]);
        check("Ex-minister held|The Day", &["Ex-minister held", "The Day"]);
        check("Live: talks fail", &["Live", "talks fail"]);
    }
}
