//! Writes an article's blocks into one document text.

use std::ops::Range;

use super::{BLOCK_BREAK, Builder, CELL_BREAK, Cell, Document, Inline, InlineKind, LINE_BREAK, Passage};
use crate::article::{Article, BlockKind, Source};
use crate::lang;
use crate::repair;
use crate::snapshot::{Attr, Flags, Snapshot, Tag};
use crate::units::{NodeId, TextRange, TextSize};

/// The document text of an article.
pub fn compose(snapshot: &Snapshot, article: &Article) -> Document {
    let mut writer =
        Writer { snapshot, article, builder: Builder::default(), pending_break: String::new(), pending_spaces: Vec::new(), start: None };
    let mut passages = Vec::new();
    for (index, block) in article.blocks.iter().enumerate() {
        let mut passage = Passage { block: index, kind: block.kind, range: TextRange::default(), inline: Vec::new(), cells: Vec::new() };
        writer.open_block();
        match &block.source {
            Source::Nodes(nodes) => writer.nodes(nodes.clone(), block.kind, &mut passage),
            Source::Part(node, range) => writer.raw(*node, range.clone(), false),
            Source::Literal(words) => writer.literal(words),
        }
        if let Some(start) = writer.start {
            passage.range = TextRange::new(start, writer.builder.len());
            passage.inline.retain(|inline| !inline.range.is_empty());
            passages.push(passage);
        }
    }
    let (text, map) = writer.builder.finish();
    let language = match article.metadata.language.as_deref() {
        Some(tag) => lang::of_tag(tag),
        None => lang::guess(&text),
    };
    let elsewhere = article.metadata.language.as_deref().filter(|_| language.is_none()).and_then(lang::elsewhere_of);
    Document { text, map, passages, language, elsewhere }
}

/// The state while blocks are written.
struct Writer<'a> {
    snapshot: &'a Snapshot,
    article: &'a Article,
    builder: Builder,
    /// Characters to insert before the next visible one.
    pending_break: String,
    /// White space of the page that is written only if a visible character of the same block follows.
    pending_spaces: Vec<Space>,
    /// Where the words of the open block begin; `None` before its first visible character.
    start: Option<TextSize>,
}

/// A run of white space in a text node.
struct Space {
    node: NodeId,
    range: Range<usize>,
    /// Whether its characters count, as in code.
    keep: bool,
}

/// An inline element or table cell that is open.
struct Open {
    end: NodeId,
    from: TextSize,
    /// Its index in the passage's list.
    index: usize,
    is_cell: bool,
}

impl Writer<'_> {
    fn open_block(&mut self) {
        self.start = None;
        self.pending_spaces.clear();
        self.pending_break.clear();
        if !self.builder.is_empty() {
            self.pending_break.push_str(BLOCK_BREAK);
        }
    }

    /// Writes the unmarked text nodes of a range of nodes.
    fn nodes(&mut self, nodes: Range<NodeId>, kind: BlockKind, passage: &mut Passage) {
        let snapshot = self.snapshot;
        let mut open: Vec<Open> = Vec::new();
        let mut rows = RowCounter::default();
        let mut at = nodes.start;
        while at < nodes.end {
            while let Some(last) = open.pop_if(|last| last.end <= at) {
                self.close(&last, passage);
            }
            if !snapshot.tag(at).is_rendered() || self.article.removal(snapshot, at).is_some_and(|removed| removed.node == at) {
                at = snapshot.end(at);
                continue;
            }
            let tag = snapshot.tag(at);
            if tag == Tag::Text {
                let whole = 0..snapshot.text(at).len();
                let keep = kind == BlockKind::Preformatted || snapshot.parent(at).is_some_and(|p| snapshot.flags(p).contains(Flags::PRE));
                if kind == BlockKind::Preformatted || is_code(snapshot, at) {
                    self.plain(at, whole, keep);
                } else {
                    self.raw(at, whole, keep);
                }
            } else if tag == Tag::Br {
                self.line_break();
            } else if kind == BlockKind::Table && matches!(tag, Tag::Td | Tag::Th) {
                let row = rows.enter(snapshot, at);
                self.cell_break(row, passage.cells.last());
                open.push(Open { end: snapshot.end(at), from: self.builder.len(), index: passage.cells.len(), is_cell: true });
                passage.cells.push(cell(snapshot, at, row));
            } else if let Some(inline) = inline_kind(snapshot, at) {
                open.push(Open { end: snapshot.end(at), from: self.builder.len(), index: passage.inline.len(), is_cell: false });
                passage.inline.push(Inline { kind: inline, range: TextRange::default(), node: at });
            } else if tag.is_block() && !snapshot.flags(at).contains(Flags::INLINE) {
                self.word_break();
            }
            at = at.next();
        }
        while let Some(last) = open.pop() {
            self.close(&last, passage);
        }
    }

    /// Ends an inline element or cell: it holds what was written since it was opened, but for the break before it.
    fn close(&mut self, open: &Open, passage: &mut Passage) {
        let text = self.builder.text();
        let end = text.len();
        let words = text.get(open.from.index()..).unwrap_or("");
        let range = TextRange::of(end - words.trim_start().len(), end);
        if open.is_cell {
            if let Some(cell) = passage.cells.get_mut(open.index) {
                cell.range = range;
            }
        } else if let Some(inline) = passage.inline.get_mut(open.index) {
            inline.range = range;
        }
    }

    fn line_break(&mut self) {
        self.pending_spaces.clear();
        if self.start.is_some() && self.pending_break.len() < 2 {
            self.pending_break.push_str(LINE_BREAK);
        }
    }

    /// Parts words that stand in different blocks of one passage, where nothing else does.
    fn word_break(&mut self) {
        if self.start.is_some() && self.pending_break.is_empty() {
            self.pending_break.push(' ');
        }
    }

    fn cell_break(&mut self, row: u32, before: Option<&Cell>) {
        if self.pending_break == " " {
            self.pending_break.clear();
        }
        if let Some(before) = before {
            self.pending_spaces.clear();
            self.pending_break.push_str(if before.row == row { CELL_BREAK } else { LINE_BREAK });
        }
    }

    /// Writes what waits, just before a visible character.
    fn flush(&mut self) {
        let broken = !self.pending_break.is_empty();
        if broken {
            self.builder.insert(&self.pending_break);
            self.pending_break.clear();
        }
        self.start.get_or_insert(self.builder.len());
        for Space { node, range, keep } in std::mem::take(&mut self.pending_spaces) {
            let raw = self.snapshot.text(node);
            if keep || (!broken && raw.get(range.clone()) == Some(" ")) {
                self.builder.copy(node, raw, range);
            } else if !broken {
                self.builder.replace(node, raw, range, " ");
            }
        }
    }

    /// Writes bytes `range` of a text node, repaired and with white space collapsed (or kept, where it counts).
    fn raw(&mut self, node: NodeId, range: Range<usize>, keep: bool) {
        let text = self.snapshot.text(node);
        let mut at = range.start;
        for edit in repair::repairs(text.get(range.clone()).unwrap_or("")) {
            let broken = range.start + edit.range.start..range.start + edit.range.end;
            self.plain(node, at..broken.start, keep);
            at = broken.end;
            if edit.replacement.trim().is_empty() {
                if !edit.replacement.is_empty() {
                    self.space(node, broken, false);
                }
            } else {
                self.flush();
                self.builder.replace(node, text, broken, &edit.replacement);
            }
        }
        self.plain(node, at..range.end, keep);
    }

    /// Writes bytes `range` of a text node as they stand.
    fn plain(&mut self, node: NodeId, range: Range<usize>, keep: bool) {
        let text = self.snapshot.text(node);
        let mut at = range.start;
        while let Some(rest) = text.get(at..range.end).filter(|rest| !rest.is_empty()) {
            let space = rest.len() - rest.trim_start().len();
            if space > 0 {
                self.space(node, at..at + space, keep);
                at += space;
            } else {
                let visible = as_it_stands(rest);
                self.flush();
                self.builder.copy(node, text, at..at + visible);
                at += visible;
            }
        }
    }

    /// Notes a run of white space. Of several in a row the first is written, unless they count.
    fn space(&mut self, node: NodeId, range: Range<usize>, keep: bool) {
        if keep {
            // What stands before the first word of a block is its indentation, without the empty lines above.
            let lead =
                if self.start.is_none() { self.snapshot.text(node).get(range.clone()).and_then(|raw| raw.rfind('\n')) } else { None };
            if lead.is_some() {
                self.pending_spaces.clear();
            }
            let start = lead.map_or(range.start, |newline| range.start + newline + 1);
            self.pending_spaces.push(Space { node, range: start..range.end, keep });
        } else if self.start.is_some() && self.pending_spaces.is_empty() && self.pending_break.is_empty() {
            self.pending_spaces.push(Space { node, range, keep });
        }
    }

    /// Writes words that the page has not.
    fn literal(&mut self, words: &str) {
        for word in words.split_whitespace() {
            self.flush();
            self.builder.insert(word);
            self.pending_break.push(' ');
        }
    }
}

/// Bytes from a visible character on that are written as they stand: words with single spaces between them.
fn as_it_stands(text: &str) -> usize {
    let is_word = |rest: &str| !rest.is_empty() && !rest.starts_with(char::is_whitespace);
    let mut end = 0;
    loop {
        end += text.get(end..).and_then(|rest| rest.find(char::is_whitespace)).unwrap_or(text.len() - end);
        match text.get(end..).and_then(|rest| rest.strip_prefix(' ')) {
            Some(rest) if is_word(rest) => end += 1,
            _ => return end,
        }
    }
}

/// Counts the rows of one table, nested tables and all.
#[derive(Default)]
struct RowCounter {
    row: u32,
    element: Option<NodeId>,
}

impl RowCounter {
    /// The row of a cell: a new one whenever the nearest `tr` is another.
    fn enter(&mut self, snapshot: &Snapshot, cell: NodeId) -> u32 {
        let element = snapshot.ancestors(cell).find(|&n| snapshot.tag(n) == Tag::Tr);
        if self.element.is_some() && element != self.element {
            self.row += 1;
        }
        self.element = element;
        self.row
    }
}

fn cell(snapshot: &Snapshot, node: NodeId, row: u32) -> Cell {
    /// More columns or rows than this are a mistake of the page.
    const MOST: u16 = 1000;
    let span = |attr| snapshot.attr(node, attr).and_then(|v| v.trim().parse::<u16>().ok()).unwrap_or(1).clamp(1, MOST);
    Cell { range: TextRange::default(), row, header: snapshot.tag(node) == Tag::Th, span: (span(Attr::Colspan), span(Attr::Rowspan)) }
}

/// Whether a text node is code, which means what it says: "&amp;" there is no mistake.
fn is_code(snapshot: &Snapshot, node: NodeId) -> bool {
    /// Elements between code and its letters, as highlighting makes them; more are no highlighting.
    const LEVELS: usize = 8;
    let is_code = |n| matches!(snapshot.tag(n), Tag::Pre | Tag::Code | Tag::Kbd | Tag::Samp | Tag::Tt);
    snapshot.ancestors(node).take(LEVELS).any(is_code)
}

fn inline_kind(snapshot: &Snapshot, node: NodeId) -> Option<InlineKind> {
    Some(match snapshot.tag(node) {
        Tag::A if snapshot.attr(node, Attr::Href).is_some() => InlineKind::Link,
        Tag::Em | Tag::I | Tag::Cite | Tag::Dfn | Tag::Var => InlineKind::Emphasis,
        Tag::Strong | Tag::B => InlineKind::Strong,
        Tag::Code | Tag::Kbd | Tag::Samp | Tag::Tt => InlineKind::Code,
        Tag::Sub => InlineKind::Subscript,
        Tag::Sup => InlineKind::Superscript,
        Tag::Mark => InlineKind::Mark,
        Tag::S | Tag::Del => InlineKind::Deleted,
        Tag::U | Tag::Ins => InlineKind::Inserted,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Block;
    use crate::snapshot::Builder as Page;
    use crate::units::slice;

    /// A page of one block whose children are `parts`: text, or a tag around text.
    fn page(kind: BlockKind, parts: &[(&str, &str)]) -> (Snapshot, Article) {
        let mut b = Page::new("");
        b.open(Tag::Body, Flags::default());
        let p = b.open(Tag::P, Flags::default());
        for (tag, text) in parts {
            if tag.is_empty() {
                b.text(text);
            } else {
                b.open(Tag::of(tag), Flags::default());
                b.attr(Attr::Href, "/x");
                if !text.is_empty() {
                    b.text(text);
                }
                b.close();
            }
        }
        let snapshot = b.finish();
        let blocks = vec![Block { kind, source: Source::Nodes(p..snapshot.end(p)), level: 0, number: None }];
        (snapshot, Article { blocks, ..Article::default() })
    }

    #[test]
    fn white_space_collapses_across_nodes() {
        let (s, a) = page(BlockKind::Paragraph, &[("", " \n Xi "), ("em", " met\t"), ("", "\n Putin. "), ("br", ""), ("", " Then ")]);
        let d = compose(&s, &a);
        assert_eq!(d.text, "Xi met Putin.\nThen");
        assert!(d.map.tiles(TextSize::of(d.text.len())));
        let em = d.passages[0].inline[0];
        assert_eq!((em.kind, slice(&d.text, em.range)), (InlineKind::Emphasis, "met"));
    }

    #[test]
    fn spans_lead_back_to_the_nodes() {
        let (s, a) = page(BlockKind::Paragraph, &[("", "é \u{1F600}  Wang"), ("b", " Yi"), ("", " left")]);
        let d = compose(&s, &a);
        let at = d.text.find("Wang Yi").expect("it is there");
        let spans = d.map.dom_spans(&d.text, TextRange::of(at, at + 7));
        let read: Vec<_> = spans.iter().map(|p| slice(s.text(p.node), p.raw)).collect();
        assert_eq!(read, ["Wang", " Yi"]);
        assert_eq!((spans[0].utf16.start.0, spans[0].utf16.end.0), (6, 10), "counted in UTF-16 units");
    }

    #[test]
    fn code_keeps_its_lines() {
        let (s, a) = page(BlockKind::Preformatted, &[("", "\n\n  if x {\n"), ("code", "    y\n"), ("", "  }\n")]);
        assert_eq!(compose(&s, &a).text, "  if x {\n    y\n  }");
    }

    #[test]
    fn text_is_repaired_and_code_is_not() {
        let broken = "it&#39;s &amp; donâ€™t";
        for (tag, expected) in [("em", "So it's & don’t."), ("code", "So it&#39;s &amp; donâ€™t."), ("kbd", "So it&#39;s &amp; donâ€™t.")]
        {
            let (s, a) = page(BlockKind::Paragraph, &[("", "So "), (tag, broken), ("", ".")]);
            assert_eq!(compose(&s, &a).text, expected, "{tag}");
        }
        let (s, a) = page(BlockKind::Table, &[("pre", "a &amp;&amp; b")]);
        assert_eq!(compose(&s, &a).text, "a &amp;&amp; b");
    }

    #[test]
    fn plain_text_maps_back_to_the_input() {
        let s = Snapshot::of_plain_text("One\n line.\n\nTwo.");
        let d = compose(&s, &crate::article::of_plain_text(&s));
        assert_eq!(d.text, "One line.\n\nTwo.");
        let two = d.map.dom_spans(&d.text, d.passages[1].range);
        assert_eq!(slice(s.text(two[0].node), two[0].raw), "Two.");
    }
}
