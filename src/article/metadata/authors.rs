//! The authors: those a page states for machines, checked against those it shows.

use super::byline::Byline;
use super::linked_data;
use super::names::{Trust, names};
use super::statements::Statements;
use super::words::{clean, key, likeness, visible_in};
use crate::lang::Bylines;
use crate::snapshot::{Attr, Snapshot};
use crate::units::NodeId;

/// Authors as a page states them.
#[derive(Clone, Debug, Default)]
pub struct Stated {
    /// Names of people.
    pub people: Vec<String>,
    /// Names of organisations.
    pub organisations: Vec<String>,
}

/// The authors that a page states, from the most careful source that has any.
#[inline(never)]
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
        out.people = in_attributes(snapshot, statements, words);
    }
    let mut seen = Vec::new();
    out.people.retain(|name| {
        !seen.contains(&name.to_lowercase()) && {
            seen.push(name.to_lowercase());
            true
        }
    });
    out
}

/// The authors by `itemprop`: the first, and others beside it, since comments and teasers have authors of their own.
fn in_attributes(snapshot: &Snapshot, statements: &Statements, words: &[&'static Bylines]) -> Vec<String> {
    let is = |node: NodeId, name: &str| snapshot.attr(node, Attr::Itemprop).is_some_and(|p| p.split_whitespace().any(|p| p == name));
    let all: Vec<NodeId> = statements.properties.iter().copied().filter(|&node| is(node, "author")).collect();
    let beside = |&&node: &&NodeId| all.first().is_some_and(|&first| snapshot.parent(first) == snapshot.parent(node));
    let value = |&node: &NodeId| {
        // An author may be a thing of its own with a name, a picture, a role.
        let named = snapshot.subtree(node).skip(1).find(|&inner| is(inner, "name")).unwrap_or(node);
        names(&snapshot.attr(named, Attr::Content).map_or_else(|| visible_in(snapshot, named), clean), words, Trust::Stated)
    };
    all.iter().filter(beside).flat_map(value).collect()
}

/// The authors by what is stated and what is shown. A plain byline that names others than the page states for machines
/// is right: the statement names who put the page up.
#[inline(never)]
pub fn choose(stated: Stated, byline: Option<&Byline>) -> Vec<String> {
    let shown = byline.map(|byline| byline.names.as_slice()).unwrap_or_default();
    let same = |a: &str, b: &str| likeness(&key(a), &key(b)) >= 0.5;
    let differs = || !stated.people.iter().any(|stated| shown.iter().any(|shown| same(stated, shown)));
    if stated.people.is_empty() && shown.is_empty() {
        stated.organisations
    } else if stated.people.is_empty() || byline.is_some_and(|byline| byline.explicit) && differs() {
        shown.to_vec()
    } else {
        stated.people
    }
}

/// Leaves out the site's name beside people's: "Par Agathe Ruiz, Le Courrier".
pub fn drop_site(authors: &mut Vec<String>, site: Option<&str>) {
    let site = site.map(key).unwrap_or_default();
    if authors.len() > 1 && authors.iter().any(|name| key(name) != site) {
        authors.retain(|name| key(name) != site);
    }
}
