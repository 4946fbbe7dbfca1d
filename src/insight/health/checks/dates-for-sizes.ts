import { usedFields } from '../../../definition/fields';
import { findOperator } from '../../../engine/operators';
import { readers } from '../../../engine/values/readers';
import { createReading } from '../../../engine/values/reading';
import { listedRows } from '../../judged-accounts';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** Dates among the cells of a column that is no column of dates: a sheet makes them of sizes such as 1-10. */
export const datesForSizes: HealthCheck = ({ definition, accounts }) => {
  if (accounts === undefined) return [];
  const { table, judged, model, context } = accounts;
  const reading = createReading(context, model.missingWords);
  const conditions = [...definition.criteria, ...definition.exclusions].filter(({ on }) => on);
  const rows = listedRows(judged);
  return usedFields(definition).flatMap((field) => {
    const column = table.columnOf(field);
    const isOfDays = conditions.some(
      (one) => one.field === field && findOperator(one.operator)?.reads === 'day',
    );
    if (column === undefined || isOfDays) return [];
    const cells = rows
      .map((row) => table.rows[row]?.[column] ?? '')
      .filter((cell) => !reading.isMissing(cell));
    const dates = cells.filter((cell) => typeof cell === 'object');
    if (dates.length === 0 || dates.length === cells.length) return [];
    const read = dates.filter((cell) => !Number.isNaN(readers.size(cell, reading))).length;
    const severity = read === dates.length ? 'note' : 'look';
    const figures = { field, count: dates.length, of: cells.length, read };
    const harm = dates.length / cells.length;
    return finding('dates for sizes', severity, { list: 'accounts tab', field }, figures, harm);
  });
};
