//! Laws of cleaning on made-up pages: nothing of a clean page is lost, and no shape of page is too deep or too long.

use pressglass::annotate::{Options, analyze};
use pressglass::article::Status;
use proptest::prelude::*;

const SENTENCES: [&str; 6] = [
    "The council of the harbour town met on Monday to talk about the bridge, which has been closed since March.",
    "After three hours it voted by seven to four to repair it, although nobody could say who would pay.",
    "“We have waited long enough,” said the mayor, who crosses the river twice a day in a rowing boat.",
    "The engineer had written in her report that the northern pier, built in 1921, would not last another winter.",
    "Shopkeepers on both banks say that they have lost a third of their trade, and some have closed.",
    "A ferry was promised for the summer, but the boat that was bought turned out to be too long for the quay.",
];

fn article(page: &str) -> (Status, String) {
    let snapshot = pressglass::html::parse(page, "");
    let annotations = analyze(&snapshot, &Options { only_article: true, ..Options::default() });
    (annotations.article.status, annotations.document.text)
}

fn page(paragraphs: &[String]) -> String {
    let body: String = paragraphs.iter().map(|p| format!("<p>{p}</p>\n")).collect();
    format!("<html lang=en><head><title>Bridge stays shut</title></head><body><h1>Bridge stays shut</h1>{body}</body></html>")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_clean_page_loses_nothing(picks in prop::collection::vec(prop::collection::vec(0..SENTENCES.len(), 1..5), 4..30)) {
        let paragraphs: Vec<String> = picks.iter().enumerate().map(|(i, pick)| {
            format!("Number {i}. {}", pick.iter().map(|&s| SENTENCES[s]).collect::<Vec<_>>().join(" "))
        }).collect();
        let (status, text) = article(&page(&paragraphs));
        prop_assert_eq!(status, Status::Article);
        for paragraph in &paragraphs {
            prop_assert!(text.contains(paragraph.as_str()), "lost: {}", paragraph);
        }
    }
}

#[test]
fn deep_and_flat_pages_are_read() {
    let paragraphs: Vec<String> = (0..12).map(|i| format!("Number {i}. {} {}", SENTENCES[i % 6], SENTENCES[(i + 1) % 6])).collect();
    let clean = page(&paragraphs);
    let deep = clean.replacen("<p>", &format!("{}<p>", "<section>".repeat(10_000)), 1);
    let flat = clean.replace("</body>", &format!("{}</body>", "<i></i>\n".repeat(100_000)));
    let framed = clean.replace("<h1>", "<article><h1>").replace("</body>", "</article></body>");
    let listed = framed.replace("</body>", &format!("<ul>{}</ul></body>", "<li><a href=/x>Other story</a></li>".repeat(20_000)));
    for (name, html) in [("deep", &deep), ("flat", &flat), ("listed", &listed)] {
        let (status, text) = article(html);
        assert_eq!(status, Status::Article, "{name}");
        assert!(text.contains(&paragraphs[7]), "{name}");
    }
}

#[test]
fn whatever_comes_is_read_without_panic() {
    for html in ["", "<", "<body>", "<p>\u{0}</p>", "<table><tr><td><table>", "<frameset><frame></frameset>", "<svg><p>x", "&#xD800;"] {
        let (_, text) = article(html);
        assert!(text.len() < 10, "{html}");
    }
}

#[test]
fn a_page_without_an_article_can_be_read_all_the_same() {
    let html =
        "<html><body><form><label>User</label><input type=password></form><p>Sign in to go on.</p><p hidden>Secret.</p></body></html>";
    let snapshot = pressglass::html::parse(html, "");
    let read = |whole_page| {
        let article = pressglass::article::Options { whole_page, ..Default::default() };
        let annotations = pressglass::annotate::analyze(&snapshot, &pressglass::annotate::Options { article, ..Default::default() });
        (annotations.article.status, annotations.document.text)
    };
    assert_eq!(read(false), (pressglass::article::Status::NoArticle, String::new()));
    let (status, text) = read(true);
    assert_eq!(status, pressglass::article::Status::Article);
    assert!(text.contains("Sign in to go on.") && !text.contains("Secret"), "{text:?}");
}
