import { defaultDeals, defaultSettings, defaultTiers, noRoutes } from '../../definition/defaults';
import type {
  DefinedCriterion,
  DefinedExclusion,
  DefinedField,
  Definition,
} from '../../definition/definition';
import { newField } from '../../definition/fields';
import { SAMPLE_AS_OF, SAMPLE_SHEETS } from './sample';

type Written = readonly [
  name: string,
  field: string,
  operator: string,
  value: string,
  points: number,
  why: string,
];

/** The criteria by dimension, with the weight of each dimension. */
const dimensions: Readonly<Record<string, { weight: number; criteria: readonly Written[] }>> = {
  Firmographic: {
    weight: 35,
    criteria: [
      [
        'Sells software or fintech',
        'Industry',
        'is any of',
        'Software; Fintech',
        40,
        'Two of three of their deals are won; short security reviews, no on-premises demands.',
      ],
      [
        '100–1,000 people',
        'Employees',
        'graded',
        '100-1000; 51-99 (40%)',
        40,
        'Large enough for an operations team, small enough to decide within a quarter.',
      ],
      [
        'Where we sell',
        'Country',
        'country is any of',
        'North America; DACH; Nordics; United Kingdom',
        15,
        'We sell and support there in the local language and time zone.',
      ],
      [
        'Can pay',
        'Annual revenue',
        'at least',
        '$5M',
        5,
        'Below that the yearly plan is hard to pay.',
      ],
    ],
  },
  Technographic: {
    weight: 25,
    criteria: [
      [
        'Has a data warehouse',
        'Tech stack',
        'contains any of',
        'Snowflake; BigQuery; Databricks',
        60,
        'The product reads from a data warehouse; without one the project takes months.',
      ],
      [
        'CRM we connect to',
        'CRM',
        'is any of',
        'Salesforce; HubSpot',
        40,
        'The two CRMs that we connect to.',
      ],
    ],
  },
  Behavioral: {
    weight: 20,
    criteria: [
      [
        'Asked for a demo',
        'Demo requested',
        'is yes',
        '',
        55,
        'Who asks for a demo has the problem now.',
      ],
      [
        'Reads our site',
        'Website visits 30d',
        'at least',
        '300',
        35,
        'Several people of the account are reading.',
      ],
      [
        'Recent contact',
        'Last activity',
        'within last days',
        '90, fading to 365',
        10,
        'Sales believes that fresh contacts close better; not checked against deals yet.',
      ],
    ],
  },
  Situational: {
    weight: 20,
    criteria: [
      [
        'Growth money',
        'Funding stage',
        'graded',
        'Series A; Series B; Series C; Seed (50%)',
        45,
        'Money for growth. Seed buys as well, but a third of those customers leave.',
      ],
      [
        'Growing sales team',
        'Open sales roles',
        'at least',
        '3',
        45,
        'A growing sales team outgrows its spreadsheets.',
      ],
      [
        'Fresh round',
        'Last funding date',
        'within last days',
        '365, fading to 730',
        10,
        'Fresh money is spent in the first year; an assumption to be checked.',
      ],
    ],
  },
};

type WrittenExclusion = readonly [
  name: string,
  field: string,
  operator: string,
  value: string,
  reason: string,
];

const exclusions: readonly WrittenExclusion[] = [
  [
    'Public sector, nonprofits',
    'Industry',
    'is any of',
    'Government; Nonprofit',
    'Public tender: fewer than one deal in ten is won',
  ],
  ['Under 10 people', 'Employees', 'at most', '9', 'Too small: nobody to run the product'],
  [
    'Over 10,000 people',
    'Employees',
    'at least',
    '10001',
    'Too large: procurement takes longer than a year',
  ],
];

const aliases: Readonly<Record<string, readonly string[]>> = {
  Industry: ['Sector', 'Vertical'],
  Employees: ['Headcount', 'Company size'],
  'Annual revenue': ['Revenue', 'ARR'],
  Country: ['HQ country'],
  'Tech stack': ['Technologies'],
};

const REVIEWED_BEFORE_AS_OF = 15;
const ADDED_BEFORE_AS_OF = 120;

/**
 * The definition that goes with the sample: written by hand as a team would, with two criteria that
 * are only believed in and without the one lift that nobody has noticed yet.
 *
 * @returns a definition without problems whose today is the sample's
 * @example
 * sampleDefinition().settings.asOf; // 20634, 2026-06-30
 */
export function sampleDefinition(): Definition {
  const criteria = definedCriteria();
  return {
    settings: {
      ...defaultSettings,
      name: 'Sample ICP',
      owner: 'Revenue operations',
      motion: 'Sales-led, mid-market',
      lastReviewed: SAMPLE_AS_OF - REVIEWED_BEFORE_AS_OF,
      whatKind:
        'They sell software or fintech, have an operations team, and decide within a quarter.',
      whyNow: 'New growth money, and more sales roles than a spreadsheet can hold.',
      whyUs: 'We read from the warehouse, and connect to the CRM, that they have.',
      accountsSheet: SAMPLE_SHEETS.accounts,
      dealsSheet: SAMPLE_SHEETS.deals,
      asOf: SAMPLE_AS_OF,
      numbersWritten: '1,234.5',
    },
    dimensions: Object.entries(dimensions).map(([name, { weight }]) => {
      return { name, weight, question: '' };
    }),
    fields: criteria.map(definedField),
    criteria,
    exclusions: exclusions.map(definedExclusion),
    tiers: defaultTiers,
    ...noRoutes,
    deals: defaultDeals,
  };
}

function definedCriteria(): DefinedCriterion[] {
  return Object.entries(dimensions)
    .flatMap(([dimension, { criteria }]) => criteria.map((written) => ({ dimension, written })))
    .map(({ dimension, written: [name, field, operator, value, points, why] }, index) => ({
      name,
      id: `C${index + 1}`,
      dimension,
      field,
      operator,
      value,
      points,
      ifMissing: 'skip',
      on: true,
      why,
    }));
}

function definedField({ field }: DefinedCriterion): DefinedField {
  return newField(field, aliases[field]);
}

function definedExclusion(written: WrittenExclusion, index: number): DefinedExclusion {
  const [name, field, operator, value, reason] = written;
  return {
    name,
    id: `E${index + 1}`,
    field,
    operator,
    value,
    reason,
    on: true,
    addedBy: 'Revenue operations',
    addedOn: SAMPLE_AS_OF - ADDED_BEFORE_AS_OF,
  };
}
