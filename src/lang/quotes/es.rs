//! Spanish speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        dijo dice dijeron dicho decía declaró declara declaraba explicó explica explicaba añadió añade agregó agrega afirmó \
        afirma afirmaron afirmaba señaló señala indicó indica escribió escribe respondió responde contestó contesta contó \
        cuenta comentó comenta anunció anuncia aseguró asegura manifestó manifiesta expresó expresa sostuvo sostiene apuntó \
        apunta recordó recuerda preguntó pregunta publicó tuiteó informó informa relató relata concluyó concluye insistió \
        insiste detalló detalla precisó precisa subrayó subraya declarado explicado añadido agregado afirmado señalado \
        indicado escrito respondido contestado contado comentado anunciado asegurado manifestado expresado sostenido apuntado \
        recordado preguntado publicado informado relatado concluido insistido detallado precisado subrayado dijeran dijera \
        decían dicen cuentan explican explicaron añadieron añaden señalaron señalan indicaron indican aseguraron aseguran \
        escribieron relataron relatan contaron anunciaron respondieron contestaron publicaron publica posteó trasladó traslada \
        expone expuso agregaron",
    judge: "\
        advirtió advierte criticó critica denunció denuncia lamentó lamenta reconoció reconoce admitió admite prometió promete \
        bromeó bromea exclamó exclama gritó grita acusó acusa negó niega confirmó confirma exigió exige reclamó reclama pidió \
        pide consideró considera opinó opina cree espera confía temió celebró celebra defendió defiende reiteró reitera alertó \
        alerta replicó replica zanjó espetó susurró murmuró suspiró ironizó destacó destaca resaltó enfatizó remarcó matizó \
        confesó vaticinó reprochó sentenció auguró advertido criticado denunciado lamentado reconocido admitido prometido \
        exclamado acusado negado confirmado exigido reclamado pedido considerado opinado celebrado defendido reiterado \
        alertado replicado destacado aclaró aclara aclararon aclarado acotó acota acotaron acotado acusaron adució aduce \
        aducieron aducido alegó alega alegaron alegado alentó alenta alentaron alentado amenazó amenazaron amenazado argumentó \
        argumenta argumentaron argumentado apostilló apostilla apostillaron apostillado arremetió arremete arremetieron \
        arremetido avanzó avanzaron avanzado bromearon bromeado clamó clama clamaron clamado concretó concreta concretaron \
        concretado constató constata constataron constatado contraatacó contraataca contraatacaron contraatacado corroboró \
        corrobora corroboraron corroborado cuestionó cuestionaron cuestionado declaró declara declararon declarado desmentió \
        desmente desmentieron desmentido dudó dudaron dudado elogió elogia elogiaron elogiado enfatiza enfatizaron enfatizado \
        espeta espetaron espetado esgrimió esgrime esgrimieron esgrimido exclamaron exponió expone exponieron exponido \
        finalizó finaliza finalizaron finalizado garantizó garantiza garantizaron garantizado imploró implora imploraron \
        implorado increpó increpa increparon increpado interrogó interroga interrogaron interrogado ironiza ironizaron \
        ironizado justificó justifica justificaron justificado lanzó lanza lanzaron lanzado matiza matizaron matizado mencionó \
        menciona mencionaron mencionado murmura murmuraron murmurado narró narra narraron narrado objetó objeta objetaron \
        objetado observó observa observaron observado ordenó ordenaron ordenado planteó plantearon planteado puntualizó \
        puntualiza puntualizaron puntualizado pregonó pregona pregonaron pregonado presagió presagia presagiaron presagiado \
        presumió presume presumieron presumido proclamó proclama proclamaron proclamado pronosticó pronostica pronosticaron \
        pronosticado prometieron protestó protestaron protestado ratificó ratifica ratificaron ratificado razonó razonaron \
        razonado recalcó recalca recalcaron recalcado rechazó rechazaron rechazado recomendó recomenda recomendaron \
        recomendado reflexionó reflexiona reflexionaron reflexionado refutó refuta refutaron refutado rememoró rememora \
        rememoraron rememorado repetió repete repetieron repetido remarca remarcaron remarcado resalta resaltaron resaltado \
        reveló revela revelaron revelado rogó roga rogaron rogado saludó saluda saludaron saludado sentencia sentenciaron \
        sentenciado subrayó subraya subrayaron subrayado sugerió sugere sugerieron sugerido suplicó suplica suplicaron \
        suplicado suspira suspiraron suspirado susurra susurraron susurrado testificó testifica testificaron testificado \
        titubeó titubea titubearon titubeado tuiteó tuitea tuitearon tuiteado urgió urge urgieron urgido valoró valoraron \
        valorado vaticina vaticinaron vaticinado zanja zanjaron zanjado gritaron gritado chilló chilla chillaron chillado \
        balbuceó balbucea balbucearon balbuceado bramó brama bramaron bramado musitó musita musitaron musitado masculló \
        masculla mascullaron mascullado admitieron confesa confesaron confesado celebraron aplaudió aplaudieron aplaudido \
        agradeció agradece agradecieron agradecido aceptó acepta aceptaron aceptado adelantó adelanta adelantaron adelantado \
        adivinó adivina adivinaron adivinado apeló apela apelaron apelado arengó arengaron arengado avisó avisa avisaron \
        avisado augura auguraron augurado calculó calcularon calculado comunicó comunica comunicaron comunicado condenó \
        condenaron condenado confió confia confiaron confiado contrastó contrasta contrastaron contrastado criticaron deploró \
        deplora deploraron deplorado deseó desea desearon desveló desvela desvelaron desvelado dictaminó dictamina \
        dictaminaron dictaminado disentió disente disentieron disentido divulgó divulga divulgaron divulgado ejemplificó \
        ejemplificaron ejemplificado especificó especifica especificaron especificado estimó estimaron evocó evoca evocaron \
        evocado exhortó exhorta exhortaron exhortado fabuló fabula fabularon fabulado felicitó felicita felicitaron felicitado \
        glosó glosa glosaron glosado ilustró ilustra ilustraron ilustrado imaginó imagina imaginaron imaginado intervenió \
        intervene intervenieron intervenido juró jura juraron jurado precisó precisa precisaron precisado prevenió prevene \
        prevenieron prevenido pronunció pronuncia pronunciaron pronunciado quejó quejaron quejado reivindicó reivindica \
        reivindicaron reivindicado recriminó recrimina recriminaron recriminado reclamaron recapituló recapitula recapitularon \
        recapitulado sollozó solloza sollozaron sollozado teme temieron temido adujo dedujo deduce sugirió sugiere sugirieron \
        ruega mostró muestra repitió repite dictó advertía predijo predice previno previene intervino interviene negaba niegan \
        negaron piden pidieron dicen decían cuentan contaron creía creen piensa pensó pensaba opinan temen sentenciaba arguyó \
        arguye rió ríe sonrió sonríe queja jactó jacta lamentaba sostiene sostienen reza lee concede concedió entiende \
        entendió ve vio siente sintió insta instó desliza deslizó soltó suelta remachó remacha abundó abunda terció tercia \
        rubricó ahondó resume resumió incidió incide aplaude admiten advierten alertan alegan apuntan argumentan celebran \
        critican confirman confiesan consideran defienden denuncian destacan dudan exigen insisten lamentan piensan prometen \
        proponen reclaman reconocen recuerdan reiteran reprochan responden subrayan sugieren reconocían admitían denunciaban \
        pedían",
    label: "\
        llamó llama calificó califica calificaron describió describe tildó tilda tachó tacha definió define denominó bautizó \
        comparó compara consideró habló habla llamado calificado descrito tildado tachado definido tildaron calificaban \
        describían denomina apodó apoda bautiza comparan comparado acusó tildaba motejó etiquetó etiqueta catalogó cataloga \
        consideran consideraba presentó retrató retrata equiparó equipara descalificó",
    tell: "\
        dijo preguntó pidió advirtió aseguró contó informó explicó contestó respondió exigió rogó ordenó prometió reprochó \
        confesó recordó instó avisó espetó gritó",
    participles: "\
        diciendo afirmando asegurando añadiendo calificando llamando señalando explicando advirtiendo alegando recordando \
        subrayando insistiendo recalcando denunciando lamentando prometiendo pidiendo preguntando gritando agregando \
        argumentando apuntando comparando tildando describiendo refiriéndose",
    bases: "decir declarar explicar afirmar llamar calificar hablar comentar responder escribir",
    nouns: "\
        palabras declaraciones declaración comunicado entrevista discurso carta mensaje tuit publicación respuesta pregunta \
        frase rueda términos texto nota columna intervención alocución pódcast podcast vídeo video correo whatsapp alegato \
        homilía sermón advertencia constatación veredicto conclusión memorias autobiografía llamamiento charla \
        videoconferencia confesión testimonio hilo post ponencia",
    documents: "\
        informe comunicado carta documento estudio texto artículo sentencia fallo auto nota resolución ley cartel pancarta \
        denuncia demanda querella petición manifiesto editorial tabla proyecto dictamen decreto orden tratado acuerdo acta \
        folleto escrito reporte expediente",
    sources: "según conforme",
    agents: "por",
    hearers: "a al ante",
    prepositions: "\
        de del en con para por sobre sin entre contra hacia desde hasta tras durante bajo mediante según ante excepto salvo \
        vía frente cerca dentro fuera detrás delante encima debajo junto",
    relatives: "quien quienes cuyo cuya cual cuales cuyos cuyas donde",
    subordinators: "que si cuando porque como aunque mientras pues donde cuándo dónde cómo qué conque",
    conjunctions: "y e pero o u ni sino mas tampoco también",
    auxiliaries: "\
        es era son eran fue fueron ser sido está estaba están estaban ha han había habían haber he sería será puede podía debe \
        debía va van tiene tenía soy eres somos sois éramos fui fuimos sea sean fuera fueran serían serán siendo estoy estamos \
        estuvo estuvieron esté estén estaría hemos hubo hubiera haya hayan habrá habrán habría habrían pueden pudo pudieron \
        podrá podría podrían podían deben debían debería deberían iba iban voy vamos tienen tenían tuvo tuvieron tendrá suele \
        suelen",
    negations: "no nunca jamás ni sin rechazó declinó nada nadie ningún ninguno ninguna tampoco",
    definite: "\
        el la los las lo este esta estos estas ese esa aquel esos esas aquella aquellos aquellas dicho dicha",
    indefinite: "\
        un una unos unas varios varias algunos algunas otro otra otros otras dos tres cuatro cinco uno alguien alguno alguna \
        algún cada ningún ninguno cierto cierta ambos ambas seis siete ocho nueve diez",
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
        ("éste", Pronoun::He),
        ("ésta", Pronoun::She),
        ("nosotras", Pronoun::We),
        ("vos", Pronoun::You),
    ],
    demonstratives: &[
        ("este", Pronoun::He),
        ("esta", Pronoun::She),
        ("ese", Pronoun::He),
        ("esa", Pronoun::She),
        ("aquel", Pronoun::He),
        ("aquella", Pronoun::She),
    ],
    men: "\
        hombre padre hermano hijo marido esposo portavoz presidente ministro director rey príncipe alcalde abogado actor \
        entrenador investigador escritor senador diputado vecino fiscal juez tío sobrino primo abuelo niño joven novio viudo \
        duque conde monje sacerdote expresidente exministro vicepresidente mandatario gobernador consejero delegado concejal \
        rector decano profesor maestro médico enfermero ingeniero arquitecto científico biólogo físico sociólogo historiador \
        filósofo poeta novelista pintor escultor músico cantautor cineasta productor presentador periodista reportero \
        columnista empresario comerciante agricultor ganadero pescador obrero campesino minero carpintero panadero camionero \
        taxista conductor piloto futbolista portero defensa delantero seleccionador árbitro campeón nadador ciclista corredor \
        diplomático embajador negociador militar oficial sargento teniente comandante almirante arzobispo cardenal",
    women: "\
        mujer madre hermana hija esposa presidenta ministra directora reina princesa alcaldesa abogada actriz entrenadora \
        investigadora escritora senadora diputada vecina jueza tía sobrina prima abuela niña joven novia viuda duquesa condesa \
        monja expresidenta exministra vicepresidenta mandataria gobernadora consejera delegada concejala rectora decana \
        profesora maestra médica doctora enfermera ingeniera arquitecta científica bióloga física socióloga historiadora \
        filósofa poeta poetisa novelista pintora escultora música cantautora productora presentadora reportera columnista \
        empresaria comerciante agricultora ganadera pescadora obrera campesina minera panadera camionera taxista conductora \
        futbolista portera delantera seleccionadora árbitra campeona nadadora ciclista corredora diplomática embajadora \
        negociadora militar sargenta comandante bailarina cantante eurodiputada magistrada",
    people: "\
        portavoz ministro canciller gobernador gobernadora jefe jefa líder juez fiscal médico médica profesor profesora \
        periodista testigo víctima experto experta economista analista responsable dirigente fundador fundadora candidato \
        candidata secretario secretaria comisario embajador embajadora capitán jugador jugadora portero delantero técnico \
        autor autora cineasta artista músico cantante agricultor comerciante sindicalista obispo papa cura maestro maestra \
        enfermero enfermera policía bombero soldado general coronel estudiante alumno cliente paciente historiador concejal \
        vocero vocera mandatario mandataria dueño dueña doctor doctora ministra presidente presidenta primer ejecutivo \
        ejecutiva consejero consejera delegado delegada diputado diputada senador senadora eurodiputado congresista legislador \
        legisladora regidor regidora edil intendente prefecto procurador procuradora magistrado magistrada letrado letrada \
        abogado abogada notario perito perita cirujano cirujana psicólogo psicóloga psiquiatra epidemiólogo epidemióloga \
        virólogo viróloga biólogo bióloga geólogo geóloga meteorólogo meteoróloga climatólogo ingeniero ingeniera arquitecto \
        arquitecta físico química politólogo politóloga sociólogo socióloga antropólogo antropóloga filósofo filósofa escritor \
        escritora poeta novelista dramaturgo editor editora guionista director directora actor actriz bailarín bailarina \
        pintor pintora fotógrafo fotógrafa reportero reportera columnista corresponsal presentador presentadora locutor \
        locutora empresario empresaria emprendedor emprendedora ganadero pescador campesino campesina obrero minero \
        transportista camionero taxista conductor conductora piloto azafata jubilado jubilada pensionista desempleado migrante \
        refugiado refugiada superviviente sobreviviente damnificado damnificada afectado afectada acusado acusada imputado \
        imputada detenido detenida sospechoso sospechosa condenado denunciante querellante activista militante manifestante \
        voluntario voluntaria propietario propietaria inquilino inquilina vecino peatón turista aficionado seleccionador \
        entrenador defensa mediocampista árbitro campeón campeona nadador ciclista atleta diplomático diplomática negociador \
        mediador mediadora militar oficial sargento teniente comandante almirante veterano guerrillero arzobispo cardenal \
        sacerdote pastor rabino imán monja fuente funcionario funcionaria observador observadora interlocutor allegado \
        exministro expresidente exalcalde",
    groups: "\
        policías investigadores autoridades vecinos padres alumnos estudiantes profesores médicos expertos críticos opositores \
        activistas manifestantes sindicatos trabajadores empleados diputados senadores ministros soldados testigos familiares \
        científicos abogados bomberos agricultores funcionarios fuentes diplomáticos guardias agentes sanitarios enfermeras \
        voluntarios organizadores responsables dirigentes empresarios comerciantes ganaderos pescadores campesinos obreros \
        mineros transportistas camioneros conductores pasajeros viajeros turistas inquilinos propietarios jubilados \
        supervivientes sobrevivientes refugiados migrantes presos aficionados hinchas jugadores economistas analistas juristas \
        magistrados historiadores climatólogos asociaciones ongs alcaldes gobernadores embajadores militares rebeldes \
        guerrilleros mujeres hombres niños jóvenes familias colegas compañeros amigos miembros observadores participantes \
        internautas rescatistas legisladores congresistas ediles asistentes residentes pobladores lugareños",
    bodies: "\
        ministerio gobierno agencia oficina empresa compañía grupo banco sindicato partido consejo comisión tribunal corte \
        universidad escuela hospital fundación instituto organización asociación federación club equipo congreso parlamento \
        senado policía ejército ayuntamiento fiscalía periódico diario cadena oposición cancillería ong consejería conselleria \
        alcaldía municipio municipalidad gobernación provincia región comunidad estado ejecutivo coalición mayoría gabinete \
        dirección redacción revista semanario editorial fabricante constructora operadora aerolínea petrolera minera eléctrica \
        filial multinacional fábrica planta aseguradora fondo autoridad regulador juzgado audiencia jurado comité colectivo \
        confederación coordinadora liga cámara congregación iglesia diócesis vaticano embajada consulado marina guardia cárcel \
        clínica laboratorio observatorio centro museo teatro ópera festival kremlin casa patronal fuerza bancada canal emisora \
        portal junta contraloría procuraduría defensoría cooperativa cervecera plataforma consultora tecnológica firma marca \
        gigante sociedad",
    role_endings: "ista ólogo óloga ador adora tor tora dor dora ero era ario aria ante ente ano ana ático ática ngeniero",
    things: "",
    short_roles: &[],
    alike: &[],
    titles_of_men: "señor sr. don",
    titles_of_women: "señora sra. doña",
    announcers: "\
        llamado llamada llamados apodado apodada titulado titulada denominado denominada conocido conocida película libro \
        novela canción álbum serie programa obra palabra palabras término expresión lema título supuesto operación llamadas \
        apodados apodadas titulados bautizado bautizada rebautizado denominados conocidos sobrenombre alias mote apodo filme \
        documental cortometraje largometraje comedia musical disco sencillo tema exposición muestra espectáculo concepto \
        noción etiqueta hashtag concurso revista diario periódico semanario plan dispositivo campaña proyecto denominadas \
        supuesta supuestos presunto célebre",
    reportive: "sería serían habría habrían",
    views: "para",
    elisions: "",
    link: None,
    plural_verbs: None,
    incises: false,
    trained: false,
    dash_opens: true,
};
