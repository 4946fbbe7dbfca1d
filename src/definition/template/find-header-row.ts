import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { parseSpan } from '../../engine/values/span';
import { matchHeader } from '../catalogue/match-header';

const LAST_ROW_LOOKED_AT = 10;
const SHARE_OF_WIDTH = 0.5;
const SHARE_DISTINCT = 0.8;
const MOST_REPEATED = 0.2;
const FAMILIAR = 2;

/**
 * The row of a tab that holds its headers: the first of the top ten that is mostly filled with
 * different texts which don't come again below, or with names that the catalogue knows.
 *
 * @param rows the tab from its first row on; fifty rows are enough
 * @returns 1-based, or `undefined` where no row looks like it
 * @example
 * findHeaderRow([['Export of 4 May', ''], ['Name', 'Industry'], ['Velbo', 'Media']]); // 2
 */
export function findHeaderRow(rows: readonly (readonly Cell[])[]): number | undefined {
  const width = Math.max(0, ...rows.map((row) => row.filter(isFilled).length));
  const index = rows
    .slice(0, LAST_ROW_LOOKED_AT)
    .findIndex((row, at) => isHeaderRow(row, rows.slice(at + 1), width));
  return index < 0 ? undefined : index + 1;
}

function isHeaderRow(row: readonly Cell[], below: readonly (readonly Cell[])[], width: number) {
  const filled = row.filter(isFilled);
  const texts = filled.filter(isName);
  const isFull = filled.length > 0 && filled.length >= width * SHARE_OF_WIDTH;
  if (!isFull || texts.length < filled.length) return false;
  if (new Set(texts.map(fold)).size < filled.length * SHARE_DISTINCT) return false;
  const familiar = texts.filter((text) => matchHeader(text) !== undefined).length;
  if (familiar >= FAMILIAR) return true;
  const repeated = row.filter((cell, column) => isRepeated(cell, column, below)).length;
  return below.some((other) => other.some(isFilled)) && repeated <= filled.length * MOST_REPEATED;
}

function isRepeated(cell: Cell, column: number, below: readonly (readonly Cell[])[]): boolean {
  return isFilled(cell) && below.some((row) => row[column] === cell);
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== '';
}

function isName(cell: Cell): cell is string {
  return (
    typeof cell === 'string' && parseSpan(fold(cell), {}) === undefined && !cell.includes('://')
  );
}
