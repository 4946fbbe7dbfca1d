import type { Evaluation } from './combine';
import type { Table } from './evaluate';
import type { Condition, ReadingContext, ScoringModel } from './model';
import { findOperator } from './operators';
import { createReading } from './values/reading';
import { showCell } from './values/show-cell';

/** Cells of one column that hold something which its conditions can't read. */
export interface UnreadableCells {
  readonly field: string;
  readonly count: number;
  /** The first of them: as explanations show it, and where it stands (0-based, without headers). */
  readonly example: string;
  readonly row: number;
  readonly column: number;
  /** How they are best written, where an operator tells: `dates as 2026-05-15`. */
  readonly written?: string;
}

/**
 * Counts, column by column, the cells that are neither blank nor missing and that a condition which
 * is on can't read: they are unknown, and somebody should know of them.
 *
 * Rule: README, From a cell to a match.
 *
 * @param model - The model that was evaluated.
 * @param table - The rows that were evaluated.
 * @param evaluation - The result of `evaluate`.
 * @param context - How a `Date` becomes a day.
 * @returns The columns with such cells, the one with most of them first.
 * @example unreadableCells(model, table, evaluation, context) // [{ field: 'Employees', count: 14, … }]
 */
export function unreadableCells(
  model: Pick<ScoringModel, 'criteria' | 'exclusions' | 'missingWords'>,
  table: Table,
  { criteria, exclusions }: Evaluation,
  context: ReadingContext,
): UnreadableCells[] {
  const { isMissing } = createReading(context, model.missingWords);
  const rowsOf = new Map<string, Set<number>>();
  const formOf = new Map<string, string>();
  const look = ({ field, operator }: Condition, matches: Float64Array | undefined) => {
    const column = table.columnOf(field);
    if (matches === undefined || column === undefined) return;
    const rows = rowsOf.get(field) ?? new Set();
    rowsOf.set(field, rows);
    const form = findOperator(operator)?.cells;
    if (form !== undefined) formOf.set(field, form);
    for (let row = 0; row < matches.length; row++) {
      if (!Number.isNaN(matches[row]) || rows.has(row)) continue;
      if (!isMissing(table.rows[row]?.[column] ?? '')) rows.add(row);
    }
  };
  model.criteria.forEach((one, index) => {
    look(one, criteria[index]);
  });
  model.exclusions.forEach((one, index) => {
    look(one, exclusions[index]);
  });
  return [...rowsOf]
    .flatMap(([field, rows]) => {
      const row = firstOf(rows);
      const column = table.columnOf(field);
      if (rows.size === 0 || column === undefined) return [];
      const example = showCell(table.rows[row]?.[column] ?? '', context);
      const written = formOf.get(field);
      return [{ field, count: rows.size, example, row, column, ...(written && { written }) }];
    })
    .sort((a, b) => b.count - a.count);
}

function firstOf(rows: ReadonlySet<number>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const row of rows) first = Math.min(first, row);
  return first;
}
