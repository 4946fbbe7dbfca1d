import type { Definition } from '../../definition/definition';
import { describeDifference } from '../../definition/difference';
import { merge } from '../../definition/edit/merge';
import type { Past } from '../../definition/history';
import { parseSaved } from '../../definition/lift';
import type { KeptChanges } from './progress';

/** The changes of a review on top of what is saved now. */
export interface ChangesNow {
  readonly definition: Definition;
  /** Whether nobody knows any more what they began from: they stand as a whole then. */
  readonly isWhole: boolean;
}

/**
 * Puts the changes of a review on top of what has been saved since they were noted.
 *
 * @param name - Name of the definition.
 * @param current - As it is saved now.
 * @returns `undefined` where nothing is left of them, or they can't be read.
 */
export function changesNow(
  { base, definition: kept }: KeptChanges,
  name: string,
  current: Definition,
  { versions }: Pick<Past, 'versions'>,
): ChangesNow | undefined {
  const decoded = parseSaved(kept);
  if (!('definition' in decoded)) return undefined;
  const began = versions.find(({ icp, version }) => icp === name && version === base);
  const definition =
    began === undefined
      ? decoded.definition
      : merge(began.definition, decoded.definition, current).definition;
  if (describeDifference(current, definition).length === 0) return undefined;
  return { definition, isWhole: began === undefined };
}
