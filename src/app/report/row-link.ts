import type { Sheet } from '../workbook';

/** The formula that leads to a row of a tab. */
export function rowLink(sheet: Sheet): (row: number) => string {
  const id = sheet.id();
  return (row) => `=HYPERLINK("#gid=${id}&range=${row}:${row}";"${row}")`;
}
