import type { Owner } from '../../definition/definition';
import { hash53 } from '../../definition/hash';
import { type Desk, openDesks } from './desks';
import { type Hindrance, type Lack, lackOf, type Named } from './lack';
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

/** Who takes a row. */
export interface Assigned {
  /** `''` for nobody. */
  readonly owner: string;
  /** Why the owner that stood beside it has it no more; `undefined` where that one stays, or none did. */
  readonly parted: Hindrance | undefined;
  /** Why nobody takes it, and whom that is true of; `undefined` where somebody does. */
  readonly lack: Lack | undefined;
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
  const deskOf = openDesks(owners);
  const accounts = accountsOf(rows);
  const named = rules.map((rule) => rule.owners.map((name) => ({ name, desk: deskOf(name) })));
  const namedOf = ([best]: Account) => named[best.rule] ?? [];
  const taken = new Map<Account, string>();
  const stages: readonly ((account: Account) => string)[] = [
    (account) => account.find(({ isFixed }) => isFixed)?.written ?? '',
    (account) => staying(account, namedOf(account), deskOf),
    (account) => drawn(account[0].key, namedOf(account)),
  ];
  for (const ownerOf of stages) {
    for (const account of accounts) {
      const owner = taken.has(account) ? '' : ownerOf(account);
      if (owner === '') continue;
      taken.set(account, owner);
      deskOf(owner).take();
    }
  }
  const found = new Map<RoutedRow, Assigned>();
  for (const account of accounts) {
    const owner = taken.get(account) ?? '';
    for (const row of account) {
      const isParted =
        row.written !== '' && (owner === '' || deskOf(row.written) !== deskOf(owner));
      found.set(row, {
        owner,
        parted: isParted ? hindrance(deskOf(row.written), namedOf(account)) : undefined,
        lack: owner === '' ? lackOf(row.key, namedOf(account)) : undefined,
      });
    }
  }
  return rows.map((row) => found.get(row) as Assigned);
}

/** The rows of an account, the best first. */
type Account = readonly [RoutedRow, ...RoutedRow[]];

/** The best first; among equals a hash decides, so that no letter of the alphabet is preferred. */
function accountsOf(rows: readonly RoutedRow[]): Account[] {
  const placed = rows.map((row) => {
    return { row, points: Number.isNaN(row.score) ? -1 : row.score, place: hash53(row.key) };
  });
  placed.sort(
    (a, b) =>
      a.row.rank - b.row.rank ||
      b.points - a.points ||
      a.place - b.place ||
      a.row.rule - b.row.rule ||
      Number(a.row.written > b.row.written) - Number(a.row.written < b.row.written),
  );
  const accounts: [RoutedRow, ...RoutedRow[]][] = [];
  const byKey = new Map<string, RoutedRow[]>();
  for (const { row } of placed) {
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
function staying(
  account: Account,
  named: readonly Named[],
  deskOf: (name: string) => Desk,
): string {
  for (const { written } of account) {
    if (written === '') continue;
    const own = deskOf(written);
    const found = named.find(({ desk }) => desk === own);
    if (found !== undefined && own.isThere && own.hasRoom()) return found.name;
  }
  return '';
}

/** `''` where nobody is left. */
function drawn(key: string, named: readonly Named[]): string {
  let most = 0;
  let owner = '';
  if (key === '') return owner;
  for (const { name, desk } of named) {
    if (!desk.isThere || !desk.hasRoom()) continue;
    const strength = draw(key, desk.id, desk.weight);
    if (strength <= most) continue;
    most = strength;
    owner = name;
  }
  return owner;
}

function hindrance(own: Desk, named: readonly Named[]): Hindrance {
  if (!own.isThere) return 'away';
  if (!named.some(({ desk }) => desk === own)) return 'not named';
  return own.hasRoom() ? 'same account' : 'full';
}
