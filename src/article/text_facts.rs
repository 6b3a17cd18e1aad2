//! What a count of characters tells about a run of text, in any script.

use super::phrases::Words;
use super::words::{Script, script, share};
use crate::hash::{SEED, step};

/// Counts over the characters of a leaf, white space left out.
#[derive(Clone, Debug, Default)]
pub struct TextFacts {
    /// Words, comparable between scripts; see [`super::words`].
    pub words: f32,
    /// Those of them inside links.
    pub link_words: f32,
    /// Those of them inside `b` or `strong`.
    pub bold_words: f32,
    /// Those of them inside buttons.
    pub button_words: f32,
    /// How many links begin in it.
    pub links: u32,
    /// How many images stand in it.
    pub images: u32,
    /// How many `time` elements stand in it.
    pub times: u32,
    /// Characters that are not white space.
    pub chars: u32,
    /// Digits.
    pub digits: u32,
    /// Spaced words that begin with a capital.
    pub capitalised: u32,
    /// Spaced words that begin with a small letter.
    pub lower: u32,
    /// Capital letters.
    pub upper: u32,
    /// Commas and their kin inside a sentence.
    pub commas: u32,
    /// Full stops and their kin.
    pub stops: u32,
    /// Bars, bullets, arrows and the like, which part items rather than clauses.
    pub separators: u32,
    /// Colons.
    pub colons: u32,
    /// Quotation marks.
    pub quotes: u32,
    /// Whether a copyright sign stands in it.
    pub copyright: bool,
    /// Whether an `@` stands in it.
    pub at_sign: bool,
    /// The first and last characters that are not white space.
    pub first: char,
    /// See [`TextFacts::first`].
    pub last: char,
    /// A hash of the letters and digits in lower case: equal for texts that read the same.
    pub hash: u64,
    inside_word: bool,
}

impl TextFacts {
    /// Takes in the next characters of the leaf and gives how many words began in them.
    pub fn read(&mut self, text: &str) -> f32 {
        self.read_words(text, &mut Words::default())
    }

    /// The same, giving its first words to those that set phrases are made of.
    pub fn read_words(&mut self, text: &str, words: &mut Words) -> f32 {
        let before = self.words;
        let mut rest = text;
        loop {
            rest = self.plain(rest, words);
            let mut chars = rest.chars();
            let Some(c) = chars.next() else { break };
            self.character(c, words);
            rest = chars.as_str();
        }
        self.words - before
    }

    fn visible(&mut self, c: char) {
        if self.chars == 0 {
            self.first = c;
            self.hash = SEED;
        }
        self.chars += 1;
        self.last = c;
    }

    /// Takes in the letters, digits and white space of ASCII that a text begins with, and gives the rest: does what
    /// [`TextFacts::character`] does, but most characters are these.
    #[inline]
    fn plain<'t>(&mut self, text: &'t str, words: &mut Words) -> &'t str {
        let bytes = text.as_bytes();
        let (mut hash, mut counts, mut end) = (if self.chars == 0 { SEED } else { self.hash }, 0, 0);
        loop {
            let (start, before, mut word) = (end, counts, words.open());
            while let Some(&byte) = bytes.get(end)
                && FOLDED[usize::from(byte)] != 0
            {
                let folded = u32::from(FOLDED[usize::from(byte)]);
                hash = step(hash, folded);
                word = step(word, folded);
                counts += COUNTS[usize::from(byte)];
                end += 1;
            }
            if let Some((&first, &last)) = bytes.get(start..end).and_then(|run| Some((run.first()?, run.last()?))) {
                if self.chars == 0 {
                    self.first = char::from(first);
                }
                if !self.inside_word {
                    self.inside_word = true;
                    self.words += 1.0;
                    self.capitalised += u32::from(first.is_ascii_uppercase());
                    self.lower += u32::from(first.is_ascii_lowercase());
                }
                self.chars += (end - start) as u32;
                self.last = char::from(last);
                words.go_on(word, (counts - before) as u32 as usize == end - start);
            }
            if !bytes.get(end).is_some_and(|byte| matches!(byte, b'\t'..=b'\r' | b' ')) {
                break;
            }
            self.inside_word = false;
            words.finish();
            end += 1;
        }
        if self.chars > 0 {
            self.hash = hash;
        }
        self.upper += (counts >> 32) as u32;
        self.digits += counts as u32;
        text.get(end..).unwrap_or_default()
    }

    fn character(&mut self, c: char, words: &mut Words) {
        if c.is_whitespace() {
            self.inside_word = false;
            words.finish();
            return;
        }
        self.visible(c);
        let (script, is_letter) = (script(c), c.is_alphanumeric());
        if is_letter {
            words.go_on(step(words.open(), lower(c)), false);
        } else if !matches!(c, '\'' | '’' | '\u{ad}') {
            words.finish();
        }
        if script != Script::Spaced || is_letter {
            self.hash = step(self.hash, lower(c));
            if script != Script::Spaced {
                self.words += share(script);
                self.inside_word = false;
            } else if !self.inside_word {
                self.words += 1.0;
                self.inside_word = true;
                self.capitalised += u32::from(c.is_uppercase());
                self.lower += u32::from(c.is_lowercase());
            }
            self.upper += u32::from(c.is_uppercase());
            return;
        }
        match c {
            '\'' | '’' | '-' | '\u{ad}' => return,
            ',' | ';' | '،' | '、' | '，' | '؛' | '；' => self.commas += 1,
            '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '۔' => self.stops += 1,
            ':' | '：' => self.colons += 1,
            '|' | '·' | '•' | '»' | '«' | '→' | '←' | '›' | '‹' | '>' | '/' => self.separators += 1,
            '"' | '“' | '”' | '„' | '「' | '」' => self.quotes += 1,
            '©' => self.copyright = true,
            '@' => self.at_sign = true,
            _ => {}
        }
        self.inside_word = false;
    }

    /// Whether the text ends as a sentence does, closing quotation marks and brackets aside.
    pub fn ends_sentence(&self) -> bool {
        matches!(self.last, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '۔' | '"' | '”' | '»' | '」' | '’' | ')')
    }

    /// The share of its words that stand in links, 0 to 1.
    pub fn link_density(&self) -> f32 {
        if self.words > 0.0 { (self.link_words / self.words).min(1.0) } else { 0.0 }
    }

    /// Whether all its words stand in buttons and the like.
    pub fn is_control(&self) -> bool {
        self.button_words >= self.words
    }
}

/// For each byte whether it is a capital, in the upper half, or a digit, in the lower: one sum counts both.
static COUNTS: [u64; 256] = {
    let mut counts = [0; 256];
    let mut byte = 0u8;
    while byte < 128 {
        counts[byte as usize] = (byte.is_ascii_uppercase() as u64) << 32 | byte.is_ascii_digit() as u64;
        byte += 1;
    }
    counts
};

/// For each byte the letter or digit of ASCII that it is, in lower case; 0 for all other bytes.
pub static FOLDED: [u8; 256] = {
    let mut folded = [0; 256];
    let mut byte = 0u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            folded[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    folded
};

/// The code of a character in lower case, where that is one character.
pub fn lower(c: char) -> u32 {
    if c.is_ascii() { c.to_ascii_lowercase() as u32 } else { c.to_lowercase().next().unwrap_or(c) as u32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(text: &str) -> TextFacts {
        let mut facts = TextFacts::default();
        facts.read(text);
        facts
    }

    #[test]
    fn characters_are_counted() {
        let f = facts(" “Stop,” said Ann in 2024. | © Ed’s ");
        assert_eq!((f.words, f.capitalised, f.lower, f.digits), (6.0, 3, 2, 4));
        assert_eq!((f.commas, f.stops, f.separators, f.quotes, f.copyright), (1, 1, 1, 2, true));
        assert_eq!((f.first, f.last), ('“', 's'));
    }

    #[test]
    fn texts_that_read_the_same_have_one_hash() {
        assert_eq!(facts("Read More »").hash, facts("read\n more").hash);
        assert_ne!(facts("read more").hash, facts("read less").hash);
    }

    #[test]
    fn a_word_split_between_nodes_counts_once() {
        let mut f = facts("T");
        f.read("he key");
        assert_eq!(f.words, 2.0);
    }
}
