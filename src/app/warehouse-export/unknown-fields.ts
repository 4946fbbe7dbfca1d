import type { Definition } from '../../definition/definition';
import { effectiveShares } from '../../definition/effective-shares';
import { usedFields } from '../../definition/fields';
import type { SqlRequest } from '../../protocol/requests';
import { words } from './words';

/**
 * What it does that fields which conditions ask have no column, a sentence each; the gravest first.
 *
 * @example unknownFields(definition, asked) // ['Funding has no column: 12 % of the score …']
 */
export function unknownFields(
  definition: Definition,
  { fields }: Pick<SqlRequest, 'fields'>,
): string[] {
  const { criteria, exclusions, settings } = definition;
  const known = new Set(fields.flatMap(([field, column]) => (column === '' ? [] : [field])));
  const missing = usedFields(definition).filter((field) => !known.has(field));
  const shares = effectiveShares(definition);
  const shareOf = (field: string) =>
    criteria.reduce((sum, one) => sum + (one.field === field ? (shares.get(one.id) ?? 0) : 0), 0);
  const idle = (field: string) =>
    exclusions.flatMap(({ field: asked, on, reason }) => (on && asked === field ? [reason] : []));
  const unknown = missing.reduce((sum, field) => sum + shareOf(field), 0);
  const isShort = missing.length > 0 && 1 - unknown + 1e-9 < settings.minimumCoverage;
  return [
    ...(isShort ? [words.tooFewColumns(1 - unknown, settings.minimumCoverage)] : []),
    ...missing
      .map((field) => ({ field, share: shareOf(field), reasons: idle(field) }))
      .sort((a, b) => b.share - a.share)
      .map(({ field, share, reasons }) => words.noColumn(field, share, reasons)),
  ];
}
