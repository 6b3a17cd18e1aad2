//! Hindi.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Furniture};

pub(super) const HINDI: Elsewhere = Elsewhere {
    codes: &["hi"],
    dates: Dates {
        months: [
            &["जनवरी"],
            &["फरवरी", "फ़रवरी"],
            &["मार्च"],
            &["अप्रैल"],
            &["मई"],
            &["जून"],
            &["जुलाई"],
            &["अगस्त"],
            &["सितंबर", "सितम्बर"],
            &["अक्टूबर", "अक्तूबर"],
            &["नवंबर", "नवम्बर"],
            &["दिसंबर", "दिसम्बर"],
        ],
        ..Dates::UNKNOWN
    },
    bylines: Bylines {
        by: &["द्वारा", "लेखक"],
        and: &["और"],
        roles: &["संपादक", "संवाददाता", "डेस्क", "ब्यूरो"],
        accounts: &["डेस्क"],
        published: &["प्रकाशित"],
        updated: &["अपडेट", "अद्यतन"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture {
        related: &["ये भी पढ़ें", "यह भी पढ़ें", "इसे भी पढ़ें", "और पढ़ें"], notice: &["हमारा ऐप डाउनलोड करें"], ..Furniture::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
