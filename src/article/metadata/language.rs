//! The language of the article and the direction its script runs.

use super::linked_data;
use super::statements::Statements;
use crate::lang::{self, OWN_LETTERS, RIGHT_TO_LEFT, SCRIPTS};

/// BCP 47, in lower case: what the page says, unless its words show that it is wrong.
pub fn tag(statements: &Statements, linked: &linked_data::Facts, sample: &str) -> Option<String> {
    let metas = statements.meta_of(&["content-language", "dc.language", "dcterms.language", "dc:language", "language", "og:locale"]);
    let stated = [statements.language, metas, linked.language.as_deref()].into_iter().flatten().find_map(normal);
    let written = script_language(sample);
    match (stated, written) {
        // A page may call itself English out of habit; its letters do not lie.
        (Some(stated), Some(written)) if !written.contains(&primary(&stated)) => of_letters(written, sample),
        (Some(stated), None) => match lang::guess(sample) {
            Some(read) if lang::of_tag(&stated).is_none_or(|known| known.code != read.code) && is_latin(&stated) => {
                Some(read.code.to_owned())
            }
            _ => Some(stated),
        },
        (Some(stated), Some(_)) => Some(stated),
        (None, _) => of_words(sample),
    }
}

/// The language of a text that nothing states, by its letters or its commonest words.
pub fn of_words(sample: &str) -> Option<String> {
    match script_language(sample) {
        Some(written) => of_letters(written, sample),
        None => lang::guess(sample).map(|language| language.code.to_owned()),
    }
}

/// "rtl" or "ltr": what the page says, else how the language is written.
pub fn direction(stated: Option<&str>, language: Option<&str>) -> String {
    let stated = stated.map(str::to_ascii_lowercase).filter(|d| d == "rtl" || d == "ltr");
    stated.unwrap_or_else(|| {
        let rtl = language.is_some_and(|tag| RIGHT_TO_LEFT.contains(&primary(tag)));
        if rtl { "rtl" } else { "ltr" }.to_owned()
    })
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or("")
}

/// A tag in the form of BCP 47 and lower case, if it is one.
fn normal(tag: &str) -> Option<String> {
    let tag = tag.split([',', ';', ' ']).next().unwrap_or("").trim().replace('_', "-").to_ascii_lowercase();
    let language = primary(&tag);
    let plausible = matches!(language.len(), 2 | 3) && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    (plausible && !matches!(language, "und" | "mul" | "zxx")).then_some(tag)
}

/// Whether a language is known to be written in Latin letters and to be told apart by its words.
fn is_latin(tag: &str) -> bool {
    lang::of_tag(tag).is_some()
}

/// Letters looked at.
const LETTERS: usize = 1500;

/// Of the languages of a script the one whose own letters a text has, else the commonest: Persian has letters that Arabic
/// has not.
fn of_letters(written: &[&str], text: &str) -> Option<String> {
    let first = *written.first()?;
    let letters: String = text.chars().filter(|c| c.is_alphabetic()).take(LETTERS).flat_map(char::to_lowercase).collect();
    let all = letters.chars().filter(|&c| c >= '\u{370}').count().max(1) as f32;
    let share = |own: &str| letters.chars().filter(|&c| own.contains(c)).count() as f32 / all;
    let own = OWN_LETTERS.iter().find(|(script, _, own, least)| *script == first && share(own) >= *least);
    Some(own.map_or(first, |(_, language, ..)| language).to_owned())
}

/// The languages that the letters of a text allow, the commonest first; `None` for Latin letters, which many share.
fn script_language(text: &str) -> Option<&'static [&'static str]> {
    /// The share of letters that decides: names and quotations of other scripts stay below.
    const SHARE: f32 = 0.4;
    /// Kana are this share of Japanese letters at least.
    const KANA: f32 = 0.1;
    let mut counts = [0usize; SCRIPTS.len()];
    let mut letters = 0usize;
    for c in text.chars().filter(|c| c.is_alphabetic()).take(LETTERS) {
        letters += 1;
        if c < '\u{370}' {
            continue;
        }
        if let Some(i) = SCRIPTS.iter().position(|(range, _)| range.contains(&c))
            && let Some(count) = counts.get_mut(i)
        {
            *count += 1;
        }
    }
    let share = |count: usize| count as f32 / letters.max(1) as f32;
    let of = |tag: &str| SCRIPTS.iter().zip(counts).find(|((_, tags), _)| tags.first() == Some(&tag)).map_or(0, |(_, count)| count);
    if share(of("ja")) >= KANA {
        return Some(&["ja"]);
    }
    let ((_, tags), most) = SCRIPTS.iter().zip(counts).max_by_key(|(_, count)| *count)?;
    (share(most) >= SHARE).then_some(*tags)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(stated: Option<&str>, sample: &str, expected: Option<&str>) {
        let statements = Statements { language: stated, ..Statements::default() };
        assert_eq!(tag(&statements, &linked_data::Facts::default(), sample).as_deref(), expected, "{stated:?} {sample}");
    }

    #[test]
    fn the_page_is_believed_unless_its_words_show_otherwise() {
        let english = "The minister said on Friday that the talks would go on for a week.";
        let german = "Der Minister sagte am Freitag, dass die Gespräche eine Woche dauern und er nicht geht.";
        check(Some("en_GB"), english, Some("en-gb"));
        check(Some("en"), german, Some("de"));
        check(None, german, Some("de"));
        check(Some("en-US"), "小城图书馆整夜不打烊", Some("zh"));
        check(None, "海辺の無人駅、住民が駅長に", Some("ja"));
        check(Some("uk"), "Останній трамвай", Some("uk"));
        check(None, "شورای شهر روز دوشنبه گزارش پل را پذیرفت و چیزی نگفت", Some("fa"));
        check(None, "سٹی کونسل نے پیر کو پل کی رپورٹ منظور کر لی ہے", Some("ur"));
        check(None, "وافق مجلس المدينة يوم الاثنين على تقرير الجسر القديم", Some("ar"));
        check(None, "Міська рада в понеділок схвалила звіт про міст і нічого не вирішила", Some("uk"));
        check(None, "Общинският съвет прие в понеделник доклада за стария мост, без да обсъжда нищо", Some("bg"));
        check(None, "Городской совет в понедельник принял доклад о том, как старые мосты объявили опасными", Some("ru"));
        check(Some("sv"), "Ministern sade på fredagen", Some("sv"));
        check(Some("und"), "", None);
    }

    #[test]
    fn direction_follows_the_language() {
        assert_eq!(direction(None, Some("he")), "rtl");
        assert_eq!(direction(None, Some("en")), "ltr");
        assert_eq!(direction(Some("RTL"), None), "rtl");
    }
}
