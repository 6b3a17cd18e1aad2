//! What a page says about its article: title, authors, dates, site, language.
//!
//! Takes a snapshot and the leaves of its text; gives [`Metadata`]. What a page states for machines comes first, what it
//! shows around its headline fills and checks it, its address is the last resort. A file a fact.

mod authors;
mod byline;
mod date;
mod dateline;
mod image;
mod labels;
mod language;
mod lines;
mod linked_data;
mod names;
mod published;
mod scripts;
mod shown_dates;
mod site;
mod statements;
mod title;
mod words;

use std::cell::LazyCell;

use serde::Serialize;

use super::home;
use super::outline::Outline;
use crate::lang;
use crate::snapshot::Snapshot;
use crate::units::NodeId;
use statements::Statements;

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

impl Metadata {
    /// What is true of a page without an article: a teaser's author and day are not the page's.
    pub(super) fn without_article(self) -> Self {
        let Self { title, site, language, direction, image, title_node, .. } = self;
        Self { title, site, language, direction, image, title_node, ..Self::default() }
    }
}

/// What plain text tells about itself: its language, and the direction that is written in.
pub fn of_plain_text(text: &str) -> Metadata {
    let language = language::of_words(text);
    Metadata { direction: Some(language::direction(None, language.as_deref())), language, ..Metadata::default() }
}

/// Bytes of the page's text by which its language is told.
const SAMPLE: usize = 6000;

/// The facts about the article of a page. `outline` is of the page's body.
pub fn read(snapshot: &Snapshot, outline: &Outline) -> Metadata {
    let mut statements = Statements::read(snapshot);
    let linked = linked_data::facts(&statements.linked_data, &words::clean(statements.title));
    let mut site = site::name(&statements, &linked);
    let language = language::tag(&statements, &linked, &sample(snapshot, outline));
    let title = title::find(snapshot, &statements, &linked, site.as_deref());
    if let (None, Some(headline)) = (&site, &title.text) {
        let heading = || home::site(snapshot).map(|node| words::visible_in(snapshot, node)).filter(|name| !name.is_empty());
        site = site::in_title(&words::clean(statements.title), headline).or_else(heading);
    }
    statements.narrow(snapshot, title.node);
    let lines = lines::lines(snapshot, outline, title.node);
    // Pages in other languages keep English words of their software.
    let tag = language.as_deref().unwrap_or("");
    let words = [lang::bylines_of(tag), lang::bylines_of("en")];
    let months = [lang::dates_of(tag), lang::dates_of("en")];
    let reading = date::Reading { dates: &months, month_first: published::month_first(tag, &statements.address) };
    let all_lines = LazyCell::new(|| lines::all_lines(snapshot, outline));
    let place = shown_dates::Place::new(outline, title.node);
    let dates = published::find(
        published::stated(snapshot, &statements, &linked, reading),
        || shown_dates::dates(snapshot, &lines, place, &words, reading),
        || shown_dates::labelled_dates(snapshot, &all_lines, place, &words, reading),
        &statements.address,
    );
    let stated = authors::stated(snapshot, &statements, &linked, &words);
    let mut byline = byline::find(snapshot, &lines, &words, &stated.people, reading);
    if byline.as_ref().is_none_or(|byline| byline.names.is_empty()) && stated.people.is_empty() {
        byline = byline::find_far(snapshot, &all_lines, &words).or(byline);
    }
    let mut authors = authors::choose(stated, byline.as_ref());
    if authors.is_empty() {
        authors = dateline::authors(snapshot, outline, title.node, &words);
    }
    authors::drop_site(&mut authors, site.as_deref());
    let byline = byline.map(|byline| byline.shown(snapshot, &words, reading));
    Metadata {
        title: title.text,
        title_node: title.node,
        byline_node: byline.as_ref().map(|&(node, _)| node),
        byline: byline.map(|(_, text)| text),
        authors,
        published: dates.published,
        modified: dates.modified,
        direction: Some(language::direction(statements.direction, language.as_deref())),
        image: image::find(snapshot, &statements, &linked),
        language,
        site,
    }
}

/// Some of the page's text: its longest leaves first, since short ones are names and menus.
fn sample(snapshot: &Snapshot, outline: &Outline) -> String {
    /// Words that make a leaf running text.
    const RUNNING: f32 = 12.0;
    let mut out = String::new();
    let running = outline.leaves.iter().filter(|leaf| !leaf.hidden && leaf.facts.words >= RUNNING);
    for leaf in running.chain(&outline.leaves) {
        if out.len() > SAMPLE {
            break;
        }
        let nodes = NodeId::each(&leaf.nodes);
        for node in nodes.filter(|&n| snapshot.is_text(n)) {
            out.push_str(snapshot.text(node).trim());
            out.push(' ');
        }
    }
    out
}
