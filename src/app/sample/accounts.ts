import type { Company } from './company';
import {
  countryCell,
  dateCell,
  employeesCell,
  listCell,
  moneyCell,
  type SampleCell,
  sometimesMissing,
  typed,
  yesNoCell,
} from './dirt';
import { chance, type Random } from './random';

/** A column of the accounts tab: its header, how often it is left open, how its cell is typed. */
type Column = readonly [
  header: string,
  missing: number,
  cell: (random: Random, company: Company) => SampleCell,
];

const COLUMNS: readonly Column[] = [
  ['Account name', 0, (_, { name }) => name],
  ['Domain', 0, (_, { domain }) => domain],
  ['Industry', 0.04, (random, { industry }) => typed(random, industry)],
  ['Employees', 0.05, (random, { employees }) => employeesCell(random, employees)],
  ['Annual revenue', 0.12, (random, { revenue }) => moneyCell(random, revenue)],
  ['Country', 0.03, (random, { country }) => countryCell(random, country)],
  ['Founded', 0.1, (_, { founded }) => founded],
  ['Tech stack', 0.08, (random, { stack }) => listCell(random, stack)],
  ['CRM', 0.1, (random, { crm }) => typed(random, crm)],
  ['Website visits 30d', 0.06, (_, { visits }) => visits],
  ['Last activity', 0.08, (random, { lastActivity }) => dateCell(random, lastActivity)],
  ['Demo requested', 0.05, (random, { demo }) => yesNoCell(random, demo)],
  ['Funding stage', 0.07, (random, { funding }) => typed(random, funding)],
  ['Last funding date', 0.05, (random, { lastFunding }) => dayOrBlank(random, lastFunding)],
  ['Open sales roles', 0.07, (_, { salesRoles }) => salesRoles],
  ['Trigger', 0, (random, { trigger }) => typed(random, trigger)],
];

/** The header row of the accounts tab. */
export const ACCOUNT_HEADERS = COLUMNS.map(([header]) => header);

/** Share of companies of which a list knows hardly more than the name. */
const SHARE_THIN = 0.05;
const THIN_MISSING = 0.8;
const DUPLICATES = 2;

/**
 * The accounts tab: a header row, a row a company, and at the end a second entry of the first few.
 *
 * @param random source of chance
 * @param companies what is true
 */
export function accountRows(random: Random, companies: readonly Company[]): SampleCell[][] {
  const listed = [...companies, ...companies.slice(0, DUPLICATES)];
  return [[...ACCOUNT_HEADERS], ...listed.map((company) => row(random, company))];
}

function row(random: Random, company: Company): SampleCell[] {
  const isThin = chance(random, SHARE_THIN);
  return COLUMNS.map(([, missing, cell]) => {
    const share = isThin && missing > 0 ? THIN_MISSING : missing;
    return sometimesMissing(random, share, cell(random, company));
  });
}

function dayOrBlank(random: Random, day: number | undefined): SampleCell {
  return day === undefined ? '' : dateCell(random, day);
}
