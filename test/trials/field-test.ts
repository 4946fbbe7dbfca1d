import { concludeTest } from '../../src/insight/field-test/conclude';
import { planTest } from '../../src/insight/field-test/plan';
import { fieldTestWorld, START } from '../insight/field-test/support';

/** How often field tests say that one version wins more. */
export interface FieldTestCounts {
  readonly tests: number;
  readonly perArm: number;
  readonly more: number;
  readonly less: number;
}

/** By how much deals of these accounts repeat one another: tiers differ in how often they are won. */
const REPEATS = 1.03;

/** Runs field tests that were planned for a hoped-for win rate, where B wins at another one. */
export function runFieldTests(
  seeds: readonly number[],
  rate: number,
  hoped: number,
  truly: number,
): FieldTestCounts {
  const { perArm } = planTest({ rate, hoped, aQuarter: 100, repeats: REPEATS });
  const said = seeds.map((seed) => {
    const { arms, deals } = fieldTestWorld(seed, { A: rate, B: truly }, perArm);
    return concludeTest({ perArm, startedOn: START, arms }, deals).says;
  });
  const count = (what: string) => said.filter((one) => one === what).length;
  return { tests: seeds.length, perArm, more: count('B wins more'), less: count('B wins less') };
}
