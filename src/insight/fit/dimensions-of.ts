import type { Criterion, Dimension } from '../../engine/model';

const HEAVIEST = 100;

/** A dimension weighs what its criteria do together. */
export function dimensionsOf(
  criteria: readonly Pick<Criterion, 'dimension' | 'points'>[],
): Dimension[] {
  const weights = new Map<string, number>();
  for (const { dimension, points } of criteria) {
    weights.set(dimension, (weights.get(dimension) ?? 0) + points);
  }
  return [...weights].map(([name, weight]) => ({ name, weight: Math.min(HEAVIEST, weight) }));
}
