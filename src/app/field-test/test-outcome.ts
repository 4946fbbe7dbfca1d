import { accountKey } from '../../definition/account-key';
import { type Deal, isClosed, isWon } from '../../insight/deals/deal';
import { selectDeals } from '../../insight/deals/select-deals';
import { concludeTest } from '../../insight/field-test/conclude';
import type { Arm } from '../../insight/field-test/split';
import type { Estimate } from '../../stats/estimate';
import type { ReadDeals } from '../judged/read-judged';
import { unpackArms } from './drawn-arms';
import type { ArmOutcome, FieldTest, TestOutcome } from './field-test';

/** All deals, however old: those of a test are told by its first day. */
const EVER = 12_000;

type TestDeals = Pick<ReadDeals['input'], 'deals' | 'dealAccounts' | 'context'>;

/**
 * What a test has come to by the deals that there are.
 *
 * Rule: a deal is of the arm that its account was drawn into, whatever stands in the column, and also
 * where the account has left the list since.
 *
 * @param keys - Of the rows of the accounts, see `accountKeys`.
 */
export function testOutcome(
  test: Pick<FieldTest, 'arms' | 'perArm' | 'startedOn'>,
  { deals, dealAccounts, context }: TestDeals,
  keys: readonly string[],
): TestOutcome {
  const drawn = unpackArms(test.arms);
  const arms = new Map<string, Arm>();
  deals.forEach(({ accountId, account }, index) => {
    const key = keys[dealAccounts?.rows[index] ?? -1] ?? accountKey(account);
    const arm = drawn.of(key);
    if (arm !== undefined) arms.set(accountId, arm);
  });
  const joined = deals.map((deal) => ({ ...deal, isJoined: true }));
  const { used } = selectDeals(joined, context.asOf, EVER);
  const closed = used.map((index) => deals[index] as Deal);
  const { perArm, startedOn } = test;
  const said = concludeTest({ perArm, startedOn, arms }, closed);
  const isEnough = said.says !== 'too early';
  const since = [...closed, ...deals.filter(({ outcome }) => outcome === 'open')].filter(
    ({ createdOn }) => createdOn >= startedOn,
  );
  const outcomeOf = (arm: Arm): ArmOutcome => {
    const own = since.filter(({ accountId }) => arms.get(accountId) === arm);
    return {
      accounts: drawn.counts[arm],
      open: own.filter((deal) => !isClosed(deal)).length,
      won: own.filter(isWon).length,
      lost: own.filter(({ outcome }) => outcome === 'lost').length,
      missing: said.missing[arm],
      ...(isEnough && { rate: ends(said.rates[arm]), deciding: said.rates[arm].trials }),
    };
  };
  return {
    says: said.says,
    arms: { A: outcomeOf('A'), B: outcomeOf('B') },
    ...(isEnough && { difference: ends(said.difference) }),
  };
}

function ends({ value, low, high }: Estimate): [number, number, number] {
  return [value, low, high];
}
