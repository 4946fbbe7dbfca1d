import { describe, expect, it } from 'vitest';
import { FormulaIndex } from '../../../src/host/core/engine/formula-index';
import { inProcess } from '../support/open-fixture';

describe('the index of formulas', () => {
  it('finds the formulas that a look at every cell finds, after any change', async () => {
    const { document, SpreadsheetApp } = inProcess();
    const { book } = document.desk;
    const sheet = SpreadsheetApp.getActive().getSheets()[0]!;
    const followed = () => JSON.stringify(book.formulas.getFormulaData());
    const afresh = () => {
      new FormulaIndex(book.workbook, book.formulas);
      return followed();
    };
    followed();
    sheet.getRange('D1:D2').setFormulas([['=B2'], ['=B3']]);
    sheet.insertRowBefore(1);
    sheet.getRange('D2').setValue('no formula');
    sheet.getRange('D3').copyTo(sheet.getRange('E3:F4'));
    SpreadsheetApp.getActive().insertSheet('New').getRange('A1').setFormula('=Accounts!B3');
    sheet.deleteColumn(5);
    await document.whenIdle();
    const kept = followed();
    expect(kept).toContain('=Accounts!B3');
    expect(kept).toBe(afresh());
  });
});
