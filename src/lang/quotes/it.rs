//! Italian speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        ha hanno detto dice dicono disse diceva dichiarato dichiara dichiarò spiegato spiega spiegò aggiunto aggiunge aggiunse \
        affermato afferma scritto scrive scrisse risposto risponde rispose raccontato racconta annunciato annuncia commentato \
        commenta precisato precisa sottolineato sottolinea concluso conclude chiesto chiede riferito riferisce ricordato ricorda \
        osservato osserva prosegue continua replicato replica",
    judge: "\
        avvertito avverte denunciato denuncia criticato critica ammesso ammette assicurato assicura promesso promette scherzato \
        scherza esclamato esclama urlato accusato accusa negato nega confermato conferma attaccato attacca lamentato lamenta \
        sostenuto sostiene ribadito ribadisce auspica spera teme ritiene crede insiste tuonato tuona confessato confessa sbotta \
        sospira ironizza evidenzia rivendica",
    label: "\
        definito definisce definì chiamato chiama bollato bolla descritto descrive parlato parla paragonato soprannominato \
        giudicato considerato definita",
    tell: "detto chiesto avvertito assicurato raccontato spiegato",
    participles: "dicendo affermando aggiungendo definendo chiamando spiegando parlando sottolineando",
    bases: "dire dichiarare spiegare affermare definire chiamare parlare commentare rispondere scrivere",
    nouns: "\
        parole dichiarazione dichiarazioni comunicato intervista discorso lettera messaggio tweet post risposta domanda frase \
        termini nota conferenza intervento testo",
    documents: "\
        rapporto comunicato lettera documento studio testo articolo sentenza nota relazione legge cartello striscione",
    sources: "secondo stando",
    agents: "da dal dalla dai dall’",
    hearers: "a al alla ai",
    prepositions: "\
        di del della dei delle dell’ degli in nel nella con per su sul sulla tra fra contro verso dopo prima durante senza sotto \
        presso a al",
    relatives: "cui quale quali",
    subordinators: "che se quando perché come mentre dove poiché",
    conjunctions: "e ed ma o né però",
    auxiliaries: "\
        è era sono erano essere stato stata stati aveva avevano avere ho sarà sarebbe può poteva deve doveva va viene veniva",
    negations: "non mai né rifiutato senza",
    definite: "il lo la i gli le l’ questo questa quel quella quei",
    indefinite: "un uno una un’ alcuni alcune altro altra altri altre due tre quattro diversi",
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
    ],
    men: "\
        uomo padre fratello figlio marito portavoce presidente ministro direttore re principe sindaco avvocato attore allenatore \
        ricercatore scrittore senatore deputato",
    women: "\
        donna madre sorella figlia moglie presidente ministra direttrice regina principessa sindaca avvocata attrice allenatrice \
        ricercatrice scrittrice senatrice deputata",
    people: "\
        portavoce premier governatore capo leader giudice procuratore pm medico professore professoressa giornalista testimone \
        vittima esperto esperta economista analista responsabile dirigente fondatore fondatrice candidato candidata segretario \
        segretaria commissario ambasciatore capitano giocatore portiere attaccante tecnico autore autrice regista artista \
        musicista cantante agricoltore commerciante sindacalista vescovo papa parroco insegnante infermiere infermiera poliziotto \
        soldato generale colonnello studente studentessa cliente paziente storico assessore questore cancelliere titolare",
    groups: "\
        agenti investigatori autorità residenti vicini genitori studenti insegnanti medici esperti critici attivisti manifestanti \
        sindacati lavoratori dipendenti deputati senatori ministri soldati testimoni familiari scienziati avvocati inquirenti \
        carabinieri",
    bodies: "\
        ministero governo agenzia ufficio azienda società gruppo banca sindacato partito consiglio commissione tribunale corte \
        università scuola ospedale fondazione istituto organizzazione associazione federazione club squadra parlamento senato \
        polizia esercito comune procura giornale quotidiano opposizione regione questura prefettura",
    role_endings: "ista ologo ologa tore trice",
    things: "",
    short_roles: &[],
    alike: &[],
    titles_of_men: "signor sig.",
    titles_of_women: "signora sig.ra",
    announcers: "\
        cosiddetto cosiddetta cosiddetti soprannominato intitolato intitolata chiamato noto nota film libro romanzo canzone album \
        serie programma parola parole termine espressione slogan titolo operazione",
    elisions: "",
    link: None,
    incises: true,
    trained: false,
    dash_opens: false,
};
