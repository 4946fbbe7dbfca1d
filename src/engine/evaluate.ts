import { isBlankRow } from './blank-rows';
import { type ReadColumns, readColumns } from './coded-column';
import type { Evaluation } from './combine';
import { isMisfit } from './misfit';
import type { Cell, OwnCondition, ReadingContext, ScoringModel } from './model';
import { findOperator } from './operators';
import { judgeFor, type Operator } from './operators/operator';
import type { ReadKind, Reads } from './values/readers';
import { createReading, type Reading } from './values/reading';

/** Accounts or deals as a sheet holds them, without the header row. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** 0-based column of a field, `undefined` where the table has none: all its cells are unknown. */
  readonly columnOf: (field: string) => number | undefined;
}

/**
 * Reads the cells and tests every condition that is on: the first of the two stages. Its result
 * stays good while only weights, points and tiers change.
 *
 * Rule: README, From a cell to a match. Each distinct cell of a column is read once.
 *
 * @param model - A definition without problems.
 * @param table - The rows, and where the fields are.
 * @param context - Today, and how a `Date` becomes a day.
 * @returns Matches from 0 to 1 a condition and row, NaN for unknown.
 * @throws Where an operator or value is not one that the definition's check lets through.
 * @example evaluate(model, { rows: [['Software']], columnOf: () => 0 }, context).criteria[0] // [1]
 */
export function evaluate(model: ScoringModel, table: Table, context: ReadingContext): Evaluation {
  const reading = createReading(context, model.missingWords);
  const columns = readColumns(table.rows, reading);
  const test = (condition: OwnCondition) =>
    condition.on ? matchesOf(condition, table, columns, reading) : undefined;
  return {
    rowCount: table.rows.length,
    blank: blankRows(table.rows),
    criteria: model.criteria.map(test),
    exclusions: model.exclusions.map(test),
  };
}

function matchesOf(condition: OwnCondition, table: Table, columns: ReadColumns, reading: Reading) {
  const operator = findOperator(condition.operator);
  if (operator === undefined) {
    throw new Error(
      `Operator must be one of the operators, got "${condition.operator}" (${condition.id})`,
    );
  }
  const column = table.columnOf(condition.field);
  if (column === undefined) return new Float64Array(table.rows.length).fill(NaN);
  return judgeColumn(operator, condition, columns, column, reading);
}

function judgeColumn<K extends ReadKind>(
  operator: Operator<K>,
  condition: OwnCondition,
  columns: ReadColumns,
  column: number,
  reading: Reading,
): Float64Array {
  const judge = judgeFor(operator, condition.value, reading);
  if (isMisfit(judge)) {
    throw new Error(`Value must be ${judge.expected}, got "${condition.value}" (${condition.id})`);
  }
  const reads = columns.reads(column, operator.reads);
  const judged = columns.scratch(reads.length);
  for (let code = 0; code < reads.length; code++) judged[code] = judge(reads[code] as Reads[K]);
  return spread(judged, columns.column(column).codes);
}

/** From one number a distinct cell to one number a row. */
export function spread(byCode: Float64Array, codes: Uint32Array): Float64Array {
  const byRow = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) byRow[row] = byCode[codes[row] as number] as number;
  return byRow;
}

function blankRows(rows: readonly (readonly Cell[])[]): Uint8Array {
  const blank = new Uint8Array(rows.length);
  for (let row = 0; row < blank.length; row++) {
    if (isBlankRow(rows[row] as readonly Cell[])) blank[row] = 1;
  }
  return blank;
}
