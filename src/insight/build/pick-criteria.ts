import type { DraftCriterion, LeftOut } from '../../definition/edit/proposed';
import { phi } from '../../stats/phi';
import type { Pattern } from '../discovery/pattern';
import { leftOut } from './draft';
import { words as say } from './words';

/** Criteria of a dimension that people can still keep in mind. */
const MOST_A_DIMENSION = 5;
/** From this correlation on, two criteria say the same. */
const SAME = 0.9;

/** Some things, and the conditions that were left out of them. */
export interface Picked<T> {
  readonly kept: readonly T[];
  readonly leftOut: readonly LeftOut[];
}

/** A pattern with its matches, one a deal. */
export interface Matched {
  readonly pattern: Pattern;
  readonly matches: Float64Array;
}

/**
 * Leaves out patterns that say again what a surer one says.
 *
 * @param patterns - The surest first.
 */
export function thin(
  patterns: readonly Pattern[],
  matchesOf: (pattern: Pattern) => Float64Array,
): Picked<Matched> {
  const kept: Matched[] = [];
  const out: LeftOut[] = [];
  for (const pattern of patterns) {
    const matches = matchesOf(pattern);
    const same = kept.find((one) => Math.abs(phi(one.matches, matches)) >= SAME);
    if (same === undefined) kept.push({ pattern, matches });
    else out.push(leftOut(pattern, say.says(same.pattern)));
  }
  return { kept, leftOut: out };
}

/**
 * Keeps the five criteria of each dimension that tell most beside all others.
 *
 * @param criteria - Without points; the surest first.
 * @param gains - How much each tells in a fit of all.
 */
export function limit(
  criteria: readonly DraftCriterion[],
  gains: readonly number[],
): Picked<DraftCriterion> {
  const order = criteria.map((_, index) => index);
  order.sort((a, b) => (gains[b] as number) - (gains[a] as number));
  const counts = new Map<string, number>();
  const kept = new Set<DraftCriterion>();
  const out: LeftOut[] = [];
  for (const index of order) {
    const criterion = criteria[index] as DraftCriterion;
    const count = counts.get(criterion.dimension) ?? 0;
    if (!((gains[index] as number) > 0)) out.push(leftOut(criterion, say.addsNothing));
    else if (count >= MOST_A_DIMENSION) {
      out.push(leftOut(criterion, say.full(criterion.dimension, count)));
    } else {
      kept.add(criterion);
      counts.set(criterion.dimension, count + 1);
    }
  }
  return { kept: criteria.filter((one) => kept.has(one)), leftOut: out };
}
