//! Swedish.

use super::Elsewhere;
use crate::lang::values::Role::*;
use crate::lang::{Bylines, Dates, Furniture, Values};

pub(super) const SWEDISH: Elsewhere = Elsewhere {
    codes: &["sv"],
    common: &[
        "och", "att", "det", "som", "på", "är", "av", "för", "med", "den", "inte", "till", "har", "de", "ett", "om", "en", "men", "från",
        "kan", "var", "han", "hon", "vi", "jag", "säger", "också", "ska", "efter", "eller", "när", "så", "vid", "nu", "bli", "blir",
        "skulle", "hade", "detta", "här", "enligt", "över", "mot", "vara", "mycket", "sade", "skriver", "kallar", "vårt", "helt",
    ],
    dates: Dates {
        months: [
            &["januari", "jan"],
            &["februari", "feb"],
            &["mars"],
            &["april", "apr"],
            &["maj"],
            &["juni", "jun"],
            &["juli", "jul"],
            &["augusti", "aug"],
            &["september", "sep", "sept"],
            &["oktober", "okt"],
            &["november", "nov"],
            &["december", "dec"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values {
        words: &[
            (Scale(1e3), &["tusen"]),
            (Scale(1e6), &["miljon", "miljoner"]),
            (Scale(1e9), &["miljard", "miljarder"]),
            (Percent, &["procent"]),
            (PercentPoint, &["procentenhet", "procentenheter"]),
            (Day(-1), &["igår", "i går"]),
            (Day(0), &["idag", "i dag"]),
            (Day(1), &["imorgon", "i morgon"]),
            (Weekday(1), &["måndag", "måndagen"]),
            (Weekday(2), &["tisdag", "tisdagen"]),
            (Weekday(3), &["onsdag", "onsdagen"]),
            (Weekday(4), &["torsdag", "torsdagen"]),
            (Weekday(5), &["fredag", "fredagen"]),
            (Weekday(6), &["lördag", "lördagen"]),
            (Weekday(7), &["söndag", "söndagen"]),
            (Currency("SEK"), &["krona", "kronor"]),
            (Currency("USD"), &["dollar"]),
            (Currency("EUR"), &["euro"]),
            (Measure("kilometre"), &["kilometer"]),
        ],
        ..Values::EUROPEAN
    },
    bylines: Bylines {
        by: &["av", "text", "text av", "text och foto", "skribent", "författare", "publicerad av"],
        and: &["och", "&"],
        after: &["i", "för", "på"],
        roles: &["redaktionen", "redaktör", "reporter", "journalist", "korrespondent", "tt"],
        accounts: &["redaktionen", "tt"],
        published: &["publicerad", "publicerat", "publicerades"],
        updated: &["uppdaterad", "uppdaterat", "uppdaterades", "senast uppdaterad", "ändrad"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture {
        share: &["dela artikeln", "dela på", "skriv ut"],
        related: &["läs också", "läs även", "läs mer", "läs mer om", "mest läst", "relaterade artiklar", "fler artiklar"],
        newsletter: &["nyhetsbrev", "prenumerera"],
        comments: &["kommentarer", "kommentera"],
        ad: &["annons", "annonsera", "annonssamarbete"],
        tags: &["ämnen", "taggar"],
        byline: &["publicerad", "uppdaterad", "publicerat", "uppdaterat"],
        footer: &["alla rättigheter förbehållna"],
        paywall: &["redan prenumerant", "bara för prenumeranter"],
        credit: &["foto"],
        notice: &["vårt nyhetsbrev", "i vår app", "tipsa oss"],
        correction: &["rättelse"],
        ..Furniture::UNKNOWN
    },
};
