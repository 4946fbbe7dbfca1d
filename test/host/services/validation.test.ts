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
});
