import type { Arm } from '../../insight/field-test/split';
import { splitArms } from '../../insight/field-test/split';
import type { ReadAccounts } from '../judged/read-accounts';
import { accountKeys } from './account-keys';
import { packArms, unpackArms } from './drawn-arms';
import type { FieldTest } from './field-test';

/** The accounts, judged by both definitions of a test. */
export interface BothJudged {
  readonly a: ReadAccounts;
  readonly b: ReadAccounts;
}

/** A test with the arms of all accounts, and what its columns are to show. */
export interface DrawnTest {
  readonly test: FieldTest;
  /** Arm and tier of each row of the accounts. */
  readonly rows: readonly (readonly [arm: Arm | '', tier: string])[];
  /** How many accounts joined, by arm. */
  readonly joined: Readonly<Record<Arm, number>>;
  /** Of these, how many had an arm in their row already: it was typed there, or the key was another one. */
  readonly brought: number;
}

/**
 * Gives an arm to each account that has none, and to each the tier by which it is worked on: in arm B
 * that of B, else that of A.
 *
 * @param shown - What stands in the column of arms, row by row; `''` where there is none.
 */
export function drawArms(
  test: FieldTest,
  { a, b }: BothJudged,
  shown: readonly string[],
): DrawnTest {
  const keys = accountKeys(a);
  const drawn = unpackArms(test.arms);
  const already = new Map<string, Arm>();
  const brought = new Map<string, Arm>();
  keys.forEach((key, row) => {
    if (key === '' || already.has(key)) return;
    const known = drawn.of(key);
    const typed = shown[row];
    const arm = known ?? (typed === 'A' || typed === 'B' ? typed : undefined);
    if (arm === undefined) return;
    already.set(key, arm);
    if (known === undefined) brought.set(key, arm);
  });
  const tierOf = (of: ReadAccounts, row: number) => of.account(row)?.tier ?? '';
  const entrants = keys.map((key, row) => ({ key, stratum: tierOf(a, row) }));
  const arms = splitArms(entrants, test.seed, already);
  const fresh = new Map<string, Arm>();
  const joined = { A: 0, B: 0 };
  keys.forEach((key, row) => {
    const arm = arms[row];
    if (arm === undefined || fresh.has(key) || drawn.of(key) !== undefined) return;
    fresh.set(key, arm);
    joined[arm]++;
  });
  return {
    test: { ...test, arms: packArms(test.arms, fresh) },
    rows: arms.map((arm, row) => [arm ?? '', tierOf(arm === 'B' ? b : a, row)]),
    joined,
    brought: brought.size,
  };
}
