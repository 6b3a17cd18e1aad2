//! Danish.

use super::Elsewhere;
use crate::lang::values::Role::*;
use crate::lang::{Bylines, Dates, Furniture, Values};

pub(super) const DANISH: Elsewhere = Elsewhere {
    codes: &["da"],
    // Norwegian is told from others by the same words.
    common: &[
        "og", "er", "det", "at", "en", "den", "til", "af", "av", "på", "som", "for", "ikke", "med", "har", "de", "vi", "et", "fra", "kan",
        "var", "om", "hun", "han", "jeg", "skal", "sier", "siger", "blev", "ble", "være", "også", "eller", "efter", "etter", "men", "når",
        "ved", "over", "må", "nu", "nå", "der", "dem", "deres", "meget", "kommer", "mener", "mellem", "mellom",
    ],
    dates: Dates {
        months: [
            &["januar", "jan"],
            &["februar", "feb"],
            &["marts", "mar"],
            &["april", "apr"],
            &["maj"],
            &["juni", "jun"],
            &["juli", "jul"],
            &["august", "aug"],
            &["september", "sep", "sept"],
            &["oktober", "okt"],
            &["november", "nov"],
            &["december", "dec"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values {
        words: &[
            (Scale(1e3), &["tusind", "tusinde"]),
            (Scale(1e6), &["million", "millioner", "mio"]),
            (Scale(1e9), &["milliard", "milliarder", "mia"]),
            (Percent, &["procent"]),
            (PercentPoint, &["procentpoint"]),
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
            (Currency("DKK"), &["krone", "kroner", "kr"]),
            (Currency("USD"), &["dollar"]),
            (Currency("EUR"), &["euro"]),
        ],
        ..Values::EUROPEAN
    },
    bylines: Bylines {
        by: &["af", "tekst", "skrevet af", "forfatter"],
        and: &["og"],
        after: &["i", "for", "på"],
        roles: &["redaktionen", "redaktør", "journalist", "korrespondent", "ritzau"],
        accounts: &["redaktionen", "ritzau"],
        published: &["publiceret", "udgivet", "offentliggjort"],
        updated: &["opdateret", "sidst opdateret"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture {
        share: &["del artikel", "del på facebook"],
        related: &["læs også", "læs mere", "mest læste", "relaterede artikler"],
        newsletter: &["nyhedsbrev", "tilmeld dig", "abonner"],
        comments: &["kommenter", "skriv en kommentar"],
        ad: &["annonce", "annoncørbetalt"],
        tags: &["emner"],
        byline: &["publiceret", "opdateret"],
        footer: &["alle rettigheder forbeholdes"],
        paywall: &["kun for abonnenter"],
        credit: &["foto"],
        notice: &["vores nyhedsbrev"],
        correction: &["rettelse"],
        ..Furniture::UNKNOWN
    },
};
