//! Italian.

use super::{Dates, Language, Segmentation};

pub(super) const ITALIAN: Language = Language {
    code: "it",
    common: &[
        "di", "che", "e", "il", "la", "un", "a", "per", "in", "una", "è", "sono", "mi", "ho", "non", "ma", "lo", "ha", "le", "si", "con",
        "i", "da", "del", "al", "come", "della", "gli", "dei", "nel", "alla", "più", "delle", "anche", "dal", "nella", "dalla", "sul",
        "questo", "stato", "essere", "hanno", "detto",
    ],
    segmentation: Segmentation {
        abbreviations: &[
            "Sig.", "Sigg.", "Sig.ra.", "Dott.", "Dr.", "Prof.", "Avv.", "Ing.", "On.", "Sen.", "Gen.", "Col.", "Cap.", "Mons.", "S.",
            "Ss.", "ecc.", "es.", "p.es.", "art.", "ca.", "gen.", "feb.", "apr.", "ago.", "sett.", "ott.", "nov.", "dic.",
        ],
        before_number: &["n.", "nn.", "pag.", "p.", "pp.", "vol.", "art."],
        clitics: &[],
        elisions: &[
            "l", "un", "d", "c", "dell", "all", "dall", "nell", "sull", "coll", "quell", "quest", "bell", "sant", "com", "dov", "cos",
            "anch", "senz", "tutt",
        ],
        starters: &[
            "il", "lo", "la", "i", "gli", "le", "un", "una", "uno", "in", "di", "del", "della", "a", "al", "alla", "da", "dal", "con",
            "su", "per", "tra", "fra", "ma", "e", "o", "se", "quando", "come", "anche", "non", "è", "ha", "questo", "questa", "dopo",
            "prima", "secondo", "lui", "lei", "loro", "l",
        ],
        ordinal_stop: false,
    },
    dates: Dates {
        months: [
            &["gennaio", "gen", "genn"],
            &["febbraio", "feb", "febbr"],
            &["marzo", "mar"],
            &["aprile", "apr"],
            &["maggio", "mag"],
            &["giugno", "giu"],
            &["luglio", "lug"],
            &["agosto", "ago"],
            &["settembre", "set", "sett"],
            &["ottobre", "ott"],
            &["novembre", "nov"],
            &["dicembre", "dic"],
        ],
        weekdays: [
            &["lunedì", "lunedi", "lun"],
            &["martedì", "martedi"],
            &["mercoledì", "mercoledi", "mer"],
            &["giovedì", "giovedi", "gio"],
            &["venerdì", "venerdi", "ven"],
            &["sabato", "sab"],
            &["domenica", "dom"],
        ],
    },
};
