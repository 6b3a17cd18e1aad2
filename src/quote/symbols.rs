//! Symbols: one letter for what stands at each place of a line, in which the models read what stands between two places.
//!
//! Takes classes of words and sorts of candidates; gives letters, their order for trees, and counts of them. It knows no text.

use super::candidates::Sort;
use super::lexicon::Classes;

/// What stands at a node, as one letter; see [`of_classes`].
pub(super) type Symbol = u8;

/// Before the first and after the last node of a frame.
pub(super) const EDGE: Symbol = b'^';

/// What is counted between two nodes.
pub(super) const COUNTED: [&[u8]; 17] =
    [b"NPRF", b"SLJT", b"Q", b".", b",", b"r", b"s", b";", b":", b"c", b"n", b"-", b"B", b"G", b"p", b"T", b"od"];

/// How often each of [`COUNTED`] stands before a node; numbers run over, only differences count.
pub(super) type Tally = [u16; COUNTED.len()];

/// For each place in a line what stands before it, and for its end.
pub(super) fn tallies(symbols: &[Symbol]) -> Vec<Tally> {
    let mut kinds = [0u32; 256];
    for (at, counted) in COUNTED.iter().enumerate() {
        counted.iter().for_each(|&s| kinds[usize::from(s)] |= 1 << at);
    }
    let mut out = Vec::with_capacity(symbols.len() + 1);
    let mut tally = Tally::default();
    out.push(tally);
    for &symbol in symbols {
        let mut kind = kinds[usize::from(symbol)];
        while kind != 0 {
            if let Some(count) = tally.get_mut(kind.trailing_zeros() as usize) {
                *count = count.wrapping_add(1);
            }
            kind &= kind - 1;
        }
        out.push(tally);
    }
    out
}

/// The symbol of a word or mark.
pub(super) fn of_classes(classes: Classes) -> Symbol {
    let mut bits = classes.only(SHOWN).bits();
    let mut first = NONE;
    while bits != 0 {
        first = first.min(PLACES[bits.trailing_zeros() as usize % PLACES.len()]);
        bits &= bits - 1;
    }
    ORDER.get(usize::from(first)).map_or(b'w', |(_, symbol)| *symbol)
}

/// Which class gives a word its symbol: the first that it has.
const ORDER: &[(Classes, Symbol)] = &[
    (Classes::COMMA, b','),
    (Classes::COLON, b':'),
    (Classes::SEMICOLON, b';'),
    (Classes::STOP, b'.'),
    (Classes::DASH, b'-'),
    (Classes::BRACKET, b'('),
    (Classes::OTHER_MARK, b'*'),
    (Classes::GENITIVE, b'g'),
    (Classes::RELATIVE, b'r'),
    (Classes::SUBORDINATOR, b's'),
    (Classes::SOURCE, b'a'),
    (Classes::AGENT, b'b'),
    (Classes::HEARER, b't'),
    (Classes::PREPOSITION, b'p'),
    (Classes::CONJUNCTION, b'c'),
    (Classes::SAY, b'S'),
    (Classes::LABEL, b'L'),
    (Classes::JUDGE, b'J'),
    (Classes::TELL, b'T'),
    (Classes::PARTICIPLE, b'G'),
    (Classes::NEGATION, b'n'),
    (Classes::AUXILIARY, b'x'),
    (Classes::BASE, b'B'),
    (Classes::NOUN, b'o'),
    (Classes::DOCUMENT, b'd'),
    (Classes::ANNOUNCER, b'A'),
    (Classes::NUMBER, b'#'),
    (Classes::CAPITAL, b'C'),
];

/// All classes of [`ORDER`].
const SHOWN: Classes = {
    let (mut all, mut at) = (ORDER[0].0, 0);
    while at < ORDER.len() {
        all = all.with(ORDER[at].0);
        at += 1;
    }
    all
};

/// No place in [`ORDER`].
const NONE: u8 = u8::MAX;

/// For each class, by its bit, its place in [`ORDER`].
const PLACES: [u8; 64] = {
    let (mut places, mut at) = ([NONE; 64], 0);
    while at < ORDER.len() {
        places[ORDER[at].0.bits().trailing_zeros() as usize] = at as u8;
        at += 1;
    }
    places
};

/// The symbol of a candidate.
pub(super) fn of_sort(sort: Sort) -> Symbol {
    match sort {
        Sort::Name(_) | Sort::Capitals => b'N',
        Sort::Pronoun(_) => b'P',
        Sort::Role => b'R',
        Sort::Phrase => b'F',
    }
}

/// A symbol's place among all, for trees, which ask for less or more.
pub(super) fn rank(symbol: Symbol) -> u32 {
    const RANKS: [u8; 256] = {
        let ordered = b"^.;:,-(*Qcsrpabtgonxw#CBGAdTSJLNPRF";
        let (mut ranks, mut at) = ([0; 256], 0);
        while at < ordered.len() {
            ranks[ordered[at] as usize] = at as u8;
            at += 1;
        }
        ranks
    };
    u32::from(RANKS[usize::from(symbol)])
}

/// Whether a symbol is a verb that reports.
pub(super) fn reports(symbol: Symbol) -> bool {
    matches!(symbol, b'S' | b'L' | b'J' | b'T')
}

/// Whether a symbol is somebody.
pub(super) fn is_somebody(symbol: Symbol) -> bool {
    matches!(symbol, b'N' | b'P' | b'R' | b'F')
}
