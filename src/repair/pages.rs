//! Upper halves of the single-byte code pages in which UTF-8 is read by mistake.
//!
//! The tables are those of the WHATWG Encoding Standard (a test holds them against `encoding_rs`, which is too large for
//! the core), but for IBM 437, which the standard has not. Bytes that a page leaves undefined are U+0000 here.

use std::sync::LazyLock;

/// How many code pages there are.
pub const PAGES: usize = TABLES.len();

/// The characters of the bytes 0x80 to 0xff in each page; the commonest page of mistakes first.
const TABLES: [&str; 12] = [
    WINDOWS_1252,
    WINDOWS_1250,
    WINDOWS_1251,
    WINDOWS_1253,
    WINDOWS_1254,
    WINDOWS_1255,
    WINDOWS_1256,
    WINDOWS_1257,
    WINDOWS_874,
    MAC_ROMAN,
    IBM_437,
    ISO_8859_2,
];

/// The places of windows-1250 in the list of pages, and of ISO 8859-2, which is told from it by its C1 controls.
pub const CENTRAL: usize = 1;
pub const LATIN_2: usize = 11;

/// The place of windows-874 in the list of pages: Thai text is full of what looks like broken Latin.
pub const THAI: usize = 8;

/// Western European.
const WINDOWS_1252: &str = "€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}Ž\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}žŸ\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
/// Central European.
const WINDOWS_1250: &str = "€\u{0}‚\u{0}„…†‡\u{0}‰Š‹ŚŤŽŹ\u{0}‘’“”•–—\u{0}™š›śťžź\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
/// Cyrillic.
const WINDOWS_1251: &str = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{0}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";
/// Greek.
const WINDOWS_1253: &str = "€\u{0}‚ƒ„…†‡\u{0}‰\u{0}‹\u{0}\u{0}\u{0}\u{0}\u{0}‘’“”•–—\u{0}™\u{0}›\u{0}\u{0}\u{0}\u{0}\u{a0}΅Ά£¤¥¦§¨©\u{0}«¬\u{ad}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{0}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{0}";
/// Turkish.
const WINDOWS_1254: &str = "€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}\u{0}\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}\u{0}Ÿ\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ";
/// Hebrew.
const WINDOWS_1255: &str = "€\u{0}‚ƒ„…†‡ˆ‰\u{0}‹\u{0}\u{0}\u{0}\u{0}\u{0}‘’“”•–—˜™\u{0}›\u{0}\u{0}\u{0}\u{0}\u{a0}¡¢£₪¥¦§¨©×«¬\u{ad}®¯°±²³´µ¶·¸¹÷»¼½¾¿\u{5b0}\u{5b1}\u{5b2}\u{5b3}\u{5b4}\u{5b5}\u{5b6}\u{5b7}\u{5b8}\u{5b9}\u{5ba}\u{5bb}\u{5bc}\u{5bd}־\u{5bf}׀\u{5c1}\u{5c2}׃װױײ׳״\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}אבגדהוזחטיךכלםמןנסעףפץצקרשת\u{0}\u{0}\u{200e}\u{200f}\u{0}";
/// Arabic.
const WINDOWS_1256: &str = "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200c}\u{200d}ں\u{a0}،¢£¤¥¦§¨©ھ«¬\u{ad}®¯°±²³´µ¶·¸¹؛»¼½¾؟ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîï\u{64b}\u{64c}\u{64d}\u{64e}ô\u{64f}\u{650}÷\u{651}ù\u{652}ûü\u{200e}\u{200f}ے";
/// Baltic.
const WINDOWS_1257: &str = "€\u{0}‚\u{0}„…†‡\u{0}‰\u{0}‹\u{0}¨ˇ¸\u{0}‘’“”•–—\u{0}™\u{0}›\u{0}¯˛\u{0}\u{a0}\u{0}¢£¤\u{0}¦§Ø©Ŗ«¬\u{ad}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙";
/// Thai.
const WINDOWS_874: &str = "€\u{0}\u{0}\u{0}\u{0}…\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}‘’“”•–—\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{a0}กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะ\u{e31}าำ\u{e34}\u{e35}\u{e36}\u{e37}\u{e38}\u{e39}\u{e3a}\u{0}\u{0}\u{0}\u{0}฿เแโใไๅๆ\u{e47}\u{e48}\u{e49}\u{e4a}\u{e4b}\u{e4c}\u{e4d}\u{e4e}๏๐๑๒๓๔๕๖๗๘๙๚๛\u{0}\u{0}\u{0}\u{0}";
/// Mac OS Roman.
const MAC_ROMAN: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
/// the first PC.
const IBM_437: &str =
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// Central European of the web's first years.
const ISO_8859_2: &str = "\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{a0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{ad}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";

/// A character with the byte that it is in each page; 0 where a page has not got it.
type Entry = (char, [u8; PAGES]);

/// All characters of all pages, by character.
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut entries: Vec<Entry> = Vec::new();
    for (page, table) in TABLES.iter().enumerate() {
        for (c, byte) in table.chars().zip(0x80u8..=0xff) {
            if c != '\0' {
                let mut bytes = [0; PAGES];
                bytes[page] = byte;
                entries.push((c, bytes));
            }
        }
    }
    entries.sort_by_key(|&(c, _)| c);
    entries.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1.iter_mut().zip(next.1).for_each(|(kept, next)| *kept |= next);
        }
        same
    });
    entries
});

/// The bytes that a character may have been, by page. A C1 control may be the byte of its own number in any of the
/// Windows pages: decoders pass bytes through that a page leaves undefined.
pub fn bytes_of(c: char) -> [u8; PAGES] {
    if let '\u{80}'..='\u{9f}' = c {
        return [c as u8; PAGES];
    }
    let found = ENTRIES.binary_search_by_key(&c, |&(known, _)| known).ok();
    found.and_then(|at| ENTRIES.get(at)).map_or([0; PAGES], |&(_, bytes)| bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_128_characters() {
        assert!(TABLES.iter().all(|table| table.chars().count() == 128));
        assert_eq!(TABLES[LATIN_2], ISO_8859_2);
        assert_eq!(TABLES[THAI].chars().nth(0x21), Some('ก'));
    }

    #[cfg(feature = "cli")]
    #[test]
    fn the_tables_are_those_of_the_encoding_standard() {
        use encoding_rs::*;
        let pages = [
            encoding_rs::WINDOWS_1252,
            encoding_rs::WINDOWS_1250,
            encoding_rs::WINDOWS_1251,
            encoding_rs::WINDOWS_1253,
            encoding_rs::WINDOWS_1254,
            encoding_rs::WINDOWS_1255,
            encoding_rs::WINDOWS_1256,
            encoding_rs::WINDOWS_1257,
            encoding_rs::WINDOWS_874,
            MACINTOSH,
        ];
        let known = pages.iter().zip(TABLES).chain([(&encoding_rs::ISO_8859_2, super::ISO_8859_2)]);
        for (page, table) in known {
            for (byte, known) in (0x80u8..=0xff).zip(table.chars()) {
                let (standard, _) = page.decode_without_bom_handling(std::slice::from_ref(&byte));
                let c = standard.chars().next().expect("one character");
                let undefined = c == '\u{fffd}' || ('\u{80}'..='\u{9f}').contains(&c);
                assert!(known == c || undefined && known == '\0', "{} {byte:#x}: {known:?}, not {c:?}", page.name());
            }
        }
    }

    #[test]
    fn a_character_may_be_many_bytes() {
        assert_eq!(bytes_of('é')[0], 0xe9);
        assert_eq!(bytes_of('โ')[THAI], 0xe2);
        assert_eq!(bytes_of('\u{9d}')[0], 0x9d);
        assert_eq!(bytes_of('好'), [0; PAGES]);
    }
}
