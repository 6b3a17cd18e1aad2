//! What the tests over fixture pages share: rendering an analysis so that a person can review it, and showing a difference.

use std::fmt::Write;

use pressglass::annotate::Annotations;
use pressglass::article::BlockKind;
use pressglass::article::outline::is_block;
use pressglass::snapshot::{Snapshot, Tag};
use pressglass::units::{NodeId, slice};

/// Words of a removed part that are shown.
const SAMPLE_WORDS: usize = 6;
/// Characters shown of a removed part without spaces between words.
const SAMPLE_CHARS: usize = 12;

/// Metadata, article and removed parts in the form that `tests/pages/README.md` describes.
pub fn render(snapshot: &Snapshot, annotations: &Annotations) -> String {
    let article = &annotations.article;
    let m = &article.metadata;
    let mut out = String::new();
    let status = serde_json::to_value(article.status).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
    let authors = Some(m.authors.join(" | ")).filter(|a| !a.is_empty());
    let language = m.language.as_deref().map(|l| l.split('-').next().unwrap_or(l).to_owned());
    let fields = [
        ("status", Some(status)),
        ("title", m.title.clone()),
        ("byline", m.byline.clone()),
        ("authors", authors),
        ("published", m.published.clone()),
        ("modified", m.modified.clone()),
        ("site", m.site.clone()),
        ("language", language),
        ("direction", m.direction.clone()),
        ("image", m.image.clone()),
    ];
    for (name, value) in fields {
        let _ = writeln!(out, "{name}: {}", value.unwrap_or_else(|| "-".into()));
    }
    out.push_str("--- article\n");
    for passage in &annotations.document.passages {
        let _ = writeln!(out, "{}| {}", kind(passage.kind), line(slice(&annotations.document.text, passage.range)));
    }
    out.push_str("--- removed\n");
    for removed in &article.removed {
        let reason = serde_json::to_value(removed.reason).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        let shown = snapshot.text_nodes(removed.node).filter(|&n| {
            snapshot.ancestors(n).take_while(|&a| a >= removed.node).all(|a| snapshot.tag(a).is_rendered())
                && (snapshot.is_hidden(removed.node) || !snapshot.is_hidden(n))
        });
        let _ = writeln!(out, "{reason}| {}", sample(&visible(snapshot, shown)));
    }
    out
}

fn kind(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Title => "title",
        BlockKind::Byline => "byline",
        BlockKind::Heading => "heading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::Quote => "quote",
        BlockKind::ListItem => "list_item",
        BlockKind::Preformatted => "preformatted",
        BlockKind::Table => "table",
        BlockKind::Caption => "caption",
    }
}

/// A block on one line: cells apart by ` · `, lines by `⏎`, white space collapsed.
fn line(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let indented = line.starts_with([' ', '\t']) && !line.trim().is_empty();
        let cells: Vec<String> = line.trim().split('\t').map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        format!("{}{}", if indented { " " } else { "" }, cells.join(" · "))
    });
    lines.collect::<Vec<_>>().join("⏎").trim().to_owned()
}

/// The text of some text nodes in document order, with a space wherever a block or a line ends between two of them.
fn visible(snapshot: &Snapshot, nodes: impl Iterator<Item = NodeId>) -> String {
    let mut out = String::new();
    let mut before: Option<NodeId> = None;
    for node in nodes {
        let parts = |n: NodeId| snapshot.tag(n) == Tag::Br || is_block(snapshot, n);
        let is_parted = |before: NodeId| {
            let begins = (before.0 + 1..node.0).map(NodeId).any(parts);
            begins || snapshot.ancestors(before).take_while(|&n| !snapshot.is_inside(node, n)).any(parts)
        };
        if before.is_some_and(is_parted) {
            out.push(' ');
        }
        out.push_str(snapshot.text(node));
        before = Some(node);
    }
    out
}

fn sample(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words: Vec<&str> = text.split(' ').collect();
    let (start, more) =
        if words.len() > SAMPLE_WORDS { (words.get(..SAMPLE_WORDS).unwrap_or_default().join(" "), true) } else { (text.clone(), false) };
    let most = SAMPLE_CHARS * SAMPLE_WORDS;
    if start.chars().count() > most {
        return format!("{} …", start.chars().take(most).collect::<String>().trim_end());
    }
    if more { format!("{start} …") } else { start }
}

/// The lines that differ, `-` expected and `+` got, with the equal lines counted; empty where nothing differs.
pub fn difference(expected: &str, got: &str) -> String {
    let (a, b): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), got.lines().collect());
    // The length of the longest common part from each pair of lines on.
    let mut common = vec![vec![0u32; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            common[i][j] = if a[i] == b[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut equal, mut out) = (0, 0, 0, String::new());
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            (i, j, equal) = (i + 1, j + 1, equal + 1);
            continue;
        }
        if equal > 0 {
            let _ = writeln!(out, "    ({equal} equal)");
            equal = 0;
        }
        if j == b.len() || i < a.len() && common[i + 1][j] >= common[i][j + 1] {
            let _ = writeln!(out, "  - {}", a[i]);
            i += 1;
        } else {
            let _ = writeln!(out, "  + {}", b[j]);
            j += 1;
        }
    }
    out
}
