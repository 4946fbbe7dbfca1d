import { describe, expect, it } from 'vitest';
import type { Mutation } from '../../../src/host/core/api';
import { accountsSheet } from '../support/open-fixture';

const SET = 'sheet.mutation.set-range-values';

function typed(row: number, cells: Record<number, object>): Mutation {
  return { id: SET, params: { subUnitId: 'tab-0', cellValue: { [row]: cells } } };
}

function withRules() {
  const opened = accountsSheet();
  const { sheet, SpreadsheetApp } = opened;
  const answers = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']);
  const strict = answers.setAllowInvalid(false).setHelpText('Say yes or no.').build();
  sheet.getRange('C2').setDataValidation(strict);
  sheet.getRange('C3').setDataValidation(answers.setAllowInvalid(true).build());
  sheet.getRange('D2').insertCheckboxes();
  return opened;
}

describe('what a person enters', () => {
  it('is refused where a validation rejects it, and nothing of it is written', () => {
    const { document } = withRules();
    document.setCell('Accounts', 'C2', 'yes');
    const enter = () =>
      document.applyMutation(typed(1, { 1: { v: 7 }, 2: { v: 'maybe' } }), 'view');
    expect(enter).toThrow(
      'The data you entered in cell C2 violates the data validation rules set on this cell. Say yes or no.',
    );
    expect(document.values('Accounts')[1]).toEqual(['Northwind', 120, 'yes', false]);
  });

  it('is refused as rich text too', () => {
    const { document } = withRules();
    const body = { dataStream: 'maybe\r\n' };
    expect(() => document.applyMutation(typed(1, { 2: { p: { body } } }))).toThrow(/C2 violates/);
  });

  it('is taken and marked where a validation only warns', () => {
    const { document } = withRules();
    document.applyMutation(typed(2, { 2: { v: 'maybe' } }), 'view');
    expect(document.values('Accounts')[2]?.[2]).toBe('maybe');
    expect(document.marks('Accounts').invalid).toEqual(['C3']);
    document.applyMutation(typed(2, { 2: { v: 'no' } }), 'view');
    expect(document.marks('Accounts').invalid).toEqual([]);
  });

  it('is refused of a viewer', () => {
    const { document } = accountsSheet({ person: { role: 'viewer' } });
    const before = document.values('Accounts');
    const inserted = { id: 'sheet.mutation.insert-row', params: { subUnitId: 'tab-0' } };
    for (const edit of [typed(1, { 1: { v: 7 } }), inserted]) {
      expect(() => document.applyMutation(edit, 'view')).toThrow(/permission/);
    }
    expect(document.values('Accounts')).toEqual(before);
  });

  it('is refused where a range is protected, and taken beside it', () => {
    const person = { role: 'editor' } as const;
    const { document } = accountsSheet({ person, protect: ['Accounts!A1:B'] });
    const [, before = []] = document.values('Accounts');
    expect(() => document.applyMutation(typed(1, { 1: { v: 7 } }), 'view')).toThrow(/protected/);
    document.applyMutation(typed(1, { 2: { v: 7 } }), 'view');
    expect(document.values('Accounts')[1]?.slice(0, 3)).toEqual([...before.slice(0, 2), 7]);
  });

  it('may be a formula; what it gives is marked', async () => {
    const { document } = withRules();
    document.applyMutation(typed(1, { 2: { f: '=A2' } }), 'view');
    await document.whenIdle();
    expect(document.marks('Accounts').invalid).toEqual(['C2']);
  });

  it('may be a formula with semicolons, which every view gets with commas', async () => {
    const { document } = accountsSheet();
    const told: unknown[] = [];
    document.onMutation(({ params }) => told.push(params));
    document.applyMutation(typed(0, { 3: { f: '=SUM(B2;B3)&IF(B2>B3;";";"")' } }), 'view');
    await document.whenIdle();
    expect(document.displayValues('Accounts')[0]?.[3]).toBe('160;');
    const formula = '=SUM(B2,B3)&IF(B2>B3,";","")';
    expect(document.formula('Accounts', 'D1')).toBe(formula);
    expect(told[0]).toMatchObject({ cellValue: { 0: { 3: { f: formula } } } });
  });

  it('is true or false in a checkbox, however the view says so', () => {
    const { document } = withRules();
    for (const [said, meant] of [
      [1, true],
      ['0', false],
      [true, true],
    ] as const) {
      document.applyMutation(typed(1, { 3: { v: said } }), 'view');
      expect(document.values('Accounts')[1]?.[3]).toBe(meant);
    }
    expect(() => document.applyMutation(typed(1, { 3: { v: 2 } }))).toThrow(/D2 violates/);
  });

  it('is taken back in the view that had it refused', () => {
    const { document, sheet } = withRules();
    sheet.getRange('C2').setValue('yes').setFontWeight('bold');
    const refused = typed(1, { 2: { v: 'maybe', s: { n: { pattern: '0%' } } }, 9: { v: 'x' } });
    const view = accountsSheet();
    for (const mutation of [refused, ...document.takenBack(refused)]) {
      view.document.applyMutation(JSON.parse(JSON.stringify(mutation)));
    }
    const range = view.sheet.getRange('C2');
    expect([range.getValue(), range.getFontWeight(), range.getNumberFormat()]).toEqual([
      'yes',
      'bold',
      '',
    ]);
    expect(view.sheet.getRange('J2').isBlank()).toBe(true);
  });

  it('has nothing to be taken back where it was no edit of cells', () => {
    const { document } = withRules();
    expect(document.takenBack({ id: 'sheet.mutation.remove-sheet', params: {} })).toEqual([]);
    expect(document.takenBack({ id: SET, params: { subUnitId: 'gone', cellValue: {} } })).toEqual(
      [],
    );
  });

  it('is seen by formulas when it is sorted', async () => {
    const { document, sheet } = accountsSheet();
    sheet.getRange('D1:D3').setFormulas([['=B2*2'], ['=A2&"!"'], ['=B3']]);
    await document.whenIdle();
    const params = {
      subUnitId: 'tab-0',
      range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 },
      order: { 1: 2, 2: 1 },
    };
    document.applyMutation({ id: 'sheet.mutation.reorder-range', params }, 'view');
    await document.whenIdle();
    expect(document.values('Accounts')).toEqual([
      ['Name', 'Size', '', 80],
      ['Contoso', 40, '', 'Contoso!'],
      ['Northwind', 120, '', 120],
    ]);
  });
});

describe('a note that a person writes', () => {
  const place = { sheetId: 'tab-0', row: 0, col: 1 };

  it('is what a script reads, until it is deleted', () => {
    const { document, sheet } = accountsSheet();
    const told: string[] = [];
    document.desk.onEvent(({ kind }) => told.push(kind));
    const note = { note: 'Employees' };
    document.applyMutation(
      { id: 'sheet.mutation.update-note', params: { ...place, note } },
      'view',
    );
    expect(sheet.getRange('B1').getNote()).toBe('Employees');
    document.applyMutation({ id: 'sheet.mutation.remove-note', params: place }, 'view');
    expect(sheet.getRange('B1').getNote()).toBe('');
    expect(told).toEqual(['notes', 'notes']);
  });
});
