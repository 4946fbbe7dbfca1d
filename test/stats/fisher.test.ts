import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisher, logChoose } from '../../src/stats/fisher';

const table = (metWon: number, metLost: number, otherWon: number, otherLost: number) => ({
  metWon,
  metLost,
  otherWon,
  otherLost,
});

describe('fisher', () => {
  it('gives the published values', () => {
    expect(fisher(table(3, 1, 1, 3))).toBeCloseTo(0.4857142857, 9);
    expect(fisher(table(1, 9, 11, 3))).toBeCloseTo(0.002759456, 8);
    expect(fisher(table(10, 2, 3, 15))).toBeCloseTo(0.0005367241, 9);
  });

  it('equals the sum over all tables, computed with whole numbers', () => {
    const count = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(count, count, count, count, (...counts) => {
        expect(fisher(table(...counts))).toBeCloseTo(bySum(...counts), 9);
      }),
      { seed: 5 },
    );
  });

  it('stays a probability for thousands of deals', () => {
    const p = fisher(table(900, 100, 300, 700));
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1e-100);
    expect(fisher(table(500, 500, 500, 500))).toBeCloseTo(1, 8);
  });
});

describe('logChoose', () => {
  it('counts choices', () => {
    expect(Math.exp(logChoose(12, 6))).toBeCloseTo(924, 8);
  });
});

function bySum(a: number, b: number, c: number, d: number): number {
  const ways = (metWon: number) => choose(a + b, metWon) * choose(c + d, a + c - metWon);
  const all = Array.from({ length: a + b + 1 }, (_, metWon) => ways(metWon));
  const own = ways(a);
  const extreme = all.filter((count) => count <= own).reduce((sum, count) => sum + count, 0);
  return extreme / choose(a + b + c + d, a + c);
}

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  return Array.from({ length: k }, (_, i) => i).reduce((x, i) => (x * (n - i)) / (i + 1), 1);
}
