import {
  decodeHistory,
  encodeVersion,
  type History,
  historyHeaders,
  isPendingMark,
  type PendingVersion,
  statusColumn,
  type Version,
} from '../../definition/history';
import { HISTORY_SHEET } from '../../definition/names';
import { numberFormats } from '../../definition/sheet/save-step';
import type { Cell } from '../../engine/model';
import type { Calendar } from '../calendar';
import { styles } from '../look/palette';
import { addBehind, type OwnTab, readOwnTab } from '../own-tabs';
import type { Sheet, Workbook, Written } from '../workbook';

/** Pixels of Version, ICP, Saved at, By, Note, Changes, Status, Definition. */
const WIDTHS = [70, 90, 130, 130, 220, 420, 90, 120];

/** A version that was written ahead of its sheet. */
export interface WrittenAhead {
  /** Removes its mark: it stands from now on. */
  stand(): void;
  /** Removes its row. */
  takeBack(): void;
}

/** The history tab, open for reading and appending. */
export interface HistorySheet extends History {
  /** `undefined` before the first version. */
  tab(): Sheet | undefined;
  append(version: Version): void;
  /** Appends a version that does not stand yet. */
  writeAhead(version: Version): WrittenAhead;
  /** One that was written ahead earlier. */
  ahead(pending: PendingVersion): WrittenAhead;
}

/**
 * Opens the history tab; it is created with the first version that is appended.
 *
 * @param workbook - The spreadsheet.
 * @param calendar - How its dates are read.
 */
export function openHistory(workbook: Workbook, { dayOf }: Pick<Calendar, 'dayOf'>): HistorySheet {
  const { values: grid, ...found } = readOwnTab(workbook, 'history');
  let { sheet } = found;
  const add = (version: Version, isPending: boolean): number => {
    if (sheet !== undefined) {
      sheet.mark('history' satisfies OwnTab);
      return appendRow(sheet, grid, version, isPending);
    }
    sheet = addBehind(workbook, 'history', (fresh) => startHistory(fresh, version, isPending));
    return 2;
  };
  const ahead = (row: number) => writtenAhead(sheet, row);
  return {
    ...decodeHistory(grid, { sheet: sheet?.name ?? HISTORY_SHEET, dayOf }),
    tab: () => sheet,
    append: (version) => void add(version, false),
    writeAhead: (version) => ahead(add(version, true)),
    ahead: ({ row }) => ahead(row),
  };
}

/** The headers of a tab as we write it, up to that of the marks. */
const upToStatus = historyHeaders.slice(0, statusColumn(historyHeaders) + 1);

/**
 * Whether any version waits for its sheet: one read without the definitions, where the columns stand
 * as we write them.
 */
export function hasPending(workbook: Workbook): boolean {
  const named = workbook.sheet(HISTORY_SHEET)?.values(undefined, upToStatus.length) ?? [];
  if (upToStatus.every((header, at) => named[0]?.[at] === header)) {
    return named.some((row) => isPendingMark(row[upToStatus.length - 1]));
  }
  const { sheet, values } = readOwnTab(workbook, 'history', 2);
  const status = statusColumn(values[0] ?? []);
  return status >= 0 && (sheet?.column(status + 1).some(isPendingMark) ?? false);
}

function writtenAhead(sheet: Sheet | undefined, row: number): WrittenAhead {
  return {
    stand: () => sheet?.write(row, statusColumn(sheet.row(1)) + 1, [['']]),
    takeBack: () => sheet?.deleteRows(row, 1),
  };
}

function startHistory(sheet: Sheet, version: Version, isPending: boolean): void {
  const header = { row: 1, column: 1, rows: 1, columns: historyHeaders.length };
  sheet.decorate({
    styles: [[[header], styles.header]],
    widths: WIDTHS,
    frozenRows: 1,
    warning: 'The versions of the definition: rows are added, never changed',
  });
  const { cells, newHeaders } = encodeVersion(version, historyHeaders, isPending);
  const headers = [...historyHeaders, ...newHeaders];
  if (newHeaders.length > 0) makeColumns(sheet, headers.length);
  const row = headers.map((_, at) => cells[at] ?? NO_CELL);
  sheet.write(
    1,
    1,
    [headers, row.map(({ value }) => value as Written)],
    [headers.map(() => 'General'), row.map(({ kind }) => numberFormats[kind])],
  );
}

const NO_CELL = { value: '', kind: 'text' } as const;

/** @returns The row of the tab. */
function appendRow(
  sheet: Sheet,
  grid: readonly (readonly Cell[])[],
  version: Version,
  isPending: boolean,
): number {
  const present = grid[0] ?? [];
  const { cells, newHeaders } = encodeVersion(version, present, isPending);
  const row = Math.max(grid.length, 1) + 1;
  const maxRows = sheet.maxRows();
  if (maxRows < row) sheet.insertRows(maxRows, row - maxRows);
  if (newHeaders.length > 0) addHeaders(sheet, present.length, newHeaders);
  const values = cells.map(({ value }) => value as Written);
  const formats = cells.map(({ kind }) => numberFormats[kind]);
  sheet.write(row, 1, [values], [formats]);
  return row;
}

/** A definition too long for one cell needs columns that are not there yet. */
function addHeaders(sheet: Sheet, width: number, headers: readonly string[]): void {
  makeColumns(sheet, width + headers.length);
  sheet.write(1, width + 1, [headers]);
}

function makeColumns(sheet: Sheet, columns: number): void {
  const maxColumns = sheet.maxColumns();
  if (maxColumns < columns) sheet.insertColumns(maxColumns, columns - maxColumns);
}
