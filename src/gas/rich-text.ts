import type { RichText } from '../app/workbook';

/** A text of several looks as Sheets takes it. */
export function richText({ text, runs }: RichText): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  for (const { from, to, style } of runs) {
    if (style.link === undefined) builder.setTextStyle(from, to, textStyle(style));
    else builder.setLinkUrl(from, to, style.link);
  }
  return builder.build();
}

function textStyle({ bold, italic, size, color }: RichText['runs'][number]['style']) {
  const builder = SpreadsheetApp.newTextStyle();
  if (bold !== undefined) builder.setBold(bold);
  if (italic !== undefined) builder.setItalic(italic);
  if (size !== undefined) builder.setFontSize(size);
  if (color !== undefined) builder.setForegroundColor(color);
  return builder.build();
}
