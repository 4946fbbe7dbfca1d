import { describe, expect, it } from 'vitest';
import type { Mutation } from '../../../src/host/core/api';
import { inProcess } from '../support/open-fixture';

describe('mutations', () => {
  it('that edit bring a second spreadsheet to the same state', async () => {
    const one = inProcess();
    const other = inProcess();
    const stop = one.document.onMutation((mutation) => {
      other.document.applyMutation(JSON.parse(JSON.stringify(mutation)), 'one');
    });
    const book = one.SpreadsheetApp.getActive();
    const sheet = book.getSheets()[0]!;
    sheet.getRange('D1').setFormula('=SEQUENCE(3)').setFontWeight('bold');
    sheet.insertRowBefore(2);
    sheet.getRange('A2').setNumberFormat('@').setValue('=text');
    book.insertSheet('Second').getRange('A1').setFormula('=SUM(Accounts!B2:B)');
    book.setNamedRange('SIZES', sheet.getRange('B3:B4'));
    stop();
    await one.document.whenIdle();
    await other.document.whenIdle();
    for (const name of ['Accounts', 'Second']) {
      expect(other.document.values(name)).toEqual(one.document.values(name));
    }
    expect(one.document.values('Second')).toEqual([[160]]);
    expect(other.document.formula('Second', 'A1')).toBe('=SUM(Accounts!B2:B)');
    sheet.getRange('A1').setValue('changed');
    expect(other.document.values('Accounts')[0]?.[0]).toBe('Name');
  });

  it('name the view that they come from', () => {
    const { document } = inProcess();
    const seen: [string, string | undefined][] = [];
    document.onMutation(({ id }, origin) => seen.push([id, origin]));
    const typed: Mutation = {
      id: 'sheet.mutation.set-range-values',
      params: { subUnitId: 'tab-0', cellValue: { 0: { 0: { v: 'x', t: 1 } } } },
    };
    document.applyMutation(typed, 'view 1');
    document.setCell('Accounts', 'B1', 'y');
    expect(seen.map(([, origin]) => origin)).toEqual(['view 1', undefined]);
    expect(document.values('Accounts')[0]).toEqual(['x', 'y']);
  });

  it('are plain data, and so is a snapshot with its spills', async () => {
    const { document } = inProcess();
    document.setCell('Accounts', 'D1', '=SEQUENCE(3)');
    await document.whenIdle();
    const snapshot = document.snapshot();
    expect(JSON.parse(JSON.stringify(snapshot)).workbook.sheets['tab-0'].name).toBe('Accounts');
    expect(JSON.stringify(snapshot.spills)).toContain('"arrayFormulaCellData"');
  });
});
