//! German speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        sagt sagte sagten sagen gesagt erklärt erklärte erklärten teilt teilte teilten mitgeteilt schreibt schrieb schrieben \
        geschrieben antwortet antwortete antworteten fügt fügte ergänzt ergänzte meint meinte meinten fragt fragte fragten \
        berichtet berichtete berichteten äußerte äußert äußerten spricht sprach hieß heißt erzählt erzählte erzählten betont \
        betonte betonten erwidert erwiderte entgegnete bemerkte kommentierte twitterte postete heissen lautet lautete erklären \
        schreiben berichten äußern antworten fügten meinen ergänzten so erläutert erläuterte erläuterten schildert schilderte \
        ausgeführt führte führt lässt ließ verlautete verlautet erwähnte",
    judge: "\
        warnt warnte warnten kritisiert kritisierte kritisierten lobt lobte forderte fordert forderten versicherte versichert \
        behauptet behauptete bestätigte bestätigt räumte bestritt dementierte klagte klagt beklagte mahnte mahnt scherzte rief \
        ruft schimpfte witzelte vermutet vermutete glaubt hofft hoffte versprach verspricht drohte droht prophezeite urteilte \
        befand findet fand resümierte bilanzierte jubelte freute freut ärgerte erinnerte verteidigte verurteilte schwärmte \
        murmelte flüsterte brüllte lachte zitierte zitiert gab räumt unterstrich konstatierte begründete verkündete kündigte \
        gestand appelliert appellierte appellierten argumentiert argumentierte argumentierten bedauert bedauerte bedauerten \
        beklagt beklagten bekräftigt bekräftigte bekräftigten belehrt belehrte belehrten bemängelt bemängelte bemängelten \
        bemerkt bemerkte bemerkten beschwert beschwerte beschwerten beteuert beteuerte beteuerten betont betonte betonten \
        bezeugt bezeugte bezeugten bezweifelt bezweifelte bezweifelten bilanziert bilanzierten diagnostiziert diagnostizierte \
        diagnostizierten differenziert differenzierte differenzierten ergänzt ergänzte ergänzten erläutert erläuterte \
        erläuterten erklärt erklärte erklärten ermahnt ermahnte ermahnten erwidert erwiderte erwiderten fantasiert fantasierte \
        fantasierten fleht flehte flehten flüstert flüsterten folgert folgerte folgerten formuliert formulierte formulierten \
        garantiert garantierte garantierten gratuliert gratulierte gratulierten grummelt grummelte grummelten höhnt höhnte \
        höhnten informiert informierte informierten insistiert insistierte insistierten jammert jammerte jammerten johlt \
        johlte johlten jubelt jubelten keift keifte keiften knurrt knurrte knurrten kommentiert kommentierte kommentierten \
        kontert konterte konterten konstatiert konstatierten lästert lästerte lästerten lobten mahnten meint meinte meinten \
        meckert meckerte meckerten moniert monierte monierten murrt murrte murrten mutmaßt mutmaßte mutmaßten nuschelt \
        nuschelte nuschelten nörgelt nörgelte nörgelten orakelt orakelte orakelten plaudert plauderte plauderten poltert \
        polterte polterten postet postete posteten präzisiert präzisierte präzisierten prognostiziert prognostizierte \
        prognostizierten prophezeit prophezeiten protestiert protestierte protestierten prustet prustete prusteten raunt \
        raunte raunten raunzt raunzte raunzten resümiert resümierten relativiert relativierte relativierten schildert \
        schilderte schilderten schimpft schimpften schluchzt schluchzte schluchzten schmunzelt schmunzelte schmunzelten \
        schnaubt schnaubte schnaubten seufzt seufzte seufzten sinniert sinnierte sinnierten skizziert skizzierte skizzierten \
        spekuliert spekulierte spekulierten spottet spottete spotteten stichelt stichelte stichelten stottert stotterte \
        stotterten stöhnt stöhnte stöhnten summiert summierte summierten tadelt tadelte tadelten tobt tobte tobten tönt tönte \
        tönten tröstet tröstete trösteten twittert twitterte twitterten unkt unkte unkten untermauert untermauerte \
        untermauerten urteilt urteilten verkündet verkündeten vermeldet vermeldete vermeldeten vermuteten vermerkt vermerkte \
        vermerkten versicherten verteidigt verteidigten wettert wetterte wetterten wiederholt wiederholte wiederholten witzelt \
        witzelten wundert wunderte wunderten zetert zeterte zeterten zischt zischte zischten zürnt zürnte zürnten beruhigt \
        beruhigte beruhigten signalisiert signalisierte signalisierten fürchtet fürchtete fürchteten befürchtet befürchtete \
        befürchteten glaubte glaubten hofften wünscht wünschte wünschten dankt dankte dankten drohten erinnert erinnerten \
        rechtfertigt rechtfertigte rechtfertigten attackiert attackierte attackierten beschuldigt beschuldigte beschuldigten \
        dementiert dementierten verdeutlicht verdeutlichte verdeutlichten rufen riefen schrie schreit schrien sprach sprachen \
        bat bitten baten versprachen widersprach widerspricht unterstrichen verriet verrät verglich vergleicht schrieb gesteht \
        schloss schließt bestreitet bestritten riet rät rieten beschwor beschwört verwies verweist wies weist wiesen warf \
        wirft warfen vorgeworfen stritt streitet pflichtet pflichtete hielt hält hielten dachte denkt empfahl empfiehlt \
        empfahlen teilte hakte hakt legte legt fuhr fährt setzte setzt fasste fasst griff blieb zeigte zeigt zeigten zog zieht \
        sah sieht sehen kündigt kündigten räumten machte macht deutlich stellte stellt bekannte bekennt gibt ließ lässt gelobt \
        gefordert gewarnt",
    label: "\
        nannte nennt nannten bezeichnete bezeichnet bezeichneten beschrieb beschreibt sprach spricht wertete wertet verglich \
        einstufte titulierte bezeichnen genannt nennen beschrieben charakterisierte charakterisiert vergleicht verglichen \
        kritisierte geißelte geißelt brandmarkte verspottete verspottet tituliert taufte tauft schmähte beschimpfte beschimpft \
        warf wirft verurteilte lobte pries preist",
    tell: "fragte bat bittet forderte warnte erzählte informierte versicherte teilte",
    participles: "sagend betonend warnend erklärend",
    bases: "sagen erklären nennen bezeichnen sprechen schreiben mitteilen kommentieren",
    nouns: "\
        worte worten erklärung mitteilung stellungnahme interview gespräch rede brief aussage aussagen tweet post beitrag \
        statement pressekonferenz schreiben nachricht motto bericht zitat kommentar antwort frage ansprache vortrag predigt \
        regierungserklärung neujahrsansprache podcast videobotschaft botschaft facebook-post rundschreiben aufruf appell \
        warnung vorwurf kritik fazit urteil zeugenaussage geständnis grußwort gastbeitrag leserbrief memoiren autobiografie \
        angaben einschätzung mail e-mail",
    documents: "\
        bericht erklärung mitteilung brief schreiben urteil studie gutachten papier entwurf antrag artikel zeitung \
        stellungnahme protokoll dokument gesetz plakat schild bescheid beschluss anklage anklageschrift vertrag richtlinie \
        verordnung zwischenbericht abschlussbericht leitartikel kommentar aushang flugblatt transparent banner petition aufruf \
        manifest",
    sources: "laut zufolge nach",
    agents: "von durch",
    hearers: "gegenüber",
    prepositions: "\
        in im an am auf bei beim mit nach aus zu zum zur über unter vor hinter neben zwischen für gegen ohne um seit bis \
        während wegen trotz von vom durch gegenüber ins ans des gemäß samt entlang innerhalb außerhalb außer statt anstatt ab \
        pro per binnen jenseits diesseits oberhalb unterhalb aufs übers fürs unters anhand angesichts aufgrund dank infolge \
        inklusive mangels mithilfe nebst seitens",
    relatives: "welcher welche welches dessen deren",
    subordinators: "\
        dass daß weil wenn ob als nachdem bevor obwohl während damit wie was bis sobald solange sodass falls indem sofern seit \
        seitdem warum weshalb wo wohin woher wann",
    contents: "dass daß ob",
    conjunctions: "und aber oder doch sondern denn sowie sowohl weder noch",
    auxiliaries: "\
        ist war sind waren sei seien wäre hat hatte haben hatten habe hätte wird wurde werden wurden würde kann könnte konnte \
        muss müsse müssen soll sollte will wolle wollte bin bist hast wären hätten würden könnten können konnten müssten \
        mussten musste sollten sollen wollen wollten darf dürfen dürfe durfte durften dürfte mag mögen mochte möchte möchten \
        gewesen worden geworden werde habt seid",
    passives: "wird wurde werden wurden würde würden worden werde",
    negations: "nicht nie kein keine keinen ohne lehnte keiner keinem niemals nichts weder verweigerte niemand",
    definite: "\
        der die das dem den dieser diese dieses jener jene diesem diesen jenem jenen jenes derselbe dieselbe dasselbe",
    indefinite: "\
        ein eine einer einem einen eines mehrere viele einige andere zwei drei vier beide alle jemand niemand mancher manche \
        keiner etliche sämtliche jeder jede jedes anderer anderen fünf sechs sieben acht neun zehn",
    articles: "",
    alone: "",
    numbered: "",
    related: "",
    local: "",
    possessors: "",
    naming: "namens genannt",
    past: None,
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
        ("man", Pronoun::They),
        ("ihnen", Pronoun::They),
    ],
    demonstratives: &[
        ("der", Pronoun::He),
        ("die", Pronoun::Any),
        ("das", Pronoun::It),
        ("dieser", Pronoun::He),
        ("diese", Pronoun::Any),
        ("dieses", Pronoun::It),
        ("jener", Pronoun::He),
        ("jene", Pronoun::Any),
        ("letzterer", Pronoun::He),
        ("letztere", Pronoun::Any),
        ("ersterer", Pronoun::He),
        ("derselbe", Pronoun::He),
        ("dieselbe", Pronoun::She),
    ],
    men: "\
        mann vater bruder sohn ehemann sprecher vorsitzender präsident kanzler minister könig prinz onkel neffe enkel \
        großvater opa witwer junge bub kerl herr gatte kronprinz herzog graf mönch pfarrer",
    women: "\
        frau mutter schwester tochter ehefrau sprecherin präsidentin kanzlerin ministerin königin prinzessin \
        bürgermeisterin leiterin chefin direktorin anwältin richterin trainerin lehrerin ärztin forscherin professorin \
        expertin autorin nachbarin zeugin kollegin tante nichte enkelin großmutter oma witwe mädchen dame gattin \
        kronprinzessin herzogin gräfin nonne pfarrerin politikerin außenministerin innenministerin \
        finanzministerin umweltministerin justizministerin verkehrsministerin ministerpräsidentin staatssekretärin \
        staatsanwältin verteidigerin rechtsanwältin polizistin beamtin kommissarin bischöfin schriftstellerin regisseurin \
        schauspielerin sängerin musikerin künstlerin bäuerin landwirtin unternehmerin gründerin kapitänin stürmerin spielerin \
        mieterin bewohnerin anwohnerin kundin patientin klägerin schülerin studentin journalistin reporterin \
        redakteurin moderatorin historikerin soziologin psychologin virologin biologin chirurgin krankenschwester hebamme \
        pflegerin erzieherin geschäftsführerin vorständin intendantin rektorin dekanin senatorin gouverneurin botschafterin \
        oberbürgermeisterin landrätin stadträtin gemeinderätin bundestagspräsidentin kandidatin spitzenkandidatin \
        vizepräsidentin vizekanzlerin aktivistin athletin schwimmerin läuferin siegerin weltmeisterin olympiasiegerin tänzerin \
        pianistin dirigentin malerin fotografin architektin ingenieurin informatikerin ökonomin analystin beraterin \
        gutachterin übersetzerin verlegerin gastgeberin wirtin verkäuferin fahrerin pilotin",
    people: "\
        bürgermeister ministerpräsident außenminister innenminister finanzminister chef leiter direktor geschäftsführer \
        vorstand richter anwalt staatsanwalt trainer spieler lehrer arzt forscher professor experte autor journalist nachbar \
        zeuge kollege abgeordneter abgeordnete abgeordneten angeklagte vorsitzende senator gouverneur botschafter polizist beamter kommissar bischof pfarrer papst \
        schriftsteller regisseur schauspieler sänger musiker bauer landwirt händler unternehmer gründer kapitän stürmer \
        torwart verteidiger mieter bewohner anwohner kunde patient opfer täter angeklagter kanzler bundeskanzler kanzlerin \
        bundespräsident vizepräsident vizekanzler staatssekretär landrat oberbürgermeister stadtrat gemeinderat \
        bundestagsabgeordneter landtagsabgeordneter fraktionschef fraktionsvorsitzender parteichef generalsekretär \
        spitzenkandidat kandidat politiker premier premierminister regierungschef staatschef vizechef behördenchef polizeichef \
        feuerwehrchef rechtsanwalt ankläger kläger ermittler hauptkommissar polizeisprecher regierungssprecher pressesprecher \
        konzernchef vorstandschef aufsichtsratschef finanzchef firmenchef gewerkschafter gewerkschaftschef ökonom chefökonom \
        volkswirt analyst börsianer berater gutachter wissenschaftler physiker chemiker biologe virologe mediziner chirurg \
        psychologe soziologe historiker jurist theologe archäologe geologe meteorologe ingenieur informatiker architekt \
        schulleiter rektor dekan student schüler azubi pfleger sanitäter notarzt feuerwehrmann soldat general offizier veteran \
        diplomat unterhändler gesandter spion redakteur chefredakteur reporter moderator kolumnist kritiker verleger intendant \
        dirigent komponist maler fotograf künstler designer tänzer pianist rapper schwimmer läufer sportler athlet torhüter \
        mittelfeldspieler angreifer bundestrainer cheftrainer manager sportdirektor schiedsrichter fahrer pilot lokführer \
        busfahrer winzer bäcker metzger wirt gastwirt verkäufer handwerker fischer förster jäger hausmeister aktivist \
        flüchtling geflüchteter migrant rentner pensionär augenzeuge überlebender angehöriger insider beobachter vorgänger \
        vorgängerin nachfolger nachfolgerin partner partnerin geschäftspartner mitbewohner freund freundin freunde kumpel \
        kellner kellnerin friseur friseurin schaffner schaffnerin pförtner greis greisin teenager schwager schwägerin \
        schwiegervater schwiegermutter schwiegersohn schwiegertochter pate patin zwilling gast besucher besucherin zuschauer \
        zuschauerin zuhörer zuhörerin leser leserin hörer hörerin nutzer nutzerin käufer käuferin teilnehmer teilnehmerin \
        organisator organisatorin initiator initiatorin erfinder erfinderin schöpfer schöpferin passagier fahrgast reisender \
        verstorbene verstorbener dieb diebin räuber entführer terrorist geisel detektiv inspektor inspektorin kriminalist \
        vizeminister vizebürgermeister stellvertreter stellvertreterin mitarbeiterin angestellter angestellte assistent \
        assistentin referent referentin praktikant praktikantin dozent dozentin erzieher bibliothekar bibliothekarin archivar \
        archivarin restaurator archäologin tierarzt tierärztin apotheker apothekerin zahnarzt zahnärztin gärtner gärtnerin \
        klempner elektriker maurer zimmermann tischler mechaniker schmied schneider schneiderin schuster uhrmacher juwelier \
        imker imkerin vorarbeiter arbeiter arbeiterin streikender rivale rivalin gegnerin gewinner gewinnerin verlierer \
        finalist finalistin fußballer fußballerin tennisspieler boxer jockey clown komiker komikerin zeichner zeichnerin \
        illustrator gitarrist gitarristin geiger geigerin komponistin sopranistin tenor choreograf choreografin modeschöpfer \
        influencer kommentator gesandte stadtpräsident stadtpräsidentin landeshauptmann landeshauptfrau bundesrat bundesrätin \
        nationalrat nationalrätin gemeindepräsident gemeindepräsidentin pensionist pensionistin rentnerin mandant mandantin \
        enkelkind tourist touristin passant passantin spaziergänger chefarzt oberarzt hausarzt jüngere ältere beklagte \
        beklagter küster küsterin",
    groups: "\
        beamte polizei ermittler behörden anwohner bewohner nachbarn eltern schüler lehrer ärzte forscher experten kritiker \
        gegner aktivisten demonstranten gewerkschaften mitarbeiter politiker minister soldaten zeugen angehörige leute \
        menschen bürger wissenschaftler regierungskreise regierungskreisen diplomaten parteikreise sicherheitskreise \
        branchenkreise ermittlerkreise koalitionskreise kreise kreisen quellen veranstalter organisatoren betreiber anleger \
        ökonomen analysten juristen mediziner rebellen aufständische fans spieler feuerwehrleute rettungskräfte einsatzkräfte \
        händler landwirte bauern unternehmer mieter kunden patienten studenten schülerinnen frauen männer kinder jugendliche \
        familie familien geschwister touristen urlauber passagiere reisende insassen beobachter insider delegierte abgeordnete \
        bürgermeister politologen historiker virologen meteorologen ermittlungsbehörden sicherheitsbehörden publikum \
        medien staatsmedien",
    bodies: "\
        ministerium regierung behörde amt unternehmen firma konzern bank verein verband partei rat kommission gericht \
        universität schule krankenhaus stiftung institut organisation bundestag parlament senat stadt gemeinde land staat \
        agentur sender zeitung gewerkschaft polizei staatsanwaltschaft verwaltung kabinett koalition opposition fraktion \
        landesregierung bundesregierung gemeinderat stadtrat landtag bundesrat landgericht amtsgericht oberlandesgericht \
        verwaltungsgericht bundesgerichtshof verfassungsgericht hersteller anbieter versicherer betrieb klinik kirche bistum \
        armee militär marine luftwaffe bundeswehr geheimdienst verfassungsschutz feuerwehr rotes verlag klub club liga fifa \
        uefa kammer bündnis initiative innung börse notenbank zentralbank fluggesellschaft airline reederei werft werk \
        brauerei redaktion magazin blatt botschaft konsulat ausschuss gremium jury komitee gipfel vatikan kreml genossenschaft \
        kette handelskette supermarktkette modekette versandhändler autobauer zulieferer plattform startup start-up \
        dienstleister chemieriese energieversorger tochterfirma ngo",
    role_endings: "\
        sprecher sprecherin minister ministerin chef chefin leiter leiterin trainer trainerin experte expertin forscher \
        forscherin präsident präsidentin ologe ologin ministerium vorsitzende vorsitzender anwalt anwältin direktor direktorin \
        berater beraterin beamter beamtin politiker politikerin wissenschaftler wissenschaftlerin meister meisterin kommissar \
        kommissarin verteidiger ökonom ökonomin ingenieur ingenieurin pfleger pflegerin redakteur redakteurin besitzer \
        besitzerin inhaber inhaberin betreiber betreiberin bewohner bewohnerin händler händlerin lehrer lehrerin arzt ärztin \
        richter richterin rat rätin mann frau iker ikerin login loge nom nomin ist istin vorstand boss führer beauftragter \
        beauftragte diplomat diplomatin matin antin entin eurin torin erin ärin iatin wältin gerin pädagoge pädagogin \
        therapeut therapeutin lobbyist macher macherin darsteller darstellerin koch köchin helfer helferin züchter züchterin \
        fahrer fahrerin träger trägerin bauer bäuerin schüler schülerin kollege kollegin nachbar nachbarin coach turgin \
        chauffeur profi",
    things: "",
    ends: "\
        sich gestern heute auch schon nur nun dann damals dort hier ja eben wieder immer oft jedoch allerdings dagegen zudem \
        außerdem steht stand standen kommt kam kamen geht ging gingen macht machen liegt lag lagen sitzt saß saßen läuft lief \
        liefen bleibt blieb blieben trägt trug nimmt nahm nahmen bringt brachte beginnt begann endet endete folgt folgte gilt \
        galt gehört gehörte lebt lebte arbeitet arbeitete wohnt wohnte kostet kostete dauert dauerte stammt stammte verlor \
        verliert gewann gewinnt kauft kaufte verkaufte wartet wartete weiß wusste wussten kennt kannte braucht brauchte \
        scheint schien spielt spielte fällt fiel fielen steigt stieg sinkt sank wächst wuchs öffnet öffnete zahlt zahlte \
        kommen gehen stehen bekommt bekam erhält erhielt verlässt verließ betritt betrat holt holte trifft traf lacht nickt \
        nickte lächelt lächelte schweigt schwieg schaut schaute blickt blickte hängt hing",
    verb_endings: "",
    impersonal: "heißt hieß heisst hiess",
    objects: "ihm ihn ihr ihnen mir mich dir dich uns euch",
    adjectives: "",
    masculine: "",
    feminine: "",
    endings_of_men: "er or ent ist mann loge nom iker eur chef arzt walt ant",
    endings_of_women: "in",
    either: "opfer mitglied geisel waise person zeugenkreis",
    short_roles: &[],
    alike: &[
        "chef chefin leiter leiterin direktor direktorin geschäftsführer geschäftsführerin vorsitzende vorsitzender vorstand \
         präsident präsidentin gründer gründerin inhaber inhaberin besitzer besitzerin unternehmer unternehmerin boss manager \
         managerin vorstandschef konzernchef firmenchef betreiber betreiberin",
        "abgeordnete abgeordneter politiker politikerin senator senatorin parlamentarier parlamentarierin \
         bundestagsabgeordneter fraktionschef fraktionsvorsitzender sozialdemokrat liberale",
        "stadtrat stadträtin gemeinderat gemeinderätin bürgermeister bürgermeisterin politiker politikerin rathauschef \
         rathauschefin ortsvorsteher ortsvorsteherin schultheiss gemeindepräsident gemeindepräsidentin",
        "präsident präsidentin kanzler kanzlerin minister ministerin ministerpräsident ministerpräsidentin gouverneur \
         gouverneurin politiker politikerin premier premierminister regierungschef regierungschefin staatschef landeschef \
         senatorin ressortchef ressortchefin",
        "sänger sängerin musiker musikerin star rapper künstler künstlerin pianist pianistin gitarrist komponist komponistin \
         cellistin geigerin",
        "spieler spielerin stürmer stürmerin verteidiger verteidigerin torwart torhüter torhüterin keeper kapitän kapitänin \
         fußballer fußballerin profi star meister meisterin athlet athletin angreifer mittelfeldspieler schwimmer schwimmerin \
         läufer läuferin",
        "polizist polizistin beamter beamtin kommissar kommissarin ermittler ermittlerin inspektor hauptkommissar \
         polizeisprecher",
        "anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin jurist juristin staatsanwalt staatsanwältin \
         ankläger anklägerin",
        "arzt ärztin mediziner medizinerin chirurg chirurgin psychologe psychologin psychiater psychiaterin doktor",
        "forscher forscherin wissenschaftler wissenschaftlerin professor professorin experte expertin historiker historikerin \
         ökonom ökonomin biologe biologin physiker physikerin geologe ingenieur ingenieurin autor autorin soziologe soziologin \
         gelehrte meteorologe meteorologin",
        "autor autorin schriftsteller schriftstellerin dichter dichterin dramatiker journalist journalistin kolumnist kritiker \
         romancier",
        "schauspieler schauspielerin komiker komikerin moderator moderatorin star regisseur regisseurin mime",
        "pfarrer pfarrerin priester bischof erzbischof kardinal pastor pastorin papst pontifex geistlicher kaplan",
        "trainer trainerin coach bundestrainer cheftrainer",
        "sprecher sprecherin pressesprecher pressesprecherin",
        "soldat general oberst kommandant offizier hauptmann admiral leutnant major",
        "angeklagte angeklagter beschuldigte beschuldigter beklagte beklagter verdächtiger verdächtige zeuge zeugin häftling \
         täter verurteilter",
        "richter richterin vorsitzende vorsitzender",
        "botschafter botschafterin diplomat diplomatin gesandter unterhändler delegierter",
        "junge bub kind jugendlicher schüler student knabe teenager",
        "mädchen kind jugendliche schülerin studentin teenager",
        "lehrer lehrerin pädagoge pädagogin schulleiter schulleiterin rektor rektorin dozent",
        "bauer bäuerin landwirt landwirtin winzer winzerin züchter",
        "fahrer fahrerin pilot pilotin chauffeur lenker lenkerin",
        "koch köchin küchenchef bäcker wirt wirtin gastwirt gastronom",
        "anwohner anwohnerin nachbar nachbarin bewohner bewohnerin mieter mieterin",
        "rentner rentnerin pensionär pensionist senior seniorin greis dame großmutter oma",
        "unternehmen firma konzern hersteller gruppe gesellschaft betreiber marke zulieferer riese bank versicherer kette \
         anbieter betrieb",
        "behörde amt ministerium ressort aufsicht kommission verwaltung dienststelle",
        "verein klub club mannschaft team",
        "schule universität institut gymnasium hochschule akademie",
        "gewerkschaft verband vereinigung liga rat organisation stiftung bündnis initiative",
        "zeitung blatt magazin sender portal",
        "gericht kammer senat landgericht amtsgericht",
        "brief mail e-mail nachricht mitteilung schreiben text zettel",
        "bericht studie papier dokument untersuchung gutachten",
    ],
    titles_of_men: "herr herrn",
    titles_of_women: "frau",
    outlets: "\
        zeitung tageszeitung sonntagszeitung wochenzeitung boulevardzeitung blatt magazin nachrichtenmagazin zeitschrift \
        sender fernsehsender radiosender nachrichtensender rundfunk agentur nachrichtenagentur portal nachrichtenportal \
        onlineportal nachrichten anzeiger rundschau kurier presse tageblatt morgenpost radio tv fernsehen podcast",
    mastheads: "",
    stations: "radio tv",
    told: "erzählte informierte versicherte teilte",
    venues: "der dem den gegenüber in im bei mit zu zur",
    relays: "berichtet berichtete berichteten meldet meldete zitiert zitierte vorliegt befragt",
    rubrics: "\
        interview exklusiv video live liveticker ticker kommentar meinung analyse podcast leitartikel rezension \
        eilmeldung porträt nachruf fotos bilder reportage",
    askers: "frage f",
    answerers: "antwort a",
    announcers: "\
        schau sogenannte sogenannten sogenannter genannt namens titel film buch roman lied song serie begriff wort ausdruck motto \
        spitzname bekannt heißt stück ausstellung reihe album zeitschrift magazin namen dokumentation dokumentarfilm thriller \
        krimi bestseller debüt schlager single musical oper drama komödie theaterstück kurzfilm podcast sendung show format \
        zeitung kampagne projekt aktion operation codename spitznamen schlagwort unwort stichwort sogenanntes genannte \
        genannten betitelt getauft tageszeitung wochenzeitung nachrichtenmagazin magazins zeitungen schild plakat aufschrift \
        hashtag",
    reportive: "\
        sei seien habe hätte hätten werde würde würden könne könnten müsse müssten solle sollten wolle dürfe dürften möge \
        gebe gehe komme stehe bleibe soll sollen",
    views: "für",
    elisions: "",
    link: None,
    plural_verbs: Some("n"),
    incises: false,
    trained: false,
    dash_opens: false,
};
