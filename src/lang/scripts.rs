//! How languages are written: by which letters a language is told, which are written from right to left, and what stands for what.

use std::ops::RangeInclusive;

/// Languages that are written from right to left.
pub const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "he", "iw", "ur", "ps", "yi", "ckb", "dv", "sd", "ug"];

/// Blocks of Unicode whose letters few languages use, with those, the commonest first. Japanese is told from Chinese by
/// its kana.
pub const SCRIPTS: &[(RangeInclusive<char>, &[&str])] = &[
    ('\u{370}'..='\u{3ff}', &["el"]),
    ('\u{400}'..='\u{52f}', &["ru", "uk", "bg", "sr", "mk", "be", "kk", "mn", "ky", "tg", "tt"]),
    ('\u{530}'..='\u{58f}', &["hy"]),
    ('\u{590}'..='\u{5ff}', &["he", "iw", "yi"]),
    ('\u{600}'..='\u{6ff}', &["ar", "fa", "ur", "ps", "ckb", "sd", "ug"]),
    ('\u{900}'..='\u{97f}', &["hi", "mr", "ne"]),
    ('\u{980}'..='\u{9ff}', &["bn", "as"]),
    ('\u{b80}'..='\u{bff}', &["ta"]),
    ('\u{c00}'..='\u{c7f}', &["te"]),
    ('\u{e00}'..='\u{e7f}', &["th"]),
    ('\u{10a0}'..='\u{10ff}', &["ka"]),
    ('\u{3040}'..='\u{30ff}', &["ja"]),
    ('\u{ac00}'..='\u{d7af}', &["ko"]),
    ('\u{4e00}'..='\u{9fff}', &["zh", "ja", "yue"]),
];

/// Letters that only some languages of a script have: the language whose they are, where they are so large a share of a
/// text's letters. The first that fits counts, so those with the rarest letters stand first.
pub const OWN_LETTERS: &[(&str, &str, &str, f32)] = &[
    ("ar", "ckb", "ەێۆڵڕ", 0.05),
    ("ar", "ug", "ۇۈۋې", 0.03),
    ("ar", "ps", "ټډړښږځڅېۍ", 0.02),
    ("ar", "sd", "ٻڀڄڃڇڍڏڙڳڱڻ", 0.02),
    ("ar", "ur", "ٹڈڑںہےھ", 0.04),
    ("ar", "fa", "پچژگیک", 0.04),
    ("ru", "be", "ў", 0.004),
    ("ru", "uk", "іїєґ", 0.03),
    ("ru", "mk", "ѓѕќ", 0.001),
    ("ru", "sr", "ђјљњћџ", 0.02),
    ("ru", "kk", "әғқңөұүһі", 0.03),
    ("ru", "ru", "ыэё", 0.004),
    ("ru", "bg", "ъ", 0.008),
];

/// Marks that end a sentence in scripts without a capital to begin the next, whatever follows.
pub const FULL_STOPS: &[&str] = &["。", "！", "？", "।", "؟", "۔"];

/// Latin letters with accents, in lower case, with the plain letters that keyboards without them write.
pub const PLAIN_LETTERS: &[(&str, &str)] = &[
    ("àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "a"),
    ("æ", "ae"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęěẹẻẽếềểễệ", "e"),
    ("ĝğġģǧ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįıǐịỉ", "i"),
    ("ĵ", "j"),
    ("ķ", "k"),
    ("ĺļľł", "l"),
    ("ñńņňŋ", "n"),
    ("òóôõöøōŏőǒọỏốồổỗộơớờởỡợ", "o"),
    ("œ", "oe"),
    ("ŕŗř", "r"),
    ("śŝşšș", "s"),
    ("ß", "ss"),
    ("ţťŧț", "t"),
    ("þ", "th"),
    ("ùúûüũūŭůűųǔụủưứừửữự", "u"),
    ("ŵ", "w"),
    ("ýÿŷỳỵỷỹ", "y"),
    ("źżž", "z"),
    ("ə", "e"),
    ("ĳ", "ij"),
    ("ŀ", "l"),
];

/// Particles behind closing marks that say that these hold speech, in languages that have such: Japanese, Korean.
pub const QUOTATIVES: &[&str] = &["と", "って", "라고", "이라고", "고 "];

/// Marks that by themselves are a title's.
pub const TITLE_MARKS: char = '『';
