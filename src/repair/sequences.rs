//! One character that was read as several of a single-byte code page: "Ã©" for "é".
//!
//! Takes the characters of a text and a page; gives the character whose UTF-8 stands at an index, and how much the way it
//! stands there tells. It judges no neighbours.

use super::pages::{PAGES, THAI, bytes_of};

/// Surrogates that were written as UTF-8 each for itself: the first three bytes of six.
const SURROGATES: [u8; 2] = [0xed, 0xa0];

/// A character that stands broken.
pub struct Sequence {
    /// What it should be.
    pub character: char,
    /// How many characters of the text it takes.
    pub length: usize,
    /// Whether the last of them is a plain space that was a no-break one.
    pub spaced: bool,
}

/// The characters of a text with the bytes at which they stand.
#[derive(Clone, Copy)]
pub struct Characters<'a>(pub &'a [(usize, char)]);

impl Characters<'_> {
    /// The character at an index.
    pub fn char(&self, index: usize) -> Option<char> {
        self.0.get(index).map(|&(_, c)| c)
    }

    /// The bytes, by page, that the character at an index may have been; none for ASCII.
    pub fn bytes(&self, index: usize) -> [u8; PAGES] {
        match self.char(index) {
            Some(c) if !c.is_ascii() => bytes_of(c),
            _ => [0; PAGES],
        }
    }

    /// The character whose UTF-8 stands at an index in the characters of a page.
    pub fn sequence(&self, page: usize, index: usize) -> Option<Sequence> {
        let lead = self.bytes(index)[page];
        let length = match lead {
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => return None,
        };
        let mut bytes = [lead, 0, 0, 0];
        let mut spaced = false;
        for (offset, byte) in bytes.iter_mut().enumerate().take(length).skip(1) {
            *byte = self.bytes(index + offset)[page];
            if *byte == 0 && offset + 1 == length && self.char(index + offset) == Some(' ') && self.may_lose_space(page, index, length) {
                (*byte, spaced) = (0xa0, true);
            }
            if !(0x80..=0xbf).contains(byte) {
                // The last byte of a closing quotation mark is undefined in most pages, and many programs lose it.
                return (lead == 0xe2 && offset == 2 && bytes[1] == 0x80).then(|| self.lost(index + 2))?;
            }
        }
        if bytes.starts_with(&SURROGATES[..1]) && bytes[1] >= SURROGATES[1] {
            return self.surrogates(page, index);
        }
        let character = std::str::from_utf8(bytes.get(..length)?).ok()?.chars().next()?;
        // Nobody writes a cedilla alone: "Āø" is a name.
        let is_meant = character != '¸' || self.char(index) == Some('Â');
        (is_plausible(character) && is_meant).then_some(Sequence { character, length, spaced })
    }

    /// Whether a space may stand for the no-break space that was a letter's last byte: after "Ã", "Â" and "Å", and inside
    /// words of other scripts, of which such a lead is never a letter by itself.
    fn may_lose_space(&self, page: usize, index: usize, length: usize) -> bool {
        let next = |c: fn(char) -> bool| self.char(index + length).is_some_and(c);
        match self.char(index) {
            Some('Ã' | 'Â') => true,
            Some('Å') => next(char::is_lowercase),
            // "Г l’est": the word of one letter in a Latin text.
            Some('Г') => {
                next(|c| c.is_ascii_alphabetic()) && self.0.get(index.wrapping_sub(2)).is_some_and(|&(_, c)| c.is_ascii_alphabetic())
            }
            Some('Ð' | 'Ñ' | 'Р' | 'Î' | 'Ï' | '×' | 'Ø' | 'Ù' | 'à') => (0xc2..=0xf4).contains(&self.bytes(index + length)[page]),
            _ => false,
        }
    }

    /// The character of two surrogates, each written as three bytes, as old programs of Java and Oracle do.
    fn surrogates(&self, page: usize, index: usize) -> Option<Sequence> {
        let byte = |offset: usize| self.bytes(index + offset)[page];
        let unit = |offset: usize| {
            let [lead, middle, last] = [byte(offset), byte(offset + 1), byte(offset + 2)];
            let is_unit = lead == SURROGATES[0] && middle >= SURROGATES[1] && middle < 0xc0 && (0x80..0xc0).contains(&last);
            is_unit.then(|| 0xd000 | u16::from(middle & 0x3f) << 6 | u16::from(last & 0x3f))
        };
        let character = char::decode_utf16([unit(0)?, unit(3)?]).next()?.ok()?;
        is_plausible(character).then_some(Sequence { character, length: 6, spaced: false })
    }

    /// "â€" without its third character, or with U+FFFD for it: only the closing quotation mark has one that gets lost.
    fn lost(&self, third: usize) -> Option<Sequence> {
        let quote = |length| Some(Sequence { character: '”', length, spaced: false });
        match self.char(third) {
            Some('\u{fffd}') => quote(3),
            Some(c) if !c.is_ascii() => None,
            _ => quote(2),
        }
    }

    /// What a leading "Ã", "Â", "Ä", "Å" or its like in another page tells: before anything beyond ASCII it is hardly ever
    /// right, but for a closing mark after a word in capitals ("MANHÃ”"), and for letters after the latter two.
    pub fn telling(&self, page: usize, index: usize, length: usize) -> u32 {
        let is_latin = self.char(index).is_some_and(|c| c < '\u{250}' && c.is_uppercase());
        let lead = self.bytes(index)[page];
        if page == THAI && lead == 0xc3 {
            // "cafรฉ": a Latin word that goes on in Thai; whether the text is Thai is asked later.
            return u32::from(index.checked_sub(1).and_then(|i| self.char(i)).is_some_and(|c| c.is_ascii_lowercase()));
        }
        if lead == 0xe2 && length == 3 && matches!(self.bytes(index + 1)[page], 0x80 | 0x82) {
            // Dashes, quotation marks and the euro: "â€™", "вЂ“", "‚Äì" are words of no language.
            return 2;
        }
        if matches!(self.char(index), Some('–' | '—')) {
            // Cyrillic read as Mac OS Roman: a dash before every other letter.
            return 1;
        }
        if self.char(index) == Some('√') && self.char(index + 1) == Some('†') {
            // The one broken letter ("à") that stands alone as a word and is made of two signs.
            return 2;
        }
        if self.char(index) == Some('â') && self.char(index + 1).is_some_and(|c| matches!(c, 'œ' | '™' | 'š' | '˜')) {
            // Dingbats: "âœ”".
            return 2;
        }
        let (Some(second), true) = (self.char(index + 1), length == 2 && is_latin && (0xc2..=0xc5).contains(&lead)) else { return 0 };
        let before = index.checked_sub(1).and_then(|i| self.char(i));
        let third = self.char(index + 2);
        if lead < 0xc4 && second == ' ' {
            return 0;
        }
        if lead >= 0xc4 && matches!(second, '\u{a0}' | ' ') {
            // "Å veice": a capital that no word is.
            return u32::from(third.is_some_and(char::is_lowercase) && !before.is_some_and(char::is_alphanumeric));
        }
        let is_money = matches!(second, '£' | '¢' | '¥' | '€' | '¤');
        if lead >= 0xc4 && is_money && before.is_some_and(|c| c.is_uppercase()) {
            // "MÄ£ÄM": capitals with signs for letters.
            return 0;
        }
        if lead == 0xc3 && second == '’' && third == Some('s') && !before.is_some_and(char::is_alphanumeric) {
            // "a lot of Ã’s".
            return 0;
        }
        if self.char(index) == Some('Ã') && second == '™' && before.is_some_and(char::is_uppercase) {
            // "OÃ™": words end in "Ù", and no product's name in "Ã".
            return 2;
        }
        let closes = matches!(second, '“' | '”' | '‘' | '’' | '»' | '›' | '–' | '—' | '…' | '•' | '™');
        let goes_on = third.is_some_and(char::is_alphanumeric);
        let is_common = lead >= 0xc4 && self.bytes(index + 1)[page] >= 0xa0 && (second.is_alphabetic() || second.is_whitespace());
        if closes && !goes_on || is_common { 0 } else { 2 }
    }
}

/// Whether a character occurs in texts at all often: chance chains decode to those that do not.
fn is_plausible(c: char) -> bool {
    matches!(c,
        '\u{80}'..='\u{17e}' | '\u{218}'..='\u{21b}' | '\u{1a0}' | '\u{1a1}' | '\u{1af}' | '\u{1b0}' | '\u{192}' | '\u{2c6}' | '\u{2c7}' | '\u{2dc}'
        | '\u{300}'..='\u{304}' | '\u{306}'..='\u{308}' | '\u{30a}'..='\u{30c}' | '\u{327}' | '\u{336}'
        | '\u{386}'..='\u{3ce}'
        | '\u{401}'..='\u{45f}' | '\u{490}'..='\u{491}'
        | '\u{591}'..='\u{5c7}' | '\u{5d0}'..='\u{5ea}' | '\u{5f3}'..='\u{5f4}'
        | '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{621}'..='\u{63a}' | '\u{640}'..='\u{652}' | '\u{660}'..='\u{669}' | '\u{67e}' | '\u{686}' | '\u{698}' | '\u{6a9}' | '\u{6af}' | '\u{6cc}'
        | '\u{900}'..='\u{97f}' | '\u{980}'..='\u{9ff}' | '\u{b80}'..='\u{bff}' | '\u{c00}'..='\u{c7f}' | '\u{e01}'..='\u{e5b}' | '\u{10d0}'..='\u{10f0}'
        | '\u{1ea0}'..='\u{1ef9}'
        | '\u{2000}'..='\u{206f}' | '\u{2070}'..='\u{208e}' | '\u{20a0}'..='\u{20bf}'
        | '\u{2100}'..='\u{214f}' | '\u{2150}'..='\u{215e}' | '\u{2190}'..='\u{21ff}' | '\u{2200}'..='\u{23ff}' | '\u{2500}'..='\u{27bf}'
        | '\u{3000}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{fb00}'..='\u{fb04}' | '\u{fe0f}' | '\u{feff}' | '\u{ff01}'..='\u{ffe6}' | '\u{fffd}'
        | '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f300}'..='\u{1faff}'
    )
}
