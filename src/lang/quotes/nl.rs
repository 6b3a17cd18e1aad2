//! Dutch speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        zegt zei zeiden zeggen gezegd verklaart verklaarde verklaarden schrijft schreef schreven antwoordt antwoordde vertelt \
        vertelde vertelden voegt voegde vraagt vroeg vroegen meldt meldde meldden laat liet stelt stelde stelden legt legde \
        reageert reageerde besluit twittert twitterde aldus concludeert vervolgt vervolgde",
    judge: "\
        waarschuwt waarschuwde benadrukt benadrukte erkent erkende beweert beweerde noemt bekritiseert klaagt klaagde belooft \
        beloofde grapt grapte roept riep eist eiste vindt vond denkt dacht hoopt hoopte vreest vreesde bevestigt bevestigde \
        ontkent ontkende verwijt verzekert verzekerde meent meende oordeelt oordeelde lacht zucht fluistert schreeuwt sneert \
        concludeerde verdedigt betreurt looft prijst",
    label: "\
        noemt noemde noemden beschrijft beschreef omschrijft omschreef bestempelt bestempelde spreekt sprak vergelijkt vergeleek \
        typeert genoemd",
    tell: "vertelt vertelde vroeg waarschuwde verzekerde beloofde",
    participles: "zeggend",
    bases: "zeggen verklaren noemen spreken schrijven reageren",
    nouns: "\
        woorden verklaring interview gesprek toespraak brief bericht tweet post reactie vraag antwoord persconferentie uitspraak \
        uitspraken column mededeling",
    documents: "\
        rapport verklaring brief document studie tekst artikel vonnis uitspraak nota onderzoek wet bord spandoek bericht",
    sources: "volgens aldus",
    agents: "door van",
    hearers: "tegen aan tegenover",
    prepositions: "\
        in op van met voor uit naar bij over onder tussen tegen zonder om sinds tot tijdens na via aan door langs",
    relatives: "die wie wiens waarvan",
    subordinators: "dat omdat als of toen nadat voordat hoewel terwijl zodat",
    conjunctions: "en maar of want",
    auxiliaries: "\
        is was zijn waren heeft had hebben hadden wordt werd worden werden zal zou zullen zouden kan kon moet moest wil wilde \
        geweest",
    negations: "niet nooit geen weigerde zonder",
    definite: "de het dit deze",
    indefinite: "een enkele meerdere veel sommige andere twee drie vier beide alle",
    possessives: &[
        ("zijn", Pronoun::He),
        ("haar", Pronoun::She),
        ("hun", Pronoun::They),
        ("mijn", Pronoun::I),
        ("ons", Pronoun::We),
        ("onze", Pronoun::We),
    ],
    pronouns: &[
        ("hij", Pronoun::He),
        ("hem", Pronoun::He),
        ("zij", Pronoun::Any),
        ("ze", Pronoun::Any),
        ("haar", Pronoun::She),
        ("het", Pronoun::It),
        ("ik", Pronoun::I),
        ("wij", Pronoun::We),
        ("we", Pronoun::We),
        ("jullie", Pronoun::You),
        ("u", Pronoun::You),
        ("hen", Pronoun::They),
    ],
    men: "man vader broer zoon echtgenoot woordvoerder voorzitter koning prins",
    women: "\
        vrouw moeder zus dochter echtgenote woordvoerster voorzitster koningin prinses burgemeesteres schrijfster actrice zangeres \
        directrice lerares",
    people: "\
        minister premier burgemeester wethouder president staatssecretaris directeur baas leider oprichter rechter advocaat \
        officier trainer speler speelster leraar arts onderzoeker hoogleraar deskundige auteur schrijver journalist buurman \
        buurvrouw getuige collega kamerlid senator ambassadeur agent commissaris bisschop paus acteur zanger muzikant boer \
        ondernemer kapitein spits doelman verdediger bewoner klant patiënt slachtoffer verdachte econoom analist hoofd secretaris \
        kandidaat student leerling eigenaar wetenschapper historicus",
    groups: "\
        agenten politie rechercheurs autoriteiten bewoners buren ouders leerlingen studenten leraren artsen onderzoekers \
        deskundigen critici tegenstanders activisten demonstranten vakbonden medewerkers politici ministers soldaten getuigen \
        nabestaanden mensen burgers wetenschappers boeren",
    bodies: "\
        ministerie regering kabinet bureau bedrijf concern bank vereniging bond partij raad commissie rechtbank universiteit \
        school ziekenhuis stichting instituut organisatie kamer parlement gemeente provincie politie leger krant omroep vakbond \
        oppositie openbaar",
    role_endings: "oloog kundige voerder leider voorzitter minister directeur",
    things: "",
    short_roles: &[],
    alike: &[],
    titles_of_men: "meneer dhr.",
    titles_of_women: "mevrouw mevr.",
    announcers: "\
        zogenaamde zogeheten genaamd bijgenaamd bekend titel film boek roman lied album serie programma woord woorden term \
        uitdrukking motto heet",
    elisions: "",
    link: None,
    incises: false,
    trained: false,
    dash_opens: false,
};
