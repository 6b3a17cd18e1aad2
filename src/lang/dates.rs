//! What a reader of dates must know of a language: the names of months and days.

/// Endings of ordinals and small words between the parts of a date, in any language, in lower case.
pub const INSIDE_DATES: &[&str] = &["st", "nd", "rd", "th", "er", "de", "del", "of", "do"];

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
    /// What is assumed of a language without a value of its own: no names at all.
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
