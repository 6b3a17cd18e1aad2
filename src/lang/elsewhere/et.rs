//! Estonian.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Values};

pub(super) const ESTONIAN: Elsewhere = Elsewhere {
    codes: &["et"],
    dates: Dates {
        months: [
            &["jaanuar", "jaan"],
            &["veebruar", "veebr"],
            &["märts"],
            &["aprill", "apr"],
            &["mai"],
            &["juuni"],
            &["juuli"],
            &["august", "aug"],
            &["september", "sept"],
            &["oktoober", "okt"],
            &["november", "nov"],
            &["detsember", "dets"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["autor", "tekst", "kirjutas"],
        and: &["ja"],
        roles: &["toimetus", "toimetaja", "ajakirjanik", "reporter", "bns"],
        accounts: &["toimetus"],
        published: &["avaldatud", "lisatud", "loodud"],
        updated: &["uuendatud", "muudetud", "viimati uuendatud"],
        ..Bylines::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
