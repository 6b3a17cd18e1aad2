//! Italian speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        ha hanno detto dice dicono disse diceva dichiarato dichiara dichiarò spiegato spiega spiegò aggiunto aggiunge aggiunse \
        affermato afferma scritto scrive scrisse risposto risponde rispose raccontato racconta annunciato annuncia commentato \
        commenta precisato precisa sottolineato sottolinea concluso conclude chiesto chiede riferito riferisce ricordato \
        ricorda osservato osserva prosegue continua replicato replica dissero dicevano dichiarano dichiararono spiegano \
        spiegarono aggiungono affermano affermò scrivono scrissero rispondono raccontano raccontò annunciano annunciò \
        commentano commentò precisò sottolineò ricordano ricordò riferiscono osservò proseguì continuò replicò domanda domandò \
        informa informato comunica comunicato fa ripete ripetuto twitta postato precisano chiese chiesero mormorò gridò",
    judge: "\
        avvertito avverte denunciato denuncia criticato critica ammesso ammette assicurato assicura promesso promette \
        scherzato scherza esclamato esclama urlato accusato accusa negato nega confermato conferma attaccato attacca lamentato \
        lamenta sostenuto sostiene ribadito ribadisce auspica spera teme ritiene crede insiste tuonato tuona confessato \
        confessa sbotta sospira ironizza evidenzia rivendica aggredisce aggredito allerta allertato ammonisce ammonito annota \
        annotato anticipa anticipato apostrofa apostrofato applaudisce applaudito argomenta argomentato arringa arringato \
        auspicato avvisa avvisato bacchetta bacchettato balbetta balbettato bisbiglia bisbigliato biasima biasimato boccia \
        bocciato borbotta borbottato borda bordato celebra celebrato censura censurato chiarisce chiarito chiosa chiosato \
        commenta commentato condannato confida confidato congeda congedato constata constatato contesta contestato controbatte \
        controbattuto deplora deplorato dettato dichiara dichiarato difende difenduto domandato elogia elogiato esorta \
        esortato esulta esultato evidenziato evoca evocato frenato garantisce garantito grida gridato impreca imprecato \
        incalza incalzato incoraggia incoraggiato indica indicato ironizzato ipotizza ipotizzato insinua insinuato interroga \
        interrogato invoca invocato lanciato liquidato mormora mormorato motiva motivato narra narrato obietta obiettato \
        ordina ordinato osserva osservato paventa paventato pontifica pontificato precisa precisato prega pregato pregusta \
        pregustato presentato preventiva preventivato profetizza profetizzato pronostica pronosticato protesta protestato \
        puntualizza puntualizzato raccomanda raccomandato ragiona ragionato rammenta rammentato rassicura rassicurato rievoca \
        rievocato rilancia rilanciato rimarca rimarcato rimprovera rimproverato ringrazia ringraziato rintuzza rintuzzato \
        ripensa ripensato rivela rivelato rivendicato saluta salutato sbottato scandisce scandito scongiura scongiurato \
        segnala segnalato sibila sibilato sintetizza sintetizzato smonta smontato specifica specificato spiega spiegato \
        sospirato sottolinea sottolineato sperato stigmatizza stigmatizzato strilla strillato suggerisce suggerito supplica \
        supplicato sussurra sussurrato tagliato temuto testimonia testimoniato twitta twittato urla valuta valutato vaticina \
        vaticinato posta postato minimizza minimizzato affonda affondato frena smentisce smentito smentirono riconosce \
        riconosciuto concede concesso ridetto risponde risposto ride sorride sorriso chiude chiuso interviene intervenuto dice \
        dissero dicevano sostengono sostennero credono pensa pensano ritengono temono chiedono chiede chiesero insistono \
        insistito replicano respinge respinto aggiungono spiegano spiegarono scrivono raccontano raccontarono affermano \
        denunciano ammettono legge letto precisano riassume riassunto difeso discute sentenzia sentenziato conclude concludono \
        concluse ribatte ribattuto ribatté riprende ripreso riflette riflettuto avvertono confessano rincara rincarato taglia \
        avvisano accusano auspicano confermano criticano difendono esultano invocano lamentano minacciano negano promettono \
        protestano ribadiscono riconoscono ricordano rivendicano sottolineano sperano smentiscono assicurano attaccano",
    label: "\
        definito definisce definì chiamato chiama bollato bolla descritto descrive parlato parla paragonato soprannominato \
        giudicato considerato definita definiscono definirono definiti chiamano chiamò descrivono paragona etichettato \
        etichetta tacciato taccia ribattezza soprannomina giudica considera dipinge dipinto bollata descritta",
    tell: "\
        detto chiesto avvertito assicurato raccontato spiegato risposto rimproverato raccomandato ordinato promesso confidato \
        ricordato domandato",
    participles: "\
        dicendo affermando aggiungendo definendo chiamando spiegando parlando sottolineando avvertendo assicurando denunciando \
        ricordando promettendo chiedendo lamentando precisando insistendo ammettendo sostenendo accusando criticando \
        rispondendo parlandone paragonando",
    bases: "dire dichiarare spiegare affermare definire chiamare parlare commentare rispondere scrivere",
    nouns: "\
        parole dichiarazione dichiarazioni comunicato intervista discorso lettera messaggio tweet post risposta domanda frase \
        termini nota conferenza intervento testo video podcast mail email arringa requisitoria omelia predica avvertimento \
        verdetto conclusione memorie autobiografia appello videoconferenza confessione testimonianza storia stories colloquio \
        audizione informativa",
    documents: "\
        rapporto comunicato lettera documento studio testo articolo sentenza nota relazione legge cartello striscione denuncia \
        querela petizione manifesto volantino editoriale progetto parere decreto ordinanza trattato accordo verbale opuscolo \
        esposto dossier",
    sources: "secondo stando",
    agents: "da dal dalla dai dall’ dallo dagli dalle",
    hearers: "a al alla ai allo alle agli all’",
    prepositions: "\
        di del della dei delle dell’ degli in nel nella con per su sul sulla tra fra contro verso dopo prima durante senza \
        sotto presso a al dello nello nei nelle negli nell’ sullo sui sulle sugli sull’ d’ ad col coi da dal dalla dai dagli \
        dalle dallo dall’ allo alle agli all’ attraverso davanti dietro lungo oltre secondo circa entro fino",
    relatives: "chi cui quale quali che",
    subordinators: "\
        che se quando perché come mentre dove poiché dopo prima affinché benché sebbene finché siccome purché nonostante anche \
        c’",
    contents: "che se ch’",
    conjunctions: "e ed ma o né però oppure anzi bensì cioè dunque quindi",
    auxiliaries: "\
        è era sono erano essere stato stata stati aveva avevano avere ho sarà sarebbe può poteva deve doveva va viene veniva \
        sei siamo siete ero eri eravamo fu furono sia siano fosse fossero saranno sarebbero state ha hanno hai abbiamo avete \
        avevo avevamo ebbe ebbero abbia abbiano avesse avessero avrà avranno avrebbe avrebbero possono posso potevano potrà \
        potrebbe potrebbero devono devo dovevano dovrà dovrebbe dovrebbero vuole vogliono voleva volevano vorrebbe vanno \
        andava vengono venivano sta stanno stava stavano",
    passives: "è era sono erano essere stato stata stati state viene veniva fu furono sarà sarebbe sia venne vengono",
    negations: "non mai né rifiutato senza nessun nessuno nessuna niente nulla neanche nemmeno neppure",
    definite: "\
        il lo la i gli le l’ questo questa quel quella quei questi queste quest’ quell’ quello quelle quegli",
    indefinite: "\
        un uno una un’ alcuni alcune altro altra altri altre due tre quattro diversi qualcuno qualcuna qualche ogni ognuno \
        nessuno certo certi certe diverse cinque sei sette otto nove dieci entrambi entrambe",
    articles: "",
    alone: "",
    numbered: "",
    related: "",
    local: "",
    possessors: "",
    naming: "chiamato chiamata",
    past: None,
    possessives: &[
        ("suo", Pronoun::Any),
        ("sua", Pronoun::Any),
        ("suoi", Pronoun::Any),
        ("sue", Pronoun::Any),
        ("loro", Pronoun::They),
        ("mio", Pronoun::I),
        ("mia", Pronoun::I),
        ("nostro", Pronoun::We),
        ("nostra", Pronoun::We),
    ],
    pronouns: &[
        ("lui", Pronoun::He),
        ("lei", Pronoun::She),
        ("loro", Pronoun::They),
        ("egli", Pronoun::He),
        ("ella", Pronoun::She),
        ("io", Pronoun::I),
        ("noi", Pronoun::We),
        ("voi", Pronoun::You),
        ("tu", Pronoun::You),
        ("costui", Pronoun::He),
        ("costei", Pronoun::She),
        ("essi", Pronoun::They),
    ],
    demonstratives: &[
        ("questi", Pronoun::He),
        ("questa", Pronoun::She),
        ("questo", Pronoun::He),
        ("quello", Pronoun::He),
        ("quella", Pronoun::She),
    ],
    men: "\
        uomo padre fratello figlio marito portavoce presidente ministro direttore re principe sindaco avvocato attore \
        allenatore ricercatore scrittore senatore deputato zio nipote cugino nonno ragazzo bambino fidanzato vedovo duca conte \
        frate don sacerdote ex-presidente vicepresidente governatore assessore consigliere delegato rettore preside professore \
        maestro dottore infermiere ingegnere architetto scienziato biologo fisico sociologo storico filosofo poeta romanziere \
        pittore scultore cantautore produttore conduttore giornalista cronista editorialista imprenditore commerciante \
        agricoltore allevatore pescatore operaio contadino minatore panettiere camionista tassista pilota calciatore portiere \
        difensore attaccante arbitro campione nuotatore ciclista corridore diplomatico ambasciatore negoziatore militare \
        ufficiale sergente tenente comandante ammiraglio arcivescovo cardinale parroco papa pontefice premier",
    women: "\
        donna madre sorella figlia moglie presidente ministra direttrice regina principessa sindaca avvocata attrice \
        allenatrice ricercatrice scrittrice senatrice deputata zia nipote cugina nonna ragazza bambina fidanzata vedova \
        duchessa contessa suora vicepresidente governatrice assessora consigliera delegata rettrice preside maestra dottoressa \
        infermiera ingegnera architetta scienziata biologa fisica sociologa storica filosofa poetessa romanziera pittrice \
        scultrice cantautrice produttrice conduttrice cronista imprenditrice commerciante agricoltrice allevatrice pescatrice \
        operaia contadina calciatrice campionessa nuotatrice ciclista diplomatica ambasciatrice negoziatrice sindacalista \
        ballerina cantante eurodeputata magistrata giudice questora prefetta premier presidentessa poliziotta carabiniera",
    people: "\
        portavoce premier governatore capo leader giudice procuratore pm medico professore professoressa giornalista testimone \
        vittima esperto esperta economista analista responsabile dirigente fondatore fondatrice candidato candidata segretario \
        segretaria commissario ambasciatore capitano giocatore portiere attaccante tecnico autore autrice regista artista \
        musicista cantante agricoltore commerciante sindacalista vescovo papa parroco insegnante infermiere infermiera \
        poliziotto soldato generale colonnello studente studentessa cliente paziente storico assessore questore cancelliere \
        titolare ministro ministra sindaco sindaca presidente avvocato avvocata dottore dottoressa prefetto prefetta questora \
        amministratore amministratrice delegato delegata consigliere consigliera assessora deputato deputata senatore \
        senatrice eurodeputato parlamentare onorevole sottosegretario sottosegretaria magistrato magistrata gip gup notaio \
        perito chirurgo chirurga psicologo psicologa psichiatra epidemiologo virologo virologa infettivologo biologo biologa \
        geologo geologa meteorologo climatologo ingegnere architetto fisico fisica politologo sociologo antropologo filosofo \
        filosofa storica scrittore scrittrice poeta romanziere drammaturgo editore editrice sceneggiatore attore attrice \
        ballerino ballerina pittore pittrice fotografo fotografa cronista inviato inviata corrispondente conduttore \
        conduttrice imprenditore imprenditrice allevatore pescatore contadino operaio operaia minatore camionista tassista \
        autista conducente pilota pensionato pensionata disoccupato migrante profugo profuga rifugiato superstite \
        sopravvissuto sopravvissuta sfollato imputato imputata indagato indagata arrestato sospettato condannato denunciante \
        attivista militante manifestante volontario volontaria proprietario proprietaria inquilino inquilina residente \
        passante turista tifoso allenatore allenatrice ct difensore centrocampista bomber arbitro campione campionessa \
        nuotatore nuotatrice ciclista atleta diplomatico diplomatica negoziatore mediatore militare ufficiale sergente tenente \
        maresciallo brigadiere comandante ammiraglio veterano arcivescovo cardinale sacerdote prete pastore rabbino imam suora \
        fonte funzionario funzionaria osservatore interlocutore barista ristoratore ristoratrice chef cuoco cuoca albergatore \
        pontefice bracciante primario predecessore successore collega socio socia compagno compagna amico amica vicino vicina \
        cameriere cameriera commesso commessa fornaio fornaia macellaio libraio libraia barbiere bidello bidella usciere \
        custode anziano anziana adolescente suocero suocera cognato cognata genero nuora padrino madrina signore signora \
        signorina gemello ospite invitato invitata relatore relatrice moderatore moderatrice organizzatore organizzatrice \
        promotore promotrice inventore inventrice creatore creatrice acquirente venditore venditrice lettore lettrice \
        ascoltatore spettatore spettatrice utente passeggero passeggera viaggiatore viaggiatrice defunto defunta ladro ladra \
        aggressore rapinatore terrorista ostaggio detective ispettore ispettrice investigatore investigatrice viceministro \
        viceministra vicesindaco vicesindaca ex-sindaco vicepremier neosindaca neosindaco gestore coordinatore coordinatrice \
        addetto addetta consulente collaboratore collaboratrice tirocinante docente educatore educatrice bibliotecario \
        bibliotecaria archivista restauratore restauratrice archeologo archeologa veterinario veterinaria farmacista dentista \
        ostetrica nutrizionista giardiniere idraulico elettricista muratore falegname meccanico fabbro sarto sarta \
        parrucchiere parrucchiera calzolaio orologiaio gioielliere apicoltore viticoltore risicoltore cacciatore caposquadra \
        impiegato impiegata lavoratore lavoratrice scioperante oppositore oppositrice rivale avversario avversaria sfidante \
        vincitore vincitrice finalista medagliato tennista pugile fantino schermitrice mago comico comica disegnatore \
        disegnatrice illustratore rapper chitarrista pianista violinista compositore compositrice soprano tenore coreografo \
        coreografa stilista modella influencer opinionista commentatore commentatrice intervistatore coach mister capogruppo \
        capolista portabandiera massaggiatore massaggiatrice studioso studiosa merciaia neolaureato neolaureata vigile",
    groups: "\
        agenti investigatori autorità residenti vicini genitori studenti insegnanti medici esperti critici attivisti \
        manifestanti sindacati lavoratori dipendenti deputati senatori ministri soldati testimoni familiari scienziati \
        avvocati inquirenti carabinieri fonti diplomatici poliziotti finanzieri sanitari infermieri volontari organizzatori \
        responsabili dirigenti imprenditori commercianti ristoratori allevatori pescatori contadini operai braccianti minatori \
        camionisti autisti passeggeri viaggiatori turisti inquilini proprietari pensionati superstiti sopravvissuti profughi \
        migranti detenuti tifosi giocatori economisti analisti giuristi magistrati storici climatologi associazioni ong \
        sindaci governatori ambasciatori militari ribelli donne uomini bambini giovani famiglie colleghi compagni amici membri \
        osservatori partecipanti utenti soccorritori pompieri parlamentari assessori consiglieri cittadini abitanti pubblico \
        media",
    bodies: "\
        ministero governo agenzia ufficio azienda società gruppo banca sindacato partito consiglio commissione tribunale corte \
        università scuola ospedale fondazione istituto organizzazione associazione federazione club squadra parlamento senato \
        polizia esercito comune procura giornale quotidiano opposizione regione questura prefettura assessorato giunta \
        provincia stato esecutivo coalizione maggioranza gabinetto direzione redazione rivista settimanale editore casa \
        produttore costruttore operatore compagnia filiale multinazionale fabbrica stabilimento assicurazione fondo autorità \
        garante cassazione giuria comitato collettivo confederazione coordinamento lega camera congregazione chiesa diocesi \
        vaticano ambasciata consolato marina guardia carcere clinica laboratorio osservatorio centro museo teatro opera \
        festival cremlino confindustria cgil rete emittente ente consorzio cooperativa marchio colosso gigante start-up ong",
    role_endings: "ista ologo ologa tore trice iere iera aio aia ante ente ano ico ica ario aria",
    things: "\
        mattina settimana montagna campana lontano lontana mano piano grano brano divano vulcano gabbiano umano strano sano \
        vano medio mestiere quartiere cantiere bicchiere dovere potere piacere sentiere braciere candeliere corriere paniere \
        levriere forestiere carriera frontiera bandiera maniera preghiera schiera fiera sera galera barriera corriera costiera \
        teiera ringhiera caffettiera ciminiera miniera tastiera motore fattore settore vettore trattore ventilatore \
        calcolatore frigorifero ascensore televisore umore rumore amore dolore colore calore valore onore errore terrore \
        favore sapore odore vapore fiore cuore pubblica politica musica repubblica tecnica pratica rubrica grammatica \
        matematica classifica domenica basilica plastica logica critica dedica verifica rettifica modifica replica supplica \
        carica plastico traffico panico classico unico antico pratico ironico economico logico simpatico giuridico scolastico \
        artistico scientifico scientifica giuridica economica storico-artistico elastico portico mastica ambiente continente \
        accidente incidente corrente sorgente dente mente serpente niente presente assente evidente recente frequente urgente \
        trasparente permanente patente ponente oriente occidente componente ingrediente recipiente precedente seguente \
        differente prudente contenente equivalente solamente volante pulsante istante distante importante interessante \
        elegante costante abbondante pesante davanti durante elefante diamante guanto variante piante ristorante restante \
        stante salario scenario calendario orario inventario armario armadio binario diario formulario questionario sommario \
        anniversario contrario necessario straordinario ordinario volontariato macchinario vocabolario itinerario santuario \
        acquario seminario precario secondario aria area caldaia migliaia cassaforte malaria pineta gennaio febbraio cucchiaio \
        acciaio paio rosaio pollaio solaio granaio ottava schiava lavatrice cicatrice calcolatrice stampante matrice lista \
        vista pista conquista provvista prevista",
    ends: "\
        si ci mi ti vi ne li già anche ancora ieri oggi domani poi dopo allora così qui qua lì là ora adesso sempre quasi solo \
        soltanto appena addirittura inoltre forse molto bene arriva arrivano passa passano resta restano rimane rimangono \
        rimase mette mettono mise misero dà danno diede fa fanno fece fecero faceva facevano esce escono usciva entra entrano \
        torna tornano comincia cominciano inizia iniziano finisce finiscono segue seguono seguiva lascia lasciano porta \
        portano tiene tengono prende prendono prese presero cade cadono cadde apre aprono aprì chiude chiudono chiuse perde \
        perdono perse vince vincono vinse muore muoiono morì vive vivono visse nasce nacque gioca giocano compra comprano \
        vende vendono paga pagano sa sanno seppe conosce conoscono sembra sembrano pare esiste esistono succede successe \
        riceve ricevono offre offrono guarda guardano cerca cercano trova trovano sale salgono scende scendono scese consiste \
        comprende contiene prevede prevedono corre corrono corse dorme dormono mangia mangiano piace basta dura cresce vale \
        valgono permette vieta impedisce obbliga serve servono appare appaiono apparve scompare mantiene dedica occupa siede \
        sedette alza ride rise piange annuisce tace aspetta aspettano chiama chiamano invita convince convinse raccoglie \
        raccolse accoglie accolse accompagna mancano",
    verb_endings: "\
        ò arono erono irono avano evano ivano ava eva erà arà irà eranno aranno iranno ebbe ebbero",
    impersonal: "legge leggeva leggere",
    objects: "",
    adjectives: "\
        grande grandi gran nuovo nuova nuovi nuove primo prima primi prime secondo seconda terzo terza quarto quarta ultimo \
        ultima ultimi ultime buon buono buona bel bella bello bei cattivo vecchio vecchia vecchi vecchie giovane giovani \
        piccolo piccola piccoli antico antica proprio propria stesso stessa unico unica unici attuale prossimo prossima scorso \
        scorsa lungo lunga povero povera presunto presunta principale principali vero vera ex mille cento venti trenta \
        quaranta cinquanta mezzo mezza doppio doppia celebre famoso famosa noto nota",
    masculine: "il lo un uno questo quel quello altro del dello al allo dal dallo nel sul",
    feminine: "la una questa quella altra della alla dalla nella sulla",
    endings_of_men: "tore iere aio ano ino ato ore ico ogo ario",
    endings_of_women: "trice iera aia ana ina ata ora ica essa oga aria",
    either: "\
        persona vittima fonte guida spia stella guardia sentinella recluta star membro personaggio",
    short_roles: &[],
    alike: &[
        "leader capo dirigente direttore direttrice amministratore amministratrice presidente fondatore fondatrice \
         proprietario proprietaria imprenditore imprenditrice titolare responsabile manager patron banchiere",
        "deputato deputata senatore senatrice parlamentare onorevole politico politica eurodeputato eurodeputata esponente \
         capogruppo",
        "consigliere consigliera assessore assessora sindaco sindaca politico politica",
        "presidente ministro ministra cancelliere governatore governatrice sindaco sindaca premier politico politica \
         sottosegretario sottosegretaria viceministro viceministra titolare",
        "cantante musicista star rapper artista pianista chitarrista compositore compositrice cantautore cantautrice \
         violinista",
        "giocatore giocatrice attaccante difensore centrocampista portiere capitano calciatore calciatrice stella campione \
         campionessa atleta bomber tennista nuotatore nuotatrice ciclista corridore",
        "agente poliziotto poliziotta ispettore ispettrice commissario commissaria maresciallo carabiniere ufficiale \
         investigatore investigatrice brigadiere questore",
        "avvocato avvocata avvocatessa legale difensore procuratore procuratrice pm giurista penalista",
        "medico dottore dottoressa chirurgo chirurga psichiatra psicologo psicologa specialista primario",
        "scienziato scienziata ricercatore ricercatrice professore professoressa esperto esperta accademico accademica storico \
         storica economista biologo biologa fisico fisica geologo geologa ingegnere ingegnera autore autrice studioso studiosa \
         docente archeologo archeologa",
        "autore autrice scrittore scrittrice romanziere romanziera poeta poetessa drammaturgo giornalista editorialista \
         critico saggista",
        "attore attrice interprete comico comica conduttore conduttrice star regista",
        "sacerdote prete parroco vescovo arcivescovo cardinale pastore papa pontefice don",
        "allenatore allenatrice tecnico mister ct coach commissario",
        "portavoce",
        "soldato generale colonnello comandante ufficiale capitano ammiraglio tenente militare",
        "imputato imputata indagato indagata arrestato arrestata sospettato sospettata testimone detenuto detenuta condannato \
         condannata",
        "giudice magistrato magistrata gip gup presidente",
        "ambasciatore ambasciatrice diplomatico diplomatica inviato inviata delegato delegata negoziatore negoziatrice",
        "ragazzo bambino giovane studente alunno adolescente ragazzino",
        "ragazza bambina giovane studentessa alunna adolescente ragazzina",
        "maestro maestra insegnante professore professoressa docente preside",
        "agricoltore agricoltrice allevatore allevatrice contadino contadina coltivatore coltivatrice risicoltore",
        "autista conducente pilota camionista tassista",
        "cuoco cuoca chef fornaio fornaia ristoratore ristoratrice oste ostessa",
        "residente vicino vicina abitante inquilino inquilina condomino condomina proprietario proprietaria",
        "anziano anziana nonno nonna pensionato pensionata ottantenne novantenne vecchio vecchia",
        "azienda società compagnia ditta impresa produttore gruppo costruttore operatore marchio fornitore colosso gigante \
         banca istituto assicurazione catena multinazionale",
        "agenzia dipartimento ufficio ministero autorità garante commissione ente amministrazione assessorato dicastero",
        "club squadra società formazione",
        "scuola università istituto liceo accademia ateneo",
        "sindacato federazione associazione lega consiglio organizzazione fondazione comitato ong sigla",
        "giornale quotidiano rivista settimanale testata emittente rete sito",
        "tribunale corte giudici giuria collegio",
        "lettera mail messaggio nota comunicato testo missiva",
        "rapporto studio documento testo indagine relazione ricerca",
    ],
    titles_of_men: "signor sig.",
    titles_of_women: "signora sig.ra",
    outlets: "\
        giornale quotidiano settimanale rivista agenzia emittente canale televisione tv radio sito gazzetta corriere tg \
        notizie stampa",
    mastheads: "",
    stations: "radio tv agenzia",
    told: "detto spiegato raccontato assicurato risposto confidato ricordato avvertito",
    venues: "a al alla ai allo alle agli all’ con in nel nella su sul sulla",
    relays: "riferisce riferito riporta riportato cita citato pubblicato diffuso intervistato intervistata",
    rubrics: "\
        intervista esclusiva esclusivo video diretta opinione analisi commento editoriale podcast recensione ritratto \
        foto",
    askers: "domanda d",
    answerers: "risposta r",
    announcers: "\
        cosiddetto cosiddetta cosiddetti soprannominato intitolato intitolata chiamato noto nota film libro romanzo canzone \
        album serie programma parola parole termine espressione slogan titolo operazione cosiddette soprannominata \
        soprannominati ribattezzato ribattezzata battezzato battezzata chiamata chiamati denominato denominata detto detta \
        alias nomignolo soprannome documentario cortometraggio lungometraggio commedia musical disco singolo brano mostra \
        spettacolo concetto etichetta hashtag rivista quotidiano settimanale giornale piano progetto campagna presunto \
        presunta premio",
    reportive: "sarebbe sarebbero avrebbe avrebbero",
    views: "per",
    elisions: "",
    link: None,
    plural_verbs: None,
    incises: true,
    trained: false,
    dash_opens: true,
};
