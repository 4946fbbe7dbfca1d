import type { Definition, Settings } from '../../definition/definition';
import type { Version } from '../../definition/history';
import { configSheetName } from '../../definition/names';
import { settingAddress } from '../../definition/sheet/read-config';
import { withoutBlankEnd } from '../../engine/blank-rows';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { calendar } from '../calendar';
import { configNameOf } from '../definitions';
import { definitionDimensions } from '../load-definition';
import { messages } from '../messages';
import { openHistory } from '../versions/history-sheet';
import type { ColumnMarked, Sheet, Workbook } from '../workbook';
import { heldMarks } from './held-marks';
import { outputColumns } from './output-columns';
import { type ScoreColumn, scoreColumns } from './score-columns';

/** A list of accounts or deals: what is data in its tab. Positions are those of the tab. */
export interface List {
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
  /** The header row; `''` over what the add-on gives. */
  readonly headers: readonly Cell[];
  /** The rows below it down to the last that holds data; `''` where the add-on gives something. */
  readonly rows: readonly (readonly Cell[])[];
  /** The tab as it stands, from A1. */
  readonly values: readonly (readonly Cell[])[];
  /** Formulas of its first rows, from A1. */
  readonly formulas: readonly (readonly string[])[];
  /** Columns that hold what the add-on gives, 0-based. */
  readonly own: ReadonlySet<number>;
  /** Those that Score accounts wrote. */
  readonly scores: readonly ScoreColumn[];
  /** Marks of ours on its columns. */
  readonly marks: readonly ColumnMarked[];
  /** Marks that say nothing any more: a person renamed and filled the column, it is data. */
  readonly released: readonly ColumnMarked[];
}

/** Rows below the header row whose formulas tell what a column is. */
const LOOKED_AT = 200;

/**
 * Reads a tab of accounts or deals. This is the only place where one is read: what the add-on gives
 * by itself or by its formulas is left out of what everything else sees as data.
 *
 * A column of a tab that somebody copied keeps its mark: what it holds is a copy of what we wrote.
 *
 * Rule: README, Own columns; two calls that move data. Not inside a custom function.
 *
 * @param workbook - The spreadsheet.
 * @param sheet - The tab.
 * @param headerRow - 1-based; may be found in the values.
 * @param rows - Read only so many rows from the top.
 */
export function readList(
  workbook: Workbook,
  sheet: Sheet,
  headerRow: number | ((values: readonly (readonly Cell[])[]) => number),
  rows?: number,
): List {
  const values = sheet.values(rows);
  const at = typeof headerRow === 'number' ? headerRow : headerRow(values);
  const isBlank = values.every((row) => row.every((cell) => cell === ''));
  const formulas = isBlank ? [] : topFormulas(sheet, values, at + LOOKED_AT);
  const { held: marks, released } = heldMarks(
    isBlank ? [] : sheet.columnMarks(),
    { values, formulas },
    at,
    {
      versions: () => allVersions(workbook),
      values: () => (rows === undefined ? values : sheet.values()),
    },
  );
  const own = outputColumns(
    { values, formulas },
    {
      headerRow: at,
      marked: marks.map(({ column }) => column),
      dimensionsOf: (config) => dimensionsOf(workbook, config),
    },
  );
  const data = (row: readonly Cell[]) => row.map((cell, column) => (own.has(column) ? '' : cell));
  return {
    sheet: sheet.name,
    headerRow: at,
    headers: data(values[at - 1] ?? []),
    rows: withoutBlankEnd(values.slice(at).map(data)),
    values,
    formulas,
    own,
    scores: scoreColumns(values[at - 1] ?? [], marks),
    marks,
    released,
  };
}

/**
 * The tab of a definition's accounts, which is to be written into.
 *
 * @param name - Name of the definition.
 * @param chosen - A tab that the user chose instead.
 * @throws Where there is no such tab, or it holds the deals.
 */
export function accountsToScore(
  workbook: Workbook,
  { settings }: Definition,
  name: string,
  chosen?: Sheet,
): Sheet {
  const { accountsSheet, dealsSheet } = settings;
  const sheet = chosen ?? workbook.sheet(accountsSheet);
  const placeOf = (key: keyof Settings) => settingPlace(workbook, name, key);
  if (sheet === undefined) {
    throw new Error(messages.noAccountsSheet(accountsSheet, placeOf('accountsSheet')));
  }
  if (fold(sheet.name) !== fold(dealsSheet)) return sheet;
  const key = fold(accountsSheet) === fold(dealsSheet) ? 'accountsSheet' : 'dealsSheet';
  throw new Error(messages.holdsDeals(sheet.name, placeOf(key)));
}

/** Where a setting stands, for a message. @example settingPlace(workbook, '', 'asOf') // 'ICP Config!B75' */
function settingPlace(workbook: Workbook, name: string, key: keyof Settings): string {
  const config = configSheetName(name);
  const cell = settingAddress(workbook.sheet(config)?.values() ?? [], key);
  return cell === '' ? config : `${config}!${cell}`;
}

/** A list as the cells of a tab from A1, for what looks rows up by their number. */
export function gridOf({
  headers,
  headerRow,
  rows,
}: Pick<List, 'headers' | 'headerRow' | 'rows'>): (readonly Cell[])[] {
  return [...Array.from({ length: headerRow - 1 }, () => []), headers, ...rows];
}

function topFormulas(
  sheet: Sheet,
  values: readonly (readonly Cell[])[],
  most: number,
): readonly (readonly string[])[] {
  const columns = values[0]?.length ?? 0;
  const rows = Math.min(most, values.length);
  return columns === 0 ? [] : sheet.formulas({ row: 1, column: 1, rows, columns });
}

/** All versions of all definitions, by what today's calendar makes of their days. */
export function allVersions(workbook: Workbook): readonly Version[] {
  const { dayOf } = calendar(() => workbook.timeZone());
  return openHistory(workbook, { dayOf }).versions;
}

/** Asked only where a formula gives a column a dimension. */
function dimensionsOf(workbook: Workbook, config: string): readonly string[] {
  const name = configNameOf(workbook, config);
  return name === undefined ? [] : definitionDimensions(workbook, name);
}

/** 0-based column of the last header of a list. */
export function lastDataColumn({ headers }: Pick<List, 'headers'>): number {
  let last = headers.length - 1;
  while (last > 0 && headers[last] === '') last--;
  return last;
}
