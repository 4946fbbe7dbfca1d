import {
  chance,
  integer,
  logUniform,
  mulberry32,
  pick,
  type Random,
} from '../../src/app/sample/random';
import type { Table } from '../../src/engine/evaluate';
import type { Cell, ReadingContext } from '../../src/engine/model';

/** 2025-03-04 as today, days in UTC. */
export const context: ReadingContext = {
  asOf: 20_151,
  dayOf: (date) => Math.floor(date.getTime() / 86_400_000),
};

const industries = [
  ...['Software', 'software', 'Fintech', 'Financial Services', 'Healthcare', 'Retail', 'Education'],
  ...['Manufacturing', 'Government', 'Logistics & Transport', 'Média', 'Insurance', 'Energy'],
];
const tools = [
  'HubSpot',
  'Salesforce',
  'SAP',
  'Oracle',
  'Marketo',
  'Snowflake',
  'AWS',
  'Stripe',
  'Jira',
];
const countries = [
  ...['United States', 'USA', 'Germany', 'France', 'United Kingdom', 'UK', 'Canada', 'Sweden'],
  ...[
    'Netherlands',
    'Spain',
    'India',
    'Brazil',
    'Australia',
    'Switzerland',
    'Japan',
    'Dublin, Ireland',
  ],
];

/** Share of blanks and missing words in every column. */
const MISSING = 0.07;

/** The columns of a list as teams keep them, and how a cell of each is made. */
const columns: Readonly<Record<string, (random: Random) => Cell>> = {
  Industry: (random) => pick(random, industries),
  Employees: (random) => {
    const employees = Math.round(logUniform(random, 5, 20_000));
    return chance(random, 0.1) ? pick(random, ['51-200', '201-500', '1,001-5,000']) : employees;
  },
  Technologies: (random) =>
    Array.from({ length: integer(random, 1, 4) }, () => pick(random, tools)).join('; '),
  Country: (random) => pick(random, countries),
  'Last visit': (random) => new Date((context.asOf - integer(random, 0, 700)) * 86_400_000),
  Revenue: (random) => {
    const revenue = Math.round(logUniform(random, 2e5, 2e9));
    return chance(random, 0.2) ? `$${(revenue / 1e6).toFixed(1)}M` : revenue;
  },
  'Business model': (random) => pick(random, ['B2B', 'B2C', 'B2B2C', 'Marketplace', 'SaaS, B2B']),
  Growth: (random) =>
    chance(random, 0.3) ? `${integer(random, -20, 150)}%` : random() * 1.5 - 0.2,
  'Pricing page views': (random) => Math.floor(logUniform(random, 1, 200)) - 1,
  'Last funding': (random) =>
    new Date((context.asOf - integer(random, 0, 2500)) * 86_400_000).toISOString().slice(0, 10),
  'Funding stage': (random) => pick(random, ['Seed', 'Series A', 'Series B', 'Series C', 'Public']),
  'Has partner': (random) => pick<Cell>(random, [true, false, 'yes', 'No']),
  Seats: (random) => integer(random, 1, 5000),
  'Lead source': (random) =>
    pick(random, ['Inbound - web', 'Inbound - event', 'Outbound', 'Partner', 'Referral']),
  'Open roles': (random) => integer(random, 0, 60),
  'Buying roles': (random) =>
    Array.from({ length: integer(random, 1, 3) }, () =>
      pick(random, ['CFO', 'CTO', 'VP Sales', 'Head of RevOps', 'Procurement']),
    ).join(', '),
};

/** A list of accounts, the same each time. */
export function accountList(rowCount: number): Table {
  const random = mulberry32(11);
  const makers = Object.values(columns);
  const rows = Array.from({ length: rowCount }, () =>
    makers.map((make) =>
      chance(random, MISSING) ? pick(random, ['', '', 'n/a', 'Unknown']) : make(random),
    ),
  );
  const places = new Map(Object.keys(columns).map((field, index) => [field, index]));
  return { rows, columnOf: (field) => places.get(field) };
}
