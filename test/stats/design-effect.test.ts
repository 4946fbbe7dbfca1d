import { describe, expect, it } from 'vitest';
import { designEffect } from '../../src/stats/design-effect';

describe('designEffect', () => {
  it('is the size of clusters of one size, where each tells as much as one thing', () => {
    expect(designEffect([20, 20, 20], 1)).toBe(20);
    expect(designEffect([20, 0, 20], 0.5)).toBe(10.5);
  });

  it('grows where one cluster has most', () => {
    expect(designEffect([30, 5, 5], 1)).toBeGreaterThan(designEffect([14, 13, 13], 1));
  });

  it('is 1 where nothing is repeated, and where what is repeated is not alike', () => {
    expect(designEffect([1, 1, 0, 1], 1)).toBe(1);
    expect(designEffect([5, 7], 0)).toBe(1);
    expect(designEffect([], 1)).toBe(1);
  });
});
