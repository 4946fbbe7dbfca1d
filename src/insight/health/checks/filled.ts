import { usedFields } from '../../../definition/fields';
import { findOperator } from '../../../engine/operators';
import { createReading } from '../../../engine/values/reading';
import { listedRows } from '../../judged-accounts';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { weightOf } from '../weighed-share';

/** Columns that conditions use and that are blank for many accounts; not where blank is an answer. */
export const filled: HealthCheck = ({ definition, accounts }, { filled: least, leastKnown }) => {
  if (accounts === undefined) return [];
  const { table, judged, model, context } = accounts;
  const rows = listedRows(judged);
  if (rows.length < leastKnown) return [];
  const { isMissing } = createReading(context, model.missingWords);
  const conditions = [...definition.criteria, ...definition.exclusions].filter(({ on }) => on);
  return usedFields(definition).flatMap((field) => {
    const column = table.columnOf(field);
    const own = conditions.filter((one) => one.field === field);
    const isAnswer = own.every(({ operator }) => findOperator(operator)?.neverUnknown === true);
    if (column === undefined || isAnswer) return [];
    const count = rows.filter((row) => !isMissing(table.rows[row]?.[column] ?? '')).length;
    if (count >= least * rows.length) return [];
    const weight = weightOf(definition, (one) => one.field === field);
    const harm = weight * (1 - count / rows.length);
    const figures = { field, count, of: rows.length };
    return finding('poorly filled', 'look', { list: 'accounts tab', field }, figures, harm);
  });
};
