//! The features of a token, as keys of the model's weights. Training and tagging call the same function.

use super::evidence::{Evidence, Seen};
use super::hash::{feature, pair};
use super::templates::{Group, Template, group};
use super::words::{Case, NAMES, Style, Word, Words};
use crate::hash::{SEED, step};
use crate::mention::gazetteer::Class;
use Template as T;

/// Longest prefix and suffix that is a feature, in characters.
const AFFIX: usize = 4;
/// A window past a sentence's border has this word.
const BORDER: u64 = 0x5EED_0F5E_A7EA_CE00;

/// Groups of features that tokens have in common, for their form, their neighbours' forms or the shapes around them.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub enum Shared {
    /// The token's form: "Kenya".
    Form,
    /// Capitals and marks around: "Xx, Xx".
    Shapes,
    /// The form two before.
    Before2,
    /// The form before.
    Before,
    /// The form after.
    After,
    /// The form two after.
    After2,
}

/// What a token's features are read from.
pub struct View<'a> {
    /// The document's tokens.
    pub words: &'a Words,
    /// The rest of the document.
    pub evidence: &'a Evidence,
    /// The tokens of the sentence.
    pub sentence: std::ops::Range<usize>,
}

/// Features as keys of the model's weights, in the order in which they were put.
#[derive(Clone, Debug, Default)]
pub struct Features<'a> {
    /// The keys.
    pub keys: Vec<u32>,
    /// Groups that are left out.
    without: &'a [Group],
}

impl<'a> Features<'a> {
    /// None yet; those of some groups will be left out.
    pub fn without(groups: &'a [Group]) -> Self {
        Self { keys: Vec::new(), without: groups }
    }

    fn put(&mut self, template: Template, value: u64) {
        if self.without.is_empty() || !self.without.contains(&group(template)) {
            self.keys.push(feature(template as u8, value));
        }
    }
}

impl View<'_> {
    fn at(&self, index: isize) -> Option<&Word> {
        let index = usize::try_from(index).ok().filter(|index| self.sentence.contains(index))?;
        self.words.words.get(index)
    }

    /// All features of a token.
    pub fn features(&self, token: usize, to: &mut Features) {
        for (shared, _) in self.shared(token) {
            self.of_shared(shared, token, to);
        }
        self.of_place(token, to);
        for place in self.elsewhere(token) {
            self.of_other(place, to);
        }
    }

    /// The groups of features that a token has in common with others, with a key of what each group hangs on: equal keys
    /// have equal features.
    pub fn shared(&self, token: usize) -> [(Shared, u64); 6] {
        let at = token as isize;
        let form = |offset: isize| self.at(at + offset).map_or(BORDER, |word| pair(word.lower, word.shape));
        let shape = |offset: isize| self.at(at + offset).map_or(BORDER, |w| w.shape);
        let word = self.words.words.get(token).copied().unwrap_or_default();
        let shapes = pair(pair(pair(shape(-1), word.shape), shape(1)), use_of_capitals(&word));
        [
            (Shared::Form, form(0)),
            (Shared::Shapes, shapes),
            (Shared::Before2, form(-2)),
            (Shared::Before, form(-1)),
            (Shared::After, form(1)),
            (Shared::After2, form(2)),
        ]
        .map(|(shared, key)| (shared, pair(key, shared as u64)))
    }

    /// The features of such a group.
    pub fn of_shared(&self, shared: Shared, token: usize, to: &mut Features) {
        match shared {
            Shared::Form => self.form(token, to),
            Shared::Shapes => self.shapes(token, to),
            Shared::Before => self.neighbour(token, -1, [T::Before, T::ClusterBefore, T::AloneBefore, T::SuffixBefore], to),
            Shared::After => self.neighbour(token, 1, [T::After, T::ClusterAfter, T::AloneAfter, T::SuffixAfter], to),
            Shared::Before2 => self.second_neighbour(token, -2, [T::Before2, T::ClusterBefore2], to),
            Shared::After2 => self.second_neighbour(token, 2, [T::After2, T::ClusterAfter2], to),
        }
    }

    /// The token by itself.
    #[inline(never)]
    fn form(&self, token: usize, to: &mut Features) {
        let Some(word) = self.words.words.get(token) else { return };
        to.put(T::Bias, 0);
        to.put(T::Word, word.lower);
        to.put(T::WordCase, pair(word.lower, word.case as u64));
        to.put(T::Shape, word.shape);
        to.put(T::Cluster, cluster_of(word));
        for class in bits(word.alone) {
            to.put(T::Alone, class << 3 | word.case as u64);
        }
        to.put(T::AloneSet, u64::from(word.alone));
        self.affixes(token, to);
    }

    /// The shapes of the token and its neighbours, and what capitals mean there.
    #[inline(never)]
    fn shapes(&self, token: usize, to: &mut Features) {
        let Some(word) = self.words.words.get(token) else { return };
        let at = token as isize;
        let shape = |offset: isize| self.at(at + offset).map_or(BORDER, |w| w.shape);
        to.put(T::ShapeBefore, pair(shape(-1), word.shape));
        to.put(T::ShapeNext, pair(word.shape, shape(1)));
        to.put(T::ShapesAround, pair(pair(shape(-1), word.shape), shape(1)));
        to.put(T::Position, u64::from(word.first) << 8 | word.case as u64);
        to.put(T::StyleShape, pair(word.style as u64, word.shape));
        to.put(T::Common, use_of_capitals(word));
    }

    /// The token next to it, before or after.
    #[inline(never)]
    fn neighbour(&self, token: usize, offset: isize, templates: [Template; 4], to: &mut Features) {
        let [word, cluster, alone, suffix] = templates;
        self.second_neighbour(token, offset, [word, cluster], to);
        to.put(alone, self.at(token as isize + offset).map_or(BORDER, |w| u64::from(w.alone)));
        if let Some(index) = token.checked_add_signed(offset).filter(|index| self.sentence.contains(index)) {
            to.put(suffix, hash_of(self.words.folded(index).chars().rev().take(3)));
        }
    }

    /// A token one or two further on.
    #[inline(never)]
    fn second_neighbour(&self, token: usize, offset: isize, templates: [Template; 2], to: &mut Features) {
        let other = self.at(token as isize + offset);
        to.put(templates[0], other.map_or(BORDER, |w| w.lower));
        to.put(templates[1], other.map_or(BORDER, cluster_of));
    }

    /// The features of the token where it stands that no other has.
    pub fn of_place(&self, token: usize, to: &mut Features) {
        let Some(&word) = self.words.words.get(token) else { return };
        self.window(token, &word, to);
        self.gazetteer(token, &word, to);
        self.run(token, &word, to);
        self.document(token, &word, to);
    }

    /// The other places of the token's form that say something about it.
    pub fn elsewhere(&self, token: usize) -> impl Iterator<Item = usize> + '_ {
        let word = self.words.words.get(token).filter(|word| word.case.is_capital());
        let seen = word.and_then(|word| self.evidence.seen(word.lower));
        seen.into_iter().flat_map(Seen::places).filter(move |&place| place != token)
    }

    #[inline(never)]
    fn window(&self, token: usize, word: &Word, to: &mut Features) {
        let at = token as isize;
        let lower = |offset: isize| self.at(at + offset).map_or(BORDER, |w| w.lower);
        let cluster = |offset: isize| self.at(at + offset).map_or(BORDER, cluster_of);
        let clusters = [cluster(-1), cluster(0), cluster(1)];
        to.put(T::BeforeWord, pair(lower(-1), word.lower));
        to.put(T::WordAfter, pair(word.lower, lower(1)));
        to.put(T::BeforeBoth, pair(lower(-2), lower(-1)));
        to.put(T::AfterBoth, pair(lower(1), lower(2)));
        to.put(T::BeforeShape, pair(lower(-1), word.shape));
        to.put(T::ShapeAfter, pair(word.shape, lower(1)));
        to.put(T::ClusterPairBefore, pair(clusters[0], clusters[1]));
        to.put(T::ClusterPairAfter, pair(clusters[1], clusters[2]));
        to.put(T::ClusterShape, pair(clusters[0], word.shape));
        to.put(T::ShapeCluster, pair(word.shape, clusters[2]));
    }

    #[inline(never)]
    fn affixes(&self, token: usize, to: &mut Features) {
        let folded = self.words.folded(token);
        let mut hash = SEED;
        for (count, c) in folded.chars().take(AFFIX).enumerate() {
            hash = step(hash, c as u32);
            to.put(T::Prefix, pair(hash, count as u64));
        }
        let mut hash = SEED;
        for (count, c) in folded.chars().rev().take(AFFIX).enumerate() {
            hash = step(hash, c as u32);
            to.put(T::Suffix, pair(hash, count as u64));
        }
    }

    #[inline(never)]
    fn gazetteer(&self, token: usize, word: &Word, to: &mut Features) {
        let at = token as isize;
        let covering = |offset: isize| self.at(at + offset).map_or(BORDER, |w| u64::from(w.covering) << 3 | w.place as u64);
        let alone = |offset: isize| self.at(at + offset).map_or(BORDER, |w| u64::from(w.alone));
        let place = word.place as u64;
        for class in bits(word.covering) {
            to.put(T::Covering, class << 3 | place);
        }
        if word.covering != 0 {
            to.put(T::CoveringSet, covering(0));
            to.put(T::BeforeCovering, pair(self.at(at - 1).map_or(BORDER, |w| w.lower), covering(0)));
            to.put(T::AfterCovering, pair(self.at(at + 1).map_or(BORDER, |w| w.lower), covering(0)));
        }
        to.put(T::CoveringBefore, covering(-1));
        to.put(T::CoveringAfter, covering(1));
        to.put(T::AlonePairBefore, pair(alone(-1), alone(0)));
        to.put(T::AlonePairAfter, pair(alone(0), alone(1)));
    }

    #[inline(never)]
    fn run(&self, token: usize, word: &Word, to: &mut Features) {
        let Some(run) = self.evidence.run(token) else { return };
        let length = run.len().min(5) as u64;
        let from_start = (token - run.start).min(3) as u64;
        let from_end = (run.end - 1 - token).min(3) as u64;
        to.put(T::RunPlace, length << 4 | from_start << 2 | from_end);
        let at = |index: usize| self.words.words.get(index).copied().unwrap_or_default();
        if run.len() > 1 {
            let (first, last) = (at(run.start), at(run.end - 1));
            to.put(T::RunLast, pair(last.lower, from_end.min(1)));
            to.put(T::RunLastClass, pair(u64::from(last.alone), pair(word.shape, from_end.min(1))));
            to.put(T::RunFirst, pair(first.lower, from_start.min(1)));
            to.put(T::RunFirstClass, pair(u64::from(first.alone), pair(word.shape, from_start.min(1))));
        }
        let before = self.at(run.start as isize - 1);
        let after = self.at(run.end as isize);
        to.put(T::BeforeRun, pair(before.map_or(BORDER, |w| w.lower), from_start));
        to.put(T::AfterRun, pair(after.map_or(BORDER, |w| w.lower), from_end));
        to.put(T::ClusterBeforeRun, pair(before.map_or(BORDER, cluster_of), from_start));
        to.put(T::ClusterAfterRun, pair(after.map_or(BORDER, cluster_of), from_end));
    }

    #[inline(never)]
    fn document(&self, token: usize, word: &Word, to: &mut Features) {
        let Some(seen) = self.evidence.seen(word.lower).filter(|_| word.case.is_capital()) else { return };
        let elsewhere = seen.capital - u32::from(word.style == Style::Plain && !word.first && seen.capital > 0);
        to.put(
            T::SeenLower,
            u64::from(seen.lower.min(2)) << 8 | u64::from(elsewhere.min(2)) << 4 | u64::from(word.first) << 2 | word.style as u64,
        );
        if word.case == Case::Upper
            && let Some(classes) = self.evidence.spelt_out(self.words, token)
        {
            to.put(T::SpeltOut, u64::from(classes));
            to.put(T::SpeltOut, u64::MAX);
        }
    }

    /// The features that another place of a token's form gives it.
    pub fn of_other(&self, place: usize, to: &mut Features) {
        let Some(run) = self.evidence.run(place) else { return };
        let at = |index: Option<usize>| index.and_then(|index| self.words.words.get(index)).copied().unwrap_or_default();
        let there = at(Some(place));
        let (before, after) = (at(run.start.checked_sub(1)), at(Some(run.end)));
        let (from_start, from_end) = ((place - run.start).min(2) as u64, (run.end - 1 - place).min(2) as u64);
        to.put(T::ElsewhereBefore, pair(before.lower, from_start.min(1)));
        to.put(T::ElsewhereAfter, pair(after.lower, from_end.min(1)));
        to.put(T::ElsewhereRun, from_start << 2 | from_end);
        if run.len() > 1 {
            to.put(T::ElsewhereLast, pair(u64::from(at(Some(run.end - 1)).alone), from_end.min(1)));
            to.put(T::ElsewhereFirst, pair(u64::from(at(Some(run.start)).alone), from_start.min(1)));
        }
        to.put(T::ElsewhereCovering, u64::from(there.covering) << 3 | there.place as u64);
        to.put(T::ElsewhereTitle, u64::from(before.alone));
    }
}

/// The cluster of a word; its shape where it has none.
fn cluster_of(word: &Word) -> u64 {
    if word.cluster > 0 { u64::from(word.cluster) } else { pair(word.shape, u64::from(word.alone & NAMES != 0)) }
}

/// Whether a word is common, its case, its sentence's style and whether it is the first, as one number.
fn use_of_capitals(word: &Word) -> u64 {
    let common = word.alone >> Class::CommonWord as u8 & 1;
    u64::from(common) << 8 | (word.case as u64) << 3 | (word.style as u64) << 1 | u64::from(word.first)
}

fn hash_of(characters: impl Iterator<Item = char>) -> u64 {
    characters.fold(SEED, |hash, c| step(hash, c as u32))
}

/// The numbers of the bits that are set.
fn bits(mut set: u32) -> impl Iterator<Item = u64> {
    std::iter::from_fn(move || {
        let bit = set.trailing_zeros();
        set &= set.wrapping_sub(1);
        (bit < 32).then_some(u64::from(bit))
    })
}
