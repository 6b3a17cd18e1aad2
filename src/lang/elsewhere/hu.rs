//! Hungarian.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Furniture, Values};

pub(super) const HUNGARIAN: Elsewhere = Elsewhere {
    codes: &["hu"],
    common: &[
        "az", "hogy", "nem", "egy", "és", "ez", "is", "volt", "meg", "csak", "mint", "azt", "már", "még", "szerint", "van", "mondta", "de",
        "ha", "el", "lehet", "kell", "után", "aki", "amely", "ezt", "pedig", "vagy", "ki", "majd",
    ],
    dates: Dates {
        months: [
            &["január", "jan"],
            &["február", "febr"],
            &["március", "márc"],
            &["április", "ápr"],
            &["május", "máj"],
            &["június", "jún"],
            &["július", "júl"],
            &["augusztus", "aug"],
            &["szeptember", "szept"],
            &["október", "okt"],
            &["november", "nov"],
            &["december", "dec"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["szerző", "írta", "szöveg"],
        and: &["és"],
        roles: &["szerkesztőség", "szerkesztő", "újságíró", "mti"],
        accounts: &["szerkesztőség", "mti"],
        published: &["megjelent", "közzétéve"],
        updated: &["frissítve", "módosítva"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture { related: &["ezt is olvassa el", "olvasta már", "kapcsolódó cikkek"], ..Furniture::UNKNOWN },
};
