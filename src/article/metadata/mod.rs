//! What a page says about its article: title, authors, dates, site, language.

use serde::Serialize;

use crate::units::NodeId;

/// Facts about an article. Strings are repaired and collapsed; a fact that is not known is `None` or empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Metadata {
    /// The headline without the site's name.
    pub title: Option<String>,
    /// The visible words that say who wrote it, "By Ada Nwosu".
    pub byline: Option<String>,
    /// The authors' names, without "By", roles and e-mail addresses.
    pub authors: Vec<String>,
    /// When it was published: ISO 8601, a day or a time, with the zone where the page gives it.
    pub published: Option<String>,
    /// When it was last changed, likewise.
    pub modified: Option<String>,
    /// The site's name.
    pub site: Option<String>,
    /// BCP 47 language tag, lower-case primary language first ("en", "pt-br").
    pub language: Option<String>,
    /// "ltr" or "rtl".
    pub direction: Option<String>,
    /// The lead image's address.
    pub image: Option<String>,
    /// The element that shows the headline.
    #[serde(skip)]
    pub title_node: Option<NodeId>,
    /// The element that shows the byline.
    #[serde(skip)]
    pub byline_node: Option<NodeId>,
}
