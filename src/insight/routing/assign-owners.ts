import type { Owner } from '../../definition/definition';
import { hash53 } from '../../definition/hash';
import { fold } from '../../engine/values/fold';
import { type Desks, openDesks } from './desks';
import { draw } from './rendezvous';
import type { Rule } from './rules';

/** A row of the accounts that a rule fits. */
export interface RoutedRow {
  /** The same for rows of one account; `''` where nothing tells which one it is. */
  readonly key: string;
  /** Index of its rule. */
  readonly rule: number;
  /** The owner that stands beside it, `''` for none. */
  readonly written: string;
  /** Whether that one stays, whatever the rules say. */
  readonly isFixed: boolean;
  /** Of its tier among all, the best is 0. */
  readonly rank: number;
  /** NaN where there is none. */
  readonly score: number;
}

/** Why somebody does not have an account, or has it no more. */
export type Hindrance = 'away' | 'not named' | 'full' | 'same account' | 'no key';

/** Who takes a row. */
export interface Assigned {
  /** `''` for nobody. */
  readonly owner: string;
  /** Why the owner that stood beside it has it no more; `undefined` where that one stays, or none did. */
  readonly parted: Hindrance | undefined;
  /** Why nobody takes it, and whom that is true of; `undefined` where somebody does. */
  readonly lack: Lack | undefined;
}

/** Why nobody takes an account, and whom that is true of. */
export interface Lack {
  readonly why: Hindrance;
  readonly names: readonly string[];
}

/**
 * Says who takes which account. An owner that stands beside one stays who is named by its rule, is there,
 * and has no more than *At most*; the others are drawn by {@link draw}. Where not all may stay, or not all
 * may get one, those of the best tier and score come first. Neither the order of the rows nor that of the
 * owners matters. Rows of one account have one owner, count once, and the best of them speaks for all. A
 * row without a key is drawn by nobody.
 *
 * @param rows - Those that a rule fits.
 * @param rules - As `routingRules` gives them.
 * @param owners - The section OWNERS.
 * @returns One a row.
 * @example assignOwners([row], [{ owners: ['Ana', 'Ben'], … }], [])[0] // { owner: 'Ben', … }
 */
export function assignOwners(
  rows: readonly RoutedRow[],
  rules: readonly Rule[],
  owners: readonly Owner[],
): Assigned[] {
  const desks = openDesks(owners);
  const accounts = accountsOf(rows);
  const named = ([best]: Account) => rules[best.rule]?.owners ?? [];
  const taken = new Map<Account, string>();
  const stages: readonly ((account: Account) => string)[] = [
    (account) => account.find(({ isFixed }) => isFixed)?.written ?? '',
    (account) => staying(account, named(account), desks),
    (account) => drawn(account[0].key, named(account), desks),
  ];
  for (const ownerOf of stages) {
    for (const account of accounts) {
      const owner = taken.has(account) ? '' : ownerOf(account);
      if (owner === '') continue;
      taken.set(account, owner);
      desks.take(owner);
    }
  }
  const accountOf = new Map(accounts.flatMap((account) => account.map((row) => [row, account])));
  return rows.map((row): Assigned => {
    const account = accountOf.get(row) as Account;
    const owner = taken.get(account) ?? '';
    const isParted = row.written !== '' && fold(row.written) !== fold(owner);
    return {
      owner,
      parted: isParted ? hindrance(row.written, named(account), desks) : undefined,
      lack: owner === '' ? lackOf(row.key, named(account), desks) : undefined,
    };
  });
}

/** The rows of an account, the best first. */
type Account = readonly [RoutedRow, ...RoutedRow[]];

/** The best first; among equals a hash decides, so that no letter of the alphabet is preferred. */
function accountsOf(rows: readonly RoutedRow[]): Account[] {
  const places = new Map<string, number>();
  for (const { key } of rows) if (!places.has(key)) places.set(key, hash53(key));
  const place = ({ key }: RoutedRow) => places.get(key) as number;
  const points = ({ score }: RoutedRow) => (Number.isNaN(score) ? -1 : score);
  const sorted = [...rows].sort(
    (a, b) =>
      a.rank - b.rank ||
      points(b) - points(a) ||
      place(a) - place(b) ||
      a.rule - b.rule ||
      Number(a.written > b.written) - Number(a.written < b.written),
  );
  const accounts: [RoutedRow, ...RoutedRow[]][] = [];
  const byKey = new Map<string, RoutedRow[]>();
  for (const row of sorted) {
    const same = byKey.get(row.key);
    if (same !== undefined) {
      same.push(row);
      continue;
    }
    const account: [RoutedRow, ...RoutedRow[]] = [row];
    accounts.push(account);
    if (row.key !== '') byKey.set(row.key, account);
  }
  return accounts;
}

/** The first owner that stands beside a row of the account and may stay, `''` for none. */
function staying(account: Account, names: readonly string[], desks: Desks): string {
  const named = account.map(({ written }) => names.find((name) => fold(name) === fold(written)));
  const isFree = (name?: string) =>
    name !== undefined && desks.isThere(name) && desks.hasRoom(name);
  return named.find(isFree) ?? '';
}

/** `''` where nobody is left. */
function drawn(key: string, names: readonly string[], desks: Desks): string {
  let most = 0;
  let owner = '';
  if (key === '') return owner;
  for (const name of names) {
    if (!desks.isThere(name) || !desks.hasRoom(name)) continue;
    const strength = draw(key, fold(name), desks.weight(name));
    if (strength <= most) continue;
    most = strength;
    owner = name;
  }
  return owner;
}

function hindrance(name: string, names: readonly string[], desks: Desks): Hindrance {
  if (!desks.isThere(name)) return 'away';
  if (!names.some((one) => fold(one) === fold(name))) return 'not named';
  return desks.hasRoom(name) ? 'same account' : 'full';
}

/** Who is there and takes new ones, but not this one, has as many as *At most*. */
function lackOf(key: string, names: readonly string[], desks: Desks): Lack {
  if (names.length === 0) return { why: 'not named', names };
  if (key === '') return { why: 'no key', names: [] };
  const taking = names.filter((name) => desks.isThere(name) && desks.weight(name) > 0);
  return taking.length > 0 ? { why: 'full', names: taking } : { why: 'away', names };
}
