import type { Criterion, Dimension } from '../../engine/model';
import { fitCriteria } from './fit-criteria';

/** Points and weights as a definition has them, fitted to deals. */
export interface FittedWeights<C extends Criterion> {
  readonly dimensions: readonly Dimension[];
  /** The criteria that got points, in their order. */
  readonly criteria: readonly C[];
  /** Criteria that add nothing beside the others, or would have to count against. */
  readonly leftOut: readonly C[];
}

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
export function fitWeights<C extends Criterion>(
  criteria: readonly C[],
  matches: readonly Float64Array[],
  won: ArrayLike<number>,
): FittedWeights<C> {
  const weights = fitCriteria(criteria, matches, won);
  const sums = sumByDimension(criteria, weights);
  const total = [...sums.values()].reduce((all, { sum }) => all + sum, 0);
  const dimensions = [...sums]
    .map(([name, { sum }]) => ({ name, weight: Math.round((100 * sum) / (total || 1)) }))
    .filter(({ weight }) => weight > 0);
  const scored = criteria.map((criterion, index) => {
    const isKept = dimensions.some(({ name }) => name === criterion.dimension);
    const most = sums.get(criterion.dimension)?.most ?? 0;
    const points = isKept ? Math.round((100 * (weights[index] ?? 0)) / most) : 0;
    return { ...criterion, points };
  });
  return {
    dimensions,
    criteria: scored.filter(({ points }) => points > 0),
    leftOut: scored.filter(({ points }) => points === 0),
  };
}

function sumByDimension(criteria: readonly Criterion[], weights: readonly number[]) {
  const sums = new Map<string, { sum: number; most: number }>();
  criteria.forEach(({ dimension }, index) => {
    const { sum, most } = sums.get(dimension) ?? { sum: 0, most: 0 };
    const weight = weights[index] ?? 0;
    sums.set(dimension, { sum: sum + weight, most: Math.max(most, weight) });
  });
  return sums;
}
