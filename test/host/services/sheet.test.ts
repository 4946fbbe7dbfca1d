import { describe, expect, it } from 'vitest';
import { accountsSheet } from '../support/open-fixture';

type GoogleSheet = ReturnType<typeof accountsSheet>['sheet'];

describe('Sheet', () => {
  it('knows its content and its grid', () => {
    const { sheet } = accountsSheet();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 2]);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:B3');
    sheet.clear();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
  });

  it('has rows of a height that is forced or grows, inside the grid', () => {
    const { sheet, document } = accountsSheet();
    sheet.setRowHeightsForced(2, 3, 34);
    sheet.setRowHeights(6, 2, 40);
    expect([1, 2, 4, 6].map((row) => sheet.getRowHeight(row))).toEqual([21, 34, 34, 40]);
    const rows = document.desk.sheetNamed('Accounts').getRowManager();
    expect([1, 5].map((index) => rows.getRow(index)?.ia)).toEqual([0, 1]);
    expect(() => sheet.setRowHeightsForced(0, 1, 20)).toThrow(/positive/);
    expect(() => sheet.setRowHeightsForced(1000, 2, 20)).toThrow(/out of bounds/);
  });

  it('counts spilled cells as content', async () => {
    const { sheet, document } = accountsSheet();
    sheet.getRange('D1').setFormula('=SEQUENCE(5, 2)');
    await document.whenIdle();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 5]);
    expect(sheet.getRange('E5').getValue()).toBe(10);
  });

  it('adapts formulas, notes and validations when rows and columns come and go', async () => {
    const { sheet, document, SpreadsheetApp } = accountsSheet();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 999).build();
    sheet.getRange('B3').setNote('small').setDataValidation(rule);
    sheet.getRange('D1').setFormula('=SUM(B2:B)');
    sheet.getRange('D3').setFormula('=B3');
    sheet.insertRowsBefore(3, 2);
    sheet.insertColumnBefore(1);
    sheet.deleteRow(2);
    await document.whenIdle();
    expect(sheet.getRange('E1').getFormula()).toBe('=SUM(C2:C)');
    expect(sheet.getRange('E4').getFormula()).toBe('=C4');
    expect(sheet.getRange('E1').getValue()).toBe(40);
    expect(sheet.getRange('C4').getNote()).toBe('small');
    expect(sheet.getRange('C4').getDataValidation()?.getCriteriaValues()).toEqual([0, 999]);
  });

  it.each([
    ['columns after another', (sheet: GoogleSheet) => sheet.insertColumnsAfter(2, 2), 'C1:D3'],
    ['columns before another', (sheet: GoogleSheet) => sheet.insertColumnsBefore(3, 2), 'C1:D3'],
    ['the first column', (sheet: GoogleSheet) => sheet.insertColumnBefore(1), 'A1'],
  ])('gives %s the format and the validation of its neighbour, not its note', (_, insert, a1) => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 999).build();
    sheet.getRange('A1:B3').setNumberFormat('@').setBackground('#ff0000');
    sheet.getRange('A1:B3').setDataValidation(rule).setNote('Mine');
    insert(sheet);
    const fresh = sheet.getRange(a1);
    expect(new Set(fresh.getNumberFormats().flat())).toEqual(new Set(['@']));
    expect(new Set(fresh.getBackgrounds().flat())).toEqual(new Set(['#ff0000']));
    expect(fresh.getDataValidations().flat()).not.toContain(null);
    expect(new Set(fresh.getNotes().flat())).toEqual(new Set(['']));
    expect(fresh.isBlank()).toBe(true);
    expect(sheet.getRange('F1:F3').getDataValidations().flat()).toEqual([null, null, null]);
  });

  it('gives rows after another its format and its validation', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 999).build();
    sheet.getRange('B3').setNumberFormat('0.0').setDataValidation(rule);
    sheet.insertRowsAfter(3, 2);
    expect(sheet.getRange('B3:B6').getNumberFormats()).toEqual([['0.0'], ['0.0'], ['0.0'], ['']]);
    const rules = sheet.getRange('B3:B6').getDataValidations().flat();
    expect(rules.map((one) => one === null)).toEqual([false, false, false, true]);
  });

  it('moves rows with their notes; references follow', async () => {
    const { sheet, document } = accountsSheet();
    sheet.getRange('A3').setNote('small');
    sheet.getRange('D1').setFormula('=B3');
    sheet.moveRows(sheet.getRange('A3'), 1);
    await document.whenIdle();
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      ['Contoso', 40],
      ['Name', 'Size'],
      ['Northwind', 120],
    ]);
    expect(sheet.getRange('A1').getNote()).toBe('small');
    expect(sheet.getRange('D2').getFormula()).toBe('=B1');
    expect(sheet.getLastRow()).toBe(3);
  });

  it('moves cells with what is on them; what points at all of them follows', async () => {
    const { sheet, document, SpreadsheetApp } = accountsSheet();
    const spreadsheet = SpreadsheetApp.getActive();
    sheet.getRange('B2').setNote('counted').setNumberFormat('0.0');
    sheet.getRange('B3').setFormula('=B2*2');
    sheet.getRange('D1').setFormula('=SUM(B1:B3)+SUM(B2:B4)');
    spreadsheet.setNamedRange('SIZES', sheet.getRange('B2:B3'));
    sheet.getRange('B1:B3').moveTo(sheet.getRange('F2'));
    await document.whenIdle();
    expect(sheet.getRange('B1:B3').getValues()).toEqual([[''], [''], ['']]);
    expect(sheet.getRange('F2:F4').getValues()).toEqual([['Size'], [120], [240]]);
    expect(sheet.getRange('F4').getFormula()).toBe('=F3*2');
    expect(sheet.getRange('D1').getFormula()).toBe('=SUM(F2:F4)+SUM(B2:B4)');
    expect([sheet.getRange('F3').getNote(), sheet.getRange('B2').getNote()]).toEqual([
      'counted',
      '',
    ]);
    expect(sheet.getRange('F3').getNumberFormat()).toBe('0.0');
    expect(spreadsheet.getRangeByName('SIZES')?.getA1Notation()).toBe('F3:F4');
  });

  it('refuses to move cells out of the grid, and merged ones', () => {
    const { sheet } = accountsSheet();
    expect(() => sheet.getRange('A1:B3').moveTo(sheet.getRange('Z1'))).toThrow(/outside/);
    sheet.getRange('A5:B5').merge();
    expect(() => sheet.getRange('A5').moveTo(sheet.getRange('D5'))).toThrow(/merged/);
  });

  it('refuses rows and columns that are not there, and the last ones', () => {
    const { sheet } = accountsSheet();
    expect(() => sheet.deleteRows(1000, 2)).toThrow(/out of bounds/);
    expect(() => sheet.insertRowBefore(1002)).toThrow(/out of bounds/);
    expect(() => sheet.deleteRows(1, 1000)).toThrow(/can't delete all the rows/);
    expect(() => sheet.deleteColumns(1, 26)).toThrow(/can't delete all the columns/);
  });

  it('appends below the last content', () => {
    const { sheet } = accountsSheet();
    sheet.appendRow(['Fabrikam', 7, true]);
    expect(sheet.getRange('A4:C4').getValues()).toEqual([['Fabrikam', 7, true]]);
  });

  it('keeps widths, frozen rows and columns', () => {
    const { sheet } = accountsSheet();
    sheet.setColumnWidths(1, 2, 210);
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    expect(sheet.getColumnWidth(2)).toBe(210);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
  });

  it('replaces all conditional formats at once', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    const rule = (text: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('A1:A3')])
        .build();
    sheet.setConditionalFormatRules([rule('Tier 1'), rule('Tier 2')]);
    sheet.setConditionalFormatRules([rule('Tier 3')]);
    const rules = sheet.getConditionalFormatRules();
    expect(rules.length).toBe(1);
    expect(rules[0]?.getRanges()[0]?.getA1Notation()).toBe('A1:A3');
    expect(rules[0]?.getBooleanCondition()?.getCriteriaValues()).toEqual(['Tier 3']);
  });
});
