import { accountKey, looseKey } from '../../definition/account-key';
import { nearest } from '../../definition/near-miss';

/** Keys that found no account for which a similar one is looked for. */
const MOST_LOOKED_AT = 50;

/** A key of the deals tab without an account, and the account that was perhaps meant. */
export interface NearMiss {
  readonly written: string;
  readonly account: string;
}

/** For each deal the index of its account, -1 where there is none. */
export interface Join {
  readonly accounts: Int32Array;
  readonly nearMisses: readonly NearMiss[];
}

/**
 * Finds the account of each deal: by its key, else by the key without legal form where only one
 * account has it. Anything less alike is listed, not joined.
 *
 * @param deals - Keys as written in the deals tab.
 * @param accounts - Keys as written in the accounts tab; the first of equal ones counts.
 * @example joinAccounts(['ACME Inc.'], ['Acme']).accounts[0] // 0
 */
export function joinAccounts(deals: readonly string[], accounts: readonly string[]): Join {
  const index = indexAccounts(accounts);
  const found = new Map<string, number>();
  const missing = new Set<string>();
  const joined = Int32Array.from(deals, (written) => {
    const known = found.get(written);
    if (known !== undefined) return known;
    const account = index.find(written);
    found.set(written, account);
    if (account < 0 && written.trim() !== '') missing.add(written);
    return account;
  });
  const looked = [...missing].slice(0, MOST_LOOKED_AT);
  const nearMisses = looked.flatMap((written) => {
    const account = index.near(written);
    return account === undefined ? [] : [{ written, account }];
  });
  return { accounts: joined, nearMisses };
}

/** Several accounts that only their legal form tells apart. */
const SEVERAL = -2;

function indexAccounts(written: readonly string[]) {
  const exact = new Map<string, number>();
  const loose = new Map<string, number>();
  written.forEach((text, account) => {
    const key = accountKey(text);
    if (key === '' || exact.has(key)) return;
    exact.set(key, account);
    loose.set(looseKey(key), loose.has(looseKey(key)) ? SEVERAL : account);
  });
  const looseKeys = [...loose.keys()];

  function find(text: string): number {
    const key = accountKey(text);
    return Math.max(-1, exact.get(key) ?? loose.get(looseKey(key)) ?? -1);
  }

  function near(text: string): string | undefined {
    const own = looseKey(accountKey(text));
    const key = loose.get(own) === SEVERAL ? own : nearest(own, looseKeys);
    if (key === undefined) return undefined;
    const account = loose.get(key) ?? SEVERAL;
    return account === SEVERAL ? key : written[account];
  }

  return { find, near };
}
