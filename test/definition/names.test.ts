import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  configSheetName,
  definitionNameOf,
  isRangeNameOf,
  rangeNameFor,
} from '../../src/definition/names';
import { anyName } from '../support/arbitraries';

describe('definition names', () => {
  it('are the suffix of the tab', () => {
    expect(definitionNameOf('ICP Config')).toBe('');
    expect(definitionNameOf(' icp config (PLG) ')).toBe('PLG');
    expect(definitionNameOf('ICP Config ()')).toBeUndefined();
    expect(definitionNameOf('Accounts')).toBeUndefined();
  });

  it('come back from the name of their tab', () => {
    const oneLine = anyName.filter((name) => !/[\n\r\u2028\u2029]/.test(name));
    fc.assert(
      fc.property(oneLine, (name) => {
        expect(definitionNameOf(configSheetName(name))).toBe(name);
      }),
    );
  });
});

describe('rangeNameFor', () => {
  it('is valid, and another for each definition', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyName), (names) => {
        const taken: string[] = [];
        for (const name of ['', ...names]) {
          const range = rangeNameFor(name, taken);
          expect(range).toMatch(/^ICP_CONFIG(_[A-Z0-9_]+)?$/);
          expect(range.length).toBeLessThanOrEqual(250);
          expect(isRangeNameOf(name, range)).toBe(true);
          taken.push(range);
        }
        expect(new Set(taken).size).toBe(names.length + 1);
      }),
    );
  });

  it.each([
    ['Mid-Market é', [], 'ICP_CONFIG_MID_MARKET_E'],
    ['', ['icp_config'], 'ICP_CONFIG_2'],
    ['日本', [], 'ICP_CONFIG_2'],
    ['中国', ['ICP_CONFIG', 'ICP_CONFIG_2'], 'ICP_CONFIG_3'],
    ['A&B', ['Icp_Config_A_B'], 'ICP_CONFIG_A_B_2'],
  ])('keeps the words of %j and avoids %j', (name, taken, expected) => {
    expect(rangeNameFor(name, taken)).toBe(expected);
  });
});
