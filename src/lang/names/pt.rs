//! Portuguese names.

use super::Names;

pub(in crate::lang) const NAMES: Names = Names {
    men: "josé jose",
    women: "andrea simone maria",
    possessives: &[],
    capitals: &[
        "PIB", "IVA", "ADN", "IA", "VIH", "SIDA", "UTI", "CPI", "ONG", "IRS", "IRC", "CPF", "RG", "UCI", "CEP", "IPTU", "PEC", "HIV",
        "TAC", "CO", "PCR", "ICMS", "WC",
    ],
    particles: &["de", "da", "do", "dos", "das", "e", "del", "de la", "di", "van", "van der", "van den", "von", "el", "al", "bin", "ben"],
    heads: "\
        academia advocacia agência aliança arquivo arquidiocese assembleia associação autoridade banco biblioteca bloco bombeiros caixa \
        câmara casa centro círculo clube colégio comando comissão comité comitê companhia confederação conferência congresso conselho \
        consórcio cooperativa corpo correio defensoria delegacia departamento diário direção diretório editora embaixada \
        empresa escola estaleiros exército faculdade federação fórum força forças fundação fundo frente grupo guarda hospital igreja \
        iniciativa instituto jornal juizado junta justiça liga metalúrgica mineradora ministério movimento museu observatório ordem \
        organização orquestra parlamento partido petrolífera polícia presidência procuradoria programa promotoria rádio receita rede \
        secretaria senado serviço siderúrgica sindicato sociedade sporting superintendência supremo teatro tribunal união \
        unidade universidade usina",
    small_heads: "ministério universidade prefeitura",
    head_endings: "",
    links: &["de", "da", "do", "das", "dos", "e", "para", "para a", "para o", "pela", "pelo", "sem", "contra o", "contra a"],
    bodies: &[
        "União Europeia",
        "Comissão Europeia",
        "Parlamento Europeu",
        "Banco Central Europeu",
        "Banco Central",
        "Banco Mundial",
        "Nações Unidas",
        "ONU",
        "Conselho de Segurança",
        "Conselho de Ministros",
        "Cruz Vermelha",
        "Crescente Vermelho",
        "Polícia Federal",
        "Polícia Militar",
        "Polícia Civil",
        "Polícia Judiciária",
        "Polícia Rodoviária Federal",
        "Corpo de Bombeiros",
        "Proteção Civil",
        "Defesa Civil",
        "Ministério Público",
        "Ministério Público Federal",
        "Supremo Tribunal Federal",
        "Supremo",
        "Superior Tribunal de Justiça",
        "Tribunal Constitucional",
        "Tribunal de Contas",
        "Assembleia da República",
        "Câmara dos Deputados",
        "Câmara Municipal",
        "Senado",
        "Congresso Nacional",
        "Congresso",
        "Palácio do Planalto",
        "Planalto",
        "Itamaraty",
        "Kremlin",
        "Casa Branca",
        "Fundo Monetário Internacional",
        "Organização Mundial da Saúde",
        "Organização dos Estados Americanos",
        "Médicos Sem Fronteiras",
        "Médicos sem Fronteiras",
        "Amnistia Internacional",
        "Anistia Internacional",
        "Greenpeace",
        "Partido Socialista",
        "Partido Social Democrata",
        "Partido dos Trabalhadores",
        "Partido Comunista",
        "Partido Liberal",
        "Bloco de Esquerda",
        "Iniciativa Liberal",
        "Lusa",
        "Folha de S.Paulo",
        "Estadão",
        "O Globo",
        "Globo",
        "TV Globo",
        "G1",
        "Diário de Notícias",
        "Jornal de Notícias",
        "Correio da Manhã",
        "RTP",
        "SIC",
        "Petrobras",
        "Embraer",
        "Itaú",
        "Bradesco",
        "Banco do Brasil",
        "Caixa Econômica Federal",
        "Eletrobras",
        "Galp",
        "Sonae",
        "Benfica",
        "Sporting",
        "Flamengo",
        "Corinthians",
        "Palmeiras",
        "Anvisa",
        "Ibama",
        "Funai",
        "Receita Federal",
        "Hamas",
        "Hezbollah",
    ],
    locatives: "em",
    governors: "prefeito prefeita autarca governador governadora morador moradora residente natural",
    places: "cidade município província região distrito estado vila freguesia concelho",
    of: "de do da",
    rivers: &["do", "da", "dos", "das"],
    events: "copa taça festival feira campeonato volta torneio liga bienal jogos mundial rali maratona",
    prizes: "prémio prêmio troféu",
    occasions: "\
        Primeira Guerra Mundial, Segunda Guerra Mundial, Guerra Fria, Guerra Colonial, Jogos Olímpicos, Jogos Paralímpicos, \
        Olimpíadas, Olimpíada, Copa do Mundo, Copa do Brasil, Copa América, Copa Libertadores, Libertadores, Sul-Americana, \
        Brasileirão, Campeonato Brasileiro, Taça de Portugal, Taça da Liga, Liga dos Campeões, Liga Europa, Primeira Liga, \
        Liga Portugal, Mundial, Europeu, Volta a Portugal, Volta a França, Carnaval, Rock in Rio, Bienal, Web Summit, Lava Jato, \
        Operação Lava Jato, 25 de Abril, Revolução dos Cravos, Holocausto, Brexit, Super Bowl, Roland Garros, Wimbledon",
    laws: "lei código constituição tratado decreto estatuto decreto-lei",
    known_laws: "Constituição, Código Penal, Código Civil, Código do Trabalho, Lei Maria da Penha, Lei da Ficha Limpa, Lei Rouanet, Acordo de Paris, Marco Legal",
    roads: "a br en ic n ip",
    works: "\
        filme romance livro álbum disco canção música tema série novela programa podcast peça ensaio documentário curta longa \
        curta-metragem longa-metragem conto poema exposição mostra quadro ópera comédia drama musical single biografia \
        intitulado intitulada titulado espetáculo espectáculo hq telenovela samba",
    vessels: "navio barco pesqueiro veleiro iate traineira lancha ferry cargueiro petroleiro satélite sonda foguete aplicativo app fragata balsa cruzeiro",
    roles: "delegado delegada vereador vereadora pastor pastora cabo sargento sargenta deputado deputada tia tio dona",
    kinds: "startup plataforma construtora mineradora imobiliária companhia rede petroleira consultoria fintech emissora cooperativa",
    chiefs: "\
        diretor diretora director directora presidente gerente fundador fundadora porta-voz dono dona proprietário \
        sócio sócia secretário secretária técnico treinador operário",
    surnames_of: true,
    building_heads: "\
        estádio rua avenida praça largo travessa alameda rodovia estrada autoestrada aeroporto estação ponte palácio castelo \
        cadeia presídio penitenciária hotel parque igreja catedral basílica capela mosteiro convento coliseu autódromo barragem \
        viaduto maternidade cemitério marginal terminal mercado edifício",
    land_heads: "\
        lago lagoa monte serra vale golfo estreito cabo baía cordilheira deserto vulcão ilhas mar ria península arquipélago pico \
        morro oceano",
    land_kinds: "ilha rio bairro igarapé ribeira córrego riacho",
    before_tongues: "em fala falar falam falamos falava saber",
    openers: "\
        se me te lhe lhes nos já não sim que quem como quando onde quanto quantos porque porquê agora hoje ontem amanhã aqui ali \
        lá assim então depois antes também só apenas talvez além tudo todo todos todas ninguém nada algo alguém alguns algumas \
        outro outra outros outras dois duas três quatro cada muitos muitas poucos há era é foi tem isso isto aquilo esse essa \
        esses essas este esta estes estas obrigado obrigada bom claro pois enquanto ainda sempre nunca quase menos mais tal tanto \
        segundo conforme gol golo fim",
    lands: "\
        Europa, Ásia, África, América, Oceania, Antártida, Antártica, América Latina, América do Sul, América do Norte, América \
        Central, África Subsaariana, África subsaariana, Médio Oriente, Oriente Médio, Próximo Oriente, Extremo Oriente, Ásia \
        Central, Sudeste Asiático, Leste Europeu, Europa de Leste, Europa Central, Norte de África, Corno de África, Chifre da \
        África, Sahel, Saara, Magrebe, Balcãs, Cáucaso, Escandinávia, Ocidente, Cone Sul, Patagónia, Patagônia, Amazónia, \
        Amazônia, Pantanal, Cerrado, Caatinga, Mata Atlântica, Caribe, Caraíbas, Mediterrâneo, Atlântico, \
        Pacífico, Ártico, Báltico, Adriático, Mar Negro, Mar Vermelho, Mar do Norte, Canal da Mancha, Golfo Pérsico, Golfo do \
        México, Oceano Índico, Oceano Atlântico, Oceano Pacífico, Alpes, Pirenéus, Pireneus, Andes, Himalaias, Himalaia, Urais, \
        Evereste, Everest, Serra da Estrela, Serra do Mar, Gerês, Tejo, Douro, Mondego, Guadiana, Minho, Sado, Vouga, \
        Danúbio, Reno, Tamisa, Nilo, Amazonas, Tietê, Rio Negro, Solimões, Xingu, Tapajós, Zambeze, Kwanza, Cuanza, Baixada \
        Fluminense, Vale do Paraíba, Triângulo Mineiro, Nordeste, Algarve, Alentejo, Trás-os-Montes, Beira Baixa, Beira Alta, \
        Beira Interior, Ribatejo, Península Ibérica, Marte, Júpiter, Saturno, Vénus, Vênus, Úrano, Urano, Netuno, Neptuno, \
        Terra, Via Láctea",
    peoples: &[
        (
            "o a os as",
            "\
            italian american norte-american sul-american latino-american african asiátic australian austríac húngar romen búlgar \
            croat eslovac eslovén eslovên polac russ ucranian bielorruss lituan greg turc cipriot kosovar macedóni macedôni suíç \
            suec nórdic britânic síri egípci tunisin argelin líbi etíop quenian sul-african moçambican angolan cabo-verdian \
            são-tomens santomens guineens timorens filipin indian paquistan tibetan mexican cuban bolivian argentin chilen peruan \
            colombian venezuelan equatorian uruguai paraguai dominican haitian jamaican porto-riquenh hondurenh salvadorenh \
            panamenh brasileir palestin georgian arméni armêni curd marroquin iranian iraquian tchec chec católic ortodox luteran \
            anglican evangélic muçulman islâmic judi hebre galeg basc andaluz castelhan paulistan goian pernambucan paraiban \
            sergipan alagoan acrian baian mineir gaúch açorian algarvi alentejan minhot transmontan ribatejan berlinense moscovit \
            republican trabalhist soviétic eslav balcânic cigan ibéric hispânic sunit xiit",
        ),
        (
            "ês esa eses esas",
            "\
            franc ingl portugu holand neerland irland escoc gal island luxemburgu malt japon chin tailand leban liban nepal \
            senegal congol togol gabon maurit milan genov aragon noruegu dinamarqu finland polon barcelon",
        ),
        ("ês esa eses esas", "neozeland dinamarqu"),
        ("ol ola óis olas", "espanh mong"),
        ("ão ã ães ãs", "alem catal afeg"),
        ("ão ã ãos ãs", "crist"),
        ("u eia eus eias", "europe jud"),
        (
            "- s",
            "\
            canadense estadunidense estadounidense nicaraguense costa-riquenho israelense israelita árabe croata belga cipriota \
            vietnamita moscovita etíope saudita guineense timorense santomense lisboeta portuense portista carioca fluminense \
            paulista catarinense paranaense cearense maranhense amazonense paraense brasiliense capixaba potiguar piauiense \
            rondoniense roraimense amapaense mato-grossense madeirense macaense conimbricense bracarense londrino parisiense \
            nova-iorquino berlinense socialista comunista fascista nazi nazista neonazi neonazista petista tucano bolsonarista \
            lulista peronista chavista ecologista ambientalista anarquista nacionalista islamista jihadista salafista sionista \
            centrista bloquista democrata social-democrata social-democratas democrata-cristão trabalhista budista hindu sunita \
            xiita protestante ianomâmi yanomami guarani quilombola índio maori checa",
        ),
        ("- es", "catalão húngaro"),
    ],
    ages: "anos",
    officials: "\
        ministro ministra ministros ministério secretário secretária vereador vereadora diretor diretora director directora titular pasta área subsecretário subsecretária",
    articles: "o a os as um uma do da dos das no na nos nas ao à aos às pelo pela pelos pelas este esta",
    demonyms: "\
        AF afeg, ZA sul-african, AL alban, DE alem, AO angolan, SA saudit, DZ argelin, AR argentin, AM armêni arméni, AU \
        australian, AT austríac austriac, AZ azer, BE belg, BY bielorruss, BO bolivian, BA bósni bosni, BR brasileir, BG \
        búlgar, CV cabo-verdian, CM camaron, CA canad, CL chilen, CN chin, CO colombian, KR sul-corean, KP norte-corean, HR \
        croat, CU cuban, DK dinamarqu, DO|DM dominican, EG egípci egipci, AE emirad, SK eslovac, SI esloven, ES espanh, US \
        american norte-american estadunidens estado-unidens, EE eston estón, ET etíop, PH filipin, FI finland, FR frances \
        francês, GE georgian, GH ganes ganês ganens, GR greg, GW guineens, HT haitian, HU húngar hungar, IN indian, ID \
        indonés, IQ iraquian, IR iranian, IE irland, IS island, IL israel, IT italian, JM jamaican, JP japon, JO jordan, XK \
        kosovar, LV letã letõ, LB liban, LY líbi, LT lituan, LU luxemburg, MA marroqu, MX mexican, MZ moçambican, MD moldav, \
        NP nepal, NL neerland holand, NZ neozeland, NG nigerian, NO norueg, PK paquistan, PS palestin, PY paragua, PE peruan, \
        PL polac polon, PT portugu, QA catarian qatari, KE quenian, RO romen, RU russ, RW ruand, ST são-tomens, SN senegal, RS \
        sérvi, SY síri, SO somal, SD sudan, SE suec, CH suíç, TW taiwan, TH tailand, CZ tcheco tcheca checo checa, TL \
        timorens, TN tunisin, TM turcoman, TR turc, UA ucrani, UG ugand, UY urugua, VE venezuel, VN vietnam, YE iemen, EC \
        equatorian, GB britân, GB-ENG ingles inglês, GB-SCT escoc, GB-WLS gales galês, GB-NIR norte-irland, CD|CG congol",
    ..Names::COMMON
};
