import type { Criterion, Dimension } from '../../engine/model';
import { dimensionsOf } from './dimensions-of';
import { fitCriteria } from './fit-criteria';

/** Points and weights as a definition has them, fitted to deals. */
export interface FittedWeights<C extends Criterion> {
  readonly dimensions: readonly Dimension[];
  /** The criteria that got points, in their order. */
  readonly criteria: readonly C[];
  /** Criteria that add nothing beside the others, or would have to count against. */
  readonly leftOut: readonly C[];
}

const ALL_POINTS = 100;
/** Share of the whole that is too little to stay for. */
const NOTHING = 0.001;

/**
 * Fits points and dimension weights to won and lost deals, on the scale of what Build makes: points
 * sum to about 100 over all criteria, a dimension weighs the sum of its points.
 *
 * The fitted log-odds are a sum over all criteria, β · m. With points p = 100 β / Σ β and weights
 * Σ p of a dimension's own, the score is that sum on a scale from 0 to 100. What stays has a point at
 * least.
 *
 * @param criteria - With their dimension and what they do where a cell is unknown; points are ignored.
 * @param matches - One array a criterion, one number a deal, NaN = unknown.
 * @param won - 1 for a won deal.
 * @example fitWeights(criteria, evaluation.criteria, won).criteria.map(({ points }) => points) // [62, 38]
 */
export function fitWeights<C extends Criterion>(
  criteria: readonly C[],
  matches: readonly Float64Array[],
  won: ArrayLike<number>,
): FittedWeights<C> {
  const weights = fitCriteria(criteria, matches, won);
  const total = weights.reduce((all, one) => all + one, 0) || 1;
  const scored = criteria.map((criterion, index) => {
    const share = (weights[index] ?? 0) / total;
    const points = share < NOTHING ? 0 : Math.max(1, Math.round(ALL_POINTS * share));
    return { ...criterion, points };
  });
  const kept = scored.filter(({ points }) => points > 0);
  return {
    dimensions: dimensionsOf(kept),
    criteria: kept,
    leftOut: scored.filter(({ points }) => points === 0),
  };
}
