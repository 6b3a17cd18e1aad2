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
    conjunctions: "en maar of want noch dus doch alsmede",
    auxiliaries: "\
        is was zijn waren heeft had hebben hadden wordt werd worden werden zal zou zullen zouden kan kon moet moest wil wilde \
        geweest ben bent heb hebt mag mogen mocht mochten moeten moesten willen wilden hoeft hoeven blijft bleef blijken bleek \
        ware",
    negations: "niet nooit geen weigerde zonder niets niemand noch",
    definite: "de het dit deze die dat diens",
    indefinite: "\
        een enkele meerdere veel sommige andere twee drie vier beide alle iemand niemand menige enige verscheidene vijf zes \
        zeven acht negen tien elke elk ieder iedere ene",
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
        kroonprinses dame onderzoekster hoogleraar advocate bestuurster presidente regisseuse presentatrice journaliste \
        redactrice verpleegster vroedvrouw verloskundige politica ondernemster boerin zwemster schaatsster wielrenster atlete \
        hardloopster keepster aanvoerster trainster danseres schilderes dichteres medewerkster bewoonster inwoonster studente \
        leerlinge kandidate secretaresse stewardess kapper",
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
        huisarts specialist viroloog epidemioloog psycholoog psychiater verpleegkundige verpleger bioloog geoloog weerman \
        weervrouw meteoroloog klimatoloog ingenieur architect natuurkundige scheikundige politicoloog socioloog filosoof \
        theoloog antropoloog docent onderwijzer schoolhoofd rector decaan hoofdeconoom beleggingsstrateeg adviseur consultant \
        winkelier horecabaas kok chef-kok bakker slager visser schipper tuinder veehouder akkerbouwer chauffeur buschauffeur \
        machinist piloot purser koerier bezorger fietskoerier vakbondsman vakbondsbestuurder vakbondsleider campagneleider \
        projectleider teamleider activist demonstrant vrijwilliger vluchteling asielzoeker statushouder overlevende \
        nabestaande ooggetuige omstander passant toerist reiziger automobilist fietser huurder huiseigenaar buurtbewoner \
        inwoner gepensioneerde werkloze aangeklaagde dader beklaagde keeper middenvelder aanvaller bondscoach coach aanvoerder \
        scheidsrechter kampioen wielrenner schaatser zwemmer atleet hardloper diplomaat onderhandelaar gezant militair \
        generaal kolonel sergeant commandant veteraan aartsbisschop kardinaal pastoor predikant imam rabbijn bron ambtenaar \
        topambtenaar waarnemer insider uitvinder ontdekker onderzoeksleider analiste",
    groups: "\
        agenten politie rechercheurs autoriteiten bewoners buren ouders leerlingen studenten leraren artsen onderzoekers \
        deskundigen critici tegenstanders activisten demonstranten vakbonden medewerkers politici ministers soldaten getuigen \
        nabestaanden mensen burgers wetenschappers boeren bronnen diplomaten brandweerlieden hulpverleners vrijwilligers \
        organisatoren bestuurders ondernemers winkeliers vissers tuinders veehouders chauffeurs reizigers passagiers toeristen \
        huurders gepensioneerden overlevenden vluchtelingen asielzoekers gedetineerden supporters fans spelers economen \
        analisten juristen rechters historici klimatologen organisaties burgemeesters gouverneurs ambassadeurs militairen \
        rebellen vrouwen mannen kinderen jongeren families collega’s vrienden leden waarnemers deelnemers omwonenden \
        omstanders kamerleden raadsleden ambtenaren inwoners ingewijden betrokkenen",
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
    things: "",
    short_roles: &[],
    alike: &[],
    titles_of_men: "meneer dhr.",
    titles_of_women: "mevrouw mevr.",
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
