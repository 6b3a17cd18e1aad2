//! What the rest of a document says about a word: where else it stands, in which company, and whether in lower case.

use super::words::{Case, Style, Word, Words};
use crate::hash::{HashMap, SEED, step};
use crate::segment::Segmentation;

/// Places of a word that are kept: the first few, where names are introduced.
const KEPT: usize = 3;
/// Tokens of the longest run: more than any name or headline has, so that a page of capitals costs no more than its length.
const LONGEST_RUN: usize = 32;

/// Runs that may be linked to one for its initials, and the small words between two: "Organisation for the Prohibition of …".
const LINKED_RUNS: usize = 2;
const LINK: usize = 2;
/// Letters of the longest acronym that is looked for.
const LONGEST_ACRONYM: usize = 6;

/// A sequence of capitalised words, those joined by a hyphen or an ampersand as one: "Ada Nwosu", "Coca-Cola".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Its first token.
    pub start: usize,
    /// The token after its last.
    pub end: usize,
}

impl Run {
    /// How many tokens it has.
    pub const fn len(self) -> usize {
        self.end - self.start
    }
}

/// Where a form stands in a document.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen {
    /// How often in lower case.
    pub lower: u32,
    /// How often with a capital where capitals mean names, not as a sentence's first word.
    pub capital: u32,
    /// Its first places with a capital.
    places: [u32; KEPT],
    /// How many of them are known.
    count: u8,
    /// The first place in a run of several words, if it is none of these.
    in_run: Option<u32>,
}

impl Seen {
    /// The kept places.
    pub fn places(&self) -> impl Iterator<Item = usize> + '_ {
        self.places.iter().take(self.count as usize).copied().chain(self.in_run).map(|place| place as usize)
    }
}

/// The capital runs of a document and where its capitalised words stand.
pub struct Evidence {
    runs: Vec<Run>,
    /// The run of each token, counted from 1; 0 for none.
    run_of: Vec<u32>,
    seen: HashMap<u64, Seen>,
    /// For the initials of each run of several words, the gazetteer's classes of its last word.
    initials: HashMap<u64, u32>,
}

impl Evidence {
    /// Gathers the evidence of a whole document.
    pub fn gather(all_words: &Words, segmentation: &Segmentation) -> Self {
        let words = &all_words.words;
        let mut all = Self { runs: Vec::new(), run_of: vec![0; words.len()], seen: HashMap::default(), initials: HashMap::default() };
        for sentence in &segmentation.sentences {
            all.find_runs(words, sentence.tokens.clone());
        }
        all.read_initials(all_words);
        for (at, word) in words.iter().enumerate().filter(|(_, w)| w.candidate && w.case.is_capital()) {
            let alone = all.run(at).is_none_or(|run| run.len() == 1);
            let seen = all.seen.entry(word.lower).or_default();
            if word.style != Style::Plain {
                continue;
            }
            seen.capital += u32::from(!word.first);
            let place = u32::try_from(at).unwrap_or(u32::MAX);
            if let Some(free) = seen.places.get_mut(seen.count as usize) {
                *free = place;
                seen.count += 1;
            } else if !alone && seen.in_run.is_none() {
                seen.in_run = Some(place);
            }
        }
        for word in words.iter().filter(|w| w.case == Case::Lower) {
            if let Some(seen) = all.seen.get_mut(&word.lower) {
                seen.lower += 1;
            }
        }
        all
    }

    fn find_runs(&mut self, words: &[Word], range: std::ops::Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            if !words.get(at).is_some_and(|w| w.case.is_capital()) {
                at += 1;
                continue;
            }
            let mut end = at + 1;
            while end < range.end.min(at + LONGEST_RUN) {
                let capital = |i: usize| i < range.end && words.get(i).is_some_and(|w| w.case.is_capital());
                // A mark between two capitals that touches both: "Coca-Cola", "AT&T".
                let joined = words.get(end).is_some_and(|w| w.case == Case::None && !w.spaced)
                    && words.get(end + 1).is_some_and(|w| !w.spaced)
                    && capital(end + 1);
                if joined {
                    end += 2;
                } else if capital(end) && words.get(end).is_some_and(|w| w.spaced) {
                    end += 1;
                } else {
                    break;
                }
            }
            self.runs.push(Run { start: at, end });
            let number = u32::try_from(self.runs.len()).unwrap_or(u32::MAX);
            if let Some(run_of) = self.run_of.get_mut(at..end) {
                run_of.fill(number);
            }
            at = end;
        }
    }

    /// Initials of runs, alone and with the run after a small word or two: "Federal Bureau of Investigation".
    fn read_initials(&mut self, words: &Words) {
        let initial = |token: usize| words.folded(token).bytes().next().map_or(0, u32::from);
        let capital = |token: usize| words.words.get(token).is_some_and(|w| w.case.is_capital());
        for (index, run) in self.runs.iter().enumerate() {
            let mut hash = (run.start..run.end).filter(|&token| capital(token)).fold(SEED, |h, token| step(h, initial(token)));
            let mut end = run.end;
            if run.len() > 1 {
                self.initials.entry(hash).or_insert(words.words.get(end - 1).map_or(0, |w| w.alone));
            }
            for next in self.runs.iter().skip(index + 1).take(LINKED_RUNS) {
                let linked =
                    next.start - end <= LINK && (end..next.start).all(|t| words.words.get(t).is_some_and(|w| w.case == Case::Lower));
                if !linked {
                    break;
                }
                hash = (next.start..next.end).filter(|&token| capital(token)).fold(hash, |h, token| step(h, initial(token)));
                end = next.end;
                self.initials.entry(hash).or_insert(words.words.get(end - 1).map_or(0, |w| w.alone));
            }
        }
    }

    /// The classes of the last word of the name whose initials a token is: "FBI", "U.N.".
    pub fn spelt_out(&self, words: &Words, token: usize) -> Option<u32> {
        let letters = words.folded(token).bytes().filter(|&byte| byte != b'.');
        if !(2..=LONGEST_ACRONYM).contains(&letters.clone().count()) {
            return None;
        }
        self.initials.get(&letters.fold(SEED, |hash, letter| step(hash, u32::from(letter)))).copied()
    }

    /// The capital run that a token stands in.
    pub fn run(&self, at: usize) -> Option<Run> {
        let number = self.run_of.get(at)?.checked_sub(1)?;
        self.runs.get(number as usize).copied()
    }

    /// Where the form stands in the document.
    pub fn seen(&self, lower: u64) -> Option<&Seen> {
        self.seen.get(&lower)
    }
}
