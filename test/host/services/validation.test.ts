import { describe, expect, it } from 'vitest';
import { accountsSheet } from '../support/open-fixture';

describe('data validations', () => {
  it('refuse a script that writes anything else, and then nothing is written', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(['skip', 'no'])
      .setAllowInvalid(false)
      .setHelpText('Choose one of the list.')
      .build();
    sheet.getRange('D1:D2').setDataValidation(rule);
    const write = () => sheet.getRange('D1:D2').setValues([['skip'], ['maybe']]);
    expect(write).toThrow(/cell D2 violates the data validation rules.*Choose one of the list/);
    expect(sheet.getRange('D1').isBlank()).toBe(true);
    sheet.getRange('D1:D2').setValues([['skip'], ['']]);
    expect(sheet.getRange('D1').getValue()).toBe('skip');
  });

  it('only warn where invalid values are allowed', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).build();
    sheet.getRange('D1').setDataValidation(rule).setValue(101);
    expect(sheet.getRange('D1').getValue()).toBe(101);
  });

  it('take their list from a range', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(sheet.getRange('A2:A3'))
      .setAllowInvalid(false)
      .build();
    sheet.getRange('D1').setDataValidation(rule).setValue('Contoso');
    expect(() => sheet.getRange('D1').setValue('Initech')).toThrow(/violates/);
  });

  it('are taken away by clearing, and by null', () => {
    const { sheet } = accountsSheet();
    sheet.getRange('D1:D3').insertCheckboxes();
    expect(sheet.getRange('D1').getValue()).toBe(false);
    expect(() => sheet.getRange('D1').setValue('yes')).toThrow(/violates/);
    sheet.getRange('D1').clearDataValidations();
    sheet.getRange('D2').setDataValidation(null);
    sheet.getRange('D1:D2').setValues([['yes'], ['yes']]);
    expect(sheet.getRange('D1:D3').getDataValidations().flat().filter(Boolean).length).toBe(1);
  });

  it('of dates want a number that is shown as a date', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    const rule = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build();
    const cell = sheet.getRange('D1').setDataValidation(rule);
    for (const wrong of ['soon', 46000, true])
      expect(() => cell.setValue(wrong)).toThrow(/violates/);
    cell.setValue('2026-06-15');
    expect(cell.getDisplayValue()).toBe('2026-06-15');
    cell.setValue(46000);
    expect(cell.getDisplayValue()).toBe('2025-12-09');
  });

  it('by a formula of their own let nothing in but blanks, as the formula is not evaluated', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    const rule = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied('=D1>5')
      .setAllowInvalid(false)
      .build();
    const cell = sheet.getRange('D1').setDataValidation(rule);
    expect(() => cell.setValue(6)).toThrow(/violates/);
    expect(cell.setValue('').isBlank()).toBe(true);
  });

  it('are refused on every way in: a row, a list of ranges, a replacement', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    sheet
      .getRange('A2:A9')
      .setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireValueInList(['Northwind', 'Contoso'])
          .setAllowInvalid(false)
          .build(),
      );
    expect(() => sheet.appendRow(['Initech', 1])).toThrow(/A4 violates/);
    expect(() => sheet.getRangeList(['A2', 'C1']).setValue('Initech')).toThrow(/A2 violates/);
    expect(() => sheet.createTextFinder('Contoso').replaceAllWith('Initech')).toThrow(
      /A3 violates/,
    );
    expect(sheet.getDataRange().getValues()).toEqual([
      ['Name', 'Size'],
      ['Northwind', 120],
      ['Contoso', 40],
    ]);
  });
});
