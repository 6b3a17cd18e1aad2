//! The images of an article.

use super::{Article, Block, Image, Source, address};
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// A side shorter than this many pixels, where the page says so, is an icon or a counter.
const LEAST_SIDE: u32 = 50;

/// The images below the article's root that are not part of what was left out.
pub fn images(snapshot: &Snapshot, root: NodeId, article: &Article) -> Vec<Image> {
    let mut out: Vec<Image> = Vec::new();
    let base = address::base(snapshot);
    let mut starts = article.blocks.iter().enumerate().filter_map(|(i, block)| Some((i, start(block)?))).peekable();
    let mut before = starts.peek().map_or(article.blocks.len(), |&(i, _)| i);
    let mut at = root;
    while at < snapshot.end(root) {
        while starts.next_if(|&(_, start)| start <= at).is_some() {
            before = starts.peek().map_or(article.blocks.len(), |&(i, _)| i);
        }
        let removed = article.removal(snapshot, at).is_some_and(|removed| removed.node == at);
        if removed || snapshot.is_hidden(at) && snapshot.tag(at) != Tag::Img {
            at = snapshot.end(at);
            continue;
        }
        // Of a film the picture that stands for it.
        let is_film = || snapshot.tag(at) == Tag::Video && snapshot.attr(at, Attr::Poster).is_some_and(is_address);
        if (matches!(snapshot.tag(at), Tag::Img | Tag::AmpImg) || is_film()) && !is_small(snapshot, at) {
            let image = image(snapshot, &base, at, before);
            // A lazy image often stands twice: the second time inside `noscript`.
            let again = out.iter().rev().take(3).any(|known| !image.source.is_empty() && known.source == image.source);
            let says_nothing = image.source.is_empty() && image.alternative.is_empty();
            if !again && !says_nothing {
                out.push(image);
            }
        }
        at = at.next();
    }
    out
}

fn start(block: &Block) -> Option<NodeId> {
    match &block.source {
        Source::Nodes(nodes) => Some(nodes.start),
        Source::Part(node, _) => Some(*node),
        Source::Literal(_) => None,
    }
}

fn is_small(snapshot: &Snapshot, node: NodeId) -> bool {
    let side = |attr| snapshot.attr(node, attr).and_then(|v| v.trim().trim_end_matches("px").parse::<u32>().ok());
    let drawn = snapshot.layout(node).filter(|l| l.width > 0 && l.height > 0).map(|l| l.width.min(l.height));
    let declared = [side(Attr::Width), side(Attr::Height)].into_iter().flatten().min();
    drawn.or(declared).is_some_and(|side| side < LEAST_SIDE)
}

fn image(snapshot: &Snapshot, base: &str, node: NodeId, before: usize) -> Image {
    let attr = |attr| snapshot.attr(node, attr).map(str::trim).filter(|v| !v.is_empty());
    if let Some(poster) = attr(Attr::Poster) {
        let alternative = attr(Attr::AriaLabel).or(attr(Attr::Title)).unwrap_or("").to_owned();
        return Image { node, source: address::resolve(base, poster), alternative, before };
    }
    let largest = largest_of(snapshot, node).map(|(address, _)| address);
    let plain =
        [Attr::DataSrc, Attr::DataLazySrc, Attr::DataOriginal, Attr::Src].into_iter().find_map(|a| attr(a).filter(|v| is_address(v)));
    let source = largest.or(plain).or_else(|| of_picture(snapshot, node)).map(|source| address::resolve(base, source)).unwrap_or_default();
    Image { node, source, alternative: attr(Attr::Alt).unwrap_or("").to_owned(), before }
}

/// Whether the value leads to an image: an inline picture is the placeholder of a lazy one.
fn is_address(value: &str) -> bool {
    !value.starts_with("data:") && !value.starts_with("about:")
}

/// The largest candidate of the `source` elements beside an image: `<picture><source data-srcset="…"><img></picture>`.
fn of_picture(snapshot: &Snapshot, node: NodeId) -> Option<&str> {
    let picture = snapshot.parent(node).filter(|&parent| snapshot.tag(parent) == Tag::Picture)?;
    let sources = (picture.next().0..snapshot.end(picture).0).map(NodeId).filter(|&n| snapshot.tag(n) == Tag::Source);
    sources.filter_map(|source| largest_of(snapshot, source)).max_by(|a, b| a.1.total_cmp(&b.1)).map(|(address, _)| address)
}

/// The largest candidate of an element's set of sources, the lazy set before the one that is loaded, and its size.
fn largest_of(snapshot: &Snapshot, node: NodeId) -> Option<(&str, f32)> {
    [Attr::DataSrcset, Attr::Srcset].into_iter().find_map(|attr| snapshot.attr(node, attr).and_then(largest))
}

/// The candidate of a `srcset` with the largest width or density, and that.
fn largest(srcset: &str) -> Option<(&str, f32)> {
    let candidates = srcset.split(", ").flat_map(|part| part.split(",\n")).filter_map(|candidate| {
        let mut parts = candidate.trim().trim_end_matches(',').split_whitespace();
        let address = parts.next().filter(|v| is_address(v))?;
        let size = parts.next().and_then(|d| d.get(..d.len().checked_sub(1)?)).and_then(|n| n.parse::<f32>().ok()).unwrap_or(1.0);
        Some((address, size))
    });
    candidates.max_by(|a, b| a.1.total_cmp(&b.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_candidate_is_taken() {
        let check = |srcset: &str, expected: Option<&str>| assert_eq!(largest(srcset).map(|(address, _)| address), expected, "{srcset}");
        check("/a-300.jpg 300w, /a-1200.jpg 1200w, /a-600.jpg 600w", Some("/a-1200.jpg"));
        check("a.jpg, b.jpg 2x", Some("b.jpg"));
        check("/w_1,h_2/c.jpg 640w", Some("/w_1,h_2/c.jpg"));
        check("data:image/gif;base64,R0lGOD 1x", None);
    }

    #[test]
    fn a_film_is_shown_by_its_poster() {
        let page = |video: &str| {
            let words = "The ferry left at noon with two hundred people and a cow on board. ".repeat(12);
            let html =
                format!("<title>Cow at sea</title><article><h1>Cow at sea</h1><p>{words}</p>{video}<p>{words}It swam.</p></article>");
            let snapshot = crate::html::parse(&html, "");
            let article = crate::article::extract(&snapshot, &crate::article::Options::default());
            article.images.into_iter().map(|image| (image.source, image.alternative)).collect::<Vec<_>>()
        };
        let film = |source: &str, words: &str| vec![(source.to_owned(), words.to_owned())];
        assert_eq!(page("<video src=/cow.mp4 poster=/cow.jpg aria-label='The cow'></video>"), film("/cow.jpg", "The cow"));
        assert_eq!(page("<video src=/cow.mp4></video>"), vec![]);
    }

    #[test]
    fn a_lazy_picture_has_its_sources() {
        let check = |html: &str, expected: &str| {
            let snapshot = crate::html::parse(html, "");
            let node = snapshot.nodes().find(|&n| snapshot.tag(n) == Tag::Img).expect("an image");
            assert_eq!(image(&snapshot, "", node, 0).source, expected, "{html}");
        };
        check("<picture><source data-srcset='/a.webp 800w'><source srcset='/b.jpg 400w, /c.jpg 1600w'><img alt=x></picture>", "/c.jpg");
        check("<picture><source data-srcset='/a.webp'><img src='data:image/gif;base64,R0'></picture>", "/a.webp");
        check("<picture><source srcset='/a.avif'><img src='/b.jpg'></picture>", "/b.jpg");
        check("<div><source srcset='/a.avif'><img alt=x></div>", "");
    }
}
