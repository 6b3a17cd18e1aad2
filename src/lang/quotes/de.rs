//! German speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        sagt sagte sagten sagen gesagt erklärt erklärte erklärten teilt teilte teilten mitgeteilt schreibt schrieb schrieben \
        geschrieben antwortet antwortete antworteten fügt fügte ergänzt ergänzte meint meinte meinten fragt fragte fragten \
        berichtet berichtete berichteten äußerte äußert äußerten spricht sprach hieß heißt erzählt erzählte erzählten betont \
        betonte betonten erwidert erwiderte entgegnete bemerkte kommentierte twitterte postete",
    judge: "\
        warnt warnte warnten kritisiert kritisierte kritisierten lobt lobte forderte fordert forderten versicherte versichert \
        behauptet behauptete bestätigte bestätigt räumte bestritt dementierte klagte klagt beklagte mahnte mahnt scherzte rief \
        ruft schimpfte witzelte vermutet vermutete glaubt hofft hoffte versprach verspricht drohte droht prophezeite urteilte \
        befand findet fand resümierte bilanzierte jubelte freute freut ärgerte erinnerte verteidigte verurteilte schwärmte \
        murmelte flüsterte brüllte lachte zitierte zitiert gab räumt unterstrich konstatierte begründete verkündete kündigte \
        gestand",
    label: "\
        nannte nennt nannten bezeichnete bezeichnet bezeichneten beschrieb beschreibt sprach spricht wertete wertet verglich \
        einstufte titulierte bezeichnen genannt",
    tell: "fragte bat bittet forderte warnte erzählte informierte versicherte teilte",
    participles: "sagend",
    bases: "sagen erklären nennen bezeichnen sprechen schreiben mitteilen kommentieren",
    nouns: "\
        worte worten erklärung mitteilung stellungnahme interview gespräch rede brief aussage aussagen tweet post beitrag \
        statement pressekonferenz schreiben nachricht motto bericht zitat kommentar antwort frage",
    documents: "\
        bericht erklärung mitteilung brief schreiben urteil studie gutachten papier entwurf antrag artikel zeitung stellungnahme \
        protokoll dokument gesetz plakat schild",
    sources: "laut zufolge nach",
    agents: "von durch",
    hearers: "gegenüber",
    prepositions: "\
        in im an am auf bei beim mit nach aus zu zum zur über unter vor hinter neben zwischen für gegen ohne um seit bis während \
        wegen trotz von vom durch gegenüber ins ans des",
    relatives: "welcher welche welches dessen deren",
    subordinators: "dass daß weil wenn ob als nachdem bevor obwohl während damit wie was",
    conjunctions: "und aber oder doch sondern denn",
    auxiliaries: "\
        ist war sind waren sei seien wäre hat hatte haben hatten habe hätte wird wurde werden wurden würde kann könnte konnte muss \
        müsse müssen soll sollte will wolle wollte",
    negations: "nicht nie kein keine keinen ohne lehnte",
    definite: "der die das dem den dieser diese dieses jener jene",
    indefinite: "ein eine einer einem einen eines mehrere viele einige andere zwei drei vier beide alle",
    possessives: &[
        ("sein", Pronoun::He),
        ("seine", Pronoun::He),
        ("seiner", Pronoun::He),
        ("seinem", Pronoun::He),
        ("seinen", Pronoun::He),
        ("ihr", Pronoun::Any),
        ("ihre", Pronoun::Any),
        ("ihrer", Pronoun::Any),
        ("ihrem", Pronoun::Any),
        ("ihren", Pronoun::Any),
        ("mein", Pronoun::I),
        ("meine", Pronoun::I),
        ("unser", Pronoun::We),
        ("unsere", Pronoun::We),
    ],
    pronouns: &[
        ("er", Pronoun::He),
        ("ihm", Pronoun::He),
        ("ihn", Pronoun::He),
        ("sie", Pronoun::Any),
        ("es", Pronoun::It),
        ("ich", Pronoun::I),
        ("wir", Pronoun::We),
        ("uns", Pronoun::We),
        ("mich", Pronoun::I),
        ("mir", Pronoun::I),
        ("ihr", Pronoun::You),
        ("du", Pronoun::You),
    ],
    men: "mann vater bruder sohn ehemann sprecher vorsitzender präsident kanzler minister könig prinz",
    women: "\
        frau mutter schwester tochter ehefrau sprecherin vorsitzende präsidentin kanzlerin ministerin königin prinzessin \
        bürgermeisterin leiterin chefin direktorin anwältin richterin trainerin lehrerin ärztin forscherin professorin expertin \
        autorin nachbarin zeugin kollegin",
    people: "\
        bürgermeister ministerpräsident außenminister innenminister finanzminister chef leiter direktor geschäftsführer vorstand \
        richter anwalt staatsanwalt trainer spieler lehrer arzt forscher professor experte autor journalist nachbar zeuge kollege \
        abgeordneter senator gouverneur botschafter polizist beamter kommissar bischof pfarrer papst schriftsteller regisseur \
        schauspieler sänger musiker bauer landwirt händler unternehmer gründer kapitän stürmer torwart verteidiger mieter bewohner \
        anwohner kunde patient opfer täter angeklagter",
    groups: "\
        beamte polizei ermittler behörden anwohner bewohner nachbarn eltern schüler lehrer ärzte forscher experten kritiker gegner \
        aktivisten demonstranten gewerkschaften mitarbeiter politiker minister soldaten zeugen angehörige leute menschen bürger \
        wissenschaftler",
    bodies: "\
        ministerium regierung behörde amt unternehmen firma konzern bank verein verband partei rat kommission gericht universität \
        schule krankenhaus stiftung institut organisation bundestag parlament senat stadt gemeinde land staat agentur sender \
        zeitung gewerkschaft polizei staatsanwaltschaft verwaltung",
    role_endings: "\
        sprecher sprecherin minister ministerin chef chefin leiter leiterin trainer trainerin experte expertin forscher forscherin \
        präsident präsidentin ologe ologin ministerium vorsitzende vorsitzender anwalt anwältin direktor direktorin",
    things: "",
    short_roles: &[],
    alike: &[],
    titles_of_men: "herr herrn",
    titles_of_women: "frau",
    announcers: "\
        sogenannte sogenannten sogenannter genannt namens titel film buch roman lied song serie begriff wort ausdruck motto \
        spitzname bekannt heißt stück ausstellung reihe album zeitschrift magazin",
    elisions: "",
    link: None,
    incises: false,
    trained: false,
    dash_opens: false,
};
