//! Splits text into tokens.
//!
//! Takes a range of a text and a language's words; gives tokens in order. The rules, with what each keeps and parts:
//! - a word is a run of letters, with digits after the first: "G20", "B2B"; Han and kana are one token a character;
//! - apostrophes inside a word stay ("O’Brien", "al-Qa'ida" has the token "Qa'ida"), a language's clitics are parted
//!   ("Xi" "’s", "do" "n't") and so are its elisions ("l’" "Allemagne");
//! - stops stay in abbreviations ("U.S.", "Mr.", "a.m."), initials ("J." "K." is "J.K." when written so) and addresses ("bbc.co.uk");
//! - hyphens, slashes and currency signs are tokens: "U.S." "-" "led", "$" "12" "bn";
//! - a number keeps its separators ("12.9", "1,000", "1’000"), letters after it are a token of their own, which touches
//!   it: "5" "m", "3" "pm", "1990" "s", "21" "st".

use super::chars::{Class, class_at};
use super::{Token, TokenKind};
use crate::lang::Segmentation as Words;
use crate::units::TextRange;

/// Bytes of the longest part of an address behind its first: "co" of "bbc.co.uk".
const LONGEST_ADDRESS_PART: usize = 20;

/// Appends the tokens of `range` of `text` to `out`.
#[inline(never)]
pub(super) fn tokenise(text: &str, range: TextRange, words: &Words, out: &mut Vec<Token>) {
    // The range is a passage's, so no token could run over its end but by a fault of the caller: cut the text there.
    let Some(text) = text.get(..range.end.index()) else { return };
    let mut at = range.start.index();
    while at < text.len() {
        let (class, len) = class_at(text, at);
        let end = at + len.max(1);
        at = match class {
            Class::Space | Class::Extend => end,
            Class::Letter => word(text, at, words, out),
            Class::Digit => push(out, at, number_end(text, end), TokenKind::Number),
            Class::Ideograph => push(out, at, extended(text, end), TokenKind::Word),
            Class::Apostrophe | Class::Mark => push(out, at, extended(text, end), TokenKind::Mark),
        };
    }
}

fn push(out: &mut Vec<Token>, start: usize, end: usize, kind: TokenKind) -> usize {
    out.push(Token { range: TextRange::of(start, end), kind });
    end
}

/// The end of the combining characters from `at` on.
fn extended(text: &str, mut at: usize) -> usize {
    while let (Class::Extend, len) = class_at(text, at) {
        at += len;
    }
    at
}

/// The end of the letters, digits and combining characters from `at` on.
#[inline]
fn run_end(text: &str, mut at: usize) -> usize {
    while let (Class::Letter | Class::Digit | Class::Extend, len) = class_at(text, at) {
        at += len;
    }
    at
}

/// The end of a number of which the characters before `at` are known.
#[inline(never)]
fn number_end(text: &str, mut at: usize) -> usize {
    let digits = |mut at: usize| {
        while let (Class::Digit | Class::Extend, len) = class_at(text, at) {
            at += len;
        }
        at
    };
    loop {
        at = digits(at);
        let (class, len) = class_at(text, at);
        let separator = match class {
            Class::Apostrophe => digits(at + len) == at + len + 3,
            _ => matches!(text.as_bytes().get(at), Some(b'.' | b',')),
        };
        if !separator || class_at(text, at + len).0 != Class::Digit {
            return at;
        }
        at += len;
    }
}

/// Reads the word at `start`; gives where it ends.
fn word(text: &str, start: usize, words: &Words, out: &mut Vec<Token>) -> usize {
    let end = run_end(text, start);
    match text.as_bytes().get(end) {
        Some(b'.') => {
            if let Some(stop) = with_stops(text, start, end, words) {
                return push(out, start, stop, TokenKind::Word);
            }
        }
        Some(b'\'' | 0xE2) => return with_apostrophes(text, start, end, words, out),
        _ => {}
    }
    push(out, start, end, TokenKind::Word)
}

/// Reads the word at `start`, the letters of which end before an apostrophe or its like; gives where it ends.
#[inline(never)]
fn with_apostrophes(text: &str, start: usize, mut end: usize, words: &Words, out: &mut Vec<Token>) -> usize {
    let mut apostrophe = None;
    while let (Class::Apostrophe, len) = class_at(text, end) {
        if class_at(text, end + len).0 != Class::Letter {
            break;
        }
        if apostrophe.is_none() && is_one_of(words.elisions, text.get(start..end)) {
            return push(out, start, end + len, TokenKind::Word);
        }
        apostrophe = Some((end, len));
        end = run_end(text, end + len);
    }
    if let Some(from) = apostrophe.and_then(|(at, len)| clitic_start(text, start, at, len, end, words)) {
        push(out, start, from, TokenKind::Word);
        return push(out, from, end, TokenKind::Word);
    }
    push(out, start, end, TokenKind::Word)
}

fn is_one_of(list: &[&str], word: Option<&str>) -> bool {
    word.is_some_and(|word| list.iter().any(|w| w.len() == word.len() && w.eq_ignore_ascii_case(word)))
}

/// Where the clitic of the word `start..end` begins, whose last apostrophe stands at `at` and takes `len` bytes.
fn clitic_start(text: &str, start: usize, at: usize, len: usize, end: usize, words: &Words) -> Option<usize> {
    let tail = text.get(at + len..end)?;
    words.clitics.iter().find_map(|clitic| {
        let (before, after) = clitic.split_once('\'')?;
        let from = at.checked_sub(before.len()).filter(|&from| from > start)?;
        let head = text.get(from..at)?;
        (after.eq_ignore_ascii_case(tail) && before.eq_ignore_ascii_case(head)).then_some(from)
    })
}

/// Where the word `start..end`, which a stop follows, ends if the stop is part of it.
#[inline(never)]
fn with_stops(text: &str, start: usize, end: usize, words: &Words) -> Option<usize> {
    let first = text.get(start..end)?;
    let single = first.chars().take(2).count() == 1;
    let followed = class_at(text, end + 1).0;
    if single && let Some(stop) = acronym_end(text, end) {
        return Some(stop);
    }
    if let Some(stop) = abbreviation_end(text, start, words) {
        return Some(stop);
    }
    if followed == Class::Letter && !single {
        return address_end(text, end);
    }
    (single && is_initial(text, first, end + 1, words)).then_some(end + 1)
}

/// The end of single letters each with its stop, two at least: "U.S.", "a.m.", "J.R.R.", also "U.S.A".
fn acronym_end(text: &str, first_stop: usize) -> Option<usize> {
    let mut at = first_stop + 1;
    let mut letters = 1;
    loop {
        let (class, len) = class_at(text, at);
        if class != Class::Letter {
            break;
        }
        let after = at + len;
        if text.as_bytes().get(after) == Some(&b'.') {
            at = after + 1;
            letters += 1;
        } else if letters > 1 && !matches!(class_at(text, after).0, Class::Letter | Class::Digit) {
            return Some(after);
        } else {
            break;
        }
    }
    (letters > 1).then_some(at)
}

/// The end of the language's longest abbreviation that stands at `start`.
fn abbreviation_end(text: &str, start: usize, words: &Words) -> Option<usize> {
    let rest = text.get(start..)?;
    let first = rest.bytes().next()?;
    // Hundreds are looked at, and most begin with another letter.
    let begins = |abbreviation: &&&str| abbreviation.as_bytes().first().is_some_and(|byte| byte.eq_ignore_ascii_case(&first));
    let matches = |abbreviation: &&&str| begins_with(rest, abbreviation);
    let plain = words.abbreviations.iter().filter(begins).filter(matches);
    let numbered = words.before_number.iter().filter(begins).filter(matches).filter(|a| {
        let after = rest.get(a.len()..).unwrap_or("").trim_start_matches([' ', '\u{A0}', '\u{202F}']);
        class_at(after, 0).0 == Class::Digit
    });
    plain.chain(numbered).map(|a| a.len()).max().map(|len| start + len)
}

/// Whether a text begins with an abbreviation, as it is written or in capitals.
#[inline(never)]
fn begins_with(text: &str, abbreviation: &str) -> bool {
    let Some(found) = text.get(..abbreviation.len()) else { return false };
    let same = found == abbreviation || (found.eq_ignore_ascii_case(abbreviation) && !found.bytes().any(|b| b.is_ascii_lowercase()));
    same && !matches!(class_at(text, abbreviation.len()).0, Class::Letter)
}

/// The end of an address whose first part ends at the stop `stop`: "bbc.co.uk", "Booking.com".
fn address_end(text: &str, stop: usize) -> Option<usize> {
    let mut end = stop;
    loop {
        let after = end + 1;
        let lower = text.get(after..).is_some_and(|rest| rest.starts_with(char::is_lowercase));
        let part = run_end(text, after);
        if !lower || part - after > LONGEST_ADDRESS_PART {
            break;
        }
        end = part;
        if text.as_bytes().get(end) != Some(&b'.') {
            break;
        }
    }
    (end > stop).then_some(end)
}

/// Whether the single letter before `after` is an initial: a capital, before another capital that begins no sentence.
fn is_initial(text: &str, letter: &str, after: usize, words: &Words) -> bool {
    let Some(rest) = text.get(after..) else { return false };
    let rest = rest.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    let next = rest.get(..run_end(rest, 0)).unwrap_or("");
    letter.starts_with(char::is_uppercase) && next.starts_with(char::is_uppercase) && !is_one_of(words.starters, Some(next))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang;
    use crate::units::slice;

    fn check(language: &str, text: &str, expected: &str) {
        let words = lang::of_tag(language).map_or(&Words::UNKNOWN, |l| &l.segmentation);
        let mut tokens = Vec::new();
        tokenise(text, TextRange::of(0, text.len()), words, &mut tokens);
        let found: Vec<_> = tokens.iter().map(|t| slice(text, t.range)).collect();
        assert_eq!(found.join(" | "), expected, "{text}");
    }

    #[test]
    fn words_and_apostrophes() {
        for (text, expected) in [
            ("Xi’s plan", "Xi | ’s | plan"),
            ("XI'S PLAN", "XI | 'S | PLAN"),
            ("O’Brien's dog", "O’Brien | 's | dog"),
            ("al-Qa'ida", "al | - | Qa'ida"),
            ("don't, won’t, CAN'T", "do | n't | , | wo | n’t | , | CA | N'T"),
            ("they're I'm we've", "they | 're | I | 'm | we | 've"),
            ("the Democrats' bill", "the | Democrats | ' | bill"),
            ("the ’90s", "the | ’ | 90 | s"),
            ("N'Djamena", "N'Djamena"),
            ("rock'n'roll", "rock'n'roll"),
            ("‘Tis D’Angelo’s", "‘ | Tis | D’Angelo | ’s"),
            ("e\u{301}te\u{301} a\u{AD}b", "e\u{301}te\u{301} | a\u{AD}b"),
        ] {
            check("en", text, expected);
        }
    }

    #[test]
    fn stops_inside_and_after_words() {
        for (text, expected) in [
            ("the U.S. Senate", "the | U.S. | Senate"),
            ("U.S.-led", "U.S. | - | led"),
            ("the U.S.A today", "the | U.S.A | today"),
            ("Mr. Kato left.", "Mr. | Kato | left | ."),
            ("MR. KATO", "MR. | KATO"),
            ("at 3 p.m. Friday", "at | 3 | p.m. | Friday"),
            ("J.K. Rowling, J. K. Smith", "J.K. | Rowling | , | J. | K. | Smith"),
            ("J.Smith", "J. | Smith"),
            ("Malcolm X. He", "Malcolm | X | . | He"),
            ("plan B.", "plan | B | ."),
            ("a Ph.D. from", "a | Ph.D. | from"),
            ("No. 5, said no.", "No. | 5 | , | said | no | ."),
            ("Is it? No. He left", "Is | it | ? | No | . | He | left"),
            ("on bbc.co.uk and Booking.com.", "on | bbc.co.uk | and | Booking.com | ."),
            ("the end.The start", "the | end | . | The | start"),
            ("Acme Inc.", "Acme | Inc."),
            ("wait...", "wait | . | . | ."),
        ] {
            check("en", text, expected);
        }
    }

    #[test]
    fn numbers_and_signs() {
        for (text, expected) in [
            ("$12.9bn", "$ | 12.9 | bn"),
            ("1,000 and 1’000.50", "1,000 | and | 1’000.50"),
            ("5m, 3pm, 1990s, 21st", "5 | m | , | 3 | pm | , | 1990 | s | , | 21 | st"),
            ("in 2019.", "in | 2019 | ."),
            ("10:30", "10 | : | 30"),
            ("4.2%", "4.2 | %"),
            ("9/11, F-16, G20", "9 | / | 11 | , | F | - | 16 | , | G20"),
            ("AT&T", "AT | & | T"),
            ("€5–7", "€ | 5 | – | 7"),
            ("6'2", "6 | ' | 2"),
        ] {
            check("en", text, expected);
        }
    }

    #[test]
    fn other_languages() {
        for (language, text, expected) in [
            ("fr", "l’Allemagne d'Estaing aujourd'hui", "l’ | Allemagne | d' | Estaing | aujourd'hui"),
            ("it", "L'Aquila dell’Italia", "L' | Aquila | dell’ | Italia"),
            ("de", "z.B. am 3. Mai in St. Gallen", "z.B. | am | 3 | . | Mai | in | St. | Gallen"),
            ("es", "EE.UU. y el Sr. Díaz", "EE.UU. | y | el | Sr. | Díaz"),
            ("zh", "习近平2023年。", "习 | 近 | 平 | 2023 | 年 | 。"),
            ("hi", "नरेन्द्र मोदी ने कहा।", "नरेन्द्र | मोदी | ने | कहा | ।"),
            ("ko", "윤석열 대통령", "윤석열 | 대통령"),
            ("th", "ผู้นำ", "ผู้นำ"),
        ] {
            check(language, text, expected);
        }
    }
}
