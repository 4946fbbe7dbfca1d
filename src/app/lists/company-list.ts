import { looseName, spokenName } from '../../definition/account-key';
import { countryOf } from '../../engine/countries/country';
import type { Cell } from '../../engine/model';
import { cellText } from '../../engine/values/cell-text';
import { fold } from '../../engine/values/fold';
import { createReading } from '../../engine/values/reading';
import { companyDomain } from '../../insight/domains/company-domain';
import {
  type AlikePair,
  alikeCompanies,
  sameCompanies,
} from '../../insight/domains/same-companies';
import type { List } from '../accounts/list';
import type { LoadedDefinition } from '../load-definition';
import type { ChosenAccount, ChosenAccounts } from './choose-accounts';
import { type FileKind, wouldRun } from './csv';
import type { LeftOut } from './list-choice';
import type { ListColumns } from './list-columns';
import type { ListField, ListTarget } from './targets';

/** A company of a list. */
export interface ListedCompany {
  readonly name: string;
  /** `''` where none is known. */
  readonly domain: string;
  readonly tier: string;
  readonly score: number;
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

/** What one account says of its company. */
interface Facts {
  readonly name: string;
  readonly domain: string;
  readonly cell: (field: ListField) => string;
}

function accountReader(
  list: List,
  columns: ListColumns,
  { definition, context }: Pick<LoadedDefinition, 'definition' | 'context'>,
): (row: number) => Facts {
  const reading = createReading(context, definition.settings.missingWords);
  const text = (row: number, column: number | undefined): string => {
    const cell: Cell = column === undefined ? '' : (list.rows[row]?.[column] ?? '');
    return reading.isMissing(cell) ? '' : cellText(cell, context.dayOf).trim();
  };
  const domainOf = (row: number) => {
    for (const column of columns.domains) {
      const found = companyDomain(text(row, column));
      if ('domain' in found) return found.domain;
    }
    return '';
  };
  return (row) => {
    const name = text(row, columns.name);
    const domain = domainOf(row);
    const country = () => text(row, columns.country);
    const cells: Partial<Record<ListField, () => string>> = {
      name: () => name,
      'spoken name': () => spokenName(name),
      domain: () => domain,
      country,
      'country code': () => countryOf(fold(country())),
      'LinkedIn page': () =>
        linkedInPage(list.rows[row] ?? [], text(row, columns['LinkedIn page'])),
    };
    return {
      name,
      domain,
      cell: (field) =>
        cells[field]?.() ?? text(row, columns[field as keyof typeof columns] as number),
    };
  };
}

const PAGE =
  /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:company|school|showcase)\/[^\s/?#]+/i;

/** Of its own column, else wherever one stands, such as under Website. */
function linkedInPage(cells: readonly Cell[], own: string): string {
  const [page = ''] = PAGE.exec(own) ?? [];
  if (page !== '') return page;
  const other = cells.find(
    (cell) => typeof cell === 'string' && /linkedin/i.test(cell) && PAGE.test(cell),
  );
  return PAGE.exec(String(other ?? ''))?.[0] ?? '';
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
  const { tier, score } = best;
  return { name, domain, tier, score, rows: group.map((one) => rowOf(list, one)), cells };
}

/** HubSpot knows three profiles. */
const PROFILES = 3;

/** What the score gives. */
const scoreCells: Partial<Record<ListField, (account: ChosenAccount) => string>> = {
  tier: ({ tier }) => tier,
  score: ({ score }) => score.toFixed(1),
  'HubSpot profile': ({ rank }) => (rank < PROFILES ? `tier_${rank + 1}` : ''),
  'is target': ({ inIcp }) => String(inIcp),
};

function rowOf({ headerRow }: List, { row }: ChosenAccount): number {
  return headerRow + 1 + row;
}

/** Words that many companies are called by. */
const COMMON = new Set(
  `alpha apex atlas axis beacon bridge catalyst compass core delta edge element elevate evolve focus
  fusion global horizon impact insight link matrix momentum next nova omega one orion phoenix pinnacle
  pioneer prime pulse quantum signal spark spectrum summit titan unity vertex vision zenith`.split(
    /\s+/,
  ),
);
const SHORT = 4;
/** A sign of other scripts says more. */
const LATIN = /^[\p{Script=Latin}\p{N} ]*$/u;

/** Companies that a target which goes by names may take for others: short or common names without domain and page. */
export function riskyNames(
  { companies, headers }: Pick<CompanyList, 'companies' | 'headers'>,
  { goesByName, columns }: ListTarget,
): ListedCompany[] {
  if (goesByName !== true) return [];
  const telling = columns.flatMap(([header, field]) => {
    return field === 'domain' || field === 'LinkedIn page' ? [headers.indexOf(header)] : [];
  });
  return companies.filter(({ name, cells }) => {
    const loose = looseName(name);
    const isRisky = (loose.length <= SHORT && LATIN.test(loose)) || COMMON.has(loose);
    return isRisky && telling.every((column) => (cells[column] ?? '') === '');
  });
}
