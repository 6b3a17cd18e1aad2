//! Catalan.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Values};

pub(super) const CATALAN: Elsewhere = Elsewhere {
    codes: &["ca"],
    common: &[
        "el", "la", "els", "les", "del", "dels", "que", "amb", "per", "una", "un", "és", "va", "ha", "han", "són", "això", "aquest",
        "aquesta", "també", "però", "més", "molt", "seva", "seu", "ser", "fins", "quan", "segons", "als", "pel", "dit", "fer", "sobre",
        "perquè",
    ],
    dates: Dates {
        months: [
            &["gener", "gen"],
            &["febrer", "febr"],
            &["març"],
            &["abril", "abr"],
            &["maig"],
            &["juny"],
            &["juliol", "jul"],
            &["agost", "ag"],
            &["setembre", "set"],
            &["octubre", "oct"],
            &["novembre", "nov"],
            &["desembre", "des"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["per", "text", "autor", "autora", "escrit per"],
        and: &["i"],
        after: &["a", "des de"],
        roles: &["redacció", "redactor", "redactora", "periodista", "corresponsal", "acn"],
        accounts: &["redacció"],
        published: &["publicat", "publicat el", "publicada"],
        updated: &["actualitzat", "actualitzat el", "actualitzada"],
        ..Bylines::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
