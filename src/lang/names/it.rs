//! Italian names.

use super::Names;

pub(in crate::lang) const NAMES: Names = Names {
    men: "andrea nicola simone gabriele daniele michele luca mattia elia emanuele rosario",
    women: "maria",
    possessives: &[],
    capitals: &[
        "PIL", "IVA", "IA", "SPID", "ISEE", "RSA", "ONG", "IRPEF", "IMU", "TAR", "TAV", "PM", "GIP", "GUP", "CT", "DNA", "TAC", "CIG",
        "PMI", "ZTL", "TSO", "PCR", "WC", "CO",
    ],
    particles: &[
        "de", "di", "da", "del", "della", "dello", "dei", "degli", "dal", "la", "lo", "van", "van der", "van den", "von", "el", "al",
        "bin", "ben", "dos",
    ],
    heads: "\
        accademia agenzia alleanza archivio arma associazione assemblea autorità azienda banca biblioteca camera cantieri cassa \
        casa centro club comitato commissione compagnia comune comunità confederazione conferenza consiglio consorzio cooperativa \
        coordinamento corriere corte croce curia dipartimento direzione ente esercito federazione ferrovie fondazione fondo forum \
        fronte galleria gazzetta giornale giunta gruppo guardia istituto lega marina ministero facoltà misericordia movimento \
        museo opera orchestra ordine organizzazione osservatorio ospedale parlamento partito policlinico polizia prefettura procura \
        protezione provincia questura radio regione rete scuola segreteria servizio sindacato società teatro tribunale ufficio unione \
        università vigili acciaierie officine cartiere",
    state: "camera consiglio corte giunta parlamento",
    small_heads: "ministero università",
    head_endings: "",
    links: &[
        "di",
        "del",
        "della",
        "dello",
        "dei",
        "degli",
        "delle",
        "dell",
        "d",
        "e",
        "ed",
        "per",
        "per il",
        "per la",
        "per i",
        "per lo",
        "per l",
        "sulla",
        "contro il",
        "contro la",
        "senza",
        "del fuoco",
    ],
    bodies: &[
        "Unione Europea",
        "Unione europea",
        "Commissione europea",
        "Commissione Europea",
        "Parlamento europeo",
        "Banca centrale europea",
        "Banca Mondiale",
        "Banca mondiale",
        "Nazioni Unite",
        "Croce Rossa",
        "Mezzaluna Rossa",
        "Vigili del fuoco",
        "Vigili del Fuoco",
        "Guardia di finanza",
        "Guardia di Finanza",
        "Guardia costiera",
        "Guardia Costiera",
        "Protezione civile",
        "Protezione Civile",
        "Polizia di Stato",
        "Polizia locale",
        "Arma dei carabinieri",
        "Corte di Cassazione",
        "Corte di cassazione",
        "Cassazione",
        "Corte costituzionale",
        "Corte dei conti",
        "Consiglio di Stato",
        "Consiglio dei ministri",
        "Consiglio di sicurezza",
        "Consulta",
        "Palazzo Chigi",
        "Quirinale",
        "Viminale",
        "Farnesina",
        "Montecitorio",
        "Palazzo Madama",
        "Vaticano",
        "Santa Sede",
        "Cremlino",
        "Casa Bianca",
        "Camera dei deputati",
        "Senato",
        "Fondo monetario internazionale",
        "Organizzazione mondiale della sanità",
        "Medici senza frontiere",
        "Amnesty International",
        "Legambiente",
        "Greenpeace",
        "Emergency",
        "Caritas",
        "Coldiretti",
        "Confindustria",
        "Confcommercio",
        "Bankitalia",
        "Banca d’Italia",
        "Lega",
        "Forza Italia",
        "Fratelli d’Italia",
        "Italia Viva",
        "Movimento 5 Stelle",
        "Partito democratico",
        "Partito Democratico",
        "Ansa",
        "Adnkronos",
        "Rai",
        "Mediaset",
        "Corriere della Sera",
        "La Stampa",
        "Il Sole 24 Ore",
        "Trenitalia",
        "Ferrovie dello Stato",
        "Alitalia",
        "Eni",
        "Enel",
        "Fiat",
        "Stellantis",
        "Ferrari",
        "Leonardo",
        "Unicredit",
        "Intesa Sanpaolo",
        "Istat",
        "Inps",
        "Hamas",
        "Hezbollah",
    ],
    locatives: "a in",
    governors: "sindaco sindaca governatore governatrice residente abitante",
    places: "città comune paese provincia regione frazione borgo",
    of: "di del della",
    rivers: &["del", "della", "dell", "dei", "nell"],
    events: "coppa festival giro campionato mostra biennale salone fiera torneo carnevale festa mondiali europei",
    prizes: "premio trofeo leone david",
    occasions: "\
        Prima guerra mondiale, Seconda guerra mondiale, prima guerra mondiale, seconda guerra mondiale, Grande Guerra, Guerra \
        fredda, Risorgimento, Rinascimento, Olimpiadi, Paralimpiadi, Giochi olimpici, Champions League, Europa League, \
        Conference League, Coppa Italia, Supercoppa, Mondiali, Europei, Giro d’Italia, Giro d'Italia, Tour de France, \
        Milano-Sanremo, Gran Premio d’Italia, Gran Premio d'Italia, Mille Miglia, Palio di Siena, Palio, Sei Nazioni, Festival \
        di Sanremo, Biennale di Venezia, Mostra del Cinema di Venezia, Salone del Libro, Salone del Mobile, Resistenza, \
        Shoah, Brexit, Wimbledon, Internazionali d’Italia, Internazionali d'Italia, Super Bowl, Expo",
    laws: "codice costituzione trattato decreto legge convenzione",
    known_laws: "Costituzione, Codice della strada, Codice civile, Codice penale, Jobs Act, Statuto dei lavoratori, Gdpr, Bossi-Fini, Accordo di Parigi",
    roads: "a ss sp e",
    works: "\
        film romanzo libro album disco brano canzone saggio serie fiction trasmissione programma podcast spettacolo commedia dramma \
        opera mostra documentario cortometraggio lungometraggio singolo racconto raccolta poesia quadro dipinto collezione \
        musical thriller giallo fumetto albo intitolato intitolata intitola titolo conduzione",
    vessels: "nave barca traghetto peschereccio motopeschereccio veliero yacht motonave portacontainer satellite sonda razzo app applicazione petroliera rimorchiatore",
    kinds: "startup start-up quotidiano settimanale emittente gruppo catena fondo sigla marchio",
    chiefs: "\
        direttore direttrice presidente amministratore delegato amministratrice fondatore fondatrice portavoce patron titolare segretario segretaria \
        dirigente ad ceo proprietario tecnico allenatore partner gestore",
    building_heads: "\
        stadio via viale piazza piazzale piazzetta vicolo lungomare aeroporto stazione ponte castello palazzo palazzetto torre \
        carcere hotel albergo parco autostrada galleria basilica duomo abbazia villa stabilimento auditorium arena palasport \
        ippodromo autodromo diga tangenziale porta caserma traforo rifugio",
    body_adjectives: "\
        nazionale nazionali centrale spaziale generale regionale provinciale comunale statale superiore penale civile militare \
        internazionale mondiale amministrativo costituzionale",
    land_heads: "lago monte val valle golfo stretto isole capo passo mar deserto baia laguna altopiano penisola colli arcipelago punta",
    land_kinds: "isola quartiere fiume torrente rione vulcano ghiacciaio massiccio sobborgo fiumicello",
    before_tongues: "in parla parlava parlano parlare",
    openers: "\
        ci si mi ti vi ne lo che chi cosa come dove quando perché poi così ora oggi ieri domani ecco anche solo forse intanto \
        tutto tutti tutte nessuno niente nulla sì no ma però eppure quindi infatti certo dopo prima ancora già sempre mai altri \
        altre altro due tre quattro ogni molti alcune alcuni qualcuno secondo sia né invece dunque basta grazie buongiorno più \
        meno troppo quanto quanti",
    lands: "\
        Europa, Asia, Africa, America, Oceania, Antartide, America Latina, America del Sud, America del Nord, Nord America, Sud \
        America, Nordamerica, Sudamerica, America centrale, Africa subsahariana, Medio Oriente, Vicino Oriente, Estremo Oriente, \
        Asia centrale, Sud-est asiatico, Europa orientale, Europa centrale, Europa dell'Est, Europa occidentale, Nord Africa, \
        Nordafrica, Corno d'Africa, Sahel, Sahara, Maghreb, Balcani, Caucaso, Scandinavia, Occidente, Mediterraneo, Adriatico, \
        Tirreno, Ionio, Egeo, Atlantico, Pacifico, Artico, Mar Nero, Mar Rosso, Mar Baltico, Baltico, Mar Morto, Mare del Nord, \
        Manica, Golfo Persico, Oceano Indiano, Oceano Atlantico, Oceano Pacifico, Caraibi, Alpi, Appennini, Appennino, Dolomiti, \
        Pirenei, Ande, Himalaya, Carpazi, Urali, Monte Bianco, Cervino, Etna, Vesuvio, Stromboli, Everest, Po, Tevere, Arno, \
        Adige, Piave, Danubio, Reno, Rodano, Senna, Tamigi, Nilo, Garda, Trasimeno, Pianura Padana, Val d'Aosta, Valtellina, Val \
        di Susa, Brianza, Maremma, Salento, Cilento, Gargano, Riviera, Elba, Capri, Ischia, Lampedusa, Eolie, Stelvio, Polesine, \
        Monferrato, Langhe, Irpinia, Barbagia, Gallura, Marte, Giove, Saturno, Venere, Mercurio, Urano, Nettuno, Terra, Luna, \
        Via Lattea, Silicon Valley",
    peoples: &[
        (
            "o a i e",
            "\
            italian american statunitens sudamerican nordamerican latinoamerican african european australian spagnol rumen bulgar \
            serb croat sloven russ ucrain bieloruss lituan eston cipriot kosovar macedon svizzer sirian egizian tunisin marocchin \
            eritre somal nigerian keniot ugandes sudafrican mozambican angolan iranian irachen afghan indian pakistan tibetan \
            mongol corean nordcorean sudcorean indonesian messican cuban brasilian argentin cilen peruvian colombian venezuelan \
            ecuadorian bolivian uruguaian paraguaian dominican haitian giamaican honduregn salvadoregn israelian saudit kuwaitian \
            giordan armen georgian kazak azer curd arab ebre cristian mussulman luteran anglican valdes sicilian sard venet \
            lombard roman napoletan palermitan triestin trentin friulan toscan umbr emilian romagnol lucan salentin marchigian \
            molisan malgasc ginevrin venezian padovan bergamasc mantovan reggian pisan perugin siracusan altoatesin bolzanin \
            fiorentin brescian trevigian moldav filippin catalan andalus castiglian parigin moscovit repubblican slav latin \
            ateniens malian tanzanian lettone",
        ),
        (
            "o a i he",
            "\
            grec asiatic britannic austriac slovacc bosniac siriac libic elvetic islamic cattolic ebraic sovietic slavic ispanic \
            iberic ellenic teutonic balcanic baltic scandinav evangelic democratic socialdemocratic",
        ),
        ("o a hi he", "tedesc turc cec polacc uzbec"),
        (
            "e i",
            "\
            frances ingles olandes portoghes danes svedes norveges finlandes irlandes scozzes galles islandes lussemburghes maltes \
            ungheres albanes cines giappones thailandes nepales canades libanes sudanes senegales congoles ghanes togoles ivorian \
            gabones camerunes ruandes taiwanes singales bengales milanes torines genoves bolognes calabres piemontes bares catanes \
            veron pavesi modenes ferrares cremones livornes lucches pescares lecces cosentines breton abruzzes londines viennes \
            berlines ginevrin barcellones lionnes newyorkes statunitens nicaraguens",
        ),
        (
            "a i e",
            "\
            vietnamit israelit sunnit sciit copt gesuit islamist salafit jihadist socialist comunist fascist neofascist \
            antifascist nazist neonazist leghist laburist peronist populist anarchist sovranist ambientalist ecologist centrist",
        ),
        ("co ca ci che", "anarchi"),
        ("a i e he", "belg"),
        ("o i a e", "europe"),
        ("- s", "rom sikh"),
    ],
    ages: "anni",
    officials: "\
        ministro ministra ministri ministero sottosegretario assessore assessora viceministro viceministra segretario segretaria delega",
    articles: "\
        il lo la i gli le l un uno una del dello della dell dei degli delle al allo alla all ai agli alle dal dallo dalla dall dai nel \
        nello nella nell nei sul sulla sull sui questo questa",
    demonyms: "\
        AF afghan afgan, AL alban, DZ algerin, AO angol, SA saudit, AR argentin, AM armen, AU australian, AT austriac, AZ \
        azer, BE belg, BY bieloruss, BO bolivian, BA bosniac, BR brasilian, BG bulgar, CM camerun, CA canades, CZ ceco ceca \
        cechi ceche, CL cilen, CN cines, CY cipriot, CO colombian, KR sudcorean, KP nordcorean, HR croat, CU cuban, DK danes, \
        DO|DM dominican, EC ecuador, EG egizian, AE emirat, ER eritre, EE eston, ET etiop, PH filippin, FI finland finnic, FR \
        frances, GE georgian, GH ghanes, JM giamaican, JP giappones, JO giordan, GR grec, HT haitian, IN indian, ID indones, \
        IQ irachen, IR iranian, IE irland, IS island, IL israelian, CI ivorian, IT italian, KE kenian keniot, XK kosovar, KW \
        kuwait, LV letton, LB libanes, LY libic, LT lituan, LU lussemburgh, ML malian, MT maltes, MA marocchin, MX messican, \
        MD moldav, ME montenegrin, NP nepales, NG nigerian, NO norveges, NZ neozeland, NL olandes neerland, PK pachistan \
        pakistan, PS palestin, PY paraguai, PE peruvian, PL polacc, PT portoghes, QA qatar, RO rumen romen, RU russ, RW ruand, \
        SM sammarines, SN senegales, RS serb, SK slovacc, SI sloven, SO somal, ES spagnol, LK singales, ZA sudafrican, SD \
        sudanes, SE svedes, CH svizzer, SY sirian, TW taiwan, DE tedesc, TH thailand tailand, TN tunisin, TM turcoman turkmen, \
        TR turc, UA ucrain, UG ugand, HU ungher, UY urugua, US american statunitens, VE venezuel, VN vietnam, YE yemen, GB \
        britannic, GB-ENG ingles, GB-SCT scozzes, GB-WLS galles, GB-NIR nordirland, CD|CG congoles",
    ..Names::COMMON
};
