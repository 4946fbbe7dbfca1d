import { describe, expect, it } from 'vitest';
import { accountsSheet, tab } from '../support/open-fixture';

describe('the marks of a tab', () => {
  it('are its notes and its validations, those with equal rules together', () => {
    const { document, sheet, SpreadsheetApp } = accountsSheet();
    sheet.getRange('A1').setNote('Who it is');
    const list = () => SpreadsheetApp.newDataValidation().requireValueInList(['a', '', 'b'], false);
    sheet.getRange('C2').setDataValidation(list().build());
    sheet.getRange('E2').setDataValidation(list().build());
    sheet.getRange('D2:D3').insertCheckboxes();
    sheet.getRange('D3').clearDataValidations();
    const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    expect(document.marks('Accounts')).toEqual({
      notes: { A1: 'Who it is' },
      validations: [
        {
          kind: 'list',
          areas: [cell(2, 3), cell(2, 5)],
          options: ['a', 'b'],
          showDropdown: false,
          help: '',
        },
        { kind: 'checkbox', areas: [cell(2, 4)], options: [], showDropdown: true, help: '' },
      ],
      formats: [],
      invalid: [],
    });
  });

  it('offer what the range of a list shows now, also where its rows move', () => {
    const { document, sheet, SpreadsheetApp } = accountsSheet({
      workbook: [tab('Accounts', ['x']), tab('Lists', ['a'], ['b'])],
    });
    const lists = SpreadsheetApp.getActive().getSheetByName('Lists');
    const range = lists!.getRange('A1:A2');
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(range).build();
    sheet.getRange('A1:A2').setDataValidation(rule);
    const options = () => document.marks('Accounts').validations[0]?.options;
    expect([options(), document.marks('Accounts').invalid]).toEqual([['a', 'b'], ['A1']]);
    lists!.insertRowBefore(1);
    lists!.getRange('A2').setValue('x');
    expect([options(), document.marks('Accounts').invalid]).toEqual([['x', 'b'], []]);
  });

  it('are its conditional formats, in their order and by the names of their builder', () => {
    const { document, sheet, SpreadsheetApp } = accountsSheet();
    const told: string[] = [];
    document.desk.onEvent(({ kind }) => told.push(kind));
    const rules = ['Tier 1', 'Tier 2'].map((tier) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(tier)
        .setBackground('#d9ead3')
        .setRanges([sheet.getRange('A2:A3')])
        .build(),
    );
    sheet.setConditionalFormatRules(rules);
    const { formats } = document.marks('Accounts');
    expect(formats.map(({ rule }) => rule)).toEqual([
      { whenTextEqualTo: ['Tier 1'], setBackground: ['#d9ead3'] },
      { whenTextEqualTo: ['Tier 2'], setBackground: ['#d9ead3'] },
    ]);
    expect(formats[0]?.areas).toMatchObject([{ row: 2, column: 1, rows: 2, columns: 1 }]);
    expect(told).toEqual(['formats']);
  });

  it('say nothing of custom formulas', () => {
    const { document, sheet, SpreadsheetApp } = accountsSheet();
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=FALSE').build();
    sheet.getRange('A1:B3').setDataValidation(rule);
    expect(document.marks('Accounts')).toMatchObject({
      invalid: [],
      validations: [{ kind: 'other' }],
    });
  });
});
