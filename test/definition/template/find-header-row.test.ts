import { describe, expect, it } from 'vitest';
import { findHeaderRow } from '../../../src/definition/template/find-header-row';
import type { Cell } from '../../../src/engine/model';

const data: Cell[][] = [
  ['Velbo', 'Media', 12],
  ['Torka', 'Media', 40],
  ['Quenno', 'Retail', ''],
];

describe('findHeaderRow', () => {
  it.each<[string, Cell[][], number | undefined]>([
    ['the first row', [['Name', 'Industry', 'Employees'], ...data], 1],
    ['unusual names', [['Alpha', 'Beta', 'Gamma'], ...data], 1],
    ['a title above', [['Export of 4 May', '', ''], ['Name', 'Industry', 'Employees'], ...data], 2],
    ['blank rows above', [['', '', ''], ['', '', ''], ['Name', 'Industry', 'Size'], ...data], 3],
    ['a gap among the headers', [['Name', '', 'Employees'], ...data], 1],
    ['headers alone', [['Name', 'Industry', 'Employees']], 1],
    ['one column', [['Domain'], ['velbo.example'], ['torka.example']], 1],
    ['data without headers', data, undefined],
    ['twice the same header', [['Name', 'Name', 'Name'], ...data], undefined],
    [
      'numbers only',
      [
        [1, 2],
        [3, 4],
      ],
      undefined,
    ],
    ['an empty tab', [], undefined],
    ['blank cells', [['', '']], undefined],
  ])('%s', (_, rows, expected) => {
    expect(findHeaderRow(rows)).toBe(expected);
  });

  it('looks no further than the tenth row', () => {
    const above = Array.from({ length: 10 }, (): Cell[] => [1, 2, 3]);
    expect(findHeaderRow([...above, ['Name', 'Industry', 'Employees'], ...data])).toBeUndefined();
  });
});
