import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import { permutationTail } from '../../src/stats/permutation-tail';

const exponential = (random: () => number) => -2 * Math.log(1 - random());
/** Values with ties, with an exponential tail and with a heavy one. */
const permuted = fc
  .record({ seed: fc.nat(1e6), count: fc.integer({ min: 20, max: 500 }), tail: fc.nat(2) })
  .map(({ seed, count, tail }) => {
    const random = mulberry32(seed);
    const draws = [() => Math.ceil(6 * random()), () => exponential(random), () => random() ** -3];
    return Array.from({ length: count }, draws[tail]!);
  });

describe('permutationTail', () => {
  it('falls as the value rises, and is a chance', () => {
    fc.assert(
      fc.property(permuted, (all) => {
        const largest = [...all].sort((a, b) => a - b).slice(-60);
        const chances = largest
          .flatMap((one) => [one, one + 0.01])
          .map((found) => {
            return { found, chance: permutationTail(found, all) };
          });
        chances.sort((a, b) => a.found - b.found);
        chances.slice(1).forEach(({ chance }, at) => {
          expect(chance).toBeLessThanOrEqual(chances[at]!.chance);
        });
        expect(chances[0]!.chance).toBeLessThanOrEqual(1);
        expect(chances[chances.length - 1]!.chance).toBeGreaterThan(0);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('is the share of those as large, itself counted, where there are enough of them', () => {
    const all = Array.from({ length: 99 }, (_, at) => at + 1);
    expect(permutationTail(0, all)).toBe(1);
    expect(permutationTail(50, all)).toBe(51 / 100);
    expect(permutationTail(90, all)).toBe(11 / 100);
  });

  it('is up to a chance as often as that by chance', () => {
    const random = mulberry32(5);
    const chances = Array.from({ length: 2000 }, () => {
      const all = Array.from({ length: 200 }, () => exponential(random));
      return permutationTail(exponential(random), all);
    });
    for (const [chance, error] of [
      [0.5, 0.03],
      [0.1, 0.02],
      [0.01, 0.006],
      [0.001, 0.002],
    ] as const) {
      const share = chances.filter((one) => one <= chance).length / chances.length;
      expect(Math.abs(share - chance)).toBeLessThan(error);
    }
  });

  it('goes on as the largest ones fall, beyond them', () => {
    const random = mulberry32(6);
    const all = Array.from({ length: 2000 }, () => exponential(random));
    for (const found of [15, 20, 30]) {
      const log = Math.log(permutationTail(found, all));
      expect(log / (-found / 2)).toBeGreaterThan(0.85);
      expect(log / (-found / 2)).toBeLessThan(1.15);
    }
  });

  it('says no more than the permutations do where the largest are all the same', () => {
    expect(permutationTail(9, new Array<number>(40).fill(3))).toBe(1 / 41);
  });
});
