//! What a count of characters tells about a run of text, in any script.

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
        let before = self.words;
        let mut rest = text;
        loop {
            rest = self.ascii(rest);
            let mut chars = rest.chars();
            match chars.next() {
                Some(c) if c.is_whitespace() => self.inside_word = false,
                Some(c) => self.character(c),
                None => return self.words - before,
            }
            rest = chars.as_str();
        }
    }

    fn visible(&mut self, c: char) {
        if self.chars == 0 {
            self.first = c;
            self.hash = SEED;
        }
        self.chars += 1;
        self.last = c;
    }

    /// Takes in the letters and digits of ASCII that a text begins with, and gives the rest: does what
    /// [`TextFacts::character`] does, but most characters are these.
    fn ascii<'t>(&mut self, text: &'t str) -> &'t str {
        let mut hash = if self.chars == 0 { SEED } else { self.hash };
        let (mut upper, mut digits, mut len) = (0, 0, 0);
        for byte in text.bytes() {
            let folded = FOLDED[usize::from(byte)];
            if folded == 0 {
                break;
            }
            hash = step(hash, u32::from(folded));
            upper += u32::from(folded != byte);
            digits += u32::from(folded <= b'9');
            len += 1;
        }
        let (run, rest) = text.split_at_checked(len).unwrap_or((text, ""));
        let (Some(first), Some(last)) = (run.bytes().next(), run.bytes().next_back()) else { return rest };
        if self.chars == 0 {
            self.first = char::from(first);
        }
        if !self.inside_word {
            self.inside_word = true;
            self.words += 1.0;
            self.capitalised += u32::from(first.is_ascii_uppercase());
            self.lower += u32::from(first.is_ascii_lowercase());
        }
        (self.hash, self.last) = (hash, char::from(last));
        self.chars += len as u32;
        self.upper += upper;
        self.digits += digits;
        rest
    }

    fn character(&mut self, c: char) {
        self.visible(c);
        let script = script(c);
        if script != Script::Spaced || c.is_alphanumeric() {
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
            self.digits += u32::from(c.is_ascii_digit());
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
