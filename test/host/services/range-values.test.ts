import { describe, expect, it } from 'vitest';
import { accountsSheet, tab } from '../support/open-fixture';

describe('Range values', () => {
  it('gives blanks as empty text, dates as Date, the rest as they are', () => {
    const date = { value: 45296, format: 'yyyy-mm-dd' };
    const { sheet } = accountsSheet({
      workbook: [tab('Accounts', ['x', 1.5, true, null, date])],
      timeZone: 'America/New_York',
    });
    const [row = []] = sheet.getRange(1, 1, 1, 5).getValues();
    expect(row.slice(0, 4)).toEqual(['x', 1.5, true, '']);
    expect((row[4] as Date).toISOString()).toBe('2024-01-05T05:00:00.000Z');
    expect(sheet.getRange(1, 1, 1, 5).getDisplayValues()).toEqual([
      ['x', '1.5', 'TRUE', '', '2024-01-05'],
    ]);
  });

  it('writes a Date at its wall-clock time in the zone of the spreadsheet', () => {
    const { sheet } = accountsSheet({ timeZone: 'Asia/Tokyo' });
    const at = new Date('2024-01-05T16:30:00Z');
    sheet.getRange('D1').setValue(at);
    expect(sheet.getRange('D1').getDisplayValue()).toBe('1/6/2024 1:30:00');
    expect((sheet.getRange('D1').getValue() as Date).getTime()).toBe(at.getTime());
  });

  it('gives and takes back a day whose midnight the clock skips', () => {
    const day = { value: 43408, format: 'yyyy-mm-dd' };
    const { sheet } = accountsSheet({
      workbook: [tab('Accounts', [day])],
      timeZone: 'America/Sao_Paulo',
    });
    const read = sheet.getRange('A1').getValue() as Date;
    expect(read.toISOString()).toBe('2018-11-04T03:00:00.000Z');
    sheet.getRange('A1').setValue(read);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('2018-11-04');
  });

  it.each([
    [[['a']], /The number of rows in the data does not match.*The data has 1 but the range has 2/],
    [[['a', 'b'], ['c']], /The number of columns in the data.*The data has 1 but the range has 2/],
    [
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      /The data has 3 but the range has 2/,
    ],
  ])('refuses data of another shape than the range', (data, message) => {
    const { sheet } = accountsSheet();
    expect(() => sheet.getRange('A1:B2').setValues(data)).toThrow(message);
    expect(sheet.getRange('A1').getValue()).toBe('Name');
  });

  it('refuses what is no table', () => {
    const { sheet } = accountsSheet();
    const setValues = (data: unknown) => sheet.getRange('A1').setValues(data as string[][]);
    for (const data of ['a', ['a'], null]) {
      expect(() => setValues(data)).toThrow(/don't match the method signature/);
    }
  });

  it('makes a formula of text with a leading =, unless the format is @', () => {
    const { sheet } = accountsSheet();
    sheet.getRange('D1').setValue('=1+1');
    expect(sheet.getRange('D1').getFormula()).toBe('=1+1');
    sheet.getRange('D2').setNumberFormat('@').setValue('=1+1');
    expect(sheet.getRange('D2').getFormula()).toBe('');
    expect(sheet.getRange('D2').getValue()).toBe('=1+1');
    sheet.getRange('D1:D2').setFormulas([['=2+2'], ['=2+2']]);
    expect(sheet.getRange('D1:D2').getFormulas()).toEqual([['=2+2'], ['']]);
  });

  it.each([
    ['2.000', 2],
    ['TRUE', true],
    ['007', 7],
    ['45%', 0.45],
    ['plain', 'plain'],
  ])('reads the text %j as a person typing it, unless the format is @', (text, value) => {
    const { sheet } = accountsSheet();
    sheet.getRange('D1').setValue(text);
    expect(sheet.getRange('D1').getValue()).toBe(value);
    sheet.getRange('D2').setNumberFormat('@').setValue(text);
    expect(sheet.getRange('D2').getValue()).toBe(text);
  });

  it.each(['1-2', '2024-01-05'])('reads the text %j as a date', (text) => {
    const { sheet } = accountsSheet();
    sheet.getRange('D1').setValue(text);
    expect(Object.prototype.toString.call(sheet.getRange('D1').getValue())).toBe('[object Date]');
    expect(sheet.getRange('D1').getDisplayValue()).toBe(text);
  });

  it('refuses more than 50,000 characters in a cell and writes none of the others', () => {
    const { sheet } = accountsSheet();
    const range = sheet.getRange('A1:B1');
    expect(() => range.setValues([['new', 'x'.repeat(50_001)]])).toThrow(/maximum of 50000 char/);
    expect(sheet.getRange('A1').getValue()).toBe('Name');
    sheet.getRange('A1').setValue('x'.repeat(50_000));
  });

  it('empties a cell with null, undefined and empty text; its look stays', () => {
    const { sheet } = accountsSheet();
    const range = sheet.getRange('A1:C1').setNumberFormat('0.00');
    range.setValues([[null, undefined, '']]);
    expect(range.getValues()).toEqual([['', '', '']]);
    expect(range.isBlank()).toBe(true);
    expect(sheet.getRange('A1').getNumberFormat()).toBe('0.00');
  });
});
