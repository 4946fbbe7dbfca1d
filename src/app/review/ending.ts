import { fingerprint } from '../../definition/fingerprint';
import type { LoadedDefinition } from '../load-definition';
import type { Ending } from './progress';

/**
 * Whether the version that was to end a review stands: then only its report is missing.
 *
 * @param version - Of the definition as it stands in its sheet.
 */
export function endsIn(
  { base, print }: Ending,
  { definition }: Pick<LoadedDefinition, 'definition'>,
  version: number,
): boolean {
  return version > base && fingerprint(definition) === print;
}
