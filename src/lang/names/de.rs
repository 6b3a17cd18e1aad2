//! German names.

use super::Names;

pub(in crate::lang) const NAMES: Names = Names {
    men: "jan kai luca jules",
    women: "andrea simone gabriele daniele nicola maria",
    capitals: &[
        "KI", "PKW", "LKW", "DNS", "AKW", "KKW", "BIP", "MEZ", "MESZ", "CO", "BH", "OP", "EM", "WM", "GmbH", "AG", "KG", "KFZ", "WG", "NS",
        "PCR", "MRT", "CT", "IQ", "ABS", "EEG", "FSK", "ICE", "WC", "DM",
    ],
    nouns_have_capitals: true,
    particles: &[
        "von",
        "van",
        "zu",
        "von der",
        "von den",
        "von dem",
        "vom",
        "van der",
        "van den",
        "van de",
        "de",
        "de la",
        "del",
        "di",
        "da",
        "dos",
        "el",
        "al",
        "bin",
        "ben",
        "ter",
        "ten",
        "und zu",
        "von und zu",
    ],
    heads: "\
        akademie amt amtsgericht arbeitsgericht bank behörde börse bund bundesagentur bundesamt bundesinstitut bundesverband \
        bundesverein bundesvereinigung bundeszentrale bundeszentralamt bündnis dachverband fachhochschule feuerwehr finanzamt \
        forschungszentrum freiwillige gesellschaft gesundheitsamt gewerkschaft hauptzollamt helmholtz hochschule industriegewerkschaft \
        initiative institut klinikum krankenhaus kammergericht kriminalpolizei landesamt landesverband landgericht landratsamt \
        landkreistag max-planck-institut messe ministerium museum oberlandesgericht oberverwaltungsgericht partei polizei \
        polizeidirektion polizeiinspektion polizeipräsidium sozialgericht sparkasse staatsanwaltschaft stadtwerke stiftung technische \
        theater uniklinik universität universitätsklinikum verband verein vereinigung verlag verwaltungsgericht volksbank \
        zentralrat zentralverband zollfahndungsamt verbraucherzentrale bistum erzbistum bezirksgericht landesgericht landeskriminalamt",
    small_heads: "",
    head_endings: "\
        bundesamt landesamt jugendamt umweltamt gesundheitsamt kriminalamt finanzamt ordnungsamt bundesagentur netzagentur ministerium \
        ministeriums bauernverband bundesverband landesverband sportverband fußballverband städtetag gemeindebund bundesgericht \
        bundesgerichtshof gerichtshof verfassungsgericht verfassungsgerichts verwaltungsgericht arbeitsgericht finanzgericht \
        sozialgericht verfassungsschutz rechnungshof bundesbank landesbank zentralbank notenbank bundeswehr bundesrat bundestag \
        landtag nationalrat ständerat abgeordnetenhaus bundesregierung landesregierung bundespolizei landespolizei bundeskartellamt \
        bundesanwaltschaft generalstaatsanwaltschaft gewerkschaftsbund naturschutzbund automobilclub kanzleramt präsidialamt \
        bürgerschaft weltbank weltgesundheitsorganisation",
    tails: "\
        zeitung zeitungen rundschau nachrichten anzeiger kurier tagblatt tageblatt morgenpost abendblatt presse allgemeine allgemeinen post \
        bote blatt rundfunk fernsehen bahn bank werke kammer kirche partei volkspartei union kommission parlament gerichtshof \
        verband verbands verbandes verein vereins städtetag wetterdienst gesundheitskasse krankenkasse gesellschaft akademie orchester \
        philharmoniker bundesbahnen nationalbank landesmuseum",
    links: &["für", "der", "des", "für die", "für den", "für das", "zur", "zum", "gegen"],
    bodies: &[
        "Deutsche Bahn",
        "Deutschen Bahn",
        "Deutsche Bank",
        "Deutschen Bank",
        "Deutsche Post",
        "Deutschen Post",
        "Deutsche Telekom",
        "Deutschen Telekom",
        "Deutsche Börse",
        "Deutschen Börse",
        "Europäische Union",
        "Europäischen Union",
        "Europäische Kommission",
        "Europäischen Kommission",
        "Europäische Zentralbank",
        "Europäischen Zentralbank",
        "Europäisches Parlament",
        "Europäische Parlament",
        "Europäischen Parlament",
        "Europäischen Parlaments",
        "Europäische Gerichtshof",
        "Europäischen Gerichtshof",
        "Vereinten Nationen",
        "Vereinte Nationen",
        "Rote Kreuz",
        "Roten Kreuz",
        "Rotes Kreuz",
        "Deutsche Rote Kreuz",
        "Deutschen Roten Kreuz",
        "Deutsches Rotes Kreuz",
        "Ärzte ohne Grenzen",
        "Amnesty International",
        "IG Metall",
        "IG BAU",
        "Welternährungsprogramm",
        "Weltgesundheitsorganisation",
        "Weltklimarat",
        "Weltbank",
        "Human Rights Watch",
        "Greenpeace",
        "Reporter ohne Grenzen",
        "Internationale Währungsfonds",
        "Internationalen Währungsfonds",
        "Weiße Haus",
        "Weißen Haus",
        "Weißes Haus",
        "Kreml",
        "Charité",
        "Verdi",
        "Bitkom",
        "Caritas",
        "Diakonie",
        "Börsenverein",
        "Grünen",
        "Freie Wähler",
        "Freien Wähler",
        "Bundestag",
        "Bundesrat",
        "Bundeswehr",
        "Bundesbank",
        "Taliban",
        "Hisbollah",
        "Hamas",
        "Deutschlandfunk",
        "Tagesschau",
        "Bild-Zeitung",
        "Süddeutsche Zeitung",
        "Süddeutschen Zeitung",
        "Frankfurter Allgemeine Zeitung",
        "Frankfurter Allgemeinen Zeitung",
        "Bayerische Rundfunk",
        "Bayerischen Rundfunk",
        "Bayern München",
        "Volkswagen",
        "Siemens",
        "Lufthansa",
        "Telekom",
        "Commerzbank",
        "Rheinmetall",
        "Porsche",
        "Mercedes-Benz",
        "Thyssenkrupp",
        "Evonik",
        "Infineon",
        "Vonovia",
        "Edeka",
        "Rewe",
        "Aldi",
        "Lidl",
    ],
    locatives: "in nach bei aus im",
    governors: "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin",
    places: "stadt gemeinde hansestadt landeshauptstadt kreisstadt ort dorf landkreis kreis provinz region",
    of: "von",
    events: "cup pokal festival festspiele spiele marathon rallye grand-prix",
    prizes: "preis medaille orden",
    occasions: "\
        Erster Weltkrieg, Ersten Weltkrieg, Ersten Weltkriegs, Erste Weltkrieg, Zweiter Weltkrieg, Zweiten Weltkrieg, Zweiten \
        Weltkriegs, Zweite Weltkrieg, Olympische Spiele, Olympischen Spiele, Olympischen Spielen, Olympische Winterspiele, \
        Olympischen Winterspielen, Paralympics, Champions League, Europa League, Conference League, Tour de France, Giro d’Italia, \
        Berlinale, Oktoberfest, Wiesn, Documenta, documenta, Bayreuther Festspiele, Bayreuther Festspielen, Salzburger \
        Festspiele, Salzburger Festspielen, Frankfurter Buchmesse, Leipziger Buchmesse, Brexit, Holocaust, Wimbledon, \
        Vierschanzentournee, Kieler Woche, Ironman, Super Bowl",
    law_endings: "gesetz gesetzes verordnung",
    no_laws: "bundesgesetz landesgesetz naturgesetz strafgesetz rahmengesetz ausführungsgesetz bundesverordnung rechtsverordnung reformgesetz",
    known_laws: "Grundgesetz, Grundgesetzes, Strafgesetzbuch, Strafgesetzbuchs, Bürgerliches Gesetzbuch, Pariser Abkommen, Pariser Klimaabkommen, Istanbul-Konvention, Genfer Konvention",
    roads: "a b",
    works: "\
        film roman buch album lied song stück oper serie reihe podcast sendung show talkshow format dokumentation doku komödie \
        drama tragödie musical single hit ballade novelle erzählung erzählband gedicht gedichtband krimi thriller bestseller sachbuch \
        essay theaterstück inszenierung ausstellung gemälde zyklus sinfonie kantate betitelt titel bilderbuch hörspiel",
    vessels: "schiff boot jolle yacht jacht segelyacht frachter fähre tanker kreuzfahrtschiff rettungsschiff satellit sonde rakete app drohne segelschiff dampfer kutter",
    nouns_join: true,
    kinds: "start-up startup kette konzern brauerei reederei werft spedition",
    place_endings: "\
        burg berg dorf heim hausen stadt feld bach brück brücken furt furth ingen kirchen hafen münde rode leben stedt büttel itz \
        walde hagen horst weiler hofen haven ach au",
    adjectives: "er sche schen scher sches neue neuen allgemeine allgemeinen deutsche deutschen deutscher deutsches",
    genitives: &["s", "es"],
    building_heads: "\
        flughafen bahnhof hauptbahnhof stadion schloss schloß burg festung kloster hotel gasthof gasthaus brücke kaserne halle \
        arena haus turm platz straße strasse allee gefängnis tunnel tor",
    building_endings: "straße strasse gasse allee stadion kaserne kirchplatz chaussee",
    no_buildings: "\
        hauptstraße hauptstrasse landstraße landstrasse bundesstraße seitenstraße seitenstrasse nebenstraße wasserstraße \
        einbahnstraße durchgangsstraße kreisstraße dorfstraße schnellstraße seidenstraße zufahrtsstraße umgehungsstraße \
        fußballstadion sackgasse seitengasse nebengasse rettungsgasse hintergasse bundeswehrkaserne geschäftsstraße einkaufsstraße \
        wohnstraße spielstraße autostraße milchstraße staatsstraße landesstraße ausfallstraße",
    land_heads: "val",
    land_kinds: "insel stadtteil ortsteil stadtbezirk fluss berg ortschaft weiler halbinsel",
    before_tongues: "auf in",
    openers: "\
        sie ihr ihnen ihre es er wir ich du nun dann dort hier da so auch nur noch schon doch aber denn weil wenn als ob wie was \
        wer wo warum wann darin darum daran damit danach davor dazu dabei dafür dagegen davon deshalb deswegen trotzdem zudem \
        außerdem jedoch inzwischen mittlerweile heute gestern morgen alle alles nichts niemand jemand viele einige mehrere andere \
        zwei drei vier jeder jede jedes ja nein nicht nie wohl vielleicht laut seit nach vor bei mit ohne für gegen über unter \
        zwischen während trotz wegen statt bis frau herr hand liebe lieber",
    lands: "\
        Europa, Asien, Afrika, Amerika, Ozeanien, Antarktis, Arktis, Lateinamerika, Südamerika, Nordamerika, Mittelamerika, \
        Zentralamerika, Nordafrika, Westafrika, Ostafrika, Südostasien, Zentralasien, Ostasien, Südasien, Osteuropa, Westeuropa, \
        Mitteleuropa, Südeuropa, Nordeuropa, Nahen Osten, Nahe Osten, Naher Osten, Mittleren Osten, Fernen Osten, Horn von \
        Afrika, Sahelzone, Sahel, Sahara, Maghreb, Balkan, Kaukasus, Skandinavien, Baltikum, Karibik, Amazonas, Nordsee, Ostsee, \
        Mittelmeer, Atlantik, Pazifik, Ärmelkanal, Adria, Ägäis, Schwarzes Meer, Schwarzen Meer, Schwarze Meer, Rotes Meer, \
        Roten Meer, Rote Meer, Totes Meer, Persischen Golf, Persischer Golf, Bodensee, Zürichsee, Genfersee, Genfer See, \
        Vierwaldstättersee, Chiemsee, Starnberger See, Neusiedler See, Wörthersee, Tegernsee, Müggelsee, Wannsee, Alpen, \
        Voralpen, Pyrenäen, Anden, Karpaten, Ural, Himalaya, Schwarzwald, Schwarzwalds, Odenwald, Spessart, Taunus, Hunsrück, \
        Eifel, Harz, Sauerland, Bergisches Land, Bergischen Land, Rhön, Thüringer Wald, Bayerischer Wald, Bayerischen Wald, \
        Erzgebirge, Elbsandsteingebirge, Sächsische Schweiz, Sächsischen Schweiz, Schwäbische Alb, Schwäbischen Alb, Lüneburger \
        Heide, Teutoburger Wald, Allgäu, Zugspitze, Watzmann, Großglockner, Matterhorn, Eiger, Mont Blanc, Mount Everest, \
        Gotthard, Brenner, Rhein, Elbe, Donau, Weser, Neckar, Mosel, Spree, Isar, Inn, Havel, Aare, Rhone, Themse, Nil, Ganges, \
        Wolga, Dnipro, Tiber, Ruhrgebiet, Ruhrgebiets, Rheinland, Münsterland, Emsland, Ostfriesland, Vogtland, Lausitz, \
        Uckermark, Spreewald, Oberpfalz, Oberfranken, Mittelfranken, Unterfranken, Kurpfalz, Waldviertel, Weinviertel, \
        Salzkammergut, Tauern, Engadin, Emmental, Mittelland, Rügen, Usedom, Sylt, Norderney, Borkum, Fehmarn, Helgoland, Amrum, \
        Juist, Mallorca, Teneriffa, Kreta, Kreuzberg, Neukölln, Prenzlauer Berg, Charlottenburg, Friedrichshain, Schwabing, St. \
        Pauli, Altona, Silicon Valley, Mars, Jupiter, Saturn, Venus, Uranus, Neptun, Milchstraße",
    peoples: &[
        (
            "er e en es em",
            "\
            deutsch französisch englisch britisch italienisch spanisch portugiesisch niederländisch holländisch belgisch dänisch \
            schwedisch norwegisch finnisch isländisch irisch schottisch walisisch polnisch tschechisch slowakisch ungarisch \
            rumänisch bulgarisch serbisch kroatisch slowenisch bosnisch kosovarisch albanisch mazedonisch nordmazedonisch \
            montenegrinisch griechisch türkisch zyprisch maltesisch österreichisch schweizerisch liechtensteinisch luxemburgisch \
            russisch ukrainisch belarussisch belarusisch weißrussisch moldauisch moldawisch litauisch lettisch estnisch georgisch \
            armenisch aserbaidschanisch kasachisch usbekisch tschetschenisch chinesisch japanisch koreanisch südkoreanisch \
            nordkoreanisch taiwanisch vietnamesisch thailändisch indonesisch philippinisch malaysisch indisch pakistanisch \
            afghanisch iranisch irakisch persisch syrisch libanesisch israelisch palästinensisch jordanisch saudisch \
            saudi-arabisch arabisch katarisch jemenitisch kurdisch ägyptisch libysch tunesisch algerisch marokkanisch sudanesisch \
            äthiopisch eritreisch somalisch kenianisch ugandisch ruandisch kongolesisch nigerianisch ghanaisch senegalesisch \
            malisch ivorisch kamerunisch südafrikanisch angolanisch amerikanisch us-amerikanisch kanadisch mexikanisch kubanisch \
            brasilianisch argentinisch chilenisch peruanisch kolumbianisch venezolanisch bolivianisch ecuadorianisch australisch \
            neuseeländisch europäisch asiatisch afrikanisch lateinamerikanisch südamerikanisch osteuropäisch skandinavisch \
            baltisch bayerisch bayrisch sächsisch niedersächsisch hessisch badisch schwäbisch fränkisch rheinisch westfälisch \
            thüringisch brandenburgisch preußisch friesisch katalanisch baskisch flämisch bretonisch korsisch sizilianisch \
            tirolerisch jüdisch muslimisch islamisch islamistisch christlich katholisch evangelisch protestantisch orthodox \
            buddhistisch hinduistisch sunnitisch schiitisch alevitisch jesidisch kommunistisch sozialistisch sozialdemokratisch \
            christdemokratisch freidemokratisch faschistisch nationalsozialistisch neonazistisch sowjetisch tibetisch uigurisch \
            mongolisch nepalesisch slawisch",
        ),
        (
            "- n s in innen",
            "\
            italiener spanier niederländer holländer belgier norweger isländer schotte waliser ungar rumäne österreicher \
            liechtensteiner luxemburger ukrainer belarusse moldauer litauer georgier armenier aserbaidschaner japaner koreaner \
            südkoreaner nordkoreaner taiwaner thailänder indonesier inder pakistaner iraner iraker syrer palästinenser jordanier \
            araber ägypter libyer tunesier algerier marokkaner äthiopier eritreer somalier kenianer ghanaer ugander nigerianer \
            kameruner südafrikaner angolaner amerikaner us-amerikaner kanadier mexikaner kubaner brasilianer argentinier peruaner \
            kolumbianer venezolaner bolivianer australier neuseeländer europäer afrikaner osteuropäer niedersachse thüringer \
            brandenburger mecklenburger rheinländer westfale hesse bremer tiroler südtiroler steirer kärntner vorarlberger \
            salzburger schweizer sizilianer katalane engländer christdemokrat sozialdemokrat freidemokrat protestant israeli \
            briten",
        ),
        (
            "e en in innen",
            "\
            franzos brit dän schwed finn pol tschech slowak rumän bulgar serb kroat slowen bosni griech türk russ lett est chines \
            vietnames afghan libanes senegales kongoles chilen kurd jesid alevit muslim katholik jud sunnit schiit kosovar alban \
            sachs bay schwab frank fries preuß katalan bask kosak tatar tschetschen mongol roma",
        ),
        (
            "- en in innen",
            "\
            muslim katholik christ kommunist sozialist faschist islamist buddhist hindu alevit sozialdemokrat christdemokrat \
            liberal israeli protestant separatist",
        ),
        (
            "- n",
            "\
            juden christen muslime katholiken protestanten türken franzosen französin französinnen jüdin briten britin russen \
            deutsche iren ire sinti neonazi neonazis",
        ),
        (
            "-",
            "\
            berliner hamburger münchner münchener kölner frankfurter stuttgarter düsseldorfer leipziger dresdner dresdener \
            hannoveraner nürnberger dortmunder essener bremer bonner mainzer kieler rostocker potsdamer magdeburger erfurter \
            karlsruher mannheimer freiburger augsburger regensburger würzburger heidelberger göttinger münsteraner kasseler \
            braunschweiger wiener grazer linzer innsbrucker salzburger klagenfurter zürcher berner basler genfer luzerner \
            st.-galler bündner tessiner walliser waadtländer aargauer thurgauer appenzeller pariser londoner moskauer brüsseler \
            warschauer prager budapester römer mailänder athener madrider washingtoner pekinger kiewer new-yorker straßburger \
            saarländer pfälzer ostdeutsche ostdeutschen westdeutschen ostdeutscher",
        ),
    ],
    ages: "jahre jahren",
    articles: "der die das den dem des ein eine einer einem einen zum zur im am beim vom ins ans",
    demonyms: "\
        AF afghan, AL alban, DZ algeri, AR argentin, AM armeni, AU austral, AT österreich, AZ aserbaidschan, BE belgi, BY \
        belaruss weißruss, BA bosni, BR brasil, BG bulgar, CA kanad, CL chilen, CN chines, CO kolumbian, CU kuban, CZ tschech, \
        DK dän, EG ägypt, EE estn estland esten, FI finn, FR französ franzos, GE georgi, DE deutsch, GH ghana, GR griech, HT \
        haitian, HU ungar, IN inder indisch, ID indones, IE irisch iren irin, IQ irak, IR iran, IL israel, IS isländ, IT \
        italien, JM jamaik, JP japan, JO jordan, KE kenian, KR südkorean, KP nordkorean, XK kosovar, HR kroat, KW kuwait, LV \
        lett, LB libanes, LY liby, LT litau, LU luxemburg, MA marokk, MD moldau, ME montenegrin, MX mexikan, NP nepal, NL \
        niederländ holländ, NZ neuseeländ, NG nigerian, MK nordmazedon, NO norweg, PK pakistan, PS palästinens, PY paraguay, \
        PE peruan, PH philippin, PL poln pole polin, PT portugies, QA katar, RO rumän, RU russ, SA saudi, SE schwed, CH \
        schweiz, SN senegal, RS serb, SK slowak, SI slowen, SO somal, ES spani, SD sudan, SS südsudan, ZA südafrikan, SY syr, \
        TW taiwan, TH thai, TN tunes, TR türk, UG ugand, UA ukrain, US amerikan us-amerikan, UY uruguay, VE venezol, VN \
        vietnam, YE jemenit, CY zypr zypriot, ET äthiop, GB brit, GB-ENG engl, GB-SCT schott, GB-WLS walis, GB-NIR nordirisch \
        nordiren nordirin, CD|CG kongoles",
    ..Names::COMMON
};
