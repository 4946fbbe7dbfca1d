import { expect, it } from 'vitest';
import { mean } from '../../src/stats/mean';

it.each([
  [[1, Number.NaN, 2], 1.5],
  [Float64Array.of(-3), -3],
  [[], Number.NaN],
  [[Number.NaN], Number.NaN],
])('the mean of %j is %d', (numbers, expected) => expect(mean(numbers)).toBe(expected));
