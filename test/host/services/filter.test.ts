import { describe, expect, it } from 'vitest';
import { openInProcess } from '../../../src/host/core/execute/in-process';
import { accountsSheet, answering, FIXTURE_ADDON } from '../support/open-fixture';

const ONLY_CONTOSO = {
  id: 'sheet.mutation.set-filter-criteria',
  params: {
    subUnitId: 'tab-0',
    col: 0,
    criteria: { colId: 0, filters: { filters: ['Contoso'] } },
  },
};

describe('a filter', () => {
  it('is one a tab, and is taken away again', () => {
    const { sheet } = accountsSheet();
    expect(sheet.getFilter()).toBeNull();
    sheet.getRange('A1:B3').createFilter();
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:B3');
    expect(() => sheet.getRange('A1:B2').createFilter()).toThrow(/already has a filter/);
    sheet.getFilter()?.remove();
    expect(sheet.getFilter()).toBeNull();
  });

  it('hides rows from formulas that leave them out, and from no other', async () => {
    const { sheet, document } = accountsSheet();
    sheet.getRange('A1:B3').createFilter();
    sheet.getRange('D1:D2').setFormulas([['=SUBTOTAL(9; B2:B3)'], ['=SUM(B2:B3)']]);
    await document.whenIdle();
    expect(sheet.getRange('D1:D2').getValues()).toEqual([[160], [160]]);
    document.applyMutation(ONLY_CONTOSO, 'a view');
    await document.whenIdle();
    expect(sheet.getRange('D1:D2').getValues()).toEqual([[40], [160]]);
    expect([2, 3].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([true, false]);
    expect(sheet.getDataRange().getValues()).toHaveLength(3);
  });

  it('follows rows and columns on any tab, and is saved', () => {
    const { sheet, document, SpreadsheetApp } = accountsSheet();
    const front = SpreadsheetApp.getActive().insertSheet('In front');
    sheet.getRange('A1:B3').createFilter();
    document.applyMutation(ONLY_CONTOSO, 'a view');
    front.getRange('A1:B3').createFilter();
    front.insertRowBefore(1);
    sheet.activate();
    sheet.insertRowBefore(1);
    sheet.insertColumnBefore(1);
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('B2:C4');
    const workbook = document.save();
    const again = openInProcess({ dist: FIXTURE_ADDON, workbook, dialogs: answering().dialogs });
    const app = again.globals().SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const opened = app.getActive().getSheetByName('Accounts');
    expect(opened?.getFilter()?.getRange().getA1Notation()).toBe('B2:C4');
    expect(opened?.isRowHiddenByFilter(3)).toBe(true);
    again.document.desk.book.dispose();
  });
});
