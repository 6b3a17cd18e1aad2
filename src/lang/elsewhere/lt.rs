//! Lithuanian.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Values};

pub(super) const LITHUANIAN: Elsewhere = Elsewhere {
    codes: &["lt"],
    dates: Dates {
        months: [
            &["sausio", "sausis"],
            &["vasario", "vasaris"],
            &["kovo", "kovas"],
            &["balandžio", "balandis"],
            &["gegužės", "gegužė"],
            &["birželio", "birželis"],
            &["liepos", "liepa"],
            &["rugpjūčio", "rugpjūtis"],
            &["rugsėjo", "rugsėjis"],
            &["spalio", "spalis"],
            &["lapkričio", "lapkritis"],
            &["gruodžio", "gruodis"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["autorius", "autorė", "tekstas", "parengė", "parašė"],
        and: &["ir"],
        roles: &["redakcija", "redaktorius", "redaktorė", "žurnalistas", "žurnalistė", "korespondentas", "bns", "elta"],
        accounts: &["redakcija"],
        published: &["publikuota", "paskelbta", "įkelta"],
        updated: &["atnaujinta", "paskutinį kartą atnaujinta"],
        ..Bylines::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
