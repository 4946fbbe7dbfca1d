import type { Definition } from '../../definition/definition';
import { effectiveShares } from '../../definition/effective-shares';
import { usedFields } from '../../definition/fields';
import { conditionText } from '../../engine/condition-text';
import type { SqlRequest } from '../../protocol/requests';
import { columnTypes } from '../../protocol/sql-view';
import { isUnanswered } from '../../warehouse/matches';
import { words } from './words';

/** What fields without a column that answers do. */
export interface UnknownFields {
  /** That nobody will have a score, where it is so. */
  readonly remarks: readonly string[];
  /** A sentence for each field, the one with most weight first. */
  readonly unknown: readonly string[];
}

/**
 * What it does that fields which conditions ask have no column, or one that does not answer.
 *
 * @param decimalComma - Whether `1.250` means 1250, where the definition does not say.
 * @example unknownFields(definition, asked).unknown // ['Funding has no column: 12 % of the weight …']
 */
export function unknownFields(
  definition: Definition,
  { fields }: Pick<SqlRequest, 'fields'>,
  decimalComma = false,
): UnknownFields {
  const { criteria, exclusions, settings } = definition;
  const { numbersWritten } = settings;
  const notation = {
    decimalComma: numbersWritten === '' ? decimalComma : numbersWritten === '1.234,5',
  };
  const types = new Map(
    fields.flatMap(([field, column, type]) => (column === '' ? [] : [[field, type] as const])),
  );
  const shares = effectiveShares(definition);
  const lost = usedFields(definition)
    .map((field) => {
      const type = types.get(field);
      const isLost = (one: Definition['criteria'][number] | Definition['exclusions'][number]) =>
        one.on && one.field === field && (type === undefined || isUnanswered(one, type, notation));
      const [asking, excluding] = [criteria.filter(isLost), exclusions.filter(isLost)];
      const share = asking.reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0);
      const reasons = excluding.map(({ reason }) => reason);
      return { field, type, share, reasons, asks: [...asking, ...excluding].map(conditionText) };
    })
    .filter(({ asks }) => asks.length > 0)
    .sort((a, b) => b.share - a.share);
  const rest = 1 - lost.reduce((sum, { share }) => sum + share, 0);
  const isShort = lost.length > 0 && rest + 1e-9 < settings.minimumCoverage;
  return {
    remarks: isShort ? [words.tooFewColumns(Math.max(0, rest), settings.minimumCoverage)] : [],
    unknown: lost.map(({ field, type, share, reasons, asks }) =>
      type === undefined
        ? words.noColumn(field, share, reasons)
        : words.noAnswer(field, typeLabels.get(type) ?? type, asks, share, reasons),
    ),
  };
}

const typeLabels = new Map<string, string>(columnTypes);
