//! Cases in other languages than English: marks of either direction, verbs before and behind, roles, pronouns and hearers.

use super::check;

#[test]
fn german() {
    check(&[
        ("„Wir bauen die Brücke wieder auf“, sagte Bürgermeister Karl Braun am Freitag in Bonn.", "Karl Braun"),
        ("„Wir bauen die Brücke wieder auf“, sagte Karl Braun. „Das dauert ein Jahr.“", "Karl Braun; Karl Braun"),
        ("Karl Braun sagte am Freitag: „Wir bauen die Brücke wieder auf.“", "Karl Braun"),
        ("»Wir bauen die Brücke wieder auf«, sagte Karl Braun der Zeitung.", "Karl Braun"),
        ("Karl Braun nannte den Bericht am Freitag „einen Skandal“.", "Karl Braun"),
        ("„Die Brücke ist alt“, erklärte Karl Braun, der seit März Bürgermeister ist, am Freitag.", "Karl Braun"),
        ("„Die Brücke“, sagte Karl Braun am Freitag in Bonn, „ist nicht mehr zu retten.“", "Karl Braun; Karl Braun"),
        ("Laut Karl Braun ist die Brücke in Bonn „nicht mehr zu retten“.", "Karl Braun"),
        ("~ „Die Brücke ist nicht mehr zu retten“, heißt es in einem Bericht der Stadt Bonn.", "Bonn"),
        ("Karl Braun traf am Freitag Anna Schulz in Bonn. „Die Brücke ist alt“, sagte er nach dem Gespräch.", "Karl Braun"),
        ("Karl Braun traf am Freitag Anna Schulz in Bonn. „Die Brücke ist alt“, sagte sie nach dem Gespräch.", "Anna Schulz"),
        ("Bürgermeister Karl Braun war am Freitag in Bonn. „Die Brücke ist alt“, sagte der Bürgermeister.", "Karl Braun"),
        ("„Warum jetzt?“, fragte Anna Schulz den Bürgermeister am Freitag im Rat.", "Anna Schulz"),
        ("„Das ist ein Skandal!“, rief Anna Schulz im Rat von Bonn.", "Anna Schulz"),
        ("„Wir haben nichts gewusst“, sagte eine Sprecherin des Ministeriums am Freitag in Berlin.", "Sprecherin des Ministeriums"),
        ("Anna Schulz kritisierte den Plan für die Brücke am Freitag als „teuer und nutzlos“.", "Anna Schulz"),
        ("Karl Braun betonte, die Brücke sei „nicht mehr zu retten“, und kündigte einen Neubau an.", "Karl Braun"),
        ("In München warnte ein Polizist, die Lage sei „unübersichtlich“.", "ein Polizist"),
        ("Eine Sprecherin der Stadt Köln nannte die Lage „stabil“.", "Eine Sprecherin"),
        ("Ein Sprecher von Siemens nannte die Lage „stabil“.", "Ein Sprecher von Siemens"),
        ("Der Film „Die alte Brücke am Rhein“ läuft seit Freitag in den Kinos von Bonn.", "-"),
        ("„Das ist nicht wahr“, sagte der türkische Präsident am Freitag in Ankara.", "der türkische Präsident"),
        ("„Das ist nicht wahr“, sagte die SPD-Politikerin am Freitag in Bonn.", "die SPD-Politikerin"),
        ("Der Angeklagte Murat Ö. schwieg lange. „Ich war es nicht“, erklärte Ö. später.", "Murat Ö."),
    ]);
}

#[test]
fn french() {
    check(&[
        ("« Nous allons reconstruire le pont », a déclaré Jean Morel vendredi à Lyon.", "Jean Morel"),
        ("Jean Morel a déclaré vendredi : « Nous allons reconstruire le pont. »", "Jean Morel"),
        ("« Nous allons reconstruire le pont », explique Jean Morel. « Il faudra un an. »", "Jean Morel; Jean Morel"),
        ("« Nous allons, a déclaré Jean Morel, reconstruire le pont de la ville. »", "Jean Morel"),
        ("Jean Morel était vendredi à Lyon. « Nous allons, a-t-il dit, reconstruire le pont de la ville. »", "Jean Morel"),
        ("Jean Morel était vendredi à Lyon. « Nous allons reconstruire le pont », a-t-il annoncé à la presse.", "Jean Morel"),
        ("Jean Morel a rencontré Claire Dubois à Lyon. « Le pont est vieux », a-t-elle expliqué après la réunion.", "Claire Dubois"),
        ("Selon Jean Morel, le pont de la ville de Lyon est « une ruine ».", "Jean Morel"),
        ("Le pont est « une ruine », selon Jean Morel, le maire de Lyon.", "Jean Morel"),
        ("“Nous allons reconstruire le pont”, assure Claire Dubois, qui dirige les travaux.", "Claire Dubois"),
        ("Claire Dubois a qualifié le rapport sur le pont de « scandale ».", "Claire Dubois"),
        ("« Pourquoi maintenant ? », demande Claire Dubois au maire de la ville.", "Claire Dubois"),
        ("« C’est une honte ! », s’est indignée Claire Dubois devant le conseil.", "Claire Dubois"),
        ("« Nous ne savions rien », a affirmé une porte-parole du ministère vendredi à Paris.", "porte-parole du ministère"),
        ("Le maire de Lyon, Jean Morel, a parlé vendredi. « Le pont est vieux », a dit le maire.", "Jean Morel"),
        ("« Le pont est vieux, a ajouté Claire Dubois. Il faut le fermer dès demain. »", "Claire Dubois"),
        ("Dans un communiqué, la SNCF a dénoncé vendredi « une décision injuste ».", "SNCF"),
        ("Le film « Le Pont de la rivière » est sorti vendredi dans les salles de Lyon.", "-"),
        ("« C’est une faute », écrit la presse allemande vendredi.", "la presse allemande"),
        ("Le maire de Lyon Grégory Doucin a réagi vendredi. « Le pont est vieux », a-t-il dit.", "Grégory Doucin"),
    ]);
}

#[test]
fn spanish() {
    check(&[
        ("«Vamos a reconstruir el puente», dijo Carlos Ruiz el viernes en Madrid.", "Carlos Ruiz"),
        ("Carlos Ruiz dijo el viernes: «Vamos a reconstruir el puente».", "Carlos Ruiz"),
        ("“Vamos a reconstruir el puente”, dijo Carlos Ruiz. “Será en un año”.", "Carlos Ruiz; Carlos Ruiz"),
        ("—Vamos a reconstruir el puente —dijo Carlos Ruiz—. Será en un año.", "Carlos Ruiz; Carlos Ruiz"),
        ("—¿Por qué ahora? —preguntó Ana Torres.\n\n—Porque es viejo —respondió Carlos Ruiz.", "Ana Torres; Carlos Ruiz"),
        ("Carlos Ruiz se reunió con Ana Torres en Madrid. “El puente es viejo”, explicó ella después.", "Ana Torres"),
        ("Según Carlos Ruiz, el puente de la ciudad es “una ruina”.", "Carlos Ruiz"),
        ("El puente es “una ruina”, según Carlos Ruiz, el alcalde de la ciudad.", "Carlos Ruiz"),
        ("Ana Torres calificó el informe sobre el puente de “escándalo”.", "Ana Torres"),
        ("“¿Por qué ahora?”, preguntó Ana Torres al alcalde de la ciudad.", "Ana Torres"),
        ("“No sabíamos nada”, afirmó una portavoz del ministerio el viernes en Madrid.", "portavoz del ministerio"),
        ("El alcalde, Carlos Ruiz, habló el viernes. “El puente es viejo”, dijo el alcalde.", "Carlos Ruiz"),
        ("“El puente”, ha asegurado Ana Torres este viernes, “no tiene arreglo”.", "Ana Torres; Ana Torres"),
        ("Ana Torres, que dirige las obras, aseguró que el puente “no tiene arreglo”.", "Ana Torres"),
        ("En un comunicado, Ana Torres denunció el viernes “una decisión injusta”.", "Ana Torres"),
        ("La película “El puente sobre el río” se estrenó el viernes en los cines de Madrid.", "-"),
    ]);
}

#[test]
fn italian() {
    check(&[
        ("«Ricostruiremo il ponte», ha detto Marco Rossi venerdì a Roma.", "Marco Rossi"),
        ("Marco Rossi ha detto: «Ricostruiremo il ponte».", "Marco Rossi"),
        ("“Ricostruiremo il ponte”, ha spiegato Marco Rossi.", "Marco Rossi"),
        ("«Ricostruiremo il ponte», ha detto Marco Rossi. «Ci vorrà un anno».", "Marco Rossi; Marco Rossi"),
        ("«Il ponte», ha aggiunto Marco Rossi venerdì a Roma, «non si può salvare».", "Marco Rossi; Marco Rossi"),
        ("Secondo Marco Rossi, il ponte della città è «una rovina».", "Marco Rossi"),
        ("Il ponte è «una rovina», secondo Marco Rossi, il sindaco della città.", "Marco Rossi"),
        ("Giulia Conti ha definito il rapporto sul ponte «uno scandalo».", "Giulia Conti"),
        ("«Perché adesso?», ha chiesto Giulia Conti al sindaco della città.", "Giulia Conti"),
        ("Marco Rossi ha incontrato Giulia Conti a Roma. «Il ponte è vecchio», ha spiegato lei dopo.", "Giulia Conti"),
        ("«Non sapevamo nulla», ha dichiarato una portavoce del ministero venerdì a Roma.", "portavoce del ministero"),
        ("Il sindaco, Marco Rossi, ha parlato venerdì. «Il ponte è vecchio», ha detto il sindaco.", "Marco Rossi"),
        ("Giulia Conti, che dirige i lavori, sostiene che il ponte «non si può salvare».", "Giulia Conti"),
        ("Il film «Il ponte sul fiume» è uscito venerdì nelle sale di Roma.", "-"),
        ("La diplomazia russa ha risposto: «Non è vero».", "La diplomazia russa"),
        ("Il segretario della Cgil Maurizio Landi ha parlato. «Serve uno sciopero», ha detto Landi.", "Maurizio Landi"),
    ]);
}

#[test]
fn portuguese() {
    check(&[
        ("“Vamos reconstruir a ponte”, disse João Silva na sexta-feira em Lisboa.", "João Silva"),
        ("João Silva disse: “Vamos reconstruir a ponte.”", "João Silva"),
        ("«Não vamos reconstruir a ponte da cidade», afirmou João Silva em Lisboa.", "João Silva"),
        ("“Vamos reconstruir a ponte”, disse João Silva. “Será dentro de um ano.”", "João Silva; João Silva"),
        ("— Vamos reconstruir a ponte — disse João Silva. — Será dentro de um ano.", "João Silva; João Silva"),
        ("Segundo João Silva, a ponte da cidade é “uma ruína”.", "João Silva"),
        ("A ponte é “uma ruína”, segundo João Silva, o prefeito da cidade.", "João Silva"),
        ("Na sexta-feira, em Lisboa, Maria Costa classificou o relatório sobre a ponte da cidade como “um escândalo”.", "Maria Costa"),
        ("“Por que agora?”, perguntou Maria Costa ao prefeito da cidade.", "Maria Costa"),
        ("João Silva reuniu-se com Maria Costa em Lisboa. “A ponte é velha”, explicou ela depois.", "Maria Costa"),
        ("“Não sabíamos de nada”, declarou uma porta-voz do ministério na sexta-feira em Lisboa.", "porta-voz do ministério"),
        ("O prefeito, João Silva, falou na sexta-feira. “A ponte é velha”, disse o prefeito.", "João Silva"),
        ("Maria Costa, que dirige as obras, garantiu que a ponte “não tem conserto”.", "Maria Costa"),
        ("O filme “A ponte sobre o rio” estreou na sexta-feira nos cinemas de Lisboa.", "-"),
        ("O treinador do Benfica Rui Costal falou ontem. «Obrigado a todos», disse Rui Costal.", "Rui Costal"),
    ]);
}

#[test]
fn dutch() {
    check(&[
        ("‘We gaan de brug herbouwen’, zei Jan Bakker vrijdag.", "Jan Bakker"),
        ("Jan Bakker zei vrijdag: “We gaan de brug herbouwen.”", "Jan Bakker"),
        ("“We gaan de brug herbouwen”, zegt Jan Bakker.", "Jan Bakker"),
        ("“We gaan de brug herbouwen”, zei Jan Bakker. “Dat duurt een jaar.”", "Jan Bakker; Jan Bakker"),
        ("„We gaan de brug herbouwen”, zei Jan Bakker vrijdag in Utrecht.", "Jan Bakker"),
        ("“De brug”, zei Jan Bakker vrijdag in Utrecht, “is niet meer te redden.”", "Jan Bakker; Jan Bakker"),
        ("Volgens Jan Bakker is de brug in Utrecht “niet meer te redden”.", "Jan Bakker"),
        ("De brug is “niet meer te redden”, aldus Jan Bakker van de gemeente.", "Jan Bakker"),
        ("Anna Visser noemde het rapport over de brug vrijdag “een schandaal”.", "Anna Visser"),
        ("“Waarom nu?”, vroeg Anna Visser aan de burgemeester van de stad.", "Anna Visser"),
        (
            "Zes leiders kwamen bijeen. Een woordvoerder van het ministerie noemde de toestand \"onder controle\".",
            "Een woordvoerder van het ministerie",
        ),
        ("Jan Bakker sprak vrijdag met Anna Visser in Utrecht. “De brug is oud”, zei ze na afloop.", "Anna Visser"),
        ("“Wij wisten van niets”, zei een woordvoerder van het ministerie vrijdag in Den Haag.", "woordvoerder van het ministerie"),
        ("Burgemeester Jan Bakker was vrijdag in Utrecht. “De brug is oud”, zei de burgemeester.", "Jan Bakker"),
        ("De film ‘De brug over de rivier’ draait sinds vrijdag in de bioscopen van Utrecht.", "-"),
        ("‘Dat klopt niet’, zei de Russische minister vrijdag in Moskou.", "de Russische minister"),
        ("De Franse regering zei vrijdag: ‘Wij zijn klaar.’", "De Franse regering"),
        ("‘Ik woon hier al vijftig jaar’, zegt Truus van der Meulen.", "Truus van der Meulen"),
        (",,We gaan voor goud'', zei coach Jan Bakker. ,,Zilver is verlies.”", "Jan Bakker; Jan Bakker"),
    ]);
}

/// Dashes open speech, and items of lists.
#[test]
fn lists_with_dashes_are_no_dialogue() {
    check(&[
        (
            "Les mesures annoncées lundi à Lyon :\n\n– Les bus seront gratuits.\n\n– Les écoles ouvriront à huit heures.\n\nJean Morel parle en mars.",
            "-",
        ),
        (
            "Las medidas del lunes en Sevilla son estas:\n\n— El autobús será gratis.\n\n— Las escuelas abrirán a las ocho.\n\nJuan Gil habla en marzo.",
            "-",
        ),
        (
            "Die Maßnahmen vom Montag in Kassel:\n\n– Der Bus ist am Wochenende kostenlos.\n\n– Die Schulen öffnen um acht Uhr.\n\nKarl Braun spricht im März.",
            "-",
        ),
        (
            "Das kommt auf die Stadt Kassel zu.\n\n– kostenlose Busse\n\n– Neue Schulen\n\n– Mehr Polizei\n\nKarl Braun spricht im März.",
            "-",
        ),
        ("Le misure di lunedì a Pisa:\n\n– I bus saranno gratuiti.\n\n– Le scuole apriranno alle otto.\n\nPaola Neri parla a marzo.", "-"),
        ("Anna Schulz kam am Freitag nach Bonn.\n\n– Ich gehe, sagte Anna Schulz. – Das ist alles.", "Anna Schulz; Anna Schulz"),
        (
            "Claire Dubois est arrivée vendredi à Lyon.\n\n— Vous partez ? demande Claire Dubois.\n\n— Oui, répond Jean Morel.",
            "Claire Dubois; Jean Morel",
        ),
        ("El alcalde llegó el viernes a Sevilla.\n\n—No iremos —dijo Juan Gil.", "Juan Gil"),
    ]);
}

/// The label before the colon speaks.
#[test]
fn labels_of_transcripts_speak() {
    check(&[
        (
            "SPIEGEL: Wer hat das Papier der Presse gegeben?\n\nBraun: Das weiß ich nicht.\n\nSPIEGEL: Nur das?\n\nBraun: Das reicht doch.\n\n\
             Karl Braun war acht Jahre Minister in Bonn.",
            "SPIEGEL; Karl Braun; SPIEGEL; Karl Braun",
        ),
        (
            "LE MONDE: Pourquoi partez-vous maintenant ?\n\nJean Morel: Parce que je suis fatigué.\n\nLE MONDE: Seulement ?\n\n\
             Jean Morel: Cela suffit, je crois.\n\nLe ministre est resté huit ans.",
            "LE MONDE; Jean Morel; LE MONDE; Jean Morel",
        ),
        (
            "Karl Braun war acht Jahre Minister in Bonn. Ein Gespräch.\n\nF: Warum jetzt?\n\nA: Weil ich müde bin.\n\nF: Nur deshalb?\n\n\
             A: Das reicht doch.",
            "; Karl Braun; ; Karl Braun",
        ),
        ("Preis: Zehn Euro.\n\nOrt: Die Halle in Bonn.\n\nPreis: Zwei Euro.\n\nKarl Braun war acht Jahre Minister in Bonn.", "-"),
    ]);
}

#[test]
fn outlets_pass_words_on_in_every_language() {
    use pressglass::annotate::{Options, analyze_text};
    let via = |text: &str| analyze_text(text, &Options::default()).1.quotes.first().and_then(|q| q.via.clone());
    for (text, expected) in [
        ("„Das ist ein Fehler“, sagte Ministerin Anna Schulz der dpa. Die Abstimmung ist für Montag geplant.", Some("dpa")),
        ("„Das ist ein Fehler“, sagte Anna Schulz der Nachrichtenagentur AFP am Montag in Bonn.", Some("AFP")),
        ("„Das ist ein Fehler“, sagte die Sprecherin der ARD am Montag in Bonn.", None),
        ("„Das ist ein Fehler“, sagte Anna Schulz der SPD am Montag in Bonn.", None),
        ("Karl Braun postete in der Nacht ein Bild seiner Schuhe. „Das ist ein Fehler“, sagte Karl Braun dazu in Bonn.", None),
        ("« C’est une erreur », a déclaré la ministre Claire Dubois à l’AFP. Le vote est prévu lundi.", Some("AFP")),
        ("« C’est une erreur », a déclaré la ministre Claire Dubois à Jean Morel. Le vote est prévu lundi.", None),
        ("“Es un error”, dijo la ministra Elena Vidal a la agencia EFE. La votación será el lunes en Madrid.", Some("EFE")),
        ("Elena Vidal acusó el lunes a El País de “mentir a los lectores”. La votación será el lunes en Madrid.", None),
        ("«È un errore», ha detto la ministra Lia Greco all’Ansa. Il voto è previsto per lunedì a Roma.", Some("Ansa")),
        ("“É um erro”, disse a ministra Marina Lopes à agência Lusa. A votação será na segunda-feira.", Some("Lusa")),
        ("“Dat is een fout”, zei minister Els Maas tegen de NOS. De stemming is maandag in Den Haag.", Some("NOS")),
    ] {
        assert_eq!(via(text).as_deref(), expected, "{text}");
    }
}

/// Without words of the language marks and names are all there is to go by: a colon, or nobody.
#[test]
fn chinese_and_japanese_marks() {
    use pressglass::annotate::{Options, analyze_text};
    use pressglass::units::slice;
    let quotes = |text: &str| -> Vec<String> {
        let (_, found) = analyze_text(text, &Options::default());
        found.quotes.iter().map(|q| slice(&found.document.text, q.range).to_owned()).collect()
    };
    assert_eq!(quotes("市长星期五在会上说：「我们会重建这座桥，明年开工。」居民表示欢迎。"), ["「我们会重建这座桥，明年开工。」"]);
    assert_eq!(quotes("市長は金曜日、「橋を建て直します。来年に始めます。」と述べた。"), ["「橋を建て直します。来年に始めます。」"]);
    assert_eq!(quotes("市长说：“我们会重建这座桥，明年开工。”"), ["“我们会重建这座桥，明年开工。”"]);
    assert_eq!(
        quotes("市长说：「他问我：『桥什么时候修好？』我说明年。」"),
        ["「他问我：『桥什么时候修好？』我说明年。」", "『桥什么时候修好？』"]
    );
    assert_eq!(quotes("市长星期五在会上说，我们会重建这座桥，明年开工。"), [""; 0]);
}
