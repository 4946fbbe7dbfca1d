import { describe, expect, it } from 'vitest';
import { unreadableBriefly } from '../../src/app/unreadable-words';

const dates = { field: 'Seen', count: 3, example: '5/15/2026', row: 1, column: 4, written: 'x' };
const sizes = { field: 'Size', count: 2, example: 'many', row: 0, column: 2 };

describe('cells that could not be read, briefly', () => {
  it('are all counted, each column by its first cell, the weightiest first', () => {
    const criteria = [
      { field: 'Size', points: 30 },
      { field: 'Seen', points: 10 },
    ];
    expect(unreadableBriefly([dates, sizes], 'Accounts', 1, criteria)).toEqual([
      '5 cells could not be read: "many" (Accounts!C2, Size, 2 cells); "5/15/2026" (Accounts!E3, Seen, 3 cells): write x.',
    ]);
  });

  it('name their column where it is the only one', () => {
    expect(unreadableBriefly([sizes], 'Accounts', 1, [])).toEqual([
      '2 cells of Size could not be read, such as "many" (Accounts!C2).',
    ]);
    expect(unreadableBriefly([], 'Accounts', 1, [])).toEqual([]);
  });
});
