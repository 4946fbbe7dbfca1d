import { type Estimate, Z_95 } from './estimate';

/**
 * The 95 % interval of an area under the ROC curve.
 *
 * Source: J. A. Hanley and B. J. McNeil, The meaning and use of the area under a receiver operating
 * characteristic (ROC) curve, Radiology 143 (1982), 29–36, standard error with Q1 = A / (2 − A) and
 * Q2 = 2A² / (1 + A); the ends are cut at 0 and 1.
 *
 * @param area - As `auc` gives it, 0 to 1.
 * @param positives - How many.
 * @param negatives - How many.
 * @example aucInterval(0.8, 50, 50) // { value: 0.8, low: 0.713, high: 0.887 }
 */
export function aucInterval(area: number, positives: number, negatives: number): Estimate {
  const q1 = area / (2 - area);
  const q2 = (2 * area * area) / (1 + area);
  const variance =
    area * (1 - area) + (positives - 1) * (q1 - area * area) + (negatives - 1) * (q2 - area * area);
  const half = Z_95 * Math.sqrt(Math.max(0, variance) / (positives * negatives));
  return { value: area, low: Math.max(0, area - half), high: Math.min(1, area + half) };
}
