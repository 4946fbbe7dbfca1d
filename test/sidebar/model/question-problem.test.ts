import { expect, it } from 'vitest';
import { questionProblem } from '../../../src/sidebar/model/question-problem';

it.each([
  ['', 'is any of', 'x', /field/],
  ['Size', '', 'x', /operator/],
  ['Size', 'at least', ' ', /Value must be a number/],
  ['Size', 'at least', 'many', /Value must be a number/],
  ['Size', 'at least', '200', /^$/],
  ['Size', 'is known', '', /^$/],
])('%s %s %s', (field, operator, value, words) => {
  expect(questionProblem({ field, operator, value })).toMatch(words);
});
