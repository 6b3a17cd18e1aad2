//! The reporter in the opening words of the text, as newsrooms of East Asia write it: "本报讯（记者 林若溪）", "〔記者吳以寧／港仔報導〕",
//! "(해솔=통신) 오태경 기자 = ".

use super::labels::without_suffix;
use super::names::{Trust, after_phrase, names};
use super::scripts;
use super::words::collapse;
use crate::article::outline::Outline;
use crate::lang::Bylines;
use crate::snapshot::Snapshot;
use crate::units::NodeId;

/// Paragraphs whose beginnings are looked at.
const PARAGRAPHS: usize = 2;
/// Words of a paragraph at least.
const WORDS: f32 = 8.0;
/// Characters before the bracket, and of what stands in it or before the equals sign.
const BEFORE: usize = 8;
const INSIDE: usize = 30;
/// Characters of a name that such a line gives.
const NAME: std::ops::RangeInclusive<usize> = 2..=5;

/// The names in the first words of the text.
#[inline(never)]
pub fn authors(snapshot: &Snapshot, outline: &Outline, title: Option<NodeId>, words: &[&'static Bylines]) -> Vec<String> {
    let is_ours = |by: &&str| by.chars().all(scripts::is_ideographic);
    if !words.iter().flat_map(|w| w.by).any(is_ours) {
        return Vec::new();
    }
    let after = |start: NodeId| title.is_none_or(|title| start > title);
    let leaves = outline.leaves.iter().filter(|leaf| !leaf.hidden && leaf.facts.words >= WORDS && after(leaf.nodes.start));
    leaves.take(PARAGRAPHS).map(|leaf| of_text(&collapse(&leaf.text(snapshot)), words)).find(|names| !names.is_empty()).unwrap_or_default()
}

fn of_text(text: &str, words: &[&'static Bylines]) -> Vec<String> {
    in_bracket(text, words).or_else(|| before_equals(text, words)).unwrap_or_default()
}

/// "（记者 林若溪 通讯员 王五）": names up to a slash or another role.
fn in_bracket(text: &str, words: &[&'static Bylines]) -> Option<Vec<String>> {
    let (before, rest) = text.split_once(['（', '(', '〔', '【', '［', '['])?;
    let (inside, _) = rest.split_once(['）', ')', '〕', '】', '］', ']'])?;
    if before.chars().count() > BEFORE || inside.chars().count() > INSIDE {
        return None;
    }
    let of_person = |w: &&'static Bylines| w.by.iter().filter(|by| w.roles.contains(by)).copied().collect::<Vec<_>>();
    let people = words.iter().flat_map(of_person).filter_map(|by| after_phrase(inside.trim(), by)).min_by_key(|rest| rest.len())?;
    let people = people.split(['／', '/', '｜', '|']).next()?;
    let own = people.split([' ', '、', '，']).take_while(|name| NAME.contains(&name.chars().count()));
    let named = own.map_while(|name| names(name, words, Trust::Shown).into_iter().next()).collect::<Vec<_>>();
    (!named.is_empty()).then_some(named)
}

/// "(해솔=통신) 오태경 기자 = ".
fn before_equals(text: &str, words: &[&'static Bylines]) -> Option<Vec<String>> {
    let (_, rest) = text.split_once([')', ']'])?;
    let (inside, _) = rest.split_once(" = ")?;
    if text.len() - rest.len() > 2 * INSIDE || inside.chars().count() > INSIDE {
        return None;
    }
    let (people, had) = without_suffix(inside.trim(), words);
    had.then(|| names(people, words, Trust::Shown))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang;

    #[test]
    fn reporters_stand_in_the_opening_words() {
        let check = |tag: &str, text: &str, expected: &[&str]| assert_eq!(of_text(text, &[lang::bylines_of(tag)]), expected, "{text}");
        check("zh", "本报讯（记者 林若溪）停用二十年的青塘老码头日前改造成书店。", &["林若溪"]);
        check("zh", "本报讯（记者 林若溪 通讯员 王五）停用二十年的老码头。", &["林若溪"]);
        check("zh-Hant", "〔記者吳以寧／港仔報導〕港仔夜市近日出現貓。", &["吳以寧"]);
        check("ko", "(해솔=바다통신) 오태경 기자 = 목욕탕이 문을 열었다.", &["오태경"]);
        check("zh", "老码头（建于一九三一年）日前改造成书店。", &[]);
        check("zh", "老码头日前改造成书店（记者 林若溪）。", &[]);
    }
}
