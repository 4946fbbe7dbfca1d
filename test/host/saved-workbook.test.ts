import { describe, expect, it } from 'vitest';
import { picture } from '../product/support/picture';
import { inProcess } from './support/open-fixture';

/** A spreadsheet with something of everything. */
function filled() {
  const opened = inProcess();
  const { SpreadsheetApp, PropertiesService } = opened;
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0]!;
  sheet.getRange('C2').setFormula('=B2*2').setFontWeight('bold').setNote('Twice');
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1_000).build();
  sheet.getRange('B2:B3').setDataValidation(rule);
  sheet.protect().setWarningOnly(true);
  sheet.setColumnWidth(1, 200).setFrozenRows(1);
  book.setNamedRange('SIZES', sheet.getRange('B2:B3'));
  book.insertSheet('Second').getRange('A1').setFormula('=SUM(SIZES)');
  sheet.insertChart(
    sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 5, 0, 0).build(),
  );
  PropertiesService.getDocumentProperties().setProperty('key', 'value');
  return opened;
}

describe('a saved workbook', () => {
  it('is opened as it was, whatever became of the first one', async () => {
    const first = filled();
    await first.document.whenIdle();
    const before = picture(first.document);
    const saved = first.document.save();
    const sheet = first.SpreadsheetApp.getActive().getSheets()[0]!;
    sheet.getRange('B2').setValue(7).setNote('Changed');
    sheet.getProtections(first.SpreadsheetApp.ProtectionType.SHEET)[0]?.setWarningOnly(false);
    first.PropertiesService.getDocumentProperties().setProperty('key', 'other');

    const opened = inProcess({ workbook: saved });
    expect(picture(opened.document)).toEqual(before);
    expect(opened.document.values('Second')).toEqual([[160]]);
    expect(opened.document.charts('Accounts')).toHaveLength(1);
    expect(opened.document.activeSheet()).toBe('Second');
    expect(opened.PropertiesService.getDocumentProperties().getProperty('key')).toBe('value');
  });

  it('goes on from there, each time it is opened', async () => {
    const first = filled();
    await first.document.whenIdle();
    const saved = first.document.save();
    const [one, other] = [inProcess({ workbook: saved }), inProcess({ workbook: saved })];
    const book = one.SpreadsheetApp.getActive();
    book.getSheetByName('Accounts')?.getRange('B2').setValue(200);
    book.insertSheet('Third');
    await one.document.whenIdle();
    expect(one.document.sheetNames()).toHaveLength(3);
    expect(one.document.values('Second')).toEqual([[240]]);
    expect(one.document.values('Accounts')[1]?.[2]).toBe(400);
    expect(picture(other.document)).toEqual(picture(first.document));
  });
});
