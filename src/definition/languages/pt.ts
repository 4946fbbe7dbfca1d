import type { Language } from './language';

/**
 * Portuguese, of Brazil and Portugal. Sources: the properties and stages of HubSpot
 * (knowledge.hubspot.com/pt), the fields of Salesforce (help.salesforce.com, pt_BR), Pipedrive and
 * RD Station in Portuguese.
 */
export const pt: Language = {
  headers: {
    industry:
      'setor; setor de atividade; sector de atividade; ramo; ramo de atividade; atividade econômica; indústria',
    employees:
      'funcionário*; número de funcionários; colaboradores; empregados; porte; porte da empresa; tamanho da empresa; =tamanho; quadro de pessoal',
    revenue:
      'receita; receita anual; faturamento; faturamento anual; faturação; volume de negócios; vendas anuais',
    country: 'país; país região',
    place: 'sede; localização',
    region:
      'cidade; município; região; localidade; distrito; concelho; =uf; estado uf; estado região; província',
    companyType: 'tipo de empresa; modelo de negócio; natureza jurídica; segmento',
    founded:
      'ano de fundação; data de fundação; fundada*; fundado*; =fundação; ano de abertura; data de abertura da empresa',
    website: '=site; página web; domínio; endereço web; site da empresa',
    stack:
      'tecnologia*; ferramentas; softwares utilizados; software utilizado; sistemas utilizados',
    systems: 'provedor de nuvem; plataforma de comércio; armazém de dados',
    competitor: 'concorrente*; concorrência; solução atual; fornecedor atual',
    demo: 'demonstração*; pedido de contato; pedido de contacto; solicitação de contato; solicitação de demonstração; reunião agendada; teste solicitado',
    visits: 'visitas; visualizações; visualizações de página; sessões; cliques; tráfego',
    usage:
      '=uso; usuários ativos; utilizadores ativos; licenças; =usuários; =utilizadores; intenção',
    activity:
      'última atividade*; último contato; último contacto; última interação; última visita; último acesso',
    signup: 'data de inscrição; inscrito*; início do teste',
    source: 'origem; fonte; canal; campanha',
    fundingStage:
      'fase de financiamento; estágio de financiamento; rodada de investimento; rodada de financiamento; ronda de investimento; =financiamento; =rodada',
    fundingDate: 'data do investimento; último financiamento; última rodada',
    funding: 'financiamento total; total captado; valor captado; capital captado',
    hiring: 'vagas; vagas abertas; vagas em aberto; contratando; ofertas de emprego',
    growth:
      'crescimento*; crescimento da receita; crescimento do faturamento; crescimento de funcionários',
    trigger: 'sinal; gatilho; =evento; =notícias',
    need: 'orçamento; necessidade*; caso de uso; prazo; urgência',
    committee: 'decisor*; tomador de decisão; papel na compra; senioridade',
    ids: 'identificador; =referência; número do cliente; código do cliente; =número; =código; cnpj; nipc; nif; =ref',
    accountNames:
      '=empresa; =cliente; =conta; =companhia; =organização; nome da empresa; nome da conta; nome do cliente; nome da organização; razão social; nome fantasia; empresa associada; =nome',
    otherNames:
      'nome do contato; nome do contacto; nome do negócio; nome da oportunidade; =assunto; =título',
    people:
      'proprietário; responsável; vendedor; consultor; gerente de conta*; gestor; contato; contacto; correio*; telefone; celular; telemóvel; =cargo; sobrenome; apelido',
    details:
      'endereço; morada; rua; logradouro; bairro; descrição; nota; notas; observações; comentário*; produto; produtos; etiquetas',
    records:
      'data de criação; criado*; criada*; data de cadastro; data de modificação; modificado*; última modificação; atualizado*; última atualização; =data; importado*',
    codes: 'código postal; cep; cnae',
    verdicts: '=prioridade; pontuação; classificação',
    outcomes:
      'estado; situação; etapa; fase; estágio; resultado; ganh*; perdid*; data de fechamento; fechamento; data de fecho; data de encerramento; =valor; valor do negócio; probabilidade; previsão; motivo da perda; motivo de perda; contrato*; cliente desde; é cliente; assinatura; oportunidade*; =negócio; =negócios; desconto',
    churned: 'antigo cliente; ex cliente; rescindid*; rescisão',
    active: '=ativo; =ativa; está ativo; ainda ativo',
    parent: 'empresa mãe; empresa matriz; controladora; =matriz; filial; filiais',
  },
  dealHeaders: {
    id: '(?:id|numero|referencia) d[aeo] (?:registro|negocio|oportunidade)|numero|referencia',
    deal: '\\bdo negocio\\b|^negocio\\b|oportunidade',
    outcome: 'resultado|estado|etapa|fase|situacao|estagio|ganh[oa]',
    won: '\\bganh[oa]\\b',
    amount: '^(?:valor|montante)',
    value: '\\bvalor\\b|\\bpreco\\b',
    created: '\\bcria(?:cao|d[oa])|data de (?:abertura|cadastro)',
    closed: 'fechamento|data de (?:fecho|encerramento)|\\bfechad[oa] em\\b|\\bganh[oa] em\\b',
    churned: 'data de (?:cancelamento|rescisao)|\\bcancelad[oa] em\\b',
    key: 'empresa|cliente|\\bconta\\b|organizacao|dominio',
    account: 'empresa|cliente|conta|organizacao',
  },
  stages: {
    churned: 'cancelad|rescindid',
    lost: 'perdid|rejeitad|recusad|descartad|desqualificad|abandonad|sem decisao',
    won: 'ganh|conquistad|assinad|sucesso|negocio fechado|cliente$',
    closed: 'fechad[oa]$',
    not: '(?:nao|nunca|sem)',
  },
  preferred: {
    industry: 'tecnolog|informatic',
    source: 'indica(?:cao|d)|recomend|boca a boca|organic|parceir',
    growth: 'cresc|alt[oa]|rapid',
    committee: 'diretor|gerente|chefe|alt[oa]',
  },
  dimensions: {
    Technographic: 'ferrament|sistema|plataforma|aplicativo|banco de dados',
    Behavioral: 'visualiza|visita|clique|acesso|solicit|contat|sessao|sessoes|reuniao|inscri',
    Situational: 'financia|rodada|contrata|vaga|aquisicao|nov[oa]',
    Firmographic:
      'funcionario|empregado|colaborador|tamanho|setor|cidade|receita|faturamento|porte\\b',
  },
  asked: {
    closing:
      'ganh[oa]|perdid[oa]|perda|fechamento|fechad[oa]|cancelad[oa]|cancelamento|rescis\\w*|contrato|fatura|cliente desde',
    afterTheClose:
      '\\bmotivo (?:d[ae] )?(?:perda|recusa|cancelamento|rescisao|fechamento)\\b|^data (?:de|do|da) (?:fechamento|fecho|assinatura|fatura|faturamento|cancelamento)$|^probabilidade|^cliente desde$|^perdid[oa] para\\b|^entrada em operacao$',
    stage: 'etapa|situacao|fase|estagio|estado',
    ends: 'ganh[oa]|perdid[oa]|cancelad[oa]|fechad[oa]',
    noPerson:
      'fundacao|fundador\\w*|estado|diretor\\w*|gerente|intern[oa]|extern[oa]|public[oa]|privad[oa]',
    sellers:
      'proprietari[oa]|responsavel|vendedora?|consultora?|gerente de contas?|executiv[oa] de (?:contas?|vendas)|gestora?',
    whose: 'conta|negocio|empresa|oportunidade|cliente|registr?o|contato|venda',
    products: 'produtos?|plano|pacote',
    prices: 'desconto|cotacao|proposta|valor do negocio|valor da proposta',
  },
  tabs: {
    accounts: '\\bcontas\\b|\\bclientes?\\b|empresas?|organizacoes',
    deals: 'negocios|negociacoes|oportunidades|\\bvendas\\b',
  },
  missing:
    'desconhecido|desconhecida|não informado|não informada|não disponível|não aplicável|' +
    'sem informação|sem dados|a definir|(em branco)',
};
