//! Which language a text is in, where the page does not say.

use super::{ALL, ELSEWHERE, Language, Pronoun};
use crate::hash::{self, Lookup, MOST_WORDS, SEED, slots, step};

/// Words looked at: a page's first paragraphs are enough.
const WORDS: usize = 600;
/// The share of words that must be the language's commonest: running text of its own language has over a quarter,
/// of a close neighbour half as many.
const SHARE: f32 = 0.12;
/// The share in a text of no more than so many words, for a few sentences may be mostly names; then one word says too
/// little, and no other language may have as many.
const SHARE_OF_FEW: f32 = 0.05;
const FEW: usize = 60;
const LEAST_OF_FEW: usize = 2;

/// Languages that are told apart: those of [`ALL`], then those of [`ELSEWHERE`] whose commonest words are known.
const TOLD: usize = {
    let (mut told, mut others) = (ALL.len(), ELSEWHERE);
    while let [other, rest @ ..] = others {
        told += !other.common.is_empty() as usize;
        others = rest;
    }
    told
};

/// The language of [`ALL`] whose commonest words are most frequent in `text`, if they are frequent enough and no other
/// language's are more so.
pub fn guess(text: &str) -> Option<&'static Language> {
    let mut counts = [0usize; TOLD];
    let mut words = 0usize;
    // A single letter is an article in one language and an initial or "O’Rourke" in the next.
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|w| w.chars().nth(1).is_some()).take(WORDS) {
        words += 1;
        let languages = LANGUAGES_OF_WORDS.get(hash_in_lower_case(word));
        for (language, count) in counts.iter_mut().enumerate() {
            *count += (languages >> language & 1) as usize;
        }
    }
    let (most, language) = counts.into_iter().zip(0..TOLD).rev().max_by_key(|(count, _)| *count)?;
    let has_share = |share: f32| most > 0 && most as f32 >= share * words as f32;
    let is_alone = || counts.iter().skip(ALL.len()).all(|count| *count < most);
    let shows = has_share(SHARE) || words <= FEW && most >= LEAST_OF_FEW && has_share(SHARE_OF_FEW) && is_alone();
    ALL.get(language).copied().filter(|_| shows)
}

fn hash_in_lower_case(word: &str) -> u64 {
    if word.is_ascii() {
        return word.bytes().fold(SEED, |hash, byte| step(hash, u32::from(byte.to_ascii_lowercase())));
    }
    let mut utf8 = [0; 4];
    word.chars()
        .flat_map(char::to_lowercase)
        .fold(SEED, |hash, c| c.encode_utf8(&mut utf8).bytes().fold(hash, |hash, byte| step(hash, u32::from(byte))))
}

/// For each of the commonest words, those that begin sentences, and the small words and verbs of reports, the languages
/// that it is one of, a bit each.
static LANGUAGES_OF_WORDS: Lookup<KNOWN, { slots(KNOWN) }> = table();
const KNOWN: usize = table::<MOST_WORDS, { slots(MOST_WORDS) }>().len();

const fn table<const KNOWN: usize, const SLOTS: usize>() -> Lookup<KNOWN, SLOTS> {
    const { assert!(TOLD <= u32::BITS as usize) };
    let mut table = Lookup::empty();
    let mut language = 0;
    while language < ALL.len() {
        let Language { common, segmentation, quotes, dates, .. } = ALL[language];
        let bit = 1 << language;
        add(&mut table, common, bit);
        add(&mut table, segmentation.starters, bit);
        let lists = [quotes.say, quotes.prepositions, quotes.definite, quotes.indefinite, quotes.auxiliaries, quotes.conjunctions];
        let mut lists = lists.as_slice();
        while let [list, rest @ ..] = lists {
            add_spaced(&mut table, list.as_bytes(), bit);
            lists = rest;
        }
        add_spaced(&mut table, quotes.titles_of_men.as_bytes(), bit);
        add_spaced(&mut table, quotes.titles_of_women.as_bytes(), bit);
        let mut day = 0;
        while day < dates.weekdays.len() {
            add(&mut table, dates.weekdays[day], bit);
            day += 1;
        }
        add_pronouns(&mut table, quotes.pronouns, bit);
        add_pronouns(&mut table, quotes.possessives, bit);
        language += 1;
    }
    let mut others = ELSEWHERE;
    while let [other, rest @ ..] = others {
        if !other.common.is_empty() {
            add(&mut table, other.common, 1 << language);
            language += 1;
        }
        others = rest;
    }
    table
}

const fn add<const KNOWN: usize, const SLOTS: usize>(table: &mut Lookup<KNOWN, SLOTS>, mut words: &[&str], bit: u32) {
    while let [word, rest @ ..] = words {
        table.add(hash::of_bytes(word.as_bytes()), bit);
        words = rest;
    }
}

const fn add_pronouns<const KNOWN: usize, const SLOTS: usize>(table: &mut Lookup<KNOWN, SLOTS>, mut words: &[(&str, Pronoun)], bit: u32) {
    while let [(word, _), rest @ ..] = words {
        table.add(hash::of_bytes(word.as_bytes()), bit);
        words = rest;
    }
}

/// Adds words that blanks part.
const fn add_spaced<const KNOWN: usize, const SLOTS: usize>(table: &mut Lookup<KNOWN, SLOTS>, mut list: &[u8], bit: u32) {
    let mut hash = SEED;
    while let [byte, rest @ ..] = list {
        hash = if *byte == b' ' { SEED } else { step(hash, *byte as u32) };
        if hash != SEED && matches!(rest, [] | [b' ', ..]) {
            table.add(hash, bit);
        }
        list = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(guess(text).map(|l| l.code), expected, "of {text:?}");
    }

    #[test]
    fn running_text_shows_its_language() {
        check("The minister said on Friday that the talks would go on for a week.", Some("en"));
        check("Der Minister sagte am Freitag, dass die Gespräche eine Woche dauern.", Some("de"));
        check("Le ministre a dit vendredi que les discussions se poursuivront pendant une semaine.", Some("fr"));
        check("El ministro dijo el viernes que las conversaciones seguirán durante una semana.", Some("es"));
        check("Il ministro ha detto venerdì che i colloqui continueranno per una settimana.", Some("it"));
        check("O ministro disse na sexta-feira que as conversas não vão parar por uma semana.", Some("pt"));
        check("De minister zei vrijdag dat de gesprekken een week zullen duren.", Some("nl"));
        check("Sean O’Rourke’s brother works in Cork.", Some("en"));
        check(
            "Chinese President Xi Jinping visited Moscow. Mr Xi met Putin. President Vladimir Putin said Mr. Xi was welcome.",
            Some("en"),
        );
        check("Russian President Vladimir Putin met Xi Jinping on Friday.", Some("en"));
        check("De Russische president Vladimir Poetin ontmoette Xi Jinping vrijdag.", Some("nl"));
        check("Le président russe Vladimir Poutine rencontre Xi Jinping vendredi.", Some("fr"));
        check("The minister said that talks in the capital had been held after the vote, but no one would say when.", Some("en"));
        check("Der Minister sagte, dass Gespräche in der Hauptstadt nach der Wahl und auch im Sommer nicht enden.", Some("de"));
        check("Le ministre a dit que les discussions dans la capitale ont eu lieu après le vote.", Some("fr"));
        check("El ministro dijo que las conversaciones en la capital se celebraron tras el voto de la noche.", Some("es"));
    }

    #[test]
    fn other_languages_and_lists_of_names_are_none() {
        check("Ministern sade på fredagen att samtalen fortsätter i en vecka.", None);
        check("Ministern sade att samtalen hade hållits i huvudstaden efter valet och att ingen visste när dom började igen.", None);
        check("Министр сказал, что переговоры прошли в столице после выборов и никто не знал, когда они начались.", None);
        check("部长星期五说会谈将继续一周。", None);
        check("Okafor, Nwosu, Lindqvist", None);
        check("Rysslands president Vladimir Putin träffade Xi Jinping i fredags.", None);
        check("Rais wa Urusi Vladimir Putin alikutana na Xi Jinping siku ya Ijumaa mjini Moscow na kusema kwamba yalikuwa mazuri.", None);
        check("Oroszország elnöke, Vlagyimir Putyin pénteken találkozott Hszi Csin-pinggel.", None);
        check("", None);
    }
}
