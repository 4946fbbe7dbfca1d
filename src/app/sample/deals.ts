import type { Company } from './company';
import { dateCell, moneyCell, type SampleCell, sometimesMissing, typed } from './dirt';
import { chance, integer, logUniform, pick, type Random, weighted } from './random';
import { truth, winProbability } from './truth';

/** The header row of the deals tab. */
export const DEAL_HEADERS = [
  'Deal ID',
  'Domain',
  'Stage',
  'Amount',
  'Source',
  'Created on',
  'Closed on',
  'Churned on',
];
const OPEN_STAGES = ['Qualification', 'Discovery', 'Proposal', 'Negotiation'];
const SOURCES = ['Inbound', 'Outbound', 'Partner', 'Event', 'Referral'];
const WINDOW_DAYS = 912;
const SHARE_WITHOUT_ACCOUNT = 0.02;

/** A deal as it is, dates as day numbers. */
interface Deal {
  readonly company: Company;
  readonly created: number;
  readonly closed: number | undefined;
  readonly stage: string;
  readonly churned: number | undefined;
}

/**
 * The deals tab: a header row and `count` deals opened over the 30 months before `asOf`. Sellers
 * look for promising companies, so those have more deals; what is won follows `truth`.
 *
 * @param random source of chance
 * @param companies those in the accounts tab
 * @param count how many deals
 * @param asOf day number; what would close later is still open
 */
export function dealRows(
  random: Random,
  companies: readonly Company[],
  count: number,
  asOf: number,
): SampleCell[][] {
  const appeal = companies.map((company): readonly [Company, number] => [
    company,
    0.45 + winProbability(company),
  ]);
  const rows = Array.from({ length: count }, (_, index) =>
    row(random, deal(random, weighted(random, appeal), asOf), index),
  );
  return [[...DEAL_HEADERS], ...rows];
}

function deal(random: Random, company: Company, asOf: number): Deal {
  const created = asOf - integer(random, 1, WINDOW_DAYS);
  const closed = created + Math.round(logUniform(random, 14, 150));
  const open = { company, created, closed: undefined, churned: undefined };
  if (closed > asOf) return { ...open, stage: pick(random, OPEN_STAGES) };
  if (!chance(random, winProbability(company))) return { ...open, closed, stage: 'Closed Lost' };
  const churned = churnDay(random, company, closed);
  return churned !== undefined && churned <= asOf
    ? { ...open, closed, churned, stage: 'Churned' }
    : { ...open, closed, stage: 'Closed Won' };
}

function churnDay(random: Random, company: Company, closed: number): number | undefined {
  const { holds, shareChurned, shareChurnedOtherwise } = truth.churn;
  const share = holds(company) ? shareChurned : shareChurnedOtherwise;
  return chance(random, share) ? closed + integer(random, 60, 330) : undefined;
}

function row(random: Random, { company, stage, ...days }: Deal, index: number): SampleCell[] {
  const amount = Math.round(logUniform(random, 8, 90) * (company.employees > 1000 ? 3 : 1)) * 1000;
  return [
    `D-${1001 + index}`,
    keyCell(random, company.domain, index),
    typed(random, stage),
    sometimesMissing(random, 0.05, moneyCell(random, amount)),
    pick(random, SOURCES),
    dateCell(random, days.created),
    days.closed === undefined ? '' : dateCell(random, days.closed),
    days.churned === undefined ? '' : { day: days.churned },
  ];
}

function keyCell(random: Random, domain: string, index: number): string {
  if (chance(random, SHARE_WITHOUT_ACCOUNT))
    return chance(random, 0.5) ? '' : `gone${index}.example`;
  return weighted(random, [
    [domain, 14],
    [`www.${domain}`, 2],
    [`https://www.${domain}/`, 2],
    [domain.toUpperCase(), 1],
  ]);
}
