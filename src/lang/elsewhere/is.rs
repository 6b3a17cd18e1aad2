//! Icelandic.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Values};

pub(super) const ICELANDIC: Elsewhere = Elsewhere {
    codes: &["is"],
    dates: Dates {
        months: [
            &["janúar", "jan"],
            &["febrúar", "feb"],
            &["mars", "mar"],
            &["apríl", "apr"],
            &["maí"],
            &["júní", "jún"],
            &["júlí", "júl"],
            &["ágúst", "ág"],
            &["september", "sept"],
            &["október", "okt"],
            &["nóvember", "nóv"],
            &["desember", "des"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["höfundur", "eftir", "texti", "skrifar"],
        and: &["og"],
        after: &["á"],
        roles: &["ritstjórn", "ritstjóri", "blaðamaður", "fréttamaður"],
        accounts: &["ritstjórn"],
        published: &["birt", "birtist", "birt þann"],
        updated: &["uppfært", "síðast uppfært"],
        ..Bylines::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
