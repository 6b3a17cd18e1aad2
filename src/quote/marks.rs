//! Quote marks of a passage: which characters open, which close, and which are apostrophes, feet or inches.
//!
//! Takes text and the page's [`Habit`]; gives the marks in order. It pairs nothing ([`super::pairs`] does) and knows no
//! language: what a glyph does follows from the characters beside it and from how the page uses it elsewhere.

use crate::units::{TextRange, TextSize};

/// Glyphs that may pair with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Family {
    /// “said” "said" „said“ ,,said''
    Double,
    /// ‘said’ 'said' ‚said‘
    Single,
    /// «said» »said«
    Guillemet,
    /// ‹said› ›said‹
    SingleGuillemet,
    /// 「said」
    Corner,
    /// 『said』
    WhiteCorner,
}

/// What a mark does where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// “said
    Open,
    /// said”
    Close,
    /// said ” said: what it does follows from what is open.
    Either,
}

/// One quote mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub range: TextRange,
    pub family: Family,
    pub side: Side,
    /// It may as well be an apostrophe (drivers’ union) or a measure (5"), so a better mark beside it wins.
    pub weak: bool,
}

/// How a page writes its quotes, from counts over its whole text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Habit {
    /// „so“: the raised mark closes.
    low_opens: bool,
    /// ‚so‘
    low_single_opens: bool,
    /// »so«
    inward_guillemets: bool,
    /// ›so‹
    inward_single_guillemets: bool,
}

impl Habit {
    /// Reads the habit of a text from where it may have marks.
    #[inline(never)]
    pub fn of(text: &str, places: &[u32]) -> Self {
        let mut count = [0usize; 4];
        let mut inward = [0i32; 2];
        for &at in places {
            let (before, rest) = text.split_at_checked(at as usize).unwrap_or_default();
            let mut rest = rest.chars();
            match rest.next() {
                Some('„') => count[0] += 1,
                Some('“') => count[1] += 1,
                Some('‚') => count[2] += 1,
                Some('‘') => count[3] += 1,
                Some(c @ ('«' | '»' | '‹' | '›')) => {
                    let opens = before.chars().next_back().is_none_or(opens_before) && rest.next().is_some_and(char::is_alphanumeric);
                    let vote = match c {
                        '»' | '›' => 1,
                        _ => -1,
                    };
                    if opens {
                        inward[usize::from(matches!(c, '‹' | '›'))] += vote;
                    }
                }
                _ => {}
            }
        }
        // A low mark in every second pair at least: fewer are slips or foreign words.
        let most = |low: usize, high: usize| low > 0 && low * 2 >= high;
        Self {
            low_opens: most(count[0], count[1]),
            low_single_opens: most(count[2], count[3]),
            inward_guillemets: inward[0] > 0,
            inward_single_guillemets: inward[1] > 0,
        }
    }
}

/// The bytes with which the characters of [`family`] begin, and the comma, of which two may be a mark.
const FIRST_BYTES: [bool; 256] = {
    let (mut out, mut at) = ([false; 256], 0);
    let bytes = [b'"', b'\'', b'`', b',', 0xC2, 0xE2, 0xE3, 0xEF];
    while at < bytes.len() {
        out[bytes[at] as usize] = true;
        at += 1;
    }
    out
};

/// Where a text may have marks: the positions of all characters of some family, and of some others.
#[inline(never)]
pub(super) fn places(text: &str) -> Vec<u32> {
    let commas = |at: usize| text.as_bytes().get(at + 1) == Some(&b',');
    let bytes = text.bytes().enumerate();
    bytes.filter(|&(at, byte)| FIRST_BYTES[usize::from(byte)] && (byte != b',' || commas(at))).map(|(at, _)| at as u32).collect()
}

/// The marks of the passage `range` of `text`, in order, of which `places` are the [`places`] at which they may stand;
/// `elisions` are words that start with an apostrophe ("tis", "em").
#[inline(never)]
pub(super) fn marks(text: &str, range: TextRange, places: &[u32], habit: Habit, elisions: &[&str]) -> Vec<Mark> {
    let Some(passage) = text.get(range.indices()) else { return Vec::new() };
    let mut out: Vec<Mark> = Vec::new();
    let mut read = range.start;
    for &place in places {
        let start = TextSize(place);
        let Some((head, tail)) = start.index().checked_sub(range.start.index()).and_then(|at| passage.split_at_checked(at)) else {
            continue;
        };
        if start < read {
            continue;
        }
        let mut rest = tail.chars();
        if let Some(said) = tail.strip_prefix(",,") {
            let opens = head.chars().next_back().is_none_or(opens_before) && said.starts_with(char::is_alphanumeric);
            read = start + TextSize::of(2);
            if opens {
                out.push(Mark { range: TextRange::new(start, read), family: Family::Double, side: Side::Open, weak: false });
            }
            continue;
        }
        let Some((c, family)) = rest.next().and_then(|c| Some((c, family(c)?))) else { continue };
        let mut head = head.chars().rev();
        let (before, earlier, rest) = (head.next(), head.next(), rest.as_str());
        let around = Around { earlier, before, after: rest.chars().next(), rest };
        let end = start + TextSize::of(c.len_utf8());
        if around.after == Some(c)
            && family == Family::Single
            && let Some(side) = side_of_two(&around, c, &out)
        {
            read = end + TextSize::of(c.len_utf8());
            out.push(Mark { range: TextRange::new(start, read), family: Family::Double, side, weak: false });
        } else if let Some((side, weak)) = side(c, family, &around, habit, elisions) {
            out.push(Mark { range: TextRange::new(start, end), family, side, weak });
        }
    }
    drop_possessives(&mut out);
    out
}

/// What stands beside a mark.
struct Around<'a> {
    earlier: Option<char>,
    before: Option<char>,
    after: Option<char>,
    rest: &'a str,
}

impl Around<'_> {
    /// Space or an opening bracket before, a visible character after.
    fn opens(&self) -> bool {
        self.before.is_none_or(opens_before) && self.after.is_some_and(|c| !c.is_whitespace() && !closes_after(c))
    }

    /// A visible character before, space or closing punctuation after.
    fn closes(&self) -> bool {
        self.before.is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '['))
            && self.after.is_none_or(|c| c.is_whitespace() || closes_after(c))
    }

    fn inside_word(&self) -> bool {
        self.before.is_some_and(char::is_alphanumeric) && self.after.is_some_and(char::is_alphanumeric)
    }
}

fn family(c: char) -> Option<Family> {
    Some(match c {
        '"' | '“' | '”' | '„' | '‟' | '＂' | '〝' | '〞' => Family::Double,
        '\'' | '‘' | '’' | '‚' | '‛' | '＇' | '`' | '´' => Family::Single,
        '«' | '»' => Family::Guillemet,
        '‹' | '›' => Family::SingleGuillemet,
        '「' | '」' | '﹁' | '﹂' => Family::Corner,
        '『' | '』' | '﹃' | '﹄' => Family::WhiteCorner,
        _ => return None,
    })
}

/// Characters after which a quote may open.
fn opens_before(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '(' | '['
                | '{'
                | '—'
                | '–'
                | '-'
                | '/'
                | '¿'
                | '¡'
                | '"'
                | '“'
                | '‘'
                | '\''
                | '„'
                | '«'
                | '…'
                | '‚'
                | ':'
                | '\u{feff}'
                | '\u{200b}'
        )
}

/// Characters before which a quote may close.
fn closes_after(c: char) -> bool {
    matches!(
        c,
        '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '—' | '–' | '-' | '…' | '/' | '"' | '”' | '’' | '\'' | '»' | '。' | '，'
    )
}

/// What the glyph does there and whether that is weak; nothing for an apostrophe or a measure.
#[inline(never)]
fn side(c: char, family: Family, around: &Around, habit: Habit, elisions: &[&str]) -> Option<(Side, bool)> {
    if family == Family::Single && is_apostrophe(around, elisions) {
        return None;
    }
    let strict = |side| Some((side, false));
    match c {
        '„' | '‚' | '「' | '『' | '﹁' | '﹃' | '〝' => strict(Side::Open),
        '」' | '』' | '﹂' | '﹄' | '〞' => strict(Side::Close),
        '«' | '»' => strict(if (c == '«') != habit.inward_guillemets { Side::Open } else { Side::Close }),
        '‹' | '›' => strict(if (c == '‹') != habit.inward_single_guillemets { Side::Open } else { Side::Close }),
        '“' | '‟' if habit.low_opens => strict(Side::Close),
        '‘' | '‛' if habit.low_single_opens => strict(Side::Close),
        // Nothing follows the last mark of a passage: it cannot open.
        '“' | '‟' | '‘' | '‛' if around.after.is_none() => strict(Side::Close),
        '“' | '‟' | '‘' | '‛' => strict(if around.closes() && !around.opens() { Side::Close } else { Side::Open }),
        '”' if around.opens() && around.after.is_some_and(char::is_alphanumeric) => strict(Side::Open),
        '”' => strict(Side::Close),
        '’' | '´' if around.opens() && around.after.is_some_and(char::is_alphabetic) => Some((Side::Open, true)),
        '’' | '´' => single_close(around),
        '\'' | '`' | '＇' => match (around.opens(), around.closes()) {
            (true, _) => strict(Side::Open),
            (false, true) => single_close(around),
            // "switching to' coal' -" and the like: too unsure to pair.
            (false, false) => None,
        },
        _ => straight(around),
    }
}

/// What two single marks `c` are that stand for a double one, as keyboards and old agency texts write it: “said,’’ ``said'' ''said''.
/// `found` are the marks before them.
#[inline(never)]
fn side_of_two(around: &Around, c: char, found: &[Mark]) -> Option<Side> {
    let after = around.rest.get(c.len_utf8()..).and_then(|rest| rest.chars().next());
    let two = Around { earlier: around.earlier, before: around.before, after, rest: "" };
    let last = |family: Family| found.iter().rev().find(|m| m.family == family).map(|m| m.side);
    let is_open = |family: Family| last(family) == Some(Side::Open);
    match (two.opens(), two.closes()) {
        (true, false) if matches!(c, '\'' | '`') && !is_open(Family::Double) => Some(Side::Open),
        // ‘So ‘he’’ closes one inside the other.
        (false, true) if is_open(Family::Double) && !is_open(Family::Single) => Some(Side::Close),
        _ => None,
    }
}

/// "said" and the inch mark of 5".
fn straight(around: &Around) -> Option<(Side, bool)> {
    let measure = around.before.is_some_and(|c| c.is_ascii_digit());
    // 6'2": feet stand before inches, so it is no quote.
    if measure && is_feet_and_inches(around) {
        return None;
    }
    match (around.opens(), around.closes()) {
        (true, false) => Some((Side::Open, false)),
        (false, true) => Some((Side::Close, measure)),
        _ => Some((Side::Either, measure)),
    }
}

/// Whether the digits before an inch mark follow a foot mark: the character before the last digit is one, or a digit after one.
fn is_feet_and_inches(around: &Around) -> bool {
    matches!(around.earlier, Some('\'' | '’' | '′'))
}

/// A single mark that stands where one closes: after an s it is perhaps a possessive, after a digit perhaps feet.
fn single_close(around: &Around) -> Option<(Side, bool)> {
    let last = around.before?;
    if last.is_whitespace() && !around.after.is_none_or(char::is_whitespace) {
        return None;
    }
    let possessive = matches!(last, 's' | 'S' | 'x' | 'z') && around.after.is_some_and(char::is_whitespace);
    let clipped = matches!(last, 'n' | 'o' | 't' | 'd') && around.after.is_some_and(char::is_whitespace);
    Some((Side::Close, possessive || clipped || last.is_ascii_digit()))
}

fn is_apostrophe(around: &Around, elisions: &[&str]) -> bool {
    if around.inside_word() {
        return true;
    }
    let starts_word = around.before.is_none_or(|c| !c.is_alphanumeric());
    let word = || around.rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    if starts_word && around.after.is_some_and(|c| c.is_ascii_digit()) {
        // '90s, ’68
        let word = word();
        let digits = word.trim_end_matches('s');
        return digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
    }
    starts_word && elisions.contains(&word().to_lowercase().as_str())
}

/// Removes single closing marks that are rather possessives: weak ones with nothing open, or before a better closing mark.
fn drop_possessives(marks: &mut Vec<Mark>) {
    let singles = marks.iter().enumerate().filter(|(_, m)| m.family == Family::Single);
    let mut dropped = Vec::new();
    let mut open = false;
    let mut singles = singles.peekable();
    while let Some((at, mark)) = singles.next() {
        match (mark.side, mark.weak) {
            (Side::Open, _) => open = true,
            (_, true) if !open || singles.peek().is_some_and(|(_, next)| next.side == Side::Close) => dropped.push(at),
            _ => open = false,
        }
    }
    let (mut at, mut dropped) = (0, dropped.into_iter().peekable());
    marks.retain(|_| {
        at += 1;
        dropped.next_if_eq(&(at - 1)).is_none()
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The marks as written: `<` opens, `>` closes, `|` either, nothing for none; each before its glyph.
    fn show(text: &str) -> String {
        let places = places(text);
        let habit = Habit::of(text, &places);
        let found = marks(text, TextRange::of(0, text.len()), &places, habit, &["em", "tis", "twas", "til", "cause", "n"]);
        let mut out = String::new();
        let mut at = 0;
        for mark in found {
            out.push_str(&text[at..mark.range.start.index()]);
            out.push(match mark.side {
                Side::Open => '<',
                Side::Close => '>',
                Side::Either => '|',
            });
            at = mark.range.end.index();
        }
        out + &text[at..]
    }

    #[track_caller]
    fn check(input: &str, expected: &str) {
        assert_eq!(show(input), expected, "in {input:?}");
    }

    #[test]
    fn glyphs_open_and_close() {
        for (input, expected) in [
            ("“We go,” he said.", "<We go,> he said."),
            ("\"We go,\" he said.", "<We go,> he said."),
            ("‘We go,’ he said.", "<We go,> he said."),
            ("'We go,' he said.", "<We go,> he said."),
            ("„Wir gehen“, sagte er.", "<Wir gehen>, sagte er."),
            ("„Wir gehen”, sagte er.", "<Wir gehen>, sagte er."),
            (",,We gaan'', zei hij.", "<We gaan>, zei hij."),
            (",,We gaan”, zei hij. Nee,, ja.", "<We gaan>, zei hij. Nee,, ja."),
            ("»Wir gehen«, sagte er.", "<Wir gehen>, sagte er."),
            ("« Nous partons », dit-il.", "< Nous partons >, dit-il."),
            ("«Vamos», dijo.", "<Vamos>, dijo."),
            ("‚Nein‘, sagte er.", "<Nein>, sagte er."),
            ("他说「我们走」。", "他说<我们走>。"),
            ("『我们走』", "<我们走>"),
            ("Another said: ”Go now.”", "Another said: <Go now.>"),
            ("he said (“no”) twice", "he said (<no>) twice"),
            ("he said—“no”—twice", "he said—<no>—twice"),
            ("the so-called \"fix\"-it plan", "the so-called <fix>-it plan"),
            ("she said: “‘Go,’ he told me.”", "she said: <<Go,> he told me.>"),
            ("star of “ Dawson’s Creek ” said", "star of < Dawson’s Creek > said"),
            ("wrote. \" The course", "wrote. | The course"),
            ("And I thank you. “", "And I thank you. >"),
        ] {
            check(input, expected);
        }
    }

    #[test]
    fn apostrophes_and_measures_are_no_marks() {
        for (input, expected) in [
            ("I don't know what it’s for", "I don't know what it’s for"),
            ("the drivers' union", "the drivers' union"),
            ("the drivers’ union of James’ town", "the drivers’ union of James’ town"),
            ("‘The drivers’ union is dead,’ he said", "<The drivers’ union is dead,> he said"),
            ("back in the '90s and ’68", "back in the '90s and ’68"),
            ("rock 'n' roll, get 'em", "rock 'n' roll, get 'em"),
            ("'Tis the season; ’twas", "'Tis the season; ’twas"),
            ("She is 6'2\" tall", "She is 6'2\" tall"),
            ("5’ 11", "5’ 11"),
            ("O‘Brien", "O‘Brien"),
            ("the runnin’ joke", "the runnin’ joke"),
        ] {
            check(input, expected);
        }
    }
}
