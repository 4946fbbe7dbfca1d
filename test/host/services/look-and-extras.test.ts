import { describe, expect, it } from 'vitest';
import { accountsSheet } from '../support/open-fixture';

describe('the look of cells', () => {
  it('is kept, one value for all or one a cell', () => {
    const { sheet } = accountsSheet();
    const range = sheet.getRange('A1:B1').setFontWeight('bold').setBackground('#ff0000');
    range.setNumberFormats([['0.00', '@']]).setFontColors([['#111111', '#222222']]);
    expect(range.getFontWeights()).toEqual([['bold', 'bold']]);
    expect(range.getBackgrounds()).toEqual([['#ff0000', '#ff0000']]);
    expect(range.getNumberFormats()).toEqual([['0.00', '@']]);
    expect(range.getValues()).toEqual([['Name', 'Size']]);
    range.clearFormat();
    expect(range.getFontWeight()).toBe('normal');
  });

  it('is set on many ranges at once', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    const { WRAP, CLIP } = SpreadsheetApp.WrapStrategy;
    const list = sheet.getRangeList(['A1', 'B2:B3']).setFontStyle('italic').setFontSize(20);
    list.setHorizontalAlignment('right').setVerticalAlignment('middle').setWrapStrategy(WRAP);
    list.setBackground('#E9EEF6').setFontColor(null);
    const looks = (a1: string) => {
      const cell = sheet.getRange(a1);
      return [
        cell.getFontStyle(),
        cell.getFontSize(),
        cell.getHorizontalAlignment(),
        cell.getVerticalAlignment(),
        cell.getWrapStrategy(),
        cell.getBackground(),
      ];
    };
    const set = ['italic', 20, 'right', 'middle', WRAP, '#e9eef6'];
    expect([looks('A1'), looks('B3')]).toEqual([set, set]);
    list.setWrapStrategy(CLIP).setVerticalAlignment(null).setFontStyle(null);
    expect(looks('A1')).toMatchObject({ 0: 'normal', 3: 'bottom', 4: CLIP });
  });

  it('refuses what Sheets does not know', () => {
    const range = accountsSheet().sheet.getRange('A1');
    const refused = [
      () => range.setFontSize(9.5),
      () => range.setFontWeight('500' as never),
      () => range.setHorizontalAlignment('justify' as never),
      () => range.setVerticalAlignment('center' as never),
      () => range.setWrapStrategy('wrap' as never),
      () => range.setBackground('rgb(1, 2, 3)'),
    ];
    for (const set of refused) expect(set).toThrow(/Invalid argument|method signature/);
  });

  it('must fit the range', () => {
    const { sheet } = accountsSheet();
    expect(() => sheet.getRange('A1:B1').setBackgrounds([['#ff0000']])).toThrow(/columns/);
  });

  it('goes with a copy; references in formulas move along', async () => {
    const { sheet, document } = accountsSheet();
    sheet.getRange('C2').setFormula('=B2*2').setFontWeight('bold');
    sheet.getRange('C2').copyTo(sheet.getRange('C3'));
    await document.whenIdle();
    expect(sheet.getRange('C3').getFormula()).toBe('=B3*2');
    expect([sheet.getRange('C3').getValue(), sheet.getRange('C3').getFontWeight()]).toEqual([
      80,
      'bold',
    ]);
  });
});

describe('merged cells', () => {
  it('keep the first value', () => {
    const { sheet } = accountsSheet();
    sheet.getRange('A1:B1').merge();
    expect(sheet.getRange('B1').isPartOfMerge()).toBe(true);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['Name', '']]);
    sheet.getRange('A1').breakApart();
    expect(sheet.getRange('B1').getMergedRanges()).toEqual([]);
  });
});

describe('sorting', () => {
  it('puts numbers before text and blanks last', () => {
    const { sheet } = accountsSheet();
    const range = sheet.getRange('D1:E4');
    range.setValues([
      ['b', 1],
      ['', 2],
      [10, 3],
      [9, 4],
    ]);
    range.sort(4);
    expect(range.getValues().flat()).toEqual([9, 4, 10, 3, 'b', 1, '', 2]);
    range.sort({ column: 5, ascending: false });
    expect(range.getValues().map(([, second]) => second)).toEqual([4, 3, 2, 1]);
  });
});

describe('notes', () => {
  it('are set, read and cleared', () => {
    const { sheet, document } = accountsSheet();
    sheet.getRange('A1:B1').setNotes([['one', 'two']]);
    expect(document.notes('Accounts')).toEqual({ A1: 'one', B1: 'two' });
    sheet.getRange('A1').clearNote();
    expect(sheet.getRange('A1:B1').getNotes()).toEqual([['', 'two']]);
  });
});

describe('protections', () => {
  it('are kept, and a protected tab is protected once', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    sheet.protect().setDescription('Config').setWarningOnly(true);
    sheet.protect();
    const [only, ...rest] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    expect([only?.getDescription(), only?.isWarningOnly(), rest.length]).toEqual([
      'Config',
      true,
      0,
    ]);
    only?.remove();
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toEqual([]);
  });
});

describe('charts', () => {
  it('are kept as specified, updated and removed', () => {
    const { sheet, document } = accountsSheet();
    const chart = sheet
      .newChart()
      .asColumnChart()
      .addRange(sheet.getRange('A1:B3'))
      .setPosition(5, 4, 0, 0)
      .setOption('title', 'Sizes')
      .build();
    sheet.insertChart(chart);
    const [found] = sheet.getCharts();
    sheet.updateChart(found!.modify().setOption('title', 'New').build());
    expect(document.charts('Accounts')).toEqual([
      {
        id: 1,
        type: 'COLUMN',
        headers: 0,
        numberFormat: '',
        options: { title: 'New' },
        position: { row: 5, column: 4 },
        ranges: ["'Accounts'!A1:B3"],
        data: [
          [
            ['Name', 'Size'],
            ['Northwind', 120],
            ['Contoso', 40],
          ],
        ],
      },
    ]);
    sheet.removeChart(sheet.getCharts()[0]!);
    expect(document.charts('Accounts')).toEqual([]);
  });
});

describe('TextFinder', () => {
  it('finds and replaces in shown values and in formulas', () => {
    const { sheet, SpreadsheetApp } = accountsSheet();
    sheet.getRange('D1:D2').setFormulas([['=SHOW(A1)'], ['=1+1']]);
    const find = (text: string) => SpreadsheetApp.getActive().createTextFinder(text);
    const places = (found: GoogleAppsScript.Spreadsheet.Range[]) =>
      found.map((range) => range.getA1Notation());
    expect(places(find('n').findAll())).toEqual(['A1', 'A2', 'A3']);
    expect(places(find('N').matchCase(true).findAll())).toEqual(['A1', 'A2']);
    expect(places(find('SHOW(').matchFormulaText(true).findAll())).toEqual(['D1']);
    expect(sheet.createTextFinder('Contoso').matchEntireCell(true).replaceAllWith('Fabrikam')).toBe(
      1,
    );
    expect(sheet.getRange('A3').getValue()).toBe('Fabrikam');
  });
});
