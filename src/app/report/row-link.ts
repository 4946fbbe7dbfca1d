import type { Sheet } from '../workbook';

/** The formula that leads to a row of a tab, under a label or the row's number. */
export type RowLink = (row: number, label?: string) => string;

/** @example rowLink(deals)(8) // '=HYPERLINK("#gid=7&range=8:8";"8")' */
export function rowLink(sheet: Sheet): RowLink {
  const id = sheet.id();
  return (row, label = String(row)) =>
    `=HYPERLINK("#gid=${id}&range=${row}:${row}";"${label.replace(/"/g, '""')}")`;
}
