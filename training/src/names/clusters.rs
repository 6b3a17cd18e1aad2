//! Clusters of words from the raw text of the training sets: words that stand between like neighbours.
//!
//! Method: the exchange algorithm for class bigram models (Martin, Liermann and Ney 1998): each word in turn moves to
//! the class that makes the text likeliest. Frequent words first, a few rounds, everything in a fixed order.

use std::collections::BTreeMap;

use pressglass::mention::tagger::parts::of_bytes;
use pressglass::units::slice;

use super::corpus::Text;

/// Times that a word must occur: rarer ones have too few neighbours to say where they belong.
const OCCURRENCES: u32 = 5;
/// Passes over all words; later ones move few.
const ROUNDS: usize = 6;

/// The neighbours of a word and how often each stands there.
type Neighbours = Vec<(u32, u32)>;

/// The cluster of each frequent word, from 1, by the hash of its lower-case form.
pub fn of_words(texts: &[&Text], count: usize) -> Vec<(u64, u8)> {
    let count = count.min(u8::MAX as usize);
    if count == 0 {
        return Vec::new();
    }
    let corpus = Corpus::read(texts);
    let classes = exchange(&corpus, count);
    corpus.words.iter().zip(&classes).skip(1).map(|(&word, &class)| (word, class as u8 + 1)).collect()
}

/// A text as numbers of words; 0 is every rare word and each border of a sentence.
struct Corpus {
    words: Vec<u64>,
    frequency: Vec<u32>,
    after: Vec<Neighbours>,
    before: Vec<Neighbours>,
}

impl Corpus {
    fn read(texts: &[&Text]) -> Self {
        let mut sentences: Vec<Vec<u64>> = Vec::new();
        let mut counts: BTreeMap<u64, u32> = BTreeMap::new();
        for text in texts {
            for sentence in &text.segmentation.sentences {
                let tokens = text.segmentation.tokens.get(sentence.tokens.clone()).unwrap_or_default();
                let hash = |range| of_bytes(slice(&text.document.text, range).to_lowercase().replace('’', "'").as_bytes());
                let hashes: Vec<u64> = tokens.iter().map(|t| hash(t.range)).collect();
                for &word in &hashes {
                    *counts.entry(word).or_default() += 1;
                }
                sentences.push(hashes);
            }
        }
        let mut frequent: Vec<(u64, u32)> = counts.into_iter().filter(|(_, count)| *count >= OCCURRENCES).collect();
        frequent.sort_by_key(|&(word, count)| (std::cmp::Reverse(count), word));
        let mut words = vec![0];
        words.extend(frequent.iter().map(|f| f.0));
        let numbers: BTreeMap<u64, u32> = words.iter().enumerate().skip(1).map(|(number, &word)| (word, number as u32)).collect();
        let mut pairs: BTreeMap<(u32, u32), u32> = BTreeMap::new();
        let mut frequency = vec![0u32; words.len()];
        for sentence in &sentences {
            let mut last = 0;
            for word in sentence.iter().map(|word| numbers.get(word).copied().unwrap_or(0)).chain([0]) {
                *pairs.entry((last, word)).or_default() += 1;
                frequency[word as usize] += 1;
                last = word;
            }
        }
        let mut corpus = Self { after: vec![Vec::new(); words.len()], before: vec![Vec::new(); words.len()], words, frequency };
        for ((first, second), times) in pairs {
            corpus.after[first as usize].push((second, times));
            corpus.before[second as usize].push((first, times));
        }
        corpus
    }
}

/// n ln n.
fn weight(n: i64, table: &[f64]) -> f64 {
    table.get(n.max(0) as usize).copied().unwrap_or_else(|| n as f64 * libm::log(n as f64))
}

/// The class of each word; words of number 0 have class 0 for themselves.
fn exchange(corpus: &Corpus, count: usize) -> Vec<usize> {
    let table: Vec<f64> = (0..1 << 16).map(|n: i64| if n == 0 { 0.0 } else { n as f64 * libm::log(n as f64) }).collect();
    // Class 0 is left to the rare words and borders.
    let words = corpus.words.len();
    let mut class: Vec<usize> = (0..words).map(|word| if word == 0 { 0 } else { 1 + (word - 1) % (count - 1) }).collect();
    let mut pairs = vec![0i64; count * count];
    let mut sizes = vec![0i64; count];
    for word in 0..words {
        sizes[class[word]] += i64::from(corpus.frequency[word]);
        for &(next, times) in &corpus.after[word] {
            pairs[class[word] * count + class[next as usize]] += i64::from(times);
        }
    }
    for _ in 0..ROUNDS {
        for word in 1..words {
            let own = class[word];
            let loops = corpus.after[word].iter().find(|(next, _)| *next as usize == word).map_or(0, |(_, times)| i64::from(*times));
            let by_class = |neighbours: &Neighbours| {
                let mut sums: BTreeMap<usize, i64> = BTreeMap::new();
                for &(other, times) in neighbours.iter().filter(|(other, _)| *other as usize != word) {
                    *sums.entry(class[other as usize]).or_default() += i64::from(times);
                }
                sums.into_iter().collect::<Vec<_>>()
            };
            let (after, before) = (by_class(&corpus.after[word]), by_class(&corpus.before[word]));
            let moved = Moved { after: &after, before: &before, loops, times: i64::from(corpus.frequency[word]) };
            moved.put(own, -1, &mut pairs, &mut sizes);
            let mut best = (f64::MIN, own);
            for to in 1..count {
                let mut gain = 0.0;
                let mut inside = loops;
                for &(next, times) in &after {
                    if next == to {
                        inside += times;
                    } else {
                        let now = pairs[to * count + next];
                        gain += weight(now + times, &table) - weight(now, &table);
                    }
                }
                for &(last, times) in &before {
                    if last == to {
                        inside += times;
                    } else {
                        let now = pairs[last * count + to];
                        gain += weight(now + times, &table) - weight(now, &table);
                    }
                }
                let now = pairs[to * count + to];
                gain += weight(now + inside, &table) - weight(now, &table);
                gain -= 2.0 * (weight(sizes[to] + i64::from(corpus.frequency[word]), &table) - weight(sizes[to], &table));
                if gain > best.0 {
                    best = (gain, to);
                }
            }
            class[word] = best.1;
            moved.put(best.1, 1, &mut pairs, &mut sizes);
        }
    }
    class
}

/// A word on its way from one class to another, with the classes of its neighbours.
struct Moved<'a> {
    after: &'a [(usize, i64)],
    before: &'a [(usize, i64)],
    loops: i64,
    times: i64,
}

impl Moved<'_> {
    /// Adds the word to a class, or with sign -1 takes it out.
    fn put(&self, class: usize, sign: i64, pairs: &mut [i64], sizes: &mut [i64]) {
        let count = sizes.len();
        for &(next, times) in self.after {
            pairs[class * count + next] += sign * times;
        }
        for &(last, times) in self.before {
            pairs[last * count + class] += sign * times;
        }
        pairs[class * count + class] += sign * self.loops;
        sizes[class] += sign * self.times;
    }
}
