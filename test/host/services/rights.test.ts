import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/host/core/person';
import { accountsSheet, openFixture, script, tab } from '../support/open-fixture';

const PROTECTED = /^You are trying to edit a protected cell or object\. Please contact/;
const MAY_NOT = 'You do not have permission to perform that action.';
const person = (role: Role) => ({ person: { role } });

describe('who may only look', () => {
  it.each(['viewer', 'commenter'] as const)('reads as a %s, and writes nothing', (role) => {
    const { sheet, SpreadsheetApp, LockService, document } = accountsSheet(person(role));
    expect(sheet.getRange('B2').getValue()).toBe(120);
    expect(() => sheet.getRange('B2').setValue(1)).toThrow(MAY_NOT);
    expect(() => sheet.insertColumnsAfter(1, 1)).toThrow(MAY_NOT);
    expect(() => SpreadsheetApp.getActive().insertSheet('New')).toThrow(MAY_NOT);
    expect(() => document.setCell('Accounts', 'B2', '1')).toThrow(MAY_NOT);
    expect(LockService.getDocumentLock().tryLock(1)).toBe(true);
    SpreadsheetApp.flush();
    sheet.activate();
    expect(sheet.getRange('B2').getValue()).toBe(120);
  });

  it('has no menu: onOpen does not run', async () => {
    const host = await openFixture(person('viewer'));
    expect(host.menu()).toEqual([]);
    await expect(host.runMenu('Write')).rejects.toThrow(
      /^A viewer has no menu: .*those who may edit/,
    );
    const typed =
      "SpreadsheetApp.getActive().getSheetByName('Accounts').getRange('C1').setValue(1)";
    await expect(script(host, typed)).rejects.toThrow(MAY_NOT);
  });
});

describe('a protection', () => {
  it('keeps an editor out of a tab, but for looking', () => {
    const workbook = [tab('Accounts', ['Name'], ['Northwind']), tab('Other', [1])];
    const options = { workbook, ...person('editor'), protect: ['Accounts'] };
    const { sheet, SpreadsheetApp } = accountsSheet(options);
    const spreadsheet = SpreadsheetApp.getActive();
    expect(sheet.getRange('A2').getValue()).toBe('Northwind');
    expect(() => sheet.getRange('Z9').setValue(1)).toThrow(PROTECTED);
    expect(() => sheet.getRange('A2').setNumberFormat('@')).toThrow(PROTECTED);
    expect(() => sheet.getRangeList(['A2', 'B2']).setValue(1)).toThrow(PROTECTED);
    expect(() => sheet.insertColumnsAfter(1, 1)).toThrow(PROTECTED);
    expect(() => sheet.setName('Mine')).toThrow(PROTECTED);
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow(PROTECTED);
    spreadsheet.getSheetByName('Other')?.getRange('A1').setValue(2);
  });

  it('keeps an editor out of a range, and it from going', () => {
    const options = { ...person('editor'), protect: ['Accounts!A1:B'] };
    const { sheet } = accountsSheet(options);
    expect(() => sheet.getRange('B2:C2').setValues([[1, 2]])).toThrow(PROTECTED);
    expect(() => sheet.deleteRow(3)).toThrow(PROTECTED);
    sheet.getRange('C2').setValue(2);
    sheet.insertColumnsAfter(3, 1);
    expect(sheet.getRange('B2:C2').getValues()).toEqual([[120, 2]]);
  });

  it('is known with whom it lets in', () => {
    const { SpreadsheetApp } = accountsSheet({ ...person('editor'), protect: ['Accounts'] });
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const spreadsheet = SpreadsheetApp.getActive();
    const [only] = spreadsheet.getProtections(SHEET);
    expect(only?.canEdit()).toBe(false);
    expect(only?.getEditors().map((user) => user.getEmail())).toEqual(['owner@example.com']);
    expect(only?.getRange().getSheet().getName()).toBe('Accounts');
    expect(spreadsheet.getProtections(RANGE)).toEqual([]);
  });

  it('lets everybody in who may edit until its editors are changed, or where it only warns', () => {
    const { sheet } = accountsSheet(person('editor'));
    const protection = sheet.protect();
    sheet.getRange('A2').setValue('Mirrored');
    protection.setWarningOnly(true).removeEditor('editor@example.com');
    sheet.getRange('A2').setValue('Warned');
    protection.setWarningOnly(false);
    expect(() => sheet.getRange('A2').setValue('Shut')).toThrow(PROTECTED);
    expect(sheet.getRange('A2').getValue()).toBe('Warned');
  });

  it('never keeps out the owner', () => {
    const { sheet } = accountsSheet({ protect: ['Accounts'] });
    sheet.getRange('A2').setValue('Mine');
    expect(sheet.getRange('A2').getValue()).toBe('Mine');
  });
});

it('google.script.run fails where another account is signed in, the menu does not', async () => {
  const host = await openFixture({ person: { hasOtherAccount: true } });
  await expect(host.run('echo', [1])).rejects.toThrow(/Error code PERMISSION_DENIED\.$/);
  await host.runMenu('Write');
  expect(host.values('Accounts')[1]?.[2]).toBe('a');
});
