import { describe, expect, it } from 'vitest';
import { accountsSheet } from '../support/open-fixture';

const THIN = 1;
const MEDIUM = 8;

function opened() {
  const { sheet, document, SpreadsheetApp } = accountsSheet();
  const lines = (a1: string) => {
    const { row, column, sheet: id } = { ...placeOf(a1), sheet: sheet.getSheetId() };
    const reader = document.desk.reader(document.desk.sheetNamed('Accounts').getSheetId());
    const bd = reader.style(row, column).bd ?? {};
    return Object.fromEntries(
      Object.entries(bd).map(([side, line]) => [side, [line?.s, line?.cl?.rgb, id].slice(0, 2)]),
    );
  };
  return { sheet, lines, styles: SpreadsheetApp.BorderStyle };
}

function placeOf(a1: string) {
  return { row: Number(a1.slice(1)), column: a1.charCodeAt(0) - 64 };
}

describe('setBorder', () => {
  it('draws lines around a range and between its cells, thin and black where nothing is said', () => {
    const { sheet, lines } = opened();
    const black = [THIN, '#000000'];
    sheet.getRange('B2:C3').setBorder(true, true, true, true, null, false);
    expect([lines('B2'), lines('C3')]).toEqual([
      { t: black, l: black },
      { b: black, r: black },
    ]);
    sheet.getRange('B2:C3').setBorder(null, null, null, null, true, null);
    expect(lines('B2')).toEqual({ t: black, l: black, r: black });
  });

  it('has colour and style, leaves a side of null as it is and takes one of false off', () => {
    const { sheet, lines, styles } = opened();
    const list = sheet.getRangeList(['A1:C1', 'A4']);
    list.setBorder(null, null, true, null, null, null, '#5B7BA6', styles.SOLID_MEDIUM);
    list.setBorder(true, null, null, null, null, null, '#E6E9EE', styles.SOLID);
    expect([lines('B1'), lines('A4')]).toEqual([
      { b: [MEDIUM, '#5b7ba6'], t: [THIN, '#e6e9ee'] },
      { b: [MEDIUM, '#5b7ba6'], t: [THIN, '#e6e9ee'] },
    ]);
    list.setBorder(false, null, null, null, null, null);
    expect(lines('B1')).toEqual({ b: [MEDIUM, '#5b7ba6'] });
  });

  it('has one line between two cells: the last one that was set', () => {
    const { sheet, lines } = opened();
    sheet.getRange('A1').setBorder(null, null, true, null, null, null);
    sheet.getRange('A2').setBorder(false, null, null, null, null, null);
    expect(lines('A1')).toEqual({});
  });

  it('refuses a colour without a style, and a style that is none', () => {
    const { sheet } = opened();
    const range = sheet.getRange('A1') as unknown as { setBorder(...args: unknown[]): void };
    expect(() => range.setBorder(true, true, true, true)).toThrow(/method signature/);
    expect(() => range.setBorder(true, true, true, true, true, true, 'red')).toThrow(
      /method signature/,
    );
    expect(() => range.setBorder(1, true, true, true, true, true)).toThrow(/method signature/);
    expect(() => range.setBorder(true, true, true, true, true, true, 'red', 'THICK')).toThrow(
      /Invalid argument/,
    );
    expect(() =>
      range.setBorder(true, true, true, true, true, true, 'rgb(1,2,3)', 'SOLID'),
    ).toThrow(/Invalid argument/);
  });
});
