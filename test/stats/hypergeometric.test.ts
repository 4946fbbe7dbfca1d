import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometric } from '../../src/stats/hypergeometric';

/** Ways to choose, from Pascal's triangle. */
function choose(all: number, some: number): number {
  if (some < 0 || some > all) return 0;
  let row = [1];
  for (let size = 0; size < all; size++) row = [1, ...row.slice(1).map((n, at) => n + row[at]!), 1];
  return row[some]!;
}

const GRID = 1000;
const lots = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(40))
  .map(([marked, others, drawn]) => [marked, marked + others, drawn % (marked + others + 1)]);

describe('hypergeometric', () => {
  it('gives each count for the part of the numbers that is its probability', () => {
    fc.assert(
      fc.property(lots, ([marked = 0, all = 0, drawn = 0]) => {
        const found = new Array<number>(drawn + 1).fill(0);
        for (let at = 0; at < GRID; at++) {
          found[hypergeometric(marked, all, drawn, () => (at + 0.5) / GRID)]! += 1;
        }
        found.forEach((times, count) => {
          const ways = choose(marked, count) * choose(all - marked, drawn - count);
          const share = ways / choose(all, drawn);
          expect(Math.abs(times / GRID - share)).toBeLessThanOrEqual(1.001 / GRID);
        });
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('is the probable count for small numbers, and draws none where there is no choice', () => {
    const never = () => {
      throw new Error('drawn');
    };
    expect(hypergeometric(5, 10, 4, () => 0.1)).toBe(2);
    expect(hypergeometric(0, 10, 4, never)).toBe(0);
    expect(hypergeometric(10, 10, 4, never)).toBe(4);
    expect(hypergeometric(3, 10, 10, never)).toBe(3);
  });

  it('stays within what is possible at the end of the numbers', () => {
    fc.assert(
      fc.property(lots, ([marked = 0, all = 0, drawn = 0]) => {
        const count = hypergeometric(marked, all, drawn, () => 1 - Number.EPSILON / 2);
        expect(count).toBeGreaterThanOrEqual(Math.max(0, drawn - (all - marked)));
        expect(count).toBeLessThanOrEqual(Math.min(marked, drawn));
      }),
      { seed: 4 },
    );
  });
});
