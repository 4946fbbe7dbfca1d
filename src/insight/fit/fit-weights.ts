import type { Criterion, Dimension } from '../../engine/model';
import { logistic } from '../../stats/logistic';
import { matchColumns } from './match-columns';

/** Points and weights as a definition has them, fitted to deals. */
export interface FittedWeights {
  readonly dimensions: readonly Dimension[];
  /** The criteria that got points, in their order. */
  readonly criteria: readonly Criterion[];
  /** Criteria that add nothing beside the others, or would have to count against. */
  readonly leftOut: readonly Criterion[];
}

/** Strength of the penalty: as if each log-odds weight came from a normal distribution of variance 1. */
const PENALTY = 1;

/**
 * Fits points and dimension weights to won and lost deals, on the scale that people know: the
 * strongest criterion of each dimension has 100 points, dimension weights sum to about 100.
 *
 * The fitted log-odds are a sum over all criteria, β · m. With points p = 100 β / max β within a
 * dimension and weights in proportion to the dimension's Σ β, the score is that sum on a scale from
 * 0 to 100.
 *
 * @param criteria - With their dimension and what they do where a cell is unknown; points are ignored.
 * @param matches - One array a criterion, one number a deal, NaN = unknown.
 * @param won - 1 for a won deal.
 * @example fitWeights(criteria, evaluation.criteria, won).criteria[0]?.points // 100
 */
export function fitWeights(
  criteria: readonly Criterion[],
  matches: readonly Float64Array[],
  won: ArrayLike<number>,
): FittedWeights {
  const columns = matchColumns(
    matches,
    criteria.map(({ ifMissing }) => ifMissing),
  );
  const { weights } = logistic(columns, won, { penalty: PENALTY, nonNegative: true });
  const sums = new Map<string, { sum: number; most: number }>();
  criteria.forEach(({ dimension }, index) => {
    const { sum, most } = sums.get(dimension) ?? { sum: 0, most: 0 };
    const weight = weights[index] ?? 0;
    sums.set(dimension, { sum: sum + weight, most: Math.max(most, weight) });
  });
  const total = [...sums.values()].reduce((all, { sum }) => all + sum, 0);
  const scored = criteria.map((criterion, index) => {
    const most = sums.get(criterion.dimension)?.most ?? 0;
    const points = most === 0 ? 0 : Math.round((100 * (weights[index] ?? 0)) / most);
    return { ...criterion, points };
  });
  return {
    dimensions: [...sums]
      .map(([name, { sum }]) => ({ name, weight: Math.round((100 * sum) / (total || 1)) }))
      .filter(({ weight }) => weight > 0),
    criteria: scored.filter(({ points }) => points > 0),
    leftOut: scored.filter(({ points }) => points === 0),
  };
}
