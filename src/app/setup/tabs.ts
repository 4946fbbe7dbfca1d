import { findHeaderRow } from '../../definition/template/find-header-row';
import type { TabSample } from '../../definition/template/tab-sample';
import type { Sheet } from '../workbook';

/** A tab of the user's as Set up looks at it. */
export interface Tab extends TabSample {
  /** 1-based row of the headers. */
  readonly headerRow: number;
  readonly isEmpty: boolean;
}

/** Rows that are enough to tell a header row. */
const TOP = 50;

/** Reads tabs with their headers; a tab without a header row counts its first row as that. */
export function readTabs(sheets: readonly Sheet[]): Tab[] {
  return sheets.map((sheet) => {
    const values = sheet.values();
    const headerRow = findHeaderRow(values.slice(0, TOP)) ?? 1;
    return {
      sheet: sheet.name,
      headerRow,
      headers: (values[headerRow - 1] ?? []).map(String),
      rows: values.slice(headerRow),
      isEmpty: values.every((row) => row.every((cell) => cell === '')),
    };
  });
}
