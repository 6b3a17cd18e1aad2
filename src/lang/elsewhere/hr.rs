//! Croatian.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Values};

pub(super) const CROATIAN: Elsewhere = Elsewhere {
    codes: &["hr"],
    // Those of its kin too: Bosnian, Serbian.
    common: &[
        "je", "se", "na", "da", "su", "za", "od", "koji", "koja", "koje", "kako", "nije", "ali", "bi", "što", "šta", "iz", "sa", "to",
        "rekao", "rekla", "prema", "biti", "ili", "ako", "kao", "samo", "već", "bio", "bila", "ovo", "još", "sve", "nakon",
    ],
    dates: Dates {
        months: [
            &["siječnja", "siječanj", "sij"],
            &["veljače", "veljača", "velj"],
            &["ožujka", "ožujak", "ožu"],
            &["travnja", "travanj", "tra"],
            &["svibnja", "svibanj", "svi"],
            &["lipnja", "lipanj", "lip"],
            &["srpnja", "srpanj", "srp"],
            &["kolovoza", "kolovoz", "kol"],
            &["rujna", "rujan", "ruj"],
            &["listopada", "listopad", "lis"],
            &["studenoga", "studenog", "studeni", "stu"],
            &["prosinca", "prosinac", "pro"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["autor", "autorica", "piše", "tekst", "napisao", "napisala"],
        and: &["i"],
        after: &["za", "iz"],
        roles: &["redakcija", "urednik", "urednica", "novinar", "novinarka", "hina"],
        accounts: &["redakcija", "hina"],
        published: &["objavljeno", "objava", "datum"],
        updated: &["ažurirano", "zadnja izmjena", "izmijenjeno"],
        ..Bylines::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
