import type { Cell } from '../../engine/model';
import { words } from './words';

/** What a custom function may be handed: a single cell arrives as a scalar, a range as rows. */
export type Argument = unknown;

const CELL_TYPES = new Set(['string', 'number', 'boolean']);

/**
 * A function's argument as rows of cells.
 *
 * @param argument - A scalar, a row or rows.
 * @param what - Name of the argument for the message.
 * @throws `rows must be …` where it is no range.
 * @example toRows('a', 'rows') // [['a']]
 */
export function toRows(argument: Argument, what: string): Cell[][] {
  const grid: unknown[] = Array.isArray(argument) ? argument : [argument];
  const rows = grid.map((row) => (Array.isArray(row) ? row : [row]));
  if (rows.length === 0 || argument === undefined || argument === null) {
    throw new Error(words.notARange(what, argument));
  }
  return rows.map((row) => row.map(toCell));
}

/** Whether an optional argument was left out: `=ICP_SCORE(A1:L,, H1:S1)` hands over a blank. */
export function isLeftOut(argument: Argument): boolean {
  return argument === undefined || argument === null || argument === '';
}

/** Whether an argument is one text, not a range. */
export function isText(argument: Argument): argument is string {
  return typeof argument === 'string';
}

function toCell(value: unknown): Cell {
  if (CELL_TYPES.has(typeof value)) return value as Cell;
  return Object.prototype.toString.call(value) === '[object Date]' ? (value as Date) : '';
}
