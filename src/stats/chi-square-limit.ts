import { chiSquareTail } from './chi-square';

/** Halvings of the range: to about 1e-12 of it. */
const STEPS = 60;

/**
 * The value that a chi-square variable exceeds with a given chance; its root, for one degree of
 * freedom, is how many standard errors a two-sided test at that chance asks for.
 *
 * Source: the inverse of `chiSquareTail`, by halving.
 *
 * @param chance - Above 0, up to 1.
 * @param degrees - Degrees of freedom, above 0.
 * @example chiSquareLimit(0.05, 4) // 9.488
 */
export function chiSquareLimit(chance: number, degrees: number): number {
  let [low, high] = [0, degrees + 10];
  while (chiSquareTail(high, degrees) > chance) high *= 2;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (chiSquareTail(middle, degrees) > chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
