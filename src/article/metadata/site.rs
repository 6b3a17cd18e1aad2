//! The site's name.

use super::linked_data;
use super::statements::Statements;
use super::words::clean;

/// The name of the site that a page states, if any.
pub fn name(statements: &Statements, linked: &linked_data::Facts) -> Option<String> {
    let names = [
        "og:site_name",
        "application-name",
        "al:android:app_name",
        "dc.publisher",
        "dcterms.publisher",
        "dc:publisher",
        "publisher",
        "copyright",
    ];
    let [own, rest @ ..] = names.as_slice() else { return None };
    let meta = |name: &&str| statements.meta_of(&[name]).map(clean);
    let named = |name: &String| !name.is_empty() && name.chars().count() <= 60 && !name.contains("://");
    meta(own).or_else(|| linked.site.clone()).filter(named).or_else(|| rest.iter().filter_map(meta).find(named))
}
