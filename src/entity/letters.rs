//! Acronyms: which letters a name may be called by, and whether a word is such letters.

/// Letters that a short name in capitals may have to be taken for an acronym: "EU" to "UNESCWA".
const ACRONYM_LETTERS: std::ops::RangeInclusive<usize> = 2..=7;
/// Letters that an acronym may leave out of its name's initials, and letters that it must then have.
const MOST_LEFT_OUT: usize = 2;
const LEAST_LETTERS_OF_PART: usize = 3;
/// Letters of an acronym of one word; three are rather initials ("NFL" is not "Netflix").
const WOVEN: usize = 2;
/// Letters beyond which a single word is long enough to be written with a few of its letters.
const LEAST_WOVEN: usize = 6;
/// Letters that an acronym in another order must have: three fit too much.
const LEAST_TURNED: usize = 4;

/// The first letters of a name's words: of those with a capital, of all, of all with the article, and of all where short
/// ones and parts count in full: "imf", "uosc", "trd", "unep" of "U.N. Environment Programme".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Initials([String; 4]);

impl Initials {
    /// Whether the letters are these, all of them.
    pub fn are(&self, letters: &str) -> bool {
        self.0.iter().any(|own| own == letters)
    }

    /// Whether the letters are these in another order: "CJNG" of "Jalisco New Generation Cartel".
    pub fn are_turned(&self, letters: &str) -> bool {
        let own = self.0.first().map_or("", String::as_str);
        letters.chars().count() >= LEAST_TURNED && sorted(letters) == sorted(own)
    }

    /// The letters in one order, if they are enough to be known in another.
    pub fn turned(&self) -> Option<String> {
        self.0.first().filter(|own| own.chars().count() >= LEAST_TURNED).map(|own| sorted(own))
    }

    /// The letters, also without one or two at either end ("CDC" in "CCDCP").
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        let [first, all, said, spread] = &self.0;
        // "CBP Office" is not "CBP" without an O.
        let whole = [spread.as_str()].into_iter().filter(|letters| !letters.is_empty());
        let others = [first, all, said].into_iter().filter(|letters| !letters.is_empty()).flat_map(|letters| {
            let len = letters.len();
            let least = len.saturating_sub(MOST_LEFT_OUT).max(LEAST_LETTERS_OF_PART);
            let parts = (least..len).flat_map(move |size| (0..=len - size).filter_map(move |from| letters.get(from..from + size)));
            std::iter::once(letters.as_str()).chain(parts.filter(move |_| len <= *ACRONYM_LETTERS.end()))
        });
        whole.chain(others)
    }
}

/// The letters of an acronym in the order of the alphabet.
pub(super) fn sorted(letters: &str) -> String {
    let mut letters: Vec<char> = letters.chars().collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// The initials of a name of several words, without and with its article.
pub(super) fn initials(spelled: &[&str], article: Option<&str>) -> Initials {
    if spelled.len() < 2 {
        return Initials::default();
    }
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    let parts: Vec<&str> = spelled.iter().flat_map(|word| word.split('-')).collect();
    let is_short = |word: &str| word.chars().nth(1).is_some() && word.chars().all(|c| c.is_uppercase() || c == '.');
    let mut spread = String::new();
    // Where no word has parts, these are the first ones again; and "BBC iPlayer" has no letters but those of the BBC.
    let capitals = parts.iter().filter(|word| capital(word)).count();
    if capitals > 1 && (parts.len() > spelled.len() || parts.iter().any(|word| is_short(word))) {
        for word in parts.iter().filter(|word| capital(word)) {
            let count = if is_short(word) { word.len() } else { 1 };
            word.chars().filter(|c| c.is_alphanumeric()).take(count).for_each(|c| push_lower(&mut spread, c));
        }
    }
    Initials([
        letters(spelled.iter().copied().filter(capital)),
        letters(spelled.iter().copied()),
        letters(article.into_iter().chain(spelled.iter().copied()).filter(capital)),
        spread,
    ])
}

fn letters<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut letters = String::new();
    words.filter_map(|word| word.chars().find(|c| c.is_alphanumeric())).for_each(|c| push_lower(&mut letters, c));
    letters
}

fn push_lower(letters: &mut String, c: char) {
    if c.is_ascii() { letters.push(c.to_ascii_lowercase()) } else { letters.extend(c.to_lowercase()) }
}

/// The letters of a name that reads as an acronym, folded: "IMF", "U.N.", "BoE", "AT&T" without the sign. "OPEC+" is more
/// than its letters.
pub(super) fn acronym(text: &str) -> Option<String> {
    if text.contains(char::is_whitespace) || text.contains('+') {
        return None;
    }
    let letters: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    // "AMAs" are several.
    let letters = letters.strip_suffix('s').filter(|l| l.len() > 1).unwrap_or(&letters);
    let is_high = |c: char| c.is_uppercase() || c.is_ascii_digit();
    let (high, count) = (letters.chars().filter(|c| is_high(*c)).count(), letters.chars().count());
    // Small letters of small words: at most as many, and none at the end.
    let mixed = high == count || high >= 2 && count - high <= high && letters.ends_with(is_high);
    (mixed && letters.starts_with(char::is_uppercase) && ACRONYM_LETTERS.contains(&count)).then(|| letters.to_lowercase())
}

/// Whether two letters stand in a long word in their order, the first at its start: "vw" in "volkswagen".
pub(super) fn is_woven(letters: &str, word: &str) -> bool {
    let mut rest = word.chars();
    letters.len() == WOVEN
        && word.chars().count() >= LEAST_WOVEN
        && word.chars().next() == letters.chars().next()
        && letters.chars().all(|c| rest.any(|w| w == c))
}

/// Whether letters are the initials of words and one more letter of the last word: "jal" of "japan airlines".
pub(super) fn is_drawn(letters: &str, words: &[String]) -> bool {
    let mut letters = letters.chars();
    let [_, .., last] = words else { return false };
    let begin = words.iter().all(|word| word.chars().next() == letters.next());
    begin && letters.next().is_some_and(|c| last.chars().skip(1).any(|w| w == c)) && letters.next().is_none()
}
