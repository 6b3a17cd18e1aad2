//! Which mentions are one entity, what it is called, and whether a person is a man or a woman.
//!
//! A case is a text in which `[P …]` marks a mention (P person, O organisation, G country or city, N people, L place,
//! F building, D product, E event, W work, A law), and the entities in order, each as its name and its mentions where
//! these differ from it: "Vladimir Putin = Putin". An empty right side means that all mentions read like the name.

mod joins;

use pressglass::annotate::{self, Options};
use pressglass::entity::{self, Gender};
use pressglass::lang;
use pressglass::mention::{Label, Mention, Value};
use pressglass::segment;
use pressglass::units::{TextRange, slice};

fn label(code: char) -> Label {
    match code {
        'P' => Label::Person,
        'O' => Label::Org,
        'G' => Label::Gpe,
        'N' => Label::Norp,
        'L' => Label::Loc,
        'F' => Label::Fac,
        'D' => Label::Product,
        'E' => Label::Event,
        'W' => Label::WorkOfArt,
        _ => Label::Law,
    }
}

/// The text without its marks, and the mentions.
fn unmark(marked: &str) -> (String, Vec<Mention>) {
    let (mut text, mut mentions) = (String::new(), Vec::new());
    let mut open = None;
    let mut chars = marked.chars();
    while let Some(c) = chars.next() {
        match c {
            '[' => {
                open = chars.next().map(|code| (label(code), text.len()));
                chars.next();
            }
            ']' => {
                let (label, start) = open.take().expect("a mark is open");
                mentions.push(Mention { range: TextRange::of(start, text.len()), label, value: None, confidence: 0.9 });
            }
            c => text.push(c),
        }
    }
    (text, mentions)
}

struct Resolved {
    name: String,
    gender: Gender,
    label: Label,
    mentions: Vec<String>,
}

fn resolve(marked: &str) -> (Vec<Resolved>, Vec<Mention>) {
    let (text, mut mentions) = unmark(marked);
    let mut found = annotate::analyze_text(&text, &Options::default()).1;
    // So short a text does not show its language.
    found.document.language = lang::of_tag("en");
    found.segmentation = segment::segment(&found.document);
    assert_eq!(found.document.text, text, "the text is kept as it is");
    let entities = entity::resolve(&found.document, &found.segmentation, &mut mentions);
    let spelled = |m: &usize| slice(&text, mentions[*m].range).to_owned();
    let resolved = entities
        .iter()
        .map(|e| Resolved { name: e.name.clone(), gender: e.gender(), label: e.label, mentions: e.mentions.iter().map(spelled).collect() })
        .collect();
    (resolved, mentions)
}

fn check(cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (marked, expected) in cases {
        let found: Vec<String> = resolve(marked)
            .0
            .iter()
            .map(|entity| {
                let mut others: Vec<&str> = entity.mentions.iter().map(String::as_str).filter(|m| **m != entity.name).collect();
                others.dedup();
                if others.is_empty() { entity.name.clone() } else { format!("{} = {}", entity.name, others.join(", ")) }
            })
            .collect();
        if found != *expected {
            wrong.push(format!("{marked}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn people_by_parts_of_their_names() {
    check(&[
        ("[P Vladimir Putin] spoke. [P Putin] left.", &["Vladimir Putin = Putin"]),
        ("[P Putin] speaks\n\n[P Vladimir Putin] spoke.", &["Vladimir Putin = Putin"]),
        ("[P Xi Jinping] spoke. Mr. [P Xi] left.", &["Xi Jinping = Xi"]),
        ("[P Taylor Swift] sang. [P Taylor] left.", &["Taylor Swift = Taylor"]),
        ("[P J.K. Rowling] wrote. [P Rowling] left.", &["J.K. Rowling = Rowling"]),
        ("[P J. Smith] wrote. [P John Smith] left.", &["John Smith = J. Smith"]),
        ("[P John Quincy Smith] wrote. [P John Smith] left.", &["John Quincy Smith = John Smith"]),
        ("[P Martin Luther King Jr.] spoke. [P King] left.", &["Martin Luther King Jr. = King"]),
        ("[P Vincent van Gogh] painted. [P Van Gogh] left.", &["Vincent van Gogh = Van Gogh"]),
        ("[P Mohammed bin Salman] spoke. [P bin Salman] left.", &["Mohammed bin Salman = bin Salman"]),
        ("[P Pedro Sánchez Castejón] spoke. [P Sánchez] left.", &["Pedro Sánchez Castejón = Sánchez"]),
        ("[P Dele Okoro-Lindqvist] played. [P Okoro-Lindqvist] left.", &["Dele Okoro-Lindqvist = Okoro-Lindqvist"]),
        ("[P Alexandria Ocasio-Cortez] spoke. [P Ocasio-Cortez] left.", &["Alexandria Ocasio-Cortez = Ocasio-Cortez"]),
        ("[P Conor O’Neil] spoke. [P O'Neil] left.", &["Conor O’Neil = O'Neil"]),
        ("[P Pat Carlineo] spoke. [P Patrick Carlineo] left.", &["Patrick Carlineo = Pat Carlineo"]),
        ("[P Tsai Ing-wen] spoke. [P Tsai] left.", &["Tsai Ing-wen = Tsai"]),
        ("[P Nguyễn Phú Trọng] spoke. [P Nguyen Phu Trong] left.", &["Nguyễn Phú Trọng = Nguyen Phu Trong"]),
        ("[P Recep Tayyip Erdoğan] spoke. [P Erdogan] left.", &["Recep Tayyip Erdoğan = Erdogan"]),
        ("[P Beyoncé] sang. [P Beyonce] left.", &["Beyoncé = Beyonce"]),
        ("[P Jane Smith] spoke. [P John Brown] left.", &["Jane Smith", "John Brown"]),
        ("[P Smithson] spoke. [P John Smith] left.", &["Smithson", "John Smith"]),
        ("[P Abiy Ahmed] spoke. [P Abiy] left.", &["Abiy Ahmed = Abiy"]),
        ("[P Ursula von der Leyen] spoke. [P Von der Leyen] left.", &["Ursula von der Leyen = Von der Leyen"]),
        ("[P Luiz Inácio Lula da Silva] spoke. [P Lula] left. [P da Silva] sat.", &["Luiz Inácio Lula da Silva = Lula, da Silva"]),
        ("[P Oscar De La Hoya] boxed. [P De La Hoya] won.", &["Oscar De La Hoya = De La Hoya"]),
        ("[P Kim Jong-un] spoke. [P Kim] left. [P Kim Jong Un] sat.", &["Kim Jong-un = Kim, Kim Jong Un"]),
        ("[P Sheikh Hasina] spoke. [P Hasina] left.", &["Sheikh Hasina = Hasina"]),
        ("[P B.R. Ambedkar] wrote. [P Ambedkar] left. [P B. R. Ambedkar] sat.", &["B. R. Ambedkar = B.R. Ambedkar, Ambedkar"]),
        ("[P A.P.J. Abdul Kalam] spoke. [P Kalam] left.", &["A.P.J. Abdul Kalam = Kalam"]),
        ("[P Robert F. Kennedy Jr.] spoke. [P Kennedy] left.", &["Robert F. Kennedy Jr. = Kennedy"]),
        ("[P Sarah O’Brien] spoke. [P O’BRIEN] left.", &["Sarah O’Brien = O’BRIEN"]),
        ("[P Zoë Kravitz] sang. [P Zoe Kravitz] left.", &["Zoë Kravitz = Zoe Kravitz"]),
        ("[P Pelé] played. [P Pele] left.", &["Pelé = Pele"]),
        ("[P Ngozi Okonjo-Iweala] spoke. Dr. [P Okonjo-Iweala] left. [P Ngozi] sat.", &["Ngozi Okonjo-Iweala = Okonjo-Iweala, Ngozi"]),
        ("[P JERRY JOHNSON] WINS\n\n[P Jerry Johnson] won. [P Johnson] left.", &["Jerry Johnson = JERRY JOHNSON, Johnson"]),
        ("[P Scott Morrison] met [P Scott Brown].", &["Scott Morrison", "Scott Brown"]),
        (
            "[P William Jefferson Clinton] spoke. [P Bill Clinton] left. [P Clinton] sat.",
            &["William Jefferson Clinton = Bill Clinton, Clinton"],
        ),
        ("[P Elizabeth Warren] spoke. [P Liz Warren] left.", &["Elizabeth Warren = Liz Warren"]),
        (
            "[P Cristina Fernández de Kirchner] spoke. [P Fernández] left. [P Kirchner] sat.",
            &["Cristina Fernández de Kirchner = Fernández, Kirchner"],
        ),
        ("[P 习近平] 与 [P 李强] 会面，[P 习近平] 说。", &["习近平", "李强"]),
    ]);
}

#[test]
fn two_people_of_one_surname_stay_apart() {
    check(&[
        ("[P Joe Biden] spoke. [P Biden] left. [P Hunter Biden] came. [P Biden] sat.", &["Joe Biden = Biden", "Hunter Biden = Biden"]),
        ("[P John A. Smith] spoke. [P John B. Smith] left.", &["John A. Smith", "John B. Smith"]),
        (
            "[P James Quispe] met [P Mary Quispe]. Mrs. [P Quispe] spoke, then Mr. [P Quispe] left.",
            &["James Quispe = Quispe", "Mary Quispe = Quispe"],
        ),
        ("[P Taylor Swift] met [P Taylor Fritz]. [P Swift] sang. [P Fritz] played.", &["Taylor Swift = Swift", "Taylor Fritz = Fritz"]),
    ]);
}

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
fn names_are_written_as_a_person_would() {
    check(&[
        ("[P OKORO-LINDQVIST] STAYS\n\n[P Dele Okoro-Lindqvist] stays.", &["Dele Okoro-Lindqvist = OKORO-LINDQVIST"]),
        ("[P MICHELLE OBAMA] STAYS\n\n[P Michelle Obama] stays.", &["Michelle Obama = MICHELLE OBAMA"]),
        // Fewer words, but not a headline's capitals.
        ("[P DELE ADE OKORO] STAYS\n\n[P Dele Okoro] stays.", &["Dele Okoro = DELE ADE OKORO"]),
        ("[O Macy’s] pays. [O Macy’s] sells.", &["Macy’s"]),
    ]);
}

#[test]
fn one_label_for_one_name() {
    for (marked, expected) in [
        ("[P Reuters] said. [O Reuters] wrote. [O Reuters] left.", Label::Org),
        ("[O Emirates Airline] flew. [P Emirates] landed.", Label::Org),
        ("[P Dino Melaye] spoke. [G Melaye] left.", Label::Person),
    ] {
        let (entities, mentions) = resolve(marked);
        assert!(mentions.iter().all(|m| m.label == expected) && entities.len() == 1, "{marked}");
    }
    // A city of the gazetteer stays one beside a person of that surname.
    let (entities, _) = resolve("[P Denzel Washington] flew to [G Washington].");
    assert_eq!(entities.iter().map(|e| e.label).collect::<Vec<_>>(), [Label::Person, Label::Gpe]);
}

#[test]
fn men_and_women() {
    use Gender::{Female, Male, Unknown};
    for (marked, expected) in [
        ("Mrs. [P Quispe] spoke.", Female),
        ("Mr. [P Quispe] spoke.", Male),
        ("[P Mary Quispe] spoke.", Female),
        ("[P James Quispe] spoke.", Male),
        ("[P Quispe] spoke.", Unknown),
        ("[P Quispe] said she would come.", Female),
        ("[P Quispe] said that he would come.", Male),
        ("The actress [P Quispe] spoke.", Female),
        ("Spokesman [P Quispe] spoke.", Male),
        ("[P Zq Quispe], a spokeswoman for the bank, spoke.", Female),
    ] {
        let (entities, _) = resolve(marked);
        assert_eq!(entities.first().map(|e| e.gender), Some(expected), "{marked}");
    }
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
