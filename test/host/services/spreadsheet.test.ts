import { describe, expect, it } from 'vitest';
import { accountsSheet, inProcess } from '../support/open-fixture';

describe('Spreadsheet', () => {
  it('inserts, renames, copies, moves, hides and deletes tabs', () => {
    const { SpreadsheetApp, document } = inProcess();
    const book = SpreadsheetApp.getActive();
    const made = book.insertSheet('Config');
    expect(book.getActiveSheet().getName()).toBe('Config');
    made.setName('ICP Config').hideSheet();
    book.insertSheet('First', 0);
    made.copyTo(book);
    expect(document.sheetNames()).toEqual([
      'First',
      'Accounts',
      'ICP Config',
      'Copy of ICP Config',
    ]);
    expect(made.isSheetHidden()).toBe(true);
    book.deleteSheet(made);
    book.setActiveSheet(book.getSheets()[1]!);
    book.moveActiveSheet(1);
    expect(document.sheetNames()).toEqual(['Accounts', 'First', 'Copy of ICP Config']);
  });

  it('refuses a name that is taken and the last tab', () => {
    const { SpreadsheetApp, sheet } = accountsSheet();
    const book = SpreadsheetApp.getActive();
    expect(() => book.insertSheet('accounts')).toThrow(/"accounts" already exists/);
    expect(() => book.deleteSheet(sheet)).toThrow(/can't remove all the sheets/);
    expect(() => sheet.hideSheet()).toThrow(/can't hide all the sheets/);
  });

  it('refuses more than 10 million cells', () => {
    const { SpreadsheetApp, sheet } = accountsSheet();
    expect(() => sheet.insertRowsAfter(1, 400_000)).toThrow(/above the limit of 10000000 cells/);
    const small = inProcess({ limits: { workbookCells: 30_000 } });
    expect(() => small.SpreadsheetApp.getActive().insertSheet('More')).toThrow(/above the limit/);
    expect(SpreadsheetApp.getActive().getNumSheets()).toBe(1);
  });

  it('keeps named ranges, in formulas too, when rows come and go', async () => {
    const { SpreadsheetApp, sheet, document } = accountsSheet();
    const book = SpreadsheetApp.getActive();
    book.setNamedRange('SIZES', sheet.getRange('B2:B3'));
    sheet.getRange('D1').setFormula('=SUM(SIZES)');
    sheet.insertRowBefore(1);
    await document.whenIdle();
    expect(book.getRangeByName('SIZES')?.getA1Notation()).toBe('B3:B4');
    expect(sheet.getRange('D2').getValue()).toBe(160);
    expect(book.getNamedRanges().map((named) => named.getName())).toEqual(['SIZES']);
    book.removeNamedRange('SIZES');
    expect(book.getRangeByName('SIZES')).toBeNull();
    expect(() => book.setNamedRange('A1', sheet.getRange('A1'))).toThrow(/not valid/);
  });

  it('has a time zone of its own', () => {
    const { SpreadsheetApp } = inProcess({ timeZone: 'Europe/Berlin' });
    const book = SpreadsheetApp.getActive();
    expect(book.getSpreadsheetTimeZone()).toBe('Europe/Berlin');
    book.setSpreadsheetTimeZone('Asia/Tokyo');
    expect(book.getSpreadsheetTimeZone()).toBe('Asia/Tokyo');
    expect(() => book.setSpreadsheetTimeZone('Mars')).toThrow(/Invalid argument: Mars/);
  });
});
