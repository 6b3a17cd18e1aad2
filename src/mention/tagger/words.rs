//! What the tagger knows of each token by itself: hashes, shape, gazetteer, and whether it may stand in a name.

use super::hash;
use super::model::Model;
use crate::hash::{HashMap, SEED, step};
use crate::mention::gazetteer::{Class, Entry, Walk, push_folded};
use crate::segment::{Segmentation, TokenKind};
use crate::units::{TextRange, slice};

/// How a word uses capitals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Case {
    /// Marks: no letter and no digit.
    #[default]
    None,
    /// "iron".
    Lower,
    /// "Iron".
    Initial,
    /// "IRON", "U.S.".
    Upper,
    /// One capital letter, with or without a stop: "J.".
    Single,
    /// "iPhone", "McDonald".
    Mixed,
    /// "2023".
    Digits,
}

impl Case {
    /// Whether a name can begin with the word by its capitals.
    pub const fn is_capital(self) -> bool {
        matches!(self, Self::Initial | Self::Upper | Self::Single | Self::Mixed)
    }
}

/// How a sentence uses capitals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Style {
    /// Capitals mean names.
    #[default]
    Plain,
    /// Most words are capitalised: "Council Votes to Close Library".
    Title,
    /// All letters are capitals.
    Upper,
}

/// Part of a sentence's words that must be capitalised for [`Style::Title`]; a third of a plain news sentence's may be names.
const TITLE_SHARE: f32 = 0.65;
/// Part of the letters that must be capitals for [`Style::Upper`].
const UPPER_SHARE: f32 = 0.8;
/// Words that a sentence must have to have a style other than plain.
const STYLED_WORDS: usize = 4;
/// Letters from which on a word counts for the style: "of", "the" stay small in titles.
const LONG_WORD: usize = 4;
/// Tokens that a name may have between two capitals: "Bank of the West Indies", "Police, Crime and Justice".
const LONGEST_LINK: usize = 3;

/// One token.
#[derive(Clone, Copy, Debug, Default)]
pub struct Word {
    /// Where it stands.
    pub range: TextRange,
    /// Hash of its lower-case form.
    pub lower: u64,
    /// Hash of its shape, runs of one kind as one: "McDonald" has that of "XxXx".
    pub shape: u64,
    /// Its use of capitals.
    pub case: Case,
    /// Whether it is the first word of its sentence, marks not counted.
    pub first: bool,
    /// Whether space stands before it.
    pub spaced: bool,
    /// Whether it may stand in a name.
    pub candidate: bool,
    /// The style of its sentence.
    pub style: Style,
    /// What the gazetteer has of the word alone, as bits of [`Class`]; only near candidates.
    pub alone: u32,
    /// What it has of the longest name that covers it.
    pub covering: u32,
    /// Where in that name it stands.
    pub place: Place,
    /// Its cluster, from 1; 0 for none; only near candidates.
    pub cluster: u8,
}

/// Where in a name of several words a word stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Place {
    /// In no name.
    #[default]
    Outside,
    /// The only word.
    Only,
    /// First.
    Begin,
    /// Neither first nor last.
    Inside,
    /// Last.
    End,
}

/// What is looked up of a word's form.
#[derive(Clone, Copy)]
struct Form {
    /// Where in the gazetteer names go on that begin with it.
    walk: Option<Walk>,
    /// What the gazetteer has of it alone.
    alone: Option<Entry>,
    cluster: u8,
}

/// All tokens of a document.
pub struct Words {
    /// In the order of the segmentation.
    pub words: Vec<Word>,
    /// Their lower-case forms, one after the other.
    folded: String,
    /// Where in `folded` each form ends.
    ends: Vec<u32>,
}

impl Words {
    /// The lower-case form of a token.
    pub fn folded(&self, token: usize) -> &str {
        let start = token.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0) as usize;
        let end = self.ends.get(token).copied().unwrap_or(0) as usize;
        self.folded.get(start..end).unwrap_or("")
    }

    /// Reads the tokens of a document.
    pub fn read(text: &str, segmentation: &Segmentation, model: &Model) -> Self {
        let count = segmentation.tokens.len();
        let mut all = Self { words: Vec::with_capacity(count), folded: String::with_capacity(text.len()), ends: Vec::with_capacity(count) };
        let mut end = 0;
        for token in &segmentation.tokens {
            let characters = slice(text, token.range);
            let start = all.folded.len();
            push_folded(&mut all.folded, characters);
            all.ends.push(u32::try_from(all.folded.len()).unwrap_or(u32::MAX));
            let lower = hash::of_bytes(all.folded.as_bytes().get(start..).unwrap_or_default());
            let (case, shape) = shape(characters, token.kind);
            all.words.push(Word { range: token.range, lower, shape, case, spaced: token.range.start.index() > end, ..Word::default() });
            end = token.range.end.index();
        }
        let mut forms = HashMap::default();
        for sentence in &segmentation.sentences {
            all.read_sentence(sentence.tokens.clone(), text, model, &mut forms);
        }
        all
    }

    #[inline(never)]
    fn read_sentence(&mut self, range: std::ops::Range<usize>, text: &str, model: &Model, forms: &mut HashMap<u64, Form>) {
        let Some(words) = self.words.get_mut(range.clone()) else { return };
        let style = style(words, text);
        let mut first = true;
        for word in words.iter_mut() {
            word.style = style;
            word.first = first && word.case != Case::None;
            first &= word.case == Case::None;
        }
        mark_candidates(words, model);
        let mut next_match = range.start;
        for at in range.clone() {
            if !self.near_candidate(at, &range) {
                continue;
            }
            let lower = self.words.get(at).map_or(0, |w| w.lower);
            // Words come again and again: each is looked up once.
            let form = *forms.entry(lower).or_insert_with(|| {
                let walk = Walk::new().and_then(|walk| walk.read(self.folded(at), false));
                Form { walk, alone: walk.and_then(Walk::entry), cluster: model.cluster(lower) }
            });
            if let Some(word) = self.words.get_mut(at) {
                word.alone = form.alone.map_or(0, Entry::classes);
                word.cluster = form.cluster;
            }
            if at >= next_match {
                next_match = self.mark_longest(at, range.end, form).unwrap_or(next_match);
            }
        }
    }

    /// Whether a candidate stands at most two tokens away.
    fn near_candidate(&self, at: usize, range: &std::ops::Range<usize>) -> bool {
        let from = at.saturating_sub(2).max(range.start);
        let to = (at + 3).min(range.end);
        self.words.get(from..to).is_some_and(|near| near.iter().any(|w| w.candidate))
    }

    /// Marks the longest name of the gazetteer that begins at `at` with a word of the form `first`; gives where it ends.
    #[inline(never)]
    fn mark_longest(&mut self, at: usize, limit: usize, first: Form) -> Option<usize> {
        if !self.words.get(at)?.case.is_capital() {
            return None;
        }
        let mut walk = first.walk?;
        let mut longest = None;
        for end in at..limit {
            let word = self.words.get(end)?;
            if end > at {
                let Some(next) = walk.read(self.folded(end), word.spaced) else { break };
                walk = next;
            }
            let Some(entry) = (if end > at { walk.entry() } else { first.alone }) else { continue };
            if end == at || (word.case != Case::Lower && entry.classes() & NAMES != 0) {
                longest = Some((end + 1, entry.classes()));
            }
        }
        let (end, classes) = longest?;
        for (index, word) in self.words.get_mut(at..end)?.iter_mut().enumerate() {
            // A known name may have words in it that names else have not: "Washington, D.C.".
            word.candidate |= classes & NAMES != 0;
            word.covering = classes;
            word.place = match (index, at + index + 1 == end) {
                (0, true) => Place::Only,
                (0, false) => Place::Begin,
                (_, false) => Place::Inside,
                (_, true) => Place::End,
            };
        }
        Some(end)
    }
}

/// The classes of the gazetteer that are names, rather than words beside or in names.
pub const NAMES: u32 = (1 << Class::CompanySuffix as u8) - 1;

/// Marks the words that may stand in a name: those with a capital, and others between or right before such.
#[inline(never)]
fn mark_candidates(words: &mut [Word], model: &Model) {
    let mut last_capital: Option<usize> = None;
    for at in 0..words.len() {
        let Some(&word) = words.get(at) else { break };
        let begins = word.case.is_capital() || (word.case == Case::Lower && model.begins_names(word.lower));
        if !begins {
            continue;
        }
        // Links back to the capital before, if all between may be inside a name.
        let from = last_capital.map_or(at, |last| last + 1);
        let between = words.get(from..at).unwrap_or_default();
        let linked = between.len() <= LONGEST_LINK && between.iter().all(|w| w.case == Case::Digits || model.is_inside_names(w.lower));
        let start = if linked {
            from
        } else {
            at - between
                .iter()
                .rev()
                .take(2)
                .take_while(|w| w.case == Case::Digits || (!w.spaced && model.is_inside_names(w.lower)))
                .count()
        };
        for word in words.get_mut(start..=at).unwrap_or_default() {
            word.candidate = true;
        }
        last_capital = Some(at);
    }
    // Numbers and what ends names after a capital: "F-16", "Boeing 787", "Yahoo!".
    let mut room = 0;
    for word in words.iter_mut() {
        if word.candidate {
            room = LONGEST_LINK;
        } else if room > 0 && (word.case == Case::Digits || model.is_inside_names(word.lower)) {
            word.candidate = true;
            room -= 1;
        } else {
            room = 0;
        }
    }
}

#[inline(never)]
fn style(words: &[Word], text: &str) -> Style {
    let (mut long, mut capital, mut upper, mut letters) = (0usize, 0usize, 0usize, 0usize);
    for word in words.iter().filter(|w| !matches!(w.case, Case::None | Case::Digits)) {
        letters += 1;
        upper += usize::from(matches!(word.case, Case::Upper | Case::Single));
        if slice(text, word.range).len() >= LONG_WORD {
            long += 1;
            capital += usize::from(word.case.is_capital());
        }
    }
    if letters < STYLED_WORDS {
        Style::Plain
    } else if upper as f32 >= UPPER_SHARE * letters as f32 {
        Style::Upper
    } else if long >= STYLED_WORDS && capital as f32 >= TITLE_SHARE * long as f32 {
        Style::Title
    } else {
        Style::Plain
    }
}

/// The use of capitals and the shape's hash.
fn shape(word: &str, kind: TokenKind) -> (Case, u64) {
    /// Of most words.
    const SMALL: u64 = hash::mix(step(SEED, b'x' as u32));
    if kind == TokenKind::Word && word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return (Case::Lower, SMALL);
    }
    let (mut upper, mut lower, mut digits, mut letters) = (0u32, 0u32, 0u32, 0u32);
    let mut first_upper = false;
    let (mut shape, mut last) = (SEED, 0u8);
    for c in word.chars() {
        let sort = if c.is_ascii_lowercase() || (!c.is_ascii() && c.is_lowercase()) {
            lower += 1;
            b'x'
        } else if c.is_ascii_uppercase() || (!c.is_ascii() && c.is_uppercase()) {
            first_upper |= letters == 0;
            upper += 1;
            b'X'
        } else if c.is_numeric() {
            digits += 1;
            b'd'
        } else if c.is_alphabetic() {
            lower += 1;
            b'a'
        } else if c.is_ascii() {
            c as u8
        } else {
            b'?'
        };
        letters += u32::from(matches!(sort, b'x' | b'X' | b'a'));
        if sort != last {
            shape = step(shape, u32::from(sort));
            last = sort;
        }
    }
    let case = match (upper, lower, digits) {
        (0, 0, 0) => Case::None,
        (0, 0, _) => Case::Digits,
        (0, _, _) => Case::Lower,
        (1, 0, 0) => Case::Single,
        (_, 0, _) => Case::Upper,
        (1, _, _) if first_upper => Case::Initial,
        _ => Case::Mixed,
    };
    let case = if kind == TokenKind::Mark && case != Case::None { Case::None } else { case };
    (case, hash::mix(shape))
}
