import { fieldsOf, resolveColumns, usedFields } from '../../../definition/fields';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { renamedHeader } from '../renamed-header';
import { weightOf } from '../weighed-share';

/** Fields of conditions without a column of their own: gone, renamed, or there twice. */
export const columns: HealthCheck = ({ definition, accounts, deals }) => {
  if (accounts === undefined) return [];
  const used = new Set(usedFields(definition));
  const fields = fieldsOf(definition);
  const { columnOf, missing } = resolveColumns(fields, accounts.headers);
  const taken = new Set(fields.flatMap(({ name }) => columnOf(name) ?? []));
  const free = accounts.headers.flatMap((header, at) =>
    String(header) === '' || taken.has(at) ? [] : [String(header)],
  );
  const isMissing = new Set(missing);
  return [...used].flatMap((field) => {
    if (columnOf(field) !== undefined) return [];
    const place = { list: 'accounts tab', field } as const;
    const weight = weightOf(definition, (one) => one.field === field);
    const severity = weight > 0 ? 'serious' : 'look';
    if (!isMissing.has(field)) return finding('column twice', severity, place, { field }, weight);
    const header = renamedHeader(field, free);
    if (header !== undefined)
      return finding('column renamed', severity, place, { field, header }, weight);
    const onlyOnDeals = deals?.found.table.columnOf(field) !== undefined;
    return finding('column missing', severity, place, { field, onlyOnDeals }, weight);
  });
};
