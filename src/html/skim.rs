//! Drives the HTML parser, and spares it the scripts and style sheets that nobody reads, and levels that nobody means.
//!
//! More than half of a news page is code. What a `script` or `style` element holds ends at its end tag whatever it says, so
//! it is taken out of the parser's input as soon as the parser has taken in the start tag; the tree is the same but for it.
//!
//! For many a start tag the parser looks through all elements that are open, so a page of nothing but start tags would take
//! minutes. Browsers open no more than some hundred elements in one another; here what would lie deeper is not opened.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::buffer_queue::BufferQueue;
use html5ever::interface::{TokenizerResult, Tracer};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{LocalName, local_name};

use super::tree::{Handle, Sink, Tree};
use crate::snapshot;

/// Open elements beyond which no more are opened, as in Chromium and Safari.
const DEEPEST: usize = 512;
/// Start tags from one look at how many elements are open to the next, while they are few.
const BETWEEN_LOOKS: u32 = 64;
/// Elements that are opened at any depth: they hold nothing, or what is not read as HTML.
const OPENED: &[&str] = &[
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "iframe",
    "img",
    "input",
    "link",
    "meta",
    "noembed",
    "noframes",
    "plaintext",
    "script",
    "source",
    "style",
    "template",
    "textarea",
    "title",
    "track",
    "wbr",
    "xmp",
];

/// The tree of a page's HTML.
pub fn parse(html: &str) -> Tree {
    // Without scripting the contents of `noscript` are elements, so that images for readers without scripts can be found.
    let options = TreeBuilderOpts { scripting_enabled: false, drop_doctype: true, ..TreeBuilderOpts::default() };
    let input = Rc::new(BufferQueue::default());
    input.push_back(StrTendril::from_slice(html));
    let builder = TreeBuilder::new(Sink::default(), options);
    let skimmer = Skimmer { builder, input: Rc::clone(&input), starts: Cell::new(0), unopened: RefCell::default() };
    let tokenizer = Tokenizer::new(skimmer, TokenizerOpts::default());
    // A script or a statement of the encoding only interrupts.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.builder.sink.into_tree()
}

/// Stands between the tokenizer and the tree builder.
struct Skimmer {
    builder: TreeBuilder<Handle, Sink>,
    /// What the tokenizer has not read yet.
    input: Rc<BufferQueue>,
    /// Start tags so far.
    starts: Cell<u32>,
    /// Names of elements that were too deep to be opened, the innermost last: their end tags close nothing.
    unopened: RefCell<Vec<LocalName>>,
}

impl Skimmer {
    /// Whether a tag belongs to an element that is too deep.
    fn is_too_deep(&self, tag: &Tag) -> bool {
        let mut unopened = self.unopened.borrow_mut();
        if tag.kind == TagKind::EndTag {
            return unopened.pop_if(|name| *name == tag.name).is_some();
        }
        self.starts.set(self.starts.get().wrapping_add(1));
        if unopened.is_empty() && !self.starts.get().is_multiple_of(BETWEEN_LOOKS) {
            return false;
        }
        if self.open() < DEEPEST {
            unopened.clear();
            return false;
        }
        if OPENED.contains(&&*tag.name) {
            return false;
        }
        if !tag.self_closing {
            unopened.push(tag.name.clone());
        }
        true
    }

    /// How many elements are open; those that format words count twice.
    fn open(&self) -> usize {
        let count = Count(Cell::new(0));
        self.builder.trace_handles(&count);
        count.0.get()
    }
}

/// Counts what the tree builder holds.
struct Count(Cell<usize>);

impl Tracer for Count {
    type Handle = Handle;

    fn trace_handle(&self, _: &Handle) {
        self.0.set(self.0.get() + 1);
    }
}

impl TokenSink for Skimmer {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        if let Token::TagToken(tag) = &token
            && self.is_too_deep(tag)
        {
            // The words before and after a block do not join.
            let is_block = snapshot::Tag::of(&tag.name).is_block();
            return if is_block { self.builder.process_token(Token::CharacterTokens(" ".into()), line) } else { TokenSinkResult::Continue };
        }
        let code = code(&token);
        let result = self.builder.process_token(token, line);
        // Inside SVG the tree builder reads the same names as elements like any other.
        if let (Some(name), TokenSinkResult::RawData(_)) = (code, &result)
            && let Some(mut rest) = self.input.pop_front()
        {
            rest.pop_front(u32::try_from(length(&rest, &name)).unwrap_or(0));
            self.input.push_front(rest);
        }
        result
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// The name of the element that a token opens, if what it holds is code.
fn code(token: &Token) -> Option<LocalName> {
    let Token::TagToken(tag) = token else { return None };
    let is_data = || tag.attrs.iter().any(|a| a.name.local == local_name!("type") && is_linked_data(&a.value));
    let is_code = tag.kind == TagKind::StartTag && (tag.name == local_name!("style") || tag.name == local_name!("script") && !is_data());
    is_code.then(|| tag.name.clone())
}

/// Whether the type of a script says that it states facts about the page.
pub fn is_linked_data(kind: &str) -> bool {
    kind.trim().eq_ignore_ascii_case("application/ld+json")
}

/// Bytes up to the end tag of the element `name`; 0 where there is none, or where it may be part of a comment in a script.
fn length(rest: &str, name: &str) -> usize {
    let mut at = 0;
    while let Some(found) = rest.get(at..).and_then(|tail| tail.find('<')) {
        at += found;
        let tail = rest.as_bytes().get(at + 1..).unwrap_or_default();
        let ends = tail.strip_prefix(b"/").and_then(|tail| tail.split_at_checked(name.len())).is_some_and(|(own, after)| {
            own.eq_ignore_ascii_case(name.as_bytes())
                && after.first().is_some_and(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r' | 0xc | b'/' | b'>'))
        });
        if ends {
            return at;
        }
        if tail.starts_with(b"!--") {
            return 0;
        }
        at += 1;
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html;

    #[test]
    fn what_lies_too_deep_keeps_its_words_and_what_follows_its_place() {
        let check = |open: &str, close: &str| {
            let levels = 10_000;
            let deep = format!("{}<p>deep<br>er</p><p>down</p>{}", open.repeat(levels), close.repeat(levels));
            let s = html::parse(&format!("<body><main>{deep}</main><aside>after</aside>"), "");
            let words: Vec<_> = s.nodes().filter(|&n| s.is_text(n)).flat_map(|n| s.text(n).split_whitespace()).collect();
            assert_eq!(words, ["deep", "er", "down", "after"], "{open}");
            let aside = s.nodes().find(|&n| s.tag(n) == snapshot::Tag::Aside).expect("the last element");
            assert_eq!(s.ancestors(aside).map(|n| s.tag(n).name()).collect::<Vec<_>>(), ["body", "html"], "{open}");
            let deepest = s.nodes().map(|n| s.ancestors(n).count()).max().expect("nodes");
            assert!(deepest <= DEEPEST + 2 * BETWEEN_LOOKS as usize, "{open}: {deepest}");
        };
        check("<div>", "</div>");
        check("<span>", "</span>");
        check("<ul><li>", "</li></ul>");
        check("<x-box>", "</x-box>");
    }

    #[test]
    fn code_ends_at_its_end_tag() {
        let check = |rest: &str, name: &str, expected: &str| assert_eq!(&rest[length(rest, name)..], expected, "{rest}");
        check("if (a < b) c('</p>')</script><p>", "script", "</script><p>");
        check("x</SCRIPT >y</script>", "script", "</SCRIPT >y</script>");
        check("p::after{content:'</styles>'}</style\n>", "style", "</style\n>");
        check("<!-- <script></script> --></script>", "script", "<!-- <script></script> --></script>");
        check("no end </script", "script", "no end </script");
        check("", "script", "");
    }
}
