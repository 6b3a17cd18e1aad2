//! Persian.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Furniture};

pub(super) const PERSIAN: Elsewhere = Elsewhere {
    codes: &["fa"],
    dates: Dates {
        months: [
            &["ژانویه"],
            &["فوریه"],
            &["مارس"],
            &["آوریل"],
            &["مه"],
            &["ژوئن"],
            &["ژوئیه"],
            &["اوت"],
            &["سپتامبر"],
            &["اکتبر"],
            &["نوامبر"],
            &["دسامبر"],
        ],
        ..Dates::UNKNOWN
    },
    bylines: Bylines {
        by: &["نویسنده", "نوشته", "گزارش", "به قلم"],
        and: &["و"],
        after: &["در", "از"],
        roles: &["خبرنگار", "سردبیر", "خبرگزاری"],
        accounts: &["تحریریه"],
        published: &["تاریخ انتشار", "منتشر شده"],
        updated: &["به‌روزرسانی", "آخرین به‌روزرسانی"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture {
        related: &["بیشتر بخوانید", "همچنین بخوانید"], tags: &["برچسب ها"], ..Furniture::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
