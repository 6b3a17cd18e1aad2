//! Slovak.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Values};

pub(super) const SLOVAK: Elsewhere = Elsewhere {
    codes: &["sk"],
    dates: Dates {
        months: [
            &["januára", "január", "jan"],
            &["februára", "február", "feb"],
            &["marca", "marec", "mar"],
            &["apríla", "apríl", "apr"],
            &["mája", "máj"],
            &["júna", "jún"],
            &["júla", "júl"],
            &["augusta", "august", "aug"],
            &["septembra", "september", "sep"],
            &["októbra", "október", "okt"],
            &["novembra", "november", "nov"],
            &["decembra", "december", "dec"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["autor", "autorka", "text", "napísal", "napísala"],
        and: &["a"],
        after: &["z", "v", "pre"],
        roles: &["redakcia", "redaktor", "redaktorka", "reportér", "tasr", "sita"],
        accounts: &["redakcia", "tasr", "sita"],
        published: &["publikované", "zverejnené", "vydané"],
        updated: &["aktualizované", "upravené"],
        ..Bylines::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
