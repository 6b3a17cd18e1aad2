//! Characters that nobody sees and no text needs: control characters, soft hyphens, zero-width spaces.

use super::Repair;

/// What the C1 controls mean in windows-1252, which is what programs that write them mean; empty where it has none.
const C1: [&str; 32] = [
    "€", "", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "", "", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›",
    "œ", "", "ž", "Ÿ",
];

/// The repairs of a text, in order.
pub fn repairs(text: &str) -> Vec<Repair> {
    let mut out = Vec::new();
    let bytes = text.as_bytes().iter().copied().enumerate().zip(text.bytes().skip(1).map(Some).chain([None]));
    for ((at, byte), next) in bytes {
        if !may_begin(byte, next) {
            continue;
        }
        let mut rest = text.get(at..).unwrap_or("").chars();
        let Some(c) = rest.next() else { continue };
        let before = || text.get(..at).and_then(|text| text.chars().next_back());
        let after = || rest.clone().next();
        let replacement = match c {
            '\t' | '\n' | '\r' | '\u{c}' => None,
            '\u{80}'..='\u{9f}' => C1.get(c as usize - 0x80).copied(),
            c if c.is_control() => Some(""),
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => Some(""),
            // Joiners shape Arabic and Indic words and emoji; between other characters they do nothing.
            '\u{200c}' | '\u{200d}' => (!needs_joiner(before()) || !needs_joiner(after())).then_some(""),
            _ => None,
        };
        if let Some(replacement) = replacement {
            out.push(Repair { range: at..at + c.len_utf8(), replacement: replacement.to_owned() });
        }
    }
    out
}

/// Whether one of these characters may begin with two bytes; most text is passed over by this alone.
fn may_begin(byte: u8, next: Option<u8>) -> bool {
    match byte {
        0..0x20 | 0x7f => true,
        0xc2 => next.is_some_and(|next| next <= 0xad),
        0xe2 => matches!(next, Some(0x80 | 0x81)),
        0xef => next == Some(0xbb),
        _ => false,
    }
}

/// Whether a character changes its shape beside a joiner.
fn needs_joiner(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(c, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{109f}' | '\u{1780}'..='\u{18af}' | '\u{200c}'..='\u{200d}' | '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{fb50}'..='\u{fdff}' | '\u{1f000}'..='\u{1faff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        crate::repair::check_repairs(repairs, text, expected);
    }

    #[test]
    fn what_nobody_sees_goes() {
        check("ex\u{ad}am\u{200b}ple\u{7}", &[("\u{ad}", ""), ("\u{200b}", ""), ("\u{7}", "")]);
        check("it\u{92}s", &[("\u{92}", "’")]);
        check("a\u{200d}b", &[("\u{200d}", "")]);
    }

    #[test]
    fn what_shapes_words_stays() {
        check("می\u{200c}خواهم", &[]);
        check("👩\u{200d}🚀", &[]);
        check("tab\tnew\nline", &[]);
    }
}
