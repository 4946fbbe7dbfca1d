import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auc } from '../../src/stats/auc';
import { clusteredAuc } from '../../src/stats/clustered-auc';

type Thing = readonly [score: number, positive: number, cluster: number];

function found(things: readonly Thing[]) {
  return clusteredAuc(
    Float64Array.from(things, ([score]) => score),
    Uint8Array.from(things, ([, positive]) => positive),
    Int32Array.from(things, ([, , cluster]) => cluster),
  );
}

const score = fc.integer({ min: 0, max: 9 });
const things = fc
  .array(fc.tuple(score, fc.constantFrom(0, 1)), { minLength: 4, maxLength: 30 })
  .map((all) => all.map(([one, positive], row): Thing => [one, positive, row]));
const numbers = (some: readonly Thing[], side: number) =>
  some.filter(([, positive]) => positive === side).map(([one]) => one);

describe('clusteredAuc', () => {
  it('is the area with its counts where each cluster has one', () => {
    fc.assert(
      fc.property(things, (all) => {
        const [won, lost] = [numbers(all, 1), numbers(all, 0)];
        expect(found(all)).toEqual({
          area: auc(won, lost),
          positives: won.length,
          negatives: lost.length,
        });
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
