import { matchHeader } from '../../definition/catalogue/match-header';
import type { Definition } from '../../definition/definition';

/** The dimension of a field that the catalogue does not know. */
const OTHER_DIMENSION = 'Situational';

/** The dimension of a field: as the definition has it, else as the field's name suggests. */
export function dimensionOf({ criteria }: Pick<Definition, 'criteria'>, field: string): string {
  const own = criteria.find((one) => one.field === field)?.dimension;
  return own ?? matchHeader(field)?.scored?.dimension ?? OTHER_DIMENSION;
}
