//! All that is known of a document before a quote is judged: spans, lines, candidates and referents, tied together.
//!
//! Takes a document with its names; gives the scene, which answers what stands where and beside what. It judges nothing.

use std::ops::Range;

use super::attachments::{Attachment, Before, Function, attachments};
use super::candidates::{Candidate, Sort, candidates};
use super::chains::Chains;
use super::dashes::Dialogue;
use super::groups::Groups;
use super::introductions::Introduction;
use super::lexicon::{Classes, Lexicon};
use super::lines::{Item, LONGEST_FRAME, Lines, Node, lay_out};
use super::lost;
use super::pairs::{Span, spans};
use super::phrases::Ends;
use super::reach::INSIDE;
use super::referents::{Referent, referents};
use super::symbols::{self, EDGE, Symbol, Tally, reports, tallies};
use super::transcripts::speeches;
use super::turns;
use crate::entity::Entity;
use crate::hash::HashMap;
use crate::lang::Pronoun;
use crate::mention::{Label, Mention};
use crate::segment::{Segmentation, lower};
use crate::text::Document;
use crate::units::TextRange;

/// Nodes of a path that are read: a candidate farther off than two of the longest frames is not told apart from others.
const LONGEST_PATH: usize = 2 * LONGEST_FRAME;

/// A document ready to be judged.
pub(super) struct Scene<'a> {
    pub document: &'a Document,
    pub mentions: &'a [Mention],
    /// Whether the language is one of which words for those who speak are known best: see [`QuoteWords::trained`].
    ///
    /// [`QuoteWords::trained`]: crate::lang::QuoteWords::trained
    pub trained: bool,
    /// Whether the models learned the language.
    pub learned: bool,
    pub spans: Vec<Span>,
    pub lines: Lines,
    pub candidates: Vec<Candidate>,
    /// For each candidate the referent that its own words denote.
    pub own: Vec<Option<usize>>,
    /// For each mention its entity, which is the referent of the same number.
    entity_of: Vec<Option<usize>>,
    pub referents: Vec<Referent<'a>>,
    /// For each referent the candidates whose own words denote it.
    seen: Groups,
    /// For each word of an introduction the named referents that it introduces, in order.
    introduced: HashMap<u32, Vec<usize>>,
    /// For each line and node the outermost candidate there.
    pub covers: Vec<Vec<Option<usize>>>,
    /// For each line and node its symbol.
    pub symbols: Vec<Vec<Symbol>>,
    /// For each line what stands before each of its nodes, and before its end.
    tallies: Vec<Vec<Tally>>,
    /// For each line its candidates that stand for themselves, in order.
    pub speakers: Vec<Vec<usize>>,
    /// For each candidate its place there.
    ranks: Vec<usize>,
    /// For each candidate how it hangs on what is beside it.
    attachments: Vec<Attachment>,
    /// Whom pronouns are taken to mean.
    pub chains: Chains,
}

impl<'a> Scene<'a> {
    /// Lays out a document.
    pub fn new(document: &'a Document, segmentation: &Segmentation, mentions: &'a [Mention], entities: &'a [Entity]) -> Self {
        let lexicon = Lexicon::of(document.language);
        let passages: Vec<TextRange> = document.passages.iter().map(|p| p.range).collect();
        let says = |word: &str| lexicon.entry(word).classes.any(Classes::FINITE);
        let is_word = |word: &str| lexicon.entry(word).classes.any(Classes::BORDER);
        let is_person = |range: TextRange| {
            let at = mentions.partition_point(|m| m.range.end <= range.start);
            mentions.get(at).is_some_and(|m| m.label == Label::Person && m.range.overlaps(range))
        };
        // In English, where the model is measured, no annotator takes the turns of a transcript for quotes without marks.
        let is_turn = |label: &str| turns::part(document.language, label).is_some();
        let speeches = if lexicon.trained { Vec::new() } else { speeches(&document.text, &passages, &is_word, &is_person, &is_turn) };
        let addresses = |word: &str| matches!(lexicon.entry(&lower(word)).pronoun, Some(Pronoun::I | Pronoun::We | Pronoun::You));
        let cuts = lexicon.known && !lexicon.dash_opens && !lexicon.incises;
        let dialogue = Dialogue { usual: lexicon.dash_opens, known: lexicon.known, cuts, reports: &says, addresses: &addresses };
        let mut spans = spans(&document.text, &passages, &lexicon.elisions, Some(&dialogue).filter(|_| !lexicon.trained), &speeches);
        lost::mend(&mut spans, &document.text, lexicon);
        let lines = lay_out(document, segmentation, mentions, &spans, lexicon);
        let ends = Ends::of(document.language, lexicon);
        let (candidates, introductions): (Vec<Candidate>, Vec<Introduction>) = candidates(&lines, mentions, mentions.is_empty(), ends);
        let entity_of = entity_of(mentions, entities);
        let (referents, own) = referents(document, &lines, mentions, entities, &entity_of, &candidates, &introductions);
        let seen = Groups::new(referents.len(), own.iter().enumerate().filter_map(|(at, own)| Some(((*own)?, at))));
        let mut introduced: HashMap<u32, Vec<usize>> = HashMap::default();
        for (at, referent) in referents.iter().enumerate().filter(|(_, r)| r.named) {
            for &word in &referent.words {
                introduced.entry(word).or_default().push(at);
            }
        }
        let mut scene = Self {
            document,
            mentions,
            trained: lexicon.trained,
            learned: lexicon.known,
            covers: lines.lines.iter().map(|l| vec![None; l.nodes.len()]).collect(),
            symbols: Vec::new(),
            tallies: Vec::new(),
            speakers: vec![Vec::new(); lines.lines.len()],
            ranks: Vec::with_capacity(candidates.len()),
            spans,
            lines,
            candidates,
            own,
            entity_of,
            referents,
            seen,
            introduced,
            attachments: Vec::new(),
            chains: Chains::default(),
        };
        scene.cover();
        scene.attachments = attachments(&scene);
        scene.chains = Chains::new(&scene);
        scene
    }

    #[inline(never)]
    fn cover(&mut self) {
        for (at, candidate) in self.candidates.iter().enumerate() {
            let Some(covers) = self.covers.get_mut(candidate.line) else { continue };
            // Candidates come in order, an outer one first.
            for slot in covers.get_mut(candidate.nodes.clone()).unwrap_or(&mut []) {
                slot.get_or_insert(at);
            }
            if let Some(speakers) = self.speakers.get_mut(candidate.line) {
                self.ranks.push(speakers.len());
                speakers.push(at);
            }
        }
        self.symbols = (self.lines.lines.iter().zip(&self.covers))
            .map(|(line, covers)| line.nodes.iter().zip(covers).map(|(&node, cover)| self.symbol(node, *cover)).collect())
            .collect();
        self.tallies = self.symbols.iter().map(|symbols| tallies(symbols)).collect();
    }

    /// The letter for a node.
    fn symbol(&self, node: Node, cover: Option<usize>) -> Symbol {
        if matches!(node, Node::Quote(_)) {
            return b'Q';
        }
        if let Some(candidate) = cover.and_then(|c| self.candidates.get(c)) {
            return symbols::of_sort(candidate.sort);
        }
        symbols::of_classes(self.lines.classes(node))
    }

    /// The number of the sentence in which a candidate stands, within its line.
    pub fn frame(&self, c: &Candidate) -> usize {
        self.frame_of(c.line, c.nodes.start).unwrap_or(0)
    }

    /// The number of the sentence of a node within its line.
    pub fn frame_of(&self, line: usize, node: usize) -> Option<usize> {
        self.lines.lines.get(line)?.frame_of.get(node).copied()
    }

    /// The nodes of the sentence of a node.
    pub fn frame_around(&self, line: usize, node: usize) -> Option<Range<usize>> {
        self.lines.lines.get(line)?.frames.get(self.frame_of(line, node)?).cloned()
    }

    /// The number of the passage in which a candidate stands.
    pub fn passage(&self, c: &Candidate) -> usize {
        self.lines.items.get(c.head).map_or(0, |i| i.passage)
    }

    /// What the word is that says what a candidate is: "minister".
    pub fn head(&self, c: &Candidate) -> Classes {
        self.lines.items.get(c.head).map_or(Classes::default(), |i| i.classes)
    }

    /// The candidate that covers a node, the outermost.
    pub fn covering(&self, line: usize, node: usize) -> Option<&Candidate> {
        let at = self.covers.get(line)?.get(node).copied().flatten()?;
        self.candidates.get(at)
    }

    /// How many candidates of its line stand before a candidate.
    pub fn rank(&self, candidate: usize) -> usize {
        self.ranks.get(candidate).copied().unwrap_or(0)
    }

    /// How many candidates of a line begin before a node.
    pub fn candidates_before(&self, line: usize, node: usize) -> usize {
        let all = self.speakers.get(line).map_or(&[][..], |s| s.as_slice());
        all.partition_point(|&c| self.candidates.get(c).is_some_and(|c| c.nodes.start < node))
    }

    /// How a candidate hangs on what is beside it.
    pub fn attachment(&self, candidate: usize) -> Attachment {
        self.attachments.get(candidate).copied().unwrap_or_default()
    }

    /// Whether a candidate is the first somebody of its frame.
    pub fn is_first(&self, candidate: usize) -> bool {
        let Some(c) = self.candidates.get(candidate) else { return false };
        let Some(range) = self.lines.lines.get(c.line).and_then(|l| l.frames.get(self.frame(c))) else { return false };
        let [somebody, ..] = self.between(c.line, range.start, c.nodes.start);
        somebody == 0
    }

    /// Whether a candidate is the subject of a clause, as far as words show it.
    pub fn is_subject(&self, candidate: usize) -> bool {
        let link = self.attachment(candidate);
        let first = || !link.before.is_governed() && !matches!(link.before, Before::Agent(_) | Before::Source) && self.is_first(candidate);
        link.function() == Function::Subject || first()
    }

    /// Whether a verb that reports stands in the frame of a span.
    pub fn is_reported(&self, span: usize) -> bool {
        let Some(&(line, node)) = self.lines.places.get(span) else { return false };
        let symbols = self.frame_around(line, node).and_then(|f| self.symbols.get(line)?.get(f)).unwrap_or(&[]);
        symbols.iter().any(|&s| reports(s) || s == b'a')
    }

    /// The items of a span, those of its inner spans too.
    pub fn items_in(&self, span: usize) -> &[Item] {
        let Some(range) = self.spans.get(span).map(|s| s.inner) else { return &[] };
        let from = self.lines.items.partition_point(|i| i.range.start < range.start);
        let to = self.lines.items.partition_point(|i| i.range.start < range.end);
        self.lines.items.get(from..to).unwrap_or(&[])
    }

    /// The first few who are named in a span.
    pub fn named_in(&self, span: usize) -> [Option<usize>; INSIDE] {
        let Some(range) = self.spans.get(span).map(|s| s.inner) else { return [None; INSIDE] };
        let from = self.mentions.partition_point(|m| m.range.start < range.start);
        let mut entities = (from..).zip(self.mentions.iter().skip(from)).take_while(|(_, m)| m.range.start < range.end);
        std::array::from_fn(|_| entities.next().and_then(|(at, _)| self.entity_of.get(at).copied().flatten()))
    }

    /// The candidates whose own words denote a referent, in order.
    pub fn seen(&self, referent: usize) -> &[usize] {
        self.seen.of(referent)
    }

    /// Those of them that stand before a candidate, and those that do not.
    pub fn seen_around(&self, referent: usize, candidate: usize) -> (&[usize], &[usize]) {
        let seen = self.seen(referent);
        seen.split_at(seen.partition_point(|&seen| seen < candidate))
    }

    /// The named referents that some introduction calls by the word of an item.
    pub fn introduced_as(&self, item: usize) -> impl Iterator<Item = usize> {
        let known = self.lines.items.get(item).and_then(|i| self.introduced.get(&i.key));
        known.map_or(&[][..], Vec::as_slice).iter().copied()
    }

    /// Whether a candidate is a name, or a role that stands beside one and means the same.
    pub fn is_named(&self, candidate: usize) -> bool {
        let sort = self.candidates.get(candidate).map(|c| c.sort);
        let named = || self.own.get(candidate).copied().flatten().and_then(|r| self.referents.get(r)).is_some_and(|r| r.named);
        matches!(sort, Some(Sort::Name(_) | Sort::Capitals)) || matches!(sort, Some(Sort::Role | Sort::Phrase)) && named()
    }

    /// The entity of a mention, which is the referent of the same number.
    pub fn entity(&self, mention: usize) -> Option<usize> {
        self.entity_of.get(mention).copied().flatten()
    }

    /// The symbols of a line's nodes, asked for one by one, as far as they stand in the sentence of `node`.
    pub fn symbols_around(&self, line: usize, node: usize) -> impl Fn(usize) -> Symbol {
        let frame = self.frame_around(line, node).unwrap_or_default();
        let symbols = self.symbols.get(line).and_then(|s| s.get(frame.clone())).unwrap_or(&[]);
        move |at| at.checked_sub(frame.start).and_then(|at| symbols.get(at)).copied().unwrap_or(EDGE)
    }

    /// The symbol `offset` nodes after `node` of a line, within its frame.
    pub fn near(&self, line: usize, node: usize, offset: isize) -> Symbol {
        node.checked_add_signed(offset).map_or(EDGE, self.symbols_around(line, node))
    }

    /// The word at a node.
    pub fn item(&self, line: usize, node: usize) -> Option<&Item> {
        self.lines.lines.get(line).and_then(|l| l.nodes.get(node)).and_then(|&n| self.lines.item(n))
    }

    /// The mention that the word at a node belongs to.
    pub fn mention(&self, line: usize, node: usize) -> Option<&Mention> {
        self.item(line, node).and_then(|item| item.mention).and_then(|m| self.mentions.get(m))
    }

    /// Whether the word at a node is of a date or a time.
    pub fn is_of_time(&self, line: usize, node: usize) -> bool {
        self.mention(line, node).is_some_and(|m| matches!(m.label, Label::Date | Label::Time))
    }

    /// The key of the word at a node; 0 for a quote or none.
    pub fn word(&self, line: usize, node: usize) -> u32 {
        self.item(line, node).map_or(0, |item| item.key)
    }

    /// The key of the word after a candidate in its frame; 0 for a quote or none.
    pub fn word_after(&self, c: &Candidate) -> u32 {
        match self.near(c.line, c.nodes.end.saturating_sub(1), 1) {
            EDGE => 0,
            _ => self.word(c.line, c.nodes.end),
        }
    }

    /// The classes at a node.
    pub fn classes(&self, line: usize, node: usize) -> Classes {
        let node = self.lines.lines.get(line).and_then(|l| l.nodes.get(node));
        node.map_or(Classes::default(), |&n| self.lines.classes(n))
    }

    /// How often each of [`COUNTED`] stands in the nodes `from..to` of a line.
    pub fn between(&self, line: usize, from: usize, to: usize) -> Tally {
        let tally = |at: usize| self.tallies.get(line).and_then(|t| t.get(at)).copied().unwrap_or_default();
        let (before, after) = (tally(from), tally(to.max(from)));
        std::array::from_fn(|i| after[i].wrapping_sub(before[i]))
    }

    /// The symbols of the nodes `from..to`, of the first [`LONGEST_PATH`] of them, runs of the same made one.
    pub fn path(&self, line: usize, from: usize, to: usize) -> Vec<Symbol> {
        let mut out = Vec::new();
        for &symbol in self.symbols.get(line).and_then(|s| s.get(from..to.min(from + LONGEST_PATH))).unwrap_or(&[]) {
            let symbol = if matches!(symbol, b'#' | b'C') { b'w' } else { symbol };
            if out.last() != Some(&symbol) {
                out.push(symbol);
            }
        }
        out
    }
}

/// For each mention its entity.
#[inline(never)]
fn entity_of(mentions: &[Mention], entities: &[Entity]) -> Vec<Option<usize>> {
    let mut out = vec![None; mentions.len()];
    for (at, entity) in entities.iter().enumerate() {
        for &mention in &entity.mentions {
            if let Some(slot) = out.get_mut(mention) {
                *slot = Some(at);
            }
        }
    }
    out
}
