//! German.

use super::{Dates, Language, Segmentation};

pub(super) const GERMAN: Language = Language {
    code: "de",
    common: &[
        "der", "die", "das", "und", "in", "den", "von", "zu", "mit", "sich", "des", "auf", "für", "ist", "im", "dem", "nicht", "ein",
        "eine", "als", "auch", "es", "an", "werden", "aus", "er", "hat", "dass", "sie", "nach", "wird", "bei", "einer", "um", "am", "sind",
        "noch", "wie", "einem", "über", "einen", "so", "zum", "war", "haben", "nur", "oder", "aber", "vor", "zur", "bis", "mehr", "durch",
        "man", "sagte",
    ],
    segmentation: Segmentation {
        abbreviations: &[
            "Dr.", "Prof.", "Hr.", "Fr.", "Frl.", "Dipl.", "Ing.", "Med.", "St.", "Str.", "bzw.", "bspw.", "ca.", "etc.", "evtl.", "ggf.",
            "inkl.", "max.", "min.", "Mio.", "Mrd.", "Tsd.", "usw.", "vgl.", "z.B.", "d.h.", "u.a.", "u.U.", "z.T.", "i.d.R.", "o.ä.",
            "s.o.", "v.a.", "Jan.", "Feb.", "Apr.", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.", "jun.", "sen.", "Abs.", "Co.", "geb.",
            "gest.", "sog.", "Hl.",
        ],
        before_number: &["Nr.", "Nrn.", "S.", "Art.", "Kap.", "Bd.", "Abb."],
        clitics: &[],
        elisions: &[],
        starters: &[
            "der", "die", "das", "ein", "eine", "er", "sie", "es", "wir", "ich", "im", "in", "am", "an", "auf", "bei", "mit", "nach",
            "für", "von", "zu", "zum", "zur", "und", "aber", "doch", "auch", "wenn", "als", "da", "dann", "so", "nun", "wie", "was", "wer",
            "diese", "dieser", "dieses", "dort", "hier", "noch", "seit", "trotz", "während",
        ],
        ordinal_stop: true,
    },
    dates: Dates {
        months: [
            &["januar", "jänner", "jan", "jän"],
            &["februar", "feber", "feb", "febr"],
            &["märz", "maerz", "mär", "mrz"],
            &["april", "apr"],
            &["mai"],
            &["juni", "jun"],
            &["juli", "jul"],
            &["august", "aug"],
            &["september", "sept", "sep"],
            &["oktober", "okt"],
            &["november", "nov"],
            &["dezember", "dez"],
        ],
        weekdays: [
            &["montag", "mo"],
            &["dienstag", "di"],
            &["mittwoch", "mi"],
            &["donnerstag", "do"],
            &["freitag", "fr"],
            &["samstag", "sonnabend", "sa"],
            &["sonntag", "so"],
        ],
    },
};
