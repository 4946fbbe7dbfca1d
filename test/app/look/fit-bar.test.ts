import { expect, it } from 'vitest';
import { fitBar, isFitBar } from '../../../src/app/look/fit-bar';

it('is as long as the score is high, ten blocks at most', () => {
  const lengths = Array.from({ length: 1001 }, (_, tenth) => fitBar(tenth / 10).length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  expect([lengths[0], lengths[1000]]).toEqual([0, 10]);
  expect([fitBar(75), fitBar('')]).toEqual(['████████', '']);
});

it.each([
  ['███', true],
  ['███████████', false],
  ['good', false],
  [3, false],
])('%s may be one: %s', (cell, isOne) => expect(isFitBar(cell)).toBe(isOne));
