//! Portuguese speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        disse diz dizem disseram dito dizia declarou declara explicou explica acrescentou acrescenta afirmou afirma afirmaram \
        escreveu escreve respondeu responde contou conta comentou comenta anunciou anuncia garantiu garante assegurou apontou \
        aponta lembrou lembra perguntou pergunta publicou relatou relata concluiu conclui informou informa ressaltou destacou \
        salientou sublinhou referiu refere adiantou contestou completou",
    judge: "\
        alertou alerta advertiu criticou critica denunciou lamentou lamenta reconheceu admitiu admite prometeu brincou exclamou \
        gritou acusou acusa negou nega confirmou confirma exigiu pediu considerou considera opinou acredita espera defendeu \
        defende reiterou insistiu insiste rebateu retrucou confessou ironizou avisou sustenta sustentou reclamou celebrou frisou",
    label: "\
        chamou chama classificou classifica descreveu descreve qualificou apelidou definiu define comparou considerou falou fala",
    tell: "disse perguntou pediu alertou garantiu contou informou explicou avisou",
    participles: "dizendo afirmando acrescentando chamando classificando explicando",
    bases: "dizer declarar explicar afirmar chamar classificar falar comentar responder escrever",
    nouns: "\
        palavras declarações declaração comunicado nota entrevista discurso carta mensagem tuíte publicação resposta pergunta \
        frase coletiva texto termos",
    documents: "\
        relatório comunicado carta documento estudo texto artigo sentença acórdão nota decisão lei cartaz faixa",
    sources: "segundo conforme",
    agents: "por pelo pela",
    hearers: "a ao à aos",
    prepositions: "\
        de do da dos das em no na nos nas com para por sobre sem entre contra desde até após durante sob a ao à",
    relatives: "quem cujo cuja qual quais",
    subordinators: "que se quando porque como embora enquanto pois onde",
    conjunctions: "e mas ou nem porém",
    auxiliaries: "\
        é era são eram foi foram ser sido está estava estão tem têm tinha ter havia há seria será pode podia deve devia vai vão",
    negations: "não nunca jamais nem sem recusou",
    definite: "o a os as este esta esse essa aquele aquela",
    indefinite: "um uma uns umas vários várias alguns algumas outro outra outros outras dois duas três quatro",
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
    men: "\
        homem pai irmão filho marido porta-voz presidente ministro diretor rei príncipe prefeito advogado ator treinador \
        pesquisador escritor senador deputado vizinho juiz",
    women: "\
        mulher mãe irmã filha esposa presidente ministra diretora rainha princesa prefeita advogada atriz treinadora pesquisadora \
        escritora senadora deputada vizinha juíza",
    people: "\
        porta-voz ministro governador governadora chefe líder juiz procurador procuradora promotor médico médica professor \
        professora jornalista testemunha vítima especialista economista analista responsável dirigente fundador fundadora \
        candidato candidata secretário secretária embaixador capitão jogador jogadora goleiro atacante técnico autor autora \
        cineasta artista músico cantor cantora agricultor comerciante sindicalista bispo papa padre enfermeiro enfermeira policial \
        bombeiro soldado general coronel estudante aluno cliente paciente historiador vereador autarca dono dona morador moradora \
        delegado",
    groups: "\
        policiais investigadores autoridades moradores vizinhos pais alunos estudantes professores médicos especialistas críticos \
        opositores ativistas manifestantes sindicatos trabalhadores funcionários deputados senadores ministros soldados \
        testemunhas familiares cientistas advogados bombeiros agricultores",
    bodies: "\
        ministério governo agência empresa companhia grupo banco sindicato partido conselho comissão tribunal corte universidade \
        escola hospital fundação instituto organização associação federação clube equipe equipa congresso parlamento senado \
        polícia exército prefeitura câmara promotoria jornal oposição ong",
    role_endings: "ista ólogo óloga ador adora",
    things: "",
    short_roles: &[],
    alike: &[],
    titles_of_men: "senhor sr. dom",
    titles_of_women: "senhora sra. dona",
    announcers: "\
        chamado chamada chamados apelidado apelidada intitulado intitulada denominado conhecido conhecida filme livro romance \
        canção música álbum série programa peça palavra palavras termo expressão lema título suposto operação",
    elisions: "",
    link: None,
    incises: false,
    trained: false,
    dash_opens: true,
};
