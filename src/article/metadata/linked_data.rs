//! Linked data (JSON-LD): what a page's scripts say about its article in the words of schema.org.
//!
//! Takes the JSON of a script, broken in the ways it is in the wild; gives the facts about the one article of the page.

mod mend;

use serde_json::{Map, Value};

use super::words::{clean, key, likeness};

/// Papers have hundreds of authors; what comes later is cut off.
const MOST_AUTHORS: usize = 100;

type Object = Map<String, Value>;

/// The values in a script of linked data. What cannot be read even after mending is left out.
#[inline(never)]
pub fn parse(json: &str) -> Vec<Value> {
    let whole = |text: &str| -> Option<Vec<Value>> {
        serde_json::Deserializer::from_str(text).into_iter::<Value>().collect::<Result<Vec<_>, _>>().ok()
    };
    let json = mend::unwrapped(json);
    // A few pages escape the quotation marks of the whole script.
    let unescaped = || if json.contains('"') { None } else { whole(&json.replace("&quot;", "\"").replace("&amp;", "&")) };
    whole(json).or_else(unescaped).or_else(|| whole(&mend::mend(json))).unwrap_or_default()
}

/// Someone who made an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The name as given.
    pub name: String,
    /// Whether it is said to be an organisation.
    pub organisation: bool,
}

/// What linked data say about the article. Strings are clean.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// `headline`, else `name`.
    pub title: Option<String>,
    /// `author`, else `creator`.
    pub authors: Vec<Author>,
    /// `datePublished`, else `dateCreated` or `uploadDate`.
    pub published: Option<String>,
    /// `dateModified`.
    pub modified: Option<String>,
    /// The name of the publisher, else of the web site or organisation that the page describes.
    pub site: Option<String>,
    /// `inLanguage`.
    pub language: Option<String>,
    /// The address of the first image.
    pub image: Option<String>,
    /// Whether there is an article at all, rather than a mere page.
    pub is_article: bool,
}

/// How much a described thing is an article.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// "WebPage": its dates are the article's for lack of better ones.
    Page,
    /// "VideoObject", "Recipe": a work of its own.
    Work,
    /// "NewsArticle", "BlogPosting" and kin.
    Article,
}

fn rank(object: &Object) -> Option<Rank> {
    let of = |kind: &str| {
        let kind = kind.rsplit(['/', '#', ':']).next().unwrap_or("");
        match kind {
            "BlogPosting" | "LiveBlogPosting" | "SocialMediaPosting" | "DiscussionForumPosting" | "Report" => Some(Rank::Article),
            _ if kind.ends_with("Article") => Some(Rank::Article),
            "VideoObject" | "Recipe" | "HowTo" | "Review" | "PodcastEpisode" | "CreativeWork" | "ImageGallery" | "MediaGallery"
            | "Course" | "Event" | "Book" | "FAQPage" | "QAPage" => Some(Rank::Work),
            _ if kind.ends_with("Page") => Some(Rank::Page),
            _ => None,
        }
    };
    match object.get("@type")? {
        Value::String(kind) => of(kind),
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).filter_map(of).max(),
        _ => None,
    }
}

fn is_type(object: &Object, wanted: &str) -> bool {
    let is = |kind: &Value| kind.as_str().is_some_and(|kind| kind.rsplit(['/', '#', ':']).next().unwrap_or("").ends_with(wanted));
    match object.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is),
        Some(kind) => is(kind),
        None => false,
    }
}

/// The facts about the article of a page whose `title` element reads `title`.
#[inline(never)]
pub fn facts(values: &[Value], title: &str) -> Facts {
    let things = things(values);
    let title = key(title);
    let score = |object: &Object| likeness(&title, &key(&text(object.get("headline").or(object.get("name"))).unwrap_or_default()));
    let ranked = || things.iter().filter_map(|object| Some((rank(object)?, *object)));
    // Of several articles the one that the page is called after; the first among equals.
    let best = |wanted: Rank| {
        let mut best: Option<(f32, &Object)> = None;
        for (_, object) in ranked().filter(|(rank, _)| *rank == wanted) {
            let score = score(object);
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, object));
            }
        }
        best.map(|(_, object)| object)
    };
    let (article, work, page) = (best(Rank::Article), best(Rank::Work), best(Rank::Page));
    let graph = Graph { things: &things };
    let mut out = Facts { is_article: article.is_some(), ..Facts::default() };
    for object in [article, work, page].into_iter().flatten() {
        out.add(object, &graph);
    }
    out.site = out.site.or_else(|| {
        let named = |kind: &str| things.iter().find(|object| is_type(object, kind)).and_then(|object| text(object.get("name")));
        named("WebSite").or_else(|| named("NewsMediaOrganization")).or_else(|| named("Organization"))
    });
    out
}

impl Facts {
    /// Fills what is not known yet from one more thing.
    fn add(&mut self, object: &Object, graph: &Graph) {
        let first = |keys: &[&str]| keys.iter().find_map(|key| text(object.get(*key)));
        self.title = self.title.take().or_else(|| first(&["headline", "name"]));
        if self.authors.is_empty() {
            let value = object.get("author").filter(|v| !is_empty(v)).or(object.get("creator"));
            self.authors = value.map(|value| graph.authors(value)).unwrap_or_default();
        }
        self.published = self.published.take().or_else(|| first(&["datePublished", "dateCreated", "uploadDate"]));
        self.modified = self.modified.take().or_else(|| first(&["dateModified"]));
        self.language = self.language.take().or_else(|| first(&["inLanguage"]));
        self.image = self.image.take().or_else(|| {
            ["image", "primaryImageOfPage", "thumbnailUrl"].iter().find_map(|key| object.get(*key)).and_then(|value| graph.image(value))
        });
        self.site = self.site.take().or_else(|| {
            let publisher = graph.resolve(object.get("publisher")?)?;
            text(publisher.get("name"))
        });
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.iter().all(is_empty),
        Value::Object(object) => object.is_empty(),
        _ => false,
    }
}

/// The things a page describes as its own: at the top, in a `@graph`, or as the main entity of another; not those that
/// a list or a relation of another thing names.
fn things(values: &[Value]) -> Vec<&Object> {
    let mut out = Vec::new();
    let mut pending: Vec<&Value> = values.iter().rev().collect();
    while let Some(value) = pending.pop() {
        match value {
            Value::Array(list) => pending.extend(list.iter().rev()),
            Value::Object(object) => {
                out.push(object);
                pending.extend(["mainEntityOfPage", "mainEntity", "@graph"].iter().filter_map(|key| object.get(*key)));
            }
            _ => {}
        }
    }
    out
}

/// Things that refer to each other by `@id`.
struct Graph<'a> {
    things: &'a [&'a Object],
}

impl<'a> Graph<'a> {
    /// The object that a value is or refers to.
    fn resolve(&self, value: &'a Value) -> Option<&'a Object> {
        match value {
            Value::Array(list) => list.first()?.as_object(),
            Value::Object(object) if object.len() <= 2 && !object.contains_key("name") => {
                let id = object.get("@id").filter(|id| id.is_string());
                id.and_then(|id| self.things.iter().copied().find(|thing| thing.len() > 2 && thing.get("@id") == Some(id))).or(Some(object))
            }
            value => value.as_object(),
        }
    }

    fn authors(&self, value: &'a Value) -> Vec<Author> {
        let list = match value {
            Value::Array(list) => list.as_slice(),
            one => std::slice::from_ref(one),
        };
        let mut out = Vec::new();
        for one in list.iter().take(MOST_AUTHORS) {
            if let Value::String(name) = one {
                out.push(Author { name: clean(name), organisation: false });
            } else if let Some(object) = self.resolve(one) {
                // A role says what its author did: the author is inside it.
                if let Some(inner) = object.get("author").or(object.get("creator")).filter(|inner| is_type(object, "Role") && *inner != one)
                {
                    out.extend(self.authors(inner));
                    continue;
                }
                let organisation = is_type(object, "Organization");
                match object.get("name") {
                    Some(Value::Array(names)) => {
                        out.extend(names.iter().filter_map(Value::as_str).map(|name| Author { name: clean(name), organisation }));
                    }
                    name => out.extend(text(name).map(|name| Author { name, organisation })),
                }
            }
        }
        out.retain(|author| !author.name.is_empty());
        out
    }

    fn image(&self, value: &'a Value) -> Option<String> {
        match value {
            Value::String(address) => Some(address.trim().to_owned()).filter(|address| !address.is_empty()),
            Value::Array(list) => list.iter().find_map(|one| self.image(one)),
            value => {
                let object = self.resolve(value)?;
                text(object.get("url").or(object.get("contentUrl"))).or_else(|| text(object.get("@id")))
            }
        }
    }
}

/// The clean string of a value: a string, the first of a list, or a language-tagged string.
fn text(value: Option<&Value>) -> Option<String> {
    let raw = match value? {
        Value::String(text) => text,
        Value::Array(list) => list.first()?.as_str()?,
        Value::Object(object) => object.get("@value").or(object.get("name"))?.as_str()?,
        _ => return None,
    };
    Some(clean(raw)).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: &str) -> Facts {
        facts(&parse(json), "Dam fails - The Daily")
    }

    #[test]
    fn an_article_is_found_in_a_graph() {
        let got = of(r##"{"@graph": [
            {"@type": "WebSite", "name": "The Daily"},
            {"@type": "Person", "@id": "#a", "name": "Ada Nwosu", "url": "x"},
            {"@type": ["NewsArticle"], "headline": "Dam &amp; road fail", "author": {"@id": "#a"}, "datePublished": "2024-02-03"}]}"##);
        assert_eq!(got.title.as_deref(), Some("Dam & road fail"));
        assert_eq!(got.authors, [Author { name: "Ada Nwosu".into(), organisation: false }]);
        assert_eq!((got.published.as_deref(), got.site.as_deref()), (Some("2024-02-03"), Some("The Daily")));
    }

    #[test]
    fn the_article_that_the_page_is_called_after_is_taken() {
        let got = of(r#"[{"@type": "Article", "headline": "Other news"}, {"@type": "Article", "headline": "Dam fails"}]"#);
        assert_eq!(got.title.as_deref(), Some("Dam fails"));
    }

    #[test]
    fn articles_in_lists_are_not_the_page() {
        let got = of(r#"{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Teaser"}]}"#);
        assert!(!got.is_article && got.title.is_none());
    }

    #[test]
    fn authors_come_in_many_shapes() {
        let names = |json: &str| of(json).authors.into_iter().map(|a| a.name).collect::<Vec<_>>();
        assert_eq!(names(r#"{"@type": "Article", "author": "Ada Nwosu"}"#), ["Ada Nwosu"]);
        assert_eq!(names(r#"{"@type": "Article", "author": [{"name": "A B"}, {"name": "C D"}]}"#), ["A B", "C D"]);
        assert_eq!(names(r#"{"@type": "Article", "author": {"name": ["A B", "C D"]}}"#), ["A B", "C D"]);
        assert_eq!(names(r#"{"@type": "Article", "author": [], "creator": ["A B"]}"#), ["A B"]);
        let role = r#"{"@type": "Role", "roleName": "Reporter", "author": {"@type": "Person", "name": "A B"}}"#;
        assert_eq!(names(&format!(r#"{{"@type": "Article", "author": [{role}, {{"name": "C D"}}]}}"#)), ["A B", "C D"]);
    }

    #[test]
    fn scripts_may_be_wrapped() {
        let article = r#"{"@type": "NewsArticle", "headline": "Dam fails"}"#;
        for (before, after) in
            [("<![CDATA[", "]]>"), ("//<![CDATA[\n", "\n//]]>"), ("/*<![CDATA[*/", "/*]]>*/"), ("<!--", "-->"), ("", ";")]
        {
            assert_eq!(of(&format!("{before}{article}{after}")).title.as_deref(), Some("Dam fails"), "{before}");
        }
    }
}
