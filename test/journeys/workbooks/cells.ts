import { chance, mulberry32, pick, type Random } from '../../../src/app/sample/random';
import type { TabCell, TabData } from '../../../src/host/core/api';

/** A cell as an export has it: a text is a text, also one that looks like a number. */
export type ExportedCell = string | number | boolean | TabCell | undefined;

/** A column of an export: its header, and its cell in the row of a company or deal. */
export interface Column<T> {
  readonly header: string;
  readonly cell: (row: T, random: Random) => ExportedCell;
  /** The fact of the company that it tells. */
  readonly tells?: string;
  /** It tells records apart, and nothing else. */
  readonly isId?: true;
}

export interface TabOptions<T> {
  readonly name: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly seed: number;
  /** Rows above the header, as reports have them. */
  readonly above?: readonly (readonly string[])[];
  /** Rows below the data, as reports have them. */
  readonly below?: readonly (readonly string[])[];
}

/** A column without more to say of it. */
export function plain<T>(header: string, cell: Column<T>['cell']): Column<T> {
  return { header, cell };
}

/** A column that tells a fact. */
export function fact<T>(tells: string, header: string, cell: Column<T>['cell']): Column<T> {
  return { header, cell, tells };
}

/** A column of record ids. */
export function id<T>(header: string, cell: Column<T>['cell']): Column<T> {
  return { header, cell, isId: true };
}

/** What its owners leave open: in `share` of the rows one of the words stands instead. */
export function open<T>(share: number, words: readonly string[], column: Column<T>): Column<T> {
  return {
    ...column,
    cell: (row, random) => {
      const cell = column.cell(row, random);
      return chance(random, share) ? pick(random, words) : cell;
    },
  };
}

/** Writes rows as a tab of a workbook. */
export function tabOf<T>({
  name,
  columns,
  rows,
  seed,
  above = [],
  below = [],
}: TabOptions<T>): TabData {
  const random = mulberry32(seed);
  const lines: (readonly ExportedCell[])[] = [
    ...above,
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ cell }) => cell(row, random))),
    ...below,
  ];
  return { name, rows: lines.map((line) => line.map(tabCell)) };
}

function tabCell(cell: ExportedCell): TabCell | null {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'object' ? cell : { value: cell };
}

const SERIAL_OF_1970 = 25_569;

/** A day as a cell, in the number format of its sheet. */
export function date(day: number, format = 'yyyy-mm-dd'): TabCell {
  return { value: day + SERIAL_OF_1970, format };
}

/** The day number of a date cell's serial. @example dayOf(25_569) // 0 */
export function dayOf(serial: number): number {
  return Math.floor(serial) - SERIAL_OF_1970;
}

/** @example iso(20_634) // '2026-06-30' */
export function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** @example dotted(20_634) // '30.06.2026' */
export function dotted(day: number): string {
  return iso(day).split('-').reverse().join('.');
}

const BANDS = [10, 50, 200, 500, 1000, 5000, 10_000];

/** The band of a size as list vendors write it. @example band(320) // '201-500' */
export function band(size: number): string {
  const index = BANDS.findIndex((upper) => size <= upper);
  if (index < 0) return '10001+';
  return `${index === 0 ? 1 : (BANDS[index - 1] ?? 0) + 1}-${BANDS[index]}`;
}

/** @example millions(12_480_000) // '$12.5M' */
export function millions(amount: number): string {
  return amount >= 1e9 ? `$${(amount / 1e9).toFixed(1)}B` : `$${(amount / 1e6).toFixed(1)}M`;
}

/** @example grouped(1250, '.') // '1.250' */
export function grouped(number: number, sign: string): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, sign);
}
