import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/host/core/cells/shown';
import { readCsv } from '../../../src/host/core/csv/read';
import { writeCsv } from '../../../src/host/core/csv/write';

const rowsOf = (text: string) =>
  readCsv('Tab', text, 2025).rows.map((row) =>
    row.map((cell) => (cell === null ? '' : shown(cell.value, cell.format ?? ''))),
  );

describe('reading a CSV file', () => {
  it.each([
    ['commas', 'a,b\nc,d\n'],
    ['semicolons', 'a;b\nc;d\n'],
    ['tabs', 'a\tb\nc\td\n'],
    ['Windows line ends', 'a,b\r\nc,d\r\n'],
    ['old Mac line ends', 'a,b\rc,d\r'],
    ['line ends of several kinds', 'a,b\nc,d\r\n\r'],
    ['no line end at the end', 'a,b\nc,d'],
    ['blank lines at the end', 'a,b\nc,d\n\n\n'],
  ])('understands %s', (_, text) => {
    expect(rowsOf(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps line ends, quotes and separators inside quotes', () => {
    expect(rowsOf('"a\r\nb","say ""hi""","x;y"\r\n1,2,3\r\n')).toEqual([
      ['a\r\nb', 'say "hi"', 'x;y'],
      ['1', '2', '3'],
    ]);
  });

  it('keeps a quote inside a field that is not quoted', () => {
    expect(rowsOf('5" disk,b\r\nc,"7"" disk"\r\n')).toEqual([
      ['5" disk', 'b'],
      ['c', '7" disk'],
    ]);
  });

  it('keeps a blank line in the middle as a blank row', () => {
    expect(rowsOf('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
  });

  it('reads back whatever it writes', () => {
    const cell = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
    const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(table, (rows) => {
        expect(rowsOf(writeCsv(rows))).toEqual(rows);
      }),
    );
  });
});
