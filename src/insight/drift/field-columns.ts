import type { Table } from '../../engine/evaluate';
import type { ReadingContext } from '../../engine/model';
import { createReading } from '../../engine/values/reading';
import { type Column, openColumns } from '../discovery/column';
import { unlabelled } from '../discovery/labelled-rows';
import { dealTerms } from '../discovery/terms';

/**
 * The columns of some fields, for those that a table has.
 *
 * @param days - The day that each row's dates are counted from; today where they are left out.
 */
export function fieldColumns(
  fields: readonly string[],
  { rows, columnOf }: Table,
  context: ReadingContext,
  missingWords: readonly string[],
  days: readonly number[] = [],
): Column[] {
  const there = fields.flatMap((field) => {
    const column = columnOf(field);
    return column === undefined ? [] : [{ field, column }];
  });
  const table = {
    headers: there.map(({ field }) => field),
    rows: rows.map((row) => there.map(({ column }) => row[column] ?? '')),
    labels: rows.map((_, row) => ({ ...unlabelled, judgedOn: days[row] ?? Number.NaN })),
    ...{ isLookingBack: false, onlyOnDeals: new Set<string>(), answers: new Map() },
    terms: dealTerms,
  };
  return openColumns(table, createReading(context, missingWords));
}
