//! Drives the HTML parser, and spares it the scripts and style sheets that nobody reads.
//!
//! More than half of a news page is code. What a `script` or `style` element holds ends at its end tag whatever it says, so
//! it is taken out of the parser's input as soon as the parser has taken in the start tag; the tree is the same but for it.

use std::rc::Rc;

use html5ever::buffer_queue::BufferQueue;
use html5ever::interface::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{LocalName, local_name};

use super::tree::{Handle, Sink, Tree};

/// The tree of a page's HTML.
pub fn parse(html: &str) -> Tree {
    // Without scripting the contents of `noscript` are elements, so that images for readers without scripts can be found.
    let options = TreeBuilderOpts { scripting_enabled: false, drop_doctype: true, ..TreeBuilderOpts::default() };
    let input = Rc::new(BufferQueue::default());
    input.push_back(StrTendril::from_slice(html));
    let skimmer = Skimmer { builder: TreeBuilder::new(Sink::default(), options), input: Rc::clone(&input) };
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
}

impl TokenSink for Skimmer {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
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
