//! Entities that a page escaped once too often, so that a reader sees "&quot;".

use super::Repair;

/// Names that nobody writes on purpose in prose. `lt` and `gt` are not among them: "&lt;" is what texts on HTML show.
const NAMES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("apos", "'"),
    ("quot", "\""),
    ("nbsp", "\u{a0}"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("sbquo", "‚"),
    ("bdquo", "„"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("hellip", "…"),
    ("bull", "•"),
    ("middot", "·"),
    ("euro", "€"),
    ("pound", "£"),
    ("trade", "™"),
    ("copy", "©"),
    ("reg", "®"),
    ("deg", "°"),
    ("agrave", "à"),
    ("aacute", "á"),
    ("acirc", "â"),
    ("atilde", "ã"),
    ("auml", "ä"),
    ("aring", "å"),
    ("aelig", "æ"),
    ("ccedil", "ç"),
    ("egrave", "è"),
    ("eacute", "é"),
    ("ecirc", "ê"),
    ("euml", "ë"),
    ("igrave", "ì"),
    ("iacute", "í"),
    ("icirc", "î"),
    ("iuml", "ï"),
    ("ntilde", "ñ"),
    ("ograve", "ò"),
    ("oacute", "ó"),
    ("ocirc", "ô"),
    ("otilde", "õ"),
    ("ouml", "ö"),
    ("oslash", "ø"),
    ("ugrave", "ù"),
    ("uacute", "ú"),
    ("ucirc", "û"),
    ("uuml", "ü"),
    ("szlig", "ß"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("Eacute", "É"),
    ("Ntilde", "Ñ"),
];

/// Bytes between "&" and ";" at most: "#x1f600".
const LONGEST: usize = 8;

/// The repairs of a text, in order.
pub fn repairs(text: &str) -> Vec<Repair> {
    let mut out = Vec::new();
    for (at, _) in text.match_indices('&') {
        let rest = &text[at + 1..];
        let Some(end) = rest.bytes().take(LONGEST + 1).position(|b| b == b';') else { continue };
        if let Some(replacement) = rest.get(..end).and_then(character) {
            out.push(Repair { range: at..at + end + 2, replacement });
        }
    }
    out
}

/// What an entity's name stands for.
fn character(name: &str) -> Option<String> {
    let Some(number) = name.strip_prefix('#') else {
        return NAMES.iter().find(|(known, _)| *known == name).map(|&(_, c)| c.to_owned());
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).filter(|c| !c.is_control() && !matches!(c, '<' | '>')).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let got = repairs(text);
        assert_eq!(got.iter().map(|r| (&text[r.range.clone()], r.replacement.as_str())).collect::<Vec<_>>(), expected, "{text:?}");
    }

    #[test]
    fn entities_that_a_reader_sees_are_resolved() {
        check("&quot;Ja&quot;", &[("&quot;", "\""), ("&quot;", "\"")]);
        check("it&#8217;s &#x2014; R&amp;D", &[("&#8217;", "’"), ("&#x2014;", "—"), ("&amp;", "&")]);
    }

    #[test]
    fn other_ampersands_stay() {
        for text in ["AT&T; B & C", "&bogus; &;", "write &lt;p&gt;", "&#0; &#60;", "a&b"] {
            check(text, &[]);
        }
    }
}
