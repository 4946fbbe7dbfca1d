import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialParts,
  largestOverGroups,
  largestOverIntervals,
  largestOverItems,
} from '../../src/stats/largest-score';

interface Part {
  readonly size: number;
  readonly wins: number;
}

const part = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(12))
  .map(([size, wins]): Part => ({ size, wins: wins % (size + 1) }));
const parts = fc.array(part, { minLength: 1, maxLength: 7 });

const sum = (some: readonly Part[]): Part => ({
  size: some.reduce((all, { size }) => all + size, 0),
  wins: some.reduce((all, { wins }) => all + wins, 0),
});

/** Pearson's χ² of two by two counts; 0 where a side or an outcome is empty. */
function pearson(own: Part, all: Part): number {
  const rate = all.wins / all.size;
  const rest = { size: all.size - own.size, wins: all.wins - own.wins };
  if (own.size === 0 || rest.size === 0 || rate === 0 || rate === 1) return 0;
  return [own, rest].reduce((chi, { size, wins }) => {
    const off = (wins - size * rate) ** 2;
    return chi + off / (size * rate) + off / (size * (1 - rate));
  }, 0);
}

function largestOf(some: readonly Part[], all: Part, least: number): number {
  const enough = some.filter(({ size }) => size >= least && all.size - size >= least);
  return Math.max(0, ...enough.map((own) => pearson(own, all)));
}

const scored = (some: readonly Part[]) =>
  binomialParts(
    some.map(({ size }) => size),
    some.map(({ wins }) => wins),
  );
const subsets = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((_one, at) => (bits >> at) % 2 === 1),
  );

describe('of two parts', () => {
  it("all of them give Pearson's χ²", () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        const chi = pearson(a, sum([a, b]));
        expect(largestOverIntervals(scored([a, b]), 1)).toBeCloseTo(chi, 8);
        expect(largestOverGroups(scored([a, b]), 1)).toBeCloseTo(chi, 8);
      }),
      { seed: 1 },
    );
  });
});

describe('largestOverIntervals', () => {
  it('is the largest χ² of all intervals with enough on both sides', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 9 }), (all, least) => {
        const intervals = all.flatMap((_, from) =>
          all.slice(from).map((_one, length) => sum(all.slice(from, from + length + 1))),
        );
        const expected = largestOf(intervals, sum(all), least);
        expect(largestOverIntervals(scored(all), least)).toBeCloseTo(expected, 8);
      }),
      { seed: 2 },
    );
  });

  it('gives the example', () => {
    const found = largestOverIntervals(binomialParts([20, 20, 20], [2, 18, 2]), 8);
    expect(found).toBeCloseTo(36.75, 2);
  });
});

describe('largestOverGroups', () => {
  it('is the largest χ² of all groups there are', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const expected = largestOf(subsets(all).map(sum), sum(all), 1);
        expect(largestOverGroups(scored(all), 1)).toBeCloseTo(expected, 8);
      }),
      { seed: 3 },
    );
  });

  it('asks for enough on both sides', () => {
    expect(largestOverGroups(binomialParts([9, 4], [9, 0]), 4)).toBeCloseTo(13, 8);
    expect(largestOverGroups(binomialParts([9, 4], [9, 0]), 5)).toBe(0);
  });
});

/** Things with a win and some of five items; of some nothing is known. */
const things = fc.array(
  fc.record({
    isWon: fc.boolean(),
    isKnown: fc.constantFrom(true, true, true, false),
    items: fc.uniqueArray(fc.nat(4)),
  }),
  { minLength: 12, maxLength: 30 },
);

describe('largestOverItems', () => {
  it('is the largest χ² of the best item, the best two and so on', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 1, max: 5 }), (all, least) => {
        const known = all.filter(({ isKnown }) => isKnown);
        const count = (some: typeof all) => ({
          size: some.length,
          wins: some.filter(({ isWon }) => isWon).length,
        });
        const whole = count(known);
        const items = [0, 1, 2, 3, 4].filter((item) =>
          known.some((thing) => thing.items.includes(item)),
        );
        fc.pre(whole.wins > 0 && whole.wins < whole.size);
        const rate = whole.wins / whole.size;
        const having = items.map((item) =>
          all.flatMap((thing, at) => (thing.isKnown && thing.items.includes(item) ? [at] : [])),
        );
        const found = largestOverItems(
          having,
          {
            isKnown: Uint8Array.from(all, ({ isKnown }) => Number(isKnown)),
            excess: Float64Array.from(all, ({ isWon }) => Number(isWon) - rate),
            variances: new Float64Array(all.length).fill(rate * (1 - rate)),
          },
          least,
        );
        const rateOf = (item: number) => {
          const own = count(known.filter((thing) => thing.items.includes(item)));
          return own.wins / own.size;
        };
        const order = [...items].sort((a, b) => rateOf(b) - rateOf(a));
        const union = (some: readonly number[]) =>
          count(known.filter((thing) => some.some((item) => thing.items.includes(item))));
        const unions = order.map((_, at) => union(order.slice(0, at + 1)));
        expect(found).toBeCloseTo(largestOf(unions, whole, least), 8);
        expect(found).toBeLessThanOrEqual(
          largestOf(subsets(items).map(union), whole, least) + 1e-9,
        );
      }),
      { seed: 4 },
    );
  });
});
