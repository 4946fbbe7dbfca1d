import { describe, expect, it } from 'vitest';
import { accountsSheet, inProcess } from '../support/open-fixture';

function found(book: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  return book
    .createDeveloperMetadataFinder()
    .withKey('ours')
    .find()
    .map((one) => [
      one.getValue(),
      one.getLocation().getSheet()?.getName() ?? one.getLocation().getColumn()?.getA1Notation(),
    ]);
}

describe('developer metadata', () => {
  it('stay with their tab and column, and go with them', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    const book = SpreadsheetApp.getActive();
    sheet.addDeveloperMetadata('ours', 'list', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    sheet.getRange('B:B').addDeveloperMetadata('ours', 'size');
    sheet.addDeveloperMetadata('theirs', 'other');
    sheet.setName('Renamed');
    sheet.insertColumnBefore(1);
    sheet.insertRowsBefore(1, 2);
    expect(found(book)).toEqual([
      ['list', 'Renamed'],
      ['size', 'C1:C1002'],
    ]);
    sheet.deleteColumn(3);
    expect(found(book)).toEqual([['list', 'Renamed']]);
    book.insertSheet('Other');
    book.deleteSheet(sheet);
    expect(found(book)).toEqual([]);
  });

  it('are copied with a tab, changed and removed one by one, and saved', () => {
    const { sheet, document, SpreadsheetApp } = accountsSheet();
    const book = SpreadsheetApp.getActive();
    sheet.addDeveloperMetadata('ours', 'list');
    sheet.copyTo(book);
    const [first, copy] = book.createDeveloperMetadataFinder().find();
    copy?.setValue('copied');
    const values = () => found(book).map(([value]) => value);
    expect(values()).toEqual(['list', 'copied']);
    const again = inProcess({ workbook: document.save() }).SpreadsheetApp.getActive();
    first?.remove();
    expect(values()).toEqual(['copied']);
    expect(() => first?.setValue('again')).toThrow(/no longer/);
    expect(found(again)).toHaveLength(2);
  });

  it('are for whole columns only', () => {
    const { sheet } = accountsSheet();
    expect(() => sheet.getRange('B1:B3').addDeveloperMetadata('ours')).toThrow(/arbitrary ranges/);
    expect(() => sheet.getRange('A:B').addDeveloperMetadata('ours')).toThrow(/arbitrary ranges/);
    expect(() => sheet.addDeveloperMetadata('')).toThrow(/key/);
  });
});
