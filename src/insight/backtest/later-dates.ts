import { readColumns } from '../../engine/coded-column';
import type { Table } from '../../engine/evaluate';
import type { OwnCondition, ReadingContext, ScoringModel } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import { createReading } from '../../engine/values/reading';

/** A field whose dates were written after deals; there they are unknown to its conditions. */
export interface LaterDates {
  readonly field: string;
  /** Share of the deals, 0 to 1. */
  readonly share: number;
}

/**
 * Counts, for each field that a condition looks back on, the deals whose date lies after their day.
 *
 * Rule: src/engine/README.md, From a cell to a match.
 *
 * @param model - Its conditions that are on.
 * @param table - The attributes of the deals, one row a deal.
 * @param days - The day as of which each is judged.
 * @returns The fields with such deals, in the order of the conditions.
 * @example laterDates(model, table, days, context) // [{ field: 'Last activity', share: 0.75 }]
 */
export function laterDates(
  model: ScoringModel,
  table: Table,
  days: readonly number[],
  context: ReadingContext,
): LaterDates[] {
  const columns = readColumns(table.rows, createReading(context, model.missingWords));
  const asked = ({ on, operator, field }: OwnCondition) =>
    on && findOperator(operator)?.looksBack ? [field] : [];
  const fields = new Set([...model.criteria, ...model.exclusions].flatMap(asked));
  return [...fields].flatMap((field) => {
    const column = table.columnOf(field);
    if (column === undefined) return [];
    const { codes } = columns.column(column);
    const dates = columns.reads(column, 'day');
    const later = days.filter((day, row) => (dates[codes[row] as number] as number) > day).length;
    return later > 0 ? [{ field, share: later / days.length }] : [];
  });
}
