//! Spanish names.

use super::Names;

pub(in crate::lang) const NAMES: Names = Names {
    men: "josé jose ángel angel",
    women: "andrea guadalupe rosario maria maría mar",
    possessives: &[],
    capitals: &[
        "PIB", "IVA", "ADN", "IA", "VIH", "SIDA", "ITV", "UCI", "DNI", "AVE", "ERTE", "ONG", "ERE", "IRPF", "SMI", "TAC", "FIV", "IPC",
        "JJ", "OO", "PYME", "CO", "PCR", "WC",
    ],
    particles: &[
        "de", "de la", "de las", "de los", "del", "la", "y", "e", "da", "dos", "do", "di", "van", "van der", "van den", "von", "el", "al",
        "bin", "ben",
    ],
    heads: "\
        academia administración agencia agrupación alcaldía alianza archivo arzobispado asamblea asociación ateneo audiencia \
        autoridad ayuntamiento banco biblioteca bloque cabildo cadena cámara cancillería caja casa centro círculo club colectivo colegio \
        comando comisaría comisión comité compañía confederación congregación congreso conselleria consejería consejo consorcio \
        contraloría convergencia cooperativa coordinadora corporación corte cruz defensoría delegación departamento diario dirección \
        diputación editorial ejército embajada empresa escuela faro federación fiscalía fondo foro frente fuerza fuerzas \
        fundación grupo guardia hermandad hospital iglesia iniciativa instituto junta juzgado laboratorio liga médicos \
        facultad ministerio movimiento museo observatorio oficina orden organización orquesta parlamento partido plataforma policía \
        prefectura procuraduría programa protección radio real red registro sala secretaría senado servicio siderúrgica \
        sindicato sociedad superintendencia teatro tribunal unidad unión universidad minera periódico",
    small_heads: "ministerio universidad ayuntamiento",
    head_endings: "",
    links: &[
        "de",
        "de la",
        "de las",
        "de los",
        "del",
        "y",
        "e",
        "para",
        "para la",
        "para el",
        "por",
        "por la",
        "sin",
        "contra el",
        "contra la",
    ],
    bodies: &[
        "Unión Europea",
        "Comisión Europea",
        "Parlamento Europeo",
        "Banco Central Europeo",
        "Banco Mundial",
        "Naciones Unidas",
        "Consejo de Seguridad",
        "Consejo de Ministros",
        "Cruz Roja",
        "Media Luna Roja",
        "Protección Civil",
        "Guardia Civil",
        "Policía Nacional",
        "Policía Local",
        "Tribunal Supremo",
        "Tribunal Constitucional",
        "Audiencia Nacional",
        "Corte Suprema",
        "Corte Penal Internacional",
        "Fiscalía General",
        "Fiscalía General de la República",
        "Fondo Monetario Internacional",
        "Organización Mundial de la Salud",
        "Organización de Estados Americanos",
        "Médicos Sin Fronteras",
        "Médicos sin Fronteras",
        "Amnistía Internacional",
        "Greenpeace",
        "Partido Popular",
        "Partido Socialista",
        "Comisiones Obreras",
        "Moncloa",
        "Kremlin",
        "Casa Blanca",
        "Casa Rosada",
        "Casa Real",
        "Generalitat",
        "Xunta",
        "Seguridad Social",
        "Congreso de los Diputados",
        "Congreso",
        "Senado",
        "Agencia Tributaria",
        "Banco de España",
        "Instituto Nacional de Estadística",
        "EFE",
        "El País",
        "El Mundo",
        "La Vanguardia",
        "Clarín",
        "La Nación",
        "El Universal",
        "El Tiempo",
        "El Comercio",
        "Real Madrid",
        "Telefónica",
        "Iberdrola",
        "Repsol",
        "Santander",
        "BBVA",
        "Inditex",
        "Mercadona",
        "Petrobras",
        "Pemex",
        "Ecopetrol",
        "Renfe",
        "Adif",
        "Aena",
        "Podemos",
        "Vox",
        "Ciudadanos",
        "Morena",
        "Hamas",
        "Hamás",
        "Hezbolá",
    ],
    locatives: "en",
    governors: "alcalde alcaldesa gobernador gobernadora intendente vecino vecina natural",
    places: "ciudad municipio pueblo localidad provincia región departamento distrito estado",
    of: "de",
    rivers: &["del", "de la", "de las", "de los"],
    events: "copa festival feria liga campeonato vuelta torneo mundial bienal juegos tour carnaval maratón rally",
    prizes: "premio premios",
    occasions: "\
        Primera Guerra Mundial, Segunda Guerra Mundial, Guerra Civil, Guerra Fría, Guerra de Malvinas, Renacimiento, Juegos \
        Olímpicos, Juegos Paralímpicos, Juegos Panamericanos, Copa América, Copa Libertadores, Copa Sudamericana, Copa del Rey, \
        Copa Davis, Copa del Mundo, Mundial, Eurocopa, Champions League, Champions, Liga de Campeones, Europa League, Tour de \
        Francia, Giro de Italia, Vuelta a España, Día de Muertos, Semana Santa, Feria de Abril, Feria del Libro, San Fermín, \
        Sanfermines, Fallas, Roland Garros, Wimbledon, US Open, Abierto de Australia, Super Bowl, Holocausto, Brexit, Goya, Transición",
    laws: "ley código constitución tratado decreto estatuto convenio",
    known_laws: "Constitución, Carta Magna, Código Penal, Código Civil, Estatuto de los Trabajadores, Ley de Amnistía, Acuerdo de París",
    roads: "a ap n m e cv",
    works: "\
        película novela libro álbum disco canción tema serie programa podcast obra ensayo documental cortometraje largometraje \
        filme cuento poema poemario exposición muestra cuadro ópera comedia drama musical sencillo biografía telenovela cómic \
        titulado titulada titulados llamada thriller bolero zarzuela memorias",
    vessels: "barco buque pesquero velero yate ferri ferry carguero petrolero lancha satélite sonda cohete aplicación app fragata crucero patrullera asistente",
    kinds: "startup plataforma constructora minera inmobiliaria aerolínea cadena petrolera consultora naviera fintech",
    chiefs: "\
        director directora presidente presidenta gerente exgerente fundador fundadora portavoz vocero vocera dueño dueña \
        propietario secretario secretaria socio socia entrenador técnico",
    building_heads: "\
        estadio calle avenida plaza paseo carretera autopista autovía aeropuerto estación puente palacio castillo cárcel hotel \
        parque iglesia catedral basílica ermita capilla monasterio convento auditorio pabellón polideportivo túnel presa embalse \
        cementerio glorieta ronda alameda bulevar cuartel coliseo",
    land_heads: "\
        lago laguna monte cerro valle golfo estrecho cabo sierra bahía cordillera desierto volcán islas mar ría península \
        archipiélago pico glaciar nevado océano",
    land_kinds: "isla barrio río arroyo islote paraje cuenca",
    before_tongues: "en habla hablar hablan hablaba",
    openers: "\
        nos se me te le les lo ya no sí que qué quién quiénes cómo cuándo dónde cuánto cuántos ahora hoy ayer mañana aquí ahí allí \
        así entonces luego después antes también tampoco solo sólo quizá quizás además todo todos todas nadie nada algo alguien \
        algunos algunas otro otra otros otras dos tres cuatro cinco cada muchos muchas pocos hay era es fue ha han hace había eso \
        esto aquello ese esa esos esas este esta estos estas pasado pasada falleció murió nació gracias bueno claro pues mientras \
        aún todavía siempre nunca jamás casi menos más tal tanto según",
    lands: "\
        Europa, Asia, África, América, Oceanía, Antártida, América Latina, América del Sur, América del Norte, América Central, \
        Latinoamérica, Iberoamérica, Sudamérica, Suramérica, Norteamérica, Centroamérica, Hispanoamérica, África subsahariana, \
        Oriente Medio, Oriente Próximo, Medio Oriente, Cercano Oriente, Extremo Oriente, Lejano Oriente, Asia Central, Sudeste \
        Asiático, Sureste asiático, Europa del Este, Europa Central, Europa Occidental, Norte de África, Cuerno de África, \
        Sahel, Sáhara, Sahara, Magreb, Balcanes, Cáucaso, Escandinavia, Occidente, Cono Sur, Patagonia, Amazonía, Amazonia, \
        Caribe, Mediterráneo, Cantábrico, Atlántico, Pacífico, Ártico, Báltico, Adriático, Egeo, Mar Negro, Mar Rojo, Mar \
        Muerto, Mar del Norte, Canal de la Mancha, Golfo Pérsico, Golfo de México, Océano Índico, Océano Atlántico, Océano \
        Pacífico, Alpes, Pirineos, Andes, Himalaya, Cárpatos, Urales, Mont Blanc, Everest, Teide, Aconcagua, Chimborazo, \
        Popocatépetl, Sierra Nevada, Picos de Europa, Sierra Madre, Ebro, Duero, Guadalquivir, Guadiana, Miño, Júcar, Turia, \
        Danubio, Rin, Támesis, Nilo, Amazonas, Orinoco, Río de la Plata, Río Negro, Riachuelo, Rímac, Titicaca, Llobregat, \
        Manzanares, Doñana, Costa Brava, Costa del Sol, Rías Baixas, La Mancha, Mesopotamia, Altiplano, Chaco, Gran Chaco, \
        Darién, Tapón del Darién, Araucanía, Península Ibérica, Marte, Júpiter, Saturno, Venus, Urano, Neptuno, Tierra, Vía \
        Láctea, Wall Street, Silicon Valley, Ibiza, Formentera, Menorca, Fuerteventura, Lanzarote",
    peoples: &[
        (
            "o a os as",
            "\
            italian american norteamerican estadounidens sudamerican suramerican centroamerican latinoamerican iberoamerican \
            hispanoamerican african europe asiátic australian austriac húngar ruman búlgar croat eslovac eslovén polac rus \
            ucranian bielorrus lituan grieg turc chipriot kosovar macedoni suiz norueg suec nórdic británic siri egipci tunecin \
            argelin libi etíop eritre keniat ugandes sudafrican mozambiqueñ angoleñ chin filipin indi mexican cuban bolivian \
            argentin chilen peruan colombian venezolan ecuatorian uruguay paraguay dominican haitian jamaican puertorriqueñ \
            guatemaltec hondureñ salvadoreñ panameñ brasileñ brasiler palestin georgian armeni kurd hispan cristian católic \
            protestant ortodox luteran anglican evangélic musulman islámic judí hebre galleg vasc navarr asturian cántabr extremeñ \
            castellan andaluz valencian murcian canari riojan madrileñ sevillan malagueñ granadin cordobes bilbaín donostiarr \
            zaragozan vallisoletan salmantin alicantin coruñes vigues limeñ porteñ caraqueñ bogotan habaner quiteñ santiaguin \
            paceñ cochabambin tucuman mendocin rosarin santafesin cusqueñ tapatí regiomontan poblano oaxaqueñ \
            antioqueñ barranquiller caleñ parisin londinens moscovit neoyorquin guipuzcoan vizcaín alaves balcánic báltic \
            eslav soviétic gitan mormón republican social-demócrat danes chec ibéric tibetan",
        ),
        (
            "és esa eses esas",
            "\
            franc ingl portugu holand neerland dan finland irland escoc gal island luxemburgu malt japon tailand libán nepal canad \
            senegal congol sudan ghan togol gabon ruand aragon leon barcelon cordob genov milan vien lion marsell coruñ vigu angol \
            neozeland",
        ),
        ("ol ola oles olas", "españ mongol"),
        ("án ana anes anas", "alem catal musulm"),
        ("ín ina ines inas", "mallorqu menorqu"),
        ("o a os as", "mallorquin"),
        ("l la les las", "provenza"),
        (
            "- s",
            "\
            estadounidense nicaragüense costarricense canadiense croata belga árabe israelita vietnamita keniata etíope moscovita \
            saharaui bonaerense rioplatense londinense aimara quechua guaraní azteca maya inca mapuche mixteca zapoteca náhuatl \
            otomí wayuu socialista comunista fascista nazi neonazi falangista franquista peronista kirchnerista chavista macrista \
            sandinista castrista zapatista fujimorista correísta ecologista anarquista nacionalista independentista abertzale \
            conservacionista islamista yihadista salafista sionista centrista demócrata socialdemócrata democristiano laborista \
            budista sunita chiita evangelista protestante cosmopolita ateniense",
        ),
        (
            "- es",
            "\
            israelí iraní iraquí saudí pakistaní marroquí yemení kuwaití bengalí somalí suní chií hindú qatarí emiratí andaluz \
            bantú nepalí tailandés",
        ),
    ],
    ages: "años",
    officials: "\
        ministro ministra ministros ministerio secretario secretaria subsecretario subsecretaria titular titulares consejero consejera concejal concejala viceministro viceministra director directora cartera área",
    articles: "el la los las lo un una del al este esta",
    demonyms: "\
        AF afgan, AL alban, DE aleman alemán, DZ argelin, AO angol, SA saud, AR argentin, AM armeni, AU australian, AT \
        austriac austríac, AZ azer, BE belg, BY bielorrus, BO bolivian, BA bosni, BR brasil, BG bulgar búlgar, CM camerun, CA \
        canad, CZ checo checa, CL chilen, CN chin, CY chipri, CO colombian, KR surcorean, KP norcorean, CR costarric, HR \
        croat, CU cuban, DK danés danes, DO|DM dominican, EC ecuatorian, EG egipci, SV salvadoreñ, AE emirat, SK eslovac, SI \
        esloven, ES español, US estadounid norteamerican, EE eston, ET etíop etiop, PH filipin, FI finland finés, FR frances \
        francés, GE georgian, GR grieg, GT guatemaltec, HT haitian, HN hondureñ, HU hungar húngar, ID indones, IQ iraq irak, \
        IR iran, IE irland, IS island, IL israel, IT italian, JM jamai, JP japon, JO jordan, KE kenian, XK kosovar, KW kuwait, \
        LV leton letón, LB libanes libanés, LY libi, LT lituan, LU luxemburg, MA marroqu, MX mexican mejican, MD moldav, MZ \
        mozambi, NP nepal, NI nicarag, NG nigerian, NO norueg, NZ neozeland, NL neerland holand, PK pakistan paquistan, PS \
        palestin, PA panameñ, PY paraguay, PE peruan, PL polac, PT portugu, PR puertorriqu boricua, QA catarí catari qatarí \
        qatari, RO ruman, RU rus, RW ruand, SN senegal, RS serb, SO somal, LK ceil esrilan, ZA sudafrican, SD sudanes sudanés, \
        SE suec, CH suiz, SY siri, TW taiwan, TH tailand, TN tunec, TM turcoman turkmen, TR turc, UA ucrani, UG ugand, UY \
        uruguay, VE venezolan, VN vietnam, YE yemen, GB britanic británic, GB-ENG ingles inglés, GB-SCT escoc, GB-WLS galés \
        gales, GB-NIR norirland, CD|CG congole",
    ..Names::COMMON
};
