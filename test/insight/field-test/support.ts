import type { Deal } from '../../../src/insight/deals/deal';
import { type Arm, splitArms } from '../../../src/insight/field-test/split';
import { mulberry32 } from '../../../src/stats/random';
import { deal } from '../support/deal';

export const START = 20_000;

/** Accounts of three tiers that win unlike one another, their arms, and deals of the test. */
export interface FieldTestWorld {
  readonly arms: ReadonlyMap<string, Arm>;
  readonly deals: readonly Deal[];
}

const TIERS = ['Tier 1', 'Tier 2', 'Tier 3'];
/** Win rates of the tiers around that of all. */
const AROUND = [1.5, 1, 0.5];

/**
 * A field test as it runs: accounts split into arms, and deals with some of them until both arms
 * have closed so many.
 *
 * @param rates - Win rates of both arms.
 * @param perArm - Closed deals of the smaller arm.
 */
export function fieldTestWorld(
  seed: number,
  rates: Readonly<Record<Arm, number>>,
  perArm: number,
): FieldTestWorld {
  const random = mulberry32(seed);
  const entrants = Array.from({ length: 3 * perArm }, (_, index) => ({
    ...{ key: `account${index}.example`, stratum: TIERS[index % 3] as string },
  }));
  const arms = splitArms(entrants, `test ${seed}`);
  const counts = { A: 0, B: 0 };
  const deals: Deal[] = [];
  for (let row = 2; Math.min(counts.A, counts.B) < perArm; row++) {
    const at = Math.floor(random() * entrants.length);
    const arm = arms[at] as Arm;
    counts[arm]++;
    const isWon = random() < rates[arm] * (AROUND[at % 3] as number);
    const accountId = (entrants[at] as (typeof entrants)[number]).key;
    const [createdOn, closedOn] = [START + row, START + row + 20];
    const outcome = isWon ? ('won' as const) : ('lost' as const);
    deals.push(
      deal({ row, id: `D${row}`, account: accountId, accountId, createdOn, closedOn, outcome }),
    );
  }
  const known = entrants.map(({ key }, at) => [key, arms[at] as Arm] as const);
  return { arms: new Map(known), deals };
}
