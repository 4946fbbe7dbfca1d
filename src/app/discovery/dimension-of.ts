import { matchHeader } from '../../definition/catalogue/match-header';
import type { Definition } from '../../definition/definition';
import { spellingsOf } from '../../definition/known-names';

/** The dimension of a field that the catalogue does not know. */
const OTHER_DIMENSION = 'Situational';

/** The dimension of a field: as the definition has it, else as the field's name suggests. */
export function dimensionOf(definition: Definition, field: string): string {
  const own = definition.criteria.find((one) => one.field === field)?.dimension;
  const usual = matchHeader(field)?.scored?.dimension ?? OTHER_DIMENSION;
  return own ?? spellingsOf(definition).dimension(usual);
}
