import type { Misfit } from '../../engine/misfit';
import type { Cell, IfMissing } from '../../engine/model';
import { isBlankCell } from './blocks';

/** How a cell is formatted and written: texts are never left for the sheet to parse. */
export type CellKind =
  | 'text'
  | 'number'
  | 'percent'
  | 'date'
  | 'boolean'
  /** A share by a formula. */
  | 'formula'
  /** A text by a formula. */
  | 'words'
  /** A day by a formula. */
  | 'day'
  /** The number of the format. */
  | 'format';

/** A value with the format that keeps the sheet from making something else of it. */
export interface SheetCell {
  readonly value: Cell;
  readonly kind: CellKind;
}

/** What the meaning of a config cell depends on besides the cell. */
export interface CellContext {
  /** The calendar day of a `Date` cell, as days since 1970-01-01. */
  readonly dayOf: (date: Date) => number;
  /** What a blank `If missing` of a criterion stands for. */
  readonly ifMissing: IfMissing;
}

/** A data validation, as data: what the sheet lets people choose or type. */
export type CellRule =
  | { readonly type: 'oneOf'; readonly options: readonly string[] }
  | { readonly type: 'number'; readonly from: number; readonly to: number }
  | { readonly type: 'checkbox' }
  | { readonly type: 'date' };

/**
 * One way in which a cell of the config sheet holds a value: read strictly, written so that it
 * reads back as the same value, checked where the value comes from elsewhere.
 */
export interface Kind<T> {
  readonly cell: CellKind;
  /** Stands for a cell that could not be read, so that all else can still be checked. */
  readonly neutral: T;
  readonly rule?: CellRule;
  read(cell: Cell, context: CellContext): T | Misfit;
  write(value: T, context: CellContext): Cell;
  /** Says what is wrong with a value that was not read from a cell. */
  check(value: T): Misfit | undefined;
}

/** The value, or what is wrong with it. */
export function checked<T>(value: T, check: (value: T) => Misfit | undefined): T | Misfit {
  return check(value) ?? value;
}

/** True for a date cell, which may come from another realm. */
export function isDate(cell: Cell): cell is Date {
  return typeof cell === 'object';
}

/** The same kind with a value for the blank cell. */
export function blankAs<T>(kind: Kind<T>, blank: T): Kind<T> {
  return {
    ...kind,
    read: (cell, context) => (isBlankCell(cell) ? blank : kind.read(cell, context)),
  };
}

/** The same kind, which may be left out; `none` is what a blank cell says. */
export function optional<T, const N>(kind: Kind<T>, none: N): Kind<T | N> {
  return {
    ...blankAs<T | N>(kind as Kind<T | N>, none),
    neutral: none,
    write: (value, context) => (value === none ? '' : kind.write(value as T, context)),
    check: (value) => (value === none ? undefined : kind.check(value as T)),
  };
}
