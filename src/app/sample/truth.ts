import type { Company } from './company';

/** A condition in the words of a criterion, and the same as a test of the true company. */
export interface Pattern {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
  readonly holds: (company: Company) => boolean;
}

/** A pattern and what it adds to the log-odds of winning a deal. */
export interface Lift extends Pattern {
  readonly logOdds: number;
}

type Test = (company: Company) => boolean;

const oneOf = (...items: readonly string[]) => {
  return (text: string): boolean => items.includes(text);
};
const isCoreIndustry = oneOf('Software', 'Fintech');
const isCoreCountry = oneOf(
  'United States',
  'Canada',
  'Germany',
  'Austria',
  'Sweden',
  'United Kingdom',
);
const isWarehouse = oneOf('Snowflake', 'BigQuery', 'Databricks');
const isGoodCrm = oneOf('Salesforce', 'HubSpot');
const isFunded = oneOf('Seed', 'Series A', 'Series B', 'Series C');
const isPublicSector = oneOf('Government', 'Nonprofit');
const isMidSized: Test = ({ employees }) => employees >= 100 && employees <= 1000;

const pattern = (field: string, operator: string, value: string, holds: Test): Pattern => ({
  field,
  operator,
  value,
  holds,
});

const lifts: readonly Lift[] = [
  {
    logOdds: 2.2,
    ...pattern('Industry', 'is any of', 'Software; Fintech', (of) => isCoreIndustry(of.industry)),
  },
  { logOdds: 2.2, ...pattern('Employees', 'between', '100 - 1000', isMidSized) },
  {
    logOdds: 1.4,
    ...pattern(
      'Country',
      'country is any of',
      'North America; DACH; Nordics; United Kingdom',
      (of) => isCoreCountry(of.country),
    ),
  },
  {
    logOdds: 2.3,
    ...pattern('Tech stack', 'contains any of', 'Snowflake; BigQuery; Databricks', (of) =>
      of.stack.some(isWarehouse),
    ),
  },
  {
    logOdds: 1.4,
    ...pattern('CRM', 'is any of', 'Salesforce; HubSpot', (of) => isGoodCrm(of.crm)),
  },
  { logOdds: 1.4, ...pattern('Website visits 30d', 'at least', '300', (of) => of.visits >= 300) },
  { logOdds: 2.2, ...pattern('Demo requested', 'is yes', '', (of) => of.demo) },
  {
    logOdds: 1.6,
    ...pattern('Funding stage', 'is any of', 'Seed; Series A; Series B; Series C', (of) =>
      isFunded(of.funding),
    ),
  },
  { logOdds: 1.7, ...pattern('Open sales roles', 'at least', '3', (of) => of.salesRoles >= 3) },
  {
    logOdds: 1.4,
    ...pattern('Trigger', 'contains any of', 'New CRO', (of) => of.trigger === 'New CRO'),
  },
];

/**
 * What is really true in the sample, so that a backtest or a search for patterns can be judged
 * against it.
 *
 * - `lifts` raise the odds of winning, independently of one another;
 * - `decoys` are fields (of Accounts, and `Source` of Deals) without any influence of their own;
 * - `exclusion` hardly ever wins;
 * - `churn` wins as often as others but leaves far more often.
 */
export const truth = {
  /** Log-odds of winning an account for which no lift holds. */
  baseLogOdds: -11.2,
  lifts,
  decoys: ['Founded', 'Last activity', 'Last funding date', 'Source'],
  exclusion: {
    logOdds: -5,
    ...pattern('Industry', 'is any of', 'Government; Nonprofit', (of) =>
      isPublicSector(of.industry),
    ),
  },
  churn: {
    shareChurned: 0.6,
    shareChurnedOtherwise: 0.06,
    ...pattern('Funding stage', 'is any of', 'Seed', (of) => of.funding === 'Seed'),
  },
} as const;

/**
 * The probability (0 to 1) that a deal with the company is won.
 *
 * @example
 * winProbability(company); // 0.83
 */
export function winProbability(company: Company): number {
  const logOdds = [...truth.lifts, truth.exclusion]
    .filter((lift) => lift.holds(company))
    .reduce<number>((sum, lift) => sum + lift.logOdds, truth.baseLogOdds);
  return 1 / (1 + Math.exp(-logOdds));
}
