//! French speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        dit disait disent déclare déclaré déclarait déclara explique expliqué expliquait expliqua ajoute ajouté ajoutait \
        ajouta affirme affirmé affirmait écrit écrivait annonce annoncé répond répondu répondait répondit précise précisé \
        précisait indique indiqué indiquait raconte raconté racontait rapporte rapporté note noté souligne souligné soulignait \
        poursuit poursuivi poursuivait conclut conclu confie confié demande demandé demandait lance lancé lançait commente \
        commenté observe rappelle rappelé témoigne expliquent ajoutent affirment racontent répondent précisent indiquent \
        annoncent écrivent dirent écrivit assurèrent déclarèrent soulignent rappellent rapportent confient estiment notent \
        observait remarque remarqué détaille détaillé relate relaté tweeté tweete posté lit",
    judge: "\
        assure assuré assurait estime estimé estimait juge jugé avertit averti prévient prévenu dénonce dénoncé dénonçait \
        regrette regretté reconnaît reconnu admet admis insiste insisté martèle martelé plaisante plaisanté ironise ironisé \
        soupire s’exclame exclamé exclame promet promis critique critiqué accuse accusé déplore déploré salue salué réclame \
        tonne confirme confirmé nie démenti dément espère espéré craint redoute suggère suggéré pense croit résume résumé \
        tranche tempère nuance glisse glissé murmure souffle crie hurle peste fustige tacle prévoit prédit revendique réplique \
        rétorque rétorqué proteste jure avoue avoué souhaite appelle réagit réagi abonde abondé abondait accusait acquiesce \
        acquiescé acquiesçait alerte alerté alertait analysé analysait annonce annoncé annonçait appuye appuyé appuyait \
        argumente argumenté argumentait articule articulé articulait argüe argüé argüait argue argué arguait assène assené \
        assenait asséné assénait attaquait avancé avançait balaye balayé balayait blâmé blâmait bougonne bougonné bougonnait \
        brande brandé brandait badine badiné badinait certifié certifiait chuchote chuchoté chuchotait clame clamé clamait \
        commente commenté commentait complète complété complétait concède concédé concédait condamne condamné condamnait \
        confesse confessé confessait confie confié confiait confirmait conseillé conseillait considérait constate constaté \
        constatait conteste contesté contestait corrige corrigé corrigeait critiquait débite débité débitait décoche décoché \
        décochait déclame déclamé déclamait décrète décrété décrétait dédramatise dédramatisé dédramatisait déplorait détaille \
        détaillé détaillait devine deviné devinait dévoile dévoilé dévoilait discerne discerné discernait enchère enchéré \
        enchérait embraye embrayé embrayait encourage encouragé encourageait énonce énoncé énonçait enrage enragé enrageait \
        espérait esquisse esquissé esquissait évalue évalué évaluait évoque évoqué évoquait exhorte exhorté exhortait \
        explicite explicité explicitait exposait exprime exprimé exprimait félicite félicité félicitait fulmine fulminé \
        fulminait gème gémé gémait glissait grince grincé grinçait grogne grogné grognait gronde grondé grondait hasarde \
        hasardé hasardait hurlé hurlait ignoré ignorait implore imploré implorait imagine imaginé imaginait insinue insinué \
        insinuait insistait interpelle interpellé interpellait interroge interrogé interrogeait invective invectivé \
        invectivait jubile jubilé jubilait jauge jaugé jaugeait justifie justifié justifiait lâché lâchait lance lancé lançait \
        maugrée maugréé maugréait martelait mentionné mentionnait minimise minimisé minimisait moqué moquait murmuré murmurait \
        narre narré narrait objecte objecté objectait observe observé observait ordonne ordonnait osé osait pesté pestait \
        persifle persiflé persiflait plaide plaidé plaidait plaisantait précise précisé précisait présage présagé présageait \
        proclame proclamé proclamait pronostique pronostiqué pronostiquait proposait protesté protestait questionne questionné \
        questionnait râle râlé râlait raille raillé raillait raconte raconté racontait radote radoté radotait rajoute rajouté \
        rajoutait rappelle rappelé rappelait rapporte rapporté rapportait rassure rassuré rassurait rectifie rectifié \
        rectifiait refusait réfute réfuté réfutait regrettait réitère réitéré réitérait relate relaté relatait relativise \
        relativisé relativisait relève relevé relevait remarqué remarquait remercie remercié remerciait renchère renchéré \
        renchérait répète répété répétait reproché reprochait résumait rétorquait révèle révélé révélait revendiqué \
        revendiquait rêvé rêvait ricane ricané ricanait ronchonne ronchonné ronchonnait saluait scande scandé scandait \
        sermonne sermonné sermonnait signale signalé signalait soufflé soufflait souhaité souhaitait soupiré soupirait \
        souligne souligné soulignait spécule spéculé spéculait stipule stipulé stipulait suggérait supplie supplié suppliait \
        susurre susurré susurrait témoigne témoigné témoignait temporise temporisé temporisait tempéré tempérait tonné tonnait \
        tranché tranchait tweète tweeté tweetait vante vanté vantait vilipende vilipendé vilipendait vitupère vitupéré \
        vitupérait vocifère vociféré vociférait pointé pointait lâche attaque pointe analyse renchérit renchéri renchérissait \
        rit sourit souri préviennent prévenait avertissent avertissait gémit rugit rugi maudit interdit permet promettent \
        admettent admettait reconnaissent reconnaissait indigne indigné emporte emporté agace agacé étonne étonné inquiète \
        inquiété insurge insurgé amuse amusé enthousiasme alarme alarmé énerve énervé défend défendu soutient soutenu \
        soutenait maintient maintenu maintenait prétend prétendu poursuivent concluait conclut concluent répondent disent \
        écrivent écrivit répondit dirent surenchérit surenchéri retient reprend repris craignait croient pensent veut ajoutent \
        expliquent affirment racontent dénoncent assurent estiment lit décrit décrivent désole désolé réjouit réjoui targue \
        alertent critiquent confirment craignent défendent demandent déplorent doutent espèrent exigent insistent jugent nient \
        plaident proposent protestent réclament redoutent regrettent reprochent revendiquent saluent soulignent soupçonnent \
        souhaitent suggèrent inquiètent réagissent répliquent",
    label: "\
        qualifie qualifié qualifiait appelle appelé appelait décrit décrivait parle parlé parlait surnomme surnommé traite \
        traité considère considéré compare comparé baptisé juge évoque évoqué évoquait qualifient décrivent surnomment taxe \
        taxé taxait étiquette étiqueté dépeint présente présenté comparait traitait considérait baptise rebaptisé accuse \
        accusé jugé jugeait",
    tell: "\
        demande demandé dit prévenu averti assuré raconté répondu promis reproché rappelé conseillé ordonné supplié confié \
        lancé",
    participles: "\
        disant affirmant ajoutant déclarant expliquant assurant estimant qualifiant appelant dénonçant précisant évoquant \
        soulignant rappelant regrettant promettant demandant accusant avertissant insistant répétant plaidant pointant \
        racontant écrivant répondant jugeant décrivant comparant",
    bases: "\
        dire déclarer expliquer ajouter affirmer écrire répondre qualifier appeler parler préciser indiquer commenter",
    nouns: "\
        mots termes propos communiqué déclaration interview entretien discours lettre message tweet publication réponse \
        question formule phrase paroles tribune conférence témoignage billet allocution vœux podcast vidéo courriel mail sms \
        plaidoirie réquisitoire sermon homélie avertissement constat verdict conclusion mémoires autobiographie appel \
        plaidoyer visioconférence interviews confidences",
    documents: "\
        rapport communiqué lettre document étude texte article arrêt jugement décision note enquête message loi pancarte \
        affiche plainte tribune pétition manifeste banderole tract éditorial tableau projet avis circulaire décret ordonnance \
        traité accord réquisitoire acte brochure",
    sources: "selon d’après",
    agents: "par",
    hearers: "à au aux auprès",
    prepositions: "\
        de du des d’ en dans sur sous pour avec sans chez entre contre vers depuis pendant avant après devant derrière lors \
        dès malgré parmi envers outre via selon hors jusque jusqu’ vis-à-vis concernant hormis sauf suivant moyennant",
    relatives: "\
        qui dont lequel laquelle lesquels où auquel duquel desquels auxquels desquelles lesquelles",
    subordinators: "\
        que qu’ si quand lorsque comme parce puisque alors tandis quoique puisqu’ lorsqu’ quoiqu’ combien pourquoi comment où",
    contents: "que qu’ si s’",
    conjunctions: "et mais ou ni car donc or puis soit",
    auxiliaries: "\
        est était sont étaient être été a ai ont avait avaient avoir eu sera serait seront aura aurait va vont peut pouvait \
        doit devait fait faisait veut voulait suis es sommes êtes étais étions furent fut soit soient serais serions seraient \
        sois ayant étant as avons avez avais avions auraient aurai auront eut eurent ait aient vais allons allez allait \
        allaient ira irait peuvent peux puis pu pourra pourrait pourraient pouvaient doivent devra devrait devraient devaient \
        dû veulent veux voulu voudrait vient viennent venait font faisaient fera",
    passives: "est était sont étaient être été sera serait seront furent fut soit étant",
    negations: "ne n’ pas jamais refusé refuse sans aucun aucune rien personne ni guère plus",
    definite: "le la les l’ ce cet cette ces c’",
    indefinite: "\
        un une des plusieurs certains certaines quelques deux trois quatre cinq autre autres quelqu’ quelqu’un chacun chacune \
        aucun aucune tous toutes tout chaque certain certaine six sept huit neuf dix",
    articles: "",
    alone: "",
    numbered: "",
    related: "",
    local: "",
    possessors: "",
    naming: "nommé nommée prénommé prénommée appelé appelée",
    past: None,
    possessives: &[
        ("son", Pronoun::Any),
        ("sa", Pronoun::Any),
        ("ses", Pronoun::Any),
        ("leur", Pronoun::They),
        ("leurs", Pronoun::They),
        ("mon", Pronoun::I),
        ("ma", Pronoun::I),
        ("mes", Pronoun::I),
        ("notre", Pronoun::We),
        ("nos", Pronoun::We),
        ("votre", Pronoun::You),
        ("vos", Pronoun::You),
    ],
    pronouns: &[
        ("il", Pronoun::He),
        ("elle", Pronoun::She),
        ("ils", Pronoun::They),
        ("elles", Pronoun::They),
        ("on", Pronoun::We),
        ("je", Pronoun::I),
        ("j’", Pronoun::I),
        ("nous", Pronoun::We),
        ("vous", Pronoun::You),
        ("lui", Pronoun::He),
        ("eux", Pronoun::They),
        ("moi", Pronoun::I),
        ("tu", Pronoun::You),
        ("celui-ci", Pronoun::He),
        ("celle-ci", Pronoun::She),
        ("celui-là", Pronoun::He),
        ("celle-là", Pronoun::She),
        ("ceux-ci", Pronoun::They),
        ("celles-ci", Pronoun::They),
    ],
    demonstratives: &[],
    men: "\
        homme père frère fils mari président ministre directeur roi prince maire porte-parole avocat acteur chanteur \
        entraîneur chercheur écrivain conseiller sénateur député oncle neveu cousin grand-père garçon époux veuf duc comte \
        moine président-directeur premier maître compagnon fiancé papa ex-président ex-ministre vice-président co-président \
        délégué adjoint gouverneur chancelier procureur juge policier infirmier instituteur agriculteur éleveur pêcheur paysan \
        ouvrier artisan commerçant restaurateur boulanger vigneron romancier poète peintre sculpteur comédien humoriste \
        metteur cinéaste compositeur réalisateur producteur présentateur rédacteur éditorialiste chroniqueur",
    women: "\
        femme mère sœur fille épouse présidente directrice reine princesse avocate actrice chanteuse entraîneuse chercheuse \
        écrivaine conseillère sénatrice députée voisine tante nièce cousine grand-mère fillette veuve duchesse \
        comtesse religieuse compagne fiancée maman ex-présidente ex-ministre vice-présidente co-présidente déléguée adjointe \
        gouverneure chancelière procureure policière institutrice agricultrice éleveuse pêcheuse paysanne ouvrière artisane \
        commerçante restauratrice boulangère vigneronne romancière poétesse peintre sculptrice comédienne réalisatrice \
        productrice présentatrice rédactrice chroniqueuse gardienne infirmière sage-femme aide-soignante retraitée lycéenne \
        mairesse préfète footballeuse nageuse championne danseuse dirigeante \
        patronne cheffe experte chirurgienne physicienne mathématicienne",
    people: "\
        ministre premier maire porte-parole chef juge procureur médecin professeur journaliste témoin victime expert experte \
        spécialiste économiste analyste responsable dirigeant patron patronne fondateur fondatrice candidat candidate élu élue \
        secrétaire commissaire ambassadeur ambassadrice capitaine joueur joueuse gardien attaquant auteur autrice réalisateur \
        réalisatrice artiste musicien agriculteur commerçant riverain riveraine habitant habitante syndicaliste préfet évêque \
        pape curé enseignant enseignante infirmier infirmière policier gendarme pompier soldat général colonel étudiant \
        étudiante élève client cliente patient patiente historien historienne sociologue chancelier chancelière cheffe numéro \
        premier-ministre eurodéputé eurodéputée député députée sénateur conseiller conseillère adjoint adjointe délégué \
        déléguée président coprésident avocat magistrat magistrate substitut greffier huissier notaire chirurgien vétérinaire \
        psychologue psychiatre biologiste géologue virologue épidémiologiste climatologue météorologue ingénieur ingénieure \
        physicien physicienne mathématicien philosophe politologue constitutionnaliste géographe démographe urbaniste \
        architecte éditeur éditrice éditorialiste chroniqueur reporter photographe correspondant correspondante critique \
        humoriste rappeur rappeuse chef-cuisinier cuisinier cuisinière hôtelier restaurateur commerçante agricultrice éleveur \
        éleveuse viticulteur pêcheur marin ouvrier ouvrière cheminot conducteur conductrice chauffeur pilote steward retraité \
        retraitée chômeur migrant réfugié réfugiée rescapé rescapée survivant survivante otage détenu accusé accusée suspect \
        suspecte plaignant plaignante militant militante activiste manifestant manifestante bénévole volontaire propriétaire \
        locataire passant passante automobiliste voyageur touriste internaute supporteur sélectionneur coach défenseur milieu \
        buteur gardienne arbitre champion championne nageur cycliste coureur diplomate émissaire négociateur négociatrice \
        militaire officier sergent lieutenant commandant amiral vétéran combattant rebelle archevêque cardinal prêtre imam \
        rabbin pasteur source observateur observatrice participant participante interlocuteur prédécesseur prédécesseure \
        successeur successeure collègue associé associée camarade ami amie voisin serveur serveuse vendeur vendeuse boucher \
        bouchère pâtissier libraire fleuriste coiffeur coiffeuse concierge huissière vieillard adolescent adolescente \
        petit-fils petite-fille beau-père belle-mère beau-frère belle-sœur gendre parrain marraine jumeau gamin gamine \
        monsieur dame demoiselle invité invitée intervenant intervenante modérateur animateur animatrice organisateur \
        organisatrice initiateur initiatrice inventeur inventrice créateur créatrice acheteur acheteuse lecteur lectrice \
        auditeur auditrice spectateur spectatrice utilisateur utilisatrice usager passager passagère voyageuse défunt défunte \
        voleur voleuse agresseur assaillant kidnappeur terroriste détective inspecteur inspectrice enquêteur enquêtrice \
        instructeur rapporteur rapporteure sous-préfet vice-ministre ex-maire sous-directeur gérant gérante administrateur \
        administratrice coordinateur coordinatrice consultant consultante collaborateur collaboratrice stagiaire éducateur \
        éducatrice proviseur proviseure bibliothécaire archiviste archéologue pharmacien pharmacienne dentiste aide-soignant \
        nutritionniste jardinier jardinière plombier électricien maçon charpentier mécanicien forgeron tailleur couturière \
        barbier cordonnier horloger bijoutier apiculteur apicultrice chasseur contremaître employé employée salarié salariée \
        gréviste opposant opposante rival rivale adversaire vainqueur perdant perdante finaliste médaillé médaillée \
        footballeur tennisman boxeur jockey clown dessinateur dessinatrice illustrateur guitariste compositrice soprano ténor \
        chorégraphe mannequin influenceur influenceuse commentateur commentatrice envoyé quadragénaire quinquagénaire \
        sexagénaire septuagénaire octogénaire nonagénaire trentenaire doyen doyenne bourgmestre échevin échevine syndic \
        conseiller-fédéral ministre-président tatoueur juré jurée lauréat lauréate",
    groups: "\
        policiers enquêteurs autorités habitants riverains voisins parents élèves étudiants enseignants médecins chercheurs \
        experts critiques opposants militants manifestants syndicats salariés employés élus députés sénateurs ministres \
        soldats témoins proches gens scientifiques avocats pompiers agriculteurs sources diplomates gendarmes soignants \
        infirmières bénévoles organisateurs responsables dirigeants patrons commerçants restaurateurs viticulteurs éleveurs \
        pêcheurs ouvriers cheminots chauffeurs automobilistes usagers passagers voyageurs touristes locataires propriétaires \
        retraités rescapés survivants réfugiés migrants détenus supporteurs supporters joueurs économistes analystes juristes \
        magistrats historiens climatologues associations ong maires préfets ambassadeurs militaires rebelles combattants \
        femmes hommes enfants jeunes familles collègues amis membres anciens observateurs participants internautes services \
        secours médias",
    bodies: "\
        ministère gouvernement agence office entreprise société groupe banque syndicat parti conseil commission tribunal cour \
        université école hôpital fondation institut organisation association fédération club équipe assemblée parlement sénat \
        police armée mairie préfecture parquet journal chaîne quotidien opposition présidence élysée ong commune municipalité \
        région département exécutif coalition majorité cabinet direction rédaction magazine hebdomadaire revue éditeur \
        fabricant constructeur opérateur compagnie filiale multinationale enseigne usine start-up assureur fonds autorité \
        régulateur jury comité collectif confédération coordination ligue chambre congrégation église diocèse vatican \
        ambassade consulat marine gendarmerie caserne prison clinique laboratoire observatoire centre musée théâtre opéra \
        festival cirque kremlin maison coopérative brasserie distributeur géant équipementier think-tank",
    role_endings: "iste eur euse ologue ateur atrice logue logiste teur trice cien cienne ien ienne ier ière aire ant ante",
    things: "\
        affaire dossier courrier métier quartier atelier papier cahier fichier escalier clavier palier pilier panier \
        calendrier sentier chantier foyer loyer février janvier acier gravier évier verrier bouclier échiquier tablier collier \
        sucrier cendrier terrier mobilier particulier singulier régulier entier dernier hier rivière matière manière lumière \
        frontière carrière lisière bière prière poussière barrière cimetière filière arrière derrière théière cafetière \
        rizière litière pierre tanière bannière ornière charnière crinière hauteur couleur douleur valeur chaleur longueur \
        largeur ampleur rumeur erreur horreur terreur odeur saveur peur fleur sueur lueur humeur tumeur vapeur moteur secteur \
        facteur vecteur tracteur ordinateur capteur ascenseur élévateur extérieur intérieur supérieur inférieur antérieur \
        meilleur plusieurs ailleurs bonheur malheur honneur cœur lenteur raideur pudeur faveur rigueur vigueur langueur \
        liqueur teneur ardeur candeur splendeur profondeur grandeur épaisseur douceur fraîcheur rougeur blancheur maintien \
        soutien bien rien lien chien ancien combien moyen salaire horaire dictionnaire questionnaire vestiaire inventaire \
        scénario sanctuaire itinéraire anniversaire exemplaire commentaire formulaire territoire sommaire grammaire annuaire \
        luminaire nécessaire judiciaire sanitaire scolaire populaire nucléaire ordinaire extraordinaire contraire solaire \
        polaire alimentaire budgétaire préliminaire humanitaire paire chaire caire faire plaire taire durant pendant \
        maintenant pourtant autant cependant avant devant restaurant courant montant instant vivant suivant charmant volant \
        croissant tournant versant pliant amiante plante attente tente vente pente rente descente entente trente quarante \
        cinquante soixante septante octante nonante constante variante suivante importante heureuse malheureuse sérieuse \
        fameuse nombreuse précieuse curieuse silencieuse joyeuse mitrailleuse tondeuse perceuse photocopieuse matrice \
        cicatrice",
    ends: "\
        se s’ me m’ te t’ y en là ici déjà aussi encore toujours souvent hier demain aujourd’hui puis ensuite alors bien très \
        trop assez presque même seulement cependant pourtant désormais jadis vit tient tiennent tenait met mettent mettait mit \
        prend prennent prenait prit donne donnent donnait donna laisse laissent laissait laissa passe passent passait passa \
        reste restent restait arrive arrivent arrivait arriva part partent partait partit sort sortent sortait sortit entre \
        entrent entrait entra revient reviennent revenait revint devient deviennent devint connaît connaissent connaissait \
        sait savent savait sut voit voient voyait croit croient entend entendent attend attendent attendait perd perdent \
        perdait gagne gagnent cherche cherchent trouve trouvent trouva semble semblent semblait paraît existe existent compte \
        comptent porte portent portait ouvre ouvrent ouvrait ouvrit ferme ferment suit suivent suivait suivit vend vendent \
        vendait achète achètent paie paient joue jouent jouait travaille travaillent vécut habite habitent naît meurt mourut \
        dort dorment mange mangent aime aiment aimait regarde regardent regarda pousse poussent garde gardent rend rendent \
        rendait rendit sert servent servait comprend comprennent contient figure permet permettent empêche oblige prévoit \
        prévoient tombe tombent tombait tomba monte montent descend descendent finit commence commencent commença continue \
        continuent reçoit reçoivent reçut quitte quittent quitta rejoint hausse hoche sourit soupire rit montra tend tendit",
    verb_endings: "èrent aient irent urent",
    impersonal: "lit lire lisait",
    objects: "lui",
    adjectives: "\
        grand grande grands grandes petit petite petits petites gros grosse jeune jeunes vieux vieil vieille bon bonne bons \
        bonnes mauvais mauvaise beau bel belle nouveau nouvel nouvelle nouveaux nouvelles ancien ancienne anciens anciennes \
        premier première premiers premières deuxième second seconde troisième quatrième cinquième dernier dernière derniers \
        dernières prochain prochaine même seul seule vrai vraie faux fausse futur future haut haute long longue court courte \
        simple célèbre propre pauvre double ex vingt trente quarante cinquante soixante cent mille principal principale \
        principaux actuel actuelle fameux fameuse excellent excellente",
    masculine: "le un ce cet aucun certain du au",
    feminine: "la une cette aucune certaine",
    endings_of_men: "teur ier ien ain at",
    endings_of_women: "euse trice ière ienne aine ante ate",
    either: "personne victime source témoin membre star vedette figure recrue sentinelle personnage",
    short_roles: &[],
    alike: &[
        "dirigeant dirigeante chef cheffe patron patronne directeur directrice président présidente fondateur fondatrice \
         propriétaire gérant gérante responsable pdg entrepreneur entrepreneuse banquier industriel",
        "député députée sénateur sénatrice parlementaire élu élue eurodéputé eurodéputée politique socialiste",
        "conseiller conseillère élu élue adjoint adjointe édile maire maïeur bourgmestre échevin échevine",
        "président présidente ministre chancelier chancelière gouverneur premier maire secrétaire dirigeant dirigeante \
         bourgmestre préfet préfète",
        "chanteur chanteuse musicien musicienne star rappeur rappeuse artiste pianiste guitariste compositeur compositrice \
         interprète violoniste",
        "joueur joueuse attaquant attaquante défenseur défenseuse milieu gardien gardienne capitaine footballeur footballeuse \
         star champion championne athlète buteur buteuse sportif sportive coureur coureuse médaillé médaillée nageur nageuse",
        "policier policière inspecteur inspectrice commissaire gendarme brigadier brigadière enquêteur enquêtrice officier \
         agent agente",
        "avocat avocate défenseur conseil procureur procureure juriste magistrat bâtonnier bâtonnière",
        "médecin docteur docteure chirurgien chirurgienne psychiatre psychologue praticien praticienne spécialiste soignant \
         soignante urgentiste",
        "scientifique chercheur chercheuse professeur professeure expert experte universitaire historien historienne \
         économiste biologiste physicien physicienne géologue ingénieur ingénieure auteur autrice spécialiste sociologue \
         hydrobiologiste",
        "auteur autrice écrivain écrivaine romancier romancière poète poétesse dramaturge journaliste chroniqueur chroniqueuse \
         critique essayiste lauréat lauréate",
        "acteur actrice comédien comédienne humoriste animateur animatrice présentateur présentatrice star réalisateur \
         réalisatrice cinéaste metteur",
        "prêtre curé évêque archevêque cardinal pasteur pape pontife abbé père religieuse",
        "entraîneur entraîneuse coach sélectionneur sélectionneuse technicien",
        "porte-parole",
        "soldat général colonel commandant officier capitaine militaire amiral lieutenant rebelle",
        "accusé accusée prévenu prévenue suspect suspecte témoin détenu détenue mis condamné condamnée",
        "juge magistrat magistrate président présidente substitut",
        "ambassadeur ambassadrice diplomate émissaire délégué déléguée négociateur négociatrice médiateur médiatrice",
        "garçon enfant jeune adolescent élève lycéen étudiant gamin collégien",
        "fille fillette enfant jeune adolescente élève lycéenne étudiante gamine collégienne",
        "instituteur institutrice professeur professeure enseignant enseignante directeur directrice proviseur proviseure \
         maître maîtresse",
        "agriculteur agricultrice éleveur éleveuse paysan paysanne exploitant exploitante fermier fermière viticulteur \
         viticultrice vigneron vigneronne",
        "conducteur conductrice chauffeur chauffeuse pilote automobiliste routier",
        "cuisinier cuisinière chef cheffe boulanger boulangère restaurateur restauratrice patron patronne",
        "riverain riveraine voisin voisine habitant habitante villageois locataire propriétaire résident résidente",
        "retraité retraitée octogénaire nonagénaire septuagénaire sexagénaire vieillard grand-mère grand-père",
        "entreprise société compagnie firme fabricant groupe constructeur opérateur marque fournisseur géant banque assureur \
         enseigne start-up",
        "agence service bureau ministère régulateur autorité commission administration direction préfecture",
        "club équipe formation",
        "école collège lycée université institut établissement faculté",
        "syndicat fédération association ligue conseil organisation fondation collectif mouvement ong",
        "journal quotidien hebdomadaire magazine chaîne radio média site revue",
        "tribunal cour juridiction chambre jury",
        "lettre courriel mail message note communiqué texte courrier missive",
        "rapport étude document texte enquête avis",
    ],
    titles_of_men: "m. monsieur me",
    titles_of_women: "mme mlle madame",
    outlets: "\
        journal quotidien hebdomadaire magazine mensuel chaîne radio télé télévision agence site média revue tv info \
        infos presse",
    mastheads: "",
    stations: "radio tv journal",
    told: "dit assuré raconté répondu confié rappelé lancé prévenu averti",
    venues: "à au aux auprès dans sur avec",
    relays: "rapporte rapporté rapportait cite cité citait consulté relayé révèle révélé publié diffusé interrogé interrogée interviewé interviewée",
    rubrics: "\
        entretien interview exclusif vidéo direct opinion analyse tribune éditorial édito podcast portrait reportage \
        critique enquête récit photos",
    askers: "question q",
    answerers: "réponse r",
    announcers: "\
        dit dite surnommé surnommée intitulé intitulée nommé baptisé film livre roman chanson album série émission pièce mot \
        mots terme expression slogan titre soi-disant prétendu appelé appelée opération surnommés surnommées rebaptisé \
        rebaptisée nommée baptisée baptisés titré titrée intitulés intitulées dénommé dénommée dits dites fameux fameuse \
        exposition spectacle documentaire court-métrage long-métrage comédie thriller polar bande-dessinée jeu podcast \
        rubrique revue magazine hebdomadaire quotidien journal hashtag notion concept étiquette sobriquet surnom nom label \
        prix programme plan dispositif",
    reportive: "serait seraient aurait auraient",
    views: "pour",
    elisions: "",
    link: Some("t"),
    plural_verbs: None,
    incises: true,
    trained: false,
    dash_opens: true,
};
