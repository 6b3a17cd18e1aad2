//! French speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        dit disait disent déclare déclaré déclarait déclara explique expliqué expliquait expliqua ajoute ajouté ajoutait ajouta \
        affirme affirmé affirmait écrit écrivait annonce annoncé répond répondu répondait répondit précise précisé précisait \
        indique indiqué indiquait raconte raconté racontait rapporte rapporté note noté souligne souligné soulignait poursuit \
        poursuivi poursuivait conclut conclu confie confié demande demandé demandait lance lancé lançait commente commenté observe \
        rappelle rappelé témoigne",
    judge: "\
        assure assuré assurait estime estimé estimait juge jugé avertit averti prévient prévenu dénonce dénoncé dénonçait regrette \
        regretté reconnaît reconnu admet admis insiste insisté martèle martelé plaisante plaisanté ironise ironisé soupire \
        s’exclame exclamé exclame promet promis critique critiqué accuse accusé déplore déploré salue salué réclame tonne confirme \
        confirmé nie démenti dément espère espéré craint redoute suggère suggéré pense croit résume résumé tranche tempère nuance \
        glisse glissé murmure souffle crie hurle peste fustige tacle prévoit prédit revendique réplique rétorque rétorqué proteste \
        jure avoue avoué souhaite appelle réagit réagi",
    label: "\
        qualifie qualifié qualifiait appelle appelé appelait décrit décrivait parle parlé parlait surnomme surnommé traite traité \
        considère considéré compare comparé baptisé juge évoque évoqué évoquait",
    tell: "demande demandé dit prévenu averti assuré raconté",
    participles: "\
        disant affirmant ajoutant déclarant expliquant assurant estimant qualifiant appelant dénonçant précisant évoquant \
        soulignant",
    bases: "\
        dire déclarer expliquer ajouter affirmer écrire répondre qualifier appeler parler préciser indiquer commenter",
    nouns: "\
        mots termes propos communiqué déclaration interview entretien discours lettre message tweet publication réponse question \
        formule phrase paroles tribune conférence témoignage billet",
    documents: "\
        rapport communiqué lettre document étude texte article arrêt jugement décision note enquête message loi pancarte affiche",
    sources: "selon d’après",
    agents: "par",
    hearers: "à au aux auprès",
    prepositions: "\
        de du des d’ en dans sur sous pour avec sans chez entre contre vers depuis pendant avant après devant derrière lors dès \
        malgré parmi envers outre",
    relatives: "qui dont lequel laquelle lesquels où",
    subordinators: "que qu’ si quand lorsque comme parce puisque alors tandis quoique",
    conjunctions: "et mais ou ni car donc",
    auxiliaries: "\
        est était sont étaient être été a ai ont avait avaient avoir eu sera serait seront aura aurait va vont peut pouvait doit \
        devait fait faisait veut voulait",
    negations: "ne n’ pas jamais refusé refuse sans",
    definite: "le la les l’ ce cet cette ces",
    indefinite: "un une des plusieurs certains certaines quelques deux trois quatre cinq autre autres",
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
    ],
    men: "\
        homme père frère fils mari président ministre directeur roi prince maire porte-parole avocat acteur chanteur entraîneur \
        chercheur écrivain conseiller sénateur député",
    women: "\
        femme mère sœur fille épouse présidente directrice reine princesse avocate actrice chanteuse entraîneuse chercheuse \
        écrivaine conseillère sénatrice députée ministre maire voisine",
    people: "\
        ministre premier maire porte-parole chef juge procureur médecin professeur journaliste témoin victime expert experte \
        spécialiste économiste analyste responsable dirigeant patron patronne fondateur fondatrice candidat candidate élu élue \
        secrétaire commissaire ambassadeur ambassadrice capitaine joueur joueuse gardien attaquant auteur autrice réalisateur \
        réalisatrice artiste musicien agriculteur commerçant riverain riveraine habitant habitante syndicaliste préfet évêque pape \
        curé enseignant enseignante infirmier infirmière policier gendarme pompier soldat général colonel étudiant étudiante élève \
        client cliente patient patiente historien historienne sociologue chancelier chancelière",
    groups: "\
        policiers enquêteurs autorités habitants riverains voisins parents élèves étudiants enseignants médecins chercheurs \
        experts critiques opposants militants manifestants syndicats salariés employés élus députés sénateurs ministres soldats \
        témoins proches gens scientifiques avocats pompiers agriculteurs",
    bodies: "\
        ministère gouvernement agence office entreprise société groupe banque syndicat parti conseil commission tribunal cour \
        université école hôpital fondation institut organisation association fédération club équipe assemblée parlement sénat \
        police armée mairie préfecture parquet journal chaîne quotidien opposition présidence élysée ong",
    role_endings: "iste eur euse ologue ateur atrice",
    things: "",
    short_roles: &[],
    alike: &[],
    titles_of_men: "m. monsieur me",
    titles_of_women: "mme mlle madame",
    announcers: "\
        dit dite surnommé surnommée intitulé intitulée nommé baptisé film livre roman chanson album série émission pièce mot mots \
        terme expression slogan titre soi-disant prétendu appelé appelée opération",
    elisions: "",
    link: Some("t"),
    incises: true,
    trained: false,
    dash_opens: false,
};
