//! How unlikely it is that characters stand next to each other in text that is right.
//!
//! The idea is that of `ftfy`'s badness (rspeer/python-ftfy, Apache-2.0): not a language's letters are judged but the
//! company they keep. Weights: 1 is odd but seen, 2 is a mistake in all but names of products, 3 is never right.

/// What a character is, as far as its neighbours care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    /// A control character.
    Control,
    Space,
    Lower(Script),
    Upper(Script),
    /// A letter of a script without cases.
    Letter(Script),
    Digit,
    /// Marks that open ("„", "¿") and never follow a letter.
    Open,
    /// Marks inside which no word goes on ("»", "”", "•").
    Aside,
    /// Marks that may stand between letters ("’", "–", "…"), and all of ASCII's.
    Mark,
    /// Signs that follow words or numbers ("™", "°", "²").
    Trailing,
    /// Lines of which tables are drawn ("─", "┼").
    Line,
    /// Any other sign ("¢", "¬", "√").
    Symbol,
}

/// Scripts that are not mixed inside a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Thai,
    /// Any other: often written beside Latin without a space.
    Other,
}

fn script(c: char) -> Script {
    match c {
        '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{fb00}'..='\u{fb06}' => Script::Latin,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{590}'..='\u{5ff}' => Script::Hebrew,
        '\u{600}'..='\u{6ff}' => Script::Arabic,
        '\u{e00}'..='\u{e7f}' => Script::Thai,
        _ => Script::Other,
    }
}

fn class(c: char) -> Class {
    match c {
        '\t' | '\n' | '\r' => Class::Space,
        c if c.is_control() => Class::Control,
        c if c.is_whitespace() => Class::Space,
        '„' | '‚' | '¿' | '¡' => Class::Open,
        '«' | '»' | '‹' | '›' | '“' | '”' | '•' => Class::Aside,
        '‘' | '’' | '–' | '—' | '…' | '·' | '\u{ad}' | '\u{2010}'..='\u{2015}' => Class::Mark,
        '°' | '²' | '³' | '¹' | 'º' | 'ª' | '™' | '®' | '©' => Class::Trailing,
        'ƒ' | 'µ' | '†' | '‡' | '‰' | '\u{2b0}'..='\u{2ff}' => Class::Symbol,
        c if c.is_lowercase() => Class::Lower(script(c)),
        c if c.is_uppercase() => Class::Upper(script(c)),
        c if c.is_alphabetic() || is_mark(c) => Class::Letter(script(c)),
        '0'..='9' => Class::Digit,
        c if c.is_ascii() => Class::Mark,
        c if c.is_numeric() && !('\u{bc}'..='\u{be}').contains(&c) => Class::Digit,
        // Pictures stand behind words as marks do.
        '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}' => Class::Mark,
        '\u{2500}'..='\u{257f}' => Class::Line,
        '\u{300}'..='\u{36f}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}' => Class::Mark,
        _ => Class::Symbol,
    }
}

/// Vowel signs and points of scripts without cases, which Unicode does not all count as letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{670}' | '\u{e31}'..='\u{e4e}' | '\u{900}'..='\u{dff}')
}

impl Class {
    fn script(self) -> Option<Script> {
        match self {
            Self::Lower(script) | Self::Upper(script) | Self::Letter(script) => Some(script),
            _ => None,
        }
    }

    fn is_cased(self) -> bool {
        matches!(self, Self::Lower(_) | Self::Upper(_))
    }
}

/// How bad a run of characters is: the sum over its neighbours. Pairs within ASCII are never bad.
pub fn badness(text: impl Iterator<Item = char>) -> u32 {
    let (mut sum, mut before, mut last) = (0, None, None);
    for c in text {
        let now = (c, class(c));
        if now.1 == Class::Control {
            sum += 3;
        }
        if let Some(last) = last {
            sum += pair(last, now);
            if let Some(before) = before {
                sum += triple(before, last, now);
            }
        }
        before = last;
        last = Some(now);
    }
    sum
}

fn pair((a, left): (char, Class), (b, right): (char, Class)) -> u32 {
    use Class::{Aside, Line, Lower, Mark, Open, Symbol, Trailing, Upper};
    if a.is_ascii() && b.is_ascii() {
        return 0;
    }
    if let (Some(x), Some(y)) = (left.script(), right.script())
        && x != y
        && x != Script::Other
        && y != Script::Other
    {
        // Thai is written without spaces, beside Latin names too.
        return if x == Script::Thai || y == Script::Thai { 1 } else { 2 };
    }
    match (left, right) {
        (Lower(_), Upper(_)) => 2,
        (letter, Symbol) if letter.script().is_some_and(|s| s != Script::Other) => 2,
        (letter, Open) if letter.script().is_some_and(|s| s != Script::Other) => 2,
        (letter, Trailing) if letter.script().is_some() && !a.is_ascii() => 1,
        (letter, Line) if letter.script().is_some() => 2,
        (Line, letter) if letter.script().is_some() => 1 + u32::from(!b.is_ascii()),
        (Symbol, letter) if letter.script().is_some_and(|s| s != Script::Other) => 1,
        // "√©cole", "IL2Î³c".
        (Trailing, Lower(Script::Latin)) if !matches!(a, '°' | 'º' | 'ª') => 1,
        // "Táº¡i".
        (Trailing, Open) => 2,
        (Symbol | Line, Symbol | Trailing) | (Symbol, Line) | (Aside | Mark | Open, Symbol | Line) if !a.is_ascii() => 1,
        _ => 0,
    }
}

fn triple((a, first): (char, Class), (b, middle): (char, Class), (c, last): (char, Class)) -> u32 {
    use Class::{Aside, Lower, Upper};
    match (first, middle, last) {
        // "Å›roda": no word goes on after a closing mark.
        (first, Aside, last) if first.is_cased() && last.is_cased() => 2,
        // "MANHà": a word in capitals stays in capitals. Plurals like "CDs" are ASCII.
        (Upper(_), Upper(_), Lower(_)) if !c.is_ascii() => 2,
        // "ÄÆsu".
        (Upper(_), Upper(_), Lower(_)) if !a.is_ascii() && !b.is_ascii() => 1,
        // "MģM".
        (Upper(_), Lower(_), Upper(_)) if !b.is_ascii() => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_text_is_not_bad() {
        for text in [
            "Ça va? « Oui », dit-elle — déjà…",
            "„Straße“, sagte er",
            "»Ord« på dansk",
            "¿Qué? ¡No!",
            "21 °C, 5 m², Foo™",
            "Привет, мир",
            "ใช้ LINE ทุกวัน",
            "他用iPhone说“好”。",
        ] {
            assert_eq!(badness(text.chars()), 0, "{text}");
        }
    }

    #[test]
    fn broken_text_is_bad() {
        for text in ["cafÃ©", "donâ€™t", "РџСЂРёРІРµС‚", "Ĺ‚Ăłdka", "caf√©", "Å›roda", "ΓÇÖ"] {
            assert!(badness(text.chars()) >= 2, "{text}");
        }
    }
}
