//! The reporter's own words with each quote as one node: what stands around a quote, without what stands in it.
//!
//! Takes tokens, mentions and the spans between marks. Gives items (words with what they may be) and lines: line 0 is the
//! reporter's, and each span that holds further spans has one of its own. A line is cut into frames, which are
//! sentences that a quote's own full stop does not end: “Why?” she asked. It decides nothing about speech.

use std::ops::Range;

use super::datelines;
use super::genders;
use super::incises;
use super::lexicon::{Classes, Entry, KEY, Lexicon, key, key_step};
use super::pairs::Span;
use super::verbs;
use crate::lang::Pronoun;
use crate::mention::Mention;
use crate::segment::{Segmentation, Token, TokenKind, lower};
use crate::text::Document;
use crate::units::{TextRange, TextSize, slice};

/// A word, number or mark.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Item {
    pub range: TextRange,
    pub classes: Classes,
    pub pronoun: Option<Pronoun>,
    /// A hash of the word in lower case.
    pub key: u32,
    /// See [`super::lexicon::Entry::alike`].
    pub alike: u64,
    pub sentence: usize,
    pub passage: usize,
    /// The innermost span that holds it.
    pub span: Option<usize>,
    /// The mention that holds it.
    pub mention: Option<usize>,
}

impl Item {
    pub fn any(&self, classes: Classes) -> bool {
        self.classes.any(classes)
    }
}

/// One place of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// An index of [`Lines::items`].
    Word(usize),
    /// An index of the spans.
    Quote(usize),
}

/// The words of one speaker with the quotes in them.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// Its nodes in order.
    pub nodes: Vec<Node>,
    /// Ranges of nodes, in order; together they hold each node once.
    pub frames: Vec<Range<usize>>,
    /// The frame of each node.
    pub frame_of: Vec<usize>,
}

/// All lines of a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    /// All words, in order.
    pub items: Vec<Item>,
    /// Line 0 is the reporter's.
    pub lines: Vec<Line>,
    /// For each span the line that it is a node of, and which node.
    pub places: Vec<(usize, usize)>,
}

impl Lines {
    pub fn item(&self, node: Node) -> Option<&Item> {
        match node {
            Node::Word(item) => self.items.get(item),
            Node::Quote(_) => None,
        }
    }

    /// The classes of a node; none for a quote.
    pub fn classes(&self, node: Node) -> Classes {
        self.item(node).map_or(Classes::default(), |item| item.classes)
    }
}

/// Lays out the lines of a document.
#[inline(never)]
pub(super) fn lay_out(document: &Document, segmentation: &Segmentation, mentions: &[Mention], spans: &[Span], lexicon: &Lexicon) -> Lines {
    let mut items = items(document, segmentation, mentions, spans, lexicon);
    datelines::take_out(&mut items, mentions, &document.text);
    if lexicon.incises {
        incises::move_out(&mut items, spans);
    }
    if !lexicon.trained {
        verbs::mark(&mut items, spans, &document.text, lexicon);
        genders::mark(&mut items, &document.text, lexicon);
    }
    // Lines: the reporter's, then one for each span that holds others.
    let mut line_of = vec![None; spans.len()];
    let mut lines = vec![Line { nodes: Vec::with_capacity(items.len()), ..Line::default() }];
    for parent in spans.iter().filter_map(|s| s.parent) {
        if let Some(slot @ None) = line_of.get_mut(parent) {
            *slot = Some(lines.len());
            lines.push(Line::default());
        }
    }
    let line_at = |span: Option<usize>| span.map_or(Some(0), |s| line_of.get(s).copied().flatten());
    let mut places = Vec::with_capacity(spans.len());
    // Spans and items in the order of the text, each put at the end of its line.
    let mut items_left = items.iter().enumerate().peekable();
    for (at, span) in spans.iter().enumerate() {
        while let Some((item, found)) = items_left.next_if(|(_, item)| item.range.start < span.range.start) {
            put_word(&mut lines, line_at(found.span), spans, item, found);
        }
        let line = line_at(span.parent).unwrap_or(0);
        places.push((line, lines.get(line).map_or(0, |l| l.nodes.len())));
        if let Some(line) = lines.get_mut(line) {
            line.nodes.push(Node::Quote(at));
        }
    }
    for (item, found) in items_left {
        put_word(&mut lines, line_at(found.span), spans, item, found);
    }
    for line in &mut lines {
        cut(line, &document.text, &items, spans);
    }
    Lines { items, lines, places }
}

/// Puts a word at the end of its line, if it has one and is no mark of a span.
fn put_word(lines: &mut [Line], line: Option<usize>, spans: &[Span], at: usize, item: &Item) {
    let is_mark = item.span.and_then(|s| spans.get(s)).is_some_and(|s| !s.inner.contains(item.range));
    if let Some(line) = line.filter(|_| !is_mark).and_then(|line| lines.get_mut(line)) {
        line.nodes.push(Node::Word(at));
    }
}

#[inline(never)]
fn items(document: &Document, segmentation: &Segmentation, mentions: &[Mention], spans: &[Span], lexicon: &Lexicon) -> Vec<Item> {
    let mut items = Vec::with_capacity(segmentation.tokens.len());
    let mut mention = 0;
    let (mut next, mut open): (usize, Vec<usize>) = (0, Vec::new());
    for (at, sentence) in segmentation.sentences.iter().enumerate() {
        let tokens = segmentation.tokens.get(sentence.tokens.clone()).unwrap_or(&[]);
        let mut token_at = 0;
        while let Some(token) = tokens.get(token_at) {
            let beside = tokens.get(token_at + 1).is_some_and(|next| next.range.start == token.range.end && next.kind == TokenKind::Mark);
            let (count, range) = if beside {
                hyphenated(tokens.get(token_at..).unwrap_or(&[]), &document.text, mentions.get(mention..).unwrap_or(&[]))
            } else {
                (1, token.range)
            };
            token_at += count;
            let word = slice(&document.text, range);
            let letters = Letters::of(word);
            let cut = if letters.hyphen { cut_at(word, lexicon) } else { None };
            let (mut part, mut second) = parts(word, range, letters, cut);
            loop {
                let Part { range, word, letters } = part;
                while mentions.get(mention).is_some_and(|m| m.range.end <= range.start) {
                    mention += 1;
                }
                while spans.get(next).is_some_and(|s| s.range.start <= range.start) {
                    open.push(next);
                    next += 1;
                }
                while open.last().and_then(|&s| spans.get(s)).is_some_and(|s| s.range.end <= range.start) {
                    open.pop();
                }
                let (entry, key) = look_up(word, token.kind, letters, lexicon);
                items.push(Item {
                    range,
                    classes: entry.classes,
                    pronoun: entry.pronoun,
                    key: entry.full.unwrap_or(key),
                    alike: entry.alike,
                    sentence: at,
                    passage: sentence.passage,
                    span: open.last().copied(),
                    mention: mentions.get(mention).filter(|m| m.range.overlaps(range)).map(|_| mention),
                });
                match second.take() {
                    Some(second) => part = second,
                    None => break,
                }
            }
        }
    }
    items
}

/// What one look at a word's bytes shows.
#[derive(Clone, Copy, Debug)]
struct Letters {
    /// Whether all are ASCII.
    ascii: bool,
    /// Whether a hyphen is among them.
    hyphen: bool,
    /// The key of the word in lower case, if all are ASCII.
    key: u32,
}

impl Letters {
    fn of(word: &str) -> Self {
        let (mut all, mut hyphen, mut hash) = (0, false, KEY);
        for byte in word.bytes() {
            all |= byte;
            hyphen |= byte == b'-';
            hash = key_step(hash, byte.to_ascii_lowercase());
        }
        Self { ascii: all.is_ascii(), hyphen, key: hash }
    }
}

/// What "l'", as keyboards write it, is known as.
#[inline(never)]
fn elided(word: &str, lexicon: &Lexicon) -> (Entry, u32) {
    let curly = lower(word).replace('\'', "’");
    (lexicon.entry(&curly), key(&curly))
}

/// "vice-captain" is a captain.
#[inline(never)]
fn behind_hyphen(word: &str, lexicon: &Lexicon, entry: &mut Entry) {
    if let Some((_, last)) = word.rsplit_once('-') {
        let last = lexicon.entry(&lower(last));
        entry.alike = last.alike;
        entry.classes = last.classes.only(Classes::ROLE.with(Classes::ROLE_ENDING).with(Classes::DOCUMENT).with(Classes::END));
    }
}

/// What a word with other letters than ASCII is known as.
#[inline(never)]
fn beyond_ascii(word: &str, lexicon: &Lexicon) -> (Entry, u32) {
    let lower = lower(word);
    (lexicon.entry(&lower), key(&lower))
}

/// What a word is known as, with what its letters show, and its key.
#[inline]
fn look_up(word: &str, kind: TokenKind, letters: Letters, lexicon: &Lexicon) -> (Entry, u32) {
    let (mut entry, key) = if !lexicon.trained && word.len() > 1 && word.ends_with('\'') {
        elided(word, lexicon)
    } else if letters.ascii {
        (lexicon.entry_of_any_case(word, letters.key), letters.key)
    } else {
        beyond_ascii(word, lexicon)
    };
    if letters.hyphen && entry.classes == Classes::default() {
        behind_hyphen(word, lexicon, &mut entry);
    }
    let shape = shape(word, kind);
    // "Bratislava" is no verb.
    if shape.any(Classes::CAPITAL) {
        entry.classes = entry.classes.without(Classes::END);
    }
    entry.classes = entry.classes.with(shape);
    // By its last letter first: few words have even that.
    if lexicon.past.is_some_and(|end| word.bytes().next_back() == end.bytes().next_back() && word.ends_with(end)) {
        entry.classes = entry.classes.with(Classes::PAST);
    }
    (entry, key)
}

/// How many tokens at the start of `tokens` are one hyphenated word ("57-year-old"), and its range. Names stay apart.
#[inline(never)]
fn hyphenated(tokens: &[Token], text: &str, mentions: &[Mention]) -> (usize, TextRange) {
    let Some(first) = tokens.first() else { return (1, TextRange::default()) };
    let (mut count, mut range) = (1, first.range);
    while let [hyphen, next, ..] = tokens.get(count..).unwrap_or(&[])
        && hyphen.range.start == range.end
        && next.range.start == hyphen.range.end
        && slice(text, hyphen.range) == "-"
        && next.kind != TokenKind::Mark
        && first.kind != TokenKind::Mark
    {
        let whole = TextRange::new(range.start, next.range.end);
        if mentions.iter().take_while(|m| m.range.start < whole.end).any(|m| m.range.overlaps(whole) && !m.range.contains(whole)) {
            break;
        }
        range = whole;
        count += 2;
    }
    (count, range)
}

/// Bytes of a verb and a pronoun joined by a hyphen are more than this.
const SHORTEST_JOINED: usize = 4;

/// A word of a token.
struct Part<'a> {
    range: TextRange,
    word: &'a str,
    letters: Letters,
}

/// Where a token is two words: "dit-il" is a verb and a pronoun, "a-t-il" too.
#[inline(never)]
fn cut_at(word: &str, lexicon: &Lexicon) -> Option<usize> {
    let hyphen = if word.len() > SHORTEST_JOINED { word.rfind('-') } else { None };
    hyphen.filter(|&at| is_inverted(word.get(..at).unwrap_or(""), word.get(at + 1..).unwrap_or(""), lexicon))
}

/// The words of a token, which is cut at a hyphen or whole.
#[inline]
fn parts(word: &str, range: TextRange, letters: Letters, cut: Option<usize>) -> (Part<'_>, Option<Part<'_>>) {
    let Some(cut) = cut else { return (Part { range, word, letters }, None) };
    let middle = range.start + TextSize::of(cut);
    let (verb, pronoun) = (word.get(..cut).unwrap_or(""), word.get(cut + 1..).unwrap_or(""));
    let part = |range, word| Part { range, word, letters: Letters::of(word) };
    (part(TextRange::new(range.start, middle), verb), Some(part(TextRange::new(middle + TextSize(1), range.end), pronoun)))
}

/// Whether the words beside a hyphen are a verb, maybe with a letter that links, and its pronoun.
#[inline(never)]
fn is_inverted(verb: &str, pronoun: &str, lexicon: &Lexicon) -> bool {
    let verb = lexicon.link.and_then(|link| verb.strip_suffix(link)?.strip_suffix('-')).unwrap_or(verb);
    // "acusou-o": in Portuguese the pronoun is an article elsewhere.
    lexicon.entry(&lower(pronoun)).classes.any(Classes::PRONOUN.with(Classes::DEFINITE))
        && lexicon.entry(&lower(verb)).classes.any(Classes::FINITE.with(Classes::AUXILIARY))
}

/// What a word's letters show.
fn shape(word: &str, kind: TokenKind) -> Classes {
    let Some(first) = word.chars().next() else { return Classes::default() };
    match kind {
        TokenKind::Number => Classes::NUMBER,
        _ if matches!(word, "'s" | "’s" | "'" | "’") => Classes::GENITIVE,
        TokenKind::Word if first.is_uppercase() => Classes::CAPITAL.with(Classes::WORD),
        TokenKind::Word => Classes::WORD,
        TokenKind::Mark => match first {
            ',' | '，' | '、' => Classes::COMMA,
            ':' | '：' => Classes::COLON,
            ';' => Classes::SEMICOLON,
            '.' | '!' | '?' | '…' | '。' => Classes::STOP,
            '—' | '–' | '-' => Classes::DASH,
            '(' | ')' | '[' | ']' => Classes::BRACKET,
            _ => Classes::OTHER_MARK,
        },
    }
}

/// How many words after “Why?” are looked at for a verb that takes the quote: “Why?” the tired minister asked.
const VERB_WITHIN: usize = 5;

/// Nodes of a frame at most: no sentence of news is as long, and what reads whole frames stays linear in a page without stops.
pub(super) const LONGEST_FRAME: usize = 400;

/// Cuts a line into frames.
#[inline(never)]
fn cut(line: &mut Line, text: &str, items: &[Item], spans: &[Span]) {
    let place = |node: Node| match node {
        Node::Word(item) => items.get(item).map_or((0, 0), |i| (i.passage, i.sentence)),
        Node::Quote(span) => spans.get(span).map_or((0, 0), |s| (s.passage, 0)),
    };
    let stops = |node: Node| item_of(node, items).is_some_and(|i| i.any(Classes::STOP));
    let mut start = 0;
    let mut nodes = line.nodes.iter().copied();
    let Some(mut before) = nodes.next() else { return };
    let mut passage_before = place(before);
    for (at, after) in (1..).zip(nodes) {
        let passage_after = place(after);
        let ends = at - start >= LONGEST_FRAME
            || passage_before.0 != passage_after.0
            || match (before, after) {
                (Node::Word(_), Node::Word(_)) => passage_before.1 != passage_after.1,
                // A stop that begins a frame ended the quote before it.
                (Node::Word(_), Node::Quote(_)) => stops(before) && at - start > 1,
                (Node::Quote(span), Node::Quote(_)) => !matches!(last_char(text, spans, span), Some(',' | ';' | '—' | '–')),
                (Node::Quote(span), Node::Word(_)) => ends_after(last_char(text, spans, span), line.nodes.get(at..).unwrap_or(&[]), items),
            };
        if ends {
            line.frames.push(start..at);
            start = at;
        }
        (before, passage_before) = (after, passage_after);
    }
    if start < line.nodes.len() {
        line.frames.push(start..line.nodes.len());
    }
    line.frame_of = Vec::with_capacity(line.nodes.len());
    for (frame, nodes) in line.frames.iter().enumerate() {
        line.frame_of.resize(nodes.end, frame);
    }
}

fn item_of(node: Node, items: &[Item]) -> Option<&Item> {
    match node {
        Node::Word(item) => items.get(item),
        Node::Quote(_) => None,
    }
}

fn last_char(text: &str, spans: &[Span], span: usize) -> Option<char> {
    let words = slice(text, spans.get(span)?.inner);
    words.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '”' | '’' | '“' | '‘' | '»')).chars().next_back()
}

/// Whether a frame ends after a quote whose last character is `last` and before the words of `rest`.
fn ends_after(last: Option<char>, rest: &[Node], items: &[Item]) -> bool {
    let word = |node: &Node| item_of(*node, items);
    let Some(next) = rest.first().and_then(word) else { return false };
    if next.any(Classes::MARK) || !next.any(Classes::CAPITAL) {
        return false;
    }
    match last {
        Some('.' | '。') => true,
        Some('?' | '!' | '…') => {
            let clause = rest.iter().map_while(word).take_while(|i| !i.any(Classes::STOP)).take(VERB_WITHIN);
            !clause.into_iter().any(|i| i.any(Classes::FINITE))
        }
        _ => false,
    }
}
