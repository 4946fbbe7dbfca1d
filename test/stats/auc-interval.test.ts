import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucInterval } from '../../src/stats/auc-interval';
import { auc } from '../support/auc';
import { hanleyMcNeil } from './hanley-mcneil';

describe('aucInterval', () => {
  it('has the standard error that Hanley and McNeil (1982) print for their images', () => {
    const { abnormal, normal } = hanleyMcNeil;
    const { value, high } = aucInterval(auc(abnormal, normal), abnormal.length, normal.length);
    expect((high - value) / 1.96).toBeCloseTo(0.032, 3);
  });

  it('is as wide as that of a uniform rank sum at chance', () => {
    const { low, high } = aucInterval(0.5, 40, 60);
    expect((high - low) / 2 / 1.96).toBeCloseTo(Math.sqrt((40 + 60 + 1) / (12 * 40 * 60)), 4);
  });

  it('is cut at 0 and 1', () => {
    expect(aucInterval(0.98, 10, 10).high).toBe(1);
    expect(aucInterval(0.02, 10, 10).low).toBe(0);
  });

  it('has no ends where there is no area', () => {
    expect(aucInterval(NaN, 0, 5)).toEqual({ value: NaN, low: NaN, high: NaN });
  });

  it('stays honest where the scores separate fully', () => {
    const { low, high } = aucInterval(1, 14, 12);
    expect([Math.round(low * 100) / 100, high]).toEqual([0.84, 1]);
    expect(aucInterval(0, 14, 12).high).toBeCloseTo(1 - low, 10);
  });

  it('has a width wherever the area lies, and ends that fall as the area does', () => {
    const counts = fc.integer({ min: 2, max: 80 });
    const areas = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1));
    fc.assert(
      fc.property(areas, counts, counts, (both, won, lost) => {
        const [less, more] = [...both].sort((a, b) => a - b).map((a) => aucInterval(a, won, lost));
        expect(less!.high - less!.low).toBeGreaterThan(0.01);
        expect(less!.low).toBeLessThanOrEqual(more!.low + 1e-9);
        expect(less!.value).toBeGreaterThanOrEqual(less!.low);
        expect(less!.value).toBeLessThanOrEqual(less!.high);
      }),
    );
  });
});
