import type { Estimate } from '../../stats/estimate';
import { shareDifference } from '../../stats/share-difference';
import { associationP, tableOfShares } from '../../stats/two-by-two';
import type { Proportion } from '../../stats/wilson';
import { clustersOf, winRateOf } from '../deals/clusters';
import { type Deal, dealDay, isClosed, isWon } from '../deals/deal';
import type { TestPlan } from './plan';
import type { Arm } from './split';

/** A field test that runs. */
export interface RunningTest extends Pick<TestPlan, 'perArm'> {
  /** Deals created from this day on count. */
  readonly startedOn: number;
  /** Arms by the accounts' key. */
  readonly arms: ReadonlyMap<string, Arm>;
}

/** What a field test says. */
export interface Conclusion {
  readonly says: 'too early' | 'B wins more' | 'B wins less' | 'no difference told';
  /** Closed deals that each arm lacks. */
  readonly missing: Readonly<Record<Arm, number>>;
  /** Win rate of each arm: of the deals that decide, else of all there are. */
  readonly rates: Readonly<Record<Arm, Proportion>>;
  /** By how much B wins more. */
  readonly difference: Estimate;
}

/** Chance of calling a difference that is none. */
const CHANCE = 0.05;

/**
 * What a field test says of its deals.
 *
 * Rule: it says nothing before both arms have as many closed deals as was planned, and then by the deals
 * up to that day, whatever comes later: looking again does not make luck a difference. Deals of one account
 * count for less as far as they are alike. A difference is one by Fisher's exact test, and where its interval says so too.
 *
 * @param deals - All rows of the deals tab.
 * @example concludeTest(test, deals).missing.A // 113
 */
export function concludeTest(test: RunningTest, deals: readonly Deal[]): Conclusion {
  const counted = deals
    .filter((deal) => isClosed(deal) && deal.createdOn >= test.startedOn)
    .filter(({ accountId }) => accountId !== '' && test.arms.has(accountId))
    .sort((one, other) => dealDay(one) - dealDay(other) || one.row - other.row);
  const armOf = ({ accountId }: Deal) => test.arms.get(accountId) as Arm;
  const places = (arm: Arm) => counted.flatMap((deal, at) => (armOf(deal) === arm ? [at] : []));
  const [ofA, ofB] = [places('A'), places('B')];
  const missing = {
    A: Math.max(0, test.perArm - ofA.length),
    B: Math.max(0, test.perArm - ofB.length),
  };
  const isEarly = missing.A + missing.B > 0 || test.perArm <= 0;
  const last = isEarly
    ? counted.length - 1
    : Math.max(ofA[test.perArm - 1] as number, ofB[test.perArm - 1] as number);
  const deciding = counted.slice(0, last + 1);
  const won = Uint8Array.from(deciding, (deal) => Number(isWon(deal)));
  const clusters = {
    won,
    ...clustersOf(
      deciding.map(({ accountId }) => accountId),
      won,
    ),
  };
  const rateOf = (some: readonly number[]) =>
    winRateOf(
      clusters,
      some.filter((at) => at <= last),
    );
  const rates = { A: rateOf(ofA), B: rateOf(ofB) };
  const difference = shareDifference(rates.A, rates.B);
  const isApart = difference.low > 0 || difference.high < 0;
  const isTold = isApart && associationP(tableOfShares(rates.A, rates.B)) < CHANCE;
  const way = difference.value > 0 ? 'B wins more' : 'B wins less';
  const says = isEarly ? 'too early' : isTold ? way : 'no difference told';
  return { says, missing, rates, difference };
}
