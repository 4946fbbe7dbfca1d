import { describe, expect, it } from 'vitest';
import { auc } from '../../src/stats/auc';
import { aucInterval } from '../../src/stats/auc-interval';
import { hanleyMcNeil } from './hanley-mcneil';

describe('aucInterval', () => {
  it('has the standard error that Hanley and McNeil (1982) print for their images', () => {
    const { abnormal, normal } = hanleyMcNeil;
    const { value, low } = aucInterval(auc(abnormal, normal), abnormal.length, normal.length);
    expect((value - low) / 1.96).toBeCloseTo(0.032, 3);
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
});
