import { describe, expect, it } from 'vitest';
import { blocks, placeColumns } from '../../../src/app/score-accounts/own-columns';

describe('placeColumns', () => {
  it('appends all columns on the right of a list that has none', () => {
    const placed = placeColumns(['Name', 'Industry']);
    expect(placed).toEqual({ columns: [2, 3, 4, 5, 6, 7, 8], added: true });
  });

  it('finds columns by header wherever people have put them', () => {
    const headers = [
      'icp tier ',
      'Name',
      'ICP  Score',
      'ICP Coverage',
      'ICP Reason',
      'ICP Next Action',
      'ICP Version',
      'ICP Scored At',
    ];
    expect(placeColumns(headers)).toEqual({ columns: [2, 0, 3, 4, 5, 6, 7], added: false });
  });

  it('appends only those that are missing', () => {
    expect(placeColumns(['ICP Tier', 'Name']).columns).toEqual([2, 0, 3, 4, 5, 6, 7]);
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
