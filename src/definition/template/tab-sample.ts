import type { Cell } from '../../engine/model';
import { spreadsheetErrors } from '../../engine/values/spreadsheet-errors';

/** A tab, or a part of a large one: its headers and rows below them. */
export interface TabSample {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const errors: ReadonlySet<string> = new Set(spreadsheetErrors);
const LONGEST_HEADER = 200;

/** The tab with blanks for the headers that no definition could name: errors, whole paragraphs. */
export function withUsableHeaders(tab: TabSample): TabSample {
  const headers = tab.headers.map((header) => (isUsableHeader(header) ? header : ''));
  return { ...tab, headers };
}

/** Whether a definition can name a column by its header: no error, no whole paragraph. */
export function isUsableHeader(header: string): boolean {
  const name = header.trim();
  return name.length <= LONGEST_HEADER && !errors.has(name);
}
