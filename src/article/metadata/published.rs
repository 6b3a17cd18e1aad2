//! When the article was published and last changed.

use super::date::{self, Reading};
use super::linked_data;
use super::shown_dates;
use super::statements::Statements;
use crate::article::address;
use crate::snapshot::{Attr, Snapshot};

/// Both days, as ISO 8601.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// When it was published.
    pub published: Option<String>,
    /// When it was last changed.
    pub modified: Option<String>,
}

/// Names of `meta` elements that give the day of publication, the most careful first.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "publishdate",
    "published-date",
    "published_date",
    "publish-date",
    "publish_date",
    "pubdate",
    "publication_date",
    "published_time",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dc:date",
    "dcterms.date",
    "dc.created",
    "date",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "citation_date",
    "originalpublicationdate",
    "article_date_original",
    "timestamp",
    "article.published",
    "bt:pubdate",
    "created",
    "ptime",
];

/// Names of `meta` elements that give the day of the last change.
const MODIFIED: &[&str] = &[
    "article:modified_time",
    "og:updated_time",
    "article:modified",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "dc.modified",
    "lastmod",
    "last-modified",
    "modified",
    "revised",
    "utime",
];

/// The days that a page states for machines.
#[inline(never)]
pub fn stated(snapshot: &Snapshot, statements: &Statements, linked: &linked_data::Facts, reading: Reading) -> Dates {
    let value = |value: &str| date::of_value(value, reading);
    let meta = |names: &[&str], parts: &[&str]| {
        let known = names.iter().find_map(|name| statements.metas_of(name).find_map(value));
        known.or_else(|| {
            statements.metas.iter().filter(|(name, _)| parts.iter().any(|part| name.contains(part))).find_map(|(_, v)| value(v))
        })
    };
    let property = |name: &str| {
        let is = |node| snapshot.attr(node, Attr::Itemprop).is_some_and(|p| p.split_whitespace().any(|p| p == name));
        statements.properties.iter().copied().filter(|&node| is(node)).find_map(|node| {
            let attr = snapshot.attr(node, Attr::Content).or_else(|| snapshot.attr(node, Attr::Datetime));
            attr.map_or_else(|| value(&super::words::visible_in(snapshot, node)), value)
        })
    };
    let published = linked.published.as_deref().and_then(value);
    let modified = linked.modified.as_deref().and_then(value);
    Dates {
        published: published.or_else(|| meta(PUBLISHED, &["publish", "publication"])).or_else(|| property("datePublished")),
        modified: modified.or_else(|| meta(MODIFIED, &["modified", "updated"])).or_else(|| property("dateModified")),
    }
}

/// Both days: as stated, else as shown near the headline, else as shown elsewhere, else as the address has it.
///
/// A page with one day alone, be it called the day of the last change, is of that day.
pub fn find(stated: Dates, near: impl FnOnce() -> shown_dates::Dates, far: impl FnOnce() -> shown_dates::Dates, address: &str) -> Dates {
    let Dates { mut published, mut modified } = stated;
    if published.is_none() || modified.is_none() {
        let near = near();
        published = published.or(near.published);
        modified = modified.or(near.modified);
    }
    if published.is_none() {
        let far = far();
        published = far.published.or_else(|| of_address(address));
        modified = modified.or(far.modified);
    }
    Dates { published: published.or_else(|| modified.clone()), modified }
}

/// The day in an address: "/2024/02/03/", "/2024-02-03-".
fn of_address(address: &str) -> Option<String> {
    let (_, _, path) = address::split(address)?;
    let reading = Reading { dates: &[], month_first: false };
    date::find(path, reading).map(|found| found.iso).filter(|iso| iso.len() == 10)
}

/// Whether numbers of a date are month first: in American English, which is most English without a region.
pub fn month_first(tag: &str, address: &str) -> bool {
    /// Ends of hosts where English dates begin with the day.
    const DAY_FIRST: &[&str] = &[".uk", ".au", ".nz", ".ie", ".in", ".za", ".eu", ".sg", ".hk", ".ng", ".ke", ".pk"];
    let host = address::split(address).map_or("", |(_, host, _)| host);
    match tag.split_once('-') {
        Some(("en", region)) => matches!(region, "us" | "ph" | "ca"),
        _ => tag.is_empty() || tag == "en" && !DAY_FIRST.iter().any(|end| host.ends_with(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_may_hold_a_day() {
        let check = |address: &str, expected: Option<&str>| assert_eq!(of_address(address).as_deref(), expected, "{address}");
        check("https://a.example/2024/02/03/dam-fails", Some("2024-02-03"));
        check("https://a.example/news/dam-fails-20240203.html", Some("2024-02-03"));
        check("https://a.example/2024/dam-fails", None);
        check("https://a.example/p/123456789", None);
    }

    #[test]
    fn america_puts_the_month_first() {
        assert!(month_first("en-us", "") && month_first("en", "https://a.com/") && month_first("", ""));
        assert!(!month_first("en-gb", "") && !month_first("en", "https://a.co.uk/x") && !month_first("de", ""));
    }
}
