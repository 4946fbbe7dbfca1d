import { matchHeader } from '../../../definition/catalogue/match-header';
import { usedFields } from '../../../definition/fields';
import { createReading } from '../../../engine/values/reading';
import { listedRows } from '../../judged-accounts';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { weightOf } from '../weighed-share';

/** Of what no company has none. */
const NEVER_NONE = 'Employees';
/** Share of the accounts from which they matter. */
const SOME = 0.01;

/** Companies with 0 employees: it counts as a size that does not fit, and may be one that nobody knows. */
export const zeros: HealthCheck = ({ definition, accounts }) => {
  if (accounts === undefined) return [];
  const { table, judged, model, context } = accounts;
  const { isMissing } = createReading(context, model.missingWords);
  const listed = listedRows(judged);
  return usedFields(definition).flatMap((field) => {
    const column = table.columnOf(field);
    if (column === undefined || matchHeader(field)?.name !== NEVER_NONE) return [];
    const rows = listed.filter((row) => {
      const cell = table.rows[row]?.[column] ?? '';
      return !isMissing(cell) && /^0(?:[.,]0+)?$/.test(String(cell).trim());
    });
    const [row] = rows;
    if (row === undefined) return [];
    const share = rows.length / listed.length;
    const place = { list: 'accounts tab', field, row } as const;
    const figures = { field, count: rows.length, of: listed.length };
    const harm = share * weightOf(definition, (one) => one.field === field);
    return finding('zeros', share >= SOME ? 'look' : 'note', place, figures, harm);
  });
};
