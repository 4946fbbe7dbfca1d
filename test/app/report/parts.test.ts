import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/app/report/block';
import { layOutPage } from '../../../src/app/report/page';
import { blockRows } from '../../../src/app/report/parts';

const blocks: readonly Block[] = [
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
];
const rows = blocks.flatMap((block, index) =>
  blockRows(block, { widths: [100, 80], isFolded: index === 1 }),
);
const { cells, formats, look } = layOutPage({ end: 'End', rows, widths: [100, 80] });

describe('blocks of a page', () => {
  it('stand below one another, numbers that are none left blank', () => {
    expect(cells.slice(0, -1)).toEqual([
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

  it('have their numbers formatted by column or row, blank ones too, and keep every text a text', () => {
    expect(formats.slice(2, 5)).toEqual([
      ['@', '0.0%'],
      ['@', '0.0%'],
      ['@', '#,##0'],
    ]);
    expect(formats[9]).toEqual(['@', '@']);
  });

  it('have headers as high as their words are in their column', () => {
    const heights = (header: string, width: number) =>
      blockRows(
        {
          title: 'ONE',
          columns: [
            ['Name', 'text'],
            [header, 'percent'],
          ],
          rows: [],
        },
        { widths: [100, width] },
      )[1]?.height;
    expect(heights('Share', 62)).toBeUndefined();
    expect(heights('Lost left out', 62)).toBe(34);
    expect(heights('Lost left out', 98)).toBeUndefined();
    expect(heights('Drift of the accounts', 62)).toBe(50);
    expect(heights('Drift of the accounts', 54)).toBe(66);
  });

  it('fold away below their titles', () => {
    expect(look.groups).toEqual([{ of: 'rows', from: 9, count: 2, isCollapsed: true }]);
  });
});
