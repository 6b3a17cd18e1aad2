//! The site's name.

use super::linked_data;
use super::statements::Statements;
use super::words::{clean, key};

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

/// What a page's `title` element adds to its headline, "The Courier" of "Dam fails | World | The Courier".
pub fn in_title(title: &str, headline: &str) -> Option<String> {
    /// A longer addition is a subtitle.
    const WORDS: usize = 6;
    let headline = key(headline);
    let parts = super::title::parts(title);
    let own = parts.iter().position(|part| key(part) == headline)?;
    // The part farthest from the headline: sections stand between.
    let name = if own == 0 { parts.last() } else { parts.first() }?;
    (parts.len() > 1 && name.split_whitespace().count() <= WORDS && key(name) != headline).then(|| (*name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_end_with_their_site() {
        let check = |title: &str, expected: Option<&str>| assert_eq!(in_title(title, "Dam fails").as_deref(), expected, "{title}");
        check("Dam fails | World | The Courier", Some("The Courier"));
        check("The Courier - Dam fails", Some("The Courier"));
        check("Dam fails_社会频道_江畔网", Some("江畔网"));
        check("Dam fails", None);
        check("Other news | The Courier", None);
    }
}
