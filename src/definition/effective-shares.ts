import { counts } from '../engine/combine';
import type { Definition } from './definition';

/**
 * The share (0 to 1) of the score of a fully known account that each criterion decides.
 *
 * Rule: src/definition/README.md, `Effective %`. Only dimensions with criteria that count share the weight.
 *
 * @returns By ID; 0 for a criterion that can't move a score.
 */
export function effectiveShares({ dimensions, criteria }: Definition): ReadonlyMap<string, number> {
  const weights = new Map(dimensions.map(({ name, weight }) => [name, weight]));
  const counted = criteria.filter((one) => counts(one, weights.get(one.dimension) ?? 0));
  const points = new Map<string, number>();
  for (const one of counted) {
    points.set(one.dimension, (points.get(one.dimension) ?? 0) + one.points);
  }
  const total = [...points.keys()].reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
  const share = (dimension: string, own: number) =>
    ((weights.get(dimension) ?? 0) / total) * (own / (points.get(dimension) ?? 1));
  return new Map(counted.map((one) => [one.id, share(one.dimension, one.points)]));
}

/** Whether a criterion counts: else nobody can have a score. */
export function hasScore(definition: Definition): boolean {
  return [...effectiveShares(definition).values()].some((share) => share > 0);
}
