import type { Judged } from './judge';
import { isMet } from './met';
import type { ScoringModel } from './model';
import { ReasonPart } from './reason-part';
import { shown } from './shown';
import { tierIndex } from './tiers';
import type { Weighed } from './weighed';
import { words } from './words';

const BETWEEN_PARTS = ' · ';
/** A criterion that is met by no more than this is met in part. */
const HALF = 0.5;

/**
 * Prepares the short reasons of rows that have a score: at least one name of what fits, what misses,
 * and what is unknown, and more of them while they fit, the weightiest first.
 *
 * Rule: README, The short reason.
 *
 * @param model - The model that was evaluated.
 * @param judged - The result of `judge`.
 * @param weighed - Its criteria.
 * @param names - Of the model's criteria.
 * @param longest - In characters.
 * @returns Of a row by its index.
 */
export function scoredReasons(
  { dimensions, tiers }: ScoringModel,
  { scores, tier }: Judged,
  weighed: readonly Weighed[],
  names: readonly string[],
  longest: number,
): (row: number) => string {
  const fits = new ReasonPart(3, words.fits);
  const misses = new ReasonPart(2, words.misses);
  const unknown = new ReasonPart(1, words.notKnown);
  const parts = [fits, misses, unknown];
  const points = new Float64Array(dimensions.length);

  /** Sums the points that count in a row, by dimension; returns the weights of those that count. */
  function count(row: number): number {
    points.fill(0);
    let weights = 0;
    for (const one of weighed) {
      if (Number.isNaN(one.matches[row]) && !one.missingCounts) continue;
      if (points[one.dimension] === 0) weights += one.weight;
      points[one.dimension] = (points[one.dimension] as number) + one.points;
    }
    return weights;
  }

  function sort(row: number): void {
    for (const part of parts) part.clear();
    const weights = count(row);
    for (const one of weighed) {
      const match = one.matches[row] as number;
      const name = names[one.criterion] as string;
      const worth = (100 * one.weight * one.points) / (weights * (points[one.dimension] as number));
      if (Number.isNaN(match)) unknown.add(name, one.missingCounts ? worth : one.share);
      else if (!isMet(match)) misses.add(name, worth);
      else fits.add(match <= HALF ? words.partlyMet(name) : name, worth * match);
    }
  }

  const isTier = (score: Float64Array, row: number) =>
    tierIndex(tiers, shown(score[row] as number)) === tier[row];
  const isSettled = (row: number) => isTier(scores.low, row) && isTier(scores.high, row);

  return (row) => {
    sort(row);
    if (isSettled(row) || unknown.next() < misses.next()) unknown.clear();
    let room = longest;
    const name = (part: ReasonPart) => {
      room -= part.take(room, room === longest ? 0 : BETWEEN_PARTS.length);
    };
    name(fits);
    name(unknown);
    name(misses);
    for (;;) {
      const next = fits.next() >= misses.next() ? fits : misses;
      if (next.next() === 0) break;
      name(next);
    }
    let text = '';
    for (const part of parts) {
      const said = part.text();
      if (said !== '') text += text === '' ? said : BETWEEN_PARTS + said;
    }
    return text;
  };
}
