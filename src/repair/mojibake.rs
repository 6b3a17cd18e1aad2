//! UTF-8 that was read as a single-byte code page: "cafÃ©" for "café".
//!
//! Takes a text; gives the broken pieces with what they should be. A piece is a chain of characters without ASCII between
//! them that are, in one page, the bytes of valid UTF-8. It is repaired only if the characters are unlikely neighbours as
//! they stand and likely ones once repaired, so that right text, in which such chains do occur ("СССР»"), stays.

use super::Repair;
use super::badness::badness;
use super::pages::{CENTRAL, LATIN_2, PAGES, THAI};
use super::sequences::Characters;

/// What stands is at least this bad, if it is broken: one plain mistake between neighbours.
const BROKEN: u32 = 2;
/// The repair is better by at least this much.
const BETTER: u32 = 2;
/// Text is broken this many times over at most: each round is the mistake of one more program.
const ROUNDS: usize = 3;
/// Chains of a page in one text that make its single-letter words believed too.
const CONFIRMED: usize = 3;
/// Broken characters of a text that is broken as a whole, and how many of them at most stand for one point of badness.
const WHOLE: usize = 3;
const WHOLE_GAIN: u32 = 4;
/// What may follow a broken "à" that lost its no-break space and be one word with it: "Ã s" and "Ã quele" in Portuguese.
const JOINED: &[&str] = &["s ", "quel", "quilo"];

/// The repairs of a text, in order.
pub fn repairs(text: &str) -> Vec<Repair> {
    if !may_be_broken(text) {
        return Vec::new();
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let found = Search { chars: Characters(&chars), rounds: ROUNDS }.run();
    found
        .into_iter()
        .map(|chain| Repair { range: at(&chars, text, chain.start)..at(&chars, text, chain.end), replacement: chain.repaired })
        .collect()
}

/// Whether two characters that could be bytes of UTF-8 stand side by side, or one beside the space that the other became.
/// Cheap: most pages end here.
fn may_be_broken(text: &str) -> bool {
    let bytes = text.as_bytes();
    if text.contains("Ã ") || text.contains("Â ") {
        return true;
    }
    let mut rest = 0;
    // Two characters beyond ASCII in a row: a continuation byte followed by a leading one.
    while let Some(found) = bytes.get(rest..).and_then(|tail| tail.windows(2).position(|w| w[0] & 0xc0 == 0x80 && w[1] >= 0xc0)) {
        let at = rest + found + 1;
        // Characters from the first code point after the last of any page are in none, but for ligatures.
        if bytes.get(at).is_some_and(|&lead| lead < 0xe3 || lead == 0xef) {
            return true;
        }
        rest = at;
    }
    false
}

fn at(chars: &[(usize, char)], text: &str, index: usize) -> usize {
    chars.get(index).map_or(text.len(), |&(at, _)| at)
}

/// A chain of broken characters.
struct Chain {
    /// Index of its first character and of the first after it.
    start: usize,
    end: usize,
    page: usize,
    repaired: String,
    /// By how much the repair is better.
    gain: u32,
    sure: bool,
    /// How many characters it should be.
    count: usize,
    /// Whether its one character lost a no-break space to a program that took it for a space.
    spaced: bool,
}

struct Search<'a> {
    chars: Characters<'a>,
    /// How often what was repaired may be repaired again.
    rounds: usize,
}

impl Search<'_> {
    fn run(&self) -> Vec<Chain> {
        // windows-1250 has letters where ISO 8859-2 has controls.
        let controls = self.chars.0.iter().any(|&(_, c)| ('\u{80}'..='\u{9f}').contains(&c));
        let is_better =
            |page, gain: u32, than: usize, best: u32| gain > best || page == LATIN_2 && controls && (than == CENTRAL || gain == best);
        let mut whole: Option<(usize, u32, Vec<Chain>)> = None;
        for page in 0..PAGES {
            if let Some((gain, chains)) = self.whole(page)
                && whole.as_ref().is_none_or(|(than, best, _)| is_better(page, gain, *than, *best))
            {
                whole = Some((page, gain, chains));
            }
        }
        if let Some((_, _, chains)) = whole {
            return chains;
        }
        let mut out: Vec<Chain> = Vec::new();
        let mut unsure: Vec<Chain> = Vec::new();
        // A chain that was looked at is not looked at again from its middle: its end is the same.
        let mut seen = [0usize; PAGES];
        let mut thai = None;
        let mut i = 0;
        while i < self.chars.0.len() {
            let mut best: Option<Chain> = None;
            let lead = self.chars.bytes(i);
            for page in 0..PAGES {
                if i < seen[page] || !(0xc2..=0xf4).contains(&lead[page]) {
                    continue;
                }
                let Some(chain) = self.chain(page, i) else { continue };
                seen[page] = chain.end;
                if page == THAI && chain.sure && !self.has_euro(&chain) && !*thai.get_or_insert_with(|| self.is_all_broken_thai()) {
                    continue;
                }
                if !chain.sure {
                    unsure.push(chain);
                } else if best.as_ref().is_none_or(|best| is_better(page, chain.gain, best.page, best.gain)) {
                    best = Some(chain);
                }
            }
            match best {
                Some(chain) => {
                    i = chain.end;
                    out.push(chain);
                }
                None => i += 1,
            }
        }
        self.confirm(&mut out, unsure);
        out
    }

    /// The chains of a page, with what is gained, if the whole text is broken: all its characters beyond ASCII are the page's
    /// and the bytes of characters. No right text of some length happens to be so.
    fn whole(&self, page: usize) -> Option<(u32, Vec<Chain>)> {
        let mut out: Vec<Chain> = Vec::new();
        let (mut i, mut count) = (0, 0);
        while let Some(c) = self.chars.char(i) {
            // A space may be the rest of a character only behind a lead, which takes it along.
            if c.is_ascii() {
                i += 1;
                continue;
            }
            let chain = self.chain(page, i)?;
            count += chain.count;
            i = chain.end;
            out.push(chain);
        }
        let gain = out.iter().map(|chain| chain.gain).sum();
        let broken = out.iter().any(|chain| chain.sure) && gain >= count as u32 / WHOLE_GAIN;
        (count >= WHOLE && broken).then_some((gain, out))
    }

    /// The longest chain of a page from a character on.
    fn chain(&self, page: usize, start: usize) -> Option<Chain> {
        let (mut end, mut decoded) = (start, String::new());
        let (mut extra, mut count, mut longest, mut spaced) = (0, 0, 0, false);
        while let Some(found) = self.chars.sequence(page, end) {
            decoded.push(found.character);
            extra += self.chars.telling(page, end, found.length);
            end += found.length;
            (count, longest, spaced) = (count + 1, found.length.max(longest), found.spaced);
            if found.spaced && found.character == 'à' && self.parts_words(end) {
                decoded.push(' ');
            }
        }
        if end == start || self.is_cited(start, end, count) {
            return None;
        }
        let before = [start.checked_sub(2), start.checked_sub(1)].into_iter().flatten().filter_map(|i| self.chars.char(i));
        let after = self.chars.char(end);
        let repaired = match self.rounds {
            0 => decoded,
            rounds => again(before.clone(), &decoded, after, rounds - 1),
        };
        let as_it_stands = before.clone().chain((start..end).filter_map(|i| self.chars.char(i))).chain(after);
        let broken = badness(as_it_stands) + extra;
        let is_greek = self.is_greek_in_latin(start, end, &repaired);
        let left = if is_greek { 0 } else { badness(before.chain(repaired.chars()).chain(after)) };
        // A lone letter of another script proves nothing, unless it is three characters wide or stands inside a Latin word.
        let enough = is_enough(&repaired) || longest > 2 && broken > BROKEN || is_greek;
        let sure = broken >= BROKEN && broken >= left + BETTER && enough;
        Some(Chain { start, end, page, gain: broken.saturating_sub(left), repaired, sure, count, spaced: spaced && count == 1 })
    }

    /// Whether a space that was part of a broken "à" also parts it from the word after it.
    fn parts_words(&self, after: usize) -> bool {
        let begins = |word: &str| word.chars().enumerate().all(|(i, c)| self.chars.char(after + i) == Some(c));
        self.chars.char(after) != Some(' ') && !JOINED.iter().any(|word| begins(word))
    }

    /// Whether a broken character alone between quotation marks is spoken of rather than meant: “Ã¤”.
    fn is_cited(&self, start: usize, end: usize, count: usize) -> bool {
        let before = start.checked_sub(1).and_then(|i| self.chars.char(i));
        let opens = before.is_some_and(|c| matches!(c, '"' | '\'' | '“' | '„' | '‘' | '‚' | '«' | '»' | '`'));
        let closes = self.chars.char(end).is_some_and(|c| matches!(c, '"' | '\'' | '”' | '“' | '’' | '‘' | '»' | '«' | '`'));
        count == 1 && opens && closes
    }

    /// Whether a chain stands for a Greek letter inside a Latin word, as in the names of genes: "IL2Rγc".
    fn is_greek_in_latin(&self, start: usize, end: usize, repaired: &str) -> bool {
        let mut letters = repaired.chars();
        let greek = letters.next().is_some_and(|c| ('α'..='ω').contains(&c)) && letters.next().is_none();
        let is_latin = |index: Option<usize>| index.and_then(|i| self.chars.char(i)).is_some_and(|c| c.is_ascii_alphanumeric());
        greek && is_latin(start.checked_sub(1)) && is_latin(Some(end))
    }

    fn has_euro(&self, chain: &Chain) -> bool {
        (chain.start..chain.end).any(|i| self.chars.char(i) == Some('€'))
    }

    /// Whether every run of Thai letters in the text is broken Latin: else the text is Thai.
    fn is_all_broken_thai(&self) -> bool {
        let is_thai = |i: usize| self.chars.char(i).is_some_and(|c| ('\u{e01}'..='\u{e5b}').contains(&c));
        let mut i = 0;
        while i < self.chars.0.len() {
            if is_thai(i) {
                let Some(found) = self.chars.sequence(THAI, i) else { return false };
                i += found.length;
            } else {
                i += 1;
            }
        }
        true
    }

    /// Takes over what alone proves nothing where the same page broke many letters: "Рё" and "В»" beside "РџСЂРё".
    fn confirm(&self, out: &mut Vec<Chain>, mut unsure: Vec<Chain>) {
        let mut letters = [0usize; PAGES];
        let mut chains = [0usize; PAGES];
        for chain in out.iter() {
            letters[chain.page] += chain.repaired.chars().filter(|&c| is_foreign(c)).count();
            chains[chain.page] += 1;
        }
        unsure.retain(|chain| {
            let sure = chains.get(chain.page).copied().unwrap_or(0);
            if sure > 0 && chain.spaced && !chain.repaired.contains(is_foreign) || sure >= CONFIRMED && chain.gain > 0 {
                return true;
            }
            let is_word = |index: Option<usize>| index.and_then(|i| self.chars.char(i)).is_none_or(|c| !c.is_alphanumeric());
            let alone = is_word(chain.start.checked_sub(1)) && is_word(Some(chain.end));
            let foreign = chain.repaired.chars().all(|c| is_foreign(c) || matches!(c, '«' | '»'));
            let quoted = chain.start.checked_sub(1).and_then(|i| self.chars.char(i)).is_some_and(|c| matches!(c, '«' | '“' | '„'));
            letters.get(chain.page).is_some_and(|&n| n >= CONFIRMED) && alone && foreign && !quoted
        });
        out.append(&mut unsure);
        // Of two that overlap the sure one stays; sorting is stable, and the sure ones came first.
        out.sort_by_key(|chain| (chain.start, !chain.sure));
        let mut end = 0;
        out.retain(|chain| {
            let free = chain.start >= end;
            end = end.max(chain.end);
            free
        });
    }
}

/// What was repaired once, repaired again as long as it is broken between what stands before and after it.
fn again(before: impl Iterator<Item = char>, text: &str, after: Option<char>, rounds: usize) -> String {
    let mut around: String = before.collect();
    let start = around.chars().count();
    around.push_str(text);
    let chars: Vec<(usize, char)> = around.chars().chain(after).map(|c| (0, c)).collect();
    let end = chars.len() - usize::from(after.is_some());
    let found = Search { chars: Characters(&chars), rounds }.run();
    let mut out = String::new();
    let mut from = start;
    for chain in found.into_iter().filter(|chain| start <= chain.start && chain.end <= end) {
        out.extend(chars.get(from..chain.start).unwrap_or_default().iter().map(|&(_, c)| c));
        out.push_str(&chain.repaired);
        from = chain.end;
    }
    out.extend(chars.get(from..end).unwrap_or_default().iter().map(|&(_, c)| c));
    out
}

/// Whether a repair is more than a chance: a lone letter of a script other than Latin proves nothing.
fn is_enough(repaired: &str) -> bool {
    let foreign = repaired.chars().filter(|&c| is_foreign(c)).count();
    foreign != 1
}

/// Whether a character is a letter of another script than Latin.
fn is_foreign(c: char) -> bool {
    c >= '\u{370}' && c.is_alphabetic() && !('\u{1e00}'..='\u{1eff}').contains(&c) && !('\u{fb00}'..='\u{fb06}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repaired(text: &str) -> String {
        let mut out = String::new();
        let mut at = 0;
        for Repair { range, replacement } in repairs(text) {
            out.push_str(&text[at..range.start]);
            out.push_str(&replacement);
            at = range.end;
        }
        out + &text[at..]
    }

    #[track_caller]
    fn check(broken: &str, expected: &str) {
        assert_eq!(repaired(broken), expected, "{broken:?}");
    }

    #[test]
    fn every_page_is_repaired() {
        check("cafÃ© â€œZÃ¼richâ€\u{9d} donâ€™t", "café “Zürich” don’t"); // windows-1252
        check("cafÃ© \u{e2}\u{80}\u{93} \u{c3}\u{89}tienne", "café – Étienne"); // ISO 8859-1
        check("ZaĹĽĂłĹ‚Ä‡ gÄ™Ĺ›lÄ… jaĹşĹ„ â€“ â€žtakâ€ť", "Zażółć gęślą jaźń – „tak”"); // windows-1250
        check("РџСЂРёРІРµС‚, РјРёСЂ вЂ“ В«РєР°Рє РґРµР»Р°?В»", "Привет, мир – «как дела?»"); // windows-1251
        check("Ξ\u{9f} Ο…Ο€ΞΏΟ…Ο\u{81}Ξ³Ο\u{8c}Ο‚ ΞµΞ―Ο€Ξµ Ο\u{8c}Ο„ΞΉ Β«ΞΈΞ± Ξ΄ΞΏΟ\u{8d}ΞΌΞµΒ»", "Ο υπουργός είπε ότι «θα δούμε»"); // windows-1253
        check("Ä°stanbulâ€™da ÅŸehir Ä±ÅŸÄ±ÄŸÄ±, aÄŸaÃ§", "İstanbul’da şehir ışığı, ağaç"); // windows-1254
        check("׳©׳\u{9c}׳•׳\u{9d}, ׳¢׳•׳\u{9c}׳\u{9d}", "שלום, עולם"); // windows-1255
        check("ظ…ط±ط\u{ad}ط¨ط§ ط¨ط§ظ„ط¹ط§ظ„ظ…", "مرحبا بالعالم"); // windows-1256
        check("LÄ«vija dzÄ«vo RÄ«gÄ\u{81} ā€“ Ä¼oti labi", "Līvija dzīvo Rīgā – ļoti labi"); // windows-1257
        check("cafรฉ โ€“ โ€\u{9c}okโ€\u{9d} 100 โ\u{82}ฌ", "café – “ok” 100 €"); // windows-874
        check("d√©j√† ‚Äì ‚Äúcaf√©‚Äù na√Øve ‚Ç¨", "déjà – “café” naïve €"); // Mac OS Roman
        check("–ü—Ä–∏–≤–µ—Ç, –º–∏—Ä", "Привет, мир"); // Mac OS Roman
        check("d├⌐j├á ΓÇô ΓÇ£caf├⌐ΓÇ¥ na├»ve", "déjà – “café” naïve"); // IBM 437
    }

    #[test]
    fn every_script_is_repaired() {
        check("ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€", "Привет, мир");
        check("ÎŸ Ï…Ï€Î¿Ï…Ï\u{81}Î³ÏŒÏ‚", "Ο υπουργός");
        check("Viá»‡t Nam Ä‘Ã£ tháº¯ng", "Việt Nam đã thắng");
        check("Phá»Ÿ â€œngonâ€\u{9d} láº¯m", "Phở “ngon” lắm");
        check("åŒ—äº¬ å¤§å\u{ad}¦", "北京 大学");
        check("ðŸ˜€ åŒ—äº¬", "😀 北京");
    }

    #[test]
    fn text_broken_twice_is_repaired_twice() {
        check("Ã¢â‚¬Å“MÃƒÂ¼llerÃ¢â‚¬Â\u{9d}", "“Müller”");
        check("cafÃƒÂ©", "café");
    }

    #[test]
    fn only_the_broken_piece_changes() {
        check("Benoît aime les cafÃ©s ; « déjà » dit João", "Benoît aime les cafés ; « déjà » dit João");
        let repair = repairs("aé cafÃ©s");
        assert_eq!((repair[0].range.clone(), repair[0].replacement.as_str()), (7..11, "é"));
    }

    #[test]
    fn a_lost_byte_of_a_closing_quote_is_guessed() {
        check("â€œHelloâ€ he said", "“Hello” he said");
        check("â€œHelloâ€\u{fffd}", "“Hello”");
    }

    #[test]
    fn a_lost_no_break_space_is_guessed() {
        check("voilÃ la maison", "voilà la maison");
        check("Ã la fin de lâ€™Ã©tÃ©, jusqu'Ã midi", "à la fin de l’été, jusqu'à midi");
        check("atÃ© Ã s 19h, na direÃ§Ã£o Ã quela praÃ§a", "até às 19h, na direção àquela praça");
        check("une rГ©gion Г lвЂ™est", "une région à l’est");
        check("calledÂ â€žheiseâ€ś", "called\u{a0}„heise“");
        check(
            "Å\u{a0}odien Å veicÄ“ gaida konkrÄ“tus darbus, ņemot vÄ“rÄ\u{81} lÄ«gumu",
            "Šodien Šveicē gaida konkrētus darbus, ņemot vērā līgumu",
        );
        check("à¸ à¸²à¸©à¸²", "ภาษา");
        check("V E R Ã O", "V E R Ã O");
    }

    #[test]
    fn signs_that_seem_to_stand_between_words_are_read() {
        check("Háº¡ Long, tiáº¿p tá»¥c", "Hạ Long, tiếp tục");
        check("√©crire, le r√©gime d'√©t√©", "écrire, le régime d'été");
        check("─îesko chce ┼í├¡t", "Česko chce šít");
        check("OÃ™ SONT-ILS ?", "OÙ SONT-ILS ?");
        check("MYH7Î²cKO mice", "MYH7βcKO mice");
        check("âœ” fertig, â\u{9d}¤ dich", "✔ fertig, ❤ dich");
        check("so gut í\u{a0}½í¸\u{80}", "so gut 😀");
    }

    #[test]
    fn the_page_of_a_text_is_the_one_that_reads_it_whole() {
        check("ZĂĄkon mĂĄ podpis, tĹ\u{99}i strany nĂ¡vrhu", "Zákon má podpis, tři strany nĂ¡vrhu");
        check("ZĂĄkon mĂĄ platit, tĹ\u{99}i strany", "Zákon má platit, tři strany");
        check("t‚Äö√†√∂¬¨¬©l‚Äö√†√∂¬¨¬©phone", "téléphone");
        check("Р С—РЎР‚Р С‘Р Р†Р ВµРЎвЂљ", "привет");
    }

    #[test]
    fn right_text_that_looks_broken_stays() {
        for text in [
            "«СССР»",
            "В\u{a0}Москве",
            "Il a dit : « café\u{a0}» et « à\u{a0}» Paris",
            "MANHÃ” e AMANHÃ…",
            "DAĞ’A gitti",
            "RŮŽE TŮŠ",
            "ORĂŞENI",
            "CIĘŻKI RÓŻA PÓŁ",
            "Vad vill du gå…” sade han",
            "SPAß“ und weiß…",
            "ใช้Netflixรบกวน รกมาก เกมส์",
            "√π und x·√2",
            "TÜV™ É® Nº°",
            "‚Ähnlich‘",
            "l’été »École« “à la”",
            "┌─┐└─┘├┤",
            "ΑΒΓ»",
            "Ask for Āø at the desk",
            "the many Ã’s of this text",
            "You see “Ã¤” instead of “ä”",
            "NÄ£H ÑÖ£ $ÄLÄ",
            "├┤a┼┐a┼┐a",
            "CARTE VITALĂ™",
            "Он из СССР» и т. д. Г. Иванов",
        ] {
            check(text, text);
        }
    }
}
