//! Norwegian.

use super::Elsewhere;
use crate::lang::values::Role::*;
use crate::lang::{Bylines, Dates, Furniture, Values};

pub(super) const NORWEGIAN: Elsewhere = Elsewhere {
    // The language, then Bokmål and Nynorsk.
    codes: &["no", "nb", "nn"],
    // The two are told from others, not from each other.
    common: super::da::DANISH.common,
    dates: Dates {
        months: [
            &["januar", "jan"],
            &["februar", "feb"],
            &["mars", "mar"],
            &["april", "apr"],
            &["mai"],
            &["juni", "jun"],
            &["juli", "jul"],
            &["august", "aug"],
            &["september", "sep", "sept"],
            &["oktober", "okt"],
            &["november", "nov"],
            &["desember", "des"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values {
        words: &[
            (Scale(1e3), &["tusen"]),
            (Scale(1e6), &["million", "millioner"]),
            (Scale(1e9), &["milliard", "milliarder"]),
            (Percent, &["prosent"]),
            (PercentPoint, &["prosentpoeng"]),
            (Day(-1), &["i går"]),
            (Day(0), &["i dag"]),
            (Day(1), &["i morgen"]),
            (Weekday(1), &["mandag"]),
            (Weekday(2), &["tirsdag"]),
            (Weekday(3), &["onsdag"]),
            (Weekday(4), &["torsdag"]),
            (Weekday(5), &["fredag"]),
            (Weekday(6), &["lørdag"]),
            (Weekday(7), &["søndag"]),
            (Currency("NOK"), &["krone", "kroner"]),
            (Currency("USD"), &["dollar"]),
            (Currency("EUR"), &["euro"]),
        ],
        ..Values::EUROPEAN
    },
    bylines: Bylines {
        by: &["av", "tekst", "skrevet av", "forfatter"],
        and: &["og"],
        after: &["i", "for", "på"],
        roles: &["redaksjonen", "redaktør", "journalist", "korrespondent", "ntb"],
        accounts: &["redaksjonen", "ntb"],
        published: &["publisert", "publisert den"],
        updated: &["oppdatert", "sist oppdatert", "endret"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture {
        share: &["del artikkelen", "del på facebook"],
        related: &["les også", "les mer", "mest lest"],
        newsletter: &["meld deg på", "abonner"],
        comments: &["kommenter", "skriv en kommentar"],
        ad: &["annonse"],
        tags: &["emner", "stikord"],
        byline: &["publisert", "oppdatert", "sist oppdatert"],
        footer: &["alle rettigheter"],
        paywall: &["kun for abonnenter"],
        credit: &["foto"],
        notice: &["vårt nyhetsbrev"],
        correction: &["rettelse"],
        ..Furniture::UNKNOWN
    },
};
