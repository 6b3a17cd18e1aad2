//! Spanish speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        dijo dice dijeron dicho decía declaró declara declaraba explicó explica explicaba añadió añade agregó agrega afirmó afirma \
        afirmaron afirmaba señaló señala indicó indica escribió escribe respondió responde contestó contesta contó cuenta comentó \
        comenta anunció anuncia aseguró asegura manifestó manifiesta expresó expresa sostuvo sostiene apuntó apunta recordó \
        recuerda preguntó pregunta publicó tuiteó informó informa relató relata concluyó concluye insistió insiste detalló detalla \
        precisó precisa subrayó subraya declarado explicado añadido agregado afirmado señalado indicado escrito respondido contestado \
        contado comentado anunciado asegurado manifestado expresado sostenido apuntado recordado preguntado publicado informado \
        relatado concluido insistido detallado precisado subrayado",
    judge: "\
        advirtió advierte criticó critica denunció denuncia lamentó lamenta reconoció reconoce admitió admite prometió promete \
        bromeó bromea exclamó exclama gritó grita acusó acusa negó niega confirmó confirma exigió exige reclamó reclama pidió pide \
        consideró considera opinó opina cree espera confía temió celebró celebra defendió defiende reiteró reitera alertó alerta \
        replicó replica zanjó espetó susurró murmuró suspiró ironizó destacó destaca resaltó enfatizó remarcó matizó confesó \
        vaticinó reprochó sentenció auguró advertido criticado denunciado lamentado reconocido admitido prometido exclamado acusado \
        negado confirmado exigido reclamado pedido considerado opinado celebrado defendido reiterado alertado replicado destacado",
    label: "\
        llamó llama calificó califica calificaron describió describe tildó tilda tachó tacha definió define denominó bautizó \
        comparó compara consideró habló habla llamado calificado descrito tildado tachado definido",
    tell: "dijo preguntó pidió advirtió aseguró contó informó explicó",
    participles: "diciendo afirmando asegurando añadiendo calificando llamando señalando explicando",
    bases: "decir declarar explicar afirmar llamar calificar hablar comentar responder escribir",
    nouns: "\
        palabras declaraciones declaración comunicado entrevista discurso carta mensaje tuit publicación respuesta pregunta frase \
        rueda términos texto nota columna intervención",
    documents: "\
        informe comunicado carta documento estudio texto artículo sentencia fallo auto nota resolución ley cartel pancarta",
    sources: "según conforme",
    agents: "por",
    hearers: "a al ante",
    prepositions: "de del en con para por sobre sin entre contra hacia desde hasta tras durante bajo mediante según",
    relatives: "quien quienes cuyo cuya cual cuales",
    subordinators: "que si cuando porque como aunque mientras pues donde",
    conjunctions: "y e pero o u ni sino",
    auxiliaries: "\
        es era son eran fue fueron ser sido está estaba están estaban ha han había habían haber he sería será puede podía debe \
        debía va van tiene tenía",
    negations: "no nunca jamás ni sin rechazó declinó",
    definite: "el la los las lo este esta estos estas ese esa aquel",
    indefinite: "un una unos unas varios varias algunos algunas otro otra otros otras dos tres cuatro cinco",
    possessives: &[
        ("su", Pronoun::Any),
        ("sus", Pronoun::Any),
        ("mi", Pronoun::I),
        ("mis", Pronoun::I),
        ("nuestro", Pronoun::We),
        ("nuestra", Pronoun::We),
        ("nuestros", Pronoun::We),
    ],
    pronouns: &[
        ("él", Pronoun::He),
        ("ella", Pronoun::She),
        ("ellos", Pronoun::They),
        ("ellas", Pronoun::They),
        ("yo", Pronoun::I),
        ("nosotros", Pronoun::We),
        ("usted", Pronoun::You),
        ("ustedes", Pronoun::You),
        ("tú", Pronoun::You),
    ],
    men: "\
        hombre padre hermano hijo marido esposo portavoz presidente ministro director rey príncipe alcalde abogado actor \
        entrenador investigador escritor senador diputado vecino fiscal juez",
    women: "\
        mujer madre hermana hija esposa presidenta ministra directora reina princesa alcaldesa abogada actriz entrenadora \
        investigadora escritora senadora diputada vecina jueza",
    people: "\
        portavoz ministro canciller gobernador gobernadora jefe jefa líder juez fiscal médico médica profesor profesora periodista \
        testigo víctima experto experta economista analista responsable dirigente fundador fundadora candidato candidata \
        secretario secretaria comisario embajador embajadora capitán jugador jugadora portero delantero técnico autor autora \
        cineasta artista músico cantante agricultor comerciante sindicalista obispo papa cura maestro maestra enfermero enfermera \
        policía bombero soldado general coronel estudiante alumno cliente paciente historiador concejal vocero vocera mandatario \
        mandataria dueño dueña",
    groups: "\
        policías investigadores autoridades vecinos padres alumnos estudiantes profesores médicos expertos críticos opositores \
        activistas manifestantes sindicatos trabajadores empleados diputados senadores ministros soldados testigos familiares \
        científicos abogados bomberos agricultores funcionarios",
    bodies: "\
        ministerio gobierno agencia oficina empresa compañía grupo banco sindicato partido consejo comisión tribunal corte \
        universidad escuela hospital fundación instituto organización asociación federación club equipo congreso parlamento senado \
        policía ejército ayuntamiento fiscalía periódico diario cadena oposición cancillería ong",
    role_endings: "ista ólogo óloga ador adora",
    things: "",
    short_roles: &[],
    alike: &[],
    titles_of_men: "señor sr. don",
    titles_of_women: "señora sra. doña",
    announcers: "\
        llamado llamada llamados apodado apodada titulado titulada denominado denominada conocido conocida película libro novela \
        canción álbum serie programa obra palabra palabras término expresión lema título supuesto operación",
    elisions: "",
    link: None,
    incises: false,
    trained: false,
    dash_opens: true,
};
