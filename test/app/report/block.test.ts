import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/app/report/block';

const layout = layOut([
  {
    title: 'ONE',
    columns: [
      ['Name', 'text'],
      ['Share', 'percent'],
    ],
    rows: [
      ['a', 0.5],
      ['b', Number.NaN],
      ['days', 12],
    ],
    rowFormats: new Map([[2, 'count']]),
    note: 'Read this',
  },
  { title: 'TWO', columns: [['Only', 'text']], rows: [['=1+1']] },
]);

describe('layOut', () => {
  it('stacks blocks as one rectangle, numbers that are none left blank', () => {
    expect(layout.cells).toEqual([
      ['ONE', ''],
      ['Name', 'Share'],
      ['a', 0.5],
      ['b', ''],
      ['days', 12],
      ['Read this', ''],
      ['', ''],
      ['TWO', ''],
      ['Only', ''],
      ['=1+1', ''],
      ['', ''],
    ]);
  });

  it('formats numbers by their column or row, and keeps every text a text', () => {
    expect(layout.formats.slice(2, 5)).toEqual([
      ['@', '0.0%'],
      ['@', '0.0%'],
      ['@', '#,##0'],
    ]);
    expect(layout.formats[9]).toEqual(['@', '@']);
  });

  it('says where titles, headers and blocks stand', () => {
    expect(layout.titles.map(({ row }) => row)).toEqual([1, 8]);
    expect(layout.headers.map(({ row, columns }) => [row, columns])).toEqual([
      [2, 2],
      [9, 1],
    ]);
    expect(layout.areas.map(({ row, rows }) => [row, rows])).toEqual([
      [2, 4],
      [9, 2],
    ]);
  });
});
