//! Entities that a page escaped once too often, so that a reader sees "&quot;".

use std::ops::Range;

use super::Repair;

/// The names that are met, of the two thousand that HTML has.
const NAMES: &[(&str, &str)] = &[
    ("lt", "<"),
    ("gt", ">"),
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

/// What a text speaks of where an entity in it is meant as it stands: "In HTML you write &amp; for an ampersand."
const SUBJECTS: &[&str] = &["html", "xml", "ampersand", "entit", "unicode"];

/// Bytes between "&" and ";" at most: "#x1f600".
const LONGEST: usize = 8;

/// The repairs of a text, in order. What stands for "<" or ">" stays: it is what texts on HTML show. So does all that such a
/// text or a pair of quotation marks names.
pub fn repairs(text: &str) -> Vec<Repair> {
    let mut found = entities(text).peekable();
    let is_subject = |text: String| SUBJECTS.iter().any(|subject| text.contains(subject));
    if found.peek().is_none() || is_subject(text.to_lowercase()) {
        return Vec::new();
    }
    let cited = |range: &Range<usize>| {
        let before = text.get(..range.start).and_then(|before| before.chars().next_back());
        let after = text.get(range.end..).and_then(|after| after.chars().next());
        before.is_some_and(|c| "“„‘‚«»\"'`".contains(c)) && after.is_some_and(|c| "”“’‘»«\"'`".contains(c))
    };
    let prose = |character: &str| !character.contains(|c: char| c.is_control() || matches!(c, '<' | '>'));
    let broken = found.filter(|(range, character)| prose(character) && !cited(range));
    broken.map(|(range, replacement)| Repair { range, replacement }).collect()
}

/// The entities in a text: their bytes, "&" and ";" included, and what each stands for.
pub fn entities(text: &str) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    text.match_indices('&').filter_map(|(at, _)| {
        let rest = text.get(at + 1..)?;
        let end = rest.bytes().take(LONGEST + 1).position(|b| b == b';')?;
        Some((at..at + end + 2, character(rest.get(..end)?)?))
    })
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
    char::from_u32(code).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        crate::repair::check_repairs(repairs, text, expected);
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
        check("In HTML you write &amp; for an ampersand, and &nbsp; for a space.", &[]);
        check("Type “&eacute;” to get it.", &[]);
        check("Marks &amp; Spencer", &[("&amp;", "&")]);
    }
}
