import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  a1,
  absoluteA1,
  areaOf,
  columnLetters,
  columnNumber,
  parseReference,
} from '../../../src/host/core/cells/a1';

const area = (text: string) => areaOf(parseReference(text)!, 1000, 26);

describe('A1 addresses', () => {
  it('names columns beyond Z', () => {
    expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('reads back every column and every area that it writes', () => {
    const place = fc.integer({ min: 1, max: 700 });
    fc.assert(
      fc.property(place, place, place, place, (row, column, rows, columns) => {
        expect(columnNumber(columnLetters(column))).toBe(column);
        const given = { row, column, rows, columns };
        expect(areaOf(parseReference(a1(given))!, 9999, 9999)).toEqual(given);
      }),
    );
  });

  it('leaves the open edges of a range to the grid', () => {
    expect(area('A2:L')).toEqual({ row: 2, column: 1, rows: 999, columns: 12 });
    expect(area('B:B')).toEqual({ row: 1, column: 2, rows: 1000, columns: 1 });
    expect(area('2:5')).toEqual({ row: 2, column: 1, rows: 4, columns: 26 });
  });

  it('reads tabs with spaces and quotes', () => {
    expect(parseReference("'It''s mine'!$B$2")).toMatchObject({
      sheet: "It's mine",
      row: 2,
      column: 2,
    });
    expect(absoluteA1("It's mine", area('B2:C3'))).toBe("'It''s mine'!$B$2:$C$3");
  });

  it.each(['', 'A', '12', 'A0', 'A1:B2:C3', 'hello world', "'open!A1"])('refuses %j', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});
