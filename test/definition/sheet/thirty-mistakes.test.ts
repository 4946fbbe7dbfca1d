import { expect, it } from 'vitest';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import { allMistakes, configWithMistakes } from '../../support/mistakes';

it('tells all mistakes of a config at once, each with its cell', () => {
  const result = decodeSheet(configWithMistakes(), { sheet: 'ICP Config', dayOf: () => 0 });
  const found = 'problems' in result ? result.problems : [];
  const expected = allMistakes.map(({ cell, what }) => `${cell} ${what}`);
  expect(found.map(({ where, what }) => `${where} ${what}`).sort()).toEqual(expected.sort());
});
