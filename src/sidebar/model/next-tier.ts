import type { Evaluation } from '../../engine/combine';
import { contributions } from '../../engine/contributions';
import { judge, standingUnexcluded } from '../../engine/judge';
import type { ScoringModel } from '../../engine/model';
import { shown } from '../../engine/shown';

/** How an account gets into the next tier up. */
export interface NextTier {
  readonly name: string;
  /** Points of the score that it takes. */
  readonly short: number;
  /** Indexes of the criteria that it would have to meet; none where `MOST_STEPS` are too few. */
  readonly steps: readonly number[];
  /** The score that it would have then. */
  readonly score: number;
}

const MOST_STEPS = 3;
/** Criteria that are tried, those that are worth most. */
const MOST_TRIED = 20;

/**
 * The smallest change that moves an account up: as few criteria as can be, and of those as few points.
 * Each is tried with the engine itself.
 *
 * @param model - Of the definition.
 * @param account - The evaluation of this one account.
 * @returns `undefined` where no score decides its tier, or there is no higher one.
 * @example nextTier(model, account) // { name: 'Tier 1', short: 5, steps: [7], score: 86 }
 */
export function nextTier(model: ScoringModel, account: Evaluation): NextTier | undefined {
  const { tier, shown: score } = standingUnexcluded(model, judge(model, account).scores, 0);
  if (tier < 0) return undefined;
  const above = model.tiers.filter(({ from }) => from > score).sort((a, b) => a.from - b.from)[0];
  if (above === undefined) return undefined;
  const open = contributions(model, account, 0)
    .filter(({ match }) => match !== 1)
    .sort((a, b) => b.possible - b.points - (a.possible - a.points))
    .slice(0, MOST_TRIED)
    .map(({ criterion }) => criterion);
  const base = { name: above.name, short: shown(above.from - score) };
  for (let size = 1; size <= MOST_STEPS; size++) {
    const best = leastEnough(model, account, subsets(open, size), above.from);
    if (best !== undefined) return { ...base, ...best };
  }
  return { ...base, steps: [], score };
}

/** Of some changes the one with the lowest score that is enough. */
function leastEnough(
  model: ScoringModel,
  account: Evaluation,
  changes: readonly (readonly number[])[],
  from: number,
) {
  const tried = judge(model, changed(account, changes)).scores;
  let best: Pick<NextTier, 'steps' | 'score'> | undefined;
  changes.forEach((steps, row) => {
    const { shown: score } = standingUnexcluded(model, tried, row);
    if (score >= from && !(best && best.score <= score)) best = { steps, score };
  });
  return best;
}

/**
 * One row for each change: the account, were it to meet these criteria.
 *
 * @param match - What they are set to.
 */
export function changed(
  { criteria, exclusions }: Evaluation,
  changes: readonly (readonly number[])[],
  match = 1,
): Evaluation {
  const rowCount = changes.length;
  const repeat = (column: Float64Array | undefined) =>
    column && new Float64Array(rowCount).fill(column[0] as number);
  const columns = criteria.map(repeat);
  changes.forEach((steps, row) => {
    for (const index of steps) columns[index]?.fill(match, row, row + 1);
  });
  return {
    rowCount,
    blank: new Uint8Array(rowCount),
    criteria: columns,
    exclusions: exclusions.map(repeat),
  };
}

/** @example subsets([1, 2, 3], 2) // [[1, 2], [1, 3], [2, 3]] */
function subsets(of: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return of.flatMap((one, at) => subsets(of.slice(at + 1), size - 1).map((rest) => [one, ...rest]));
}
