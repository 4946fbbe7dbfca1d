import type { Dimension } from '../../engine/model';
import { defaultDimensions } from '../defaults';
import type { DefinedCriterion } from '../definition';

const extraDimensions: readonly Dimension[] = [
  { name: 'Problem fit', weight: 20 },
  { name: 'Buying committee', weight: 10 },
];

/** Points that a dimension must hold before it counts with its full weight. */
const FULL_POINTS = 60;

/**
 * Weights of the dimensions: as usual where there is enough to score by, less where there is
 * little, 0 where there is nothing yet. Without any criterion that is on, all as usual.
 */
export function weighDimensions(criteria: readonly DefinedCriterion[]): Dimension[] {
  const dimensions = [...defaultDimensions, ...extraDimensions].filter(
    ({ name }, index) =>
      index < defaultDimensions.length || criteria.some(({ dimension }) => dimension === name),
  );
  if (!criteria.some(({ on }) => on)) return dimensions;
  return dimensions.map(({ name, weight }) => ({
    name,
    weight: Math.ceil((weight * supported(name, criteria)) / 5) * 5,
  }));
}

/** Share of its usual weight that a dimension's criteria support, 0 to 1. */
function supported(name: string, criteria: readonly DefinedCriterion[]): number {
  const points = criteria
    .filter(({ dimension, on }) => on && dimension === name)
    .reduce((sum, criterion) => sum + criterion.points, 0);
  return Math.min(1, points / FULL_POINTS);
}
