import type { ICellData } from '@univerjs/core';
import { a1, overlaps } from '../cells/a1';
import type { Desk } from '../desk';
import { plainCopy } from '../engine/plain-copy';
import { areaOfRange, merge, unmerge } from '../engine/structure';
import { formula } from '../engine/univer';
import { EMPTIED } from './incoming';
import { moveCells } from './move-cells';
import { type OpTable, read, readValues, write } from './op';
import { matrix } from './range-values';
import { checkedRef, type Ref, refOf } from './refs';

type SortKey = { readonly column: number; readonly ascending?: boolean } | number;

const builder = new formula.LexerTreeBuilder();

/** Range: where it is, its parts, merging, copying, sorting. */
export const RANGE_PLACE: OpTable = {
  'Range.getRow': read((_context, ref: Ref) => ref.row),
  'Range.getColumn': read((_context, ref: Ref) => ref.column),
  'Range.getLastRow': read((_context, ref: Ref) => ref.row + ref.rows - 1),
  'Range.getLastColumn': read((_context, ref: Ref) => ref.column + ref.columns - 1),
  'Range.getNumRows': read((_context, ref: Ref) => ref.rows),
  'Range.getNumColumns': read((_context, ref: Ref) => ref.columns),
  'Range.getWidth': read((_context, ref: Ref) => ref.columns),
  'Range.getHeight': read((_context, ref: Ref) => ref.rows),
  'Range.getA1Notation': read((_context, ref: Ref) => a1(ref)),
  'Range.getSheet': read((_context, ref: Ref) => ref.sheet),
  'Range.getGridId': read(({ desk }, ref: Ref) => desk.sheetNumber(ref.sheet)),
  'Range.getCell': read(({ desk }, ref: Ref, row: number, column: number) => {
    if (row < 1 || column < 1 || row > ref.rows || column > ref.columns) {
      throw new Error('Cell reference out of range');
    }
    const place = { row: ref.row + row - 1, column: ref.column + column - 1 };
    return checkedRef(desk.sheet(ref.sheet), { ...place, rows: 1, columns: 1 });
  }),
  'Range.offset': read(
    (
      { desk },
      ref: Ref,
      rows: number,
      columns: number,
      height?: number | null,
      width?: number | null,
    ) =>
      checkedRef(desk.sheet(ref.sheet), {
        row: ref.row + rows,
        column: ref.column + columns,
        rows: height ?? ref.rows,
        columns: width ?? ref.columns,
      }),
  ),
  'Range.activate': write(({ desk }, ref: Ref) => desk.activate(desk.sheet(ref.sheet), ref)),

  'Range.isPartOfMerge': read(({ desk }, ref: Ref) => mergesIn(desk, ref).length > 0),
  'Range.getMergedRanges': read(({ desk }, ref: Ref) => mergesIn(desk, ref)),
  'Range.merge': write(({ desk }, ref: Ref) => mergeArea(desk, ref)),
  'Range.breakApart': write(({ desk }, ref: Ref) =>
    unmerge(desk.book, desk.sheet(ref.sheet), mergesIn(desk, ref)),
  ),

  'Range.moveTo': {
    ...write(({ desk }, from: Ref, to: Ref) => moveCells(desk, from, to)),
    settled: true,
  },
  'Range.copyTo': { ...write(copyTo), settled: true },
  'Range.sort': { ...write(sort), settled: true },
  'Range.getDataRegion': readValues((_context, ref: Ref) => ref),
};

function mergesIn(desk: Desk, ref: Ref): Ref[] {
  return desk
    .sheet(ref.sheet)
    .getMergeData()
    .map((range) => refOf(ref.sheet, areaOfRange(range)))
    .filter((area) => overlaps(area, ref));
}

/** Only the first cell's content survives a merge. */
function mergeArea(desk: Desk, ref: Ref): void {
  merge(desk.book, desk.sheet(ref.sheet), [ref]);
  const cells = matrix(ref, (row, column) =>
    row === ref.row && column === ref.column ? {} : EMPTIED,
  );
  desk.book.write(ref.sheet, cells);
}

/** Copies content and look; references in formulas move along. */
function copyTo({ desk }: { desk: Desk }, from: Ref, to: Ref): void {
  const reader = desk.reader(from.sheet);
  const target = refOf(to.sheet, {
    ...to,
    rows: Math.max(from.rows, to.rows),
    columns: Math.max(from.columns, to.columns),
  });
  checkedRef(desk.sheet(to.sheet), target);
  const cells = matrix(target, (_row, _column, r, c): ICellData => {
    const row = from.row + (r % from.rows);
    const column = from.column + (c % from.columns);
    const cell = reader.raw(row, column);
    const text = reader.formula(row, column);
    if (!text) return { ...EMPTIED, ...plainCopy(cell), s: plainCopy(cell?.s ?? null) };
    const moved = builder.moveFormulaRefOffset(
      text,
      target.column + c - column,
      target.row + r - row,
    );
    return { ...EMPTIED, f: moved, s: plainCopy(cell?.s ?? null) };
  });
  desk.book.write(to.sheet, cells);
}

/** Sorts rows as Sheets does: numbers, then text, then booleans, blanks last; a stable sort. */
function sort(
  { desk }: { desk: Desk },
  ref: Ref,
  order: SortKey | readonly SortKey[] | null,
): void {
  const reader = desk.reader(ref.sheet);
  const keys = (Array.isArray(order) ? order : [order ?? ref.column]) as SortKey[];
  const rows = Array.from({ length: ref.rows }, (_, r) => ref.row + r);
  const sorted = [...rows].sort((one, other) => {
    for (const key of keys) {
      const column = typeof key === 'number' ? key : key.column;
      const sign = typeof key === 'number' || key.ascending !== false ? 1 : -1;
      const order = compare(reader.content(one, column), reader.content(other, column), sign);
      if (order !== 0) return order;
    }
    return 0;
  });
  const cells = matrix(ref, (_row, column, r): ICellData => {
    const cell = reader.raw(sorted[r] ?? 0, column);
    return { ...EMPTIED, s: null, ...plainCopy(cell) };
  });
  desk.book.write(ref.sheet, cells);
}

function compare(one: string | number | boolean, other: string | number | boolean, sign: number) {
  if (one === '' || other === '') return (one === '' ? 1 : 0) - (other === '' ? 1 : 0);
  const rank = { number: 0, string: 1, boolean: 2 } as const;
  const ranks = rank[typeof one as 'number'] - rank[typeof other as 'number'];
  if (ranks !== 0) return sign * ranks;
  if (typeof one === 'string') return sign * one.localeCompare(String(other), 'en');
  return sign * (Number(one) - Number(other));
}
