//! Latvian.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Values};

pub(super) const LATVIAN: Elsewhere = Elsewhere {
    codes: &["lv"],
    dates: Dates {
        months: [
            &["janvāris", "janvārī", "janvāra", "janv"],
            &["februāris", "februārī", "februāra", "febr"],
            &["marts", "martā", "marta"],
            &["aprīlis", "aprīlī", "aprīļa", "apr"],
            &["maijs", "maijā", "maija"],
            &["jūnijs", "jūnijā", "jūnija", "jūn"],
            &["jūlijs", "jūlijā", "jūlija", "jūl"],
            &["augusts", "augustā", "augusta", "aug"],
            &["septembris", "septembrī", "septembra", "sept"],
            &["oktobris", "oktobrī", "oktobra", "okt"],
            &["novembris", "novembrī", "novembra", "nov"],
            &["decembris", "decembrī", "decembra", "dec"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["autors", "autore", "teksts", "raksta"],
        and: &["un"],
        roles: &["redakcija", "redaktors", "redaktore", "žurnālists", "žurnāliste", "korespondents", "leta"],
        accounts: &["redakcija"],
        published: &["publicēts", "publicēta", "ievietots"],
        updated: &["atjaunots", "atjaunināts", "labots"],
        ..Bylines::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
