//! Absolute addresses from relative ones, as far as pages need it: RFC 3986, section 5.2, for `http` and `https`.
//!
//! The `url` crate does more (IDNA with its tables, percent encoding, other schemes), which the core has no use for: in the
//! browser addresses are resolved already, and nothing here is fetched.

use crate::snapshot::{Attr, Snapshot, Tag};

/// The address that relative ones on a page are meant against: that of its `base` element, else its own. May be empty.
pub fn base(snapshot: &Snapshot) -> String {
    let base = snapshot.nodes().take_while(|&n| snapshot.tag(n) != Tag::Body).find(|&n| snapshot.tag(n) == Tag::Base);
    let href = base.and_then(|base| snapshot.attr(base, Attr::Href));
    href.map_or_else(|| snapshot.url().to_owned(), |href| resolve(snapshot.url(), href))
}

/// The address that `reference` means on a page at `base`. Without a usable base a relative reference stays as it is.
pub fn resolve(base: &str, reference: &str) -> String {
    let reference = reference.trim();
    if has_scheme(reference) {
        return reference.to_owned();
    }
    let Some((scheme, host, path)) = split(base.trim()) else { return reference.to_owned() };
    if let Some(rest) = reference.strip_prefix("//") {
        return format!("{scheme}://{rest}");
    }
    let (path, query) = path.split_once(['?', '#']).map_or((path, ""), |(before, _)| (before, &path[before.len()..]));
    if reference.is_empty() {
        let query = query.split('#').next().unwrap_or("");
        return format!("{scheme}://{host}{path}{query}");
    }
    let end = reference.find(['?', '#']).unwrap_or(reference.len());
    let (target, tail) = reference.split_at(end);
    let target = if target.is_empty() {
        let query = if tail.starts_with('#') { query.split('#').next().unwrap_or("") } else { "" };
        return format!("{scheme}://{host}{path}{query}{tail}");
    } else if target.starts_with('/') {
        target.to_owned()
    } else {
        let folder = path.rfind('/').map_or("/", |slash| &path[..=slash]);
        format!("{folder}{target}")
    };
    format!("{scheme}://{host}{}{tail}", without_dots(&target))
}

/// Whether a link on a page at `base` leads to a page of the same host.
pub fn stays(base: &str, reference: &str) -> bool {
    let reference = reference.trim();
    let host = |address: &str| split(address).map(|(_, host, _)| host.trim_start_matches("www.").to_ascii_lowercase());
    let is_path = || !has_scheme(reference) && !reference.starts_with("//");
    !reference.starts_with('#') && (is_path() || host(base).is_some_and(|own| host(&resolve(base, reference)) == Some(own)))
}

/// Whether an address says its own scheme ("https:", "data:").
fn has_scheme(address: &str) -> bool {
    let Some((scheme, _)) = address.split_once(':') else { return false };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// Scheme, host and the rest of a web address.
pub fn split(address: &str) -> Option<(&str, &str, &str)> {
    let (scheme, rest) = address.split_once("://")?;
    if !matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https") {
        return None;
    }
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    (!host.is_empty()).then_some((scheme, host, path))
}

/// A path without its "." and ".." steps.
fn without_dots(path: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    let last = path.rsplit('/').next().unwrap_or("");
    for step in path.split('/').skip(1) {
        match step {
            "." => {}
            ".." => {
                steps.pop();
            }
            _ => steps.push(step),
        }
    }
    let slash = if matches!(last, "." | "..") && !steps.is_empty() { "/" } else { "" };
    format!("/{}{slash}", steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(base: &str, reference: &str, expected: &str) {
        assert_eq!(resolve(base, reference), expected, "{reference:?} on {base:?}");
    }

    #[test]
    fn pages_of_one_site_share_a_host() {
        let check = |base: &str, reference: &str, expected: bool| assert_eq!(stays(base, reference), expected, "{reference} on {base}");
        check("", "/lanterns", true);
        check("", "https://a.example/lanterns", false);
        check("https://www.a.example/bridge", "https://a.example/lanterns", true);
        check("https://a.example/bridge", "//b.example/lanterns", false);
        check("https://a.example/bridge", "#lanterns", false);
        check("https://a.example/bridge", "mailto:ada@a.example", false);
    }

    #[test]
    fn references_resolve_as_in_rfc_3986() {
        let base = "http://a/b/c/d?q";
        for (reference, expected) in [
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d?q#s"),
            ("", "http://a/b/c/d?q"),
            (".", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../../../g", "http://a/g"),
            ("mailto:x@y", "mailto:x@y"),
        ] {
            check(base, reference, expected);
        }
    }

    #[test]
    fn a_missing_base_changes_nothing() {
        check("", "/img/a.jpg", "/img/a.jpg");
        check("file:///tmp/x.html", "a.jpg", "a.jpg");
        check("https://example.org", "a.jpg", "https://example.org/a.jpg");
        check("https://example.org/é?x", "b c.jpg", "https://example.org/b c.jpg");
    }
}
