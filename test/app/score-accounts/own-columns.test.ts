import { describe, expect, it } from 'vitest';
import { isRouting, type ScoreHeader } from '../../../src/app/accounts/own-header';
import { blocks, placeColumns } from '../../../src/app/own-columns/own-columns';

describe('placeColumns', () => {
  const none = Array<number | undefined>(10).fill(undefined);
  const isBase = (header: ScoreHeader) => !isRouting(header);

  it('appends all columns on the right of a list that has none, under the name of the definition', () => {
    const { columns, added } = placeColumns(none, isBase, ['name', 'industry'], 2, 'PLG');
    expect(columns).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(added.slice(0, 2)).toEqual(['ICP Tier (PLG)', 'ICP Score (PLG)']);
  });

  it('appends only those that are missing', () => {
    const found = [0, ...none.slice(1)];
    const { columns, added } = placeColumns(found, isBase, ['icp tier', 'name'], 2, '');
    expect(columns).toEqual([0, 2, 3, 4, 5, 6, 7, 8]);
    expect(added[0]).toBeUndefined();
  });

  it('counts where the user has a column of the same header', () => {
    const { added } = placeColumns(none, isBase, ['icp tier', 'icp tier 2'], 2, '');
    expect(added.slice(0, 2)).toEqual(['ICP Tier 3', 'ICP Score']);
  });
});

describe('blocks', () => {
  it('joins neighbours in the order of the sheet', () => {
    expect(blocks([2, 0, 1, 5])).toEqual([
      { start: 0, own: [1, 2, 0] },
      { start: 5, own: [3] },
    ]);
  });
});
