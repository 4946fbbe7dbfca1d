import { describe, expect, it } from 'vitest';
import { median } from '../../src/stats/median';

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[40, 10, 20, 30], 25],
    [[10, 9, 100], 10],
    [[5, Number.NaN, 7], 6],
    [[], Number.NaN],
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });
});
