import type { TabData } from '../../../src/host/core/api';
import { date, fact, grouped, id, open, plain, tabOf } from './cells';
import { type Company, type Deal, type Driver, market, type Outcome } from './market';

const ACCOUNT_COLUMNS = [
  'name',
  'domain',
  'industry',
  'employees',
  'revenue',
  'country',
  'city',
  'demo',
  'openRoles',
  'source',
  'activity',
  'owner',
] as const;
const DEAL_COLUMNS = [
  'id',
  'deal',
  'account',
  'stage',
  'amount',
  'created',
  'closed',
  'rep',
  'reason',
] as const;

/** How a system exports companies and deals in one language, cell by cell. */
export interface Translation {
  readonly locale: string;
  readonly tabs: readonly [accounts: string, deals: string];
  readonly title: string;
  readonly accounts: Readonly<Record<(typeof ACCOUNT_COLUMNS)[number], string>>;
  readonly deals: Readonly<Record<(typeof DEAL_COLUMNS)[number], string>>;
  readonly stages: Readonly<Record<Outcome, string>>;
  readonly answers: readonly [yes: string, no: string];
  /** Between thousands. */
  readonly group: string;
  /** Millions with one decimal. */
  readonly money: (millions: string) => string;
  readonly people: (count: string) => string;
  readonly months: readonly string[];
  readonly day: (day: number, month: string, year: number) => string;
  readonly missing: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

const words = (translated: string): Readonly<Record<string, string>> => {
  const english =
    'Software; Fintech; Manufacturing; Logistics; Healthcare; Government; ' +
    'Germany; Austria; Switzerland; France; Sweden; United Kingdom; United States; ' +
    'Inbound; Outbound; Partner; Event; Price; Timing; Competitor';
  const others = (translated || english).split('; ');
  return Object.fromEntries(english.split('; ').map((word, at) => [word, others[at] ?? word]));
};
const headers = <K extends string>(keys: readonly K[], translated: string) =>
  Object.fromEntries(translated.split('; ').map((header, at) => [keys[at], header])) as Record<
    K,
    string
  >;

/** The five languages of lists that Set up understands; nothing here is taken from its table. */
export const translations: Readonly<Record<string, Translation>> = {
  English: {
    locale: 'en_US',
    tabs: ['Companies', 'Deals'],
    title: 'Export of 30 June 2026',
    accounts: headers(
      ACCOUNT_COLUMNS,
      'Company name; Website; Industry; Number of employees; Annual revenue; Country; City; Demo requested; Open roles; Lead source; Last activity; Company owner',
    ),
    deals: headers(
      DEAL_COLUMNS,
      'Deal ID; Deal name; Associated company; Deal stage; Amount; Create date; Close date; Deal owner; Loss reason',
    ),
    stages: { won: 'Closed won', lost: 'Closed lost', open: 'Presentation scheduled' },
    answers: ['Yes', 'No'],
    group: ',',
    money: (millions) => `$${millions}M`,
    people: (count) => `${count} employees`,
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
    day: (day, month, year) => `${month} ${day}, ${year}`,
    missing: ['not available', 'unspecified', ''],
    words: words(''),
  },
  German: {
    locale: 'de_DE',
    tabs: ['Unternehmen', 'Verkaufschancen'],
    title: 'Export vom 30. Juni 2026',
    accounts: headers(
      ACCOUNT_COLUMNS,
      'Unternehmensname; Webseite; Branche; Anzahl der Mitarbeiter; Jahresumsatz; Land; Stadt; Demo angefragt; Offene Stellen; Quelle; Letzte Aktivität; Account-Inhaber',
    ),
    deals: headers(
      DEAL_COLUMNS,
      'Vorgangsnummer; Name des Deals; Zugeordnetes Unternehmen; Deal-Phase; Betrag; Erstellungsdatum; Abschlussdatum; Zuständiger Mitarbeiter; Verlustgrund',
    ),
    stages: {
      won: 'Abgeschlossen und gewonnen',
      lost: 'Abgeschlossen und verloren',
      open: 'Präsentation vereinbart',
    },
    answers: ['Ja', 'Nein'],
    group: '.',
    money: (millions) => `${millions.replace('.', ',')} Mio. €`,
    people: (count) => `${count} Mitarbeiter`,
    months:
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
        ' ',
      ),
    day: (day, month, year) => `${day}. ${month} ${year}`,
    missing: ['k.A.', 'nicht bekannt', ''],
    words: words(
      'Software; Fintech; Maschinenbau; Logistik; Gesundheitswesen; Öffentliche Hand; ' +
        'Deutschland; Österreich; Schweiz; Frankreich; Schweden; Großbritannien; USA; ' +
        'Empfehlung; Kaltakquise; Partner; Messe; Preis; Zeitpunkt; Wettbewerber',
    ),
  },
  French: {
    locale: 'fr_FR',
    tabs: ['Comptes', 'Opportunités'],
    title: 'Export du 30 juin 2026',
    accounts: headers(
      ACCOUNT_COLUMNS,
      "Nom du compte; Site web; Secteur d'activité; Effectif; Chiffre d'affaires annuel; Pays; Ville; Démo demandée; Postes ouverts; Origine; Dernière activité; Propriétaire du compte",
    ),
    deals: headers(
      DEAL_COLUMNS,
      "Référence; Nom de l'opportunité; Compte; Étape; Montant; Date de création; Date de clôture; Propriétaire de l'opportunité; Motif de perte",
    ),
    stages: { won: 'Fermée / gagnée', lost: 'Fermée / perdue', open: 'Proposition envoyée' },
    answers: ['Oui', 'Non'],
    group: '\u202f',
    money: (millions) => `${millions.replace('.', ',')} M€`,
    people: (count) => `${count} salariés`,
    months:
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
        ' ',
      ),
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
    missing: ['non renseigné', 'n/c', ''],
    words: words(
      'Logiciel; Fintech; Industrie mécanique; Logistique; Santé; Administration publique; ' +
        'Allemagne; Autriche; Suisse; France; Suède; Royaume-Uni; États-Unis; ' +
        'Recommandation; Prospection; Partenaire; Salon; Prix; Délai; Concurrent',
    ),
  },
  Spanish: {
    locale: 'es_ES',
    tabs: ['Empresas', 'Negocios'],
    title: 'Exportación del 30 de junio de 2026',
    accounts: headers(
      ACCOUNT_COLUMNS,
      'Nombre de la empresa; Sitio web; Sector; Número de empleados; Ingresos anuales; País; Ciudad; Demo solicitada; Vacantes; Origen; Última actividad; Propietario de la empresa',
    ),
    deals: headers(
      DEAL_COLUMNS,
      'ID de registro; Nombre del negocio; Empresa asociada; Etapa del negocio; Importe; Fecha de creación; Fecha de cierre; Propietario del negocio; Motivo de pérdida',
    ),
    stages: { won: 'Cierre ganado', lost: 'Cierre perdido', open: 'Presentación programada' },
    answers: ['Sí', 'No'],
    group: '.',
    money: (millions) => `${millions.replace('.', ',')} millones de euros`,
    people: (count) => `${count} empleados`,
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
        ' ',
      ),
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    missing: ['sin datos', 'desconocido', ''],
    words: words(
      'Software; Fintech; Fabricación; Logística; Sanidad; Administración pública; ' +
        'Alemania; Austria; Suiza; Francia; Suecia; Reino Unido; Estados Unidos; ' +
        'Recomendación; Prospección; Socio; Feria; Precio; Plazo; Competidor',
    ),
  },
  Portuguese: {
    locale: 'pt_BR',
    tabs: ['Contas', 'Negócios'],
    title: 'Exportação de 30 de junho de 2026',
    accounts: headers(
      ACCOUNT_COLUMNS,
      'Nome da empresa; Site; Setor; Número de funcionários; Faturamento anual; País; Cidade; Demonstração solicitada; Vagas abertas; Origem; Última atividade; Proprietário da empresa',
    ),
    deals: headers(
      DEAL_COLUMNS,
      'Número; Nome do negócio; Empresa; Etapa do negócio; Valor; Data de criação; Data de fechamento; Proprietário do negócio; Motivo da perda',
    ),
    stages: { won: 'Negócio fechado', lost: 'Negócio perdido', open: 'Apresentação agendada' },
    answers: ['Sim', 'Não'],
    group: '.',
    money: (millions) => `R$ ${millions.replace('.', ',')} mi`,
    people: (count) => `${count} funcionários`,
    months:
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
        ' ',
      ),
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    missing: ['não informado', 'sem dados', ''],
    words: words(
      'Software; Fintech; Manufatura; Logística; Saúde; Governo; ' +
        'Alemanha; Áustria; Suíça; França; Suécia; Reino Unido; Estados Unidos; ' +
        'Indicação; Prospecção; Parceiro; Evento; Preço; Prazo; Concorrente',
    ),
  },
};

const REASONS = ['Price', 'Timing', 'Competitor'];
const DRIVERS: readonly Driver[] = ['industry', 'employees', 'demo'];

/**
 * The export of a CRM with 300 accounts and 200 deals in one language: the same in all of them, with a
 * title above the headers, numbers and days as texts, and what nobody knows in words.
 *
 * @param language - Of `translations`.
 * @param seed - Of the market.
 * @example translated('German')[0]?.name // 'Unternehmen'
 */
export function translated(language: string, seed = 117): TabData[] {
  const spoken = translations[language] as Translation;
  const { companies, deals } = market({ seed, companies: 300, deals: 200, drivers: DRIVERS });
  const above = [[spoken.title]];
  const [accountsTab, dealsTab] = spoken.tabs;
  const columns = [accountColumns(spoken), dealColumns(spoken)] as const;
  return [
    tabOf({ name: accountsTab, columns: columns[0], rows: companies, seed: 1, above }),
    tabOf({ name: dealsTab, columns: columns[1], rows: deals, seed: 2, above }),
  ];
}

function accountColumns(spoken: Translation) {
  const { accounts: header, answers, group, missing, words } = spoken;
  return [
    plain<Company>(header.name, ({ name }) => name),
    plain<Company>(header.domain, ({ domain }) => domain),
    open(
      0.05,
      missing,
      fact<Company>('industry', header.industry, ({ industry }) => words[industry]),
    ),
    open(
      0.06,
      missing,
      fact<Company>('employees', header.employees, ({ employees }) =>
        spoken.people(grouped(employees, group)),
      ),
    ),
    open(
      0.1,
      missing,
      plain<Company>(header.revenue, ({ revenue }) => spoken.money((revenue / 1e6).toFixed(1))),
    ),
    plain<Company>(header.country, ({ country }) => words[country]),
    plain<Company>(header.city, ({ city }) => city),
    fact<Company>('demo', header.demo, ({ demo }) => answers[demo ? 0 : 1]),
    plain<Company>(header.openRoles, ({ openRoles }) => openRoles),
    plain<Company>(
      header.source,
      ({ index }) => words[['Inbound', 'Outbound', 'Partner', 'Event'][index % 4] ?? ''],
    ),
    plain<Company>(header.activity, ({ lastActivity }) => dayText(lastActivity, spoken)),
    plain<Company>(header.owner, ({ owner }) => owner),
  ];
}

function dealColumns(spoken: Translation) {
  const { deals: header, group, stages, words } = spoken;
  const format = 'yyyy-mm-dd';
  return [
    id<Deal>(header.id, ({ index }) => 3000 + index),
    plain<Deal>(header.deal, ({ company, index }) => `${company.name} ${index}`),
    plain<Deal>(header.account, ({ company }) => company.name),
    plain<Deal>(header.stage, ({ outcome }) => stages[outcome]),
    plain<Deal>(header.amount, ({ amount }) => grouped(amount, group)),
    plain<Deal>(header.created, ({ created }) => date(created, format)),
    plain<Deal>(header.closed, ({ closed }) => dayText(closed, spoken)),
    plain<Deal>(header.rep, ({ owner }) => owner),
    plain<Deal>(header.reason, ({ outcome, index }) =>
      outcome === 'lost' ? words[REASONS[index % REASONS.length] ?? ''] : '',
    ),
  ];
}

function dayText(day: number, { months, day: write }: Translation): string {
  const date = new Date(day * 86_400_000);
  return write(date.getUTCDate(), months[date.getUTCMonth()] ?? '', date.getUTCFullYear());
}
