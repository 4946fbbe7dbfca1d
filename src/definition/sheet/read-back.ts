import { canonicalJson } from '../canonical-json';
import type { Definition } from '../definition';
import { describeDifference } from '../difference';
import { decodeSheet } from './decode';
import { encodeNew } from './encode';

/**
 * What a config sheet that this definition is written into would not read back as it is.
 *
 * @param definition - Sound, as `validate` tells.
 * @returns In words; none where it reads back as it is.
 * @example readBackProblems(definition) // []
 */
export function readBackProblems(definition: Definition): string[] {
  const { grid } = encodeNew(definition);
  const decoded = decodeSheet(grid, { sheet: undefined, dayOf: () => Number.NaN });
  if ('problems' in decoded) return decoded.problems.map(({ message }) => message);
  if (canonicalJson(decoded.definition) === canonicalJson(definition)) return [];
  return describeDifference(definition, decoded.definition);
}
