import type { ScoringModel } from '../../engine/model';
import { TENTHS, tenthsOf } from '../../engine/shown';
import { type JudgedDeals, type Rates, rates, shares, type Tally, tally } from './rates';
import { margin, type Targets } from './verdict';

const STEPS = 100 * TENTHS;
/** Scores between two points of the curve. */
const CURVE_STEP = 5;

/** Both rates if the ICP began at this score. */
export interface CutOff extends Rates {
  readonly from: number;
}

/** What moving the cut-off would do. */
export interface Thresholds {
  /** From 0 to 100 in steps of 5. */
  readonly curve: readonly CutOff[];
  /** Where the ICP begins now; `undefined` where a tier outside it lies above one inside. */
  readonly current: number | undefined;
  /** The cut-off nearest to the current one at which both rates reach their targets. */
  readonly passing: CutOff | undefined;
  /** The cut-off whose worse rate comes closest to its target, or goes farthest beyond. */
  readonly best: CutOff;
}

/**
 * Computes both rates for every cut-off of the score. Exclusions and the minimum coverage stay.
 *
 * @param model - Its tiers say where the ICP begins now.
 * @param judged - The deals.
 * @param targets - What both rates must reach.
 */
export function thresholds(model: ScoringModel, judged: JudgedDeals, targets: Targets): Thresholds {
  const tallies = cumulate(judged);
  const at = (step: number): CutOff => ({ from: step / TENTHS, ...rates(tallies[step] as Tally) });
  const margins = tallies.map((one) => margin(shares(one), targets));
  const current = currentCutOff(model);
  const nearTo = (current ?? 0) * TENTHS;
  const steps = Array.from(tallies.keys());
  const passing = smallest(
    steps.filter((step) => (margins[step] as number) >= 0),
    (step) => Math.abs(step - nearTo),
  );
  return {
    curve: steps.filter((step) => step % (CURVE_STEP * TENTHS) === 0).map(at),
    current,
    passing: passing === undefined ? undefined : at(passing),
    best: at(smallest(steps, (step) => -(margins[step] as number)) ?? 0),
  };
}

/** The tally of every cut-off in tenths, from 0 to 100. */
function cumulate(judged: JudgedDeals): Tally[] {
  const all = tally(judged);
  const wonAt = new Uint32Array(STEPS + 1);
  const lostAt = new Uint32Array(STEPS + 1);
  judged.tier.forEach((tier, row) => {
    if (tier < 0) return;
    const at = judged.won[row] === 1 ? wonAt : lostAt;
    const step = tenthsOf(judged.shown[row] as number);
    at[step] = (at[step] as number) + 1;
  });
  const tallies = new Array<Tally>(STEPS + 1);
  let wonIn = 0;
  let lostIn = 0;
  for (let step = STEPS; step >= 0; step--) {
    wonIn += wonAt[step] as number;
    lostIn += lostAt[step] as number;
    tallies[step] = { ...all, wonIn, lostIn };
  }
  return tallies;
}

function currentCutOff({ tiers }: ScoringModel): number | undefined {
  const lowestIn = Math.min(...tiers.filter(({ inIcp }) => inIcp).map(({ from }) => from));
  const isPlain = tiers.every(({ inIcp, from }) => inIcp || from < lowestIn);
  return isPlain && Number.isFinite(lowestIn) ? lowestIn : undefined;
}

function smallest<T>(items: readonly T[], size: (item: T) => number): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = size(item);
    if (own < least) {
      best = item;
      least = own;
    }
  }
  return best;
}
