//! Places, peoples and things, and the country of a people's name.

use pressglass::mention::Value;

use super::{check, resolve};

#[test]
fn places_peoples_and_things() {
    check(&[
        ("The [G United States] met the [G U.S.] and the [G US].", &["United States = U.S., US"]),
        ("[G Britain] met the [G UK].", &["Britain = UK"]),
        ("[G New York City] woke. [G New York] slept.", &["New York City = New York"]),
        ("[G New York] woke. [G York] slept.", &["New York", "York"]),
        ("The [G State of Israel] woke. [G Israel] slept.", &["State of Israel = Israel"]),
        ("[G HONG KONG] woke. [G Hong Kong] slept.", &["Hong Kong = HONG KONG"]),
        ("The [N Democrats] met a [N Democrat] and a [N Democratic] aide.", &["Democratic = Democrats, Democrat"]),
        ("[N Nigerian] met [N Nigerians].", &["Nigerians = Nigerian"]),
        ("[N Austrians] met [N Australians].", &["Austrians", "Australians"]),
        ("[D Google Stadia] sold. [D Stadia] broke.", &["Google Stadia = Stadia"]),
        ("The [D MacBook] sold. [D MacBooks] broke.", &["MacBooks = MacBook"]),
        ("The [D Airbus A350-900] flew. The [D A350] landed.", &["Airbus A350-900 = A350"]),
        ("The [E American Music Awards] began. The [E AMAs] ended.", &["American Music Awards = AMAs"]),
        ("[G United Kingdom] met [G Britain] and the [G U.K.].", &["United Kingdom = Britain, U.K."]),
        ("[G Washington, D.C.] woke. [G Washington] slept.", &["Washington, D.C. = Washington"]),
        ("[G Côte d’Ivoire] met [G Ivory Coast].", &["Côte d’Ivoire = Ivory Coast"]),
        ("[G São Paulo] woke. [G Sao Paulo] slept.", &["São Paulo = Sao Paulo"]),
        ("[G Los Angeles] woke. [G L.A.] slept.", &["Los Angeles = L.A."]),
        ("[G South Korea] met [G North Korea].", &["South Korea", "North Korea"]),
        ("[L Gulf of Mexico] rose. The [L Gulf] fell.", &["Gulf of Mexico = Gulf"]),
        ("[E World War II] ended. The [E Second World War] ended.", &["Second World War = World War II"]),
        ("[E Hurricane Katrina] came. [E Katrina] left.", &["Hurricane Katrina = Katrina"]),
        ("[F Heathrow Airport] closed. [F Heathrow] opened.", &["Heathrow Airport = Heathrow"]),
        ("The [A Affordable Care Act] ([A ACA]) passed. The [A ACA] fell.", &["Affordable Care Act = ACA"]),
        ("[D iPhone 12] sold. [D iPhone 13] sold.", &["iPhone 12", "iPhone 13"]),
        ("[G Russia] met [N Russian].", &["Russia", "Russian"]),
    ]);
}

#[test]
fn demonyms_carry_their_country() {
    for (marked, expected) in [
        ("A [N Russian] ship.", Some("RU")),
        ("Two [N Kenyans] ran.", Some("KE")),
        ("Some [N Muslims] prayed.", None),
        ("A [N Scottish] ship.", Some("GB")),
        // What two countries share is the one that the text names, and of both named none.
        ("Two [N Congolese] ran.", Some("CD")),
        ("Two [N Congolese] ran in the [G Republic of Congo].", Some("CG")),
        ("Two [N Congolese] ran in [G DR Congo] and [G Congo-Brazzaville].", None),
    ] {
        let (_, mentions) = resolve(marked);
        let country = match &mentions[0].value {
            Some(Value::Country { country }) => Some(country.as_str()),
            _ => None,
        };
        assert_eq!(country, expected, "{marked}");
    }
}
