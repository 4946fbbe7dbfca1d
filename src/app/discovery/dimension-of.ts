import { matchHeader } from '../../definition/catalogue/match-header';
import type { Definition } from '../../definition/definition';
import { spellingsOf } from '../../definition/known-names';
import type { FieldValues } from '../../insight/build/build';
import { dimensionByValues } from './dimension-by-values';

/** The dimension of a field of which neither header nor values say more. */
const OTHER_DIMENSION = 'Situational';

/**
 * The dimension of a field: as the definition has it, else as the field's name suggests, else as its
 * values do.
 *
 * @example dimensionOf(definition, 'Apps', { kind: 'list', texts: ['Slack', 'SAP'] }) // 'Technographic'
 */
export function dimensionOf(definition: Definition, field: string, values?: FieldValues): string {
  const own = definition.criteria.find((one) => one.field === field)?.dimension;
  const usual =
    matchHeader(field)?.scored?.dimension ?? dimensionByValues(field, values) ?? OTHER_DIMENSION;
  return own ?? spellingsOf(definition).dimensions(usual);
}
