//! Bulgarian.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Furniture, Values};

pub(super) const BULGARIAN: Elsewhere = Elsewhere {
    codes: &["bg"],
    dates: Dates {
        months: [
            &["януари", "ян"],
            &["февруари", "фев"],
            &["март", "мар"],
            &["април", "апр"],
            &["май"],
            &["юни"],
            &["юли"],
            &["август", "авг"],
            &["септември", "септ", "сеп"],
            &["октомври", "окт"],
            &["ноември", "ное"],
            &["декември", "дек"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["автор", "текст", "от", "написа"],
        and: &["и"],
        after: &["за"],
        roles: &["редактор", "репортер", "журналист", "кореспондент", "редакция", "бта"],
        accounts: &["редакция", "админ"],
        published: &["публикувано", "публикувана", "дата"],
        updated: &["обновено", "обновена", "последна промяна", "актуализирано"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture { related: &["прочетете още", "вижте още"], ..Furniture::UNKNOWN },
    ..Elsewhere::UNKNOWN
};
