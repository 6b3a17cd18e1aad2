//! Czech.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Furniture, Values};

pub(super) const CZECH: Elsewhere = Elsewhere {
    codes: &["cs"],
    common: &[
        "se", "je", "na", "že", "do", "za", "by", "jsem", "jako", "ale", "jsou", "podle", "byl", "byla", "bylo", "jeho", "jejich", "které",
        "který", "která", "nebo", "také", "když", "pro", "až", "po", "ze", "při", "řekl", "uvedl", "mezi", "před", "už", "jen", "tak",
    ],
    dates: Dates {
        months: [
            &["ledna", "leden", "led"],
            &["února", "únor", "úno"],
            &["března", "březen", "bře"],
            &["dubna", "duben", "dub"],
            &["května", "květen", "kvě"],
            &["června", "červen", "čvn"],
            &["července", "červenec", "čvc"],
            &["srpna", "srpen", "srp"],
            &["září", "zář"],
            &["října", "říjen", "říj"],
            &["listopadu", "listopad", "lis"],
            &["prosince", "prosinec", "pro"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["autor", "autorka", "text", "napsal", "napsala"],
        and: &["a"],
        after: &["z", "v", "pro"],
        roles: &["redakce", "redaktor", "redaktorka", "reportér", "čtk"],
        accounts: &["redakce", "čtk"],
        published: &["publikováno", "vydáno", "zveřejněno"],
        updated: &["aktualizováno", "upraveno"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture { related: &["čtěte také", "přečtěte si také", "mohlo by vás zajímat"], ..Furniture::UNKNOWN },
};
