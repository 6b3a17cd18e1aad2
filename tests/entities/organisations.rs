//! Organisations by their letters, their short names and their names turned round.

use super::check;

#[test]
fn organisations_and_their_short_names() {
    check(&[
        ("The [O International Monetary Fund] ([O IMF]) met. The [O IMF] lent.", &["International Monetary Fund = IMF"]),
        ("The [O IMF] met. The [O International Monetary Fund] lent.", &["International Monetary Fund = IMF"]),
        ("The [O United Nations] met. The [O U.N.] voted. The [O UN] left.", &["United Nations = U.N., UN"]),
        ("The [O University of Southern California] met. [O USC] won.", &["University of Southern California = USC"]),
        ("[O Big Machine] sold. [O Big Machine Label Group] paid.", &["Big Machine Label Group = Big Machine"]),
        ("[O Tesla Inc.] sold. [O Tesla] paid.", &["Tesla Inc. = Tesla"]),
        ("The [O Chinese Foreign Ministry] met. The [O Foreign Ministry] spoke.", &["Chinese Foreign Ministry = Foreign Ministry"]),
        (
            "The [O Department of Homeland Security] met. The [O Homeland Security Department] spoke.",
            &["Department of Homeland Security = Homeland Security Department"],
        ),
        ("[O Hawaii News Now] aired. [O HawaiiNewsNow] left.", &["Hawaii News Now = HawaiiNewsNow"]),
        ("[O Edmunds.com] said. [O Edmunds] left.", &["Edmunds.com = Edmunds"]),
        ("[O Volkswagen] sold. [O VW] paid.", &["Volkswagen = VW"]),
        ("The [O New York Times] wrote. The [O Times] said.", &["New York Times = Times"]),
        (
            "The [O Centers for Disease Control and Prevention] met. The [O CDC] spoke.",
            &["Centers for Disease Control and Prevention = CDC"],
        ),
        ("The [O World Health Organization] met. The [O WHO] spoke.", &["World Health Organization = WHO"]),
        ("The [O African National Congress] ([O ANC]) met. The [O ANC]'s vote fell.", &["African National Congress = ANC"]),
        (
            "[O Goldman Sachs Group Inc.] sold. [O Goldman] paid. [O Goldman Sachs] left.",
            &["Goldman Sachs Group Inc. = Goldman, Goldman Sachs"],
        ),
        ("[O JPMorgan Chase & Co.] sold. [O JPMorgan] paid.", &["JPMorgan Chase & Co. = JPMorgan"]),
        ("[O Toyota Motor Corp] sold. [O Toyota] paid.", &["Toyota Motor Corp = Toyota"]),
        ("[O Procter & Gamble] sold. [O P&G] paid.", &["Procter & Gamble = P&G"]),
        ("[O AT&T Inc.] sold. [O AT&T] paid.", &["AT&T Inc. = AT&T"]),
        ("[O Deutsche Bank AG] sold. [O Deutsche Bank] paid. [O Deutsche] fell.", &["Deutsche Bank AG = Deutsche Bank, Deutsche"]),
        ("The [O Federal Reserve] met. The [O Fed] raised.", &["Federal Reserve = Fed"]),
        ("The [O European Union] met. The [O EU] voted. The [O E.U.] left.", &["European Union = EU, E.U."]),
        (
            "[O Manchester United] won. [O United] left. [O Manchester City] lost. [O City] sat.",
            &["Manchester United = United", "Manchester City = City"],
        ),
        ("[O Bank of England] met. [O Bank of Japan] met.", &["Bank of England", "Bank of Japan"]),
        ("[O University of Oxford] met. [O University of Cambridge] met.", &["University of Oxford", "University of Cambridge"]),
        ("[O ACME CORP.] FALLS\n\n[O Acme Corp.] fell. [O Acme] rose.", &["Acme Corp. = ACME CORP., Acme"]),
        ("[O Lowe’s] sold. [O Lowe's Cos.] paid.", &["Lowe's Cos. = Lowe’s"]),
        ("The [O Ministry of Finance] met. The [O Finance Ministry] spoke.", &["Ministry of Finance = Finance Ministry"]),
        ("[O Médecins Sans Frontières] ([O MSF]) left. [O MSF] spoke.", &["Médecins Sans Frontières = MSF"]),
        ("[O Crédit Agricole] sold. [O Credit Agricole] paid.", &["Crédit Agricole = Credit Agricole"]),
        ("[O Netflix] aired the [O NFL].", &["Netflix", "NFL"]),
        ("The [O United Nations] met. The [O United Nations Foundation] paid.", &["United Nations", "United Nations Foundation"]),
        ("[O Apple] sold. [O Microsoft] paid.", &["Apple", "Microsoft"]),
        ("[O Los Angeles Lakers] won. The [O Lakers] left.", &["Los Angeles Lakers = Lakers"]),
    ]);
}
