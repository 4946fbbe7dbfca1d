import { describe, expect, it } from 'vitest';
import { inLocale, withCommas } from '../../../src/host/core/cells/separators';
import { inProcess } from '../support/open-fixture';

describe('the arguments of a formula', () => {
  it.each([
    ['=SUM(A1; B1)', '=SUM(A1, B1)'],
    ['=IF(A1=";"; "a;""b"; 1)', '=IF(A1=";", "a;""b", 1)'],
    ["=SUM('a;b'!A1; {1;2})", "=SUM('a;b'!A1, {1;2})"],
  ])('%s is stored as %s', (typed, stored) => {
    expect(withCommas(typed)).toBe(stored);
    expect(inLocale(stored, 'en_US')).toBe(stored);
    expect(inLocale(stored, 'de_DE')).toBe(typed);
  });

  it('are read back as the locale writes them', () => {
    for (const [locale, formula] of [
      ['en_US', '=SUM(A1, B1)'],
      ['fr_FR', '=SUM(A1; B1)'],
    ] as const) {
      const { SpreadsheetApp } = inProcess({ locale });
      const spreadsheet = SpreadsheetApp.getActive();
      const cell = spreadsheet.getRange('Accounts!D1').setFormula('=SUM(A1; B1)');
      expect(cell.getFormula()).toBe(formula);
      expect(spreadsheet.getSpreadsheetLocale()).toBe(locale);
    }
  });
});
