import { chiSquareLimit } from './chi-square-limit';
import { share } from './share';

/** How far things are spread otherwise than before, and what luck alone gives. */
export interface Stability {
  /** 0 where both are spread alike. */
  readonly index: number;
  /** The index that luck exceeds with the given chance. */
  readonly limit: number;
}

/**
 * The population stability index: by how much things are spread over bins otherwise than before.
 *
 * Source: S. Kullback, Information theory and statistics (1959), the divergence J = Σ (q − p) ln (q / p),
 * half a thing added to each count so that none is infinite. Of its limit: B. Yurdakul and J. Naranjo,
 * Statistical properties of the population stability index, Journal of Risk Model Validation 14
 * (2020), 89–100: by luck it is (1/N + 1/M) times a chi-square variable of one degree less than bins.
 *
 * @param before - Counts by bin.
 * @param now - Counts of the same bins.
 * @param chance - How often luck may exceed the limit.
 * @param repeats - By how much the things repeat one another: a design effect, 1 where they do not.
 * @returns NaN where either has nothing; bins that are empty in both do not count.
 * @example populationStability([40, 60], [60, 40], 0.05).index // 0.16
 */
export function populationStability(
  before: readonly number[],
  now: readonly number[],
  chance: number,
  repeats = 1,
): Stability {
  const used = before.flatMap((count, bin): [number, number][] => {
    const other = now[bin] ?? 0;
    return count + other > 0 ? [[count, other]] : [];
  });
  const [all, others] = [0, 1].map((side) =>
    used.reduce((sum, both) => sum + (both[side] as number), 0),
  ) as [number, number];
  if (all === 0 || others === 0) return { index: NaN, limit: NaN };
  const of = (count: number, total: number) => share(count + 0.5, total + used.length / 2);
  const index = used.reduce((sum, [count, other]) => {
    const [p, q] = [of(count, all), of(other, others)];
    return sum + (q - p) * Math.log(q / p);
  }, 0);
  const free = used.length - 1;
  const limit = free === 0 ? 0 : repeats * (1 / all + 1 / others) * chiSquareLimit(chance, free);
  return { index, limit };
}
