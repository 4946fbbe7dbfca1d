import { accountKey } from '../../definition/account-key';
import { looseKey } from '../../definition/loose-names';
import type { Cell } from '../../engine/model';

/** Accounts of two runs, by their rows. */
export interface MatchedAccounts {
  readonly pairs: readonly (readonly [before: number, now: number])[];
  /** In one run only. */
  readonly gone: readonly number[];
  readonly added: readonly number[];
  /** Rows that nothing tells apart, before and now: their key is blank, or stands in a row above too. */
  readonly withoutKey: readonly [before: number, now: number];
  readonly repeated: readonly [before: number, now: number];
}

/**
 * Finds accounts again by their key, else by the key without legal form where only one account of each
 * run has it, as deals are joined. Of rows with the same key the first counts; a row without a key is
 * no account that was there before.
 *
 * @param before - Cells of the key.
 * @param now - The same, later.
 * @example matchAccounts(['acme.com', 'Beta Inc'], ['Beta', 'www.acme.com']).pairs // [[0, 1], [1, 0]]
 */
export function matchAccounts(before: readonly Cell[], now: readonly Cell[]): MatchedAccounts {
  const [old, fresh] = [keysOf(before), keysOf(now)];
  const pairs: (readonly [number, number])[] = [];
  const [gone, added] = [new Map(old.rows), new Map(fresh.rows)];
  const pair = (one: string, other: string) => {
    pairs.push([gone.get(one) as number, added.get(other) as number]);
    gone.delete(one);
    added.delete(other);
  };
  for (const key of old.rows.keys()) if (added.has(key)) pair(key, key);
  const [loose, others] = [looseOf(gone), looseOf(added)];
  for (const [short, key] of loose) {
    const other = others.get(short);
    if (key !== SEVERAL && other !== undefined && other !== SEVERAL) pair(key, other);
  }
  return {
    pairs: pairs.sort((one, other) => one[0] - other[0]),
    gone: [...gone.values()],
    added: [...added.values()],
    withoutKey: [old.withoutKey, fresh.withoutKey],
    repeated: [old.repeated, fresh.repeated],
  };
}

/** Several accounts that only their legal form tells apart; no key is blank. */
const SEVERAL = '';

function keysOf(cells: readonly Cell[]) {
  const rows = new Map<string, number>();
  let withoutKey = 0;
  let repeated = 0;
  cells.forEach((cell, row) => {
    const key = accountKey(String(cell));
    if (key === '') withoutKey += 1;
    else if (rows.has(key)) repeated += 1;
    else rows.set(key, row);
  });
  return { rows, withoutKey, repeated };
}

function looseOf(rows: ReadonlyMap<string, number>): Map<string, string> {
  const found = new Map<string, string>();
  for (const key of rows.keys()) {
    const short = looseKey(key);
    found.set(short, found.has(short) ? SEVERAL : key);
  }
  return found;
}
