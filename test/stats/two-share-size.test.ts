import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoShareSize } from '../../src/stats/two-share-size';

const someShare = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('twoShareSize', () => {
  it.each([
    [0.2, 0.25, 1134],
    [0.2, 0.3, 313],
    [0.2, 0.35, 151],
  ])('asks for what is published: %d to %d takes %i', (one, other, size) => {
    expect(twoShareSize(one, other)).toBe(size);
  });

  it('is the same whichever share is first, and of the shares of failures', () => {
    fc.assert(
      fc.property(someShare, someShare, (one, other) => {
        fc.pre(Math.abs(one - other) > 1e-3);
        const size = twoShareSize(one, other);
        expect(twoShareSize(other, one)).toBe(size);
        expect(Math.abs(twoShareSize(1 - one, 1 - other) - size)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never ends where there is no difference, and refuses what is no share', () => {
    expect(twoShareSize(0.3, 0.3)).toBe(Number.POSITIVE_INFINITY);
    expect(() => twoShareSize(0, 0.3)).toThrow('Shares must be above 0 and below 1, got 0');
    expect(() => twoShareSize(0.3, NaN)).toThrow('got NaN (twoShareSize)');
  });
});
