//! What a page states about itself for machines: `meta` elements, linked data, the title element, links.
//!
//! Takes a snapshot; gives the statements as they stand. It judges none of them.

use serde_json::Value;

use super::linked_data;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// The statements of a page, in page order.
#[derive(Debug, Default)]
pub struct Statements<'a> {
    /// Each `meta` element's name or property in lower case, with its content; none are empty.
    pub metas: Vec<(String, &'a str)>,
    /// Top-level values of linked data.
    pub linked_data: Vec<Value>,
    /// The characters of the `title` element.
    pub title: &'a str,
    /// The address that relative ones are meant against: of `base`, else the page's own.
    pub base: String,
    /// The page's address: its own, else the canonical one.
    pub address: String,
    /// The address of `link rel=image_src`.
    pub image: Option<&'a str>,
    /// The language that the `html` element or a header of the page names.
    pub language: Option<&'a str>,
    /// The direction that `html` or `body` names.
    pub direction: Option<&'a str>,
    /// Elements that linked data in attributes (`itemprop`) speak of, in page order.
    pub properties: Vec<NodeId>,
}

/// The addresses that a page gives for itself.
#[derive(Default)]
struct Addresses<'a> {
    base: Option<&'a str>,
    canonical: Option<&'a str>,
}

impl<'a> Statements<'a> {
    /// Reads all statements in one pass.
    #[inline(never)]
    pub fn read(snapshot: &'a Snapshot) -> Self {
        let mut out = Self::default();
        let mut addresses = Addresses::default();
        for node in snapshot.nodes() {
            match snapshot.tag(node) {
                Tag::Text => continue,
                tag @ (Tag::Meta | Tag::Title | Tag::Script | Tag::Html | Tag::Body | Tag::Base | Tag::Link) => {
                    out.element(snapshot, node, tag, &mut addresses);
                }
                _ => {}
            }
            if snapshot.attr(node, Attr::Itemprop).is_some_and(|name| !name.trim().is_empty()) {
                out.properties.push(node);
            }
        }
        let own = Some(snapshot.url()).filter(|url| !url.is_empty());
        out.address = own.or(addresses.canonical).or_else(|| out.meta_of(&["og:url"])).unwrap_or("").to_owned();
        out.base = match addresses.base {
            Some(base) => crate::article::address::resolve(&out.address, base),
            None => out.address.clone(),
        };
        out
    }

    /// Reads an element of the head, or one of the two that hold all.
    #[inline(never)]
    fn element(&mut self, snapshot: &'a Snapshot, node: NodeId, tag: Tag, addresses: &mut Addresses<'a>) {
        let attr = |attr| snapshot.attr(node, attr).map(str::trim).filter(|value| !value.is_empty());
        match tag {
            Tag::Meta => self.meta(snapshot, node),
            Tag::Title if self.title.is_empty() => self.title = snapshot.text(node.next()),
            Tag::Script => self.linked_data.extend(snapshot.text_nodes(node).flat_map(|n| linked_data::parse(snapshot.text(n)))),
            Tag::Html => {
                self.language = attr(Attr::Lang);
                self.direction = attr(Attr::Dir);
            }
            Tag::Body => {
                self.direction = self.direction.or(attr(Attr::Dir));
                self.language = self.language.or(attr(Attr::Lang));
            }
            Tag::Base if addresses.base.is_none() => addresses.base = attr(Attr::Href),
            Tag::Link => match attr(Attr::Rel) {
                Some(rel) if addresses.canonical.is_none() && rel.eq_ignore_ascii_case("canonical") => {
                    addresses.canonical = attr(Attr::Href)
                }
                Some(rel) if rel.eq_ignore_ascii_case("image_src") => self.image = attr(Attr::Href),
                _ => {}
            },
            _ => {}
        }
    }

    #[inline(never)]
    fn meta(&mut self, snapshot: &'a Snapshot, node: NodeId) {
        let content = snapshot.attr(node, Attr::Content).map(str::trim).filter(|content| !content.is_empty());
        let Some(content) = content else { return };
        for attr in [Attr::Property, Attr::Name, Attr::HttpEquiv] {
            if let Some(name) = snapshot.attr(node, attr) {
                self.metas.push((name.trim().to_ascii_lowercase(), content));
            }
        }
    }

    /// The first content under the first of `names` that has one. Names are in lower case.
    pub fn meta_of(&self, names: &[&str]) -> Option<&'a str> {
        names.iter().find_map(|&name| self.metas_of(name).next())
    }

    /// Keeps those properties that belong to the thing that the headline is of, where it is one: teasers and comments are
    /// things of their own with authors and dates.
    pub fn narrow(&mut self, snapshot: &Snapshot, title: Option<NodeId>) {
        /// Bounds the work on deep pages; things do not nest that deep.
        const DEPTH: usize = 100;
        let is_thing = |node: NodeId| snapshot.attr(node, Attr::Itemscope).is_some();
        let is_article = |node: &NodeId| {
            let kind = snapshot.attr(*node, Attr::Itemtype).unwrap_or("");
            is_thing(*node) && (kind.ends_with("Article") || kind.ends_with("Posting"))
        };
        let Some(article) = title.and_then(|title| snapshot.ancestors(title).take(DEPTH).find(is_article)) else { return };
        let belongs = |node: NodeId| snapshot.ancestors(node).take(DEPTH).find(|&up| is_thing(up)) == Some(article);
        self.properties.retain(|&node| belongs(node));
    }

    /// All contents under one name in lower case.
    pub fn metas_of<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'a str> + 's {
        self.metas.iter().filter(move |(known, _)| known == name).map(|&(_, content)| content)
    }
}
