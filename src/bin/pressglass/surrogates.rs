//! Halves of surrogate pairs in the escapes of JSON: some programs write strings that have them, and Rust has none such.

use std::borrow::Cow;

/// Characters of an escape, `\ud83d`.
const ESCAPE: usize = 6;

/// The JSON with `\ufffd` in place of each escape of half a surrogate pair. That is one character too, and one UTF-16 unit,
/// so offsets stay what they are for whoever wrote it.
pub fn paired(json: &str) -> Cow<'_, str> {
    let mut out = String::new();
    // Up to `copied` all is in `out`.
    let (mut copied, mut at) = (0, 0);
    while let Some(found) = json.get(at..).and_then(|rest| rest.find('\\')) {
        at += found;
        match (unit(json, at), unit(json, at + ESCAPE)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => at += 2 * ESCAPE,
            (Some(0xd800..=0xdfff), _) => {
                out.push_str(json.get(copied..at).unwrap_or_default());
                out.push_str(r"\ufffd");
                at += ESCAPE;
                copied = at;
            }
            // What follows is escaped, and may be a backslash itself.
            _ => at = json.ceil_char_boundary(at + 2),
        }
    }
    if copied == 0 { Cow::Borrowed(json) } else { Cow::Owned(out + json.get(copied..).unwrap_or_default()) }
}

/// The UTF-16 unit of the escape at a byte, if there is one.
fn unit(json: &str, at: usize) -> Option<u16> {
    let digits = json.get(at..at + ESCAPE)?.strip_prefix(r"\u")?;
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_replaced_and_pairs_are_not() {
        let cases = [
            (r#"{"text": "one"}"#, r#"{"text": "one"}"#),
            (r#""\ud83d\ude00""#, r#""\ud83d\ude00""#),
            (r#""\uD83D\uDE00 \u00e9 \n""#, r#""\uD83D\uDE00 \u00e9 \n""#),
            (r#""\ud83d""#, r#""\ufffd""#),
            (r#""\uDE00 é\ud83d x""#, r#""\ufffd é\ufffd x""#),
            (r#""\ude00\ud83d""#, r#""\ufffd\ufffd""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ud83d\u0041""#, r#""\ufffd\u0041""#),
            // An escaped backslash before letters.
            (r#""\\ud83d""#, r#""\\ud83d""#),
            (r#""\\\ud83d""#, r#""\\\ufffd""#),
            // No JSON, left to the parser.
            (r#""\ud8"#, r#""\ud8"#),
            (r#""\u+83d \é \"#, r#""\u+83d \é \"#),
        ];
        for (json, expected) in cases {
            assert_eq!(paired(json), expected, "{json}");
        }
    }
}
