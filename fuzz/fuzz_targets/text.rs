//! Any plain text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pressglass::annotate::{Options, analyze_text};

fuzz_target!(|input: (bool, &str)| {
    let (indirect, text) = input;
    let mut options = Options::default();
    options.quotes.indirect = indirect;
    let (snapshot, annotations) = analyze_text(text, &options);
    pressglass_fuzz::laws::check(&snapshot, &annotations);
});
