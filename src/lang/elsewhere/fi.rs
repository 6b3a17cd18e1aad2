//! Finnish.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Furniture, Values};

pub(super) const FINNISH: Elsewhere = Elsewhere {
    codes: &["fi"],
    common: &[
        "ja", "on", "ei", "että", "oli", "se", "hän", "mukaan", "kun", "myös", "mutta", "ovat", "joka", "jotka", "sen", "ole", "hänen",
        "kertoo", "sanoo", "sanoi", "vain", "jo", "kuin", "niin", "vuonna", "tai", "olisi", "ollut", "sitä", "tämä",
    ],
    dates: Dates {
        months: [
            &["tammikuuta", "tammikuu"],
            &["helmikuuta", "helmikuu"],
            &["maaliskuuta", "maaliskuu"],
            &["huhtikuuta", "huhtikuu"],
            &["toukokuuta", "toukokuu"],
            &["kesäkuuta", "kesäkuu"],
            &["heinäkuuta", "heinäkuu"],
            &["elokuuta", "elokuu"],
            &["syyskuuta", "syyskuu"],
            &["lokakuuta", "lokakuu"],
            &["marraskuuta", "marraskuu"],
            &["joulukuuta", "joulukuu"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["kirjoittaja", "teksti", "toimittaja"],
        and: &["ja"],
        roles: &["toimitus", "toimittaja", "päätoimittaja", "stt"],
        accounts: &["toimitus", "stt"],
        published: &["julkaistu"],
        updated: &["päivitetty", "muokattu"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture { related: &["lue myös", "lue lisää"], ..Furniture::UNKNOWN },
};
