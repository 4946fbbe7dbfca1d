import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metShares } from '../../../src/insight/backtest/met-shares';

const anyDeal = fc.tuple(fc.constantFrom(0, 0.5, 1, Number.NaN), fc.constantFrom(0, 1));

describe('how often deals meet a condition', () => {
  it('is counted among those whose cell is known, each side by itself', () => {
    fc.assert(
      fc.property(fc.array(anyDeal, { maxLength: 30 }), (deals) => {
        const matches = Float64Array.from(deals, ([match]) => match);
        const found = metShares(
          matches,
          Uint8Array.from(deals, ([, won]) => won),
        );
        for (const [side, share] of [found.metAmongLost, found.metAmongWon].entries()) {
          const known = deals.filter(([match, won]) => won === side && !Number.isNaN(match));
          const met = known.filter(([match]) => match > 0);
          expect(share).toBe(met.length / known.length);
        }
      }),
    );
  });
});
