import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredAuc } from '../../src/stats/clustered-auc';
import { levelsOf } from '../../src/stats/levels';
import { auc } from '../support/auc';

type Thing = readonly [score: number, positive: number, cluster: number];

function found(...parts: readonly (readonly Thing[])[]) {
  return clusteredAuc(
    parts.map((things) => ({
      levels: levelsOf(things.map(([score]) => score)),
      positive: Uint8Array.from(things, ([, positive]) => positive),
      cluster: Int32Array.from(things, ([, , cluster]) => cluster),
    })),
  );
}

const score = fc.integer({ min: 0, max: 9 });
const things = fc
  .array(fc.tuple(score, fc.constantFrom(0, 1)), { minLength: 4, maxLength: 30 })
  .map((all) => all.map(([one, positive], row): Thing => [one, positive, row]));
const numbers = (some: readonly Thing[], side: number) =>
  some.filter(([, positive]) => positive === side).map(([one]) => one);

/**
 * The variance of the area, pair by pair: S10 / m + S01 / n + 2 S11 / (m n), each cluster as it is or
 * by how much the area moves without it.
 */
function variance(all: readonly Thing[], isLeftOut = true): number {
  const [won, lost] = [1, 0].map((side) => all.filter(([, one]) => one === side)) as [
    Thing[],
    Thing[],
  ];
  const psi = ([x]: Thing, [y]: Thing) => (x > y ? 1 : x === y ? 0.5 : 0);
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  const area = mean(won.flatMap((x) => lost.map((y) => psi(x, y))));
  const clusters = [...new Set(all.map(([, , key]) => key))];
  const parts = clusters.map((key) => {
    const own = won.filter(([, , other]) => other === key);
    const others = lost.filter(([, , other]) => other === key);
    const left = (some: readonly Thing[], side: readonly Thing[]) =>
      isLeftOut && some.length > 0 ? 1 - some.length / side.length : 1;
    const x = own.reduce((sum, one) => sum + mean(lost.map((y) => psi(one, y))) - area, 0);
    const y = others.reduce((sum, one) => sum + mean(won.map((z) => psi(z, one))) - area, 0);
    return {
      x: x / left(own, won),
      y: y / left(others, lost),
      counts: [own.length, others.length] as const,
    };
  });
  const [I, I10, I01] = [
    parts.length,
    parts.filter(({ counts }) => counts[0] > 0).length,
    parts.filter(({ counts }) => counts[1] > 0).length,
  ] as const;
  const [m, n] = [won.length, lost.length];
  const sum = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((all, part) => all + of(part), 0);
  const factor = (count: number) => (isLeftOut ? (count - 1) / count : count / (count - 1));
  const s10 = (factor(I10) / m) * sum(({ x }) => x * x);
  const s01 = (factor(I01) / n) * sum(({ y }) => y * y);
  const s11 = factor(I) * sum(({ x, y }) => x * y);
  return Math.max(0, s10 / m + s01 / n + (2 * s11) / (m * n));
}

describe('clusteredAuc', () => {
  it('is the area with its counts where each cluster has one', () => {
    fc.assert(
      fc.property(things, (all) => {
        const [won, lost] = [numbers(all, 1), numbers(all, 0)];
        const counts = { positives: won.length, negatives: lost.length };
        const none = { positives: 0, negatives: 0 };
        expect(found(all)).toEqual({
          area: auc(won, lost),
          ...(won.length * lost.length === 0 ? none : counts),
        });
      }),
    );
  });

  it('counts by how much more it varies over clusters, each left out', () => {
    const clustered = fc.array(
      fc.tuple(score, fc.constantFrom(0, 1), fc.integer({ min: 0, max: 6 })),
      { minLength: 12, maxLength: 40 },
    );
    fc.assert(
      fc.property(clustered, (all) => {
        const own = new Set(all.filter(([, side]) => side === 1).map(([, , key]) => key));
        const other = new Set(all.filter(([, side]) => side === 0).map(([, , key]) => key));
        const alone = variance(all.map(([one, side], row): Thing => [one, side, row]));
        fc.pre(own.size > 1 && other.size > 1 && alone > 1e-9);
        const effect = Math.max(1, variance(all) / alone);
        const { positives, negatives } = found(all);
        expect(positives).toBeCloseTo(numbers(all, 1).length / effect, 8);
        expect(negatives).toBeCloseTo(numbers(all, 0).length / effect, 8);
      }),
    );
  });

  it('varies as Obuchowski (1997) writes it where clusters are of one size', () => {
    const pairs = fc.array(fc.array(score, { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(pairs, (clusters) => {
        const all = clusters.flatMap((scores, key) =>
          scores.map((one, at): Thing => [one, at % 2, key]),
        );
        const alone = variance(all.map(([one, side], row): Thing => [one, side, row]));
        fc.pre(alone > 1e-9);
        const effect = Math.max(1, variance(all, false) / alone);
        expect(found(all).positives).toBeCloseTo(numbers(all, 1).length / effect, 8);
      }),
    );
  });

  it('is the mean of its parts; as alike ones tell as they do alone, those of one outcome nothing', () => {
    const clustered = fc.array(
      fc.tuple(score, fc.constantFrom(0, 1), fc.integer({ min: 0, max: 6 })),
      { minLength: 12, maxLength: 40 },
    );
    fc.assert(
      fc.property(clustered, fc.integer({ min: 2, max: 5 }), (one, times) => {
        const alone = found(one);
        fc.pre(alone.area > 0);
        const [first, ...others] = Array.from({ length: times }, () => one);
        const lost = one.filter(([, side]) => side === 0);
        const all = found(first!, lost, ...others);
        expect(all.area).toBeCloseTo(alone.area, 12);
        expect(all.positives).toBeCloseTo(times * alone.positives, 8);
        expect(all.negatives).toBeCloseTo(times * alone.negatives, 8);
      }),
    );
  });

  it('learns hardly anything from things that are there again', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 2, max: 5 }), (all, times) => {
        const [plain, more] = [found(all), found(Array.from({ length: times }, () => all).flat())];
        if (Number.isNaN(plain.area)) return;
        expect(more.area).toBeCloseTo(plain.area, 12);
        expect(more.positives / plain.positives).toBeLessThan(1.5);
        expect(more.positives).toBeGreaterThan(0);
      }),
    );
  });

  it('counts clusters where the scores separate fully', () => {
    const all = [0, 1, 2, 3].flatMap((cluster) =>
      Array.from({ length: 5 }, (): Thing => [cluster, Number(cluster > 1), cluster]),
    );
    expect(found(all)).toEqual({ area: 1, positives: 2, negatives: 2 });
  });

  it('never counts more than there are', () => {
    const apart: Thing[] = [0, 1, 2].flatMap((cluster): Thing[] => [
      [cluster, 1, cluster],
      [cluster, 0, cluster],
    ]);
    expect(found(apart)).toEqual({ area: 0.5, positives: 3, negatives: 3 });
  });
});
