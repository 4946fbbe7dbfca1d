import { expect, it } from 'vitest';
import { matchColumns } from '../../../src/insight/fit/match-columns';

it('takes an unknown for unmet where it counts so, for the mean of what is known where it is left out', () => {
  const column = Float64Array.of(1, Number.NaN, 0.5, 0);
  expect(matchColumns([column, column], ['no', 'skip'])).toEqual([
    Float64Array.of(1, 0, 0.5, 0),
    Float64Array.of(1, 0.5, 0.5, 0),
  ]);
});

it('takes it for unmet where nothing at all is known', () => {
  const column = Float64Array.of(Number.NaN, Number.NaN);
  expect(matchColumns([column], ['skip'])).toEqual([new Float64Array(2)]);
});
