//! The laws of offsets, on random trees: segments tile the text, every span read back from the nodes equals the text,
//! no end splits a surrogate pair.
//!
//! To add a case: give `piece` another kind of text, or `tree` another kind of node.

use pressglass::article::{Article, Block, BlockKind, Reason, Removed, Source};
use pressglass::snapshot::{Builder, Flags, Snapshot, Tag};
use pressglass::text::{Document, compose};
use pressglass::units::{NodeId, TextRange, TextSize, slice, utf16_len};
use proptest::prelude::*;

/// One step while a random page is built.
#[derive(Clone, Debug)]
enum Step {
    Open(Tag),
    Text(String),
    Close,
    /// Opens an element that is marked as removed.
    OpenRemoved(Tag),
}

/// Text as pages have it: white space of all kinds, soft hyphens, zero-width characters, astral characters, combining
/// marks, mojibake, escaped entities, what a lone surrogate becomes, nothing at all.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[ \t\r\n\u{a0}\u{2003}]{1,4}",
        "[a-zA-Z,.“”’]{1,12}",
        "[a-z \u{ad}\u{200b}\u{feff}é́ß€]{1,10}",
        "[\u{1F600}\u{10348}\u{20BB7} x]{1,6}",
        "[新聞报道ไทยعرب ]{1,8}",
        Just("\u{fffd}a\u{fffd}".to_owned()),
        Just("â€™s cafÃ© โ€“ Ã¢â‚¬â„¢".to_owned()),
        Just("AT&amp;T &lt;b&gt; &#39;".to_owned()),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let inline = prop_oneof![Just(Tag::Em), Just(Tag::A), Just(Tag::Span), Just(Tag::Br), Just(Tag::Sup), Just(Tag::Other), Just(Tag::Rt)];
    let block = prop_oneof![Just(Tag::Div), Just(Tag::P), Just(Tag::Tr), Just(Tag::Td), Just(Tag::Th), Just(Tag::Li), Just(Tag::Script)];
    prop_oneof![
        4 => piece().prop_map(Step::Text),
        2 => inline.prop_map(Step::Open),
        1 => block.clone().prop_map(Step::Open),
        3 => Just(Step::Close),
        1 => block.prop_map(Step::OpenRemoved),
    ]
}

fn kind() -> impl Strategy<Value = BlockKind> {
    prop_oneof![Just(BlockKind::Paragraph), Just(BlockKind::Preformatted), Just(BlockKind::Table), Just(BlockKind::Title)]
}

/// A page of several blocks, each the children of one element, some of whose descendants are removed.
fn page() -> impl Strategy<Value = (Snapshot, Article)> {
    prop::collection::vec((kind(), prop::collection::vec(step(), 0..24)), 1..5).prop_map(|blocks| {
        let mut builder = Builder::new("https://news.example/");
        builder.open(Tag::Body, Flags::default());
        let (mut tops, mut removed) = (Vec::new(), Vec::new());
        for (kind, steps) in blocks {
            let top = builder.open(Tag::Section, Flags::default());
            let mut depth = 0;
            for step in steps {
                match step {
                    Step::Open(tag) => {
                        builder.open(tag, Flags::default());
                        depth += 1;
                    }
                    Step::OpenRemoved(tag) => {
                        removed.push(builder.open(tag, Flags::default()));
                        depth += 1;
                    }
                    Step::Text(text) => {
                        builder.text(&text);
                    }
                    Step::Close if depth > 0 => {
                        builder.close();
                        depth -= 1;
                    }
                    Step::Close => {}
                }
            }
            (0..=depth).for_each(|_| builder.close());
            tops.push((kind, top));
        }
        let snapshot = builder.finish();
        let block = |(kind, top)| Block { kind, source: Source::Nodes(top..snapshot.end(top)), level: 0, number: None };
        let article =
            Article { blocks: tops.into_iter().map(block).collect(), removed: outermost(&snapshot, removed), ..Article::default() };
        (snapshot, article)
    })
}

/// Removal marks as an article gives them: none inside another.
fn outermost(snapshot: &Snapshot, nodes: Vec<NodeId>) -> Vec<Removed> {
    let mut marks: Vec<Removed> = Vec::new();
    for node in nodes {
        if marks.last().is_none_or(|last| !snapshot.is_inside(node, last.node)) {
            marks.push(Removed { node, reason: Reason::Other, confidence: 1.0 });
        }
    }
    marks
}

/// The characters of a node between two UTF-16 positions, as the DOM would give them; `None` if a pair were split.
fn read_utf16(raw: &str, start: usize, end: usize) -> Option<String> {
    let units: Vec<u16> = raw.encode_utf16().collect();
    String::from_utf16(units.get(start..end)?).ok()
}

/// All character borders of a text.
fn borders(text: &str) -> Vec<usize> {
    text.char_indices().map(|(i, _)| i).chain([text.len()]).collect()
}

fn holds(snapshot: &Snapshot, article: &Article, document: &Document, range: TextRange) -> Result<(), TestCaseError> {
    let spans = document.map.dom_spans(&document.text, range);
    let mut read = String::new();
    for (i, span) in spans.iter().enumerate() {
        let raw = snapshot.text(span.node);
        let by_utf16 = read_utf16(raw, span.utf16.start.index(), span.utf16.end.index());
        prop_assert_eq!(by_utf16.as_deref(), Some(slice(raw, span.raw)), "both units name the same characters");
        prop_assert!(article.removal(snapshot, span.node).is_none(), "nothing removed is read");
        if let Some(before) = i.checked_sub(1).and_then(|b| spans.get(b)) {
            prop_assert!(before.node < span.node || (before.node == span.node && before.raw.end <= span.raw.start), "spans go forward");
        }
        read.push_str(slice(raw, span.raw));
    }
    if document.map.is_verbatim(range) {
        prop_assert_eq!(&read, slice(&document.text, range));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn every_span_reads_back_from_the_nodes((snapshot, article) in page(), picks in prop::collection::vec((0usize..9999, 0usize..9999), 12)) {
        let document = compose(&snapshot, &article);
        prop_assert!(document.map.tiles(TextSize::of(document.text.len())), "segments tile the text");
        let borders = borders(&document.text);
        for (a, b) in picks {
            let (a, b) = (borders[a % borders.len()], borders[b % borders.len()]);
            holds(&snapshot, &article, &document, TextRange::of(a.min(b), a.max(b)))?;
        }
        for passage in &document.passages {
            holds(&snapshot, &article, &document, passage.range)?;
            let words = slice(&document.text, passage.range);
            prop_assert!(!words.is_empty() && words.trim_end() == words, "a passage has no white space at its end: {words:?}");
            for inline in &passage.inline {
                prop_assert!(passage.range.contains(inline.range));
            }
            for cell in &passage.cells {
                prop_assert!(cell.range.is_empty() || passage.range.contains(cell.range));
            }
        }
    }

    #[test]
    fn plain_text_maps_back_to_the_input(pieces in prop::collection::vec(prop_oneof![piece(), Just("\n\n".to_owned())], 0..20)) {
        let input = pieces.concat();
        let (snapshot, annotations) = pressglass::annotate::analyze_text(&input, &pressglass::annotate::Options::default());
        let document = &annotations.document;
        prop_assert!(document.map.tiles(TextSize::of(document.text.len())));
        for passage in &document.passages {
            let spans = document.map.dom_spans(&document.text, passage.range);
            prop_assert_eq!(spans.len(), 1, "a paragraph is one piece of the input");
            prop_assert!(snapshot.is_text(spans[0].node) && !slice(&input, spans[0].raw).trim().is_empty());
        }
    }

    #[test]
    fn html_of_any_kind_gives_a_text_that_maps_back(html in "(<(p|b|/p|/b|br|table|td|li|!\\[CDATA\\[|!--)?>?|&amp;|&shy;|&#x1F600;|&bogus;|é| |\n|[a-z]{1,5}|\\x00){0,60}") {
        let snapshot = pressglass::html::parse(&html, "");
        let options = pressglass::annotate::Options {
            article: pressglass::article::Options { whole_page: true },
            ..Default::default()
        };
        let annotations = pressglass::annotate::analyze(&snapshot, &options);
        let document = &annotations.document;
        prop_assert!(document.map.tiles(TextSize::of(document.text.len())));
        for passage in &document.passages {
            holds(&snapshot, &annotations.article, document, passage.range)?;
        }
    }
}

#[test]
fn lengths_are_those_of_the_dom() {
    assert_eq!(utf16_len("a\u{1F600}é").index(), 4);
}
