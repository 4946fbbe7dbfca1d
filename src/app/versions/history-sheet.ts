import {
  decodeHistory,
  encodeVersion,
  type History,
  historyHeaders,
  type Version,
} from '../../definition/history';
import { HISTORY_SHEET } from '../../definition/names';
import { numberFormats } from '../../definition/sheet/save-step';
import type { Cell } from '../../engine/model';
import type { Calendar } from '../calendar';
import { addFinished } from '../unfinished';
import type { Sheet, Workbook, Written } from '../workbook';

/** Pixels of Version, ICP, Saved at, By, Note, Changes, Definition. */
const WIDTHS = [70, 90, 130, 130, 220, 420, 120];

/** The history tab, open for reading and appending. */
export interface HistorySheet extends History {
  append(version: Version): void;
}

/**
 * Opens the history tab; it is created with the first version that is appended.
 *
 * @param workbook - The spreadsheet.
 * @param calendar - How its dates are read.
 */
export function openHistory(workbook: Workbook, { dayOf }: Calendar): HistorySheet {
  const sheet = workbook.sheet(HISTORY_SHEET);
  const grid = sheet?.values() ?? [];
  const append = (version: Version) => {
    if (sheet !== undefined) appendRow(sheet, grid, version);
    else addFinished(workbook, HISTORY_SHEET, (fresh) => startHistory(fresh, version));
  };
  return { ...decodeHistory(grid, { sheet: HISTORY_SHEET, dayOf }), append };
}

function startHistory(sheet: Sheet, version: Version): void {
  const header = { row: 1, column: 1, rows: 1, columns: historyHeaders.length };
  sheet.write(1, 1, [historyHeaders]);
  sheet.decorate({
    bold: [header],
    shaded: [header],
    widths: WIDTHS,
    frozenRows: 1,
    warning: 'The versions of the definition: rows are added, never changed',
  });
  appendRow(sheet, [[...historyHeaders]], version);
}

function appendRow(sheet: Sheet, grid: readonly (readonly Cell[])[], version: Version): void {
  const present = grid[0] ?? [];
  const { cells, newHeaders } = encodeVersion(version, present);
  const row = Math.max(grid.length, 1) + 1;
  const maxRows = sheet.maxRows();
  if (maxRows < row) sheet.insertRows(maxRows, row - maxRows);
  if (newHeaders.length > 0) addHeaders(sheet, present.length, newHeaders);
  const values = cells.map(({ value }) => value as Written);
  const formats = cells.map(({ kind }) => numberFormats[kind]);
  sheet.write(row, 1, [values], [formats]);
}

/** A definition too long for one cell needs columns that are not there yet. */
function addHeaders(sheet: Sheet, width: number, headers: readonly string[]): void {
  const maxColumns = sheet.maxColumns();
  const missing = width + headers.length - maxColumns;
  if (missing > 0) sheet.insertColumns(maxColumns, missing);
  sheet.write(1, width + 1, [headers]);
}
