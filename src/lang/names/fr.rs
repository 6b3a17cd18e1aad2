//! French names.

use super::Names;

pub(in crate::lang) const NAMES: Names = Names {
    men: "jean jules josé",
    women: "laurence simone andrea maria",
    possessives: &[],
    capitals: &[
        "PDG", "TGV", "TVA", "ADN", "HLM", "PIB", "VTT", "IA", "VIH", "SIDA", "RER", "RTT", "SMIC", "CDI", "CDD", "CV", "BD", "OGM", "ONG",
        "DG", "DRH", "CM", "ZAD", "QI", "IRM", "PV", "CRS", "TTC", "HT", "UV", "JO", "RSA", "PME", "WC", "PCR", "QG", "ETA", "CO", "TER",
        "DJ", "SDF", "ZFE",
    ],
    particles: &[
        "de", "d", "du", "des", "de la", "de l", "le", "la", "van", "van de", "van den", "van der", "von", "von der", "del", "della", "di",
        "da", "dos", "el", "al", "ben", "bin", "ould",
    ],
    heads: "\
        académie agence assemblée association autorité banque bibliothèque brigade bureau caisse centre cercle chambre club collectif \
        collège comité commissariat commission communauté compagnie confédération conseil conservatoire cour croix direction \
        département ecole école éditions église fédération fondation fonds front gendarmerie groupe haut haute hôpital chu institut \
        laboratoire laboratoires ligue lycée mairie ministère mouvement musée observatoire office opéra orchestre ordre organisation \
        sûreté secours corporation faculté parquet parti police préfecture programme radio rassemblement région réseau secrétariat sénat service société studio studios \
        syndicat théâtre tribunal union université usine médecins journal",
    small_heads: "ministère université musée académie",
    head_endings: "",
    links: &[
        "de",
        "de la",
        "de l",
        "du",
        "des",
        "d",
        "et",
        "pour",
        "pour la",
        "pour le",
        "pour l",
        "sans",
        "contre la",
        "contre le",
        "nationale de",
        "national de",
        "nationale des",
        "national des",
        "d appel de",
    ],
    bodies: &[
        "Union européenne",
        "Commission européenne",
        "Parlement européen",
        "Banque centrale européenne",
        "Conseil européen",
        "Cour européenne des droits de l’homme",
        "Nations unies",
        "Nations Unies",
        "Croix-Rouge",
        "Croissant-Rouge",
        "Conseil d’État",
        "Conseil constitutionnel",
        "Conseil de sécurité",
        "Conseil des ministres",
        "Assemblée nationale",
        "Sénat",
        "Elysée",
        "Élysée",
        "Matignon",
        "Quai d’Orsay",
        "Bercy",
        "Maison Blanche",
        "Kremlin",
        "Cour de cassation",
        "Cour des comptes",
        "Cour suprême",
        "Banque de France",
        "Banque mondiale",
        "Fonds monétaire international",
        "Organisation mondiale de la santé",
        "Programme alimentaire mondial",
        "Médecins sans frontières",
        "Reporters sans frontières",
        "Amnesty International",
        "Greenpeace",
        "Rassemblement national",
        "La France insoumise",
        "Les Républicains",
        "Parti socialiste",
        "Parti communiste",
        "Reconquête",
        "Europe Écologie-Les Verts",
        "Les Écologistes",
        "Force ouvrière",
        "Le Monde",
        "Le Figaro",
        "Libération",
        "Le Parisien",
        "Ouest-France",
        "France Info",
        "Franceinfo",
        "France Inter",
        "Mediapart",
        "Les Echos",
        "Les Échos",
        "L’Équipe",
        "Météo-France",
        "Santé publique France",
        "Pôle emploi",
        "France Travail",
        "Sécurité sociale",
        "Samu",
        "Renault",
        "Carrefour",
        "Airbus",
        "TotalEnergies",
        "Sanofi",
        "Michelin",
        "Danone",
        "Stellantis",
        "Vinci",
        "Bouygues",
        "Veolia",
        "Thales",
        "Dassault",
        "Ligue 1",
        "Paris Saint-Germain",
        "Olympique de Marseille",
        "Hamas",
        "Hezbollah",
        "Talibans",
    ],
    locatives: "à en",
    governors: "maire mairesse préfet préfète habitant habitante",
    places: "ville commune village région province département",
    of: "de d du des",
    rivers: &["de la", "du", "des", "de l"],
    events: "coupe festival tour championnat salon jeux nuit fête biennale foire carnaval rencontres",
    prizes: "prix trophée palme",
    occasions: "\
        Première Guerre mondiale, Seconde Guerre mondiale, Première guerre mondiale, Seconde guerre mondiale, Grande Guerre, \
        Guerre froide, guerre froide, Révolution française, Jeux olympiques, Jeux Olympiques, Jeux paralympiques, Jeux \
        Paralympiques, Coupe du monde, Coupe du Monde, Coupe de France, Coupe Davis, Ligue des champions, Ligue des Champions, \
        Ligue Europa, Ligue Conférence, Tour de France, Tour d’Espagne, Giro, Vuelta, Paris-Roubaix, Paris-Nice, Vendée Globe, \
        Roland-Garros, Wimbledon, Festival de Cannes, Festival d’Avignon, Super Bowl, Shoah, Brexit, Toussaint, Vieilles \
        Charrues, Journées du patrimoine, Fête de la musique, Euro, Six Nations, Tournoi des Six Nations",
    laws: "loi code traité constitution convention",
    known_laws: "RGPD, Constitution, Code pénal, Code du travail, code du travail, code pénal, Accord de Paris, accord de Paris, loi Travail, loi Climat",
    roads: "a n d e",
    works: "\
        film roman livre album disque récit recueil essai pièce série émission podcast chanson titre single tube clip long-métrage \
        métrage court-métrage documentaire spectacle exposition tableau opéra comédie tragédie bd poème manga nouvelle thriller polar \
        dictionnaire intitulé intitulée intitule intitulés chanteuse",
    vessels: "navire bateau voilier chalutier paquebot cargo ferry ferries satellite sonde fusée application yacht vedette pétrolier porte-avions goélette péniche",
    kinds: "startup start-up enseigne chaîne fonds quotidien cabinet opérateur hebdomadaire mensuel application fédération",
    chiefs: "\
        directeur directrice président présidente pdg patron patronne fondateur fondatrice cofondateur cofondatrice porte-parole \
        actionnaire salarié salariée salariés propriétaire chroniqueur chroniqueuse",
    building_heads: "\
        stade rue avenue boulevard place quai gare aéroport aérodrome pont tunnel château palais prison hôtel café restaurant parc \
        jardin cathédrale basilique chapelle abbaye aréna autoroute rocade square esplanade cimetière halle caserne barrage \
        vélodrome gymnase passage impasse allée chemin ruelle cinéma",
    body_adjectives: "\
        national nationale nationaux nationales central centrale général générale régional régionale régionaux départemental \
        départementale municipal municipale supérieur supérieure suprême constitutionnel constitutionnelle pénal pénale \
        international internationale mondial mondiale spatial spatiale militaire judiciaire populaire fédéral fédérale \
        administratif social sociale agricole olympique",
    land_heads: "\
        lac mont monts val vallée golfe détroit cap île îles pointe baie col massif mer étang presqu'île archipel plateau glacier \
        pic forêt océan désert péninsule aiguille",
    land_kinds: "quartier fleuve rivière ruisseau torrent volcan",
    before_tongues: "en le l du au de parler parle parlait parlent mot",
    openers: "\
        on ça cela ce ceci c j qu que qui quoi où quand comment pourquoi combien ici là alors ainsi puis ensuite enfin aussi même \
        déjà encore toujours jamais hier demain aujourd'hui désormais certes pourtant cependant toutefois tout toute tous toutes \
        rien personne chacun certains certaines plusieurs autre autres deux trois quatre non oui si mais car donc ni depuis après \
        avant trop peu beaucoup plus moins seul seule seuls joint joints interrogé interrogée contacté contactée née né voici \
        voilà assis assise assises debout merci bref silence précision direct vidéo",
    lands: "\
        Europe, Asie, Afrique, Amérique, Océanie, Antarctique, Arctique, Amérique latine, Amérique du Sud, Amérique du Nord, \
        Amérique centrale, Afrique subsaharienne, Afrique de l’Ouest, Afrique du Nord, Afrique centrale, Afrique australe, \
        Proche-Orient, Moyen-Orient, Extrême-Orient, Asie centrale, Asie du Sud-Est, Europe de l’Est, Europe centrale, Europe \
        occidentale, Corne de l’Afrique, Sahel, Sahara, Maghreb, Machrek, Balkans, Caucase, Scandinavie, Occident, Amazonie, \
        Caraïbes, Antilles, Méditerranée, Manche, Atlantique, Pacifique, Baltique, Adriatique, mer Noire, Mer du Nord, Mer \
        Noire, Mer Rouge, Golfe persique, Alpes, Pyrénées, Jura, Vosges, Massif central, Massif Central, Cévennes, Ardennes, \
        Andes, Himalaya, Carpates, Oural, Mont-Blanc, Mont Blanc, Cervin, Everest, Ventoux, Kilimandjaro, Seine, Loire, Rhône, \
        Garonne, Rhin, Meuse, Moselle, Escaut, Danube, Tibre, Tamise, Nil, Gange, Saint-Laurent, Lac Léman, Léman, Camargue, \
        Vexin, Beauce, Sologne, Morvan, Riviera, Côte d’Azur, Hexagone, Outre-mer, Belle-Île, Ouessant, Noirmoutier, Oléron, \
        Canaries, Baléares, Cyclades, Kouriles, La Défense, Silicon Valley, Wall Street, Laurentides, Gaspésie, Montérégie, Atlas, Vénus, Saturne, Uranus, Neptune, Voie lactée",
    peoples_have_capitals: true,
    peoples: &[
        (
            "ais aise aises",
            "\
            franç angl cameroun luxembourge holland néerland irland écoss finland island japon thaïland liban népal sénégal \
            camerouna soudan gabon congol togol rwand ougand polon portug lyonn marseill borde nant renn orléan havr réunionn \
            alban taïwan new-yorka milan",
        ),
        ("ais aise aises", "rwand lyonn bordel nantais martiniqu"),
        (
            "ois oise oises",
            "\
            chin dan suéd hongr luxembourg gall zurich bern lill genev strasbourg niç grenobl brux bruxell liég québéc gand anvers \
            champen vaud bâl valloi crét valenciennes rém",
        ),
        (
            "ien ienne iens iennes",
            "\
            ital armén améric nord-améric sud-améric norvég autrich austral brésil colomb péruv chil boliv équator vénézuél haït \
            ind pakistan iran irak syr libér tunis algér égypt éthiop nigér tanzan ukrain biéloruss lituan eston arm géorg canad \
            jamaïc palestin jord israél indonés cambodg vietnam europé paris prus chrét luthér calv pruss alsac berlin athén vénit \
            sicil tchétchèn jordan saoud keny zamb malais laot tahit maurit",
        ),
        (
            "ain aine ains aines",
            "\
            améric mexic rom cub maroc afric tibét dominic républic roum europ sud-afric nord-afric sud-améric nord-améric \
            marocain lorr toulous",
        ),
        ("an ane ans anes", "afgh catal musulm persan toulous mosell castill pers occit bress ottom formos mosel"),
        ("and ande ands andes", "allem flam norm rom"),
        ("ol ole ols oles", "espagn mong cév"),
        ("on onne ons onnes", "let bret wall sax bourguign gasc"),
        ("en enne ens ennes", "europé coré sud-coré nord-coré égypti ghané guiné hawaï"),
        (
            "- e s es",
            "\
            argentin allemand serbe cosaque niçois flamand normand romand marocain chinois américain mexicain juif tzigane kurde \
            bulgare russe turc basque corse belge suisse croate slovène slovaque tchèque moldave kosovar chypriote arabe kényan \
            malgache ivoirien afghan philippin angolais sri-lankais islamiste protestant orthodoxe picard savoyard girondin \
            monégasque andorran montpelliérain toulousain parisien francilien azuréen bourguignon",
        ),
        (
            "s -",
            "\
            turque grecque grec slave scandinave britannique asiatique ibérique hispanique islandaise catholique évangélique \
            musulman musulmane bouddhiste hindou hindoue sunnite chiite islamiste salafiste djihadiste sioniste juive laïc \
            socialiste communiste fasciste nazi nazie néonazi écologiste centriste trotskiste maoïste gaulliste lepéniste \
            macroniste mélenchoniste insoumis insoumise frontiste anarchiste souverainiste péquiste libertarien social-démocrate \
            démocrate travailliste républicain républicaine moscovite londonien londonienne phocéen phocéenne berbère kabyle \
            touareg peul peule wallon wallonne kanak inuit innu hutu tutsi vietnamien vietnamienne",
        ),
    ],
    ages: "ans",
    officials: "\
        ministre ministres secrétaire collègue ministère adjoint adjointe conseiller conseillère premier première délégué déléguée",
    articles: "le la les l un une du des au aux ce cet cette",
    demonyms: "\
        AF afghan, ZA sud-afric, AL alban, DZ algér, DE allem, AO angol, SA saoud, AR argentin, AM armén, AU austral, AT \
        autrich, AZ azer azér, BE belg, BJ bénin, BY biéloruss bélaruss, BO boliv, BA bosni, BR brésil, BG bulgar, BF burkin, \
        KH cambodg, CM camerou, CA canad, CF centrafric, CL chilien, CN chinois, CY chypriot, CO colomb, KR sud-coré, KP \
        nord-coré, HR croat, CU cubain, CI ivoir, DK danois, DO|DM dominicain, EG égypt, EC équator, ER érythré, ES espagn, EE \
        eston, ET éthiop, FI finland finnois, FR franç, GA gabon, GE géorg, GH ghané, GR grec, HT haït, HU hongr, IN indien, \
        ID indonés, IQ irak, IR iran, IE irland, IS island, IL israélien, IT ital, JM jamaïc, JP japon, JO jordan, KE kény, XK \
        kosovar, KW koweït, LV letton, LB liban, LY liby, LT lituan, LU luxembourg, MG malgach, ML malien, MA maroc, MR \
        mauritan, MX mexic, MD moldav, ME monténégr, NP népal, NI nicarag, NE nigérien, NG nigérian, NO norvég, NZ néo-zéland, \
        UG ougand, PK pakistan, PS palestin, PE péruv, PH philippin, PL polon, PT portug, QA qatar, RO roum, RU russ, RW \
        rwand, SN sénégal, RS serb, SK slovaq, SI slovèn, SO somal, SD soudan, SS sud-soudan, LK sri-lank, SE suéd, CH suiss, \
        SY syr, TW taïwan, TD tchad, CZ tchèq, TH thaïland, TG togol, TN tunis, TR turc turq, UA ukrain, US américain \
        états-unien, VE vénézuél, VN vietnam, GB britann, GB-ENG anglais, GB-SCT écoss, GB-WLS gallois, GB-NIR nord-irland, NL \
        néerland holland, CD|CG congol",
    ..Names::COMMON
};
