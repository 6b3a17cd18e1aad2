//! Counting words in any script, so that one threshold holds for all of them.
//!
//! A word is a run of letters and digits between spaces or punctuation. Scripts without spaces are counted by characters:
//! the figures are average characters a word in segmented news text.

/// Words that one Han, Hiragana or Katakana character stands for: a word of Chinese or Japanese has about 1.7 characters.
const PER_IDEOGRAPH: f32 = 0.6;
/// Words that one Thai, Lao, Khmer or Burmese character stands for: a word has about 5 letters and signs.
const PER_UNSPACED_LETTER: f32 = 0.2;

/// How a script parts its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Spaces: Latin, Cyrillic, Arabic, Hangul …
    Spaced,
    /// Not at all, and a character is much of a word: Han, Hiragana, Katakana.
    Ideographic,
    /// Not at all, and letters make the words: Thai, Lao, Khmer, Burmese.
    Unspaced,
}

/// The script class of a letter or digit.
pub const fn script(c: char) -> Script {
    match c as u32 {
        0..=0x0dff => Script::Spaced,
        0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff => Script::Unspaced,
        0x3040..=0x30ff | 0x31f0..=0x31ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x3134f => Script::Ideographic,
        _ => Script::Spaced,
    }
}

/// The share of a word that a character of an unspaced script is; 0 for a spaced one, whose words are counted at their start.
pub const fn share(script: Script) -> f32 {
    match script {
        Script::Spaced => 0.0,
        Script::Ideographic => PER_IDEOGRAPH,
        Script::Unspaced => PER_UNSPACED_LETTER,
    }
}

#[cfg(test)]
mod tests {
    use crate::article::text_facts::TextFacts;

    #[test]
    fn words_of_all_scripts_are_comparable() {
        let check = |text: &str, least: f32, most: f32| {
            let mut facts = TextFacts::default();
            facts.read(text);
            let words = facts.words;
            assert!((least..=most).contains(&words), "{words} words in {text}");
        };
        check("", 0.0, 0.0);
        check(" — · … ", 0.0, 0.0);
        check("The minister didn't re-open the talks.", 6.0, 6.0);
        check("Министр не возобновил переговоры.", 4.0, 4.0);
        check("لم يستأنف الوزير المحادثات", 4.0, 4.0);
        check("장관은 회담을 재개하지 않았다", 4.0, 4.0);
        check("部长没有重新开始会谈。", 5.0, 7.0);
        check("รัฐมนตรีไม่ได้เปิดการเจรจาอีกครั้ง", 5.0, 9.0);
    }
}
