//! The facts that are read of a page: one small page for each way of stating or showing them.

use pressglass::article::{Metadata, Options, extract};

/// The facts about a page with `head` in its head and `front` before three paragraphs of text.
fn facts_at(url: &str, head: &str, front: &str) -> Metadata {
    let paragraph = "The dam above the lower town failed on Tuesday night, and water ran through its streets until the morning, \
                     the fire service said; nobody was hurt, but forty houses and the old mill by the bridge are gone.";
    let body = format!("<p>{paragraph}</p>").repeat(3);
    let html = format!("<html><head>{head}</head><body><main><article>{front}{body}</article></main></body></html>");
    extract(&pressglass::html::parse(&html, url), &Options::default()).metadata
}

fn facts(head: &str, front: &str) -> Metadata {
    facts_at("", head, front)
}

const H1: &str = "<h1>Dam fails above the town</h1>";

#[track_caller]
fn check_title(head: &str, front: &str, expected: &str) {
    assert_eq!(facts(head, front).title.as_deref(), Some(expected), "{head}{front}");
}

#[test]
fn the_headline_is_what_the_page_shows() {
    let expected = "Dam fails above the town";
    check_title("<title>Dam fails above the town | The Courier</title>", H1, expected);
    check_title("<title>The Courier</title><meta property=og:title content='Dam above the town fails at night'>", H1, expected);
    check_title("<title>Dam fails above the town</title>", &format!("<h1>The Courier</h1>{H1}"), expected);
    check_title(
        "<meta property=og:site_name content='The Courier'><title>x</title>",
        "<h1>Dam fails above the town | The Courier</h1>",
        expected,
    );
    check_title("<title>The Courier - Dam fails above the town</title>", "<font size=5>Dam fails above the town</font>", expected);
    check_title("<meta property=og:title content='Dam fails above the town'>", "<h1 style='display:none'>Logo</h1>", expected);
    check_title("<title>CafÃ© fails &amp;amp; falls above town</title>", "", "Café fails & falls above town");
}

#[track_caller]
fn check_authors(head: &str, front: &str, expected: &[&str]) {
    assert_eq!(facts(head, &format!("{H1}{front}")).authors, expected, "{head}{front}");
}

#[test]
fn authors_are_names() {
    check_authors("<meta name=author content='By Ada Nwosu, Staff Writer'>", "", &["Ada Nwosu"]);
    check_authors("<meta name=DC.creator content='Nwosu, Ada'>", "", &["Ada Nwosu"]);
    check_authors("<meta property=article:author content='https://a.example/ada'>", "<p>By Ada Nwosu in Lagos</p>", &["Ada Nwosu"]);
    check_authors("<meta name=author content=admin>", "<p>by admin</p>", &[]);
    check_authors("<meta name=author content='desk@courier.example'>", "", &[]);
    check_authors("", "<p class=byline>Ada Nwosu and Bo Lind</p>", &["Ada Nwosu", "Bo Lind"]);
    check_authors("", "<p><a href='/authors/ada-nwosu'>Ada Nwosu</a> · 3 min read</p>", &["Ada Nwosu"]);
    check_authors("", "<p><span>3 comments</span> <span>Author: Ada Nwosu</span></p>", &["Ada Nwosu"]);
    check_authors("", "<p>Ada Nwosu | Senior Writer | July 2, 2025</p>", &["Ada Nwosu"]);
    check_authors("", "<p>Written by</p><p>Ada Nwosu</p>", &["Ada Nwosu"]);
    check_authors("", "<div itemprop=author itemscope><span itemprop=name>Ada Nwosu</span> <span>Reporter</span></div>", &["Ada Nwosu"]);
    check_authors("", "<p>By the time help came, the town was gone</p>", &[]);
    check_authors("", "<p>Share this story</p><p>Machine Learning</p>", &[]);
    check_authors("<meta name=author content='ada@courier.example (Ada Nwosu)'>", "", &["Ada Nwosu"]);
    check_authors("", "<p>Ada Nwosu | 3 February 2024</p>", &["Ada Nwosu"]);
    check_authors("<html lang=zh>", "<p>来源：新华社　作者：王小明　2024-02-03</p>", &["王小明"]);
    check_authors("<html lang=he>", "<p>דנה כהן | 3.2.2024</p>", &["דנה כהן"]);
    check_authors("", "<p>Lagos | 3 February 2024</p>", &[]);
}

#[test]
fn bylines_without_an_author_are_bylines() {
    let check = |front: &str, expected: Option<&str>| {
        let got = facts("", &format!("{H1}{front}"));
        assert_eq!((got.byline.as_deref(), got.authors.len()), (expected, 0), "{front}");
    };
    check("<p>By Reuters</p>", Some("By Reuters"));
    check("<p>By Courier Staff</p><p>February 3, 2024</p>", Some("By Courier Staff"));
    check("<p>By Monday</p>", None);
    check("<html lang=it><p>Di Maio</p>", None);
    check("<h2>By Design</h2>", None);
    check("<p>By land and sea</p>", None);
}

#[test]
fn a_plain_byline_outweighs_who_put_the_page_up() {
    let organisation =
        r#"<script type=application/ld+json>{"@type": "Article", "author": {"@type": "Organization", "name": "The Courier"}}</script>"#;
    check_authors(organisation, "<p>By Ada Nwosu</p>", &["Ada Nwosu"]);
    check_authors(organisation, "", &["The Courier"]);
    check_authors("<meta name=author content='Web Person'>", "<p>By Ada Nwosu</p>", &["Ada Nwosu"]);
    check_authors("<meta name=author content='Ada B. Nwosu'>", "<p>By Ada Nwosu</p>", &["Ada B. Nwosu"]);
}

#[track_caller]
fn check_dates(head: &str, front: &str, published: &str, modified: &str) {
    let got = facts(head, &format!("{H1}{front}"));
    let days = [got.published.unwrap_or_default(), got.modified.unwrap_or_default()];
    assert_eq!(days, [published, modified], "{head}{front}");
}

#[test]
fn dates_are_read_where_they_stand() {
    let day = "2024-02-03";
    check_dates("<meta property=article:published_time content='2024-02-03T07:30:00+0100'>", "", "2024-02-03T07:30:00+01:00", "");
    check_dates("<meta name=DC.Date.Issued content='2024-02-03'>", "", day, "");
    check_dates("<meta name=published-date content='February 3, 2024'>", "", day, "");
    check_dates("", "<p>Feb. 3, 2024</p>", day, "");
    check_dates("", "<p><time datetime='2024-02-03T07:30:00Z'>3 February 2024</time></p>", "2024-02-03T07:30:00Z", "");
    check_dates("", "<p>Updated February 4, 2024</p><p>Published</p><p>February 3, 2024</p>", day, "2024-02-04");
    check_dates("<html lang=de>", "<p>Stand: 3. Februar 2024, 14:05 Uhr</p>", "2024-02-03T14:05", "");
    let french =
        "Le barrage au-dessus de la ville a cédé dans la nuit de mardi, et l’eau a coulé dans les rues jusqu’au matin. ".repeat(20);
    let front = format!("<p>Publié le 3 février 2024, mis à jour le 4 février 2024</p><p>{french}</p>");
    check_dates("<html lang=fr>", &front, day, "2024-02-04");
    check_dates("<html lang=en-GB>", "<p>03/02/2024</p>", day, "");
    check_dates("<html lang=en-US>", "<p>02/03/2024</p>", day, "");
    check_dates("", "<p>Last updated: February 3, 2024</p>", day, day);
    check_dates("", "<p><time datetime='2024-02-03T07:30:00+01:00'>3 hours ago</time></p>", "2024-02-03T07:30:00+01:00", "");
    check_dates(
        "",
        "<p>Updated <time datetime=2024-02-04>today</time></p><p>Posted <time datetime=2024-02-03>yesterday</time></p>",
        day,
        "2024-02-04",
    );
    check_dates("", "<p><time datetime=PT5M>5 min</time> read</p>", "", "");
    check_dates("", "<p><time datetime='2024-02-03T07:30Z'>03/02/2024</time></p>", "2024-02-03T07:30Z", "");
    check_dates("", "<p>Feb. 3, 2024, 7:30 a.m. ET</p>", "2024-02-03T07:30-05:00", "");
    check_dates("<html lang=fa>", "<p>۱۴ بهمن ۱۴۰۲</p>", day, "");
    check_dates("<html lang=vi>", "<p>3 tháng 2, 2024</p>", day, "");
    check_dates("", "<p>Call 2024-555-0123 today, or see May 2024</p>", "", "");
}

#[test]
fn comments_and_teasers_have_days_of_their_own() {
    let page = "<div itemscope itemtype='https://schema.org/NewsArticle'><meta itemprop=datePublished content='2020-01-01'></div>
        <div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Dam fails above the town</h1>
        <meta itemprop=datePublished content='2024-02-03'><div itemprop=comment itemscope><meta itemprop=datePublished content='2025-01-01'></div></div>";
    assert_eq!(facts("", page).published.as_deref(), Some("2024-02-03"));
    let post = "<blockquote><p>The dam is gone.</p>— Town (@town) <a href='https://post.example/1'>February 3, 2023</a></blockquote>";
    let teaser = "<aside><h3>Related</h3><p><a href=/mill>Mill burns down</a></p><p>Published 3 Feb 2023 by Bo Lind</p></aside>";
    let box_of_teasers = teaser.replace("aside", "div");
    let text = "The dam above the lower town failed on Tuesday night, and water ran through its streets until the morning. ";
    for other in [post, teaser, box_of_teasers.as_str()] {
        check_dates("", &format!("<p>{text}</p>{other}"), "", "");
        check_dates("", &format!("<p>February 3, 2024</p><p>{text}</p>{other}"), "2024-02-03", "");
    }
    check_dates("", &format!("<aside><p>February 3, 2024</p></aside><p>{text}</p>"), "2024-02-03", "");
    check_dates("", &format!("<p>{text}</p><aside><h3>Published</h3><p>February 3, 2024</p></aside>"), "2024-02-03", "");
}

#[test]
fn the_address_is_the_last_resort() {
    let got = facts_at("https://courier.example/2024/02/03/dam", "", H1);
    assert_eq!(got.published.as_deref(), Some("2024-02-03"));
}

#[test]
fn sites_and_images_are_found() {
    let check = |head: &str, front: &str, site: Option<&str>, image: Option<&str>| {
        let got = facts_at("https://courier.example/news/dam", head, front);
        assert_eq!((got.site.as_deref(), got.image.as_deref()), (site, image), "{head}{front}");
    };
    check("<meta property=og:site_name content='The Courier'>", H1, Some("The Courier"), None);
    check("<title>Dam fails above the town | World | The Courier</title>", H1, Some("The Courier"), None);
    check("<title>Dam fails above the town</title>", H1, None, None);
    check("<meta property=og:image content='/a.jpg'>", H1, None, Some("https://courier.example/a.jpg"));
    check("<base href='https://cdn.example/x/'><meta name=twitter:image content='a.jpg'>", H1, None, Some("https://cdn.example/x/a.jpg"));
    check(
        r#"<script type=application/ld+json>{"@type": "NewsArticle", "image": [{"url": "//i.example/a.jpg"}]}</script>"#,
        H1,
        None,
        Some("https://i.example/a.jpg"),
    );
    check("<link rel=image_src href=b.jpg>", H1, None, Some("https://courier.example/news/b.jpg"));
}

#[test]
fn images_of_the_article_have_whole_addresses() {
    let rain = "It rained in the hills for a week before the wall gave way, and nobody had looked at it since the spring. ".repeat(4);
    let council = "The council met at dawn in the school and sent for engineers from the capital, who came by noon. ".repeat(4);
    let figure = "<figure><noscript><img src='dam.jpg'></noscript>
        <img src='data:image/gif;base64,R0lGOD' data-srcset='dam-300.jpg 300w, dam-1200.jpg 1200w'></figure>";
    let html = format!("<base href='/media/'><article>{H1}<p>{rain}</p>{figure}<p>{council}</p></article>");
    let article = extract(&pressglass::html::parse(&html, "https://courier.example/news/"), &Options::default());
    let sources: Vec<_> = article.images.iter().map(|image| image.source.as_str()).collect();
    assert!(sources.contains(&"https://courier.example/media/dam-1200.jpg"), "{sources:?}");
}

#[test]
fn a_page_without_words_has_no_facts() {
    for html in ["", "<html>", "<title></title><h1></h1>", "<script type=application/ld+json>{{{</script>", "<meta name=author>"] {
        let got = extract(&pressglass::html::parse(html, ""), &Options::default()).metadata;
        assert_eq!((got.title, got.authors, got.published), (None, Vec::new(), None), "{html}");
    }
}
