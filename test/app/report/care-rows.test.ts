import { expect, it } from 'vitest';
import { type Care, careRows, good, look } from '../../../src/app/report/care-rows';

const told = (lines: readonly Care[]) =>
  careRows(lines, { column: 1, columns: 5 }, 2).map(({ cells }) => cells[0]?.value);

it.each([
  [
    [look('A'), good('B')],
    ['! A', '✓ B'],
  ],
  [
    [look('A'), good('B'), good('C')],
    ['! A', '✓ B', '✓ C'],
  ],
  [
    [look('A'), look('B'), look('C'), good('D')],
    ['! A', '! B', '1 more caution in full below.'],
  ],
  [
    [look('A'), look('B'), good('C'), good('D')],
    ['! A', '! B', '2 more are as they should be.'],
  ],
])('%j: what has no room is counted, unless its line takes no more', (lines, rows) => {
  expect(told(lines)).toEqual(['Read with care', ...rows]);
});
