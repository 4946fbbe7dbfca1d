import type { Evaluation } from '../../engine/combine';
import { type Judged, judge } from '../../engine/judge';
import type { ScoringModel, Tier } from '../../engine/model';
import { shown, TENTHS } from '../../engine/shown';
import { bestFirst } from '../../engine/tiers';
import type { Clusters } from '../deals/clusters';
import { thresholds } from '../deals/thresholds';
import type { Targets } from '../deals/verdict';
import { roundBetween } from '../discovery/ways/round-between';
import { GAP, spreadCuts } from './spread-cuts';

const HIGHEST = 100;
/** From one shown score to the next. */
const STEP = 1 / TENTHS;
/** A threshold is 0, or at least this: 0.8 would be read as 80 %. */
const LOWEST = 1;

/**
 * Moves the tiers so that the ICP begins where both targets are reached best: where the worse rate
 * goes farthest beyond its target, or comes closest; of all scores at which that is so, at a round one
 * amid them. The other tiers keep their relative places as far as each holds some of the deals and
 * all are five points apart; a tier for which the scale has no room is left out.
 *
 * @param model - Its tiers are those to move.
 * @param evaluation - The deals, evaluated by the model.
 * @param won - 1 for a won deal.
 * @returns Tiers in the order of the model's, their thresholds all different; as they were where
 *   the lowest tier is in the ICP or no score tells the deals apart.
 */
export function placeTiers(
  model: ScoringModel,
  evaluation: Evaluation,
  won: Uint8Array,
  targets: Targets,
): Tier[] {
  const ladder = bestFirst(model.tiers).reverse();
  const first = ladder.findIndex(({ inIcp }) => inIcp);
  const before = ladder[first]?.from ?? 0;
  const judged = judge(model, evaluation);
  const scores = scoresOf(judged);
  const { best } = thresholds(model, { ...judged, won, ...allAlone(won) }, targets);
  const start = before > 0 ? roundStart(best.from, scores) : 0;
  if (start === 0) return [...model.tiers];

  const below = ladder.slice(1, first);
  const above = ladder.slice(first + 1);
  const lower = spreadCuts(
    scores,
    [0, start],
    below.map(({ from }) => (from * start) / before),
  );
  const upper = spreadCuts(
    scores,
    [start, HIGHEST + GAP],
    above.map(({ from }) => start + ((from - before) * (HIGHEST - start)) / (HIGHEST - before)),
  );
  const placed = new Map<Tier | undefined, number>([
    [ladder[0], 0],
    [ladder[first], start],
    ...paired(below, lower),
    ...paired(above, upper),
  ]);
  return model.tiers.flatMap((tier) => {
    const from = placed.get(tier);
    return from === undefined ? [] : [{ ...tier, from }];
  });
}

/** Where the targets are met is told by the rates alone, not by their intervals. */
function allAlone(won: Uint8Array): Clusters {
  return { cluster: Int32Array.from(won.keys()), clusters: won.length, alike: 0 };
}

/** The upper tiers of a part with their thresholds. */
function paired(tiers: readonly Tier[], cuts: readonly number[]): (readonly [Tier, number])[] {
  const kept = tiers.slice(tiers.length - cuts.length);
  return kept.map((tier, index) => [tier, cuts[index] as number]);
}

/** Shown scores of the deals that have a tier by their score, in ascending order. */
function scoresOf({ shown, tier }: Judged): number[] {
  const scores = [...shown].filter((_, row) => (tier[row] as number) >= 0);
  return scores.sort((a, b) => a - b);
}

/** A round threshold that parts the deals as `from` does; 0 where it parts none. */
function roundStart(from: number, ascending: readonly number[]): number {
  const inside = ascending.find((score) => score >= from);
  const outside = ascending.filter((score) => score < from);
  const last = outside[outside.length - 1];
  if (inside === undefined || last === undefined) return 0;
  const edge = (inside - last - STEP) / 4;
  return Math.max(LOWEST, shown(roundBetween(last + STEP + edge, inside - edge)));
}
