import type { CellArea } from './cell-area';
import type { CellRules } from './cell-rule';
import type { CellKind, SheetCell } from './kind';

/**
 * One service call of a save. Rows are 1-based and count as the steps before have left the sheet.
 * A `format` or `validate` comes before the `write` that needs it.
 */
export type SaveStep =
  | {
      readonly kind: 'insertRows';
      readonly after: number;
      readonly count: number;
      /** They come below a header row, and must not look like it. */
      readonly isBelowHeader?: boolean;
    }
  | { readonly kind: 'format'; readonly format: string; readonly areas: readonly CellArea[] }
  | { readonly kind: 'validate'; readonly area: CellArea; readonly rules: CellRules }
  | {
      readonly kind: 'write';
      readonly area: CellArea;
      readonly cells: readonly (readonly SheetCell[])[];
    }
  /** Moves rows to stand before the row that is `before` at that moment. */
  | {
      readonly kind: 'moveRows';
      readonly row: number;
      readonly count: number;
      readonly before: number;
    }
  /** Gives sections that were added the look of the others. */
  | { readonly kind: 'dress'; readonly titles: readonly string[] }
  | { readonly kind: 'deleteRows'; readonly row: number; readonly count: number };

/** The number format of each kind of cell; plain text keeps a sheet from parsing it. */
export const numberFormats: Readonly<Record<CellKind, string>> = {
  text: '@',
  number: 'General',
  percent: '0%',
  date: 'yyyy-mm-dd',
  boolean: 'General',
  formula: '[<0.0995]0.0 %;0 %',
  words: 'General',
  day: 'd mmm yyyy',
  format: '"format "0',
};
