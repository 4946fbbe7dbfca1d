import { accountKey } from '../../definition/account-key';
import { looseKey } from '../../definition/loose-names';
import { nearestAmong } from '../../definition/near-miss';

/** Keys without an account for which a similar one is looked for: with each, all accounts are compared. */
const MOST_COMPARED = 200;

/** A key of the deals tab without an account, and the account that was perhaps meant. */
export interface NearMiss {
  readonly written: string;
  readonly account: string;
}

/** What the keys without an account are perhaps. */
export interface NearMisses {
  readonly found: readonly NearMiss[];
  /** Keys without an account that were not compared with the accounts, since there are so many. */
  readonly left: number;
}

/** A key that several accounts have: deals are of the first of them. */
export interface RepeatedKey {
  readonly written: string;
  /** Their indexes, upwards. */
  readonly accounts: readonly number[];
}

/** For each deal the index of its account, -1 where there is none. */
export interface Join {
  readonly accounts: Int32Array;
  readonly repeated: readonly RepeatedKey[];
  /** Compares the keys without an account with those of all accounts: the first 200, while there is time. */
  readonly nearMisses: (isLate: () => boolean) => NearMisses;
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
  const { repeated } = index;
  return {
    accounts: joined,
    repeated,
    nearMisses: (isLate) => nearMissesOf([...missing], index, isLate),
  };
}

function nearMissesOf(
  missing: readonly string[],
  index: AccountIndex,
  isLate: () => boolean,
): NearMisses {
  const near = index.near();
  const found: NearMiss[] = [];
  let compared = 0;
  for (const written of missing.slice(0, MOST_COMPARED)) {
    if (isLate()) break;
    const account = near(written);
    if (account !== undefined) found.push({ written, account });
    compared++;
  }
  return { found, left: missing.length - compared };
}

type AccountIndex = ReturnType<typeof indexAccounts>;

/** Several accounts that only their legal form tells apart. */
const SEVERAL = -2;

function indexAccounts(written: readonly string[]) {
  const exact = new Map<string, number>();
  const loose = new Map<string, number>();
  const repeats = new Map<number, number[]>();
  written.forEach((text, account) => {
    const key = accountKey(text);
    if (key === '') return;
    const first = exact.get(key);
    if (first !== undefined) {
      const same = repeats.get(first);
      if (same === undefined) repeats.set(first, [first, account]);
      else same.push(account);
      return;
    }
    exact.set(key, account);
    const short = looseKey(key);
    loose.set(short, loose.has(short) ? SEVERAL : account);
  });
  function find(text: string): number {
    const key = accountKey(text);
    return Math.max(-1, exact.get(key) ?? loose.get(looseKey(key)) ?? -1);
  }

  function near() {
    const nearest = nearestAmong([...loose.keys()]);
    return (text: string): string | undefined => {
      const own = looseKey(accountKey(text));
      const key = loose.get(own) === SEVERAL ? own : nearest(own);
      if (key === undefined) return undefined;
      const account = loose.get(key) ?? SEVERAL;
      return account === SEVERAL ? key : written[account];
    };
  }

  const repeated = Array.from(repeats, ([first, accounts]) => {
    return { written: written[first] as string, accounts };
  });
  return { find, near, repeated };
}
