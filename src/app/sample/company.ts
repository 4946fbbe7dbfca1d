import { type CompanyName, companyNames } from './company-name';
import { chance, integer, logUniform, pick, type Random, weighted } from './random';

/** What is true of a company, before anybody types it into a list. Days are day numbers. */
export interface Company extends CompanyName {
  readonly industry: string;
  readonly employees: number;
  /** US dollars a year. */
  readonly revenue: number;
  readonly country: string;
  readonly founded: number;
  readonly stack: readonly string[];
  readonly crm: string;
  readonly visits: number;
  readonly lastActivity: number;
  readonly demo: boolean;
  readonly funding: string;
  readonly lastFunding: number | undefined;
  readonly salesRoles: number;
  readonly trigger: string;
}

type Weights = readonly (readonly [string, number])[];

const INDUSTRIES: Weights = [
  ['Software', 28],
  ['Fintech', 18],
  ['Manufacturing', 14],
  ['Logistics', 10],
  ['E-commerce', 10],
  ['Healthcare', 9],
  ['Media', 7],
  ['Construction', 6],
  ['Education', 5],
  ['Government', 4],
  ['Nonprofit', 2],
];

const COUNTRIES: Weights = [
  ['United States', 36],
  ['Germany', 12],
  ['United Kingdom', 10],
  ['Canada', 7],
  ['Sweden', 6],
  ['France', 6],
  ['Austria', 4],
  ['Brazil', 5],
  ['India', 6],
  ['Japan', 4],
  ['Côte d’Ivoire', 1],
];

const SIZES: readonly (readonly [readonly [number, number], number])[] = [
  [[3, 10], 4],
  [[11, 50], 20],
  [[51, 100], 14],
  [[101, 1000], 46],
  [[1001, 12000], 15],
];

const WAREHOUSES = ['Snowflake', 'BigQuery', 'Databricks'] as const;
const OTHER_TOOLS = ['AWS', 'Slack', 'Jira', 'Zendesk', 'WordPress', 'Shopify', 'SAP', 'Excel'];

/** Share of companies at readiness 0 and at readiness 1 for which something holds. */
type Ramp = readonly [number, number];
const RAMPS = {
  warehouse: [0.1, 0.92],
  goodCrm: [0.25, 0.92],
  visits: [0.1, 0.92],
  demo: [0.05, 0.88],
  funding: [0.2, 0.95],
  hiring: [0.1, 0.9],
} as const satisfies Record<string, Ramp>;

/**
 * Invents companies. A hidden readiness makes the technical, behavioural and situational facts go
 * together, as they do in real markets; industry, size, country and age are independent of it.
 *
 * @param random source of chance
 * @param count how many
 * @param asOf day number at which the facts hold
 */
export function companies(random: Random, count: number, asOf: number): Company[] {
  const nextName = companyNames(random);
  return Array.from({ length: count }, () => company(random, nextName(), asOf));
}

function company(random: Random, name: CompanyName, asOf: number): Company {
  const readiness = smoothStep(random());
  const holds = ([low, high]: Ramp): boolean => chance(random, low + (high - low) * readiness);
  const employees = size(random);
  const funding = fundingStage(random, holds(RAMPS.funding));
  return {
    ...name,
    industry: weighted(random, INDUSTRIES),
    employees,
    revenue: Math.round(employees * logUniform(random, 60_000, 240_000)),
    country: weighted(random, COUNTRIES),
    founded: integer(random, 1955, 2022),
    stack: stack(random, holds(RAMPS.warehouse)),
    crm: pick(
      random,
      holds(RAMPS.goodCrm) ? ['Salesforce', 'HubSpot'] : ['Pipedrive', 'Zoho', 'None'],
    ),
    visits: Math.round(
      holds(RAMPS.visits) ? logUniform(random, 300, 4000) : logUniform(random, 1, 250),
    ),
    lastActivity: asOf - Math.round(logUniform(random, 1, 700)),
    demo: holds(RAMPS.demo),
    funding,
    lastFunding: funding === 'Bootstrapped' ? undefined : asOf - integer(random, 20, 1500),
    salesRoles: holds(RAMPS.hiring) ? integer(random, 3, 15) : integer(random, 0, 2),
    trigger: trigger(random),
  };
}

/** Moves a share away from the middle. */
function smoothStep(share: number): number {
  return share * share * (3 - 2 * share);
}

function size(random: Random): number {
  const [low, high] = weighted(random, SIZES);
  return Math.round(logUniform(random, low, high));
}

function fundingStage(random: Random, isVentureBacked: boolean): string {
  return weighted(
    random,
    isVentureBacked
      ? [
          ['Seed', 25],
          ['Series A', 30],
          ['Series B', 25],
          ['Series C', 20],
        ]
      : [
          ['Bootstrapped', 60],
          ['Public', 20],
          ['Private equity', 20],
        ],
  );
}

function stack(random: Random, hasWarehouse: boolean): string[] {
  const others = OTHER_TOOLS.filter(() => chance(random, 0.3));
  return hasWarehouse ? [pick(random, WAREHOUSES), ...others] : others;
}

function trigger(random: Random): string {
  return weighted(random, [
    ['', 60],
    ['New CRO', 20],
    ['New office', 12],
    ['Merger, integration running', 8],
  ]);
}
