import type { Stability } from '../../stats/population-stability';
import { inQuarters } from '../deals/calendar';
import { binsOfNumbers, countBins, divideNumbers } from './bins';
import type { DriftOptions } from './options';
import type { JudgedDealSet } from './quarters';
import { type Spread, tellSpread } from './stability';

/** How the scores of the deals that began in a quarter are spread against those of all before. */
export interface QuarterMix extends Stability {
  readonly quarter: string;
  readonly deals: number;
  /** The index from which it matters, and luck alone hardly gives it. */
  readonly actAbove: number;
  readonly says: Spread;
}

/** Bins of fewer deals, and quarters, tell nothing. */
const LEAST = 20;

/**
 * How the accounts that deals begin with changed from quarter to quarter, by their scores as of that day.
 *
 * @param pipeline - Deals that count and open ones, judged.
 * @returns None of the first quarter, nor of one with fewer than 20 deals, or with as few before it.
 * @example quarterMix(pipeline, defaultDriftOptions)[0]?.index // 0.04
 */
export function quarterMix(
  { deals, judged }: JudgedDealSet,
  { bins: most, chance, matters, large }: DriftOptions,
): QuarterMix[] {
  const quarters = inQuarters(deals.map(({ createdOn }) => createdOn));
  const division = divideNumbers(judged.shown, most);
  const bins = binsOfNumbers(division, judged.shown);
  const shared = chance.mix / Math.max(1, quarters.length - 1);
  return quarters.flatMap(([quarter, now], at): QuarterMix[] => {
    const before = quarters.slice(0, at).flatMap(([, own]) => own);
    if (Math.min(before.length, now.length) < LEAST) return [];
    const sides = {
      before: { counts: countBins(division, bins, before) },
      now: countBins(division, bins, now),
    };
    const { index, limit, says } = tellSpread(sides, shared, { matters, large });
    const actAbove = Math.max(matters, limit);
    return [{ quarter, deals: now.length, index, limit, actAbove, says }];
  });
}
