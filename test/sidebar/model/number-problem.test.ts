import { expect, it } from 'vitest';
import { numberProblem } from '../../../src/sidebar/model/number-problem';

it.each(['', '0', '100', '12.5'])('%j is none', (text) => {
  expect(numberProblem('Points', text)).toBe('');
});

it.each(['400', '-5', '100.1', 'e'])('%s is one', (text) => {
  expect(numberProblem('Points', text)).toBe(`Points must be a number from 0 to 100, got ${text}`);
});
