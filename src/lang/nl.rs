//! Dutch.

use super::{Dates, Language, Segmentation};

pub(super) const DUTCH: Language = Language {
    code: "nl",
    common: &[
        "de", "het", "een", "en", "van", "in", "is", "dat", "op", "te", "zijn", "met", "voor", "niet", "aan", "er", "die", "hij", "ook",
        "als", "was", "om", "door", "over", "bij", "naar", "heeft", "maar", "dan", "ze", "uit", "nog", "werd", "worden", "wordt", "zei",
        "hebben", "deze", "haar", "kan", "geen", "tot",
    ],
    segmentation: Segmentation {
        abbreviations: &[
            "dhr.", "mevr.", "mw.", "dr.", "drs.", "mr.", "ir.", "ing.", "prof.", "Dr.", "Drs.", "Mr.", "Prof.", "ds.", "St.", "bijv.",
            "bv.", "blz.", "ca.", "d.w.z.", "e.d.", "enz.", "etc.", "evt.", "i.p.v.", "m.b.t.", "o.a.", "resp.", "t/m.", "vgl.", "jan.",
            "feb.", "mrt.", "apr.", "aug.", "sept.", "okt.", "nov.", "dec.", "jl.", "a.s.",
        ],
        before_number: &["nr.", "nrs.", "blz.", "p.", "art."],
        clitics: &["'s"],
        elisions: &[],
        starters: &[
            "de", "het", "een", "hij", "zij", "ze", "wij", "we", "ik", "in", "op", "aan", "bij", "met", "na", "naar", "van", "voor",
            "door", "over", "uit", "maar", "en", "of", "als", "toen", "dat", "die", "deze", "dit", "er", "ook", "volgens", "tijdens",
            "sinds", "hoewel", "zijn", "haar", "hun",
        ],
        ordinal_stop: false,
    },
    dates: Dates {
        months: [
            &["januari", "jan"],
            &["februari", "feb"],
            &["maart", "mrt"],
            &["april", "apr"],
            &["mei"],
            &["juni", "jun"],
            &["juli", "jul"],
            &["augustus", "aug"],
            &["september", "sept", "sep"],
            &["oktober", "okt"],
            &["november", "nov"],
            &["december", "dec"],
        ],
        weekdays: [
            &["maandag", "ma"],
            &["dinsdag", "di"],
            &["woensdag", "wo"],
            &["donderdag", "do"],
            &["vrijdag", "vr"],
            &["zaterdag", "za"],
            &["zondag", "zo"],
        ],
    },
};
