import {
  chance,
  integer,
  logUniform,
  mulberry32,
  pick,
  type Random,
  weighted,
} from '../../../src/app/sample/random';

/** What is true of a company, before a system exports it. Its facts are independent of each other. */
export interface Company {
  /** Counts from 0. */
  readonly index: number;
  readonly name: string;
  readonly domain: string;
  readonly industry: string;
  readonly country: string;
  readonly city: string;
  readonly employees: number;
  /** Euros or dollars a year. */
  readonly revenue: number;
  readonly founded: number;
  readonly tools: readonly string[];
  readonly openRoles: number;
  readonly visits: number;
  readonly demo: boolean;
  readonly funding: string;
  /** Day number, as all days here. */
  readonly lastActivity: number;
  readonly owner: string;
}

export type Outcome = 'won' | 'lost' | 'open';

/** A deal with one of the companies. */
export interface Deal {
  readonly index: number;
  readonly company: Company;
  readonly outcome: Outcome;
  readonly created: number;
  /** Day of the close; of an open deal the one that is hoped for. */
  readonly closed: number;
  readonly amount: number;
  readonly source: string;
  readonly owner: string;
}

export interface Market {
  readonly companies: readonly Company[];
  readonly deals: readonly Deal[];
}

/** What decides deals where a market follows it. */
export const drivers = {
  industry: ({ industry }) => industry === 'Software' || industry === 'Fintech',
  employees: ({ employees }) => employees >= 100 && employees <= 1000,
  tools: ({ tools }) => tools.includes('Snowflake'),
  openRoles: ({ openRoles }) => openRoles >= 3,
  demo: ({ demo }) => demo,
  funding: ({ funding }) => funding.startsWith('Series'),
  country: ({ country }) => ['Germany', 'Austria', 'Switzerland'].includes(country),
} as const satisfies Record<string, (company: Company) => boolean>;

export type Driver = keyof typeof drivers;

/** 2026-06-30, the day of all journeys. */
export const TODAY = Date.UTC(2026, 5, 30) / 86_400_000;

const DAYS_OF_DEALS = 700;
/** Log-odds of each driver, for and against. */
const PULL = 1.5;
const SHARE_OPEN = 0.1;

const INDUSTRIES = [
  'Software',
  'Fintech',
  'Manufacturing',
  'Logistics',
  'Healthcare',
  'Government',
] as const;
const PLACES = [
  ['United States', 'Boston'],
  ['Germany', 'Köln'],
  ['Austria', 'Linz'],
  ['Switzerland', 'Zürich'],
  ['France', 'Lyon'],
  ['United Kingdom', 'Leeds'],
  ['Sweden', 'Malmö'],
] as const;
const TOOLS = ['Snowflake', 'SAP', 'Slack', 'Jira', 'Excel'] as const;
const FUNDING = ['Bootstrapped', 'Private equity', 'Series A', 'Series B'] as const;
const PEOPLE = ['Ada Lund', 'Ben Okoye', 'Carla Ruiz'] as const;
const SOURCES = ['Inbound', 'Outbound', 'Partner', 'Event'] as const;
const STARTS = [
  'Vel',
  'Tor',
  'Quen',
  'Bry',
  'Lum',
  'Zol',
  'Kes',
  'Nor',
  'Fen',
  'Mar',
  'Dra',
  'Ost',
];
const ENDS = ['drin', 'vik', 'mont', 'quil', 'bex', 'dorf', 'mund', 'zal', 'gren', 'stro', 'wyn'];
const VOWELS = ['o', 'a', 'i'];
const FORMS = ['', '', ' Inc.', ' GmbH', ' AB', ' & Co.'] as const;

export interface MarketOptions {
  readonly seed: number;
  readonly companies?: number;
  readonly deals?: number;
  /** What decides its deals; nothing = a coin. */
  readonly drivers: readonly Driver[];
}

/**
 * Invents a market: companies, and deals that follow the drivers.
 *
 * @example market({ seed: 1, drivers: ['industry'] }).deals.length // 320
 */
export function market({ seed, companies = 240, deals = 320, drivers }: MarketOptions): Market {
  const random = mulberry32(seed);
  const list = Array.from({ length: companies }, (_, index) => company(random, index));
  return {
    companies: list,
    deals: Array.from({ length: deals }, (_, index) =>
      deal(random, index, pick(random, list), drivers),
    ),
  };
}

function company(random: Random, index: number): Company {
  const base = baseName(index);
  const [country, city] = pick(random, PLACES);
  const employees = Math.round(
    weighted(random, [
      [logUniform(random, 5, 99), 3],
      [logUniform(random, 100, 1000), 4],
      [logUniform(random, 1001, 9000), 2],
    ]),
  );
  return {
    index,
    name: base + pick(random, FORMS),
    domain: `${base.toLowerCase()}.example`,
    industry: pick(random, INDUSTRIES),
    country,
    city,
    employees,
    revenue: Math.round(employees * logUniform(random, 60_000, 240_000)),
    founded: integer(random, 1960, 2022),
    tools: TOOLS.filter((tool) => chance(random, tool === 'Snowflake' ? 0.45 : 0.3)),
    openRoles: chance(random, 0.45) ? integer(random, 3, 12) : integer(random, 0, 2),
    visits: Math.round(logUniform(random, 1, 2000)),
    demo: chance(random, 0.45),
    funding: pick(random, FUNDING),
    lastActivity: TODAY - Math.round(logUniform(random, 1, 600)),
    owner: pick(random, PEOPLE),
  };
}

/** Another name for each of the first 396 companies. */
function baseName(index: number): string {
  const at = (parts: readonly string[], step: number) =>
    parts[Math.floor(index / step) % parts.length] ?? '';
  const [starts, ends] = [STARTS.length, ENDS.length];
  return `${at(STARTS, 1)}${at(VOWELS, starts * ends)}${at(ENDS, starts)}`;
}

function deal(random: Random, index: number, one: Company, by: readonly Driver[]): Deal {
  const created = TODAY - 60 - integer(random, 1, DAYS_OF_DEALS - 60);
  const closed = created + integer(random, 10, 60);
  const pull = by.reduce((sum, driver) => sum + (drivers[driver](one) ? PULL : -PULL), 0);
  const isWon = chance(random, 1 / (1 + Math.exp(-pull)));
  return {
    index,
    company: one,
    outcome: chance(random, SHARE_OPEN) ? 'open' : isWon ? 'won' : 'lost',
    created,
    closed,
    amount: Math.round(logUniform(random, 5, 90)) * 1000,
    source: pick(random, SOURCES),
    owner: pick(random, PEOPLE),
  };
}
