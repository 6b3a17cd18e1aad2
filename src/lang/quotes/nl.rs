//! Dutch speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        zegt zei zeiden zeggen gezegd verklaart verklaarde verklaarden schrijft schreef schreven antwoordt antwoordde vertelt \
        vertelde vertelden voegt voegde vraagt vroeg vroegen meldt meldde meldden laat liet stelt stelde stelden legt legde \
        reageert reageerde besluit twittert twitterde aldus concludeert vervolgt vervolgde vragen vertellen schrijven melden \
        stellen verklaren antwoordden reageerden voegden twitteren bevestigt mailde mailt lieten klinkt klonk luidt luidde \
        geschreven verteld gemeld verklaard meegedeeld",
    judge: "\
        waarschuwt waarschuwde benadrukt benadrukte erkent erkende beweert beweerde noemt bekritiseert klaagt klaagde belooft \
        beloofde grapt grapte roept riep eist eiste vindt vond denkt dacht hoopt hoopte vreest vreesde bevestigt bevestigde \
        ontkent ontkende verwijt verzekert verzekerde meent meende oordeelt oordeelde lacht zucht fluistert schreeuwt sneert \
        concludeerde verdedigt betreurt looft prijst antwoordde argumenteert argumenteerde bagatelliseert bagatelliseerde \
        bekritiseerde bepleit bepleitte berust berustte besluit besluitte briest brieste constateert constateerde corrigeert \
        corrigeerde declameert declameerde filosofeert filosofeerde fluisterde foetert foeterde fulmineert fulmineerde \
        glimlacht glimlachte grijnst grijnsde grinnikt grinnikte gromt gromde herhaalt herhaalde hoont hoonde informeert \
        informeerde jammert jammerde jubelt jubelde lachte mompelt mompelde moppert mopperde mijmert mijmerde onderstreept \
        onderstreepte pareert pareerde peinst peinsde preciseert preciseerde protesteert protesteerde reageert reageerde \
        relativeert relativeerde resumeert resumeerde schampert schamperde schatert schaterde schetst schetste smeekt smeekte \
        snauwt snauwde sneerde snikt snikte sombert somberde spot spotte stamelt stamelde stottert stotterde suggereert \
        suggereerde tiert tierde twijfelt twijfelde twittert twitterde verduidelijkt verduidelijkte verklaart verklaarde \
        vermaant vermaande vermeldt vermeldde vermoedt vermoedde vertrouwt vertrouwde verzucht verzuchtte wenst wenstte \
        zuchtte nuanceert nuanceerde mailt mailde appt appte postte tweette bekent bekende bestempelt bestempelde bespot \
        bespotte betoogt betoogde betreurde bezweert bezweerde concludeert dempt dempte dreigt dreigde hamerde hekelt hekelde \
        licht lichtte meldt meldde merkt merkte onthult onthulde oppert opperde pleit pleitte recapituleert recapituleerde \
        rapporteert rapporteerde schimpt schimpte stelt stelde troost troostte verdedigde voorspelt voorspelde wuifde vervolgt \
        vervolgde vult vulde voegt voegde kondigt kondigde ontkennen zei zegt zeggen vroeg vragen riepen roepen spreken sprak \
        spraken gaf geeft gaven geven ziet zag zagen weet wist wees wijst wezen bleef houdt hield beschreef schreef schreven \
        schrijven las leest denken vonden vinden meenden menen vreesden hopen hoopten noemen noemde prees prezen verweet \
        verwijten verweten beloven betwistte betwist weersprak weerspreekt bezwoer herinnert herinnerde verheugt besloot \
        klinkt klonk luidt luidde eisen eisten schreeuwde gilde gilt brulde brult huilde juicht juichte bevestigen waarschuwen \
        waarschuwden laten lieten verklaren vertellen vertelden benadrukken beweren erkennen klagen vrezen pleiten betogen \
        melden verwachten bekritiseren verdedigen betreuren prijzen loven concluderen",
    label: "\
        noemt noemde noemden beschrijft beschreef omschrijft omschreef bestempelt bestempelde spreekt sprak vergelijkt \
        vergeleek typeert genoemd noemen beschrijven beschouwt beschouwde kwalificeert kwalificeerde kenschetste \
        karakteriseerde doopte omgedoopt vergelijken betitelde betitelt afgeschilderd bestempeld spraken spreken",
    tell: "vertelt vertelde vroeg waarschuwde verzekerde beloofde antwoordde verzekert bezwoer smeekte vertellen",
    participles: "zeggend",
    bases: "zeggen verklaren noemen spreken schrijven reageren",
    nouns: "\
        woorden verklaring interview gesprek toespraak brief bericht tweet post reactie vraag antwoord persconferentie \
        uitspraak uitspraken column mededeling podcast video mail e-mail preek waarschuwing conclusie memoires autobiografie \
        oproep lezing bekentenis getuigenis betoog pleidooi kamerbrief persbericht facebookbericht",
    documents: "\
        rapport verklaring brief document studie tekst artikel vonnis uitspraak nota onderzoek wet bord spandoek bericht \
        klacht aangifte petitie manifest pamflet column opiniestuk wetsvoorstel advies besluit verdrag akkoord proces-verbaal \
        folder notitie memo",
    sources: "volgens aldus",
    agents: "door van",
    hearers: "tegen aan tegenover",
    prepositions: "\
        in op van met voor uit naar bij over onder tussen tegen zonder om sinds tot tijdens na via aan door langs per wegens \
        volgens vanaf vanuit achter naast boven binnen buiten rond richting dankzij ondanks namens inclusief behalve ten ter \
        der des",
    relatives: "die wie wiens waarvan wat waar wier welke",
    subordinators: "\
        dat omdat als of toen nadat voordat hoewel terwijl zodat nu indien tenzij zodra zolang doordat opdat waarom waar hoe \
        wat wie wanneer",
    contents: "dat of",
    conjunctions: "en maar of want noch dus doch alsmede",
    auxiliaries: "\
        is was zijn waren heeft had hebben hadden wordt werd worden werden zal zou zullen zouden kan kon moet moest wil wilde \
        geweest ben bent heb hebt mag mogen mocht mochten moeten moesten willen wilden hoeft hoeven blijft bleef blijken bleek \
        ware",
    passives: "wordt werd worden werden geworden",
    negations: "niet nooit geen weigerde zonder niets niemand noch",
    definite: "de het dit deze die dat diens",
    indefinite: "\
        een enkele meerdere veel sommige andere twee drie vier beide alle iemand niemand menige enige verscheidene vijf zes \
        zeven acht negen tien elke elk ieder iedere ene",
    articles: "",
    alone: "",
    numbered: "",
    related: "",
    local: "",
    possessors: "",
    naming: "genaamd",
    past: None,
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
        ("men", Pronoun::They),
        ("ons", Pronoun::We),
        ("jij", Pronoun::You),
    ],
    demonstratives: &[("die", Pronoun::Any), ("deze", Pronoun::Any), ("dat", Pronoun::It), ("dit", Pronoun::It)],
    men: "\
        man vader broer zoon echtgenoot woordvoerder voorzitter koning prins oom neef opa grootvader kleinzoon jongen \
        weduwnaar hertog graaf monnik dominee pastoor partner vriend jongeman kroonprins heer",
    women: "\
        vrouw moeder zus dochter echtgenote woordvoerster voorzitster koningin prinses burgemeesteres schrijfster actrice \
        zangeres directrice lerares tante nicht oma grootmoeder kleindochter meisje weduwe hertogin gravin non vriendin \
        kroonprinses dame onderzoekster advocate bestuurster presidente regisseuse presentatrice journaliste \
        redactrice verpleegster vroedvrouw politica ondernemster boerin zwemster schaatsster wielrenster atlete \
        hardloopster keepster aanvoerster trainster danseres schilderes dichteres medewerkster bewoonster inwoonster studente \
        leerlinge kandidate secretaresse stewardess",
    people: "\
        minister premier burgemeester wethouder president staatssecretaris directeur baas leider oprichter rechter advocaat \
        officier trainer speler speelster leraar arts onderzoeker hoogleraar deskundige auteur schrijver journalist buurman \
        buurvrouw getuige collega kamerlid senator ambassadeur agent commissaris bisschop paus acteur zanger muzikant boer \
        ondernemer kapitein spits doelman verdediger bewoner klant patiënt slachtoffer verdachte econoom analist hoofd \
        secretaris kandidaat student leerling eigenaar wetenschapper historicus minister-president vicepremier \
        fractievoorzitter fractieleider partijleider lijsttrekker eurocommissaris gouverneur schepen raadslid gedeputeerde \
        secretaris-generaal topman topvrouw bestuursvoorzitter bestuurder ceo financieel hoofdredacteur redacteur verslaggever \
        correspondent columnist presentator presentatrice fotograaf fotografe kunstenaar kunstenares schilder dichter \
        regisseur cabaretier componist dirigent danser uitgever jurist raadsman raadsvrouw strafrechtadvocaat notaris chirurg \
        huisarts specialist viroloog epidemioloog psycholoog psychiater verpleegkundige verloskundige kapper verpleger bioloog geoloog weerman \
        weervrouw meteoroloog klimatoloog ingenieur architect natuurkundige scheikundige politicoloog socioloog filosoof \
        theoloog antropoloog docent onderwijzer schoolhoofd rector decaan hoofdeconoom beleggingsstrateeg adviseur consultant \
        winkelier horecabaas kok chef-kok bakker slager visser schipper tuinder veehouder akkerbouwer chauffeur buschauffeur \
        machinist piloot purser koerier bezorger fietskoerier vakbondsman vakbondsbestuurder vakbondsleider campagneleider \
        projectleider teamleider activist demonstrant vrijwilliger vluchteling asielzoeker statushouder overlevende \
        nabestaande ooggetuige omstander passant toerist reiziger automobilist fietser huurder huiseigenaar buurtbewoner \
        inwoner gepensioneerde werkloze aangeklaagde dader beklaagde keeper middenvelder aanvaller bondscoach coach aanvoerder \
        scheidsrechter kampioen wielrenner schaatser zwemmer atleet hardloper diplomaat onderhandelaar gezant militair \
        generaal kolonel sergeant commandant veteraan aartsbisschop kardinaal pastoor predikant imam rabbijn bron ambtenaar \
        topambtenaar waarnemer insider uitvinder ontdekker onderzoeksleider analiste voorganger voorgangster opvolger \
        opvolgster compagnon zakenpartner kameraad ober serveerster verkoper verkoopster kapster conducteur portier conciërge \
        bejaarde grijsaard tiener puber zwager schoonzus schoonvader schoonmoeder schoonzoon schoondochter peetvader gast \
        bezoeker bezoekster toeschouwer luisteraar lezer lezeres gebruiker koper deelnemer deelneemster moderator organisator \
        initiatiefnemer bedenker bedenkster oprichtster overledene dief overvaller gijzelnemer terrorist gijzelaar detective \
        inspecteur rechercheur vice-minister plaatsvervanger medewerker werknemer werkneemster assistent assistente stagiair \
        stagiaire juf meester bibliothecaris archivaris restaurateur archeologe dierenarts apotheker tandarts tuinman \
        loodgieter elektricien metselaar timmerman monteur smid kleermaker naaister schoenmaker horlogemaker juwelier imker \
        ploegbaas arbeider arbeidster staker rivaal rivale tegenstander tegenstandster winnaar winnares verliezer finalist \
        finaliste voetballer voetbalster tennisser tennisster bokser clown komiek tekenaar illustrator rapper gitarist pianist \
        pianiste violist violiste componiste sopraan tenor choreograaf modeontwerper influencer commentator afgezant \
        bewindsman bewindsvrouw bewindspersoon landvoogd parlementslid gemeentesecretaris schooldirecteur echtpaar sportarts \
        bediende uitbater uitbaatster zaakvoerder zaakvoerster korpschef hoofdofficier",
    groups: "\
        agenten politie rechercheurs autoriteiten bewoners buren ouders leerlingen studenten leraren artsen onderzoekers \
        deskundigen critici tegenstanders activisten demonstranten vakbonden medewerkers politici ministers soldaten getuigen \
        nabestaanden mensen burgers wetenschappers boeren bronnen diplomaten brandweerlieden hulpverleners vrijwilligers \
        organisatoren bestuurders ondernemers winkeliers vissers tuinders veehouders chauffeurs reizigers passagiers toeristen \
        huurders gepensioneerden overlevenden vluchtelingen asielzoekers gedetineerden supporters fans spelers economen \
        analisten juristen rechters historici klimatologen organisaties burgemeesters gouverneurs ambassadeurs militairen \
        rebellen vrouwen mannen kinderen jongeren families collega’s vrienden leden waarnemers deelnemers omwonenden \
        omstanders kamerleden raadsleden ambtenaren inwoners ingewijden betrokkenen publiek media staatsmedia",
    bodies: "\
        ministerie regering kabinet bureau bedrijf concern bank vereniging bond partij raad commissie rechtbank universiteit \
        school ziekenhuis stichting instituut organisatie kamer parlement gemeente provincie politie leger krant omroep \
        vakbond oppositie openbaar gemeenteraad college coalitie fractie directie redactie tijdschrift weekblad uitgeverij \
        fabrikant bouwbedrijf aanbieder maatschappij luchtvaartmaatschappij dochterbedrijf multinational fabriek verzekeraar \
        fonds autoriteit toezichthouder hof gerechtshof jury comité collectief federatie competitie kerk bisdom vaticaan \
        ambassade consulaat marine gevangenis kliniek laboratorium observatorium centrum museum theater opera festival kremlin \
        huis brandweer ggd waterschap koepel brancheorganisatie woningcorporatie club elftal team zender rijksoverheid \
        overheid rederij drukkerij brouwerij bakkerij supermarktketen keten winkelketen energiebedrijf softwarebedrijf \
        reisorganisatie zorginstelling bouwer webwinkel",
    role_endings: "\
        oloog kundige voerder leider voorzitter minister directeur oog loge woordvoerder baas chef coach trainer speler \
        speelster ster iste ist ier houder houdster bestuurder bestuurster rechter redacteur adviseur analist econoom expert \
        onderzoeker medewerker medewerkster commissaris",
    things: "\
        rivier papier plezier kwartier dossier vizier leverancier register klooster venster rooster monster ernstig juist \
        beslist onjuist eerst laatst lijst kunst kist dienst winst herfst fles feest last mist hamster",
    ends: "\
        zich elkaar ook al nog wel dan toen nu hier daar er gisteren vandaag morgen altijd vaak zo even echter inmiddels \
        volgens blijkt heet heette heten kwam komt komen kwamen ging gaat gaan gingen deed doet doen deden kreeg krijgt \
        krijgen kregen nam neemt nemen namen stond staat staan stonden zat zitten zaten lag ligt liggen lagen liep loopt lopen \
        hing begon begint beginnen begonnen gaf geeft geven gaven bracht brengt brengen brachten hield houdt houden hielden \
        liet laat laten lieten viel valt vallen vielen reed rijdt rijden reden verloor verliest won wint winnen kocht koopt \
        verkocht verkoopt woont woonde werkt werkte speelt speelde leek lijkt lijken weet wist weten kent kende kennen ziet \
        zag zien hoort hoorde volgt volgde volgen duurt duurde opent opende sluit sloot leidt leidde telt telde bestaat \
        bestond ontstond verscheen verschijnt verdween verdwijnt overleed stierf sterft bevat hangt draagt droeg trok trekt \
        keek kijkt lachte knikte zuchtte glimlachte wacht wachtte zoekt zocht vindt vonden betaalt betaalde kostte verdient \
        verdiende past paste geldt gold biedt bood gebeurt gebeurde hoeft leeft leefde slaapt sliep eet at rijst steeg stijgt \
        daalde daalt eist eiste wijst wees toont toonde haalt haalde stuurt stuurde zet zette legt legde stelt stelde maakt \
        maakte maken maakten gebruikt gebruikte luidt luidde klinkt klonk staarde hoorden zagen",
    verb_endings: "",
    impersonal: "klinkt klonk luidt luidde heet heette",
    objects: "hem haar hen ons mij me jou je",
    adjectives: "",
    masculine: "",
    feminine: "",
    endings_of_men: "",
    endings_of_women: "kster rster dster lster nster pster trice euse esse",
    either: "",
    short_roles: &[],
    alike: &[
        "leider chef baas directeur directrice bestuurder bestuursvoorzitter voorzitter oprichter oprichtster eigenaar \
         eigenares ondernemer onderneemster topman topvrouw ceo manager uitbater zaakvoerder president",
        "kamerlid senator politicus politica parlementariër volksvertegenwoordiger afgevaardigde fractievoorzitter \
         fractieleider raadslid parlementslid",
        "wethouder schepen burgemeester raadslid politicus gedeputeerde",
        "president premier minister kanselier gouverneur burgemeester politicus bewindsman bewindsvrouw staatssecretaris \
         regeringsleider",
        "zanger zangeres muzikant musicus ster rapper artiest pianist pianiste gitarist componist violist",
        "speler speelster spits aanvaller verdediger middenvelder doelman keeper aanvoerder aanvoerster voetballer voetbalster \
         ster kampioen kampioene atleet atlete zwemmer zwemster wielrenner renner schaatser",
        "agent agente politieman politievrouw rechercheur inspecteur commissaris officier brigadier",
        "advocaat advocate raadsman raadsvrouw jurist officier strafpleiter aanklager",
        "arts dokter chirurg huisarts psychiater psycholoog specialist medicus",
        "wetenschapper onderzoeker onderzoekster hoogleraar professor deskundige expert historicus econoom bioloog \
         natuurkundige geoloog ingenieur auteur socioloog geleerde archeoloog",
        "auteur schrijver schrijfster romancier dichter dichteres journalist columnist criticus",
        "acteur actrice komiek cabaretier presentator presentatrice ster regisseur regisseuse",
        "priester pastoor bisschop aartsbisschop kardinaal dominee paus pater geestelijke predikant",
        "trainer trainster coach bondscoach oefenmeester",
        "woordvoerder woordvoerster",
        "soldaat generaal kolonel commandant officier kapitein militair admiraal luitenant majoor",
        "verdachte beklaagde aangeklaagde getuige gedetineerde dader veroordeelde",
        "rechter rechters voorzitter magistraat",
        "ambassadeur diplomaat gezant afgevaardigde onderhandelaar",
        "jongen kind jongere scholier leerling student tiener puber",
        "meisje kind jongere scholiere leerlinge studente tiener puber",
        "leraar lerares docent docente onderwijzer juf meester schoolhoofd rector",
        "boer boerin veehouder tuinder akkerbouwer melkveehouder landbouwer",
        "chauffeur bestuurder piloot automobilist machinist",
        "kok chef-kok bakker restauranthouder kastelein",
        "bewoner bewoonster buurman buurvrouw buurtbewoner omwonende inwoner huurder huiseigenaar",
        "gepensioneerde bejaarde oma opa grootmoeder weduwe oude hoogbejaarde",
        "bedrijf onderneming firma fabrikant concern groep maatschappij aanbieder merk leverancier reus bank verzekeraar keten",
        "bureau dienst ministerie departement toezichthouder autoriteit commissie instantie inspectie overheid",
        "club ploeg team elftal",
        "school universiteit instituut hogeschool college academie",
        "vakbond bond vereniging federatie raad organisatie stichting koepel",
        "krant dagblad blad weekblad tijdschrift zender omroep site",
        "rechtbank hof gerechtshof kamer jury",
        "brief mail e-mail bericht nota tekst schrijven",
        "rapport studie stuk document onderzoek advies",
    ],
    titles_of_men: "meneer dhr.",
    titles_of_women: "mevrouw mevr.",
    outlets: "\
        krant dagblad weekblad tijdschrift magazine blad omroep zender persbureau nieuwssite website courant nieuws \
        radio televisie tv journaal",
    mastheads: "",
    stations: "radio omroep",
    told: "vertelt vertelde vertellen verzekerde verzekert antwoordde waarschuwde",
    venues: "tegen aan tegenover met in bij op",
    relays: "meldt meldde bericht berichtte citeert citeerde ingezien gepubliceerd geïnterviewd",
    rubrics: "\
        interview exclusief video live liveblog opinie analyse commentaar column podcast recensie portret reportage \
        foto’s",
    askers: "vraag v",
    answerers: "antwoord a",
    announcers: "\
        zogenaamde zogeheten genaamd bijgenaamd bekend titel film boek roman lied album serie programma woord woorden term \
        uitdrukking motto heet gedoopt omgedoopt betiteld getiteld bijnaam naam documentaire korte speelfilm komedie thriller \
        musical single nummer tentoonstelling expositie voorstelling toneelstuk begrip concept hashtag krant weekblad \
        tijdschrift plan project campagne operatie zogenoemde zogenaamd podcast show tv-programma spel game",
    reportive: "zou zouden",
    views: "voor",
    elisions: "",
    link: None,
    plural_verbs: Some("n"),
    incises: true,
    trained: false,
    dash_opens: false,
};
