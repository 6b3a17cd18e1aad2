//! Which set phrases of page furniture stand in a leaf's first words.

use super::text_facts::TextFacts;
use crate::hash::{Lookup, MOST_WORDS, SEED, slots, step};
use crate::lang::{self, FURNITURE_KINDS, Furniture};
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;

/// Words of a leaf that are looked at: furniture says what it is at once.
pub const FIRST_WORDS: usize = 16;
/// Marks that a phrase may go on after this hash.
const PREFIX: u32 = 1 << 31;
/// Parts the words of a phrase in its hash.
const SPACE: u32 = 32;

/// How strongly each kind of phrase stands in a leaf: 0 not, 1 somewhere in the first words, 2 at the start, 3 as the whole leaf.
pub type Found = [u8; FURNITURE_KINDS];

/// The phrases of all languages: the hash of a phrase's first word, of its first two, and so on.
static PHRASES: Lookup<HASHES, { slots(HASHES) }> = table();
const HASHES: usize = table::<MOST_WORDS, { slots(MOST_WORDS) }>().len();

const fn table<const WORDS: usize, const SLOTS: usize>() -> Lookup<WORDS, SLOTS> {
    let mut table = Lookup::empty();
    let mut language = 0;
    while language < LANGUAGES {
        let lists = furniture(language).lists();
        let mut kind = 0;
        while kind < FURNITURE_KINDS {
            let mut list = lists[kind];
            while let [phrase, rest @ ..] = list {
                add(&mut table, phrase.as_bytes(), 1 << kind);
                list = rest;
            }
            kind += 1;
        }
        language += 1;
    }
    table
}

/// How many languages have phrases.
const LANGUAGES: usize = lang::ALL.len() + ELSEWHERE.len();
const ELSEWHERE: &[Furniture] = &lang::FURNITURE_ELSEWHERE;

const fn furniture(language: usize) -> &'static Furniture {
    if language < lang::ALL.len() { &lang::ALL[language].furniture } else { &ELSEWHERE[language - lang::ALL.len()] }
}

/// Adds a phrase. The compiler runs this and knows no [`char::is_alphanumeric`]: a test holds that it parts words as [`Words`] does.
const fn add<const WORDS: usize, const SLOTS: usize>(table: &mut Lookup<WORDS, SLOTS>, phrase: &[u8], bits: u32) {
    let (mut word, mut begun, mut rest) = (None, None, phrase);
    loop {
        let next = next_char(rest);
        match (next, word) {
            (Some(('\'' | '’' | '\u{ad}', _)), _) => {}
            (Some((c, _)), _) if is_letter(c) => {
                let hash = match word {
                    Some(hash) => hash,
                    None => SEED,
                };
                word = Some(step(hash, c as u32));
            }
            (_, Some(hash)) => {
                if let Some(begun) = begun {
                    table.add(begun, PREFIX);
                }
                let begins = match begun {
                    Some(begun) => join(begun, hash),
                    None => hash,
                };
                (begun, word) = (Some(begins), None);
            }
            _ => {}
        }
        match next {
            Some((_, after)) => rest = after,
            None => break,
        }
    }
    if let Some(begun) = begun {
        table.add(begun, bits);
    }
}

/// Whether a character of a phrase, which is in lower case, is a letter or digit: of the others only marks on letters are not ASCII.
const fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        _ => {
            !matches!(c, '’' | '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{e47}'..='\u{e4c}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{bcd}')
        }
    }
}

/// The first character of UTF-8 and what follows it.
const fn next_char(text: &[u8]) -> Option<(char, &[u8])> {
    let (code, rest) = match text {
        [a @ 0..0x80, rest @ ..] => (*a as u32, rest),
        [a @ 0..0xe0, b, rest @ ..] => ((*a as u32 & 0x1f) << 6 | *b as u32 & 0x3f, rest),
        [a @ 0..0xf0, b, c, rest @ ..] => ((*a as u32 & 0xf) << 12 | (*b as u32 & 0x3f) << 6 | *c as u32 & 0x3f, rest),
        [a, b, c, d, rest @ ..] => ((*a as u32 & 7) << 18 | (*b as u32 & 0x3f) << 12 | (*c as u32 & 0x3f) << 6 | *d as u32 & 0x3f, rest),
        _ => return None,
    };
    match char::from_u32(code) {
        Some(c) => Some((c, rest)),
        None => None,
    }
}

/// The hash of the beginning of a phrase with one more word.
const fn join(beginning: u64, word: u64) -> u64 {
    step(step(step(beginning, word as u32), (word >> 32) as u32), SPACE)
}

/// The hashes of the first words of a text that comes in pieces.
#[derive(Default)]
pub struct Words {
    hashes: [u64; FIRST_WORDS + 1],
    count: usize,
    open: Option<u64>,
    /// Whether the open word is a number so far, and whether the first word is one.
    is_number: bool,
    begins_with_number: bool,
}

impl Words {
    /// The hashes of the words that have ended.
    pub fn hashes(&self) -> &[u64] {
        self.hashes.get(..self.count).unwrap_or_default()
    }

    /// Whether it has seen enough, and perhaps more.
    pub const fn is_full(&self) -> bool {
        self.count > FIRST_WORDS
    }

    /// The hash of the open word, to which its next letters are to be added.
    #[inline]
    pub fn open(&self) -> u64 {
        self.open.unwrap_or(SEED)
    }

    /// Takes the hash of the open word with its next letters, and whether these are digits.
    #[inline]
    pub fn go_on(&mut self, hash: u64, is_number: bool) {
        self.is_number = (self.is_number || self.open.is_none()) && is_number;
        self.open = Some(hash);
    }

    /// Ends the open word, if there is one.
    #[inline]
    pub fn finish(&mut self) {
        if let Some(word) = self.open.take() {
            self.begins_with_number |= self.count == 0 && self.is_number;
            if let Some(place) = self.hashes.get_mut(self.count) {
                *place = word;
                self.count += 1;
            }
        }
    }

    /// Takes in a node of which nothing but its words matters.
    pub fn read(&mut self, snapshot: &Snapshot, node: NodeId) {
        match snapshot.tag(node) {
            Tag::Text if !self.is_full() => {
                TextFacts::default().read_words(snapshot.text(node), self);
            }
            // A line's end, and where a control or a link begins, part words that no space does: "ADVERTISEMENT<br>SELBY TIRE",
            // "<button>Listen</button><span>3 min</span>".
            Tag::Br | Tag::Button | Tag::A | Tag::Span => self.finish(),
            _ => {}
        }
    }

    /// Ends the text and gives what stands in it.
    pub fn take(&mut self) -> Found {
        self.finish();
        let found = match_words(self.hashes(), usize::from(self.begins_with_number));
        (self.count, self.begins_with_number) = (0, false);
        found
    }
}

/// What stands in the text nodes among `nodes`.
#[inline(never)]
pub fn find(snapshot: &Snapshot, nodes: std::ops::Range<NodeId>) -> Found {
    let mut words = Words::default();
    for node in NodeId::each(&nodes) {
        words.read(snapshot, node);
        if words.is_full() {
            break;
        }
    }
    words.take()
}

/// What stands in words. The first `numbers` of them are only counts: "12 comments".
fn match_words(words: &[u64], numbers: usize) -> Found {
    let mut found = Found::default();
    for start in 0..words.len().min(FIRST_WORDS) {
        let mut begun = None;
        for (i, &word) in words.iter().enumerate().skip(start) {
            let state = begun.map_or(word, |begun| join(begun, word));
            begun = Some(state);
            let bits = PHRASES.get(state);
            if bits & !PREFIX != 0 {
                let strength = if start > numbers { 1 } else { 2 + u8::from(i + 1 == words.len()) };
                for (_, place) in found.iter_mut().enumerate().filter(|(kind, _)| bits >> kind & 1 == 1) {
                    *place = (*place).max(strength);
                }
            }
            if bits & PREFIX == 0 {
                break;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_by_place() {
        let check = |text: &str, kind: usize, expected: u8| {
            let snapshot = Snapshot::of_plain_text(text);
            assert_eq!(find(&snapshot, NodeId(0)..NodeId(2))[kind], expected, "{text}");
        };
        let (share, related, newsletter, comments) = (0, 1, 2, 3);
        check("Share this article", share, 3);
        check("SHARE THIS: Twitter", share, 2);
        check("Please share this", share, 1);
        check("Shared values", share, 0);
        check("Lesen Sie auch: Streik", related, 2);
        check("Don’t miss", related, 3);
        check("12 comments", comments, 3);
        check("12b comments", comments, 1);
        check("S’inscrire", newsletter, 3);
    }

    #[test]
    fn the_end_of_a_line_parts_words() {
        let snapshot = crate::html::parse("<p>ADVERTISEMENT<br>Selby Tire</p>", "");
        let end = snapshot.nodes().last().map_or(NodeId(0), NodeId::next);
        assert_eq!(find(&snapshot, NodeId(0)..end)[4], 2);
        let snapshot = crate::html::parse("<p><span>Recommended</span><a href=/a>Selby</a></p>", "");
        let end = snapshot.nodes().last().map_or(NodeId(0), NodeId::next);
        assert_eq!(find(&snapshot, NodeId(0)..end)[1], 2);
    }

    #[test]
    fn phrases_are_hashed_as_texts_are() {
        let lists = || (0..LANGUAGES).flat_map(|language| furniture(language).lists().into_iter().enumerate());
        for (kind, phrase) in lists().flat_map(|(kind, list)| list.iter().map(move |phrase| (kind, phrase))) {
            let mut words = Words::default();
            TextFacts::default().read_words(phrase, &mut words);
            assert_eq!(words.take()[kind], 3, "{phrase}");
        }
    }
}
