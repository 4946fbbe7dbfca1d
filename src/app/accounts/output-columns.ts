import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { spreadsheetErrors } from '../../engine/values/spreadsheet-errors';
import { isOurs } from '../formulas/calls';
import { type Spill, spillOf } from '../formulas/spill';
import { isOwnHeader } from './own-header';

/** A tab as it stands, from A1. */
export interface Cells {
  readonly values: readonly (readonly Cell[])[];
  /** Of the first rows; `''` where there is none. */
  readonly formulas: readonly (readonly string[])[];
}

/** What is known of a tab's columns besides its cells. */
export interface Known {
  /** 1-based. */
  readonly headerRow: number;
  /** Columns that carry our mark, 0-based. */
  readonly marked: readonly number[];
  /** Names of the dimensions of the definition that a formula's config argument means. */
  readonly dimensionsOf: (config: string) => readonly string[];
}

/** Share of a column's cells that formulas of ours must give. */
const MOST = 0.5;
const errors: ReadonlySet<string> = new Set(spreadsheetErrors);

/**
 * The columns of a list that hold what the add-on gives, which is never data: those with our mark,
 * those under a header of Score accounts or of a field test, and those that formulas with functions of
 * ours fill, whatever stands above them.
 *
 * Rule: README, Own columns and own tabs.
 *
 * @returns 0-based columns.
 * @example outputColumns({ values: [['Name', 'ICP Tier (PLG)']], formulas: [] }, known) // Set { 1 }
 */
export function outputColumns(cells: Cells, known: Known): Set<number> {
  const headers = cells.values[known.headerRow - 1] ?? [];
  const own = new Set(known.marked);
  headers.forEach((header, column) => {
    if (isOwnHeader(header)) own.add(column);
  });
  for (const column of formulaColumns(cells, known)) own.add(column);
  return own;
}

/** The columns that formulas fill: over the header row, or over at least half of the rows looked at. */
function formulaColumns(cells: Cells, { headerRow, dimensionsOf }: Known): number[] {
  const { values, formulas } = cells;
  const filled = new Map<number, Set<number>>();
  formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      const spill = isOurs(formula) ? spillOf(formula, dimensionsOf) : undefined;
      if (spill === undefined) return;
      const width = widthAt(cells, spill, row, column);
      const last = isTall(spill, row, headerRow, values[row]?.[column]) ? formulas.length - 1 : row;
      for (let at = column; at < column + width; at++) {
        if (at > column && (line[at] ?? '') !== '') break;
        const rows = filled.get(at) ?? new Set();
        for (let under = row; under <= last; under++) rows.add(under);
        filled.set(at, rows);
      }
    });
  });
  return [...filled].flatMap(([column, rows]) =>
    rows.has(headerRow - 1) || isMostly(values, column, rows, headerRow, formulas.length)
      ? [column]
      : [],
  );
}

/** A formula that fails fills no cell but its own; of one that is cut, headers tell. */
function widthAt({ values }: Cells, spill: Spill, row: number, column: number): number {
  const line = values[row] ?? [];
  if (isError(line[column])) return 1;
  if (!spill.isCut) return spill.columns;
  const given = new Set(spill.headers.map(fold));
  let width = 1;
  while (given.has(fold(String(line[column + width] ?? '')))) width += 1;
  return width;
}

/** Where the width is not known, a formula at the top of its column is taken to go down. */
function isTall(spill: Spill, row: number, headerRow: number, value: Cell | undefined): boolean {
  if (isError(value)) return false;
  return spill.isTall || (spill.isCut && (row === headerRow - 1 || row === headerRow));
}

function isMostly(
  values: Cells['values'],
  column: number,
  rows: ReadonlySet<number>,
  headerRow: number,
  end: number,
): boolean {
  let known = 0;
  let ours = 0;
  for (let row = headerRow; row < end; row++) {
    if (rows.has(row)) ours += 1;
    if (rows.has(row) || (values[row]?.[column] ?? '') !== '') known += 1;
  }
  return ours > 0 && ours >= known * MOST;
}

function isError(value: Cell | undefined): boolean {
  return typeof value === 'string' && errors.has(value);
}
