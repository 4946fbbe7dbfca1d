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

const oneOf = (...items: readonly string[]): ((text: string) => boolean) => {
  return (text) => items.includes(text);
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

const lifts: readonly Lift[] = [
  {
    field: 'Industry',
    operator: 'is any of',
    value: 'Software; Fintech',
    holds: (company) => isCoreIndustry(company.industry),
    logOdds: 2.2,
  },
  {
    field: 'Employees',
    operator: 'between',
    value: '100 - 1000',
    holds: (company) => company.employees >= 100 && company.employees <= 1000,
    logOdds: 2.2,
  },
  {
    field: 'Country',
    operator: 'country is any of',
    value: 'North America; DACH; Nordics; United Kingdom',
    holds: (company) => isCoreCountry(company.country),
    logOdds: 1.4,
  },
  {
    field: 'Tech stack',
    operator: 'contains any of',
    value: 'Snowflake; BigQuery; Databricks',
    holds: (company) => company.stack.some(isWarehouse),
    logOdds: 2.3,
  },
  {
    field: 'CRM',
    operator: 'is any of',
    value: 'Salesforce; HubSpot',
    holds: (company) => isGoodCrm(company.crm),
    logOdds: 1.4,
  },
  {
    field: 'Website visits 30d',
    operator: 'at least',
    value: '300',
    holds: (company) => company.visits >= 300,
    logOdds: 1.4,
  },
  {
    field: 'Demo requested',
    operator: 'is yes',
    value: '',
    holds: (company) => company.demo,
    logOdds: 2.2,
  },
  {
    field: 'Funding stage',
    operator: 'is any of',
    value: 'Seed; Series A; Series B; Series C',
    holds: (company) => isFunded(company.funding),
    logOdds: 1.6,
  },
  {
    field: 'Open sales roles',
    operator: 'at least',
    value: '3',
    holds: (company) => company.salesRoles >= 3,
    logOdds: 1.7,
  },
  {
    field: 'Trigger',
    operator: 'contains any of',
    value: 'New CRO',
    holds: (company) => company.trigger === 'New CRO',
    logOdds: 1.4,
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
    field: 'Industry',
    operator: 'is any of',
    value: 'Government; Nonprofit',
    holds: (company) => isPublicSector(company.industry),
    logOdds: -5,
  } satisfies Lift,
  churn: {
    field: 'Funding stage',
    operator: 'is any of',
    value: 'Seed',
    holds: (company) => company.funding === 'Seed',
    shareChurned: 0.6,
    shareChurnedOtherwise: 0.06,
  } satisfies Pattern & { shareChurned: number; shareChurnedOtherwise: number },
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
