//! Dutch names.

use super::Names;

pub(in crate::lang) const NAMES: Names = Names {
    men: "jan jos luca jules",
    women: "andrea simone nicola maria",
    capitals: &[
        "BTW", "IC", "WK", "EK", "HBO", "MBO", "VWO", "BV", "NV", "AOW", "WW", "CAO", "BBP", "OV", "KNAW", "IQ", "WC", "PCR", "CO", "KI",
    ],
    particles: &[
        "de", "den", "der", "het", "t", "’t", "'t", "van", "van de", "van den", "van der", "van het", "van ’t", "van 't", "in ’t", "in 't",
        "in het", "op de", "op den", "ter", "ten", "te", "von", "von der", "el", "al", "ben", "bin", "di", "da", "dos", "du", "de la",
        "la", "uit den", "uit de", "voor den", "aan de",
    ],
    surname_particles: &["van der", "van den", "van ’t", "van 't", "in ’t", "in 't", "in het", "op den", "ter", "ten", "uit den"],
    heads: "\
        academie arrondissementsrechtbank autoriteit bank bestuur bond brandweer bureau centraal centrum commissie consumentenbond \
        dagblad dienst directie federatie fonds fractie gemeente gerechtshof groep hogeschool hoge inspectie instituut kamer \
        koninklijk koninklijke kring leger ministerie museum nationaal nationale nederlandse omroep onderzoeksraad onderwijsraad openbaar \
        orde organisatie orkest parket partij politie provincie raad radio rechtbank rekenkamer faculteit rijksdienst rijksinstituut \
        rijksuniversiteit school sociaal stichting technische theater tweede eerste uitgeverij unie universiteit universitair \
        vakbond veiligheidsregio vereniging verbond vlaams vlaamse vrije waterschap ziekenhuis zorgverzekeraar",
    small_heads: "ministerie universiteit",
    head_endings: "\
        consumentenbond vakbond rekenkamer rijksdienst rijksinstituut rijkswaterstaat defensie gezondheidsraad onderwijsraad \
        veiligheidsraad voedselbank spoorwegen natuurmonumenten staatsbosbeheer milieudefensie veiligheidsregio \
        arbeidsinspectie belastingdienst marechaussee woningbouwvereniging douane",
    tails: "courant dagblad krant nieuwsblad",
    links: &["van", "van de", "van het", "voor", "voor de", "voor het", "der", "en", "zonder"],
    bodies: &[
        "Europese Unie",
        "Europese Commissie",
        "Europees Parlement",
        "Europese Centrale Bank",
        "Europees Hof",
        "Verenigde Naties",
        "Rode Kruis",
        "Hoge Raad",
        "Raad van State",
        "Tweede Kamer",
        "Eerste Kamer",
        "Openbaar Ministerie",
        "Witte Huis",
        "Kremlin",
        "Artsen zonder Grenzen",
        "Amnesty International",
        "Greenpeace",
        "Milieudefensie",
        "Natuurmonumenten",
        "Internationaal Monetair Fonds",
        "Wereldbank",
        "Wereldgezondheidsorganisatie",
        "Internationaal Strafhof",
        "Veiligheidsraad",
        "Rijkswaterstaat",
        "Belastingdienst",
        "Autoriteit Persoonsgegevens",
        "De Nederlandsche Bank",
        "Nederlandsche Bank",
        "Centraal Planbureau",
        "Centraal Bureau voor de Statistiek",
        "Sociaal en Cultureel Planbureau",
        "Koninklijke Marechaussee",
        "Consumentenbond",
        "Nationale Politie",
        "Vlaams Belang",
        "Vlaamse regering",
        "Forum voor Democratie",
        "GroenLinks",
        "Partij van de Arbeid",
        "Partij voor de Dieren",
        "ChristenUnie",
        "Volt",
        "De Telegraaf",
        "Volkskrant",
        "Het Parool",
        "Parool",
        "De Standaard",
        "De Morgen",
        "Het Laatste Nieuws",
        "Algemeen Dagblad",
        "Nieuwsuur",
        "Omroep Brabant",
        "Omroep Gelderland",
        "Shell",
        "Philips",
        "Ahold",
        "Albert Heijn",
        "Heineken",
        "Unilever",
        "Schiphol",
        "Ajax",
        "Feyenoord",
        "Rabobank",
        "Booking",
        "Hamas",
        "Hezbollah",
        "ProRail",
        "Tennet",
        "TenneT",
        "PostNL",
        "KNMI",
        "Rijksmuseum",
    ],
    locatives: "in te uit naar",
    governors: "burgemeester wethouder inwoner inwoonster",
    places: "stad dorp gemeente provincie plaats regio",
    of: "van",
    rivers: &["aan de", "aan den"],
    events: "beker omloop ronde festival cup",
    prizes: "prijs",
    occasions: "\
        Eerste Wereldoorlog, Tweede Wereldoorlog, Koude Oorlog, Olympische Spelen, Olympische Winterspelen, Paralympische Spelen, \
        Champions League, Europa League, Conference League, Tour de France, Ronde van Frankrijk, Giro d’Italia, Ronde van \
        Vlaanderen, Elfstedentocht, Parijs-Roubaix, Vierdaagse, Nijmeegse Vierdaagse, Amstel Gold Race, Holocaust, Brexit, \
        Wimbledon, Roland Garros, Dutch Grand Prix, Pinkpop, Lowlands, Gentse Feesten, Eurovisiesongfestival, Songfestival, \
        Boekenbal, Prinsjesdag, Zwarte Cross, Super Bowl",
    law_endings: "wet",
    no_laws: "rechtswet natuurwet strafwet rijkswet spoedwet noodwet raamwet gemeentewetten",
    known_laws: "Grondwet, Algemene wet bestuursrecht, Woo, AVG, Wet open overheid, Participatiewet, Wetboek van Strafrecht",
    roads: "a n e",
    works: "\
        film roman boek album lied liedje nummer hit stuk toneelstuk voorstelling serie reeks strip podcast programma \
        praatprogramma show musical opera documentaire bundel dichtbundel gedicht thriller debuut single plaat cd schilderij \
        tentoonstelling expositie getiteld titel essay novelle kinderboek verhalenbundel prentenboek",
    vessels: "schip boot opvangboot veerboot jacht zeiljacht vrachtschip tanker veerpont satelliet sonde raket app kotter sleepboot cruiseschip",
    nouns_join: true,
    roles: "\
        statenlid raadslid kamerlid gemeenteraadslid bestuurslid eerstekamerlid districtsburgemeester burgemeester \
        gedeputeerde staatssecretaris schepen fractieleider fractievoorzitter partijgenoot ploeggenoot",
    kinds: "startup start-up vervoerder reizigersorganisatie zorgverlener supermarkt bouwer uitgever producent exploitant ontwikkelaar netbeheerder",
    chiefs: "\
        directeur directrice baas topman topvrouw oprichter oprichtster ceo woordvoerder woordvoerster bestuurder voorzitter \
        bestuursvoorzitter eigenaar eigenares medewerker medewerkster hoogleraar analist",
    adjectives: "er se s sch sche",
    building_heads: "stadion luchthaven vliegveld hotel kasteel gevangenis brug kazerne snelweg theater abdij basiliek kathedraal",
    building_endings: "straat laan weg plein kade kaai gracht singel dijk steeg brug sluis poort kazerne haven stadion dreef park markt",
    no_buildings: "\
        hoofdstraat snelweg spoorweg omweg onderweg halverwege zijstraat winkelstraat dorpsplein marktplein luchthaven zeehaven \
        jachthaven spoorbrug windpark pretpark vakantiepark supermarkt arbeidsmarkt woningmarkt kerstmarkt rommelmarkt \
        aandelenmarkt voetbalstadion bedrijvenpark wagenpark beursplein schoolplein zeedijk rondweg autoweg noodweg dorpsstraat \
        binnenhaven landweg luchtbrug natuurpark nationaalpark stadspark",
    land_heads: "golf kaap",
    land_kinds: "wijk eiland rivier buurt stadsdeel gehucht",
    before_tongues: "het in naar",
    openers: "\
        ze zij hij wij we ik je jij jullie u het er hier daar toen dan nu zo ook nog al toch maar want omdat als of hoe wat wie \
        waar waarom wanneer daarom daarmee daarna daarvoor daarbij vandaag gisteren morgen alles niets niemand iemand veel enkele \
        andere twee drie vier elke ieder ja nee niet nooit misschien volgens sinds na voor bij met zonder tegen over onder tussen \
        tijdens ondanks wegens tot zijn haar hun die dat dit deze geen alleen zelfs bovendien intussen inmiddels zelf eerst later \
        vroeger nadat terwijl hoewel",
    lands: "\
        Europa, Azië, Afrika, Amerika, Oceanië, Antarctica, Noordpool, Zuidpool, Latijns-Amerika, Zuid-Amerika, Noord-Amerika, \
        Midden-Amerika, Noord-Afrika, West-Afrika, Oost-Afrika, Zuidoost-Azië, Centraal-Azië, Oost-Europa, West-Europa, \
        Midden-Europa, Midden-Oosten, Nabije Oosten, Verre Oosten, Hoorn van Afrika, Sahel, Sahara, Maghreb, Balkan, Kaukasus, \
        Scandinavië, Caraïben, Antillen, Randstad, Noordzee, Waddenzee, Oostzee, Middellandse Zee, Zwarte Zee, Rode Zee, Dode \
        Zee, Atlantische Oceaan, Stille Oceaan, Indische Oceaan, Perzische Golf, Het Kanaal, Westerschelde, Oosterschelde, \
        IJsselmeer, Markermeer, Gooimeer, Veluwemeer, Grevelingen, Haringvliet, Nieuwe Waterweg, Alpen, Pyreneeën, Ardennen, \
        Vogezen, Andes, Himalaya, Karpaten, Oeral, Mont Blanc, Mount Everest, Veluwe, Achterhoek, Twente, Salland, Betuwe, Peel, \
        Kempen, Hageland, Haspengouw, Meetjesland, Vlaamse Ardennen, Westhoek, Bollenstreek, Westland, Gooi, Waddeneilanden, \
        Texel, Vlieland, Terschelling, Ameland, Schiermonnikoog, Walcheren, Rijn, Maas, Waal, IJssel, Schelde, Leie, Dender, \
        Vecht, Amstel, Eems, Seine, Theems, Donau, Nijl, Ganges, Wolga, Amazone, Bijlmer, Jordaan, Schilderswijk, Silicon \
        Valley, Mars, Jupiter, Saturnus, Venus, Uranus, Neptunus, Melkweg",
    tongues_have_capitals: true,
    peoples_have_capitals: true,
    peoples: &[
        (
            "- e",
            "\
            nederlands frans duits engels brits italiaans spaans portugees belgisch vlaams waals deens zweeds noors fins ijslands \
            iers schots pools tsjechisch slowaaks hongaars roemeens bulgaars servisch kroatisch sloveens bosnisch albanees grieks \
            turks cypriotisch maltees oostenrijks zwitsers luxemburgs russisch oekraïens wit-russisch litouws lets ests georgisch \
            armeens chinees japans koreaans zuid-koreaans noord-koreaans taiwanees vietnamees thais indonesisch filipijns indiaas \
            pakistaans afghaans iraans iraaks perzisch syrisch libanees israëlisch palestijns jordaans saoedisch saoedi-arabisch \
            arabisch jemenitisch koerdisch egyptisch libisch tunesisch algerijns marokkaans soedanees ethiopisch eritrees \
            somalisch keniaans oegandees rwandees congolees nigeriaans ghanees senegalees zuid-afrikaans angolees amerikaans \
            canadees mexicaans cubaans braziliaans argentijns chileens peruaans colombiaans venezolaans surinaams antilliaans \
            curaçaos arubaans australisch nieuw-zeelands europees aziatisch afrikaans latijns-amerikaans fries brabants limburgs \
            zeeuws gronings drents hollands amsterdams rotterdams haags utrechts antwerps brussels gents brugs leuvens luiks \
            twents catalaans baskisch joods christelijk katholiek protestants islamitisch boeddhistisch hindoeïstisch soennitisch \
            sjiitisch communistisch socialistisch fascistisch sovjet hindoestaans javaans moluks berbers tibetaans oeigoers \
            oost-vlaams west-vlaams",
        ),
        (
            "-",
            "\
            franse portugese chinese japanse nederlandse albanese maltese taiwanese vietnamese libanese soedanese eritrese \
            oegandese rwandese congolese angolese ghanese senegalese canadese europese ijslandse deense letse friese katholieke \
            poolse",
        ),
        (
            "- en",
            "\
            belg deen zweed tsjech serviër serv kroaat sloveen bulgaar hongaar griek turk rus chinees japanner afghaan koerd \
            pakistaan arabier israëli marokkaan congolees soedanees senegalees libanees vietnamees portugees albanees vlaming \
            west-vlaming oost-vlaming fries drent brabander bosniak jood christen katholiek protestant communist socialist fascist \
            islamist boeddhist soenniet sjiiet baskiër catalaan sikh",
        ),
        (
            "- s",
            "\
            nederlander amsterdammer rotterdammer hagenaar antwerpenaar brusselaar gentenaar bruggeling limburger zeeuw groninger \
            hollander duitser engelsman italiaan spanjaard noor ijslander oostenrijker zwitser luxemburger oekraïner roemeen \
            litouwer letlander georgiër armeniër koreaan thai indonesiër filipijn indiër iraniër irakees syriër palestijn \
            jordaniër egyptenaar libiër tunesiër algerijn ethiopiër eritreeër somaliër keniaan oegandees nigeriaan ghanees \
            zuid-afrikaan amerikaan canadees mexicaan cubaan braziliaan argentijn chileen peruaan colombiaan venezolaan surinamer \
            antilliaan curaçaoënaar australiër nieuw-zeelander europeaan aziaat afrikaan moslim moslima hindoe christendemocraat \
            sociaaldemocraat molukker serviër",
        ),
        (
            "-",
            "\
            fransman fransen française engelsen britten brit belgen denen zweden noren finnen ieren schotten polen tsjechen \
            serviërs kroaten bulgaren hongaren grieken turken esten russen chinezen japanners afghanen koerden marokkanen walen \
            friezen friezin friezinnen joden christenen katholieken protestanten italianen spanjaarden roemenen oekraïners syriërs \
            palestijnen algerijnen kenianen nigerianen amerikanen canadezen mexicanen cubanen brazilianen argentijnen chilenen \
            peruanen colombianen venezolanen antillianen europeanen aziaten afrikanen armeniërs hindoes christendemocraten \
            sociaaldemocraten socialisten communisten portugezen soedanezen senegalezen congolezen libanezen vietnamezen albanezen",
        ),
    ],
    ages: "jaar",
    officials: "\
        minister ministers staatssecretaris ministerie wethouder schepen gedeputeerde",
    articles: "de het een deze dit",
    demonyms: "\
        AF afghaan afghan afgaan afgan, AL alban, DZ algerij, US amerik, AR argentij, AM armee armen, AU austral, AZ azer, BE \
        belg, BY belarus wit-rus, BA bosni, BR brazil, BG bulgaar bulgar, CA canad, CL chileen chilen, CN chine, CO colombia, \
        CU cuba, CZ tsjech, DK deens deen denen, DE duits, EG egypt, EE estl, ET ethiop, ER eritre, PH filip, FI fins finn, FR \
        frans, GE georgi, GH ghan, GR griek, HT haïti, HU hongaar hongar, IE iers ieren, IN indiaas indiër, ID indones, IQ \
        iraak irak, IR iraan iran, IS ijsland, IL israël israel, IT italia, JM jamaica, JP japan, JO jordaan jordan, KE kenia, \
        XK kosova, KR zuid-korea, KP noord-korea, HR kroaat kroat, KW koeweit, LV letl lets, LB liban, LY libi, LT litouw, LU \
        luxemburg, MA marok, MX mexica, MD moldav, NP nepal, NL nederland hollan, NZ nieuw-zeel, NG nigeriaa nigeria, NO noor \
        noren, UA oekraï, UG oegand, AT oostenrijk, PK pakist, PS palest, PE peru, PL pool pole, PT portug, QA qatar, RO \
        roeme, RU rus, RW rwand, SA saoed saudi, SN senegal, RS servi, SK slowa, SI slove, SO somal, SD soedan, SS \
        zuid-soedan, ES spaan spanj, SR surina, SY syri, TW taiwan, TH thai, TN tunes, TM turkmeen turkmen, TR turk, VE \
        venezol, VN vietnam, YE jemen, ZA zuid-afrik, SE zweed zwed, CH zwitser, CY cypri, GB brit, GB-ENG engel, GB-SCT \
        schot, GB-WLS wels, GB-NIR noord-ier, CD|CG congole",
    ..Names::COMMON
};
