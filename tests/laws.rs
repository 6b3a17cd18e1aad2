//! The laws that fuzzing holds (`fuzz/src/laws.rs`), on random pages that look like news: names, amounts, quotes, markup.
//!
//! To add a case: another piece in `piece`, or an input that once broke a law in `once_broken`.

#[path = "../fuzz/src/laws.rs"]
mod laws;

use pressglass::annotate::{Options, analyze, analyze_text};
use proptest::prelude::*;

/// A piece of a news text, or of what spoils one.
fn piece() -> impl Strategy<Value = String> {
    let words = [
        "Maria Lopez ",
        "Mrs. Lopez ",
        "Lopez’s ",
        "the European Commission ",
        "BBC ",
        "in New York, ",
        "Dr. ",
        "J. ",
        "“",
        "”",
        "‘",
        "’",
        "\"",
        "'",
        "«",
        "»",
        "„",
        "said ",
        "told the BBC ",
        "according to ",
        "that ",
        "he ",
        "she said. ",
        "on 3 March 2024 ",
        "yesterday ",
        "$1.2 million ",
        "20 % ",
        "25 metres ",
        "at 9.30 am ",
        ". ",
        ", ",
        ": ",
        "? ",
        "— ",
        "- ",
        "â€œ",
        "โ€“",
        "&",
        "\u{ad}",
        "\u{1F600}",
        "\u{fffd}",
        "e\u{301}",
        "\u{200b}",
        "\n",
        "\n\n",
        "新聞",
        "عرب",
        "(",
        ")",
        "No",
        "We will win",
        "it is ",
        "1",
        " ",
    ];
    prop_oneof![
        9 => proptest::sample::select(words.to_vec()).prop_map(str::to_owned),
        1 => "[a-zA-Z ]{1,9}",
    ]
}

fn markup() -> impl Strategy<Value = String> {
    let tags = [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<br>",
        "<li>",
        "<blockquote>",
        "</blockquote>",
        "<h2>",
        "</h2>",
        "<a href=/x>",
        "</a>",
        "<td>",
        "<!-- -->",
    ];
    prop_oneof![
        5 => piece(),
        1 => proptest::sample::select(tags.to_vec()).prop_map(str::to_owned),
    ]
}

/// Everything on, so that nothing is left out of the laws.
fn options() -> Options {
    let mut options = Options::default();
    options.article.whole_page = true;
    options.quotes.indirect = true;
    options
}

fn holds_for_text(text: &str) {
    let (snapshot, annotations) = analyze_text(text, &options());
    laws::check(&snapshot, &annotations);
}

fn holds_for_html(html: &str) {
    let snapshot = pressglass::html::parse(html, "https://news.example/");
    laws::check(&snapshot, &analyze(&snapshot, &options()));
    laws::check(&snapshot, &analyze(&snapshot, &Options::default()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn laws_hold_for_texts(pieces in prop::collection::vec(piece(), 0..80)) {
        holds_for_text(&pieces.concat());
    }

    #[test]
    fn laws_hold_for_pages(pieces in prop::collection::vec(markup(), 0..120)) {
        holds_for_html(&pieces.concat());
    }
}

#[test]
fn once_broken() {
    for text in ["", "“", "“‘”’", "“‘a” b’ said he"] {
        holds_for_text(text);
        holds_for_html(text);
    }
}

#[test]
fn numbers_beyond_all_bounds() {
    let (endless, long) = ("9".repeat(400), "9".repeat(305));
    for number in [endless.as_str(), &format!("1.{endless}"), &format!("{long} billion"), &format!("five {}", "million ".repeat(60))] {
        for (before, after) in [("", " %"), ("$", ""), ("", " euros"), ("", " km"), ("", " years ago"), ("R", "m"), ("$", "m")] {
            holds_for_text(&format!("It rose {before}{number}{after} on Friday."));
        }
    }
}
