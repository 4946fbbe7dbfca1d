import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundCuts } from '../../../src/insight/scorecard/round-cuts';

const number = fc.oneof(
  fc.constantFrom(0, 1, 2),
  fc.integer({ min: -50, max: 5000 }),
  fc.integer({ min: -1000, max: 1000 }).map((hundredths) => hundredths / 100),
);
const numbers = fc.array(number, { minLength: 1, maxLength: 120 });

describe('roundCuts', () => {
  it('rise, divide the numbers, and are fewer than the parts or the numbers there are', () => {
    fc.assert(
      fc.property(numbers, (all) => {
        const cuts = roundCuts(all, 20);
        const distinct = new Set(all).size;
        expect(cuts.length).toBeLessThan(distinct <= 12 ? distinct : 20);
        cuts.forEach((cut, at) => {
          expect(cut).toBeGreaterThan(cuts[at - 1] ?? Number.NEGATIVE_INFINITY);
          expect(cut).toBeLessThanOrEqual(Math.max(...all));
        });
      }),
      { seed: 1 },
    );
  });

  it('part each of a few different numbers from the next one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(number, { minLength: 2, maxLength: 12 }), (some) => {
        const ascending = [...some].sort((a, b) => a - b);
        const cuts = roundCuts([...some, ...some], 20);
        const partOf = (one: number) => cuts.filter((cut) => cut <= one).length;
        expect(ascending.map(partOf)).toEqual(ascending.map((_, at) => at));
      }),
      { seed: 2 },
    );
  });

  it('make parts of about the same size where no number is common', () => {
    const all = Array.from({ length: 1000 }, (_, at) => Math.round(3 * 1.008 ** at));
    const cuts = roundCuts(all, 10);
    const sizes = [...cuts, Number.POSITIVE_INFINITY].map((cut, at) => {
      return all.filter((one) => one < cut && one >= (cuts[at - 1] ?? 0)).length;
    });
    expect(sizes).toHaveLength(10);
    expect(Math.min(...sizes)).toBeGreaterThan(50);
    expect(Math.max(...sizes)).toBeLessThan(200);
  });

  it('tell the others apart where most are 0', () => {
    const all = [...new Array<number>(900).fill(0), ...Array.from({ length: 100 }, (_, at) => at)];
    expect(roundCuts(all, 20).length).toBeGreaterThan(12);
  });

  it('gives the example', () => {
    expect(roundCuts([1, 2, 2, 3], 20)).toEqual([2, 3]);
  });
});
