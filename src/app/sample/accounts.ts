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
interface Column {
  readonly header: string;
  readonly missing: number;
  readonly cell: (random: Random, company: Company) => SampleCell;
}

const COLUMNS: readonly Column[] = [
  { header: 'Account name', missing: 0, cell: (_, { name }) => name },
  { header: 'Domain', missing: 0, cell: (_, { domain }) => domain },
  { header: 'Industry', missing: 0.04, cell: (random, { industry }) => typed(random, industry) },
  {
    header: 'Employees',
    missing: 0.05,
    cell: (random, { employees }) => employeesCell(random, employees),
  },
  {
    header: 'Annual revenue',
    missing: 0.12,
    cell: (random, { revenue }) => moneyCell(random, revenue),
  },
  { header: 'Country', missing: 0.03, cell: (random, { country }) => countryCell(random, country) },
  { header: 'Founded', missing: 0.1, cell: (_, { founded }) => founded },
  { header: 'Tech stack', missing: 0.08, cell: (random, { stack }) => listCell(random, stack) },
  { header: 'CRM', missing: 0.1, cell: (random, { crm }) => typed(random, crm) },
  { header: 'Website visits 30d', missing: 0.06, cell: (_, { visits }) => visits },
  {
    header: 'Last activity',
    missing: 0.08,
    cell: (random, { lastActivity }) => dateCell(random, lastActivity),
  },
  { header: 'Demo requested', missing: 0.05, cell: (random, { demo }) => yesNoCell(random, demo) },
  { header: 'Funding stage', missing: 0.07, cell: (random, { funding }) => typed(random, funding) },
  {
    header: 'Last funding date',
    missing: 0.05,
    cell: (random, { lastFunding }) =>
      lastFunding === undefined ? '' : dateCell(random, lastFunding),
  },
  { header: 'Open sales roles', missing: 0.07, cell: (_, { salesRoles }) => salesRoles },
  { header: 'Trigger', missing: 0, cell: (random, { trigger }) => typed(random, trigger) },
];

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
  return [COLUMNS.map(({ header }) => header), ...listed.map((company) => row(random, company))];
}

function row(random: Random, company: Company): SampleCell[] {
  const isThin = chance(random, SHARE_THIN);
  return COLUMNS.map(({ missing, cell }) => {
    const share = isThin && missing > 0 ? THIN_MISSING : missing;
    return sometimesMissing(random, share, cell(random, company));
  });
}
