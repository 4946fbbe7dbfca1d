import type { Sheet, Written } from '../workbook';

/** Number formats of the report; `@` keeps every text that we echo a text. */
export const formats = {
  text: '@',
  percent: '0.0%',
  wholePercent: '0 %',
  decimal: '0.00',
  score: '0.0',
  count: '#,##0',
  day: 'yyyy-mm-dd',
  formula: 'General',
} as const;

/** A column of a block: its header and how its cells are shown. */
export type Column = readonly [header: string, format: keyof typeof formats];

/** A part of a report: a title, headers and rows. */
export interface Block {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (Written | undefined)[])[];
  /** How the numbers of single rows are shown where their columns' formats do not fit, by index. */
  readonly rowFormats?: ReadonlyMap<number, keyof typeof formats>;
  /** A line below the rows. */
  readonly note?: string;
}

/** Adds the rows that a tab lacks. */
export function makeRoom(sheet: Sheet, rows: number): void {
  const there = sheet.maxRows();
  if (there < rows) sheet.insertRows(there, rows - there);
}
