import { describe, expect, it } from 'vitest';
import { lift } from '../../src/stats/lift';
import { share } from '../../src/stats/share';

describe('lift', () => {
  it('is the rate of the group over the rate of all', () => {
    expect(lift(30, 40, 50, 100)).toBe(1.5);
  });

  it('has no value for an empty group', () => {
    expect(lift(0, 0, 5, 10)).toBeNaN();
  });
});

describe('share', () => {
  it('is a part of a whole', () => {
    expect(share(3, 4)).toBe(0.75);
    expect(share(0, 0)).toBeNaN();
  });
});
