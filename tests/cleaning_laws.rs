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
    #![proptest_config(ProptestConfig::with_cases(1000))]

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
fn odd_pages_are_what_they_are() {
    let long = SENTENCES.join(" ");
    let megabyte = format!("{long} ").repeat(1_000_000 / long.len());
    let tables = |depth: usize| format!("<h1>Bridge stays shut</h1>{}<p>{long}</p>", "<table><tr><td>".repeat(depth));
    let cases = [
        ("empty", String::new(), Status::NoArticle),
        ("a comment", format!("<!-- {long} -->"), Status::NoArticle),
        ("scripts", format!("<script>let text = '{long}';</script><noscript>Please turn on JavaScript.</noscript>"), Status::NoArticle),
        ("a template", format!("<template><p>{long}</p></template>"), Status::NoArticle),
        ("a picture", "<img src=pier.jpg alt='The pier'>".to_owned(), Status::NoArticle),
        ("a form", "<form><input type=password><button>Sign in</button></form>".to_owned(), Status::NoArticle),
        ("one long word", "a".repeat(1_000_000), Status::NoArticle),
        ("one text of a megabyte", megabyte, Status::Article),
        ("tables in tables", tables(3), Status::Article),
        ("five thousand tables in tables", tables(5_000), Status::Article),
    ];
    for (name, html, expected) in cases {
        let (status, text) = article(&html);
        assert_eq!(status, expected, "{name}");
        assert_eq!(text.contains(&long), expected == Status::Article, "{name}");
    }
}

#[test]
fn a_page_without_an_article_can_be_read_all_the_same() {
    let html =
        "<html><body><form><label>User</label><input type=password></form><p>Sign in to go on.</p><p hidden>Secret.</p></body></html>";
    let snapshot = pressglass::html::parse(html, "");
    let read = |whole_page| {
        let article = pressglass::article::Options { whole_page };
        let annotations = pressglass::annotate::analyze(&snapshot, &pressglass::annotate::Options { article, ..Default::default() });
        (annotations.article.status, annotations.document.text)
    };
    assert_eq!(read(false), (pressglass::article::Status::NoArticle, String::new()));
    let (status, text) = read(true);
    assert_eq!(status, pressglass::article::Status::Article);
    assert!(text.contains("Sign in to go on.") && !text.contains("Secret"), "{text:?}");
}

/// What stands around and between the paragraphs of a story.
const FURNITURE: [&str; 8] = [
    "<nav><ul><li><a href=/news>News</a><li><a href=/sport>Sport</a><li><a href=/weather>Weather</a></ul></nav>",
    "<aside><h3>Most read</h3><ol><li><a href=/1>Ferry fares to rise again in the new year</a><li><a href=/2>Council to sell the old fish market</a></ol></aside>",
    "<div class=newsletter><b>The Morning Tide</b><p>Our best stories at seven, in your inbox.</p><form><input type=email><button>Sign up</button></form></div>",
    "<div class=ad-slot><span>Advertisement</span></div>",
    "<div class=share-bar><a href=#>Share</a> <a href=#>Tweet</a> <button>Copy link</button></div>",
    "<p>Read also: <a href=/3>Harbour pilots strike over pay</a></p>",
    "<div class=comments><h3>12 comments</h3><div class=comment><b>oldmill</b><p>They said the same thing in the spring of last year.</p></div></div>",
    "<footer><p>© 2026 The Estuary Courier. All rights reserved. <a href=/terms>Terms</a> <a href=/privacy>Privacy</a></p></footer>",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Whatever stands around and between paragraphs, at least half of the words that read like an article are kept: marks of
    /// removal cover no more of the body without a retry.
    #[test]
    fn furniture_does_not_drown_an_article(
        picks in prop::collection::vec((prop::collection::vec(0..SENTENCES.len(), 1..4), prop::option::of(0..FURNITURE.len())), 2..20),
        around in prop::collection::vec((0..FURNITURE.len(), any::<bool>()), 0..10),
        framed in any::<bool>(),
    ) {
        let paragraphs: Vec<String> = picks.iter().enumerate().map(|(i, (pick, _))| {
            format!("Number {i}. {}", pick.iter().map(|&s| SENTENCES[s]).collect::<Vec<_>>().join(" "))
        }).collect();
        let side = |before: bool| around.iter().filter(|(_, is)| *is == before).map(|&(i, _)| FURNITURE[i]).collect::<String>();
        let between = picks.iter().map(|(_, furniture)| furniture.map_or("", |i| FURNITURE[i]));
        let body: String = paragraphs.iter().zip(between).map(|(p, furniture)| format!("<p>{p}</p>{furniture}\n")).collect();
        let story = format!("<h1>Bridge stays shut</h1>{body}");
        let story = if framed { format!("<article>{story}</article>") } else { format!("<div>{story}</div>") };
        let page = format!("<title>Bridge stays shut</title><body>{}{story}{}", side(true), side(false));
        let (status, text) = article(&page);
        let words = |text: &str| text.split_whitespace().count();
        let all: usize = paragraphs.iter().map(|p| words(p)).sum();
        let kept: usize = paragraphs.iter().filter(|p| text.contains(p.as_str())).map(|p| words(p)).sum();
        prop_assert!(status == Status::Article && 2 * kept >= all, "{:?}, {} of {} words: {}", status, kept, all, page);
    }
}

#[test]
fn rules_do_not_take_most_of_a_story() {
    // A heading that opens boxes of furniture, and a class that says newsletter, around the story itself.
    let body: String = SENTENCES.iter().map(|s| format!("<p>{s} {s}</p>")).collect();
    for (open, close) in [
        ("<section><h2>Read also</h2>", "</section>"),
        ("<section class=related><h2>You may also like</h2>", "</section>"),
        ("<div class=newsletter-signup>", "</div>"),
        ("<form><input type=email>", "</form>"),
        ("<aside><h3>Newsletter</h3>", "</aside>"),
    ] {
        let (status, text) =
            article(&format!("<title>Bridge stays shut</title><article><h1>Bridge stays shut</h1>{open}{body}{close}</article>"));
        let kept = SENTENCES.iter().filter(|s| text.contains(*s)).count();
        assert!(status == Status::Article && 2 * kept >= SENTENCES.len(), "{open}: {kept} kept");
    }
}

#[test]
fn a_short_story_is_one() {
    let check = |html: &str, expected: Status| {
        let (status, text) = article(html);
        assert_eq!(status, expected, "{html}");
        assert_eq!(text.contains(SENTENCES[0]), expected == Status::Article, "{html}");
    };
    let typed = r#"<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge stays shut"}</script>"#;
    let nav = FURNITURE[0];
    for count in 1..=3 {
        let body: String = SENTENCES.iter().take(count).map(|s| format!("<p>{s}</p>")).collect();
        check(&format!("<article><h1>Bridge stays shut</h1>{body}</article>"), Status::Article);
        check(&format!("{nav}<article><h1>Bridge stays shut</h1>{body}</article>{}", FURNITURE[7]), Status::Article);
        check(&format!("{nav}<main><article><h1>Bridge stays shut</h1>{body}</article>{}</main>", FURNITURE[1]), Status::Article);
        check(&format!("<title>Bridge stays shut</title>{typed}{nav}<div><h1>Bridge stays shut</h1>{body}</div>"), Status::Article);
    }
    let parted = format!("<p>{}</p>{nav}<p>{}</p>", SENTENCES[0], SENTENCES[1]);
    for beside in ["", FURNITURE[1]] {
        check(&format!("<title>Bridge stays shut</title>{beside}<div><h1>Bridge stays shut</h1>{parted}</div>{beside}"), Status::Article);
    }
    check(&format!("<body>{nav}<h1>Welcome</h1>{}{}", FURNITURE[1], FURNITURE[7]), Status::NoArticle);
}
