import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted } from '../../../src/insight/backtest/fitted';
import { olderNewer } from '../../../src/insight/backtest/older-newer';
import type { JudgedDeals, Rates } from '../../../src/insight/deals/rates';
import { deal } from '../support/deal';
import { targets } from '../support/options';

/** Deals of few days, so that some lie on the edges of every period. */
const anyDays = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(Number.NaN)), {
  maxLength: 30,
});

function judged(days: readonly number[]) {
  const deals = days.map((closedOn, row) => deal({ row, closedOn }));
  const of = (index: number) => index % 2;
  const known: Partial<JudgedDeals> = {
    shown: Float64Array.from(days, (_, index) => index),
    won: Uint8Array.from(days, (_, index) => of(index)),
    inIcp: Uint8Array.from(days, (_, index) => of(index)),
    cluster: Int32Array.from(days.keys()),
    clusters: days.length,
  };
  return [deals, known as JudgedDeals] as const;
}

const countOf = ({ wonIncluded, lostExcluded }: Rates) => wonIncluded.trials + lostExcluded.trials;

describe('periods', () => {
  it('of the window hold each of its deals once', () => {
    fc.assert(
      fc.property(anyDays, fc.nat(5), fc.nat(7), (days, after, length) => {
        const to = after + length;
        const { older, newer } = olderNewer(...judged(days), { after, to });
        const inside = days.filter((day) => day > after && day <= to).length;
        expect(countOf(older) + countOf(newer)).toBe(inside);
        expect([older.from, newer.to, newer.from - older.to]).toEqual([after + 1, to, 1]);
      }),
    );
  });

  it('tell the deals that a definition was fitted to, also those without a day, from newer ones', () => {
    fc.assert(
      fc.property(anyDays, fc.nat(12), (days, until) => {
        const { deals, newer } = fitted(...judged(days), until, 12, targets);
        const later = days.filter((day) => day > until).length;
        expect([countOf(newer), deals]).toEqual([later, days.length - later]);
      }),
    );
  });
});
