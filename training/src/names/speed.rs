//! Measures the stages of names natively, on one core, from raw text.

use std::path::Path;
use std::time::{Duration, Instant};

use pressglass::mention::{Context, amounts, recognise, tagger};
use pressglass::segment::segment;

use super::corpus;

/// Passes over the corpus: the first warms the caches, the best of the others counts.
const ROUNDS: usize = 4;

/// Prints tokens a second for each stage.
pub fn run() -> anyhow::Result<()> {
    let texts = corpus::written(Path::new("training/corpus"))?;
    let tokens: usize = texts.iter().map(|t| t.segmentation.tokens.len()).sum();
    let context = Context::default();
    let mut best = [Duration::MAX; 4];
    for _ in 0..ROUNDS {
        let mut round = [Duration::ZERO; 4];
        for text in &texts {
            let mut stages: [&mut dyn FnMut(); 4] = [
                &mut || drop(std::hint::black_box(segment(&text.document))),
                &mut || drop(std::hint::black_box(tagger::tag(&text.document, &text.segmentation))),
                &mut || drop(std::hint::black_box(amounts::recognise(&text.document, &text.segmentation, &context))),
                &mut || {
                    let segmentation = segment(&text.document);
                    drop(std::hint::black_box(recognise(&text.document, &segmentation, &context)));
                },
            ];
            for (stage, spent) in stages.iter_mut().zip(&mut round) {
                let start = Instant::now();
                stage();
                *spent += start.elapsed();
            }
        }
        for (best, spent) in best.iter_mut().zip(round) {
            *best = (*best).min(spent);
        }
    }
    println!("{tokens} tokens of our own tokeniser, best of {ROUNDS} rounds, one core:");
    for (name, spent) in ["segment", "tagger", "dates and amounts", "all, from raw text"].iter().zip(best) {
        println!("{name:>20}: {:>10.0} tokens/s", tokens as f64 / spent.as_secs_f64());
    }
    Ok(())
}
