import { type Estimate, Z_95 } from './estimate';

/** Halvings of the unit interval: to about 1e-12. */
const STEPS = 40;

/**
 * The 95 % interval of an area under the ROC curve. Each end is the farther one of two methods: the
 * first is too narrow near 0 and 1 (it has no width where the scores separate fully), the second
 * keeps its promise there.
 *
 * Source: J. A. Hanley and B. J. McNeil, The meaning and use of the area under a receiver operating
 * characteristic (ROC) curve, Radiology 143 (1982), 29–36, standard error with Q1 = A / (2 − A) and
 * Q2 = 2A² / (1 + A), the ends cut at 0 and 1; R. G. Newcombe, Confidence intervals for an effect
 * size measure based on the Mann–Whitney statistic, part 2, Statistics in Medicine 25 (2006),
 * 559–573, method 5: the areas θ with |A − θ| = z √V(θ).
 *
 * @param area - As `auc` gives it, 0 to 1.
 * @param positives - How many; less where some repeat others, not always whole.
 * @param negatives - How many.
 * @example aucInterval(1, 14, 12) // { value: 1, low: 0.842, high: 1 }
 */
export function aucInterval(area: number, positives: number, negatives: number): Estimate {
  const q1 = area / (2 - area);
  const q2 = (2 * area * area) / (1 + area);
  const variance =
    area * (1 - area) + (positives - 1) * (q1 - area * area) + (negatives - 1) * (q2 - area * area);
  const half = Z_95 * Math.sqrt(Math.max(0, variance) / (positives * negatives));
  return {
    value: area,
    low: Math.min(Math.max(0, area - half), lowest(area, positives, negatives)),
    high: Math.max(Math.min(1, area + half), 1 - lowest(1 - area, positives, negatives)),
  };
}

/** The least area that the one found does not speak against, by bisection. */
function lowest(area: number, positives: number, negatives: number): number {
  let [low, high] = [0, area];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    const isTooLow = (area - middle) ** 2 > Z_95 ** 2 * varianceAt(middle, positives, negatives);
    if (isTooLow) low = middle;
    else high = middle;
  }
  return low;
}

/** Newcombe's variance, which is the same for an area and for its contrary. */
function varianceAt(area: number, positives: number, negatives: number): number {
  const others = (positives + negatives) / 2 - 1;
  const pairs = (1 - area) / (2 - area) + area / (1 + area);
  return (area * (1 - area) * Math.max(0, 1 + others * pairs)) / (positives * negatives);
}
