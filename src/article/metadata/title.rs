//! The headline: the words without the site's name, and the element that shows them.

use super::linked_data;
use super::statements::Statements;
use super::words::{clean, key, likeness, likeness_of, likeness_of_shared, units, visible_in};
use crate::article::class_words::HEADLINE_CLASSES;
use crate::article::home;
use crate::article::phrases::Words;
use crate::article::text_facts::TextFacts;
use crate::hash;
use crate::repair;
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// How alike a heading and a stated title are at least, if the heading is the headline.
/// Headlines are cut and reworded for other sites: half of the words in common is enough for a first-level heading.
const ALIKE: f32 = 0.5;
/// The same for any other element, which must show the stated title itself.
const SAME: f32 = 0.85;
/// Words of a headline at least, where it is told from a site's name by them.
const HEADLINE: usize = 4;
/// An element with more nodes is no headline but a part of the page; bounds the work on nested ones.
const LARGEST: u32 = 120;
/// A longer text is no headline.
const LONGEST: usize = 400;

/// A headline.
#[derive(Clone, Debug, Default)]
pub struct Title {
    /// Its words.
    pub text: Option<String>,
    /// The element that shows it.
    pub node: Option<NodeId>,
}

/// Finds the headline of a page on the site named `site`.
#[inline(never)]
pub fn find(snapshot: &Snapshot, statements: &Statements, linked: &linked_data::Facts, site: Option<&str>) -> Title {
    let stated = stated(statements, linked, site);
    let keys: Vec<String> = stated.iter().map(|title| key(title)).collect();
    let stated_units: Vec<Vec<&str>> = keys.iter().map(|key| units(key)).collect();
    let shown = headings(snapshot, site, &Stated::of(&stated_units));
    let first_level = || shown.iter().filter(|heading| heading.level == 1);
    let mut best: Option<(f32, &Heading)> = None;
    for heading in &shown {
        let enough = if heading.level == 1 || heading.is_named { ALIKE } else { SAME };
        let own = units(&heading.key);
        let score = stated_units.iter().map(|stated| likeness_of(stated, &own, enough)).fold(0.0, f32::max);
        if score >= enough && best.is_none_or(|(most, _)| score > most) {
            best = Some((score, heading));
        }
    }
    let only = || if first_level().count() == 1 { first_level().next() } else { None };
    if let Some(heading) = best.map(|(_, heading)| heading).or_else(only) {
        let text = without_site(&heading.text, site, &statements.address);
        return Title { text: Some(text), node: Some(heading.node) };
    }
    let Some(text) = stated.into_iter().next() else { return Title::default() };
    // A site whose name is not known may stand beside the headline: the part that the page shows is the headline.
    let mut shorter = parts(&text);
    shorter.sort_by_key(|part| std::cmp::Reverse(part.len()));
    let shown = std::iter::once(text.as_str()).chain(shorter.into_iter().filter(|part| part.split_whitespace().count() >= HEADLINE));
    let found = shown.take(4).find_map(|part| Some((part, showing(snapshot, &key(part))?)));
    match found {
        Some((part, node)) => Title { text: Some(part.to_owned()), node: Some(node) },
        None => Title { text: Some(text), node: None },
    }
}

/// What the page states as its title, best first, without the site's name.
fn stated(statements: &Statements, linked: &linked_data::Facts, site: Option<&str>) -> Vec<String> {
    let metas =
        ["og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "dc:title", "title", "headline"];
    let linked = linked.title.iter().filter(|_| linked.is_article).cloned();
    let all = linked.chain(metas.iter().filter_map(|name| statements.meta_of(&[name])).map(clean)).chain([clean(statements.title)]);
    let mut out: Vec<String> = all.map(|title| without_site(&title, site, &statements.address)).filter(|title| !title.is_empty()).collect();
    out.dedup();
    out
}

/// A heading that is shown.
struct Heading {
    node: NodeId,
    /// 1 for `h1`; 2 for what may be a headline by its markup.
    level: u8,
    /// Whether its class says that it is a headline.
    is_named: bool,
    text: String,
    /// What of the text counts when it is compared.
    key: String,
}

/// The words of the stated titles as hashes: most headings of a page are of other stories, and are told from its own by these.
struct Stated(Vec<Vec<u64>>);

impl Stated {
    fn of(units: &[Vec<&str>]) -> Self {
        Self(units.iter().map(|units| units.iter().map(|unit| hash::of_bytes(unit.as_bytes())).collect()).collect())
    }

    /// Whether an element may show a stated title: not where its words, which are plain, are too few of a title's.
    #[inline(never)]
    fn may_be(&self, snapshot: &Snapshot, node: NodeId) -> bool {
        let mut words = Words::default();
        for node in snapshot.subtree(node) {
            let (tag, text) = (snapshot.tag(node), snapshot.text(node));
            if snapshot.is_hidden(node) || !tag.is_rendered() || !text.is_ascii() || !repair::repairs(text).is_empty() {
                return true;
            }
            if tag == Tag::Br || tag.is_block() {
                words.finish();
            }
            TextFacts::default().read_words(text, &mut words);
        }
        words.finish();
        let own = words.hashes();
        let is_alike = |stated: &Vec<u64>| {
            let shared = own.iter().filter(|word| stated.contains(word)).count();
            likeness_of_shared(shared, own.len() + stated.len()) >= SAME
        };
        words.is_full() || self.0.iter().any(is_alike)
    }
}

/// The headings of a page that are not its site's name, in page order. Of those that are not of the first level only what may
/// show a stated title.
#[inline(never)]
fn headings(snapshot: &Snapshot, site: Option<&str>, stated: &Stated) -> Vec<Heading> {
    let site = site.map(key).unwrap_or_default();
    let mut out = Vec::new();
    for node in snapshot.nodes().filter(|&node| !snapshot.is_text(node) && !snapshot.is_hidden(node)) {
        let level = match snapshot.tag(node) {
            // The site's name leads to its front page.
            Tag::H1 if home::leads_home(snapshot, node) => continue,
            Tag::H1 => 1,
            Tag::H2 | Tag::H3 => 2,
            _ if snapshot.attr(node, Attr::Itemprop).is_some_and(|prop| prop.split_whitespace().any(|p| p == "headline")) => 2,
            _ => continue,
        };
        let is_named = level > 1 && is_headline_class(snapshot, node);
        if snapshot.end(node).0 - node.0 > LARGEST || level > 1 && !is_named && !stated.may_be(snapshot, node) {
            continue;
        }
        let text = visible_in(snapshot, node);
        if text.is_empty() || text.len() > LONGEST {
            continue;
        }
        let key = key(&text);
        if key != site {
            out.push(Heading { node, level, is_named, text, key });
        }
    }
    out
}

/// Whether a class says that a heading is the headline of a text, as themes of blogs do: "post-title entry-title".
fn is_headline_class(snapshot: &Snapshot, node: NodeId) -> bool {
    snapshot.attr(node, Attr::Class).is_some_and(|class| class.split_whitespace().any(|class| HEADLINE_CLASSES.contains(&class)))
}

/// The first element that shows exactly the words of a key: a headline in a `font` or a `div`.
#[inline(never)]
fn showing(snapshot: &Snapshot, wanted: &str) -> Option<NodeId> {
    let first = wanted.split(' ').next().filter(|word| !word.is_empty())?;
    let begins = |node: NodeId| key(snapshot.text(node)).starts_with(first);
    let nodes = snapshot.nodes().filter(|&n| snapshot.is_text(n) && !snapshot.is_hidden(n));
    let inside = |node: NodeId| snapshot.ancestors(node).take(4).all(|up| snapshot.tag(up).is_rendered() && snapshot.tag(up) != Tag::Title);
    nodes.filter(|&n| snapshot.text(n).len() < LONGEST && inside(n) && begins(n)).find_map(|text| {
        snapshot.ancestors(text).take(3).find(|&up| snapshot.end(up).0 - up.0 <= LARGEST && key(&visible_in(snapshot, up)) == wanted)
    })
}

/// What parts a headline from the name of its site. A hyphen or a colon needs spaces around or after it.
const SEPARATORS: &[&str] = &[" | ", " - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " / ", " ❘ ", "｜", " ‹ ", " › ", "_", " ~ "];

/// The parts of a title between separators.
pub fn parts(title: &str) -> Vec<&str> {
    let mut out = vec![title];
    for separator in SEPARATORS {
        out = out.into_iter().flat_map(|part| part.split(separator)).collect();
    }
    out.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// A title without the site's name at its end or beginning.
fn without_site(title: &str, site: Option<&str>, address: &str) -> String {
    let mut title = title;
    for _ in 0..3 {
        let Some(shorter) = without_part(title, site, address) else { break };
        title = shorter;
    }
    title.trim().to_owned()
}

fn without_part<'t>(title: &'t str, site: Option<&str>, address: &str) -> Option<&'t str> {
    let site = site.map(key).unwrap_or_default();
    let host: String =
        crate::article::address::split(address).map_or("", |(_, host, _)| host).trim_start_matches("www.").to_ascii_lowercase();
    let name = host.split('.').next().unwrap_or("");
    let names_site = |part: &str| {
        let part = key(part);
        let solid: String = part.split(' ').collect();
        !part.is_empty()
            && (part == site
                || !site.is_empty() && likeness(&part, &site) >= 0.8
                || !solid.is_empty()
                    && (solid == name || solid.len() > 3 && name.len() > 3 && (host.replace(['.', '-'], "").starts_with(&solid))))
    };
    let last = SEPARATORS.iter().filter_map(|s| Some((title.rfind(s)?, *s))).max_by_key(|&(at, _)| at);
    if let Some((at, separator)) = last
        && (names_site(title.get(at + separator.len()..)?) || is_host(&key(title.get(at + separator.len()..)?), name))
    {
        let rest = title.get(..at)?;
        return Some(without_section(rest, separator).unwrap_or(rest));
    }
    let (at, separator) = SEPARATORS.iter().chain(&[": "]).filter_map(|s| Some((title.find(s)?, *s))).min_by_key(|&(at, _)| at)?;
    names_site(title.get(..at)?).then(|| title.get(at + separator.len()..)).flatten()
}

/// Whether a part of a title is what a host is called with a word more: "BBC News" at bbc.co.uk, "The Courier" at courier.com.
fn is_host(part: &str, host: &str) -> bool {
    /// Shorter names of hosts are words like any other.
    const LEAST: usize = 3;
    /// Words of such a name at most.
    const WORDS: usize = 3;
    let own = part.strip_prefix("the ").unwrap_or(part);
    let first = own.split(' ').next().unwrap_or("");
    host.len() >= LEAST && first == host && own.split(' ').count() <= WORDS
}

/// What stands before a section that stood between a headline and its site with the same mark on both sides: "Dam fails | World".
fn without_section<'t>(title: &'t str, separator: &str) -> Option<&'t str> {
    /// Words of a section at most: "World news", "Arts & Culture".
    const SECTION: usize = 3;
    let at = title.rfind(separator)?;
    let (headline, section) = (title.get(..at)?, title.get(at + separator.len()..)?);
    let is_section = section.split_whitespace().count() <= SECTION && section.starts_with(char::is_alphabetic);
    (is_section && headline.split_whitespace().count() > section.split_whitespace().count()).then_some(headline)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sites_name_is_left_out() {
        let at = |address: &str, title: &str, expected: &str| assert_eq!(without_site(title, None, address), expected, "{title}");
        at("https://www.bbc.co.uk/a", "Bridge stays shut - BBC News", "Bridge stays shut");
        at("https://courier.com/a", "Bridge stays shut – The Courier", "Bridge stays shut");
        at("https://courier.com/a", "Bridge stays shut - The Courier of last resort", "Bridge stays shut - The Courier of last resort");
        at("https://thecourier.com/a", "The old bridge stays shut | World news | The Courier", "The old bridge stays shut");
        at("https://thecourier.com/a", "Xi to meet Putin - What now | The Courier", "Xi to meet Putin - What now");
        at("https://thecourier.com/a", "Tea | World | The Courier", "Tea | World");
        at("https://docker.com/a", "Docker Hardened Images: checked and sound", "Docker Hardened Images: checked and sound");
        let check = |title: &str, site: Option<&str>, expected: &str| {
            assert_eq!(without_site(title, site, "https://www.tidal-ledger.example/a"), expected, "{title}");
        };
        check("Xi to meet Putin - Tidal Ledger", None, "Xi to meet Putin");
        check("Xi to meet Putin | World | The Courier", Some("The Courier"), "Xi to meet Putin");
        check("The Courier: Xi to meet Putin", Some("The Courier"), "Xi to meet Putin");
        check("Up 5 - and rising", Some("The Courier"), "Up 5 - and rising");
        check("The Courier", Some("The Courier"), "The Courier");
    }
}
