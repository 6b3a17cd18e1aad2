//! The characters of a file: its encoding by byte order mark, by what the page declares, else by a guess.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, MACINTOSH, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED};

/// Bytes in which a page declares its encoding. The HTML standard has 1024; pages with long comments need more.
const HEAD: usize = 4096;

/// The characters of an HTML file.
pub fn html(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(length..).unwrap_or_default()).0;
    }
    let declared = declared(bytes.get(..HEAD).unwrap_or(bytes)).filter(|&encoding| encoding == UTF_8 || !is_utf_8(bytes));
    match declared.map(|encoding| encoding.decode_without_bom_handling(bytes)) {
        // A page that calls itself UTF-8 and is not is guessed like one that says nothing.
        Some((text, false)) => text,
        Some((text, true)) if declared != Some(UTF_8) => text,
        _ => guessed(bytes),
    }
}

/// The characters of a plain text file.
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    match Encoding::for_bom(bytes) {
        Some((encoding, length)) => encoding.decode_without_bom_handling(bytes.get(length..).unwrap_or_default()).0,
        None => guessed(bytes),
    }
}

/// Whether a file is UTF-8 whatever it declares: all its characters beyond ASCII are, and they are more than chance makes.
fn is_utf_8(bytes: &[u8]) -> bool {
    /// Characters of UTF-8 that no text in another encoding has and nothing else beside them.
    const LEAST: usize = 4;
    std::str::from_utf8(bytes).is_ok_and(|text| text.chars().filter(|c| !c.is_ascii()).nth(LEAST - 1).is_some())
}

/// Whether a file has the escapes by which ISO-2022-JP changes to Japanese and back, and is nothing but ASCII otherwise.
fn is_escaped_japanese(bytes: &[u8]) -> bool {
    let has = |escape: &[u8]| bytes.windows(escape.len()).any(|window| window == escape);
    bytes.is_ascii() && (has(b"\x1b$B") || has(b"\x1b$@")) && (has(b"\x1b(B") || has(b"\x1b(J"))
}

/// Whether a file is Latin text in Mac OS Roman, which the detector does not know: its small letters with accents are
/// 0x87 to 0x9f, where windows-1252 has marks and capitals, and that has its own from 0xe0 on.
fn is_mac_roman(bytes: &[u8]) -> bool {
    /// Such letters inside words at least.
    const LEAST: usize = 4;
    /// For so many of them one of the other kind may be there.
    const SHARE: usize = 8;
    /// One letter in so many is beyond ASCII at most: languages of other scripts have far more.
    const RARE: usize = 3;
    let (mut mac, mut windows, mut letters, mut beyond) = (0, 0, 0, 0);
    for window in bytes.windows(3) {
        let [before, byte, after] = window else { continue };
        letters += usize::from(byte.is_ascii_alphabetic());
        beyond += usize::from(!byte.is_ascii());
        let in_word = before.is_ascii_alphabetic() && (after.is_ascii_lowercase() || matches!(after, b' ' | b'.' | b',' | b'<'));
        // 0x92 is an apostrophe; 0x9a, 0x9c and 0x9e are letters in both.
        mac += usize::from(in_word && matches!(byte, 0x87..=0x91 | 0x95 | 0x98 | 0x99 | 0x9b | 0x9d | 0x9f));
        windows += usize::from(in_word && *byte >= 0xe0);
    }
    mac >= LEAST && mac >= SHARE * windows && letters >= RARE * beyond
}

/// UTF-8 if it is valid, else the likeliest of the old encodings.
fn guessed(bytes: &[u8]) -> Cow<'_, str> {
    if is_escaped_japanese(bytes) {
        return ISO_2022_JP.decode_without_bom_handling(bytes).0;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    if is_mac_roman(bytes) {
        return MACINTOSH.decode_without_bom_handling(bytes).0;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow).decode_without_bom_handling(bytes).0
}

/// The encoding that a page's `meta` element or XML declaration names: a scan of the kind that the HTML standard calls
/// "prescan a byte stream".
fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let text = without_comments(&head.to_ascii_lowercase());
    let label = text.match_indices("<meta").find_map(|(at, _)| charset(text.get(at..)?.split('>').next()?)).or_else(|| {
        let declaration = text.trim_start().strip_prefix("<?xml")?.split("?>").next()?;
        value(declaration, "encoding")
    })?;
    let encoding = Encoding::for_label(label.as_bytes())?;
    Some(match encoding {
        // The declaration could be read byte by byte, so it is not true.
        e if e == UTF_16BE || e == UTF_16LE => UTF_8,
        e if e == X_USER_DEFINED || e == REPLACEMENT => WINDOWS_1252,
        e => e,
    })
}

/// The charset in a `meta` tag: its attribute of that name, or inside the `content` of an `http-equiv`. The `content` of a
/// description that speaks of charsets declares nothing.
fn charset(tag: &str) -> Option<&str> {
    if tag.contains("http-equiv") {
        return value(tag, "charset");
    }
    let mut quoted = None;
    let attribute = tag.char_indices().find_map(|(at, c)| match (quoted, c) {
        (None, '"' | '\'') => {
            quoted = Some(c);
            None
        }
        (Some(open), _) => {
            if c == open {
                quoted = None;
            }
            None
        }
        (None, _) => tag.get(at..).filter(|rest| rest.starts_with("charset")),
    })?;
    value(attribute, "charset")
}

/// The value after a name and "=", with quotation marks or without.
fn value<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    text.match_indices(name).find_map(|(at, _)| {
        let rest = text.get(at + name.len()..)?.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
        rest.split(['"', '\'', ';', ' ', '\t', '\n', '\r', '/', '>']).next().filter(|value| !value.is_empty())
    })
}

/// The head as text without comments, in which declarations do not count. Bytes beyond ASCII do not matter here.
fn without_comments(head: &[u8]) -> String {
    let text: String = head.iter().map(|&b| if b.is_ascii() { char::from(b) } else { '?' }).collect();
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some((before, comment)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::*;

    /// A page of some sentences, declared as `head` says.
    fn page(head: &str, sentence: &str) -> String {
        format!("<html><head>{head}<title>t</title></head><body><p>{}</p></body></html>", [sentence; 8].join(" "))
    }

    /// Sentences with the encodings that their pages used to come in.
    const SENTENCES: &[(&Encoding, &str)] = &[
        (WINDOWS_1252, "Le café d’été coûte déjà 5 € à l’Élysée, dit la ministre."),
        (ISO_8859_15, "Die Bürgermeisterin verkündete die Schließung der Straße für 5 € Gebühr."),
        (ISO_8859_2, "Zażółć gęślą jaźń, powiedział premier w środę przed południem."),
        (WINDOWS_1250, "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl ministr školství."),
        (WINDOWS_1251, "Министр заявил в пятницу, что переговоры продолжатся ещё неделю."),
        (KOI8_R, "Министр заявил в пятницу, что переговоры продолжатся ещё неделю."),
        (WINDOWS_1253, "Ο υπουργός είπε την Παρασκευή ότι οι συνομιλίες θα συνεχιστούν."),
        (WINDOWS_1254, "Bakan cuma günü görüşmelerin bir hafta daha süreceğini söyledi; ışık açık."),
        (WINDOWS_1255, "השר אמר ביום שישי כי השיחות יימשכו עוד שבוע אחד."),
        (WINDOWS_1256, "قال الوزير يوم الجمعة إن المحادثات ستستمر أسبوعا آخر في العاصمة."),
        (WINDOWS_1257, "Ministrs piektdien sacīja, ka sarunas turpināsies vēl nedēļu Rīgā."),
        (WINDOWS_874, "รัฐมนตรีกล่าวเมื่อวันศุกร์ว่าการเจรจาจะดำเนินต่อไปอีกหนึ่งสัปดาห์"),
        (SHIFT_JIS, "大臣は金曜日、協議はさらに一週間続くと述べた。駅長も話した。"),
        (EUC_JP, "大臣は金曜日、協議はさらに一週間続くと述べた。駅長も話した。"),
        (ISO_2022_JP, "大臣は金曜日、協議はさらに一週間続くと述べた。駅長も話した。"),
        (MACINTOSH, "Le café d’été coûte déjà 5 € à l’Élysée, dit la ministre aussitôt."),
        (MACINTOSH, "El niño comió piñata mañana, según dijo la señora en Málaga."),
        (GBK, "部长星期五说，会谈将再持续一个星期。图书馆整夜开门。"),
        (BIG5, "部長星期五說，會談將再持續一個星期。圖書館整夜開門。"),
        (EUC_KR, "장관은 금요일에 회담이 일주일 더 계속될 것이라고 말했다."),
        (UTF_8, "Le café d’été coûte déjà 5 € – 部长说。"),
    ];

    #[test]
    fn declared_encodings_are_read() {
        for (encoding, sentence) in SENTENCES {
            let name = encoding.name();
            for head in [format!("<meta charset={name}>"), format!("<META http-equiv='Content-Type' content='text/html; charset={name}'>")]
            {
                let page = page(&head, sentence);
                assert_eq!(html(&encoding.encode(&page).0), page, "{head}");
            }
        }
    }

    #[test]
    fn undeclared_encodings_are_guessed() {
        // ISO 8859-15 differs from windows-1252 in eight characters: nobody can tell them apart.
        for (encoding, sentence) in SENTENCES.iter().filter(|(encoding, _)| *encoding != ISO_8859_15) {
            let page = page("", sentence);
            assert_eq!(html(&encoding.encode(&page).0), page, "{}", encoding.name());
        }
    }

    #[test]
    fn a_byte_order_mark_comes_first() {
        let page = page("<meta charset=windows-1251>", "Déjà vu – 部长");
        let utf16: Vec<u8> = page.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(html(&[&[0xff, 0xfe][..], &utf16].concat()), page);
        let utf16: Vec<u8> = page.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(html(&[&[0xfe, 0xff][..], &utf16].concat()), page);
        assert_eq!(html(&[b"\xef\xbb\xbf", page.as_bytes()].concat()), page);
    }

    #[test]
    fn wrong_declarations_are_not_believed() {
        let sentence = SENTENCES[4].1;
        let page = page("<meta charset=utf-8>", sentence);
        assert_eq!(html(&WINDOWS_1251.encode(&page).0), page, "it is not UTF-8");
        for encoding in ["gbk", "shift_jis", "windows-1252", "euc-kr", "koi8-r"] {
            for (_, sentence) in [SENTENCES[0], SENTENCES[4], *SENTENCES.last().expect("one")] {
                let page = super::tests::page(&format!("<meta charset={encoding}>"), sentence);
                assert_eq!(html(page.as_bytes()), page, "{encoding} is not true");
            }
        }
        let commented = format!("<!-- <meta charset=koi8-r> -->{page}");
        assert_eq!(html(commented.as_bytes()), commented);
        let described = super::tests::page("<meta name=description content='Why charset=koi8-r was used, “it” was'>", sentence);
        assert_eq!(html(described.as_bytes()), described, "a description declares nothing");
        let utf16 = super::tests::page("<meta charset=utf-16>", "é");
        assert_eq!(html(utf16.as_bytes()), utf16);
    }

    #[test]
    fn plain_text_is_guessed() {
        assert_eq!(text(b"plain"), "plain");
        assert_eq!(text("déjà".as_bytes()), "déjà");
        assert_eq!(text(b"\xef\xbb\xbfd\xc3\xa9j\xc3\xa0"), "déjà");
    }
}
