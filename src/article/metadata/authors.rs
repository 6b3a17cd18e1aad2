//! The authors: those a page states for machines, checked against those it shows.

use super::linked_data;
use super::names::{Trust, names};
use super::statements::Statements;
use super::words::{clean, visible_in};
use crate::lang::Bylines;
use crate::snapshot::{Attr, Snapshot};

/// Authors as a page states them.
#[derive(Clone, Debug, Default)]
pub struct Stated {
    /// Names of people.
    pub people: Vec<String>,
    /// Names of organisations.
    pub organisations: Vec<String>,
}

/// The authors that a page states, from the most careful source that has any.
pub fn stated(snapshot: &Snapshot, statements: &Statements, linked: &linked_data::Facts, words: &[&'static Bylines]) -> Stated {
    let mut out = Stated::default();
    for author in &linked.authors {
        let list = if author.organisation { &mut out.organisations } else { &mut out.people };
        list.extend(names(&author.name, words, Trust::Stated));
    }
    let metas = [
        "author",
        "article:author",
        "article:author_name",
        "og:article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "dc:creator",
        "dcsext.author",
        "byl",
        "cxenseparse:author",
        "citation_author",
        "twitter:data1",
    ];
    for name in metas {
        if out.people.is_empty() {
            out.people = statements.metas_of(name).flat_map(|value| names(&clean(value), words, Trust::Stated)).collect();
        }
    }
    if out.people.is_empty() {
        let authors = statements.properties.iter().filter(|&&node| snapshot.attr(node, Attr::Itemprop) == Some("author"));
        out.people = authors
            .take(3)
            .flat_map(|&node| {
                let value = snapshot.attr(node, Attr::Content).map_or_else(|| visible_in(snapshot, node), clean);
                names(&value, words, Trust::Stated)
            })
            .collect();
    }
    out.people.dedup();
    out
}

/// The authors by what is stated and what is shown.
pub fn choose(stated: Stated, shown: &[String]) -> Vec<String> {
    if !stated.people.is_empty() {
        stated.people
    } else if !shown.is_empty() {
        shown.to_vec()
    } else {
        stated.organisations
    }
}
