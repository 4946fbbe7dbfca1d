import { describe, expect, it } from 'vitest';
import { accountsSheet, tab } from '../support/open-fixture';

describe('getRange', () => {
  it('has four forms', () => {
    const { sheet } = accountsSheet();
    const notations = [
      sheet.getRange('B2:C'),
      sheet.getRange(2, 2),
      sheet.getRange(2, 2, 3),
      sheet.getRange(2, 2, 3, 4),
    ].map((range) => range.getA1Notation());
    expect(notations).toEqual(['B2:C1000', 'B2', 'B2:B4', 'B2:E4']);
  });

  it.each([
    [[0, 1], /starting row of the range is too small/],
    [[1, 0], /starting column of the range is too small/],
    [[1, 1, 0], /number of rows in the range must be at least 1/],
    [[1, 1, 1, 0], /number of columns in the range must be at least 1/],
    [[1001, 1], /outside the dimensions of the sheet/],
    [[1, 1, 1, 27], /outside the dimensions of the sheet/],
    [[1.5, 1], /don't match the method signature/],
  ])('refuses %j', (place, message) => {
    const { sheet } = accountsSheet();
    const [row = 0, column = 0, rows, columns] = place;
    const get = () =>
      rows === undefined
        ? sheet.getRange(row, column)
        : sheet.getRange(row, column, rows, columns ?? 1);
    expect(get).toThrow(message);
  });

  it('refuses text that is no range, and a tab that is not there', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    expect(() => sheet.getRange('nowhere at all')).toThrow('Range not found');
    expect(() => SpreadsheetApp.getActive().getRange("'Gone'!A1")).toThrow('Range not found');
  });

  it('finds a range on another tab', () => {
    const { SpreadsheetApp } = accountsSheet({
      workbook: [tab('Accounts'), tab('Other One', [7])],
    });
    expect(SpreadsheetApp.getActive().getRange("'Other One'!A1").getValue()).toBe(7);
  });

  it('gives null for a tab or a name that is not there', () => {
    const { SpreadsheetApp } = accountsSheet();
    expect(SpreadsheetApp.getActive().getSheetByName('Gone')).toBeNull();
    expect(SpreadsheetApp.getActive().getRangeByName('GONE')).toBeNull();
  });
});
