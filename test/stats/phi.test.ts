import { describe, expect, it } from 'vitest';
import { phi } from '../../src/stats/phi';

describe('phi', () => {
  it('is 1 for the same, -1 for the contrary', () => {
    expect(phi([1, 0, 1], [1, 0, 1])).toBeCloseTo(1, 12);
    expect(phi([1, 0, 1], [0, 1, 0])).toBeCloseTo(-1, 12);
  });

  it('is that of the two-by-two table', () => {
    expect(phi([1, 1, 0, 0], [1, 0, 0, 0])).toBeCloseTo(1 / Math.sqrt(3), 12);
  });

  it('leaves unknowns out and is 0 without variation', () => {
    expect(phi([1, 0, Number.NaN], [1, 0, 0])).toBeCloseTo(1, 12);
    expect(phi([1, 1], [1, 0])).toBe(0);
    expect(phi([], [])).toBe(0);
  });
});
