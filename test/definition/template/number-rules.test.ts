import { expect, it } from 'vitest';
import { profileColumn } from '../../../src/definition/template/column-profile';
import { bands } from '../../../src/definition/template/number-rules';
import { reading } from './support';

it.each([
  [2, false],
  [3, true],
  [15, true],
  [16, false],
])('takes %i different ranges for size classes: %s', (count, are) => {
  const classes = Array.from({ length: count }, (_, at) => `${at * 10 + 1}-${at * 10 + 10}`);
  expect(bands(profileColumn('Size', classes, reading)) !== undefined).toBe(are);
});
