import type { ICellData } from '@univerjs/core';
import { inLocale, withCommas } from '../cells/separators';
import { instantOfSerial } from '../cells/serial';
import { TEXT_FORMAT } from '../cells/shown';
import type { Desk } from '../desk';
import type { Content } from '../engine/cells';
import { storedValue } from '../engine/workbook-data';
import { EMPTIED, type Incoming, stored } from './incoming';
import { type OpTable, read, readValues, write } from './op';
import { type Ref, requireShape } from './refs';
import { requireValid } from './valid-cells';

type Cells = Record<number, Record<number, ICellData>>;

/** Range: values, shown values and formulas. */
export const RANGE_VALUES: OpTable = {
  'Range.getValues': readValues(({ desk }, ref: Ref) => outgoing(desk, ref)),
  'Range.getValue': readValues(({ desk }, ref: Ref) => outgoing(desk, single(ref))),
  'Range.getDisplayValues': readValues(({ desk }, ref: Ref) => {
    const reader = desk.reader(ref.sheet);
    return reader.rows(ref, (row, column) => reader.shown(row, column));
  }),
  'Range.getDisplayValue': readValues(({ desk }, ref: Ref) =>
    desk.reader(ref.sheet).shown(ref.row, ref.column),
  ),
  'Range.getFormulas': read(({ desk }, ref: Ref) => {
    const reader = desk.reader(ref.sheet);
    return reader.rows(ref, (row, column) => inLocale(reader.formula(row, column), desk.locale));
  }),
  'Range.getFormula': read(({ desk }, ref: Ref) =>
    inLocale(desk.reader(ref.sheet).formula(ref.row, ref.column), desk.locale),
  ),
  'Range.isBlank': readValues(({ desk }, ref: Ref) => {
    const reader = desk.reader(ref.sheet);
    return reader
      .rows(ref, (r, c) => reader.content(r, c) === '')
      .every((row) => row.every(Boolean));
  }),
  'Range.setValues': write(({ desk }, ref: Ref, values: unknown) => {
    requireShape(ref, values, 'setValues');
    writeValues(desk, ref, values);
  }),
  'Range.setValue': write(({ desk }, ref: Ref, value: Incoming) =>
    writeValues(desk, ref, filled(ref, value)),
  ),
  'Range.setFormulas': write(({ desk }, ref: Ref, formulas: unknown) => {
    requireShape(ref, formulas, 'setFormulas');
    writeFormulas(desk, ref, formulas as string[][]);
  }),
  'Range.setFormula': write(({ desk }, ref: Ref, formula: string) =>
    writeFormulas(desk, ref, filled(ref, formula)),
  ),
};

/** Writes values as `setValues` does: all of them or, if one is refused, none. */
export function writeValues(desk: Desk, ref: Ref, values: readonly (readonly unknown[])[]): void {
  const reader = desk.reader(ref.sheet);
  const cells = matrix(ref, (row, column, r, c) =>
    stored(desk, values[r]?.[c] as Incoming, reader.numberFormat(row, column)),
  );
  requireValid(desk, ref.sheet, cells);
  desk.book.write(ref.sheet, cells);
}

/** 0-based cells of an area, as Univer's mutations want them. */
export function matrix(
  ref: Ref,
  cell: (row: number, column: number, r: number, c: number) => ICellData,
): Cells {
  const cells: Cells = {};
  for (let r = 0; r < ref.rows; r++) {
    const line: Record<number, ICellData> = {};
    for (let c = 0; c < ref.columns; c++) {
      line[ref.column + c - 1] = cell(ref.row + r, ref.column + c, r, c);
    }
    cells[ref.row + r - 1] = line;
  }
  return cells;
}

export function filled<T>(ref: Ref, value: T): T[][] {
  return Array.from({ length: ref.rows }, () => Array<T>(ref.columns).fill(value));
}

/** Values for a script: dates stand as milliseconds, their places in `dates`. */
function outgoing(desk: Desk, ref: Ref): { values: Content[][]; dates: [number, number][] } {
  const reader = desk.reader(ref.sheet);
  const dates: [number, number][] = [];
  const values = reader.rows(ref, (row, column) => {
    const value = reader.content(row, column);
    if (typeof value !== 'number' || !reader.isDate(row, column)) return value;
    dates.push([row - ref.row, column - ref.column]);
    return instantOfSerial(value, desk.timeZone);
  });
  return { values, dates };
}

/** A formula for a cell of the format `@` stays a text. */
function writeFormulas(desk: Desk, ref: Ref, formulas: readonly (readonly string[])[]): void {
  const reader = desk.reader(ref.sheet);
  const cells = matrix(ref, (row, column, r, c) => {
    const text = String(formulas[r]?.[c] ?? '');
    if (text === '') return EMPTIED;
    const formula = text.startsWith('=') ? text : `=${text}`;
    if (reader.numberFormat(row, column) === TEXT_FORMAT) {
      return { ...EMPTIED, ...storedValue(formula) };
    }
    return { ...EMPTIED, f: withCommas(formula) };
  });
  desk.book.write(ref.sheet, cells);
}

function single(ref: Ref): Ref {
  return { ...ref, rows: 1, columns: 1 };
}
