import { expect, it } from 'vitest';
import type { Column } from '../../../../src/insight/discovery/column';
import { recency } from '../../../../src/insight/discovery/ways/recency';

it.each([
  [
    [0, 40, 400],
    ['within last days', 'older than days'],
  ],
  [
    [-1, 40, 400],
    ['within last days', 'older than days', 'within next days'],
  ],
])('of dates %j days before the deals tries %j', (ages, operators) => {
  const tried = recency({ ages: () => ages } as unknown as Column);
  expect([...new Set(tried.map(({ operator }) => operator))]).toEqual(operators);
});
