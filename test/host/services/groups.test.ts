import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepened, depthAt, type Group } from '../../../src/host/core/extras/groups';
import { accountsSheet, inProcess } from '../support/open-fixture';

const hidden = ({ document }: ReturnType<typeof accountsSheet>, index: number, of = 'Row') => {
  const sheet = document.desk.sheetNamed('Accounts');
  return of === 'Row' ? !sheet.getRowVisible(index - 1) : !sheet.getColVisible(index - 1);
};

describe('groups of rows and columns', () => {
  it('are as deep as they were shifted, never below 0 or above 8', () => {
    const span = fc.record({
      from: fc.integer({ min: 1, max: 9 }),
      count: fc.integer({ min: 1, max: 5 }),
    });
    const shifts = fc.array(fc.tuple(span, fc.integer({ min: -3, max: 5 })), { maxLength: 9 });
    fc.assert(
      fc.property(shifts, (all) => {
        const depths = Array<number>(15).fill(0);
        let groups: Group[] = [];
        for (const [{ from, count }, delta] of all) {
          groups = deepened(groups, { from, count }, delta);
          for (let index = from; index < from + count; index++) {
            depths[index] = Math.min(8, Math.max(0, (depths[index] ?? 0) + delta));
          }
        }
        expect(depths.map((_, index) => depthAt(groups, index))).toEqual(depths);
      }),
    );
  });

  it('fold their rows away and open again; what is closed inside stays closed', () => {
    const opened = accountsSheet();
    const { sheet } = opened;
    sheet.getRange('A2:A5').shiftRowGroupDepth(1);
    sheet.getRange('B3:B4').shiftRowGroupDepth(1);
    expect([2, 3, 5, 6].map((row) => sheet.getRowGroupDepth(row))).toEqual([1, 2, 1, 0]);
    const outer = sheet.getRowGroup(4, 1)!;
    sheet.getRowGroup(4, 2)?.collapse();
    expect([outer.isCollapsed(), outer.getRange().getA1Notation()]).toEqual([false, 'A2:Z5']);
    outer.collapse();
    expect([1, 2, 3, 5, 6].map((row) => hidden(opened, row))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    outer.expand();
    expect([2, 3, 4, 5].map((row) => hidden(opened, row))).toEqual([false, true, true, false]);
    sheet.getRange('A3:A4').shiftRowGroupDepth(-1);
    expect([3, 4].map((row) => hidden(opened, row))).toEqual([false, false]);
  });

  it('of columns go along with inserted ones, and are saved', () => {
    const opened = accountsSheet();
    const { sheet, document } = opened;
    sheet.getRange('C1:D1').shiftColumnGroupDepth(1);
    sheet.getColumnGroup(3, 1)?.collapse();
    sheet.insertColumnBefore(1);
    expect([3, 4, 5, 6].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 1, 0]);
    expect([3, 4, 5, 6].map((column) => hidden(opened, column, 'Col'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const again = inProcess({ workbook: document.save() });
    const copy = again.SpreadsheetApp.getActive().getSheetByName('Accounts');
    expect(copy?.getColumnGroup(4, 1)?.isCollapsed()).toBe(true);
    expect(again.document.marks('Accounts').groups.columns).toEqual([
      { from: 4, count: 2, depth: 1, isCollapsed: true },
    ]);
  });

  it('are opened by a person too', () => {
    const opened = accountsSheet();
    const { sheet, document } = opened;
    sheet.getRange('A2:A3').shiftRowGroupDepth(1);
    const told: string[] = [];
    document.desk.onEvent(({ kind }) => told.push(kind));
    document.fold('Accounts', { of: 'rows', index: 2, depth: 1 }, true);
    expect([hidden(opened, 2), sheet.getRowGroup(2, 1)?.isCollapsed(), told]).toEqual([
      true,
      true,
      ['groups'],
    ]);
  });

  it('refuse what is not there', () => {
    const { sheet } = accountsSheet();
    sheet.getRange('A2:A3').shiftRowGroupDepth(1);
    const group = sheet.getRowGroup(2, 1)!;
    expect(() => sheet.getRowGroup(2, 2)).toThrow(
      /row group does not exist at index 2 and group depth 2/,
    );
    expect(() => sheet.getColumnGroup(1, 1)).toThrow(/column group does not exist/);
    expect(() => sheet.getRowGroupDepth(1001)).toThrow(/out of bounds/);
    expect(() => sheet.getRange('A1').shiftRowGroupDepth(0.5)).toThrow(
      /match the method signature/,
    );
    group.remove();
    expect(sheet.getRowGroupDepth(2)).toBe(0);
    expect(() => group.collapse()).toThrow(/does not exist/);
  });
});
