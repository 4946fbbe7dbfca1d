import { describe, expect, it } from 'vitest';
import { accountsSheet } from '../support/open-fixture';

const opened = () => {
  const { sheet, SpreadsheetApp, ...others } = accountsSheet();
  const style = (color: string) =>
    SpreadsheetApp.newTextStyle().setForegroundColor(color).setFontSize(7).build();
  const text = (words: string) => SpreadsheetApp.newRichTextValue().setText(words);
  return { sheet, SpreadsheetApp, style, text, ...others };
};

describe('a text of several looks', () => {
  it('keeps each part as it was set, the rest as the cell has it', () => {
    const { sheet, style, text } = opened();
    sheet.getRange('D2').setFontWeight('bold').setFontSize(12);
    sheet
      .getRange('D2')
      .setRichTextValue(text('████░░').setTextStyle(0, 4, style('#0b5f54')).build());
    const value = sheet.getRange('D2').getRichTextValue();
    const look = value?.getRuns().map((run) => {
      const one = run.getTextStyle();
      return [run.getText(), one.getForegroundColor(), one.getFontSize(), one.isBold()];
    });
    expect(value?.getText()).toBe('████░░');
    expect(look).toEqual([
      ['████', '#0b5f54', 7, true],
      ['░░', '#000000', 12, true],
    ]);
  });

  it('is a text, whatever it reads like, and gone when something else is written', () => {
    const { sheet, text } = opened();
    const texts = ['=1+1', '12', 'TRUE', ''].map((words) => text(words).build());
    sheet.getRange('D1:G1').setRichTextValues([texts]);
    expect(sheet.getRange('D1:G1').getValues()).toEqual([['=1+1', '12', 'TRUE', '']]);
    expect(sheet.getRange('D1').getFormula()).toBe('');
    sheet.getRange('D1').setValue(3);
    expect([sheet.getRange('D1').getValue(), sheet.getRange('D1').getRichTextValue()]).toEqual([
      3,
      null,
    ]);
  });

  it('takes another colour as a whole when its cell gets one', () => {
    const { sheet, style, text } = opened();
    sheet.getRange('D2').setRichTextValue(text('ab').setTextStyle(0, 1, style('#0b5f54')).build());
    sheet.getRange('D2').setFontColor('#ff0000');
    const runs = sheet.getRange('D2').getRichTextValue()?.getRuns() ?? [];
    expect(new Set(runs.map((run) => run.getTextStyle().getForegroundColor()))).toEqual(
      new Set(['#ff0000']),
    );
  });

  it('refuses another shape, what is no rich text, and places outside the text', () => {
    const { sheet, SpreadsheetApp, style, text } = opened();
    const value = text('ab').build();
    expect(() => sheet.getRange('D1:E1').setRichTextValues([[value]])).toThrow(/columns/);
    expect(() => sheet.getRange('D1').setRichTextValues([['ab' as never]])).toThrow(
      /method signature/,
    );
    for (const [from, to] of [
      [0, 3],
      [-1, 1],
      [2, 1],
      [0.5, 1],
    ] as const) {
      expect(() => text('ab').setTextStyle(from, to, style('#000000'))).toThrow(/Illegal argument/);
    }
    expect(() => SpreadsheetApp.newRichTextValue().setTextStyle(style('#000000'))).toThrow(
      /before its style/,
    );
    expect(() => SpreadsheetApp.newTextStyle().setFontSize(9.5)).toThrow(/method signature/);
    expect(() => SpreadsheetApp.newTextStyle().setBold('yes' as never)).toThrow(/method signature/);
    expect(sheet.getRange('D1').getValue()).toBe('');
  });

  it('obeys the validation of its cell', () => {
    const { sheet, SpreadsheetApp, text } = opened();
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(['a'])
      .setAllowInvalid(false)
      .build();
    sheet.getRange('D2').setDataValidation(rule);
    expect(() => sheet.getRange('D2').setRichTextValue(text('b').build())).toThrow(/violates/);
  });
});
