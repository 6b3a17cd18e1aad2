//! The lead image's address.

use super::linked_data;
use super::statements::Statements;
use crate::article::address;
use crate::snapshot::{Attr, Snapshot};

/// The address of the image that the page states, absolute where the page's own address is known.
pub fn find(snapshot: &Snapshot, statements: &Statements, linked: &linked_data::Facts) -> Option<String> {
    let names = [
        "og:image:secure_url",
        "og:image",
        "og:image:url",
        "twitter:image",
        "twitter:image:src",
        "parsely-image-url",
        "sailthru.image.full",
        "thumbnail",
    ];
    let stated = statements.meta_of(&names).map(str::to_owned).or_else(|| linked.image.clone());
    let stated = stated.or_else(|| statements.image.map(str::to_owned));
    let in_attributes = || {
        let image = statements.properties.iter().find(|&&node| snapshot.attr(node, Attr::Itemprop) == Some("image"))?;
        let attrs = [Attr::Content, Attr::Src, Attr::DataSrc, Attr::Href];
        let address = |node| attrs.iter().find_map(|&attr| snapshot.attr(node, attr));
        address(*image).or_else(|| snapshot.subtree(*image).find_map(address)).map(str::to_owned)
    };
    let found = stated.or_else(in_attributes).filter(|found| !found.trim().is_empty() && !found.starts_with("data:"))?;
    Some(address::resolve(&statements.base, &found))
}
