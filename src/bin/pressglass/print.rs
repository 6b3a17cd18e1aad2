//! The report for people: the article with its names marked, then who is named, who said what, and what was left out.
//!
//! Takes annotations and a style; gives text. Colours are an addition: without them a name's label stands in brackets.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::IsTerminal;

use pressglass::annotate::Annotations;
use pressglass::article::{BlockKind, Status};
use pressglass::mention::Label;
use pressglass::text::Passage;
use pressglass::units::{TextRange, slice};

/// How the report looks.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Columns of a line.
    pub width: usize,
    /// Whether to use colours.
    pub colours: bool,
}

impl Style {
    /// A line is not wider than this: longer ones are hard to read.
    const WIDEST: usize = 100;
    /// Nor narrower: it would hold no long word.
    const NARROWEST: usize = 20;
    /// The width where no terminal tells its own.
    const USUAL: usize = 80;

    /// The style for standard output: as wide as the terminal, in colours if it is one and `NO_COLOR` is not set.
    pub fn of_terminal() -> Self {
        let terminal = std::io::stdout().is_terminal();
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let columns = if terminal { console::Term::stdout().size_checked().map(|(_, columns)| usize::from(columns)) } else { None };
        Self { width: columns.unwrap_or(Self::USUAL).clamp(Self::NARROWEST, Self::WIDEST), colours: terminal && !plain }
    }

    /// Text in the colour and weight of an ANSI code.
    fn paint(self, code: &str, text: &str) -> String {
        if self.colours { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

const BOLD: &str = "1";
const DIM: &str = "2";

/// The ANSI code of a label; labels of one kind share a colour and differ in weight or underline.
const fn colour(label: Label) -> &'static str {
    match label {
        Label::Person => "1;33",
        Label::Norp => "33",
        Label::Org => "1;34",
        Label::Product => "34",
        Label::Gpe => "1;32",
        Label::Loc => "32",
        Label::Fac => "4;32",
        Label::Event => "1;35",
        Label::WorkOfArt => "35",
        Label::Law => "4;35",
        Label::Date | Label::Time => "36",
        Label::Percent | Label::Money | Label::Quantity => "4;36",
    }
}

/// The whole report, with a line break at its end.
pub fn report(annotations: &Annotations, style: &Style) -> String {
    let mut out = String::new();
    head(annotations, *style, &mut out);
    let passages = &annotations.document.passages;
    for (i, passage) in passages.iter().enumerate() {
        block(annotations, passage, *style, &mut out);
        // The items of a list stand close.
        let is_item = |p: &Passage| p.kind == BlockKind::ListItem;
        if is_item(passage) && passages.get(i + 1).is_some_and(is_item) {
            out.pop();
        }
    }
    entities(annotations, *style, &mut out);
    quotes(annotations, *style, &mut out);
    removed(annotations, *style, &mut out);
    out
}

fn head(annotations: &Annotations, style: Style, out: &mut String) {
    let metadata = &annotations.article.metadata;
    let note = match annotations.article.status {
        Status::NoArticle => "There is no article on this page.",
        Status::Paywalled => "Only the beginning is here; the rest is for subscribers.",
        Status::Article | Status::Text => "",
    };
    let authors = metadata.authors.join(", ");
    let facts = [metadata.site.as_deref(), Some(authors.as_str()), metadata.published.as_deref(), metadata.language.as_deref()];
    let line = facts.into_iter().flatten().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ");
    for text in [line.as_str(), note] {
        if !text.is_empty() {
            paragraph(&[Piece::plain(text)], DIM, "", style, out);
        }
    }
}

/// A run of words of one look.
struct Piece<'a> {
    text: &'a str,
    label: Option<Label>,
}

impl<'a> Piece<'a> {
    const fn plain(text: &'a str) -> Self {
        Self { text, label: None }
    }
}

/// The words of a range, cut at the borders of names.
fn pieces<'a>(annotations: &'a Annotations, range: TextRange) -> Vec<Piece<'a>> {
    let text = &annotations.document.text;
    let mut out = Vec::new();
    let mut at = range.start;
    let first = annotations.mentions.partition_point(|mention| mention.range.start < range.start);
    for mention in annotations.mentions.get(first..).unwrap_or_default().iter().take_while(|m| m.range.end <= range.end) {
        out.push(Piece::plain(slice(text, TextRange::new(at, mention.range.start))));
        out.push(Piece { text: slice(text, mention.range), label: Some(mention.label) });
        at = mention.range.end;
    }
    out.push(Piece::plain(slice(text, TextRange::new(at, range.end))));
    out
}

fn block(annotations: &Annotations, passage: &Passage, style: Style, out: &mut String) {
    let pieces = pieces(annotations, passage.range);
    let (look, indent) = match passage.kind {
        BlockKind::Title | BlockKind::Heading => (BOLD, ""),
        BlockKind::Byline | BlockKind::Caption => (DIM, ""),
        BlockKind::Quote => ("", "  │ "),
        BlockKind::ListItem => ("", "  • "),
        BlockKind::Preformatted | BlockKind::Table => {
            let words = slice(&annotations.document.text, passage.range);
            out.extend(words.lines().map(|line| format!("    {line}\n")));
            out.push('\n');
            return;
        }
        BlockKind::Paragraph => ("", ""),
    };
    paragraph(&pieces, look, indent, style, out);
}

/// Writes pieces as lines of the style's width, and an empty line.
fn paragraph(pieces: &[Piece], look: &str, indent: &str, style: Style, out: &mut String) {
    let mut column = 0;
    let width = style.width.saturating_sub(console::measure_text_width(indent)).max(1);
    let mut line = String::new();
    let mut lines = Vec::new();
    let mut space = false;
    for piece in pieces {
        let label = piece.label.filter(|_| !style.colours).map(|label| format!(" [{}]", label.name()));
        let words = format!("{}{}", piece.text, label.unwrap_or_default());
        for word in words.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end();
            for part in parts(bare, width) {
                let wide = console::measure_text_width(part);
                if column > 0 && column + usize::from(space) + wide > width {
                    lines.push(std::mem::take(&mut line));
                    column = 0;
                } else if space && column > 0 {
                    line.push(' ');
                    column += 1;
                }
                space = false;
                let code = match piece.label {
                    Some(label) => colour(label),
                    None => look,
                };
                line.push_str(&if code.is_empty() { part.to_owned() } else { style.paint(code, part) });
                column += wide;
            }
            if word.contains('\n') && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                column = 0;
            }
            space = bare.len() < word.len() || space && bare.is_empty();
        }
    }
    lines.push(line);
    let blank = if indent.contains('•') { "    " } else { indent };
    for (i, line) in lines.iter().filter(|line| !line.is_empty()).enumerate() {
        out.push_str(if i == 0 { indent } else { blank });
        out.push_str(line);
        out.push('\n');
    }
    out.push('\n');
}

/// A word cut so that no part is wider than a line: addresses, and scripts without spaces.
fn parts(word: &str, width: usize) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut start, mut column) = (0, 0);
    for (at, c) in word.char_indices() {
        let wide = console::measure_text_width(c.encode_utf8(&mut [0; 4]));
        // Between ideographs a line may end anywhere.
        let breaks = at > start && (column + wide > width || wide == 2);
        if breaks {
            out.push(&word[start..at]);
            (start, column) = (at, 0);
        }
        column += wide;
    }
    if start < word.len() {
        out.push(&word[start..]);
    }
    out
}

fn heading(text: &str, style: Style, out: &mut String) {
    let rule = "─".repeat(style.width.saturating_sub(console::measure_text_width(text) + 4));
    let _ = writeln!(out, "{}", style.paint(DIM, &format!("── {text} {rule}")));
}

fn entities(annotations: &Annotations, style: Style, out: &mut String) {
    let mut by_label: BTreeMap<Label, Vec<String>> = BTreeMap::new();
    for entity in &annotations.entities {
        let times = entity.mentions.len();
        let times = if times > 1 { format!(" ×{times}") } else { String::new() };
        by_label.entry(entity.label).or_default().push(format!("{}{times}", entity.name));
    }
    if by_label.is_empty() {
        return;
    }
    heading("Named", style, out);
    for (label, names) in by_label {
        let _ = writeln!(out, "{}", style.paint(colour(label), label.name()));
        paragraph(&[Piece::plain(&names.join(", "))], "", "  ", style, out);
    }
}

fn quotes(annotations: &Annotations, style: Style, out: &mut String) {
    if annotations.quotes.is_empty() {
        return;
    }
    heading("Quoted", style, out);
    for quote in &annotations.quotes {
        let words = slice(&annotations.document.text, quote.range);
        paragraph(&[Piece::plain(words)], "", if quote.parent.is_some() { "    " } else { "" }, style, out);
        out.pop();
        let via = quote.via.as_ref().map(|via| format!(", via {via}")).unwrap_or_default();
        let sure = (quote.confidence * 100.0).round();
        let speaker = quote.speaker.as_deref().unwrap_or("?");
        let _ = writeln!(out, "  — {}{}\n", style.paint(BOLD, speaker), style.paint(DIM, &format!("{via} ({sure} %)")));
    }
}

fn removed(annotations: &Annotations, style: Style, out: &mut String) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for removed in &annotations.article.removed {
        let reason = serde_json::to_value(removed.reason).ok().and_then(|v| v.as_str().map(|s| s.replace('_', " ")));
        *counts.entry(reason.unwrap_or_default()).or_default() += 1;
    }
    if !counts.is_empty() {
        heading("Left out", style, out);
        let list = counts.iter().map(|(reason, n)| format!("{reason} ×{n}")).collect::<Vec<_>>().join(", ");
        paragraph(&[Piece::plain(&list)], "", "", style, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(text: &str, width: usize) -> Vec<String> {
        let mut out = String::new();
        paragraph(&[Piece::plain(text)], "", "", Style { width, colours: false }, &mut out);
        out.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    #[test]
    fn lines_are_as_wide_as_the_terminal() {
        assert_eq!(wrapped("one two  three", 8), ["one two", "three"]);
        assert_eq!(wrapped("https://a.example/long", 10), ["https://a.", "example/lo", "ng"]);
        assert_eq!(wrapped("小城图书馆", 6), ["小城图", "书馆"]);
        assert_eq!(wrapped("one\ntwo", 20), ["one", "two"]);
    }

    #[test]
    fn names_are_marked_with_and_without_colours() {
        let pieces = [Piece::plain("Then "), Piece { text: "Wang Yi", label: Some(Label::Person) }, Piece::plain(" left.")];
        let mut out = String::new();
        paragraph(&pieces, "", "", Style { width: 60, colours: false }, &mut out);
        assert_eq!(out, "Then Wang Yi [PERSON] left.\n\n");
        out.clear();
        paragraph(&pieces, "", "", Style { width: 60, colours: true }, &mut out);
        assert_eq!(out, "Then \x1b[1;33mWang\x1b[0m \x1b[1;33mYi\x1b[0m left.\n\n");
    }
}
