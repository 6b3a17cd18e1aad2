//! Portuguese speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        disse diz dizem disseram dito dizia declarou declara explicou explica acrescentou acrescenta afirmou afirma afirmaram \
        escreveu escreve respondeu responde contou conta comentou comenta anunciou anuncia garantiu garante assegurou apontou \
        aponta lembrou lembra perguntou pergunta publicou relatou relata concluiu conclui informou informa ressaltou destacou \
        salientou sublinhou referiu refere adiantou contestou completou explicaram acrescentaram responderam contaram \
        comentaram anunciaram garantem relataram informaram destacaram apontaram escreveram escrevem postou publicaram \
        esclareceu esclarece referem adianta indicou indica indicaram sublinha salienta ressalta destaca observa observou \
        prosseguiu prossegue diria afirmam explicam contam relatam anunciam informam declaram comentam acrescentam",
    judge: "\
        alertou alerta advertiu criticou critica denunciou lamentou lamenta reconheceu admitiu admite prometeu brincou \
        exclamou gritou acusou acusa negou nega confirmou confirma exigiu pediu considerou considera opinou acredita espera \
        defendeu defende reiterou insistiu insiste rebateu retrucou confessou ironizou avisou sustenta sustentou reclamou \
        celebrou frisou aclarou aclara aclararam acusaram afiançou afiança afiançaram alegou alega alegaram ameaçou ameaçaram \
        argumentou argumenta argumentaram atirou atira atiraram avaliou avaliaram bradou brada bradaram brinca brincaram \
        celebra celebraram cobrou cobraram comemorou comemora comemoraram concluiu conclue concluiram constatou constata \
        constataram contestou contesta contestaram corroborou corrobora corroboraram criticaram cravou crava cravaram debochou \
        debocha debocharam declarou declara declararam deplorou deplora deploraram desabafou desabafa desabafaram desmentiu \
        desmente desmentiram desconversou desconversa desconversaram disparou dispara dispararam duvidou duvida duvidaram \
        elogiou elogia elogiaram enfatizou enfatiza enfatizaram esclareceu esclarece esclareceram estimou estimaram exclama \
        exclamaram exige exigiram explanou explana explanaram frisa frisaram garantiu garante garantiram grita gritaram \
        implorou implora imploraram indagou indaga indagaram insinuou insinua insinuaram interpelou interpela interpelaram \
        ironiza ironizaram jurou jura juraram justificou justifica justificaram lamentaram martelou martela martelaram \
        mencionou menciona mencionaram murmurou murmura murmuraram narrou narra narraram objetou objeta objetaram observou \
        observa observaram opina opinaram ordenou ordenaram pede pediram ponderou pondera ponderaram pontuou pontua pontuaram \
        postou posta postaram precisou precisa precisaram pregou pregaram preveu preve preveram proclamou proclama proclamaram \
        promete prometeram protestou protesta protestaram questionou questiona questionaram ralhou ralha ralharam ratificou \
        ratifica ratificaram realçou realça realçaram rebate rebateram recomendou recomenda recomendaram recordou recorda \
        recordaram reforçou reforça reforçaram reivindicou reivindica reivindicaram reitera reiteraram relembrou relembra \
        relembraram repetiu repete repetiram replicou replica replicaram resmungou resmunga resmungaram ressalvou ressalva \
        ressalvaram resumiu resume resumiram retorquiu retorque retorquiram revelou revela revelaram rogou roga rogaram \
        salientou salienta salientaram sentenciou sentencia sentenciaram sintetizou sintetiza sintetizaram sublinhou sublinha \
        sublinharam sugeriu sugere sugeriram suplicou suplica suplicaram suspirou suspira suspiraram sussurrou sussurra \
        sussurraram testemunhou testemunha testemunharam tuitou tuita tuitaram vaticinou vaticina vaticinaram zombou zomba \
        zombaram agradeceu agradece agradeceram alertaram antecipou antecipa anteciparam apelou apela apelaram aplaudiu \
        aplaude aplaudiram assegurou assegura asseguraram assinalou assinala assinalaram atacou atacaram avisa avisaram \
        cogitou cogita cogitaram confessa confessaram confidenciou confidencia confidenciaram condenou condena condenaram \
        denuncia denunciaram descreveu descreve descreveram detalhou detalha detalharam evocou evoca evocaram finalizou \
        finaliza finalizaram ilustrou ilustra ilustraram imaginou imagina imaginaram informou informa informaram insistiram \
        notou notaram noticiou noticia noticiaram pensou pensaram prosseguiu prossegue prosseguiram queixou queixaram reagiu \
        reage reagiram receou recea recearam reconhece reconheceram refletiu reflete refletiram saudou sauda saudaram temeu \
        teme temeram transmitiu transmite transmitiram vincou vinca vincaram previu prevê refere referem disseram dizem dizia \
        diriam quis crê creem acreditam lê ri riu sorriu completa completaram emenda emendou treplicou treplica reconhecem \
        concedeu concede entende entendeu vê sente sentiu interveio intervém conta contam contaram lembram lembraram apontam \
        defendem defendia queixa corrige corrigiu avalia admitem advertem alertam alegam argumentam celebram criticam \
        confirmam confessam consideram denunciam destacam duvidam exigem insistem lamentam negam opinam pedem pensam prometem \
        propõem reclamam reiteram respondem sustentam sublinham sugerem temem garantem avaliam avisam",
    label: "\
        chamou chama classificou classifica descreveu descreve qualificou apelidou definiu define comparou considerou falou \
        fala classificaram chamaram descreveram qualifica qualificam apelida rotulou rotula tachou tacha taxou taxa compara \
        considera tratou acusou batizou apontou retratou",
    tell: "\
        disse perguntou pediu alertou garantiu contou informou explicou avisou respondeu contestou exigiu implorou prometeu \
        confessou lembrou relatou gritou ordenou indagou",
    participles: "\
        dizendo afirmando acrescentando chamando classificando explicando alertando garantindo lembrando alegando citando \
        prometendo pedindo destacando ressaltando sublinhando argumentando criticando denunciando descrevendo comparando \
        lamentando perguntando",
    bases: "dizer declarar explicar afirmar chamar classificar falar comentar responder escrever",
    nouns: "\
        palavras declarações declaração comunicado nota entrevista discurso carta mensagem tuíte publicação resposta pergunta \
        frase coletiva texto termos pronunciamento podcast vídeo e-mail email homilia sermão advertência veredito conclusão \
        memórias autobiografia apelo palestra videoconferência confissão depoimento live rede story post",
    documents: "\
        relatório comunicado carta documento estudo texto artigo sentença acórdão nota decisão lei cartaz faixa denúncia \
        queixa petição manifesto editorial projeto parecer decreto portaria tratado acordo ata folheto despacho dossiê dossier \
        laudo inquérito",
    sources: "segundo conforme consoante",
    agents: "por pelo pela pelos pelas",
    hearers: "a ao à aos às",
    prepositions: "\
        de do da dos das em no na nos nas com para por sobre sem entre contra desde até após durante sob a ao à dum duma num \
        numa nuns numas deste desta desse dessa neste nesta nesse nessa aos às pelo pela pelos pelas daquele daquela perante \
        mediante conforme segundo consoante exceto salvo d’ atrás junto",
    relatives: "quem cujo cuja qual quais cujos cujas onde",
    subordinators: "que se quando porque como embora enquanto pois onde caso conforme apesar quanto",
    contents: "que se",
    conjunctions: "e mas ou nem porém todavia contudo logo portanto",
    auxiliaries: "\
        é era são eram foi foram ser sido está estava estão tem têm tinha ter havia há seria será pode podia deve devia vai \
        vão sou és somos éramos fui fomos seja sejam fosse fossem seriam serão sendo estou estamos esteve estiveram esteja \
        estejam estaria tenho temos teve tiveram tinham tenha tenham terá teria teriam houve haja haver haverá podem podiam \
        poderá poderia poderiam pôde devem deviam deverá deveria deveriam ia iam vou vamos vem vêm vinha costuma",
    passives: "é era são eram foi foram ser sido será seria seja sendo",
    negations: "não nunca jamais nem sem recusou nada ninguém nenhum nenhuma tampouco",
    definite: "\
        o a os as este esta esse essa aquele aquela estes estas esses essas aqueles aquelas dito dita",
    indefinite: "\
        um uma uns umas vários várias alguns algumas outro outra outros outras dois duas três quatro alguém algum alguma cada \
        nenhum nenhuma certo certa ambos ambas cinco seis sete oito nove dez",
    articles: "",
    alone: "",
    numbered: "",
    related: "",
    local: "",
    possessors: "",
    naming: "chamado chamada",
    past: None,
    possessives: &[
        ("seu", Pronoun::Any),
        ("sua", Pronoun::Any),
        ("seus", Pronoun::Any),
        ("suas", Pronoun::Any),
        ("meu", Pronoun::I),
        ("minha", Pronoun::I),
        ("nosso", Pronoun::We),
        ("nossa", Pronoun::We),
    ],
    pronouns: &[
        ("ele", Pronoun::He),
        ("ela", Pronoun::She),
        ("eles", Pronoun::They),
        ("elas", Pronoun::They),
        ("eu", Pronoun::I),
        ("nós", Pronoun::We),
        ("você", Pronoun::You),
        ("vocês", Pronoun::You),
    ],
    demonstratives: &[
        ("este", Pronoun::He),
        ("esta", Pronoun::She),
        ("esse", Pronoun::He),
        ("essa", Pronoun::She),
        ("aquele", Pronoun::He),
        ("aquela", Pronoun::She),
    ],
    men: "\
        homem pai irmão filho marido porta-voz presidente ministro diretor rei príncipe prefeito advogado ator treinador \
        pesquisador escritor senador deputado vizinho juiz tio sobrinho primo avô menino rapaz jovem noivo namorado viúvo \
        duque conde monge sacerdote ex-presidente ex-ministro vice-presidente mandatário governador conselheiro delegado \
        vereador reitor professor médico enfermeiro engenheiro arquiteto cientista biólogo físico sociólogo historiador \
        filósofo poeta romancista pintor escultor compositor produtor apresentador jornalista repórter colunista empresário \
        comerciante agricultor pecuarista pescador operário camponês mineiro padeiro caminhoneiro taxista motorista piloto \
        jogador zagueiro atacante técnico árbitro campeão nadador ciclista corredor diplomata embaixador negociador militar \
        oficial sargento tenente comandante almirante arcebispo cardeal autarca primeiro-ministro",
    women: "\
        mulher mãe irmã filha esposa presidente ministra diretora rainha princesa prefeita advogada atriz treinadora \
        pesquisadora escritora senadora deputada vizinha juíza tia sobrinha prima avó menina moça jovem noiva namorada viúva \
        duquesa condessa freira ex-presidente ex-ministra vice-presidente mandatária governadora conselheira delegada \
        vereadora reitora professora médica doutora enfermeira engenheira arquiteta cientista bióloga física socióloga \
        historiadora filósofa poeta poetisa romancista pintora escultora compositora produtora apresentadora repórter \
        colunista empresária comerciante agricultora pecuarista pescadora operária camponesa padeira caminhoneira taxista \
        motorista jogadora zagueira atacante técnica árbitra campeã nadadora ciclista diplomata embaixadora negociadora \
        bailarina cantora eurodeputada magistrada promotora autarca presidenta primeira-ministra primeira-dama",
    people: "\
        porta-voz ministro governador governadora chefe líder juiz procurador procuradora promotor médico médica professor \
        professora jornalista testemunha vítima especialista economista analista responsável dirigente fundador fundadora \
        candidato candidata secretário secretária embaixador capitão jogador jogadora goleiro atacante técnico autor autora \
        cineasta artista músico cantor cantora agricultor comerciante sindicalista bispo papa padre enfermeiro enfermeira \
        policial bombeiro soldado general coronel estudante aluno cliente paciente historiador vereador autarca dono dona \
        morador moradora delegado doutor doutora prefeito prefeita presidente deputado deputada senador senadora conselheiro \
        conselheira vereadora eurodeputado parlamentar secretário-geral reitor reitora delegada juíza desembargador \
        desembargadora magistrado magistrada promotora defensor defensora advogado advogada notário perito perita cirurgião \
        cirurgiã psicólogo psicóloga psiquiatra epidemiologista virologista infectologista biólogo bióloga geólogo geóloga \
        meteorologista climatologista engenheiro engenheira arquiteto arquiteta físico física politólogo cientista sociólogo \
        socióloga antropólogo antropóloga filósofo filósofa escritor escritora poeta romancista dramaturgo editor editora \
        roteirista diretor diretora ator atriz bailarino bailarina pintor pintora fotógrafo fotógrafa repórter colunista \
        correspondente apresentador apresentadora locutor empresário empresária empreendedor pecuarista pescador camponês \
        operário mineiro caminhoneiro taxista motorista piloto comissária aposentado aposentada reformado desempregado \
        migrante refugiado refugiada sobrevivente desabrigado acusado acusada réu ré investigado suspeito suspeita detido \
        condenado denunciante ativista militante manifestante voluntário voluntária proprietário proprietária inquilino \
        inquilina pedestre turista torcedor adepto treinador treinadora selecionador zagueiro médio avançado árbitro campeão \
        campeã nadador ciclista atleta diplomata negociador mediador mediadora militar oficial sargento tenente major \
        comandante almirante veterano arcebispo cardeal sacerdote pastor rabino imã freira fonte funcionário funcionária \
        observador interlocutor porta-vozes ex-presidente ex-ministro ministra presidenciável relator relatora chanceler \
        primeiro-ministro antecessor antecessora predecessor sucessor sucessora colega sócio sócia companheiro companheira \
        amigo amiga garçom garçonete empregado empregada açougueiro livreiro livreira barbeiro porteiro porteira zelador \
        zeladora síndico síndica idoso idosa ancião anciã adolescente neto neta sogro sogra cunhado cunhada genro nora \
        padrinho madrinha senhor senhora caçula moço convidado convidada participante palestrante moderador moderadora \
        organizador organizadora idealizador idealizadora inventor inventora criador criadora comprador compradora vendedor \
        vendedora leitor leitora ouvinte espectador espectadora usuário usuária utente passageiro passageira viajante falecido \
        defunto ladrão assaltante agressor agressora terrorista refém detetive inspetor inspetora inspector investigador \
        investigadora instrutor subsecretário vice-ministro vice-prefeito ex-prefeito ex-prefeita premiê premier subdiretor \
        gerente administrador administradora coordenador coordenadora encarregado encarregada assessor assessora consultor \
        consultora colaborador colaboradora estagiário estagiária bolsista catedrático docente educador educadora \
        bibliotecário bibliotecária arquivista restaurador arqueólogo arqueóloga veterinário veterinária farmacêutico \
        farmacêutica dentista parteira cuidador cuidadora nutricionista jardineiro encanador canalizador eletricista pedreiro \
        marceneiro mecânico ferreiro alfaiate costureira modista cabeleireiro cabeleireira sapateiro relojoeiro joalheiro \
        apicultor viticultor caçador capataz trabalhador trabalhadora grevista opositor opositora rival adversário adversária \
        vencedor vencedora finalista medalhista artilheiro goleira tenista boxeador pugilista mágico palhaço humorista \
        comediante cartunista ilustrador ilustradora rapper violonista pianista violinista soprano tenor coreógrafo coreógrafa \
        estilista influenciador influenciadora comentarista comentador comentadora enviado entrevistador entrevistadora \
        guarda-redes director directora arquitecto arquitecta actor actriz presidente-executivo",
    groups: "\
        policiais investigadores autoridades moradores vizinhos pais alunos estudantes professores médicos especialistas \
        críticos opositores ativistas manifestantes sindicatos trabalhadores funcionários deputados senadores ministros \
        soldados testemunhas familiares cientistas advogados bombeiros agricultores fontes diplomatas guardas agentes \
        enfermeiros voluntários organizadores responsáveis dirigentes empresários comerciantes pecuaristas pescadores \
        camponeses operários mineiros caminhoneiros motoristas passageiros viajantes turistas inquilinos proprietários \
        aposentados reformados sobreviventes refugiados migrantes presos torcedores adeptos jogadores economistas analistas \
        juristas magistrados historiadores climatologistas associações ongs prefeitos autarcas governadores embaixadores \
        militares rebeldes mulheres homens crianças jovens famílias colegas amigos membros observadores participantes \
        internautas socorristas parlamentares vereadores populares residentes habitantes público mídia",
    bodies: "\
        ministério governo agência empresa companhia grupo banco sindicato partido conselho comissão tribunal corte \
        universidade escola hospital fundação instituto organização associação federação clube equipe equipa congresso \
        parlamento senado polícia exército prefeitura câmara promotoria jornal oposição ong secretaria município estado \
        província região executivo coligação coalizão maioria gabinete direção redação revista semanário editora fabricante \
        construtora operadora petrolífera mineradora filial multinacional fábrica usina seguradora fundo autoridade regulador \
        juizado vara júri comitê comité coletivo confederação liga congregação igreja diocese vaticano embaixada consulado \
        marinha guarda prisão clínica laboratório observatório centro museu teatro ópera festival kremlin casa emissora canal \
        portal defesa bancada cooperativa rede marca gigante plataforma consultoria startup firma empreiteira",
    role_endings: "ista ólogo óloga ador adora tor tora dor dora eiro eira ário ária ante ente ano ana",
    things: "\
        semana cabana banana fontana savana ventana humana humano piano plano engano oceano pano ano órgão tirano urbano \
        cotidiano quotidiano mundano lusitano motor setor sector factor fator valor calor humor rumor temor favor vapor sabor \
        terror horror interior exterior redor ventilador computador elevador liquidificador gerador contador refrigerador \
        despertador projetor projector cobertor flor dor cor amor cadeira madeira bandeira maneira carreira carteira fronteira \
        feira poeira fogueira geladeira torneira lareira prateleira ladeira torradeira frigideira peneira banheira brincadeira \
        chuteira goteira barreira palmeira mangueira oliveira pedreira videira caldeira cachoeira bilheteira esteira \
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira primeira terceira inteira verdadeira financeira \
        batedeira bebedeira clareira dinheiro janeiro fevereiro banheiro chuveiro travesseiro tabuleiro formigueiro cheiro \
        nevoeiro aguaceiro viveiro galinheiro celeiro braseiro primeiro terceiro inteiro verdadeiro financeiro estrangeiro \
        roteiro letreiro canteiro tinteiro cruzeiro paradeiro horário salário calendário cenário inventário armário formulário \
        questionário sumário seminário aniversário vestiário itinerário comentário santuário aquário contrário necessário \
        extraordinário ordinário secundário primário centenário imaginário honorário vocabulário diário ambiente acidente \
        incidente continente componente ingrediente expediente oriente ocidente presente ausente evidente recente suficiente \
        quente dente mente lente frente corrente semente vertente enchente permanente urgente excelente diferente patente \
        independente equivalente aguardente detergente transparente somente restaurante instante volante semblante guante \
        estante elefante diamante adiante diante bastante importante durante elegante brilhante constante abundante distante \
        restante variante adoçante flagrante relevante autocolante refrigerante antes comprovante turbante desconcertante \
        lugar titular colher dólar celular escolar popular familiar exemplar pilar altar radar azar polegar jantar olhar luar \
        pomar calcanhar paladar andar poder prazer dever lazer caráter mártir elixir açúcar particular similar nuclear solar \
        polar vulgar regular espetacular hambúrguer pôster zíper cadáver",
    ends: "\
        se me te lhe lhes nos vos já também ainda ontem hoje amanhã logo depois então assim aí ali aqui agora sempre quase só \
        apenas até aliás talvez muito bem chega chegam chegava passa passam passava fica ficam ficava põe põem pôs puseram deu \
        dá dão dava davam deram fez faz fazem fazia fizeram veio vieram sai saem entra entram volta voltam começa começam \
        termina acaba acabam segue seguem seguia deixa deixam deixava leva levam levava traz trazem trouxe cai caem abre abrem \
        fecha fecham perde perdem perdeu ganha ganham morre morrem vive vivem vivia viveu nasce nasceu joga jogam vende vendem \
        vendeu quer querem quis queria sabe sabem soube sabia conhece conhecem conheceu parece pareciam existe existem \
        acontece aconteceu recebe recebem recebeu oferece oferecem olha olham procura encontra encontram sobe sobem desce \
        descem desceu consta consiste inclui incluem contém prevê preveem estabelece corre correm correu dorme come comem \
        comeu gosta basta dura cresce vale permite proíbe impede obriga supõe serve servem aparece aparecem desaparece mantém \
        manteve mantêm dedica ocupa levanta espera esperam sorri cala chora chama chamam convida convidam paga pagam sentou \
        acompanha bate batem bateu venceu percebe percebeu escolheu devolve devolveu vestiu",
    verb_endings: "ou aram eram iram avam ava iam iu eceu ndeu rreu ará erá irá arão erão irão ar er ir",
    impersonal: "lê lia ler lê-se lia-se",
    objects: "",
    adjectives: "\
        grande grandes grão novo nova novos novas primeiro primeira segundo segunda terceiro terceira último última últimos \
        últimas bom boa bons mau má melhor pior maior menor velho velha velhos velhas jovem pequeno pequena antigo antiga \
        antigos antigas próprio própria mesmo mesma único única atual actual próximo próxima longo longa belo bela pobre \
        suposto suposta principal principais verdadeiro verdadeira ex mil cem vinte trinta quarenta cinquenta meio meia duplo \
        dupla veterano veterana famoso famosa célebre",
    masculine: "o um este esse aquele outro algum nenhum nosso do ao no pelo num dum deste desse daquele",
    feminine: "\
        a uma esta essa aquela outra alguma nenhuma nossa da à na pela numa duma desta dessa daquela",
    endings_of_men: "or ólogo ico eiro ês ano ado ivo oso ário ino",
    endings_of_women: "ora óloga ica eira esa triz isa ana ada iva osa ária ina",
    either: "\
        pessoa vítima fonte testemunha criança membro estrela figura personagem guarda cônjuge autoridade",
    short_roles: &[],
    alike: &[
        "líder chefe dirigente executivo executiva diretor diretora director directora gerente presidente fundador fundadora \
         dono dona proprietário proprietária empresário empresária patrão administrador administradora responsável titular \
         banqueiro",
        "deputado deputada senador senadora parlamentar político política eurodeputado eurodeputada relator relatora",
        "vereador vereadora autarca prefeito prefeita político política",
        "presidente ministro ministra chanceler governador governadora prefeito prefeita premiê primeiro-ministro político \
         política secretário secretária autarca titular",
        "cantor cantora músico música estrela rapper artista pianista violonista compositor compositora fadista violinista",
        "jogador jogadora atacante zagueiro zagueira médio avançado avançada goleiro goleira capitão capitã futebolista craque \
         estrela campeão campeã atleta artilheiro artilheira medalhista tenista nadador nadadora guarda-redes",
        "policial agente inspetor inspetora inspector delegado delegada sargento comandante comissário comissária investigador \
         investigadora oficial guarda",
        "advogado advogada defensor defensora promotor promotora procurador procuradora jurista causídico",
        "médico médica doutor doutora cirurgião cirurgiã psiquiatra psicólogo psicóloga clínico clínica especialista",
        "cientista pesquisador pesquisadora investigador investigadora professor professora especialista académico académica \
         acadêmico acadêmica historiador historiadora economista biólogo bióloga físico física geólogo geóloga engenheiro \
         engenheira autor autora estudioso estudiosa arqueólogo arqueóloga",
        "autor autora escritor escritora romancista poeta dramaturgo dramaturga jornalista colunista crítico cronista",
        "ator atriz actor actriz intérprete humorista comediante apresentador apresentadora estrela diretor diretora cineasta \
         realizador realizadora encenador encenadora",
        "padre sacerdote pároco bispo arcebispo cardeal pastor papa pontífice freira",
        "treinador treinadora técnico técnica selecionador selecionadora",
        "porta-voz",
        "soldado general coronel comandante militar oficial capitão almirante tenente major rebelde",
        "acusado acusada réu ré arguido arguida investigado investigada detido detida suspeito suspeita testemunha preso presa \
         condenado",
        "juiz juíza magistrado magistrada desembargador desembargadora",
        "embaixador embaixadora diplomata delegado delegada enviado negociador negociadora",
        "menino rapaz jovem garoto adolescente aluno estudante miúdo",
        "menina rapariga moça jovem garota adolescente aluna estudante miúda",
        "professor professora docente diretor diretora mestre mestra educador educadora",
        "agricultor agricultora pecuarista camponês camponesa produtor produtora lavrador lavradora",
        "motorista condutor condutora piloto caminhoneiro camionista taxista",
        "cozinheiro cozinheira chef padeiro padeira",
        "morador moradora vizinho vizinha residente habitante inquilino inquilina proprietário proprietária",
        "idoso idosa avô avó aposentado aposentada reformado reformada octogenário octogenária velho velha senhora senhor",
        "empresa companhia firma fabricante grupo negócio operadora marca fornecedora gigante banco seguradora rede plataforma \
         multinacional construtora instituição",
        "agência departamento gabinete ministério regulador autoridade comissão órgão administração secretaria instituto pasta",
        "clube equipe equipa time",
        "escola colégio universidade instituto faculdade academia",
        "sindicato federação associação liga conselho organização fundação sociedade coletivo ong entidade",
        "jornal diário revista emissora canal portal matutino semanário",
        "tribunal juizado corte vara júri turma",
        "carta e-mail mensagem nota comunicado texto bilhete",
        "relatório estudo documento texto inquérito parecer laudo",
    ],
    titles_of_men: "senhor sr. dom",
    titles_of_women: "senhora sra. dona",
    outlets: "jornal diário semanário revista agência emissora canal televisão tv rádio portal site rede folha notícias",
    mastheads: "",
    stations: "rádio tv jornal diário agência revista",
    told: "disse contou informou explicou garantiu respondeu relatou lembrou alertou avisou",
    venues: "a ao à aos às em no na com",
    relays: "informou informa noticiou noticia cita citou citado publicou publicado divulgou divulgado entrevistado entrevistada ouvido ouvida",
    rubrics: "entrevista exclusivo exclusiva vídeo direto opinião análise editorial podcast crítica reportagem perfil fotos",
    askers: "pergunta p",
    answerers: "resposta r",
    announcers: "\
        chamado chamada chamados apelidado apelidada intitulado intitulada denominado conhecido conhecida filme livro romance \
        canção música álbum série programa peça palavra palavras termo expressão lema título suposto operação chamadas \
        apelidados intitulados denominada denominados batizado batizada rebatizado rebatizada conhecidos conhecidas alcunha \
        apelido alcunhado codinome documentário curta-metragem longa-metragem comédia musical disco single tema exposição \
        mostra espetáculo conceito noção etiqueta hashtag revista jornal diário semanário plano projeto campanha suposta \
        supostos alegado célebre dito dita",
    reportive: "seria seriam teria teriam",
    views: "para",
    elisions: "",
    link: None,
    plural_verbs: None,
    incises: false,
    trained: false,
    dash_opens: true,
};
