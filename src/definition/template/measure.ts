import { isMisfit } from '../../engine/misfit';
import type { Cell } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import { judgeFor, type Operator } from '../../engine/operators/operator';
import { type ReadKind, readers } from '../../engine/values/readers';
import type { Reading } from '../../engine/values/reading';
import type { Start } from './start';

/** How the cells of a column fare under a condition, as shares from 0 to 1. */
export interface Measure {
  /** Of all cells. */
  readonly known: number;
  /** Mean match of those that are known. */
  readonly met: number;
}

/**
 * Tries a condition on a column, with the operator that will judge it later.
 *
 * @returns `undefined` where the value is none that the operator takes
 * @example
 * measure({ operator: 'is any of', value: 'a', from: '' }, ['a', 'b', ''], reading);
 * // { known: 0.67, met: 0.5 }
 */
export function measure(
  start: Start,
  cells: readonly Cell[],
  reading: Reading,
): Measure | undefined {
  const operator = findOperator(start.operator);
  const matches = operator && matchesOf(operator, start.value, cells, reading);
  if (matches === undefined) return undefined;
  const known = matches.filter((match) => !Number.isNaN(match));
  return {
    known: known.length / Math.max(1, cells.length),
    met: known.reduce((sum, match) => sum + match, 0) / Math.max(1, known.length),
  };
}

/** A condition that fewer or more accounts meet tells them too little apart. */
const LEAST_MET = 0.04;
const MOST_MET = 0.9;
const LEAST_KNOWN = 0.05;

/** Whether a condition parts the accounts of a column. */
export function tellsApart(measured: Measure | undefined): boolean {
  if (measured === undefined || measured.known < LEAST_KNOWN) return false;
  return measured.met >= LEAST_MET && measured.met <= MOST_MET;
}

function matchesOf<K extends ReadKind>(
  operator: Operator<K>,
  value: string,
  cells: readonly Cell[],
  reading: Reading,
): number[] | undefined {
  const judge = judgeFor(operator, value, reading);
  if (isMisfit(judge)) return undefined;
  const read = readers[operator.reads];
  return cells.map((cell) => judge(read(cell, reading)));
}
