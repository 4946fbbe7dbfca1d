import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configSheetName, definitionNameOf, rangeNames } from '../../src/definition/names';
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

describe('rangeNames', () => {
  it('are valid and unique', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyName), (names) => {
        const ranges = [...rangeNames(['', ...names]).values()];
        expect(new Set(ranges).size).toBe(names.length + 1);
        for (const range of ranges) expect(range).toMatch(/^ICP_CONFIG(_[A-Z0-9_]+)?$/);
      }),
    );
  });

  it('keep the words of the name', () => {
    expect(rangeNames(['', 'PLG', 'Mid-Market é']).get('Mid-Market é')).toBe(
      'ICP_CONFIG_MID_MARKET_E',
    );
  });
});
