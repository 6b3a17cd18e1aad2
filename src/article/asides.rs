//! Facts inside the text: boxes and tables that stand beside it and belong to it.
//!
//! Takes the fates and keeps some more: an `aside` in the middle of the body without a link, a control or a phrase of furniture,
//! tables of numbers, and the items of lists of which others are kept.
//! What only repeats a sentence of the body in larger type stays out.

use super::Reason;
use super::class_words::Hint;
use super::features::Page;
use super::marks::Fate;
use super::outline::{Leaf, Outline, Shape};
use crate::snapshot::{Snapshot, Tag};
use crate::units::NodeId;

/// Words of a sentence that does not stand twice by chance.
const SENTENCE: usize = 4;
/// Words of a box of facts.
const FACTS_WORDS: std::ops::RangeInclusive<f32> = 10.0..=150.0;
/// Boxes that are looked at: each is compared with the whole text.
const BOXES: usize = 16;
/// Ancestors that are asked for an `aside`.
const LEVELS: usize = 6;
/// Class words of boxes that are no facts.
const ALIEN: [Hint; 8] = [Hint::Related, Hint::Newsletter, Hint::Ad, Hint::Share, Hint::Comments, Hint::Author, Hint::Paywall, Hint::Promo];

/// The share of a list's items that must be kept for the rest to be, its items at most, and how sure it may be of the rest.
const ITEMS_SHARE: f32 = 0.3;
const ITEMS: usize = 60;
const DOUBT: f32 = 0.2;

/// Leaves below the body among which a table still belongs to it.
const TABLE_REACH: usize = 2;
/// Words of a table at least, and the share of its characters that are digits: one in so many.
const TABLE_WORDS: f32 = 4.0;
const TABLE_DIGITS: u32 = 10;
/// Class words of boxes whose tables are none of the article's, besides [`ALIEN`].
const ALIEN_TABLES: [Hint; 5] = [Hint::Cookie, Hint::Popup, Hint::Sidebar, Hint::Navigation, Hint::Footer];

/// Keeps boxes of facts.
#[inline(never)]
pub fn keep_facts(snapshot: &Snapshot, outline: &Outline, page: &Page, captions: &[bool], fates: &mut [Fate]) {
    let is_body = |i: usize, fates: &[Fate]| fates.get(i) == Some(&Fate::Kept) && captions.get(i) != Some(&true);
    let mut body = (0..fates.len()).filter(|&i| is_body(i, fates));
    let Some(first) = body.next() else { return };
    let Some(last) = body.next_back() else { return };
    let mut texts: Option<Vec<(usize, String)>> = None;
    let mut repeats = |index: usize, leaf: &Leaf, fates: &[Fate]| {
        let texts = texts.get_or_insert_with(|| {
            let kept = outline.leaves.iter().enumerate().filter(|(i, leaf)| is_body(*i, fates) && leaf.shape == Shape::Text);
            kept.map(|(i, leaf)| (i, plain(&leaf.text(snapshot)))).collect()
        });
        let own = leaf.text(snapshot);
        let mut sentences =
            own.split(['.', '!', '?', '…']).map(plain).filter(|sentence| sentence.split(' ').count() > SENTENCE + 1).peekable();
        sentences.peek().is_some()
            && sentences.all(|sentence| texts.iter().any(|(i, text)| *i != index && text.contains(sentence.as_str())))
    };
    let (mut done, mut boxes) = (NodeId(0), 0);
    for index in first..=last {
        let Some(leaf) = outline.leaves.get(index).filter(|leaf| leaf.container >= done) else { continue };
        if !page.evidence(index).is_some_and(|e| e.is_inside(Tag::Aside)) || !matches!(fates.get(index), Some(Fate::Removed(..))) {
            continue;
        }
        let around = snapshot.inclusive_ancestors(leaf.container).take(LEVELS);
        let Some(aside) = around.filter(|&node| snapshot.tag(node) == Tag::Aside).last() else { continue };
        done = snapshot.end(aside);
        boxes += 1;
        if boxes > BOXES {
            return;
        }
        let inside = outline.inside(snapshot, aside);
        if inside.end > last
            || !holds_facts(outline, page, inside.clone(), fates)
            || inside.clone().any(|i| outline.leaves.get(i).is_some_and(|leaf| repeats(i, leaf, fates)))
        {
            continue;
        }
        for fate in fates.get_mut(inside).unwrap_or_default() {
            *fate = Fate::Kept;
        }
    }
}

/// Keeps tables of numbers that stand among the text: the classifier knows few.
#[inline(never)]
pub fn keep_tables(outline: &Outline, page: &Page, captions: &[bool], fates: &mut [Fate]) {
    let is_body = |i: &usize| fates.get(*i) == Some(&Fate::Kept) && captions.get(*i) != Some(&true);
    let (Some(first), Some(last)) = ((0..fates.len()).find(is_body), (0..fates.len()).rfind(is_body)) else { return };
    for index in first..=last + TABLE_REACH {
        let (Some(leaf), Some(evidence)) = (outline.leaves.get(index), page.evidence(index)) else { return };
        let facts = &leaf.facts;
        let has_numbers = facts.digits * TABLE_DIGITS >= facts.chars && facts.words >= TABLE_WORDS;
        let alien = || {
            evidence.is_inside(Tag::Aside)
                || evidence.is_inside(Tag::Nav)
                || ALIEN.iter().chain(&ALIEN_TABLES).any(|&hint| evidence.far.has(hint))
        };
        if leaf.shape == Shape::Table
            && !leaf.hidden
            && has_numbers
            && !alien()
            && let Some(fate @ Fate::Removed(Reason::Other | Reason::Byline, _)) = fates.get_mut(index)
        {
            *fate = Fate::Kept;
        }
    }
}

/// Keeps the items that nothing names in lists of which others are kept: the last of three lines of facts.
#[inline(never)]
pub fn keep_items(snapshot: &Snapshot, outline: &Outline, fates: &mut [Fate]) {
    let mut index = 0;
    while index < fates.len() {
        let at = index;
        index += 1;
        let Some(leaf) = outline.leaves.get(at).filter(|_| matches!(fates.get(at), Some(Fate::Removed(Reason::Other, _)))) else {
            continue;
        };
        let mut around = snapshot.inclusive_ancestors(leaf.container).take(LEVELS);
        let Some(list) = around.find(|&node| matches!(snapshot.tag(node), Tag::Ul | Tag::Ol)) else { continue };
        let inside = outline.inside(snapshot, list);
        index = inside.end.max(index);
        let may_stay = |i: usize| {
            let is_plain =
                |leaf: &Leaf| !leaf.hidden && leaf.facts.links == 0 && leaf.facts.button_words == 0.0 && leaf.shape == Shape::Text;
            match fates.get(i) {
                Some(Fate::Kept) => true,
                Some(Fate::Removed(Reason::Other, sure)) => *sure <= DOUBT && outline.leaves.get(i).is_some_and(is_plain),
                _ => false,
            }
        };
        let kept = inside.clone().filter(|&i| fates.get(i) == Some(&Fate::Kept)).count();
        if inside.len() <= ITEMS && kept as f32 >= ITEMS_SHARE * inside.len() as f32 && kept > 0 && inside.clone().all(may_stay) {
            fates.get_mut(inside).unwrap_or_default().iter_mut().for_each(|fate| *fate = Fate::Kept);
        }
    }
}

/// Whether the leaves of a box are text without a link, a control or a phrase of furniture.
fn holds_facts(outline: &Outline, page: &Page, inside: std::ops::Range<usize>, fates: &[Fate]) -> bool {
    let leaves = || outline.leaves.get(inside.clone()).unwrap_or_default().iter();
    let is_text = |(i, leaf): (usize, &Leaf)| {
        let evidence = page.evidence(i);
        let removed = matches!(fates.get(i), Some(Fate::Removed(reason, _)) if !matches!(reason, Reason::Hidden | Reason::NextArticle | Reason::Comments));
        let is_named = evidence.is_some_and(|e| {
            e.found.iter().any(|&f| f >= 2) || ALIEN.iter().any(|&hint| e.far.has(hint)) || e.is_inside(Tag::Form) || e.is_inside(Tag::Nav)
        });
        removed && !leaf.hidden && !is_named && leaf.facts.links == 0 && leaf.facts.button_words == 0.0
    };
    inside.len() > 1 && FACTS_WORDS.contains(&leaves().map(|leaf| leaf.facts.words).sum()) && inside.clone().zip(leaves()).all(is_text)
}

/// Its letters and digits in lower case, a space before, between and after words.
fn plain(text: &str) -> String {
    let mut out = String::from(" ");
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        out.extend(word.chars().flat_map(char::to_lowercase));
        out.push(' ');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::outline::of_html;

    #[test]
    fn boxes_of_facts_stay() {
        let check = |html: &str, kept: &[bool], expected: &[bool]| {
            let (snapshot, outline) = of_html(html);
            let mut fates: Vec<Fate> =
                kept.iter().map(|kept| if *kept { Fate::Kept } else { Fate::Removed(Reason::Related, 0.5) }).collect();
            let captions = vec![false; fates.len()];
            keep_facts(&snapshot, &outline, &Page::new(&snapshot, &outline), &captions, &mut fates);
            assert_eq!(fates.iter().map(|fate| *fate == Fate::Kept).collect::<Vec<_>>(), expected, "{html}");
        };
        let text = "<p>“I tell people I’m in pipes,” he says. “It’s all been pipes.”";
        let page = |aside: &str| format!("{text}</p><aside>{aside}</aside><p>The organ was poured in 1997.");
        let quote = "<p>“I tell people I’m in pipes.”<p>“It’s all been pipes.”";
        check(&page(quote), &[true, false, false, true], &[true, false, false, true]);
        let facts = "<h3>How it works</h3><p>Waves push air through 41 pipes of very different lengths.";
        check(&page(facts), &[true, false, false, true], &[true; 4]);
        check(&page(&facts.replace("41 pipes", "<a href=/p>41 pipes</a>")), &[true, false, false, true], &[true, false, false, true]);
    }

    #[test]
    fn lists_are_kept_as_wholes() {
        let check = |html: &str, removed: &[usize], sure: f32, expected: &[bool]| {
            let (snapshot, outline) = of_html(html);
            let mut fates = vec![Fate::Kept; outline.leaves.len()];
            removed.iter().for_each(|&i| fates[i] = Fate::Removed(Reason::Other, sure));
            keep_items(&snapshot, &outline, &mut fates);
            assert_eq!(fates.iter().map(|fate| *fate == Fate::Kept).collect::<Vec<_>>(), expected, "{html}");
        };
        let list = "<p>In numbers<ul><li>Built in 1931<li>412 metres long<li>11 million pounds</ul>";
        check(list, &[3], 0.1, &[true; 4]);
        check(list, &[2, 3], 0.1, &[true; 4]);
        check(list, &[3], 0.8, &[true, true, true, false]);
        check(list, &[1, 2, 3], 0.1, &[true, false, false, false]);
        check(&list.replace("11", "<a href=/p>11</a>"), &[3], 0.1, &[true, true, true, false]);
    }

    #[test]
    fn tables_of_numbers_stay() {
        let check = |table: &str, expected: bool| {
            let html = format!("<p>The organ was poured in 1997.</p>{table}<p>It has 41 pipes.");
            let (snapshot, outline) = of_html(&html);
            let mut fates = vec![Fate::Kept, Fate::Removed(Reason::Other, 0.5), Fate::Kept];
            keep_tables(&outline, &Page::new(&snapshot, &outline), &[false; 3], &mut fates);
            assert_eq!(fates[1] == Fate::Kept, expected, "{table}");
        };
        let table = "<table><tr><th>Salt<td>0.4 g<tr><th>Protein<td>5 g</table>";
        check(table, true);
        check("<table><tr><th>Monday<td>Fish<tr><th>Tuesday<td>Soup</table>", false);
        check(&format!("<aside>{table}</aside>"), false);
    }
}
