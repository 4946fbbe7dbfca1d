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
      groups: { rows: [], columns: [] },
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

  it('are the cells in which the formula of a conditional format is true', () => {
    const { document, sheet, SpreadsheetApp } = accountsSheet({
      workbook: [tab('Accounts', ['a', 1], ['a', 2], ['b', 3], ['b', 4], ['b', 5])],
    });
    const rule = (formula: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setFontColor('#9AA0A6')
        .setBold(false)
        .setRanges([sheet.getRange('A2:B5')])
        .build();
    sheet.setConditionalFormatRules([
      rule('=$A2=$A1'),
      rule('=COUNTIF($A:$A, $A2) > 1'),
      rule('=A2=5'),
    ]);
    const areas = (at: number) => document.marks('Accounts').formats[at]?.areas;
    expect(areas(0)).toEqual([
      { row: 2, column: 1, rows: 1, columns: 1 },
      { row: 4, column: 1, rows: 2, columns: 1 },
      { row: 2, column: 2, rows: 1, columns: 1 },
      { row: 4, column: 2, rows: 2, columns: 1 },
    ]);
    expect(areas(1)).toEqual([]);
    expect(areas(2)).toEqual([{ row: 5, column: 2, rows: 1, columns: 1 }]);
    sheet.getRange('A2').setValue('c');
    expect(areas(0)).toHaveLength(2);
    const [kept] = sheet.getConditionalFormatRules();
    const condition = kept?.getBooleanCondition();
    expect(kept?.getRanges().map((range) => range.getA1Notation())).toEqual(['A2:B5']);
    expect([
      condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
      condition?.getCriteriaValues(),
      condition?.getBackground(),
      condition?.getFontColor(),
      condition?.getBold(),
      condition?.getItalic(),
    ]).toEqual([true, ['=$A2=$A1'], null, '#9aa0a6', false, null]);
  });

  it('refuse a conditional format without a condition or of another tab', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    const other = SpreadsheetApp.getActive().insertSheet('Other').getRange('A1');
    const rule = () => SpreadsheetApp.newConditionalFormatRule();
    const here = sheet.getRange('A1');
    expect(() => rule().setBold(true).setRanges([here]).build()).toThrow(/condition/);
    expect(() => rule().whenTextEqualTo('a').build()).toThrow(/range/);
    const foreign = rule().whenFormulaSatisfied('=Other!A1=1').setRanges([here]);
    expect(() => foreign.build()).toThrow(/different sheet/);
    const both = rule().whenTextEqualTo('a').setRanges([here, other]);
    expect(() => both.build()).toThrow(/different sheet/);
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
