//! The tokens of a document as terms of dates and amounts: what role each word, sign or phrase can have.
//!
//! Takes the segmented document; gives [`Terms`], which the recognisers of the families read. A look-up costs one or two
//! hash look-ups a token, whatever the number of words known.

use super::last::Last;
use super::length::Length;
use super::lexicon::{self, Lexicon, normalise};
use super::number::Number;
use crate::lang::values::{Role, Shift, Values};
use crate::segment::{Segmentation, Token, TokenKind};
use crate::text::Document;
use crate::units::slice;

/// Longest token, in bytes, that is looked up: no word of a date is longer.
const LONGEST_WORD: usize = 32;
/// Most tokens of a phrase that is looked for before another: "at the age of".
const LONGEST_CUE: usize = 4;

/// Tokens before "a day" in which a count makes it a rate: "one sailing a day".
const RATE_REACH: usize = 3;

/// Whether a date or an amount may begin with a word of the role.
fn begins(role: Role) -> bool {
    !matches!(
        role,
        Role::And
            | Role::Of
            | Role::To
            | Role::Between
            | Role::The
            | Role::Per
            | Role::More
            | Role::Often
            | Role::Every
            | Role::OrMore
            | Role::Whose
            | Role::Old
            | Role::Ago
            | Role::Later
            | Role::Earlier
            | Role::YearCue
            | Role::Future
            | Role::FutureCue
            | Role::Planned
            | Role::Past
            | Role::Ambiguous
            | Role::Meridiem(_)
            | Role::PartCue
            | Role::ClockCue
            | Role::OClock
            | Role::Zone(_)
            | Role::LocalTime
            | Role::Era(_)
            | Role::OrdinalEnding
            | Role::Scale(_)
            | Role::ShortScale(_)
            | Role::Percent
            | Role::PercentPoint
            | Role::BasisPoint
            | Role::Measure(_)
            | Role::Hundredth(_)
            | Role::YearSign
            | Role::DayEnding
            | Role::MinuteSign
            | Role::MinutesAfter(_)
            | Role::MonthSign
            | Role::DaySign
    )
}

/// Whether a word of the role begins nothing by itself, but with what follows: "two", "last", "early".
fn leads(role: Role) -> bool {
    matches!(
        role,
        Role::One
            | Role::Cardinal(_)
            | Role::Vague
            | Role::Ordinal(_)
            | Role::Shift(_)
            | Role::Within
            | Role::Part(_)
            | Role::Fiscal
            | Role::Aged
            | Role::AgoBefore
            | Role::InBefore
    )
}

/// What a token, or the phrase that begins with it, can be.
#[derive(Clone, Copy)]
struct Term {
    roles: &'static [Role],
    /// How many tokens it takes.
    len: u8,
    /// Whether it is a word with digits in it: "N500m", "Q3".
    glued: bool,
}

/// Whether the rest of a phrase follows the token `at`; `buffer` is only room to work in.
#[inline(never)]
fn goes_on(text: &str, tokens: &[Token], at: usize, rest: &'static str, buffer: &mut String) -> bool {
    lexicon::tokens(rest).enumerate().all(|(i, expected)| {
        tokens.get(at + 1 + i).is_some_and(|token| {
            let found = slice(text, token.range);
            if !may_begin_alike(found, expected) {
                return false;
            }
            // A mark of a phrase stands close: "A$", but not "a $9 fare".
            if !expected.starts_with(char::is_alphanumeric) && tokens.get(at + i).is_some_and(|b| b.range.end != token.range.start) {
                return false;
            }
            normalise(found, buffer);
            buffer == expected || found == expected
        })
    })
}

/// Whether the words may be the same in lower case, by their first letters.
fn may_begin_alike(a: &str, b: &str) -> bool {
    match (a.as_bytes().first(), b.as_bytes().first()) {
        (Some(a), Some(b)) => a.eq_ignore_ascii_case(b) || !a.is_ascii() || !b.is_ascii(),
        _ => true,
    }
}

/// A document's tokens with their roles, read within one sentence at a time.
pub(super) struct Terms<'a> {
    text: &'a str,
    tokens: &'a [Token],
    terms: Vec<Term>,
    lexicon: &'static Lexicon,
    pounds: bool,
    /// The sentence that is read: nothing is known of tokens beyond it.
    sentence: std::ops::Range<usize>,
    /// The number that was last asked for.
    pub last_number: Last<Number>,
    /// The length of time that was last asked for.
    pub last_length: Last<Length>,
    /// How the language writes numbers and dates.
    pub values: &'static Values,
}

impl<'a> Terms<'a> {
    /// Looks up all tokens.
    #[inline(never)]
    pub fn read(document: &'a Document, segmentation: &'a Segmentation) -> Self {
        let language = document.language;
        let elsewhere = document.elsewhere;
        let lexicon = Lexicon::get(language, elsewhere);
        let tokens = &segmentation.tokens;
        let mut terms = Vec::with_capacity(tokens.len());
        let (mut word, mut next) = (String::new(), String::new());
        for (at, token) in tokens.iter().enumerate() {
            let spelled = slice(&document.text, token.range);
            let glued = token.kind == TokenKind::Word && spelled.bytes().any(|b| b.is_ascii_digit());
            let none = Term { roles: &[], len: 1, glued };
            if token.kind == TokenKind::Number && !spelled.chars().any(|c| "½¼¾".contains(c)) || spelled.len() > LONGEST_WORD {
                terms.push(none);
                continue;
            }
            let Some(entry) = lexicon.entry(spelled, &mut word) else {
                terms.push(none);
                continue;
            };
            let phrase = entry.phrases.iter().find(|(rest, _)| goes_on(&document.text, tokens, at, rest, &mut next));
            terms.push(match phrase {
                Some((rest, roles)) => Term { roles: roles.all(), len: lexicon::tokens(rest).count() as u8 + 1, glued },
                None => Term { roles: entry.roles(), len: 1, glued },
            });
        }
        let values = language.map(|l| &l.values).or(elsewhere.map(|e| &e.values)).unwrap_or(&Values::UNKNOWN);
        let pounds = document.text.contains('£');
        let (last_number, last_length) = (Last::default(), Last::default());
        Self { text: &document.text, tokens, terms, lexicon, pounds, sentence: 0..0, last_number, last_length, values }
    }

    /// Goes to another sentence.
    pub fn enter(&mut self, sentence: std::ops::Range<usize>) {
        self.sentence = sentence;
        (self.last_number, self.last_length) = (Last::default(), Last::default());
    }

    /// Whether the sentence ends in a currency's stop and a number follows, which it goes with.
    pub fn ends_before(&self, next: usize) -> bool {
        let number = self.tokens.get(next).is_some_and(|token| token.kind == TokenKind::Number);
        number && self.word(next.wrapping_sub(1)) == "." && self.before(next, |role| matches!(role, Role::Currency(_)))
    }

    /// The characters of a token; empty outside the sentence.
    pub fn word(&self, at: usize) -> &'a str {
        if !self.sentence.contains(&at) {
            return "";
        }
        self.tokens.get(at).map_or("", |t| slice(self.text, t.range))
    }

    /// Whether the token is a number.
    pub fn is_number(&self, at: usize) -> bool {
        self.sentence.contains(&at) && self.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Number)
    }

    /// Whether a date or an amount may begin with the token: most words that have a role only join others.
    pub fn may_begin(&self, at: usize) -> bool {
        let roles = self.roles(at);
        if roles.is_empty() {
            return self.is_known(at);
        }
        let sign = |role: &Role| *role == Role::To && self.touches(at + 1) && self.is_number(at + 1);
        if !roles.iter().any(|role| begins(*role) || sign(role)) {
            return false;
        }
        !self.leads_nowhere(at) || roles.iter().any(|role| begins(*role) && !leads(*role))
    }

    /// Whether a word of which nothing is known follows the term at `at`, which is no age: "aged twelve when".
    fn leads_nowhere(&self, at: usize) -> bool {
        let next = self.after(at);
        let is_word = self.sentence.contains(&next) && self.tokens.get(next).is_some_and(|token| token.kind == TokenKind::Word);
        is_word && !self.is_known(next) && !self.before(at, |role| role == Role::Aged)
    }

    /// Whether the token may begin or join anything here.
    pub fn is_known(&self, at: usize) -> bool {
        let short_year = || matches!(self.word(at), "’" | "'" | "‘") && self.touches(at + 1) && self.is_number(at + 1);
        !self.roles(at).is_empty() || self.is_number(at) || self.terms.get(at).is_some_and(|t| t.glued) || short_year()
    }

    /// The roles of the term at a token; empty outside the sentence.
    pub fn roles(&self, at: usize) -> &'static [Role] {
        if !self.sentence.contains(&at) {
            return &[];
        }
        self.terms.get(at).map_or(&[], |t| t.roles)
    }

    /// The token after the term at `at`.
    pub fn after(&self, at: usize) -> usize {
        at + self.terms.get(at).map_or(1, |t| usize::from(t.len))
    }

    /// The first answer that `of` gives for a role at `at`, with the token after the term.
    pub fn find<T>(&self, at: usize, of: impl Fn(Role) -> Option<T>) -> Option<(T, usize)> {
        self.roles(at).iter().find_map(|role| of(*role)).map(|found| (found, self.after(at)))
    }

    /// The shift at a token, "last", with the token after it.
    pub fn shift(&self, at: usize) -> Option<(Shift, usize)> {
        self.find(at, |role| if let Role::Shift(shift) = role { Some(shift) } else { None })
    }

    /// The day of the week at a token, Monday is 1, with the token after it.
    pub fn weekday(&self, at: usize) -> Option<(i8, usize)> {
        self.find(at, |role| if let Role::Weekday(day) = role { Some(day) } else { None })
    }

    /// The token after the term at `at`, if the term has the role.
    pub fn skip(&self, at: usize, role: Role) -> Option<usize> {
        self.roles(at).contains(&role).then(|| self.after(at))
    }

    /// Whether the term at `at` has the role.
    pub fn has(&self, at: usize, role: Role) -> bool {
        self.roles(at).contains(&role)
    }

    /// Whether the term that ends right before `at` has a role that `is` says yes to.
    pub fn before(&self, at: usize, is: impl Fn(Role) -> bool) -> bool {
        (1..=LONGEST_CUE)
            .filter_map(|back| at.checked_sub(back))
            .any(|start| self.after(start) == at && self.roles(start).iter().any(|role| is(*role)))
    }

    /// Whether nothing stands between the token and the one before it.
    pub fn touches(&self, at: usize) -> bool {
        let before = at.checked_sub(1).filter(|b| self.sentence.contains(b)).and_then(|b| self.tokens.get(b));
        self.sentence.contains(&at) && before.zip(self.tokens.get(at)).is_some_and(|(b, t)| b.range.end == t.range.start)
    }

    /// The token after `mark` at `at`, if it stands there and touches both its neighbours.
    pub fn tight(&self, at: usize, marks: &[&str]) -> Option<usize> {
        (marks.contains(&self.word(at)) && self.touches(at) && self.touches(at + 1)).then_some(at + 1)
    }

    /// The text from the token on, to the end of the sentence.
    pub fn text_from(&self, at: usize) -> &'a str {
        let end = self.sentence.end.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |t| t.range.end.index());
        self.tokens.get(at).and_then(|t| self.text.get(t.range.start.index()..end)).unwrap_or("")
    }

    /// The first token at or after `at` that begins `bytes` or more after the start of `at`.
    pub fn past(&self, at: usize, bytes: usize) -> usize {
        let start = self.tokens.get(at).map_or(0, |t| t.range.start.index());
        (at..self.sentence.end)
            .find(|i| self.tokens.get(*i).is_none_or(|t| t.range.start.index() >= start + bytes))
            .unwrap_or(self.sentence.end)
    }

    /// The roles of a symbol by itself, exactly as written.
    pub fn symbol(&self, word: &str) -> &'static [Role] {
        self.lexicon.symbol(word).map_or(&[], |entry| entry.roles())
    }

    /// The white space before a token, which parts it from the one before.
    pub fn gap(&self, at: usize) -> &'a str {
        match (at.checked_sub(1).and_then(|b| self.tokens.get(b)), self.tokens.get(at)) {
            (Some(before), Some(token)) => self.text.get(before.range.end.index()..token.range.start.index()).unwrap_or(""),
            _ => "",
        }
    }

    /// The roles of the phrase of symbols at `at`, such as "US $"; empty for words.
    pub fn symbol_phrase(&self, at: usize) -> &'static [Role] {
        let entry = self.lexicon.symbol(self.word(at));
        let long = self.after(at) - at;
        entry
            .and_then(|e| e.phrases.iter().find(|(rest, _)| lexicon::tokens(rest).count() + 1 == long))
            .map_or(&[], |(_, roles)| roles.all())
    }

    /// Whether the document has a pound sign, so that "pounds" are money.
    pub fn speaks_of_pounds(&self) -> bool {
        self.pounds
    }

    /// The token after "to", "-" or "–" at `at` between two numbers; not after "from".
    pub fn range(&self, at: usize) -> Option<usize> {
        self.tight(at, &["-", "–", "—", "−"]).or_else(|| self.skip(at, Role::To).filter(|_| !matches!(self.word(at), "-" | "–" | "—")))
    }

    /// Whether the number at `at` is the end of a name such as "F-15": a hyphen joins it to a word before it.
    pub fn ends_name(&self, at: usize) -> bool {
        let hyphen = at.checked_sub(1).filter(|h| self.word(*h) == "-" && self.touches(at) && self.touches(*h));
        hyphen.and_then(|h| h.checked_sub(1)).is_some_and(|w| {
            !self.is_number(w)
                && self.word(w).starts_with(char::is_alphabetic)
                && !self.roles(w).iter().any(|r| matches!(r, Role::Cardinal(_) | Role::To | Role::Part(_)))
        })
    }

    /// Whether "a day", "a tonne" at `at` says how often or at what price: a number or "times" stands shortly before.
    pub fn is_rate(&self, at: usize) -> bool {
        let turned = self.roles(self.after(at + 1)).iter().any(|r| matches!(r, Role::Ago | Role::Earlier | Role::Later));
        self.has(at, Role::One)
            && !turned
            && !self.before(at, |r| r == Role::YearCue)
            && (1..=RATE_REACH).filter_map(|back| at.checked_sub(back)).take_while(|i| !matches!(self.word(*i), "," | ";" | "." | "")).any(
                |i| {
                    self.is_number(i)
                        || self.roles(i).iter().any(|r| {
                            matches!(r, Role::Often | Role::Currency(_) | Role::Measure(_)) || matches!(r, Role::Cardinal(n) if *n > 0)
                        })
                },
            )
    }

    /// Whether "every" stands before the token, so that a length is how often rather than how long.
    pub fn is_every(&self, at: usize) -> bool {
        self.before(at, |r| r == Role::Every)
    }

    /// Whether an opening bracket or quote stands right before the token.
    pub fn before_is_open(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|b| matches!(self.word(b), "(" | "[" | "“" | "‘" | "\""))
    }
}
