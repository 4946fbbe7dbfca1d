import { defaultDimensions } from '../defaults';
import type { DefinedDimension } from '../definition';
import type { CriterionDraft } from './fit-criteria';

const extraDimensions: readonly DefinedDimension[] = [
  { name: 'Problem fit', weight: 20, question: '' },
  { name: 'Buying committee', weight: 10, question: '' },
];

/** Points that a dimension must hold before it counts with its full weight. */
const FULL_POINTS = 60;

/**
 * Weights of the dimensions: as usual where there is enough to score by, less where there is
 * little, 0 where there is nothing yet. Without any criterion that is on, all as usual.
 *
 * @param always - Those that stand there without a criterion too.
 */
export function weighDimensions(
  criteria: readonly CriterionDraft[],
  always: readonly DefinedDimension[] = defaultDimensions,
): DefinedDimension[] {
  const known = new Set(always.map(({ name }) => name));
  const others = [...defaultDimensions, ...extraDimensions].filter(
    ({ name }) => !known.has(name) && criteria.some(({ dimension }) => dimension === name),
  );
  const dimensions = [...always, ...others];
  if (!criteria.some(({ on }) => on)) return dimensions;
  return dimensions.map((one) => ({
    ...one,
    weight: Math.ceil((one.weight * supported(one.name, criteria)) / 5) * 5,
  }));
}

/** Share of its usual weight that a dimension's criteria support, 0 to 1. */
function supported(name: string, criteria: readonly CriterionDraft[]): number {
  const points = criteria
    .filter(({ dimension, on }) => on && dimension === name)
    .reduce((sum, criterion) => sum + criterion.points, 0);
  return Math.min(1, points / FULL_POINTS);
}
