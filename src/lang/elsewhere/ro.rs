//! Romanian.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Furniture, Values};

pub(super) const ROMANIAN: Elsewhere = Elsewhere {
    codes: &["ro"],
    common: &[
        "și", "de", "la", "în", "nu", "că", "pe", "cu", "este", "din", "care", "pentru", "mai", "au", "fost", "sunt", "sau", "să", "lui",
        "spus", "declarat", "după", "prin", "acest", "această", "dar", "fi", "îi", "ce", "așa",
    ],
    dates: Dates {
        months: [
            &["ianuarie", "ian"],
            &["februarie", "feb"],
            &["martie", "mar"],
            &["aprilie", "apr"],
            &["mai"],
            &["iunie", "iun"],
            &["iulie", "iul"],
            &["august", "aug"],
            &["septembrie", "sept", "sep"],
            &["octombrie", "oct"],
            &["noiembrie", "nov"],
            &["decembrie", "dec"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["de", "autor", "scris de", "text"],
        and: &["și", "şi"],
        after: &["din", "pentru"],
        roles: &["redacția", "redactor", "jurnalist", "corespondent", "agerpres"],
        accounts: &["redacția"],
        published: &["publicat", "publicat la", "data"],
        updated: &["actualizat", "actualizat la"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture { related: &["citește și", "citiți și", "citește mai multe"], ..Furniture::UNKNOWN },
};
