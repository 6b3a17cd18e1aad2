//! Any HTML, cleaned or as a whole page.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pressglass::annotate::{Options, analyze};

fuzz_target!(|input: (bool, &str)| {
    let (whole_page, html) = input;
    let mut options = Options::default();
    options.article.whole_page = whole_page;
    let snapshot = pressglass::html::parse(html, "https://news.example/story");
    pressglass_fuzz::laws::check(&snapshot, &analyze(&snapshot, &options));
});
