import { describe, expect, it } from 'vitest';
import type { Deal } from '../../../src/insight/deals/deal';
import { defaultDriftOptions } from '../../../src/insight/drift/options';
import { quarterMix } from '../../../src/insight/drift/quarter-mix';
import type { JudgedDealSet } from '../../../src/insight/drift/quarters';
import { mulberry32 } from '../../../src/stats/random';

const FIRST = Math.floor(Date.UTC(2024, 6, 1) / 86_400_000);

/** Deals of eight quarters, so many in each; those of the last have other scores. */
function pipeline(each: number, seed: number, shift: number): JudgedDealSet {
  const random = mulberry32(seed);
  const days = Array.from({ length: 8 * each }, (_, at) => FIRST + (at % 730));
  const deals = days.map((createdOn) => ({ createdOn }) as Deal);
  const shown = Float64Array.from(days, (day) => {
    const score = Math.round(60 * random() + 40 * random());
    return Math.min(100, score + (day >= FIRST + 640 ? shift : 0));
  });
  return { deals, judged: { shown } as JudgedDealSet['judged'] };
}

const moved = (each: number, seed: number, shift: number) =>
  quarterMix(pipeline(each, seed, shift), defaultDriftOptions).filter(
    ({ says }) => says === 'moved',
  );

describe('the accounts that deals begin with, quarter by quarter', () => {
  it('seldom drift by luck, and are found where they do', () => {
    const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);
    expect(seeds.filter((seed) => moved(60, seed, 0).length > 0).length).toBeLessThanOrEqual(4);
    expect(seeds.filter((seed) => moved(120, seed, 40).length > 0).length).toBe(60);
  });

  it('are told of quarters with 20 deals, against 20 before', () => {
    expect(quarterMix(pipeline(10, 1, 0), defaultDriftOptions)).toEqual([]);
    const mix = quarterMix(pipeline(30, 1, 0), defaultDriftOptions);
    expect(mix[0]?.quarter).toBe('2024 Q4');
    expect(mix.every(({ actAbove, limit }) => actAbove >= Math.max(0.1, limit))).toBe(true);
  });
});
