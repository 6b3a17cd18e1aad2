//! French.

use super::{Dates, Language, Segmentation};

pub(super) const FRENCH: Language = Language {
    code: "fr",
    common: &[
        "de", "la", "le", "les", "et", "des", "en", "un", "une", "du", "dans", "que", "est", "pour", "qui", "sur", "par", "au", "pas",
        "plus", "se", "ce", "il", "elle", "ne", "avec", "son", "sa", "sont", "aux", "cette", "ont", "été", "mais", "ou", "ses", "être",
        "comme", "fait", "leur", "a", "dit",
    ],
    segmentation: Segmentation {
        abbreviations: &[
            "M.", "MM.", "Mme.", "Mlle.", "Dr.", "Pr.", "Me.", "St.", "Ste.", "Mgr.", "etc.", "cf.", "av.", "env.", "janv.", "févr.",
            "avr.", "juil.", "sept.", "oct.", "nov.", "déc.",
        ],
        before_number: &["p.", "no.", "n.", "art.", "vol.", "chap."],
        clitics: &[],
        elisions: &["l", "d", "j", "qu", "n", "s", "c", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"],
        starters: &[
            "le", "la", "les", "un", "une", "des", "il", "elle", "ils", "elles", "on", "nous", "vous", "je", "ce", "cette", "ces", "cela",
            "en", "au", "aux", "à", "dans", "sur", "par", "pour", "avec", "après", "avant", "depuis", "mais", "et", "ou", "si", "quand",
            "comme", "selon", "son", "sa", "ses", "leur", "leurs", "l", "d",
        ],
        ordinal_stop: false,
    },
    dates: Dates {
        months: [
            &["janvier", "janv", "jan"],
            &["février", "fevrier", "févr", "fév", "fev"],
            &["mars", "mar"],
            &["avril", "avr"],
            &["mai"],
            &["juin"],
            &["juillet", "juil"],
            &["août", "aout"],
            &["septembre", "sept", "sep"],
            &["octobre", "oct"],
            &["novembre", "nov"],
            &["décembre", "decembre", "déc", "dec"],
        ],
        weekdays: [
            &["lundi", "lun"],
            &["mardi"],
            &["mercredi", "mer"],
            &["jeudi", "jeu"],
            &["vendredi", "ven"],
            &["samedi", "sam"],
            &["dimanche", "dim"],
        ],
    },
};
