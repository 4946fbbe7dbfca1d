import {
  type AlikePair,
  alikeCompanies,
  sameCompanies,
} from '../../insight/domains/same-companies';
import type { List } from '../accounts/list';
import type { ListField, ListTarget } from '../list-targets';
import type { LoadedDefinition } from '../load-definition';
import { accountReader, type Facts } from './account-facts';
import type { ChosenAccount, ChosenAccounts } from './choose-accounts';
import { type FileKind, wouldRun } from './csv';
import type { LeftOut } from './list-choice';
import type { ListColumns } from './list-columns';

/** A company of a list. */
export interface ListedCompany {
  readonly name: string;
  /** `''` where none is known. */
  readonly domain: string;
  readonly tier: string;
  /** NaN where data is needed and an override gives the tier. */
  readonly score: number;
  readonly isOverridden: boolean;
  /** Rows of the tab, 1-based, that are of it; the first is the best. */
  readonly rows: readonly number[];
  /** One a column of the target. */
  readonly cells: readonly string[];
}

/** An account that was chosen and is not on the list. */
export interface LeftAccount {
  readonly name: string;
  /** Of the tab, 1-based. */
  readonly row: number;
  readonly why: LeftOut;
}

/** A cell of a file for import that a spreadsheet would run: it is left blank. */
export interface RefusedCell {
  readonly name: string;
  readonly row: number;
  readonly header: string;
}

/** One row a company, for a target. */
export interface CompanyList {
  readonly headers: readonly string[];
  /** The best first. */
  readonly companies: readonly ListedCompany[];
  /** How many accounts they are, those that are left out included. */
  readonly accounts: number;
  /** Companies of the next tiers that it was filled up with. */
  readonly filled: number;
  /** Their tiers, the best first. */
  readonly filledFrom: readonly string[];
  readonly left: readonly LeftAccount[];
  readonly refused: readonly RefusedCell[];
  /** Pairs of places in `companies`. */
  readonly alike: readonly AlikePair[];
}

/**
 * Makes a list for a target: one row a company, its columns, and what a person should look at.
 *
 * Rule: rows of one company are merged, see `sameCompanies`; its best row counts, others fill in what
 * that one lacks. A company of which any row is excluded is not on it. What the target can't use is left out
 * and told.
 *
 * @param list - The accounts.
 * @param columns - Where their facts stand.
 * @param accounts - Those that were chosen, the best first.
 * @param file - For import, what a spreadsheet would run is not on it.
 * @param fillTo - Fill up from `accounts.next` until there are so many companies.
 */
export function companyList(
  { definition, context }: LoadedDefinition,
  list: List,
  columns: ListColumns,
  accounts: ChosenAccounts,
  target: ListTarget,
  file: FileKind,
  fillTo = 0,
): CompanyList {
  const refuses = file === 'import' ? wouldRun : () => false;
  const read = accountReader(list, columns, { definition, context });
  const facts = new Map<number, Facts>();
  const factsOf = (row: number): Facts => {
    const known = facts.get(row) ?? read(row);
    facts.set(row, known);
    return known;
  };
  const scored = [...accounts.chosen, ...(fillTo > 0 ? accounts.next : [])];
  const all = [...scored.map(({ row }) => row), ...accounts.excluded];
  const { company } = sameCompanies(all.map(factsOf));
  const excluded = new Set(accounts.excluded.map((_, at) => company[scored.length + at]));
  const left: LeftAccount[] = [];
  const refused: RefusedCell[] = [];
  const leave = (rows: readonly ChosenAccount[], why: LeftOut) => {
    for (const account of rows) {
      const { name, domain } = factsOf(account.row);
      left.push({ name: name || domain, row: rowOf(list, account), why });
    }
  };
  const make = (rows: readonly ChosenAccount[]) =>
    madeOf(rows, factsOf, list, target, refuses, refused);
  const made: ListedCompany[] = [];
  const seen = groupsOf(accounts.chosen, company);
  for (const [number, rows] of seen) {
    const why = excluded.has(number)
      ? 'excluded elsewhere'
      : lackOf(rows, factsOf, target, refuses);
    if (why === undefined) made.push(make(rows));
    else leave(rows, why);
  }
  const own = made.length;
  accounts.next.forEach((account, at) => {
    const number = company[accounts.chosen.length + at] as number;
    if (made.length >= fillTo || number < 0 || seen.has(number) || excluded.has(number)) return;
    if (lackOf([account], factsOf, target, refuses) !== undefined) return;
    seen.set(number, [account]);
    made.push(make([account]));
  });
  const most = target.most ?? made.length;
  for (const { name, domain, rows } of made.slice(most)) {
    left.push(
      ...rows.map((row) => ({ name: name || domain, row, why: 'over the limit' as const })),
    );
  }
  const { headers, companies } = inUse(target, made.slice(0, most));
  return {
    headers,
    companies,
    accounts: accounts.chosen.length,
    filled: made.length - own,
    filledFrom: [...new Set(made.slice(own).map(({ tier }) => tier))],
    left,
    refused,
    alike: alikeCompanies(companies),
  };
}

/** Leaves out columns that no company has anything for, where there are some and the target can do without. */
function inUse(
  { columns, keepsHeaders }: ListTarget,
  companies: readonly ListedCompany[],
): Pick<CompanyList, 'headers' | 'companies'> {
  const keepsAll = keepsHeaders === true || companies.length === 0;
  const isUsed = columns.map(
    (_, column) => keepsAll || companies.some(({ cells }) => cells[column] !== ''),
  );
  const kept = (cells: readonly string[]) => cells.filter((_, column) => isUsed[column]);
  return {
    headers: kept(columns.map(([header]) => header)),
    companies: companies.map((one) => ({ ...one, cells: kept(one.cells) })),
  };
}

/** In the order of their first rows; rows that tell nothing stand alone. */
function groupsOf(
  chosen: readonly ChosenAccount[],
  company: Int32Array,
): Map<number, ChosenAccount[]> {
  const groups = new Map<number, ChosenAccount[]>();
  chosen.forEach((account, at) => {
    const number = company[at] as number;
    const key = number < 0 ? -2 - at : number;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [account]);
    else group.push(account);
  });
  return groups;
}

function lackOf(
  rows: readonly ChosenAccount[],
  factsOf: (row: number) => Facts,
  { needs }: ListTarget,
  refuses: typeof wouldRun,
): LeftOut | undefined {
  const facts = rows.map(({ row }) => factsOf(row));
  const name = facts.find((one) => one.name !== '')?.name ?? '';
  const domain = facts.find((one) => one.domain !== '')?.domain ?? '';
  if (refuses(name) || refuses(domain)) return 'would run';
  if (name === '' && domain === '') return 'no name or domain';
  if (name === '' && (needs === 'name' || needs === 'name and domain')) return 'no name';
  if (domain === '' && (needs === 'domain' || needs === 'name and domain')) return 'no domain';
  return undefined;
}

function madeOf(
  group: readonly ChosenAccount[],
  factsOf: (row: number) => Facts,
  list: List,
  target: ListTarget,
  refuses: typeof wouldRun,
  refused: RefusedCell[],
): ListedCompany {
  const best = group[0] as ChosenAccount;
  const first = (field: ListField) => {
    for (const { row } of group) {
      const text = factsOf(row).cell(field);
      if (text !== '') return text;
    }
    return '';
  };
  const [name, domain] = [first('name'), first('domain')];
  const cells = target.columns.map(([header, field]) => {
    const text = scoreCells[field]?.(best) ?? first(field);
    if (!refuses(text)) return text;
    refused.push({ name: name || domain, row: rowOf(list, best), header });
    return '';
  });
  const { tier, score, isOverridden } = best;
  const rows = group.map((one) => rowOf(list, one));
  return { name, domain, tier, score, isOverridden, rows, cells };
}

/** HubSpot knows three profiles. */
const PROFILES = 3;

/** What the score gives. */
const scoreCells: Partial<Record<ListField, (account: ChosenAccount) => string>> = {
  tier: ({ tier }) => tier,
  score: ({ score }) => (Number.isNaN(score) ? '' : score.toFixed(1)),
  'HubSpot profile': ({ rank }) => (rank < PROFILES ? `tier_${rank + 1}` : ''),
  'is target': ({ inIcp }) => String(inIcp),
};

function rowOf({ headerRow }: List, { row }: ChosenAccount): number {
  return headerRow + 1 + row;
}
