//! Repair leaves right text alone, whatever its language, and mends the same text once it is broken.

use encoding_rs::{
    Encoding, ISO_8859_2, MACINTOSH, WINDOWS_874, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1257,
};
use pressglass::repair::{repaired, repairs};

const RIGHT: &str = include_str!("repair/right.txt");

/// Each language with its text.
fn texts() -> Vec<(&'static str, &'static str)> {
    let lines = RIGHT.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_once(": ").expect("a language and its text")).collect()
}

/// What a program makes of text when it takes its UTF-8 for another encoding.
fn broken(text: &str, encoding: &'static Encoding) -> String {
    encoding.decode_without_bom_handling(text.as_bytes()).0.into_owned()
}

#[test]
fn right_text_in_many_languages_stays_as_it_is() {
    assert!(texts().len() >= 20);
    for (language, text) in texts() {
        let changes: Vec<_> = repairs(text).into_iter().map(|r| (&text[r.range], r.replacement)).collect();
        assert!(changes.is_empty(), "{language}: {changes:?}");
    }
}

#[test]
fn words_stay_as_they_are_each_for_itself() {
    for (language, text) in texts() {
        for word in text.split_whitespace() {
            assert_eq!(repaired(word), word, "{language}");
        }
    }
}

#[test]
fn sentences_are_mended_whatever_took_them_for_what() {
    let sentences = [
        (
            "“It’s naïve – isn’t it?” said Zoë.",
            &[WINDOWS_1252, WINDOWS_1250, WINDOWS_1254, WINDOWS_1257, WINDOWS_1251, WINDOWS_1253, MACINTOSH][..],
        ),
        ("Le café d’été coûte déjà 5 € – à peine.", &[WINDOWS_1252, WINDOWS_1254, MACINTOSH]),
        ("Größe und Spaß für Jürgen, „heiß“.", &[WINDOWS_1252, WINDOWS_1250, WINDOWS_1254, MACINTOSH]),
        ("El niño comió piñata mañana.", &[WINDOWS_1252, WINDOWS_1250, MACINTOSH]),
        ("Zażółć gęślą jaźń, powiedział.", &[WINDOWS_1250, WINDOWS_1252, ISO_8859_2]),
        ("Příliš žluťoučký kůň úpěl ďábelské ódy.", &[WINDOWS_1250, WINDOWS_1252, ISO_8859_2]),
        ("Šodien Šveicē ņem vērā jauno līgumu.", &[WINDOWS_1252, WINDOWS_1254, MACINTOSH]),
        ("Các nước đã họp tại Hạ Long về giá hạt sầu riêng.", &[WINDOWS_1252, WINDOWS_1254]),
        ("Привет, как дела сегодня утром?", &[WINDOWS_1251, WINDOWS_1252, MACINTOSH]),
        ("Ο υπουργός μίλησε σήμερα.", &[WINDOWS_1253, WINDOWS_1252]),
        ("Güneşli bir gün, dedi Çağla.", &[WINDOWS_1254, WINDOWS_1252]),
        ("He said – “no” … don’t.", &[WINDOWS_874]),
    ];
    for (text, encodings) in sentences {
        for encoding in encodings {
            let broken = broken(text, encoding);
            // What a page leaves undefined is lost for good.
            if !broken.contains('\u{fffd}') {
                assert_eq!(repaired(&broken), text, "{} {broken:?}", encoding.name());
            }
        }
    }
}

#[test]
fn repair_takes_time_in_proportion_to_the_text() {
    let took = |times: usize| {
        let text = "Ð¿Ñ€Ð¸Ð²ÐµÑ‚ déjà รกมาก СССР» Ã©Ã©Ã©".repeat(times);
        let start = std::time::Instant::now();
        assert!(!repairs(&text).is_empty());
        start.elapsed()
    };
    took(100);
    let (short, long) = (took(500), took(5000));
    assert!(long < short * 60, "{short:?} for one part, {long:?} for ten");
}
