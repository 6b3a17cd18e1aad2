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
    contents: "que si",
    conjunctions: "y e pero o u ni sino mas tampoco también",
    auxiliaries: "\
        es era son eran fue fueron ser sido está estaba están estaban ha han había habían haber he sería será puede podía debe \
        debía va van tiene tenía soy eres somos sois éramos fui fuimos sea sean fuera fueran serían serán siendo estoy estamos \
        estuvo estuvieron esté estén estaría hemos hubo hubiera haya hayan habrá habrán habría habrían pueden pudo pudieron \
        podrá podría podrían podían deben debían debería deberían iba iban voy vamos tienen tenían tuvo tuvieron tendrá suele \
        suelen",
    passives: "es era son eran fue fueron ser sido será sería sea siendo",
    negations: "no nunca jamás ni sin rechazó declinó nada nadie ningún ninguno ninguna tampoco",
    definite: "\
        el la los las lo este esta estos estas ese esa aquel esos esas aquella aquellos aquellas dicho dicha",
    indefinite: "\
        un una unos unas varios varias algunos algunas otro otra otros otras dos tres cuatro cinco uno alguien alguno alguna \
        algún cada ningún ninguno cierto cierta ambos ambas seis siete ocho nueve diez",
    articles: "",
    alone: "",
    numbered: "",
    related: "",
    local: "",
    possessors: "",
    naming: "llamado llamada",
    past: None,
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
        exministro expresidente exalcalde antecesor antecesora predecesor predecesora sucesor sucesora colega socio socia \
        compañero compañera amigo amiga clienta camarero camarera dependiente dependienta cocinero cocinera frutero frutera \
        librero librera chofer chófer ujier conserje anciano anciana adolescente nieto nieta suegro suegra cuñado cuñada yerno \
        nuera padrino madrina chico chica muchacho muchacha señor señora señorita caballero dama invitado invitada asistente \
        ponente moderador moderadora organizador organizadora impulsor impulsora promotor promotora inventor inventora creador \
        creadora comprador compradora vendedor vendedora lector lectora oyente espectador espectadora usuario usuaria pasajero \
        pasajera viajero viajera fallecido difunto ladrón ladrona asaltante agresor agresora atacante secuestrador terrorista \
        rehén detective inspector inspectora comisaria instructor instructora relator relatora subsecretario subsecretaria \
        viceministro viceministra exalcaldesa premier subdirector subdirectora gerente administrador administradora \
        coordinador coordinadora encargado encargada asesor asesora consultor consultora colaborador colaboradora becario \
        becaria catedrático catedrática docente educador educadora bibliotecario bibliotecaria archivero archivera restaurador \
        restauradora arqueólogo arqueóloga veterinario veterinaria farmacéutico farmacéutica dentista matrona partera cuidador \
        cuidadora nutricionista jardinero jardinera fontanero electricista albañil mecánico herrero sastre costurera modista \
        peluquero peluquera barbero zapatero relojero joyero apicultor viticultor cazador capataz empleado empleada trabajador \
        trabajadora huelguista opositor opositora rival adversario adversaria contrincante ganador ganadora finalista \
        medallista goleador goleadora tenista boxeador ajedrecista torero mago payaso humorista cómico dibujante ilustrador \
        ilustradora rapero rapera guitarrista pianista violinista compositor compositora soprano tenor coreógrafo coreógrafa \
        diseñador diseñadora influencer comentarista tertuliano tertuliana enviado entrevistador entrevistadora judoca \
        estadounidense",
    groups: "\
        policías investigadores autoridades vecinos padres alumnos estudiantes profesores médicos expertos críticos opositores \
        activistas manifestantes sindicatos trabajadores empleados diputados senadores ministros soldados testigos familiares \
        científicos abogados bomberos agricultores funcionarios fuentes diplomáticos guardias agentes sanitarios enfermeras \
        voluntarios organizadores responsables dirigentes empresarios comerciantes ganaderos pescadores campesinos obreros \
        mineros transportistas camioneros conductores pasajeros viajeros turistas inquilinos propietarios jubilados \
        supervivientes sobrevivientes refugiados migrantes presos aficionados hinchas jugadores economistas analistas juristas \
        magistrados historiadores climatólogos asociaciones ongs alcaldes gobernadores embajadores militares rebeldes \
        guerrilleros mujeres hombres niños jóvenes familias colegas compañeros amigos miembros observadores participantes \
        internautas rescatistas legisladores congresistas ediles asistentes residentes pobladores lugareños público medios",
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
    things: "\
        mañana semana ventana campana manzana sábana caravana fontana lana rana gana cabana plana tractor motor sector error \
        terror horror valor color calor dolor sabor olor humor rumor temor favor vapor interior exterior alrededor ascensor \
        televisor ordenador ventilador marcador elevador respirador computador radiador contador borrador proyector reflector \
        retrovisor factor vector tenedor comedor mostrador despertador aspirador secador colador congelador contenedor mirador \
        collar amor honor rigor licor tumor primavera carrera bandera manera cartera frontera carretera escalera nevera tijera \
        acera cadera madera ladera pradera espera esfera era fuera cualquiera quimera cosechadora lavadora calculadora \
        fotocopiadora grabadora impresora licuadora secadora mora hora ahora demora aurora dinero enero febrero letrero \
        sombrero cordero tablero sendero agujero cero acero número género fichero crucero basurero monedero llavero granero \
        hormiguero vertedero aguacero estero entero tercero sincero verdadero duradero extranjero vivero fregadero esmero \
        bolero mero helicóptero calendario inventario escenario formulario cuestionario sumario horario salario armario \
        vestuario vocabulario seminario aniversario mobiliario obituario itinerario comentario temario vecindario santuario \
        acuario corolario contrario necesario secundario ordinario extraordinario milenario centenario primario voluntariado \
        maquinaria gasolinera plegaria candidatura secretaría mensualidad ambiente puente frente corriente accidente incidente \
        oriente occidente continente componente ingrediente pendiente siguiente reciente suficiente valiente caliente diente \
        presente ausente evidente inminente inconsciente consciente permanente urgente excelente decente diferente lente mente \
        serpiente aguardiente recipiente patente enfrente restaurante instante volante semblante guante estante elefante \
        diamante adelante delante bastante importante durante elegante brillante constante inquietante abundante distante \
        restante tajante terminante variante ante antes sobresaliente mediante cuadrante carburante calmante picante tirante \
        verano mano grano piano plano órgano océano tirano gusano humano lejano temprano mundano sano vano pantano enano ramo \
        mercadillo cotidiano llano metro rastro",
    ends: "\
        le les se me te nos os ya también aún todavía ayer hoy anoche luego después entonces así ahí allí aquí ahora siempre \
        casi solo sólo apenas incluso además quizá quizás muy bien llega llegan llegaba pasa pasan pasaba queda quedan quedaba \
        puso pone ponen ponía pusieron dio da dan daba daban dieron hizo hace hacen hacía hicieron vino viene vienen venía \
        vinieron sale salen entra entran vuelve vuelven empieza empiezan comienza comienzan termina acaba acaban sigue siguen \
        seguía deja dejan dejaba lleva llevan llevaba trae trajo traían cae caen abre abren cierra cierran pierde pierden gana \
        ganan muere mueren vive viven vivía nace trabaja trabajan juega juegan vende venden quiere quieren quiso quería sabe \
        saben supo sabía conoce conocen conocía parece parecía existe existen ocurre ocurren recibe reciben ofrece ofrecen \
        mira miran busca buscan encuentra encuentran sube suben consta consiste incluye incluyen contiene prevé establece \
        convoca convocan corre corren duerme come comen gusta basta dura crece vale permite prohíbe impide obliga supone \
        supuso sirve sirven aparece desaparece mantiene mantuvo mantienen dedica dedican ocupa ocupan tarda levanta acerca \
        espera esperan asiente calla llora llama llaman invita invitan paga pagan sentó acompaña acompañan",
    verb_endings: "aron ieron ó aba aban ían ará erá irá arán erán irán",
    impersonal: "lee leía leer",
    objects: "",
    adjectives: "\
        gran grandes nuevo nueva nuevos nuevas primer primera primero segundo segunda tercer tercera último última últimos \
        últimas buen buena mal mala mejor peor mayor menor viejo vieja viejos viejas pequeño pequeña antiguo antigua antiguos \
        antiguas propio propia mismo misma único única actual próximo próxima pasado pasada largo larga bello bella pobre \
        supuesto presunto presunta principal principales verdadero verdadera ex mil cien veinte treinta cuarenta cincuenta \
        sesenta medio media doble veterano veterana famoso famosa célebre flamante",
    masculine: "el un este ese aquel otro algún ningún nuestro del al",
    feminine: "la una esta esa aquella otra alguna ninguna nuestra",
    endings_of_men: "or ólogo ico ero és ano ado ivo oso ario ino ito",
    endings_of_women: "ora óloga ica era esa triz isa ana ada iva osa aria ina ita",
    either: "persona víctima fuente testigo miembro estrella figura personaje guardia pareja autoridad",
    short_roles: &[],
    alike: &[
        "líder jefe jefa dirigente ejecutivo ejecutiva director directora gerente presidente presidenta fundador fundadora \
         dueño dueña propietario propietaria empresario empresaria patrón administrador administradora titular responsable \
         banquero",
        "diputado diputada senador senadora congresista parlamentario parlamentaria legislador legisladora político política \
         eurodiputado eurodiputada socialista popular portavoz",
        "concejal concejala edil regidor regidora alcalde alcaldesa político política intendente",
        "presidente presidenta ministro ministra canciller gobernador gobernadora alcalde alcaldesa mandatario mandataria \
         premier político política consejero consejera secretario secretaria titular viceministro viceministra",
        "cantante músico música estrella rapero rapera artista pianista guitarrista compositor compositora cantautor \
         cantautora violinista",
        "jugador jugadora delantero delantera centrocampista mediocampista defensa portero portera capitán capitana futbolista \
         estrella campeón campeona deportista atleta goleador goleadora medallista tenista nadador nadadora judoca ciclista \
         corredor corredora",
        "agente policía inspector inspectora sargento comandante comisario comisaria guardia oficial investigador \
         investigadora",
        "abogado abogada letrado letrada fiscal defensor defensora procurador procuradora jurista togado",
        "médico médica doctor doctora cirujano cirujana psiquiatra psicólogo psicóloga facultativo facultativa especialista",
        "científico científica investigador investigadora profesor profesora experto experta académico académica catedrático \
         catedrática historiador historiadora economista biólogo bióloga físico física geólogo geóloga ingeniero ingeniera \
         autor autora especialista estudioso estudiosa",
        "autor autora escritor escritora novelista poeta dramaturgo dramaturga periodista columnista crítico crítica literato",
        "actor actriz intérprete cómico cómica humorista presentador presentadora estrella director directora cineasta \
         realizador realizadora",
        "sacerdote cura párroco obispo arzobispo cardenal pastor papa pontífice religioso religiosa monja",
        "entrenador entrenadora técnico técnica seleccionador seleccionadora míster preparador",
        "portavoz vocero vocera",
        "soldado general coronel comandante militar oficial capitán almirante teniente rebelde",
        "acusado acusada imputado imputada procesado procesada detenido detenida sospechoso sospechosa condenado condenada \
         testigo preso reo investigado",
        "juez jueza magistrado magistrada instructor instructora togado togada",
        "embajador embajadora diplomático diplomática delegado delegada enviado negociador negociadora",
        "niño chico joven muchacho adolescente alumno estudiante menor pibe",
        "niña chica joven muchacha adolescente alumna estudiante menor",
        "maestro maestra profesor profesora docente director directora",
        "agricultor agricultora ganadero ganadera campesino campesina granjero productor productora",
        "conductor conductora piloto chofer chófer camionero taxista",
        "cocinero cocinera chef panadero panadera restaurador hostelero",
        "vecino vecina residente habitante inquilino inquilina lugareño propietario propietaria",
        "anciano anciana abuelo abuela jubilado jubilada octogenario octogenaria nonagenario pensionista",
        "empresa compañía firma fabricante grupo negocio aerolínea operadora marca proveedor corporación gigante banco entidad \
         aseguradora cadena plataforma multinacional constructora",
        "agencia departamento oficina ministerio regulador autoridad comisión organismo administración consejería cartera \
         instituto",
        "club equipo conjunto",
        "escuela colegio universidad instituto academia centro facultad",
        "sindicato federación asociación liga consejo organización fundación sociedad colectivo plataforma ong entidad central",
        "periódico diario rotativo revista medio cadena emisora canal portal semanario",
        "tribunal juzgado corte sala audiencia jurado",
        "carta correo mensaje nota comunicado texto escrito misiva",
        "informe estudio documento texto investigación dictamen trabajo",
    ],
    titles_of_men: "señor sr. don",
    titles_of_women: "señora sra. doña",
    outlets: "diario periódico semanario revista agencia cadena emisora canal televisión radio portal web tv noticias prensa",
    mastheads: "",
    stations: "radio canal diario agencia tv",
    told: "dijo aseguró contó informó explicó contestó respondió confesó recordó advirtió",
    venues: "a al con en ante",
    relays: "informó informa cita citó citado recoge recogió publicó publicado difundió difundido entrevistado entrevistada consultado consultada",
    rubrics: "\
        entrevista exclusiva exclusivo vídeo video directo opinión análisis editorial podcast crítica reportaje crónica \
        perfil fotos última",
    askers: "pregunta p",
    answerers: "respuesta r",
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
