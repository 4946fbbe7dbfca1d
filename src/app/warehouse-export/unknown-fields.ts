import type { Definition } from '../../definition/definition';
import { effectiveShares } from '../../definition/effective-shares';
import { usedFields } from '../../definition/fields';
import type { SqlRequest } from '../../protocol/requests';
import { words } from './words';

/** What fields without a column do. */
export interface UnknownFields {
  /** That nobody will have a score, where it is so. */
  readonly remarks: readonly string[];
  /** A sentence for each field, the one with most weight first. */
  readonly unknown: readonly string[];
}

/**
 * What it does that fields which conditions ask have no column.
 *
 * @example unknownFields(definition, asked).unknown // ['Funding has no column: 12 % of the weight …']
 */
export function unknownFields(
  definition: Definition,
  { fields }: Pick<SqlRequest, 'fields'>,
): UnknownFields {
  const { criteria, exclusions, settings } = definition;
  const known = new Set(fields.flatMap(([field, column]) => (column === '' ? [] : [field])));
  const shares = effectiveShares(definition);
  const missing = usedFields(definition)
    .filter((field) => !known.has(field))
    .map((field) => ({
      field,
      share: criteria
        .filter((one) => one.field === field)
        .reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0),
      reasons: exclusions.filter((one) => one.on && one.field === field).map((one) => one.reason),
    }))
    .sort((a, b) => b.share - a.share);
  const rest = 1 - missing.reduce((sum, { share }) => sum + share, 0);
  const isShort = missing.length > 0 && rest + 1e-9 < settings.minimumCoverage;
  return {
    remarks: isShort ? [words.tooFewColumns(Math.max(0, rest), settings.minimumCoverage)] : [],
    unknown: missing.map(({ field, share, reasons }) => words.noColumn(field, share, reasons)),
  };
}
