//! What a reader of dates must know of a language: the names of months and days.

/// Endings of ordinals and small words between the parts of a date, in any language, in lower case.
pub const INSIDE_DATES: &[&str] = &["st", "nd", "rd", "th", "er", "de", "del", "of", "do", "d", "m", "gada", "năm"];

/// The months of the Solar Hijri calendar, in which Persian and Afghan pages date, in Persian and in Dari.
pub const SOLAR_MONTHS: [&[&str]; 12] = [
    &["فروردین", "حمل"],
    &["اردیبهشت", "ثور"],
    &["خرداد", "جوزا"],
    &["تیر", "سرطان"],
    &["مرداد", "امرداد", "اسد"],
    &["شهریور", "سنبله"],
    &["مهر", "میزان"],
    &["آبان", "عقرب"],
    &["آذر", "قوس"],
    &["دی", "جدی"],
    &["بهمن", "دلو"],
    &["اسفند", "حوت"],
];

/// The months of the Solar Hijri calendar that a word names, 1 to 12.
pub fn solar_month(word: &str) -> Option<u8> {
    place(&SOLAR_MONTHS, word)
}

/// How far clocks are moved where a zone's name leaves it open, by the half of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Summer {
    /// The name says it: "CET", "CEST".
    Said,
    /// An hour from the second Sunday of March to the first of November: "ET".
    American,
}

/// Names of zones behind times, with the minutes by which they are ahead of UTC. Of names with several meanings the one
/// that news has.
pub const ZONES: &[(&str, i16, Summer)] = &[
    ("GMT", 0, Summer::Said),
    ("UTC", 0, Summer::Said),
    ("WET", 0, Summer::Said),
    ("WEST", 60, Summer::Said),
    ("BST", 60, Summer::Said),
    ("CET", 60, Summer::Said),
    ("MEZ", 60, Summer::Said),
    ("WAT", 60, Summer::Said),
    ("CEST", 120, Summer::Said),
    ("MESZ", 120, Summer::Said),
    ("EET", 120, Summer::Said),
    ("CAT", 120, Summer::Said),
    ("SAST", 120, Summer::Said),
    ("EEST", 180, Summer::Said),
    ("EAT", 180, Summer::Said),
    ("MSK", 180, Summer::Said),
    ("TRT", 180, Summer::Said),
    ("PKT", 300, Summer::Said),
    ("IST", 330, Summer::Said),
    ("WIB", 420, Summer::Said),
    ("ICT", 420, Summer::Said),
    ("WITA", 480, Summer::Said),
    ("HKT", 480, Summer::Said),
    ("SGT", 480, Summer::Said),
    ("PHT", 480, Summer::Said),
    ("AWST", 480, Summer::Said),
    ("WIT", 540, Summer::Said),
    ("JST", 540, Summer::Said),
    ("KST", 540, Summer::Said),
    ("ACST", 570, Summer::Said),
    ("AEST", 600, Summer::Said),
    ("ACDT", 630, Summer::Said),
    ("AEDT", 660, Summer::Said),
    ("NZST", 720, Summer::Said),
    ("NZDT", 780, Summer::Said),
    ("NDT", -150, Summer::Said),
    ("BRT", -180, Summer::Said),
    ("ADT", -180, Summer::Said),
    ("NST", -210, Summer::Said),
    ("AST", -240, Summer::Said),
    ("EDT", -240, Summer::Said),
    ("EST", -300, Summer::Said),
    ("ET", -300, Summer::American),
    ("CDT", -300, Summer::Said),
    ("CST", -360, Summer::Said),
    ("CT", -360, Summer::American),
    ("MDT", -360, Summer::Said),
    ("MST", -420, Summer::Said),
    ("MT", -420, Summer::American),
    ("PDT", -420, Summer::Said),
    ("PST", -480, Summer::Said),
    ("PT", -480, Summer::American),
    ("AKDT", -480, Summer::Said),
    ("AKST", -540, Summer::Said),
    ("HST", -600, Summer::Said),
];

/// What stands between a day and a time, in any language, in lower case.
pub const BEFORE_TIMES: &[&str] =
    &["at", "um", "à", "às", "a", "las", "alle", "ore", "kl", "om", "в", "日", "일", "tarihinde", "בשעה", "الساعة"];

/// Names of months and days, in lower case, full names and abbreviations, without a full stop.
#[derive(Debug)]
pub struct Dates {
    /// January to December; the full name first.
    pub months: [&'static [&'static str]; 12],
    /// Monday to Sunday; the full name first.
    pub weekdays: [&'static [&'static str]; 7],
}

impl Dates {
    /// What is assumed where nothing is known: no names at all.
    pub const UNKNOWN: Self = Self { months: [&[]; 12], weekdays: [&[]; 7] };

    /// The number, 1 to 12, of the month that a lower-case word without a full stop names ("mar", "märz").
    pub fn month(&self, word: &str) -> Option<u8> {
        place(&self.months, word)
    }

    /// The number, 1 for Monday to 7, of the day that a lower-case word without a full stop names.
    pub fn weekday(&self, word: &str) -> Option<u8> {
        place(&self.weekdays, word)
    }
}

fn place(names: &[&[&str]], word: &str) -> Option<u8> {
    names.iter().position(|names| names.contains(&word)).map(|i| i as u8 + 1)
}

#[cfg(test)]
mod tests {
    use crate::lang;

    #[test]
    fn months_and_days_are_found_by_any_name() {
        let month = |tag: &str, word: &str| lang::of_tag(tag).and_then(|l| l.dates.month(word));
        assert_eq!(month("en", "sept"), Some(9));
        assert_eq!(month("de", "märz"), Some(3));
        assert_eq!(month("fr", "août"), Some(8));
        assert_eq!(month("es", "ene"), Some(1));
        assert_eq!(month("en", "autumn"), None);
        assert_eq!(lang::of_tag("it").and_then(|l| l.dates.weekday("lunedì")), Some(1));
    }

    #[test]
    fn every_language_names_all_months_and_days_once() {
        for language in lang::ALL {
            for names in [&language.dates.months[..], &language.dates.weekdays[..]] {
                let mut all: Vec<&str> = names.iter().flat_map(|n| n.iter().copied()).collect();
                assert!(names.iter().all(|n| !n.is_empty()), "{}", language.code);
                let count = all.len();
                all.sort_unstable();
                all.dedup();
                assert_eq!(all.len(), count, "{}: a name stands twice", language.code);
            }
        }
    }
}
